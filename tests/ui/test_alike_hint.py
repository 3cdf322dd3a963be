import pytest

from builders import TODAY, account, person
from salesdesk.domain.people import PointKind
from salesdesk.services import accounts as account_services
from salesdesk.services import people as people_services
from salesdesk.services.points import Point
from salesdesk.store.queries import people
from salesdesk.ui.accounts.editors.account_editor import AccountEditor
from salesdesk.ui.accounts.editors.person_editor import PersonEditor
from salesdesk.ui.context import Ask, Context, Request, Screen
from salesdesk.ui.settings import Preferences


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def opened(desk):
    kept = []

    def show(kind, **request):
        dialog = kind(desk, Request(Ask.ACCOUNT, **request), None)
        kept.append(dialog)
        dialog.show()
        return dialog

    return show


def shown(dialog):
    return [button.accessibleName() for button in dialog.alike.buttons if not button.isHidden()]


def test_two_legal_forms_of_one_name_are_mentioned(opened, store, qtbot):
    account(store, "高島商事 株式会社")
    dialog = opened(AccountEditor)
    dialog.name_form.editor("name").setText("高島商事有限会社")
    qtbot.waitUntil(dialog.alike.isVisible)
    assert "高島商事 株式会社" in shown(dialog)[0]


def test_a_character_of_another_shape_is_mentioned_and_saving_goes_on(desk, opened, store, qtbot):
    account(store, "株式会社 髙島屋商店")
    dialog = opened(AccountEditor)
    dialog.name_form.editor("name").setText("株式会社 高島屋商店")
    qtbot.waitUntil(dialog.alike.isVisible)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()


def test_one_phone_in_two_accounts_is_mentioned(opened, store, qtbot):
    phone = Point(PointKind.PHONE, "052-123-4567")
    account_services.save_account(store, None, {"name": "東海精密工業 株式会社"}, [phone])
    dialog = opened(AccountEditor)
    dialog.name_form.editor("name").setText("東海精密工業本社")
    line = dialog.points.add_line(Point(PointKind.PHONE, ""))
    line.value.setText("052 123 4567")
    line.value.textEdited.emit(line.value.text())
    qtbot.waitUntil(dialog.alike.isVisible)
    assert "東海精密工業" in shown(dialog)[0]


def test_at_most_three_are_shown_and_the_one_edited_is_not_among_them(opened, store):
    keys = [account(store, "みなと物流 株式会社") for _ in range(5)]
    dialog = opened(AccountEditor, id=keys[0])
    assert len(shown(dialog)) == 3


def test_nothing_alike_shows_nothing(opened, store):
    account(store, "みなと物流 株式会社")
    dialog = opened(AccountEditor)
    dialog.name_form.editor("name").setText("青葉電装")
    dialog.alike.refresh()
    assert dialog.alike.isHidden()


def test_a_person_met_before_is_mentioned_and_opened(desk, opened, store, qtbot):
    key = account(store)
    known = person(store, key, "髙橋", "健一")
    dialog = opened(PersonEditor, account_id=key)
    dialog.name_form.editor("family").setText("高橋")
    dialog.name_form.editor("given").setText("健一")
    dialog.name_form.edited.emit()
    qtbot.waitUntil(dialog.alike.isVisible)
    with qtbot.waitSignal(desk.went) as went:
        dialog.alike.buttons[0].click()
    assert went.args[0].screen is Screen.PROFILE
    assert went.args[0].person_id == known


def test_the_mobile_of_somebody_else_is_mentioned_and_nothing_blocks(desk, opened, store, qtbot):
    key = account(store)
    people_services.save_person(store, None, {"account_id": key, "family": "木村", "given": "隆"},
                                [Point(PointKind.MOBILE, "090-1111-2222")])
    dialog = opened(PersonEditor, account_id=key)
    dialog.name_form.editor("family").setText("木村")
    dialog.name_form.editor("given").setText("隆志")
    dialog.points.add_line(Point(PointKind.MOBILE, "09011112222"))
    dialog.alike.refresh()
    assert "木村" in shown(dialog)[0]
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert len(desk.read(people.of_account, key)) == 2
