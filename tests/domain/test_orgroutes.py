"""The ways of lines on the map: never through a card, each in a lane of its own."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.domain.orgmap import Member, Sizes, layout
from salesdesk.domain.orgroutes import Box, Taken, Wish, label_spot, ways
from salesdesk.domain.people import Rank

SIZES = Sizes()
WIDE, HIGH = SIZES.card


def boxes(members):
    return [Box(spot.id, spot.x, spot.y, spot.x + WIDE, spot.y + HIGH)
            for spot in layout(members, stack=4).spots]


def pieces(way):
    return list(pairwise(way))


def hits(way, box):
    """Whether a way enters the inside of a card."""
    return any(max(min(a[0], b[0]), box.left) < min(max(a[0], b[0]), box.right) and box.top < a[1] < box.bottom
               if a[1] == b[1] else
               max(min(a[1], b[1]), box.top) < min(max(a[1], b[1]), box.bottom) and box.left < a[0] < box.right
               for a, b in pieces(way))


@st.composite
def organisations(draw):
    size = draw(st.integers(2, 25))
    members = [Member(str(n), draw(st.sampled_from([None, *map(str, range(n))])), draw(st.sampled_from(list(Rank))))
               for n in range(size)]
    person = st.integers(0, size - 1).map(str)
    wishes = [Wish(f"w{n}", draw(person), draw(person), draw(st.booleans()), draw(st.booleans()))
              for n in range(draw(st.integers(0, 12)))]
    return members, wishes


@settings(max_examples=150, deadline=None)
@given(organisations())
def test_no_line_passes_through_a_card_and_every_line_joins_its_two(made):
    members, wishes = made
    cards = boxes(members)
    found = ways(cards, wishes, SIZES.pad)
    by_id = {card.id: card for card in cards}
    assert set(found) == {wish.id for wish in wishes if wish.from_id != wish.to_id}
    for wish in wishes:
        way = found.get(wish.id)
        if way is None:
            continue
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pieces(way))
        for end, key in ((way[0], wish.from_id), (way[-1], wish.to_id)):
            card = by_id[key]
            assert card.left <= end[0] <= card.right and card.top <= end[1] <= card.bottom
        assert not [card.id for card in cards if hits(way, card)]
    assert found == ways(cards, wishes, SIZES.pad)


def row_of(*names):
    return [Box(name, 62 + 248 * place, 100, 272 + 248 * place, 192) for place, name in enumerate(names)]


def test_neighbours_are_joined_straight_others_over_or_under_the_row():
    cards = [*row_of("a", "b", "c"), Box("low", 62, 250, 272, 342), Box("high", 62, 0, 272, 60)]
    found = ways(cards, [Wish("straight", "b", "a", direct=True), Wish("over", "a", "c"),
                         Wish("under", "a", "b", below=True)], 12)
    assert len(found["straight"]) == 2
    assert found["straight"][0][0] > found["straight"][1][0]
    assert all(y <= 100 for _, y in found["over"])
    assert all(y >= 192 for _, y in found["under"])


def test_lines_that_share_a_stretch_run_beside_each_other():
    cards = [*row_of("a", "b", "c", "d"), Box("high", 62, 0, 272, 60)]
    found = ways(cards, [Wish("one", "a", "c"), Wish("two", "b", "d")], 12)
    assert found["one"][1][1] != found["two"][1][1]


def test_a_label_finds_a_clear_place_or_none():
    way = ((0, 50), (0, 20), (200, 20), (200, 50))
    assert label_spot(way, (40, 18), Taken([])) == (100, 20)
    assert label_spot(way, (40, 18), Taken([(90, 0, 110, 40)])) == (60, 20)
    assert label_spot(way, (40, 18), Taken([(-50, 0, 400, 40)])) is None
