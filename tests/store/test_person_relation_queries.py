"""One person's part, read alike from both databases."""

from builders import TODAY, account, deal, person
from salesdesk.domain.people import Depth, Role, Support
from salesdesk.domain.relations import LineKind, Said, Stand, Trust
from salesdesk.services import lines, relations
from salesdesk.store.ids import new_id
from salesdesk.store.queries import people
from salesdesk.store.queries import person_relations as rows


def test_the_part_of_a_person_in_the_deal_they_matter_for(either):
    store = either
    key = account(store)
    who, other = person(store, key, "田中", role="us"), person(store, key, "藤田")
    large, theirs = deal(store, key, "大きい", amount=9), deal(store, key, "担当", amount=1, contact_id=who)
    relations.save_said(store, who, {
        None: Said({Role.USER: "uses it"}, Stand(Support.NEUTRAL, Support.SUPPORTS, Depth.CLOSE, 1, True)),
        theirs: Said({Role.CHAMPION: ""}, Stand(power=3)), large: Said({Role.APPROVER: ""})})
    relations.note_trust(store, who, Trust.HIGH, "asks", TODAY, TODAY)
    relations.set_delegate(store, other, who, "IT")
    lines.save_line(store, None, {"from_id": other, "to_id": who, "kind": LineKind.INFLUENCE, "deal_id": large})
    lines.save_objection(store, who, None, {"reason": "price"}, TODAY)
    with store.read() as conn:
        found = people.one(conn, who)
        assert found is not None
        part = rows.part(conn, found)
        assert (part.deal_id, part.roles, part.elsewhere) == (
            theirs, (Role.CHAMPION,), ((large, "大きい", (Role.APPROVER,)),))
        assert part.here == Stand(Support.NEUTRAL, Support.SUPPORTS, Depth.CLOSE, 3, True)
        assert part.trust is not None
        assert (part.trust.reason, part.objections[0].reason, part.delegate) == ("asks", "price", None)
        assert [(end.other_id, end.outward) for end in part.lines] == [(other, False)]
        assert [(row.scope, name) for row, name in part.acts_for] == [("IT", "藤田 隆")]
        assert rows.part(conn, found, large).roles == (Role.APPROVER,)
        assert [name for _, name in rows.deal_names(conn, key)] == ["大きい", "担当"]
        assert rows.line(conn, part.lines[0].line.id) == part.lines[0].line
        assert rows.objection_of(conn, part.objections[0].id) == part.objections[0]
        nobody = new_id()
        assert rows.said(conn, nobody) == {}
        assert rows.role(conn, nobody) is rows.line(conn, nobody) is rows.objection_of(conn, nobody) is None
