"""The records last looked at, kept in the preferences as "kind:id" with commas between them, the newest first."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesdesk.ui.context import Place

KEPT = 12


def noted(recent: str, place: "Place") -> str:
    """The list with the record a place shows in front."""
    kind, key = next(((kind, key) for kind, key in (
        ("person", place.person_id), ("deal", place.deal_id), ("account", place.account_id)) if key), ("", ""))
    if not key:
        return recent
    entry = f"{kind}:{key}"
    return ",".join([entry, *(each for each in recent.split(",") if each and each != entry)][:KEPT])


def listed(recent: str) -> list[tuple[str, str]]:
    """Kind and id of each record; what makes no sense is left out."""
    pairs = (each.partition(":") for each in recent.split(","))
    return [(kind, key) for kind, colon, key in pairs if colon and key and kind in {"person", "deal", "account"}]
