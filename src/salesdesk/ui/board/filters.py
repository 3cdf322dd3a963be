"""What the board shows: chips with counts, a segment, a text; none of them moves the scroll."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from salesdesk.domain.followup import Ageing, DueState
from salesdesk.domain.stages import Outcome
from salesdesk.domain.text import variant_key
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui import theme
from salesdesk.ui.board.faces import Standing
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.words import QT_TRANSLATE_NOOP


class Show(StrEnum):
    """Which cards a chip lets through."""

    ALL = "all"
    ACTION = "action"
    NO_STEP = "no_step"
    STUCK = "stuck"
    CLOSING = "closing"


_WORDS = {
    Show.ALL: QT_TRANSLATE_NOOP("BoardFilters", "All {n}"),
    Show.ACTION: QT_TRANSLATE_NOOP("BoardFilters", "Needs action {n}"),
    Show.NO_STEP: QT_TRANSLATE_NOOP("BoardFilters", "No next step {n}"),
    Show.STUCK: QT_TRANSLATE_NOOP("BoardFilters", "Stuck {n}"),
    Show.CLOSING: QT_TRANSLATE_NOOP("BoardFilters", "Closing this month {n}"),
}


_WIDE = 1060


@dataclass(frozen=True)
class Filter:
    """The cards to show: a chip, a segment ("" = all), folded words that must all occur."""

    show: Show = Show.ALL
    segment: str = ""
    words: tuple[str, ...] = ()

    def admits(self, row: CardRow, standing: Standing, today: date) -> bool:
        """Whether a card is shown."""
        if self.segment and row.segment != self.segment:
            return False
        if not passes(self.show, row, standing, today):
            return False
        if not self.words:
            return True
        text = variant_key(f"{row.name} {row.account_name} {row.next_text}")
        return all(word in text for word in self.words)


def passes(show: Show, row: CardRow, standing: Standing, today: date) -> bool:
    """Whether a chip lets a card through."""
    if show is Show.ALL:
        return True
    if show is Show.ACTION:
        return standing.urgent
    if show is Show.NO_STEP:
        return standing.due is DueState.NONE
    if show is Show.STUCK:
        return standing.age is Ageing.STUCK
    return closes_in(row, today)


def closes_in(row: CardRow, today: date) -> bool:
    """Whether an open deal is expected to close in this month."""
    close = row.expected_close
    return (close is not None and close.month == today.month and close.year == today.year
            and row.outcome is Outcome.OPEN)


class BoardFilters(QWidget):
    """The row above the columns."""

    changed = Signal()
    pipeline_chosen = Signal(str)  # pipeline id
    off_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = controls.hbox(self, 0, 6)
        self.pipelines = QComboBox()
        self.pipelines.setAccessibleName(self.tr("Pipeline"))
        self.pipelines.setMaximumWidth(180)
        self.pipelines.hide()
        row.addWidget(self.pipelines)
        self._group = QButtonGroup(self)
        self.chips = {show: controls.chip("", checked=show is Show.ALL) for show in Show}
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        self.review = controls.button(self.tr("Decide…"), "scale", "ghost",
                                      tip=self.tr("Go through what stands too long, one by one (Ctrl+Shift+R)"))
        self.review.hide()
        row.addWidget(self.review)
        row.addStretch(1)
        self.text = LineEdit()
        self.text.setPlaceholderText(self.tr("Filter (Ctrl+F)"))
        self.text.setAccessibleName(self.tr("Filter by words"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(90)
        self.text.setMaximumWidth(170)
        self.segments = QComboBox()
        self.segments.setAccessibleName(self.tr("Segment"))
        self.segments.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.segments.setMaximumWidth(160)
        row.addWidget(self.text, 1)
        row.addWidget(self.segments)
        self._off: dict[Outcome, int] = {}
        self.off = controls.button("", "archive", "ghost")
        row.addWidget(self.off)
        self.set_off({})
        self._connect()
        self.set_counts({})
        self.set_segments(())

    def _connect(self) -> None:
        self.off.clicked.connect(self.off_wanted)
        self.review.clicked.connect(self.review_wanted)
        self.pipelines.activated.connect(
            lambda place: self.pipeline_chosen.emit(str(self.pipelines.itemData(place))))
        self.changed.connect(self._on_changed)
        self._group.buttonClicked.connect(lambda _chip: self.changed.emit())
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        self.segments.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def filter(self) -> Filter:
        """What is chosen now."""
        chosen = next((show for show, chip in self.chips.items() if chip.isChecked()), Show.ALL)
        words = tuple(variant_key(self.text.text()).split())
        return Filter(chosen, str(self.segments.currentData() or ""), words)

    def choose(self, show: Show) -> None:
        """Press a chip."""
        self.chips[show].setChecked(True)
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        with QSignalBlocker(self.text), QSignalBlocker(self.segments):
            self.text.clear()
            self.segments.setCurrentIndex(0)
        self.choose(Show.ALL)

    def set_counts(self, counts: dict[Show, int]) -> None:
        """How many cards each chip lets through."""
        for show, chip in self.chips.items():
            words = QCoreApplication.translate("BoardFilters", _WORDS[show]).format(n=counts.get(show, 0))
            chip.setText(words.replace("&", "&&"))
            chip.setAccessibleName(words)

    def set_off(self, counts: Mapping[Outcome, int]) -> None:
        """How many deals are off the board each way."""
        self._off = dict(counts)
        names = {Outcome.HOLD: self.tr("On hold {n}"), Outcome.LOST: self.tr("Lost {n}"),
                 Outcome.DROPPED: self.tr("Dropped {n}")}
        words = " · ".join(text.format(n=self._off.get(outcome, 0)) for outcome, text in names.items())
        self.off.setAccessibleName(words)
        self.off.setToolTip(self.tr("Off the board: {counts} (Ctrl+Shift+O)").format(counts=words))
        self._fit()

    def set_pipelines(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """The pipelines to switch between (id, name); nothing is offered where there is only one."""
        known = [(self.pipelines.itemData(at), self.pipelines.itemText(at)) for at in range(self.pipelines.count())]
        if known != list(names):
            self.pipelines.clear()
            for key, name in names:
                self.pipelines.addItem(name, key)
        self.pipelines.setCurrentIndex(max(0, self.pipelines.findData(chosen)))
        self.pipelines.setVisible(len(names) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All counts where there is room, else their sum."""
        words = self.off.accessibleName()
        short = self.tr("Off {n}").format(n=sum(self._off.values()))
        self.off.setText(f" {words if self.width() >= theme.px(_WIDE) else short}")

    def _on_changed(self) -> None:
        self.review.setVisible(self.filter().show is Show.STUCK)

    def set_segments(self, segments: Iterable[str]) -> None:
        """The segments to choose from; the chosen one stays."""
        wanted = ["", *sorted(set(segments) - {""})]
        if wanted == [self.segments.itemData(place) for place in range(self.segments.count())]:
            return
        chosen = self.segments.currentData()
        with QSignalBlocker(self.segments):
            self.segments.clear()
            for segment in wanted:
                self.segments.addItem(segment or self.tr("All segments"), segment)
            self.segments.setCurrentIndex(max(0, self.segments.findData(chosen)))
