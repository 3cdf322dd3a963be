"""The left column: who it is, the part in the decision, trust, objections, ties, and how whole the profile is."""

from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from salesdesk.domain.people import Role, Support
from salesdesk.domain.profile import TOTAL, known_count, years_old
from salesdesk.domain.relations import needs_repair
from salesdesk.store.queries.profile import ProfileRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Ask, Request
from salesdesk.ui.profile import texts
from salesdesk.ui.profile.links import PointLink
from salesdesk.ui.profile.parts import Bars, Line, LinkLine, scrolled
from salesdesk.ui.profile.ties import Ties
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.disc import DiscLabel
from salesdesk.ui.widgets.flow import FlowLayout, follow_width
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.progress import Progress
from salesdesk.ui.widgets.seal import SealLabel

_WIDE, _CAPTION, _FACE = 268, 68, 44
_LARGEST_PHOTO = 4_000
_OBJECTIONS = 3
_WISHES = (Support.CHAMPIONS, Support.SUPPORTS, Support.NEUTRAL)


class Identity(QFrame):
    """Emits `wished` (Support or None), `introduced` (name), `opened` (person id) and `asked` (Request)."""

    wished = Signal(object)
    introduced = Signal(str)
    opened = Signal(str)
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.row: ProfileRow | None = None
        self.lines: list[LinkLine] = []
        self._face: QWidget | None = None
        self.name = controls.label("", 18, bold=True, wrap=True)
        self.reading = controls.label("", 11, tone="text2", wrap=True)
        self.title = controls.label("", 13, bold=True, wrap=True)
        self._points = QWidget()
        self._flow = FlowLayout(self._points, 2)
        self.role, self.met, self.power = LinkLine("", ""), Line(), LinkLine("", "")
        self._role_sign, self._support_sign, self._met_sign = QHBoxLayout(), DiscLabel(Support.UNKNOWN, 18), Bars()
        self._key = controls.icon_label("key-round", "muted", 16)
        self.support = LinkLine("", "")
        self.more = controls.vbox(spacing=6)
        self.ties = Ties()
        self.introducer = LineEdit()
        self.count = controls.label("", 12, bold=True)
        self._progress = Progress()
        self._lay_out()
        self.support.clicked.connect(self._on_support)
        for line in (self.role, self.power):
            line.clicked.connect(lambda: self._ask_stand(self.row.part.deal_id if self.row else ""))
        self.ties.opened.connect(self.opened)
        self.ties.asked.connect(self.asked)
        self.introducer.editingFinished.connect(self._on_introduced)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_profile(self, row: ProfileRow, today: date) -> None:
        """Show a person."""
        self.row = row
        who = row.person
        self._show_face(row)
        self.name.setText(who.name)
        age = self.tr("about {n}").format(n=years_old(who.birthday, today)) if who.birthday else ""
        self.reading.setText(self.tr(" · ").join(part for part in (who.reading, age) if part))
        self.reading.setVisible(bool(self.reading.text()))
        place = " · ".join(part for part in (who.department_name, who.site_name) if part)
        self.title.setText(self.tr("{title} ({place})").format(title=who.title, place=place) if who.title and place
                           else who.title or place)
        self.title.setVisible(bool(self.title.text()))
        self._show_points(row)
        self._show_part(row, today)
        self._show_more(row, today)
        self.ties.show_profile(row)
        known = known_count(
            first_role(row), row.part.here.support or Support.UNKNOWN,
            {scale: each.certainty for scale, each in row.traits.items()}, texts.known_kinds(row))
        self.count.setText(self.tr("Profile {known} / {total}").format(known=known, total=TOTAL))
        self._progress.set_share(known / TOTAL, self.count.text())

    def wishes(self) -> QMenu:
        """How the person should stand towards us one day."""
        made = QMenu(self)
        for wish in _WISHES:
            made.addAction(labels.label(wish)).triggered.connect(lambda _on=False, each=wish: self.wished.emit(each))
        made.addSeparator()
        made.addAction(self.tr("No aim")).triggered.connect(lambda: self.wished.emit(None))
        return made

    def _on_support(self) -> None:
        menu = self.wishes()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.support.mapToGlobal(QPoint(0, self.support.height())))

    def _on_introduced(self) -> None:
        if self.row is not None and self.introducer.text().strip() != _introducer(self.row):
            self.introduced.emit(self.introducer.text().strip())

    def _show_face(self, row: ProfileRow) -> None:
        if self._face is not None:
            self._head.removeWidget(self._face)
            self._face.hide()
            self._face.deleteLater()
        picture = _picture(row.photo)
        if picture is None:
            self._face = SealLabel(first_role(row), SealState.MET if row.person.met else SealState.KNOWN, _FACE)
        else:
            self._face = QLabel()
            self._face.setPixmap(picture)
            self._face.setAccessibleName(self.tr("Photo of {name}").format(name=row.person.name))
        self._head.insertWidget(0, self._face, 0, Qt.AlignmentFlag.AlignTop)

    def _show_points(self, row: ProfileRow) -> None:
        controls.clear(self._flow)
        for point in row.points:
            self._flow.addWidget(PointLink(point))
        self._points.setVisible(bool(row.points))
        self._points.updateGeometry()

    def _show_part(self, row: ProfileRow, today: date) -> None:
        who, part = row.person, row.part
        controls.clear(self._role_sign)
        seals = part.roles or (Role.OTHER,)
        for role in seals:
            self._role_sign.addWidget(SealLabel(role, SealState.MET if who.met else SealState.KNOWN, 18))
        roles = self.tr(", ").join(map(labels.label, seals))
        self.role.set_words(
            self.tr("{role} ({deal})").format(role=roles, deal=part.deal_name) if part.deal_name else roles)
        shown_by = [f"{labels.label(role)}: {text}" for role, text in part.seen_by.items() if text]
        self.role.setToolTip("\n".join((self.role.words(), *shown_by)))
        now = part.here.support or Support.UNKNOWN
        self._support_sign.set_support(now)
        wish = self.tr("{support}").format(support=labels.label(part.here.wanted)) if part.here.wanted \
            else self.tr("set an aim")
        self.support.set_words(f"{labels.label(now)} → {wish}")
        self._met_sign.set_level(int(part.here.depth or 0))
        self.met.set_words(texts.met(row, today))
        self._key.set_icon("key-round", "accent" if part.here.key_player else "muted")
        key = self.tr("key person") if part.here.key_player else ""
        self.power.set_words(" · ".join(each for each in (texts.power(part.here.power or 0), key) if each))
        if not self.introducer.hasFocus():
            self.introducer.setText(_introducer(row))

    def _show_more(self, row: ProfileRow, today: date) -> None:
        """Roles in other deals, trust and objections: what is known of them only."""
        held = next((line.words() for line in self.lines if line.hasFocus()), None)
        controls.clear(self.more)
        self.lines = []
        part = row.part
        for key, name, roles in part.elsewhere:
            words = self.tr("{role} ({deal})").format(role=self.tr(", ").join(map(labels.label, roles)), deal=name)
            self._add_more(self.tr("Elsewhere"), words, "briefcase", "text2", self._request(Ask.STAND, deal_id=key))
        if part.trust is not None:
            down = needs_repair(part.trust.level)
            told = f"{labels.label(part.trust.level)} · {part.trust.reason}"
            words = self.tr("Repair first: {trust}").format(trust=told) if down else told
            self._add_more(self.tr("Trust"), words, "shield", "danger" if down else "text2", self._request(Ask.TRUST))
        for each in part.objections[:_OBJECTIONS]:
            since = labels.day(each.since_on, today) if each.since_on else ""
            words = " · ".join(filter(None, (each.reason, labels.label(each.state), since)))
            self._add_more(self.tr("Objection"), words, "message-square-warning", texts.OBJECTION_TONES[each.state],
                           self._request(Ask.OBJECTION, each.id))
        if row.person.objection and not part.objections:
            self._add_more(self.tr("Objection"), row.person.objection, "message-square-warning", "danger",
                           self._request(Ask.OBJECTION, deal_id=part.deal_id, text=row.person.objection))
        for line in self.lines:
            if line.words() == held:
                line.show()  # a widget that is hidden still takes no focus
                line.setFocus()

    def _add_more(self, caption: str, words: str, icon: str, token: str, request: Request) -> None:
        line = LinkLine(words, icon, token)
        line.setAccessibleName(f"{caption}: {words}")
        line.clicked.connect(lambda: self.asked.emit(request))
        self.lines.append(line)
        holder = QWidget()
        holder.setLayout(_row(caption, None, line))
        self.more.addWidget(holder)

    def _request(self, ask: Ask, key: str = "", deal_id: str = "", text: str = "") -> Request:
        assert self.row is not None
        who = self.row.person
        return Request(ask, key, account_id=who.account_id or "", deal_id=deal_id, person_id=who.id, text=text)

    def _ask_stand(self, deal_id: str) -> None:
        if self.row is not None:
            self.asked.emit(self._request(Ask.STAND, deal_id=deal_id))

    def _lay_out(self) -> None:
        foot = controls.vbox(margins=(0, 0, 6, 0), spacing=8)
        foot.addWidget(self.count)
        foot.addWidget(self._progress)
        column = scrolled(self, 14, foot)
        self._head = controls.hbox(spacing=12)
        names = controls.vbox(spacing=0)
        names.addWidget(self.name)
        names.addWidget(self.reading)
        self._head.addLayout(names, 1)
        column.addLayout(self._head)
        column.addSpacing(2)
        column.addWidget(self.title)
        follow_width(self._points)
        column.addWidget(self._points)
        column.addWidget(controls.hline())
        for caption, sign, words in (
                (self.tr("Role"), self._role_sign, self.role), (self.tr("Support"), self._support_sign, self.support),
                (self.tr("Meetings"), self._met_sign, self.met), (self.tr("Power"), self._key, self.power)):
            column.addLayout(_row(caption, sign, words))
        column.addLayout(self.more)
        column.addLayout(self._introducer_row())
        column.addWidget(controls.hline())
        column.addWidget(controls.label(self.tr("Ties"), 12, bold=True))
        column.addWidget(self.ties)
        column.addStretch(1)

    def _introducer_row(self) -> QHBoxLayout:
        self.introducer.setAccessibleName(self.tr("Who introduced them"))
        self.introducer.setPlaceholderText(self.tr("name, then Enter"))
        return _row(self.tr("Introducer"), None, self.introducer)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(_WIDE))


