"""What the dialogs of the board do when they are done: store, and say a refusal by its field or below the form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.ui import labels
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context
from salesdesk.ui.widgets.form import Form


def carried_out(context: Context, form: Form | None, message: QLabel, act: Callable[[], Any]) -> bool:
    """Whether `act` was stored; a refusal stands by its field of the form, else in the message, and is announced."""
    try:
        act()
    except RuleError as error:
        if form is None or not form.show_rule(error):
            message.setText(labels.error_text(error))
            message.show()
            announce(message, message.text())
    except StoreError as error:
        context.failed.emit(error)
    else:
        context.tell_step()
        return True
    return False
