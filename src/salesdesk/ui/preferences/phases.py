"""What buyers want in each of the ten phases, in the user's own words; the original ones can be brought back."""

from PySide6.QtWidgets import QGridLayout

from salesdesk.domain.buying import PHASES
from salesdesk.domain.errors import RuleError
from salesdesk.services import buying
from salesdesk.store.queries.buying import phase_lines
from salesdesk.ui import labels, phase_words
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


class PhasesSection(Section):
    """Leaving an input keeps the phase as one undo step; the last line adds one, an emptied line goes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Buying phases"), self.tr(
            "What a buyer wants to know in each phase. The checklist of a deal starts from these lines."))
        _, column = self.panel()
        self.chooser = ChoiceBox([(phase, f"{phase} {labels.phase(phase)}") for phase in range(1, PHASES + 1)])
        self.chooser.setAccessibleName(self.tr("Phase"))
        self.restore = controls.button(self.tr("Restore the original words"), "refresh-cw", "ghost",
                                       tip=self.tr("Put back the words the program came with for this phase"))
        self.state = controls.label("", 12, tone="muted")
        head = controls.hbox(spacing=8)
        head.addWidget(self.chooser)
        head.addWidget(self.state, 1)
        head.addWidget(self.restore)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._heads = (self.tr("What they want"), self.tr("Our material for it"))
        for place, words in enumerate(self._heads):
            self._grid.addWidget(controls.label(words, 11, tone="muted"), 0, place)
        column.addLayout(self._grid)
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.message.hide()
        column.addWidget(self.message)
        self.lines: list[tuple[LineEdit, LineEdit]] = []
        self._known: list[tuple[str, str]] = []
        self._phase = 0
        self.column.addStretch(1)
        self.chooser.activated.connect(lambda _place: self._show())
        self.restore.clicked.connect(self._on_restore)

    def reload(self) -> None:
        if self._typed() == self._known or not self.lines:
            self._show()

    def save(self) -> None:
        """Keep the lines of the phase that is shown, where they differ."""
        typed = self._typed()
        self.message.hide()
        if not self._phase or typed == self._known:
            return
        try:
            self.context.attempt(buying.save_phase_lines, self._phase, typed)
        except RuleError as error:
            controls.show_error(self._wrong(error.field), self.message, labels.error_text(error))
            return
        self._show()
        self.context.tell_step()

    def _show(self) -> None:
        value = self.chooser.value()
        self._phase = value if isinstance(value, int) else 1
        own = self.context.read(phase_lines).get(self._phase, ())
        self._known = [(line.text, line.material) for line in own] or [
            (text, "") for text in phase_words.wanted(self._phase)]
        while len(self.lines) <= len(self._known):
            self._add_line()
        for place, pair in enumerate(self.lines):
            texts = self._known[place] if place < len(self._known) else ("", "")
            for edit, text in zip(pair, texts, strict=True):
                controls.show_error(edit, self.message, "")
                edit.setVisible(place <= len(self._known))
                if edit.text() != text:
                    edit.setText(text)
        self.state.setText(self.tr("Changed by you") if own else self.tr("Original words"))
        self.restore.setEnabled(bool(own))

    def _typed(self) -> list[tuple[str, str]]:
        return [(text.text().strip(), material.text().strip()) for text, material in self.lines if text.text().strip()]

    def _wrong(self, name: str) -> LineEdit:
        column = 1 if name == "material" else 0
        return max((pair[column] for pair in self.lines), key=lambda edit: len(edit.text()))

    def _add_line(self) -> None:
        place = len(self.lines) + 1
        pair = (LineEdit(), LineEdit())
        for column, edit in enumerate(pair):
            edit.setAccessibleName(f"{self._heads[column]} {place}")
            edit.editingFinished.connect(self.save)
            self._grid.addWidget(edit, place, column)
        pair[0].setPlaceholderText(self.tr("One more"))
        self.lines.append(pair)

    def _on_restore(self) -> None:
        self.context.run(buying.restore_phase_lines, self._phase)
        self._show()
