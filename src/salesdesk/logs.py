"""A small log file of ids and events; never a customer's name or text."""

import logging
import os
from pathlib import Path

from salesdesk import paths

FILE = "salesdesk.log"
LARGEST = 500_000
KEPT = 2


def start() -> None:
    """Write the program's log beside its data: 0600; one that has grown past half a megabyte is put aside first."""
    path = paths.log_dir() / FILE
    if path.exists() and path.stat().st_size > LARGEST:
        _put_aside(path)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("salesdesk")
    for older in logger.handlers:
        older.close()
    logger.handlers[:] = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _put_aside(path: Path) -> None:
    """Number the older logs one higher and keep two of them."""
    for number in range(KEPT - 1, 0, -1):
        older = path.with_name(f"{path.name}.{number}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number + 1}"))
    path.replace(path.with_name(f"{path.name}.1"))
