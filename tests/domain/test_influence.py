"""The way of influence: the cheapest there is, and always the same."""

from itertools import pairwise, permutations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.domain.influence import COSTS, NOT_MET, PASSING, STARTS, Line, Step, Tie, Via, Voice, path, paths
from salesdesk.domain.people import Support
from salesdesk.domain.relations import LineKind

CHIEF = Voice("chief", Support.NEUTRAL)


def one_step(people, lines, one, other):
    """What it costs at least to carry a word from one person to another, None where no line does."""
    if any(line.kind is LineKind.CONFLICT and {line.from_id, line.to_id} == {one, other} for line in lines):
        return None
    bosses = {each.id: each.boss_id for each in people}
    found = [COSTS[Via.INFLUENCE][line.strength - 1] for line in lines
             if line.kind is LineKind.INFLUENCE and (line.from_id, line.to_id) == (one, other)]
    found += [COSTS[Via.INFORMAL][line.strength - 1] for line in lines
              if line.kind is LineKind.INFORMAL and {line.from_id, line.to_id} == {one, other}]
    found += [COSTS[Via.TO_BOSS][0]] * (bosses[one] == other) + [COSTS[Via.TO_REPORT][0]] * (bosses[other] == one)
    return min(found, default=None)


def brute_force(people, lines, ties, target):
    """Every way there is: cost, number of steps, and who is on it."""
    voices = {each.id: each for each in people}
    best = None
    for size in range(1, len(people) + 1):
        for chain in permutations(voices, size):
            if chain[-1] != target:
                continue
            cost = 0
            for one, other in pairwise(chain):
                step = one_step(people, lines, one, other)
                passing = PASSING.get(voices[one].support)
                if step is None or passing is None:
                    break
                cost += step + passing
            else:
                first = voices[chain[0]]
                begun = STARTS.get(first.support)
                starts = [] if begun is None else [("", begun + (0 if first.met else NOT_MET), 0)]
                starts += [(tie.own_name, COSTS[Via.OWN_TIE][max(1, tie.strength or 0) - 1], 1)
                           for tie in ties if tie.person_id == first.id]
                for own, start, more in starts:
                    found = (cost + start, size - 1 + more, (own, *chain))
                    best = found if best is None or found < best else best
    return best


def random_graph(chance):
    ids = [f"p{number}" for number in range(chance.randint(1, 6))]
    people = [Voice(key, chance.choice(list(Support)), chance.random() < 0.6,
                    chance.choice([None, "gone", *ids])) for key in ids]
    people = [each._replace(boss_id=None) if each.boss_id == each.id else each for each in people]
    lines = [Line(chance.choice(ids), chance.choice(ids), chance.choice(list(LineKind)), chance.randint(1, 3), "why")
             for _ in range(chance.randint(0, 8))]
    ties = [Tie(chance.choice(["高橋", "Mori"]), chance.choice([*ids, "gone"]), chance.choice([None, 1, 2, 3]))
            for _ in range(chance.randint(0, 2))]
    return people, [line for line in lines if line.from_id != line.to_id], ties, chance.choice(ids)


@settings(max_examples=400)
@given(st.integers(0, 2**32))
def test_it_is_the_cheapest_of_all_ways_of_random_small_graphs(seed):
    people, lines, ties, target = random_graph(Random(seed))
    way = path(people, lines, ties, target)
    expected = brute_force(people, lines, ties, target)
    assert (None if way is None else (way.cost, len(way.steps), (way.own_name, *way.people))) == expected
    shuffled = list(people), list(reversed(lines)), list(reversed(ties))
    assert path(*shuffled, target) == way
    if way is not None:
        ends = [step.to_id for step in way.steps if step.from_id]
        assert way.people == (way.first_id, *ends)
        assert way.steps == () or (way.steps[0].via is Via.OWN_TIE) == bool(way.own_name)


def test_a_strong_influence_beats_the_boss_and_says_why():
    people = (CHIEF, Voice("fan", Support.CHAMPIONS, boss_id="it"), Voice("it", Support.SUPPORTS, boss_id="chief"))
    lines = (Line("fan", "chief", LineKind.INFLUENCE, 3, "leads the paperless project"),)
    way = path(people, lines, (), "chief")
    assert way is not None
    assert (way.first_id, way.own_name, way.support) == ("fan", "", Support.CHAMPIONS)
    assert way.steps == (Step("fan", "chief", Via.INFLUENCE, 3, "leads the paperless project"),)


def test_where_nobody_supports_us_ours_who_know_somebody_open_the_door():
    people = (CHIEF, Voice("hidden", Support.SCEPTICAL, met=False))
    line, tie = Line("hidden", "chief", LineKind.INFLUENCE, 3), Tie("高橋部長", "hidden", 2, "同窓")
    way = path(people, (line,), (tie,), "chief")
    assert way is not None
    assert (way.first_id, way.own_name) == ("hidden", "高橋部長")
    assert way.steps[0] == Step("", "hidden", Via.OWN_TIE, 2, "同窓")


def test_nobody_against_us_passes_a_word_on_and_pairs_in_conflict_do_not_talk():
    fan, foe = Voice("fan", Support.SUPPORTS, boss_id="foe"), Voice("foe", Support.OPPOSES, boss_id="chief")
    assert path((fan, foe, CHIEF), (), (), "chief") is None
    assert path((fan, foe, CHIEF), (), (), "foe") is not None
    assert path((fan, foe), (Line("foe", "fan", LineKind.CONFLICT, 1),), (), "foe") is None


def test_who_is_on_our_side_already_needs_no_step_and_nobody_knows_a_stranger():
    fan = Voice("fan", Support.CHAMPIONS)
    way = path((fan,), (), (), "fan")
    assert way is not None
    assert (way.steps, way.people) == ((), ("fan",))
    assert path((fan,), (), (), "stranger") is None


def test_several_targets_come_cheapest_first_and_the_unreachable_are_left_out():
    people = (Voice("fan", Support.CHAMPIONS), CHIEF, Voice("foe", Support.OPPOSES), Voice("far", Support.NEUTRAL))
    lines = (Line("fan", "chief", LineKind.INFORMAL, 1), Line("fan", "foe", LineKind.INFORMAL, 3))
    assert [way.people[-1] for way in paths(people, lines, (), ["chief", "foe", "far", "foe"])] == ["foe", "chief"]


def test_a_thousand_people_in_a_chain_are_passed():
    people = [Voice(f"p{n}", Support.NEUTRAL, True, f"p{n - 1}") for n in range(1, 1_000)]
    people.append(Voice("p0", Support.SUPPORTS))
    way = path(people, (), (), "p999")
    assert way is not None
    assert len(way.steps) == 999
