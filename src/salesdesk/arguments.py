"""The words of the command line."""

import argparse
from argparse import ArgumentTypeError
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from salesdesk import __version__

SCREENS = ("accounts", "board", "people_map", "charts", "log", "settings", "briefing", "profile",
           "account", "search", "palette", "import", "import_merge", "duplicates", "bin", "lists",
           "kanban", "kanban_drag", "off_board",
           "stage_gate", "deal", "qualify", "timing_board", "buying_process", "quotes", "first_run")
IMPORTS = ("accounts", "people", "deals", "history", "orders", "products", "ties")
EXPORTS = ("accounts", "people", "deals", "activities")
_YEARS = range(1900, 2201)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options as a namespace; exits with 2 and a line on stderr where they make no sense."""
    return parser().parse_args(arguments)


def parser() -> argparse.ArgumentParser:
    """The parser of `salesdesk`; `command` is None for the window."""
    top = argparse.ArgumentParser(prog="salesdesk", description="The desk of one B2B salesperson.")
    top.add_argument("--version", action="version", version=f"salesdesk {__version__}")
    top.add_argument("--db", type=Path, metavar="FILE", help="the database (default: the one in the data folder)")
    top.add_argument("--lang", choices=("ja", "en"), help="language of screens and messages")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_transfer(commands)
    _add_output(commands)
    _add_people(commands)
    _add_lists(commands)
    _add_care(commands)
    return top


def _add_transfer(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = commands.add_parser("import", help="import a CSV, XLSX or vCard file as one undoable step")
    one.add_argument("file", type=Path)
    one.add_argument("--as", dest="kind", choices=IMPORTS)
    one.add_argument("--preset", help="name of the program the file comes from")
    one.add_argument("--only", metavar="COLUMN=VALUE", help="import only the rows with this value")
    one.add_argument("--merge", choices=("fill", "overwrite", "skip", "another"), default="fill",
                     help="what is known already: fill its gaps (default), overwrite it, leave it, or add another")
    one.add_argument("--dry-run", action="store_true", help="report what would happen and change nothing")
    one.add_argument("--json", action="store_true")
    one = commands.add_parser("export", help="write accounts, people, deals or activities to a file",
                              description="CSV or XLSX by the suffix; people also to .vcf, activities also to .ics")
    one.add_argument("what", choices=EXPORTS)
    one.add_argument("-o", "--out", type=Path, required=True)
    one = commands.add_parser("samples", help="add the sample book")
    one.add_argument("--remove", action="store_true", help="remove it instead")


def _add_output(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = commands.add_parser("brief", help="write the visit briefing of an account as PDF")
    one.add_argument("--account", required=True)
    one.add_argument("--deal")
    one.add_argument("--lang", dest="paper", choices=("ja", "en"), help="language of the paper")
    one.add_argument("-o", "--out", type=Path, required=True)
    one = commands.add_parser("quote", help="write the quote of a deal as PDF for the customer")
    one.add_argument("--deal", required=True, metavar="NAME")
    one.add_argument("--account", metavar="NAME", help="the customer, where several have a deal of this name")
    one.add_argument("--lang", dest="paper", choices=("ja", "en"), help="language of the paper")
    one.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    one = commands.add_parser("search", help="find people, accounts, deals, reports, facts, tasks and quotes")
    one.add_argument("text")
    one.add_argument("--limit", type=_positive, default=50, metavar="N", help="at most so many (default: 50)")
    one.add_argument("--json", action="store_true")
    one = commands.add_parser("deals", help="list deals that stand too long, have no next step, sleep, or are worth it")
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("--stuck", action="store_true", help="longer in their stage than its limit")
    which.add_argument("--no-next", dest="no_next", action="store_true", help="open without a next step")
    which.add_argument("--asleep", action="store_true", help="off the board until a day")
    which.add_argument("--best", action="store_true",
                       help="open ones by amount x chance per hour they will still take, the best first")
    one.add_argument("--json", action="store_true")
    one = commands.add_parser("figures", help="print the figures")
    one.add_argument("--as-of", type=_day, metavar="DATE", help="as things stood on a day")
    one.add_argument("--pipeline", metavar="NAME", help="stages of this pipeline (default: the first one)")
    one.add_argument("--json", action="store_true")
    one = commands.add_parser("duplicates", help="list records that may be one, with the reasons")
    one.add_argument("--json", action="store_true")
    one = commands.add_parser("shot", help="draw a screen into a PNG without a display")
    one.add_argument("screen", choices=SCREENS)
    one.add_argument("-o", "--out", type=Path, required=True)
    one.add_argument("--size", type=_size, default=(1366, 740), metavar="WIDTHxHEIGHT")
    one.add_argument("--theme", choices=("light", "dark"), default="light")
    one.add_argument("--lang", dest="paper", choices=("ja", "en"))
    one.add_argument("--account")
    one = commands.add_parser("tour", help="do a working day on the samples and leave pictures and a PDF")
    one.add_argument("--out", type=Path, required=True)


def _add_people(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = commands.add_parser("map", help="write the key-person map as PDF, SVG or PNG, by the suffix of the file")
    one.add_argument("--account", required=True, metavar="NAME")
    one.add_argument("--deal", metavar="NAME", help="people as they are in this deal (default: at the account)")
    one.add_argument("--paper", dest="size", choices=("a4", "a3"), default="a4", help="size of the pages of a PDF")
    one.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    one = commands.add_parser("gaps", help="list what we lack of an account's people, each with what to do")
    one.add_argument("--account", required=True, metavar="NAME")
    one.add_argument("--deal", metavar="NAME", help="of this deal (default: of the account)")
    one.add_argument("--json", action="store_true")


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 0 < len(text) < 7 or not int(text):
        raise ArgumentTypeError(f"{text} is not a number from 1")
    return int(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text} is not a day such as 2026-03-11") from None
    if day.year not in _YEARS:
        raise ArgumentTypeError(f"{text} is not a day from {_YEARS[0]} to {_YEARS[-1]}")
    return day


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()) or not (0 < int(width) < 8000 > int(height) > 0):
        raise ArgumentTypeError(f"{text} is not a size such as 1366x740")
    return int(width), int(height)


def _add_lists(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = commands.add_parser("list", help="print a saved list, or one that comes with the program")
    one.add_argument("name", metavar="NAME")
    one.add_argument("--json", action="store_true")


def _add_care(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = commands.add_parser("person", help="hand out what is held on a person, or erase them for good")
    deeds = one.add_subparsers(dest="deed", metavar="DEED", required=True)
    one = deeds.add_parser("export", help="write all that is held as JSON and PDF into a folder")
    one.add_argument("name")
    one.add_argument("-o", "--out", type=Path, required=True, metavar="FOLDER")
    one = deeds.add_parser("erase", help="take every byte of a person out of data, log of undo and backups")
    one.add_argument("name")
    one.add_argument("--yes", action="store_true", help="do it; without this only what would happen is told")
    one.add_argument("--backups", choices=("rewrite", "delete"), default="rewrite",
                     help="take the person out of the backups (default), or delete all backups")
    one = commands.add_parser("backup", help="make a verified backup")
    one.add_argument("-o", "--out", type=Path)
    one = commands.add_parser("restore", help="put a backup in the place of the data; the present is kept aside")
    one.add_argument("file", type=Path)
    one = commands.add_parser("check", help="check the data and name versions")
    one.add_argument("--json", action="store_true")
    commands.add_parser("undo", help="take the last step back")
    commands.add_parser("redo", help="do the last undone step again")
