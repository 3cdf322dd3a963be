"""Tries of a call for an appointment are counted from the last time somebody was spoken with or met."""

from datetime import timedelta

import pytest

from builders import NOW
from salesdesk.domain.activities import ActivityKind, CallResult
from salesdesk.domain.calls import Contact, Run, run_on, tries

ABSENT, REFUSED, MADE = CallResult.ABSENT, CallResult.REFUSED, CallResult.APPOINTMENT


def contact(number, what, deal=None):
    call = what is None or isinstance(what, CallResult)
    return Contact(str(number), NOW + timedelta(days=number), deal, ActivityKind.CALL if call else what,
                   what if isinstance(what, CallResult) else None)


def contacts(*what):
    return [contact(number, each) for number, each in enumerate(what)]


@pytest.mark.parametrize(("held", "count", "last"), [
    ((), 0, None),
    ((ABSENT,), 1, ABSENT),
    ((ABSENT, REFUSED, ABSENT), 3, ABSENT),
    ((ABSENT, REFUSED), 2, REFUSED),
    ((ABSENT, None), 0, None),
    ((ABSENT, MADE), 0, None),
    ((ABSENT, ActivityKind.VISIT, ABSENT), 1, ABSENT),
    ((ABSENT, ActivityKind.WEB_MEETING), 0, None),
    ((ABSENT, ActivityKind.MAIL, ActivityKind.LETTER), 1, ABSENT),
    ((ABSENT, ActivityKind.MAIL, ABSENT), 2, ABSENT),
])
def test_tries_since_the_last_talk(held, count, last):
    run = run_on(contacts(*held), None)
    assert (run.count, run.result) == (count, last)


def test_the_run_knows_the_day_of_its_last_call():
    assert run_on(contacts(ABSENT, ABSENT, ActivityKind.MAIL), None).at == NOW + timedelta(days=1)


def test_a_call_that_brought_the_appointment_was_a_try_too():
    assert tries(contacts(ABSENT, ABSENT, MADE, None, REFUSED)) == {"0": 1, "1": 2, "2": 3, "4": 1}


def test_every_deal_counts_for_itself_and_what_names_none_counts_for_all():
    held = [contact(0, ABSENT), contact(1, ABSENT, "a"), contact(2, ABSENT, "b"), contact(3, ABSENT)]
    assert run_on(held, "a").count == run_on(held, "b").count == 3
    assert run_on(held, "c").count == 2
    assert run_on(held, None).count == 4
    assert tries(held) == {"0": 1, "1": 2, "2": 2, "3": 4}
    met = [*held, contact(4, ActivityKind.VISIT, "a")]
    assert (run_on(met, "a"), run_on(met, "b").count, run_on(met, None)) == (Run(), 3, Run())
    assert run_on([*held, contact(4, ActivityKind.VISIT)], "b") == Run()
