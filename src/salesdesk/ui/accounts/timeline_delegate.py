"""Paints one contact of the timeline: sign of its kind, day, people, mood, words, what follows from it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from salesdesk.domain.activities import ActivityKind, CallResult, TaskKind
from salesdesk.store.queries.activities import ActivityRow, TaskRow
from salesdesk.store.queries.history import Entry
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.widgets import disc, paint
from salesdesk.ui.widgets.row_model import ROW_ROLE

KIND_ICONS = {
    ActivityKind.VISIT: "footprints", ActivityKind.WEB_MEETING: "video", ActivityKind.CALL: "phone",
    ActivityKind.MAIL: "mail", ActivityKind.PROPOSAL: "file-text", ActivityKind.QUOTE: "file-text",
    ActivityKind.DEMO: "monitor", ActivityKind.LETTER: "mail", ActivityKind.DOCUMENTS: "paperclip",
    ActivityKind.NOTE: "pencil",
}
_CALL_TOKENS = {CallResult.APPOINTMENT: "ok", CallResult.REFUSED: "danger", CallResult.ABSENT: "warn"}
_LEFT, _RIGHT, _HEAD, _GAP = 36, 34, 20, 16
_WORDS_PX, _NEXT_PX = 13, 12


class TimelineDelegate(QStyledItemDelegate):
    """As many lines of words as `lines` says; the height follows the width of the view."""

    def __init__(self, view: QListView, today: date, lines: int) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines
        self.today = today

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(ROW_ROLE)
        wide = self._view.viewport().width()
        if not isinstance(entry, Entry):
            return QSize(wide, theme.px(_HEAD))
        return QSize(wide, int(self._height(entry, wide - theme.px(_LEFT + _RIGHT))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry):
            return
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        self._paint_line(painter, box, last=index.row() == index.model().rowCount() - 1)
        self._paint_icon(painter, box, KIND_ICONS[entry.activity.kind])
        self._paint_head(painter, box, entry)
        self._paint_words(painter, box, entry)
        painter.restore()

    def _height(self, entry: Entry, wide: float) -> float:
        words = _words(entry.activity)
        count = paint.line_count(words, wide, _WORDS_PX, limit=self._lines) if words else 0
        below = len(_following(entry, self.today)) * paint.line_height(_NEXT_PX, 1.5)
        return theme.px(_HEAD) + count * paint.line_height(_WORDS_PX, 1.4) + below + theme.px(_GAP)

    def _paint_ground(self, p: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        ground = box.adjusted(theme.px(_LEFT) - 6, -2, -1, -theme.px(_GAP) + 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.rounded(p, ground, "hover", "accent", 6, line=2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(p, ground, "hover", None, 6)

    def _paint_line(self, p: QPainter, box: QRectF, *, last: bool) -> None:
        x = box.left() + theme.px(13)
        p.setPen(QPen(theme.color("border"), 1.5))
        p.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - (theme.px(_GAP) if last else 0)))

    def _paint_icon(self, p: QPainter, box: QRectF, name: str) -> None:
        side = theme.px(24)
        ring = QRectF(box.left() + theme.px(1), box.top(), side, side)
        p.setPen(QPen(theme.color("border"), 1.2))
        p.setBrush(theme.color("surface"))
        p.drawEllipse(ring)
        place = paint.centre(ring, theme.px(13))
        icons.draw(p, place.left(), place.top(), name, "text2", 13)

    def _paint_head(self, p: QPainter, box: QRectF, entry: Entry) -> None:
        row = entry.activity
        high, left = theme.px(_HEAD), box.left() + theme.px(_LEFT)
        room = box.right() - theme.px(_RIGHT)
        day = texts.day(row.at.astimezone().date(), self.today)
        left += paint.text(p, QRectF(left, box.top(), room - left, high), day, 12, "text", bold=True) + theme.px(8)
        kind = labels.label(row.kind)
        left += paint.text(p, QRectF(left, box.top(), room - left, high), kind, 12, "text2") + theme.px(8)
        if row.call_result is not None:
            told = QRectF(left, box.top(), room - left, high)
            left += paint.text(p, told, _call(entry), 12, _CALL_TOKENS[row.call_result], bold=True) + theme.px(8)
        paint.text(p, QRectF(left, box.top(), room - left, high), _people(row), 12, "muted")
        if row.mood is not None:
            side = theme.px(20)
            disc.draw_disc(p, QRectF(box.right() - side - theme.px(4), box.top(), side, side), row.mood)

    def _paint_words(self, p: QPainter, box: QRectF, entry: Entry) -> None:
        left, top = box.left() + theme.px(_LEFT), box.top() + theme.px(_HEAD)
        wide = box.width() - theme.px(_LEFT + _RIGHT)
        words = _words(entry.activity)
        if words:
            top += paint.wrapped(p, QRectF(left, top, wide, 1), words, _WORDS_PX, lines=self._lines, lead=1.4)
        step = paint.line_height(_NEXT_PX, 1.5)
        for text, done in _following(entry, self.today):
            token = "muted" if done else "accent"
            mark = theme.px(12)
            icons.draw(p, left, top + (step - mark) / 2, "check" if done else "chevron-right", token, 12)
            paint.text(p, QRectF(left + theme.px(16), top, wide - theme.px(16), step), text, _NEXT_PX, token,
                       bold=not done)
            top += step


def spoken(entry: Entry, today: date) -> str:
    """A contact as it is read aloud."""
    row = entry.activity
    parts = [texts.day(row.at.astimezone().date(), today), labels.label(row.kind),
             _call(entry), _people(row),
             labels.mood(row.mood) if row.mood else "", _words(row), *(text for text, _ in _following(entry, today))]
    return ", ".join(part for part in parts if part)


def _call(entry: Entry) -> str:
    if entry.activity.call_result is None:
        return ""
    from salesdesk.ui import call_words  # few calls have a result

    return call_words.result(entry.activity.call_result, entry.number)


def _people(row: ActivityRow) -> str:
    if not texts.japanese():
        return ", ".join(person.name for person in row.people)
    return "、".join(f"{person.name}（{person.title}）" if person.title else person.name for person in row.people)


def _words(row: ActivityRow) -> str:
    return (row.result or row.customer_status or row.proposal).strip()


def _following(entry: Entry, today: date) -> list[tuple[str, bool]]:
    """What came out of a contact, with whether it is done; the written next step where no task is left of it."""
    found = [(_task_words(task, today), task.done_at is not None) for task in entry.tasks
             if task.kind is not TaskKind.QUESTION]
    if entry.activity.next_action and not any(task.kind is TaskKind.STEP for task in entry.tasks):
        found.insert(0, (_next(entry.activity.next_action), False))
    return found


def _next(text: str) -> str:
    return QCoreApplication.translate("Timeline", "Next: {text}").format(text=text)


def _task_words(task: TaskRow, today: date) -> str:
    due = texts.when(task.due_on, task.due_time, today)
    tail = f" → {due}" if due else ""
    if task.kind is TaskKind.PROMISE_THEIRS:
        return QCoreApplication.translate("Timeline", "Owed by them: {text}").format(text=task.text) + tail
    if task.kind is TaskKind.PROMISE_OURS:
        return QCoreApplication.translate("Timeline", "Owed by us: {text}").format(text=task.text) + tail
    return _next(task.text) + tail
