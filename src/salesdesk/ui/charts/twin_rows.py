"""Every number the charts draw, as lines of a table."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.figures.rates import Rate
from salesdesk.services.figures import Figures, MonthFigure, Result
from salesdesk.store.queries.turnover import WEEKS
from salesdesk.ui import labels
from salesdesk.ui.charts import funnel, numbers
from salesdesk.ui.words import QT_TRANSLATE_NOOP

Cell = str | int | float | None

HEADINGS = (
    QT_TRANSLATE_NOOP("Twin", "Chart"), QT_TRANSLATE_NOOP("Twin", "Item"), QT_TRANSLATE_NOOP("Twin", "Count"),
    QT_TRANSLATE_NOOP("Twin", "Of"), QT_TRANSLATE_NOOP("Twin", "Rate"), QT_TRANSLATE_NOOP("Twin", "95 % from"),
    QT_TRANSLATE_NOOP("Twin", "95 % to"), QT_TRANSLATE_NOOP("Twin", "Goal"), QT_TRANSLATE_NOOP("Twin", "Amount"),
    QT_TRANSLATE_NOOP("Twin", "Weighted"), QT_TRANSLATE_NOOP("Twin", "Median days"),
    QT_TRANSLATE_NOOP("Twin", "Hours per deal"),
)
_ALL = QT_TRANSLATE_NOOP("Twin", "All deals")
_WIN_RATE = QT_TRANSLATE_NOOP("Twin", "Win rate")
_STAGE = QT_TRANSLATE_NOOP("Twin", "Stage")
_CONVERSION = QT_TRANSLATE_NOOP("Twin", "Conversion rate")
_REACHED = QT_TRANSLATE_NOOP("Twin", "{name}: reached")
_NOW = QT_TRANSLATE_NOOP("Twin", "{name}: now")
_LEFT = QT_TRANSLATE_NOOP("Twin", "{name}: left in {weeks} weeks ({rate} a week)")
_CUSTOMERS = QT_TRANSLATE_NOOP("Twin", "Customers")
_PROSPECTS = QT_TRANSLATE_NOOP("Twin", "Prospects")
_RESOLVED = QT_TRANSLATE_NOOP("Twin", "{name}: resolved")
_OF_ALL = QT_TRANSLATE_NOOP("Twin", "{name}: of all")
_MONTH = QT_TRANSLATE_NOOP("Twin", "Month")
_REASON = QT_TRANSLATE_NOOP("Twin", "Reason lost")
_OWNER = QT_TRANSLATE_NOOP("Twin", "Owner")
_PRODUCT = QT_TRANSLATE_NOOP("Twin", "Product")
_NOT_NOTED = QT_TRANSLATE_NOOP("Twin", "not noted")


@dataclass(frozen=True)
class TwinRow:
    """One line of the table; rates and goals are fractions, amounts yen."""

    id: str
    section: str
    item: str
    count: int | None = None
    of: int | None = None
    goal: float | None = None
    amount: int | None = None
    expected: int | None = None
    days: float | None = None
    hours: float | None = None

    @property
    def rate(self) -> Rate | None:
        """The count of `of`, where that makes a rate."""
        return Rate(self.count or 0, self.of) if self.of is not None else None


def headings() -> list[str]:
    """The headings in the language of the screen."""
    return [_say(text) for text in HEADINGS]


def rows(found: Figures) -> list[TwinRow]:
    """The whole table, in the order of the charts."""
    return [
        _result("all", _say(_ALL), _say(_WIN_RATE), found.overall), *_stages(found), *_conversions(found),
        *(TwinRow(f"month-{month.month}", _say(_MONTH), numbers.month(month.month, year=True), month.won,
                  month.won + month.lost, amount=month.amount, expected=month.expected) for month in found.months),
        *(TwinRow(f"reason-{key}", _say(_REASON), numbers.reason(key), count, found.overall.lost)
          for key, count in found.lost_reasons),
        *_accounts(found, _CUSTOMERS, lambda month: month.customers),
        *_accounts(found, _PROSPECTS, lambda month: month.prospects),
        *_groups(_OWNER, found.by_agent), *_groups(_PRODUCT, found.by_product),
    ]


def raw(row: TwinRow) -> list[Cell]:
    """The cells of an export: plain numbers, rates as fractions of four digits."""
    fractions = (None if value is None else round(value, 4) for value in _fractions(row))
    return [row.section, row.item, row.count, row.of, *fractions, row.amount, row.expected, row.days,
            None if row.hours is None else round(row.hours, 4)]


def shown(row: TwinRow) -> list[str]:
    """The cells on the screen."""
    fractions = ("" if value is None else numbers.percent(value, 1) for value in _fractions(row))
    return [row.section, row.item, _whole(row.count), _whole(row.of), *fractions, _whole(row.amount),
            _whole(row.expected), "" if row.days is None else f"{row.days:g}",
            "" if row.hours is None else f"{row.hours:.1f}"]


def _fractions(row: TwinRow) -> tuple[float | None, float | None, float | None, float | None]:
    """Rate, both ends of its interval, goal."""
    if row.rate is None:
        return None, None, None, row.goal
    low, high = row.rate.interval or (None, None)
    return row.rate.value, low, high, row.goal


def _stages(found: Figures) -> Iterator[TwinRow]:
    for stage in found.stages:
        name = funnel.name(stage)
        yield TwinRow(f"reached-{stage.id}", _say(_STAGE), _say(_REACHED).format(name=name), stage.reached,
                      days=stage.median_days, hours=stage.hours)
        yield TwinRow(f"now-{stage.id}", _say(_STAGE), _say(_NOW).format(name=name), stage.count, amount=stage.amount,
                      expected=stage.weighted)
        if stage is not found.stages[-1]:
            yield TwinRow(f"left-{stage.id}", _say(_STAGE), _say(_LEFT).format(
                name=name, weeks=WEEKS, rate=f"{stage.left_a_week:.1f}"), stage.left)


def _conversions(found: Figures) -> Iterator[TwinRow]:
    for step in funnel.steps(found):
        if step.conversion is None:
            continue
        name, key = labels.power(step.conversion.from_key), step.stage.id
        resolved, reached = step.conversion.resolved, step.conversion.reached
        yield TwinRow(f"resolved-{key}", _say(_CONVERSION), _say(_RESOLVED).format(name=name), resolved.k, resolved.n,
                      step.goal)
        yield TwinRow(f"all-{key}", _say(_CONVERSION), _say(_OF_ALL).format(name=name), reached.k, reached.n)


def _accounts(found: Figures, section: str, count: Callable[[MonthFigure], int | None]) -> Iterator[TwinRow]:
    """Accounts at the end of every month so far."""
    for month in found.months:
        if (number := count(month)) is not None:
            yield TwinRow(f"{section}-{month.month}", _say(section), numbers.month(month.month, year=True), number)


def _groups(section: str, groups: Mapping[str, Result]) -> Iterator[TwinRow]:
    for name, found in groups.items():
        yield _result(f"{section}-{name}", _say(section), name or _say(_NOT_NOTED), found)


def _result(key: str, section: str, item: str, found: Result) -> TwinRow:
    rate = found.win_rate
    return TwinRow(key, section, item, rate.k, rate.n, amount=found.revenue, days=found.median_days_won)


def _whole(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


def _say(source: str) -> str:
    return QCoreApplication.translate("Twin", source)
