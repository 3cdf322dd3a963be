"""Calls of services at random, right and wrong ones: arguments are drawn by the name and the type of each parameter."""

import inspect
import random
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import Table

import builders
from salesdesk.domain.buying import Channel, Deadline, Motive, NeedLevel, Precision
from salesdesk.domain.dealing import ConsentState, Noun, PointState, ProposalSize, Topic
from salesdesk.domain.people import Depth, Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.quotes import Rounding, Tax, Tier
from salesdesk.domain.relations import LineKind, ObjectionState, Said, Stand
from salesdesk.services import (
    buying,
    dealing,
    deals,
    gates,
    lines,
    orders,
    products,
    quote_parts,
    quotes,
    relations,
    sleeping,
    stages,
    timing,
)
from salesdesk.store.db import Store
from salesdesk.store.queries.dealing import TABLES
from salesdesk.store.tables import every
from salesdesk.store.tables.base import Day, Flag, UtcDateTime

MODULES = (deals, sleeping, stages, gates, dealing, buying, timing, quotes, quote_parts, products, orders, relations,
           lines)
TODAY = builders.TODAY
_TABLES = every.metadata.tables
_OWNERS = {  # which table an id of this name lies in; the first that fits the function's own words
    "to_stage_id": "stage", "before_id": "deal", "deal_ids": "deal", "line_ids": "quote_line", "like": "quote_variant",
    "wanted_id": "wanted_info", "event_id": "timing_event", "order_id": "sales_order", "variant_id": "quote_variant",
    "voice_id": "quote_voice", "rule_id": "stage_rule", "vacancy_id": "deal_role", "entry_id": "trust",
    "to_id": "person", "boss_id": "person", "weighs_on_id": "person", "objection_id": "objection",
    "contact_id": "person", "said_by_id": "person", "reports_to_id": "person", "from_id": "person",
    "case_id": "case_study", "recycled_from_id": "deal",
}
_VALUES = {  # which table the values of a service are of
    "save_deal": "deal", "save_part": "", "save_heard": "qualification", "save_step": "buyer_step",
    "save_timing": "deal", "save_wanted": "wanted_info", "save_event": "timing_event", "new_quote": "quote",
    "save_head": "quote", "add_variant": "quote_variant", "save_variant": "quote_variant", "save_voice": "quote_voice",
    "add_lines": "quote_line", "save_product": "product", "save_order": "sales_order", "save_vacancy": "deal_role",
    "set_stand": "stand", "save_objection": "objection", "save_stages": "stage",
}
_CHOICES: Mapping[str, Sequence[Any]] = {
    "need_level": [*NeedLevel], "planned_precision": [*Precision], "precision": [*Precision],
    "close_precision": [*Precision], "deadline_fixed": [*Deadline], "motive_kind": [*Motive],
    "first_channel": [*Channel], "role": [*Role], "support": [*Support], "support_wanted": [*Support],
    "reaction": [*Support], "tax": [*Tax], "tier": [*Tier], "rounding": [*Rounding], "size": [*ProposalSize],
    "topic": [*Topic], "state": [*PointState, *ConsentState, *ObjectionState], "kind": [*LineKind, "lease", "budget"],
}
_WORDS = ("", "木村様の意見", "内容", "3月中に決めたい", "BT", "a'b\"c;--", "価格 🗾 \N{ZERO WIDTH SPACE}", "x" * 70,
          "あ" * 6000, "\x00\x1f")
_KEPT = frozenset({"id", "workspace_id", "created_at", "updated_at", "updated_by", "deleted_at", "rev", "sample"})


def services() -> list[Callable[..., Any]]:
    """Every public function of the modules that is an action of the user."""
    return [function for module in MODULES for name, function in vars(module).items()
            if inspect.isfunction(function) and function.__module__ == module.__name__ and not name.startswith("_")
            and next(iter(inspect.signature(function).parameters), "") == "store"]


