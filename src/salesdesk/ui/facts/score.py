"""How well an account or a person is understood: a bar, and a dashed chip for everything missing."""

from PySide6.QtWidgets import QWidget

from salesdesk.domain.understanding import Aspect
from salesdesk.services import activities as activity_services
from salesdesk.services import facts as services
from salesdesk.store.queries import facts
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.facts.subject import SubjectWidget
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.progress import Progress

_WELL = 70
_FAIR = 40


class Understanding(SubjectWidget):
    """A chip notes its question for the next visit; a question noted already is taken back by its chip."""

    watches = frozenset({"fact", "person", "setting", "account", "flow_step", "installed_item", "trait", "task",
                         "activity", "participant", "deal", "qualification"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.heading = controls.label(self.tr("Understanding"), 13, bold=True)
        self.count = controls.label("", 11, tone="muted", tabular=True)
        self.figure = controls.label("", 15, bold=True, tabular=True)
        self.bar = Progress()
        self.hint = controls.label("", 11, tone="muted", wrap=True)
        self.chips: dict[Aspect, controls.Button] = {}
        self._box = QWidget()
        self._flow = FlowLayout(self._box, 6)
        column = controls.vbox(self, 0, 6)
        head = controls.hbox(spacing=8)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.figure)
        column.addLayout(head)
        for part in (self.bar, self.hint, self._box):
            column.addWidget(part)

    def reload(self) -> None:
        found = self.context.read(facts.understanding_of, self.account_id, self.person_id, self.context.today())
        noted = self.context.read(facts.questions_open, self.account_id, self.person_id)
        words = self.tr("{known} of {total} known").format(known=len(found.known), total=found.total)
        self.count.setText(words)
        self.figure.setText(f"{found.score}%")
        token = "ok" if found.score >= _WELL else "accent" if found.score >= _FAIR else "warn"
        self.bar.set_share(found.score / 100, f"{self.heading.text()} {found.score}%, {words}", token)
        gaps = [*found.missing, *found.assumed]
        self.hint.setText(self.tr("A click on what is missing notes the question for the next visit.") if gaps
                          else self.tr("Nothing is missing."))
        self._show_chips(gaps, frozenset(found.assumed), noted)

    def ask(self, aspect: Aspect) -> None:
        """Note the question about something missing, or take it back where it is noted."""
        question = labels.aspect_question(aspect)
        task_id = self.context.read(facts.questions_open, self.account_id, self.person_id).get(question)
        if task_id:
            self.context.run(activity_services.delete_task, task_id)
        else:
            self.context.run(services.ask_missing, question, self.account_id, self.person_id)

    def _show_chips(self, gaps: list[Aspect], assumed: frozenset[Aspect], noted: dict[str, str]) -> None:
        for aspect in [each for each in self.chips if each not in gaps]:
            chip = self.chips.pop(aspect)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for place, aspect in enumerate(gaps):
            if aspect not in self.chips:
                chip = self.chips[aspect] = controls.button("", kind="dash")
                chip.clicked.connect(lambda _checked=False, each=aspect: self.ask(each))
                self._flow.insert(place, chip)
            self._dress(self.chips[aspect], aspect, assumed=aspect in assumed,
                        asked=labels.aspect_question(aspect) in noted)
        self._box.setVisible(bool(gaps))
        self._box.updateGeometry()

    def _dress(self, chip: controls.Button, aspect: Aspect, *, assumed: bool, asked: bool) -> None:
        name, question = labels.label(aspect), labels.aspect_question(aspect)
        sign = "✓" if asked else "?" if assumed else "+"
        chip.setText(f"{sign} {name}".replace("&", "&&"))
        state = (self.tr("question noted") if asked else self.tr("only assumed") if assumed
                 else self.tr("not known"))
        chip.setAccessibleName(f"{name}, {state}")
        deed = self.tr("Click to take the question back") if asked else state
        chip.setToolTip(f"{question}\n{deed}")
        chip.setProperty("kind", "chip" if asked else "dash")
        chip.setCheckable(asked)
        chip.setChecked(asked)
        chip.style().unpolish(chip)
        chip.style().polish(chip)
