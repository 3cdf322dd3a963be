"""What an import proposes: accounts, people and deals with proper types, not yet in any database."""

from dataclasses import dataclass
from datetime import date

from salesdesk.domain.accounts import AccountKind, AccountRank, Organisation
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import Role, Support
from salesdesk.domain.relations import LineKind
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services.transfer.records import Point


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """A company as a file tells of it; `revenue` in yen, empty texts and None mean "not told"."""

    line: int
    name: str
    external_id: str = ""
    reading: str = ""
    industry: str = ""
    employees: int | None = None
    revenue: int | None = None
    fiscal_month: int | None = None
    rank: AccountRank | None = None
    kind: AccountKind | None = None
    website: str = ""
    country: str = ""
    founded: int | None = None
    parent: str = ""
    corporate_number: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    segment: str = ""
    business_plan: str = ""
    room_note: str = ""
    currents: str = ""
    business_model: str = ""
    organisation: Organisation | None = None
    size_year: int | None = None
    needs_introduction: bool | None = None
    lead_class: LeadClass | None = None


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as a file tells of them; `boss` is a name or another program's key."""

    line: int
    family: str
    given: str = ""
    external_id: str = ""
    account_external_id: str = ""
    company: str = ""
    company_reading: str = ""
    site: str = ""
    department: str = ""
    family_reading: str = ""
    given_reading: str = ""
    title: str = ""
    role: Role | None = None
    support: Support | None = None
    birthday: date | None = None
    met_on: date | None = None
    boss: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    photo: bytes | None = None
    photo_type: str = ""
    power: int | None = None
    criterion: str = ""
    caution: str = ""
    objection: str = ""
    our_tie: str = ""


@dataclass(frozen=True, slots=True)
class DealDraft:
    """A deal as a file tells of it: `amount` in the minor unit (yen), `company` None for a deal without an account.

    `stage` is a stage key, None where the deal left the board and the file does not say from which stage.
    """

    line: int
    name: str
    external_id: str = ""
    account_external_id: str = ""
    person_external_id: str = ""
    company: str | None = None
    person: str = ""
    product: str = ""
    owner: str = ""
    stage: str | None = None
    outcome: Outcome = Outcome.OPEN
    amount: int | None = None
    currency: str = ""
    probability_permille: int | None = None
    created_on: date | None = None
    entered_on: date | None = None
    expected_close: date | None = None
    closed_on: date | None = None
    lost_reason: LossReason | None = None
    lost_note: str = ""
    competitor: str = ""
    source: str = ""
    note: str = ""
    gross_profit: int | None = None
    restart_on: date | None = None
    buying_phase: int | None = None
    decide_by: date | None = None
    motive: str = ""


@dataclass(frozen=True, slots=True)
class HistoryDraft:
    """A stage a deal entered on a day; `meaning` is what everybody knows `word` as, None for a word of the user's."""

    line: int
    deal: str
    word: str
    entered: date
    meaning: tuple[str | None, Outcome] | None = None
    company: str = ""


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """An order as a file tells of it, amounts in yen."""

    line: int
    ordered_on: date
    company: str = ""
    amount: int | None = None
    gross_profit: int | None = None
    number: str = ""
    external_id: str = ""
    account_external_id: str = ""
    name: str = ""
    product: str = ""
    deal: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """A product as a file tells of it, yen per unit; `tax` and `retired` None where it does not tell."""

    line: int
    name: str
    external_id: str = ""
    code: str = ""
    category: str = ""
    unit: str = ""
    price: int | None = None
    unit_cost: int | None = None
    tax: str | None = None
    retired: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TieDraft:
    """A line between two people by their names, strength 1-3; `kind` None says that the first reports to the other."""

    line: int
    one: str
    other: str
    kind: LineKind | None
    strength: int | None = None
    reason: str = ""
    company: str = ""
    deal: str = ""


Draft = AccountDraft | PersonDraft | DealDraft | HistoryDraft | OrderDraft | ProductDraft | TieDraft
