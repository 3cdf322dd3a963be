"""How the board looks and counts: faces, heads, figures, both themes, both languages, large text."""

from datetime import timedelta

import pytest
from board_desk import LIST, ORDER, PROPOSAL, QUOTE, TODAY, fill, open_desk, step
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

import builders
from salesdesk.domain.followup import Ageing, DueState
from salesdesk.domain.people import Role
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services import deals as deal_services
from salesdesk.services import settings
from salesdesk.store.queries import board_figures, stages
from salesdesk.ui import theme
from salesdesk.ui.board import faces
from salesdesk.ui.board.card_delegate import GUTTER
from salesdesk.ui.board.card_paint import GAP, card_height
from salesdesk.ui.board.drag_pixmap import card_pixmap
from salesdesk.ui.board.sums import BoardSums
from salesdesk.ui.signs import SealState


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    return open_desk(qtbot, store, fill(store, {"alpha": LIST, "beta": PROPOSAL, "gamma": QUOTE}))


def test_a_face_tells_next_step_age_and_close(desk):
    row = desk.card("alpha")._replace(
        entered_on=TODAY - timedelta(16), next_due=TODAY - timedelta(5), next_text="send deck",
        expected_close=TODAY + timedelta(20))
    face = faces.face_of(row, TODAY, 14)
    assert face.step == "→ 6 Mar: send deck"
    assert (face.step_token, face.loud) == ("danger", True)
    assert (face.days, face.days_token, face.share) == ("16 d", "danger", 1.0)
    assert face.close == "Close 31 Mar"
    assert face.standing.due is DueState.OVERDUE


def test_a_won_deal_rests(desk):
    row = desk.card("alpha")._replace(outcome=Outcome.WON, has_next=False, next_due=None,
                                      entered_on=TODAY - timedelta(300))
    assert faces.standing(row, TODAY, 60) == (None, 300, Ageing.FRESH, False)


def test_seals_show_who_is_known_and_met(desk):
    row = desk.card("alpha")._replace(roles={Role.DECISION_MAKER: True, Role.CONTACT: False})
    states = dict(faces.face_of(row, TODAY, 14).seals)
    assert states[Role.DECISION_MAKER] is SealState.MET
    assert states[Role.CONTACT] is SealState.KNOWN
    assert states[Role.CHAMPION] is SealState.GAP


def test_the_figures_on_top_add_up(desk, store):
    settings.save_setting(store, "goal_month", "2000000")
    step(store, desk.ids["alpha"], TODAY - timedelta(1))
    deal_services.save_deal(store, desk.ids["gamma"], {"expected_close": TODAY}, TODAY)
    deal_services.close(store, desk.ids["beta"], Outcome.WON, TODAY)
    desk.pane.refresh()
    QApplication.processEvents()
    figures = desk.pane.body.figures
    assert figures.open.text() == "Open: 2 ¥2.0M"
    assert figures.weighted.text() == "Weighted: ¥650K"  # 10 % and 55 % of a million each
    assert figures.month.text() == "Landing this month: ¥1.6M / goal ¥2.0M"
    assert figures.urgent.text() == "Needs action: 1 1 late · 0 no step · 0 stuck"
    assert "50% of goal ¥2.0M" in desk.column(ORDER).head.text()
    figures.urgent.click()
    assert desk.names(LIST) == ["alpha"]
    assert desk.names(QUOTE) == []


def test_one_pass_counts_every_column(desk, store):
    with store.read() as conn:
        rows = stages.all_stages(conn)
    cards = [desk.card(name) for name in ("alpha", "beta")]
    sums = BoardSums(rows, TODAY)
    sums.add_all(cards)
    assert (sums.count, sums.amount, sums.weighted) == (2, 2_000_000, 350_000_000)
    assert [row.name for row in sums.columns[LIST].cards] == ["alpha"]


def test_heads_show_conversion_with_its_count(qtbot, look, store):
    look(language="en")
    ids = fill(store, {f"d{number}": LIST for number in range(40)})
    for number in range(32):
        if number % 2:
            deal_services.move(store, ids[f"d{number}"], PROPOSAL, None, TODAY + timedelta(10))
        else:
            deal_services.close(store, ids[f"d{number}"], Outcome.LOST, TODAY + timedelta(4), reason=LossReason.PRICE)
    later = TODAY + timedelta(10)
    with store.read() as conn:
        found = board_figures.board_figures(conn, stages.all_stages(conn), later).stages
    assert (found[LIST].passed.k, found[LIST].passed.n, found[LIST].mean_days) == (16, 32, 7)
    desk = open_desk(qtbot, store, ids)
    desk.context.today = lambda: later
    desk.pane.refresh()
    QApplication.processEvents()
    assert "Approach 50%▲ goal 45%, avg 7 d" in desk.column(LIST).head.text()
    assert "Discovery" in desk.column(PROPOSAL).head.text()


