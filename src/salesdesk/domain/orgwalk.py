"""Walking the key-person map: where an arrow key leads, and who may not become whose boss."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from salesdesk.domain.orgmap import Member, Picture, index


def step(picture: Picture, key: str, across: int, down: int) -> str:
    """The person an arrow leads to: (0, -1) up to the boss, (0, 1) to a report, (±1, 0) along the row; "" = nobody."""
    here = index(picture).get(key)
    if here is None:
        return ""
    if across:
        row = [spot for spot in picture.spots if spot.y == here.y and (spot.x - here.x) * across > 0]
        return min(row, key=lambda spot: abs(spot.x - here.x)).id if row else ""
    if down < 0 and here.boss_id:
        return here.boss_id
    beyond = [spot for spot in picture.spots if (spot.y - here.y) * down > 0]
    own = [spot for spot in beyond if spot.boss_id == key] if down > 0 else []
    found = own or beyond
    return min(found, key=lambda spot: (abs(spot.y - here.y), abs(spot.x - here.x))).id if found else ""


def below(members: Iterable[Member], key: str) -> frozenset[str]:
    """A person and everybody who reports to them, directly or not: nobody of them can be the boss."""
    reports: defaultdict[str, list[str]] = defaultdict(list)
    for member in members:
        if member.boss_id:
            reports[member.boss_id].append(member.id)
    found, waiting = {key}, [key]
    while waiting:
        for each in reports[waiting.pop()]:
            if each not in found:
                found.add(each)
                waiting.append(each)
    return frozenset(found)


def above(bosses: Mapping[str, str | None], key: str) -> frozenset[str]:
    """A person and everybody they report to, directly or not: who of them reported to the person would close a ring."""
    found: set[str] = set()
    here: str | None = key
    while here is not None and here not in found:
        found.add(here)
        here = bosses.get(here)
    return frozenset(found)


def ring(bosses: Mapping[str, str | None], key: str, boss_id: str) -> tuple[str, ...]:
    """Who would stand in a ring if a person reported to this boss: the person, the boss and on up; () for no ring.

    `bosses` says whom everybody reports to; a ring that is there already and does not pass the person ends the way.
    """
    found, here = [key], boss_id
    seen = {key}
    while here not in seen:
        seen.add(here)
        found.append(here)
        above = bosses.get(here)
        if above is None:
            return ()
        here = above
    return tuple(found) if here == key else ()