class Caller:
    """Draws arguments from what is in a store."""

    def __init__(self, store: Store, dice: random.Random) -> None:
        self.store, self.dice = store, dice

    def arguments(self, function: Callable[..., Any]) -> dict[str, Any]:
        """Arguments for one call; the store itself is the first."""
        hints = typing.get_type_hints(function)
        found: dict[str, Any] = {}
        for name, parameter in inspect.signature(function).parameters.items():
            if name == "store":
                found[name] = self.store
            elif parameter.default is inspect.Parameter.empty or self.dice.random() < 0.6:
                found[name] = self._argument(function, name, hints[name], found)
        return found

    def _argument(self, function: Callable[..., Any], name: str, hint: Any, found: Mapping[str, Any]) -> Any:
        if isinstance(hint, types.UnionType):
            if type(None) in hint.__args__ and self.dice.random() < 0.3:
                return None
            hint = self.dice.choice([each for each in hint.__args__ if each is not type(None)])
        if name in {"today", "now"}:
            return TODAY if name == "today" else datetime.now(UTC)
        if name in _OWNERS or name.endswith("_id") or name == "key":
            return self._keys(function, name, found)
        if name in {"values", "rows"}:
            return self._rows(function, name, found)
        if name == "said":
            return {self.dice.choice([None, self.key("deal")]): self._said() for _ in range(self.dice.randrange(1, 3))}
        if isinstance(hint, type) and issubclass(hint, Enum):
            return self.dice.choice(list(hint))
        return self._plain(name, hint)

    def _said(self) -> Said:
        dice = self.dice
        roles = {role: dice.choice(_WORDS) for role in dice.sample(list(Role), dice.randrange(3))}
        return Said(roles, Stand(dice.choice([None, *Support]), dice.choice([None, *Support]),
                                 dice.choice([None, *Depth]), dice.choice([None, 0, 3, 4]), dice.choice([None, True])))

    def _plain(self, name: str, hint: Any) -> Any:
        dice = self.dice
        if hint is bool:
            return dice.random() < 0.5
        if hint is int or name == "value":
            return dice.choice([-1, -1, 0, 1, 1, 2, 3, 5, 10, 500, 10**6, 10**12, 10**16])
        if hint is date:
            return self._day()
        if hint is datetime:
            return datetime(2026, 3, 11, dice.randrange(24), tzinfo=UTC)
        if name == "lines":
            return [(dice.choice(_WORDS), "") for _ in range(dice.randrange(3))]
        if name == "texts":
            return [dice.choice(_WORDS) for _ in range(dice.randrange(3))]
        if name == "heard":
            return {item: dice.choice(_WORDS) for item in dice.sample(list(Item), 2)}
        if name == "dues":
            return []
        if name == "kind" or name in _CHOICES:
            return dice.choice(_CHOICES[name])
        return dice.choice(_WORDS)

    def _keys(self, function: Callable[..., Any], name: str, found: Mapping[str, Any]) -> Any:
        if name.endswith("_ids"):
            return [self.key(_OWNERS[name]) for _ in range(self.dice.randrange(1, 4))]
        if name == "key" and "noun" in found:
            return self.key(TABLES[found["noun"]].name)
        if name == "key":
            return self.key(self.dice.choice(["deal_role", "stand", "relation", "delegation"]))
        return self.key(_owner(name, function.__module__))

    def key(self, table: str) -> str:
        """An id of a table, sometimes of one in the bin, sometimes of nothing or of another table."""
        roll = self.dice.random()
        if roll < 0.03:
            return "0190-nothing"
        name = self.dice.choice(["account", "deal", "person", "quote"]) if roll < 0.06 else table
        where = "" if roll < 0.09 else " WHERE deleted_at IS NULL"
        if where and "account_id" in _TABLES[name].columns and roll < 0.85:
            where += f" AND account_id = '{self.account_id()}'"
        with self.store.read() as conn:
            keys = list(conn.exec_driver_sql(f'SELECT id FROM "{name}"{where} ORDER BY id').scalars())
        return str(self.dice.choice(keys)) if keys else "0190-none"

    def account_id(self) -> str:
        """The account most calls are about: the one with the most people, or the one before it."""
        with self.store.read() as conn:
            keys = list(conn.exec_driver_sql(
                "SELECT account_id FROM person WHERE deleted_at IS NULL AND account_id IS NOT NULL "
                "GROUP BY account_id ORDER BY count(*) DESC, account_id LIMIT 2").scalars())
        return str(self.dice.choice([*keys[:1], *keys])) if keys else ""

    def _rows(self, function: Callable[..., Any], name: str, found: Mapping[str, Any]) -> Any:
        table = _VALUES.get(function.__name__, "")
        if function.__name__ == "fill_anew":
            return {"family": self.dice.choice(_WORDS), "title": self.dice.choice(_WORDS),
                    "department_id": self.dice.choice([None, self.key("department")])}
        if function.__module__ == quote_parts.__name__ and function.__name__ == "save_line":
            table = "quote_line"
        if function.__module__ == lines.__name__ and function.__name__ == "save_line":
            table = "relation"
        if "noun" in found:
            table = TABLES[found["noun"]].name if found["noun"] is not Noun.CASE else "case_study"
        if name == "values":
            return self._row(_TABLES[table])
        more = {"id": self.key("stage")} if table == "stage" else {}
        return [{**self._row(_TABLES[table]), **more} for _ in range(self.dice.randrange(1, 3))]

    def _row(self, table: Table) -> dict[str, Any]:
        columns = [column for column in table.columns if column.name not in _KEPT and (
            column.name not in {"search", "position", "entered_on", "key", "outcome", "source", "external_id", "wins",
                                "wake_on", "restart_on", "closed_on", "lost_reason", "pipeline_id"})]
        chosen = self.dice.sample(columns, min(len(columns), self.dice.randrange(1, 6)))
        row = {column.name: self._value(column) for column in chosen}
        for need in ("name", "title", "text"):
            if need in table.columns and self.dice.random() < 0.8:
                row.setdefault(need, "内容")
        return row

    def _value(self, column: Any) -> Any:
        dice = self.dice
        if column.nullable and dice.random() < 0.2:
            return None
        if column.foreign_keys:
            return self.key(next(iter(column.foreign_keys)).column.table.name)
        if isinstance(column.type, Day):
            return self._day()
        if isinstance(column.type, UtcDateTime):
            return datetime(2026, 3, 11, dice.randrange(24), tzinfo=UTC)
        if isinstance(column.type, Flag):
            return dice.random() < 0.5
        if column.name in _CHOICES:
            return dice.choice([*map(str, _CHOICES[column.name]), "wrong"])
        if column.type.python_type is int:
            return dice.choice([0, 1, 2, 2, 3, 3, 1000, 12_345] if dice.random() < 0.8 else
                               [-5, 10**9, 10**12 - 1, 10**15, 2**63])
        return dice.choice(_WORDS)

    def _day(self) -> date:
        near = TODAY + timedelta(self.dice.randrange(-400, 400))
        return self.dice.choice((near, near, date(2028, 2, 29), date(1900, 1, 1), date(2100, 12, 31), TODAY))


def _owner(name: str, module: str) -> str:
    if name == "line_id":
        return "relation" if module == lines.__name__ else "quote_line"
    if name == "step_id":
        return "order_step"
    return _OWNERS.get(name, name.removesuffix("_id"))
