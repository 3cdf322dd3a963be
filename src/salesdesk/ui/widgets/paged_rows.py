"""Many rows behind their ids: pages of them in memory, read where they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

PAGE = 200
KEPT_PAGES = 25
Row = TypeVar("Row", bound=Any)


class PagedRows(QObject, Generic[Row]):
    """Ids in order, with at most KEPT_PAGES pages of rows with an `id`.

    A place that is asked for before its page is there is read in the next turn of the event loop, many of them
    with one query.
    """

    arrived = Signal(int, int)  # first and last place of a page just read

    def __init__(self, load: Callable[[Sequence[str]], Sequence[Row]], parent: QObject) -> None:
        """`load` reads the rows of some ids."""
        super().__init__(parent)
        self.ids: list[str] = []
        self.load = load
        self._places: dict[str, int] = {}
        self._pages: OrderedDict[int, dict[str, Row]] = OrderedDict()
        self._missing: set[int] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._on_later)

    def show(self, ids: list[str]) -> None:
        """Hold other ids, none of their rows read."""
        self.ids = ids
        self._places = {key: place for place, key in enumerate(ids)}
        self._pages.clear()
        self._missing.clear()

    def forget(self) -> None:
        """Read every row again where it is looked at."""
        self._pages.clear()

    def id_at(self, place: int) -> str:
        """The id at a place; empty outside."""
        return self.ids[place] if 0 <= place < len(self.ids) else ""

    def place_of(self, record_id: str) -> int:
        """The place of a record, -1 where it is not here."""
        return self._places.get(record_id, -1)

    def held(self, place: int) -> Row | None:
        """The row at a place where its page has been read."""
        page = self._pages.get(place // PAGE)
        return page.get(self.id_at(place)) if page is not None else None

    def seen(self, place: int) -> Row | None:
        """The row at a place inside; None now and read in the next turn where its page is missing."""
        page = self._pages.get(place // PAGE)
        if page is None:
            self._missing.add(place // PAGE)
            self._later.start()
            return None
        return page.get(self.ids[place])

    def ensure(self, first: int, last: int) -> None:
        """Read the pages of these places now, both included."""
        first, last = max(0, first), min(last, len(self.ids) - 1)
        self._read([page for page in range(first // PAGE, last // PAGE + 1) if page not in self._pages])

    def _on_later(self) -> None:
        latest = sorted(self._missing)[-KEPT_PAGES:]
        self._missing.clear()
        self._read([page for page in latest if page * PAGE < len(self.ids) and page not in self._pages])

    def _read(self, pages: list[int]) -> None:
        if not pages:
            return
        keys = [key for page in pages for key in self.ids[page * PAGE:(page + 1) * PAGE]]
        found = {row.id: row for row in self.load(keys)}
        for page in pages:
            self._pages[page] = {key: found[key] for key in self.ids[page * PAGE:(page + 1) * PAGE] if key in found}
            self._missing.discard(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        for page in pages:
            self.arrived.emit(page * PAGE, min((page + 1) * PAGE, len(self.ids)) - 1)
