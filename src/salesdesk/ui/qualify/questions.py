"""The question each unanswered item turns into, for the next visit."""

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.qualify import Item, Meddpicc
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_WORDS: dict[Item | Meddpicc, str] = {
    Item.BUDGET: QT_TRANSLATE_NOOP("Qualify", "Which budget is this paid from, and how much is it?"),
    Item.AUTHORITY: QT_TRANSLATE_NOOP("Qualify", "Who will decide in the end?"),
    Item.NEEDS: QT_TRANSLATE_NOOP("Qualify", "What has to become better, and for whom?"),
    Item.TIMING: QT_TRANSLATE_NOOP("Qualify", "By when do you have to decide, and why then?"),
    Item.COMPETITOR: QT_TRANSLATE_NOOP("Qualify", "Whom else do you look at, and what do you expect of each?"),
    Item.STAFFING: QT_TRANSLATE_NOOP("Qualify", "Who of your people will work on this, and how much time have they?"),
    Meddpicc.METRICS: QT_TRANSLATE_NOOP("Qualify", "By which number will you see that it was worth it?"),
    Meddpicc.ECONOMIC_BUYER: QT_TRANSLATE_NOOP("Qualify", "Who can release the money, even beyond the budget?"),
    Meddpicc.CRITERIA: QT_TRANSLATE_NOOP("Qualify", "By what will you choose, in which order?"),
    Meddpicc.PROCESS: QT_TRANSLATE_NOOP("Qualify", "Which steps lead to the decision, and who takes part?"),
    Meddpicc.PAPER: QT_TRANSLATE_NOOP("Qualify", "Which papers and checks does a contract need, and how long?"),
    Meddpicc.PAIN: QT_TRANSLATE_NOOP("Qualify", "What happens if nothing is done?"),
    Meddpicc.CHAMPION: QT_TRANSLATE_NOOP("Qualify", "Who would speak for this when we are not there?"),
    Meddpicc.COMPETITION: QT_TRANSLATE_NOOP("Qualify", "What would you do if you did not choose us?"),
}


def question(item: Item | Meddpicc) -> str:
    """What to ask about an item."""
    return QCoreApplication.translate("Qualify", _WORDS[item])
