"""What a draft of a quote holds: variants, their lines, the customer's voices and how far each variant answers them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.amounts import LARGEST_AMOUNT
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Support
from salesdesk.domain.quotes import LADDER, MILLE, Tax, Tier
from salesdesk.services import placing
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need
from salesdesk.services.quotes import copy_variant, draft
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries.common import live
from salesdesk.store.tables import deal, person
from salesdesk.store.tables.quotes import quote_line, quote_mark, quote_variant, quote_voice
from salesdesk.store.tx import Tx

MOST_MILLI = 10**9  # a million pieces
MOST_PAYMENTS = 600
MOST_VARIANTS = 8


def make_three(store: Store, variant_id: str) -> list[str]:
    """Basic, standard and premium from one variant: copies stand where a rung is missing; ids in that order.

    Raises RuleError: SAME_PLACE where all three are there, FROZEN, NOT_FOUND.
    """
    with store.write(Label(Action.MAKE_THREE)) as tx:
        row = dict(tx.get(quote_variant, variant_id))
        tx.call(str(draft(tx, row["quote_id"])["title"]))
        rungs = {tier: key for key, tier in reversed(_tiers(tx, row["quote_id"])) if tier in LADDER}
        if len(rungs) == len(LADDER):
            raise RuleError(Rule.SAME_PLACE, "tier")
        if row["tier"] not in LADDER:
            free = [tier for tier in (Tier.STANDARD, *LADDER) if tier not in rungs]
            tx.edit(quote_variant, variant_id, {"tier": free[0].value})
            rungs[free[0]] = variant_id
        for tier in LADDER:
            if tier not in rungs:
                rungs[tier] = copy_variant(tx, row, {"tier": tier.value, "name": None, "subtitle": None,
                                                     "recommended": False})
        others = [key for key, _tier in _tiers(tx, row["quote_id"]) if key not in rungs.values()]
        placing.number(tx, quote_variant, [*(rungs[tier] for tier in LADDER), *others])
    return [rungs[tier] for tier in LADDER]


def add_variant(store: Store, quote_id: str, values: Mapping[str, Any], like: str | None = None) -> str:
    """Add a variant at the end, empty or like another one; returns its id.

    Raises RuleError: BAD_CHOICE tier, BAD_RANGE, TOO_LONG, FROZEN, NOT_FOUND.
    """
    row = _checked_variant(values)
    with store.write(Label(Action.ADD_VARIANT, str(row.get("name") or ""))) as tx:
        draft(tx, quote_id)
        keys = [key for key, _tier in _tiers(tx, quote_id)]
        if len(keys) >= MOST_VARIANTS:
            raise RuleError(Rule.BAD_RANGE, "position", low=1, high=MOST_VARIANTS)
        fresh = {"tier": Tier.OWN.value, "recommended": False, **row, "quote_id": quote_id, "position": len(keys)}
        if like is None:
            return tx.add(quote_variant, fresh)
        return copy_variant(tx, tx.get(quote_variant, like), fresh)


def save_variant(store: Store, variant_id: str, values: Mapping[str, Any]) -> None:
    """Change a variant: tier, name, subtitle, discount (thousandths or yen), payments, yearly_benefit in yen.

    Raises RuleError: BAD_CHOICE tier, BAD_RANGE, TOO_LONG, FROZEN, NOT_FOUND.
    """
    row = _checked_variant(values)
    with store.write(Label(Action.EDIT_VARIANT)) as tx:
        old = _variant(tx, variant_id)
        tx.call(str(row.get("name") or old["name"] or ""))
        tx.edit(quote_variant, variant_id, row)


def recommend(store: Store, variant_id: str) -> None:
    """Mark one variant as the recommended one; no other is any more. RuleError: FROZEN, NOT_FOUND."""
    with store.write(Label(Action.RECOMMEND_VARIANT)) as tx:
        row = _variant(tx, variant_id)
        tx.call(str(row["name"] or ""))
        for key, _tier in _tiers(tx, row["quote_id"]):
            tx.edit(quote_variant, key, {"recommended": key == variant_id})


def move_variant(store: Store, variant_id: str, by: int) -> None:
    """Move a variant so many columns to the right (-1 left). RuleError: SAME_PLACE at the end, FROZEN, NOT_FOUND."""
    with store.write(Label(Action.MOVE_VARIANT)) as tx:
        row = _variant(tx, variant_id)
        tx.call(str(row["name"] or ""))
        placing.shift(tx, quote_variant, [key for key, _tier in _tiers(tx, row["quote_id"])], variant_id, by)


def delete_variant(store: Store, variant_id: str) -> None:
    """Move a variant with its lines to the bin. RuleError: FROZEN, NOT_FOUND."""
    with store.write(Label(Action.DELETE_VARIANT)) as tx:
        tx.call(str(_variant(tx, variant_id)["name"] or ""))
        to_bin(tx, quote_variant, [variant_id])


def add_lines(store: Store, variant_id: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Add lines at the end of a variant as one step; returns their ids.

    Raises RuleError: REQUIRED name, BAD_RANGE, BAD_CHOICE tax, TOO_LONG, FROZEN, NOT_FOUND.
    """
    checked = [_checked_line(row) for row in rows]
    for row in checked:
        need({"name": row.get("name")}, "name")
    with store.write(Label(Action.ADD_QUOTE_LINE, str(checked[0]["name"]) if checked else "", count=len(rows))) as tx:
        _variant(tx, variant_id)
        at = len(_line_keys(tx, variant_id))
        return [tx.add(quote_line, {"tax": Tax.STANDARD.value, **row, "variant_id": variant_id, "position": at + place})
                for place, row in enumerate(checked)]


