"""The words of a printed quote in the language of the paper."""

from datetime import date

from salesdesk.domain.date_format import format_date
from salesdesk.domain.quotes import Rounding, Tax
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words

CONTEXT = "QuotePaper"
TITLE = QT_TRANSLATE_NOOP("QuotePaper", "Quotation")
NUMBER = QT_TRANSLATE_NOOP("QuotePaper", "No. {number} (version {version})")
DATE = QT_TRANSLATE_NOOP("QuotePaper", "Date {day}")
COMPANY = QT_TRANSLATE_NOOP("QuotePaper", "To: {company}")
PERSON = QT_TRANSLATE_NOOP("QuotePaper", "Attn: {person}")
REGISTRATION = QT_TRANSLATE_NOOP("QuotePaper", "Registration no. {number}")
SUBJECT = QT_TRANSLATE_NOOP("QuotePaper", "Subject")
VALID = QT_TRANSLATE_NOOP("QuotePaper", "Valid until")
DELIVERY = QT_TRANSLATE_NOOP("QuotePaper", "Delivery")
PAYMENT = QT_TRANSLATE_NOOP("QuotePaper", "Payment")
WISHES = QT_TRANSLATE_NOOP("QuotePaper", "What you asked for")
WISHES_LEAD = QT_TRANSLATE_NOOP("QuotePaper", "This quotation answers these wishes of yours:")
OVERVIEW = QT_TRANSLATE_NOOP("QuotePaper", "The plans at a glance")
PLAN = QT_TRANSLATE_NOOP("QuotePaper", "Plan")
ITEM = QT_TRANSLATE_NOOP("QuotePaper", "Item")
QUANTITY = QT_TRANSLATE_NOOP("QuotePaper", "Qty")
UNIT = QT_TRANSLATE_NOOP("QuotePaper", "Unit")
PRICE = QT_TRANSLATE_NOOP("QuotePaper", "Unit price")
OFF = QT_TRANSLATE_NOOP("QuotePaper", "Disc.")
TAX = QT_TRANSLATE_NOOP("QuotePaper", "Tax")
AMOUNT = QT_TRANSLATE_NOOP("QuotePaper", "Amount")
NET = QT_TRANSLATE_NOOP("QuotePaper", "Net")
WITH_TAX = QT_TRANSLATE_NOOP("QuotePaper", "With tax")
MONTHLY = QT_TRANSLATE_NOOP("QuotePaper", "Monthly")
SUBTOTAL = QT_TRANSLATE_NOOP("QuotePaper", "Sum of the lines")
DISCOUNT = QT_TRANSLATE_NOOP("QuotePaper", "Discount")
SUBJECT_TO = QT_TRANSLATE_NOOP("QuotePaper", "Subject to {rate}")
TAX_OF = QT_TRANSLATE_NOOP("QuotePaper", "Tax {rate}")
UNTAXED = QT_TRANSLATE_NOOP("QuotePaper", "Not taxed")
TOTAL = QT_TRANSLATE_NOOP("QuotePaper", "Total with tax")
RECOMMENDED = QT_TRANSLATE_NOOP("QuotePaper", "recommended")
TIMES = QT_TRANSLATE_NOOP("QuotePaper", "{amount} × {n}")
REDUCED = QT_TRANSLATE_NOOP("QuotePaper", "* reduced tax rate of 8%")
RULES = {
    Rounding.DOWN: QT_TRANSLATE_NOOP(
        "QuotePaper", "Amounts in yen. Fractions are rounded down: per line, and once per tax rate for the tax."),
    Rounding.HALF_UP: QT_TRANSLATE_NOOP(
        "QuotePaper", "Amounts in yen. Fractions are rounded half up: per line, and once per tax rate for the tax."),
    Rounding.UP: QT_TRANSLATE_NOOP(
        "QuotePaper", "Amounts in yen. Fractions are rounded up: per line, and once per tax rate for the tax."),
}
SPREAD = QT_TRANSLATE_NOOP(
    "QuotePaper", "The discount is spread over the tax rates by their amounts; the yen left goes to the largest.")
PAGE = QT_TRANSLATE_NOOP("QuotePaper", "{page} / {pages}")


def say(words: Words, source: str, **values: object) -> str:
    """A text of the paper with its values."""
    return words.translate(CONTEXT, source).format(**values)


def day(words: Words, value: date) -> str:
    """A day with its year."""
    return format_date(value, japanese=words.japanese, weekday=False)


def rate(words: Words, tax: Tax) -> str:
    """The rate of a line as its column shows it."""
    if tax is Tax.NONE:
        return labels.label(tax, words)
    return "8%*" if tax is Tax.REDUCED else "10%"


def yen(value: int) -> str:
    """An amount to the last digit; below zero with a real minus."""
    return f"{'−' if value < 0 else ''}¥{abs(value):,}"
