"""Headings of exported tables, and writing one in the words of a language."""

from enum import Enum
from pathlib import Path

from salesdesk.domain.people import Support
from salesdesk.services import exporting
from salesdesk.services.exporting import Cell, What
from salesdesk.services.transfer import export_table
from salesdesk.store.db import Store
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words

HEADINGS = {
    "company": QT_TRANSLATE_NOOP("Export", "Company"),
    "company_reading": QT_TRANSLATE_NOOP("Export", "Company reading"),
    "kind": QT_TRANSLATE_NOOP("Export", "Account type"),
    "rank": QT_TRANSLATE_NOOP("Export", "Rank"),
    "segment": QT_TRANSLATE_NOOP("Export", "Segment"),
    "industry": QT_TRANSLATE_NOOP("Export", "Industry"),
    "employees": QT_TRANSLATE_NOOP("Export", "Employees"),
    "annual_sales": QT_TRANSLATE_NOOP("Export", "Annual sales"),
    "fiscal_month": QT_TRANSLATE_NOOP("Export", "Fiscal year end"),
    "founded": QT_TRANSLATE_NOOP("Export", "Founded"),
    "corporate_number": QT_TRANSLATE_NOOP("Export", "Corporate number"),
    "parent": QT_TRANSLATE_NOOP("Export", "Parent company"),
    "website": QT_TRANSLATE_NOOP("Export", "Website"),
    "phone": QT_TRANSLATE_NOOP("Export", "Phone"),
    "mobile": QT_TRANSLATE_NOOP("Export", "Mobile"),
    "fax": QT_TRANSLATE_NOOP("Export", "Fax"),
    "mail": QT_TRANSLATE_NOOP("Export", "Mail"),
    "postal_code": QT_TRANSLATE_NOOP("Export", "Postal code"),
    "region": QT_TRANSLATE_NOOP("Export", "Prefecture"),
    "city": QT_TRANSLATE_NOOP("Export", "City"),
    "street": QT_TRANSLATE_NOOP("Export", "Street"),
    "country": QT_TRANSLATE_NOOP("Export", "Country"),
    "room_note": QT_TRANSLATE_NOOP("Export", "Room to grow"),
    "business_plan": QT_TRANSLATE_NOOP("Export", "Business plan"),
    "currents": QT_TRANSLATE_NOOP("Export", "Industry currents"),
    "business_model": QT_TRANSLATE_NOOP("Export", "Business model"),
    "organisation": QT_TRANSLATE_NOOP("Export", "Organisation type"),
    "size_year": QT_TRANSLATE_NOOP("Export", "Size is of"),
    "needs_introduction": QT_TRANSLATE_NOOP("Export", "Needs an introduction"),
    "lead_class": QT_TRANSLATE_NOOP("Export", "Lead class"),
    "note": QT_TRANSLATE_NOOP("Export", "Note"),
    "site": QT_TRANSLATE_NOOP("Export", "Site"),
    "department": QT_TRANSLATE_NOOP("Export", "Department"),
    "family": QT_TRANSLATE_NOOP("Export", "Family name"),
    "given": QT_TRANSLATE_NOOP("Export", "Given name"),
    "family_reading": QT_TRANSLATE_NOOP("Export", "Phonetic last name"),
    "given_reading": QT_TRANSLATE_NOOP("Export", "Phonetic first name"),
    "title": QT_TRANSLATE_NOOP("Export", "Job title"),
    "role": QT_TRANSLATE_NOOP("Export", "Role"),
    "support": QT_TRANSLATE_NOOP("Export", "Support"),
    "power": QT_TRANSLATE_NOOP("Export", "Power"),
    "reports_to": QT_TRANSLATE_NOOP("Export", "Reports to"),
    "criterion": QT_TRANSLATE_NOOP("Export", "Criterion"),
    "caution": QT_TRANSLATE_NOOP("Export", "Careful with"),
    "objection": QT_TRANSLATE_NOOP("Export", "Objection"),
    "our_tie": QT_TRANSLATE_NOOP("Export", "Our connection"),
    "birthday": QT_TRANSLATE_NOOP("Export", "Birthday"),
    "met_on": QT_TRANSLATE_NOOP("Export", "Met on"),
    "meetings": QT_TRANSLATE_NOOP("Export", "Meetings"),
    "last_met": QT_TRANSLATE_NOOP("Export", "Last met"),
    "deal": QT_TRANSLATE_NOOP("Export", "Deal"),
    "contact": QT_TRANSLATE_NOOP("Export", "Contact"),
    "product": QT_TRANSLATE_NOOP("Export", "Product"),
    "stage": QT_TRANSLATE_NOOP("Export", "Stage"),
    "outcome": QT_TRANSLATE_NOOP("Export", "Status"),
    "amount": QT_TRANSLATE_NOOP("Export", "Amount"),
    "gross_profit": QT_TRANSLATE_NOOP("Export", "Gross margin"),
    "currency": QT_TRANSLATE_NOOP("Export", "Currency"),
    "probability": QT_TRANSLATE_NOOP("Export", "Probability"),
    "opened_on": QT_TRANSLATE_NOOP("Export", "Created on"),
    "expected_close": QT_TRANSLATE_NOOP("Export", "Expected close"),
    "closed_on": QT_TRANSLATE_NOOP("Export", "Closed on"),
    "lost_reason": QT_TRANSLATE_NOOP("Export", "Lost reason"),
    "lost_note": QT_TRANSLATE_NOOP("Export", "Note on the loss"),
    "restart_on": QT_TRANSLATE_NOOP("Export", "Come back on"),
    "buying_phase": QT_TRANSLATE_NOOP("Export", "Buying phase"),
    "decide_by": QT_TRANSLATE_NOOP("Export", "Must decide by"),
    "motive": QT_TRANSLATE_NOOP("Export", "Motive"),
    "next_step": QT_TRANSLATE_NOOP("Export", "Next step"),
    "due_on": QT_TRANSLATE_NOOP("Export", "Due on"),
    "date": QT_TRANSLATE_NOOP("Export", "Date"),
    "time": QT_TRANSLATE_NOOP("Export", "Time"),
    "activity_kind": QT_TRANSLATE_NOOP("Export", "Kind"),
    "done": QT_TRANSLATE_NOOP("Export", "Done"),
    "people": QT_TRANSLATE_NOOP("Export", "People"),
    "place": QT_TRANSLATE_NOOP("Export", "Place"),
    "minutes": QT_TRANSLATE_NOOP("Export", "Minutes"),
    "mood": QT_TRANSLATE_NOOP("Export", "Result of the contact"),
    "customer_status": QT_TRANSLATE_NOOP("Export", "Customer's situation"),
    "proposal": QT_TRANSLATE_NOOP("Export", "Proposal"),
    "goal": QT_TRANSLATE_NOOP("Export", "Goal"),
    "result": QT_TRANSLATE_NOOP("Export", "What was said"),
    "next_action": QT_TRANSLATE_NOOP("Export", "Next action"),
    "companions": QT_TRANSLATE_NOOP("Export", "From our side"),
    "call_result": QT_TRANSLATE_NOOP("Export", "Result of the call"),
}


