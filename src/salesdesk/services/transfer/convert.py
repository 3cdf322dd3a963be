"""Records into drafts: names, dates, amounts and choices understood, nothing lost."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar, cast

from salesdesk.domain.accounts import AccountKind, AccountRank
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.names import split_name
from salesdesk.domain.people import PointKind, Role, Support
from salesdesk.domain.quote_paste import read_tax
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services.transfer import values
from salesdesk.services.transfer.columns import MULTI
from salesdesk.services.transfer.drafts import (
    AccountDraft,
    DealDraft,
    Draft,
    HistoryDraft,
    OrderDraft,
    PersonDraft,
    ProductDraft,
)
from salesdesk.services.transfer.fields import FIELD, Kind, fold_heading
from salesdesk.services.transfer.preset import Preset
from salesdesk.services.transfer.records import Address, Point, Record
from salesdesk.services.transfer.value_words import CHOICES, OUTCOMES, STAGES, StageValue

_V = TypeVar("_V")

_POINTS = {
    Kind.ACCOUNTS: (("phone", PointKind.PHONE), ("fax", PointKind.FAX), ("mail", PointKind.MAIL)),
    Kind.PEOPLE: (("phone", PointKind.PHONE), ("phone2", PointKind.PHONE), ("mobile", PointKind.MOBILE),
                  ("fax", PointKind.FAX), ("mail", PointKind.MAIL), ("mail2", PointKind.MAIL), ("url", PointKind.URL)),
}
_LIMITS = {kind: {name: field.limit for name, field in fields.items()} for kind, fields in FIELD.items()}
_NOTE_LIMIT = 20000
_OLDEST_SIZE = 1900
_SELDOM = {
    Kind.ACCOUNTS: frozenset({"segment", "business_plan", "room_note", "currents", "business_model", "organisation",
                              "size_year", "needs_introduction", "lead_class"}),
    Kind.PEOPLE: frozenset({"power", "criterion", "caution", "objection", "our_tie"}),
    Kind.DEALS: frozenset({"gross_profit", "restart_on", "buying_phase", "decide_by", "motive"}),
    Kind.HISTORY: frozenset(), Kind.ORDERS: frozenset(), Kind.PRODUCTS: frozenset(),
    Kind.TIES: frozenset(),
}


def convert(record: Record, kind: Kind, today: date, preset: Preset | None = None) -> Draft:
    """The record as a draft. Raises RuleError naming the field.

    REQUIRED (no name), TOO_LONG, BAD_DATE, BAD_AMOUNT, BAD_NUMBER, BAD_RANGE, BAD_CHOICE (stage). What is merely odd
    (an unknown rank, role or reason, a head count in words, a birthday without a year) goes into the note as it is.
    """
    reader = _Reader(record, kind, today, preset)
    match kind:
        case Kind.ACCOUNTS:
            return _account(reader)
        case Kind.PEOPLE:
            return _person(reader)
        case Kind.DEALS:
            return _deal(reader)
        case Kind.HISTORY:
            return _passage(reader)
        case Kind.ORDERS:
            return _order(reader)
        case Kind.PRODUCTS:
            return _product(reader)
        case Kind.TIES:
            from salesdesk.services.transfer.tie_words import draft_of

            return draft_of(reader)


class _Reader:
    """One record with the ways to read its fields; collects what only fits the note."""

    def __init__(self, record: Record, kind: Kind, today: date, preset: Preset | None) -> None:
        self.record = record
        self.fields = record.fields
        self.kind = kind
        self.today = today
        self.preset = preset
        self.day_first = preset.day_first if preset else None
        self.own = preset is not None and preset.own
        self.odd: list[str] = []
        self._limits = _LIMITS[kind]
        self.has_more = not _SELDOM[kind].isdisjoint(record.fields)

    def text(self, name: str) -> str:
        value = self.fields.get(name)
        return values.text(value, name, self._limits[name]) if value else ""

    def long(self, name: str) -> str:
        value = self.fields.get(name)
        return values.long_text(value, name, self._limits[name]) if value else ""

    def reading(self, name: str) -> str:
        if self.own:
            return self.text(name)
        value = self.fields.get(name)
        return values.reading(value, name, self._limits[name]) if value else ""

    def day(self, name: str) -> date | None:
        value = self.fields.get(name)
        return values.day(value, self.today, self.day_first, name) if value else None

    def soft(self, name: str, parse: Callable[[str, str], _V]) -> _V | None:
        """A value whose text goes into the note when it cannot be understood; in a list of our own it is an error."""
        if not (value := self.fields.get(name)):
            return None
        try:
            return parse(value, name)
        except RuleError:
            if self.own:
                raise
            self.odd.append(f"{name}: {value}")
            return None

    def between(self, name: str, low: int, high: int) -> int | None:
        return self.soft(name, lambda value, name: values.between(value, name, low, high))

    def money(self, name: str) -> int | None:
        value = self.fields.get(name)
        return values.amount(value, name)[0] if value else None

    def chance(self) -> int | None:
        """Our own lists write every chance in per cent, be it 0.5."""
        value = self.fields.get("probability")
        if value and self.own and not value.endswith(("%", "割")):
            value += "%"
        return values.permille(value, "probability") if value else None

    def choice(self, name: str) -> object | None:
        """The meaning of a word, the preset's first; an unknown one goes into the note."""
        if not (value := self.fields.get(name)):
            return None
        found = self.meaning(name, value, CHOICES[name])
        if found is None and self.own:
            raise RuleError(Rule.BAD_CHOICE, name, value=value)
        if found is None:
            self.odd.append(f"{name}: {value}")
        return found

    def meaning(self, name: str, value: str, words: Mapping[str, object]) -> object | None:
        word = fold_heading(value)
        own = self.preset.value_maps.get(name) if self.preset else None
        return own[word] if own and word in own else words.get(word)

    def tags(self) -> tuple[str, ...]:
        blanks = self.preset.blanks if self.preset else frozenset[str]()
        value = self.fields.get("tags")
        return values.tags(value, blanks, self._limits["tags"]) if value else ()

    def note(self) -> str:
        """The note, then "heading: text" for every column no field takes, then what was odd."""
        note = self.fields.get("note", "")
        if self.record.extra or self.odd:
            extra = [f"{heading}: {value}" for heading, value in self.record.extra.items()]
            note = "\n".join([note, *extra, *self.odd] if note else [*extra, *self.odd])
        return values.long_text(note, "note", _NOTE_LIMIT) if note else ""

    def points(self) -> tuple[Point, ...]:
        """Every way to reach them, each once: plain fields, labelled points, the address."""
        found: dict[tuple[PointKind, str], Point] = {}
        for name, kind in _POINTS[self.kind]:
            if value := self.fields.get(name):
                for part in [value] if self.own else values.several(value):
                    self._add(found, Point(kind, "", part), name)
        for point in self.record.points:
            self._add(found, point, point.kind.value)
        if address := self._address():
            found[PointKind.ADDRESS, address.one_line()] = Point(PointKind.ADDRESS, "", address.one_line(), address)
        return tuple(found.values())

    def _add(self, found: dict[tuple[PointKind, str], Point], point: Point, name: str) -> None:
        address, value = point.address, point.value
        if address is None and not point.label and value.isascii() and value.isprintable() and len(value) <= 500:
            found.setdefault((point.kind, value), point)
            return
        value = values.text(values.narrow(point.value), name, 500)
        if address and not (address.postal_code.isascii() and address.postal_code[3:4] == "-"):
            code = values.postal_code(address.postal_code, address.country)
            address = Address(code, address.region, address.city, address.street, address.country)
        if address:
            for part in ("postal_code", "region", "city", "street"):
                values.text(getattr(address, part), part, self._limits[part])
            value = values.text(address.one_line(), name, 500)
        if value:
            label = values.text(point.label, "label", 200)[:60] if point.label else ""
            found.setdefault((point.kind, value), Point(point.kind, label, value, address))

    def _address(self) -> Address | None:
        fields = self.fields
        if not ("street" in fields or "city" in fields or "region" in fields or "postal_code" in fields):
            return None
        country = self.text("country")
        code = values.postal_code(fields.get("postal_code", ""), country)
        code = values.text(code, "postal_code", self._limits["postal_code"])
        return Address(code, self.text("region"), self.text("city"), self.text("street"), country)


