"""Lines of a quote as text from a spreadsheet: one row per line, cells between tabs."""

from decimal import Decimal
from typing import Any

from salesdesk.domain.amounts import parse_amount, parse_number, parse_percent
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quotes import MILLE, Tax

ORDER = ("name", "detail", "quantity_milli", "unit", "unit_price", "discount_permille", "tax", "unit_cost")
MOST = 500
_TAXES = {
    "10%": Tax.STANDARD, "10": Tax.STANDARD, "標準": Tax.STANDARD, "8%": Tax.REDUCED, "8": Tax.REDUCED,
    "軽減": Tax.REDUCED, "8%軽減": Tax.REDUCED, "8%(軽減)": Tax.REDUCED, "8% reduced": Tax.REDUCED, "0%": Tax.NONE,
    "0": Tax.NONE, "非課税": Tax.NONE, "対象外": Tax.NONE, "免税": Tax.NONE, "no tax": Tax.NONE, "none": Tax.NONE,
}


def read_cell(name: str, text: str) -> Any:
    """The value of one cell: thousandths of a quantity or a rate, yen, a tax, else the text; None where empty.

    Raises RuleError: BAD_NUMBER, BAD_AMOUNT, BAD_RANGE, BAD_CHOICE tax.
    """
    text = text.strip()
    if not text:
        return "" if name in {"name", "detail", "unit"} else None
    if name == "quantity_milli":
        return int((parse_number(text, name) * MILLE).to_integral_value())
    if name == "discount_permille":
        return _rate(text, name)
    if name in {"unit_price", "unit_cost"}:
        return parse_amount(text, name)
    return read_tax(text) if name == "tax" else text


def read_tax(text: str) -> str:
    """The tax a word means, as it is kept; RuleError(BAD_CHOICE)."""
    word = text.strip().casefold().replace("％", "%").replace("（", "(").replace("）", ")")
    found = _TAXES.get(word) or next((tax for tax in Tax if tax.value == word), None)
    if found is None:
        raise RuleError(Rule.BAD_CHOICE, "tax", text=text)
    return found.value


def read_rows(text: str) -> list[dict[str, Any]]:
    """Rows with the columns name, detail, quantity, unit, price, discount, tax, cost.

    Where the second cell of a row is a number, the detail was left out. A first row without a name, or one whose
    quantity and price are words, is a row of headings and skipped. RuleError names the row (`row`) and the field.
    """
    rows = [line.split("\t") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    found: list[dict[str, Any]] = []
    for number, cells in enumerate(rows[:MOST], 1):
        try:
            found.append(_row(cells))
        except RuleError as error:
            if number == 1 and len(rows) > 1 and not any(map(_is_number, cells)):
                continue
            error.values["row"] = number
            raise
    return found


def _row(cells: list[str]) -> dict[str, Any]:
    names = ORDER if len(cells) < 2 or not _is_number(cells[1]) else tuple(each for each in ORDER if each != "detail")
    values = {name: read_cell(name, cell) for name, cell in zip(names, cells, strict=False)}
    if not values.get("name"):
        raise RuleError(Rule.REQUIRED, "name")
    return {name: value for name, value in values.items() if value not in (None, "")}


def _is_number(text: str) -> bool:
    try:
        parse_amount(text)
    except RuleError:
        return False
    return True


def _rate(text: str, name: str) -> int:
    """Thousandths of 5%, 5 or 0.05 in a column of percents: a bare number is percent."""
    if text.rstrip().endswith(("%", "％", "割")):
        return round(parse_percent(text, name) * MILLE)
    value = parse_number(text, name)
    if not 0 <= value <= 100:
        raise RuleError(Rule.BAD_RANGE, name, low=0, high=100)
    return int((value * 10).to_integral_value() if value >= 1 or not value else (value * Decimal(MILLE)))
