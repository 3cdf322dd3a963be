"""How many rules of mismatch fire for a deal: a chip for the head of its page."""

from salesdesk.services.buying import mismatches
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import mismatch_words
from salesdesk.ui.buying.clock import now
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.widgets import controls


class MismatchBadge(controls.Button):
    """Hidden while everything fits; a click goes to the buying process, where each rule explains itself."""

    def __init__(self, context: Context) -> None:
        super().__init__("", "triangle-alert", "chip", "warn")
        self._context = context
        self._place = Place(Screen.DEAL, tab="buying")
        self.clicked.connect(lambda: context.go(self._place))
        self.hide()

    def show_deal(self, row: DealRow) -> None:
        """Count what does not fit in a deal."""
        self._place = Place(Screen.DEAL, row.account_id or "", row.id, tab="buying")
        found = self._context.read(mismatches, row.id, now(self._context))
        many = self.tr("{n} that do not fit").format(n=len(found))
        words = many if len(found) > 1 else self.tr("1 that does not fit")
        self.setText(f" {words}")
        self.setAccessibleName(words)
        self.setToolTip("\n".join(mismatch_words.name(each.rule) for each in found))
        self.setVisible(bool(found))
