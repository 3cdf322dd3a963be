"""What is known of a department that is folded into one card."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from salesdesk.domain.people import Depth, Role
from salesdesk.store.queries.relations import MapRow


class Folded(NamedTuple):
    """A folded department: its id and name, the ids of its people, and their roles, each once."""

    id: str
    name: str
    people: tuple[str, ...]
    roles: tuple[tuple[Role, bool], ...]


def departments(
    rows: Iterable[MapRow], fold: Collection[str], only: Collection[str] | None = None
) -> list[Folded]:
    """The departments to fold with those of their people who would have a card; nobody folds alone."""
    inside: dict[str, list[MapRow]] = {}
    for row in rows:
        if row.person.department_id in fold and (only is None or row.person.id in only):
            inside.setdefault(row.person.department_id or "", []).append(row)
    return [Folded(key, people[0].person.department_name, tuple(each.person.id for each in people), _roles(people))
            for key, people in inside.items() if len(people) > 1]


def _roles(people: Iterable[MapRow]) -> tuple[tuple[Role, bool], ...]:
    """The roles of some people, each once, and whether anybody who plays it was met."""
    found: dict[Role, bool] = {}
    for row in people:
        for role in row.roles:
            found[role] = found.get(role, False) or row.depth is not Depth.NONE
    return tuple(found.items())
