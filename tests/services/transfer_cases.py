"""Short ways from a line of text to a draft, for the tests of importing."""

from datetime import date
from pathlib import Path

from salesdesk.services.transfer.convert import convert
from salesdesk.services.transfer.drafts import AccountDraft, DealDraft, Draft, PersonDraft
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.services.transfer.records import Record

TODAY = date(2026, 11, 21)


def drafts(source: Source) -> list[Draft]:
    assert source.total == source.accepted + len(source.rejected) + source.skipped
    found = [convert(record, source.kind, TODAY, source.preset) for record in source.records()]
    assert len(found) == source.accepted
    return found


def file(tmp_path: Path, text: str, name: str = "in.csv") -> Path:
    (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    return tmp_path / name


def person(tmp_path: Path, headings: str, row: str, **options: object) -> PersonDraft:
    draft = drafts(open_source(file(tmp_path, f"{headings}\n{row}\n"), **options))[0]
    assert isinstance(draft, PersonDraft)
    return draft


def deal(**fields: str) -> DealDraft:
    draft = convert(Record(1, {"name": "D", **fields}), Kind.DEALS, TODAY)
    assert isinstance(draft, DealDraft)
    return draft


def account(**fields: str) -> AccountDraft:
    draft = convert(Record(1, {"name": "A", **fields}), Kind.ACCOUNTS, TODAY)
    assert isinstance(draft, AccountDraft)
    return draft


def reach(draft: PersonDraft | AccountDraft) -> list[tuple[str, str, str]]:
    return [(point.kind.value, point.label, point.value) for point in draft.points]
