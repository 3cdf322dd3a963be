"""What we know of a company: how well it is understood, what is missing, and every fact with its source."""

from salesdesk.ui.accounts.side import SidePanel
from salesdesk.ui.context import Context
from salesdesk.ui.facts import FactList, Understanding
from salesdesk.ui.widgets import controls


class KnownPanel(SidePanel):
    """The score with its questions, then the facts of the account and of its people."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.heading.setText(self.tr("What we know"))
        self.body.setSpacing(10)
        self.score, self.facts = Understanding(context), FactList(context)
        for part in (self.score, controls.hline(), self.facts):
            self.body.addWidget(part)

    def show_account(self, account_id: str) -> None:
        """Be about another account."""
        for part in (self.score, self.facts):
            if part.account_id != account_id:
                part.set_subject(account_id)
