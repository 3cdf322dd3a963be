"""The instant the rules look from: the clock on the user's day, noon on any other day the screen is set to."""

from datetime import datetime

from salesdesk.ui.context import Context


def now(context: Context) -> datetime:
    """An aware local instant on the day of the screen."""
    today, clock = context.today(), datetime.now().astimezone()
    return clock if clock.date() == today else datetime(today.year, today.month, today.day, 12).astimezone()
