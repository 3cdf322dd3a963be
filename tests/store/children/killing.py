"""Forks a child that saves in a loop, kills it at a random moment and looks at what it left; prints one JSON object.

    python killing.py JOB FOLDER CYCLES SEED

A process of its own: it has no Qt and no threads, so forking it is safe, and its libraries are loaded once.
"""

import gc
import hashlib
import json
import os
import random
import select
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import builders
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.errors import StoreError
from salesdesk.domain.stages import SHIPPED
from salesdesk.services import accounts, activities, deals, merging, quotes, stages
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store import backup, schema
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts as account_rows

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
STAGES = [schema.stage_id(key) for key in SHIPPED]
Tell = Callable[[str], None]
Child = Callable[[Path, Tell, random.Random], None]


def state(store: Store) -> str:
    """A digest of every row but the undo log."""
    return hashlib.sha256(repr(builders.contents(store)).encode()).hexdigest()


# --- what the child does: one step at a time, told (one line) after its commit


def save(path: Path, tell: Tell, dice: random.Random) -> None:
    """Edits, moves, reports and bulk changes, each told with the state it left."""
    store = Store(path)
    last = state(store)
    tell(last)
    for number in range(10_000):
        _ACTS[dice.randrange(len(_ACTS))](store, number, dice)
        now = state(store)
        if now != last:
            tell(now)
        last = now


def join(path: Path, tell: Tell, dice: random.Random) -> None:
    """An account with people and deals is written twice and merged with what is there, again and again."""
    store = Store(path)
    tell(state(store))
    for number in range(10_000):
        with store.read() as conn:
            keep = account_rows.names(conn)[0][0]
        drop = builders.account(store, f"会社{number}")
        tell(state(store))
        builders.person(store, drop, f"姓{number}")
        tell(state(store))
        builders.deal(store, drop, f"案件{number}", amount=dice.randrange(10**8))
        tell(state(store))
        merging.merge(store, *dice.sample((keep, drop), 2))
        tell(state(store))


def undo(path: Path, tell: Tell, _dice: random.Random) -> None:
    """One step taken back and done again for ever."""
    store = Store(path)
    states = [state(store)]
    store.undo()
    states.append(state(store))
    store.redo()
    for each in states:
        tell(each)
    for number in range(10_000):
        (store.redo if number % 2 else store.undo)()
        tell(state(store))


def bring_in(path: Path, tell: Tell, _dice: random.Random) -> None:
    """One import."""
    store = Store(path)
    plan = importing.plan(store, open_source(path.with_name("list.csv")), TODAY)
    tell("begin")
    importing.commit(store, plan)
    tell("done")


def bring_history(path: Path, tell: Tell, _dice: random.Random) -> None:
    """One import of a history, told with the state before and after it."""
    store = Store(path)
    tell(state(store))
    importing.run(store, open_source(path.with_name("history.csv"), Kind.HISTORY), TODAY)
    tell(state(store))


def sell(path: Path, tell: Tell, dice: random.Random) -> None:
    """Quotes are accepted, deals won and reopened, stages made and removed, each told with the state it left."""
    store = Store(path)
    last = ""
    for number in range(10_000):
        for _step in _SALES[number and dice.randrange(len(_SALES))](store, number, dice):
            if last != (last := state(store)):
                tell(last)


