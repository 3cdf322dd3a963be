"""The analysis: what is drawn equals what is counted, in every look, as charts and as a table."""

import csv
import math
import shutil
import sys
from datetime import date, timedelta
from subprocess import run

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

import builders
from salesdesk.domain.figures.rates import Rate
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services import deals, settings
from salesdesk.services.figures import figures
from salesdesk.store.db import Store
from salesdesk.store.queries import chances
from salesdesk.store.queries import figures as sums
from salesdesk.store.schema import stage_id
from salesdesk.ui import theme
from salesdesk.ui.charts import numbers, twin_rows
from salesdesk.ui.charts.pane import ChartsPane
from salesdesk.ui.charts.weakest import weakest
from salesdesk.ui.context import Ask, Context
from salesdesk.ui.settings import Preferences

ORDER = (StageKey.LIST, StageKey.PROPOSAL, StageKey.OPPORTUNITY, StageKey.QUOTE, StageKey.ORDER)


def fill(store, count=60):
    """Deals that come as far as their number says: every second to proposal, every fourth to opportunity, and so on."""
    account = builders.account(store)
    for number in range(count):
        day = builders.TODAY - timedelta(days=200 - number)
        key = deals.save_deal(store, None, {
            "name": f"案件{number}", "account_id": account, "amount": 1_000_000 + number * 10_000, "owner": "佐藤",
            "expected_close": builders.TODAY + timedelta(days=number)}, day)
        reach = next((step for step in (4, 3, 2, 1) if number % 2**step == 0), 0)
        for stage in ORDER[1:reach + 1]:
            day += timedelta(days=7)
            deals.move(store, key, stage_id(stage), None, day)
        if reach < 4 and number % 3:
            deals.close(store, key, Outcome.LOST, day + timedelta(days=5),
                        reason=LossReason.PRICE if number % 2 else LossReason.TIMING)


@pytest.fixture(scope="module")
def filled_file(empty_file, tmp_path_factory):
    """The deals, made once to be copied."""
    path = tmp_path_factory.mktemp("charts") / "desk.db"
    shutil.copyfile(empty_file, path)
    store = Store(path)
    fill(store)
    settings.save_setting(store, "goal_month", "3000000")
    store.close()
    return path


@pytest.fixture
def filled(filled_file, tmp_path):
    shutil.copyfile(filled_file, tmp_path / "desk.db")
    opened = Store(tmp_path / "desk.db")
    yield opened
    opened.close()


@pytest.fixture
def pane(filled, qtbot, look):
    made = ChartsPane(Context(filled, Preferences(language="ja"), lambda: builders.TODAY))
    made.resize(1190, 688)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pyqtgraph_is_not_imported_before_the_screen_is_shown():
    code = ("import sys; import salesdesk.ui.charts.pane; "
            "sys.exit(any(name in sys.modules for name in ('pyqtgraph', 'numpy', 'xlsxwriter')))")
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_bars_are_as_long_as_their_counts(pane):
    found = figures(pane.context.store, builders.TODAY)
    counts = [step.stage.reached for step in pane.funnel.steps]
    assert counts == [stage.reached for stage in found.stages]
    assert counts[0] == 60
    longest = pane.funnel.bar_of(0).width()
    for place, count in enumerate(counts):
        assert pane.funnel.bar_of(place).width() == pytest.approx(longest * count / counts[0], abs=1)


def test_stage_amounts_equal_the_board(pane):
    weights = pane.context.read(chances.stage_chances, pane.context.today())
    totals = pane.context.read(sums.stage_totals, weights)
    for step in pane.funnel.steps:
        row = totals.get(step.stage.id)
        assert (step.stage.count, step.stage.amount) == ((row.count, row.amount) if row else (0, 0))


