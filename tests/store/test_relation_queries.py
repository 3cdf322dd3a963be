"""What people are to each other, read alike from both databases."""

from datetime import timedelta

from builders import TODAY, account, deal, person, visit
from salesdesk.domain.people import Depth, Rank, Role, Support
from salesdesk.domain.relations import LineKind, Trust
from salesdesk.services import key_people, lines, relations
from salesdesk.store.queries import relations as rows


def test_a_deal_is_read_with_what_its_account_says(either):
    store = either
    key = account(store)
    boss, one = person(store, key, "木村", role="dm"), person(store, key, "田中")
    sold, other = deal(store, key), deal(store, key, "別件")
    relations.set_role(store, one, Role.CHAMPION, sold, "擁護してくれる")
    relations.set_stand(store, one, {"support": Support.SUPPORTS, "depth": 3, "key_player": True})
    relations.set_stand(store, one, {"support": Support.CHAMPIONS, "power": 2}, sold)
    relations.save_vacancy(store, key, None, {"role": Role.SCREENER, "name": "購買", "rank": int(Rank.STAFF)})
    relations.note_trust(store, one, Trust.FAIR, "普通", TODAY - timedelta(5), TODAY)
    relations.note_trust(store, one, Trust.HIGH, "最優先", TODAY, TODAY)
    relations.set_delegate(store, boss, one)
    lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE, "strength": 1})
    lines.save_line(store, None, {"from_id": one, "to_id": boss, "kind": LineKind.INFLUENCE, "strength": 3,
                                  "deal_id": sold})
    lines.save_objection(store, boss, None, {"reason": "高い", "since_on": TODAY, "deal_id": sold}, TODAY)
    visit(store, key, one, deal_id=sold)
    with store.read() as conn:
        here = {row.person.family: row for row in rows.of_map(conn, key, sold)}
        assert (here["田中"].roles, here["田中"].person.support, here["田中"].depth, here["田中"].trust) == (
            (Role.CHAMPION,), Support.CHAMPIONS, Depth.REGULAR, Trust.HIGH)
        assert (here["田中"].person.power, here["田中"].person.key_player) == (2, True)
        assert here["木村"].roles == (Role.DECISION_MAKER,)
        assert here["木村"].person.objection == "高い"
        assert [row.strength for row in rows.lines(conn, key, sold)] == [3]
        assert [row.strength for row in rows.lines(conn, key, other)] == [1]
        assert [row.name for row in rows.vacant(conn, key, sold)] == ["購買"]
        assert rows.objections(conn, key, other) == []
        assert [row.to_id for row in rows.delegations(conn, key)] == [one]
        assert rows.visits(conn, key, sold) == 1
        assert [way.first_id for way in key_people.ways(conn, key, sold)] == [one]
        assert key_people.gaps(conn, key, sold, TODAY).people == 2
        assert key_people.suggestions(conn, key) == {}
    store.undo()
    with store.read() as conn:
        assert rows.visits(conn, key, sold) == 0