def _account(reader: _Reader) -> AccountDraft:
    name = reader.text("name")
    if not name:
        raise RuleError(Rule.REQUIRED, "name")
    today, scale = reader.today, reader.preset.scale.get("revenue", 1) if reader.preset else 1
    revenue = reader.fields.get("revenue")
    return AccountDraft(
        reader.record.line, name, reader.text("external_id"), reader.reading("reading"), reader.text("industry"),
        reader.soft("employees", values.head_count),
        values.amount(revenue, "revenue", scale)[0] if revenue else None,
        reader.soft("fiscal_month", values.month),
        cast("AccountRank | None", reader.choice("rank")), cast("AccountKind | None", reader.choice("kind")),
        reader.text("website").partition(MULTI)[0], reader.text("country"),
        reader.soft("founded", lambda value, name: values.year(value, today, name)), reader.text("parent"),
        reader.soft("corporate_number", values.corporate_number) or "",
        **(_more_of_account(reader) if reader.has_more else {}),
        points=reader.points(), tags=reader.tags(), note=reader.note())


def _more_of_account(reader: _Reader) -> dict[str, Any]:
    return {
        "segment": reader.text("segment"), "business_plan": reader.long("business_plan"),
        "room_note": reader.long("room_note"), "currents": reader.long("currents"),
        "business_model": reader.long("business_model"), "organisation": reader.choice("organisation"),
        "size_year": reader.between("size_year", _OLDEST_SIZE, reader.today.year + 1),
        "needs_introduction": reader.choice("needs_introduction"), "lead_class": reader.choice("lead_class"),
    }


