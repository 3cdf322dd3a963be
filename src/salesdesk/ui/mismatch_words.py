"""What the rules of mismatch say: what was seen, why it matters, what to do about it."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import NamedTuple

from salesdesk.domain.buying_phases import Pace
from salesdesk.domain.mismatch import Finding, Mismatch
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words, screen_words


class _Said(NamedTuple):
    """The English sentences of a rule; `task` is what its button notes, `when` says when it fires."""

    name: str
    seen: str
    why: str
    task: str
    when: str


_SAID: Mapping[Mismatch, _Said] = {
    Mismatch.NOW_UNANSWERED: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Wanted now, nobody in touch"),
        QT_TRANSLATE_NOOP("Mismatch", "They want it now; there was no contact in the last {hours} hours."),
        QT_TRANSLATE_NOOP("Mismatch", "Who needs it now buys from whoever answers first."),
        QT_TRANSLATE_NOOP("Mismatch", "Call today: they want it now"),
        QT_TRANSLATE_NOOP("Mismatch", "They want it now and there was no contact for 24 hours.")),
    Mismatch.INQUIRY_UNANSWERED: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Inquiry without an answer"),
        QT_TRANSLATE_NOOP("Mismatch", "They asked {hours} hours ago and nothing has moved; the limit is {limit}."),
        QT_TRANSLATE_NOOP("Mismatch", "An inquiry that waits is taken as no interest."),
        QT_TRANSLATE_NOOP("Mismatch", "Answer the inquiry"),
        QT_TRANSLATE_NOOP("Mismatch", "They asked and nothing has moved within the hours of their need.")),
    Mismatch.VISIT_WANTED: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "They want a visit and none is set"),
        QT_TRANSLATE_NOOP("Mismatch", "They want us to come from {first} to {last}; no meeting is planned."),
        QT_TRANSLATE_NOOP("Mismatch", "Who asks for a visit listens in those days, and later no longer."),
        QT_TRANSLATE_NOOP("Mismatch", "Fix the visit: they want us from {first} to {last}"),
        QT_TRANSLATE_NOOP("Mismatch", "Three days before they want us to come no meeting is set.")),
    Mismatch.PROMISE_LATE: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Promised information is late"),
        QT_TRANSLATE_NOOP("Mismatch", "Overdue: {what} ({n} in all)."),
        QT_TRANSLATE_NOOP("Mismatch", "A promise that is late costs trust, and they cannot go on without it."),
        QT_TRANSLATE_NOOP("Mismatch", "Deliver what was promised: {what}"),
        QT_TRANSLATE_NOOP("Mismatch", "Information or a promise of ours is past its day.")),
    Mismatch.PLANNED_PASSED: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Planned purchase has passed"),
        QT_TRANSLATE_NOOP("Mismatch", "They planned to buy by {day}; that was {days} days ago."),
        QT_TRANSLATE_NOOP("Mismatch", "Either something has come between or somebody else has sold."),
        QT_TRANSLATE_NOOP("Mismatch", "You planned to buy by {day}: what has changed, and when is it now?"),
        QT_TRANSLATE_NOOP("Mismatch", "The planned purchase lies in the past.")),
    Mismatch.QUOTE_TOO_EARLY: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Too early to quote"),
        QT_TRANSLATE_NOOP("Mismatch", "A price is out while they only asked for documents (phase {phase})."),
        QT_TRANSLATE_NOOP("Mismatch", "Before they know what it is worth a price is only a price."),
        QT_TRANSLATE_NOOP("Mismatch", "Go back to the problem before the price: propose a product talk"),
        QT_TRANSLATE_NOOP("Mismatch", "A quote is out while they are at phases 1 to 3.")),
    Mismatch.PRICE_FIRST: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Price before problem and solution"),
        QT_TRANSLATE_NOOP("Mismatch", "A price is out; their problem or our solution is not written down."),
        QT_TRANSLATE_NOOP("Mismatch", "The price comes last: problem, essence, solution, then price."),
        QT_TRANSLATE_NOOP("Mismatch", "Write down problem and solution and agree on them"),
        QT_TRANSLATE_NOOP("Mismatch", "A quote is out without their problem and our solution.")),
    Mismatch.DECIDER_UNMET: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Decision maker not met"),
        QT_TRANSLATE_NOOP("Mismatch", "{visits} meetings without whoever decides{who}."),
        QT_TRANSLATE_NOOP("Mismatch", "Who has the power seldom comes out. An executive of ours opens that door."),
        QT_TRANSLATE_NOOP("Mismatch", "Ask an executive of ours to come along and meet the decision maker{who}"),
        QT_TRANSLATE_NOOP("Mismatch", "Three meetings or more and the decision maker was never met.")),
    Mismatch.HIDDEN_UNMET: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Hidden influencer not met"),
        QT_TRANSLATE_NOOP("Mismatch", "The budget is being fixed and we have not met {name}."),
        QT_TRANSLATE_NOOP("Mismatch", "Who pulls the strings stops it at the budget, unseen."),
        QT_TRANSLATE_NOOP("Mismatch", "Ask for an introduction to {name}"),
        QT_TRANSLATE_NOOP("Mismatch", "From phase 8 on a hidden influencer was never met.")),
    Mismatch.CONSENSUS_UNKNOWN: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Consensus with unknown people"),
        QT_TRANSLATE_NOOP("Mismatch", "They agree inside; of {n} consents needed {unclear} are unknown."),
        QT_TRANSLATE_NOOP("Mismatch", "An objection we do not know cannot be answered."),
        QT_TRANSLATE_NOOP("Mismatch", "Who must agree, and who is against it for which reason?"),
        QT_TRANSLATE_NOOP("Mismatch", "From phase 9 on a consent is unknown, or how somebody with a part stands.")),
    Mismatch.CAME_ALONE: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Always the same person alone"),
        QT_TRANSLATE_NOOP("Mismatch", "One person only in {visits} meetings."),
        QT_TRANSLATE_NOOP("Mismatch", "Who comes alone will have to convince the others alone."),
        QT_TRANSLATE_NOOP("Mismatch", "Who else must agree? May we meet them together?"),
        QT_TRANSLATE_NOOP("Mismatch", "Two meetings or more with one person only.")),
    Mismatch.BUDGET_UNHEARD: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Budget phase, budget not heard"),
        QT_TRANSLATE_NOOP("Mismatch", "They are fixing the budget; what they told us of it is not written down."),
        QT_TRANSLATE_NOOP("Mismatch", "A quote that does not fit the budget goes back, or out."),
        QT_TRANSLATE_NOOP("Mismatch", "How much is set aside, in which year, and who asks for it?"),
        QT_TRANSLATE_NOOP("Mismatch", "From phase 8 on without an answer on budget.")),
    Mismatch.DEADLINE_UNHEARD: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Fixed deadline, timing not heard"),
        QT_TRANSLATE_NOOP("Mismatch", "There is a day they must decide by; the timing is not heard."),
        QT_TRANSLATE_NOOP("Mismatch", "A fixed deadline weighs most: everything is counted back from it."),
        QT_TRANSLATE_NOOP("Mismatch", "What must be done by when so that the deadline is kept?"),
        QT_TRANSLATE_NOOP("Mismatch", "The deadline is fixed and the timing is not heard.")),
    Mismatch.RIVAL_UNHEARD: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "They compare, with whom is not known"),
        QT_TRANSLATE_NOOP("Mismatch", "They compare rivals; nothing is heard of one."),
        QT_TRANSLATE_NOOP("Mismatch", "Without knowing the rival nobody can show the difference."),
        QT_TRANSLATE_NOOP("Mismatch", "Whom else are you looking at, and what do you like there?"),
        QT_TRANSLATE_NOOP("Mismatch", "From phase 7 on without an answer on competitors.")),
    Mismatch.RIVAL_UNCHECKED: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Rivals not checked for long"),
        QT_TRANSLATE_NOOP("Mismatch", "For {days} days nobody has asked about rivals."),
        QT_TRANSLATE_NOOP("Mismatch", "Rivals come in unseen."),
        QT_TRANSLATE_NOOP("Mismatch", "Has anybody else offered something lately?"),
        QT_TRANSLATE_NOOP("Mismatch", "Nobody has asked about competitors for 60 days.")),
    Mismatch.AHEAD: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "We run ahead"),
        QT_TRANSLATE_NOOP("Mismatch", "Our stage is {n} steps ahead of their phase."),
        QT_TRANSLATE_NOOP("Mismatch", "Who is pushed steps back. Go at their pace."),
        QT_TRANSLATE_NOOP("Mismatch", "Give what they want in this phase before going on"),
        QT_TRANSLATE_NOOP("Mismatch", "Our stage is two or more ahead of their phase.")),
    Mismatch.BEHIND: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "We are behind"),
        QT_TRANSLATE_NOOP("Mismatch", "Their phase is {n} steps ahead of our stage."),
        QT_TRANSLATE_NOOP("Mismatch", "They go on without us, and others fill the gap."),
        QT_TRANSLATE_NOOP("Mismatch", "Catch up: prepare what they want in this phase"),
        QT_TRANSLATE_NOOP("Mismatch", "Our stage is behind their phase.")),
    Mismatch.NO_DELIVERY_DAY: _Said(
        QT_TRANSLATE_NOOP("Mismatch", "Contract without a delivery date"),
        QT_TRANSLATE_NOOP("Mismatch", "The contract is being settled and no delivery date is agreed."),
        QT_TRANSLATE_NOOP("Mismatch", "A date that is missing in the contract becomes a complaint."),
        QT_TRANSLATE_NOOP("Mismatch", "By when must it be delivered and running?"),
        QT_TRANSLATE_NOOP("Mismatch", "At phase 10 no delivery date is agreed.")),
}

_WHO = QT_TRANSLATE_NOOP("Mismatch", " ({name})")
_NOBODY = QT_TRANSLATE_NOOP("Mismatch", "They agree inside; nobody whose consent is needed is written down.")
_AGAINST = QT_TRANSLATE_NOOP("Mismatch", "They agree inside; how everybody with a part stands is not known.")
NAMES: dict[Enum, str] = {rule: said.name for rule, said in _SAID.items()}
PACES: dict[Enum, str] = {
    Pace.UNKNOWN: QT_TRANSLATE_NOOP("Pace", "Phase not known"),
    Pace.IN_STEP: QT_TRANSLATE_NOOP("Pace", "In step"),
    Pace.AHEAD: QT_TRANSLATE_NOOP("Pace", "We run ahead"),
    Pace.BEHIND: QT_TRANSLATE_NOOP("Pace", "We are behind"),
}
ALL = (NAMES, PACES)


def name(rule: Mismatch, words: Words | None = None) -> str:
    """What a rule is called."""
    return _say(_SAID[rule].name, words)


def why(rule: Mismatch, words: Words | None = None) -> str:
    """Why it matters."""
    return _say(_SAID[rule].why, words)


def about(rule: Mismatch, words: Words | None = None) -> str:
    """When it fires, and why it matters."""
    return f"{_say(_SAID[rule].when, words)} {why(rule, words)}".replace("。 ", "。")


def seen(found: Finding, today: date, words: Words | None = None) -> str:
    """What was seen in the deal."""
    source = _SAID[found.rule].seen
    if found.rule is Mismatch.CONSENSUS_UNKNOWN:
        source = _NOBODY if not found.values["n"] else source if found.values["unclear"] else _AGAINST
    return _filled(source, found, today, words)


def task(found: Finding, today: date, words: Words | None = None) -> str:
    """What to do, as the words of a next step or a question."""
    return _filled(_SAID[found.rule].task, found, today, words)


def _filled(source: str, found: Finding, today: date, words: Words | None) -> str:
    values = {key: labels.day(value, today) if isinstance(value, date) else value
              for key, value in found.values.items()}
    values["who"] = _say(_WHO, words).format(name=values["name"]) if values.get("name") else ""
    return _say(source, words).format(**values)


def _say(source: str, words: Words | None) -> str:
    return (words or screen_words()).translate("Mismatch", source)
