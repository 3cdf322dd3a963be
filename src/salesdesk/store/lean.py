"""Keeps out of memory what SQLAlchemy names when it is imported and a desk never calls.

asyncio (with sockets and ssl), importlib.metadata (with the mail parser) and hashlib (with the whole of OpenSSL) are
a tenth of the time from start to list, and ten megabytes. Each is replaced by a module that loads the real one at the
first attribute asked for, so whoever does need it notices nothing. Has to run before SQLAlchemy is imported:
`salesdesk.store` sees to that.
"""

import importlib
import inspect
import sys
from types import ModuleType
from typing import Any


class Later(ModuleType):
    """Stands in for a module until an attribute of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        real = importlib.import_module(self.__name__)
        self.__dict__.update(real.__dict__)
        return getattr(real, name)


def postpone(name: str, **known: object) -> None:
    """Load a module of the standard library only when it is used; `known` can be asked for without that."""
    if name in sys.modules:
        return
    later = Later(name)
    later.__dict__.update(known)
    sys.modules[name] = later
    parent, _dot, child = name.rpartition(".")
    if parent:
        setattr(importlib.import_module(parent), child, later)


def lighten() -> None:
    """Postpone what SQLAlchemy imports for asynchronous drivers (but not `iscoroutine`), plug-ins and long labels."""
    postpone("asyncio", iscoroutine=inspect.iscoroutine)
    postpone("importlib.metadata")
    postpone("hashlib")
