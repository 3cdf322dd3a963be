"""The profile: dots by mouse and keys, a fact in two actions, locked notes, questions for the briefing, safe links."""

from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.domain.people import PointKind, Support
from salesdesk.domain.profile import KINDS, PrivateKind
from salesdesk.domain.traits import Scale
from salesdesk.services import facts, people, profile
from salesdesk.services.facts import FactDraft
from salesdesk.services.points import Point
from salesdesk.store.queries import activities
from salesdesk.ui.accounts.editors.person_editor import PersonEditor
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.profile.links import PointLink, open_address
from salesdesk.ui.profile.pane import ProfilePane
from salesdesk.ui.settings import Preferences


class Desk:
    """One person at one account, the profile shown."""

    def __init__(self, store, qtbot):
        self.store, self.qtbot = store, qtbot
        self.context = Context(store, Preferences(language="en"), lambda: builders.TODAY)
        self.said, self.asked, self.gone = [], [], []
        self.context.said.connect(self.said.append)
        self.context.asked.connect(self.asked.append)
        self.context.went.connect(self.gone.append)
        self.account = builders.account(store)
        self.boss = builders.person(store, self.account, "大野", "誠一", title="社長")
        self.who = builders.person(store, self.account, title="管理本部長", role="dm", reports_to_id=self.boss)
        self.pane = ProfilePane(self.context)
        self.pane.resize(1190, 688)
        qtbot.addWidget(self.pane)
        self.pane.show_place(Place(Screen.PROFILE, self.account, person_id=self.who))
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.pane.activateWindow()

    def trait(self, scale):
        found = self.pane.row.traits.get(scale)
        return (found.value, found.certainty) if found else None

    def click_dot(self, scale, number):
        row = self.pane.scales.rows[scale]
        self.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.dot(number).toPoint())

    def questions(self):
        with self.store.read() as conn:
            return [(row.text, row.person_id) for row in
                    activities.tasks(conn, account_id=self.account, kinds=[TaskKind.QUESTION])]


@pytest.fixture
def desk(look, store, qtbot):
    look(language="en")
    return Desk(store, qtbot)


def test_a_click_sets_a_dot_and_a_second_one_clears_it(desk):
    desk.click_dot(Scale.PRICE_QUALITY, 4)
    assert desk.trait(Scale.PRICE_QUALITY) == (4, Certainty.GUESS)
    desk.click_dot(Scale.PRICE_QUALITY, 2)
    assert desk.trait(Scale.PRICE_QUALITY) == (2, Certainty.GUESS)
    desk.click_dot(Scale.PRICE_QUALITY, 2)
    assert desk.trait(Scale.PRICE_QUALITY) is None
    desk.context.undo()
    assert desk.trait(Scale.PRICE_QUALITY) == (2, Certainty.GUESS)


def test_a_click_beside_the_dots_sets_nothing(desk, qtbot):
    row = desk.pane.scales.rows[Scale.WARY_NEW]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    assert desk.trait(Scale.WARY_NEW) is None


def test_keys_move_the_dot_and_the_chip_walks_the_sources(desk, qtbot):
    row, chip = desk.pane.scales.rows[Scale.COMPLAINTS], desk.pane.scales.chips[Scale.COMPLAINTS]
    chip.click()
    assert desk.trait(Scale.COMPLAINTS) is None
    for key, value in ((Qt.Key.Key_Right, 3), (Qt.Key.Key_Right, 4), (Qt.Key.Key_Left, 3), (Qt.Key.Key_5, 5)):
        qtbot.keyClick(row, key)
        assert desk.trait(Scale.COMPLAINTS) == (value, Certainty.GUESS)
    for source in (Certainty.SAID, Certainty.HEARSAY, Certainty.GUESS):
        chip.click()
        assert desk.trait(Scale.COMPLAINTS) == (5, source)
    assert "5 / 5" in row.accessibleName()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert desk.trait(Scale.COMPLAINTS) is None


