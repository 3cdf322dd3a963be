"""Handing out what is held on a person, and erasing one after saying what will happen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services import personal
from salesdesk.services.personal import Backups
from salesdesk.store.queries import people
from salesdesk.ui import labels
from salesdesk.ui.context import Context, Message, Request
from salesdesk.ui.personal.lines import LINES
from salesdesk.ui.widgets.confirm import Confirm


def show_export(context: Context, request: Request, window: QWidget) -> None:
    """Ask for a folder and write both files into it."""
    folder = QFileDialog.getExistingDirectory(window, _say("Folder for what is held on {name}").format(
        name=_name(context, request.id)))
    if folder:
        export(context, request.id, Path(folder))


def export(context: Context, person_id: str, folder: Path) -> None:
    """Write JSON and PDF and say where they are."""
    from salesdesk.ui.personal.paper import export_person

    try:
        made = export_person(context.store, person_id, folder, labels.screen_words())
    except RuleError as error:
        context.said.emit(Message(labels.error_text(error), "warn"))
    except StoreError as error:
        context.failed.emit(error)
    else:
        context.said.emit(Message(_say("Written: {files}").format(files=", ".join(path.name for path in made))))


def show_erase(context: Context, request: Request, window: QWidget) -> None:
    """Say what will happen, then erase the person."""
    name = _name(context, request.id)
    if not name:
        return
    every = QCheckBox(_say("Delete all backups instead of rewriting them"))
    question = Confirm(_say("Erase {name} for good?").format(name=name), [_say(line) for line in LINES],
                       _say("Erase for good"), window, every)
    question.accepted.connect(lambda: erase(
        context, request.id, Backups.DELETE if every.isChecked() else Backups.REWRITE))
    question.open()


def erase(context: Context, person_id: str, backups: Backups) -> None:
    """Erase and say so; copies that could not be read are named."""
    try:
        done = context.attempt(personal.erase_person, person_id, backups)
    except RuleError as error:
        context.said.emit(Message(labels.error_text(error), "warn"))
    except StoreError as error:
        context.failed.emit(error)
    else:
        context.said.emit(Message(_say("Erased. Not a byte of the person is left in the data folder.")))
        if done.unread:
            context.said.emit(Message(_say("These backups could not be read and were left as they are: {names}").format(
                names=", ".join(done.unread)), "warn"))


def _name(context: Context, person_id: str) -> str:
    row = context.read(people.one, person_id)
    return row.name if row else ""


def _say(source: str) -> str:
    return QCoreApplication.translate("Personal", source)
