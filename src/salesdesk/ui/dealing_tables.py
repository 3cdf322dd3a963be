"""The words of what is dealt with in a deal, and of MEDDPICC and the rank."""

from enum import Enum

from salesdesk.domain.dealing import ConsentState, Noun, PointState, ProposalSize, Topic
from salesdesk.domain.qualify import Meddpicc, RankWhy
from salesdesk.ui.words import QT_TRANSLATE_NOOP

NOUNS: dict[Enum, str] = {
    Noun.LINE: QT_TRANSLATE_NOOP("Noun", "Products"),
    Noun.PROPOSAL: QT_TRANSLATE_NOOP("Noun", "Proposals"),
    Noun.BENEFIT: QT_TRANSLATE_NOOP("Noun", "Benefit"),
    Noun.POINT: QT_TRANSLATE_NOOP("Noun", "Open points"),
    Noun.OBSTACLE: QT_TRANSLATE_NOOP("Noun", "Obstacles to buying"),
    Noun.WANTED: QT_TRANSLATE_NOOP("Noun", "Wanted information"),
    Noun.CONSENT: QT_TRANSLATE_NOOP("Noun", "Consents needed"),
    Noun.CASE: QT_TRANSLATE_NOOP("Noun", "Success stories"),
}
TOPICS: dict[Enum, str] = {
    Topic.TERMS: QT_TRANSLATE_NOOP("Topic", "Terms"),
    Topic.DELIVERY: QT_TRANSLATE_NOOP("Topic", "Delivery date"),
    Topic.PRICE: QT_TRANSLATE_NOOP("Topic", "Price"),
    Topic.OTHER: QT_TRANSLATE_NOOP("Topic", "Other"),
}
POINT_STATES: dict[Enum, str] = {
    PointState.OPEN: QT_TRANSLATE_NOOP("PointState", "Open"),
    PointState.TALKING: QT_TRANSLATE_NOOP("PointState", "Being settled"),
    PointState.SETTLED: QT_TRANSLATE_NOOP("PointState", "Settled"),
}
CONSENT_STATES: dict[Enum, str] = {
    ConsentState.UNKNOWN: QT_TRANSLATE_NOOP("ConsentState", "Not asked"),
    ConsentState.GIVEN: QT_TRANSLATE_NOOP("ConsentState", "In favour"),
    ConsentState.LIKELY: QT_TRANSLATE_NOOP("ConsentState", "Likely"),
    ConsentState.REFUSED: QT_TRANSLATE_NOOP("ConsentState", "Against"),
}
SIZES: dict[Enum, str] = {
    ProposalSize.SMALL: QT_TRANSLATE_NOOP("ProposalSize", "Small proposal"),
    ProposalSize.BIG: QT_TRANSLATE_NOOP("ProposalSize", "Big proposal"),
}
MEDDPICC: dict[Enum, str] = {
    Meddpicc.METRICS: QT_TRANSLATE_NOOP("Meddpicc", "Metrics"),
    Meddpicc.ECONOMIC_BUYER: QT_TRANSLATE_NOOP("Meddpicc", "Economic buyer"),
    Meddpicc.CRITERIA: QT_TRANSLATE_NOOP("Meddpicc", "Decision criteria"),
    Meddpicc.PROCESS: QT_TRANSLATE_NOOP("Meddpicc", "Decision process"),
    Meddpicc.PAPER: QT_TRANSLATE_NOOP("Meddpicc", "Paper process"),
    Meddpicc.PAIN: QT_TRANSLATE_NOOP("Meddpicc", "Identify pain"),
    Meddpicc.CHAMPION: QT_TRANSLATE_NOOP("Meddpicc", "Champion"),
    Meddpicc.COMPETITION: QT_TRANSLATE_NOOP("Meddpicc", "Competition"),
}
RANK_WHYS: dict[Enum, str] = {
    RankWhy.DEADLINE: QT_TRANSLATE_NOOP("RankWhy", "the deadline is fixed and they need it"),
    RankWhy.NO_DAY: QT_TRANSLATE_NOOP("RankWhy", "no day by which they must decide"),
    RankWhy.TIMING_PARTLY: QT_TRANSLATE_NOOP("RankWhy", "timing is not confirmed"),
    RankWhy.NEED_UNHEARD: QT_TRANSLATE_NOOP("RankWhy", "a deadline, but no need was heard"),
    RankWhy.NO_TIMING: QT_TRANSLATE_NOOP("RankWhy", "nothing heard about timing"),
    RankWhy.NOTHING: QT_TRANSLATE_NOOP("RankWhy", "nothing heard yet"),
}
ALL = (NOUNS, TOPICS, POINT_STATES, CONSENT_STATES, SIZES, MEDDPICC, RANK_WHYS)
