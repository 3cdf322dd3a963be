"""The life of a quote: made for a deal, sent, made anew as the next version, accepted or declined.

A version that was sent is never changed; what is offered next is a new version that says why.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.amounts import LARGEST_AMOUNT
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.quotes import ASKED, QuoteState, Rounding, Tax, Tier
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, limit, need
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import quotes as quote_rows
from salesdesk.store.queries.common import live
from salesdesk.store.tables import deal, person
from salesdesk.store.tables.dealing import deal_line
from salesdesk.store.tables.quotes import product, quote, quote_line, quote_mark, quote_variant, quote_voice
from salesdesk.store.tx import Tx

ALWAYS = frozenset({"expenses", "note", "requested_at"})  # ours alone, not what was offered
_HEAD = frozenset({"title", "number", "person_id", "valid_until", "delivery", "payment", "wishes", "rounding"}) | ALWAYS
_OUR_COLUMNS = frozenset({
    "id", "workspace_id", "created_at", "updated_at", "updated_by", "deleted_at", "rev", "sample"})


def new_quote(store: Store, deal_id: str, today: date, values: Mapping[str, Any] | None = None) -> str:
    """Begin a quote for a deal with one variant of the deal's lines; returns the id of its first version.

    The first one of a deal counts as asked for with the deal's inquiry unless something else is said.

    Raises RuleError: TOO_LONG, BAD_RANGE expenses, BAD_CHOICE rounding, OTHER_ACCOUNT person_id, NOT_FOUND.
    """
    given = _checked(values or {})
    with store.write(Label(Action.ADD_QUOTE)) as tx:
        owner = tx.get(deal, deal_id)
        tx.call(str(owner["name"]))
        _check_person(tx, given, owner["account_id"])
        title = given.pop("title", None) or str(owner["name"])[:limit(quote, "title")]
        if not tx.keys(quote, quote.c.deal_id == deal_id):
            given.setdefault("requested_at", owner["inquiry_at"])
        quote_id = tx.add(quote, {
            "person_id": owner["contact_id"], "number": _number(tx, today), "rounding": Rounding.DOWN.value, **given,
            "title": title, "deal_id": deal_id, "version": 1, "state": QuoteState.DRAFT.value})
        variant_id = tx.add(quote_variant, {
            "quote_id": quote_id, "position": 0, "tier": Tier.STANDARD.value, "recommended": True})
        _lines_of_deal(tx, owner, variant_id)
    return quote_id


def save_head(store: Store, quote_id: str, values: Mapping[str, Any]) -> None:
    """Change what stands above and below the lines; expenses (yen), note and requested_at also of what was sent.

    Raises RuleError: REQUIRED title, FROZEN, TOO_LONG, BAD_RANGE, BAD_CHOICE, OTHER_ACCOUNT, NOT_FOUND.
    """
    row = _checked(values)
    need(row, "title")
    with store.write(Label(Action.EDIT_QUOTE)) as tx:
        old = tx.get(quote, quote_id)
        tx.call(str(row.get("title") or old["title"]))
        changed = {name for name, value in row.items() if old[name] != value}
        if changed - ALWAYS:
            draft(tx, quote_id)
        if "person_id" in changed:
            _check_person(tx, row, tx.get(deal, old["deal_id"])["account_id"])
        tx.edit(quote, quote_id, row, old)


def send(store: Store, quote_id: str, at: datetime) -> None:
    """Note that a version went out at an instant; it cannot be changed from then on. RuleError: FROZEN, NOT_FOUND."""
    with store.write(Label(Action.SEND_QUOTE)) as tx:
        row = draft(tx, quote_id)
        tx.call(str(row["title"]))
        tx.edit(quote, quote_id, {"state": QuoteState.SENT.value, "sent_at": at})


def new_version(store: Store, quote_id: str, reason: str) -> str:
    """Copy a version with everything in it into the next one, which says what changed; returns its id.

    Raises RuleError: REQUIRED reason, TOO_LONG, NOT_FOUND.
    """
    words = cleaned(quote, {"reason": reason})
    need(words, "reason")
    with store.write(Label(Action.NEW_QUOTE_VERSION)) as tx:
        old = tx.get(quote, quote_id)
        tx.call(str(old["title"]))
        chain = old["first_id"] or quote_id
        last = tx.conn.scalar(select(func.max(quote.c.version)).where(
            func.coalesce(quote.c.first_id, quote.c.id) == chain, live(quote)))
        fresh = {name: value for name, value in old.items() if name not in _OUR_COLUMNS}
        made = tx.add(quote, {
            **fresh, **words, "first_id": chain, "version": int(last or 0) + 1, "state": QuoteState.DRAFT.value,
            "requested_at": None, "sent_at": None, "expenses": None, "accepted_variant_id": None,
            "answered_on": None})
        _copy_content(tx, quote_id, made)
    return made


def accept(store: Store, variant_id: str, today: date) -> None:
    """The customer takes a variant: its version is accepted, and the deal's amount and gross profit follow it.

    The gross profit stays where costs are unknown; other quotes of the deal stay open. RuleError: FROZEN where the
    version was answered already, BAD_RANGE where it comes to less than nothing or more than is kept, NOT_FOUND.
    """
    with store.write(Label(Action.ACCEPT_QUOTE)) as tx:
        chosen = tx.get(quote_variant, variant_id)
        row = _open(tx, chosen["quote_id"])
        found = quote_rows.sheet(tx.conn, row["id"])
        variant = found.variant(variant_id) if found else None
        if variant is None:
            raise RuleError(Rule.NOT_FOUND, "quote_variant")
        tx.call(str(row["title"]), variant.name)
        tx.edit(quote, row["id"], {
            "state": QuoteState.ACCEPTED.value, "accepted_variant_id": variant_id, "answered_on": today,
            "sent_at": row["sent_at"] or tx.now})
        if variant.totals.net < 0:
            raise RuleError(Rule.BAD_RANGE, "amount", low=0, high="")
        sums = {"amount": variant.totals.net}
        if variant.totals.profit is not None:
            sums["gross_profit"] = variant.totals.profit
        tx.edit(deal, row["deal_id"], cleaned(deal, sums))


def decline(store: Store, quote_id: str, today: date) -> None:
    """The customer takes none of the variants. RuleError: FROZEN where it was answered already, NOT_FOUND."""
    with store.write(Label(Action.DECLINE_QUOTE)) as tx:
        row = _open(tx, quote_id)
        tx.call(str(row["title"]))
        tx.edit(quote, quote_id, {"state": QuoteState.DECLINED.value, "answered_on": today})


def delete_quote(store: Store, quote_id: str) -> None:
    """Move a quote with all its versions to the bin."""
    with store.write(Label(Action.DELETE_QUOTE)) as tx:
        row = tx.get(quote, quote_id)
        tx.call(str(row["title"]))
        chain = row["first_id"] or quote_id
        to_bin(tx, quote, tx.keys(quote, func.coalesce(quote.c.first_id, quote.c.id) == chain))


def draft(tx: Tx, quote_id: str) -> Mapping[str, Any]:
    """The row of a version that may still be changed; RuleError(FROZEN) for any other."""
    row = tx.get(quote, quote_id)
    if row["state"] != QuoteState.DRAFT.value:
        raise RuleError(Rule.FROZEN, "state")
    return row


def _open(tx: Tx, quote_id: str) -> Mapping[str, Any]:
    row = tx.get(quote, quote_id)
    if QuoteState(row["state"]) not in ASKED:
        raise RuleError(Rule.FROZEN, "state")
    return row


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    row = cleaned(quote, values)
    for name in row:
        if name not in _HEAD:
            raise RuleError(Rule.NOT_FOUND, name)
    if not 0 <= (row.get("expenses") or 0) < LARGEST_AMOUNT:
        raise RuleError(Rule.BAD_RANGE, "expenses", low=0, high="")
    if "rounding" in row and row["rounding"] not in set(Rounding):
        raise RuleError(Rule.BAD_CHOICE, "rounding")
    return row


def _check_person(tx: Tx, row: Mapping[str, Any], account_id: str | None) -> None:
    if row.get("person_id") and tx.get(person, row["person_id"])["account_id"] != account_id:
        raise RuleError(Rule.OTHER_ACCOUNT, "person_id")


def _number(tx: Tx, today: date) -> str:
    """The day and the next free count of it, such as 20260311-02; numbers in the bin stay taken."""
    taken = {row.number for row in tx.rows(select(quote.c.number).where(quote.c.number.like(f"{today:%Y%m%d}-%")))}
    count = len(taken) + 1
    while f"{today:%Y%m%d}-{count:02}" in taken:
        count += 1
    return f"{today:%Y%m%d}-{count:02}"


def _lines_of_deal(tx: Tx, owner: Mapping[str, Any], variant_id: str) -> None:
    """The lines of the deal, or one of its product and amount where it has none."""
    taxes = {row.id: row.tax for row in tx.rows(select(product.c.id, product.c.tax).where(live(product)))}
    rows = [{
        "variant_id": variant_id, "position": position, "name": row.name, "quantity_milli": row.quantity_milli,
        "unit": row.unit, "unit_price": row.unit_price, "unit_cost": row.unit_cost, "product_id": row.product_id,
        "discount_permille": row.discount_permille, "tax": taxes.get(row.product_id) or Tax.STANDARD.value,
    } for position, row in enumerate(tx.rows(
        select(deal_line).where(deal_line.c.deal_id == owner["id"], live(deal_line))
        .order_by(deal_line.c.position, deal_line.c.id)))]
    if not rows:
        cost = owner["amount"] - owner["gross_profit"] if owner["amount"] and owner["gross_profit"] else None
        rows = [{"variant_id": variant_id, "position": 0, "name": (owner["product"] or owner["name"])[:200],
                 "quantity_milli": 1000, "unit_price": owner["amount"], "unit_cost": cost,
                 "tax": Tax.STANDARD.value}]
    tx.add_many(quote_line, rows)


def _copy_content(tx: Tx, from_id: str, to_id: str) -> None:
    variants = _all(tx, quote_variant, "quote_id", from_id)
    twins = {row["id"]: copy_variant(tx, row, {"quote_id": to_id}) for row in variants}
    for voice in _all(tx, quote_voice, "quote_id", from_id):
        made = tx.add(quote_voice, {**_content(voice), "quote_id": to_id})
        for mark in _all(tx, quote_mark, "voice_id", voice["id"]):
            if mark["variant_id"] in twins:
                variant_id = twins[mark["variant_id"]]
                tx.add(quote_mark, {**_content(mark), "id": natural_id("quote_mark", made, variant_id),
                                    "voice_id": made, "variant_id": variant_id})


def copy_variant(tx: Tx, row: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """Add a variant like another one but for some values, with its lines; returns its id."""
    made = tx.add(quote_variant, {**_content(row), **values})
    tx.add_many(quote_line, [{**_content(each), "variant_id": made}
                             for each in _all(tx, quote_line, "variant_id", row["id"])])
    return made


def _content(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _OUR_COLUMNS}


def _all(tx: Tx, table: Any, owner: str, key: str) -> list[Mapping[str, Any]]:
    order = [table.c.position] if "position" in table.columns else []
    found = tx.conn.execute(select(table).where(table.c[owner] == key, live(table)).order_by(*order, table.c.id))
    return [dict(row) for row in found.mappings()]