def test_a_fact_is_added_in_two_actions(desk, qtbot):
    desk.pane.facts.chips[FactKind.DELEGATE].click()
    line = desk.pane.facts.quick.line
    assert line.isVisible()
    line.setText("Tanaka decides up to 1M")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [(tile.row.kind, tile.row.text, tile.row.certainty, tile.row.said_by, tile.row.on_day)
            for tile in desk.pane.facts.tiles] \
        == [(FactKind.DELEGATE, "Tanaka decides up to 1M", Certainty.SAID, "", builders.TODAY)]
    assert FactKind.DELEGATE not in desk.pane.facts.chips
    assert not desk.pane.facts.quick.isVisible()
    assert desk.said[-1].undo


def test_an_empty_fact_is_refused_and_escape_closes_the_line(desk, qtbot):
    desk.pane.facts.chips[FactKind.DUTY].click()
    quick = desk.pane.facts.quick
    qtbot.keyClick(quick.line, Qt.Key.Key_Return)
    assert quick.error.isVisible()
    assert quick.line.accessibleDescription()
    assert desk.pane.facts.tiles == []
    qtbot.keyClick(quick.line, Qt.Key.Key_Escape)
    assert not quick.isVisible()


def test_the_newest_fact_of_a_kind_is_shown_and_delete_brings_back_the_older(desk, store, qtbot):
    for text, day in (("old", date(2025, 1, 5)), ("new", builders.TODAY)):
        draft = FactDraft(text, FactKind.BURNT, day, Certainty.HEARSAY, person_id=desk.who, said_by="Fujita")
        desk.context.run(facts.add_fact, draft, builders.TODAY)
    (tile,) = desk.pane.facts.tiles
    assert "new" in tile.accessibleName()
    assert "Fujita" in tile.accessibleName()
    qtbot.keyClick(tile, Qt.Key.Key_Delete)
    (tile,) = desk.pane.facts.tiles
    assert tile.row.text == "old"
    assert "old, " in tile.accessibleName()
    tile.click()
    assert desk.pane.facts.quick.kind.value() is FactKind.BURNT


def test_personal_notes_are_locked_until_somebody_opens_them(desk, store):
    profile.save_private_note(store, desk.who, None, PrivateKind.HOBBY, "fishing")
    desk.pane.refresh()
    private = desk.pane.private
    shown = lambda: [private.lock.text(), private.lock.toolTip(), private.lock.accessibleName()]  # noqa: E731
    assert not any("fishing" in each for each in shown())
    private.lock.click()
    assert all("fishing" in each for each in shown())
    desk.pane.hide()
    assert not private.opened
    desk.pane.show()
    assert not any("fishing" in each for each in shown())


def test_a_personal_note_is_written_changed_and_removed(desk, qtbot):
    private = desk.pane.private
    private.lock.click()
    private.line.setText("golf")
    qtbot.keyClick(private.line, Qt.Key.Key_Return)
    assert [row.text for row in desk.pane.row.private] == ["golf"]
    assert private.line.text() == ""
    qtbot.keyClick(private.line, Qt.Key.Key_Return)
    assert private.error.isVisible()
    private.removed.emit(desk.pane.row.private[0].id)
    assert desk.pane.row.private == ()
    desk.context.undo()
    assert len(desk.pane.row.private) == 1


def test_a_ticked_question_goes_to_the_briefing_and_comes_off_again(desk):
    lines = desk.pane.asking.lines
    assert len(lines) == 3
    assert not any(line.box.isChecked() for line in lines)
    words = lines[1].asked.words
    lines[1].box.click()
    assert desk.questions() == [(words, desk.who)]
    assert [line.box.isChecked() for line in desk.pane.asking.lines] == [False, True, False]
    desk.pane.asking.lines[1].box.click()
    assert desk.questions() == []
    desk.context.undo()
    assert desk.questions() == [(words, desk.who)]


def test_nothing_is_asked_about_somebody_well_known(desk, store):
    for scale in Scale:
        profile.set_trait(store, desk.who, scale, 3, Certainty.SAID, builders.TODAY)
    for kind in KINDS:
        facts.add_fact(store, FactDraft("x", kind, builders.TODAY, person_id=desk.who), builders.TODAY)
    desk.pane.refresh()
    assert desk.pane.asking.lines == []
    assert set(desk.pane.facts.chips) == {FactKind.OTHER}
    assert "17 / 18" in desk.pane.identity.count.text()


