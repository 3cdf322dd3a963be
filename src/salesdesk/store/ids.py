"""Keys made by the client: UUIDv7 for new things, uuid5 for things with a natural key."""

import os
import time
import uuid

_NAMESPACE = uuid.UUID("6f3d1f0a-6f0e-5b6e-9a52-0d1c6a5a7c11")
WORKSPACE = "1f45e202-1389-5a4e-ba5c-7d27bcbafdd4"  # natural_id("workspace", "local"); to make it would load OpenSSL
_FRACTIONS = 4096
_last = 0


def new_id() -> str:
    """A UUIDv7 (RFC 9562): milliseconds, 12 bits that count on within one, 62 random bits; sorts by time of making."""
    global _last  # noqa: PLW0603
    tick = _last = max(_last + 1, time.time_ns() * _FRACTIONS // 1_000_000)
    noise = os.urandom(8).hex()
    stamp, fraction = divmod(tick, _FRACTIONS)
    variant = "89ab"[int(noise[0], 16) & 3]
    return f"{stamp >> 16:08x}-{stamp & 0xFFFF:04x}-7{fraction:03x}-{variant}{noise[1:4]}-{noise[4:]}"


def natural_id(*parts: str) -> str:
    """The same key for the same words on every machine: making it twice converges."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))
