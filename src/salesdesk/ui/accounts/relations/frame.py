"""What these dialogs share: whose they are, lists to choose from, a foot with more buttons, drafts by record."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.domain.people import Support
from salesdesk.store.queries import people, person_relations
from salesdesk.ui import theme
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.drafts import differing, drafts_of
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls, disc
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.line_edit import ChoiceBox

if TYPE_CHECKING:
    from salesdesk.store.db import Store

P = ParamSpec("P")


class RelationDialog(EditorDialog):
    """A dialog about one person of an account; where none is named, whom it is about is asked first."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None, width: int) -> None:
        super().__init__(context, parent, "", width)
        row = context.read(people.one, request.person_id) if request.person_id else None
        self.person_id = row.id if row else ""
        self.account_id = (row.account_id or "") if row else request.account_id
        self.deal_id = request.deal_id

    def ask_who(self, column: QVBoxLayout) -> None:
        """Offer the people of the account where nobody is named."""
        if self.person_id:
            return
        entries = self.context.read(people.titled, self.account_id) if self.account_id else []
        self.person_id = entries[0][0] if entries else ""
        form = Form([Field("who", self.tr("Who"), "choice", choices=tuple(entries) or choices.NOTHING)])
        column.addWidget(form)
        box = box_of(form, "who")
        box.activated.connect(lambda: self._on_who(str(box.value() or "")))

    def person_name(self) -> str:
        """The person as the heading names them."""
        row = self.context.read(people.one, self.person_id) if self.person_id else None
        return row.name if row else ""

    def show_person(self) -> None:
        """Fill the dialog with what is known of the person."""
        raise NotImplementedError

    def turn_to(self, draft_key: str) -> None:
        """Keep what is typed for the record shown, and go on to another one."""
        if self.draft_key:
            drafts_of(self.context).keep(self.draft_key, self._draft())
        self.draft_key = draft_key
        self.message.dismiss()

    def deals(self) -> choices.Choices:
        """The account as a whole, then its deals."""
        rows = self.context.read(person_relations.deal_names, self.account_id) if self.account_id else []
        return ((None, self.tr("The whole account")), *rows)

    def others(self) -> choices.Choices:
        """Everybody else at the account."""
        return choices.of_people(self.context, self.account_id, self.person_id)

    def add_foot(self, column: QVBoxLayout, *buttons: QWidget) -> None:
        """A row of lesser buttons below the form."""
        foot = controls.hbox(spacing=8)
        for button in buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)

    def touched(self) -> bool:
        """Whether something differs from what is kept."""
        return bool(differing(self.texts(), self._before))

    def confirm(self, service: "Callable[Concatenate[Store, P], object]", *args: P.args, **kwargs: P.kwargs) -> None:
        """Keep that it is still so, and close; what was changed is saved, which says so too."""
        if self.touched():
            self.save()
            return
        self.close_saved()
        self.context.run(service, *args, **kwargs)

    def close_saved(self) -> None:
        """Close where something else than Save has settled the record."""
        self._saved = True
        drafts_of(self.context).forget(self.draft_key)
        self.reject()

    def _on_who(self, person_id: str) -> None:
        self.person_id = person_id
        self.show_person()


def box_of(form: Form, name: str) -> ChoiceBox:
    """The selection box of a field; TypeError where it is none."""
    box = form.editor(name)
    if not isinstance(box, ChoiceBox):
        raise TypeError(name)
    return box


def show_discs(box: ChoiceBox, entries: choices.Choices, there: Support | None) -> None:
    """Put the disc before every entry that is a support; `there` is what the first one, None, stands for."""
    side = theme.px(16)
    box.setIconSize(QSize(side, side))
    for place, (value, _) in enumerate(entries):
        support = Support(str(value)) if value in set(Support) else there if value is None else None
        if support is not None:
            box.setItemIcon(place, _disc(support, side))


def _disc(support: Support, side: int) -> QIcon:
    ratio = 2
    picture = QPixmap(side * ratio, side * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill("transparent")
    p = QPainter(picture)
    disc.draw_disc(p, picture.rect().toRectF().adjusted(0, 0, -side, -side), support)
    p.end()
    return QIcon(picture)
