"""Contact points of an account, a site or a person: the form hands over the whole list."""

from collections.abc import Sequence
from dataclasses import dataclass

from salesdesk.domain import names
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services.fields import cleaned
from salesdesk.store.tables import contact_point
from salesdesk.store.tx import Tx


@dataclass(frozen=True)
class Point:
    """A contact point as a form holds it; `id` is empty for a new one."""

    kind: PointKind
    value: str
    label: str = ""
    id: str = ""
    postal_code: str = ""
    region: str = ""
    city: str = ""
    street: str = ""


def value_key(kind: PointKind, value: str) -> str:
    """What a contact point is recognised by: digits of a phone, a folded mail address."""
    if kind in {PointKind.PHONE, PointKind.MOBILE, PointKind.FAX}:
        return names.phone_key(value)[:500]
    if kind is PointKind.MAIL:
        return names.mail_key(value)[:500]
    return value.casefold()[:500]


def set_points(tx: Tx, owner: str, owner_id: str, points: Sequence[Point]) -> None:
    """Make the contact points of one owner (`account_id`, `site_id` or `person_id`) exactly these.

    Raises RuleError(BAD_MAIL) for an address without @. Points without any value are left out.
    """
    column = contact_point.c[owner]
    kept: set[str] = set()
    for position, point in enumerate(filter(_has_value, points)):
        row = _row(point, position)
        if point.id:
            tx.edit(contact_point, point.id, row)
            kept.add(point.id)
        else:
            kept.add(tx.add(contact_point, {owner: owner_id, **row}))
    gone = [key for key in tx.keys(contact_point, column == owner_id) if key not in kept]
    if gone:
        tx.bin(contact_point, gone)


def _has_value(point: Point) -> bool:
    return bool(point.value.strip() or point.postal_code.strip() or point.region or point.city or point.street)


def _row(point: Point, position: int) -> dict[str, object]:
    value = point.value.strip()
    if point.kind is PointKind.MAIL and ("@" not in value or " " in value):
        raise RuleError(Rule.BAD_MAIL, "mail", text=value)
    if point.kind is PointKind.ADDRESS and not value:
        value = " ".join(filter(None, (point.region, point.city, point.street)))
    return cleaned(contact_point, {
        "kind": point.kind.value, "label": point.label, "value": value, "value_key": value_key(point.kind, value),
        "postal_code": point.postal_code, "region": point.region, "city": point.city, "street": point.street,
        "position": position,
    })
