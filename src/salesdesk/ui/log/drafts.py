"""Reports that were not saved yet, one per account, in a private file of the data folder."""

import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from salesdesk import paths

_log = logging.getLogger("salesdesk.drafts")


@dataclass(frozen=True)
class Draft:
    """A report as it stands in the dialog; texts as typed, mood, kind and the like as their keys."""

    account_id: str = ""
    deal_id: str = ""
    planned_id: str = ""
    kind: str = ""
    when: str = ""
    people: tuple[str, ...] = ()
    mood: str = ""
    text: str = ""
    customer_status: str = ""
    proposal: str = ""
    goal: str = ""
    minutes: str = ""
    companions: str = ""
    next_text: str = ""
    next_due: str = ""
    stage_id: str = ""
    call_result: str = ""
    undone: tuple[str, ...] = field(default=())  # what was offered as fulfilled and is not


def file() -> Path:
    """Where drafts are kept."""
    return paths.data_dir() / "drafts" / "log.json"


def latest() -> Draft | None:
    """The draft written last, or None."""
    found = list(_read().values())
    return found[-1] if found else None


def of_account(account_id: str) -> Draft | None:
    """The draft about an account, or None."""
    return _read().get(account_id)


def keep(draft: Draft) -> None:
    """Write a draft; it becomes the latest one."""
    kept = _read()
    kept.pop(draft.account_id, None)
    kept[draft.account_id] = draft
    _write(kept)


def drop(account_id: str) -> None:
    """Forget the draft about an account."""
    kept = _read()
    if kept.pop(account_id, None) is not None:
        _write(kept)


def _read() -> dict[str, Draft]:
    try:
        rows = json.loads(file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("drafts not read: %s", error)
        return {}
    drafts = [draft for row in rows if (draft := _draft(row)) is not None] if isinstance(rows, list) else []
    return {draft.account_id: draft for draft in drafts}


def _draft(row: Any) -> Draft | None:
    if not isinstance(row, dict):
        return None
    empty = Draft()
    texts = {each.name: row[each.name] for each in fields(Draft)
             if isinstance(row.get(each.name), str) and isinstance(getattr(empty, each.name), str)}
    lists: dict[str, Any] = {each.name: tuple(map(str, row[each.name])) for each in fields(Draft)
             if isinstance(row.get(each.name), list) and isinstance(getattr(empty, each.name), tuple)}
    return replace(Draft(**texts), **lists)


def _write(drafts: dict[str, Draft]) -> None:
    target = file()
    part = target.with_name(target.name + ".part")
    try:
        if not drafts:
            target.unlink(missing_ok=True)
            return
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump([asdict(draft) for draft in drafts.values()], out, ensure_ascii=False)
        part.replace(target)
    except OSError as error:
        _log.warning("draft not kept: %s", error)
