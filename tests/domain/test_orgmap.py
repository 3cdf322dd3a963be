"""The layout of the key-person map: nothing overlaps, nothing hangs, the same people give the same picture."""

from itertools import combinations, pairwise
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from salesdesk.domain.orgmap import Member, Picture, Sizes, index, layout
from salesdesk.domain.orgwalk import below, ring, step
from salesdesk.domain.people import Rank

SIZES = Sizes()
WIDE, HIGH = SIZES.card


def members(*rows: tuple[str, str | None, Rank]) -> list[Member]:
    return [Member(*row) for row in rows]


def overlaps(picture: Picture) -> list[tuple[str, str]]:
    rows: dict[float, list] = {}
    for spot in picture.spots:
        rows.setdefault(spot.y, []).append(spot)
    found = []
    for row in rows.values():
        row.sort(key=lambda spot: spot.x)
        found += [(one.id, other.id) for one, other in pairwise(row) if other.x < one.x + WIDE + SIZES.gap - 0.01]
    tops = sorted(rows)
    found += [(str(one), str(other)) for one, other in pairwise(tops) if other < one + HIGH + SIZES.row_gap - 0.01]
    return found


def crossed(picture: Picture) -> list[str]:
    """Cards that a line from a boss down to a report runs through."""
    places = index(picture)
    found = []
    for spot in picture.spots:
        if spot.boss_id and not spot.stacked:
            boss, x = places[spot.boss_id], spot.x + WIDE / 2
            found += [other.id for other in picture.spots
                      if boss.y < other.y < spot.y and other.x < x < other.x + WIDE]
    return found


@st.composite
def organisations(draw: st.DrawFn) -> list[Member]:
    """Anything a database can hold: forests, cycles, links to oneself and to nobody."""
    size = draw(st.integers(0, 60))
    ids = [f"p{number}" for number in range(size)]
    bosses = st.one_of(st.none(), st.sampled_from([*ids, "gone"]), st.just("p0"))
    return [Member(key, draw(bosses), draw(st.sampled_from(Rank))) for key in ids]


@st.composite
def many_organisations(draw: st.DrawFn) -> list[Member]:
    """The same with people moved aside by hand, drawn as one number: a thousand of them are quick."""
    chance = Random(draw(st.integers(0, 2**32)))
    size = chance.randint(0, 60)
    ids = [f"p{number}" for number in range(size)]
    likely = chance.random()
    return [Member(key, chance.choice([*ids, "gone"]) if chance.random() < likely else None, chance.choice(list(Rank)),
                   chance.choice([0, 0, 0, -900, -60, 25, 400])) for key in ids]


def grown(chance: Random) -> tuple[list[Member], list[Member], set[str]]:
    """An organisation without rings, the same with one more, and who stands in other branches than the new one."""
    before: list[Member] = []
    for number in range(chance.randint(1, 40)):
        boss = chance.choice(before).id if before and chance.random() < 0.65 else None
        before.append(Member(f"p{number}", boss, chance.choice(list(Rank))))
    chance.shuffle(before)
    new = Member("new", chance.choice([None, *(member.id for member in before)]), chance.choice(list(Rank)))
    place = chance.randint(0, len(before))
    after = [*before[:place], new, *before[place:]]
    bosses = {member.id: member.boss_id for member in after}

    def top(key: str) -> str:
        while bosses[key]:
            key = bosses[key]
        return key

    return before, after, {member.id for member in before if top(member.id) != top("new")}


@settings(max_examples=400)
@given(st.integers(0, 2**32), st.sampled_from([0, 3, 4]))
def test_one_more_person_moves_no_card_of_another_branch_in_its_order(seed, stack):
    before, after, others = grown(Random(seed))
    bosses = {member.boss_id for member in before}
    alone = {member.id for member in before if not member.boss_id and member.id not in bosses}
    one, other = index(layout(before, stack=stack)), index(layout(after, stack=stack))

    def order(places, keys):
        return sorted(keys, key=lambda key: (places[key].band, places[key].row, places[key].x))

    assert {key: one[key].band for key in others} == {key: other[key].band for key in others}
    branches = others - alone
    assert {key: one[key].row for key in branches} == {key: other[key].row for key in branches}
    assert order(one, branches) == order(other, branches)
    assert order(one, others & alone) == order(other, others & alone)
    for places in (one, other):
        assert all(places[key].x > places[peer].x for key in others & alone for peer in branches
                   if (places[key].band, places[key].row) == (places[peer].band, places[peer].row))


