"""Two records side by side: a choice per field, both of lists, and what comes out of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from salesdesk.services.comparing import Comparison, FieldPair, Item, ListPair
from salesdesk.services.merging import Choice, joined
from salesdesk.ui import theme
from salesdesk.ui.duplicates import texts
from salesdesk.ui.widgets import controls, paint

_WIDE, _TICKED = 172, 146  # design pixels of a text, and of one beside a mark


class CompareView(QWidget):
    """Made anew for every pair; `choices` and `without` are what the merge is asked for."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.choices: dict[str, Choice] = {}
        self.without: set[str] = set()
        self.buttons: dict[tuple[str, Choice], QAbstractButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(0)
        for column, share in enumerate((0, 5, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(0, theme.px(96))
        self._result = controls.panel("soft")
        self._row = 0
        self._add_heads()
        for pair in comparison.fields:
            self._add_field(pair)
        for each in comparison.lists:
            self._add_list(each)
        for count in comparison.counts:
            self._add_line(count.name, (_plain(f"{count.kept:,}"), _plain(f"{count.dropped:,}")),
                           _plain(self.tr("Keep both") if count.kept and count.dropped
                                  else f"{count.kept + count.dropped:,}", bold=True))
        self._grid.addWidget(self._result, 0, 3, self._row, 1)
        self._result.lower()
        self._grid.setRowStretch(self._row, 1)

    def _add_heads(self) -> None:
        for column, (text, tone) in enumerate(((self.tr("Older record"), "text2"), (self.tr("Newer record"), "text2"),
                                               (self.tr("Merged result"), "accent")), start=1):
            head = controls.label(text, 12, bold=True, tone=tone)
            head.setContentsMargins(theme.px(10) if column == 3 else 0, theme.px(6), theme.px(8), theme.px(6))
            self._grid.addWidget(head, 0, column)
        self._row = 1

    def _add_field(self, pair: FieldPair) -> None:
        kept, dropped = texts.value(pair.name, pair.kept), texts.value(pair.name, pair.dropped)
        result = _plain("", bold=True)
        if kept == dropped:
            result.setText(_short(kept))
            self._add_line(pair.name, (_plain(kept), _plain(kept)), result)
            return
        sides = {Choice.KEPT: kept, Choice.DROPPED: dropped}
        widgets = self._checks(pair, sides, result) if pair.note else self._radios(pair, sides, result)
        self._add_line(pair.name, widgets, result)

    def _radios(self, pair: FieldPair, sides: dict[Choice, str], result: controls.Label) -> list[QWidget]:
        group, made = QButtonGroup(self), list[QWidget]()
        for choice, text in sides.items():
            if not text:
                made.append(_plain(""))
                continue
            button = QRadioButton(_short(text, _TICKED))
            self._name(button, pair.name, text, choice)
            group.addButton(button)
            button.setChecked(choice is pair.usual)
            button.toggled.connect(self._radio_handler(pair.name, choice, text, result))
            made.append(button)
        result.setText(_short(sides[pair.usual]) or "—")
        self.choices[pair.name] = pair.usual
        return made

    def _radio_handler(
        self, name: str, choice: Choice, text: str, result: controls.Label
    ) -> Callable[[bool], None]:
        def take(on: bool) -> None:
            if on:
                self.choices[name] = choice
                result.setText(_short(text) or "—")

        return take

    def _checks(self, pair: FieldPair, sides: dict[Choice, str], result: controls.Label) -> list[QWidget]:
        """Notes: one of them or both; the last one ticked stays ticked."""
        boxes = {choice: QCheckBox(_short(text, _TICKED) or "—") for choice, text in sides.items()}

        def take() -> None:
            chosen = [choice for choice, box in boxes.items() if box.isChecked()]
            for choice, box in boxes.items():
                box.setEnabled(bool(sides[choice]) and chosen != [choice])
            both = len(chosen) == 2
            self.choices[pair.name] = Choice.BOTH if both else chosen[0]
            text = joined(sides[Choice.KEPT], sides[Choice.DROPPED]) if both else sides[chosen[0]]
            result.setText(self.tr("Keep both") if both else _short(text))
            result.setToolTip(text)

        for choice, box in boxes.items():
            self._name(box, pair.name, sides[choice], choice)
            box.setChecked(bool(sides[choice]) and pair.usual in {choice, Choice.BOTH})
            box.toggled.connect(take)
        take()
        return list(boxes.values())

    def _add_list(self, pair: ListPair) -> None:
        result = _plain("", bold=True)

        def show() -> None:
            left = [item.text for item in (*pair.kept, *pair.dropped) if item.id not in self.without]
            same = list(dict.fromkeys(left))
            result.setText(_short(same[0]) if len(same) == 1 else self.tr("Keep both") if pair.kept and pair.dropped
                           and not self.without & {item.id for item in (*pair.kept, *pair.dropped)}
                           else _short(", ".join(same)) or "—")
            result.setToolTip("\n".join(same))

        columns = [self._items(pair.name, items, show) for items in (pair.kept, pair.dropped)]
        show()
        self._add_line(pair.name, columns, result)

    def _items(self, name: str, items: tuple[Item, ...], show: Callable[[], None]) -> QWidget:
        if not items:
            return _plain("—")
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for item in items:
            box = QCheckBox(_short(item.text, _TICKED).replace("&", "&&"))
            box.setAccessibleName(f"{texts.name_of(name)}: {item.text}")
            box.setToolTip(item.text)
            box.setChecked(True)
            box.toggled.connect(self._item_handler(item.id, show))
            layout.addWidget(box)
        return column

    def _item_handler(self, key: str, show: Callable[[], None]) -> Callable[[bool], None]:
        def take(on: bool) -> None:
            (self.without.discard if on else self.without.add)(key)
            show()

        return take

    def _name(self, button: QAbstractButton, field: str, text: str, choice: Choice) -> None:
        button.setText(button.text().replace("&", "&&"))
        button.setAccessibleName(f"{texts.name_of(field)}: {text or '—'}")
        button.setToolTip(text)
        self.buttons[field, choice] = button

    def _add_line(self, name: str, sides: Sequence[QWidget], result: QWidget) -> None:
        self._grid.addWidget(controls.hline(), self._row, 0, 1, 4)
        high = theme.px(5)
        result.setContentsMargins(theme.px(10), high, theme.px(8), high)
        for column, widget in enumerate((controls.label(texts.name_of(name), 12, tone="text2"), *sides, result)):
            self._grid.addWidget(widget, self._row + 1, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(self._row + 1, theme.px(33))
        self._row += 2


def _plain(text: str, *, bold: bool = False) -> controls.Label:
    made = controls.label(_short(text) or "—", 13, bold=bold, tone=None if text or bold else "muted")
    made.setToolTip(text)
    return made


def _short(text: str, wide: int = _WIDE) -> str:
    return paint.elided(" ".join(text.split()), theme.px(wide), 13, bold=True)
