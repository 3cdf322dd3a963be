"""Everything a user can do that changes data: the names of undo steps. ui/labels holds the words."""

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """One kind of undo step."""

    ADD_ACCOUNT = "add_account"
    EDIT_ACCOUNT = "edit_account"
    DELETE_ACCOUNT = "delete_account"
    ADD_SITE = "add_site"
    EDIT_SITE = "edit_site"
    DELETE_SITE = "delete_site"
    ADD_DEPARTMENT = "add_department"
    EDIT_DEPARTMENT = "edit_department"
    DELETE_DEPARTMENT = "delete_department"
    ADD_PERSON = "add_person"
    EDIT_PERSON = "edit_person"
    DELETE_PERSON = "delete_person"
    SET_BOSS = "set_boss"
    ADD_DEAL = "add_deal"
    EDIT_DEAL = "edit_deal"
    DELETE_DEAL = "delete_deal"
    MOVE_DEAL = "move_deal"
    CLOSE_DEAL = "close_deal"
    REOPEN_DEAL = "reopen_deal"
    ARRANGE_BOARD = "arrange_board"
    LOG_ACTIVITY = "log_activity"
    EDIT_ACTIVITY = "edit_activity"
    DELETE_ACTIVITY = "delete_activity"
    PLAN_VISIT = "plan_visit"
    ADD_TASK = "add_task"
    DONE_TASK = "done_task"
    SNOOZE_TASK = "snooze_task"
    EDIT_TASK = "edit_task"
    DELETE_TASK = "delete_task"
    ADD_FACT = "add_fact"
    JUDGE_FACT = "judge_fact"
    DELETE_FACT = "delete_fact"
    ASK_MISSING = "ask_missing"
    SAVE_LIST = "save_list"
    DELETE_LIST = "delete_list"
    MARK_LIST = "mark_list"
    UNMARK_LIST = "unmark_list"
    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"
    RAISE_EVENT = "raise_event"
    CLOSE_EVENT = "close_event"
    EDIT_MANY = "edit_many"
    EDIT_STAGES = "edit_stages"
    EDIT_SETTING = "edit_setting"
    IMPORT = "import"
    ADD_SAMPLES = "add_samples"
    REMOVE_SAMPLES = "remove_samples"


@dataclass(frozen=True)
class Label:
    """The name of one undo step: what was done, to whom (`name`), where to (`place`), how many."""

    action: Action
    name: str = ""
    place: str = ""
    count: int = 1
