"""Turns the sample book into rows of the tables, ready for one bulk insert each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table

from salesdesk.domain import followup, ordering
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.people import PointKind
from salesdesk.domain.qualify import Heard
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.services.fields import account_keys, cleaned, person_keys, search_words
from salesdesk.services.points import value_key
from salesdesk.services.sample_book import Book, Entry
from salesdesk.store.ids import natural_id, new_id
from salesdesk.store.queries.orders import step_task_id
from salesdesk.store.tables import (
    account,
    activity,
    contact_point,
    deal,
    department,
    fact,
    flow_step,
    installed_item,
    participant,
    person,
    private_note,
    qualification,
    site,
    stage_change,
    task,
    tie,
    trait,
)
from salesdesk.store.tables.base import Day, UtcDateTime
from salesdesk.store.tables.buying import buyer_step, phase_info, timing_event
from salesdesk.store.tables.dealing import (
    benefit,
    case_link,
    case_study,
    consent,
    deal_line,
    obstacle,
    open_point,
    proposal,
    wanted_info,
)
from salesdesk.store.tables.orders import order_step, sales_order
from salesdesk.store.tables.quotes import product, quote, quote_line, quote_mark, quote_variant, quote_voice
from salesdesk.store.tables.relations import deal_role, objection, relation, stand, trust

_LATER = (
    product, deal_line, proposal, benefit, open_point, obstacle, wanted_info, consent, case_study, case_link,
    buyer_step, phase_info, timing_event, quote, quote_variant, quote_line, quote_voice, quote_mark, sales_order,
    order_step, deal_role, stand, trust, relation, objection,
)
_STANDARD = {"id", "workspace_id", "created_at", "updated_at", "updated_by", "deleted_at", "rev"}
_CHANGED_AT = "17:30"
Row = dict[str, Any]


class SampleRows:
    """Rows by table, in the order in which they may be inserted."""

    def __init__(self, book: Book, stages: Mapping[StageKey, str]) -> None:
        self._book = book
        self._stages = stages
        self._ids: dict[tuple[str, str], str] = {}
        self._next = iter(sorted(new_id() for _ in range(4 * sum(map(len, book.entries.values())) + 400)))
        self.found: dict[Table, list[Row]] = {
            account: [], site: [], department: [], person: [], contact_point: [], deal: [], stage_change: [],
            qualification: [], activity: [], participant: [], task: [], trait: [], fact: [], private_note: [],
            flow_step: [], installed_item: [], tie: [],
        }
        for kind, take in (("accounts", self._account), ("sites", self._site), ("departments", self._department),
                           ("people", self._person), ("deals", self._deal), ("activities", self._activity),
                           ("tasks", self._task), ("traits", self._trait), ("facts", self._fact),
                           ("private_notes", self._private_note), ("flow_steps", self._flow_step),
                           ("installed_items", self._installed_item), ("ties", self._tie)):
            for entry in book.entries[kind]:
                take(entry)
        for table in _LATER:
            self.found[table] = []
            for entry in book.entries.get(table.name, ()):
                self._other(table, entry)
        self._place_cards()

    def _account(self, entry: Entry) -> None:
        row = self._plain(account, entry)
        key = self._add(account, {**row, **account_keys(row["name"], row.get("reading"))}, entry["key"])
        self._point("account_id", key, PointKind.PHONE, entry["phone"])
        self._point("account_id", key, PointKind.URL, entry["website"])

    def _site(self, entry: Entry) -> None:
        key = self._add(site, {**self._plain(site, entry), "account_id": self._id("account", entry["account"])},
                        entry["key"])
        if "city" in entry:
            address = {name: entry[name] for name in ("postal_code", "region", "city", "street")}
            value = " ".join(entry[name] for name in ("region", "city", "street"))
            self._point("site_id", key, PointKind.ADDRESS, value, **address)

    def _department(self, entry: Entry) -> None:
        self._add(department, {
            **self._plain(department, entry), "account_id": self._id("account", entry["account"]),
            "site_id": self._id("site", entry.get("site")), "parent_id": self._id("department", entry.get("parent")),
        }, entry["key"])

    def _person(self, entry: Entry) -> None:
        row = self._plain(person, entry)
        key = self._add(person, {
            **row, **person_keys(row), "account_id": self._id("account", entry["account"]),
            "site_id": self._id("site", entry.get("site")),
            "department_id": self._id("department", entry.get("department")),
            "reports_to_id": self._id("person", entry.get("reports_to")),
        }, entry["key"])
        for kind in (PointKind.PHONE, PointKind.MAIL):
            if kind.value in entry:
                self._point("person_id", key, kind, entry[kind.value])

    def _point(self, owner: str, key: str, kind: PointKind, value: str, **parts: str) -> None:
        position = sum(row[owner] == key for row in self.found[contact_point])
        self._add(contact_point, {
            owner: key, "kind": kind.value, "value": value, "value_key": value_key(kind, value),
            "position": position, **parts})

    def _deal(self, entry: Entry) -> None:
        row, day = self._plain(deal, entry), self._book.day
        entered = [(self._stages[StageKey(name)], day(offset)) for name, offset in entry["history"]]
        outcome = Outcome(entry["outcome"])
        closed = day(entry["closed"]) if "closed" in entry else None
        ended = entered[-1][1] if outcome is Outcome.WON else closed
        key = self._add(deal, {
            **row, **self._days(deal, entry), "search": search_words(row["name"]), "currency": "JPY", "position": "",
            "account_id": self._id("account", entry["account"]), "contact_id": self._id("person", entry["contact"]),
            "stage_id": entered[-1][0], "entered_on": entered[-1][1], "opened_on": entered[0][1],
            "expected_close": self._day(entry, "expected_close") or (ended if outcome is Outcome.WON else None),
            "closed_on": None if outcome is Outcome.HOLD else ended,
        }, entry["key"])
        self._history(key, entry, outcome)
        for item, told in entry.get("heard", {}).items():
            text, state, teller, since = told if isinstance(told, list) else (told, int(Heard.CONFIRMED), None, None)
            self._add(qualification, {
                "id": natural_id("qualification", key, item), "deal_id": key, "item": item, "heard": state,
                "text": self._book.text(text), "said_by_id": self._id("person", teller),
                "said_on": None if since is None else day(since)})

    def _history(self, key: str, entry: Entry, outcome: Outcome) -> None:
        """One stage change for every stage entered, the last one with the outcome where the deal was won."""
        open_or_won = [Outcome.OPEN] * len(entry["history"])
        if outcome is Outcome.WON:
            open_or_won[-1] = Outcome.WON
        moves = [(self._stages[StageKey(name)], result, offset, "")
                 for (name, offset), result in zip(entry["history"], open_or_won, strict=True)]
        if "closed" in entry:
            moves.append((moves[-1][0], outcome, entry["closed"], entry.get("lost_reason") or ""))
        before: tuple[str | None, str | None] = (None, None)
        for stage_id, result, offset, reason in moves:
            self._add(stage_change, {
                "deal_id": key, "from_stage_id": before[0], "from_outcome": before[1], "to_stage_id": stage_id,
                "to_outcome": result.value, "on_day": self._book.day(offset),
                "at": self._book.at(offset, _CHANGED_AT), "reason": reason or None})
            before = (stage_id, result.value)

    def _activity(self, entry: Entry) -> None:
        key = self._add(activity, {
            **self._plain(activity, entry), "at": self._book.at(entry["day"], entry["time"]),
            "account_id": self._id("account", entry["account"]), "deal_id": self._id("deal", entry["deal"])},
            entry.get("key", ""))
        for name in entry.get("people", ()):
            self._add(participant, {"activity_id": key, "person_id": self._id("person", name)})

    def _task(self, entry: Entry) -> None:
        done = self._day(entry, "done")
        self._add(task, {
            **self._plain(task, entry), "due_on": self._day(entry, "due"), "due_time": entry.get("time"),
            "done_at": datetime(done.year, done.month, done.day, 8, tzinfo=UTC) if done else None,
            "account_id": self._id("account", entry["account"]), "deal_id": self._id("deal", entry["deal"]),
            "person_id": self._id("person", entry.get("person")),
            "activity_id": self._id("activity", entry.get("activity"))})

    def _trait(self, entry: Entry) -> None:
        self._add(trait, {**self._plain(trait, entry), "person_id": self._id("person", entry["person"]),
                          "on_day": self._book.day(entry["day"])})

    def _fact(self, entry: Entry) -> None:
        person_id = self._id("person", entry.get("person"))
        account_id = self._id("account", entry.get("account")) or next(
            row["account_id"] for row in self.found[person] if row["id"] == person_id)
        self._add(fact, {**self._plain(fact, entry), "person_id": person_id, "account_id": account_id,
                         "said_by_id": self._id("person", entry.get("teller")),
                         "on_day": self._book.day(entry["day"]), "standing_on": self._day(entry, "checked")})

    def _private_note(self, entry: Entry) -> None:
        self._add(private_note, {**self._plain(private_note, entry), "person_id": self._id("person", entry["person"])})

    def _flow_step(self, entry: Entry) -> None:
        account_id = self._id("account", entry["account"])
        before = sum((row["account_id"], row["flow"]) == (account_id, entry["flow"]) for row in self.found[flow_step])
        self._add(flow_step, {**self._plain(flow_step, entry), "account_id": account_id, "position": before,
                              "person_id": self._id("person", entry["person"])})

    def _installed_item(self, entry: Entry) -> None:
        self._add(installed_item, {
            **self._plain(installed_item, entry), **self._days(installed_item, entry),
            "account_id": self._id("account", entry["account"]), "site_id": self._id("site", entry["site"])})

    def _tie(self, entry: Entry) -> None:
        self._add(tie, {**self._plain(tie, entry), "account_id": self._id("account", entry["account"]),
                        "person_id": self._id("person", entry["person"])})

    def _other(self, table: Table, entry: Entry) -> None:
        """An entry of a table that needs no rules of its own: links by the key of what they name, days by offset."""
        row = {**self._plain(table, entry), **self._days(table, entry)}
        for column in table.columns:
            for key in column.foreign_keys:
                row[column.name] = self._id(key.column.table.name, entry.get(column.name.removesuffix("_id")))
        if "search" in table.columns:
            row["search"] = search_words(row["name"])
        if table is buyer_step:
            row["id"] = natural_id("buyer_step", row["deal_id"], str(row["phase"]))
        if table is quote_mark:
            row["id"] = natural_id("quote_mark", row["voice_id"], row["variant_id"])
        made = self._add(table, row, entry.get("key", ""))
        if "reminder" in entry:
            order = next(each for each in self.found[sales_order] if each["id"] == row["order_id"])
            self._add(task, {"id": step_task_id(made), "kind": TaskKind.STEP.value, "text": entry["reminder"],
                             "due_on": row["due_on"], "account_id": order["account_id"], "deal_id": order["deal_id"]})
        if table is quote_variant:
            self._accept(made, row["quote_id"], entry.get("key", ""))

    def _accept(self, variant_id: str, quote_id: str, name: str) -> None:
        """Note a variant with the quote that says it was accepted."""
        if any(name and entry.get("accepted_variant") == name for entry in self._book.entries["quote"]):
            head = next(row for row in self.found[quote] if row["id"] == quote_id)
            head["accepted_variant_id"] = variant_id

    def _place_cards(self) -> None:
        """Every column in order of urgency, as the board arranges it."""
        due = {row["deal_id"]: row["due_on"] for row in self.found[task] if row["kind"] == TaskKind.STEP.value}
        columns: defaultdict[str, list[Row]] = defaultdict(list)
        for row in self.found[deal]:
            columns[row["stage_id"]].append(row)
        for column in columns.values():
            column.sort(key=lambda row: followup.card_order(
                followup.due_state(due.get(row["id"]), self._book.today), row["amount"]))
            for row, position in zip(column, ordering.spread(len(column)), strict=True):
                row["position"] = position

    def _plain(self, table: Table, entry: Entry) -> Row:
        """The columns an entry holds as they are, its texts cleaned and with their days filled in."""
        known = {column.name for column in table.columns if not isinstance(column.type, Day | UtcDateTime)}
        return cleaned(table, {name: self._book.text(value) if isinstance(value, str) else value
                               for name, value in entry.items() if name in known})

    def _days(self, table: Table, entry: Entry) -> Row:
        """The days an entry names by their distance from today, and the instants as [day, time of day]."""
        named = [column for column in table.columns if column.name in entry]
        days = {column.name: self._book.day(entry[column.name]) for column in named if isinstance(column.type, Day)}
        return days | {column.name: self._book.at(*entry[column.name]) for column in named
                       if isinstance(column.type, UtcDateTime) and isinstance(entry[column.name], list)}

    def _add(self, table: Table, row: Row, name: str = "") -> str:
        blank = {column.name: None for column in table.columns if column.name not in _STANDARD}
        key = str(row.get("id") or next(self._next))
        self.found[table].append({**blank, **row, "id": key, "sample": True})
        if name:
            self._ids[table.name, name] = key
        return key

    def _id(self, table: str, name: str | None) -> str | None:
        return self._ids[table, name] if name else None

    def _day(self, entry: Entry, name: str) -> Any:
        return self._book.day(entry[name]) if name in entry else None


def row_count(found: Mapping[Table, Sequence[Row]]) -> int:
    """How many rows there are in all tables together."""
    return sum(len(rows) for rows in found.values())

