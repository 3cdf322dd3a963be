"""The analysis of several pipelines, and the hours beside the days."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

import builders
from builders import TODAY
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals, stages
from salesdesk.store.db import Store
from salesdesk.store.queries import stages as stage_rows
from salesdesk.ui.charts.pane import ChartsPane
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences


@pytest.fixture
def pane(store: Store, look: Callable[..., None], qtbot: QtBot) -> ChartsPane:
    look(language="en")
    deals.close(store, builders.deal(store, None, "Won", amount=100), Outcome.WON, TODAY)
    made = ChartsPane(Context(store, Preferences(language="en"), lambda: TODAY))
    qtbot.addWidget(made)
    return made


def test_with_one_pipeline_there_is_nothing_to_choose(pane: ChartsPane, store: Store) -> None:
    builders.deal(store, None)
    pane.show()
    assert pane.pipeline.isHidden()


def test_stages_are_those_of_the_chosen_pipeline(pane: ChartsPane, store: Store) -> None:
    builders.deal(store, None)
    second = stages.add_pipeline(store, "Renewals")
    with store.read() as conn:
        first_stage = stage_rows.of_pipeline(conn, second)[0]
    builders.deal(store, None, "Renewal", stage_id=first_stage.id)
    builders.deal(store, None, "Another", stage_id=first_stage.id)
    pane.show()
    assert not pane.pipeline.isHidden()
    assert pane.figures is not None
    assert pane.figures.stages[0].reached == 2
    pane.pipeline.set_value(second)
    pane.pipeline.activated.emit(1)
    assert pane.figures.stages[0].id == first_stage.id
    assert pane.figures.stages[0].reached == 2
    assert pane.figures.overall.n == 4


def test_hours_per_deal_stand_beside_the_days(pane: ChartsPane, store: Store) -> None:
    account_id = builders.account(store)
    key = builders.deal(store, account_id)
    builders.visit(store, account_id, at=datetime(2026, 3, 11, 3, tzinfo=UTC), deal_id=key, minutes=90)
    deals.step(store, key, 1, TODAY)
    pane.show()
    assert "1.5 h per deal" in pane.funnel.accessibleDescription() + " ".join(
        note for step in pane.funnel.steps[1:] for note in pane.funnel.notes(step))
