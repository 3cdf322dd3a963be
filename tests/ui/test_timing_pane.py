"""The timing board on the screen: groups, order, filters, keys, mouse, menu, questions, dialog, inquiries, new days."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from sqlalchemy import select

import builders
from builders import TODAY
from salesdesk.domain.buying import NeedLevel
from salesdesk.domain.timing import Arrange, Mark, Plan, TimingKind
from salesdesk.services import company
from salesdesk.services import timing as services
from salesdesk.store.queries import timing as stored
from salesdesk.store.tables import task
from salesdesk.ui.accounts.editors.timing_editor import TimingEditor
from salesdesk.ui.context import Ask, Context, Request, Screen
from salesdesk.ui.preferences.timing import TimingSection
from salesdesk.ui.settings import Preferences
from salesdesk.ui.timing import opening, texts
from salesdesk.ui.timing.model import Head
from salesdesk.ui.timing.pane import TimingPane
from salesdesk.ui.timing.scale import Scale
from salesdesk.ui.timing.spots import spots
from salesdesk.ui.timing.toolbar import Show


class Days:
    """A clock that can be moved."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def days():
    return Days()


@pytest.fixture
def context(store, days, look):
    look(language="en")
    made = Context(store, Preferences(language="en", timing_looked=TODAY.isoformat()), days)
    made.said_all, made.gone, made.asks = [], [], []
    made.said.connect(made.said_all.append)
    made.went.connect(made.gone.append)
    made.asked.connect(made.asks.append)
    return made


@pytest.fixture
def keys(store):
    """Five accounts: now, by a date with a lease, watching, nobody knows, and one without deals."""
    made = {}
    for name, level, planned in (("Now", "now", 6), ("Lease", "by_date", 173), ("Watch", "watching", 99),
                                 ("Silent", None, None)):
        made[name] = builders.account(store, name, industry=name[0])
        builders.deal(store, made[name], f"deal {name}", need_level=level,
                      planned_on=TODAY + timedelta(planned) if planned else None)
    company.save_item(store, made["Lease"], None, {"name": "Copier", "lease_end": date(2026, 9, 30)})
    made["Other"] = builders.account(store, "Other")
    services.save_event(store, None, {"account_id": made["Other"], "kind": "law", "on_day": TODAY + timedelta(20),
                                      "text": "Ledger law"})
    return made


@pytest.fixture
def pane(qtbot, context, keys):
    made = TimingPane(context)
    qtbot.addWidget(made)
    made.resize(1150, 640)
    made.show()
    qtbot.waitExposed(made)
    made.take_focus()
    return made


def shown(pane):
    return [f"# {line.words} {line.count}" if isinstance(line, Head) else line.row.name for line in pane.model.rows()]


def spoken(pane, key):
    return pane.model.index(pane.model.row_of(key), 0).data(Qt.ItemDataRole.AccessibleTextRole)


def tasks(store):
    with store.read() as conn:
        return [(row.kind, row.text, row.due_on) for row in conn.execute(select(task).order_by(task.c.id))]


def point(pane, key, day):
    """Where a day of a row stands in the list."""
    pane.view.choose(key)
    box = pane.view.list.visualRect(pane.view.list.currentIndex())
    return QPoint(round(pane.view.scale().x(day)), box.center().y())


def click(pane, at, double=False):
    port = pane.view.list.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    if double:
        QTest.mouseDClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def menu(pane, by_key=True):
    at = QPoint(200, 60)
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(pane.view.list, QContextMenuEvent(reason, at, pane.mapToGlobal(at)))
    found = [each for each in pane.findChildren(QMenu) if each.objectName() == "timing_menu" and each.isVisible()]
    return found[-1]


def test_rows_by_urgency_with_the_unasked_last(pane):
    assert shown(pane) == ["# Now 1", "Now", "# By a date 1", "Lease", "# Watching 1", "Watch", "# Not asked yet 2",
                           "Other", "Silent"]
    assert pane.view.list.current().name == "Now"
    assert pane.title() == "Timing"


def test_a_row_is_read_aloud_with_all_its_days(pane, keys):
    words = spoken(pane, keys["Lease"])
    assert words.startswith("By a date, Lease, ")
    assert "Lease end Wed 30 Sep, 203 d" in words
    assert "Planned purchase Mon 31 Aug, 173 d" in words
    assert "Act-now window" in words
    assert "Ask when" in spoken(pane, keys["Silent"])


def test_other_orders(pane, qtbot):
    pane.toolbar.orders[Arrange.DEADLINE].click()
    assert shown(pane) == ["Now", "Other", "Watch", "Lease", "Silent"]
    pane.toolbar.orders[Arrange.INDUSTRY].click()
    assert shown(pane)[:2] == ["# L 1", "Lease"]
    assert shown(pane)[-2:] == ["# No industry 1", "Other"]


