"""A probability says where it comes from, and how many cases there are while they are too few."""

import pytest

from salesdesk.domain import chances
from salesdesk.ui.chance_words import chance_text, source_text


@pytest.mark.parametrize(("won", "lost", "text"), [
    (0, 0, "Probability 40% (Default of the stage)"),
    (5, 14, "Probability 40% (Default of the stage, only 19 of 20 cases decided)"),
    (5, 15, "Probability 25% (Own win rate, 5 of 20 won), default 40%"),
])
def test_the_source_of_a_probability(look, won: int, lost: int, text: str) -> None:
    look(language="en")
    assert chance_text(chances.of_stage(400, won, lost)) == text


def test_by_hand_goes_before_the_stage(look) -> None:
    look(language="en")
    assert "only" not in source_text(chances.of_deal(chances.of_stage(400, 1, 2), 700))
