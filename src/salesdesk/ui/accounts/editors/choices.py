"""The entries of the selection boxes in the dialogs."""

from collections.abc import Iterable
from enum import Enum

from salesdesk.store.queries import people, stages
from salesdesk.ui import labels
from salesdesk.ui.accounts import texts
from salesdesk.ui.context import Context
from salesdesk.ui.stage_texts import named_stages
from salesdesk.ui.widgets.form import Form
from salesdesk.ui.widgets.line_edit import ChoiceBox

Choices = tuple[tuple[object, str], ...]
NOTHING: Choices = ((None, "–"),)


def of_enum(members: Iterable[Enum], *, optional: bool = True) -> Choices:
    """The members of an enum by their words; with an entry for "not known" first."""
    found = tuple((member.value, labels.label(member)) for member in members)
    return (*NOTHING, *found) if optional else found


def of_rows(rows: Iterable[tuple[str, str]]) -> Choices:
    """(id, name) pairs with an entry for none first."""
    return (*NOTHING, *rows)


def of_people(context: Context, account_id: str, without: str = "") -> Choices:
    """Everybody at an account by name and title."""
    found = context.read(people.titled, account_id) if account_id else []
    return of_rows(row for row in found if row[0] != without)


def months() -> Choices:
    """The months of a year."""
    return (*NOTHING, *((number, texts.month(number)) for number in range(1, 13)))


def phases() -> Choices:
    """The ten buying phases with their numbers."""
    return (*NOTHING, *((number, f"{number} {labels.phase(number)}") for number in range(1, 11)))


def all_stages(context: Context) -> Choices:
    """The stages, with their pipeline where there are several."""
    return tuple(named_stages(context.read(stages.all_stages), context.read(stages.pipelines)))


def refill(form: Form, name: str, entries: Choices) -> None:
    """Give a selection box other entries; what was chosen stays where it still exists."""
    box = form.editor(name)
    if not isinstance(box, ChoiceBox):
        raise TypeError(name)
    box.set_choices(entries)
