"""Finds the person somebody names, wherever the data holds one."""

from sqlalchemy import Connection, select

from salesdesk.domain.text import search_key
from salesdesk.store.queries.common import spoken
from salesdesk.store.tables import account, person


def named(conn: Connection, name: str) -> list[tuple[str, str, str]]:
    """(id, name, company) of everybody of this id, name or reading, in the bin too; blanks and kana do not matter."""
    columns = (person.c.id, person.c.family, person.c.given, person.c.family_reading, person.c.given_reading,
               account.c.name)
    wanted, found = _key(name), []
    for row in conn.execute(select(*columns).outerjoin(account, account.c.id == person.c.account_id)):
        keys = {row[0], _key(f"{row[1]}{row[2] or ''}"), _key(f"{row[2] or ''}{row[1]}"),
                _key(f"{row[3] or ''}{row[4] or ''}")}
        if name in keys or (wanted and wanted in keys):
            found.append((row[0], spoken(row[1], row[2]), row[5] or ""))
    return found


def _key(text: str) -> str:
    return search_key(text).replace(" ", "")
