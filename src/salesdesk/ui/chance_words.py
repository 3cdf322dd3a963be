"""The words of a probability: how high it is and where it comes from."""

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.chances import Chance, ChanceSource
from salesdesk.domain.figures.rates import OWN_RATE_FROM
from salesdesk.ui.deal_tables import CHANCE_SOURCES


def percent(chance: Chance) -> str:
    """The chance as whole percent."""
    return f"{round(chance.permille / 10)}%"


def source_text(chance: Chance) -> str:
    """Where the chance comes from, with the cases of an own rate, or how many there are yet."""
    words = QCoreApplication.translate("ChanceSource", CHANCE_SOURCES[chance.source])
    if chance.source is ChanceSource.DEFAULT and chance.cases.n:
        return QCoreApplication.translate("ChanceWords", "{source}, only {n} of {needed} cases decided").format(
            source=words, n=chance.cases.n, needed=OWN_RATE_FROM)
    if chance.source is not ChanceSource.OWN_RATE:
        return words
    return QCoreApplication.translate("ChanceWords", "{source}, {k} of {n} won").format(
        source=words, k=chance.cases.k, n=chance.cases.n)


def chance_text(chance: Chance) -> str:
    """Chance, source, and what it would be by the stage's default where that is something else."""
    text = QCoreApplication.translate("ChanceWords", "Probability {percent} ({source})").format(
        percent=percent(chance), source=source_text(chance))
    if chance.source is ChanceSource.DEFAULT or chance.permille == chance.default:
        return text
    return text + QCoreApplication.translate("ChanceWords", ", default {percent}").format(
        percent=f"{round(chance.default / 10)}%")
