"""Words other programs use for stages, outcomes, roles and the like, and what they mean here."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from salesdesk.domain.accounts import AccountKind, AccountRank, Organisation
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import Role, Support
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services.transfer.fields import fold_heading

StageValue = tuple[str | None, Outcome]
"""A stage's key (None: it left the board) and how the deal stands."""

_V = TypeVar("_V")


def _words(table: Iterable[tuple[_V, str]]) -> dict[str, _V]:
    return {fold_heading(word): value for value, words in table for word in words.split("|")}


_LEFT = (Outcome.LOST, ("Lost|Closed Lost|closedlost|失注|失注済み|敗退|失注(クローズ)|Deal Lost|不成立|見送り|"
                        "Abandoned")), \
        (Outcome.HOLD, "保留|On Hold|Hold|ペンディング|Pending|凍結|Paused|中断|休止"), \
        (Outcome.DROPPED, ("Dropped|対象外|リストから外す|リストから外した|除外|Disqualified|取り下げ|Cancelled|中止|"
                           "deleted"))

_OPEN = (
    (StageKey.LIST, ("list|リスト|Prospecting|Lead|Lead In|New|未着手|アプローチ|アプローチ前|見込み|見込客|"
                     "Qualified|リード|Prospect")),
    (StageKey.PROPOSAL, ("proposal|提案|Engaging|appointmentscheduled|Appointment Scheduled|Qualification|"
                         "Contact Made|アポ|アポ取得|アポイント|初回訪問|訪問|ヒアリング|Contacted|提案中")),
    (StageKey.OPPORTUNITY, ("opportunity|deal|案件|案件化|qualifiedtobuy|Qualified To Buy|presentationscheduled|"
                            "Presentation Scheduled|Needs Analysis|Value Proposition|Id. Decision Makers|"
                            "Perception Analysis|Needs Defined|Demo Scheduled|商談|商談中|デモ|検討中|評価")),
    (StageKey.QUOTE, ("quote|見積|見積もり|見積提出|見積書提出|decisionmakerboughtin|Decision Maker Bought-In|"
                      "contractsent|Contract Sent|Proposal/Price Quote|Proposal/Quote|Negotiation/Review|Negotiation|"
                      "Proposal Made|Negotiations Started|Proposal Sent|交渉|価格交渉|クロージング|最終調整|稟議|"
                      "稟議中|内示")),
)

STAGES: dict[str, StageValue] = {
    **_words(((key.value, Outcome.OPEN), words) for key, words in _OPEN),
    **_words(((None, outcome), words) for outcome, words in _LEFT),
    **_words([((StageKey.ORDER.value, Outcome.WON),
               ("order|Won|Closed Won|closedwon|受注|受注済み|成約|契約|契約済み|納品|完了|Deal Won|成立|"
                "Closed - Won"))]),
}

OUTCOMES: dict[str, Outcome] = {
    **_words(_LEFT),
    **_words([(Outcome.OPEN, "open|進行中|対応中|Active|継続|Open Deal|オープン|未完了|商談中"),
              (Outcome.WON, "won|受注|成約|Closed Won|成立|受注済み")]),
}

ROLES = _words((
    (Role.DECISION_MAKER, ("dm|decision_maker|Decision Maker|決裁者|決定者|Economic Buyer|Economic Decision Maker|"
                           "Executive Sponsor|意思決定者")),
    (Role.CONTACT, "cp|window|contact|contact point|窓口|窓口担当|担当|Business User Contact|Primary Contact"),
    (Role.SCREENER, "sc|screener|書類審査|技術審査|審査|Gatekeeper|Evaluator|Technical Buyer|評価者"),
    (Role.HIDDEN, "sh|shadow_key|hidden|hidden influencer|Influencer|影のキーマン|影響者|影の実力者"),
    (Role.CHAMPION, "ch|champion|推進者|Coach|支援者|キーマン"),
    (Role.APPROVER, "ap|approver|承認者|稟議承認者"),
    (Role.USER, "us|user|利用部門|利用者|ユーザー|Business User|End User|Technical User"),
    (Role.OTHER, "no|other|その他|objector|反対者"),
))

