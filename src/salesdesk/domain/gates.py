"""What a deal should have in a stage before it goes on: rules, what is known of the deal, and which rules are met.

Nothing here stops a deal; it tells what is missing and what stands against going on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.stages import StageKey


class RuleKind(StrEnum):
    """What a rule asks for. HEARD holds BANTCH letters in its text, WORDS and ACTION are ticked by hand."""

    SITE = "site"
    CONTACT = "contact"
    REACHABLE = "reachable"
    MET = "met"
    PROPOSED = "proposed"
    AMOUNT = "amount"
    GROSS_PROFIT = "gross_profit"
    PRODUCT = "product"
    EXPECTED_CLOSE = "expected_close"
    DEADLINE = "deadline"
    MOTIVE = "motive"
    NEED_LEVEL = "need_level"
    BUYING_PHASE = "buying_phase"
    NEXT_STEP = "next_step"
    ISSUE = "issue"
    SOLUTION = "solution"
    BENEFIT = "benefit"
    HEARD = "heard"
    MINIMUM_LETTERS = "minimum_letters"
    MINIMUM_COVERAGE = "minimum_coverage"
    MINIMUM_AMOUNT = "minimum_amount"
    DECIDER_KNOWN = "decider_known"
    DECIDER_MET = "decider_met"
    CHAMPION_KNOWN = "champion_known"
    THREE_VARIANTS = "three_variants"
    QUOTE_SENT = "quote_sent"
    DELIVERY_PLANNED = "delivery_planned"
    INVOICE_PLANNED = "invoice_planned"
    COLLECTION_PLANNED = "collection_planned"
    WORDS = "words"
    ACTION = "action"


class Play(StrEnum):
    """Actions of the playbook that come with the program; a rule of kind ACTION holds one of them or own words."""

    STUDY_COMPANY = "play:study_company"
    CALL_FOR_DAY = "play:call_for_day"
    ASK_QUESTIONS = "play:ask_questions"
    FIRST_PROPOSAL = "play:first_proposal"
    MEET_DECIDER = "play:meet_decider"
    SHOW_CASES = "play:show_cases"
    COMPARE_PLANS = "play:compare_plans"
    ASK_DECISION_DAY = "play:ask_decision_day"
    HAND_OVER = "play:hand_over"
    THANK = "play:thank"


TICKED = frozenset({RuleKind.WORDS, RuleKind.ACTION})
THRESHOLDS = frozenset({RuleKind.MINIMUM_AMOUNT, RuleKind.MINIMUM_COVERAGE})  # below them a deal may rather stay
NUMBERS: Mapping[RuleKind, tuple[int, int]] = {  # lowest and highest number of a rule that has one
    RuleKind.MINIMUM_LETTERS: (1, 6), RuleKind.MINIMUM_COVERAGE: (1, 12),
    RuleKind.MINIMUM_AMOUNT: (1, 10**15)}
WITH_TEXT = TICKED | {RuleKind.HEARD}
FULL_COVERAGE = 2 * len(Item)
VARIANTS = 3


@dataclass(frozen=True)
class StageRule:
    """One rule of a stage: number in yen, points of 12 or letters; text own words, a play or BANTCH letters."""

    id: str
    kind: RuleKind
    number: int | None = None
    text: str = ""


def _rule(kind: RuleKind, number: int | None = None, text: str = "") -> StageRule:
    return StageRule("", kind, number, text)


DEFAULT_RULES: Mapping[StageKey, tuple[StageRule, ...]] = {  # of a new database, without ids
    StageKey.LIST: (
        _rule(RuleKind.SITE), _rule(RuleKind.CONTACT), _rule(RuleKind.REACHABLE),
        _rule(RuleKind.ACTION, text=Play.STUDY_COMPANY), _rule(RuleKind.ACTION, text=Play.CALL_FOR_DAY)),
    StageKey.PROPOSAL: (
        _rule(RuleKind.ISSUE), _rule(RuleKind.MINIMUM_LETTERS, 2),
        _rule(RuleKind.ACTION, text=Play.ASK_QUESTIONS), _rule(RuleKind.ACTION, text=Play.FIRST_PROPOSAL)),
    StageKey.OPPORTUNITY: (
        _rule(RuleKind.AMOUNT), _rule(RuleKind.HEARD, text="T"), _rule(RuleKind.DECIDER_KNOWN),
        _rule(RuleKind.MINIMUM_COVERAGE, 4),
        _rule(RuleKind.ACTION, text=Play.MEET_DECIDER), _rule(RuleKind.ACTION, text=Play.SHOW_CASES)),
    StageKey.QUOTE: (
        _rule(RuleKind.ISSUE), _rule(RuleKind.HEARD, text="BT"), _rule(RuleKind.DECIDER_MET),
        _rule(RuleKind.THREE_VARIANTS),
        _rule(RuleKind.ACTION, text=Play.COMPARE_PLANS), _rule(RuleKind.ACTION, text=Play.ASK_DECISION_DAY)),
    StageKey.ORDER: (
        _rule(RuleKind.DELIVERY_PLANNED), _rule(RuleKind.INVOICE_PLANNED), _rule(RuleKind.COLLECTION_PLANNED),
        _rule(RuleKind.ACTION, text=Play.HAND_OVER), _rule(RuleKind.ACTION, text=Play.THANK)),
}


@dataclass(frozen=True)
class Facts:
    """What is known of a deal; amounts in yen, `planned` the kinds of order steps that have a day.

    `steps` are the words of its open next steps, `ticked` the ids of rules ticked by hand.
    """

    amount: int | None = None
    gross_profit: int | None = None
    known: frozenset[RuleKind] = frozenset()  # of the kinds that only ask whether something is there
    heard: Mapping[Item, Heard] = field(default_factory=dict)
    variants: int = 0
    planned: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    ticked: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Verdict:
    """Whether a rule is met; `has` is the deal's own number where the rule sets one."""

    rule: StageRule
    met: bool
    has: int | None = None

    @property
    def against(self) -> bool:
        """Whether this speaks for leaving the deal in the stage before."""
        return not self.met and self.rule.kind in THRESHOLDS


