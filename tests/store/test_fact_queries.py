"""Facts and understanding are read alike from both databases."""

from datetime import timedelta

import builders
from builders import TODAY
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.domain.understanding import Aspect
from salesdesk.services import facts
from salesdesk.services.facts import FactDraft
from salesdesk.store.db import Store
from salesdesk.store.queries import facts as rows


def test_latest_first_refuted_last_and_understood(either: Store) -> None:
    account = builders.account(either, employees=300)
    person = builders.person(either, account, role="dm", support="p")
    builders.visit(either, account, person)
    drafts = [FactDraft(text, kind, TODAY - timedelta(ago), Certainty.SAID, account, person) for text, kind, ago in (
        ("old", FactKind.DUTY, 9), ("new", FactKind.NEED, 1), ("wrong", FactKind.VALUE, 0))]
    keys = [facts.add_fact(either, draft, TODAY) for draft in drafts]
    facts.judge_fact(either, keys[2], Standing.REFUTED, TODAY, "", TODAY)
    facts.ask_missing(either, "組織は？", account)
    with either.read() as conn:
        assert [row.text for row in rows.of_account(conn, account)] == ["new", "old", "wrong"]
        assert rows.of_person(conn, person)[2].standing is Standing.REFUTED
        company = rows.understanding_of(conn, account, "", TODAY)
        human = rows.understanding_of(conn, account, person, TODAY)
        assert list(rows.questions_open(conn, account, "")) == ["組織は？"]
    assert {Aspect.NEED, Aspect.SIZE, Aspect.DECIDER, Aspect.DECIDER_MET} == set(company.known)
    assert {Aspect.ROLE, Aspect.SUPPORT, Aspect.MET, Aspect.DUTY} == set(human.known)
