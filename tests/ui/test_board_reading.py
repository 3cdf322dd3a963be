"""What the board reads after single changes is what it would read anew."""

import random
from datetime import timedelta

import pytest

import builders
from builders import TODAY
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.stages import DEFAULTS, LossReason, Outcome
from salesdesk.services import deals as services
from salesdesk.services.activities import TaskDraft, add_task
from salesdesk.services.stages import save_stages
from salesdesk.store.schema import stage_id
from salesdesk.ui.board.reading import BoardReader
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences

STAGES = [stage_id(each.key) for each in DEFAULTS]


@pytest.fixture
def context(store, qapp):
    return Context(store, Preferences(language="en"), lambda: TODAY)


def reader_of(context):
    made = BoardReader(context)
    context.changed.connect(lambda changes, _who: made.note(changes))
    return made


def state(reader):
    reader.read()
    board = reader.read_figures()
    sums = board.sums
    return (
        {key: (tuple(column.cards), column.amount, column.weighted) for key, column in sums.columns.items()},
        sums.standings, {name: count for name, count in sums.segments.items() if count}, sums.chips,
        (sums.count, sums.amount, sums.weighted, sums.expected, sums.overdue), board.figures, board.off)


def act(context, chance, keys):
    """One thing a rep may do on a board."""
    key, stage = chance.choice(keys), chance.choice(STAGES)
    day = TODAY - timedelta(days=chance.randrange(30))
    what = chance.randrange(10)
    if what < 3:
        context.run(services.move, key, stage, None, day)
    elif what == 3:
        outcome = chance.choice((Outcome.LOST, Outcome.WON, Outcome.HOLD))
        reason = LossReason.PRICE if outcome is Outcome.LOST else None
        context.run(services.close, key, outcome, day, reason=reason,
                    restart_on=day + timedelta(20) if outcome is Outcome.HOLD else None)
    elif what == 4:
        context.undo()
    elif what == 5:
        context.run(services.save_deal, key, {"amount": chance.randrange(10**7), "expected_close": day}, day)
    elif what == 6:
        permille = chance.choice((None, 0, 330, 1000))
        context.run(services.save_deal, key, {"probability_permille": permille}, day)
    elif what == 7:
        context.run(services.reopen, key, day)
    elif what == 8:
        context.run(save_stages, [{"id": stage, "probability_permille": chance.randrange(1000)}])
    else:
        context.run(add_task, TaskDraft("Call", TaskKind.STEP, day, deal_id=key))


@pytest.mark.parametrize("seed", range(4))
def test_single_changes_add_up_to_what_a_new_reading_tells(context, seed):
    chance = random.Random(seed)
    account = builders.account(context.store)
    keys = [builders.deal(context.store, account, f"d{number}", stage_id=chance.choice(STAGES), amount=number * 1000)
            for number in range(12)]
    reader = reader_of(context)
    state(reader)
    for _ in range(25):
        act(context, chance, keys)
        assert state(reader) == state(BoardReader(context))


def test_only_what_has_moved_is_read(context, monkeypatch):
    account = builders.account(context.store)
    keys = [builders.deal(context.store, account, f"d{number}") for number in range(5)]
    reader = reader_of(context)
    state(reader)
    monkeypatch.setattr(reader, "_read_all", None)
    context.run(services.move, keys[2], STAGES[1], None, TODAY)
    assert [card.name for card in reader.read().sums.columns[STAGES[1]].cards] == ["d2"]


def test_without_news_all_is_read_anew(context):
    account = builders.account(context.store)
    reader = reader_of(context)
    state(reader)
    builders.deal(context.store, account, "from elsewhere")
    assert reader.read().sums.count == 1