def letters(text: str) -> tuple[Item, ...]:
    """The BANTCH items of a text such as "BT", in their order; unknown letters are left out."""
    return tuple(item for item in Item if item.value in text)


def coverage(heard: Mapping[Item, Heard]) -> int:
    """Points heard, 0 to 12: two for an item confirmed, one for one partly heard."""
    return sum(int(state) for state in heard.values())


def judge(rules: Sequence[StageRule], facts: Facts) -> tuple[Verdict, ...]:
    """Every rule with whether the deal meets it; a rule without its number or text asks for nothing and is met."""
    return tuple(_verdict(rule, facts) for rule in rules)


def soon(today: date) -> date:
    """The day a follow-up made in one click is due: the next one that is no weekend."""
    return today + timedelta(days={4: 3, 5: 2}.get(today.weekday(), 1))


def missing(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts of rules that are not met, actions left out: they are done, not required."""
    return tuple(each for each in verdicts if not each.met and each.rule.kind is not RuleKind.ACTION)


def next_action(verdicts: Sequence[Verdict]) -> StageRule | None:
    """The first action of the playbook that is not ticked."""
    return next((each.rule for each in verdicts if each.rule.kind is RuleKind.ACTION and not each.met), None)


def _verdict(rule: StageRule, facts: Facts) -> Verdict:
    if rule.kind in NUMBERS:
        has = _NUMBER[rule.kind](facts)
        return Verdict(rule, rule.number is None or (has or 0) >= rule.number, has)
    special = _MET.get(rule.kind)
    if special is not None:
        return Verdict(rule, special(rule, facts))
    return Verdict(rule, rule.kind in facts.known)


def _letters_heard(facts: Facts) -> int:
    return sum(state > Heard.NO for state in facts.heard.values())


_NUMBER: Mapping[RuleKind, Callable[[Facts], int | None]] = {
    RuleKind.MINIMUM_AMOUNT: lambda facts: facts.amount,
    RuleKind.MINIMUM_COVERAGE: lambda facts: coverage(facts.heard),
    RuleKind.MINIMUM_LETTERS: _letters_heard,
}
_MET: Mapping[RuleKind, Callable[[StageRule, Facts], bool]] = {
    RuleKind.AMOUNT: lambda _rule, facts: bool(facts.amount),
    RuleKind.GROSS_PROFIT: lambda _rule, facts: facts.gross_profit is not None,
    RuleKind.HEARD: lambda rule, facts: all(
        facts.heard.get(item, Heard.NO) > Heard.NO for item in letters(rule.text)),
    RuleKind.NEXT_STEP: lambda _rule, facts: RuleKind.NEXT_STEP in facts.known or bool(facts.steps),
    RuleKind.THREE_VARIANTS: lambda _rule, facts: facts.variants >= VARIANTS,
    RuleKind.DELIVERY_PLANNED: lambda _rule, facts: "delivery" in facts.planned,
    RuleKind.INVOICE_PLANNED: lambda _rule, facts: "invoice" in facts.planned,
    RuleKind.COLLECTION_PLANNED: lambda _rule, facts: "collection" in facts.planned,
    RuleKind.WORDS: lambda rule, facts: rule.id in facts.ticked,
    RuleKind.ACTION: lambda rule, facts: rule.id in facts.ticked,
}
