"""Tags: words of the user's own, and events that open on a day and close on another."""

from enum import StrEnum

EVENT_KIND = "event"


class Event(StrEnum):
    """Something that happened at an account and asks for attention until it is closed."""

    COMPLAINT = "complaint"
    CROSS_SELL = "cross_sell"
    LOST = "lost"
