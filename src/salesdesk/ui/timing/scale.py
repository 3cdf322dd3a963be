"""Where a day stands on the board: months of equal width."""

import calendar
from datetime import date
from typing import NamedTuple

from salesdesk.domain.calendar_days import add_months
from salesdesk.domain.timing import last_shown
from salesdesk.ui import theme

_NAME_LEFT, _NOTE_LEFT, _CHART_LEFT, _RIGHT = 13, 165, 315, 14
_NARROW, _NARROW_NOTE, _NARROW_CHART = 900, 129, 249


class Scale(NamedTuple):
    """Months from `first` (the first of one) between two pixels."""

    first: date
    months: int
    left: float
    right: float
    note_left: float

    @classmethod
    def over(cls, width: float, today: date, months: int) -> "Scale":
        """The scale of a row of that many pixels."""
        narrow = width < theme.px(_NARROW)
        return cls(today.replace(day=1), months, theme.px(_NARROW_CHART if narrow else _CHART_LEFT),
                   width - theme.px(_RIGHT), theme.px(_NARROW_NOTE if narrow else _NOTE_LEFT))

    @property
    def name_left(self) -> float:
        """Where names begin."""
        return theme.px(_NAME_LEFT)

    @property
    def month_width(self) -> float:
        """Pixels of one month."""
        return (self.right - self.left) / self.months

    @property
    def last(self) -> date:
        """The last day shown."""
        return last_shown(self.first, self.months)

    def month(self, number: int) -> date:
        """The first day of a month of the scale, counted from 0."""
        return add_months(self.first, number)

    def line(self, number: int) -> float:
        """Where a month begins."""
        return self.left + number * self.month_width

    def x(self, day: date) -> float:
        """Where a day stands; days outside stand beyond the ends."""
        months = (day.year - self.first.year) * 12 + day.month - self.first.month
        length = calendar.monthrange(day.year, day.month)[1]
        return self.left + (months + (day.day - 0.5) / length) * self.month_width

    def shows(self, day: date) -> bool:
        """Whether a day is on the board."""
        return self.first <= day <= self.last
