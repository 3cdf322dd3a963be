"""What a company has installed: maker, model, where, from whom, and when contract and lease end."""

from collections.abc import Sequence
from datetime import date

from salesdesk.domain.company import is_soon
from salesdesk.services import company as services
from salesdesk.store.queries.company import ItemRow
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.company.things import DOT, Thing, ThingLine, ThingPanel
from salesdesk.ui.context import Ask, Context
from salesdesk.ui.widgets import controls


class EndLine(controls.Label):
    """When something ends and how far that is: red when past, amber within a year."""

    def __init__(self) -> None:
        super().__init__("", 12, bold=False, tabular=True)
        self.setWordWrap(True)
        self.hide()

    def set_end(self, words: str, end: date | None, today: date) -> None:
        """Show another end; nothing where it is not known. `words` names {day} and {left}."""
        self.setVisible(end is not None)
        if end is None:
            self.setText("")
            return
        past = end < today
        self.set_tone("danger" if past else "warn" if is_soon(end, today) else "text2")
        left = self.tr("over for {n} days").format(n=f"{(today - end).days:,}") if past else texts.left(end, today)
        self.setText(words.format(day=texts.day(end, today, weekday=False), left=left))


class ItemLine(ThingLine):
    """An item with its two ends."""

    def __init__(self) -> None:
        super().__init__()
        self.lease, self.contract = EndLine(), EndLine()
        for line in (self.lease, self.contract):
            self.column.addWidget(line)

    def set_ends(self, row: ItemRow, today: date) -> None:
        """Show when lease and contract end."""
        self.lease.set_end(self.tr("Lease end {day} · {left}"), row.lease_end, today)
        self.contract.set_end(self.tr("Contract end {day} · {left}"), row.contract_end, today)
        ends = [line.text() for line in (self.lease, self.contract) if line.text()]
        self.setAccessibleName(", ".join((self.accessibleName(), *ends)))


class ItemsPanel(ThingPanel):
    """The installed items, what ends first on top."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", "", Ask.INSTALLED_ITEM, services.delete_item)
        self.heading.setText(self.tr("Installed items"))
        self.add.setText(" " + self.tr("Item"))
        self.add.setAccessibleName(self.tr("Add an installed item"))
        self.empty.setText(self.tr("What do they use now, and until when? Nothing noted yet."))

    def show_items(self, account_id: str, rows: Sequence[ItemRow], today: date) -> None:
        """Show the items of an account."""
        self.set_things(account_id, [self._thing(row, today) for row in rows])
        for line, row in zip(self.lines.widgets, rows, strict=False):
            if isinstance(line, ItemLine):  # every one is
                line.set_ends(row, today)

    def make_line(self) -> ThingLine:
        return ItemLine()

    def _thing(self, row: ItemRow, today: date) -> Thing:
        start = texts.day(row.installed_on, today, weekday=False) if row.installed_on else ""
        parts = (" ".join(part for part in (row.maker, row.model) if part), row.site_name, row.vendor,
                 self.tr("since {day}").format(day=start) if start else "")
        words = "\n".join(each for each in (DOT.join(part for part in parts if part), row.note) if each)
        return Thing(row.id, row.name, words, f"× {row.quantity:,}" if row.quantity else "")
