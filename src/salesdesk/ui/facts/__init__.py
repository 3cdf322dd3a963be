"""What we know of an account or a person: the list with its quick row, the score, the dialog.

The account's page and the person's profile embed FactList and Understanding; this package imports no screen.
"""

from salesdesk.ui.facts.fact_list import FactList
from salesdesk.ui.facts.score import Understanding

__all__ = ["FactList", "Understanding"]