def test_filters_count_and_keep(pane):
    assert [chip.text() for chip in pane.toolbar.shows.values()] == [
        "With a deadline 2", "Lease end 1", "Budget season 0"]
    pane.toolbar.shows[Show.LEASE].click()
    assert shown(pane) == ["# By a date 1", "Lease"]
    pane.toolbar.months[3].click()
    assert shown(pane) == []
    pane.nothing.button.click()
    assert len(shown(pane)) == 9
    pane.toolbar.shows[Show.DEADLINE].click()
    pane.toolbar.shows[Show.DEADLINE].click()
    assert len(shown(pane)) == 9


def test_arrows_skip_headings_and_enter_opens_deal_or_account(pane, keys, context, qtbot):
    names = []
    for _ in range(5):
        names.append(pane.view.list.current().name)
        qtbot.keyClick(pane.view.list, Qt.Key.Key_Down)
    assert names == ["Now", "Lease", "Watch", "Other", "Silent"]
    qtbot.keyClick(pane.view.list, Qt.Key.Key_Return)
    assert (context.gone[-1].screen, context.gone[-1].account_id) == (Screen.DEAL, keys["Silent"])
    pane.view.choose(keys["Other"])
    qtbot.keyClick(pane.view.list, Qt.Key.Key_Return)
    assert (context.gone[-1].screen, context.gone[-1].account_id) == (Screen.ACCOUNTS, keys["Other"])


def test_the_chosen_row_is_the_place(pane, keys, context):
    pane.view.choose(keys["Watch"])
    assert (context.place.screen, context.place.account_id) == (Screen.TIMING, keys["Watch"])
    assert context.place.deal_id


def test_space_or_a_click_on_the_chip_asks_once(pane, keys, store, context, qtbot):
    pane.view.choose(keys["Silent"])
    qtbot.keyClick(pane.view.list, Qt.Key.Key_Space)
    qtbot.keyClick(pane.view.list, Qt.Key.Key_Space)
    assert [(kind, due) for kind, _, due in tasks(store)] == [("question", None)]
    assert context.said_all[-1].undo
    assert "Question noted" in spoken(pane, keys["Silent"])
    context.undo()
    assert tasks(store) == []
    click(pane, point(pane, keys["Silent"], TODAY + timedelta(3)))
    assert len(tasks(store)) == 1


def test_space_on_a_dated_row_asks_nothing(pane, keys, store, qtbot):
    pane.view.choose(keys["Lease"])
    qtbot.keyClick(pane.view.list, Qt.Key.Key_Space)
    assert tasks(store) == []


@pytest.mark.parametrize(("name", "away", "ask"), [
    ("Lease", 203, Ask.INSTALLED_ITEM), ("Other", 20, Ask.TIMING), ("Now", 6, Ask.TIMING)])
def test_a_double_click_on_a_sign_edits_where_it_comes_from(pane, keys, context, name, away, ask):
    click(pane, point(pane, keys[name], TODAY + timedelta(away)), double=True)
    request = context.asks[-1]
    assert (request.ask, request.account_id) == (ask, keys[name])
    assert bool(request.id) == (name != "Now")


def test_a_double_click_beside_opens(pane, keys, context):
    click(pane, point(pane, keys["Watch"], TODAY + timedelta(300)), double=True)
    assert context.gone[-1].screen is Screen.DEAL


def test_f2_edits_the_first_day(pane, keys, context, qtbot):
    pane.view.choose(keys["Other"])
    qtbot.keyClick(pane.view.list, Qt.Key.Key_F2)
    assert context.asks[-1].ask is Ask.TIMING
    assert context.asks[-1].id


def test_the_menu_does_everything(pane, keys, context, store, qtbot):
    pane.view.choose(keys["Lease"])
    words = [action.text().split("\t")[0].replace("&", "") for action in menu(pane).actions() if action.text()]
    assert words == ["Open", "Ask when", "Add a date…", "Edit: Planned purchase 31 Aug…", "Edit: Lease end 30 Sep…",
                     "Make follow-up", "Log a contact…"]
    acts = {action.text().split("\t")[0].replace("&", ""): action for action in menu(pane, by_key=False).actions()}
    assert not acts["Ask when"].isEnabled()
    acts["Edit: Lease end 30 Sep…"].trigger()
    assert context.asks[-1].ask is Ask.INSTALLED_ITEM
    acts["Log a contact…"].trigger()
    assert context.asks[-1].ask is Ask.LOG
    acts["Add a date…"].trigger()
    assert context.asks[-1] == Request(Ask.TIMING, account_id=keys["Lease"], deal_id=context.asks[-1].deal_id)
    acts["Make follow-up"].trigger()
    acts["Make follow-up"].trigger()
    (kind, text, due), = tasks(store)
    assert (kind, due) == ("step", date(2026, 6, 2))
    assert "Planned purchase 31 Aug" in text
    assert not context.said_all[-1].undo


