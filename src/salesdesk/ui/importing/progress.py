"""Work that may take long, with a bar and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from salesdesk.services.transfer.importing import Progress

_INPUT = frozenset((
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick, QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut, QEvent.Type.Drop))


class _Hush(QObject):
    """Keeps keys and clicks from everything but the bar, which shows up later than a second click comes."""

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        return event.type() in _INPUT and isinstance(target, QWidget) and target.window() is not self.parent()


def with_progress(parent: QWidget, text: str, work: Callable[[Progress], None]) -> None:
    """Run the work; a bar shows up when it takes longer than half a second. Errors of the work go on to the caller."""
    stop = QCoreApplication.translate("ImportDialog", "Cancel")
    bar = QProgressDialog(text, stop, 0, 1, parent)
    bar.setMinimumDuration(500)
    bar.setWindowModality(Qt.WindowModality.WindowModal)

    def go_on(done: int, total: int) -> bool:
        bar.setMaximum(max(total, 1))
        bar.setValue(min(done, total - 1))
        QApplication.processEvents()
        return not bar.wasCanceled()

    hush, application = _Hush(bar), QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(hush)
    try:
        work(go_on)
    finally:
        application.removeEventFilter(hush)
        bar.close()
        bar.deleteLater()