def first_role(row: ProfileRow) -> Role:
    """The role that counts most in the deal they matter for, OTHER for none."""
    return row.part.roles[0] if row.part.roles else Role.OTHER


def _row(caption: str, sign: QWidget | QHBoxLayout | None, words: QWidget) -> QHBoxLayout:
    row = controls.hbox(spacing=8)
    name = controls.label(caption, 11, tone="text2")
    name.setFixedWidth(theme.px(_CAPTION))
    row.addWidget(name)
    if isinstance(sign, QHBoxLayout):
        row.addLayout(sign)
    elif sign is not None:
        row.addWidget(sign)
    row.addWidget(words, 1)
    return row


def _introducer(row: ProfileRow) -> str:
    return row.introducer.name if row.introducer else row.introduced_by


def _picture(photo: bytes | None) -> QPixmap | None:
    """The photo as a small square, None where there is none or it cannot be read."""
    if not photo:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(photo))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LARGEST_PHOTO:
        return None
    side = theme.px(_FACE)
    reader.setScaledSize(size.scaled(QSize(2 * side, 2 * side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image: QImage = reader.read()
    if image.isNull():
        return None
    edge = min(image.width(), image.height())
    cut = image.copy((image.width() - edge) // 2, 0, edge, edge)
    return QPixmap.fromImage(cut.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio,
                                        Qt.TransformationMode.SmoothTransformation))
