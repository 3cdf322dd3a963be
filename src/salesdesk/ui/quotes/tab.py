"""The quotes of a deal: one version at a time, its variants side by side."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QStackedLayout, QWidget

from salesdesk.domain.quotes import ASKED, LADDER, QuoteState
from salesdesk.services import quote_parts, quotes
from salesdesk.store.queries import deals
from salesdesk.store.queries import quotes as queries
from salesdesk.store.queries.quotes import QuoteRow, QuoteSheet
from salesdesk.ui import theme
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.quotes import editors, menus, texts
from salesdesk.ui.quotes.columns import Columns
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.widgets.empty_state import EmptyState


class QuotesTab(DealTab):
    """Shows the newest version of the quote begun last until another one is chosen."""

    watches = frozenset({"quote", "quote_variant", "quote_line", "quote_voice", "quote_mark", "activity", "person",
                         "deal"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sheet: QuoteSheet | None = None
        self.versions: list[QuoteRow] = []
        self._deal_id, self._chosen = "", ""
        self.columns = Columns()
        self.heading = controls.label("", 15, bold=True)
        self.differing = QCheckBox(self.tr("Only what differs"))
        self.margins = QCheckBox(self.tr("Show margins (for us)"))
        self.three = controls.button(
            self.tr("Three plans"), "copy", tip=self.tr("Basic, standard and premium from one"))
        self.more = controls.button("", "ellipsis", "ghost", tip=self.tr("More"))
        self.hint = controls.panel("soft", "warn")
        self.hint_text = controls.label("", 12, tone="warn", wrap=True)
        self.hint_button = controls.button(self.tr("Note it down"), "pencil")
        self.foot = controls.label("", 12, tone="text2", wrap=True)
        self.all_versions = controls.button("", "history", "ghost", tip=self.tr("Quotes and versions"))
        self.new_version = controls.button(self.tr("New version"), "copy")
        self.decline = controls.button(self.tr("Declined"), "x")
        self.accept = controls.button(self.tr("Accepted…"), "handshake", "primary")
        self.send = controls.button(self.tr("Mark as sent"), "check", "primary")
        self.empty = EmptyState(self.tr("No quote yet."), self.tr("Make a quote"), "file-text")
        self._print = QAction(self.tr("Print for the customer"), self)
        self._print.setProperty("icon_name", "printer")
        self._lay_out()
        self._connect()

    def show_deal(self, deal_id: str) -> None:
        if deal_id != self._deal_id:
            self._deal_id, self._chosen = deal_id, ""
        self.versions = self.context.read(queries.of_deal, deal_id)
        known = {row.id for row in self.versions}
        shown = self._chosen if self._chosen in known else self.versions[0].id if self.versions else ""
        had = self.sheet is not None
        self.sheet = self.context.read(queries.sheet, shown) if shown else None
        self._layers.setCurrentIndex(0 if self.sheet else 1)
        if self.sheet is not None:
            self._show_sheet(self.sheet)
        if had != (self.sheet is not None):
            self.headed.emit()

    def page_actions(self) -> list[QAction]:
        return [self._print] if self.sheet is not None and self.sheet.variants else []

    def take_focus(self) -> None:
        heads = list(self.columns.heads.values())
        target: QWidget = heads[0] if heads else self.empty.button
        target.show()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, quote_id: str) -> None:
        """Show a version."""
        self._chosen = quote_id
        if self._deal_id:
            self.show_deal(self._deal_id)

    def make(self) -> None:
        """Begin a quote for the deal."""
        made = self.context.run(quotes.new_quote, self._deal_id, self.context.today())
        if made:
            self.choose(made)
            self.take_focus()

    def edit_lines(self, variant_id: str) -> None:
        """Open the lines of a variant."""
        from salesdesk.ui.quotes.lines_dialog import LinesDialog

        if self.sheet is not None:
            LinesDialog(self.context, self.window(), self.sheet.quote.id, variant_id).present()

    def preview(self) -> None:
        """Show what the customer gets."""
        from salesdesk.ui.quotes.preview_dialog import PreviewDialog

        if self.sheet is not None:
            PreviewDialog(self.context, self.window(), self.sheet).present()

    def show_versions(self) -> None:
        """List the quotes of the deal with their versions and what each one took."""
        from salesdesk.ui.quotes.versions import VersionsDialog

        VersionsDialog(self.context, self.window(), self).present()

    def _show_sheet(self, sheet: QuoteSheet) -> None:
        head, today = sheet.quote, self.context.today()
        differing = self.differing.isChecked()
        self.columns.show_sheet(sheet, differing=differing, margins=self.margins.isChecked())
        self.heading.setText(self._words(len(sheet.variants), differing=differing))
        draft, open_ = head.kept_state is QuoteState.DRAFT, head.kept_state in ASKED
        tiers = {each.tier for each in sheet.variants}
        self.three.setVisible(draft and bool(sheet.variants) and not tiers.issuperset(LADDER))
        self.foot.setText(texts.foot(head, today))
        deeds = {self.send: draft, self.accept: not draft and open_ and bool(sheet.variants),
                 self.decline: not draft and open_}
        focused = any(each.hasFocus() for each in deeds)
        self.send.setEnabled(bool(sheet.variants))
        for each in sorted(deeds, key=deeds.__getitem__, reverse=True):
            each.setVisible(deeds[each])
            if focused and deeds[each]:  # what was pressed may go; its place is taken by what comes next
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                focused = False
        self._show_hint()

    def _words(self, count: int, *, differing: bool) -> str:
        if count == 1:
            return self.tr("One plan")
        words = self.tr("{n} plans side by side, only what differs") if differing else self.tr("{n} plans side by side")
        return words.format(n=count)

    def _show_hint(self) -> None:
        row = self.context.read(deals.one, self._deal_id)
        missing = [words for text, words in (
            (row.issue, self.tr("the issue")), (row.solution, self.tr("the solution"))) if not text] if row else []
        self.hint.setVisible(bool(missing))
        self.hint_text.setText(self.tr("Price last. Not recorded yet: {what}").format(
            what=self.tr(" and ").join(missing)))

    def _connect(self) -> None:
        for box in (self.differing, self.margins):
            box.setChecked(True)
            box.toggled.connect(self._on_toggled)
        self.empty.acted.connect(self.make)
        self.three.clicked.connect(self._on_three)
        self.more.clicked.connect(lambda: menus.show_more(self, self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.hint_button.clicked.connect(
            lambda: self.context.go(Place(Screen.DEAL, deal_id=self._deal_id, tab="overview")))
        self.all_versions.clicked.connect(self.show_versions)
        self.new_version.clicked.connect(self._on_new_version)
        self.decline.clicked.connect(lambda: self.sheet and self.context.run(
            quotes.decline, self.sheet.quote.id, self.context.today()))
        self.accept.clicked.connect(self._on_accept)
        self.send.clicked.connect(lambda: self.sheet and self.context.run(
            quotes.send, self.sheet.quote.id, datetime.now().astimezone()))
        self._print.triggered.connect(self.preview)
        self.columns.opened.connect(self.edit_lines)
        self.columns.moved.connect(lambda key, by: self.context.run(quote_parts.move_variant, key, by))
        self.columns.removed.connect(lambda key: self.context.run(quote_parts.delete_variant, key))
        self.columns.menu_wanted.connect(lambda key, at: menus.show_variant(self, key, at))
        self.columns.mark_wanted.connect(lambda voice, key, at: menus.show_mark(self, voice, key, at))
        self.columns.voice_opened.connect(self.edit_voice)

    def _on_toggled(self) -> None:
        if self.sheet is not None:
            self._show_sheet(self.sheet)

    def edit_voice(self, voice_id: str) -> None:
        """Open a voice, or a new one (an empty id)."""
        if self.sheet is not None and not self.sheet.quote.frozen:
            row = next((each for each in self.sheet.voices if each.id == voice_id), None)
            editors.edit_voice(self.context, self.window(), self.sheet.quote, row)
        elif self.sheet is not None:
            menus.tell_frozen(self)

    def _on_three(self) -> None:
        if self.sheet is not None:
            self.context.run(quote_parts.make_three, self.sheet.variants[0].id)
            self.take_focus()  # its button is gone

    def _on_new_version(self) -> None:
        if self.sheet is not None:
            editors.ask_version(self.context, self.window(), self.sheet.quote, self.choose)

    def _on_accept(self) -> None:
        """Accept the only variant, else ask which."""
        assert self.sheet is not None
        if len(self.sheet.variants) == 1:
            self.context.run(quotes.accept, self.sheet.variants[0].id, self.context.today())
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self.sheet.variants:
            action = menu.addAction(f"{texts.variant_name(row)}   {texts.amount(row.totals.net)}".replace("&", "&&"))
            action.triggered.connect(partial(self.context.run, quotes.accept, row.id, self.context.today()))
        menu.popup(self.accept.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _lay_out(self) -> None:
        page = QWidget()
        column = controls.vbox(page, (20, 10, 16, 12), 10)
        head = controls.hbox(spacing=10)
        head.addWidget(self.heading, 1)
        for widget in (self.three, self.differing, self.margins, self.more):
            head.addWidget(widget)
        column.addLayout(head)
        hint = controls.hbox(self.hint, (12, 6, 8, 6), 8)
        hint.addWidget(controls.icon_label("lightbulb", "warn", 16))
        hint.addWidget(self.hint_text, 1)
        hint.addWidget(self.hint_button)
        column.addWidget(self.hint)
        panel = controls.panel()
        area = controls.scroll(self.columns)
        area.setMinimumHeight(theme.px(220))
        controls.vbox(panel, 1, 0).addWidget(area)
        column.addWidget(panel, 1)
        foot = controls.hbox(spacing=8)
        foot.addWidget(self.foot, 1)
        for each in (self.all_versions, self.new_version, self.decline, self.accept, self.send):
            foot.addWidget(each)
        column.addLayout(foot)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(page)
        self._layers.addWidget(self.empty)
