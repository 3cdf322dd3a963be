"""What buyers want in each of the ten phases: the words the program ships, and an outline of the material."""

from collections.abc import Mapping, Sequence

from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words, screen_words

_WANTED: Mapping[int, tuple[str, ...]] = {
    1: (QT_TRANSLATE_NOOP("PhaseWords", "What others in the industry do"),
        QT_TRANSLATE_NOOP("PhaseWords", "What it costs to leave things as they are"),
        QT_TRANSLATE_NOOP("PhaseWords", "One page to start the talk inside")),
    2: (QT_TRANSLATE_NOOP("PhaseWords", "Company profile and overview"),
        QT_TRANSLATE_NOOP("PhaseWords", "A rough idea of the price"),
        QT_TRANSLATE_NOOP("PhaseWords", "An answer on the same day")),
    3: (QT_TRANSLATE_NOOP("PhaseWords", "List of functions"),
        QT_TRANSLATE_NOOP("PhaseWords", "How the price is made up"),
        QT_TRANSLATE_NOOP("PhaseWords", "The way to the start of use"),
        QT_TRANSLATE_NOOP("PhaseWords", "Frequent questions")),
    4: (QT_TRANSLATE_NOOP("PhaseWords", "An explanation for their own problem"),
        QT_TRANSLATE_NOOP("PhaseWords", "Something to see and touch"),
        QT_TRANSLATE_NOOP("PhaseWords", "How the same industry uses it")),
    5: (QT_TRANSLATE_NOOP("PhaseWords", "Honest cases, failures too"),
        QT_TRANSLATE_NOOP("PhaseWords", "Handout for those who came"),
        QT_TRANSLATE_NOOP("PhaseWords", "One page to pass on inside")),
    6: (QT_TRANSLATE_NOOP("PhaseWords", "Cases of the same size"),
        QT_TRANSLATE_NOOP("PhaseWords", "Specification and cost breakdown"),
        QT_TRANSLATE_NOOP("PhaseWords", "Answers to the screening sheet"),
        QT_TRANSLATE_NOOP("PhaseWords", "One-page summary")),
    7: (QT_TRANSLATE_NOOP("PhaseWords", "Comparison with rivals"),
        QT_TRANSLATE_NOOP("PhaseWords", "Cost and trouble of changing over"),
        QT_TRANSLATE_NOOP("PhaseWords", "Voices of those who chose us"),
        QT_TRANSLATE_NOOP("PhaseWords", "Answers on our weak points")),
    8: (QT_TRANSLATE_NOOP("PhaseWords", "Formal quote with three plans"),
        QT_TRANSLATE_NOOP("PhaseWords", "Benefit in figures and payback"),
        QT_TRANSLATE_NOOP("PhaseWords", "Ways to pay"),
        QT_TRANSLATE_NOOP("PhaseWords", "Words for the budget request")),
    9: (QT_TRANSLATE_NOOP("PhaseWords", "Draft of the approval request"),
        QT_TRANSLATE_NOOP("PhaseWords", "Answers to the objections"),
        QT_TRANSLATE_NOOP("PhaseWords", "One page for the executives"),
        QT_TRANSLATE_NOOP("PhaseWords", "A talk with a company that uses it")),
    10: (QT_TRANSLATE_NOOP("PhaseWords", "Draft of contract and order form"),
         QT_TRANSLATE_NOOP("PhaseWords", "Delivery date and work schedule"),
         QT_TRANSLATE_NOOP("PhaseWords", "Contact and support afterwards"),
         QT_TRANSLATE_NOOP("PhaseWords", "Terms of guarantee and cancelling")),
}
_NEEDS = (
    QT_TRANSLATE_NOOP("PhaseWords", "a reason to start"),
    QT_TRANSLATE_NOOP("PhaseWords", "documents and a quick answer"),
    QT_TRANSLATE_NOOP("PhaseWords", "details to judge by"),
    QT_TRANSLATE_NOOP("PhaseWords", "an explanation for their problem"),
    QT_TRANSLATE_NOOP("PhaseWords", "cases to hear and to show inside"),
    QT_TRANSLATE_NOOP("PhaseWords", "proof of function and cost"),
    QT_TRANSLATE_NOOP("PhaseWords", "material to compare rivals"),
    QT_TRANSLATE_NOOP("PhaseWords", "figures for the budget"),
    QT_TRANSLATE_NOOP("PhaseWords", "material to convince inside"),
    QT_TRANSLATE_NOOP("PhaseWords", "terms and dates that are sure"),
)
_TEMPLATES = (
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: cost of waiting"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: reply to an inquiry"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: detailed documents"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: product talk"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: case talk"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: selection sheet"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: comparison"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: budget request"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: approval request"),
    QT_TRANSLATE_NOOP("PhaseWords", "Outline: agreement"),
)
_OUTLINES = (
    QT_TRANSLATE_NOOP("PhaseWords", "How it is now\nWhat it costs a year, and in three years\nWhat others have done\n"
                      "What to decide by when\nA first small step"),
    QT_TRANSLATE_NOOP("PhaseWords", "Thank you, and what you asked for\nWho we are in three lines\nA rough price\n"
                      "Two questions: how is it now, by when would you need it?\nWhen we may call"),
    QT_TRANSLATE_NOOP("PhaseWords", "Functions by use\nWhat the price depends on\nFrom order to start, week by week\n"
                      "What you prepare, what we do\nFrequent questions"),
    QT_TRANSLATE_NOOP("PhaseWords", "Your problem in your words\nWhat changes: before and after\nTo see: three scenes\n"
                      "How the same industry uses it\nWhat we do not do"),
    QT_TRANSLATE_NOOP("PhaseWords", "A company like yours\nWhat went wrong at first\nWhat they did\n"
                      "Result in one number\nWhat you can try tomorrow"),
    QT_TRANSLATE_NOOP("PhaseWords", "Must have, nice to have\nHow each is met, and the proof\nCost by item\n"
                      "Answers to screening\nWhat the decider judges by, on one page"),
    QT_TRANSLATE_NOOP("PhaseWords", "What you decide by (their words)\nOurs, the present one, the other one\n"
                      "Cost over five years, changing over included\nWhere others are better, and what we do about it\n"
                      "Voices of those who changed"),
    QT_TRANSLATE_NOOP("PhaseWords", "Purpose in one line\nAmount, with a smaller and a larger plan\n"
                      "Saving a year and payback\nWays to pay\nDay the request closes"),
    QT_TRANSLATE_NOOP("PhaseWords", "Background and problem\nWhat is proposed, and what else was looked at\n"
                      "Benefit and cost\nRisks, objections and the answers\nSchedule and who is responsible"),
    QT_TRANSLATE_NOOP("PhaseWords", "What is delivered\nDelivery date and work schedule\nPrice and payment\n"
                      "Guarantee, support, cancelling\nWho to call"),
)