def test_a_follow_up_without_a_window_is_asked_for(pane, keys, context):
    pane.view.choose(keys["Silent"])
    next(act for act in menu(pane).actions() if "follow-up" in act.text()).trigger()
    assert context.asks[-1].ask is Ask.TASK


def test_new_item_is_about_the_chosen_account(pane, keys, context):
    pane.view.choose(keys["Other"])
    pane.page_actions()[0].trigger()
    assert context.asks[-1] == Request(Ask.TIMING, account_id=keys["Other"])


def test_tips_tell_the_sign_below_the_pointer(pane, keys):
    row = next(line.row for line in pane.model.rows() if line.id == keys["Lease"])
    box = QRectF(0, 0, pane.view.list.viewport().width(), 39)
    hit = pane.view.list.delegate.hit(row, box, QPointF(pane.view.scale().x(date(2026, 9, 30)), 19))
    assert hit.mark.kind is TimingKind.LEASE_END
    assert not pane.view.list.delegate.hit(row, box, QPointF(5, 19)).mark


YEAR = Scale(date(2026, 3, 1), 12, 100, 1300, 50)


def at(kind, month, day, deal=""):
    return Mark(kind, date(2026, month, day), 30, "timing_event", f"{kind}{month}{day}", deal)


def test_two_signs_of_a_day_stand_side_by_side():
    found = spots([at(TimingKind.BUDGET, 6, 30), at(TimingKind.PURCHASE, 6, 30), at(TimingKind.LAW, 9, 1)], YEAR, 18)
    first, second, law = (spot.x for spot in found)
    assert second - first > 16
    assert (first + second) / 2 == YEAR.x(date(2026, 6, 30))
    assert law == YEAR.x(date(2026, 9, 1))
    assert {len(spot.marks) for spot in found} == {1}


def test_three_signs_of_a_week_become_one_with_their_number():
    days = [at(TimingKind.BUDGET, 6, 29), at(TimingKind.LEASE_END, 6, 30), at(TimingKind.OWN, 7, 2)]
    (spot,) = spots(days, YEAR, 18)
    assert (spot.mark.kind, spot.x) == (TimingKind.LEASE_END, YEAR.x(date(2026, 6, 30)))
    assert {mark.kind for mark in spot.marks} == {TimingKind.LEASE_END, TimingKind.BUDGET, TimingKind.OWN}


def test_to_decide_by_a_day_has_no_sign_beside_another_of_it():
    both = [at(TimingKind.PURCHASE, 6, 30), at(TimingKind.DECIDE_BY, 6, 30), at(TimingKind.DECIDE_BY, 8, 1)]
    assert [spot.mark.kind for spot in spots(both, YEAR, 18)] == [TimingKind.PURCHASE, TimingKind.DECIDE_BY]


def test_nothing_at_all_offers_a_date(qtbot, context):
    pane = TimingPane(context)
    qtbot.addWidget(pane)
    pane.show()
    pane.empty.button.click()
    assert context.asks[-1].ask is Ask.TIMING


def test_an_inquiry_runs_at_the_top_until_it_is_answered(pane, keys, store, context, qtbot):
    asked = datetime.now().astimezone() - timedelta(hours=30)
    deal_id = builders.deal(store, keys["Now"], "asked", need_level="now", inquiry_at=asked)
    pane.refresh()
    line, = pane.inquiries.lines
    assert "asked 30 h ago" in line.words.text()
    assert line.property("tone") == "danger"
    line.log.click()
    assert context.asks[-1] == Request(Ask.LOG, account_id=keys["Now"], deal_id=deal_id)
    line.open.click()
    assert context.gone[-1].screen is Screen.DEAL
    builders.visit(store, keys["Now"], at=asked + timedelta(hours=29), deal_id=deal_id)
    pane.refresh()
    assert not pane.inquiries.isVisible()


def test_a_window_that_opens_makes_one_follow_up_a_day(pane, keys, store, context, days, qtbot):
    days.today = TODAY + timedelta(8)
    opening.look(context)
    assert tasks(store) == []
    days.today = TODAY + timedelta(20)  # the purchase of Watch is 99 days away, its window 90 long
    opening.look(context)
    made = tasks(store)
    assert made == [("step", "Planned purchase 18 Jun (Watch): time to act", days.today)]
    assert context.said_all[-1].undo
    opening.look(context)
    assert tasks(store) == made
    context.undo()
    assert tasks(store) == []
    days.today += timedelta(1)
    opening.look(context)
    assert tasks(store) == []


