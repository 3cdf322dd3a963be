"""The palette finds people, accounts, deals, commands and reports by part of a name, and opens the right place."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

import builders
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.people import PointKind
from salesdesk.domain.text import variant_key
from salesdesk.services import people
from salesdesk.services.people import Point
from salesdesk.store.tables import account as table_account
from salesdesk.store.tables import fact, task
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.palette.dialog import show_search
from salesdesk.ui.palette.entries import plain
from salesdesk.ui.palette.highlight import excerpt, span, spans
from salesdesk.ui.settings import Preferences

TODAY = date(2026, 3, 11)


class Commands:
    """What the window offers to the palette."""

    def __init__(self, window, done):
        self.by_id = {}
        for name, words, keys in (("log", "やりとりを記録(&L)", "Ctrl+J"), ("import", "取り込み(&I)…", ""),
                                  ("go_board", "案件ボード", "Ctrl+3"), ("search", "検索(&S)", "Ctrl+K")):
            action = QAction(words, window)
            action.setShortcut(keys)
            action.triggered.connect(lambda _checked=False, name=name: done.append(name))
            self.by_id[name] = action


@pytest.fixture
def context(store, look):
    made = Context(store, Preferences(language="ja"), lambda: TODAY)
    made.gone, made.wanted = [], []
    made.went.connect(made.gone.append)
    made.asked.connect(made.wanted.append)
    return made


@pytest.fixture
def desk(store):
    account = builders.account(store, "東海精密工業 株式会社", reading="とうかいせいみつ")
    person = builders.person(store, account, "木村", "隆", family_reading="きむら", title="本部長", role="dm")
    deal = builders.deal(store, account, "本社複合機 12台")
    return account, person, deal


@pytest.fixture
def opened(context, qtbot):
    window = QWidget()
    window.resize(1366, 740)
    window.done = []
    window.commands = Commands(window, window.done)
    qtbot.addWidget(window)
    window.show()

    def show(text=""):
        dialog = show_search(context, Request(Ask.SEARCH, text=text), window)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    show.done = window.done
    return show


def texts(dialog):
    return [entry.text for entry in dialog.model.entries() if entry.run]


@pytest.mark.parametrize("typed", ["きむ", "キムラ", "ｷﾑﾗ", "木村", "村 隆", "隆"])
def test_a_person_is_found_by_kanji_and_reading(context, desk, opened, qtbot, typed):
    dialog = opened(typed)
    assert texts(dialog)[0] == "木村 隆"
    assert "決裁者" in dialog.current().detail or "Decision maker" in dialog.current().detail
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert context.gone == [Place(Screen.PROFILE, account_id=desk[0], person_id=desk[1])]
    assert not dialog.isVisible()


def test_variant_kanji_meet(store, opened):
    builders.person(store, None, "髙橋", "一")
    builders.person(store, None, "高橋", "二")
    assert {"髙橋 一", "高橋 二"} <= set(texts(opened("高橋")))
    assert {"髙橋 一", "高橋 二"} <= set(texts(opened("髙橋")))


def test_a_deal_opens_on_the_board_and_an_account_its_page(context, desk, opened, qtbot):
    qtbot.keyClick(opened("複合機").field, Qt.Key.Key_Return)
    assert (context.gone[-1].screen, context.gone[-1].deal_id) == (Screen.DEAL, desk[2])
    qtbot.keyClick(opened("#とうかい").field, Qt.Key.Key_Return)
    assert context.gone[-1] == Place(Screen.ACCOUNTS, account_id=desk[0])


def test_signs_narrow_the_search(desk, opened):
    assert texts(opened("@木")) == ["木村 隆"]
    assert texts(opened("＃東海")) == ["東海精密工業 株式会社"]
    assert texts(opened(">取り込み")) == ["取り込み"]
    assert "木村 隆" not in texts(opened(">"))


def test_commands_are_done_and_show_their_keys(desk, opened, qtbot):
    dialog = opened(">記録")
    assert (dialog.current().text, dialog.current().keys) == ("やりとりを記録", "Ctrl+J")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert opened.done == ["log"]


def test_the_first_hit_offers_what_can_be_done_about_it(context, desk, opened, qtbot):
    dialog = opened("木村")
    qtbot.keyClick(dialog.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert context.wanted == [Request(Ask.LOG, account_id=desk[0], person_id=desk[1])]
    assert not dialog.isVisible()


def test_arrows_pass_over_headings_and_hold_at_the_ends(desk, opened, qtbot):
    dialog = opened("")
    lines = texts(dialog)
    assert lines[:3] == ["木村 隆", "東海精密工業 株式会社", "本社複合機 12台"]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.current().text == lines[0]
    for wanted in lines[1:]:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
        assert dialog.current().text == wanted
    qtbot.keyClick(dialog.field, Qt.Key.Key_PageDown)
    assert dialog.current().text == lines[-1]


def test_escape_closes_and_does_nothing(context, desk, opened, qtbot):
    dialog = opened("木村")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not context.gone


def test_enter_during_a_conversion_belongs_to_it(context, desk, opened, qtbot):
    dialog = opened("")
    QApplication.sendEvent(dialog.field, QInputMethodEvent("きむら", []))
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not context.gone
    assert dialog.isVisible()


def test_a_click_opens(context, desk, opened, qtbot):
    dialog = opened("木村")
    index = dialog.view.currentIndex()
    qtbot.waitUntil(lambda: dialog.view.visualRect(index).isValid())
    qtbot.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=dialog.view.visualRect(index).center())
    assert context.gone[0].person_id == desk[1]


def test_reports_are_found_after_a_pause(store, context, desk, opened, qtbot):
    builders.visit(store, desk[0], desk[1], result="木村本部長は一枚で説明できるかを見る")
    dialog = opened("一枚で説明")
    qtbot.waitUntil(lambda: any("一枚で説明" in text for text in texts(dialog)), timeout=3000)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert context.gone == [Place(Screen.ACCOUNTS, account_id=desk[0], tab="history")]


def test_nothing_found_says_so(desk, opened):
    dialog = opened("zzzz")
    assert dialog.none.isVisible()
    assert dialog.current() is None


def test_lines_are_read_aloud(desk, opened):
    dialog = opened("木村")
    told = dialog.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("木村 隆, 東海精密工業 株式会社")


@pytest.mark.parametrize("typed", ["%", "_", "\\", "'", "木" * 500, "@", "#", "\U0001f600", "ﾞ"])
def test_odd_texts_do_no_harm(desk, opened, typed):
    assert opened(typed).isVisible()


@pytest.mark.parametrize(("text", "typed", "found"), [
    ("木村 隆", "村隆", (1, 4)), ("ソニー", "そに", (0, 2)), ("ＡＢＣ商会", "bc", (1, 3)), ("髙橋", "高", (0, 1)),
    ("木村", "きむ", (0, 0)), ("x", "", (0, 0))])
def test_matched_letters(text, typed, found):
    assert span(text, variant_key(typed)) == found


def test_words_of_commands_and_excerpts():
    assert [plain(each) for each in ("&Import…", "取り込み(&I)…", "R&&D")] == ["Import", "取り込み", "R&D"]
    assert excerpt("あ" * 40 + "監査の件" + "い" * 40, "監査") == f"「…{'あ' * 14}監査の件{'い' * 12}…」"
    latin = "The audit found papers that nobody can find, so Mr Kimura must mend that by autumn"
    assert excerpt(latin, "kimura") == "“…at nobody can find, so Mr Kimura must mend that by autumn”"


def test_marked_letters_of_several_words_and_voiced_half_width():
    assert spans("東海精密 木村", variant_key("木村 東海")) == [(0, 2), (5, 7)]
    assert span("ﾔﾏﾀﾞ電機", variant_key("やまだ")) == (0, 4)
    assert excerpt("株式会社髙島屋", "高島") == "「株式会社髙島屋」"


def test_the_last_places_come_first_when_nothing_is_typed(context, desk, opened):
    account, person, deal = desk
    for place in (Place(Screen.ACCOUNTS, account_id=account), Place(Screen.BOARD, account_id=account, deal_id=deal),
                  Place(Screen.ACCOUNTS, account_id=account, person_id=person), Place(Screen.CHARTS)):
        context.go(place)
    dialog = opened("")
    lines = [entry.text for entry in dialog.model.entries()]
    assert lines[1:4] == ["木村 隆", "本社複合機 12台", "東海精密工業 株式会社"]
    assert lines.count("木村 隆") == 1


def test_a_phone_number_finds_its_person_and_is_shown(store, desk, opened):
    people.save_person(store, desk[1], {}, [Point(PointKind.PHONE, "052-123-4567")])
    dialog = opened("0521234")
    assert texts(dialog)[0] == "木村 隆"
    assert "052-123-4567" in dialog.current().detail
    assert dialog.current().found


def test_facts_and_tasks_are_found_too(store, desk, opened, qtbot):
    with store.write(Label(Action.ADD_FACT)) as tx:
        tx.add(fact, {"account_id": desk[0], "kind": "other", "text": "秋に監査が入る", "certainty": "said",
                      "on_day": TODAY})
        tx.add(task, {"account_id": desk[0], "kind": "step", "text": "監査の資料を送る"})
    dialog = opened("監査")
    qtbot.waitUntil(lambda: len(texts(dialog)) >= 2, timeout=3000)
    assert {"「秋に監査が入る」", "「監査の資料を送る」"} <= set(texts(dialog))


def test_no_more_than_fifty_hits(store, opened):
    with store.write(Label(Action.IMPORT)) as tx:
        tx.add_many(table_account, [dict.fromkeys(("name", "name_key", "search"), f"監査{n}") for n in range(80)])
    assert len(texts(opened("#監査"))) == 50


def test_sections_of_the_settings_are_found(context, opened, qtbot):
    dialog = opened(">warn")
    assert texts(dialog) == ["Settings › Warnings"]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert context.gone == [Place(Screen.SETTINGS, tab="rules")]
