"""Opens the database for one command: to read beside an open window, or to write."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store.db import Store


@contextmanager
def reading(db: Path) -> Iterator[Store]:
    """The database as it is, for reading; StoreError(MISSING) where there is none."""
    with _closing(Store(db, read_only=True)) as store:
        yield store


@contextmanager
def writing(db: Path, *, create: bool = True) -> Iterator[Store]:
    """The database for writing; made where there is none unless `create` is False (then StoreError(MISSING))."""
    if not create and not db.exists():
        raise StoreError(Trouble.MISSING, str(db))
    with _closing(Store(db)) as store:
        yield store


@contextmanager
def passing() -> Iterator[Store]:
    """An empty database that is gone afterwards."""
    with TemporaryDirectory(prefix="salesdesk-") as folder, _closing(Store(Path(folder) / "desk.db")) as store:
        yield store


@contextmanager
def _closing(store: Store) -> Iterator[Store]:
    try:
        yield store
    finally:
        store.close()
