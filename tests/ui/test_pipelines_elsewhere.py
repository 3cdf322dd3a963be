"""With several pipelines every screen that names stages says which one is meant."""

import pytest

import builders
from salesdesk.domain.stages import StageKey
from salesdesk.services import exporting
from salesdesk.services import stages as services
from salesdesk.store.queries import stages
from salesdesk.store.schema import pipeline_id, stage_id
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.page_data import load
from salesdesk.ui.context import Context
from salesdesk.ui.log.stage_strip import StageStrip
from salesdesk.ui.settings import Preferences


@pytest.fixture
def context(store, look):
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: builders.TODAY)


def test_choices_name_the_pipeline_only_where_there_are_several(context, store):
    assert next(name for _, name in choices.all_stages(context)) == "List"
    services.add_pipeline(store, "Renewals")
    names = [name for _, name in choices.all_stages(context)]
    assert (names[0], names[5]) == ("New business › List", "Renewals › List")


def test_the_strip_of_the_log_shows_the_pipeline_of_the_deal(context, store, qtbot):
    made = services.add_pipeline(store, "Renewals")
    services.add_stage(store, pipeline_id(), "Credit check")
    strip = StageStrip(context.read(stages.all_stages))
    qtbot.addWidget(strip)
    strip.set_stage(stage_id(StageKey.QUOTE))
    assert strip.word() == "Quote"
    here = context.read(stages.of_pipeline, made)
    strip.set_stage(here[1].id)
    assert (strip.word(), strip.stage_id()) == ("Proposal", here[1].id)


def test_the_account_page_counts_in_the_pipeline(context, store):
    here = context.read(stages.of_pipeline, services.add_pipeline(store, "Renewals"))
    services.add_stage(store, here[0].pipeline_id, "Credit check")
    firm = builders.account(store)
    builders.deal(store, firm, stage_id=here[2].id)
    data = context.read(load, firm, builders.TODAY)
    assert (data.stage_number(here[2].id), data.stage_total(here[2].id)) == (3, 6)
    assert (data.stage_number("gone"), data.stage_total("gone")) == (1, 5)


def test_an_own_stage_is_exported_by_its_name(context, store):
    made = services.add_stage(store, pipeline_id(), "Credit check")
    builders.deal(store, builders.account(store), "lease", stage_id=made)
    builders.deal(store, None, "copiers", stage_id=stage_id(StageKey.QUOTE))
    found = exporting.read(store, exporting.What.DEALS)
    place = found.columns.index("stage")
    assert {row[place] for row in found.rows} == {"Credit check", StageKey.QUOTE}
