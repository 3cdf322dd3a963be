"""Change the settings that belong to the data."""

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.fields import cleaned
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.tables import setting

_LONGEST = 3650
_DAYS = frozenset({"fact_fades_days", "silent_days"})


def save_setting(store: Store, key: str, value: str) -> None:
    """Keep one setting (goal_month, fiscal_start, confidentiality, fact_fades_days, silent_days, rank_a to _c, gate).

    Raises RuleError(BAD_RANGE) for days that are no whole number from 0 to 3650.
    """
    if key in _DAYS and value and not (value.isdecimal() and int(value) <= _LONGEST):
        raise RuleError(Rule.BAD_RANGE, key, low=0, high=_LONGEST)
    with store.write(Label(Action.EDIT_SETTING)) as tx:
        name = natural_id("setting", key)
        values = cleaned(setting, {"value": value})
        if tx.keys(setting, setting.c.id == name):
            tx.edit(setting, name, values)
        else:
            tx.add(setting, {"id": name, "key": key, **values})
