"""What is read of a customer's buying is the same on both databases."""

from datetime import timedelta

from builders import NOW, TODAY, account, deal, visit
from salesdesk.domain.mismatch import Mismatch
from salesdesk.services import buying
from salesdesk.store.queries import buying as rows


def read(store, query, *args):
    with store.read() as conn:
        return query(conn, *args)


def test_on_both_databases(either):
    owner = account(either)
    key = deal(either, owner)
    buying.set_phase(either, key, 10, TODAY)
    buying.save_timing(either, key, {"inquiry_at": NOW - timedelta(days=9), "need_level": "now"})
    buying.tick(either, key, None, 10, "契約書", TODAY, given=True)
    buying.save_phase_lines(either, 10, [("契約書", "")])
    assert Mismatch.NO_DELIVERY_DAY in [each.rule for each in read(either, buying.mismatches, key, NOW)]
    assert read(either, rows.steps, key)[10].on_day == TODAY
    assert [line.text for line in read(either, rows.phase_lines)[10]] == ["契約書"]
    assert read(either, rows.next_budget, owner, TODAY) is None
    assert read(either, rows.open_obstacles, key) == 0


def test_a_wanted_visit_is_missed_until_a_meeting_is_set(either):
    owner = account(either)
    key = deal(either, owner)
    buying.save_timing(either, key, {"visit_from": TODAY + timedelta(2), "visit_until": TODAY + timedelta(8)})

    def missed(day=NOW):
        return Mismatch.VISIT_WANTED in [each.rule for each in read(either, buying.mismatches, key, day)]

    assert missed()
    assert missed(NOW + timedelta(30))
    assert not missed(NOW - timedelta(5))
    visit(either, owner, at=NOW - timedelta(9))
    assert missed()
    visit(either, owner, at=NOW)
    assert not missed()
