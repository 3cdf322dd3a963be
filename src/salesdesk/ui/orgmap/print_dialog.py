"""The map on paper, on the screen first: paper, pages, colours; printing and saving as PDF."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from salesdesk.services.people_map import MapContent
from salesdesk.ui.context import Context
from salesdesk.ui.orgmap.map_look import MapLook
from salesdesk.ui.orgmap.pages import MapPaper, Spread
from salesdesk.ui.orgmap.print_choices import PrintChoices
from salesdesk.ui.orgmap.sheet import MapSheet
from salesdesk.ui.widgets.paper.dialog import PaperDialog

_WIDE = 980


class PrintDialog(PaperDialog):
    """Shows the pages of one map."""

    paper: MapPaper

    def __init__(self, context: Context, parent: QWidget, content: MapContent, look: MapLook) -> None:
        super().__init__(context, parent, _WIDE)
        self.setWindowTitle(self.tr("Key-person map on paper"))
        self.view.setAccessibleName(self.tr("Preview of the map"))
        self._content, self._look = content, look
        self.choices = PrintChoices(look.lens)
        self.choices.changed.connect(self.remake)
        self.begin([self.choices])

    def made(self) -> MapPaper:
        choices = self.choices
        look = replace(self._look, lens=choices.lens.value, grey=choices.grey.isChecked())
        sheet = MapSheet(self._content, self.context.today(), look)
        return MapPaper(sheet, choices.paper_size.value, across=choices.across, spread=choices.wanted_spread)

    def show_page(self, page: int) -> None:
        super().show_page(page)
        self.choices.show_paper(self.paper)
        if self.paper.spread is Spread.FIT and not self.paper.readable:
            self.message.show_info(self.tr("On one page the letters are smaller than 6 points."))
        else:
            self.message.hide()
