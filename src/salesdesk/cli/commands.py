"""Runs one command and turns refusals into a sentence and an exit code."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

from salesdesk import paths
from salesdesk.cli.speech import Speech, tell, utf8_streams
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.ui import settings
from salesdesk.ui.words import words_of

REFUSED = 2
_COMMANDS = {
    "import": ("transfer", "bring_in"), "export": ("transfer", "export"), "samples": ("care", "add_samples"),
    "brief": ("figures", "brief"), "figures": ("figures", "show_figures"), "shot": ("shot", "shot"),
    "tour": ("tour", "tour"), "backup": ("care", "back_up"), "restore": ("care", "restore"),
    "check": ("care", "check"), "duplicates": ("duplicates", "show"), "person": ("person", "person"),
    "quote": ("quotes", "write"), "deals": ("deals", "show"), "list": ("lists", "show"), "search": ("search", "show"),
    "map": ("people_map", "draw"), "gaps": ("people_map", "show_gaps"),
    "undo": ("care", "undo"), "redo": ("care", "redo"),
}


@dataclass(frozen=True)
class Job:
    """What every command needs: its options, the database and the language it speaks."""

    options: Namespace
    db: Path
    language: str
    speech: Speech

    @property
    def today(self) -> date:
        """The present day where the user sits."""
        return datetime.now().astimezone().date()


def run(options: Namespace) -> int:
    """Run the command of the options; 0 when it was done, 2 with a sentence on stderr when it was refused."""
    utf8_streams()
    language = options.lang or settings.load().language
    db = options.db or paths.default_db()
    speech = Speech(words_of(language), str(options.file if options.command == "restore" else db))
    module, name = _COMMANDS[options.command]
    command: Callable[[Job], int | None] = getattr(import_module(f"salesdesk.cli.{module}"), name)
    try:
        return command(Job(options, db, language, speech)) or 0
    except (RuleError, StoreError) as error:
        tell(speech.error(error))
        return REFUSED
