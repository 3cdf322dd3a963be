"""Numbers as the charts show them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.dates import format_month
from salesdesk.domain.figures.rates import Rate
from salesdesk.domain.stages import LossReason
from salesdesk.ui import labels, theme

DASH = "–"


def japanese() -> bool:
    """Whether the screen wants 万 and 億."""
    return theme.language() == "ja"


def amount(value: float | None) -> str:
    """Yen in the short form, a dash where there is none."""
    return DASH if value is None else format_amount(round(value), japanese=japanese())


def percent(value: float | None, digits: int = 0) -> str:
    """A fraction as percent, a dash where there is none."""
    return DASH if value is None else f"{value * 100:.{digits}f}%"


def days(value: float | None) -> str:
    """Days, a dash where there are none."""
    if value is None:
        return DASH
    number = f"{value:,.0f}" if value == round(value) or value >= 10 else f"{value:.1f}"
    return QCoreApplication.translate("Charts", "{days} d").format(days=number)


def ratio(rate: Rate) -> str:
    """The counts behind a rate: 8 / 9."""
    return f"{rate.k:,} / {rate.n:,}"


def interval(rate: Rate) -> str:
    """Wilson's 95 % interval: 57-98%, a dash without cases."""
    if rate.interval is None:
        return DASH
    low, high = rate.interval
    return f"{low * 100:.0f}–{high * 100:.0f}%"


def explained(rate: Rate) -> str:
    """A rate with everything needed to judge it."""
    text = QCoreApplication.translate("Charts", "{rate} = {ratio}, 95 % interval {interval}").format(
        rate=percent(rate.value, 1), ratio=ratio(rate), interval=interval(rate))
    return f"{text}. {few()}" if rate.few else text


def few() -> str:
    """What is said of fewer than 30 cases."""
    return QCoreApplication.translate("Charts", "Too few to judge")


def reason(key: str) -> str:
    """The word of a reason lost."""
    known = {each.value: each for each in LossReason}
    return labels.label(known[key]) if key in known else QCoreApplication.translate("Charts", "No reason noted")


def month(day: date, *, year: bool = False) -> str:
    """4月 or Apr; with the year 2026年4月 or Apr 2026."""
    return format_month(day, japanese=japanese(), year=year)


def axis_amounts(values: Sequence[float], spacing: float) -> list[str]:
    """The ticks of an amount axis in one unit: 500万 1,000万, 0.8億 1億 1.2億, 5M 10M."""
    most = max((abs(value) for value in values), default=0)
    units = ((10**8, "億"), (10**4, "万")) if japanese() else ((10**9, "B"), (10**6, "M"), (10**3, "K"))
    size, unit = next(((size, unit) for size, unit in units if most >= size), (1, ""))
    step = spacing / size
    places = 0 if step >= 1 else 1 if step >= 0.1 else 2
    return [_tick(value / size, places) + (unit if value else "") for value in values]


def _tick(value: float, places: int) -> str:
    shown = f"{value:,.{places}f}"
    return shown.rstrip("0").rstrip(".") if places else shown
