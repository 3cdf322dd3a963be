"""BANTCH and MEDDPICC: coverage, what is missing, grades and ranks."""

from datetime import date

import pytest

from salesdesk.domain.qualify import (
    Heard,
    Item,
    Meddpicc,
    RankWhy,
    coverage_percent,
    grade,
    holding,
    missing,
    points,
    rank,
)

DAY = date(2026, 9, 30)


def heard(letters: str) -> dict[Item, Heard]:
    return {Item(part[0]): Heard(int(part[1])) for part in letters.split()}


def test_the_published_example() -> None:
    states = heard("B2 A1 N2 T2 C0 H0")
    assert (points(states.values()), coverage_percent(states)) == (7, 58)
    assert missing(states) == ([Item.COMPETITOR, Item.STAFFING], [Item.AUTHORITY])
    assert rank(states, DAY) == ("A", RankWhy.DEADLINE)


@pytest.mark.parametrize(("letters", "day", "wanted"), [
    ("B2 A2 N2 T2 C2 H2", None, ("B", RankWhy.NO_DAY)),
    ("B2 A2 N2 T1 C2 H2", DAY, ("B", RankWhy.TIMING_PARTLY)),
    ("B2 A2 N2 C2 H2", None, ("C", RankWhy.NO_TIMING)),
    ("T2", DAY, ("B", RankWhy.NEED_UNHEARD)),
    ("T2 N1", DAY, ("A", RankWhy.DEADLINE)),
    ("", DAY, ("C", RankWhy.TIMING_PARTLY)),
    ("", None, ("D", RankWhy.NOTHING)),
])
def test_a_deadline_weighs_most(letters: str, day: date | None, wanted: tuple[str, RankWhy]) -> None:
    assert rank(heard(letters), day) == wanted


@pytest.mark.parametrize(("reached", "wanted"), [
    (16, "S"), (14, "S"), (13, "A"), (12, "A"), (11, "B"), (8, "B"), (7, "C"), (4, "C"), (3, "D"), (0, "D")])
def test_grades(reached: int, wanted: str) -> None:
    states = {item: Heard(min(2, max(0, reached - 2 * place))) for place, item in enumerate(Meddpicc)}
    assert grade(states) == wanted


def test_what_holds_the_next_step() -> None:
    assert holding(heard("B2 N2 T2")) is Item.AUTHORITY
    assert holding(heard("N2 T2"), [Item.BUDGET]) is Item.BUDGET
    assert holding(heard("B2 A1 N2 T2 C2 H2"), [Item.AUTHORITY]) is Item.AUTHORITY
    assert holding(heard("B2 A2 N2 T2 C2 H2")) is None
