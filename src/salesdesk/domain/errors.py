"""The errors a user can meet; each carries a key and values, its words come from ui/labels."""

from enum import StrEnum


class Rule(StrEnum):
    """Why an action was refused. ui/labels holds the words, placeholders are the values."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    BAD_DATE = "bad_date"
    FUTURE_DAY = "future_day"
    PAST_DAY = "past_day"
    BAD_AMOUNT = "bad_amount"
    BAD_NUMBER = "bad_number"
    BAD_MAIL = "bad_mail"
    BAD_CHOICE = "bad_choice"
    BAD_RANGE = "bad_range"
    NOT_FOUND = "not_found"
    AMBIGUOUS = "ambiguous"
    IN_BIN = "in_bin"
    CYCLE = "cycle"
    RING = "ring"
    SAME_PERSON = "same_person"
    OTHER_ACCOUNT = "other_account"
    BEFORE_START = "before_start"
    SAME_PLACE = "same_place"
    SAME_NAME = "same_name"
    REASON_NEEDED = "reason_needed"
    RESTART_NEEDED = "restart_needed"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNDO_CONFLICT = "undo_conflict"
    DATA_CHANGED = "data_changed"
    READ_ONLY = "read_only"
    STAGE_IN_USE = "stage_in_use"
    WINNING_STAYS = "winning_stays"
    LAST_PIPELINE = "last_pipeline"
    FROZEN = "frozen"
    FILE_TYPE = "file_type"
    WRITE_TYPE = "write_type"
    FILE_EMPTY = "file_empty"
    FILE_TOO_BIG = "file_too_big"
    FILE_BROKEN = "file_broken"
    NO_HEADER = "no_header"
    NO_KEY_COLUMN = "no_key_column"
    CANCELLED = "cancelled"


class RuleError(Exception):
    """The user can fix it: `rule` says what, `field` names the input, `values` fill the sentence."""

    def __init__(self, rule: Rule, field: str = "", **values: object) -> None:
        super().__init__(f"{rule} {field} {values}".strip())
        self.rule = rule
        self.field = field
        self.values = values


class Trouble(StrEnum):
    """What is wrong with the database, its disk or its lock."""

    DAMAGED = "damaged"
    NEWER = "newer"
    IN_USE = "in_use"
    NOT_OURS = "not_ours"
    DISK = "disk"
    READ_ONLY = "read_only"
    MISSING = "missing"


class StoreError(Exception):
    """The file, the disk or the lock failed; nothing that was committed is lost."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble}: {detail}")
        self.trouble = trouble
        self.detail = detail
