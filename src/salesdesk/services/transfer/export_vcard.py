"""People as vCard 3.0: what the reader of this program takes in comes back equal."""

import base64
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from salesdesk.domain.names import full_name
from salesdesk.domain.people import PointKind
from salesdesk.services.transfer.export_table import WriteReport, write_lines
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts
from salesdesk.store.queries.common import live
from salesdesk.store.tables import account, contact_point, person, tag, tagging

_WIDTH = 75
_NAMES = {PointKind.PHONE: "TEL", PointKind.MOBILE: "TEL", PointKind.FAX: "TEL", PointKind.MAIL: "EMAIL",
          PointKind.URL: "URL", PointKind.ADDRESS: "ADR"}
_TYPES = {PointKind.PHONE: "VOICE", PointKind.MOBILE: "CELL", PointKind.FAX: "FAX", PointKind.MAIL: "INTERNET"}
_PICTURES = ((b"\x89PNG", "PNG"), (b"GIF8", "GIF"), (b"RIFF", "WEBP"), (b"BM", "BMP"))


def write_vcards(store: Store, path: Path | str) -> WriteReport:
    """Write everybody who is not in the bin, with photo, in UTF-8; the errors of write_table."""
    with store.read() as conn:
        cards = list(_cards(conn))
    return write_lines(path, (line for card in cards for line in card), len(cards))


def card_lines(row: Mapping[str, Any], points: list[Mapping[str, Any]], tags: list[str]) -> list[str]:
    """The folded lines of one card; `row` holds person, name of the company, departments outermost first."""
    family, given = row["family"], row["given"] or ""
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escape(family)};{_escape(given)};;;",
             f"FN:{_escape(full_name(family, given, japanese=False))}"]
    plain = (("X-PHONETIC-LAST-NAME", row["family_reading"]), ("X-PHONETIC-FIRST-NAME", row["given_reading"]))
    lines += [f"{name}:{_escape(value)}" for name, value in plain if value]
    if row["company"] or row["departments"]:
        units = "".join(f";{_escape(unit)}" for unit in row["departments"])
        lines.append(f"ORG:{_escape(row['company'] or '')}{units}")
    if row["title"]:
        lines.append(f"TITLE:{_escape(row['title'])}")
    ordered = sorted(points, key=lambda point: _place(PointKind(point["kind"]), point["label"]))
    for number, point in enumerate(ordered, 1):
        lines += _point(point, number)
    if row["birthday"]:
        lines.append(f"BDAY:{row['birthday'].isoformat()}")
    if tags:
        lines.append(f"CATEGORIES:{','.join(map(_escape, tags))}")
    if row["note"]:
        lines.append(f"NOTE:{_escape(row['note'])}")
    if row["external_id"] and str(row["source"] or "").startswith("vcard"):
        lines.append(f"UID:{_escape(row['external_id'])}")
    if row["photo"]:
        kind = next((name for magic, name in _PICTURES if row["photo"].startswith(magic)), "JPEG")
        lines.append(f"PHOTO;ENCODING=b;TYPE={kind}:{base64.b64encode(row['photo']).decode()}")
    return [folded for line in (*lines, "END:VCARD") for folded in fold(line)]


def fold(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes, never cut inside a character; the later ones begin with a blank."""
    piece, size = "", 0
    for char in line:
        wide = len(char.encode())
        if size + wide > _WIDTH:
            yield piece
            piece, size = " ", 1
        piece, size = piece + char, size + wide
    yield piece


def _place(kind: PointKind, label: str | None) -> int:
    """Addresses come last, those at work before the others: the order they are read in."""
    return 0 if kind is not PointKind.ADDRESS else 1 if label == "work" else 2


def _point(point: Mapping[str, Any], number: int) -> list[str]:
    kind, label = PointKind(point["kind"]), point["label"] or ""
    types = [word for word in (label.upper() if label in {"work", "home"} else "", _TYPES.get(kind, "")) if word]
    group = f"item{number}." if label and label not in {"work", "home"} else ""
    head = group + _NAMES[kind] + (f";TYPE={','.join(types)}" if types else "")
    if kind is PointKind.ADDRESS:
        parts = ["", "", point["street"], point["city"], point["region"], point["postal_code"], ""]
        if not any(parts):
            parts[2] = point["value"]
        body = ";".join(_escape(part or "") for part in parts)
    else:
        body = _escape(point["value"])
    return [f"{head}:{body}", *([f"{group}X-ABLabel:{_escape(label)}"] if group else [])]


def _escape(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(escaped.splitlines()).replace("\0", "")


def _cards(conn: Connection) -> Iterator[list[str]]:
    points: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    held = select(contact_point).where(live(contact_point), contact_point.c.person_id.is_not(None))
    for row in conn.execute(held.order_by(contact_point.c.position, contact_point.c.id)).mappings():
        points[row["person_id"]].append(dict(row))
    tags: defaultdict[str, list[str]] = defaultdict(list)
    worn = select(tagging.c.person_id, tag.c.name).join(tag, tag.c.id == tagging.c.tag_id)
    for owner, name in conn.execute(worn.where(live(tagging), live(tag), tagging.c.person_id.is_not(None))
                                    .order_by(tag.c.name)):
        tags[owner].append(name)
    paths = accounts.department_paths(conn)
    statement = (
        select(person, account.c.name.label("company"))
        .outerjoin(account, account.c.id == person.c.account_id)
        .where(live(person)).order_by(person.c.search, person.c.id))
    for row in conn.execute(statement).mappings():
        units = paths.get(row["department_id"] or "", ())
        yield card_lines({**row, "departments": units}, points[row["id"]], tags[row["id"]])
