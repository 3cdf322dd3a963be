"""The profile's roles, aim, trust, objections and ties: what is known is shown and opens its dialog, chips add more."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

import builders
from salesdesk.domain.facts import FactKind
from salesdesk.domain.people import Role, Support
from salesdesk.domain.relations import LineKind, ObjectionState, Said, Stand, Trust
from salesdesk.services import company, lines, people, relations
from salesdesk.store.queries import person_relations
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.profile.pane import ProfilePane
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.seal import SealLabel

TODAY = builders.TODAY


class Desk:
    """A person with a boss and a colleague, and a deal; the profile shown."""

    def __init__(self, store, qtbot):
        self.store, self.qtbot = store, qtbot
        self.context = Context(store, Preferences(language="en"), lambda: TODAY)
        self.asked = []
        self.context.asked.connect(self.asked.append)
        self.account = builders.account(store)
        self.boss = builders.person(store, self.account, "大野", "誠一", title="社長")
        self.who = builders.person(store, self.account, role="us", reports_to_id=self.boss)
        self.other = builders.person(store, self.account, "藤田", "剛")
        self.deal = builders.deal(store, self.account, amount=9)
        self.pane = ProfilePane(self.context)
        self.pane.resize(1190, 688)
        qtbot.addWidget(self.pane)
        self.show()
        self.pane.show()
        qtbot.waitExposed(self.pane)

    def show(self, deal_id=""):
        self.pane.show_place(Place(Screen.PROFILE, self.account, deal_id, self.who))

    @property
    def left(self):
        return self.pane.identity

    def more(self):
        return [line.words() for line in self.left.lines]

    def ties(self):
        return [line.words() for line in self.left.ties.lines]

    def press(self, lines, words):
        next(line for line in lines if words in line.words()).click()
        return self.asked[-1]


@pytest.fixture
def desk(look, store, qtbot):
    look(language="en")
    return Desk(store, qtbot)


def test_nothing_known_shows_chips_only(desk):
    assert desk.more() == []
    assert set(desk.left.ties.chips) == {Ask.LINE, Ask.TIE, Ask.OBJECTION, Ask.TRUST, Ask.DELEGATION}
    for ask, chip in desk.left.ties.chips.items():
        chip.click()
        asked = desk.asked[-1]
        assert (asked.ask, asked.person_id, asked.account_id) == (ask, desk.who, desk.account)
        assert chip.accessibleName()
    assert next(each for each in desk.asked if each.ask is Ask.OBJECTION).deal_id == desk.deal


def test_roles_and_stand_are_those_of_the_deal(desk):
    second = builders.deal(desk.store, desk.account, "Second", amount=1)
    relations.save_said(desk.store, desk.who, {
        desk.deal: Said({Role.CHAMPION: "criticises honestly", Role.SCREENER: ""}, Stand(Support.SUPPORTS, power=3)),
        second: Said({Role.APPROVER: ""})})
    desk.pane.refresh()
    assert desk.left.role.words() == "Champion, Screener (本社複合機 12台)"
    assert "criticises honestly" in desk.left.role.toolTip()
    assert any(each.accessibleName().startswith("Screener") for each in desk.left.findChildren(SealLabel))
    assert desk.left.support.words().startswith("Supports")
    assert desk.left.power.words().startswith("3")
    assert desk.more() == ["Approver (Second)"]
    assert desk.press(desk.left.lines, "Second") == Request(
        Ask.STAND, account_id=desk.account, deal_id=second, person_id=desk.who)
    desk.left.role.click()
    assert (desk.asked[-1].ask, desk.asked[-1].deal_id) == (Ask.STAND, desk.deal)
    desk.show(second)
    assert desk.left.role.words() == "Approver (Second)"


def test_an_aim_is_kept_where_it_is_said(desk):
    relations.save_said(desk.store, desk.who, {desk.deal: Said({}, Stand(wanted=Support.NEUTRAL))})
    desk.pane.refresh()
    assert desk.left.support.words().endswith("Neutral")
    desk.left.wishes().actions()[0].trigger()
    said = desk.context.read(person_relations.said, desk.who)
    assert said[desk.deal].stand.wanted is Support.CHAMPIONS
    assert said[None].stand.wanted is None
    desk.context.undo()
    assert desk.context.read(person_relations.said, desk.who)[desk.deal].stand.wanted is Support.NEUTRAL


def test_trust_and_objections_are_shown_with_their_state(desk):
    store = desk.store
    relations.note_trust(store, desk.who, Trust.HIGH, "asks us first", TODAY - timedelta(days=5), TODAY)
    price = lines.save_objection(store, desk.who, None, {"reason": "price"}, TODAY)
    lines.save_objection(store, desk.who, None, {"reason": "noise", "state": ObjectionState.SETTLED}, TODAY)
    desk.pane.refresh()
    assert [each.split(" · ")[0] for each in desk.more()] == ["Puts meetings with us first", "price", "noise"]
    assert desk.press(desk.left.lines, "price") == Request(
        Ask.OBJECTION, price, account_id=desk.account, person_id=desk.who)
    assert desk.press(desk.left.lines, "asks us").ask is Ask.TRUST
    assert not {Ask.OBJECTION, Ask.TRUST} & set(desk.left.ties.chips)
    relations.note_trust(store, desk.who, Trust.LOST, "two days of stop", TODAY, TODAY)
    desk.pane.refresh()
    assert desk.more()[0] == "Repair first: Lost · two days of stop"


def test_an_objection_in_words_becomes_a_record(desk):
    people.save_person(desk.store, desk.who, {"objection": "too dear"})
    desk.pane.refresh()
    assert desk.press(desk.left.lines, "too dear").text == "too dear"


def test_ties_tell_who_influences_whom_and_open_their_dialogs(desk):
    store = desk.store
    drawn = lines.save_line(store, None, {"from_id": desk.other, "to_id": desk.who, "kind": LineKind.INFLUENCE,
                                          "strength": 3, "reason": "advises on IT"})
    lines.save_line(store, None, {"from_id": desk.who, "to_id": desk.other, "kind": LineKind.INFORMAL,
                                  "reason": "Same } year"})
    relations.set_delegate(store, desk.who, desk.other, "all of IT")
    relations.set_delegate(store, desk.boss, desk.who, "up to 1M")
    tie = company.save_tie(store, desk.account, None, {"own_name": "Takahashi", "person_id": desk.who, "how": "school"})
    desk.pane.refresh()
    assert desk.ties() == [
        "Boss: 大野 誠一 社長", "Influenced by: 藤田 剛", "Same } year: 藤田 剛", "Hands over to: 藤田 剛 · all of IT",
        "Acts for: 大野 誠一 社長 · up to 1M", "Known by Takahashi · school"]
    found = desk.left.ties.lines
    assert "advises on IT" in found[1].toolTip()
    assert desk.press(found, "Influenced by") == Request(Ask.LINE, drawn)
    assert desk.press(found, "Hands over").ask is Ask.DELEGATION
    assert desk.press(found, "Known by") == Request(Ask.TIE, tie, account_id=desk.account)
    assert set(desk.left.ties.chips) == {Ask.LINE, Ask.TIE, Ask.OBJECTION, Ask.TRUST}
    assert FactKind.DELEGATE not in desk.pane.facts.chips, "to whom they hand over is known"
    people.delete_person(store, desk.other)
    desk.pane.refresh()
    assert desk.ties() == ["Boss: 大野 誠一 社長", "Acts for: 大野 誠一 社長 · up to 1M", "Known by Takahashi · school"]


def test_the_line_in_hand_stays_in_hand_and_enter_opens_it(desk, qtbot):
    lines.save_line(desk.store, None, {"from_id": desk.who, "to_id": desk.other, "kind": LineKind.CONFLICT})
    desk.pane.refresh()
    desk.pane.activateWindow()
    qtbot.waitUntil(desk.pane.isActiveWindow)
    qtbot.waitUntil(desk.left.ties.lines[1].isVisible)
    desk.left.ties.lines[1].setFocus()
    desk.context.run(relations.note_trust, desk.who, Trust.FAIR, "talks to us", TODAY, TODAY)
    assert desk.left.ties.lines[1].hasFocus()
    qtbot.keyClick(desk.left.ties.lines[1], Qt.Key.Key_Space)
    assert desk.asked[-1].ask is Ask.LINE


def test_somebody_without_an_account_has_no_chips(desk):
    alone = people.save_person(desk.store, None, {"family": "独立"})
    desk.pane.show_place(Place(Screen.PROFILE, person_id=alone))
    assert desk.left.ties.chips == {}
