"""The English words of every domain enum, marked for translation; ui/labels looks them up."""

from enum import Enum

from salesdesk.domain.accounts import AccountKind, AccountRank
from salesdesk.domain.activities import ActivityKind, CallResult, TaskKind
from salesdesk.domain.bin import BinKind
from salesdesk.domain.coverage import Finding
from salesdesk.domain.followup import Ageing, DueState
from salesdesk.domain.people import Depth, PointKind, Rank, Role, Support
from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.ui.signs import SealState
from salesdesk.ui.words import QT_TRANSLATE_NOOP

STAGES: dict[Enum, str] = {
    StageKey.LIST: QT_TRANSLATE_NOOP("StageKey", "List"),
    StageKey.PROPOSAL: QT_TRANSLATE_NOOP("StageKey", "Proposal"),
    StageKey.OPPORTUNITY: QT_TRANSLATE_NOOP("StageKey", "Opportunity"),
    StageKey.QUOTE: QT_TRANSLATE_NOOP("StageKey", "Quote"),
    StageKey.ORDER: QT_TRANSLATE_NOOP("StageKey", "Order"),
    StageKey.OWN: QT_TRANSLATE_NOOP("StageKey", "Own stage"),
}
OUTCOMES: dict[Enum, str] = {
    Outcome.OPEN: QT_TRANSLATE_NOOP("Outcome", "Open"),
    Outcome.WON: QT_TRANSLATE_NOOP("Outcome", "Won"),
    Outcome.LOST: QT_TRANSLATE_NOOP("Outcome", "Lost"),
    Outcome.HOLD: QT_TRANSLATE_NOOP("Outcome", "On hold"),
    Outcome.DROPPED: QT_TRANSLATE_NOOP("Outcome", "Dropped"),
}
LOSS_REASONS: dict[Enum, str] = {
    LossReason.TIMING: QT_TRANSLATE_NOOP("LossReason", "Timing"),
    LossReason.PRICE: QT_TRANSLATE_NOOP("LossReason", "Price"),
    LossReason.COMPETITOR: QT_TRANSLATE_NOOP("LossReason", "Competitor"),
    LossReason.NO_BUDGET: QT_TRANSLATE_NOOP("LossReason", "No budget"),
    LossReason.NO_NEED: QT_TRANSLATE_NOOP("LossReason", "No need"),
    LossReason.FEATURES: QT_TRANSLATE_NOOP("LossReason", "Features"),
    LossReason.NO_DECISION: QT_TRANSLATE_NOOP("LossReason", "No decision"),
    LossReason.OBJECTION: QT_TRANSLATE_NOOP("LossReason", "Objection"),
    LossReason.NOT_NOW: QT_TRANSLATE_NOOP("LossReason", "Not now"),
    LossReason.UNKNOWN: QT_TRANSLATE_NOOP("LossReason", "Unknown"),
}
ROLES: dict[Enum, str] = {
    Role.DECISION_MAKER: QT_TRANSLATE_NOOP("Role", "Decision maker"),
    Role.CONTACT: QT_TRANSLATE_NOOP("Role", "Contact point"),
    Role.SCREENER: QT_TRANSLATE_NOOP("Role", "Screener"),
    Role.HIDDEN: QT_TRANSLATE_NOOP("Role", "Hidden influencer"),
    Role.CHAMPION: QT_TRANSLATE_NOOP("Role", "Champion"),
    Role.APPROVER: QT_TRANSLATE_NOOP("Role", "Approver"),
    Role.USER: QT_TRANSLATE_NOOP("Role", "User"),
    Role.OTHER: QT_TRANSLATE_NOOP("Role", "Other"),
}
SUPPORTS: dict[Enum, str] = {
    Support.CHAMPIONS: QT_TRANSLATE_NOOP("Support", "Champions us"),
    Support.SUPPORTS: QT_TRANSLATE_NOOP("Support", "Supports"),
    Support.NEUTRAL: QT_TRANSLATE_NOOP("Support", "Neutral"),
    Support.SCEPTICAL: QT_TRANSLATE_NOOP("Support", "Sceptical"),
    Support.OPPOSES: QT_TRANSLATE_NOOP("Support", "Opposes"),
    Support.UNKNOWN: QT_TRANSLATE_NOOP("Support", "Unknown"),
}
MOODS: dict[Enum, str] = {
    Support.CHAMPIONS: QT_TRANSLATE_NOOP("Mood", "Forward"),
    Support.SUPPORTS: QT_TRANSLATE_NOOP("Mood", "Good"),
    Support.NEUTRAL: QT_TRANSLATE_NOOP("Mood", "So-so"),
    Support.SCEPTICAL: QT_TRANSLATE_NOOP("Mood", "Cool"),
    Support.OPPOSES: QT_TRANSLATE_NOOP("Mood", "Backward"),
    Support.UNKNOWN: QT_TRANSLATE_NOOP("Mood", "Not noted"),
}
DEPTHS: dict[Enum, str] = {
    Depth.NONE: QT_TRANSLATE_NOOP("Depth", "Not met"),
    Depth.ONCE: QT_TRANSLATE_NOOP("Depth", "Met once"),
    Depth.SEVERAL: QT_TRANSLATE_NOOP("Depth", "Several times"),
    Depth.REGULAR: QT_TRANSLATE_NOOP("Depth", "Regularly"),
    Depth.CLOSE: QT_TRANSLATE_NOOP("Depth", "Close"),
}
RANKS: dict[Enum, str] = {
    Rank.UNKNOWN: QT_TRANSLATE_NOOP("Rank", "Rank unknown"),
    Rank.STAFF: QT_TRANSLATE_NOOP("Rank", "Staff"),
    Rank.SECTION: QT_TRANSLATE_NOOP("Rank", "Section"),
    Rank.DEPARTMENT: QT_TRANSLATE_NOOP("Rank", "Department"),
    Rank.EXECUTIVE: QT_TRANSLATE_NOOP("Rank", "Executive"),
}
POINTS: dict[Enum, str] = {
    PointKind.PHONE: QT_TRANSLATE_NOOP("PointKind", "Phone"),
    PointKind.MOBILE: QT_TRANSLATE_NOOP("PointKind", "Mobile"),
    PointKind.FAX: QT_TRANSLATE_NOOP("PointKind", "Fax"),
    PointKind.MAIL: QT_TRANSLATE_NOOP("PointKind", "E-mail"),
    PointKind.ADDRESS: QT_TRANSLATE_NOOP("PointKind", "Address"),
    PointKind.URL: QT_TRANSLATE_NOOP("PointKind", "Website"),
}
ACTIVITIES: dict[Enum, str] = {
    ActivityKind.VISIT: QT_TRANSLATE_NOOP("ActivityKind", "Visit"),
    ActivityKind.WEB_MEETING: QT_TRANSLATE_NOOP("ActivityKind", "Web meeting"),
    ActivityKind.CALL: QT_TRANSLATE_NOOP("ActivityKind", "Call"),
    ActivityKind.MAIL: QT_TRANSLATE_NOOP("ActivityKind", "E-mail"),
    ActivityKind.PROPOSAL: QT_TRANSLATE_NOOP("ActivityKind", "Proposal"),
    ActivityKind.QUOTE: QT_TRANSLATE_NOOP("ActivityKind", "Quote"),
    ActivityKind.DEMO: QT_TRANSLATE_NOOP("ActivityKind", "Demo"),
    ActivityKind.LETTER: QT_TRANSLATE_NOOP("ActivityKind", "Letter"),
    ActivityKind.DOCUMENTS: QT_TRANSLATE_NOOP("ActivityKind", "Documents sent"),
    ActivityKind.NOTE: QT_TRANSLATE_NOOP("ActivityKind", "Note"),
}
CALL_RESULTS: dict[Enum, str] = {
    CallResult.APPOINTMENT: QT_TRANSLATE_NOOP("CallResult", "Appointment"),
    CallResult.REFUSED: QT_TRANSLATE_NOOP("CallResult", "Refused"),
    CallResult.ABSENT: QT_TRANSLATE_NOOP("CallResult", "Not in"),
}
TASKS: dict[Enum, str] = {
    TaskKind.STEP: QT_TRANSLATE_NOOP("TaskKind", "Next step"),
    TaskKind.PROMISE_OURS: QT_TRANSLATE_NOOP("TaskKind", "Our promise"),
    TaskKind.PROMISE_THEIRS: QT_TRANSLATE_NOOP("TaskKind", "Their promise"),
    TaskKind.QUESTION: QT_TRANSLATE_NOOP("TaskKind", "Question"),
}
ACCOUNT_KINDS: dict[Enum, str] = {
    AccountKind.POTENTIAL: QT_TRANSLATE_NOOP("AccountKind", "Potential"),
    AccountKind.PROSPECT: QT_TRANSLATE_NOOP("AccountKind", "Prospect"),
    AccountKind.CUSTOMER: QT_TRANSLATE_NOOP("AccountKind", "Customer"),
    AccountKind.DORMANT: QT_TRANSLATE_NOOP("AccountKind", "Dormant"),
}
ACCOUNT_RANKS: dict[Enum, str] = {
    AccountRank.A: QT_TRANSLATE_NOOP("AccountRank", "A"),
    AccountRank.B: QT_TRANSLATE_NOOP("AccountRank", "B"),
    AccountRank.C: QT_TRANSLATE_NOOP("AccountRank", "C"),
}
ITEMS: dict[Enum, str] = {
    Item.BUDGET: QT_TRANSLATE_NOOP("Item", "Budget"),
    Item.AUTHORITY: QT_TRANSLATE_NOOP("Item", "Authority"),
    Item.NEEDS: QT_TRANSLATE_NOOP("Item", "Needs"),
    Item.TIMING: QT_TRANSLATE_NOOP("Item", "Timing"),
    Item.COMPETITOR: QT_TRANSLATE_NOOP("Item", "Competitor"),
    Item.STAFFING: QT_TRANSLATE_NOOP("Item", "People"),
}
HEARD: dict[Enum, str] = {
    Heard.NO: QT_TRANSLATE_NOOP("Heard", "Not heard"),
    Heard.PARTLY: QT_TRANSLATE_NOOP("Heard", "Partly heard"),
    Heard.CONFIRMED: QT_TRANSLATE_NOOP("Heard", "Confirmed"),
}
SEAL_STATES: dict[Enum, str] = {
    SealState.MET: QT_TRANSLATE_NOOP("SealState", "met"),
    SealState.KNOWN: QT_TRANSLATE_NOOP("SealState", "known, not met"),
    SealState.GAP: QT_TRANSLATE_NOOP("SealState", "vacant"),
}
DUE_STATES: dict[Enum, str] = {
    DueState.OVERDUE: QT_TRANSLATE_NOOP("DueState", "Overdue"),
    DueState.TODAY: QT_TRANSLATE_NOOP("DueState", "Today"),
    DueState.LATER: QT_TRANSLATE_NOOP("DueState", "Later"),
    DueState.NONE: QT_TRANSLATE_NOOP("DueState", "No next step"),
}
AGEINGS: dict[Enum, str] = {
    Ageing.FRESH: QT_TRANSLATE_NOOP("Ageing", "Fresh"),
    Ageing.AGEING: QT_TRANSLATE_NOOP("Ageing", "Ageing"),
    Ageing.STUCK: QT_TRANSLATE_NOOP("Ageing", "Stuck"),
}
FINDINGS: dict[Enum, str] = {
    Finding.HIDDEN_NOT_MET: QT_TRANSLATE_NOOP("Finding", "Hidden influencer not met"),
    Finding.OBJECTION: QT_TRANSLATE_NOOP("Finding", "Objection not answered"),
    Finding.SINGLE_THREAD: QT_TRANSLATE_NOOP("Finding", "Only one person met"),
    Finding.DECIDER_SILENT: QT_TRANSLATE_NOOP("Finding", "Decision maker silent"),
    Finding.ROLE_NOT_MET: QT_TRANSLATE_NOOP("Finding", "Role not met"),
    Finding.ROLE_UNKNOWN: QT_TRANSLATE_NOOP("Finding", "Role unknown"),
    Finding.TRUST_DOWN: QT_TRANSLATE_NOOP("Finding", "Trust is down: repair it first"),
    Finding.DECIDER_UNMET: QT_TRANSLATE_NOOP("Finding", "Decision maker not met after several visits"),
    Finding.SILENT: QT_TRANSLATE_NOOP("Finding", "Silent for too long"),
    Finding.ROLE_VACANT: QT_TRANSLATE_NOOP("Finding", "Nobody found for a role"),
    Finding.CAME_ALONE: QT_TRANSLATE_NOOP("Finding", "Came alone: others must consent"),
    Finding.CONSENT_MISSING: QT_TRANSLATE_NOOP("Finding", "Consents missing"),
}
POWERS: dict[Enum, str] = {
    StageKey.LIST: QT_TRANSLATE_NOOP("Power", "Approach"),
    StageKey.PROPOSAL: QT_TRANSLATE_NOOP("Power", "Discovery"),
    StageKey.OPPORTUNITY: QT_TRANSLATE_NOOP("Power", "Follow-up"),
    StageKey.QUOTE: QT_TRANSLATE_NOOP("Power", "Close"),
}
PHASES = (
    QT_TRANSLATE_NOOP("Phase", "Planning"),
    QT_TRANSLATE_NOOP("Phase", "Docs request"),
    QT_TRANSLATE_NOOP("Phase", "Detail documents"),
    QT_TRANSLATE_NOOP("Phase", "Product talk"),
    QT_TRANSLATE_NOOP("Phase", "Seminar"),
    QT_TRANSLATE_NOOP("Phase", "Selection"),
    QT_TRANSLATE_NOOP("Phase", "Comparison"),
    QT_TRANSLATE_NOOP("Phase", "Final budget"),
    QT_TRANSLATE_NOOP("Phase", "Internal consensus"),
    QT_TRANSLATE_NOOP("Phase", "Contract"),
)
URGENCIES = (
    QT_TRANSLATE_NOOP("Urgency", "Just looking"),
    QT_TRANSLATE_NOOP("Urgency", "Watching"),
    QT_TRANSLATE_NOOP("Urgency", "By a date"),
    QT_TRANSLATE_NOOP("Urgency", "Now"),
)
BIN_KINDS: dict[Enum, str] = {
    BinKind.ACCOUNT: QT_TRANSLATE_NOOP("BinKind", "Account"),
    BinKind.SITE: QT_TRANSLATE_NOOP("BinKind", "Site"),
    BinKind.DEPARTMENT: QT_TRANSLATE_NOOP("BinKind", "Department"),
    BinKind.PERSON: QT_TRANSLATE_NOOP("BinKind", "Person"),
    BinKind.DEAL: QT_TRANSLATE_NOOP("BinKind", "Deal"),
    BinKind.ACTIVITY: QT_TRANSLATE_NOOP("BinKind", "Contact log"),
    BinKind.TASK: QT_TRANSLATE_NOOP("BinKind", "Follow-up"),
    BinKind.FACT: QT_TRANSLATE_NOOP("BinKind", "Fact"),
    BinKind.PRIVATE_NOTE: QT_TRANSLATE_NOOP("BinKind", "Private note"),
    BinKind.FLOW_STEP: QT_TRANSLATE_NOOP("BinKind", "Flow step"),
    BinKind.INSTALLED_ITEM: QT_TRANSLATE_NOOP("BinKind", "Installed item"),
    BinKind.TIE: QT_TRANSLATE_NOOP("BinKind", "Our tie"),
    BinKind.TAG: QT_TRANSLATE_NOOP("BinKind", "Tag"),
    BinKind.SAVED_LIST: QT_TRANSLATE_NOOP("BinKind", "Saved list"),
    BinKind.TIMING_EVENT: QT_TRANSLATE_NOOP("BinKind", "Date"),
    BinKind.QUOTE: QT_TRANSLATE_NOOP("BinKind", "Quote"),
    BinKind.PRODUCT: QT_TRANSLATE_NOOP("BinKind", "Product"),
    BinKind.IMPORT_PRESET: QT_TRANSLATE_NOOP("BinKind", "Import mapping"),
}
SEALS = {
    Role.DECISION_MAKER: ("D", "決"), Role.CONTACT: ("W", "窓"), Role.SCREENER: ("S", "審"), Role.HIDDEN: ("H", "影"),
    Role.CHAMPION: ("C", "推"), Role.APPROVER: ("A", "承"), Role.USER: ("U", "用"), Role.OTHER: ("–", "他"),
}