def _names(reader: _Reader) -> tuple[str, str]:
    """Family and given name; a whole name is divided, and a mail address serves where there is no name at all."""
    family, given = reader.text("family"), reader.text("given")
    if family or given:
        return (family, given) if family else (given, "")
    if whole := reader.text("full_name"):
        return (whole, "") if "@" in whole else split_name(whole)
    mails = [reader.fields.get("mail", ""), *(p.value for p in reader.record.points if p.kind is PointKind.MAIL)]
    if not any(mails):
        raise RuleError(Rule.REQUIRED, "family")
    return values.text(values.several(next(filter(None, mails)))[0], "family", 100), ""


def _readings(reader: _Reader, given: str) -> tuple[str, str]:
    family_reading, given_reading = reader.reading("family_reading"), reader.reading("given_reading")
    whole = reader.reading("full_reading")
    if not whole or family_reading or given_reading:
        return family_reading, given_reading
    first, _, rest = whole.partition(" ")
    return (first, rest.strip()) if given or rest else (whole, "")


def _person(reader: _Reader) -> PersonDraft:
    family, given = _names(reader)
    family_reading, given_reading = _readings(reader, given)
    return PersonDraft(
        reader.record.line, family, given, reader.text("external_id"), reader.text("account_external_id"),
        reader.text("company"), reader.reading("company_reading"), reader.text("site"), reader.text("department"),
        family_reading, given_reading, reader.text("title"),
        cast("Role | None", reader.choice("role")), cast("Support | None", reader.choice("support")),
        reader.soft("birthday", lambda value, name: values.day(value, reader.today, reader.day_first, name)),
        reader.day("met_on"), reader.text("boss"), **(_more_of_person(reader) if reader.has_more else {}),
        points=reader.points(), tags=reader.tags(), note=reader.note(),
        photo=reader.record.photo, photo_type=reader.record.photo_type)


def _more_of_person(reader: _Reader) -> dict[str, Any]:
    return {"power": reader.between("power", 0, 3), "criterion": reader.long("criterion"),
            "caution": reader.long("caution"), "objection": reader.long("objection"),
            "our_tie": reader.long("our_tie")}


def _standing(reader: _Reader) -> StageValue:
    """Stage and outcome from the stage's word and, where there is one, the outcome's."""
    stage_word, outcome_word = reader.fields.get("stage", ""), reader.fields.get("outcome", "")
    stage = cast("StageValue | None", reader.meaning("stage", stage_word, STAGES)) if stage_word else None
    outcome = cast("Outcome | None", reader.meaning("outcome", outcome_word, OUTCOMES)) if outcome_word else None
    if outcome_word and outcome is None and reader.own:
        raise RuleError(Rule.BAD_CHOICE, "outcome", value=outcome_word)
    if outcome_word and outcome is None:
        reader.odd.append(f"outcome: {outcome_word}")
    if outcome is Outcome.WON:
        return StageKey.ORDER.value, Outcome.WON
    if outcome not in {None, Outcome.OPEN}:
        on_board = stage and stage[1] is Outcome.OPEN
        return (stage[0] if stage and on_board else None), cast("Outcome", outcome)
    if stage_word and stage is None:
        raise RuleError(Rule.BAD_CHOICE, "stage", value=stage_word)
    return stage or (StageKey.LIST.value, Outcome.OPEN)


