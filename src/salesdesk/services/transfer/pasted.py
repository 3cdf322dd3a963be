"""Text somebody pastes: business cards, a table, or the signature of a mail."""

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.preset import Preset
from salesdesk.services.transfer.reader import Source, of_table
from salesdesk.services.transfer.signature import parse_signature
from salesdesk.services.transfer.tabular import Table, read_text
from salesdesk.services.transfer.vcard import parse_cards

_NONE = Preset("", Kind.PEOPLE, frozenset(), {})


def open_pasted(text: str, name: str, kind: Kind | None = None, *, delimiter: str | None = None,
                header_row: int | None = None, nameless: bool = False) -> Source:
    """Read pasted text as what it looks like; `name` says in reports where the records came from.

    Raises RuleError FILE_EMPTY, NO_HEADER or NO_KEY_COLUMN where it is none of the three.
    """
    if not text.strip():
        raise RuleError(Rule.FILE_EMPTY, "file", name=name)
    if "begin:vcard" in text.casefold():
        found = parse_cards(text.encode())
        return Source(name, Kind.PEOPLE, _NONE, {}, (), found.rejected, 0, len(found.records), cards=found.records)
    try:
        table = read_text(text.encode(), encoding="utf-8", delimiter=delimiter, header_row=header_row, name=name)
    except RuleError as error:
        table, trouble = None, error
    chosen = delimiter is not None or header_row is not None
    if table is not None and (chosen or _is_table(table)):
        return of_table(name, table, kind, nameless=nameless)
    record = parse_signature(text)
    if record is not None:
        return Source(name, Kind.PEOPLE, _NONE, {}, (), (), 0, 1, cards=(record,))
    if table is None:
        raise trouble
    return of_table(name, table, kind, nameless=nameless)


def _is_table(table: Table) -> bool:
    """At least two columns, most rows as wide as the headings."""
    if len(table.headings) < 2 or not table.rows:
        return False
    full = sum(sum(bool(cell) for cell in cells) > 1 for _, cells in table.rows)
    return full * 2 > len(table.rows) + len(table.rejected)