def test_no_follow_up_where_it_is_switched_off(pane, store, context, days):
    services.save_rule(store, "timing_follow_ups", 0)
    days.today = TODAY + timedelta(20)
    opening.look(context)
    assert tasks(store) == []
    assert context.looked_for_windows


def test_a_new_day_moves_the_line_of_today(pane, days):
    before = pane.view.scale()
    days.today = date(2026, 4, 2)
    pane._tick()
    assert pane.view.scale().first == date(2026, 4, 1) != before.first
    assert shown(pane)[1] == "Now"
    assert texts.note(pane.model.row_at(1).row, days.today) == "Planned purchase 17 Mar has passed"
    assert pane.view.list.delegate.sizeHint(None, pane.model.index(1, 0)).height() > 30


def test_months_have_equal_widths_and_days_their_place():
    scale = Scale(date(2026, 3, 1), 12, 100, 1300, 50)
    assert scale.month_width == 100
    assert scale.x(date(2026, 3, 1)) == pytest.approx(100 + 100 * 0.5 / 31)
    assert scale.x(date(2027, 2, 28)) == pytest.approx(1300 - 100 * 0.5 / 28)
    assert scale.last == date(2027, 2, 28)
    assert not scale.shows(date(2027, 3, 1))
    assert scale.x(date(2026, 2, 28)) < 100


def test_the_dialog_adds_changes_and_deletes(qtbot, context, keys, store):
    dialog = TimingEditor(context, Request(Ask.TIMING, account_id=keys["Silent"]), None)
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.form.editor("on_day").accessibleDescription()
    dialog.form.set_values({"kind": "relocation", "text": "New office", "lead_days": 40})
    dialog.form.editor("on_day").setText("2026/12/1")
    dialog.save()
    with store.read() as conn:
        row = next(each for each in stored.rows(conn, TODAY, TODAY + timedelta(400), Plan())
                   if each.id == keys["Silent"])
    mark, = row.marks
    assert (mark.kind, mark.words, mark.lead, mark.day) == (
        TimingKind.RELOCATION, "New office", 40, date(2026, 12, 1))
    again = TimingEditor(context, Request(Ask.TIMING, mark.source_id, keys["Silent"]), None)
    qtbot.addWidget(again)
    assert again.form.values()["text"] == "New office"
    again.delete_button.click()
    with store.read() as conn:
        assert stored.event(conn, mark.source_id) is None
    assert context.said_all[-1].undo


def test_a_planned_purchase_is_not_planned_twice(qtbot, context, keys, pane):
    deal_id = pane.model.row_at(pane.model.row_of(keys["Now"])).row.deal_id
    for text, kind, day in (("", "own", None), ("purchase", "purchase", TODAY + timedelta(6))):
        dialog = TimingEditor(context, Request(Ask.TIMING, "", keys["Now"], deal_id, text=text), None)
        qtbot.addWidget(dialog)
        assert dialog.form.editor("kind").value() == kind
        assert bool(dialog.form.editor("on_day").text()) == bool(day)


def test_a_dialog_without_an_account_says_so(qtbot, context):
    dialog = TimingEditor(context, Request(Ask.TIMING), None)
    qtbot.addWidget(dialog)
    dialog.form.editor("on_day").setText("2026/12/1")
    dialog.save()
    assert dialog.picker.message.text()


def test_the_settings_keep_each_number(qtbot, context, store):
    section = TimingSection(context)
    qtbot.addWidget(section)
    section.show()
    section.reload()
    field = section.leads.editor("timing_lead_lease_end")
    assert field.text() == "180"
    field.setText("90")
    section.save()
    section.hours.editor("timing_hours_now").setText("0")
    section.save()
    assert section.hours.editor("timing_hours_now").accessibleDescription()
    section.follow_ups.click()
    with store.read() as conn:
        plan = stored.plan(conn)
    assert (plan.leads[TimingKind.LEASE_END], plan.hours[NeedLevel.NOW], plan.follow_ups) == (90, 24, False)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("percent", [90, 130])
def test_it_paints_in_every_look(pane, look, language, mode, percent):
    look(mode, percent, language)
    assert not pane.grab().isNull()


def test_a_contact_or_a_task_moves_no_day(pane, keys, context, monkeypatch):
    monkeypatch.setattr("salesdesk.ui.timing.pane.stored.rows", None)  # nothing is gathered again
    before = [line.id for line in pane.model.rows()]
    context.run(services.ask, keys["Silent"], texts.question())
    assert [line.id for line in pane.model.rows()] == before
    assert next(line.row for line in pane.model.rows() if line.id == keys["Silent"]).asked
