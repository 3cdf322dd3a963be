"""Two records side by side: a choice per field, both of lists, and what comes out of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QVBoxLayout, QWidget

from salesdesk.services.comparing import Comparison, FieldPair, Item, ListPair
from salesdesk.services.merging import Choice, joined
from salesdesk.ui import pair_words
from salesdesk.ui.duplicates import texts
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.compare_grid import CompareGrid, plain, short

_SIDES = (Choice.KEPT, Choice.DROPPED)


class CompareView(CompareGrid):
    """Made anew for every pair; `choices` and `without` are what the merge is asked for."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__((self.tr("Older record"), self.tr("Newer record"), self.tr("Merged result")))
        self.choices: dict[str, Choice] = {}
        self.without: set[str] = set()
        self.buttons: dict[tuple[str, Choice], QAbstractButton] = {}
        for pair in comparison.fields:
            self._add_field(pair)
        for each in comparison.lists:
            self._add_list(each)
        for count in comparison.counts:
            self.add_line(texts.name_of(count.name), (plain(f"{count.kept:,}"), plain(f"{count.dropped:,}")),
                          plain(self.tr("Keep both") if count.kept and count.dropped
                                else f"{count.kept + count.dropped:,}", bold=True))
        self.end()

    def _add_field(self, pair: FieldPair) -> None:
        kept, dropped = pair_words.value(pair.name, pair.kept), pair_words.value(pair.name, pair.dropped)
        name = texts.name_of(pair.name)
        if kept == dropped:
            self.add_same(name, kept)
        elif pair.note:
            result = plain("", bold=True)
            self.add_line(name, self._checks(pair, {Choice.KEPT: kept, Choice.DROPPED: dropped}, result), result)
        else:
            self.choices[pair.name] = pair.usual
            made = self.add_choice(name, (kept, dropped), _SIDES.index(pair.usual), partial(self._choose, pair.name))
            self.buttons |= {(pair.name, _SIDES[side]): button for side, button in made.items()}

    def _choose(self, name: str, side: int) -> None:
        self.choices[name] = _SIDES[side]

    def _checks(self, pair: FieldPair, sides: dict[Choice, str], result: controls.Label) -> list[QWidget]:
        """Notes: one of them or both; the last one ticked stays ticked."""
        boxes = {choice: QCheckBox(short(text, beside_a_mark=True) or "—") for choice, text in sides.items()}

        def take() -> None:
            chosen = [choice for choice, box in boxes.items() if box.isChecked()]
            for choice, box in boxes.items():
                box.setEnabled(bool(sides[choice]) and chosen != [choice])
            both = len(chosen) == 2
            self.choices[pair.name] = Choice.BOTH if both else chosen[0]
            text = joined(sides[Choice.KEPT], sides[Choice.DROPPED]) if both else sides[chosen[0]]
            result.setText(self.tr("Keep both") if both else short(text))
            result.setToolTip(text)

        for choice, box in boxes.items():
            self._name(box, pair.name, sides[choice], choice)
            box.setChecked(bool(sides[choice]) and pair.usual in {choice, Choice.BOTH})
            box.toggled.connect(take)
        take()
        return list(boxes.values())

    def _add_list(self, pair: ListPair) -> None:
        result = plain("", bold=True)

        def show() -> None:
            left = [item.text for item in (*pair.kept, *pair.dropped) if item.id not in self.without]
            same = list(dict.fromkeys(left))
            result.setText(short(same[0]) if len(same) == 1 else self.tr("Keep both") if pair.kept and pair.dropped
                           and not self.without & {item.id for item in (*pair.kept, *pair.dropped)}
                           else short(", ".join(same)) or "—")
            result.setToolTip("\n".join(same))

        columns = [self._items(pair.name, items, show) for items in (pair.kept, pair.dropped)]
        show()
        self.add_line(texts.name_of(pair.name), columns, result)

    def _items(self, name: str, items: tuple[Item, ...], show: Callable[[], None]) -> QWidget:
        if not items:
            return plain("—")
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for item in items:
            box = QCheckBox(short(item.text, beside_a_mark=True).replace("&", "&&"))
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
