"""Regular expressions that are compiled when they are first used: starting the program needs none of them."""

import re
from typing import Any, cast


class _Later:
    """Stands for a pattern; its first use compiles it and leaves the methods of the real one here."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __getattr__(self, name: str) -> Any:
        pattern = re.compile(self._text)
        for method in ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"):
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def later(text: str) -> re.Pattern[str]:
    """The pattern of a text, compiled when it is first used; re.error shows only then."""
    return cast("re.Pattern[str]", _Later(text))