@settings(max_examples=1_000)
@given(many_organisations(), st.sampled_from([0, 3]))
def test_nothing_overlaps_in_a_thousand_organisations(people, stack):
    picture = layout(people, stack=stack)
    assert len(picture.spots) == len(people)
    assert overlaps(picture) == []
    assert crossed(picture) == []
    assert all(SIZES.left <= spot.x and spot.x + WIDE <= picture.width for spot in picture.spots)
    assert layout(list(people), stack=stack) == picture


def test_a_card_moved_aside_stays_so_as_far_as_there_is_room():
    plain = members(("boss", None, Rank.DEPARTMENT), ("a", "boss", Rank.STAFF), ("b", "boss", Rank.STAFF))
    tidy = index(layout(plain))
    moved = index(layout([Member(*row[:3], nudge) for row, nudge in zip(plain, (100, 5_000, 30), strict=True)]))
    assert moved["boss"].x == tidy["boss"].x + 100
    assert moved["a"].x == tidy["a"].x  # the way is taken: everybody stands beside the neighbour, in turn
    assert moved["b"].x == tidy["b"].x + 30
    more = [*plain[:1], plain[1]._replace(nudge=-40), plain[2]._replace(nudge=70), Member("c", None, Rank.EXECUTIVE)]
    assert index(layout(more))["b"].x == tidy["b"].x + 70
    assert index(layout(more))["a"].x == tidy["a"].x  # the left end of the map


def test_a_stacked_column_goes_with_its_boss():
    people = members(("boss", None, Rank.DEPARTMENT), *((f"p{n}", "boss", Rank.STAFF) for n in range(5)))
    tidy = index(layout(people, stack=3))
    moved = index(layout([people[0]._replace(nudge=80), people[1]._replace(nudge=500), *people[2:]], stack=3))
    assert {key: moved[key].x - tidy[key].x for key in tidy} == dict.fromkeys(tidy, 80)


def test_somebody_named_with_two_bosses_stands_below_the_first():
    picture = layout(members(("a", None, Rank.DEPARTMENT), ("b", None, Rank.DEPARTMENT), ("c", "a", Rank.STAFF),
                             ("c", "b", Rank.STAFF)))
    assert [spot.boss_id for spot in picture.spots if spot.id == "c"] == ["a"]


def test_a_ring_is_named_from_the_person_up():
    bosses = {"a": None, "b": "a", "c": "b", "x": "y", "y": "x"}
    assert ring(bosses, "a", "c") == ("a", "c", "b")
    assert ring(bosses, "a", "a") == ("a",)
    assert ring(bosses, "c", "a") == ()
    assert ring(bosses, "c", "x") == ()
    chain = {f"p{n}": f"p{n - 1}" if n else None for n in range(2_000)}
    assert len(ring(chain, "p0", "p1999")) == 2_000
    assert ring(chain, "p1999", "p0") == ()


@settings(max_examples=50)
@given(organisations(), st.sampled_from([0, 2, 3]))
@example(members(("a", "b", Rank.STAFF), ("b", "a", Rank.STAFF)), 0)
@example(members(("a", "a", Rank.EXECUTIVE)), 0)
def test_nobody_overlaps_whatever_the_organisation(people, stack):
    picture = layout(people, stack=stack)
    assert sorted(spot.id for spot in picture.spots) == sorted(member.id for member in people)
    assert overlaps(picture) == []
    places = index(picture)
    for spot in picture.spots:
        band = picture.bands[spot.band]
        assert band.top <= spot.y
        assert spot.y + HIGH <= band.top + band.height
        assert SIZES.left <= spot.x
        assert spot.x + WIDE <= picture.width
        if spot.boss_id:
            assert places[spot.boss_id].y + HIGH < spot.y


@settings(max_examples=40)
@given(organisations())
def test_lines_run_beside_cards_and_never_through_one(people):
    assert crossed(layout(people, stack=3)) == []


@settings(max_examples=40)
@given(organisations())
def test_the_same_people_give_the_same_picture(people):
    assert layout(people, stack=3) == layout(list(people), stack=3)


@settings(max_examples=40)
@given(organisations())
def test_every_boss_above_is_a_real_one_and_chains_end(people):
    picture = layout(people)
    wanted = {member.id: member.boss_id for member in people}
    bosses = {spot.id: spot.boss_id for spot in picture.spots}
    for key, boss in bosses.items():
        assert boss in {"", wanted[key]}
        above, steps = boss, 0
        while above:
            above, steps = bosses[above], steps + 1
            assert steps <= len(people)


