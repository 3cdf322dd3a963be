"""What an account is to us: kind and rank; and how it is organised."""

from enum import StrEnum


class AccountKind(StrEnum):
    """Potential and prospect have not bought, customer buys, dormant used to."""

    POTENTIAL = "potential"
    PROSPECT = "prospect"
    CUSTOMER = "customer"
    DORMANT = "dormant"


class AccountRank(StrEnum):
    """How much attention an account deserves."""

    A = "A"
    B = "B"
    C = "C"


class Organisation(StrEnum):
    """How a company is built, which says who has to agree: by task, by product, by project, by both, by one owner."""

    FUNCTIONAL = "functional"
    DIVISIONAL = "divisional"
    PROJECT = "project"
    MATRIX = "matrix"
    REGIONAL = "regional"
    OWNER = "owner"
    HOLDING = "holding"