def test_who_introduced_and_the_wanted_support_are_kept(desk, qtbot):
    field = desk.pane.identity.introducer
    field.setText("大野 誠一")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.pane.row.introducer.id == desk.boss
    field.setText("the chamber of commerce")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (desk.pane.row.introducer, desk.pane.row.introduced_by) == (None, "the chamber of commerce")
    desk.pane.identity.wishes().actions()[1].trigger()
    assert desk.pane.row.support_wanted is Support.SUPPORTS
    desk.pane.identity.wishes().actions()[-1].trigger()
    assert desk.pane.row.support_wanted is None


def test_a_tie_opens_the_other_profile_and_the_buttons_lead_on(desk):
    desk.pane.identity.ties.lines[0].click()
    assert desk.gone[-1] == Place(Screen.PROFILE, desk.account, person_id=desk.boss)
    edit, sheet = desk.pane.page_actions()
    edit.trigger()
    assert (desk.asked[-1].ask, desk.asked[-1].id) == (Ask.PERSON, desk.who)
    sheet.trigger()
    assert desk.gone[-1].screen is Screen.BRIEFING
    desk.pane.asking.log.click()
    assert (desk.asked[-1].ask, desk.asked[-1].person_id) == (Ask.LOG, desk.who)


def test_links_show_the_address_first_and_open_four_schemes_only(desk, store):
    people.save_person(store, desk.who, {}, [
        Point(PointKind.MAIL, "t.kimura@example.jp"), Point(PointKind.URL, "file:///etc/passwd")])
    desk.pane.refresh()
    mail, bad = desk.pane.identity.findChildren(PointLink)
    words = [action.text() for action in mail.menu().actions()]
    assert words[0] == "mailto:t.kimura@example.jp"
    assert not mail.menu().actions()[0].isEnabled()
    assert any("Open" in each for each in words)
    assert bad.address == ""
    assert not any("Open" in action.text() for action in bad.menu().actions())
    assert not open_address("file:///etc/passwd")


def test_a_photo_stands_in_for_the_seal_and_a_broken_one_does_not(desk, store):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    for photo, shown in ((bytes(buffer.data().data()), True), (b"no picture", False)):
        people.save_person(store, desk.who, {"photo": photo})
        desk.pane.refresh()
        QApplication.processEvents()
        faces = [each for each in desk.pane.identity.findChildren(QLabel)
                 if each.isVisible() and "Photo of" in each.accessibleName()]
        assert bool(faces) is shown


def test_without_a_person_the_decider_is_shown_and_without_people_an_empty_page(desk, store):
    other = builders.account(store, "みなと商事")
    decider = [builders.person(store, other, name, "", role=role) for name, role in (("甲", "us"), ("乙", "dm"))][1]
    desk.pane.show_place(Place(Screen.PROFILE, other))
    assert desk.pane.row.person.id == decider
    desk.pane.show_place(Place(Screen.PROFILE, other, person_id=desk.who))
    people.delete_person(store, desk.who)
    desk.pane.refresh()
    assert desk.pane.row is None
    assert desk.pane.empty.isVisible()
    assert not any(action.isEnabled() for action in desk.pane.page_actions())


def compose(editor, preedit="", commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def test_the_reading_is_taken_from_the_input_method(desk, qtbot):
    editor = PersonEditor(desk.context, Request(Ask.PERSON, account_id=desk.account), desk.pane)
    qtbot.addWidget(editor)
    name, reading = (editor.name_form.editor(field) for field in ("family", "family_reading"))
    for preedit in ("k", "き", "きm", "きむ", "きむら", "木村"):
        compose(name, preedit)
    compose(name, "", "木村")
    assert (name.text(), reading.text()) == ("木村", "きむら")
    reading.setText("きむらあ")
    compose(name, "たなか")
    compose(name, "", "田中")
    assert reading.text() == "きむらあ"


@pytest.mark.parametrize("percent", [90, 130])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_drawn_at_every_size(desk, look, percent, mode):
    look(mode, percent, "ja")
    desk.pane.resize(1024 - 56, 600)
    assert not desk.pane.grab().isNull()
    assert desk.pane.scales.rows[Scale.WARY_NEW].dot(5).x() < desk.pane.scales.rows[Scale.WARY_NEW].width()
