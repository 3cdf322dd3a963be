"""Turns domain enums, refusals and undo steps into words of the screen or of a printed sheet."""

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.ui.words import Words, screen_words, words_of

if TYPE_CHECKING:  # the enums and their tables are read with the first word: the empty window needs none
    from datetime import date

    from salesdesk.domain.actions import Label
    from salesdesk.domain.people import Role, Support
    from salesdesk.domain.stages import StageKey
    from salesdesk.domain.understanding import Aspect

__all__ = ["Words", "aspect_question", "day", "error_text", "label", "mood", "phase", "power", "screen_words",
           "seal_letter", "step_text", "urgency", "words_of"]


@lru_cache(maxsize=1)
def _tables() -> Mapping[str, Mapping[Enum, str]]:
    """The words of every enum by its name, but for those of facts, the briefing, lists, companies and buying."""
    from salesdesk.ui import error_tables, label_tables

    return _by_enum(
        label_tables.BIN_KINDS, label_tables.STAGES, label_tables.OUTCOMES, label_tables.LOSS_REASONS,
        label_tables.ROLES, label_tables.SUPPORTS, label_tables.DEPTHS, label_tables.RANKS, label_tables.POINTS,
        label_tables.ACTIVITIES, label_tables.CALL_RESULTS, label_tables.TASKS, label_tables.ACCOUNT_KINDS,
        label_tables.ACCOUNT_RANKS, label_tables.ITEMS, label_tables.HEARD, label_tables.FINDINGS,
        label_tables.SEAL_STATES, label_tables.DUE_STATES, label_tables.AGEINGS, error_tables.RULES,
        error_tables.TROUBLES, error_tables.ACTIONS)


@lru_cache(maxsize=1)
def _briefing_tables() -> Mapping[str, Mapping[Enum, str]]:
    from salesdesk.ui import (
        company_tables,
        deal_tables,
        dealing_tables,
        gate_tables,
        list_tables,
        mismatch_words,
        order_tables,
        orgmap_tables,
        question_tables,
        quote_tables,
    )
    from salesdesk.ui.timing_tables import ALL as TIMING

    return _by_enum(question_tables.GAPS, question_tables.READY, *list_tables.ALL, *company_tables.ALL,
                    *deal_tables.ALL, *mismatch_words.ALL, *dealing_tables.ALL, *quote_tables.ALL, *order_tables.ALL,
                    *gate_tables.ALL, *TIMING, *orgmap_tables.ALL)


@lru_cache(maxsize=1)
def _fact_tables() -> Mapping[str, Mapping[Enum, str]]:
    from salesdesk.ui import fact_tables, like_tables, profile_tables

    return _by_enum(fact_tables.KINDS, fact_tables.CERTAINTIES, fact_tables.STANDINGS, fact_tables.GRADES,
                    fact_tables.ASPECTS, like_tables.REASONS, *profile_tables.ALL)


def _by_enum(*tables: Mapping[Enum, str]) -> Mapping[str, Mapping[Enum, str]]:
    return {type(next(iter(table))).__name__: table for table in tables}


class _Values(dict[str, object]):
    """Values of a sentence; one that is missing shows as an ellipsis instead of failing."""

    def __missing__(self, _key: str) -> str:
        return "…"


def label(member: Enum, words: Words | None = None) -> str:
    """The word of an enum member; raises KeyError for an enum without words."""
    context = type(member).__name__
    table = _tables().get(context) or _fact_tables().get(context) or _briefing_tables()[context]
    return (words or screen_words()).translate(context, table[member])


def seal_letter(role: "Role", words: Words | None = None) -> str:
    """The one character of a role's seal."""
    from salesdesk.ui import label_tables

    english, japanese = label_tables.SEALS[role]
    return japanese if (words or screen_words()).japanese else english


def mood(support: "Support", words: Words | None = None) -> str:
    """The word of a disc where it tells how a contact went."""
    from salesdesk.ui import label_tables

    return (words or screen_words()).translate("Mood", label_tables.MOODS[support])


def power(stage: "StageKey", words: Words | None = None) -> str:
    """The skill that carries deals out of a stage; empty for the last one."""
    from salesdesk.ui import label_tables

    source = label_tables.POWERS.get(stage)
    return (words or screen_words()).translate("Power", source) if source else ""


def phase(number: int, words: Words | None = None) -> str:
    """The name of a buying phase, 1-10."""
    from salesdesk.ui import label_tables

    return (words or screen_words()).translate("Phase", label_tables.PHASES[number - 1])


def urgency(level: int, words: Words | None = None) -> str:
    """The name of an urgency, 1-4."""
    from salesdesk.ui import label_tables

    return (words or screen_words()).translate("Urgency", label_tables.URGENCIES[level - 1])


def aspect_question(aspect: "Aspect", words: Words | None = None) -> str:
    """How to ask a customer about something we do not know."""
    from salesdesk.ui import fact_tables

    return (words or screen_words()).translate("AspectQuestion", fact_tables.QUESTIONS[aspect])


def day(value: "date", today: "date") -> str:
    """A day, with its year only where it is not this year's."""
    from salesdesk.domain.date_format import format_date

    return format_date(value, japanese=screen_words().japanese, today=today, weekday=False)


def error_text(error: RuleError | StoreError, words: Words | None = None) -> str:
    """What to tell the user about a refusal or a trouble."""
    if isinstance(error, RuleError):
        sentence = (words or screen_words()).translate("Rule", _sentence(error))
        return sentence.format_map(_Values(error.values))
    return label(Trouble(error.trouble), words)


def _sentence(error: RuleError) -> str:
    from salesdesk.ui import error_tables

    if error.rule is Rule.BAD_RANGE and error.values.get("high") in {None, ""}:
        return error_tables.AT_LEAST
    if error.rule is Rule.BAD_DATE and error.values.get("why") == "ambiguous":
        return error_tables.WHICH_DAY
    if error.rule in {Rule.NO_KEY_COLUMN, Rule.NO_HEADER} and error.values.get("kind") in error_tables.COLUMNS_NEEDED:
        return error_tables.COLUMNS_NEEDED[str(error.values["kind"])]
    return error_tables.RULES[error.rule]


_OF_STAGES = frozenset({"move_stage", "delete_stage", "edit_rules"})


def step_words(text: str, kind: ActivityKind | None) -> str:
    """What comes next: the words of a step, or the kind of a planned contact and its goal."""
    return text if kind is None else f"{label(kind)} {text}".strip()


def step_text(step: "Label", words: Words | None = None) -> str:
    """The name of an undo step, such as "Move deal: Tokai → Quote"."""
    from salesdesk.domain.actions import Action
    from salesdesk.domain.stages import Outcome, StageKey

    text = label(Action(step.action), words)
    kinds = Outcome if step.action == Action.CLOSE_DEAL else StageKey
    place = label(kinds(step.place), words) if step.place in set(kinds) else step.place
    if step.name:
        stage = step.name in set(StageKey) and step.action in _OF_STAGES
        text += f": {label(StageKey(step.name), words) if stage else step.name}"
    if place:
        text += f" → {place}"
    return f"{text} ({step.count})" if step.count > 1 else text
