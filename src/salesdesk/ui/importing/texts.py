"""Words of the import: target fields, reasons, merge rules."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Outcome
from salesdesk.services.transfer.rejected import Reason
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

KINDS: Mapping[Kind, str] = {
    Kind.ACCOUNTS: QT_TRANSLATE_NOOP("Import", "Accounts"),
    Kind.PEOPLE: QT_TRANSLATE_NOOP("Import", "People"),
    Kind.DEALS: QT_TRANSLATE_NOOP("Import", "Deals"),
    Kind.HISTORY: QT_TRANSLATE_NOOP("Import", "History of stages"),
    Kind.ORDERS: QT_TRANSLATE_NOOP("Import", "Orders"),
    Kind.PRODUCTS: QT_TRANSLATE_NOOP("Import", "Products"),
    Kind.TIES: QT_TRANSLATE_NOOP("Import", "Lines between people"),
}
MERGES: Mapping[Merge, str] = {
    Merge.FILL: QT_TRANSLATE_NOOP("Import", "Known ones: fill the gaps"),
    Merge.OVERWRITE: QT_TRANSLATE_NOOP("Import", "Known ones: take the file's values"),
    Merge.SKIP: QT_TRANSLATE_NOOP("Import", "Known ones: leave as they are"),
    Merge.ANOTHER: QT_TRANSLATE_NOOP("Import", "Known ones: add another"),
}
SHORT_MERGES: Mapping[Merge, str] = {
    Merge.FILL: QT_TRANSLATE_NOOP("Import", "Fill the gaps"),
    Merge.OVERWRITE: QT_TRANSLATE_NOOP("Import", "Take the file's values"),
    Merge.SKIP: QT_TRANSLATE_NOOP("Import", "Leave as it is"),
    Merge.ANOTHER: QT_TRANSLATE_NOOP("Import", "Add another"),
}
_COLUMNS: Mapping[str, str] = {"annual_sales": "revenue", "probability_permille": "probability",
                               "opened_on": "created_on"}
_REASONS: Mapping[str, str] = {
    Reason.TOO_MANY_CELLS.value: QT_TRANSLATE_NOOP("Import", "More cells than headings"),
    Reason.CELL_TOO_LONG.value: QT_TRANSLATE_NOOP("Import", "A cell is too long"),
    Reason.OPEN_QUOTE.value: QT_TRANSLATE_NOOP("Import", "A quotation mark is never closed"),
    Reason.NOT_A_CARD.value: QT_TRANSLATE_NOOP("Import", "Not a business card"),
    Reason.OPEN_CARD.value: QT_TRANSLATE_NOOP("Import", "The card has no end"),
    Reason.EMPTY_CARD.value: QT_TRANSLATE_NOOP("Import", "The card is empty"),
    Reason.CARD_TOO_BIG.value: QT_TRANSLATE_NOOP("Import", "The card is too big"),
}
_FIELDS: Mapping[str, str] = {
    "external_id": QT_TRANSLATE_NOOP("Import", "Key"),
    "account_external_id": QT_TRANSLATE_NOOP("Import", "Company key"),
    "person_external_id": QT_TRANSLATE_NOOP("Import", "Person key"),
    "name": QT_TRANSLATE_NOOP("Import", "Name"),
    "reading": QT_TRANSLATE_NOOP("Import", "Reading"),
    "industry": QT_TRANSLATE_NOOP("Import", "Industry"),
    "employees": QT_TRANSLATE_NOOP("Import", "Employees"),
    "revenue": QT_TRANSLATE_NOOP("Import", "Annual sales"),
    "fiscal_month": QT_TRANSLATE_NOOP("Import", "Fiscal year end"),
    "rank": QT_TRANSLATE_NOOP("Import", "Rank"),
    "kind": QT_TRANSLATE_NOOP("Import", "Segment"),
    "website": QT_TRANSLATE_NOOP("Import", "Web site"),
    "phone": QT_TRANSLATE_NOOP("Import", "Phone"),
    "phone2": QT_TRANSLATE_NOOP("Import", "Second phone"),
    "mobile": QT_TRANSLATE_NOOP("Import", "Mobile"),
    "fax": QT_TRANSLATE_NOOP("Import", "Fax"),
    "mail": QT_TRANSLATE_NOOP("Import", "E-mail"),
    "mail2": QT_TRANSLATE_NOOP("Import", "Second e-mail"),
    "url": QT_TRANSLATE_NOOP("Import", "Web site"),
    "postal_code": QT_TRANSLATE_NOOP("Import", "Postal code"),
    "region": QT_TRANSLATE_NOOP("Import", "Region"),
    "city": QT_TRANSLATE_NOOP("Import", "City"),
    "street": QT_TRANSLATE_NOOP("Import", "Street"),
    "country": QT_TRANSLATE_NOOP("Import", "Country"),
    "founded": QT_TRANSLATE_NOOP("Import", "Founded"),
    "parent": QT_TRANSLATE_NOOP("Import", "Parent company"),
    "note": QT_TRANSLATE_NOOP("Import", "Note"),
    "tags": QT_TRANSLATE_NOOP("Import", "Tags"),
    "corporate_number": QT_TRANSLATE_NOOP("Import", "Corporate number"),
    "company": QT_TRANSLATE_NOOP("Import", "Company"),
    "company_reading": QT_TRANSLATE_NOOP("Import", "Company reading"),
    "site": QT_TRANSLATE_NOOP("Import", "Site"),
    "department": QT_TRANSLATE_NOOP("Import", "Department"),
    "family": QT_TRANSLATE_NOOP("Import", "Family name"),
    "given": QT_TRANSLATE_NOOP("Import", "Given name"),
    "full_name": QT_TRANSLATE_NOOP("Import", "Full name"),
    "family_reading": QT_TRANSLATE_NOOP("Import", "Family name reading"),
    "given_reading": QT_TRANSLATE_NOOP("Import", "Given name reading"),
    "full_reading": QT_TRANSLATE_NOOP("Import", "Reading"),
    "title": QT_TRANSLATE_NOOP("Import", "Title"),
    "role": QT_TRANSLATE_NOOP("Import", "Role"),
    "support": QT_TRANSLATE_NOOP("Import", "Support"),
    "birthday": QT_TRANSLATE_NOOP("Import", "Birthday"),
    "met_on": QT_TRANSLATE_NOOP("Import", "Cards exchanged on"),
    "boss": QT_TRANSLATE_NOOP("Import", "Reports to"),
    "person": QT_TRANSLATE_NOOP("Import", "Person"),
    "product": QT_TRANSLATE_NOOP("Import", "Product"),
    "owner": QT_TRANSLATE_NOOP("Import", "Owner"),
    "stage": QT_TRANSLATE_NOOP("Import", "Stage"),
    "outcome": QT_TRANSLATE_NOOP("Import", "Outcome"),
    "amount": QT_TRANSLATE_NOOP("Import", "Amount"),
    "probability": QT_TRANSLATE_NOOP("Import", "Probability"),
    "created_on": QT_TRANSLATE_NOOP("Import", "Created on"),
    "entered_on": QT_TRANSLATE_NOOP("Import", "Contact began on"),
    "expected_close": QT_TRANSLATE_NOOP("Import", "Expected close"),
    "closed_on": QT_TRANSLATE_NOOP("Import", "Closed on"),
    "lost_reason": QT_TRANSLATE_NOOP("Import", "Reason lost"),
    "competitor": QT_TRANSLATE_NOOP("Import", "Competitor"),
    "source": QT_TRANSLATE_NOOP("Import", "Source"),
    "currency": QT_TRANSLATE_NOOP("Import", "Currency"),
    "segment": QT_TRANSLATE_NOOP("Import", "Market segment"),
    "business_plan": QT_TRANSLATE_NOOP("Import", "Business plan"),
    "room_note": QT_TRANSLATE_NOOP("Import", "Room to grow"),
    "currents": QT_TRANSLATE_NOOP("Import", "Industry currents"),
    "business_model": QT_TRANSLATE_NOOP("Import", "Business model"),
    "organisation": QT_TRANSLATE_NOOP("Import", "Organisation type"),
    "size_year": QT_TRANSLATE_NOOP("Import", "Size is of"),
    "needs_introduction": QT_TRANSLATE_NOOP("Import", "Needs an introduction"),
    "lead_class": QT_TRANSLATE_NOOP("Import", "Lead class"),
    "power": QT_TRANSLATE_NOOP("Import", "Power"),
    "criterion": QT_TRANSLATE_NOOP("Import", "Criterion"),
    "caution": QT_TRANSLATE_NOOP("Import", "Careful with"),
    "objection": QT_TRANSLATE_NOOP("Import", "Objection"),
    "our_tie": QT_TRANSLATE_NOOP("Import", "Our connection"),
    "gross_profit": QT_TRANSLATE_NOOP("Import", "Gross margin"),
    "lost_note": QT_TRANSLATE_NOOP("Import", "Note on the loss"),
    "restart_on": QT_TRANSLATE_NOOP("Import", "Come back on"),
    "buying_phase": QT_TRANSLATE_NOOP("Import", "Buying phase"),
    "decide_by": QT_TRANSLATE_NOOP("Import", "Must decide by"),
    "motive": QT_TRANSLATE_NOOP("Import", "Motive"),
    "deal": QT_TRANSLATE_NOOP("Import", "Deal"),
    "entered": QT_TRANSLATE_NOOP("Import", "Entered on"),
    "code": QT_TRANSLATE_NOOP("Import", "Code"),
    "category": QT_TRANSLATE_NOOP("Import", "Category"),
    "unit": QT_TRANSLATE_NOOP("Import", "Unit"),
    "price": QT_TRANSLATE_NOOP("Import", "Price"),
    "unit_cost": QT_TRANSLATE_NOOP("Import", "Cost"),
    "tax": QT_TRANSLATE_NOOP("Import", "Tax"),
    "retired": QT_TRANSLATE_NOOP("Import", "Not offered any more"),
    "number": QT_TRANSLATE_NOOP("Import", "Number of the order"),
    "from": QT_TRANSLATE_NOOP("Import", "From"),
    "to": QT_TRANSLATE_NOOP("Import", "To"),
    "tie_kind": QT_TRANSLATE_NOOP("Import", "Kind of line"),
    "strength": QT_TRANSLATE_NOOP("Import", "Strength"),
    "reason": QT_TRANSLATE_NOOP("Import", "Reason of the line"),
    "ordered_on": QT_TRANSLATE_NOOP("Import", "Ordered on"),
}


def words(source: str) -> str:
    """A text of the import in the language of the screen."""
    return QCoreApplication.translate("Import", source)


def choices(table: Mapping[Kind, str] | Mapping[Merge, str]) -> list[tuple[str, str]]:
    """(value, words) of a table for a combo box."""
    return [(key.value, words(text)) for key, text in table.items()]


def field_name(target: str) -> str:
    """The words of a target field."""
    return words(_FIELDS[target]) if target in _FIELDS else target


def column_name(column: str) -> str:
    """The words of a column of the data."""
    return field_name(_COLUMNS.get(column, column))


def reason_text(outcome: Outcome) -> str:
    """Why a record was not taken: the field, then the reason."""
    if outcome.reason in _REASONS:
        return words(_REASONS[outcome.reason])
    values = {"text": outcome.text, "value": outcome.text, **dict(outcome.bounds)}
    sentence = labels.error_text(RuleError(Rule(outcome.reason), outcome.field, **values))
    return f"{field_name(outcome.field)}: {sentence}" if outcome.field else sentence
