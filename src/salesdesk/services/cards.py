"""A business card typed or pasted as text: what it says, and keeping it with the end of a lease as one undo step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from salesdesk.domain import names
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.fields import cleaned
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.book import Book
from salesdesk.services.transfer.convert import convert
from salesdesk.services.transfer.drafts import PersonDraft
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Plan
from salesdesk.services.transfer.plan_people import PersonPlanner
from salesdesk.services.transfer.records import Record
from salesdesk.services.transfer.signature import parse_signature
from salesdesk.store.db import Store
from salesdesk.store.tables import installed_item

_PLACE = ("region", "city", "street")


@dataclass(frozen=True)
class Kept:
    """Where the card went."""

    account_id: str
    person_id: str


def read_card(text: str) -> dict[str, str]:
    """What a card says by field: company, full_name, title, phone ...; `address` joins its parts, which stay too.

    The first line is the company where no line has a legal form.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    first = ""
    if lines and not any(names.legal_form(word) for line in lines for word in (line, *line.split())):
        first = lines.pop(0).strip()
    found = parse_signature("\n".join(lines))
    fields = dict(found.fields) if found else {}
    if first:
        fields.setdefault("company", first)
        fields["company"], other = first, fields["company"]
        if other != first:
            fields["note"] = "\n".join(filter(None, (other, fields.get("note"))))
    elif not found and lines:
        fields["company"] = lines[0].strip()
    parts = [fields[name] for name in _PLACE if fields.get(name)]
    if parts:
        fields["address"] = ("" if names.looks_japanese("".join(parts)) else ", ").join(parts)
    return fields


def keep_card(store: Store, fields: Mapping[str, str], today: date, thing: str = "",
              lease_end: date | None = None) -> Kept:
    """Keep the person at the company, new or known (a known one only gets its gaps filled), and what is leased there.

    Raises RuleError: REQUIRED company, full_name or thing (where there is a lease end), TOO_LONG, BAD_MAIL.
    """
    told = {name: value.strip() for name, value in fields.items() if value and value.strip()}
    for name in ("company", "full_name"):
        if name not in told:
            raise RuleError(Rule.REQUIRED, name)
    if lease_end is not None and not thing.strip():
        raise RuleError(Rule.REQUIRED, "thing")
    item = cleaned(installed_item, {"name": thing, "lease_end": lease_end}) if thing.strip() else {}
    draft = convert(Record(1, _placed(told)), Kind.PEOPLE, today, None)
    assert isinstance(draft, PersonDraft)
    with store.read() as conn:
        planner = PersonPlanner(Plan("", Kind.PEOPLE, "", 1, 0), Book(conn), Merge.FILL)
    planner.turn(1, Merge.FILL)
    planner.take(draft)
    made, account = planner.plan, planner.book.account_named(draft.company)
    assert account is not None
    fresh = bool(made.added.get("account"))
    person = _person(planner, made, draft, str(account["id"]))
    named = Label(Action.ADD_ACCOUNT, str(account["name"])) if fresh else Label(Action.ADD_PERSON, told["full_name"])
    with store.write(named) as tx:
        importing.put(tx, made)
        if item:
            tx.add(installed_item, {"account_id": account["id"], **item})
    return Kept(str(account["id"]), person)


def _person(planner: PersonPlanner, made: Plan, draft: PersonDraft, account_id: str) -> str:
    added = made.added.get("person")
    if added:
        return str(added[0]["id"])
    if made.known:
        return made.known[0].id
    found = planner.book.person_like(account_id, names.person_key(draft.family, draft.given), [])
    return str(found["id"]) if found else ""


def _placed(told: Mapping[str, str]) -> dict[str, str]:
    """The parts of the address where they still say what the whole says, else the whole as street."""
    fields = {name: value for name, value in told.items() if name != "address"}
    whole = told.get("address", "")
    if "".join(whole.replace(", ", "").split()) != "".join("".join(told.get(name, "") for name in _PLACE).split()):
        fields = {name: value for name, value in fields.items() if name not in _PLACE}
        if whole:
            fields["street"] = whole
    return fields
