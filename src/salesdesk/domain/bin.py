"""What the bin shows as an entry of its own; everything else goes and comes with one of these."""

from enum import StrEnum


class BinKind(StrEnum):
    """Kinds of records, named as their tables."""

    ACCOUNT = "account"
    SITE = "site"
    DEPARTMENT = "department"
    PERSON = "person"
    DEAL = "deal"
    ACTIVITY = "activity"
    TASK = "task"
    FACT = "fact"
    PRIVATE_NOTE = "private_note"
    FLOW_STEP = "flow_step"
    INSTALLED_ITEM = "installed_item"
    TIE = "tie"
    TAG = "tag"
    SAVED_LIST = "saved_list"
    TIMING_EVENT = "timing_event"
    QUOTE = "quote"
    PRODUCT = "product"
    IMPORT_PRESET = "import_preset"
