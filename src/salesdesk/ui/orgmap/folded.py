"""What is known of a department that is folded into one card."""

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from salesdesk.domain.people import Depth, Role
from salesdesk.store.queries.accounts import DepartmentRow
from salesdesk.store.queries.relations import MapRow


class Folded(NamedTuple):
    """A folded department: its id and name, the ids of its people, and their roles, each once."""

    id: str
    name: str
    people: tuple[str, ...]
    roles: tuple[tuple[Role, bool], ...]


def departments(
    rows: Iterable[MapRow], fold: Collection[str], only: Collection[str] | None = None,
    known: Mapping[str, DepartmentRow] = MappingProxyType({}),
) -> list[Folded]:
    """The departments to fold with those of their people who would have a card; nobody folds alone.

    A department takes along those below it; what is `known` of departments tells which these are.
    """
    inside: dict[str, list[MapRow]] = {}
    for row in rows if fold else ():
        key = _highest(row.person.department_id, fold, known)
        if key and (only is None or row.person.id in only):
            inside.setdefault(key, []).append(row)
    return [Folded(key, known[key].name if key in known else people[0].person.department_name,
                   tuple(each.person.id for each in people), _roles(people))
            for key, people in inside.items() if len(people) > 1]


def _highest(key: str | None, fold: Collection[str], known: Mapping[str, DepartmentRow]) -> str:
    """The highest department folded among one and those above it, "" for none."""
    found, seen = "", set[str]()
    while key and key not in seen:
        seen.add(key)
        found = key if key in fold else found
        key = known[key].parent_id if key in known else None
    return found


def _roles(people: Iterable[MapRow]) -> tuple[tuple[Role, bool], ...]:
    """The roles of some people, each once, and whether anybody who plays it was met."""
    found: dict[Role, bool] = {}
    for row in people:
        for role in row.roles:
            found[role] = found.get(role, False) or row.depth is not Depth.NONE
    return tuple(found.items())
