"""What the tests of the screens share: no real display, a folder of their own, the program's look."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    before = os.environ.get("SALESDESK_HOME")
    os.environ["SALESDESK_HOME"] = str(tmp_path_factory.mktemp("home"))
    yield
    if before is None:
        del os.environ["SALESDESK_HOME"]
    else:
        os.environ["SALESDESK_HOME"] = before


@pytest.fixture
def look(qapp):
    """Give the program a look: look(mode, percent, language); the light Japanese one comes back afterwards."""
    from salesdesk.ui import theme

    def dress(mode: str = "light", percent: int = 100, language: str = "ja") -> None:
        theme.apply(qapp, mode=mode, text_percent=percent, language=language)

    dress()
    yield dress
    dress()
