"""The English words of columns as they are stored and the enums they hold: for the merge and the paper on a person."""

from enum import Enum

from salesdesk.domain.accounts import AccountKind, Organisation
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.company import Flow, Strength
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import Depth, PointKind, Rank, Role, Support
from salesdesk.domain.profile import PrivateKind
from salesdesk.domain.relations import LineKind, ObjectionState, Trust
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.domain.traits import Scale
from salesdesk.ui.words import QT_TRANSLATE_NOOP

COLUMNS = {
    "reading": QT_TRANSLATE_NOOP("Column", "Reading"), "segment": QT_TRANSLATE_NOOP("Column", "Segment"),
    "industry": QT_TRANSLATE_NOOP("Column", "Industry"), "employees": QT_TRANSLATE_NOOP("Column", "Employees"),
    "annual_sales": QT_TRANSLATE_NOOP("Column", "Annual sales"),
    "fiscal_month": QT_TRANSLATE_NOOP("Column", "Fiscal year end"), "founded": QT_TRANSLATE_NOOP("Column", "Founded"),
    "corporate_number": QT_TRANSLATE_NOOP("Column", "Corporate number"),
    "website": QT_TRANSLATE_NOOP("Column", "Website"), "country": QT_TRANSLATE_NOOP("Column", "Country"),
    "business_plan": QT_TRANSLATE_NOOP("Column", "Business plan"),
    "business_model": QT_TRANSLATE_NOOP("Column", "Business model"),
    "currents": QT_TRANSLATE_NOOP("Column", "Currents of the industry"),
    "organisation": QT_TRANSLATE_NOOP("Column", "Organisation type"),
    "room_to_grow": QT_TRANSLATE_NOOP("Column", "Room to grow"),
    "room_note": QT_TRANSLATE_NOOP("Column", "Room for what"), "size_year": QT_TRANSLATE_NOOP("Column", "Size is of"),
    "needs_introduction": QT_TRANSLATE_NOOP("Column", "Needs an introduction"),
    "lead_class": QT_TRANSLATE_NOOP("Column", "Lead class"), "parent_id": QT_TRANSLATE_NOOP("Column", "Parent company"),
    "note": QT_TRANSLATE_NOOP("Column", "Note"), "account_id": QT_TRANSLATE_NOOP("Column", "Works at"),
    "title": QT_TRANSLATE_NOOP("Column", "Title"), "role": QT_TRANSLATE_NOOP("Column", "Role"),
    "support": QT_TRANSLATE_NOOP("Column", "Support"), "power": QT_TRANSLATE_NOOP("Column", "Power"),
    "key_player": QT_TRANSLATE_NOOP("Column", "Key person"), "criterion": QT_TRANSLATE_NOOP("Column", "Criteria"),
    "caution": QT_TRANSLATE_NOOP("Column", "Caution"), "objection": QT_TRANSLATE_NOOP("Column", "Objection"),
    "our_tie": QT_TRANSLATE_NOOP("Column", "Our connection"), "birthday": QT_TRANSLATE_NOOP("Column", "Birthday"),
    "met_on": QT_TRANSLATE_NOOP("Column", "First met"),
    "introduced_by_id": QT_TRANSLATE_NOOP("Column", "Introduced by"), "name": QT_TRANSLATE_NOOP("Column", "Name"),
    "account": QT_TRANSLATE_NOOP("Column", "Company"), "kind": QT_TRANSLATE_NOOP("Column", "Kind"),
    "value": QT_TRANSLATE_NOOP("Column", "Value"), "text": QT_TRANSLATE_NOOP("Column", "Text"),
    "scale": QT_TRANSLATE_NOOP("Column", "Scale"), "certainty": QT_TRANSLATE_NOOP("Column", "Certainty"),
    "said_by": QT_TRANSLATE_NOOP("Column", "Said by"), "on_day": QT_TRANSLATE_NOOP("Column", "Day"),
    "at": QT_TRANSLATE_NOOP("Column", "Day and time"), "result": QT_TRANSLATE_NOOP("Column", "Result"),
    "goal": QT_TRANSLATE_NOOP("Column", "Goal"), "customer_status": QT_TRANSLATE_NOOP("Column", "Their situation"),
    "proposal": QT_TRANSLATE_NOOP("Column", "Proposal"), "next_action": QT_TRANSLATE_NOOP("Column", "Next step"),
    "due_on": QT_TRANSLATE_NOOP("Column", "Due"), "created_at": QT_TRANSLATE_NOOP("Column", "Entered"),
    "updated_at": QT_TRANSLATE_NOOP("Column", "Changed"), "own_name": QT_TRANSLATE_NOOP("Column", "Who of us"),
    "how": QT_TRANSLATE_NOOP("Column", "How"), "strength": QT_TRANSLATE_NOOP("Column", "Strength"),
    "tag": QT_TRANSLATE_NOOP("Column", "Tag"), "label": QT_TRANSLATE_NOOP("Column", "Label"),
    "place": QT_TRANSLATE_NOOP("Column", "Place"), "mood": QT_TRANSLATE_NOOP("Column", "Mood"),
    "minutes": QT_TRANSLATE_NOOP("Column", "Minutes"), "support_wanted": QT_TRANSLATE_NOOP("Column", "Wanted support"),
    "rank": QT_TRANSLATE_NOOP("Column", "Rank"), "introduced_by": QT_TRANSLATE_NOOP("Column", "Introduced by"),
    "source": QT_TRANSLATE_NOOP("Column", "Imported from"), "owner": QT_TRANSLATE_NOOP("Column", "Owner"),
    "entered_on": QT_TRANSLATE_NOOP("Column", "In this stage since"),
    "probability_permille": QT_TRANSLATE_NOOP("Column", "Probability (per mille)"),
    "goal_minimum": QT_TRANSLATE_NOOP("Column", "Minimum goal"),
    "goal_stretch": QT_TRANSLATE_NOOP("Column", "Stretch goal"), "standing": QT_TRANSLATE_NOOP("Column", "Checked"),
    "standing_on": QT_TRANSLATE_NOOP("Column", "Checked on"),
    "standing_note": QT_TRANSLATE_NOOP("Column", "Note on the check"), "flow": QT_TRANSLATE_NOOP("Column", "Flow"),
    "limit_amount": QT_TRANSLATE_NOOP("Column", "Limit of approval"),
    "lead_days": QT_TRANSLATE_NOOP("Column", "Days it takes"), "keep": QT_TRANSLATE_NOOP("Column", "Kept in the list"),
    "reason": QT_TRANSLATE_NOOP("Column", "Reason"),
    "due_time": QT_TRANSLATE_NOOP("Column", "Time"), "done_at": QT_TRANSLATE_NOOP("Column", "Done"),
    "evidence": QT_TRANSLATE_NOOP("Column", "Evidence"),
    "confirmed_on": QT_TRANSLATE_NOOP("Column", "Confirmed on"),
    "depth": QT_TRANSLATE_NOOP("Column", "Contact depth"),
    "level": QT_TRANSLATE_NOOP("Column", "Trust"),
    "since_on": QT_TRANSLATE_NOOP("Column", "Since"),
    "approach": QT_TRANSLATE_NOOP("Column", "Our approach"),
    "state": QT_TRANSLATE_NOOP("Column", "State"),
    "settled_on": QT_TRANSLATE_NOOP("Column", "Settled on"),
    "scope": QT_TRANSLATE_NOOP("Column", "Covers"),
}
ENUMS: dict[tuple[str, str], type[Enum]] = {
    ("account", "kind"): AccountKind, ("account", "organisation"): Organisation, ("account", "lead_class"): LeadClass,
    ("person", "role"): Role, ("person", "support"): Support, ("person", "support_wanted"): Support,
    ("person", "rank"): Rank, ("person", "lead_class"): LeadClass, ("contact_point", "kind"): PointKind,
    ("trait", "scale"): Scale, ("trait", "certainty"): Certainty, ("private_note", "kind"): PrivateKind,
    ("fact", "kind"): FactKind, ("fact", "certainty"): Certainty, ("fact", "standing"): Standing,
    ("deal", "outcome"): Outcome, ("deal", "lost_reason"): LossReason, ("activity", "kind"): ActivityKind,
    ("activity", "mood"): Support, ("task", "kind"): TaskKind, ("flow_step", "flow"): Flow,
    ("tie", "strength"): Strength,
    ("deal_role", "role"): Role, ("deal_role", "rank"): Rank, ("stand", "support"): Support,
    ("stand", "support_wanted"): Support, ("stand", "depth"): Depth, ("trust", "level"): Trust,
    ("relation", "kind"): LineKind, ("relation", "strength"): Strength, ("objection", "state"): ObjectionState,
}
