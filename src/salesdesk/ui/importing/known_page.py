"""Third step and last: the counts, what to do with known records, and which rows could not be taken."""

from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Known, Merge, Report
from salesdesk.ui import pair_words, theme
from salesdesk.ui.importing import tables, texts
from salesdesk.ui.importing.session import Session
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.compare_grid import CompareGrid
from salesdesk.ui.widgets.line_edit import ChoiceBox

_SHOWN_KNOWN, _SHOWN_ERRORS = 200, 200


class KnownPage(QWidget):
    """Shows a plan, or a report when the import is done; emits `changed` for a chosen rule, `chosen` for a field."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._filling = False
        self.rows: list[tuple[int, ChoiceBox]] = []
        self._summary = controls.label("", 15, bold=True, wrap=True)
        self._detail = controls.label("", 12, tone="muted", wrap=True)
        self.merge = ChoiceBox([(merge, texts.words(name)) for merge, name in texts.MERGES.items()])
        self.merge.setAccessibleName(self.tr("Known records"))
        self._known_title = controls.label("", 13, bold=True, wrap=True)
        self.known = tables.plain_table(self.tr("Known records"), 150, 42)
        self.grid: CompareGrid | None = None
        self._beside = QScrollArea()
        self._beside.setWidgetResizable(True)
        self._beside.setMinimumHeight(theme.px(120))
        self._shown: list[Known] = []
        self._errors_title = controls.label(self.tr("Rejected records"), 13, bold=True)
        self.errors = tables.plain_table(self.tr("Rejected records"), 110, stretch=True)
        self.merge.currentIndexChanged.connect(self._on_merge)
        self.known.currentCellChanged.connect(lambda row, *_: self._compare(row))
        self._lay_out()

    def show_session(self) -> None:
        """Show the counts of the plan or, afterwards, of the import."""
        session = self._session
        report = session.report or (session.plan.report if session.plan else None)
        if report is None:
            return
        self._filling = True
        self.merge.set_value(session.merge)
        self._show_counts(report)
        self._show_known()
        self._show_errors(report)
        self._filling = False

    def summary(self) -> str:
        """The counts in words."""
        return self._summary.text()

    def _show_counts(self, report: Report) -> None:
        before = self.tr(
            "{total} records: {new} new, {update} to update, {same} same, {error} rejected, {skipped} skipped")
        after = self.tr("Imported: {new} new, {update} updated, {same} same, {error} rejected, {skipped} skipped")
        self._summary.setText((after if self._session.report else before).format(
            total=report.total, new=report.new, update=report.update, same=report.same, error=report.error,
            skipped=report.skipped))
        source = self._session.source
        parts = [self.tr("Recognised: {name}").format(
            name=self._session.preset or report.preset or self.tr("by its headings"))]
        if source is not None and source.encoding:
            parts.append(source.encoding)
        if report.kind is Kind.TIES and report.error:
            parts.append(self.tr("Lines between people come in as a whole: mend the rows named below first"))
        elif report.unmapped and report.kind is not Kind.TIES:
            parts.append(self.tr("Into the note: {names}").format(names=", ".join(report.unmapped)))
        self._detail.setText(" · ".join(parts))

    def _show_known(self) -> None:
        session = self._session
        known = session.plan.known if session.plan and session.report is None else []
        once: dict[int, Known] = {each.line: each for each in known}
        shown = self._shown = list(once.values())[:_SHOWN_KNOWN]
        for widget in (self.merge, self._known_title, self.known):
            widget.setVisible(bool(shown))
        title = self.tr("Known already: {count}. A blank in the file never overwrites.").format(count=len(once))
        if len(once) > len(shown):
            title += " " + self.tr("The first {count} can be decided one by one.").format(count=len(shown))
        self._known_title.setText(title)
        tables.fill(self.known, [self.tr("Line"), self.tr("Name"), self.tr("Now → in the file"), self.tr("What to do")],
                    [(str(each.line), each.name, _difference(each)) for each in shown])
        self.rows = []
        for row, each in enumerate(shown):
            box = ChoiceBox([(merge, texts.words(name)) for merge, name in texts.SHORT_MERGES.items()])
            box.setAccessibleName(each.name)
            box.set_value(session.rules.get(each.line, session.merge))
            box.setMinimumWidth(theme.px(150))
            box.currentIndexChanged.connect(self._on_row)
            self.known.setCellWidget(row, 3, box)
            self.rows.append((each.line, box))
        self._compare(self.known.currentRow())

    def _compare(self, row: int) -> None:
        """Lay the chosen record and the one of the file side by side, with a choice for every field that differs."""
        known = self._shown[row] if 0 <= row < len(self._shown) else None
        self.grid = None
        rule = self._session.rules.get(known.line, self._session.merge) if known else None
        chosen = known is not None and bool(known.differs) and rule is not Merge.ANOTHER
        self._beside.setVisible(chosen)
        if known is None or not chosen:
            return
        grid = self.grid = CompareGrid((self.tr("What is there"), self.tr("In the file"), self.tr("Merged result")))
        for column, now, new in known.differs:
            old, fresh = pair_words.value(column, now), pair_words.value(column, new)
            usual = rule is Merge.OVERWRITE or (not old and rule is not Merge.SKIP)
            taken = self._session.takes(known.id, column, usual)
            grid.add_choice(texts.column_name(column), (old, fresh), int(taken),
                            partial(self._on_field, known.id, column))
        grid.end()
        self._beside.setWidget(grid)

    def _show_errors(self, report: Report) -> None:
        shown = report.errors[:_SHOWN_ERRORS]
        tables.fill(self.errors, [self.tr("Line"), self.tr("Reason"), self.tr("Text")],
                    [(str(each.line), texts.reason_text(each), each.text) for each in shown])
        for widget in (self._errors_title, self.errors):
            widget.setVisible(bool(shown))

    def _on_merge(self) -> None:
        if not self._filling:
            self._session.merge = cast("Merge", self.merge.value())
            self._session.rules.clear()
            self._session.rule_changed({key for key, _ in self._session.fields}, self._session.merge)
            self.changed.emit()

    def _on_field(self, key: str, column: str, side: int) -> None:
        self._session.take(key, column, side)
        self.chosen.emit()

    def _on_row(self) -> None:
        if self._filling:
            return
        session = self._session
        before = session.rules
        session.rules = {**before, **{line: cast("Merge", box.value()) for line, box in self.rows}}
        for each in self._shown:
            if session.rules[each.line] is not before.get(each.line, session.merge):
                session.rule_changed({each.id}, session.rules[each.line])
        session.rules = {line: rule for line, rule in session.rules.items() if rule is not session.merge}
        self.changed.emit()

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 8)
        column.addWidget(self._summary)
        column.addWidget(self._detail)
        row = controls.hbox(None, 0, 8)
        row.addWidget(self._known_title, 1)
        row.addWidget(self.merge)
        column.addLayout(row)
        column.addWidget(self.known, 2)
        column.addWidget(self._beside, 1)
        column.addWidget(self._errors_title)
        column.addWidget(self.errors, 1)
        column.addStretch(0)


def _difference(known: Known) -> str:
    """Every field that differs, as "field: now → in the file"."""
    return " · ".join(f"{texts.column_name(column)}: {pair_words.value(column, now) or '—'} → "
                      f"{pair_words.value(column, new)}" for column, now, new in known.differs)
