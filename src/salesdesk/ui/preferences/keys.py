"""Every key of the program on one page."""

import re

from PySide6.QtWidgets import QGridLayout

from salesdesk.ui.actions import key_list
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.key_cap import KeyCaps

_MNEMONIC = re.compile(r"\([A-Z]\)(?=…?$)")


class KeysSection(Section):
    """Two columns of keys and what they do."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Keys"), self.tr("The whole program can be used without a mouse."))
        _, column = self.panel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows = key_list()
        half = (len(rows) + 1) // 2
        for number, (keys, words) in enumerate(rows):
            side = 0 if number < half else 2
            grid.addWidget(KeyCaps(keys), number % half, side)
            grid.addWidget(controls.label(_MNEMONIC.sub("", words)), number % half, side + 1)
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        self.column.addStretch(1)
