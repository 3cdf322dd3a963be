"""vCards and calendars: what goes out comes back, and calendars read it."""

from datetime import date, datetime
from pathlib import Path

import icalendar
import pytest

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.services import activities
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.export_ics import write_calendar
from salesdesk.services.transfer.export_vcard import fold, write_vcards
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store


def _cards(store: Store, path: Path) -> bytes:
    report = write_vcards(store, path)
    assert report.path == path
    return path.read_bytes()


def test_people_come_back_equal(store: Store, tmp_path: Path) -> None:
    key = builders.account(store, "東海; 精密, 工業 株式会社")
    builders.person(store, key, "木村\\", "隆", family_reading="きむら", given_reading="たかし", title="部長; 兼務, 他",
                    birthday=date(1970, 2, 28), note="一行目\n二行目; と, それ")
    builders.person(store, key, "佐藤", "花子" * 40)
    builders.person(store, None, "Müller", "Zoë")
    text = _cards(store, tmp_path / "people.vcf")
    assert max(map(len, text.split(b"\r\n"))) <= 75
    made = importing.plan(store, open_source(tmp_path / "people.vcf"), builders.TODAY)
    again = made.report
    assert not made.edited, made.known
    assert (again.total, again.same, again.error) == (3, 3, 0)

    other = Store(tmp_path / "other.db")
    try:
        done = importing.run(other, open_source(tmp_path / "people.vcf"), builders.TODAY)
        assert (done.new, done.error) == (3, 0)
        assert _cards(other, tmp_path / "back.vcf") == text
    finally:
        other.close()


def test_real_cards_with_photo_come_back_equal(store: Store, shared: Path, tmp_path: Path) -> None:
    for path in sorted((shared / "vcards").glob("*.vcf")):
        importing.run(store, open_source(path), builders.TODAY)
    text = _cards(store, tmp_path / "people.vcf")
    assert b"PHOTO;ENCODING=b" in text
    other = Store(tmp_path / "other.db")
    try:
        importing.run(other, open_source(tmp_path / "people.vcf"), builders.TODAY)
        assert _cards(other, tmp_path / "back.vcf") == text
    finally:
        other.close()


@pytest.mark.parametrize("line", ["", "a" * 75, "a" * 76, "漢" * 200, "NOTE:" + "👩‍👩‍👧" * 50])
def test_folding_never_cuts_a_character(line: str) -> None:
    pieces = list(fold(line))
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


def test_contacts_and_tasks_as_calendar(store: Store, tmp_path: Path) -> None:
    key = builders.account(store, "東海精密工業")
    at = datetime(2026, 3, 18, 14, 0).astimezone()
    builders.visit(store, key, at=at)
    draft = activities.TaskDraft("見積, 送付; 急ぎ", TaskKind.STEP, account_id=key, due_on=date(2026, 3, 20))
    activities.add_task(store, draft)
    report = write_calendar(store, tmp_path / "all.ics", lambda member: str(member.value))
    assert report.rows == 2
    text = (tmp_path / "all.ics").read_bytes()
    assert max(map(len, text.split(b"\r\n"))) <= 75
    found = icalendar.Calendar.from_ical(text)
    event, todo = found.walk("VEVENT")[0], found.walk("VTODO")[0]
    assert event.decoded("dtstart") == at
    assert "東海精密工業" in str(event["summary"])
    assert str(todo["summary"]).startswith("見積, 送付; 急ぎ")
    assert todo.decoded("due") == date(2026, 3, 20)
