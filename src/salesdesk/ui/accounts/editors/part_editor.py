"""The dialogs of what is dealt with in a deal, and of what stands at its head."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from salesdesk.domain.buying import Channel
from salesdesk.domain.date_spans import format_span, parse_span
from salesdesk.domain.dealing import Noun
from salesdesk.services import dealing as services
from salesdesk.services import deals as deal_services
from salesdesk.store.queries import dealing, deals, products, settings
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices, part_fields
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets.form import Field

_WIDE = 560


class PartEditor(EditorDialog):
    """One thing of a deal; what it is stands in `request.text`."""

    aliases: ClassVar[Mapping[str, str]] = {"quantity_milli": "quantity"}

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"part:{request.text}:{request.id}:{request.deal_id}", _WIDE)
        self._noun, self._id, self._deal_id = Noun(request.text), request.id, request.deal_id
        row = context.read(dealing.part, self._noun, request.deal_id, request.id) if request.id else None
        self.set_title(self.tr("Edit") if row else self.tr("New"), labels.label(self._noun))
        people = choices.of_people(context, context.read(dealing.account_of, request.deal_id))
        fields = part_fields.fields(self._noun, people, self._products(), self._cases() if row is None else ())
        self._names = [field.name for field in fields]
        self.add_form(self.add_column(), fields)
        self.fill(self._values(row) if row else self._fresh())

    def store(self, values: dict[str, object]) -> None:
        if "quantity" in values:
            quantity = values.pop("quantity")
            values["quantity_milli"] = round(quantity * 1000) if isinstance(quantity, int | float) else None
        if isinstance(rate := values.get("discount_permille"), float):
            values["discount_permille"] = round(rate * 1000)
        if not values.get("product_id"):
            values.pop("product_id", None)
        self.context.attempt(services.save_part, self._noun, self._deal_id, self._id or None, values,
                             self.context.today())

    def _values(self, row: dealing.PartRow) -> dict[str, object]:
        found: dict[str, object] = {name: row.values[name] for name in self._names if name in row.values}
        if self._noun is Noun.LINE:
            quantity, off = row.number("quantity_milli"), row.number("discount_permille")
            found["quantity"] = None if quantity is None else quantity / 1000 if quantity % 1000 else quantity // 1000
            found["discount_permille"] = None if off is None else off / 1000
        return found

    def _fresh(self) -> dict[str, object]:
        return {"topic": "other", "state": "unknown" if self._noun is Noun.CONSENT else "open",
                **({"quantity": 1} if self._noun is Noun.LINE else {}),
                **({"asked_on": self.context.today()} if self._noun is Noun.WANTED else {})}

    def _products(self) -> choices.Choices:
        if self._noun is not Noun.LINE:
            return ()
        return choices.of_rows((row.id, row.name) for row in self.context.read(products.find, retired=False))

    def _cases(self) -> choices.Choices:
        return choices.of_rows(self.context.read(dealing.cases, self._deal_id)) if self._noun is Noun.CASE else ()


class StoryEditor(EditorDialog):
    """How a deal began, what it is about and when it is expected: typed as exactly as it is known."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"story:{request.id}", _WIDE)
        self._id = request.id
        row = context.read(deals.one, request.id)
        self._fiscal = context.read(settings.one).fiscal_start
        self.set_title(self.tr("About this deal"), row.name if row else "")
        self.add_form(self.add_column(), [
            Field("expected_close", self.tr("Expected close"),
                  placeholder=self.tr("4/24, September, Q4, next fiscal year")),
            Field("trigger", self.tr("Trigger"), limit=1000),
            Field("lead_source", self.tr("Lead source")),
            Field("first_channel", self.tr("First channel"), "choice", choices=choices.of_enum(Channel)),
            Field("first_touch_on", self.tr("First touch"), "date", placeholder=self.tr("as the first contact says")),
            Field("issue", self.tr("Issue"), "multiline", limit=2000),
            Field("essence", self.tr("Essence"), "multiline", limit=2000),
            Field("solution", self.tr("Solution"), "multiline", limit=2000)])
        if row is not None:
            close = format_span(row.expected_close, row.close_precision, japanese=context.japanese,
                                today=context.today(), fiscal_start=self._fiscal) if row.expected_close else ""
            self._close = (close, row.expected_close, row.close_precision)
            self.fill({
                "expected_close": close, "trigger": row.trigger, "lead_source": row.lead_source,
                "first_channel": row.first_channel.value if row.first_channel else None,
                "first_touch_on": row.first_touch_on, "issue": row.issue, "essence": row.essence,
                "solution": row.solution})

    def store(self, values: dict[str, object]) -> None:
        typed = str(values.pop("expected_close") or "")
        if typed != self._close[0]:
            values |= {"expected_close": None, "close_precision": None}
            if typed:
                day, precision = parse_span(typed, self.context.today(), field="expected_close",
                                            fiscal_start=self._fiscal)
                values |= {"expected_close": day, "close_precision": precision.value}
        self.context.attempt(deal_services.save_deal, self._id, values, self.context.today())


def show_part(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the thing `request.id` of `request.deal_id`, or of a new one of the kind `request.text`."""
    PartEditor(context, request, parent).present()


def show_story(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of what the deal `request.id` is about."""
    StoryEditor(context, request, parent).present()
