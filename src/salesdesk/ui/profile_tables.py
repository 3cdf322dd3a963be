"""The English words of profiles: the scales and their ends, personal notes, how to ask for what is missing."""

from enum import Enum

from salesdesk.domain.facts import FactKind
from salesdesk.domain.profile import PrivateKind
from salesdesk.domain.traits import Scale
from salesdesk.ui.words import QT_TRANSLATE_NOOP

SCALES: dict[Enum, str] = {
    Scale.PRICE_QUALITY: QT_TRANSLATE_NOOP("Scale", "Price ↔ quality"),
    Scale.BUDGET_VALUE: QT_TRANSLATE_NOOP("Scale", "In budget ↔ value can exceed it"),
    Scale.WARY_NEW: QT_TRANSLATE_NOOP("Scale", "Wary of ↔ likes new things"),
    Scale.FAST_COMPARES: QT_TRANSLATE_NOOP("Scale", "Decides fast ↔ compares first"),
    Scale.INCENTIVES: QT_TRANSLATE_NOOP("Scale", "Ignores ↔ values incentives"),
    Scale.COMPLAINTS: QT_TRANSLATE_NOOP("Scale", "Rarely ↔ often complains"),
}
PRIVATE: dict[Enum, str] = {
    PrivateKind.HOBBY: QT_TRANSLATE_NOOP("PrivateKind", "Hobbies"),
    PrivateKind.FAMILY: QT_TRANSLATE_NOOP("PrivateKind", "Family"),
    PrivateKind.BIRTHDAY: QT_TRANSLATE_NOOP("PrivateKind", "Birthday"),
    PrivateKind.HOMETOWN: QT_TRANSLATE_NOOP("PrivateKind", "Home town"),
    PrivateKind.SCHOOL: QT_TRANSLATE_NOOP("PrivateKind", "School"),
    PrivateKind.OTHER: QT_TRANSLATE_NOOP("PrivateKind", "Something else"),
}
ALL = (SCALES, PRIVATE)
ENDS: dict[Scale, tuple[str, str]] = {
    Scale.PRICE_QUALITY: (QT_TRANSLATE_NOOP("ScaleEnd", "Values price"),
                          QT_TRANSLATE_NOOP("ScaleEnd", "Values quality")),
    Scale.BUDGET_VALUE: (QT_TRANSLATE_NOOP("ScaleEnd", "Decides in budget"),
                         QT_TRANSLATE_NOOP("ScaleEnd", "Exceeds it for value")),
    Scale.WARY_NEW: (QT_TRANSLATE_NOOP("ScaleEnd", "Wary of new things"),
                     QT_TRANSLATE_NOOP("ScaleEnd", "Likes new things")),
    Scale.FAST_COMPARES: (QT_TRANSLATE_NOOP("ScaleEnd", "Decides fast"),
                          QT_TRANSLATE_NOOP("ScaleEnd", "Compares first")),
    Scale.INCENTIVES: (QT_TRANSLATE_NOOP("ScaleEnd", "Ignores incentives"),
                       QT_TRANSLATE_NOOP("ScaleEnd", "Values incentives")),
    Scale.COMPLAINTS: (QT_TRANSLATE_NOOP("ScaleEnd", "Rarely complains"),
                       QT_TRANSLATE_NOOP("ScaleEnd", "Often complains")),
}
ASKING: dict[Enum, str] = {
    Scale.PRICE_QUALITY: QT_TRANSLATE_NOOP("ProfileQuestion", "What comes first for you, the price or the quality?"),
    Scale.BUDGET_VALUE: QT_TRANSLATE_NOOP(
        "ProfileQuestion", "If it pays off, can the budget be exceeded?"),
    Scale.WARY_NEW: QT_TRANSLATE_NOOP("ProfileQuestion", "Do you like to try new ways, or see proof first?"),
    Scale.FAST_COMPARES: QT_TRANSLATE_NOOP(
        "ProfileQuestion", "When you decide, which counts more: speed or comparing?"),
    Scale.INCENTIVES: QT_TRANSLATE_NOOP("ProfileQuestion", "How much do special terms matter to you?"),
    Scale.COMPLAINTS: QT_TRANSLATE_NOOP("ProfileQuestion", "What did your suppliers have to put right lately?"),
    FactKind.OWN_ISSUE: QT_TRANSLATE_NOOP("ProfileQuestion", "What troubles you most in your own work now?"),
    FactKind.BOSS_ISSUE: QT_TRANSLATE_NOOP("ProfileQuestion", "What has your boss asked of you this term?"),
    FactKind.CRITERION: QT_TRANSLATE_NOOP("ProfileQuestion", "What do you look at when you judge a proposal?"),
    FactKind.POLICY: QT_TRANSLATE_NOOP("ProfileQuestion", "What is the policy of your department this year?"),
    FactKind.DUTY: QT_TRANSLATE_NOOP("ProfileQuestion", "What are you responsible for?"),
    FactKind.BURNT: QT_TRANSLATE_NOOP("ProfileQuestion", "What went wrong the last time you changed something?"),
    FactKind.DELEGATE: QT_TRANSLATE_NOOP("ProfileQuestion", "Have you handed this matter to somebody?"),
    FactKind.JUDGED_ON: QT_TRANSLATE_NOOP("ProfileQuestion", "What are you yourself judged on this term?"),
    FactKind.BELIEF: QT_TRANSLATE_NOOP("ProfileQuestion", "What do you hold to in business?"),
    FactKind.OTHER_DEPARTMENT: QT_TRANSLATE_NOOP("ProfileQuestion", "Which other departments have a say?"),
}
