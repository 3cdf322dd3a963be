"""The forms of a quote: what stands above and below the lines, a variant, a voice, a new version."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quotes import Rounding, Tier
from salesdesk.services import quote_parts, quotes
from salesdesk.store.queries import people
from salesdesk.store.queries.quotes import QuoteRow, VariantRow, VoiceRow
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.quotes.form_dialog import FormDialog
from salesdesk.ui.widgets.field import Field

_NOBODY: tuple[tuple[object, str], ...] = ((None, "—"),)


def edit_head(context: Context, parent: QWidget, row: QuoteRow) -> FormDialog:
    """Ask for addressee, validity, delivery, payment, wishes, and what is ours alone."""
    frozen = row.frozen
    ours = [
        Field("requested_on", QCoreApplication.translate("QuoteForms", "Asked for on"), "date"),
        Field("requested_time", QCoreApplication.translate("QuoteForms", "Asked for at (hour)"), placeholder="14:30",
              limit=5),
        Field("expenses", QCoreApplication.translate("QuoteForms", "Our expenses"), "amount"),
        Field("note", QCoreApplication.translate("QuoteForms", "Note (not printed)"), "multiline", limit=4000),
    ]
    printed = [] if frozen else [
        Field("title", QCoreApplication.translate("QuoteForms", "Title"), required=True),
        Field("number", QCoreApplication.translate("QuoteForms", "Number"), limit=40),
        Field("person_id", QCoreApplication.translate("QuoteForms", "To"), "choice",
              choices=_people(context, row.account_id)),
        Field("wishes", QCoreApplication.translate("QuoteForms", "Their wishes (cover note)"), "multiline", limit=2000),
        Field("valid_until", QCoreApplication.translate("QuoteForms", "Valid until"), "date"),
        Field("delivery", QCoreApplication.translate("QuoteForms", "Delivery"), limit=300),
        Field("payment", QCoreApplication.translate("QuoteForms", "Payment terms"), limit=300),
        Field("rounding", QCoreApplication.translate("QuoteForms", "Fractions of a yen"), "choice",
              choices=tuple((each.value, labels.label(each)) for each in Rounding)),
    ]
    values: dict[str, object] = {field.name: getattr(row, field.name, None) for field in (*printed, *ours)}
    values |= _asked(row.requested_at)
    title = QCoreApplication.translate("QuoteForms", "Terms and addressee")
    note = QCoreApplication.translate("QuoteForms", "This version was sent: only our own notes can change.")

    def keep(found: Mapping[str, object]) -> None:
        context.attempt(quotes.save_head, row.id, _with_instant(found))

    return _open(FormDialog(context, parent, title, [*printed, *ours], values, keep, note if frozen else "", 600))


def edit_variant(context: Context, parent: QWidget, quote_id: str, row: VariantRow | None) -> FormDialog:
    """Ask for tier, name, discount, payments and benefit of a variant, or of a new one."""
    fields = [
        Field("tier", QCoreApplication.translate("QuoteForms", "Plan"), "choice",
              choices=tuple((each.value, labels.label(each)) for each in Tier)),
        Field("name", QCoreApplication.translate("QuoteForms", "Own name"), limit=60,
              placeholder=QCoreApplication.translate("QuoteForms", "As the plan is called")),
        Field("subtitle", QCoreApplication.translate("QuoteForms", "In one line")),
        Field("discount_permille", QCoreApplication.translate("QuoteForms", "Discount in percent"), "percent"),
        Field("discount", QCoreApplication.translate("QuoteForms", "Discount in yen"), "amount"),
        Field("payments", QCoreApplication.translate("QuoteForms", "Monthly payments"), "number", placeholder="60"),
        Field("yearly_benefit", QCoreApplication.translate("QuoteForms", "Worth to them per year"), "amount"),
    ]
    values: dict[str, object] = {"tier": Tier.OWN.value}
    if row is not None:
        values = {field.name: getattr(row, field.name) for field in fields}
        if row.discount_permille is not None:
            values["discount_permille"] = row.discount_permille / 1000

    def keep(found: Mapping[str, object]) -> None:
        rate = found["discount_permille"]
        full: dict[str, Any] = {**found, "discount_permille": round(rate * 1000) if isinstance(rate, float) else None}
        if row is None:
            context.attempt(quote_parts.add_variant, quote_id, full)
        else:
            context.attempt(quote_parts.save_variant, row.id, full)

    title = QCoreApplication.translate("QuoteForms", "Edit variant") if row else QCoreApplication.translate(
        "QuoteForms", "New variant")
    return _open(FormDialog(context, parent, title, fields, values, keep))


def edit_voice(context: Context, parent: QWidget, head: QuoteRow, row: VoiceRow | None) -> FormDialog:
    """Ask whose wish it is and what it says."""
    fields = [
        Field("text", QCoreApplication.translate("QuoteForms", "In their words"), required=True, limit=500),
        Field("person_id", QCoreApplication.translate("QuoteForms", "Who"), "choice",
              choices=_people(context, head.account_id)),
    ]
    values = {"text": row.text, "person_id": row.person_id} if row else {}
    title = QCoreApplication.translate("QuoteForms", "Their voice")

    def keep(found: Mapping[str, object]) -> None:
        context.attempt(quote_parts.save_voice, head.id, row.id if row else None, found)

    return _open(FormDialog(context, parent, title, fields, values, keep))


def ask_version(
    context: Context, parent: QWidget, row: QuoteRow, shown: Callable[[str], object]
) -> FormDialog:
    """Ask why a new version is made; `shown` is given its id before the screen reads anew."""
    fields = [Field("reason", QCoreApplication.translate("QuoteForms", "What changes, and who asked for it"),
                    required=True, limit=1000)]
    title = QCoreApplication.translate("QuoteForms", "New version")
    note = QCoreApplication.translate(
        "QuoteForms", "The version before stays as it is. Variants, lines and voices are taken over.")

    def keep(found: Mapping[str, object]) -> None:
        shown(context.attempt(quotes.new_version, row.id, str(found["reason"])))

    return _open(FormDialog(context, parent, title, fields, {}, keep, note))


def _open(dialog: FormDialog) -> FormDialog:
    dialog.open()
    return dialog


def _people(context: Context, account_id: str) -> tuple[tuple[object, str], ...]:
    if not account_id:
        return _NOBODY
    rows = context.read(people.of_account, account_id)
    return (*_NOBODY, *((row.id, f"{row.name} {row.title}".strip()) for row in rows))


def _asked(at: datetime | None) -> dict[str, object]:
    local = at.astimezone() if at else None
    return {"requested_on": local.date() if local else None, "requested_time": f"{local:%H:%M}" if local else ""}


def _with_instant(found: Mapping[str, object]) -> dict[str, Any]:
    values: dict[str, Any] = {**found}
    day, clock = values.pop("requested_on"), str(values.pop("requested_time")).strip() or "09:00"
    try:
        time = datetime.strptime(clock, "%H:%M").time()  # noqa: DTZ007 - the hour on the user's wall
    except ValueError as error:
        raise RuleError(Rule.BAD_NUMBER, "requested_time") from error
    values["requested_at"] = datetime.combine(day, time).astimezone() if day else None
    return values
