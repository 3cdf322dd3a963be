"""How far an account or a person is on the way from a first trace to somebody sales talks to."""

from enum import StrEnum


class LeadClass(StrEnum):
    """A lead left a trace, a prospect fits, marketing (MQL), sales (SAL, accepted) and a talk (SQL) have said so."""

    LEAD = "lead"
    PROSPECT = "prospect"
    MQL = "mql"
    SAL = "sal"
    SQL = "sql"
