"""Second step: where each column goes, what unknown stages mean, how days are written."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableWidget, QWidget

from salesdesk.domain.stages import SHIPPED, Outcome, StageKey
from salesdesk.services.transfer.fields import FIELDS, Kind
from salesdesk.services.transfer.value_words import StageValue
from salesdesk.ui import labels, theme
from salesdesk.ui.importing import tables, texts
from salesdesk.ui.importing.preset_menu import PresetMenu
from salesdesk.ui.importing.session import Session
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


class ColumnsPage(QWidget):
    """Keeps what is chosen in the session at once; emits `changed`, or `reread` for another kind of records."""

    changed = Signal()
    reread = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._filling = False
        self._boxes: list[tuple[str, ChoiceBox]] = []
        self.stage_boxes: list[tuple[str, ChoiceBox]] = []
        self.known = controls.label("", 15, bold=True, wrap=True)
        self.detail = controls.label("", 12, tone="muted", wrap=True)
        self.columns = tables.plain_table(self.tr("Columns of the file"), 130, 42)
        self.stages = tables.plain_table(self.tr("Unknown stages"), 90, 42)
        self._stages_title = controls.label(self.tr("Stages nobody knows: where do they belong?"), 13, bold=True)
        self._days_title = controls.label("", 13, bold=True)
        self.kind = ChoiceBox([(kind, texts.words(name)) for kind, name in texts.KINDS.items()])
        self.kind.setAccessibleName(self.tr("What it holds"))
        self.kind.currentIndexChanged.connect(self._say_kind)
        self.days = ChoiceBox([(None, self.tr("Please choose")), (True, self.tr("Day first")),
                               (False, self.tr("Month first"))])
        self.days.setAccessibleName(self.tr("Order of day and month"))
        self.name = LineEdit()
        self.name.setMaxLength(120)
        self.name.setAccessibleName(self.tr("Remember these columns as"))
        self.name.setPlaceholderText(self.tr("Remember these columns as… (a name)"))
        self.presets = PresetMenu(session.context)
        self.presets.renamed.connect(self._on_renamed)
        self.days.currentIndexChanged.connect(self._say_days)
        self._lay_out()

    def show_session(self) -> None:
        """Show the columns and the questions of the source."""
        source = self._session.source
        if source is None:
            return
        self._filling = True
        self._show_name()
        self.kind.set_value(source.kind)
        self.kind.setVisible(source.table is not None)
        self._fill_columns()
        self._fill_stages()
        self.days.set_value(self._session.day_first)
        self._filling = False
        self._show_questions()

    def box_of(self, heading: str) -> ChoiceBox:
        """The choice of a heading; KeyError for an unknown one."""
        return dict(self._boxes)[heading]

    def mapping(self) -> dict[str, str]:
        """Heading -> target as chosen."""
        return {heading: str(target) for heading, box in self._boxes if (target := box.value())}

    def meanings(self) -> dict[str, StageValue]:
        """Stage words that have been given a meaning."""
        return {word: cast("StageValue", value) for word, box in self.stage_boxes if (value := box.value())}

    @property
    def answered(self) -> bool:
        """Whether nothing is left to ask: a column of names, every stage, the order of day and month."""
        source = self._session.source
        return (source is not None and source.has_names and not self._session.asks_day_order
                and len(self.meanings()) == len(self.stage_boxes))

    def _fill_columns(self) -> None:
        source = self._session.source
        assert source is not None
        fields = [("", self.tr("Into the note")), *((field.name, texts.field_name(field.name))
                                                    for field in FIELDS[source.kind])]
        rows = source.table.rows if source.table else []
        examples = [next((cells[index] for _, cells in rows[:50] if cells[index].strip()), "")
                    for index in range(len(source.headings))]
        tables.fill(self.columns, [self.tr("Heading in the file"), self.tr("Example"), self.tr("Goes to")],
                    list(zip(source.headings, examples, strict=True)))
        self._boxes = [(heading, self._box(self.columns, row, heading, fields))
                       for row, heading in enumerate(source.headings)]
        for heading, box in self._boxes:
            box.set_value(source.mapping.get(heading, ""))
            box.currentIndexChanged.connect(self._map)

    def _fill_stages(self) -> None:
        source = self._session.source
        assert source is not None
        words = list(self._session.unknown_stages())
        counts = source.words("stage")
        tables.fill(self.stages, [self.tr("Word in the file"), self.tr("Records"), self.tr("Stage here")],
                    [(word, str(counts[word])) for word in words])
        meanings: list[tuple[object, str]] = [(None, self.tr("Please choose"))]
        meanings += [((key.value, Outcome.WON if key is StageKey.ORDER else Outcome.OPEN), labels.label(key))
                     for key in SHIPPED]
        meanings += [((None, outcome), labels.label(outcome)) for outcome in Outcome
                     if outcome not in {Outcome.OPEN, Outcome.WON}]
        self.stage_boxes = [(word, self._box(self.stages, row, word, meanings)) for row, word in enumerate(words)]
        for _, box in self.stage_boxes:
            box.currentIndexChanged.connect(self._notify)

    def _box(self, table: QTableWidget, row: int, name: str, choices: Sequence[tuple[object, str]]) -> ChoiceBox:
        box = ChoiceBox(choices)
        box.setAccessibleName(name)
        box.setMinimumWidth(theme.px(190))
        table.setCellWidget(row, 2, box)
        return box

    def _map(self) -> None:
        if self._filling:
            return
        self._session.map_columns(self.mapping())
        self._filling = True
        self._fill_stages()
        self._filling = False
        self._show_questions()
        self.changed.emit()

    def _say_kind(self) -> None:
        if not self._filling:
            self._session.choices = replace(self._session.choices, kind=cast("Kind", self.kind.value()))
            self.reread.emit()

    def _say_days(self) -> None:
        if not self._filling:
            self._session.say_day_first(cast("bool | None", self.days.value()))
            self.changed.emit()

    def _on_renamed(self, old: str, new: str) -> None:
        if old and self._session.preset == old:
            self._session.preset = new
        self._show_name()

    def _show_name(self) -> None:
        source = self._session.source
        name = self._session.preset or (source.preset.name if source else "") or self.tr("by its headings")
        self.known.setText(self.tr("Recognised: {name}").format(name=name))
        self.presets.show_state()

    def _notify(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _show_questions(self) -> None:
        source = self._session.source
        assert source is not None
        parts = []
        if not source.has_names:
            parts.append(self.tr("Choose the column that holds the name."))
        if source.unmapped:
            parts.append(self.tr("Into the note: {names}").format(names=", ".join(source.unmapped)))
        self.detail.setText(" ".join(parts))
        self.detail.setVisible(bool(parts))
        self.columns.setVisible(source.table is not None)
        self.name.setVisible(source.table is not None)
        for widget in (self._stages_title, self.stages):
            widget.setVisible(bool(self.stage_boxes))
        order = self._session.order
        question = self.tr("{example}: is the day or the month first?").format(example=order.example)
        self._days_title.setText(question)
        for each in (self._days_title, self.days):
            each.setVisible(order.unclear)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 8)
        top = controls.hbox(None, 0, 8)
        top.addWidget(self.known, 1)
        top.addWidget(self.kind)
        column.addLayout(top)
        column.addWidget(self.detail)
        column.addWidget(self.columns, 3)
        column.addWidget(self._stages_title)
        column.addWidget(self.stages, 1)
        days = controls.hbox(None, 0, 8)
        days.addWidget(self._days_title, 1)
        days.addWidget(self.days)
        column.addLayout(days)
        keep = controls.hbox(None, 0, 8)
        keep.addWidget(self.name, 1)
        keep.addWidget(self.presets)
        column.addLayout(keep)
        column.addStretch(0)
