"""The tests of undo and queries run on SQLite, and on PostgreSQL where one is found."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from salesdesk.store.db import Store
from salesdesk.store.server import ServerStore
from servers import postgresql


@pytest.fixture(scope="session")
def server() -> Iterator[str | None]:
    """The address of a PostgreSQL, or None."""
    with postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store on each database."""
    if request.param == "sqlite":
        opened: Store = Store(tmp_path / "desk.db")
    else:
        url = request.getfixturevalue("server")
        if url is None:
            pytest.skip("no PostgreSQL on this machine")
        engine = create_engine(url)
        with engine.begin() as conn:
            conn.exec_driver_sql("DROP SCHEMA public CASCADE")
            conn.exec_driver_sql("CREATE SCHEMA public")
        engine.dispose()
        opened = ServerStore(url)
    yield opened
    assert not opened.in_transaction
    opened.close()
