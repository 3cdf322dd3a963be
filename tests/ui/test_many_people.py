import pytest

from builders import TODAY, account, person
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.people import Role
from salesdesk.services.fields import person_keys
from salesdesk.store.ids import new_id
from salesdesk.store.queries import people
from salesdesk.store.tables import person as table
from salesdesk.ui.accounts import page
from salesdesk.ui.accounts.editors.person_editor import PersonEditor
from salesdesk.ui.accounts.editors.visit_editor import VisitEditor
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.log.form import LogForm
from salesdesk.ui.settings import Preferences

MANY = 300


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def crowd(store):
    """An account with many people and the id of one of the last."""
    key = account(store)
    with store.write(Label(Action.ADD_PERSON)) as tx:
        for number in range(MANY):
            names = {"family": f"田中{number:03}", "given": "恵", "family_reading": "たなか"}
            tx.add(table, {"id": new_id(), "account_id": key, "role": "no", **names, **person_keys(names)})
    last = person(store, key, "渡辺", "悟", family_reading="わたなべ", rank=0)
    return key, last


def test_the_people_tab_holds_all_and_finds_one_by_reading(desk, crowd, qtbot):
    key, last = crowd
    pane = AccountsPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1190, 688)
    pane.show()
    pane.show_place(Place(Screen.ACCOUNTS, account_id=key))
    pane.page.show_tab(page.PEOPLE)
    tab = pane.page.tab(page.PEOPLE)
    assert tab.rows.model().rowCount() == MANY + 1
    tab.search.setText("ﾜﾀﾅ")
    assert tab.rows.model().rowCount() == 1
    assert tab.rows.current_id() == last
    tab.search.setText("誰でもない")
    assert tab.rows.isHidden()
    assert not tab.empty.isHidden()
    tab.choose(last)
    assert tab.search.text() == ""
    assert tab.rows.current_id() == last
    assert "渡辺" in tab.name.text()


def test_key_people_come_first_by_their_role(store):
    key = account(store)
    person(store, key, "一般")
    user = person(store, key, "利用", role=Role.USER.value)
    decider = person(store, key, "決裁", role=Role.DECISION_MAKER.value)
    with store.read() as conn:
        assert [row.id for row in people.key_people(conn, key, 6)] == [decider, user]
        assert [row.id for row in people.key_people(conn, key, 1)] == [decider]


def test_a_person_among_many_is_found_by_typing_in_the_choice(desk, crowd, qtbot):
    key, last = crowd
    dialog = PersonEditor(desk, Request(Ask.PERSON, account_id=key), None)
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.place_form.editor("reports_to_id")
    assert box.isEditable()
    box.lineEdit().setText("渡辺")
    box.lineEdit().editingFinished.emit()
    assert box.value() == last
    box.lineEdit().setText("nobody of this name")
    box.lineEdit().editingFinished.emit()
    assert box.value() == last
    assert box.currentText().startswith("渡辺")


def test_a_visit_offers_the_closest_and_finds_the_others(desk, crowd, qtbot):
    key, last = crowd
    dialog = VisitEditor(desk, Request(Ask.VISIT, account_id=key), None)
    qtbot.addWidget(dialog)
    assert not dialog.toggles.search.isHidden()
    dialog.toggles.search.textEdited.emit("わたなべ")
    dialog.toggles.search.completer_box.activated.emit(dialog.toggles.search.completer_box.model().stringList()[0])
    assert dialog.toggles.chosen() == [last]


def test_the_log_finds_somebody_who_is_no_chip_yet(desk, crowd, qtbot):
    key, last = crowd
    form = LogForm(desk)
    qtbot.addWidget(form)
    form.show_account(key)
    assert len(form.people.chips()) < MANY
    form.people.sought.emit(last)
    assert form.people.selected() == [last]
    newcomer = person(desk.store, key, "新田")
    form.refresh_people()
    assert set(form.people.selected()) == {last, newcomer}
