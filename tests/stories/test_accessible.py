"""Every screen and dialog: each control has a name, every word is translated, Tab walks through, texts are plain."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QLabel, QRadioButton, QWidget
from seat import Seat, settle
from words_shown import takes_focus, texts_of, untranslated

from salesdesk.domain.dealing import Noun
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.domain.lists import About, ReadyMade
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.services import deals
from salesdesk.store.queries import accounts, company, people, relations
from salesdesk.ui import crash_window, settings
from salesdesk.ui import help as help_windows
from salesdesk.ui.accounts.page import AccountPage
from salesdesk.ui.context import Ask, Request, Screen
from salesdesk.ui.first_run.trouble import TroublePage
from salesdesk.ui.preferences.pane import TABS

LOOKS = [("ja", "light"), ("en", "dark")]
SCREENS = [(Screen.BOARD, ""), *((Screen.ACCOUNTS, str(tab)) for tab in range(4)), (Screen.PEOPLE_MAP, ""),
           (Screen.TIMING, ""), (Screen.CHARTS, ""), (Screen.BRIEFING, ""), (Screen.PROFILE, ""), (Screen.BIN, ""),
           *((Screen.LISTS, about.value) for about in About), *((Screen.SETTINGS, tab) for tab in TABS)]


@pytest.fixture(params=LOOKS, ids=["ja-light", "en-dark"])
def dressed(request, home, books, sit) -> Seat:
    """The program in one language and theme, over the samples of that language."""
    language, theme = request.param
    settings.Preferences(language=language, theme=theme, first_run_done=True, last_screen="board").save()
    home.mkdir(exist_ok=True)
    db = home / "salesdesk.db"
    db.write_bytes(books[language].read_bytes())
    return sit(db)


def faults(seat: Seat, window: QWidget, *, walk: bool = True) -> list[str]:
    """What is wrong with a window as it stands."""
    found = [f"no name: {describe(each)}" for each in window.findChildren(QWidget)
             if takes_focus(each) and not name_of(each)]
    found += [f"not plain: {each.text()!r}" for each in window.findChildren(QLabel)
              if each.textFormat() != Qt.TextFormat.PlainText and each.text()]
    if seat.context.japanese:
        found += [f"English: {text}" for text in untranslated(texts_of(window))]
    return found + (walked(window) if walk else [])


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told else ""


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {' < '.join(_above(widget))}"


def _above(widget: QWidget) -> list[str]:
    parent, names = widget.parentWidget(), []
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return names


def walked(window: QWidget) -> list[str]:
    """Tab goes to every control and comes round."""
    stops = [each for each in window.findChildren(QWidget) if takes_focus(each) and not _in_group(each)]
    if not stops:
        return []
    start = QApplication.focusWidget()
    if start is None or not window.isAncestorOf(start):
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
    seen: list[QWidget] = []
    for _ in range(len(stops) * 3 + 30):
        here = QApplication.focusWidget()
        if here is None or (here in seen and len(seen) > 1 and here is seen[0]):
            break
        if here not in seen:
            seen.append(here)
        QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        if QApplication.focusWidget() is here and len(stops) > 1:
            return [f"Tab stays in {describe(here)}"]
    return [f"Tab does not reach {describe(each)} {name_of(each)!r}" for each in stops if each not in seen]


def _in_group(widget: QWidget) -> bool:
    """Of several exclusive buttons Tab stops at one."""
    group = widget.group() if hasattr(widget, "group") else None
    return isinstance(widget, QRadioButton) or (isinstance(group, QButtonGroup) and group.exclusive())


def test_every_screen(dressed: Seat) -> None:
    account = dressed.cards(StageKey.OPPORTUNITY)[0].account_id
    found = {}
    for screen, tab in SCREENS:
        pane = dressed.go(screen, account_id=account, tab=tab)
        if screen is Screen.ACCOUNTS:
            pane.findChild(AccountPage).tabs.setCurrentIndex(int(tab))
        if screen is Screen.LISTS:
            pane.switch(About(tab))
        settle()
        found[f"{screen} {tab}"] = faults(dressed, dressed.window)
    assert not any(found.values()), "\n".join(f"{name}: {each}" for name, rows in found.items() for each in rows)


def test_what_opens_inside_a_screen(dressed: Seat) -> None:
    """The bin with something in it, the lines of a profile that open, a list of one's own with a mark."""
    card = dressed.cards(StageKey.OPPORTUNITY)[0]
    person = dressed.context.read(people.of_account, card.account_id)[0].id
    found = {}
    pane = dressed.go(Screen.PROFILE, account_id=card.account_id, person_id=person)
    pane.facts.quick.begin(next(iter(pane.facts.chips)))
    pane.private.open(opened=True)
    settle()
    found["profile, opened"] = faults(dressed, dressed.window)
    pane = dressed.go(Screen.LISTS)
    pane.side.choose(ReadyMade.DORMANT.value)
    settle()
    pane.view.selectAll()
    settle()
    found["list, chosen lines"] = faults(dressed, dressed.window)
    deals.delete_deal(dressed.context.store, card.id)
    dressed.go(Screen.BIN)
    found["bin"] = faults(dressed, dressed.window)
    assert not any(found.values()), "\n".join(f"{name}: {each}" for name, rows in found.items() for each in rows)


