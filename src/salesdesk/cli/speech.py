"""What the command line says: results on stdout, one sentence on stderr where something is in the way."""

import json
import os
import sys
from contextlib import suppress
from typing import Any, TextIO

from salesdesk.domain import phrases
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words

_FOUND_NONE = QT_TRANSLATE_NOOP("Cli", "“{name}” was not found.")
_FOUND_MANY = QT_TRANSLATE_NOOP("Cli", "“{name}” is not one entry alone.")
_CANDIDATES = QT_TRANSLATE_NOOP("Cli", "Perhaps: {names}")
_NO_DATA = QT_TRANSLATE_NOOP("Cli", "There is no data here yet: salesdesk samples or salesdesk import FILE makes it.")
_ABOUT_FILE = frozenset({Trouble.MISSING, Trouble.DAMAGED, Trouble.NEWER, Trouble.NOT_OURS, Trouble.READ_ONLY})
_MOST = 8


class Speech:
    """Says things in one language."""

    def __init__(self, words: Words, file: str = "") -> None:
        self.words = words
        phrases.use(words.translate)
        self._file = file

    def say(self, source: str, **values: object) -> str:
        """A sentence marked for the context Cli, its values filled in."""
        text = self.words.translate("Cli", source)
        return text.format(**values) if values else text

    def error(self, error: RuleError | StoreError) -> str:
        """One sentence: which option or file, what is wrong with it, what would fit."""
        if isinstance(error, StoreError):
            missing = error.trouble is Trouble.MISSING
            text = self.say(_NO_DATA) if missing else labels.error_text(error, self.words)
            about = self._file if error.trouble in _ABOUT_FILE else ""
            return f"{about}: {text}" if about else text
        names = error.values.get("candidates")
        if isinstance(names, list | tuple):
            sentence = self.say(_FOUND_MANY if error.rule is Rule.AMBIGUOUS else _FOUND_NONE, **_name(error))
            shown = ", ".join(map(str, names[:_MOST])) + (" …" if len(names) > _MOST else "")
            text = f"{sentence} {self.say(_CANDIDATES, names=shown)}" if names else sentence
        elif error.rule is Rule.NOT_FOUND and "name" in error.values:
            text = self.say(_FOUND_NONE, **_name(error))
        else:
            text = labels.error_text(error, self.words)
        given = error.values.get("value") or error.values.get("text")
        return ": ".join(filter(None, (error.field, str(given) if given else "", text)))


def out(text: str) -> None:
    """One line of the result."""
    _write(sys.stdout, text)


def out_json(value: Any) -> None:
    """A result for other programs."""
    out(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def tell(text: str) -> None:
    """One line beside the result: an error or a remark."""
    _write(sys.stderr, text)


def utf8_streams() -> None:
    """Let both streams take Japanese, on a Windows console as well."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and (stream.encoding or "").casefold().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="replace")


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(f"{text}\n")
        stream.flush()
    except BrokenPipeError:  # whoever reads has seen enough, as `head` does: nothing is wrong
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        sys.exit(0)


def _name(error: RuleError) -> dict[str, object]:
    return {"name": error.values.get("name", "")}
