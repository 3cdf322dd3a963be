"""Third step, first half: new records that look like known ones, side by side, until each is decided."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.services.duplicates import Who
from salesdesk.services.transfer.doubts import Doubt
from salesdesk.services.transfer.plan import Merge
from salesdesk.ui import pair_words, theme
from salesdesk.ui.importing import texts
from salesdesk.ui.importing.session import Session, Verdict
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.compare_grid import CompareGrid, plain
from salesdesk.ui.widgets.reason_chips import ReasonChips


class DoubtPage(QWidget):
    """Shows one doubt after the other; emits `decided` after the last one."""

    decided = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._total = 0
        self.grid: CompareGrid | None = None
        self._title = controls.label("", 15, bold=True, wrap=True)
        self._counts = controls.label("", 12, tone="text2")
        self._chips = ReasonChips()
        self._body = controls.vbox()
        self.same = controls.button(self.tr("Merge") + "   Enter", "merge", "primary",
                                    tip=self.tr("Merge: the file's record goes into the one there is (Enter)"))
        self.apart = controls.button(self.tr("&Not the same"), tip=self.tr("Not the same: never suggest this again"))
        self.later = controls.button(self.tr("&Later"),
                                     tip=self.tr("Later: take it as new; the merge window will show it again"))
        self.rest = controls.button(self.tr("All others later"), kind="ghost")
        for button, verdict in ((self.same, Verdict.SAME), (self.apart, Verdict.APART), (self.later, Verdict.LATER)):
            button.clicked.connect(partial(self._on_decided, verdict))
        self.rest.clicked.connect(self._on_rest)
        self._lay_out()

    @property
    def buttons(self) -> tuple[controls.Button, ...]:
        """What the foot of the window shows on this page."""
        return self.apart, self.later, self.same

    @property
    def doubt(self) -> Doubt | None:
        """The pair that is shown."""
        return self._session.doubts[0] if self._session.doubts else None

    def begin(self) -> None:
        """Show the first of the doubts that were found."""
        self._total = len(self._session.doubts)
        self._show()

    def _show(self) -> None:
        doubt, made = self.doubt, self._session.plan
        if doubt is None or made is None:
            return
        sentence = (self.tr("These may be the same company {n} / {count}") if doubt.who is Who.ACCOUNT
                    else self.tr("These may be the same person {n} / {count}"))
        count = f"{self._total:,}"
        self._title.setText(sentence.format(n=f"{self._total - len(self._session.doubts) + 1:,}", count=count))
        report = made.report
        self._counts.setText(self.tr("{new} new · {update} to update · {count} look alike · {error} rejected").format(
            new=f"{report.new:,}", update=f"{report.update:,}", count=count, error=f"{report.error:,}"))
        self._chips.show_reasons(doubt.score, doubt.evidence)
        self.rest.setVisible(len(self._session.doubts) > 1)
        controls.clear(self._body)
        self.grid = self._make_grid(doubt)
        self._body.addWidget(controls.scroll(self.grid))

    def _make_grid(self, doubt: Doubt) -> CompareGrid:
        """A choice for every field that differs and that the file may change."""
        grid = CompareGrid((self.tr("What is there"), self.tr("In the file"), self.tr("Merged result")))
        for column, now, new in doubt.differs:
            old, fresh = pair_words.value(column, now), pair_words.value(column, new)
            caption = texts.column_name(column)
            if old == fresh:
                grid.add_same(caption, old)
            elif self._session.writes_to(doubt):
                usual = self._session.merge is Merge.OVERWRITE or not old
                taken = self._session.takes(doubt.id, column, usual)
                grid.add_choice(caption, (old, fresh), int(taken), partial(self._session.take, doubt.id, column))
            else:
                grid.add_line(caption, (plain(old), plain(fresh)), plain(old, bold=True))
        grid.end()
        return grid

    def _on_decided(self, verdict: Verdict) -> None:
        if self.doubt is not None:
            self._session.decide(self.doubt, verdict)
            self._go_on()

    def _on_rest(self) -> None:
        self._session.leave_rest()
        self._go_on()

    def _go_on(self) -> None:
        if self.doubt is None:
            self.decided.emit()
        else:
            self._show()
            self.same.setFocus()

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 10)
        head = controls.hbox(spacing=12)
        head.addWidget(self._title, 1)
        head.addWidget(self._counts)
        column.addLayout(head)
        column.addWidget(self._chips)
        column.addLayout(self._body, 1)
        foot = controls.hbox(spacing=8)
        foot.addWidget(self.rest)
        foot.addStretch(1)
        column.addLayout(foot)
        self.setMinimumHeight(theme.px(330))
