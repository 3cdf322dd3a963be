"""A history of stages: each deal's rows in order of time, laid beside what is known of it already."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from salesdesk.domain.errors import Rule
from salesdesk.domain.stages import Outcome, outcome_on_entering
from salesdesk.services import deals
from salesdesk.services.transfer.drafts import HistoryDraft
from salesdesk.services.transfer.fields import fold_heading
from salesdesk.services.transfer.plan import Outcome as Result
from salesdesk.services.transfer.plan import Told, ToldChange, Verdict
from salesdesk.services.transfer.planner import Planner
from salesdesk.store.queries.common import live
from salesdesk.store.tables import pipeline, stage, stage_change
from salesdesk.store.tx import Tx


@dataclass(frozen=True)
class _Change:
    """A change a deal went through: `on_day` None came before everything."""

    on_day: date | None
    stage_id: str
    outcome: Outcome

    @property
    def key(self) -> tuple[object, ...]:
        on_board = self.outcome in {Outcome.OPEN, Outcome.WON}
        return self.on_day, self.stage_id if on_board else self.outcome


class HistoryPlanner(Planner):
    """Collects the rows; when all have been seen it says of each whether it is new."""

    def begin(self, conn: Connection) -> None:
        """Read the stages of every pipeline and what is known of every deal."""
        order = (pipeline.c.position, pipeline.c.id, stage.c.position, stage.c.id)
        self._stages: Sequence[Any] = conn.execute(
            select(stage.c.id, stage.c.key, stage.c.name, stage.c.wins, stage.c.pipeline_id)
            .outerjoin(pipeline, pipeline.c.id == stage.c.pipeline_id).where(live(stage))
            .order_by(*order)).all()
        self._pipeline_of = {row.id: row.pipeline_id for row in self._stages}
        self._wins = {row.id: row.wins for row in self._stages}
        self._known: dict[str, list[_Change]] = {}
        for key, on_day, stage_id, outcome in conn.execute(
                select(stage_change.c.deal_id, stage_change.c.on_day, stage_change.c.to_stage_id,
                       stage_change.c.to_outcome).where(live(stage_change))
                .order_by(stage_change.c.on_day.nulls_first(), stage_change.c.id)):
            self._known.setdefault(key, []).append(_Change(on_day, stage_id, Outcome(outcome)))
        self._drafts: dict[tuple[str | None, str], list[HistoryDraft]] = {}
        self._named: dict[str, list[Mapping[str, Any]]] = {}
        for row in self.book.rows["deal"].values():
            self._named.setdefault(_folded(row["name"]), []).append(row)

    def take(self, draft: HistoryDraft) -> Verdict:
        """Keep one row for the end."""
        known = self.book.account_named(draft.company) if draft.company else None
        key = known["id"] if known else draft.company or None
        self._drafts.setdefault((key, _folded(draft.deal)), []).append(draft)
        return Verdict.SAME

    def finish(self) -> None:
        """Work every deal out."""
        for (account, name), drafts in self._drafts.items():
            found = [row for row in self._named.get(name, ()) if account is None or row["account_id"] == account]
            if len(found) > 1:
                for draft in drafts:
                    self._refuse(draft, Rule.AMBIGUOUS, "deal", draft.deal)
            else:
                self._plan(found[0] if found else None, drafts)

    def _plan(self, row: Mapping[str, Any] | None, drafts: Sequence[HistoryDraft]) -> None:
        changes = list(self._known.get(row["id"], ())) if row is not None else []
        seen = {change.key for change in changes}
        told: list[ToldChange] = []
        pipeline_id = self._pipeline_of.get(row["stage_id"]) if row is not None else None
        for draft in _in_time(drafts):
            meant = self._meant(draft, pipeline_id)
            if meant is None:
                self._refuse(draft, Rule.BAD_CHOICE, "stage", draft.word)
                continue
            before = [change for change in changes if change.on_day is None or change.on_day <= draft.entered]
            first = before[-1].stage_id if before else (changes[0].stage_id if changes else self._stages[0].id)
            change = _Change(draft.entered, meant[0] or first, meant[1])
            pipeline_id = pipeline_id or self._pipeline_of.get(change.stage_id)
            same = bool(before) and (before[-1].stage_id, before[-1].outcome) == (change.stage_id, change.outcome)
            if change.key in seen or same:
                continue
            seen.add(change.key)
            if not changes and meant[0] is None:
                told.append(ToldChange(draft.entered, first, Outcome.OPEN, past=False))
                changes.append(_Change(draft.entered, first, Outcome.OPEN))
                before = changes[:]
            told.append(ToldChange(draft.entered, change.stage_id, change.outcome, past=len(before) < len(changes)))
            changes.insert(len(before), change)
            self.plan.settled[draft.line] = Result(draft.line, Verdict.NEW)
        if told:
            self.plan.told.append(Told(row["id"] if row is not None else None, drafts[0].deal,
                                       None if row is not None else self._account(drafts), tuple(told)))

    def _account(self, drafts: Sequence[HistoryDraft]) -> str | None:
        self.line = drafts[0].line
        return self.company(drafts[0].company, "")

    def _meant(self, draft: HistoryDraft, pipeline_id: str | None) -> tuple[str | None, Outcome] | None:
        """Stage and outcome of a word: the user's own name first, in the deal's pipeline before the others."""
        word = _folded(draft.word)
        rows = sorted(self._stages, key=lambda row: row.pipeline_id != pipeline_id)
        found = next((row.id for row in rows if row.name and _folded(row.name) == word), None)
        if found is None and draft.meaning is not None:
            key, outcome = draft.meaning
            if outcome not in {Outcome.OPEN, Outcome.WON}:
                return None, outcome
            found = next((row.id for row in rows if row.key == key), None)
        return None if found is None else (found, outcome_on_entering(self._wins[found]))

    def _refuse(self, draft: HistoryDraft, rule: Rule, field: str, text: str) -> None:
        self.plan.settled[draft.line] = Result(draft.line, Verdict.ERROR, rule.value, field, text)


def write(tx: Tx, told: Told) -> None:
    """Tell a deal its changes through the board's own functions, each with its day."""
    key = told.deal_id
    for each in told.changes:
        if key is None:
            key = deals.begin(tx, {"name": told.name, "account_id": told.account_id}, each.stage_id, each.on_day)
        elif each.past:
            deals.remember(tx, key, each.stage_id, each.outcome, each.on_day)
        elif each.outcome in {Outcome.OPEN, Outcome.WON}:
            deals.enter(tx, key, each.stage_id, each.on_day)
        else:
            deals.end(tx, key, each.outcome, each.on_day)


def _in_time(drafts: Iterable[HistoryDraft]) -> list[HistoryDraft]:
    """Oldest first; of one day in the order of the file, or against it where the file begins with the newest."""
    rows = list(drafts)
    if rows[0].entered > rows[-1].entered:
        rows.reverse()
    return sorted(rows, key=lambda draft: draft.entered)


def _folded(name: str) -> str:
    return fold_heading(name)


