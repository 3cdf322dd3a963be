"""The short texts of the buying process: planned days, deadlines, contracts, budget season."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.buying import Deadline, Precision
from salesdesk.domain.calendar_days import add_months, month_end
from salesdesk.domain.company import SOON_DAYS
from salesdesk.domain.date_format import format_date, format_distance, format_month
from salesdesk.store.queries.accounts import AccountRow
from salesdesk.store.queries.company import ItemRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels

_YEAR_DAYS = 365.25



def planned(day: date | None, precision: Precision | None) -> str:
    """A planned purchase as exactly as it is known: end of August 2026, 3rd quarter 2026, a day."""
    if day is None:
        return ""
    japanese = labels.screen_words().japanese
    month = format_month(day, japanese=japanese)
    if precision is Precision.MONTH:
        return QCoreApplication.translate("BuyingTexts", "End of {month}").format(month=month)
    if precision is Precision.QUARTER:
        first = format_month(add_months(day.replace(day=1), -2), japanese=japanese, year=False)
        return QCoreApplication.translate("BuyingTexts", "{first} to {month}").format(first=first, month=month)
    if precision is Precision.FISCAL_YEAR:
        return QCoreApplication.translate("BuyingTexts", "Fiscal year to {month}").format(month=month)
    return format_date(day, japanese=japanese)


def deadline(deal: DealRow, items: tuple[ItemRow, ...], today: date) -> str:
    """Whether they must decide by a day, what falls on it and how far it is; empty where nobody has asked."""
    if deal.decide_by is None:
        known = deal.deadline_fixed in {Deadline.FIXED, Deadline.NONE}
        return labels.label(deal.deadline_fixed) if known and deal.deadline_fixed else ""
    day = labels.day(deal.decide_by, today)
    left = format_distance((deal.decide_by - today).days, japanese=labels.screen_words().japanese)
    if any(item.lease_end == deal.decide_by for item in items):
        return QCoreApplication.translate("BuyingTexts", "Yes … lease ends {day} ({left})").format(day=day, left=left)
    if any(item.contract_end == deal.decide_by for item in items):
        return QCoreApplication.translate(
            "BuyingTexts", "Yes … contract ends {day} ({left})").format(day=day, left=left)
    return QCoreApplication.translate("BuyingTexts", "Yes … {day} ({left})").format(day=day, left=left)


def motive(deal: DealRow) -> str:
    """Why they buy, in their words; else the kind of reason."""
    return deal.motive or (labels.label(deal.motive_kind) if deal.motive_kind else "")


def budget_season(account: AccountRow | None, closes: date | None, today: date) -> str:
    """When their year ends and by when the next one's budget closes, as far as it is known."""
    month = account.fiscal_month if account else None
    if not month:
        return _closes(closes, today)
    name = format_month(date(2000, month, 1), japanese=labels.screen_words().japanese, year=False)
    ends = QCoreApplication.translate("BuyingTexts", "Year ends in {month}.").format(month=name)
    return f"{ends} {_closes(closes, today) or _coming(month, today)}".replace("。 ", "。")


def _closes(day: date | None, today: date) -> str:
    if day is None:
        return ""
    return QCoreApplication.translate("BuyingTexts", "Next year's closes {day}").format(day=labels.day(day, today))


def _coming(month: int, today: date) -> str:
    """The day the next fiscal year begins."""
    first = today.replace(day=1)
    end = next(each for each in (month_end(add_months(first, step)) for step in range(12)) if each.month == month)
    begins = add_months(end.replace(day=1), 1)
    return QCoreApplication.translate("BuyingTexts", "The next begins {day}").format(day=labels.day(begins, today))


def contract_item(items: tuple[ItemRow, ...], today: date) -> ItemRow | None:
    """What is installed that has to do with this purchase: what ends first from today on, else the first item."""
    ending = [item for item in items if item.first_end is not None and item.first_end >= today]
    soon = [item for item in ending if item.first_end and (item.first_end - today).days <= SOON_DAYS]
    return min(soon or ending, key=lambda item: item.first_end or today, default=items[0] if items else None)


def contract(item: ItemRow | None) -> str:
    """From whom, for how long, how many."""
    if item is None:
        return ""
    count = QCoreApplication.translate("BuyingTexts", "{n} units").format(n=item.quantity) if item.quantity else ""
    end = item.lease_end or item.contract_end
    years = round((end - item.installed_on).days / _YEAR_DAYS) if end and item.installed_on else 0
    term = ""
    if years and item.lease_end:
        term = QCoreApplication.translate("BuyingTexts", "lease of {n} years").format(n=years)
    elif years:
        term = QCoreApplication.translate("BuyingTexts", "contract of {n} years").format(n=years)
    return " ".join(part for part in (item.vendor or item.name, term, count) if part)


def wish_day(promised: date | None, delivered: date | None, today: date) -> tuple[str, str]:
    """The words at the right of a line of the checklist, and their tone."""
    if delivered is not None:
        words = QCoreApplication.translate("BuyingTexts", "sent {day}").format(day=labels.day(delivered, today))
        return words, "muted"
    if promised is None:
        return QCoreApplication.translate("BuyingTexts", "no date"), "muted"
    if promised == today:
        return QCoreApplication.translate("BuyingTexts", "today"), "warn"
    if promised < today:
        return format_distance((promised - today).days, japanese=labels.screen_words().japanese), "danger"
    return QCoreApplication.translate("BuyingTexts", "by {day}").format(day=labels.day(promised, today)), "warn"
