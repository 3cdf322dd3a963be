"""The panel of the phases: where they are, where we are, what they want next."""

from PySide6.QtWidgets import QFrame

from salesdesk.domain.buying import PHASES
from salesdesk.domain.buying_phases import Pace, lead, pace
from salesdesk.services import buying
from salesdesk.ui import labels, phase_words
from salesdesk.ui.announce import announce
from salesdesk.ui.buying.chevrons import PhaseTrack
from salesdesk.ui.buying.data import BuyingData
from salesdesk.ui.buying.inputs import Strip
from salesdesk.ui.buying.material import MaterialDialog
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field

_ICONS = {Pace.IN_STEP: ("circle-check", "ok"), Pace.AHEAD: ("triangle-alert", "warn"),
          Pace.BEHIND: ("triangle-alert", "warn"), Pace.UNKNOWN: ("circle-dashed", "muted")}


class PhasePanel(QFrame):
    """Chevrons, our stages beneath, and one sentence about the pace with the material that helps."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.context = context
        self._data: BuyingData | None = None
        self._edited = 0
        title = controls.label(self.tr("Their buying phase"), 15, bold=True)
        self.setAccessibleName(title.text())
        hint = controls.label(self.tr("Click to change where they are. The day is kept"), 11, tone="text2")
        self.track = PhaseTrack()
        self.strip = Strip([
            Field("on_day", self.tr("Reached on"), "date"), Field("expected_on", self.tr("Expected"), "date"),
            Field("evidence", self.tr("How we know"), limit=1000),
            Field("person_id", self.tr("From whom"), "choice", choices=((None, "—"),))], context)
        self.forget = controls.button(self.tr("Phase not known"), "circle-help", "ghost")
        self.icon = controls.icon_label("circle-check", "ok", 16)
        self.sentence = controls.label("", 13, bold=True, wrap=True)
        self.material = controls.button("", "file-text")
        column = controls.vbox(self, (16, 12, 16, 12), 8)
        head = controls.hbox(spacing=8)
        head.addWidget(title, 1)
        head.addWidget(hint)
        column.addLayout(head)
        column.addWidget(self.track)
        column.addWidget(self.strip)
        foot = controls.hbox(spacing=8)
        foot.addWidget(self.icon)
        foot.addWidget(self.sentence, 1)
        foot.addWidget(self.material)
        column.addLayout(foot)
        self.strip.head.insertWidget(1, self.forget)
        self.forget.clicked.connect(self._on_forget)
        self.track.chosen.connect(self._on_chosen)
        self.track.edited.connect(self.edit)
        self.material.clicked.connect(self.show_material)
        self.strip.closed.connect(self._on_closed)

    @property
    def wanted_phase(self) -> int:
        """The phase whose material helps now: the next one in step, else the present one; 0 where none is known."""
        data = self._data
        phase = data.deal.buying_phase if data else None
        if data is None or phase is None:
            return 0
        in_step = pace(phase, data.stage_place, len(data.stages)) is Pace.IN_STEP
        return min(PHASES, phase + 1) if in_step else phase

    def show_data(self, data: BuyingData) -> None:
        """Show the phases of a deal."""
        if self._data is None or self._data.deal.id != data.deal.id:
            self._edited = 0
            self.strip.close_strip()
        self._data = data
        phase = data.deal.buying_phase
        self.track.show_phases(phase, data.steps, data.today)
        self.track.show_stages(data.stages, data.stage_place)
        stand = pace(phase, data.stage_place, len(data.stages))
        self.icon.set_icon(*_ICONS[stand])
        self.sentence.setText(self._sentence(stand, data))
        wanted = self.wanted_phase
        self.material.setVisible(wanted > 0)
        if wanted:
            self.material.setText(" " + phase_words.template(wanted))
            self.material.setAccessibleName(phase_words.template(wanted))

    def edit(self, phase: int) -> None:
        """Open day and evidence of a phase."""
        data = self._data
        if data is None:
            return
        self._edited = phase
        step = data.steps.get(phase)
        self.forget.setVisible(phase == data.deal.buying_phase)
        self.strip.inputs.set_choices("person_id", [(None, "—"), *data.people])
        self.strip.open_for(f"{phase} {labels.phase(phase)}", {
            "on_day": step.on_day if step else None, "expected_on": step.expected_on if step else None,
            "evidence": step.evidence if step else "", "person_id": step.person_id if step else None},
            lambda changed: self.context.attempt(buying.save_step, data.deal.id, phase, changed))

    def show_material(self) -> None:
        """Open the outline of what they want next."""
        data, phase = self._data, self.wanted_phase
        if data is not None and phase:
            MaterialDialog(self.context, data.deal.id, phase, data.lines.get(phase, ()), self).open()

    def _sentence(self, stand: Pace, data: BuyingData) -> str:
        phase = self.wanted_phase
        if stand is Pace.UNKNOWN:
            return self.tr("Their phase is not known yet. Click the one they are in.")
        need = phase_words.need(phase)
        if stand is Pace.IN_STEP and phase == data.deal.buying_phase:
            return self.tr("In step. Now they want “{need}”.").format(need=need)
        if stand is Pace.IN_STEP:
            return self.tr("In step. Next they want “{need}”.").format(need=need)
        by = abs(lead(data.deal.buying_phase, data.stage_place, len(data.stages)))
        if stand is Pace.AHEAD:
            return self.tr("We run {n} ahead of them. What they want now is “{need}”.").format(n=by, need=need)
        return self.tr("We are {n} behind them. What they want now is “{need}”.").format(n=by, need=need)

    def _on_chosen(self, phase: int) -> None:
        data = self._data
        if data is None or data.deal.buying_phase == phase:
            self.edit(phase)
            return
        self.context.run(buying.set_phase, data.deal.id, phase, data.today)
        announce(self.track, f"{phase} {labels.phase(phase)}. {self.sentence.text()}")
        self.track.focus_phase(phase)

    def _on_forget(self) -> None:
        data = self._data
        self.strip.close_strip()
        if data is not None:
            self.context.run(buying.set_phase, data.deal.id, None, data.today)

    def _on_closed(self) -> None:
        if self._edited:
            self.track.focus_phase(self._edited)
