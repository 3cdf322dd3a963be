"""Where the screens meet: reading, acting, undo, going somewhere, asking for a dialog. Holds no widgets."""

from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from salesdesk.domain import phrases
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.ui import labels, recent
from salesdesk.ui.settings import Preferences

if TYPE_CHECKING:  # loaded after the first paint
    from datetime import date

    from salesdesk.store.db import Store
    from salesdesk.store.journal import ChangeSet

P = ParamSpec("P")
T = TypeVar("T")
LOOKED_AT_MS = 2000  # passing over it with the arrows is no visit


class Screen(StrEnum):
    """A place of the rail (or the briefing, reached by Ctrl+P, or the profile of a person)."""

    ACCOUNTS = "accounts"
    BOARD = "board"
    PEOPLE_MAP = "people_map"
    CHARTS = "charts"
    SETTINGS = "settings"
    BRIEFING = "briefing"
    BIN = "bin"
    LISTS = "lists"
    PROFILE = "profile"
    DEAL = "deal"
    TIMING = "timing"


class Ask(StrEnum):
    """A dialog somebody asks for; the main window knows who shows it."""

    ACCOUNT = "account"
    SITE = "site"
    DEPARTMENT = "department"
    FLOW_STEP = "flow_step"
    INSTALLED_ITEM = "installed_item"
    TIE = "tie"
    PERSON = "person"
    DEAL = "deal"
    VISIT = "visit"
    TASK = "task"
    FACT = "fact"
    LOG = "log"
    CLOSE_DEAL = "close_deal"
    SEARCH = "search"
    IMPORT = "import"
    EXPORT = "export"
    EXPORT_PERSON = "export_person"
    ERASE_PERSON = "erase_person"
    DUPLICATES = "duplicates"
    LIST = "list"
    CARD = "card"
    ORDER = "order"
    PRODUCTS = "products"
    TIMING = "timing"
    DEAL_PART = "deal_part"
    DEAL_STORY = "deal_story"
    STAND = "stand"
    OBJECTION = "objection"
    TRUST = "trust"
    DELEGATION = "delegation"
    LINE = "line"
    VACANCY = "vacancy"
    FILL_VACANCY = "fill_vacancy"


class Place(NamedTuple):
    """Where the user is or wants to go."""

    screen: Screen
    account_id: str = ""
    deal_id: str = ""
    person_id: str = ""
    visit_id: str = ""
    tab: str = ""


class Request(NamedTuple):
    """A dialog to show: `id` is the row to edit (empty = a new one), the rest is filled in for a new one."""

    ask: Ask
    id: str = ""
    account_id: str = ""
    deal_id: str = ""
    person_id: str = ""
    stage_id: str = ""
    outcome: str = ""
    text: str = ""
    other_id: str = ""


class Message(NamedTuple):
    """One line to the user; `undo` offers to take the last step back."""

    text: str
    tone: str = "info"
    undo: bool = False


def _today() -> "date":
    from datetime import datetime

    return datetime.now().astimezone().date()


class Context(QObject):
    """One per window: the store behind a few verbs. Signals fire after the commit only."""

    changed = Signal(object, object)  # ChangeSet, who did it
    went = Signal(object)  # Place
    asked = Signal(object)  # Request
    said = Signal(object)  # Message
    failed = Signal(object)  # StoreError

    def __init__(self, store: "Store", preferences: Preferences, today: "Callable[[], date]" = _today) -> None:
        super().__init__()
        phrases.use(QCoreApplication.translate)
        self.store = store
        self.preferences = preferences
        self.today = today
        self._place = Place(Screen.BOARD)
        self.opening = False  # the window is being filled: what can wait for its first paint should

    @property
    def place(self) -> Place:
        """Where the user is; what it shows is remembered as looked at when it has been shown for a while."""
        return self._place

    @place.setter
    def place(self, place: Place) -> None:
        self._place = place
        if not self.opening:
            self._linger.start()

    @cached_property
    def _linger(self) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(LOOKED_AT_MS)
        made.timeout.connect(self.note_place)
        return made

    @property
    def looked_for_windows(self) -> bool:
        """Whether somebody has looked today for times to act that have begun."""
        return self.preferences.timing_looked == self.today().isoformat()

    def note_place(self) -> None:
        """Remember what is shown as looked at."""
        if not self.opening:
            self._linger.stop()
            self.preferences.recent = recent.noted(self.preferences.recent, self._place)

    @property
    def japanese(self) -> bool:
        """Whether the screen speaks Japanese."""
        return self.preferences.language == "ja"

    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query of store.queries with a read-only connection."""
        with self.store.read() as conn:
            return query(conn, *args, **kwargs)

    def attempt(self, service: "Callable[Concatenate[Store, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a service and announce what changed; errors come back to the caller (forms show them by the field)."""
        result = service(self.store, *args, **kwargs)
        self._announce(self.store.changes)
        return result

    def run(self, service: "Callable[Concatenate[Store, P], T]", *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Run a service, announce what changed and offer undo; None and a message where it was refused."""
        try:
            result = self.attempt(service, *args, **kwargs)
        except RuleError as error:
            self.said.emit(Message(labels.error_text(error), "warn"))
            return None
        except StoreError as error:
            self.failed.emit(error)
            return None
        self.tell_step()
        return result

    def tell_step(self) -> None:
        """Say what the last write did, with undo offered."""
        if self.store.changes:
            self.said.emit(Message(labels.step_text(self.store.changes.label), "info", undo=True))

    def undo(self) -> None:
        """Take the last step back and say so."""
        self._replay(self.store.undo, self.tr("Undone: {step}"))

    def redo(self) -> None:
        """Do the last undone step again and say so."""
        self._replay(self.store.redo, self.tr("Done again: {step}"))

    def go(self, place: Place) -> None:
        """Go to a screen; what it is asked to show counts as looked at."""
        self._place = place
        self.note_place()
        self.went.emit(place)

    def ask(self, request: Request) -> None:
        """Ask for a dialog."""
        self.asked.emit(request)

    def _replay(self, replay: "Callable[[], ChangeSet]", sentence: str) -> None:
        try:
            changes = replay()
        except RuleError as error:
            self.said.emit(Message(labels.error_text(error), "warn"))
            return
        except StoreError as error:
            self.failed.emit(error)
            return
        self._announce(changes)
        self.said.emit(Message(sentence.format(step=labels.step_text(changes.label))))

    def _announce(self, changes: "ChangeSet") -> None:
        if changes:
            self.changed.emit(changes, self.sender())
