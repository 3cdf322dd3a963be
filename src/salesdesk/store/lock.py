"""A lock file beside the database keeps a second program from writing to it."""

import os
import sys
from pathlib import Path

from salesdesk.domain.errors import StoreError, Trouble


class Lock:
    """Held as long as the object is not released; the system frees it when the program dies."""

    def __init__(self, path: Path) -> None:
        """Take the lock beside `path`; StoreError(IN_USE) when another program holds it."""
        self.path = path.with_name(path.name + ".lock")
        try:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(Trouble.READ_ONLY, str(error)) from error
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            raise StoreError(Trouble.IN_USE, str(path)) from error
        os.ftruncate(self._file, 0)
        os.write(self._file, str(os.getpid()).encode())

    def release(self) -> None:
        """Give the lock back; the file stays, so that nobody locks a file that is being removed."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        os.lseek(file, 1024, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
