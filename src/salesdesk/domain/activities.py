"""Kinds of contact with a customer."""

from enum import StrEnum


class ActivityKind(StrEnum):
    """How we were in touch; MEETINGS count as having met."""

    VISIT = "visit"
    WEB_MEETING = "web_meeting"
    CALL = "call"
    MAIL = "mail"
    PROPOSAL = "proposal"
    QUOTE = "quote"
    DEMO = "demo"
    LETTER = "letter"
    DOCUMENTS = "documents"
    NOTE = "note"


MEETINGS = frozenset({ActivityKind.VISIT, ActivityKind.WEB_MEETING, ActivityKind.DEMO})


class CallResult(StrEnum):
    """What a call for an appointment brought; a call without one was a talk about something else."""

    APPOINTMENT = "appointment"
    REFUSED = "refused"
    ABSENT = "absent"


class TaskKind(StrEnum):
    """A next step is ours to do; a promise binds us or them; a question waits for the next visit."""

    STEP = "step"
    PROMISE_OURS = "promise_ours"
    PROMISE_THEIRS = "promise_theirs"
    QUESTION = "question"
