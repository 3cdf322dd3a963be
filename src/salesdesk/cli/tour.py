"""A working day on the samples, done with keys and drags; every step leaves a picture and is checked in the data."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QTextEdit

from salesdesk.cli.commands import Job
from salesdesk.cli.gestures import CardDrag, press, type_text
from salesdesk.cli.opening import passing
from salesdesk.cli.speech import out, tell
from salesdesk.cli.studio import Studio, private_home, save
from salesdesk.domain.activities import TaskKind
from salesdesk.services import briefing, sample_book, samples
from salesdesk.store.queries import activities, deals, stages
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui.briefing.pdf import write_pdf

FAILED = 1
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_REPORT = {
    "ja": "監査の指摘2件は木村さんの責任で今期中。稟議は5人の印、経理で止まりやすい。\n#競合 明成 値引き8%の話\n"
          "!次 {day} 藤田部長同席で無停止移行の説明",
    "en": "Mr Kimura must fix both audit findings this year. Five seals; finance is slow.\n#rival Meisei 8% off\n"
          "!next {day} zero-stop steps with Mr Fujita",
}
_SEARCH = {"ja": "きむ", "en": "kim"}
_PAGE = re.compile(rb"/Type\s*/Page\b")


class TourError(RuntimeError):
    """A step did not do to the data what it should."""


def tour(job: Job) -> int:
    """Do the day into the folder of the options and print every file; 1 where a step failed."""
    first = job.options.lang or "ja"
    second = "en" if first == "ja" else "ja"
    folder: Path = job.options.out
    try:
        with _desk(job, first, "light") as studio:
            day = Day(studio, folder, first)
            day.work()
        with _desk(job, second, "dark") as studio:
            Day(studio, folder, second, day.number).look_around()
    except TourError as error:
        tell(str(error))
        return FAILED
    return 0


class Day:
    """The steps in order; `number` is that of the last picture."""

    def __init__(self, studio: Studio, folder: Path, language: str, number: int = 0) -> None:
        self.studio = studio
        self.number = number
        self._folder = folder
        self._language = language
        self._read = studio.context.read
        self._account = studio.default_account()

    def work(self) -> None:
        """Board, drag, account, map, briefing with its PDF, log, undo and redo, figures, search, settings, import."""
        self._show("board")
        self._drag_a_card()
        self._show("accounts")
        self._show("people_map")
        self._brief()
        self._log_a_visit()
        self._undo_and_redo()
        self._show("charts")
        self._search()
        self._show("settings")
        self._show("import", str(sample_book.cards_file(self._language)))

    def look_around(self) -> None:
        """The main screens in another language and look."""
        for screen in ("board", "accounts", "people_map", "charts", "briefing"):
            self._show(screen)
        self.studio.show_first_run()
        self._keep("first_run")

    def _show(self, screen: str, text: str = "") -> None:
        self.studio.window.toast.dismiss()
        self.studio.go(screen, self._account, text)
        self._keep(screen)
        self._close_dialogs()

    def _drag_a_card(self) -> None:
        """Drag the last card of the third column into the fourth."""
        row = self._read(stages.all_stages)
        source, target = (self._column(row[place].id) for place in (2, 3))
        before = self._cards(row[2].id)
        card = source.model().rowCount() - 1
        carried = CardDrag(source, card, target)
        at = carried.hover()
        self._keep("drag", carried=carried, at=at)
        _check(carried.drop(), "the list did not take the card")
        self.studio.settle()
        moved = before - self._cards(row[2].id)
        _check(len(moved) == 1 and moved <= self._cards(row[3].id), "the dropped card is not in the next stage")
        _check(self.studio.store.next_undo() is not None, "the drop cannot be undone")
        self._keep("dropped")

    def _log_a_visit(self) -> None:
        """Ctrl+J on the account, type a report, Ctrl+Enter."""
        self.studio.go("accounts", self._account)
        before = len(self._visits())
        self._keys(Qt.Key.Key_J, _CTRL)
        _check(bool(self.studio.dialogs()), "Ctrl+J opened no log")
        dialog = self.studio.dialogs()[0]
        field = next(each for each in dialog.findChildren(QTextEdit) + dialog.findChildren(QPlainTextEdit)
                     if each.isVisible())
        due = self.studio.context.today() + timedelta(7)
        type_text(field, _REPORT[self._language].format(day=f"{due.month}/{due.day}"))
        self.studio.settle()
        self._keep("log")
        press(field, Qt.Key.Key_Return, _CTRL)
        self.studio.settle()
        _check(not self.studio.dialogs(), "Ctrl+Enter did not save the log")
        _check(len(self._visits()) == before + 1, "the contact is not in the history")
        steps = self._read(activities.tasks, account_id=self._account, kinds=[TaskKind.STEP])
        _check(any(step.due_on == due for step in steps), "the next step is not there")
        self._keep("logged")

    def _undo_and_redo(self) -> None:
        """Ctrl+Z takes the report back, Ctrl+Shift+Z brings it again."""
        logged = len(self._visits())
        self._keys(Qt.Key.Key_Z, _CTRL)
        _check(len(self._visits()) == logged - 1, "Ctrl+Z did not take the report back")
        self._keep("undone")
        self._keys(Qt.Key.Key_Z, _CTRL | _SHIFT)
        _check(len(self._visits()) == logged, "Ctrl+Shift+Z did not bring the report again")
        self._keep("redone")

    def _search(self) -> None:
        self._keys(Qt.Key.Key_K, _CTRL)
        _check(bool(self.studio.dialogs()), "Ctrl+K opened no search")
        field = self.studio.dialogs()[0].findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        type_text(field, _SEARCH[self._language])
        self.studio.settle(300)
        self._keep("search")
        self._close_dialogs()

    def _brief(self) -> None:
        """The sheet of the next visit on the screen and as PDF."""
        self._show("briefing")
        studio = self.studio
        visit_id = studio.visit_of(self._account)
        sheet = briefing.gather(
            studio.store, self._account, None, datetime.now().astimezone(), visit_id=visit_id)
        path = self._folder / "briefing.pdf"
        write_pdf(sheet, path, self._language)
        _check(len(_PAGE.findall(path.read_bytes())) == 1, "the briefing is not one page")
        out(str(path))

    def _keep(self, name: str, *, carried: CardDrag | None = None, at: QPoint | None = None) -> None:
        """Save the window as the next picture; a carried card is drawn where the pointer is."""
        image = self.studio.picture()
        if carried is not None and at is not None:
            painter = QPainter(image)
            painter.setOpacity(0.9)
            place = self.studio.window.mapFromGlobal(at)
            painter.drawPixmap(place - QPoint(carried.card.width() // 2, 10), carried.card)
            painter.end()
        self.number += 1
        path = self._folder / f"{self.number:02}_{name}_{self._language}.png"
        save(image, path)
        out(str(path))

    def _column(self, stage_id: str) -> QListView:
        for view in self.studio.window.findChildren(QListView):
            if view.isVisible() and getattr(view.model(), "stage_id", None) == stage_id:
                return view
        raise TourError("a column of the board is missing")

    def _cards(self, stage_id: str) -> set[str]:
        cards: list[CardRow] = self._read(deals.board, self.studio.context.today())
        return {card.id for card in cards if card.stage_id == stage_id}

    def _visits(self) -> list[str]:
        return [row.id for row in self._read(activities.timeline, account_id=self._account, done=True)]

    def _keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press keys in the window, which is in front as after a dialog was closed."""
        self.studio.window.activateWindow()
        self.studio.settle()
        press(self.studio.window, key, modifiers)
        self.studio.settle()

    def _close_dialogs(self) -> None:
        for dialog in self.studio.dialogs():
            press(dialog, Qt.Key.Key_Escape)
        self.studio.settle()


@contextmanager
def _desk(job: Job, language: str, mode: str) -> Iterator[Studio]:
    with passing() as store, private_home():
        samples.add(store, language, job.today)
        with Studio(store, language, mode) as studio:
            studio.open()
            yield studio


def _check(done: bool, complaint: str) -> None:
    if not done:
        raise TourError(complaint)
