"""Inputs of forms: lines that know the input method and collect its kana, and a choice that keeps its values."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from salesdesk.domain.text import to_hiragana

_MANY = 60
_KANA = re.compile(r"[ぁ-ゖァ-ヺー゛゜・\s]+")
_HALF_TYPED = re.compile(r"[A-Za-zＡ-Ｚａ-ｚ]+$")


def commit_input_method() -> None:
    """End a running conversion, so that its text counts."""
    QGuiApplication.inputMethod().commit()


class LineEdit(QLineEdit):
    """A single line; `kana_typed` gives the reading of what was just converted, in hiragana."""

    kana_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._kana = ""

    def composing(self) -> bool:
        """Whether the input method is in the middle of a conversion."""
        return bool(self._preedit)

    def event(self, event: QEvent) -> bool:
        return not _is_for_the_data(event, self.isUndoAvailable(), self.isRedoAvailable()) and super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        gap = " " if self.text().endswith((" ", "\u3000")) else ""
        super().inputMethodEvent(event)
        self._preedit = event.preeditString()
        self._kana = _kana_of(self._preedit) or self._kana
        committed = event.commitString()
        if committed:
            kana = _kana_of(committed) or self._kana
            self._kana = ""
            if kana:
                self.kana_typed.emit(gap + kana)
        elif not self._preedit:
            self._kana = ""


class TextEdit(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def composing(self) -> bool:
        """Whether the input method is in the middle of a conversion."""
        return bool(self._preedit)

    def event(self, event: QEvent) -> bool:
        text = self.document()
        return not _is_for_the_data(event, text.isUndoAvailable(), text.isRedoAvailable()) and super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._preedit = event.preeditString()


class ChoiceBox(QComboBox):
    """A choice among (value, label) pairs; the wheel turns it only when it has the focus.

    Among many it is found by typing a part of it.
    """

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: tuple[object, ...] = ()
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other choices; the chosen value stays where it is still offered."""
        before = self.value()
        self.clear()
        self._values = tuple(value for value, _ in choices)
        self._seek(many=len(choices) > _MANY)
        self.addItems([text for _, text in choices])
        self.set_value(before)

    def value(self) -> object:
        """The chosen value itself (Qt would turn an enum into a plain text), None without choices."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose a value; the first one where it is not offered."""
        if self._values:
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def _seek(self, *, many: bool) -> None:
        """Take typed parts, or no longer; many texts are not all measured for the width of the box."""
        if many == self.isEditable():
            return
        self.setEditable(many)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon if many
                                 else QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        if not many:
            return
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        offers, line = self.completer(), self.lineEdit()
        if offers is not None and line is not None:  # an editable box has both
            offers.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            offers.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setAccessibleName(self.accessibleName())
            line.editingFinished.connect(self._put_back)

    def _put_back(self) -> None:
        """Choose what was typed, in full or a part that one choice alone has; else what stands comes back."""
        typed, stands = self.currentText().strip(), self.itemText(self.currentIndex())
        if typed and typed != stands:
            texts = [self.itemText(place) for place in range(self.count())]
            found = [place for place, text in enumerate(texts) if typed in text]
            exact = [place for place in found if texts[place] == typed]
            if exact or len(found) == 1:
                self.setCurrentIndex((exact or found)[0])
                self.activated.emit(self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _kana_of(text: str) -> str:
    """A text in hiragana when it is all kana, a letter being typed at its end left out."""
    kana = _HALF_TYPED.sub("", text)
    return to_hiragana(kana) if _KANA.fullmatch(kana) else ""


class ReadingCollector:
    """Fills a reading beside a name for as long as nobody has written it by hand."""

    def __init__(self, name: LineEdit, reading: LineEdit) -> None:
        self._name, self._reading = name, reading
        self._collected = ""
        name.kana_typed.connect(self._on_kana_typed)
        name.textEdited.connect(self._on_name_edited)

    def _on_kana_typed(self, kana: str) -> None:
        if self._reading.text() == self._collected:
            self._set((self._collected + kana).lstrip())

    def _on_name_edited(self, text: str) -> None:
        if not text and self._reading.text() == self._collected:
            self._set("")

    def _set(self, text: str) -> None:
        self._collected = text
        self._reading.setText(text)


def _is_for_the_data(event: QEvent, undoable: bool, redoable: bool) -> bool:
    """Whether undo or redo is pressed in a field that has none of it: then the window's own undo is meant."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undoable) or (event.matches(keys.Redo) and not redoable)
