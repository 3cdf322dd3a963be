"""The words of a stage and of a pipeline: its name and what it means."""

from collections.abc import Sequence

from salesdesk.domain.stages import StageKey
from salesdesk.store.queries.stages import PipelineRow, StageRow
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP, Words, screen_words

DEFINITIONS = {
    StageKey.LIST: QT_TRANSLATE_NOOP("StageTexts", "A company chosen from the market that may buy"),
    StageKey.PROPOSAL: QT_TRANSLATE_NOOP("StageTexts", "Visited, first proposal made, first questions asked"),
    StageKey.OPPORTUNITY: QT_TRANSLATE_NOOP("StageTexts", "Judged to be a deal that is worth the work"),
    StageKey.QUOTE: QT_TRANSLATE_NOOP("StageTexts", "The problem is agreed and they can choose a plan"),
    StageKey.ORDER: QT_TRANSLATE_NOOP("StageTexts", "Order and conditions are agreed"),
}
PIPELINE = QT_TRANSLATE_NOOP("StageTexts", "New business")


def stage_name(row: StageRow, words: Words | None = None) -> str:
    """The name the user gave a stage, or ours."""
    return row.name or labels.label(row.key, words)


def named_stages(rows: Sequence[StageRow], pipelines: Sequence[PipelineRow],
                 words: Words | None = None) -> list[tuple[str, str]]:
    """Ids and names of stages to choose from; with their pipeline where there are several."""
    names = {row.id: pipeline_name(row, words) for row in pipelines}
    if len(names) < 2:
        return [(row.id, stage_name(row, words)) for row in rows]
    return [(row.id, f"{names[row.pipeline_id]} › {stage_name(row, words)}") for row in rows]


def definition(row: StageRow, words: Words | None = None) -> str:
    """What a deal in this stage has behind it; empty for a stage of the user's that says nothing."""
    if row.definition or row.key not in DEFINITIONS:
        return row.definition
    return (words or screen_words()).translate("StageTexts", DEFINITIONS[row.key])


def pipeline_name(row: PipelineRow, words: Words | None = None) -> str:
    """The name the user gave a pipeline, or ours."""
    return row.name or (words or screen_words()).translate("StageTexts", PIPELINE)