def requests(seat: Seat) -> dict[str, Request]:
    """Every dialog, for something new and for something that is there."""
    card = seat.cards(StageKey.OPPORTUNITY)[0]
    account = str(card.account_id)
    site = seat.context.read(accounts.sites, account)[0].id
    department = next(iter(seat.context.read(accounts.departments, account)), None)
    person = seat.context.read(people.of_account, account)[0].id
    there = {Ask.ACCOUNT: account, Ask.SITE: site, Ask.DEPARTMENT: department.id if department else "",
             Ask.PERSON: person, Ask.DEAL: card.id, Ask.ERASE_PERSON: person, Ask.DEAL_STORY: card.id}
    known = seat.context.read(company.of_account, account)
    there |= {ask: rows[0].id for ask, rows in (
        (Ask.FLOW_STEP, known.steps), (Ask.INSTALLED_ITEM, known.items), (Ask.TIE, known.ties)) if rows}
    there |= {ask: rows[0].id for ask, rows in (
        (Ask.OBJECTION, seat.context.read(relations.objections, account)),
        (Ask.LINE, seat.context.read(relations.lines, account)),
        (Ask.VACANCY, seat.context.read(relations.vacant, account)),
        (Ask.FILL_VACANCY, seat.context.read(relations.vacant, account))) if rows}
    found = {f"new {ask}": Request(ask, account_id=account, deal_id=card.id) for ask in Ask if ask not in _NOT_NEW}
    found |= {f"{ask}": Request(ask, id=key, account_id=account) for ask, key in there.items()}
    found |= {f"new {noun}": Request(Ask.DEAL_PART, deal_id=card.id, text=noun.value) for noun in Noun}
    return found | {f"{outcome}": Request(Ask.CLOSE_DEAL, id=card.id, outcome=outcome.value)
                    for outcome in (Outcome.LOST, Outcome.HOLD, Outcome.DROPPED)}


_NOT_NEW = frozenset({Ask.EXPORT_PERSON, Ask.ERASE_PERSON,  # the first asks for a folder in the system's way
                      Ask.ORDER, Ask.DEAL_PART, Ask.DEAL_STORY, Ask.FILL_VACANCY})


def test_every_dialog(dressed: Seat) -> None:
    found = {}
    for name, request in requests(dressed).items():
        dressed.context.ask(request)
        settle()
        dialog = dressed.dialog()
        dialog.activateWindow()
        dressed.qtbot.waitUntil(dialog.isActiveWindow)
        found[name] = faults(dressed, dialog)
        assert dialog.windowTitle(), name
        dressed.press("Escape")
        assert dressed.no_dialog(), f"Esc does not close {name}"
    for dialog in (help_windows.show_keys(dressed.window), help_windows.show_about(dressed.window),
                   crash_window.show("-")):
        settle()
        found[dialog.windowTitle()] = faults(dressed, dialog, walk=False)
        dialog.close()
        settle()
    assert not any(found.values()), "\n".join(f"{name}: {each}" for name, rows in found.items() for each in rows)


def test_every_trouble(dressed: Seat) -> None:
    found = {}
    for trouble in Trouble:
        page = TroublePage(StoreError(trouble, "detail"), dressed.db)
        dressed.window.show_instead(page)
        settle()
        found[trouble.value] = faults(dressed, page)
    assert not any(found.values()), found


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_first_page(sit, home, language: str) -> None:
    settings.Preferences(language=language, theme="dark").save()
    seat = sit(home / "salesdesk.db")
    page = seat.page()
    named = [each for each in page.findChildren(QWidget) if takes_focus(each) and not name_of(each)]
    assert not [describe(each) for each in named]
    assert walked(page) == []
    if language == "ja":
        assert untranslated(texts_of(page), frozenset({"English"})) == []
