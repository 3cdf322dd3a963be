"""Planned days as people type them, with how exactly they are meant: 9月, 4Q, 来期, April 2026."""

import unicodedata
from datetime import date

from salesdesk.domain.buying import Precision
from salesdesk.domain.buying_phases import last_day
from salesdesk.domain.date_format import format_date, format_month
from salesdesk.domain.dates import parse_date
from salesdesk.domain.patterns import later

_MONTH = later(r"(?:\d{4}[年/.-]|今年の?|来年の?|再来年の?)?\d{1,2}月(?:末|中|内)?"
               r"|\d{4}[-/.]\d{1,2}|(?:今|来|再来)月(?:末|中|内)?|月末"
               r"|(?:end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?"
               r"|(?:this|next) month")
_QUARTER = later(r".*(?:四半期|[1-4]q|q[1-4]|quarter)(?:末|中|内)?")
_YEAR = later(r".*[^上下](?:年度|期)(?:末|中|内)?|(?:年度|期)末|.*(?:fiscal year|\bfy ?\d*)")


def parse_span(text: str, today: date, *, field: str = "date", fiscal_start: int = 4) -> tuple[date, Precision]:
    """The last day of the span a text means and how exactly it is meant; RuleError(BAD_DATE) as `parse_date`."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip().removesuffix("まで").removesuffix("頃")
    day = parse_date(text, today, field=field, fiscal_start_month=fiscal_start)
    for pattern, precision in ((_MONTH, Precision.MONTH), (_QUARTER, Precision.QUARTER),
                               (_YEAR, Precision.FISCAL_YEAR)):
        if pattern.fullmatch(plain):
            return last_day(day, precision, fiscal_start), precision
    return day, Precision.DAY


def format_span(
    day: date, precision: Precision | None, *, japanese: bool, today: date | None = None, fiscal_start: int = 4) -> str:
    """A planned day as exactly as it is known, in words that `parse_span` reads back."""
    if precision is Precision.MONTH:
        return format_month(day, japanese=japanese, year=True)
    if precision in {Precision.QUARTER, Precision.FISCAL_YEAR}:
        months = (day.month - fiscal_start) % 12
        year = day.year - (day.month < fiscal_start)
        if precision is Precision.FISCAL_YEAR:
            return f"{year}年度" if japanese else f"FY {year}"
        return f"{year}年度 {months // 3 + 1}Q" if japanese else f"FY {year} Q{months // 3 + 1}"
    return format_date(day, japanese=japanese, today=today)