def _deal(reader: _Reader) -> DealDraft:
    product, company = reader.text("product"), reader.text("company")
    name = reader.text("name") or product or company
    if not name:
        raise RuleError(Rule.REQUIRED, "name")
    stage, outcome = _standing(reader)
    amount, currency = reader.fields.get("amount"), reader.fields.get("currency", "").upper()
    worth, in_cell = values.amount(amount, "amount") if amount else (None, "")
    expected, closed = reader.day("expected_close"), reader.day("closed_on")
    if outcome is Outcome.OPEN and closed:
        expected, closed = expected or closed, None
    reason, lost_note = _loss(reader, outcome)
    return DealDraft(
        reader.record.line, name, reader.text("external_id"), reader.text("account_external_id"),
        reader.text("person_external_id"),
        company or None, reader.text("person"), product, reader.text("owner"), stage, outcome, worth,
        values.text(currency or in_cell, "currency", 3), reader.chance(),
        reader.day("created_on"), reader.day("entered_on"), expected, closed, reason, lost_note,
        reader.text("competitor"), reader.text("source"), **(_more_of_deal(reader) if reader.has_more else {}),
        note=reader.note())


def _more_of_deal(reader: _Reader) -> dict[str, Any]:
    return {"gross_profit": reader.money("gross_profit"), "restart_on": reader.day("restart_on"),
            "buying_phase": reader.between("buying_phase", 1, 10), "decide_by": reader.day("decide_by"),
            "motive": reader.long("motive")}


def _loss(reader: _Reader, outcome: Outcome) -> tuple[LossReason | None, str]:
    """Why it was lost; another program's own words are kept beside."""
    word, more = reader.fields.get("lost_reason", ""), reader.long("lost_note")
    if reader.own:
        return cast("LossReason | None", reader.choice("lost_reason")), more
    if more and outcome is not Outcome.LOST:
        reader.odd.append(f"lost_note: {more}")
        more = ""
    if not word:
        return None, more
    reason = cast("LossReason | None", reader.meaning("lost_reason", word, CHOICES["lost_reason"]))
    if outcome is Outcome.LOST:
        said = "" if reason else values.text(word, "lost_reason", 1000)
        return reason or LossReason.UNKNOWN, values.long_text("\n".join(filter(None, (said, more))), "lost_note", 1000)
    reader.odd.append(f"lost_reason: {word}")
    return None, ""


def _passage(reader: _Reader) -> HistoryDraft:
    deal, word = reader.text("deal"), reader.fields.get("stage", "")
    for name, value in (("deal", deal), ("stage", word)):
        if not value:
            raise RuleError(Rule.REQUIRED, name)
    meaning = cast("StageValue | None", reader.meaning("stage", word, STAGES))
    return HistoryDraft(reader.record.line, deal, word, _past(reader, "entered"), meaning, reader.text("company"))


def _order(reader: _Reader) -> OrderDraft:
    company, deal = reader.text("company"), reader.text("deal")
    key = reader.text("account_external_id")
    if not (company or deal or key):
        raise RuleError(Rule.REQUIRED, "company")
    return OrderDraft(
        reader.record.line, _past(reader, "ordered_on"), company, reader.money("amount"), reader.money("gross_profit"),
        reader.text("number"), reader.text("external_id"), key, reader.text("name"), reader.text("product"), deal,
        values.long_text(reader.note(), "note", FIELD[Kind.ORDERS]["note"].limit))


def _past(reader: _Reader, name: str) -> date:
    day = reader.day(name)
    if day is None:
        raise RuleError(Rule.REQUIRED, name)
    if day > reader.today:
        raise RuleError(Rule.FUTURE_DAY, name, value=day.isoformat())
    return day


def _product(reader: _Reader) -> ProductDraft:
    name = reader.text("name")
    if not name:
        raise RuleError(Rule.REQUIRED, "name")
    prices = {each: reader.money(each) for each in ("price", "unit_cost")}
    for each, yen in prices.items():
        if yen is not None and yen < 0:
            raise RuleError(Rule.BAD_RANGE, each, value=str(yen), low=0, high="")
    tax, retired = reader.fields.get("tax"), reader.fields.get("retired")
    return ProductDraft(
        reader.record.line, name, reader.text("external_id"), reader.text("code"), reader.text("category"),
        reader.text("unit"), prices["price"], prices["unit_cost"], read_tax(tax) if tax else None,
        retired.strip().casefold() in _GONE if retired else None,
        values.long_text(reader.note(), "note", FIELD[Kind.PRODUCTS]["note"].limit))


_GONE = frozenset({"1", "true", "yes", "y", "はい", "○", "〇", "済", "終了", "販売終了", "廃番", "終売", "retired",
                   "discontinued"})
