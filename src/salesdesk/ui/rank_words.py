"""What the ranks A, B and C mean: as the user wrote it down, else as the program proposes."""

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.accounts import AccountRank
from salesdesk.store.queries.settings import SettingsRow
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_PROPOSED = {
    AccountRank.A: QT_TRANSLATE_NOOP("Rank", "Buys much or could soon: contact at least twice a month"),
    AccountRank.B: QT_TRANSLATE_NOOP("Rank", "Steady, with room to grow: contact once a month"),
    AccountRank.C: QT_TRANSLATE_NOOP("Rank", "Small or far from buying: contact once a quarter"),
}


def proposed(rank: AccountRank) -> str:
    """What the program proposes a rank to mean."""
    return QCoreApplication.translate("Rank", _PROPOSED[rank])


def definition(settings: SettingsRow, rank: AccountRank) -> str:
    """What a rank means here."""
    return settings.rank(rank) or proposed(rank)