def test_month_bars_equal_the_query(pane):
    drawn = list(pane.won.won.opts["height"])
    assert len(drawn) == 15
    months = pane.won.months.months
    weights = pane.context.read(chances.stage_chances, pane.context.today())
    for amount, month in zip(drawn, months, strict=True):
        last = (month.month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        assert (amount, month.won) == pane.context.read(sums.won_between, month.month, last)[::-1]
        expected = pane.context.read(sums.expected_between, weights, month.month, last)
        assert expected == pytest.approx(month.expected, abs=1)
    assert list(pane.won.expected.opts["y0"]) == drawn
    assert pane.won.goal.value() == 3_000_000
    assert pane.won.goal.isVisible()


def test_win_rate_points_equal_the_counts(pane):
    places, values = pane.rate.line.getData()
    months = pane.figures.months
    for place, value in zip(places, values, strict=True):
        rate = months[int(place)].win_rate
        assert math.isnan(value) if rate.value is None else value == pytest.approx(rate.value)
        assert numbers.ratio(rate) in pane.rate.tip_at(place)


@pytest.mark.filterwarnings("error")
def test_without_decided_deals_the_win_rate_is_an_empty_plot(qtbot, look, store):
    made = ChartsPane(Context(store, Preferences(language="en"), lambda: builders.TODAY))
    qtbot.addWidget(made)
    builders.deal(store, builders.account(store), "open")
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    assert not len(made.rate.line.getData()[0] if made.rate.line.getData()[0] is not None else ())


def test_cards_tell_the_counts_behind_the_figures(pane):
    overall = pane.figures.overall
    assert pane.cards.rate.big.text() == numbers.percent(overall.win_rate.value, 1)
    assert numbers.ratio(overall.win_rate) in pane.cards.rate.sub.text()
    assert pane.cards.open.big.text() == numbers.amount(pane.figures.open_amount)
    assert pane.cards.weighted.big.text() == numbers.amount(pane.figures.weighted_open)
    assert numbers.amount(pane.figures.revenue_year) in pane.cards.won.accessibleName()


def test_few_cases_are_not_judged(pane):
    few = [step for step in pane.funnel.steps if step.conversion and step.conversion.resolved.few]
    assert few
    assert {step.tone for step in few} == {"muted"}
    assert numbers.few() in pane.funnel.tip_of(4)
    judged = [step for step in pane.funnel.steps if step.tone == "warn"]
    assert weakest(pane.funnel.steps) in judged or not judged


def test_a_change_is_drawn_at_once(pane):
    before = pane.figures.overall.n
    pane.context.run(deals.save_deal, None, {"name": "新しい案件"}, builders.TODAY)
    assert pane.figures.overall.n == before + 1
    assert pane.funnel.steps[0].stage.reached == before + 1
    pane.context.undo()
    assert pane.funnel.steps[0].stage.reached == before


def test_a_hidden_pane_waits(pane):
    pane.hide()
    before = pane.figures
    pane.context.run(deals.save_deal, None, {"name": "新しい案件"}, builders.TODAY)
    assert pane.figures is before
    pane.show()
    assert pane.figures is not before


def test_every_look_takes_its_colours_from_the_theme(pane, look, qtbot):
    seen = set()
    for mode in ("light", "dark"):
        look(mode)
        colours = theme.chart_colours()
        assert pane.won.won.opts["brush"].color().name().upper() == colours.series[0].upper()
        assert pane.won.backgroundBrush().color().name().upper() == colours.background.upper()
        assert pane.won.goal.pen.color().name().upper() == colours.goal.upper()
        seen.add(pane.won.grab().toImage().pixelColor(3, 3).name())
    assert len(seen) == 2


def test_the_table_holds_every_number_drawn(pane):
    pane.as_table.click()
    assert pane.stack.currentWidget() is pane.table
    rows = {row.id: row for row in pane.table.rows.rows()}
    for step in pane.funnel.steps:
        assert rows[f"reached-{step.stage.id}"].count == step.stage.reached
        assert rows[f"now-{step.stage.id}"].amount == step.stage.amount
        if step.conversion is not None:
            assert rows[f"resolved-{step.stage.id}"].rate == step.conversion.resolved
            assert rows[f"all-{step.stage.id}"].rate == step.conversion.reached
    for month in pane.figures.months:
        row = rows[f"month-{month.month}"]
        assert (row.count, row.amount, row.expected) == (month.won, month.amount, month.expected)
    assert rows["reason-price"].count == dict(pane.figures.lost_reasons)["price"]
    pane.as_charts.click()
    assert pane.stack.currentWidget() is not pane.table


def test_rows_are_copied_as_tab_separated_text(pane, qtbot):
    pane.as_table.click()
    pane.table.selectRow(0)
    pane.table.setFocus()
    pane.table.copy.trigger()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert len(lines) == 2
    assert lines[0] == twin_rows.headings()
    overall = pane.figures.overall.win_rate
    assert lines[1][2:5] == [str(overall.k), str(overall.n), str(round(overall.value, 4))]


def test_the_table_is_saved_as_csv(pane, tmp_path):
    said = []
    pane.context.said.connect(said.append)
    file = tmp_path / "figures.csv"
    pane.export(str(file))
    with file.open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.reader(source))
    assert rows[0] == twin_rows.headings()
    assert len(rows) == pane.table.rows.rowCount() + 1
    assert "figures.csv" in said[-1].text
    pane.export(str(tmp_path / "no" / "such" / "folder.csv"))
    assert said[-1].tone == "warn"


def test_the_export_asks_where_to(pane):
    pane.page_actions()[0].trigger()
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.close()


def test_an_empty_book_offers_the_first_deal(store, qtbot, look):
    context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
    asked = []
    context.asked.connect(asked.append)
    pane = ChartsPane(context)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.stack.currentWidget() is pane.empty
    pane.empty.button.click()
    assert asked[-1].ask is Ask.DEAL
    assert not pane.page_actions()[0].isEnabled()


def test_the_wheel_over_a_plot_scrolls_the_page(pane):
    assert not pane.won.getPlotItem().getViewBox().state["mouseEnabled"][0]
    assert pane.won.focusPolicy() is not Qt.FocusPolicy.WheelFocus


@pytest.mark.parametrize(("language", "values", "spacing", "texts"), [
    ("ja", [0, 5e6, 1e7], 5e6, ["0", "500万", "1,000万"]),
    ("ja", [0, 5e7, 1e8, 1.5e8], 5e7, ["0", "0.5億", "1億", "1.5億"]),
    ("ja", [0, 500], 500, ["0", "500"]),
    ("en", [0, 5e6, 1e7], 5e6, ["0", "5M", "10M"]),
    ("en", [0, 2.5e5, 5e5], 2.5e5, ["0", "250K", "500K"]),
    ("en", [0, 5e8, 1e9], 5e8, ["0", "0.5B", "1B"]),
])
def test_axes_speak_the_language(look, language, values, spacing, texts):
    look(language=language)
    assert numbers.axis_amounts(values, spacing) == texts


def test_months_are_named_in_both_languages(look):
    assert numbers.month(date(2026, 4, 1)) == "4月"
    look(language="en")
    assert numbers.month(date(2026, 4, 1)) == "Apr"


def test_lines_of_thousands_of_points_are_one_pixel_wide():
    from salesdesk.ui.charts.plots import line_pen

    assert line_pen("#123456", 12).widthF() == 2
    assert line_pen("#123456", 10_000).widthF() == 1


def test_rates_without_cases_are_a_dash():
    assert numbers.percent(None) == numbers.DASH
    assert numbers.interval(Rate(0, 0)) == numbers.DASH
    assert numbers.days(None) == numbers.DASH
