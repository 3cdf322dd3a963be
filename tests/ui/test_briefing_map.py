"""The small map of the key people on the briefing sheet: never at the cost of anything, unless somebody wants it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from builders import NOW, TODAY, account, deal, person
from salesdesk.services import briefing, lines, people_map
from salesdesk.services import people as people_services
from salesdesk.ui import theme
from salesdesk.ui.briefing import pdf, sheet
from salesdesk.ui.briefing.pane import BriefingPane
from salesdesk.ui.briefing.sheet import PAGE, SheetOptions, has_map
from salesdesk.ui.briefing.small_map import SmallMapBlock, drawable
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.paper.composer import lay_out
from salesdesk.ui.words import words_of

EN = words_of("en")


@pytest.fixture
def tokai(store, look):
    look(language="en")
    key = account(store)
    chief = person(store, key, "大野", "誠一", title="社長", role="ap")
    head = person(store, key, "木村", "隆", title="部長", role="dm")
    between = person(store, key, "森", "一", title="課長")
    clerk = person(store, key, "田中", "恵", title="主任", role="cp")
    for below, boss in ((head, chief), (between, head), (clerk, between)):
        people_services.set_boss(store, below, boss)
    lines.save_line(store, None, {"from_id": clerk, "to_id": chief, "kind": "influence", "strength": 2})
    lines.save_line(store, None, {"from_id": between, "to_id": chief, "kind": "conflict", "strength": 2})
    deal(store, key)
    return key


def key_people(store, tokai):
    with store.read() as conn:
        return people_map.small(conn, tokai)


def blocks(found, options):
    with theme.using(theme.paper()):
        return sheet.fitted(found, options, EN)


def test_those_who_count_stand_below_the_next_above_who_counts(store, tokai):
    shown = key_people(store, tokai)
    names = {row.person.id: row.person.family for row in shown.rows}
    bosses = {row.person.family: names.get(row.person.reports_to_id or "") for row in shown.rows}
    assert bosses == {"大野": None, "木村": "大野", "田中": "木村"}
    assert [row.kind.value for row in shown.lines] == ["influence"]


def test_it_is_drawn_where_there_is_room_and_nothing_else_changes(store, tokai):
    found = briefing.gather(store, tokai, None, NOW)
    shown = key_people(store, tokai)
    plain, more = blocks(found, SheetOptions()), blocks(found, SheetOptions(people=shown))
    new = [each for each in more if isinstance(each, SmallMapBlock)]
    assert len(new) == 1
    kept = [type(each) for each in more if not isinstance(each, SmallMapBlock)]
    assert len(kept) == len(plain) + 2  # its head and the space before it
    assert not any(isinstance(each, SmallMapBlock)
                   for each in blocks(found, SheetOptions(people=shown, map=False)))
    assert has_map(found, SheetOptions(people=shown), EN)
    assert pdf.page_image(found, "en", 0.5, SheetOptions(people=shown)) != pdf.page_image(found, "en", 0.5)


def test_a_full_sheet_has_it_only_where_it_is_wanted_and_stays_one_page(store, tokai):
    found = briefing.gather(store, tokai, None, NOW)
    full = replace(found, meeting=found.meeting * 12)
    shown = key_people(store, tokai)
    assert not has_map(full, SheetOptions(people=shown), EN)
    for options in (SheetOptions(people=shown), SheetOptions(people=shown, map=True)):
        with theme.using(theme.paper()):
            assert len(lay_out(sheet.fitted(full, options, EN), PAGE)) == 1


def test_one_person_is_no_map_and_too_many_are_none_either(store, tokai):
    shown = key_people(store, tokai)
    assert drawable(shown)
    assert not drawable(replace(shown, rows=shown.rows[:1]))
    assert not drawable(None)
    first = replace(shown.rows[0], person=replace(shown.rows[0].person, reports_to_id=None))
    wide = [replace(first, person=replace(first.person, id=f"p{n}", reports_to_id=f"p{n // 2}")) for n in range(1, 40)]
    assert not drawable(replace(shown, rows=(replace(first, person=replace(first.person, id="p0")), *wide), lines=()))


def test_the_box_shows_whether_it_is_there_and_decides(store, tokai, qtbot):
    pane = BriefingPane(Context(store, Preferences(language="en"), lambda: TODAY))
    pane.now = lambda: NOW
    qtbot.addWidget(pane)
    pane.resize(1190, 688)
    pane.show()
    pane.show_place(Place(Screen.BRIEFING, account_id=tokai))
    QApplication.processEvents()
    box = next(each for each in pane.findChildren(QCheckBox) if each.text() == "Small map of the key people")
    assert box.isVisible()
    assert box.isChecked()
    box.click()
    assert not box.isChecked()
    assert pane._options().map is False
    box.click()
    assert pane._options().map is True
    pane.show_place(Place(Screen.BRIEFING, account_id=account(store, "空の会社")))
    QApplication.processEvents()
    assert not box.isVisible()
