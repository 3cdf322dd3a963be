"""Sums of lines and benefits, in whole yen."""

import pytest

from salesdesk.domain.dealing import line_profit, line_total, payback_years, total


@pytest.mark.parametrize(("quantity", "price", "off", "wanted"), [
    (12_000, 780_000, None, 9_360_000), (None, 500, None, 500), (1_500, 333, None, 500), (3_000, 333, 100, 899),
    (1_000, None, None, None), (0, 500, None, 0)])
def test_line_total(quantity: int | None, price: int | None, off: int | None, wanted: int | None) -> None:
    assert line_total(quantity, price, off) == wanted


def test_profit_sum_and_payback() -> None:
    assert line_profit(2_000, 1_000, 600, 100) == 600
    assert line_profit(2_000, 1_000, None) is None
    assert (total([1, 2]), total([1, None]), total([])) == (3, None, None)
    assert payback_years(12_400_000, 3_100_000) == 4
    assert payback_years(12_400_000, 2_000_000, 2_400_000) == 5
    assert payback_years(None, 5) is None
    assert payback_years(5, 0) is None
