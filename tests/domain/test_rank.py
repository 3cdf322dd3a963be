"""Formal rank read from titles."""

import pytest

from salesdesk.domain.people import Rank, rank_of


@pytest.mark.parametrize(("title", "rank"), [
    ("代表取締役社長", Rank.EXECUTIVE), ("専務取締役（経理）", Rank.EXECUTIVE), ("CEO", Rank.EXECUTIVE),
    ("ＣＥＯ", Rank.EXECUTIVE), ("President & CEO", Rank.EXECUTIVE), ("Chief finance officer", Rank.EXECUTIVE),
    ("Senior MD, finance", Rank.EXECUTIVE), ("Managing Director", Rank.EXECUTIVE), ("Senior VP Sales", Rank.EXECUTIVE),
    ("管理本部長", Rank.DEPARTMENT), ("情報システム部長", Rank.DEPARTMENT), ("Director IT", Rank.DEPARTMENT),
    ("Head of admin div.", Rank.DEPARTMENT), ("General Manager", Rank.DEPARTMENT),
    ("総務課長", Rank.SECTION), ("情シス係長", Rank.SECTION), ("IT manager", Rank.SECTION),
    ("General affairs chief", Rank.SECTION), ("Manufacturing mgr", Rank.SECTION), ("IT section lead", Rank.SECTION),
    ("担当", Rank.STAFF), ("Engineer", Rank.STAFF), ("Leading nobody", Rank.STAFF), ("", Rank.UNKNOWN),
    ("　", Rank.UNKNOWN),
])
def test_rank_of_a_title(title, rank):
    assert rank_of(title) is rank
