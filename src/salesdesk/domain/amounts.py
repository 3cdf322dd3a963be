"""Amounts, numbers and percentages as people type them, and amounts as the screen shows them."""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.patterns import later

LARGEST_AMOUNT = 10**15
_UNITS = {
    "": 1, "百": 10**2, "千": 10**3, "万": 10**4, "十万": 10**5, "百万": 10**6, "千万": 10**7, "億": 10**8,
    "十億": 10**9, "百億": 10**10, "千億": 10**11, "兆": 10**12,
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "mio": 10**6, "mil": 10**6, "million": 10**6,
    "b": 10**9, "bn": 10**9, "billion": 10**9,
}
_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+"
_PART = later(rf"({_DIGITS})({'|'.join(sorted(_UNITS, key=len, reverse=True))})")
_WHOLE = later(rf"(?:(?:{_DIGITS})[a-z百十千万億兆]*)+")
_CURRENCY = later(r"(?:^|(?<=[-+(]))(?:¥|\\|\$|€|£|jpy|yen)|(?:円|yen|jpy|¥|也)+(?=\)?$)")
_MINUS = later(r"^(?:[-−‐–—△▲ー]|マイナス|minus)")
_TYPED_MARKS = str.maketrans({"、": ",", "。": ".", "’": "", "'": "", "_": ""})


def _tidy(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_TYPED_MARKS)
    return "".join(plain.split())


def _split_sign(text: str) -> tuple[int, str]:
    """The sign and the rest; a minus, △, ▲ or accountant's brackets make it negative."""
    bare = _CURRENCY.sub("", text)
    if bare.startswith("(") and bare.endswith(")"):
        return -1, _CURRENCY.sub("", bare[1:-1])
    rest = _MINUS.sub("", bare)
    return (1, bare.removeprefix("+")) if rest == bare else (-1, _CURRENCY.sub("", rest))


def _plain_number(text: str) -> Decimal | None:
    sign, rest = _split_sign(_tidy(text))
    return sign * Decimal(rest.replace(",", "")) if re.fullmatch(_DIGITS, rest) else None


def _added_parts(text: str) -> Decimal | None:
    """The sum of parts such as 1億2,000万; None unless the units fall from left to right."""
    total, last = Decimal(0), 10**30
    for digits, unit in _PART.findall(text):
        if _UNITS[unit] >= last:
            return None
        last = _UNITS[unit]
        total += Decimal(digits.replace(",", "")) * last
    return total if "".join(map("".join, _PART.findall(text))) == text else None


def _rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def parse_amount(text: str, field: str = "amount") -> int:
    """Yen from what a rep types: 1,240万, 1億2,000万, ¥12.4M, 500k, △5万, 12,400,000; half a yen rounds up.

    Raises RuleError(BAD_AMOUNT) for anything else and for amounts of 1,000 trillion and more.
    """
    sign, rest = _split_sign(_tidy(text))
    value = _added_parts(rest) if len(rest) < 40 and _WHOLE.fullmatch(rest) else None
    if value is None or value >= LARGEST_AMOUNT:
        raise RuleError(Rule.BAD_AMOUNT, field, text=text.strip())
    return sign * _rounded(value)


def parse_number(text: str, field: str = "number") -> Decimal:
    """A plain number with or without separators, half or full width. Raises RuleError(BAD_NUMBER)."""
    value = _plain_number(text) if len(text) < 40 else None
    if value is None:
        raise RuleError(Rule.BAD_NUMBER, field, text=text.strip())
    return value


def parse_percent(text: str, field: str = "rate") -> float:
    """A fraction from 60%, 60, 0.6 or 6割; without a sign, what is above 1 counts as percent.

    Raises RuleError(BAD_NUMBER) where it is no number, BAD_RANGE below 0 or above 1,000 %.
    """
    tidy = _tidy(text)
    digits = re.sub(r"(?:%|percent|パーセント|割)$", "", tidy)
    value = parse_number(digits, field) if digits else parse_number(text, field)
    if tidy.endswith("割"):
        value /= 10
    elif digits != tidy or value > 1:
        value /= 100
    if not 0 <= value <= 10:
        raise RuleError(Rule.BAD_RANGE, field, text=text.strip(), low=0, high=1000)
    return float(value)


def _in_unit(value: int, unit: int, places: int) -> str:
    step = Decimal(1).scaleb(-places)
    return f"{(Decimal(value) / unit).quantize(step, rounding=ROUND_HALF_UP):,f}"


def _exact(value: int) -> str:
    return f"{value:,}"


def _short_japanese(value: int) -> str:
    if value < 100_0000:
        return _in_unit(value, 10_000, 1).removesuffix(".0") + "万"
    oku, man = divmod((value + 5_000) // 10_000, 10_000)
    if oku >= 10_000:
        cho, oku = divmod((value + 5_000_0000) // 10**8, 10_000)
        return f"{cho:,}兆" + (f"{oku:,}億" if oku else "")
    return (f"{oku:,}億" if oku else "") + (f"{man:,}万" if man or not oku else "")


def _short_english(value: int) -> str:
    if value < 999_500:
        return _in_unit(value, 1_000, 1 if value < 100_000 else 0).removesuffix(".0") + "K"
    if value < 999_950_000:
        return _in_unit(value, 1_000_000, 1) + "M"
    return _in_unit(value, 1_000_000_000, 2) + "B"


def format_amount(value: int, *, japanese: bool, symbol: str = "¥") -> str:
    """Yen in the short form of cards and heads: ¥1,240万 and ¥1億2,000万, or ¥12.4M and ¥860K.

    Below 10,000 it is exact; 10,000 to a million keeps a tenth of 万, K below 100K and M one decimal, B two.
    """
    size = abs(value)
    shorten = _exact if size < 10_000 else _short_japanese if japanese else _short_english
    return f"{'-' if value < 0 else ''}{symbol}{shorten(size)}"


def format_exact(value: int, *, symbol: str = "¥") -> str:
    """Yen to the last digit with separators: ¥12,400,000."""
    return f"{'-' if value < 0 else ''}{symbol}{abs(value):,}"