SUPPORT = _words((
    (Support.CHAMPIONS, "pp|2|+2|推進|champions us|強い賛成|Strong supporter|積極的"),
    (Support.SUPPORTS, "p|1|+1|賛成|supports|好意的|Supporter|Positive"),
    (Support.NEUTRAL, "0|中立|neutral"),
    (Support.SCEPTICAL, "m|-1|懐疑|sceptical|skeptical|消極的|Negative"),
    (Support.OPPOSES, "mm|-2|反対|opposes|Opponent|強い反対|Blocker"),
    (Support.UNKNOWN, "q|不明|unknown|?"),
))

REASONS = _words((
    (LossReason.TIMING, "timing|時期|導入時期|タイミング|時期尚早|時期が合わない"),
    (LossReason.PRICE, "price|価格|金額|予算オーバー|too expensive|Pricing|高い"),
    (LossReason.COMPETITOR, "competitor|競合|競合負け|他社|他社決定|Lost to Competitor|Competition|競合に決まった"),
    (LossReason.NO_BUDGET, "no_budget|no budget|予算なし|予算|Lost Funding|No Budget / Lost Funding|予算不足"),
    (LossReason.NO_NEED, "no_need|no need|ニーズなし|不要|必要なし|必要がない|Not a fit"),
    (LossReason.FEATURES, "features|機能|機能不足|仕様|Missing features|Feature gap|機能が足りない"),
    (LossReason.NO_DECISION, ("no_decision|no decision|決定なし|検討中止|No Decision / Non-Responsive|立ち消え|"
                              "案件消滅|決まらなかった")),
    (LossReason.OBJECTION, "objection|反対|社内の反対|反対された"),
    (LossReason.NOT_NOW, "not_now|not now|今ではない|先送り|延期|Postponed"),
    (LossReason.UNKNOWN, "unknown|不明|その他|other"),
))

ACCOUNT_KINDS = _words((
    (AccountKind.POTENTIAL, "potential|潜在|潜在顧客|ターゲット|Target|subscriber|未取引"),
    (AccountKind.PROSPECT, ("prospect|見込み|見込み顧客|見込客|見込み客|見込|Lead|opportunity|marketingqualifiedlead|"
                            "salesqualifiedlead")),
    (AccountKind.CUSTOMER, ("customer|顧客|既存|既存顧客|取引先|得意先|取引中|Customer - Direct|Customer - Channel|"
                            "Client")),
    (AccountKind.DORMANT, "dormant|休眠|休眠顧客|取引なし|Inactive|Former Customer|過去取引"),
))

RANKS = _words((
    (AccountRank.A, "A|Aランク|S|hot|高|重要|High"), (AccountRank.B, "B|Bランク|warm|中|Medium"),
    (AccountRank.C, "C|Cランク|D|cold|低|Low"),
))

ORGANISATIONS = _words((
    (Organisation.FUNCTIONAL, "functional|機能別"), (Organisation.DIVISIONAL, "divisional|事業部制"),
    (Organisation.PROJECT, "project|By project|プロジェクト型"), (Organisation.MATRIX, "matrix|マトリクス"),
    (Organisation.REGIONAL, "regional|By region|地域別"), (Organisation.OWNER, "owner|Led by the owner|オーナー型"),
    (Organisation.HOLDING, "holding|持株会社"),
))

LEAD_CLASSES = _words((
    (LeadClass.LEAD, "lead|リード"), (LeadClass.PROSPECT, "prospect|見込み"), (LeadClass.MQL, "mql|MQL(マーケ有望)"),
    (LeadClass.SAL, "sal|SAL(営業が受けた)"), (LeadClass.SQL, "sql|SQL(営業が認めた)"),
))

FLAGS = _words(((True, "true|yes|1|はい|必要|○"), (False, "false|no|0|いいえ|不要|×")))

CHOICES: dict[str, Mapping[str, object]] = {
    "kind": ACCOUNT_KINDS, "rank": RANKS, "role": ROLES, "support": SUPPORT, "lost_reason": REASONS,
    "organisation": ORGANISATIONS, "lead_class": LEAD_CLASSES, "needs_introduction": FLAGS,
}
"""Choices that make no record of another program fail: a word nobody knows goes into the note."""
