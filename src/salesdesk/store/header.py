"""Look at a database file before connecting to it: is it ours, whole, and not newer than this program?"""

import struct
from pathlib import Path

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store.driver import APPLICATION_ID

SCHEMA_VERSION = 1
_MAGIC = b"SQLite format 3\x00"


def check(path: Path) -> int:
    """Return the schema version in the header of an existing file.

    Raises StoreError: DAMAGED (short, wrong magic or page size), NOT_OURS (another program's), NEWER.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except OSError as error:
        raise StoreError(Trouble.DISK, str(error)) from error
    if size == 0:
        raise StoreError(Trouble.DAMAGED, "empty file")
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise StoreError(Trouble.DAMAGED if size < 512 else Trouble.NOT_OURS, "no SQLite header")
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    if page < 512 or page & (page - 1) or size < page:
        raise StoreError(Trouble.DAMAGED, "page size")
    version, application = struct.unpack(">I4xI", head[60:72])
    if application != APPLICATION_ID:
        raise StoreError(Trouble.NOT_OURS, f"application id {application:#x}")
    return int(version)