def test_bands_follow_rank_and_bosses_stand_centred_over_their_reports():
    picture = layout(members(
        ("president", None, Rank.EXECUTIVE), ("left", "president", Rank.DEPARTMENT),
        ("middle", "president", Rank.DEPARTMENT), ("right", "president", Rank.DEPARTMENT),
        ("chief", "left", Rank.SECTION), ("clerk", "chief", Rank.STAFF), ("director", None, Rank.EXECUTIVE)))
    places = index(picture)
    assert [places[key].band for key in ("president", "left", "chief", "clerk")] == [0, 1, 2, 2]
    assert places["clerk"].row == 1
    assert places["president"].x == places["middle"].x
    assert places["chief"].x == places["left"].x
    assert places["director"].x == places["president"].x + WIDE + SIZES.gap
    assert [band.rows for band in picture.bands] == [1, 1, 2]


def test_nobody_stands_above_the_boss_and_unknown_bosses_rise():
    picture = layout(members(
        ("chief", None, Rank.SECTION), ("odd", "chief", Rank.EXECUTIVE),
        ("unknown", None, Rank.UNKNOWN), ("head", "unknown", Rank.DEPARTMENT)))
    places = index(picture)
    assert (places["odd"].band, places["odd"].row) == (2, 1)
    assert (places["unknown"].band, places["head"].band, places["head"].row) == (1, 1, 1)


def test_a_cycle_is_cut_above_its_highest_member():
    people = members(("a", "c", Rank.STAFF), ("b", "a", Rank.DEPARTMENT), ("c", "b", Rank.STAFF),
                     ("d", "c", Rank.STAFF))
    bosses = {spot.id: spot.boss_id for spot in layout(people).spots}
    assert bosses == {"a": "c", "b": "", "c": "b", "d": "c"}


def test_leaves_are_stacked_below_each_other():
    people = members(("boss", None, Rank.DEPARTMENT), *((f"p{n}", "boss", Rank.STAFF) for n in range(5)))
    spots = index(layout(people, stack=3))
    assert len({spots[f"p{n}"].x for n in range(5)}) == 1
    assert [spots[f"p{n}"].row for n in range(5)] == [0, 1, 2, 3, 4]
    assert len({spot.y for spot in layout(people).spots}) == 2


def test_three_hundred_people_without_a_boss_fill_rows():
    picture = layout(members(*((f"p{n}", None, Rank.UNKNOWN) for n in range(300))))
    assert picture.bands[2].rows > 10
    assert picture.width < 4_000
    assert picture.bands[0].rows == 0


def test_a_very_deep_chain_needs_no_recursion():
    people = members(("p0", None, Rank.STAFF), *((f"p{n}", f"p{n - 1}", Rank.STAFF) for n in range(1, 2_000)))
    picture = layout(people)
    assert len({spot.x for spot in picture.spots}) == 1
    assert picture.spots[-1].row == 1_999


def test_nobody_at_all_is_a_picture_too():
    assert layout([]).spots == ()


def test_pairs_of_bands_never_touch():
    picture = layout(members(("a", None, Rank.EXECUTIVE), ("b", None, Rank.DEPARTMENT), ("c", None, Rank.STAFF)))
    for one, other in combinations(picture.bands, 2):
        assert one.top + one.height < other.top


def test_arrows_lead_to_boss_report_and_neighbour():
    picture = layout(members(
        ("president", None, Rank.EXECUTIVE), ("left", "president", Rank.DEPARTMENT),
        ("right", "president", Rank.DEPARTMENT), ("chief", "right", Rank.SECTION), ("alone", None, Rank.SECTION)))
    assert step(picture, "right", 0, -1) == "president"
    assert step(picture, "president", 0, -1) == ""
    assert step(picture, "president", 0, 1) in {"left", "right"}
    assert step(picture, "right", 0, 1) == "chief"
    assert (step(picture, "left", 1, 0), step(picture, "right", -1, 0)) == ("right", "left")
    assert step(picture, "left", -1, 0) == ""
    assert step(picture, "alone", 0, -1) == "right"
    assert step(picture, "nobody", 0, -1) == ""


@settings(max_examples=40)
@given(organisations())
def test_below_is_closed_and_ends_in_cycles_too(people):
    for member in people:
        found = below(people, member.id)
        assert member.id in found
        assert all(other.id in found for other in people if other.boss_id in found)
