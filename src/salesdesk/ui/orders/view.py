"""One order: what follows it, what is asked for afterwards, and what is known of it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import RuleError
from salesdesk.domain.orders import OrderState, StepKind
from salesdesk.services import activities, settings
from salesdesk.services import orders as service
from salesdesk.store.queries import orders
from salesdesk.store.queries.orders import OrderRow
from salesdesk.ui import labels
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context
from salesdesk.ui.orders.follow_ups import FollowUps
from salesdesk.ui.orders.steps import StepList
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form

_TONES = {OrderState.CLOSED: "ok", OrderState.WAITING: "warn"}
_KNOWN = ("number", "ordered_on", "amount", "gross_profit", "product", "note")


class OrderView(QWidget):
    """Everything is kept at once but for the form, which has a button."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.order: OrderRow | None = None
        self.state = controls.label("", 13, bold=True, wrap=True)
        self.hint = controls.label(
            self.tr("The deal is no longer won. Its order stays, because something of it is done."), 12, tone="text2",
            wrap=True)
        self.steps = StepList(context)
        self.begin = controls.button(self.tr("Follow this order up"), "clipboard-list", "primary")
        self.follow_ups = FollowUps()
        self.form = Form(self._fields(), today=context.today())
        self.save = controls.button(self.tr("Save"), "check", "primary")
        self.delete = controls.button(self.tr("Move to the bin"), "trash-2", "ghost")
        self._lay_out()
        self._connect()

    def show_order(self, order: OrderRow, *, lost: bool = False) -> None:
        """Show an order; what is being typed of the same one stays. `lost`: its deal is no longer won."""
        keep = self.order is not None and self.order.id == order.id and self.form.dirty
        self.order = order
        today = self.context.today()
        self.state.setText(self._state_words(order, today))
        step = order.next_step
        late = step is not None and step.due_on is not None and step.due_on < today
        self.state.set_tone("danger" if late else _TONES.get(order.state))
        self.hint.setVisible(lost)
        self.steps.setVisible(bool(order.steps))
        self.begin.setVisible(not order.steps)
        self.steps.show_steps(order.steps)
        on = self.context.read(orders.follow_ups_on)
        done = {step.kind for step in order.steps if step.done_on is not None}
        self.follow_ups.show_rows(self.context.read(orders.follow_ups, order.id), done, today, on=on)
        if not keep:
            self.form.set_values({name: getattr(order, name) for name in _KNOWN})
        self.save.setEnabled(self.form.dirty)

    def take_focus(self) -> None:
        """Give the keys to the step that comes next."""
        step = self.order.next_step if self.order is not None else None
        target = self.steps.lines[step.kind].box if step else self.form.editor("number")
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state_words(self, order: OrderRow, today: date) -> str:
        if not order.steps:
            return self.tr("Nobody follows this order up yet.")
        done = {step.kind: step.done_on for step in order.steps}
        paid = done.get(StepKind.COLLECTION)
        if paid is not None:
            return self.tr("Closed: the money came in on {day}.").format(day=labels.day(paid, today))
        left = [step for step in order.steps if step.done_on is None]
        names = self.tr(", ").join(labels.label(step.kind) for step in left)
        text = self.tr("Still open: {steps}. It is closed when the money is in.").format(steps=names)
        late = [step for step in left if step.due_on is not None and step.due_on < today]
        if late and late[0].due_on is not None:
            text += " " + self.tr("{step} was due on {day}.").format(
                step=labels.label(late[0].kind), day=labels.day(late[0].due_on, today))
        return text

    def _tick(self, step_id: str, day: date | None) -> None:
        self.context.run(service.set_done, step_id, day)
        announce(self.state, self.state.text())

    def _save(self) -> None:
        if self.order is None or not self.form.validate():
            return
        try:
            self.context.attempt(service.save_order, self.order.id, self.form.values())
        except RuleError as error:
            self.form.show_rule(error)
            return
        self.form.mark_clean()
        self.save.setEnabled(False)
        self.context.tell_step()

    def _switch(self, on: bool) -> None:
        self.context.run(settings.save_setting, orders.FOLLOW_UPS, "" if on else orders.OFF)

    def _begin(self) -> None:
        if self.order is not None:
            self.context.run(service.begin_steps, self.order.id, self.context.today())

    def _delete(self) -> None:
        if self.order is not None:
            self.context.run(service.delete_order, self.order.id)

    def _connect(self) -> None:
        run = self.context.run
        self.steps.ticked.connect(self._tick)
        self.steps.due.connect(lambda key, day: run(service.set_due, key, day))
        self.steps.noted.connect(lambda key, note: run(service.set_note, key, note))
        self.begin.clicked.connect(self._begin)
        self.delete.clicked.connect(self._delete)
        self.follow_ups.ticked.connect(lambda key, done: run(activities.set_done, key, done=done))
        self.follow_ups.switched.connect(self._switch)
        self.form.edited.connect(lambda: self.save.setEnabled(self.form.dirty))
        self.form.submitted.connect(self._save)
        self.save.clicked.connect(self._save)

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field("number", self.tr("Order number"), limit=60),
            Field("ordered_on", self.tr("Ordered on"), "date", required=True),
            Field("amount", self.tr("Amount"), "amount"),
            Field("gross_profit", self.tr("Gross margin"), "amount"),
            Field("product", self.tr("Product")),
            Field("note", self.tr("Note"), "multiline", limit=2000),
        )

    def _lay_out(self) -> None:
        row = controls.hbox(self, (20, 12, 16, 12), 12)
        left = controls.vbox(spacing=12)
        box = controls.panel()
        column = controls.vbox(box, (16, 14, 16, 14), 10)
        column.addWidget(controls.label(self.tr("After the order"), 15, bold=True))
        column.addWidget(self.state)
        column.addWidget(self.hint)
        column.addWidget(self.steps)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(box)
        box = controls.panel()
        column = controls.vbox(box, (16, 14, 16, 14), 8)
        column.addWidget(controls.label(self.tr("For their decision"), 15, bold=True))
        column.addWidget(self.follow_ups)
        left.addWidget(box)
        left.addStretch(1)
        row.addLayout(left, 3)
        box = controls.panel()
        column = controls.vbox(box, (16, 14, 16, 14), 10)
        column.addWidget(controls.label(self.tr("The order"), 15, bold=True))
        column.addWidget(self.form)
        buttons = controls.hbox(spacing=8)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.delete)
        column.addLayout(buttons)
        column.addStretch(1)
        row.addWidget(box, 2)