def save_line(store: Store, line_id: str, values: Mapping[str, Any]) -> None:
    """Change a line: words, quantity in thousandths, unit price and cost in yen, discount in thousandths, tax.

    Raises RuleError: REQUIRED name, BAD_RANGE, BAD_CHOICE tax, TOO_LONG, FROZEN, NOT_FOUND.
    """
    row = _checked_line(values)
    need(row, "name")
    with store.write(Label(Action.EDIT_QUOTE_LINE)) as tx:
        old = tx.get(quote_line, line_id)
        _variant(tx, old["variant_id"])
        tx.call(str(row.get("name") or old["name"]))
        tx.edit(quote_line, line_id, row, old)


def move_line(store: Store, line_id: str, by: int) -> None:
    """Move a line so many places down (-1 up). RuleError: SAME_PLACE at the end, FROZEN, NOT_FOUND."""
    with store.write(Label(Action.EDIT_QUOTE_LINE)) as tx:
        old = tx.get(quote_line, line_id)
        _variant(tx, old["variant_id"])
        tx.call(str(old["name"]))
        placing.shift(tx, quote_line, _line_keys(tx, old["variant_id"]), line_id, by)


def delete_lines(store: Store, line_ids: Sequence[str]) -> None:
    """Move lines to the bin as one step. RuleError: FROZEN, NOT_FOUND."""
    with store.write(Label(Action.DELETE_QUOTE_LINE, count=len(line_ids))) as tx:
        for key in line_ids:
            row = tx.get(quote_line, key)
            _variant(tx, row["variant_id"])
            tx.call(str(row["name"]))
        to_bin(tx, quote_line, list(line_ids))


def save_voice(store: Store, quote_id: str, voice_id: str | None, values: Mapping[str, Any]) -> str:
    """Add what somebody wants to find in the quote, or change it; returns its id.

    Raises RuleError: REQUIRED text, TOO_LONG, OTHER_ACCOUNT person_id, FROZEN, NOT_FOUND.
    """
    row = cleaned(quote_voice, {name: values[name] for name in ("text", "person_id") if name in values})
    need(row, "text")
    with store.write(Label(Action.SAVE_VOICE, str(row.get("text") or "")[:60])) as tx:
        old = tx.get(quote_voice, voice_id) if voice_id else None
        head = draft(tx, old["quote_id"] if old else quote_id)
        who = row.get("person_id")
        if who and tx.get(person, who)["account_id"] != tx.get(deal, head["deal_id"])["account_id"]:
            raise RuleError(Rule.OTHER_ACCOUNT, "person_id")
        if old is not None:
            tx.edit(quote_voice, old["id"], row)
            return str(old["id"])
        need({"text": row.get("text")}, "text")
        return tx.add(quote_voice, {**row, "quote_id": quote_id, "position": _voices(tx, quote_id)})


