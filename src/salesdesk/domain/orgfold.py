"""Which cards stand on the key-person map when departments are folded and others are filtered out."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from salesdesk.domain.orgmap import Member


def shown(
    members: Sequence[Member], folded: Mapping[str, str], only: Collection[str] | None = None
) -> list[Member]:
    """The members to lay out: those of a folded group become one member with the group's key.

    `folded` names the group of each person in one. Without a card stays who is not in `only` (None = everybody does);
    reports stand below the next one above them who has a card. A group has the rank of its highest member.
    """
    by_id = {each.id: each for each in members}
    found: dict[str, Member] = {}
    for each in members:
        if only is not None and each.id not in only:
            continue
        key = folded.get(each.id, each.id)
        boss = _above(each, by_id, folded, only)
        old = found.get(key)
        if old is None:
            found[key] = Member(key, boss, each.rank, each.nudge if key == each.id else 0)
        elif key != each.id:
            higher = each.rank > old.rank
            found[key] = Member(key, boss if higher or not old.boss_id else old.boss_id, max(old.rank, each.rank))
    return list(found.values())


def beside(members: Sequence[Member], vacant: Sequence[Member], stack: int) -> list[Member]:
    """People and the vacancies below them as the layout takes them.

    Below somebody of a group that stands as a column, a vacancy takes its place in the column, after them: as a report
    it would spread the whole group side by side. A column is `stack` or more reports of one boss without own reports.
    """
    reports: defaultdict[str, list[Member]] = defaultdict(list)
    for each in members:
        if each.boss_id:
            reports[each.boss_id].append(each)
    by_id = {each.id: each for each in members}
    after: defaultdict[str, list[Member]] = defaultdict(list)
    others = []
    for each in vacant:
        asked = by_id.get(each.boss_id or "")
        group = reports.get(asked.boss_id, []) if asked is not None and asked.boss_id else []
        if asked is not None and len(group) >= stack and not any(reports.get(one.id) for one in group):
            after[asked.id].append(each._replace(boss_id=asked.boss_id, rank=asked.rank))
        else:
            others.append(each)
    return [one for each in members for one in (each, *after[each.id])] + others


def _above(
    member: Member, by_id: Mapping[str, Member], folded: Mapping[str, str], only: Collection[str] | None
) -> str | None:
    """The card above a member's own: a boss in the same folded group is passed over like one without a card."""
    own = folded.get(member.id, member.id)
    passed = {member.id}
    here = by_id.get(member.boss_id or "")
    while here is not None and here.id not in passed:
        passed.add(here.id)
        key = folded.get(here.id, here.id)
        if key != own and (only is None or here.id in only):
            return key
        here = by_id.get(here.boss_id or "")
    return None
