"""Which export a file is, and the best guess for a file nobody knows."""

import re
from collections.abc import Sequence

from salesdesk.services.transfer.fields import FIELD, SYNONYMS, Field, FieldType, Kind, fold_heading
from salesdesk.services.transfer.preset import Preset
from salesdesk.services.transfer.presets_own import OWN_PRESETS
from salesdesk.services.transfer.presets_people import PEOPLE_PRESETS
from salesdesk.services.transfer.presets_sales import SALES_PRESETS

PRESETS: tuple[Preset, ...] = PEOPLE_PRESETS + SALES_PRESETS
BY_NAME: dict[str, Preset] = {preset.name: preset for preset in PRESETS}

Mapping = dict[str, str]
"""Heading as the file writes it -> target field."""

MANY = frozenset({FieldType.JOINED, FieldType.NOTE, FieldType.TAGS, FieldType.PHONE, FieldType.MAIL, FieldType.URL})
"""Types that take the texts of several columns."""

_OBJECT = re.compile(r"^(deal|person|organi[sz]ation|activity)\s*-\s*", re.IGNORECASE)
_NAME_PARTS = frozenset({"姓", "苗字", "名字", "氏", "familyname", "lastname"})
_TELLING: dict[Kind, dict[str, int]] = {
    Kind.DEALS: {"stage": 3, "outcome": 1, "amount": 2, "expected_close": 3, "closed_on": 2, "probability": 2,
                 "name": 1, "lost_reason": 2, "entered_on": 2, "product": 1, "owner": 1},
    Kind.PEOPLE: {"family": 3, "given": 2, "full_name": 3, "family_reading": 2, "mail": 1, "mobile": 2, "title": 2,
                  "department": 2, "met_on": 3, "birthday": 2, "role": 1, "support": 1},
    Kind.ACCOUNTS: {"name": 2, "industry": 2, "employees": 3, "revenue": 2, "corporate_number": 3, "founded": 2,
                    "parent": 2, "fiscal_month": 2, "reading": 1, "rank": 1, "website": 1},
}
_TELLS_HISTORY = frozenset({"deal", "stage", "entered"})
_TELLS_ORDERS = frozenset({"company", "ordered_on", "amount"})
_TELLS_DEALS = frozenset({"stage", "outcome", "probability", "expected_close", "closed_on", "entered_on", "owner"})
_TELLS_TIES = frozenset({"from", "to", "tie_kind"})
_TELLS_PRODUCTS = frozenset({"name", "price"})


def recognise(headings: Sequence[str]) -> Preset | None:
    """The export these headings belong to: nine tenths of a signature, and of several the one that knows most."""
    present = {fold_heading(heading) for heading in headings}
    best: Preset | None = None
    best_score = (0, 0.0)
    for preset in (*OWN_PRESETS, *PRESETS):
        signed = len(preset.signature & present)
        if signed < len(preset.signature) * 0.9:
            continue
        known = len(present & (preset.signature | preset.mapping.keys() | preset.ignored))
        if (known, signed / len(preset.mapping)) > best_score:
            best, best_score = preset, (known, signed / len(preset.mapping))
    return best


def guess_kind(headings: Sequence[str]) -> Kind:
    """What the records are, by the headings that only one kind has; accounts where nothing tells."""
    targets = {kind: set(guess(headings, kind).values()) for kind in Kind}
    if len(headings) <= len(_TELLS_HISTORY) + 1 and targets[Kind.HISTORY] >= _TELLS_HISTORY:
        return Kind.HISTORY
    if targets[Kind.TIES] >= _TELLS_TIES:
        return Kind.TIES
    if targets[Kind.ORDERS] >= _TELLS_ORDERS and not targets[Kind.DEALS] & _TELLS_DEALS:
        return Kind.ORDERS
    if targets[Kind.PRODUCTS] >= _TELLS_PRODUCTS and len(targets[Kind.PRODUCTS]) == len(headings):
        return Kind.PRODUCTS
    scores = {kind: sum(points.get(target, 0) for target in targets[kind]) for kind, points in _TELLING.items()}
    return max((Kind.ACCOUNTS, Kind.PEOPLE, Kind.DEALS), key=lambda kind: scores[kind])


def guess(headings: Sequence[str], kind: Kind) -> Mapping:
    """Targets by the words everybody uses; each target once unless it takes several columns.

    "Title" of a person stays open (honorific or position), 名前 is the given name beside 姓.
    """
    table, fields = SYNONYMS[kind], FIELD[kind]
    bare = [_bare(heading) for heading in headings]
    mapping: Mapping = {}
    taken: set[str] = set()
    for heading, word in zip(headings, bare, strict=True):
        target = table.get(fold_heading(heading)) or table.get(word)
        if word == "名前" and kind is Kind.PEOPLE and _NAME_PARTS & set(bare):
            target = "given"
        if target and (target := _free(fields, target, taken)):
            mapping[heading] = target
            taken.add(target)
    return mapping


def _bare(heading: str) -> str:
    """The folded heading without number and object: "Tel (2)" as tel, "Person - Email" as email."""
    return fold_heading(_OBJECT.sub("", re.sub(r" \(\d+\)$", "", heading)))


def _free(fields: dict[str, Field], target: str, taken: set[str]) -> str | None:
    if target in taken and fields[target].next:
        target = fields[target].next
    return target if target not in taken or fields[target].type in MANY else None


def mapping_of(headings: Sequence[str], preset: Preset | None, kind: Kind) -> Mapping:
    """The preset's targets for the headings that are there, or the guess."""
    if preset is None or preset.kind is not kind:
        return guess(headings, kind)
    return {heading: target for heading in headings if (target := preset.target_of(heading))}