def write(store: Store, what: What, path: Path, words: Words) -> int:
    """Write one kind of rows by the suffix of the path; returns how many (see write_file)."""
    return write_file(store, what, path, words).rows


def write_file(store: Store, what: What, path: Path, words: Words, encoding: str = "utf-8-sig"
               ) -> export_table.WriteReport:
    """Write .csv, .tsv or .xlsx, people also as .vcf, contacts and tasks also as .ics.

    Raises RuleError (WRITE_TYPE, FILE_TOO_BIG) and StoreError(DISK); then the old file is still there.
    """
    suffix = path.suffix.casefold()
    if suffix == ".vcf" and what is What.PEOPLE:
        from salesdesk.services.transfer.export_vcard import write_vcards

        return write_vcards(store, path)
    if suffix == ".ics" and what is What.ACTIVITIES:
        from salesdesk.services.transfer.export_ics import write_calendar

        return write_calendar(store, path, lambda member: labels.label(member, words))
    table = exporting.read(store, what)
    headings = [words.translate("Export", HEADINGS[name]) for name in table.columns]
    rows = ([_cell(name, cell, words) for name, cell in zip(table.columns, row, strict=True)] for row in table.rows)
    return export_table.write_table(path, headings, rows, encoding=encoding)


def _cell(name: str, cell: Cell, words: Words) -> export_table.Cell:
    if name == "mood" and isinstance(cell, Support):
        return labels.mood(cell, words)
    return labels.label(cell, words) if isinstance(cell, Enum) else cell
