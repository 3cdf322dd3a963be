"""Keys made by the client: UUIDv7 for new things, uuid5 for things with a natural key."""

import os
import time
import uuid

_NAMESPACE = uuid.UUID("6f3d1f0a-6f0e-5b6e-9a52-0d1c6a5a7c11")
_last = 0
WORKSPACE = str(uuid.uuid5(_NAMESPACE, "workspace/local"))


def new_id() -> str:
    """A UUIDv7 (RFC 9562): milliseconds, their fraction in 12 bits, random bits; each one sorts after the last."""
    global _last  # noqa: PLW0603
    _last = max(time.time_ns() * 4096 // 1_000_000, _last + 1)
    milliseconds, fraction = divmod(_last, 4096)
    noise = os.urandom(10).hex()
    variant = "89ab"[int(noise[3], 16) & 3]
    return f"{stamp >> 16:08x}-{stamp & 0xFFFF:04x}-7{noise[:3]}-{variant}{noise[4:7]}-{noise[8:]}"


def natural_id(*parts: str) -> str:
    """The same key for the same words on every machine: making it twice converges."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))
