"""The dialogs of roles and stands, objections, trust, delegations, lines and vacancies: by keys, one step each."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from builders import TODAY, account, contents, deal, person
from salesdesk.domain.people import Depth, Role, Support
from salesdesk.domain.relations import LineKind, ObjectionState, Said, Stand, Trust
from salesdesk.services import lines, relations
from salesdesk.services import people as services
from salesdesk.store.queries import people, person_relations
from salesdesk.store.queries import relations as map_rows
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.relations import delegation, line, objection, stand, trust, vacancy
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.settings import Preferences

CTRL = Qt.KeyboardModifier.ControlModifier
SHOW = {Ask.STAND: stand.show_stand, Ask.OBJECTION: objection.show_objection, Ask.TRUST: trust.show_trust,
        Ask.DELEGATION: delegation.show_delegation, Ask.LINE: line.show_line, Ask.VACANCY: vacancy.show_vacancy,
        Ask.FILL_VACANCY: vacancy.show_fill}


class House:
    """An account with a boss, two people, a deal, and a window to show dialogs over."""

    def __init__(self, store, qtbot, host):
        self.store, self.qtbot, self.host = store, qtbot, host
        self.context = Context(store, Preferences(language="en"), lambda: TODAY)
        self.said, self.asked = [], []
        self.context.said.connect(self.said.append)
        self.context.asked.connect(self.asked.append)
        self.account = account(store)
        self.boss = person(store, self.account, "木村", title="本部長", role="dm")
        self.one = person(store, self.account, "田中", reports_to_id=self.boss, role="us", support="0")
        self.other = person(store, self.account, "藤田")
        self.deal = deal(store, self.account)

    def ask(self, what, **request):
        SHOW[what](self.context, Request(what, **request), self.host)
        dialog = self.host.findChildren(EditorDialog)[-1]
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def save(self, dialog):
        """Ctrl+Enter closes it; one undo takes all back and one redo brings it again."""
        before = contents(self.store)
        with self.qtbot.waitSignal(dialog.destroyed):
            self.qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        after = contents(self.store)
        assert after != before
        assert self.said[-1].undo
        self.store.undo()
        assert contents(self.store) == before
        self.store.redo()

    def leave(self, dialog):
        with self.qtbot.waitSignal(dialog.destroyed):
            dialog.reject()

    def read(self, query, *args):
        return self.context.read(query, *args)


@pytest.fixture
def house(store, qtbot, look):
    look(language="en")
    host = QWidget()
    host.resize(1366, 740)
    qtbot.addWidget(host)
    host.show()
    return House(store, qtbot, host)


def field(dialog, name):
    return next(form.editor(name) for form, names in dialog.forms if name in names)


def choose(dialog, name, value):
    box = field(dialog, name)
    box.set_value(value)
    assert box.value() == value
    box.activated.emit(box.currentIndex())


def entries(box):
    return [box.itemText(place) for place in range(box.count())]


def test_roles_and_stand_of_a_deal_are_one_step(house, qtbot):
    dialog = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    champion = dialog.roles.box(Role.CHAMPION)
    seen_by = field(dialog, "ch_evidence")
    assert not seen_by.isVisible()
    qtbot.keyClick(champion, Qt.Key.Key_Space)
    assert seen_by.isVisible()
    assert "Champion" in seen_by.accessibleName()
    qtbot.keyClicks(seen_by, "criticises honestly")
    qtbot.keyClick(dialog.roles.box(Role.SCREENER), Qt.Key.Key_Space)
    choose(dialog, "support", Support.SUPPORTS.value)
    choose(dialog, "power", 3)
    house.save(dialog)
    found = house.read(person_relations.said, house.one)[house.deal]
    assert found.roles == {Role.SCREENER: "", Role.CHAMPION: "criticises honestly"}
    assert found.stand == Stand(support=Support.SUPPORTS, power=3)
    assert house.read(people.one, house.one).role is Role.USER


def test_a_deal_shows_what_the_account_says(house):
    relations.save_said(house.store, house.one, {None: Said({Role.USER: ""}, Stand(
        Support.SCEPTICAL, Support.NEUTRAL, Depth.REGULAR, 2, True))})
    dialog = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    told = {name: field(dialog, name).currentText()
            for name in ("support", "wanted", "depth", "power", "key_player")}
    assert told == {"support": "As at the account: Sceptical", "wanted": "As at the account: Neutral",
                    "depth": "As at the account: Regularly", "power": "As at the account: 2 counts",
                    "key_player": "As at the account: yes"}
    assert not field(dialog, "support").itemIcon(0).isNull()
    assert "User" in dialog.of_account.text()
    house.leave(dialog)


def test_account_and_deal_changed_in_one_dialog_are_saved_together(house, qtbot):
    dialog = house.ask(Ask.STAND, person_id=house.one)
    assert dialog.roles.box(Role.OTHER).isHidden()
    choose(dialog, "support", Support.CHAMPIONS.value)
    dialog.place.set_value(house.deal)
    dialog.place.activated.emit(1)
    dialog.roles.box(Role.APPROVER).click()
    dialog.place.set_value(None)
    dialog.place.activated.emit(0)
    assert field(dialog, "support").value() == Support.CHAMPIONS.value
    assert dialog.message.isHidden()
    house.save(dialog)
    found = house.read(person_relations.said, house.one)
    assert found[None].stand.support is Support.CHAMPIONS
    assert found[house.deal].roles == {Role.APPROVER: ""}
    again = house.ask(Ask.STAND, person_id=house.one)
    assert again.message.isHidden(), "what was saved is no draft"
    house.leave(again)


def test_no_part_in_a_deal_takes_the_ticks_away(house):
    dialog = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    dialog.roles.box(Role.USER).click()
    dialog.roles.box(Role.OTHER).click()
    assert not dialog.roles.box(Role.USER).isChecked()
    house.save(dialog)
    shown = next(row for row in house.read(map_rows.of_map, house.account, house.deal) if row.person.id == house.one)
    assert shown.roles == ()


def test_what_was_typed_and_not_saved_comes_back(house):
    dialog = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    dialog.roles.box(Role.CHAMPION).click()
    field(dialog, "ch_evidence").setText("half a")
    house.leave(dialog)
    assert house.deal not in house.read(person_relations.said, house.one)
    again = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    assert field(again, "ch_evidence").text() == "half a"
    assert again.message.isVisible()
    house.leave(again)


def test_a_stand_is_confirmed(house):
    relations.save_said(house.store, house.one, {house.deal: Said({Role.CHAMPION: "x"})})
    dialog = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    house.context.today = lambda: TODAY + timedelta(days=300)
    with house.qtbot.waitSignal(dialog.destroyed):
        dialog.still_so.click()
    assert house.read(person_relations.said, house.one)[house.deal].confirmed == TODAY + timedelta(days=300)


def test_still_so_keeps_what_was_changed_too(house):
    relations.save_said(house.store, house.one, {house.deal: Said({Role.CHAMPION: "x"})})
    dialog = house.ask(Ask.STAND, person_id=house.one, deal_id=house.deal)
    field(dialog, "ch_evidence").setText("defends us")
    with house.qtbot.waitSignal(dialog.destroyed):
        dialog.still_so.click()
    assert house.read(person_relations.said, house.one)[house.deal].roles == {Role.CHAMPION: "defends us"}


def test_starting_over_leaves_nothing_of_the_place_to_save(house):
    dialog = house.ask(Ask.STAND, person_id=house.one)
    choose(dialog, "support", Support.OPPOSES.value)
    for place in (house.deal, None):
        dialog.place.set_value(place)
        dialog.place.activated.emit(0)
    assert field(dialog, "support").value() == Support.OPPOSES.value
    dialog.anew.click()
    before = contents(house.store)
    dialog.save()
    assert contents(house.store) == before


def test_a_second_role_without_an_account_is_refused_in_words(house):
    alone = services.save_person(house.store, None, {"family": "独立"})
    dialog = house.ask(Ask.STAND, person_id=alone)
    dialog.roles.box(Role.USER).click()
    dialog.roles.box(Role.CONTACT).click()
    before = contents(house.store)
    dialog.save()
    assert dialog.message.isVisible()
    assert contents(house.store) == before
    house.leave(dialog)


def test_without_a_person_the_dialog_asks_who(house, qtbot):
    dialog = house.ask(Ask.STAND, account_id=house.account)
    assert dialog.person_id
    house.leave(dialog)
    dialog = house.ask(Ask.TRUST, account_id=house.account)
    named = dialog.person_id
    other = next(key for key in (house.boss, house.one, house.other) if key != named)
    who = next(each for each in dialog.findChildren(QWidget) if each.accessibleName() == "Who")
    who.set_value(other)
    who.activated.emit(who.currentIndex())
    qtbot.keyClicks(field(dialog, "reason"), "calls us first")
    house.save(dialog)
    assert [row.reason for row in house.read(map_rows.trust_log, other)] == ["calls us first"]
    empty = house.ask(Ask.OBJECTION, account_id=account(house.store, "Nobody"))
    field(empty, "reason").setPlainText("x")
    empty.save()
    assert empty.message.isVisible()
    house.leave(empty)


def test_an_objection_is_noted_by_keys(house, qtbot):
    dialog = house.ask(Ask.OBJECTION, person_id=house.one, deal_id=house.deal)
    qtbot.waitUntil(field(dialog, "reason").hasFocus)
    qtbot.keyClicks(field(dialog, "reason"), "stopped us for two days")
    choose(dialog, "weighs_on_id", house.boss)
    house.save(dialog)
    [row] = house.read(person_relations.objections, house.one)
    assert (row.reason, row.weighs_on_id, row.deal_id, row.since_on, row.state) \
        == ("stopped us for two days", house.boss, house.deal, TODAY, ObjectionState.OPEN)


def test_one_of_several_objections_is_answered_and_the_other_settled(house, qtbot):
    first, second = (lines.save_objection(house.store, house.one, None, {"reason": reason}, TODAY)
                     for reason in ("price", "noise"))
    dialog = house.ask(Ask.OBJECTION, id=first)
    assert [row.text() for row in dialog.rows] == ["price", "noise"]
    dialog.answered.click()
    approach = field(dialog, "approach")
    assert approach.accessibleDescription(), "an answer says how"
    qtbot.keyClicks(approach, "shown over five years")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.answered.click()
    dialog = house.ask(Ask.OBJECTION, person_id=house.one)
    assert field(dialog, "reason").toPlainText() == ""
    qtbot.keyClick(next(row for row in dialog.rows if row.key == second), Qt.Key.Key_Return)
    assert field(dialog, "reason").toPlainText() == "noise"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.settled.click()
    assert [message.text.split(":")[0] for message in house.said] == ["Answer an objection", "Settle an objection"]
    states = {row.reason: row.state for row in house.read(person_relations.objections, house.one)}
    assert states == {"price": ObjectionState.ANSWERED, "noise": ObjectionState.SETTLED}


def test_an_objection_is_deleted(house):
    key = lines.save_objection(house.store, house.one, None, {"reason": "price"}, TODAY)
    dialog = house.ask(Ask.OBJECTION, id=key)
    with house.qtbot.waitSignal(dialog.destroyed):
        dialog.delete_button.click()
    assert house.read(person_relations.objections, house.one) == []


def test_a_day_to_come_is_refused_by_its_field(house):
    dialog = house.ask(Ask.OBJECTION, person_id=house.one)
    field(dialog, "reason").setPlainText("price")
    field(dialog, "since_on").setText("2099-01-01")
    before = contents(house.store)
    dialog.save()
    assert field(dialog, "since_on").accessibleDescription()
    assert contents(house.store) == before
    house.leave(dialog)


def test_trust_down_says_repair_first(house, qtbot):
    relations.note_trust(house.store, house.one, Trust.HIGH, "asked us first", TODAY - timedelta(days=9), TODAY)
    dialog = house.ask(Ask.TRUST, person_id=house.one)
    assert field(dialog, "level").value() == int(Trust.HIGH)
    assert dialog.repair.isHidden()
    choose(dialog, "level", int(Trust.SHAKEN))
    assert "repair" in dialog.repair.text()
    assert dialog.repair.isVisible()
    dialog.save()
    assert field(dialog, "reason").accessibleDescription()
    qtbot.keyClicks(field(dialog, "reason"), "two days of stop")
    house.save(dialog)
    assert [row.level for row in house.read(map_rows.trust_log, house.one)] == [Trust.SHAKEN, Trust.HIGH]
    dialog = house.ask(Ask.TRUST, person_id=house.one)
    assert dialog.delete_button.isHidden()
    dialog.rows[0].click()
    dialog.delete_button.click()
    assert len(dialog.rows) == 1
    assert [row.level for row in house.read(map_rows.trust_log, house.one)] == [Trust.HIGH]
    house.leave(dialog)


def test_decisions_are_handed_over_and_taken_back(house, qtbot):
    dialog = house.ask(Ask.DELEGATION, person_id=house.boss)
    dialog.save()
    assert field(dialog, "to_id").accessibleDescription()
    choose(dialog, "to_id", house.one)
    field(dialog, "scope").setPlainText("everything about IT")
    house.save(dialog)
    row = house.read(person_relations.delegate, house.boss)
    assert (row.to_id, row.scope) == (house.one, "everything about IT")
    dialog = house.ask(Ask.DELEGATION, person_id=house.one)
    assert "everything about IT" in dialog.others_hand.text()
    house.leave(dialog)
    dialog = house.ask(Ask.DELEGATION, id=row.id)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.delete_button.click()
    assert house.read(person_relations.delegate, house.boss) is None


def test_a_line_is_drawn_turned_confirmed_and_deleted(house, qtbot):
    dialog = house.ask(Ask.LINE, person_id=house.one, other_id=house.boss, text=LineKind.INFLUENCE)
    choose(dialog, "strength", 3)
    field(dialog, "reason").setPlainText("advises on IT")
    house.save(dialog)
    [row] = house.read(map_rows.lines, house.account)
    assert (row.from_id, row.to_id, row.kind, row.strength) == (house.one, house.boss, LineKind.INFLUENCE, 3)
    dialog = house.ask(Ask.LINE, id=row.id)
    assert dialog.sentence.text() == "田中 隆 has influence on 木村 隆 本部長"
    dialog.swap.click()
    assert dialog.sentence.text() == "木村 隆 本部長 has influence on 田中 隆"
    house.save(dialog)
    [row] = house.read(map_rows.lines, house.account)
    assert (row.from_id, row.to_id, row.reason) == (house.boss, house.one, "advises on IT")
    dialog = house.ask(Ask.LINE, id=row.id)
    house.context.today = lambda: TODAY + timedelta(days=300)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.still_so.click()
    assert house.read(person_relations.line, row.id).confirmed == TODAY + timedelta(days=300)
    dialog = house.ask(Ask.LINE, id=row.id)
    choose(dialog, "kind", LineKind.CONFLICT.value)
    assert dialog.swap.isHidden(), "a conflict goes both ways"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.delete_button.click()
    assert house.read(map_rows.lines, house.account) == []


def test_a_line_to_the_same_person_is_refused_by_its_field(house):
    dialog = house.ask(Ask.LINE, person_id=house.one, other_id=house.one)
    dialog.save()
    assert field(dialog, "to_id").accessibleDescription()
    choose(dialog, "to_id", None)
    dialog.save()
    assert field(dialog, "to_id").accessibleDescription()
    house.leave(dialog)


def test_a_vacancy_is_noted_and_filled_with_a_new_person(house, qtbot):
    dialog = house.ask(Ask.VACANCY, account_id=house.account, deal_id=house.deal, text=Role.SCREENER)
    field(dialog, "name").setText("Somebody in purchasing")
    choose(dialog, "reports_to_id", house.boss)
    house.save(dialog)
    [row] = house.read(map_rows.vacant, house.account, house.deal)
    assert (row.name, row.role, row.reports_to_id, row.deal_id) \
        == ("Somebody in purchasing", Role.SCREENER, house.boss, house.deal)
    dialog = house.ask(Ask.VACANCY, id=row.id)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.found.click()
    assert house.asked[-1] == Request(Ask.FILL_VACANCY, id=row.id)
    dialog = house.ask(Ask.FILL_VACANCY, id=row.id)
    dialog.save()
    assert field(dialog, "family").accessibleDescription()
    qtbot.keyClicks(field(dialog, "family"), "Suzuki")
    house.save(dialog)
    assert house.read(map_rows.vacant, house.account, house.deal) == []
    made = next(each for each in house.read(people.of_account, house.account) if each.family == "Suzuki")
    assert made.reports_to_id == house.boss


def test_a_vacancy_is_filled_with_somebody_known(house):
    key = relations.save_vacancy(house.store, house.account, None, {"role": Role.APPROVER, "name": "?"})
    dialog = house.ask(Ask.FILL_VACANCY, id=key)
    choose(dialog, "person_id", house.other)
    assert dialog.new.isHidden()
    house.save(dialog)
    assert house.read(people.one, house.other).role is Role.APPROVER


def test_somebody_known_is_not_entered_again(house):
    key = relations.save_vacancy(house.store, house.account, None, {"role": Role.APPROVER, "evidence": "ask"})
    dialog = house.ask(Ask.FILL_VACANCY, id=key)
    known = house.read(people.one, house.other)
    field(dialog, "family").setText(known.family)
    field(dialog, "given").setText(known.given)
    dialog.alike.refresh()
    assert dialog.alike.isVisible()
    dialog.alike.buttons[0].click()
    assert field(dialog, "person_id").value() == house.other
    assert dialog.alike.isHidden()
    house.save(dialog)
    assert house.read(person_relations.said, house.other)[None].roles == {Role.APPROVER: ""}


def test_a_vacancy_is_deleted(house):
    key = relations.save_vacancy(house.store, house.account, None, {"role": Role.APPROVER})
    dialog = house.ask(Ask.VACANCY, id=key)
    with house.qtbot.waitSignal(dialog.destroyed):
        dialog.delete_button.click()
    assert house.read(map_rows.vacant, house.account) == []
