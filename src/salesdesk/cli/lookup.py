"""Finds the account or deal somebody names on the command line."""

from typing import Any

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.names import company_key
from salesdesk.domain.text import search_key
from salesdesk.store.queries import accounts, deals, search, stages
from salesdesk.store.queries import personal as people
from salesdesk.store.queries.search import HitKind
from salesdesk.ui.stage_texts import pipeline_name
from salesdesk.ui.words import Words

_LIKE = 20


def find_account(conn: Any, name: str) -> str:
    """The account of this name, or with the same company key.

    RuleError with `candidates`: NOT_FOUND lists accounts that contain the words, AMBIGUOUS those that match.
    """
    found = accounts.find(conn, name, company_key(name))
    names = dict(accounts.names(conn))
    if len(found) == 1:
        return found[0]
    if found:
        raise RuleError(Rule.AMBIGUOUS, "account", name=name, candidates=[names[key] for key in found])
    hits = search.find(conn, search_key(name), _LIKE) if name.strip() else []
    near = [hit.text for hit in hits if hit.kind is HitKind.ACCOUNT]
    raise RuleError(Rule.NOT_FOUND, "account", name=name, candidates=near)


def find_person(conn: Any, name: str) -> str:
    """The person of this id, name or reading, blanks left aside, from the bin too; RuleError as above."""
    found = people.named(conn, name)
    if len(found) == 1:
        return found[0][0]
    if found:
        raise RuleError(Rule.AMBIGUOUS, "person", name=name, candidates=[
            f"{row[1]} ({row[2]}) {row[0]}" for row in found])
    hits = search.find(conn, search_key(name), _LIKE) if name.strip() else []
    near = [f"{hit.text} ({hit.detail})" for hit in hits if hit.kind is HitKind.PERSON]
    raise RuleError(Rule.NOT_FOUND, "person", name=name, candidates=near)


def find_deal(conn: Any, account_id: str, name: str) -> str:
    """The deal of this name at an account, or the only one whose name contains the words; RuleError as above."""
    found = deals.find(conn, name, account_id)
    rows = deals.of_account(conn, account_id)
    near = [row for row in rows if search_key(name) in search_key(row.name)]
    if len(found) != 1 and len(near) == 1:
        found = [near[0].id]
    if len(found) == 1:
        return found[0]
    rule = Rule.AMBIGUOUS if found or near else Rule.NOT_FOUND
    raise RuleError(rule, "deal", name=name, candidates=[row.name for row in near or rows])


def find_pipeline(conn: Any, name: str | None, words: Words) -> str:
    """The pipeline of this name, the first one where none is named; RuleError(NOT_FOUND) lists them all."""
    rows = stages.pipelines(conn)
    if not name:
        return rows[0].id
    names = {row.id: pipeline_name(row, words) for row in rows}
    found = next((key for key, each in names.items() if search_key(each) == search_key(name)), None)
    if found is None:
        raise RuleError(Rule.NOT_FOUND, "pipeline", name=name, candidates=list(names.values()))
    return found
