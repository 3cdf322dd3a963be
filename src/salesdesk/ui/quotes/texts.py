"""The short texts of quotes: names of variants and voices, what a cell says, versions."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.names import full_name
from salesdesk.domain.quote_rows import Offer, OfferRow, side_by_side
from salesdesk.domain.quotes import MILLE, QuoteState, Tier, monthly, payback_tenths
from salesdesk.store.queries.quotes import LineRow, QuoteRow, QuoteSheet, VariantRow, VoiceRow
from salesdesk.ui import labels

DASH = "—"
_RANKS = ("本部長", "工場長", "事務長", "理事長", "院長", "専務", "常務", "社長", "会長", "部長", "次長", "課長",
          "係長", "室長", "所長", "局長", "店長", "主任")
_ICONS = (
    ("copy", ("複合機", "プリンタ", "機器", "copier", "printer", "device")),
    ("search", ("検索", "文書", "search", "document")),
    ("clock", ("時間", "停止", "納期", "downtime", "time", "delivery")),
    ("phone", ("窓口", "保守", "サポート", "desk", "support", "service", "maintenance")),
    ("users", ("研修", "教育", "training", "course")),
    ("tag", ("値引き", "discount")),
    ("shield", ("セキュリティ", "監査", "security", "audit")),
    ("database", ("サーバ", "データ", "server", "data", "cloud", "クラウド")),
)


def japanese() -> bool:
    """Whether the screen speaks Japanese."""
    return labels.screen_words().japanese


def variant_name(row: VariantRow) -> str:
    """Its own name, else the word of its tier."""
    return row.name or labels.label(row.tier)


def amount(yen: int) -> str:
    """Yen in the short form of heads."""
    return format_amount(yen, japanese=japanese())


def monthly_words(row: VariantRow) -> str:
    """The monthly payment and how many there are; empty without payments."""
    each = monthly(row.totals.net, row.payments)
    if each is None:
        return ""
    shown = amount(each)
    if japanese() and 10_000 <= each < 100_0000:
        shown = f"¥{Decimal(each) / 10_000:.1f}万"
    return QCoreApplication.translate("QuoteTexts", "{amount} a month ({n} payments)").format(
        amount=shown, n=row.payments)


def payback(row: VariantRow) -> str:
    """The years until it has paid for itself; empty where no benefit is known."""
    tenths = payback_tenths(row.totals.net, row.yearly_benefit)
    words = QCoreApplication.translate("QuoteTexts", "{n} years")
    return "" if tenths is None else words.format(n=f"{tenths / 10:.1f}")


def margin(row: VariantRow) -> str:
    """The margin in percent, a dash where costs are not known."""
    permille = row.totals.margin_permille
    return DASH if permille is None else f"{Decimal(permille) / 10:.0f}%"


def quantity(milli: int | None) -> str:
    """A quantity without needless zeros: 12, 2.5, 1,200."""
    return "" if milli is None else f"{Decimal(milli) / MILLE:,.3f}".rstrip("0").rstrip(".")


def said(line: LineRow) -> str:
    """What a column says of a line: its detail, else how many."""
    if line.detail:
        return line.detail
    if line.quantity_milli is None:
        return QCoreApplication.translate("QuoteTexts", "included")
    space = "" if japanese() else " "
    return f"{quantity(line.quantity_milli)}{space}{line.unit}".strip()


def rows(sheet: QuoteSheet, *, differing: bool) -> list[OfferRow]:
    """The rows of the comparison, payback last."""
    made = side_by_side([[Offer(line.name, said(line)) for line in each.lines] for each in sheet.variants],
                        " ＋ " if japanese() else " + ")
    off = OfferRow(QCoreApplication.translate("QuoteTexts", "Discount"), tuple(
        f"−{amount(each.totals.discount)}" if each.totals.discount else "" for each in sheet.variants))
    if any(off.cells):
        made.append(off)
    back = OfferRow(QCoreApplication.translate("QuoteTexts", "Payback"), tuple(map(payback, sheet.variants)))
    if any(back.cells):
        made.append(back)
    return [row for row in made if row.differs or not differing]


def icon_of(name: str) -> str:
    """The icon of a row, by a word in its name."""
    folded = name.casefold()
    if name == QCoreApplication.translate("QuoteTexts", "Payback"):
        return "trending-up"
    return next((icon for icon, words in _ICONS if any(word in folded for word in words)), "layers")


def voice(row: VoiceRow) -> str:
    """Who said it and what: 木村本部長「監査で探せること」."""
    if not row.family:
        return f"「{row.text}」" if japanese() else f"“{row.text}”"
    if not japanese():
        return f"{row.family}: “{row.text}”"
    rank = next((rank for rank in _RANKS if rank in row.title), "様")
    return f"{row.family}{rank}「{row.text}」"


def full(row: VoiceRow) -> str:
    """The whole name of who said it."""
    return full_name(row.family, row.given, japanese=japanese()) if row.family else ""


def version(row: QuoteRow) -> str:
    """The version with its number: 第2版."""
    return QCoreApplication.translate("QuoteTexts", "Version {n}").format(n=row.version)


def foot(row: QuoteRow, today: date) -> str:
    """Version, how it stands and since when, and why it was made."""
    state = row.state(today)
    day = row.changed_on
    if state is QuoteState.DRAFT:
        stands = QCoreApplication.translate("QuoteTexts", "changed {day}")
    elif state in {QuoteState.ACCEPTED, QuoteState.DECLINED} and row.answered_on:
        stands, day = labels.label(state) + " {day}", row.answered_on
    else:
        stands = labels.label(state) + " {day}"
        day = row.sent_at.astimezone().date() if row.sent_at else day
    parts = [version(row), stands.format(day=short_day(day, today))]
    if row.reason:
        parts.append(QCoreApplication.translate("QuoteTexts", "Change: {reason}").format(reason=row.reason))
    return (" ・ " if japanese() else " · ").join(parts)


def short_day(day: date, today: date) -> str:
    """A day as short as it goes."""
    return labels.day(day, today)


def is_rung(row: VariantRow) -> bool:
    """Whether it stands on the ladder of basic, standard and premium."""
    return row.tier is not Tier.OWN
