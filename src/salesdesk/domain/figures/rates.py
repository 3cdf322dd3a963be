"""Rates that carry their counts, averages, the weighted pipeline and its velocity."""

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

FEW = 30
OWN_RATE_FROM = 20
_Z = 1.959963984540054  # 95 %, two-sided


@dataclass(frozen=True)
class Rate:
    """k of n cases."""

    k: int
    n: int

    @property
    def value(self) -> float | None:
        """The fraction k/n; None without cases."""
        return self.k / self.n if self.n else None

    @property
    def few(self) -> bool:
        """Whether there are too few cases (under 30) to judge."""
        return self.n < FEW

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval (E. B. Wilson 1927) as fractions; None without cases."""
        if not self.n:
            return None
        share, square = self.k / self.n, _Z * _Z / self.n
        centre = share + square / 2
        half = _Z * math.sqrt(share * (1 - share) / self.n + square / self.n / 4)
        low, high = (centre - half) / (1 + square), (centre + half) / (1 + square)
        return (0.0 if self.k == 0 else low, 1.0 if self.k == self.n else high)


def win_rate(won: int, lost: int) -> Rate:
    """Won of all decided deals; open ones do not count."""
    return Rate(won, won + lost)


def divide(number: float, by: float) -> float | None:
    """The quotient, or None for a division by zero."""
    return number / by if by else None


def median(values: Sequence[float]) -> float | None:
    """The middle value; None without values."""
    return statistics.median(values) if values else None


def mean(values: Sequence[float]) -> float | None:
    """The average; None without values."""
    return statistics.fmean(values) if values else None


def weighted_pipeline(rows: Iterable[tuple[int, float]]) -> int:
    """Sum of amount x probability over open deals, (yen, fraction) pairs, rounded to the yen once at the end."""
    total = sum((Decimal(amount) * Decimal(str(chance)) for amount, chance in rows), Decimal(0))
    return int(total.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def velocity(opportunities: int, average_amount: float, rate: float | None, cycle_days: float | None) -> float | None:
    """Yen a day: open deals x average amount (yen) x win rate (fraction) / cycle of won deals (days)."""
    if rate is None or not cycle_days:
        return None
    return opportunities * average_amount * rate / cycle_days