def back_up(path: Path, tell: Tell, _dice: random.Random) -> None:
    """One backup after the other."""
    tell("begin")
    for number in range(1_000):
        at = NOW.replace(minute=number // 60 % 60, second=number % 60, microsecond=os.getpid())
        tell(backup.make(path, path.parent / "backups", backup.Reason.ASKED, at).name)


def create(path: Path, tell: Tell, _dice: random.Random) -> None:
    """The first start."""
    tell("begin")
    Store(path)
    tell("done")


def restore(path: Path, tell: Tell, _dice: random.Random) -> None:
    """A backup put in the place of the data."""
    tell("begin")
    backup.restore(path, path.with_name("old.db"), path.parent / "backups", NOW)
    tell("done")


def _add(store: Store, number: int, dice: random.Random) -> None:
    account = builders.account(store, f"会社{number}-{dice.random()}")
    builders.person(store, account, f"姓{number}")
    builders.deal(store, account, f"案件{number}", amount=dice.randrange(10**8))


def _begin(store: Store, number: int, dice: random.Random) -> None:
    builders.deal(store, dice.choice(_ids(store, "account")), f"案件{number}", amount=dice.randrange(10**8))


def _edit(store: Store, number: int, dice: random.Random) -> None:
    key = dice.choice(_ids(store, "account"))
    accounts.save_account(store, key, {"name": f"改名{number}-{dice.random()}", "note": "備考" * dice.randrange(2_000)})


def _move(store: Store, _number: int, dice: random.Random) -> None:
    row = deals.deal_rows.board
    with store.read() as conn:
        card = dice.choice(row(conn, TODAY))
    deals.move(store, card.id, dice.choice([each for each in STAGES if each != card.stage_id]), None, TODAY)


def _bulk(store: Store, _number: int, dice: random.Random) -> None:
    with store.read() as conn:
        cards = deals.deal_rows.board(conn, TODAY)
    target = dice.choice(STAGES)
    moving = [card.id for card in cards if card.stage_id != target][:20]
    if moving:
        deals.move_all(store, moving, target, None, TODAY)


def _report(store: Store, number: int, dice: random.Random) -> None:
    key = dice.choice(_ids(store, "deal"))
    task = activities.TaskDraft("資料を送る", TaskKind.PROMISE_OURS, TODAY)
    activities.log(store, activities.LogDraft(
        ActivityKind.VISIT, NOW, deal_id=key, result=f"課題{number}" * dice.randrange(1, 300), next_action="再訪",
        next_due=TODAY, tasks=(task,) * dice.randrange(1, 9), stage_id=dice.choice(STAGES)), TODAY)


def _accept(store: Store, number: int, dice: random.Random) -> Iterator[None]:
    yield
    if number:
        quotes.new_quote(store, dice.choice(_ids(store, "deal")), TODAY)
        yield
        quotes.accept(store, _ids(store, "quote_variant")[-1], TODAY)
        yield


def _win(store: Store, _number: int, dice: random.Random) -> Iterator[None]:
    deals.win(store, [dice.choice(_ids(store, "deal"))], TODAY, TODAY, dice.randrange(10**8))
    yield


def _remove_stage(store: Store, number: int, dice: random.Random) -> Iterator[None]:
    made = stages.add_stage(store, _ids(store, "pipeline")[0], f"段階{number}")
    yield
    deals.move(store, dice.choice(_ids(store, "deal")), made, None, TODAY)
    yield
    stages.remove_stage(store, made, dice.choice(STAGES), TODAY)
    yield


_SALES = (_accept, _win, _remove_stage)
_ACTS = (_edit, _move, _move, _bulk, _report, _begin)


def _ids(store: Store, table: str) -> list[str]:
    with store.read() as conn:
        return list(conn.exec_driver_sql(f"SELECT id FROM {table} ORDER BY id").scalars())


# --- what is looked at afterwards; every sentence that comes back is a fault


def saved(path: Path, told: list[str]) -> Iterator[str]:
    """The last state told, or one whole step more, with its undo step."""
    store = _opened(path)
    now = state(store)
    if told and now == told[-1]:
        if len(told) > 1:
            store.undo()
            if state(store) != told[-2]:
                yield "the undo step of the last save is not there"
            store.redo()
    elif told:
        store.undo()
        if state(store) != told[-1]:
            yield "an acknowledged save is lost, or half a save is there"
        store.redo()
    if state(store) != now:
        yield "redo does not bring the same back"
    store.close()


def undone(path: Path, told: list[str]) -> Iterator[str]:
    """One of the two states."""
    store = _opened(path)
    if len(set(told)) != 2 or state(store) not in set(told):
        yield "half a step is there"
    if store.next_redo() is not None:  # ready for the next cycle
        store.redo()
    store.close()


def imported(path: Path, told: list[str]) -> Iterator[str]:
    """All rows or none."""
    store = _opened(path)
    count = len(_ids(store, "person"))
    if count not in {0, _ROWS} or ("done" in told and count != _ROWS):
        yield f"{count} of {_ROWS} rows"
    if count:
        store.undo()
        if _ids(store, "person") or _ids(store, "account"):
            yield "the import cannot be taken back whole"
    store.close()


def told_whole(path: Path, told: list[str]) -> Iterator[str]:
    """All of a history or nothing, and it is taken back whole."""
    store = _opened(path)
    now = state(store)
    if len(told) == 2 and now != told[-1]:
        yield "the history told is not there"
    if now != told[0]:
        store.undo()
        if state(store) != told[0]:
            yield "half a history is there"
    store.close()


def backed_up(path: Path, told: list[str]) -> Iterator[str]:
    """Every backup listed is whole, every one told is listed, and the next one works."""
    folder = path.parent / "backups"
    listed = {entry.name for entry in backup.listed(folder)}
    yield from (f"{name} was made and is not listed" for name in told[1:] if name not in listed)
    for name in [*listed][-3:]:
        backup.verify(folder / name)
    backup.make(path, folder, backup.Reason.ASKED, datetime.now(UTC))
    backup.make(path, folder, backup.Reason.ASKED, datetime.now(UTC) + timedelta(hours=2))
    if [*folder.glob("*.part")]:
        yield "a half-made backup is left over"


def created(path: Path, told: list[str]) -> Iterator[str]:
    """No file, or a whole one; the next start works either way."""
    if "done" in told and not path.exists():
        yield "the file is gone"
    _opened(path).close()


def restored(path: Path, _told: list[str]) -> Iterator[str]:
    """The data of before or the backup, never nothing."""
    if not path.exists():
        yield "there is no data file: the next start would make an empty one"
        return
    store = _opened(path)
    if len(_ids(store, "account")) not in {1, 3}:
        yield "neither the data nor the backup"
    store.close()


def _opened(path: Path) -> Store:
    store = Store(path)
    with store.maintaining() as conn:
        schema.verify(conn)
    return store


# --- what is there before


def _with_book(path: Path) -> None:
    store = Store(path)
    for number in range(3):
        _add(store, number, random.Random(number))
    deals.move_all(store, _ids(store, "deal"), STAGES[2], None, TODAY)
    store.close()


_ROWS = 400


def _with_list(path: Path) -> None:
    Store(path).close()
    lines = [f"会社{number % 40},姓{number},名{number},u{number}@example.jp" for number in range(_ROWS)]
    path.with_name("list.csv").write_text("会社名,姓,名,メール\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _with_history(path: Path) -> None:
    _with_book(path)
    lines = [f"案件{number % 50},{word},2025-{month:02}-{number % 28 + 1:02}"
             for month, word in enumerate(("リスト", "提案", "商談", "見積", "受注"), 1) for number in range(100)]
    path.with_name("history.csv").write_text("deal,stage,entered\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _with_backup(path: Path) -> None:
    _with_book(path)
    store = Store(path.with_name("old.db"))
    builders.account(store, "控え")
    store.close()


def _with_nothing(_path: Path) -> None:
    """The first start finds nothing."""


JOBS: dict[str, tuple[Callable[[Path], None], Child, Callable[[Path, list[str]], Iterator[str]], bool]] = {
    "save": (_with_book, save, saved, True), "undo": (_with_book, undo, undone, True),
    "merge": (_with_book, join, saved, True), "sell": (_with_book, sell, saved, True),
    "history": (_with_history, bring_history, told_whole, False),
    "import": (_with_list, bring_in, imported, True), "backup": (_with_book, back_up, backed_up, True),
    "create": (_with_nothing, create, created, False), "restore": (_with_backup, restore, restored, False),
}


def main(job: str, folder: Path, cycles: int, seed: int) -> dict[str, object]:
    """Kill so many children; what was found."""
    prepare, child, check, goes_on = JOBS[job]
    dice, told, faults = random.Random(seed), 0, []
    template, path = folder / "template" / "desk.db", folder / "0" / "desk.db"
    template.parent.mkdir(parents=True)
    prepare(template)
    gc.collect()
    gc.freeze()  # forked children share what is there already
    for cycle in range(cycles):
        if cycle == 0 or not goes_on:
            path = folder / str(cycle) / "desk.db"
            shutil.copytree(template.parent, path.parent)
        lines = _killed(child, path, dice)
        told += len(lines)
        try:
            faults += [f"cycle {cycle}: {fault}" for fault in check(path, lines)]
        except StoreError as error:
            faults.append(f"cycle {cycle}: {error}")
    return {"job": job, "cycles": cycles, "told": told, "faults": faults}


def _killed(child: Child, path: Path, dice: random.Random) -> list[str]:
    """Run the child until it has told a few times and a moment more; what it had told when it was killed."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        child(path, lambda line: os.write(writing, f"{line}\n".encode()) and None, dice)
        select.select([], [], [])  # wait for the end
    os.close(writing)
    wanted, heard = 1 if child is bring_history else dice.randrange(2, 5), b""
    while heard.count(b"\n") < wanted and (piece := os.read(reading, 65_536)):
        heard += piece
        if heard.startswith(b"begin") and child is not back_up:
            break
    select.select([], [], [], dice.uniform(0, 0.15 if child is bring_history else 0.02))
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status), "the child ended by itself"
    while piece := os.read(reading, 65_536):
        heard += piece
    os.close(reading)
    return heard.decode().splitlines()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
