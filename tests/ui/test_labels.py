"""Every enum of the domain and every error has words; seals have their letter in both languages."""

import importlib
import inspect
import pkgutil
import string
from enum import Enum

import pytest

from salesdesk import domain
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.domain.people import Role, Support
from salesdesk.domain.stages import SHIPPED, StageKey
from salesdesk.ui import labels
from salesdesk.ui.signs import SealState
from salesdesk.ui.words import Words


def _enums() -> list[type[Enum]]:
    found = {SealState}
    for module in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        loaded = importlib.import_module(module.name)
        found |= {kind for _, kind in inspect.getmembers(loaded, inspect.isclass)
                  if issubclass(kind, Enum) and kind.__module__ == loaded.__name__}
    return sorted(found, key=lambda kind: kind.__name__)


MEMBERS = [member for kind in _enums() for member in kind]


@pytest.mark.parametrize("member", MEMBERS, ids=str)
def test_every_member_has_words(member):
    text = labels.label(member, Words("en"))
    assert text.strip()
    assert text == text.strip()


def test_words_of_one_enum_differ():
    for kind in _enums():
        texts = [labels.label(member, Words("en")) for member in kind]
        assert len(set(texts)) == len(texts), kind


def test_members_that_are_equal_as_texts_keep_their_own_words():
    assert labels.label(StageKey.PROPOSAL, Words("en")) == "Proposal"
    assert labels.label(StageKey.ORDER, Words("en")) == "Order"


@pytest.mark.parametrize(("role", "japanese", "english"), list(zip(
    (Role.DECISION_MAKER, Role.CONTACT, Role.SCREENER, Role.HIDDEN, Role.CHAMPION, Role.APPROVER, Role.USER,
     Role.OTHER), "決窓審影推承用他", "DWSHCAU–", strict=True)))
def test_seals(role, japanese, english):
    assert labels.seal_letter(role, Words("ja")) == japanese
    assert labels.seal_letter(role, Words("en")) == english


def test_seals_follow_the_language_of_the_screen(look):
    look(language="ja")
    assert labels.seal_letter(Role.CHAMPION) == "推"
    look(language="en")
    assert labels.seal_letter(Role.CHAMPION) == "C"


def test_named_powers_phases_and_moods():
    english = Words("en")
    assert [labels.power(stage, english) for stage in SHIPPED] == ["Approach", "Discovery", "Follow-up", "Close", ""]
    assert labels.phase(1, english) == "Planning"
    assert labels.phase(10, english) == "Contract"
    assert labels.urgency(4, english) == "Now"
    assert labels.mood(Support.CHAMPIONS, english) == "Forward"


def test_error_sentences_are_filled_and_never_fail():
    english = Words("en")
    assert "200" in labels.error_text(RuleError(Rule.TOO_LONG, "name", limit=200), english)
    assert labels.error_text(RuleError(Rule.BAD_RANGE, "power", low=0, high=3), english) \
        == "Please give a value from 0 to 3."
    assert labels.error_text(RuleError(Rule.BAD_RANGE, "amount", low=0, high=""), english) \
        == "Please give a value of 0 or more."
    for rule in Rule:
        assert "{" not in labels.error_text(RuleError(rule), english)
    for trouble in Trouble:
        assert labels.error_text(StoreError(trouble), english).endswith(".")


def test_sentences_have_well_formed_places():
    for member in (*Rule, *Trouble):
        assert all(name is None or name.isidentifier()
                   for _, name, _, _ in string.Formatter().parse(labels.label(member, Words("en"))))


def test_undo_steps_have_names():
    english = Words("en")
    assert labels.step_text(Label(Action.MOVE_DEAL, "Tokai", "quote"), english) == "Move deal: Tokai → Quote"
    assert labels.step_text(Label(Action.CLOSE_DEAL, "Tokai", "hold"), english) == "Close deal: Tokai → On hold"
    assert labels.step_text(Label(Action.IMPORT, "cards.csv", count=40), english) == "Import: cards.csv (40)"


def test_an_unknown_text_stays_as_it_is():
    assert Words("ja").translate("Nowhere", "no such text") == "no such text"
