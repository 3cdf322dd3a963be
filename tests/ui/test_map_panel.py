"""The panel of the key-person map: gaps and their buttons, whom to ask first, suggestions, what is selected."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import Finding
from salesdesk.domain.dealing import ConsentState, Noun
from salesdesk.domain.facts import Certainty
from salesdesk.domain.people import Role, Support
from salesdesk.domain.relations import LineKind, Trust
from salesdesk.domain.traits import Scale
from salesdesk.services import company, dealing, key_people, lines, profile, relations, samples, settings
from salesdesk.store.queries import accounts, activities
from salesdesk.store.queries import relations as stored
from salesdesk.store.queries import settings as settings_rows
from salesdesk.ui.context import Ask, Context, Place, Screen
from salesdesk.ui.orgmap.gaps import short_title, sought, the_title
from salesdesk.ui.orgmap.lens import Lens, key, tint
from salesdesk.ui.orgmap.pane import PeopleMapPane
from salesdesk.ui.preferences.stages import StagesSection
from salesdesk.ui.settings import Preferences


class House:
    """An account with who decides, who objects and who is for us, in a deal, shown on the map."""

    def __init__(self, store, qtbot, width=1190):
        self.store = store
        self.context = Context(store, Preferences(language="en"), lambda: builders.TODAY)
        self.said, self.asked = [], []
        self.context.said.connect(self.said.append)
        self.context.asked.connect(self.asked.append)
        self.account = builders.account(store)
        self.deal = builders.deal(store, self.account)
        self.chief = builders.person(store, self.account, "木村", "隆", title="管理本部長", role="dm")
        self.foe = builders.person(store, self.account, "藤田", "剛", title="製造部長", role="us", support="mm")
        self.friend = builders.person(store, self.account, "中村", "亮", title="係長", role="ch", support="pp",
                                      reports_to_id=self.chief)
        self.pane = PeopleMapPane(self.context)
        self.pane.resize(width, 688)
        qtbot.addWidget(self.pane)
        self.pane.show_place(Place(Screen.PEOPLE_MAP, self.account, self.deal))
        self.pane.show()
        qtbot.waitExposed(self.pane)

    @property
    def panel(self):
        return self.pane.panel

    def gap(self, finding):
        return next((row for row in self.panel.gap_rows() if row.advice.gap.finding is finding), None)

    def tasks(self):
        with self.store.read() as conn:
            return activities.tasks(conn, account_id=self.account)

    def objection(self, **values):
        found = lines.save_objection(self.store, self.foe, None, {
            "reason": "前回入替で2日停止", "deal_id": self.deal, **values}, builders.TODAY)
        self.pane.refresh()
        return found

    def visit(self, who, days, **values):
        builders.visit(self.store, self.account, who, at=builders.NOW - timedelta(days), deal_id=self.deal, **values)


@pytest.fixture
def house(store, qtbot, look):
    look(language="en")
    return House(store, qtbot)


def test_an_objection_offers_what_is_meant_as_an_answer(house):
    house.objection()
    row = house.gap(Finding.OBJECTION)
    assert (row.advice.head, row.button.text()) == ("Objection: 前回入替で2日停止", "Prepare an answer")
    assert row.advice.detail == "藤田, 製造部長. Not answered yet"
    relations.set_stand(house.store, house.foe, {"power": 2})
    house.objection(approach="無停止移行の事例。詳しくは別紙", reason="停止")
    row = house.gap(Finding.OBJECTION)
    assert row.button.text() in {"Prepare an answer", "Prepare 無停止移行の事例"}


def test_a_pressed_gap_tells_that_it_is_planned_and_leads_to_the_task(house):
    found = house.objection(approach="a zero-stop case")
    row = house.gap(Finding.OBJECTION)
    row.button.setFocus()
    row.button.click()
    (task,) = house.tasks()
    assert (task.text, task.kind, task.deal_id, task.person_id, task.due_on) == (
        "Prepare for 藤田 剛: a zero-stop case", TaskKind.STEP, house.deal, house.foe,
        builders.TODAY + timedelta(7))
    row = house.gap(Finding.OBJECTION)
    assert row.planned
    assert row.button.text().strip() == "Planned for 18 Mar"
    assert house.pane.focusWidget() is row.button, "the keys stay with the gap"
    row.button.click()
    assert (house.asked[-1].ask, house.asked[-1].id) == (Ask.TASK, task.id)
    house.context.undo()
    assert not house.gap(Finding.OBJECTION).planned
    lines.answer_objection(house.store, found, "told")
    house.pane.refresh()
    assert house.gap(Finding.OBJECTION) is None


def test_a_question_waits_for_the_next_visit(house):
    relations.save_vacancy(house.store, house.account, None, {
        "role": Role.SCREENER, "name": "購買課の担当者", "reports_to_id": house.friend})
    house.pane.refresh()
    row = house.gap(Finding.ROLE_VACANT)
    assert (row.advice.head, row.advice.detail) == ("購買 screener unknown", "Paperwork may stall")
    assert row.button.text() == "Add to next questions"
    row.button.click()
    (task,) = house.tasks()
    assert (task.kind, task.person_id, task.due_on) == (TaskKind.QUESTION, house.friend, None)
    assert house.gap(Finding.ROLE_VACANT).button.text().strip() == "Noted for the next visit"


def test_a_vacancy_called_by_its_role_is_not_named_twice(house):
    relations.save_vacancy(house.store, house.account, None, {"role": Role.SCREENER, "name": "Screener of the office"})
    house.pane.refresh()
    assert house.gap(Finding.ROLE_VACANT).advice.head == "Screener unknown"


def test_every_new_gap_has_words_and_one_button(house, store):
    for days in (50, 40, 35):
        house.visit(house.friend, days)
    relations.note_trust(store, house.friend, Trust.SHAKEN, "late delivery", builders.TODAY, builders.TODAY)
    house.pane.refresh()
    shown = {row.advice.gap.finding: row.advice for row in house.panel.gap_rows()}
    assert shown[Finding.DECIDER_UNMET].head == "3 visits without the decision maker"
    assert shown[Finding.DECIDER_UNMET].button == "Ask an executive to come along"
    assert shown[Finding.CAME_ALONE].head == "中村 always came alone"
    assert shown[Finding.CAME_ALONE].kind is TaskKind.QUESTION
    assert shown[Finding.SILENT].head == "中村: 35 days silent"
    assert shown[Finding.SILENT].detail == "Champion, 係長. Guide: 30 days"
    assert shown[Finding.TRUST_DOWN].detail == "中村, 係長. late delivery (11 Mar)"
    assert shown[Finding.TRUST_DOWN].tone == "danger"
    company.save_tie(store, house.account, None, {"own_name": "高橋部長", "person_id": house.chief})
    house.pane.refresh()
    assert house.gap(Finding.DECIDER_UNMET).advice.button == "Ask 高橋部長 to come along"
    assert all(row.button.accessibleName() and row.accessibleName() for row in house.panel.gap_rows())


def test_consents_are_counted(house, store):
    assert house.panel.consents.isHidden()
    for values in ({"person_id": house.chief, "state": ConsentState.UNKNOWN.value},
                   {"name": "Auditor", "state": ConsentState.GIVEN.value}):
        dealing.save_part(store, Noun.CONSENT, house.deal, None, values, builders.TODAY)
    house.pane.refresh()
    assert house.panel.consents.text() == "· consents 1/2"
    assert house.panel.consents.accessibleName() == "Consents given: 1 of 2"
    found = house.gap(Finding.CONSENT_MISSING).advice
    assert (found.head, found.detail) == ("Consents: 1 of 2", "Still missing: 木村 隆")


def test_the_limit_of_silence_is_the_users(house, store):
    house.visit(house.chief, 20)
    house.pane.refresh()
    assert house.gap(Finding.DECIDER_SILENT) is None
    house.pane.chips[Lens.LAST].click()
    assert "30" in house.pane.legend.accessibleDescription()
    house.context.attempt(settings.save_setting, "silent_days", "14")
    assert house.gap(Finding.DECIDER_SILENT).advice.detail == "木村, 管理本部長. Guide: 14 days"
    assert "30" not in house.pane.legend.accessibleDescription()
    row = house.pane.view.people_scene.rows[house.chief]
    assert tint(row, Lens.LAST, builders.TODAY, 14).token == "danger"
    assert tint(row, Lens.LAST, builders.TODAY, 30).token == "warn"
    assert tint(row, Lens.LAST, builders.TODAY, 0).token == "warn"
    assert [len(key(Lens.LAST, days)) for days in (30, 14, 0)] == [4, 3, 3]


def test_whom_to_ask_first_is_a_sentence_that_can_be_seen_and_planned(house, store):
    lines.save_line(store, None, {"from_id": house.friend, "to_id": house.chief, "kind": LineKind.INFLUENCE,
                                  "strength": 2, "reason": "is asked about paper"})
    house.pane.refresh()
    way = house.panel.ways.rows()[0]
    assert way.advice.head == "To 木村 管理本部長"
    assert way.advice.sentence == (
        "Ask 中村 係長 first (Champions us, not met). "
        "中村 influences 木村 管理本部長 (is asked about paper, strength 2).")
    shown = []
    house.panel.ways.shown.connect(shown.append)
    way.show_chip.click()
    assert shown == [((house.friend, house.chief),)]
    house.pane.refresh()
    assert house.panel.ways.rows()[0].show_chip.isChecked(), "the way stays on the map"
    house.panel.ways.rows()[0].show_chip.click()
    assert shown[-1] == ()
    house.panel.ways.rows()[0].ask.click()
    (task,) = house.tasks()
    assert task.text == "Ask 中村 亮 for an introduction to 木村 隆"
    house.visit(house.chief, 3)
    house.pane.refresh()
    assert house.panel.ways.rows()[0].ask.text() == "Ask for a good word → add follow-up"
    house.context.undo()
    house.pane.refresh()
    assert house.panel.ways.rows()[0].ask.text().strip() == "Planned for 18 Mar"
    house.context.undo()
    assert house.tasks() == []


def test_our_own_ties_begin_a_way_and_the_selected_person_has_one(house, store):
    other = builders.person(store, house.account, "林", "直樹", title="主任")
    company.save_tie(store, house.account, None, {
        "own_name": "高橋部長", "person_id": other, "how": "same university", "strength": 3})
    house.pane.refresh()
    assert other not in {row.advice.target_id for row in house.panel.ways.rows()}
    house.pane.view.choose(other)
    way = house.panel.ways.rows()[0]
    assert way.advice.sentence == "Ask 高橋部長 of ours first: knows 林 主任 (same university, strength 3)."
    assert way.show_chip.isHidden(), "one step of ours is no line of the map"
    assert way.advice.task == "Ask 高橋部長 for an introduction to 林 直樹"


def test_without_a_way_it_says_what_would_help(store, qtbot, look):
    look(language="en")
    account = builders.account(store)
    builders.person(store, account, "木村", "隆", role="dm")
    context = Context(store, Preferences(language="en"), lambda: builders.TODAY)
    pane = PeopleMapPane(context)
    qtbot.addWidget(pane)
    pane.show()
    assert not pane.panel.ways.isHidden()
    assert pane.panel.ways.rows() == []


def test_a_suggestion_is_taken_over_in_one_step_or_stays_away(house, store):
    relations.set_stand(store, house.friend, {"depth": 1})
    for days in (3, 2, 1):
        house.visit(house.friend, days, mood=Support.SUPPORTS)
    house.pane.refresh()
    (row,) = house.panel.suggestions.rows()
    assert row.accessibleName() == "Met 中村 3 × → contact depth: Several times, support: Supports?"
    row.take.click()
    assert house.panel.suggestions.rows() == []
    house.context.undo()
    (row,) = house.panel.suggestions.rows()
    row.decline.click()
    assert house.panel.suggestions.isHidden()
    with store.read() as conn:
        assert key_people.suggestions(conn, house.account) == {}
        assert {each.person.id: each.person.support for each in stored.of_map(conn, house.account)}[
            house.friend] is Support.CHAMPIONS
    house.context.undo()
    assert len(house.panel.suggestions.rows()) == 1


def test_who_decides_is_shown_on_opening_with_scales_and_what_is_known(house, store):
    box = house.panel.person
    assert box.person_id() == house.chief
    assert "not asked" in box.scales.accessibleName()
    profile.set_trait(store, house.chief, Scale.PRICE_QUALITY, 4, Certainty.SAID, builders.TODAY)
    profile.set_trait(store, house.chief, Scale.FAST_COMPARES, 5, Certainty.SAID, builders.TODAY)
    relations.set_role(store, house.chief, Role.DECISION_MAKER, house.deal, "signs alone")
    relations.set_delegate(store, house.chief, house.friend, "paper")
    house.pane.refresh()
    assert box.scales.accessibleName().split(", ") == [
        "Price – Quality: 4 / 5", "In budget – Value first: not asked", "Careful – Fast: 1 / 5"]
    assert box.notes.text().splitlines() == ["Hands over to 中村: paper"]
    assert "Decision maker: signs alone" in box.accessibleDescription()
    house.objection()
    house.pane.view.choose(house.foe)
    assert box.notes.text() == "Objection (Open): 前回入替で2日停止"
    house.pane.view.choose("")
    assert box.person_id() == ""
    assert not box.edit.isEnabled()


def test_lost_trust_is_said_first(house, store):
    assert house.panel.person.warning.isHidden()
    relations.note_trust(store, house.chief, Trust.LOST, "wrong invoice", builders.TODAY, builders.TODAY)
    house.pane.refresh()
    assert house.panel.person.warning.accessibleName() == "Trust is down, repair it first: wrong invoice (11 Mar)"
    assert house.panel.gap_rows()[0].advice.gap.finding is Finding.TRUST_DOWN
    house.panel.person.trust.click()
    assert (house.asked[-1].ask, house.asked[-1].person_id) == (Ask.TRUST, house.chief)


def test_a_vacancy_is_filled_or_edited_from_its_box(house, store):
    key = relations.save_vacancy(store, house.account, None, {
        "role": Role.SCREENER, "name": "Purchasing", "reports_to_id": house.friend})
    house.pane.refresh()
    house.pane.view.choose(key)
    box = house.panel.vacancy
    assert (box.thing_id(), box.accessibleName()) == (key, "Purchasing")
    assert box.accessibleDescription() == "Role: Screener, 中村 亮 would know"
    assert not box.isHidden()
    assert house.panel.person.isHidden()
    for button, ask in zip(box.buttons, (Ask.FILL_VACANCY, Ask.VACANCY), strict=True):
        button.click()
        assert (house.asked[-1].ask, house.asked[-1].id) == (ask, key)


def test_a_line_is_confirmed_or_edited_from_its_box(house, store):
    key = lines.save_line(store, None, {"from_id": house.friend, "to_id": house.foe, "kind": LineKind.CONFLICT,
                                        "reason": "space"})
    house.pane.refresh()
    house.pane.view.picked.choose_line(key)
    box = house.panel.line
    assert (box.thing_id(), box.accessibleName()) == (key, "Conflict")
    assert "中村 亮 ↔ 藤田 剛" in box.accessibleDescription()
    assert not box.isHidden()
    box.buttons[0].click()
    assert house.said[-1].undo
    box.buttons[1].click()
    assert (house.asked[-1].ask, house.asked[-1].id) == (Ask.LINE, key)
    house.pane.view.choose(house.chief)
    assert box.isHidden()


def test_in_a_narrow_window_a_strip_opens_the_panel(house, qtbot):
    panel = house.panel
    assert not panel.folded
    house.pane.resize(968, 560)
    assert panel.folded
    assert panel.unfold.accessibleName() == f"Show the gaps: {len(panel.gap_rows())}, roles covered 0 of 6"
    panel.unfold.click()
    assert not panel.folded
    assert panel.fold.isVisible()
    qtbot.keyClick(panel.fold, Qt.Key.Key_Space)
    assert panel.folded
    qtbot.mouseClick(panel.unfold.parentWidget(), Qt.MouseButton.LeftButton)
    assert not panel.folded
    house.pane.resize(1190, 688)
    assert not panel.folded
    assert not panel.fold.isVisible()


def test_the_sample_account_reads_as_designed(store, qtbot, look):
    look(language="en")
    samples.add(store, "en", builders.TODAY)
    context = Context(store, Preferences(language="en"), lambda: builders.TODAY)
    with store.read() as conn:
        account = next(key for key, name in accounts.names(conn) if name.startswith("Tokai"))
    pane = PeopleMapPane(context)
    qtbot.addWidget(pane)
    pane.show_place(Place(Screen.PEOPLE_MAP, account))
    pane.show()
    said = [(row.advice.head, row.advice.detail, row.button.text()) for row in pane.panel.gap_rows()]
    assert said[:4] == [
        ("Hidden influencer not met", "Kazuko Ono sways the president. Alumni with our Mr Takahashi",
         "Ask for intro → add follow-up"),
        ("Objection: 2-day stop last time", "Fujita, Manufacturing manager. Not answered yet",
         "Prepare zero-stop case"),
        ("Decision maker: 42 days silent", "Kimura, Head of administration. Guide: 30 days", "Plan a visit"),
        ("Purchasing screener unknown", "Paperwork may stall", "Add to next questions")]
    assert pane.panel.person.accessibleName() == "Takashi Kimura"


@pytest.mark.parametrize(("title", "said", "inside"), [
    ("専務取締役（経理）", "専務", "専務"), ("代表取締役社長", "社長", "社長"), ("取締役", "取締役", "取締役"),
    ("President & CEO", "President & CEO", "the president"), ("IT manager", "IT manager", "the IT manager"),
    ("", "", "")])
def test_titles_as_one_says_them(title, said, inside):
    assert short_title(title) == said
    assert the_title(title, japanese=not title.isascii()) == inside


@pytest.mark.parametrize(("written", "place"), [
    ("購買課の担当者", "購買"), ("購買部", "購買部"), ("経理担当", "経理"), ("担当者", "担当者"),
    ("Purchasing", "Purchasing")])
def test_where_somebody_is_looked_for(written, place):
    assert sought(written) == place


def test_many_gaps_and_ways_are_shown_in_parts(house, store, monkeypatch):
    monkeypatch.setattr("salesdesk.ui.orgmap.panel.FIRST_GAPS", 2)
    monkeypatch.setattr("salesdesk.ui.orgmap.deeds._WAYS", 1)
    lines.save_line(store, None, {"from_id": house.friend, "to_id": house.foe, "kind": LineKind.INFORMAL})
    house.panel.forget_all()
    house.pane.refresh()
    with store.read() as conn:
        found = len(key_people.gaps(conn, house.account, house.deal, builders.TODAY).gaps)
    assert len(house.panel.gap_rows()) == 2
    assert house.panel.more.text().strip() == f"Show {found - 2} more"
    house.panel.more.click()
    assert len(house.panel.gap_rows()) == found
    assert house.panel.more.isHidden()
    house.pane.refresh()
    assert len(house.panel.gap_rows()) == found, "all stay shown until another account is opened"
    assert [row.advice.target_id for row in house.panel.ways.rows()] == [house.chief]
    house.pane.view.choose(house.foe)
    assert [row.advice.target_id for row in house.panel.ways.rows()] == [house.foe, house.chief]


def test_what_nobody_has_confirmed_for_long_is_confirmed_from_the_box(house, store):
    relations.set_role(store, house.chief, Role.DECISION_MAKER, house.deal, "signs alone")
    box = house.panel.person
    house.pane.refresh()
    with store.read() as conn:
        kept = next(row for row in stored.roles(conn, house.account, house.deal) if row.person_id == house.chief)
    house.context.today = lambda: kept.confirmed + timedelta(200)
    house.pane.refresh()
    assert not box.stale.isHidden()
    assert "Last confirmed" in box.accessibleDescription()
    box.still.click()
    assert box.stale.isHidden()
    house.context.undo()
    assert not box.stale.isHidden()


def test_the_limit_of_silence_is_set_on_the_settings_page(house, qtbot):
    page = StagesSection(house.context)
    qtbot.addWidget(page)
    page.reload()
    assert page.goals.values()["silent_days"] == 30
    page.goals.editor("silent_days").setText("45")
    page.save()
    assert house.context.read(settings_rows.one).silent_days == 45
    house.context.undo()
    page.reload()
    assert page.goals.values()["silent_days"] == 30
