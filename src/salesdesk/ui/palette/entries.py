"""What the palette offers for a text: groups of people, accounts and deals, commands, reports."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from salesdesk.domain.date_format import format_date
from salesdesk.domain.people import Role
from salesdesk.domain.text import variant_key
from salesdesk.store.queries import search
from salesdesk.store.queries.search import HitKind, HitRow, NoteKind, NoteRow
from salesdesk.ui import labels, recent
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.palette.highlight import excerpt
from salesdesk.ui.words import QT_TRANSLATE_NOOP

PEOPLE, ACCOUNTS, ACTIONS = "@", "#", ">"
_SIGNS = {"@": PEOPLE, "＠": PEOPLE, "#": ACCOUNTS, "＃": ACCOUNTS, ">": ACTIONS, "＞": ACTIONS}
_RECENT, _FEW, _MANY = 2, 4, 50
_PLACES, _ENOUGH_PLACES = 6, 3
_LAST = QT_TRANSLATE_NOOP("Palette", "Recent")
_PEOPLE = QT_TRANSLATE_NOOP("Palette", "People")
_ACCOUNTS = QT_TRANSLATE_NOOP("Palette", "Accounts")
_BOTH = QT_TRANSLATE_NOOP("Palette", "Accounts and deals")
_ACTIONS = QT_TRANSLATE_NOOP("Palette", "Actions")
_REPORTS = QT_TRANSLATE_NOOP("Palette", "In reports")
_LOG = QT_TRANSLATE_NOOP("Palette", "Log a contact: {name}")
_BRIEFING = QT_TRANSLATE_NOOP("Palette", "Visit briefing: {name}")
_MAP = QT_TRANSLATE_NOOP("Palette", "Show on the map of key people: {name}")
_SOURCES = {NoteKind.FACT: QT_TRANSLATE_NOOP("Palette", "Fact"), NoteKind.TASK: QT_TRANSLATE_NOOP("Palette", "Task"),
            NoteKind.QUOTE: QT_TRANSLATE_NOOP("Palette", "Quote")}
_NOTE_ICONS = {NoteKind.ACTIVITY: "file-text", NoteKind.FACT: "info", NoteKind.TASK: "check",
               NoteKind.QUOTE: "file-text"}
_ICONS = {
    "log": "pencil", "briefing": "printer", "import": "upload", "backup": "save", "restore": "history",
    "bin": "trash-2", "folder": "folder-open", "new_account": "building-2", "new_person": "user-plus",
    "new_card": "file-text", "new_deal": "square-kanban",
    "new_visit": "calendar", "new_task": "check", "undo": "undo-2", "redo": "redo-2", "keys": "keyboard",
    "about": "info", "find": "funnel", "reload": "refresh-cw", "larger": "zoom-in", "smaller": "zoom-out",
    "full_screen": "maximize", "go_accounts": "building-2", "go_board": "square-kanban", "go_people_map": "waypoints",
    "go_charts": "chart-column", "go_settings": "settings", "quit": "x", "add_samples": "play",
    "remove_samples": "trash-2", "back": "arrow-left", "forward": "arrow-right", "export": "download",
}
_HIDDEN = frozenset({"search", "menu", "next_pane", "normal"})
_FIRST = ("log", "briefing", "new_visit", "new_task", "new_account", "new_person", "new_card", "new_deal", "import")


@dataclass(frozen=True)
class Entry:
    """One line: a heading where `run` is None, else something that can be opened or done."""

    text: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    role: Role | None = None
    met: bool = False
    found: bool = False  # what matched stands in the detail
    run: Callable[[], object] | None = None


@dataclass(frozen=True)
class Asked:
    """A typed text apart: which kind is wanted (empty = everything), the words, their search key."""

    kind: str
    words: str
    key: str


def asked(text: str) -> Asked:
    """Read the sign in front of a typed text."""
    text = text.lstrip()
    kind = _SIGNS.get(text[:1], "")
    words = (text[1:] if kind else text).strip()
    return Asked(kind, words, variant_key(words))


def entries(context: Context, wanted: Asked, actions: Mapping[str, QAction]) -> list[Entry]:
    """The lines for a text, grouped; what changed last comes first."""
    kinds = {"": tuple(HitKind), PEOPLE: (HitKind.PERSON,), ACCOUNTS: (HitKind.ACCOUNT,), ACTIONS: ()}[wanted.kind]
    limit = _MANY if wanted.kind else _FEW if wanted.key else _RECENT
    hits = context.read(search.find, wanted.key, limit, kinds) if kinds else []
    last = _last_places(context, wanted)
    seen = {each.id for each in last}
    hits = [] if len(last) >= _ENOUGH_PLACES else [each for each in hits if each.id not in seen]
    people = [each for each in hits if each.kind is HitKind.PERSON]
    others = [each for each in hits if each.kind is not HitKind.PERSON]
    found = _group(say(_LAST), (_hit(context, each) for each in last))
    found += _group(say(_PEOPLE), (_hit(context, each, wanted.words) for each in people))
    title = say(_ACCOUNTS) if wanted.kind == ACCOUNTS else say(_BOTH)
    found += _group(title, (_hit(context, each, wanted.words) for each in others))
    if wanted.kind in {"", ACTIONS}:
        about = _about(context, hits[0]) if hits and wanted.key else []
        found += _group(say(_ACTIONS), [*about, *_commands(wanted, actions)])
    return found


def note_entries(context: Context, wanted: Asked, shown: int = 0) -> list[Entry]:
    """Reports, facts and tasks that hold the text, where so many lines are shown already."""
    if wanted.kind or (wanted.words.isascii() and len(wanted.words) < 2):
        return []
    notes = context.read(search.notes, wanted.words, max(_FEW, _MANY - shown))
    return _group(say(_REPORTS), (_note(context, each, wanted.words) for each in notes))


def say(source: str) -> str:
    """A word of the palette in the language of the screen."""
    return QCoreApplication.translate("Palette", source)


def _group(heading: str, lines: Iterable[Entry]) -> list[Entry]:
    found = list(lines)
    return [Entry(heading), *found] if found else []


def _last_places(context: Context, wanted: Asked) -> list[HitRow]:
    """The records looked at last, without the one on the screen, before anything is typed."""
    if wanted.key or wanted.kind:
        return []
    here = {context.place.person_id, context.place.deal_id, context.place.account_id}
    keys = [each for each in recent.listed(context.preferences.recent) if each[1] not in here]
    return context.read(search.places, keys)[:_PLACES]


def _hit(context: Context, hit: HitRow, words: str = "") -> Entry:
    account, here = hit.account_id or "", context.place
    detail, found = hit.detail, bool(hit.found)
    role = hit.role if hit.kind is HitKind.PERSON else None
    if role is not None and role is not Role.OTHER:
        detail = f"{detail} · {labels.label(role)}".removeprefix(" · ")
    if hit.found:
        detail = " · ".join(filter(None, (excerpt(hit.found, words), detail)))
    if hit.kind is HitKind.PERSON:
        place = Place(Screen.PROFILE, account_id=account, person_id=hit.id)
        return Entry(hit.text, detail, role=role or Role.OTHER, met=hit.met, found=found, run=lambda: context.go(place))
    if hit.kind is HitKind.DEAL:
        place = Place(Screen.DEAL, account_id=here.account_id and account, deal_id=hit.id)
        return Entry(hit.text, detail, "square-kanban", found=found, run=lambda: context.go(place))
    place = Place(Screen.ACCOUNTS, account_id=account)
    return Entry(hit.text, detail, "building-2", found=found, run=lambda: context.go(place))


def _about(context: Context, hit: HitRow) -> list[Entry]:
    """What can be done about the first hit."""
    person = hit.id if hit.kind is HitKind.PERSON else ""
    deal = hit.id if hit.kind is HitKind.DEAL else ""
    account = hit.account_id or ""
    if not account:
        return []
    log = Request(Ask.LOG, account_id=account, deal_id=deal, person_id=person)
    return [
        Entry(say(_LOG).format(name=hit.text), icon="pencil", keys="Ctrl+J",
              run=lambda: context.ask(log)),
        Entry(say(_BRIEFING).format(name=hit.text), icon="printer", keys="Ctrl+P",
              run=lambda: context.go(Place(Screen.BRIEFING, account_id=account, deal_id=deal, person_id=person))),
        Entry(say(_MAP).format(name=hit.text), icon="waypoints", keys="Ctrl+4",
              run=lambda: context.go(Place(Screen.PEOPLE_MAP, account_id=account, person_id=person))),
    ]


def _commands(wanted: Asked, actions: Mapping[str, QAction]) -> list[Entry]:
    if not wanted.key and not wanted.kind:
        chosen = [name for name in _FIRST if name in actions]
    else:
        chosen = sorted((name for name in actions if name not in _HIDDEN), key=_command_order)
        chosen = [name for name in chosen if wanted.key in variant_key(plain(actions[name].text()))]
    return [_command(name, actions[name]) for name in chosen if actions[name].isEnabled()]


def _command(name: str, action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return Entry(plain(action.text()), icon=_ICONS.get(name, "chevron-right"), keys=keys, run=action.trigger)


def _command_order(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), "")


def plain(text: str) -> str:
    """The words of a menu entry without mnemonic and dots."""
    at = text.find("(&")
    cut = text[:at] + text[at + 4:] if at >= 0 and text[at + 3: at + 4] == ")" else text
    return cut.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….").strip()


def _note(context: Context, note: NoteRow, words: str) -> Entry:
    japanese = labels.screen_words().japanese
    day = format_date(note.day, japanese=japanese, today=context.today(), weekday=False) if note.day else ""
    source = labels.label(note.kind) if note.kind else say(_SOURCES[note.source])
    detail = " · ".join(filter(None, (f"{day} {source}".strip(), note.account_name)))
    account, person = note.account_id or "", note.person_id or ""
    place = Place(Screen.ACCOUNTS, account_id=account, tab="history" if note.source is NoteKind.ACTIVITY else "")
    if person:
        place = Place(Screen.PROFILE, account_id=account, person_id=person)
    elif note.source is NoteKind.QUOTE:
        place = Place(Screen.DEAL, account_id=account, deal_id=note.deal_id or "", tab="quotes")
    return Entry(excerpt(note.text, words), detail, _NOTE_ICONS[note.source], run=lambda: context.go(place))
