"""What a stage asks for, in words: a rule as a line, in short, and the deal's own number where one is missed."""

from collections.abc import Iterable

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.gates import FULL_COVERAGE, TICKED, Play, RuleKind, StageRule, Verdict, letters
from salesdesk.domain.qualify import Item
from salesdesk.ui import labels
from salesdesk.ui.gate_tables import SHORT, TO_DO
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words, screen_words

_CONTEXT = "GateTexts"
HEARD = QT_TRANSLATE_NOOP("GateTexts", "Asked about {items} ({letters})")
LETTERS = QT_TRANSLATE_NOOP("GateTexts", "{n} letters of BANTCH or more heard")
COVERAGE = QT_TRANSLATE_NOOP("GateTexts", "BANTCH {n} of 12 points or more")
AMOUNT = QT_TRANSLATE_NOOP("GateTexts", "Amount {amount} or more")
NOW = QT_TRANSLATE_NOOP("GateTexts", "{rule}: now {now}")
NO_AMOUNT = QT_TRANSLATE_NOOP("GateTexts", "not entered")
_LAST_JOIN = QT_TRANSLATE_NOOP("GateTexts", "{some} and {last}")


def rule_words(rule: StageRule, words: Words | None = None) -> str:
    """A rule as a line of a checklist."""
    words = words or screen_words()
    if rule.kind in TICKED:
        return _own(rule, words)
    if rule.kind is RuleKind.HEARD:
        return _with_letters(words.translate(_CONTEXT, HEARD), rule, words)
    sentence = {RuleKind.MINIMUM_LETTERS: LETTERS, RuleKind.MINIMUM_COVERAGE: COVERAGE,
                RuleKind.MINIMUM_AMOUNT: AMOUNT}.get(rule.kind)
    if sentence is None or rule.number is None:
        return labels.label(rule.kind, words)
    return words.translate(_CONTEXT, sentence).format(n=rule.number, amount=_money(rule.number, words))


def to_do(rule: StageRule, words: Words | None = None) -> str:
    """What to do to meet a rule: the words of a follow-up."""
    words = words or screen_words()
    if rule.kind in TICKED:
        return _own(rule, words)
    return _with_letters(words.translate("RuleToDo", TO_DO[rule.kind]), rule, words)


def verdict_words(verdict: Verdict, words: Words | None = None) -> str:
    """The same, with the deal's own number where it falls short."""
    words = words or screen_words()
    text, kind = rule_words(verdict.rule, words), verdict.rule.kind
    if verdict.met or verdict.rule.number is None:
        return text
    now = str(verdict.has or 0)
    if kind is RuleKind.MINIMUM_COVERAGE:
        now = f"{now}/{FULL_COVERAGE}"
    if kind is RuleKind.MINIMUM_AMOUNT:
        now = words.translate(_CONTEXT, NO_AMOUNT) if verdict.has is None else _money(verdict.has, words)
    return words.translate(_CONTEXT, NOW).format(rule=text, now=now)


def short_words(rules: Iterable[StageRule], words: Words | None = None) -> str:
    """What a stage asks for in one line, actions left out."""
    words = words or screen_words()
    found = [_short(rule, words) for rule in rules if rule.kind is not RuleKind.ACTION]
    return ("・" if words.japanese else " · ").join(part for part in found if part)


def _own(rule: StageRule, words: Words) -> str:
    return labels.label(Play(rule.text), words) if rule.text in set(Play) else rule.text


def _with_letters(sentence: str, rule: StageRule, words: Words) -> str:
    asked = letters(rule.text)
    return sentence.format(
        items=_joined([_item(each, words) for each in asked], words),
        letters="・".join(asked) if words.japanese else ", ".join(asked))


def _short(rule: StageRule, words: Words) -> str:
    if rule.kind is RuleKind.WORDS:
        return rule.text
    if rule.kind is RuleKind.HEARD:
        return ("・" if words.japanese else ", ").join(labels.label(each, words) for each in letters(rule.text))
    text = words.translate("RuleShort", SHORT[rule.kind])
    number = rule.number or 0
    return text.format(n=number, amount=_money(number, words))


def _item(item: Item, words: Words) -> str:
    return labels.label(item, words) if words.japanese else labels.label(item, words).lower()


def _joined(parts: list[str], words: Words) -> str:
    if len(parts) < 2:
        return "".join(parts)
    between = "、" if words.japanese else ", "
    return words.translate(_CONTEXT, _LAST_JOIN).format(some=between.join(parts[:-1]), last=parts[-1])


def _money(yen: int, words: Words) -> str:
    return format_amount(yen, japanese=words.japanese)
