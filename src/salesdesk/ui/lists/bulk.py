"""What can be done with many chosen records at once; each is one step that can be undone."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.domain.lists import About
from salesdesk.domain.tags import Event
from salesdesk.services import lists, table_edits, tags
from salesdesk.store.queries import list_columns, stages
from salesdesk.store.queries import lists as list_rows
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.lists.columns import COLUMNS, tag_text
from salesdesk.ui.stage_texts import named_stages
from salesdesk.ui.widgets.ask_text import AskText


class BulkMenus(QObject):
    """Fills the menus of the pane when they open; `chosen` names the records, `about` their kind."""

    def __init__(self, context: Context, pane: QWidget, about: Callable[[], About],
                 chosen: Callable[[], list[str]], list_id: Callable[[], str]) -> None:
        super().__init__(pane)
        self.context = context
        self._pane, self._about, self._chosen, self._list_id = pane, about, chosen, list_id
        self.edit = QMenu(pane)
        self.edit.aboutToShow.connect(self.fill_edit)
        self.marks = QMenu(pane)
        self.marks.addAction(self.tr("Keep in the list…")).triggered.connect(lambda: self._ask_mark(keep=True))
        self.marks.addAction(self.tr("Drop from the list…")).triggered.connect(lambda: self._ask_mark(keep=False))
        self.marks.addAction(self.tr("Let the rules decide again")).triggered.connect(self._unmark)

    def fill_edit(self) -> None:
        """Make the menu of edits anew: it offers the tags, segments and stages there are now."""
        self.edit.clear()
        about = self._about()
        for column in sorted(table_edits.BULK[about] & table_edits.CHOICES.keys(), key=_place(about)):
            self._add_choices(column)
        if about is About.ACCOUNTS:
            self._add_texts(self._heading("segment"), self.context.read(list_rows.segments),
                            lambda text: self._set("segment", text), empty=True)
        if about is About.DEALS:
            menu = self.edit.addMenu(self.tr("Stage"))
            for key, name in named_stages(self.context.read(stages.all_stages), self.context.read(stages.pipelines)):
                _hang(menu, name.replace("&", "&&"), partial(self._stage, key))
        self.edit.addSeparator()
        names = self.context.read(list_rows.tag_names)
        self._add_texts(self.tr("Add tag"), names, self._add_tag)
        remove = self.edit.addMenu(self.tr("Remove tag"))
        for name in names:
            _hang(remove, name, partial(self._remove_tag, name))
        remove.setEnabled(bool(names))
        if about is About.ACCOUNTS:
            self._add_events()

    def _add_choices(self, column: str) -> None:
        menu = self.edit.addMenu(self._heading(column))
        for member in table_edits.CHOICES[column]:
            _hang(menu, labels.label(member), partial(self._set, column, member.value))
        _hang(menu, self.tr("Take away"), lambda: self._set(column, None))

    def _add_texts(self, heading: str, known: Iterable[str], act: Callable[[str], object], *,
                   empty: bool = False) -> None:
        menu = self.edit.addMenu(heading)
        for text in known:
            _hang(menu, text, partial(act, text))
        _hang(menu, self.tr("Other…"), lambda: AskText(self._pane, heading, heading, act).open())
        if empty:
            _hang(menu, self.tr("Take away"), lambda: act(""))

    def _add_events(self) -> None:
        """Events belong to one record: raising and closing one is offered for a single chosen line."""
        chosen = self._chosen()
        if len(chosen) != 1:
            return
        self.edit.addSeparator()
        menu = self.edit.addMenu(self.tr("Raise event"))
        for event in Event:
            _hang(menu, f"{labels.label(event)}…", partial(self._ask_event, chosen[0], event))
        found = self.context.read(list_columns.tags_of, About.ACCOUNTS, chosen).get(chosen[0], ())
        for tag in found:
            if tag.event:
                _hang(self.edit, self.tr("Close event: {name}").format(name=tag_text(tag)),
                      partial(self._close_event, tag.id))

    def _heading(self, column: str) -> str:
        return next(each.words for each in COLUMNS[self._about()] if each.key == column)

    def _set(self, column: str, value: object) -> None:
        self.context.run(table_edits.set_all, self._about(), self._chosen(), column, value)

    def _stage(self, stage_id: str) -> None:
        self.context.run(table_edits.set_stage, self._chosen(), stage_id, self.context.today())

    def _add_tag(self, name: str) -> None:
        self.context.run(tags.add_tag, self._about(), self._chosen(), name)

    def _remove_tag(self, name: str) -> None:
        self.context.run(tags.remove_tag, self._about(), self._chosen(), name)

    def _ask_event(self, record_id: str, event: Event) -> None:
        AskText(self._pane, labels.label(event), self.tr("What happened"), partial(self._raise, record_id, event),
                1000).open()

    def _close_event(self, tagging_id: str) -> None:
        self.context.run(tags.close_event, tagging_id, self.context.today())

    def _raise(self, record_id: str, event: Event, note: str) -> None:
        self.context.run(tags.raise_event, About.ACCOUNTS, record_id, event, self.context.today(), note)

    def _ask_mark(self, *, keep: bool) -> None:
        title = self.tr("Keep in the list") if keep else self.tr("Drop from the list")
        AskText(self._pane, title, self.tr("Reason"), lambda reason: self._mark(reason, keep=keep), 500).open()

    def _mark(self, reason: str, *, keep: bool) -> None:
        self.context.run(lists.mark, self._list_id(), self._chosen(), keep=keep, reason=reason)

    def _unmark(self) -> None:
        self.context.run(lists.unmark, self._list_id(), self._chosen())


def _hang(menu: QMenu, text: str, act: Callable[[], object]) -> None:
    menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _checked=False: act())


def _place(about: About) -> Callable[[str], int]:
    keys = [column.key for column in COLUMNS[about]]
    return cast("Callable[[str], int]", keys.index)
