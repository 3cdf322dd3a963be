"""The analysis screen: five figures, the way from list to order, months, reasons lost, and a table of it all."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QGridLayout, QHBoxLayout, QStackedWidget, QWidget

from salesdesk.domain.dates import format_date
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services.figures import Figures, figures
from salesdesk.store.queries import stages
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.charts import numbers, twin_rows, weakest
from salesdesk.ui.charts.cards import FigureCards
from salesdesk.ui.charts.funnel import FunnelView
from salesdesk.ui.charts.reasons import ReasonBars
from salesdesk.ui.charts.twin import TwinTable
from salesdesk.ui.context import Ask, Context, Message, Request
from salesdesk.ui.pane import Pane
from salesdesk.ui.stage_texts import pipeline_name
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.line_edit import ChoiceBox

if TYPE_CHECKING:
    from salesdesk.ui.charts.plots import RatePlot, WonPlot


class ChartsPane(Pane):
    """Everything is computed when the screen is shown and after each change; the plots are made on first showing."""

    watches = frozenset({"deal", "stage", "stage_change", "setting", "sales_order", "activity", "pipeline"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.figures: Figures | None = None
        self.won: WonPlot | None = None
        self.rate: RatePlot | None = None
        self.cards, self.funnel, self.reasons = FigureCards(), FunnelView(), ReasonBars()
        self.table = TwinTable()
        self.sentence = controls.label("", 13, bold=True, wrap=True)
        self._scope = controls.label("", 11, tone="muted")
        self._months = controls.label("", 11, tone="muted", wrap=True)
        self._lost = controls.label("", 15, bold=True)
        self.pipeline = ChoiceBox([])
        self.pipeline.setAccessibleName(self.tr("Pipeline"))
        self.as_charts = controls.chip(self.tr("Charts"), checked=True)
        self.as_table = controls.chip(self.tr("Table"))
        self.empty = EmptyState(self.tr("The figures of your deals will stand here."), self.tr("Add the first deal"),
                                "chart-column")
        self._plots = controls.vbox(spacing=4)
        self._export = self._make_action()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Analysis")

    def page_actions(self) -> list[QAction]:
        return [self._export]

    def new_item(self) -> None:
        """Open the dialog of a new deal."""
        self.context.ask(Request(Ask.DEAL))

    def reload(self) -> None:
        self._offer_pipelines()
        chosen = str(self.pipeline.value() or "")
        found = self.figures = figures(self.context.store, self.context.today(), chosen)
        self._export.setEnabled(bool(found.overall.n))
        if not found.overall.n:
            self.stack.setCurrentIndex(0)
            return
        self._make_plots()
        self._show_words(found)
        self.cards.show_figures(found)
        self.funnel.show_figures(found)
        self.sentence.setText(weakest.sentence(self.funnel.steps, found.overall.won))
        self.reasons.show_reasons(found.lost_reasons)
        self.table.show_figures(found)
        if self.won is not None and self.rate is not None:
            self.won.show_figures(found)
            self.rate.show_figures(found)
        self.stack.setCurrentIndex(2 if self.as_table.isChecked() else 1)

    def export(self, path: str) -> None:
        """Write the table to a .csv or .xlsx file and say so."""
        from salesdesk.services.transfer.export_table import write_table

        if self.figures is None:
            return
        try:
            write_table(Path(path), twin_rows.headings(), [twin_rows.raw(row) for row in twin_rows.rows(self.figures)])
        except (RuleError, StoreError) as error:
            self.context.said.emit(Message(labels.error_text(error), "warn"))
            return
        self.context.said.emit(Message(self.tr("Saved: {file}").format(file=Path(path).name)))

    def _offer_pipelines(self) -> None:
        """Stages are those of one pipeline: which, is asked only where there are several."""
        rows = self.context.read(stages.pipelines)
        self.pipeline.set_choices([(row.id, pipeline_name(row)) for row in rows])
        self.pipeline.setVisible(len(rows) > 1)

    def _show_words(self, found: Figures) -> None:
        day = format_date(found.as_of, japanese=numbers.japanese())
        self._scope.setText(self.tr("all {n} deals as of {day}").format(n=f"{found.overall.n:,}", day=day))
        first, last = found.months[0].month, found.months[-1].month
        goal = self.tr(", dashed = goal") if found.goal_month is not None else ""
        self._months.setText(self.tr("{first} to {last}. Solid = won, pale = weighted{goal}").format(
            first=numbers.month(first, year=True), last=numbers.month(last, year=True), goal=goal))
        self._lost.setText(self.tr("Reasons lost ({n})").format(n=f"{found.overall.lost:,}"))

    def _make_plots(self) -> None:
        """The plots need half a second of imports: only now, never at the start."""
        if self.won is not None:
            return
        from salesdesk.ui.charts.plots import RatePlot, WonPlot

        self.won, self.rate = WonPlot(), RatePlot()
        self.won.setMinimumHeight(theme.px(124))
        self.rate.setMinimumHeight(theme.px(78))
        self._plots.addWidget(self.won, 3)
        note = self.tr("Win rate (hollow = fewer than 30 cases, dashed = all)")
        self._plots.addWidget(controls.label(note, 11, tone="muted", wrap=True))
        self._plots.addWidget(self.rate, 2)

    def _on_mode_chosen(self) -> None:
        if self.stack.currentIndex():
            self.stack.setCurrentIndex(2 if self.as_table.isChecked() else 1)

    def _on_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the table"), "", self.tr("CSV (*.csv);;Excel (*.xlsx)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"salesdesk-{self.context.today():%Y%m%d}.csv")
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def _on_theme_changed(self) -> None:
        self._export.setIcon(icons.icon("download"))
        if self.won is not None and self.rate is not None and self.figures is not None:
            self.won.show_figures(self.figures)
            self.rate.show_figures(self.figures)

    def _connect(self) -> None:
        self.empty.acted.connect(self.new_item)
        self.as_table.toggled.connect(self._on_mode_chosen)
        self.pipeline.activated.connect(self.refresh)
        theme.theme().changed.connect(self._on_theme_changed)

    def _make_action(self) -> QAction:
        made = QAction("CSV", self)
        made.setProperty("icon_name", "download")
        made.setIcon(icons.icon("download"))
        made.setToolTip(self.tr("Save every number of this screen as a table"))
        made.triggered.connect(self._on_export)
        return made

    def _lay_out(self) -> None:
        self.stack.addWidget(self.empty)
        self.stack.addWidget(controls.scroll(self._charts()))
        self.stack.addWidget(self.table)
        column = controls.vbox(self, (20, 10, 16, 12), 10)
        column.addLayout(self._head())
        column.addWidget(self.stack, 1)

    def _head(self) -> QHBoxLayout:
        row = controls.hbox(spacing=6)
        group = QButtonGroup(self)
        group.setExclusive(True)
        row.addWidget(self._scope)
        row.addStretch(1)
        row.addWidget(self.pipeline)
        for chip in (self.as_charts, self.as_table):
            group.addButton(chip)
            row.addWidget(chip)
        return row

    def _charts(self) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.cards, 0, 0, 1, 2)
        grid.addWidget(self._funnel_panel(), 1, 0, 2, 1)
        grid.addWidget(self._months_panel(), 1, 1)
        grid.addWidget(self._reasons_panel(), 2, 1)
        grid.setColumnStretch(0, 14)
        grid.setColumnStretch(1, 10)
        grid.setRowStretch(1, 1)
        return body

    def _funnel_panel(self) -> QWidget:
        panel = controls.panel()
        column = controls.vbox(panel, (16, 12, 16, 12), 6)
        head = controls.hbox(spacing=8)
        head.addWidget(controls.label(self.tr("From list to order"), 15, bold=True))
        note = controls.label(self.tr("tick = goal, rates without deals still waiting"), 11, tone="muted", wrap=True)
        note.setAlignment(paint.RIGHT)
        head.addWidget(note, 1)
        column.addLayout(head)
        column.addWidget(self.funnel, 1)
        soft = controls.panel("soft")
        row = controls.hbox(soft, (12, 10, 12, 10), 10)
        row.addWidget(controls.icon_label("lightbulb", "accent", 16))
        row.addWidget(self.sentence, 1)
        column.addWidget(soft)
        return panel

    def _months_panel(self) -> QWidget:
        panel = controls.panel()
        column = controls.vbox(panel, (16, 12, 12, 8), 2)
        column.addWidget(controls.label(self.tr("Orders per month"), 15, bold=True))
        column.addWidget(self._months)
        column.addLayout(self._plots, 1)
        return panel

    def _reasons_panel(self) -> QWidget:
        panel = controls.panel()
        column = controls.vbox(panel, (16, 12, 16, 10), 6)
        column.addWidget(self._lost)
        column.addWidget(self.reasons)
        return panel
