"""Everybody at an account as a list, and what is known of the chosen one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QWidget

from salesdesk.domain.text import search_key
from salesdesk.services import people as people_services
from salesdesk.store.queries import accounts, people
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.facts import FactGrid
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.row_list import PagedRowList
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import bars, controls, disc, paint, seal
from salesdesk.ui.widgets.line_edit import LineEdit

_FEW = 8


class PeopleTab(TabWidget):
    """List on the left, the chosen person on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._data: AccountPageData | None = None
        self.rows = PagedRowList(self.tr("People"), 48, self._draw, self._spoken,
                                 lambda keys: context.read(people.some, keys))
        self.rows.chosen.connect(self._show_detail)
        self.rows.opened.connect(self._on_opened)
        self.rows.removed.connect(lambda key: context.run(people_services.delete_person, key))
        self.more = [self._action(self.tr("Export what is held…"), "download", Ask.EXPORT_PERSON),
                     self._action(self.tr("Erase for good…"), "trash-2", Ask.ERASE_PERSON)]
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.rows.addActions(self.more)
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Part of the name or reading"))
        self.search.setAccessibleName(self.tr("Find among the people"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.empty = controls.label(self.tr("Nobody known yet."), 13, tone="muted")
        self.add = controls.button(self.tr("Person"), "user-plus")
        self.add.clicked.connect(lambda: self._ask(Ask.PERSON, ""))
        self.map = controls.button(self.tr("Map of key people"), "waypoints")
        self.map.clicked.connect(self._on_map)
        self.edit = controls.button(self.tr("Edit"), "pencil", "ghost")
        self.edit.clicked.connect(lambda: self._ask(Ask.PERSON, self.rows.current_id()))
        self.name = controls.label("", 15, bold=True, wrap=True)
        self.detail = FactGrid()
        self.box = self._detail_box()
        self._lay_out()

    def show_page(self, data: AccountPageData) -> None:
        """Show the people of an account."""
        other = self._data is None or self._data.account.id != data.account.id
        self._data = data
        if other and self.search.text():
            self.search.clear()  # fills the list
        else:
            self._fill()

    def choose(self, person_id: str) -> None:
        """Make a person the current one."""
        if self.rows.place_of(person_id) < 0:
            self.search.clear()
        self.rows.choose(person_id)

    def _fill(self) -> None:
        data = self._data
        if data is None:
            return
        found = self.context.read(people.ids, data.account.id, search_key(self.search.text()))
        self.rows.set_ids(found)
        self.search.setVisible(data.counts.people > _FEW)
        self.empty.setText(self.tr("Nobody of this name.") if self.search.text() else self.tr("Nobody known yet."))
        self.empty.setVisible(not found)
        self.rows.setVisible(bool(found))
        if found and not self.rows.currentIndex().isValid():
            self.rows.choose(found[0])
        self._show_detail(self.rows.current_id())

    def _person(self, key: str) -> PersonRow | None:
        return self.context.read(people.one, key) if key else None

    def _show_detail(self, key: str) -> None:
        row = self._person(key)
        self.box.setVisible(row is not None)
        if row is None or self._data is None:
            return
        boss = self._person(row.reports_to_id or "")
        self.name.setText(f"{row.name}  {row.reading}".strip())
        points = self.context.read(accounts.points, person_id=row.id)
        self.detail.set_facts([
            *((labels.label(point.kind), point.value) for point in points),
            (self.tr("Title"), row.title), (self.tr("Department"), row.department_name),
            (self.tr("Site"), row.site_name), (self.tr("Role"), labels.label(row.role)),
            (self.tr("Support"), labels.label(row.support)), (self.tr("Contact depth"), labels.label(row.depth)),
            (self.tr("Reports to"), boss.name if boss else ""), (self.tr("Criteria"), row.criterion),
            (self.tr("Careful with"), row.caution), (self.tr("Objection"), row.objection),
            (self.tr("Our connection"), row.our_tie), (self.tr("Note"), row.note)])

    def _draw(self, p: QPainter, box: QRectF, row: PersonRow) -> None:
        side, mid = theme.px(24), box.center().y()
        mark = QRectF(box.left() + theme.px(8), mid - side / 2, side, side)
        seal.draw_seal(p, mark, row.role, SealState.MET if row.met else SealState.KNOWN)
        face = QRectF(box.right() - theme.px(30), mid - theme.px(10), theme.px(20), theme.px(20))
        disc.draw_disc(p, face, row.support)
        right, left = face.left() - theme.px(100), mark.right() + theme.px(12)
        today = self._data.today if self._data else self.context.today()
        bars.draw_bars(p, QRectF(right, mid - theme.px(6), theme.px(18), theme.px(12)), int(row.depth))
        token = "text2" if row.met else "warn"
        paint.text(p, QRectF(right + theme.px(26), box.top(), theme.px(70), box.height()),
                   texts.ago(row.last_met, today), 11, token)
        wide = paint.text(p, QRectF(left, box.top() + theme.px(4), right - left - 8, theme.px(21)), row.name, 13,
                          "text", bold=True)
        if row.key_player:
            icons.draw(p, left + wide + theme.px(6), box.top() + theme.px(8), "key-round", "warn", 13)
        below = " · ".join(part for part in (row.title, row.department_name, row.reading) if part)
        paint.text(p, QRectF(left, box.top() + theme.px(25), right - left - 8, theme.px(18)), below, 11, "text2")

    def _spoken(self, row: PersonRow) -> str:
        words = (row.name, row.title, labels.label(row.role), labels.label(row.support), labels.label(row.depth))
        return ", ".join(word for word in words if word)

    def _detail_box(self) -> QWidget:
        box = controls.panel()
        column = controls.vbox(box, (14, 10, 12, 12), 8)
        head = controls.hbox(spacing=8)
        head.addWidget(self.name, 1)
        head.addWidget(self.edit)
        column.addLayout(head)
        column.addWidget(self.detail)
        column.addStretch(1)
        return box

    def _lay_out(self) -> None:
        column = controls.vbox(self, (18, 10, 16, 10), 10)
        head = controls.hbox(spacing=8)
        head.addWidget(self.add)
        head.addWidget(self.map)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.empty)
        row = controls.hbox(spacing=12)
        row.addWidget(self.rows, 7)
        row.addWidget(self.box, 5)
        column.addLayout(row, 1)

    def _action(self, text: str, icon: str, ask: Ask) -> QAction:
        made = QAction(icons.icon(icon), text, self)
        made.triggered.connect(lambda: self._on_asked(ask))
        return made

    def _on_asked(self, ask: Ask) -> None:
        if self.rows.current_id():
            self._ask(ask, self.rows.current_id())

    def _on_opened(self, key: str) -> None:
        if self._data is not None:
            self.context.go(Place(Screen.PROFILE, account_id=self._data.account.id, person_id=key))

    def _ask(self, ask: Ask, key: str) -> None:
        if self._data is not None:
            self.context.ask(Request(ask, id=key, account_id=self._data.account.id))

    def _on_map(self) -> None:
        if self._data is not None:
            self.context.go(Place(Screen.PEOPLE_MAP, account_id=self._data.account.id,
                                  person_id=self.rows.current_id()))
