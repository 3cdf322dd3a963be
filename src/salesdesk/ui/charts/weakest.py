"""One sentence that names the weakest step between list and order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from salesdesk.ui import labels
from salesdesk.ui.charts import numbers
from salesdesk.ui.charts.funnel import Step


def weakest(steps: Sequence[Step]) -> Step | None:
    """The step furthest below its goal, of those with enough cases to judge."""
    below = [step for step in steps if step.tone == "warn"]
    return min(below, key=_gap, default=None)


def sentence(steps: Sequence[Step], won: int) -> str:
    """What to work on; `won` are the orders so far."""
    step = weakest(steps)
    if step is not None and step.conversion is not None and step.goal is not None:
        rate = step.conversion.resolved.value or 0
        more = round(won * (step.goal / rate - 1)) if rate else 0
        return QCoreApplication.translate(
            "Charts", "{skill} is {points} pt below its goal. At {goal} there would have been {more} orders more."
        ).format(skill=labels.power(step.conversion.from_key), points=round(-_gap(step) * 100),
                 goal=numbers.percent(step.goal), more=more)
    if any(step.tone == "ok" for step in steps):
        return QCoreApplication.translate("Charts", "No step with enough cases is below its goal.")
    return QCoreApplication.translate("Charts", "Too few cases to name the weakest step (30 are needed).")


def _gap(step: Step) -> float:
    """The rate less the goal, a fraction; below 0 = short of it."""
    rate = step.conversion.resolved.value if step.conversion is not None else None
    return (rate or 0) - (step.goal or 0)
