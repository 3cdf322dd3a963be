"""Once a day: windows to act that have just opened become follow-ups, told with undo offered."""

from datetime import timedelta

from salesdesk.domain import timing
from salesdesk.services import timing as services
from salesdesk.services.timing import Due
from salesdesk.store.queries import timing as stored
from salesdesk.ui.context import Context
from salesdesk.ui.timing import texts

MOST = 100
_SHORT = 8


def look(context: Context) -> None:
    """Make the follow-ups of windows that have opened, each only once, and remember that this day was looked at.

    What was taken back with undo stays away: it is remembered outside of the data.
    """
    preferences, today = context.preferences, context.today()
    if context.looked_for_windows or context.store.read_only:
        return
    preferences.timing_looked = today.isoformat()
    plan = context.read(stored.plan)
    if plan.follow_ups:
        _make(context, plan)
    preferences.save()


def _make(context: Context, plan: timing.Plan) -> None:
    preferences, today = context.preferences, context.today()
    rows = context.read(stored.rows, today, today + timedelta(timing.LONGEST_LEAD), plan)
    found = [(services.task_id(window.mark)[:_SHORT], row, window)
             for row in rows for window in timing.newly_open(row.marks, today)]
    told = set(preferences.timing_told.split(","))
    fresh = sorted((each for each in found if each[0] not in told), key=lambda each: each[2].last)[:MOST]
    dues = [Due(row.id, window.mark, texts.follow_up(row.name, window.mark, today), today) for _, row, window in fresh]
    if dues:
        context.run(services.follow_up, dues)
    done = told | {key for key, _, _ in fresh}
    preferences.timing_told = ",".join(sorted(key for key, _, _ in found if key in done))