def delete_voice(store: Store, voice_id: str) -> None:
    """Move a voice with its marks to the bin. RuleError: FROZEN, NOT_FOUND."""
    with store.write(Label(Action.DELETE_VOICE)) as tx:
        row = tx.get(quote_voice, voice_id)
        draft(tx, row["quote_id"])
        tx.call(str(row["text"])[:60])
        to_bin(tx, quote_voice, [voice_id])


def set_mark(store: Store, voice_id: str, variant_id: str, support: Support | None, note: str = "") -> None:
    """Say how far a variant answers a voice, None takes it back. RuleError: TOO_LONG, BAD_CHOICE, FROZEN, NOT_FOUND."""
    words = cleaned(quote_mark, {"note": note})
    with store.write(Label(Action.SET_VOICE_MARK)) as tx:
        voice, variant = tx.get(quote_voice, voice_id), _variant(tx, variant_id)
        if voice["quote_id"] != variant["quote_id"]:
            raise RuleError(Rule.BAD_CHOICE, "variant_id")
        tx.call(str(voice["text"])[:60])
        key = natural_id("quote_mark", voice_id, variant_id)
        known = tx.conn.execute(select(quote_mark.c.deleted_at).where(quote_mark.c.id == key)).first()
        if support is None:
            if known is not None:
                tx.bin(quote_mark, [key])
        elif known is not None:
            tx.edit_many(quote_mark, [key], {"support": support.value, **words, "deleted_at": None})
        else:
            tx.add(quote_mark, {"id": key, "voice_id": voice_id, "variant_id": variant_id,
                                "support": support.value, **words})


def _variant(tx: Tx, variant_id: str) -> Mapping[str, Any]:
    row = tx.get(quote_variant, variant_id)
    draft(tx, row["quote_id"])
    return row


def _tiers(tx: Tx, quote_id: str) -> list[tuple[str, str]]:
    found = tx.rows(select(quote_variant.c.id, quote_variant.c.tier).where(
        quote_variant.c.quote_id == quote_id, live(quote_variant))
        .order_by(quote_variant.c.position, quote_variant.c.id))
    return [(row.id, row.tier) for row in found]


def _line_keys(tx: Tx, variant_id: str) -> list[str]:
    found = tx.rows(select(quote_line.c.id).where(quote_line.c.variant_id == variant_id, live(quote_line))
                    .order_by(quote_line.c.position, quote_line.c.id))
    return [row.id for row in found]


def _voices(tx: Tx, quote_id: str) -> int:
    """The place below the last voice."""
    last = tx.conn.scalar(select(func.max(quote_voice.c.position)).where(
        quote_voice.c.quote_id == quote_id, live(quote_voice)))
    return 0 if last is None else int(last) + 1


def _checked_variant(values: Mapping[str, Any]) -> dict[str, Any]:
    row = cleaned(quote_variant, values)
    if "tier" in row and row["tier"] not in set(Tier):
        raise RuleError(Rule.BAD_CHOICE, "tier")
    _within(row, "discount_permille", 0, MILLE)
    _within(row, "discount", 0, LARGEST_AMOUNT - 1)
    _within(row, "payments", 0, MOST_PAYMENTS)
    _within(row, "yearly_benefit", 0, LARGEST_AMOUNT - 1)
    return row


def _checked_line(values: Mapping[str, Any]) -> dict[str, Any]:
    row = cleaned(quote_line, values)
    if row.get("tax") is not None and row["tax"] not in set(Tax):
        raise RuleError(Rule.BAD_CHOICE, "tax")
    _within(row, "quantity_milli", 0, MOST_MILLI)
    _within(row, "discount_permille", 0, MILLE)
    _within(row, "unit_price", 1 - 10**12, 10**12 - 1)
    _within(row, "unit_cost", 0, 10**12 - 1)
    return row


def _within(row: Mapping[str, Any], name: str, low: int, high: int) -> None:
    value = row.get(name)
    if value is None:
        return
    if not isinstance(value, int):
        raise RuleError(Rule.BAD_NUMBER, name)
    if not low <= value <= high:
        raise RuleError(Rule.BAD_RANGE, name, low=low, high=high)
