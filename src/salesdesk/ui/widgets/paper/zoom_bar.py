"""The line below the preview: smaller, larger, whole page, page width."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.paper.preview import PagePreview


class ZoomBar(QFrame):
    """Drives one preview and shows its size in percent."""

    def __init__(self, preview: PagePreview) -> None:
        super().__init__()
        self._preview = preview
        self._percent = controls.label(px=12, tone="text2", tabular=True)
        row = controls.hbox(self, (12, 2, 12, 6), 4)
        row.addStretch(1)
        for widget in (
            self._button("zoom-out", self.tr("Smaller (Ctrl+-)"), lambda: preview.zoom(-1)), self._percent,
            self._button("zoom-in", self.tr("Larger (Ctrl++)"), lambda: preview.zoom(1)),
            self._button("maximize", self.tr("Whole page (Ctrl+0)"), preview.fit_page),
            self._button("file-text", self.tr("Page width"), preview.fit_width),
        ):
            row.addWidget(widget)
        row.addStretch(1)
        preview.zoomed.connect(self._on_zoomed)

    def _button(self, icon: str, tip: str, act: Callable[[], object]) -> QWidget:
        button = controls.button("", icon, "ghost", tip=tip)
        button.clicked.connect(act)
        return button

    def _on_zoomed(self) -> None:
        self._percent.setText(f"{self._preview.percent} %")
