"""Quotes of a deal: versions, one of them with its variants, lines and voices, and what each one took."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, and_, func, select, true

from salesdesk.domain.people import Support
from salesdesk.domain.quotes import Line, QuoteState, Rounding, Tax, Tier, Totals, state_on, total
from salesdesk.store.queries.common import live, local_day, parts, spoken
from salesdesk.store.tables import account, activity, deal, person, setting
from salesdesk.store.tables.quotes import quote, quote_line, quote_mark, quote_variant, quote_voice

E = TypeVar("E", bound=StrEnum)
ISSUER_KEYS = ("own_company", "own_address", "own_contact", "own_number")
HOURLY_COST = "hourly_cost"


@dataclass(frozen=True)
class QuoteRow:
    """One version of a quote. `chain` is the id of its first version; expenses in yen, hours from asking to sending."""

    id: str
    chain: str
    deal_id: str
    deal_name: str
    account_id: str
    account_name: str
    version: int
    number: str
    title: str
    kept_state: QuoteState
    reason: str
    person_id: str | None
    person_name: str
    person_title: str
    requested_at: datetime | None
    sent_at: datetime | None
    valid_until: date | None
    delivery: str
    payment: str
    wishes: str
    note: str
    rounding: Rounding
    expenses: int | None
    accepted_variant_id: str | None
    answered_on: date | None
    created_at: datetime
    changed_at: datetime

    @property
    def frozen(self) -> bool:
        """Whether it has left the house: what it offers cannot change any more."""
        return self.kept_state is not QuoteState.DRAFT

    @property
    def changed_on(self) -> date:
        """The day of the last change where the user sits."""
        return local_day(self.changed_at)

    @property
    def hours_to_send(self) -> float | None:
        """Hours from request to sent."""
        if self.requested_at is None or self.sent_at is None:
            return None
        return max(0.0, (self.sent_at - self.requested_at).total_seconds() / 3600)

    def state(self, today: date) -> QuoteState:
        """The state as it is today."""
        return state_on(self.kept_state, self.valid_until, today)


@dataclass(frozen=True)
class LineRow:
    """One line of a variant; thousandths of a quantity, yen per unit."""

    id: str
    product_id: str | None
    position: int
    name: str
    detail: str
    quantity_milli: int | None
    unit: str
    unit_price: int | None
    unit_cost: int | None
    discount_permille: int | None
    tax: Tax

    @property
    def line(self) -> Line:
        """What is counted of it."""
        return Line(self.quantity_milli, self.unit_price, self.discount_permille, self.tax, self.unit_cost)


@dataclass(frozen=True)
class VariantRow:
    """One variant with its lines and what they come to."""

    id: str
    quote_id: str
    position: int
    tier: Tier
    name: str
    subtitle: str
    recommended: bool
    discount_permille: int | None
    discount: int | None
    payments: int | None
    yearly_benefit: int | None
    lines: tuple[LineRow, ...]
    totals: Totals


@dataclass(frozen=True)
class VoiceRow:
    """What somebody of the customer wants to find in the quote, in their own words."""

    id: str
    position: int
    text: str
    person_id: str | None
    family: str
    given: str
    title: str


@dataclass(frozen=True)
class MarkRow:
    """How far a variant answers a voice."""

    support: Support
    note: str


@dataclass(frozen=True)
class QuoteSheet:
    """One version with everything in it; marks by (voice, variant)."""

    quote: QuoteRow
    variants: tuple[VariantRow, ...]
    voices: tuple[VoiceRow, ...] = ()
    marks: Mapping[tuple[str, str], MarkRow] = field(default_factory=dict)

    def variant(self, variant_id: str | None) -> VariantRow | None:
        """A variant by its id."""
        return next((each for each in self.variants if each.id == variant_id), None)


@dataclass(frozen=True)
class Effort:
    """What a version took since the one before was sent: contacts, their minutes, expenses and the hours in yen."""

    contacts: int
    minutes: int
    expenses: int
    hourly_cost: int

    @property
    def cost(self) -> int:
        """Expenses and hours together, in yen."""
        return self.expenses + self.minutes * self.hourly_cost // 60


@dataclass(frozen=True)
class Issuer:
    """Who we are on paper."""

    company: str = ""
    address: str = ""
    contact: str = ""
    number: str = ""


def of_deal(conn: Connection, deal_id: str) -> list[QuoteRow]:
    """All versions of all quotes of a deal: the quote begun last first, of each the newest version first."""
    rows = [_quote(row) for row in conn.execute(_with_names().where(quote.c.deal_id == deal_id)).mappings()]
    begun = {chain: min(row.created_at for row in rows if row.chain == chain) for chain in {row.chain for row in rows}}
    return sorted(rows, key=lambda row: (begun[row.chain], row.chain, row.version), reverse=True)


def count_of_account(conn: Connection, account_id: str) -> int:
    """How many quotes the deals of an account have, each counted once however many versions it has."""
    return conn.execute(
        select(func.count(func.distinct(func.coalesce(quote.c.first_id, quote.c.id))))
        .join(deal, and_(deal.c.id == quote.c.deal_id, live(deal)))
        .where(deal.c.account_id == account_id, live(quote))).scalar_one()


def one(conn: Connection, quote_id: str) -> QuoteRow | None:
    """One version."""
    row = conn.execute(_with_names().where(quote.c.id == quote_id)).mappings().first()
    return _quote(row) if row else None


def sheet(conn: Connection, quote_id: str) -> QuoteSheet | None:
    """One version with everything in it."""
    head = one(conn, quote_id)
    if head is None:
        return None
    made = tuple(variants(conn, quote_id, head.rounding))
    voices = tuple(_voices(conn, quote_id))
    return QuoteSheet(head, made, voices, _marks(conn, [each.id for each in voices]))


def variants(conn: Connection, quote_id: str, rounding: Rounding) -> list[VariantRow]:
    """The variants of a version in their order, with their lines."""
    rows = conn.execute(select(quote_variant).where(quote_variant.c.quote_id == quote_id, live(quote_variant))
                        .order_by(quote_variant.c.position, quote_variant.c.id)).mappings().all()
    lines = _lines(conn, [row["id"] for row in rows])
    return [_variant(row, lines.get(row["id"], ()), rounding) for row in rows]


def effort(conn: Connection, row: QuoteRow) -> Effort:
    """What a version took: contacts since the version before was sent (or made), until it was sent itself."""
    before = conn.execute(
        select(func.coalesce(quote.c.sent_at, quote.c.created_at))
        .where(func.coalesce(quote.c.first_id, quote.c.id) == row.chain, quote.c.version < row.version, live(quote))
        .order_by(quote.c.version.desc()).limit(1)).scalar()
    span = [activity.c.deal_id == row.deal_id, live(activity), activity.c.done.is_(true())]
    if before is not None:
        span.append(activity.c.at > before)
    if row.sent_at is not None:
        span.append(activity.c.at <= row.sent_at)
    contacts, minutes = conn.execute(
        select(func.count(activity.c.id), func.coalesce(func.sum(activity.c.minutes), 0)).where(*span)).one()
    return Effort(contacts, int(minutes), row.expenses or 0, hourly_cost(conn))


def hourly_cost(conn: Connection) -> int:
    """What an hour of ours costs in yen, 0 where it was not set."""
    found = conn.scalar(select(setting.c.value).where(setting.c.key == HOURLY_COST, live(setting)))
    return int(found) if found and found.isdecimal() else 0


def issuer(conn: Connection) -> Issuer:
    """Our own line on paper."""
    found = {row[0]: row[1] for row in conn.execute(
        select(setting.c.key, setting.c.value).where(setting.c.key.in_(ISSUER_KEYS), live(setting)))}
    return Issuer(*(found.get(key, "") for key in ISSUER_KEYS))


def _with_names() -> Select[Any]:
    return (
        select(quote, deal.c.name.label("deal_name"), deal.c.account_id, account.c.name.label("account_name"),
               person.c.family, person.c.given, person.c.title.label("person_title"))
        .join(deal, deal.c.id == quote.c.deal_id)
        .outerjoin(account, and_(account.c.id == deal.c.account_id, live(account)))
        .outerjoin(person, and_(person.c.id == quote.c.person_id, live(person)))
        .where(live(quote))
    )


def _quote(row: Mapping[Any, Any]) -> QuoteRow:
    return QuoteRow(
        id=row["id"], chain=row["first_id"] or row["id"], deal_id=row["deal_id"], deal_name=row["deal_name"],
        account_id=row["account_id"] or "", account_name=row["account_name"] or "", version=row["version"],
        number=row["number"] or "", title=row["title"], kept_state=QuoteState(row["state"]),
        reason=row["reason"] or "", person_id=row["person_id"],
        person_name=spoken(row["family"], row["given"]) if row["family"] else "",
        person_title=row["person_title"] or "", requested_at=row["requested_at"], sent_at=row["sent_at"],
        valid_until=row["valid_until"], delivery=row["delivery"] or "", payment=row["payment"] or "",
        wishes=row["wishes"] or "", note=row["note"] or "", rounding=Rounding(row["rounding"]),
        expenses=row["expenses"], accepted_variant_id=row["accepted_variant_id"], answered_on=row["answered_on"],
        created_at=row["created_at"], changed_at=row["updated_at"])


def _variant(row: Mapping[Any, Any], lines: Sequence[LineRow], rounding: Rounding) -> VariantRow:
    return VariantRow(
        id=row["id"], quote_id=row["quote_id"], position=row["position"], tier=Tier(row["tier"]),
        name=row["name"] or "", subtitle=row["subtitle"] or "", recommended=bool(row["recommended"]),
        discount_permille=row["discount_permille"], discount=row["discount"], payments=row["payments"],
        yearly_benefit=row["yearly_benefit"], lines=tuple(lines),
        totals=total([each.line for each in lines], rounding, row["discount_permille"], row["discount"]))


def _lines(conn: Connection, variant_ids: Sequence[str]) -> dict[str, list[LineRow]]:
    found: dict[str, list[LineRow]] = {}
    for part in parts(variant_ids):
        for row in conn.execute(select(quote_line).where(quote_line.c.variant_id.in_(part), live(quote_line))
                                .order_by(quote_line.c.position, quote_line.c.id)).mappings():
            found.setdefault(row["variant_id"], []).append(LineRow(
                row["id"], row["product_id"], row["position"], row["name"], row["detail"] or "",
                row["quantity_milli"], row["unit"] or "", row["unit_price"], row["unit_cost"],
                row["discount_permille"], Tax(row["tax"] or Tax.STANDARD)))
    return found


def _voices(conn: Connection, quote_id: str) -> list[VoiceRow]:
    rows = conn.execute(
        select(quote_voice, person.c.family, person.c.given, person.c.title)
        .outerjoin(person, and_(person.c.id == quote_voice.c.person_id, live(person)))
        .where(quote_voice.c.quote_id == quote_id, live(quote_voice))
        .order_by(quote_voice.c.position, quote_voice.c.id)).mappings()
    return [VoiceRow(row["id"], row["position"], row["text"], row["person_id"], row["family"] or "",
                     row["given"] or "", row["title"] or "") for row in rows]


def _marks(conn: Connection, voice_ids: Sequence[str]) -> dict[tuple[str, str], MarkRow]:
    return {
        (row.voice_id, row.variant_id): MarkRow(Support(row.support), row.note or "")
        for part in parts(voice_ids)
        for row in conn.execute(select(quote_mark).where(quote_mark.c.voice_id.in_(part), live(quote_mark)))}


def deals_quoted(conn: Connection, account_id: str = "") -> list[tuple[str, str, str]]:
    """Deals that have a quote: id, name, account; of one account where it is given."""
    found = (select(deal.c.id, deal.c.name, account.c.name)
             .outerjoin(account, account.c.id == deal.c.account_id)
             .where(live(deal), deal.c.id.in_(select(quote.c.deal_id).where(live(quote)))).order_by(deal.c.id))
    if account_id:
        found = found.where(deal.c.account_id == account_id)
    return [(row[0], row[1], row[2] or "") for row in conn.execute(found)]