_CANDID = (
    QT_TRANSLATE_NOOP("PhaseWords", "A yardstick to judge by"),
    QT_TRANSLATE_NOOP("PhaseWords", "To have it decided soon"),
    QT_TRANSLATE_NOOP("PhaseWords", "An expert's opinion"),
    QT_TRANSLATE_NOOP("PhaseWords", "Less to choose from: they are tired of information"),
    QT_TRANSLATE_NOOP("PhaseWords", "Not to be pushed"),
    QT_TRANSLATE_NOOP("PhaseWords", "No needless trouble"),
    QT_TRANSLATE_NOOP("PhaseWords", "To know what it does for them"),
    QT_TRANSLATE_NOOP("PhaseWords", "An explanation at their level"),
    QT_TRANSLATE_NOOP("PhaseWords", "To be looked after when they have bought"),
)


def wanted(phase: int, words: Words | None = None) -> list[str]:
    """What buyers want in a phase (1-10), as the program ships it."""
    return [_say(source, words) for source in _WANTED[phase]]


def need(phase: int, words: Words | None = None) -> str:
    """The same in a few words, for a sentence."""
    return _of(_NEEDS, phase, words)


def template(phase: int, words: Words | None = None) -> str:
    """The name of the outline that answers it."""
    return _of(_TEMPLATES, phase, words)


def outline(phase: int, words: Words | None = None) -> str:
    """The outline itself, a line per part."""
    return _of(_OUTLINES, phase, words)


def candid(words: Words | None = None) -> list[str]:
    """What customers think and seldom say, in nine points."""
    return [_say(source, words) for source in _CANDID]


def _of(table: Sequence[str], phase: int, words: Words | None) -> str:
    return _say(table[phase - 1], words)


def _say(source: str, words: Words | None) -> str:
    return (words or screen_words()).translate("PhaseWords", source)
