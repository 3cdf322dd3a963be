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
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_FOLDER = QT_TRANSLATE_NOOP("Personal", "Folder for what is held on {name}")
_WRITTEN = QT_TRANSLATE_NOOP("Personal", "Written: {files}")
_EVERY_BACKUP = QT_TRANSLATE_NOOP("Personal", "Delete all backups instead of rewriting them")
_QUESTION = QT_TRANSLATE_NOOP("Personal", "Erase {name} for good?")
_ERASE = QT_TRANSLATE_NOOP("Personal", "Erase for good")
_ERASED = QT_TRANSLATE_NOOP("Personal", "Erased. Not a byte of the person is left in the data folder.")
_UNREAD = QT_TRANSLATE_NOOP("Personal", "These backups could not be read and were left as they are: {names}")


def show_export(context: Context, request: Request, window: QWidget) -> None:
    """Ask for a folder and write both files into it."""
    folder = QFileDialog.getExistingDirectory(window, _say(_FOLDER).format(
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
        context.said.emit(Message(_say(_WRITTEN).format(files=", ".join(path.name for path in made))))


def show_erase(context: Context, request: Request, window: QWidget) -> None:
    """Say what will happen, then erase the person."""
    name = _name(context, request.id)
    if not name:
        return
    every = QCheckBox(_say(_EVERY_BACKUP))
    question = Confirm(_say(_QUESTION).format(name=name), [_say(line) for line in LINES],
                       _say(_ERASE), window, every)
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
        context.said.emit(Message(_say(_ERASED)))
        if done.unread:
            context.said.emit(Message(_say(_UNREAD).format(
                names=", ".join(done.unread)), "warn"))


def _name(context: Context, person_id: str) -> str:
    row = context.read(people.one, person_id)
    return row.name if row else ""


def _say(source: str) -> str:
    return QCoreApplication.translate("Personal", source)
