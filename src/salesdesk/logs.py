"""A small log file of ids and events; never a customer's name or text."""

import logging
import os
from logging.handlers import RotatingFileHandler

from salesdesk import paths

FILE = "salesdesk.log"


def start() -> None:
    """Write the program's log beside its data: 0600, half a megabyte, two older ones kept."""
    path = paths.log_dir() / FILE
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("salesdesk")
    logger.handlers[:] = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False
