"""The command that prints a list: one that comes with the program or one of the user's own."""

from enum import Enum
from typing import Any

from salesdesk.cli.commands import Job
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out, out_json
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import READY_MADE, About, ReadyMade
from salesdesk.store.queries import list_columns, lists
from salesdesk.store.queries.list_columns import Cell
from salesdesk.store.queries.lists import ListFilter, SavedListRow
from salesdesk.ui import labels
from salesdesk.ui.words import words_of


def show(job: Job) -> None:
    """Print the lines of a list, with --json all columns and the counts after each rule."""
    with reading(job.db) as store, store.read() as conn:
        wanted = _find(lists.saved(conn), job.options.name)
        asked = ListFilter(job.today, rules=wanted.rules, list_id=wanted.id)
        rows = list_columns.rows(conn, wanted.about, lists.ids(conn, wanted.about, asked))
        counts = lists.counts(conn, wanted.about, wanted.rules, job.today, wanted.id)
        marks = lists.marks(conn, wanted.about, wanted.id) if wanted.id else []
    if not job.options.json:
        for row in rows:
            out(" · ".join(filter(None, (str(row.cells["name"]), str(row.cells.get("company") or "")))))
        return
    out_json({
        "name": wanted.name, "purpose": wanted.purpose, "about": wanted.about.value, "total": counts.total,
        "rules": [{"field": rule.field.value, "test": rule.test.value, "value": rule.value, "left": left}
                  for rule, left in zip(wanted.rules, counts.after, strict=True)],
        "marks": [{"name": mark.name, "keep": mark.keep, "reason": mark.reason} for mark in marks],
        "count": counts.final,
        "rows": [{name: _plain(cell) for name, cell in row.cells.items() if name != "stage_id"} for row in rows]})


def _find(own: list[SavedListRow], name: str) -> SavedListRow:
    """The list of this name; RuleError: NOT_FOUND or AMBIGUOUS with `candidates`."""
    found = [row for row in own if row.name == name]
    found += [SavedListRow("", ready.value, "", About.ACCOUNTS, rules) for ready, rules in READY_MADE.items()
              if name.casefold() in _names(ready)]
    if len(found) == 1:
        return found[0]
    candidates = [row.name for row in own] + [ready.value for ready in READY_MADE]
    raise RuleError(Rule.AMBIGUOUS if found else Rule.NOT_FOUND, "list", name=name, candidates=candidates)


def _names(ready: ReadyMade) -> set[str]:
    """How a list that comes with the program can be called: its key, its words in both languages."""
    return {ready.value, *(labels.label(ready, words_of(language)).casefold() for language in ("en", "ja"))}


def _plain(cell: Cell) -> Any:
    if isinstance(cell, tuple):
        return [tag.name for tag in cell]
    return cell.value if isinstance(cell, Enum) else cell
