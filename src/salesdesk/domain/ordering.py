"""Sort keys between two neighbours, so that moving a card rewrites that card alone.

A key is a base-62 fraction after the point, written with 4, 7, 10 ... digits. A new key takes the shortest length
with room between its neighbours. Next to the longer, thus newer, neighbour it keeps a small step away, so that
inserting again and again at one spot does not halve the room each time. Keys compare as plain ASCII (binary
collation).
"""

from itertools import count

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}
_BASE = len(_DIGITS)
_SHORTEST, _LONGER_BY, _STEP = 4, 3, 62
LONG = 40


def _number(key: str, width: int) -> int:
    number = 0
    for digit in key[:width].ljust(width, _DIGITS[0]):
        number = number * _BASE + _VALUE[digit]
    return number


def _text(number: int, width: int) -> str:
    digits = []
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits))


def _room(before: str | None, after: str | None, width: int) -> tuple[int, int]:
    """The lowest and highest number of that width strictly between the two; none where low > high."""
    low = 1 if before is None else _number(before, width) + 1
    if after is None:
        return low, _BASE**width - 1
    cut_off = after[width:].strip(_DIGITS[0])
    return low, _number(after, width) - (0 if cut_off else 1)


def _choose(low: int, high: int, before: str | None, after: str | None) -> int:
    middle = (low + high) // 2
    if before is None and after is None:
        return middle
    if before is None or (after is not None and len(after) > len(before)):
        return max(middle, high + 1 - _STEP)
    if after is None or len(before) > len(after):
        return min(middle, low - 1 + _STEP)
    return middle


def between(before: str | None, after: str | None) -> str:
    """A key strictly between two keys; None stands for the beginning or the end of the list.

    Raises ValueError where `before` is not smaller than `after` or a key has foreign characters.
    """
    for key in (before, after):
        if key is not None and (not key or set(key) - _VALUE.keys()):
            raise ValueError(key)
    widest = max(len(before or ""), len(after or ""), _SHORTEST)
    if before is not None and after is not None and _number(before, widest) >= _number(after, widest):
        raise ValueError(f"{before} >= {after}")
    for width in count(_SHORTEST, _LONGER_BY):
        low, high = _room(before, after, width)
        if low <= high:
            return _text(_choose(low, high, before, after), width)
        if width > widest + 2 * _LONGER_BY:
            break
    raise ValueError(f"no room between {before} and {after}")


def spread(size: int) -> list[str]:
    """So many short keys in rising order, evenly spaced with room between them."""
    width = next(width for width in count(_SHORTEST, _LONGER_BY) if _BASE**width > (size + 1) * _STEP)
    return [_text(_BASE**width * number // (size + 1), width) for number in range(1, size + 1)]


def too_long(key: str) -> bool:
    """Whether a list has been shuffled so much at one spot that its keys are better spread anew."""
    return len(key) > LONG
