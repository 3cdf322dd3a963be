"""What a quote comes to: lines, discounts, tax per rate, margin, monthly payment and payback, in whole yen.

One rounding rule holds for a quote. It rounds every line to whole yen, the discount of a variant, and the tax once per
rate on the sum of the net amounts of that rate, never line by line, as Japanese qualified invoices want it. What is
below zero is rounded by its size, so that a credit mirrors its charge.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MILLE = 1000


class Tax(StrEnum):
    """The consumption tax of a line."""

    STANDARD = "standard"
    REDUCED = "reduced"
    NONE = "none"

    @property
    def permille(self) -> int:
        """The rate in thousandths: 100, 80 or 0."""
        return _RATES[self]


class Rounding(StrEnum):
    """What becomes of a fraction of a yen."""

    DOWN = "down"
    HALF_UP = "half_up"
    UP = "up"


class Tier(StrEnum):
    """The place of a variant among the others: plum, bamboo, pine, or one of its own."""

    BASIC = "basic"
    STANDARD = "standard"
    PREMIUM = "premium"
    OWN = "own"


class QuoteState(StrEnum):
    """How far a version is; EXPIRED is never kept, it follows from the day a sent one is valid until."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"


LADDER = (Tier.BASIC, Tier.STANDARD, Tier.PREMIUM)
ASKED = frozenset({QuoteState.DRAFT, QuoteState.SENT})
_RATES = {Tax.STANDARD: 100, Tax.REDUCED: 80, Tax.NONE: 0}


@dataclass(frozen=True)
class Line:
    """One line: thousandths of a quantity, yen per unit. No quantity is one piece, no price is a line of words only."""

    quantity_milli: int | None = None
    unit_price: int | None = None
    discount_permille: int | None = None
    tax: Tax = Tax.STANDARD
    unit_cost: int | None = None


@dataclass(frozen=True)
class Part:
    """What one tax rate comes to: `net` after the variant's discount, `tax` on it."""

    tax: Tax
    net: int
    amount: int


@dataclass(frozen=True)
class Totals:
    """What a variant comes to. `cost` is None where a line that is charged does not say what it costs us."""

    subtotal: int
    discount: int
    parts: tuple[Part, ...]
    cost: int | None

    @property
    def net(self) -> int:
        """Yen without tax, after all discounts."""
        return self.subtotal - self.discount

    @property
    def tax(self) -> int:
        """The tax of all rates."""
        return sum(part.amount for part in self.parts)

    @property
    def gross(self) -> int:
        """Yen with tax: what is paid."""
        return self.net + self.tax

    @property
    def profit(self) -> int | None:
        """Net less cost."""
        return None if self.cost is None else self.net - self.cost

    @property
    def margin_permille(self) -> int | None:
        """The profit in thousandths of the net amount, halves away from zero."""
        if self.profit is None or self.net <= 0:
            return None
        return rounded(self.profit * MILLE, self.net, Rounding.HALF_UP)


def rounded(amount: int, divisor: int, rounding: Rounding) -> int:
    """Amount / divisor in whole yen; below zero the size is rounded. `divisor` is above zero."""
    whole, rest = divmod(abs(amount), divisor)
    more = rest > 0 if rounding is Rounding.UP else rest * 2 >= divisor if rounding is Rounding.HALF_UP else False
    return (whole + more) * (-1 if amount < 0 else 1)


def line_net(line: Line, rounding: Rounding) -> int:
    """Quantity x unit price x (1 - discount); 0 for a line without a price."""
    kept = MILLE - (line.discount_permille or 0)
    return rounded(_milli(line) * (line.unit_price or 0) * kept, MILLE * MILLE, rounding)


def line_cost(line: Line) -> int | None:
    """What a line costs us, halves up; None where it is charged and nobody said what it costs."""
    if line.unit_cost is None:
        return None if _milli(line) * (line.unit_price or 0) else 0
    return rounded(_milli(line) * line.unit_cost, MILLE, Rounding.HALF_UP)


def total(
    lines: Iterable[Line], rounding: Rounding = Rounding.DOWN, discount_permille: int | None = None,
    discount: int | None = None,
) -> Totals:
    """What lines come to after a discount of the whole: first in thousandths, then in yen, at most all there is.

    The discount is spread over the tax rates by their net amounts, rounded down; what remains goes to the rate with
    the largest net amount (of equal ones the higher rate).
    """
    lines = list(lines)
    nets = {tax: sum(line_net(line, rounding) for line in lines if line.tax is tax) for tax in Tax}
    subtotal = sum(nets.values())
    off = rounded(max(0, subtotal) * (discount_permille or 0), MILLE, rounding) + (discount or 0)
    off = max(0, min(off, subtotal))
    shares = _spread(off, nets)
    used = [tax for tax in Tax if any(line.tax is tax and line.unit_price is not None for line in lines)]
    parts = tuple(
        Part(tax, nets[tax] - shares[tax], rounded((nets[tax] - shares[tax]) * tax.permille, MILLE, rounding))
        for tax in used)
    costs = [line_cost(line) for line in lines]
    known = [cost for cost in costs if cost is not None]
    return Totals(subtotal, off, parts, sum(known) if len(known) == len(costs) and costs else None)


def monthly(net: int, payments: int | None) -> int | None:
    """Yen per payment, rounded up so that all payments together cover the amount; None without payments."""
    return rounded(net, payments, Rounding.UP) if payments and payments > 0 and net > 0 else None


def payback_tenths(net: int, yearly_benefit: int | None) -> int | None:
    """Tenths of years until the yearly benefit has paid the net amount, halves up; None without a benefit."""
    if not yearly_benefit or yearly_benefit <= 0 or net <= 0:
        return None
    return rounded(net * 10, yearly_benefit, Rounding.HALF_UP)


def state_on(state: QuoteState, valid_until: date | None, today: date) -> QuoteState:
    """The state as it is today: a sent quote past its validity has expired."""
    if state is QuoteState.SENT and valid_until is not None and valid_until < today:
        return QuoteState.EXPIRED
    return state


def _milli(line: Line) -> int:
    return MILLE if line.quantity_milli is None else line.quantity_milli


def _spread(off: int, nets: Mapping[Tax, int]) -> dict[Tax, int]:
    above = {tax: max(0, net) for tax, net in nets.items()}
    whole = sum(above.values())
    if not off or not whole:
        return dict.fromkeys(nets, 0)
    shares = {tax: off * net // whole for tax, net in above.items()}
    largest = max(above, key=lambda tax: (above[tax], tax.permille))
    shares[largest] += off - sum(shares.values())
    return shares
