"""The English sentences of refusals, troubles and undo steps, marked for translation."""

from enum import Enum

from salesdesk.domain.actions import Action
from salesdesk.domain.errors import Rule, Trouble
from salesdesk.ui.words import QT_TRANSLATE_NOOP

RULES: dict[Enum, str] = {
    Rule.REQUIRED: QT_TRANSLATE_NOOP("Rule", "Please fill this in."),
    Rule.TOO_LONG: QT_TRANSLATE_NOOP("Rule", "This is too long. At most {limit} characters."),
    Rule.BAD_DATE: QT_TRANSLATE_NOOP("Rule", "This is not a date we can read. Try 3/18, next Wednesday or month end."),
    Rule.BAD_AMOUNT: QT_TRANSLATE_NOOP("Rule", "This is not an amount we can read. Try 1,240,000 or 12.4M."),
    Rule.BAD_NUMBER: QT_TRANSLATE_NOOP("Rule", "This is not a number we can read."),
    Rule.BAD_MAIL: QT_TRANSLATE_NOOP("Rule", "This does not look like an e-mail address."),
    Rule.BAD_CHOICE: QT_TRANSLATE_NOOP("Rule", "Please choose one of the entries."),
    Rule.BAD_RANGE: QT_TRANSLATE_NOOP("Rule", "Please give a value from {low} to {high}."),
    Rule.NOT_FOUND: QT_TRANSLATE_NOOP("Rule", "This entry no longer exists."),
    Rule.AMBIGUOUS: QT_TRANSLATE_NOOP("Rule", "Several entries match. Please choose one."),
    Rule.IN_BIN: QT_TRANSLATE_NOOP("Rule", "This entry is in the bin. Restore it first."),
    Rule.CYCLE: QT_TRANSLATE_NOOP("Rule", "That would close a ring: who stands below cannot stand above."),
    Rule.OTHER_ACCOUNT: QT_TRANSLATE_NOOP("Rule", "This belongs to another account."),
    Rule.SAME_PLACE: QT_TRANSLATE_NOOP("Rule", "It is already there."),
    Rule.REASON_NEEDED: QT_TRANSLATE_NOOP("Rule", "Please choose why the deal was lost."),
    Rule.RESTART_NEEDED: QT_TRANSLATE_NOOP("Rule", "Please give the date to come back to it."),
    Rule.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Rule", "There is nothing to undo."),
    Rule.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("Rule", "There is nothing to redo."),
    Rule.UNDO_CONFLICT: QT_TRANSLATE_NOOP("Rule", "This cannot be undone: the data has changed since."),
    Rule.READ_ONLY: QT_TRANSLATE_NOOP("Rule", "The file is open for reading only."),
    Rule.STAGE_IN_USE: QT_TRANSLATE_NOOP("Rule", "Deals are still in this stage. Move them first."),
    Rule.FILE_TYPE: QT_TRANSLATE_NOOP("Rule", "This kind of file cannot be read here."),
    Rule.FILE_EMPTY: QT_TRANSLATE_NOOP("Rule", "The file is empty."),
    Rule.FILE_TOO_BIG: QT_TRANSLATE_NOOP("Rule", "The file is too big."),
    Rule.FILE_BROKEN: QT_TRANSLATE_NOOP("Rule", "The file is damaged and cannot be read."),
    Rule.NO_HEADER: QT_TRANSLATE_NOOP("Rule", "No row of headings was found."),
    Rule.NO_KEY_COLUMN: QT_TRANSLATE_NOOP("Rule", "No column holds a company or a name."),
    Rule.CANCELLED: QT_TRANSLATE_NOOP("Rule", "Stopped. Nothing was changed."),
}
WHICH_DAY = QT_TRANSLATE_NOOP("Rule", "Which number is the day? Write it as 2026-03-18.")
AT_LEAST = QT_TRANSLATE_NOOP("Rule", "Please give a value of {low} or more.")
TROUBLES: dict[Enum, str] = {
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "Trouble", "The database is damaged. It was not touched. Restore a backup to go on."),
    Trouble.NEWER: QT_TRANSLATE_NOOP(
        "Trouble", "A newer version made this database. It was not touched. Update the program to open it."),
    Trouble.IN_USE: QT_TRANSLATE_NOOP("Trouble", "Another window has this database open. Close it and try again."),
    Trouble.NOT_OURS: QT_TRANSLATE_NOOP("Trouble", "This file is not a salesdesk database. It was not touched."),
    Trouble.DISK: QT_TRANSLATE_NOOP(
        "Trouble", "The disk refused to write. What was saved before is safe. Free some space and try again."),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "Trouble", "The database can only be read here. Nothing was changed. Check the rights of the file."),
    Trouble.MISSING: QT_TRANSLATE_NOOP(
        "Trouble", "The database is not where it was. Choose the file or restore a backup."),
}
ACTIONS: dict[Enum, str] = {
    Action.ADD_ACCOUNT: QT_TRANSLATE_NOOP("Action", "Add account"),
    Action.EDIT_ACCOUNT: QT_TRANSLATE_NOOP("Action", "Edit account"),
    Action.DELETE_ACCOUNT: QT_TRANSLATE_NOOP("Action", "Delete account"),
    Action.ADD_SITE: QT_TRANSLATE_NOOP("Action", "Add site"),
    Action.EDIT_SITE: QT_TRANSLATE_NOOP("Action", "Edit site"),
    Action.DELETE_SITE: QT_TRANSLATE_NOOP("Action", "Delete site"),
    Action.ADD_DEPARTMENT: QT_TRANSLATE_NOOP("Action", "Add department"),
    Action.EDIT_DEPARTMENT: QT_TRANSLATE_NOOP("Action", "Edit department"),
    Action.DELETE_DEPARTMENT: QT_TRANSLATE_NOOP("Action", "Delete department"),
    Action.ADD_PERSON: QT_TRANSLATE_NOOP("Action", "Add person"),
    Action.EDIT_PERSON: QT_TRANSLATE_NOOP("Action", "Edit person"),
    Action.DELETE_PERSON: QT_TRANSLATE_NOOP("Action", "Delete person"),
    Action.SET_BOSS: QT_TRANSLATE_NOOP("Action", "Change reporting line"),
    Action.ADD_DEAL: QT_TRANSLATE_NOOP("Action", "Add deal"),
    Action.EDIT_DEAL: QT_TRANSLATE_NOOP("Action", "Edit deal"),
    Action.DELETE_DEAL: QT_TRANSLATE_NOOP("Action", "Delete deal"),
    Action.MOVE_DEAL: QT_TRANSLATE_NOOP("Action", "Move deal"),
    Action.CLOSE_DEAL: QT_TRANSLATE_NOOP("Action", "Close deal"),
    Action.REOPEN_DEAL: QT_TRANSLATE_NOOP("Action", "Reopen deal"),
    Action.ARRANGE_BOARD: QT_TRANSLATE_NOOP("Action", "Arrange board"),
    Action.LOG_ACTIVITY: QT_TRANSLATE_NOOP("Action", "Log contact"),
    Action.EDIT_ACTIVITY: QT_TRANSLATE_NOOP("Action", "Edit contact log"),
    Action.DELETE_ACTIVITY: QT_TRANSLATE_NOOP("Action", "Delete contact log"),
    Action.PLAN_VISIT: QT_TRANSLATE_NOOP("Action", "Plan visit"),
    Action.ADD_TASK: QT_TRANSLATE_NOOP("Action", "Add follow-up"),
    Action.DONE_TASK: QT_TRANSLATE_NOOP("Action", "Complete follow-up"),
    Action.SNOOZE_TASK: QT_TRANSLATE_NOOP("Action", "Snooze follow-up"),
    Action.EDIT_TASK: QT_TRANSLATE_NOOP("Action", "Edit follow-up"),
    Action.DELETE_TASK: QT_TRANSLATE_NOOP("Action", "Delete follow-up"),
    Action.ADD_FACT: QT_TRANSLATE_NOOP("Action", "Add fact"),
    Action.JUDGE_FACT: QT_TRANSLATE_NOOP("Action", "Check fact"),
    Action.DELETE_FACT: QT_TRANSLATE_NOOP("Action", "Delete fact"),
    Action.ASK_MISSING: QT_TRANSLATE_NOOP("Action", "Note question"),
    Action.SAVE_LIST: QT_TRANSLATE_NOOP("Action", "Save list"),
    Action.DELETE_LIST: QT_TRANSLATE_NOOP("Action", "Delete list"),
    Action.MARK_LIST: QT_TRANSLATE_NOOP("Action", "Mark in list"),
    Action.UNMARK_LIST: QT_TRANSLATE_NOOP("Action", "Take mark away"),
    Action.ADD_TAG: QT_TRANSLATE_NOOP("Action", "Add tag"),
    Action.REMOVE_TAG: QT_TRANSLATE_NOOP("Action", "Remove tag"),
    Action.RAISE_EVENT: QT_TRANSLATE_NOOP("Action", "Raise event"),
    Action.CLOSE_EVENT: QT_TRANSLATE_NOOP("Action", "Close event"),
    Action.EDIT_MANY: QT_TRANSLATE_NOOP("Action", "Edit several"),
    Action.EDIT_STAGES: QT_TRANSLATE_NOOP("Action", "Edit stages"),
    Action.EDIT_SETTING: QT_TRANSLATE_NOOP("Action", "Change setting"),
    Action.IMPORT: QT_TRANSLATE_NOOP("Action", "Import"),
    Action.ADD_SAMPLES: QT_TRANSLATE_NOOP("Action", "Add samples"),
    Action.REMOVE_SAMPLES: QT_TRANSLATE_NOOP("Action", "Remove samples"),
}
