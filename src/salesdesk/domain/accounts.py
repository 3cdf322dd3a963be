"""What an account is to us: kind, rank and where it stands."""

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
