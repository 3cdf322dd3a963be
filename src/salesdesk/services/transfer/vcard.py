"""vCards 2.1, 3.0 and 4.0 as records of people."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services.transfer.limits import MAX_ROWS, check_size
from salesdesk.services.transfer.records import Address, Point, Record
from salesdesk.services.transfer.rejected import Reason, Rejected
from salesdesk.services.transfer.sniff import decode, sniff_encoding
from salesdesk.services.transfer.vcard_lines import (
    Property,
    RawCard,
    cards,
    divide,
    properties,
    unescape,
    unpack,
    value_bytes,
    value_text,
)

_PLAIN = {
    "TITLE": "title", "UID": "external_id", "X-PHONETIC-ORG": "company_reading", "FN": "full_name",
    "X-PHONETIC-LAST-NAME": "family_reading", "X-PHONETIC-FIRST-NAME": "given_reading", "X-MANAGER": "boss",
    "X-EVOLUTION-MANAGER": "boss", "X-MS-MANAGER": "boss",
}
_IGNORED = frozenset(("VERSION", "PRODID", "REV", "MAILER", "LABEL", "X-ABLABEL", "X-ABADR", "X-ABUID", "X-ABSHOWAS",
                      "KIND", "LOGO", "KEY", "CLASS", "X-EVOLUTION-FILE-AS", "NAME", "SOURCE", "PROFILE", "X-IMAGETYPE",
                      "X-IMAGEHASH", "CLIENTPIDMAP", "XML", "X-SHARED-PHOTO-DISPLAY-PREF", "AGENT"))
_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_KANA = re.compile("[\u3041-\u30fe\uff66-\uff9f]")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?")
_MAGIC = ((b"\xff\xd8", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"),
          (b"RIFF", "image/webp"), (b"BM", "image/bmp"))


@dataclass(frozen=True)
class Cards:
    """Everything in a vCard file: len(records) + len(rejected) = total."""

    records: tuple[Record, ...]
    rejected: tuple[Rejected, ...]
    encoding: str

    @property
    def total(self) -> int:
        """Cards and stray pieces in the file."""
        return len(self.records) + len(self.rejected)


@dataclass(slots=True)
class _Draft:
    """A card while it is being read."""

    version: str
    default: str
    labels: dict[str, str]
    fields: dict[str, str] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    points: list[Point] = field(default_factory=list)
    seen: set[tuple[PointKind, str]] = field(default_factory=set)
    addresses: list[tuple[bool, Point]] = field(default_factory=list)
    photo: bytes | None = None
    photo_type: str = ""

    def text(self, prop: Property) -> str:
        return unescape(value_text(prop, self.default), self.version).strip()

    def parts(self, prop: Property) -> list[str]:
        return divide(value_text(prop, self.default), self.version)

    def put(self, name: str, value: str) -> None:
        if value:
            self.fields.setdefault(name, value)

    def keep(self, heading: str, value: str) -> None:
        """Text without a field of its own goes along under its heading."""
        if value and value not in self.extra.get(heading, "").split("\n"):
            self.extra[heading] = f"{self.extra[heading]}\n{value}" if heading in self.extra else value


def read_cards(path: Path | str, encoding: str | None = None) -> Cards:
    """Read a .vcf file card by card; a broken card is rejected and its neighbours are not.

    `encoding` serves values that name none. Raises RuleError FILE_EMPTY, FILE_TOO_BIG, FILE_BROKEN, NOT_FOUND.
    """
    path = Path(path)
    check_size(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RuleError(Rule.FILE_BROKEN, "file", name=path.name) from error
    found = parse_cards(data, encoding)
    if not found.records and all(rejected.reason is Reason.NOT_A_CARD for rejected in found.rejected):
        raise RuleError(Rule.FILE_BROKEN if found.rejected else Rule.FILE_EMPTY, "file", name=path.name)
    return found


def parse_cards(data: bytes, encoding: str | None = None) -> Cards:
    """Read vCards from bytes; RuleError FILE_TOO_BIG beyond a million cards."""
    encoding = encoding or sniff_encoding(data).name
    if encoding.startswith(("utf-16", "utf-32")):
        data = decode(data, encoding)[0].encode()
        encoding = "utf-8"
    records: list[Record] = []
    rejected: list[Rejected] = []
    for card in cards(data):
        if isinstance(card, Rejected):
            rejected.append(card)
            continue
        record = _record(card, encoding)
        if record.fields or record.points:
            records.append(record)
        else:
            text = b"\n".join(line for _, line in card.lines[:20]).decode("utf-8", "replace")[:500]
            rejected.append(Rejected(card.line, Reason.EMPTY_CARD, text))
        if len(records) > MAX_ROWS:
            raise RuleError(Rule.FILE_TOO_BIG, "rows", limit=MAX_ROWS)
    return Cards(tuple(records), tuple(rejected), encoding)


def _record(card: RawCard, encoding: str) -> Record:
    props = list(properties(card))
    version = next((prop.raw.decode("ascii", "replace").strip() for prop in props if prop.name == "VERSION"), "3.0")
    draft = _Draft(version, encoding, {})
    for prop in props:
        if prop.group and prop.name == "X-ABLABEL":
            draft.labels[prop.group] = _LABEL.sub(r"\1", draft.text(prop))
    for prop in props:
        _READERS.get(prop.name, _other)(draft, prop)
    _settle_addresses(draft)
    _settle_names(draft)
    return Record(card.line, draft.fields, draft.extra, draft.photo, draft.photo_type, tuple(draft.points))


def _name(draft: _Draft, prop: Property) -> None:
    parts = [*draft.parts(prop), "", "", "", "", ""]
    draft.put("family", parts[0])
    draft.put("given", parts[1])
    for heading, value in zip(("Additional name", "Prefix", "Suffix"), parts[2:5], strict=True):
        draft.keep(heading, value)
    if sort := prop.params.get("sort-as"):
        family, _, given = sort.partition(",")
        if _KANA.search(sort):
            draft.put("family_reading", family.strip())
            draft.put("given_reading", given.strip())


def _organisation(draft: _Draft, prop: Property) -> None:
    company, *units = draft.parts(prop)
    if draft.fields.get("company", company) != company:
        draft.keep("ORG", " ".join([company, *units]).strip())
        return
    draft.put("company", company)
    draft.put("department", " ".join(unit for unit in units if unit))


def _label(draft: _Draft, prop: Property) -> str:
    if prop.group and (label := draft.labels.get(prop.group)):
        return label
    return _type_label(prop.types)


@lru_cache(maxsize=512)
def _type_label(types: frozenset[str]) -> str:
    for word in ("WORK", "HOME", "PAGER", "OTHER"):
        if word in types:
            return word.casefold()
    return next((word[2:] for word in sorted(types) if word.startswith("X-")), "").casefold()


def _add_point(draft: _Draft, kind: PointKind, prop: Property, value: str) -> None:
    if value and (kind, value) not in draft.seen:
        draft.seen.add((kind, value))
        draft.points.append(Point(kind, _label(draft, prop), value))


def _phone(draft: _Draft, prop: Property) -> None:
    value = draft.text(prop)
    if value[:4].casefold() == "tel:":
        number, *rest = unquote(value[4:]).split(";")
        value = number + "".join(f" ext. {part[4:]}" for part in rest if part[:4].casefold() == "ext=")
    kind = PointKind.PHONE
    if "FAX" in prop.types:
        kind = PointKind.FAX
    elif prop.types & {"CELL", "MOBILE", "IPHONE"}:
        kind = PointKind.MOBILE
    _add_point(draft, kind, prop, value)


def _mail(draft: _Draft, prop: Property) -> None:
    _add_point(draft, PointKind.MAIL, prop, draft.text(prop).removeprefix("mailto:"))


def _url(draft: _Draft, prop: Property) -> None:
    _add_point(draft, PointKind.URL, prop, draft.text(prop))


def _address(draft: _Draft, prop: Property) -> None:
    """Parts in vCard order: box, extension, street, city, region, postal code, country."""
    parts = [" ".join(part.strip(" ,").split()) if part else "" for part in [*draft.parts(prop), *("",) * 7][:7]]
    box, extension, street, city, region, postal, country = parts
    whole = " ".join(part for part in (street, extension, box) if part)
    address = Address(postal, region, city, whole, country)
    if address.one_line():
        point = Point(PointKind.ADDRESS, _label(draft, prop), address.one_line(), address)
        draft.addresses.append((point.label == "work", point))


def _settle_addresses(draft: _Draft) -> None:
    """The address at work goes before the others."""
    draft.addresses.sort(key=lambda entry: not entry[0])
    draft.points += [point for _, point in draft.addresses]


def _birthday(draft: _Draft, prop: Property) -> None:
    value = draft.text(prop)
    day = _DAY.fullmatch(value)
    draft.put("birthday", f"{day[1]}-{day[2]}-{day[3]}" if day else value)


def _note(draft: _Draft, prop: Property) -> None:
    value, before = draft.text(prop), draft.fields.get("note", "")
    if value and value != before:
        draft.fields["note"] = f"{before}\n{value}".strip()


def _categories(draft: _Draft, prop: Property) -> None:
    draft.put("tags", draft.text(prop))


def _sort_string(draft: _Draft, prop: Property) -> None:
    value = draft.text(prop)
    if _KANA.search(value):
        draft.put("full_reading", value)


def _sound(draft: _Draft, prop: Property) -> None:
    """Japanese phones write the reading as a sound: SOUND;X-IRMC-N:family;given."""
    if "X-IRMC-N" in prop.types:
        family, given, *_ = [*draft.parts(prop), "", ""]
        draft.put("family_reading", family)
        draft.put("given_reading", given)


def _photo(draft: _Draft, prop: Property) -> None:
    data = value_bytes(prop)
    if data[:5].lower() == b"data:":
        head, _, body = data[5:].partition(b",")
        data = unquote_to_bytes(body.replace(b"\\", b""))
        if head.lower().endswith(b";base64"):
            data = unpack(data)
    media = next((media for magic, media in _MAGIC if data.startswith(magic)), "")
    if media and draft.photo is None:
        draft.photo, draft.photo_type = data, media
    elif data and not media:
        draft.keep("PHOTO", data[:300].decode("utf-8", "replace") if data[:4].lower() == b"http" else "")


def _label_value(draft: _Draft, prop: Property) -> None:
    draft.keep(draft.labels.get(prop.group) or prop.name.removeprefix("X-AB").title(), draft.text(prop))


def _other(draft: _Draft, prop: Property) -> None:
    if prop.name in _IGNORED or prop.name.startswith("X-COUCHDB") or prop.packed == "B":
        return
    if target := _PLAIN.get(prop.name):
        draft.put(target, " ".join(draft.text(prop).split()))
    else:
        draft.keep(prop.name.removeprefix("X-EVOLUTION-").removeprefix("X-"), draft.text(prop)[:2000])


def _settle_names(draft: _Draft) -> None:
    """N speaks for itself; the formatted name serves where there is none."""
    fields = draft.fields
    if fields.get("family") or fields.get("given"):
        fields.pop("full_name", None)
    if fields.get("family_reading") or fields.get("given_reading"):
        fields.pop("full_reading", None)


_READERS: dict[str, Callable[[_Draft, Property], None]] = {
    "N": _name, "ORG": _organisation, "TEL": _phone, "EMAIL": _mail, "URL": _url, "ADR": _address, "BDAY": _birthday,
    "NOTE": _note, "CATEGORIES": _categories, "SORT-STRING": _sort_string, "SOUND": _sound, "PHOTO": _photo,
    "X-ABDATE": _label_value, "X-ABRELATEDNAMES": _label_value,
}