@pytest.mark.parametrize(("mode", "percent", "language"), [("light", 100, "ja"), ("dark", 130, "en")])
def test_it_paints_in_every_look(qtbot, look, store, mode, percent, language):
    look(mode, percent, language)
    desk = open_desk(qtbot, store, fill(store, {"alpha": LIST, "beta": LIST}), (968, 588))
    desk.focus("alpha")
    picture = desk.pane.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(30, 200, 3) for y in range(110, 400, 3)}
    assert len(colours) > 10
    theme.apply(QApplication.instance(), mode="light", text_percent=90, language="ja")
    QApplication.processEvents()
    assert desk.pane.grab().toImage().format() != QImage.Format.Format_Invalid


def test_size_and_paint_share_one_width_with_room_for_a_scroll_bar(qtbot, look, store):
    look(language="en")
    desk = open_desk(qtbot, store, fill(store, {f"d{number}": LIST for number in range(12)}))
    full, empty = desk.column(LIST).view, desk.column(ORDER).view
    assert full.verticalScrollBar().isVisible()
    assert full.faces.card_width() == empty.faces.card_width() == full.width() - GUTTER
    assert full.faces.card_width() <= full.viewport().width()
    assert full.visualRect(full.model().index(0, 0)).width() <= full.viewport().width()
    assert full.horizontalScrollBar().maximum() == 0


LONG = "Forty copiers for the head office, with scanning and the archive of the old papers"


def test_a_card_is_as_high_as_its_title_and_follows_a_new_one(qtbot, look, store):
    look(language="en")
    desk = open_desk(qtbot, store, fill(store, {"short": LIST, LONG: LIST, "last": LIST}))
    view = desk.column(LIST).view
    short, tall, _ = heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(3)]
    assert heights == [card_height(1) + GAP, card_height(2) + GAP, card_height(1) + GAP]
    desk.context.run(deal_services.save_deal, desk.ids["short"], {"name": f"{LONG} again"}, TODAY)
    QApplication.processEvents()
    assert view.visualRect(view.model().index(0, 0)).height() == tall > short


def test_in_a_long_column_all_cards_are_alike(qtbot, look, store, monkeypatch):
    look(language="en")
    monkeypatch.setattr("salesdesk.ui.board.card_list._FITTED_MOST", 2)
    desk = open_desk(qtbot, store, fill(store, {"short": LIST, LONG: LIST, "last": LIST}))
    view = desk.column(LIST).view
    assert {view.visualRect(view.model().index(row, 0)).height() for row in range(3)} == {card_height() + GAP}
    desk.pane.grab()
    desk.context.run(deal_services.move, desk.ids["last"], PROPOSAL, None, TODAY)
    QApplication.processEvents()
    assert view.visualRect(view.model().index(0, 0)).height() == card_height(1) + GAP


def test_the_picture_of_a_drag_is_turned_and_counts(desk):
    view = desk.column(LIST).view
    face = view.faces.face(view.cards.row_at(0))
    one, three = card_pixmap(face, 200, 1.0), card_pixmap(face, 200, 2.0, count=3)
    assert one.width() > 200
    assert three.devicePixelRatio() == 2.0


def test_peek_shows_what_is_known(qtbot, look, store):
    look(language="en")
    ids = fill(store, {"alpha": LIST})
    desk = open_desk(qtbot, store, ids)
    firm = desk.card("alpha").account_id
    boss = builders.person(store, firm, role=Role.DECISION_MAKER.value)
    builders.visit(store, firm, boss, deal_id=ids["alpha"], result="監査が心配")
    desk.pane.refresh()
    desk.focus("alpha")
    desk.pane.card_actions.by_id["peek"].trigger()
    texts = {label.text() for label in desk.pane.body.peek.findChildren(QLabel)}
    assert {"監査が心配", "木村 隆", "not heard"} <= texts
