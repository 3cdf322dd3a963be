"""What a rep learns of one person: an objection, trust lost, a role with what shows it; by keys, all taken back."""

import pytest
from seat import Seat, settle

import builders
from salesdesk.domain.people import Role
from salesdesk.domain.relations import ObjectionState, Trust
from salesdesk.store.queries import accounts, people, person_relations, relations
from salesdesk.store.queries.accounts import AccountFilter
from salesdesk.ui.accounts.relations.objection import ObjectionEditor
from salesdesk.ui.accounts.relations.stand import StandEditor
from salesdesk.ui.context import Ask, Screen
from salesdesk.ui.profile.pane import ProfilePane


@pytest.fixture
def profile(desk: Seat) -> ProfilePane:
    """Somebody nothing of this is known of."""
    read = desk.context.read
    for key in read(accounts.ids, AccountFilter(desk.context.today())):
        for row in read(people.of_account, key):
            part = read(person_relations.part, row)
            if not (part.objections or part.trust or part.lines or row.objection) and part.deal_id:
                pane = desk.go(Screen.PROFILE, account_id=key, person_id=row.id)
                assert isinstance(pane, ProfilePane)
                settle()
                return pane
    raise AssertionError("everybody is known")


def test_an_objection_trust_and_a_role_by_keys_and_taken_back(desk: Seat, profile: ProfilePane) -> None:
    store, read = desk.program.store, desk.context.read
    before = builders.contents(store)
    assert profile.row is not None
    who, deal = profile.row.person.id, profile.row.part.deal_id

    profile.identity.ties.chips[Ask.OBJECTION].setFocus()
    desk.press("Space")
    desk.type_text("移行で止まる")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    (objection,) = read(person_relations.objections, who)
    assert (objection.reason, objection.state, objection.deal_id) == ("移行で止まる", ObjectionState.OPEN, deal)
    assert Ask.OBJECTION not in profile.identity.ties.chips

    profile.identity.ties.chips[Ask.TRUST].setFocus()
    desk.press("Space", "End", "Tab")
    desk.type_text("2日止めた")
    desk.press("Ctrl+Return")
    assert [row.level for row in read(relations.trust_log, who)] == [Trust.LOST]
    assert len(profile.identity.lines) == 2

    profile.identity.role.setFocus()
    desk.press("Space")
    dialog = desk.dialog()
    assert isinstance(dialog, StandEditor)
    dialog.roles.box(Role.CHAMPION).setFocus()
    desk.press("Space", "Tab")
    desk.type_text("率直に批判")
    desk.press("Ctrl+Return")
    assert read(person_relations.said, who)[deal].roles[Role.CHAMPION] == "率直に批判"

    profile.identity.lines[1].setFocus()
    desk.press("Return")
    dialog = desk.dialog()
    assert isinstance(dialog, ObjectionEditor)
    desk.click(dialog.settled)
    assert read(person_relations.objections, who)[0].state is ObjectionState.SETTLED

    for _ in range(4):
        desk.press("Ctrl+Z")
    assert builders.contents(store) == before
    assert profile.identity.lines == []
