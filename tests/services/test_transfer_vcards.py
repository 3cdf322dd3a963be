"""vCards of four exporters and many broken ones."""

from pathlib import Path

import pytest

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services.transfer.records import Record
from salesdesk.services.transfer.vcard import parse_cards, read_cards


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def one(data: bytes) -> Record:
    found = parse_cards(data)
    assert (len(found.records), found.rejected) == (1, ())
    return found.records[0]


def points(record: Record) -> list[tuple[str, str, str]]:
    return [(point.kind.value, point.label, point.value) for point in record.points]


def test_iphone(shared: Path) -> None:
    found = read_cards(shared / "vcards" / "John_Doe_IPHONE.vcf")
    assert (len(found.records), found.rejected) == (1, ())
    person = found.records[0]
    assert person.fields == {
        "family": "Doe",
        "given": "John",
        "company": "IBM",
        "department": "Accounting",
        "title": "Money Counter",
        "birthday": "2012-06-06",
    }
    assert points(person) == [
        ("mail", "", "john.doe@ibm.com"),
        ("mobile", "", "905-555-1234"),
        ("phone", "home", "905-666-1234"),
        ("phone", "work", "905-777-1234"),
        ("fax", "home", "905-888-1234"),
        ("fax", "work", "905-999-1234"),
        ("phone", "pager", "905-111-1234"),
        ("phone", "AssistantPhone", "905-222-1234"),
        ("url", "HomePage", "http://www.ibm.com"),
        ("address", "work", "Street4 Building 6 Floor 8, New York, 12345, USA"),
        ("address", "home", "Silicon Alley 5, New York, New York 12345, United States of America"),
    ]
    assert person.photo is not None
    assert (len(person.photo), person.photo_type, person.photo[-2:]) == (32531, "image/jpeg", b"\xff\xd9")


def test_gmail(shared: Path) -> None:
    person = read_cards(shared / "vcards" / "John_Doe_GMAIL.vcf").records[0]
    assert (person.fields["family"], person.fields["given"]) == ("Doe", "John")
    assert (person.fields["family_reading"], person.fields["given_reading"]) == ("Dow", "Jon")
    assert person.fields["note"].startswith(
        'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"'
    )
    assert person.fields["note"].endswith("DAMAGE.\nFavotire Color: Blue")
    assert person.extra["Additional name"] == "Richter, James"
    assert (person.extra["Anniversary"], person.extra["Spouse"]) == ("1975-03-01", "Jenny")
    assert points(person)[:4] == [
        ("mail", "home", "john.doe@ibm.com"),
        ("mobile", "", "905-555-1234"),
        ("phone", "home", "905-666-1234"),
        ("url", "work", "http://www.ibm.com"),
    ]


def test_evolution(shared: Path) -> None:
    person = read_cards(shared / "vcards" / "John_Doe_EVOLUTION.vcf").records[0]
    assert person.fields["external_id"] == "477343c8e6bf375a9bac1f96a5000837"
    assert (person.fields["department"], person.fields["boss"]) == ("Accounting Dungeon", "Big Blue")
    address = next(point.address for point in person.points if point.kind is PointKind.ADDRESS)
    assert address is not None
    assert (address.street, address.city, address.region, address.postal_code) == (
        "15 Crescent moon drive ASB-123",
        "Albaney",
        "New York",
        "12345",
    )
    assert ("mail", "work", "john.doe@ibm.com") in points(person)


def test_android(shared: Path) -> None:
    found = read_cards(shared / "vcards" / "John_Doe_ANDROID.vcf")
    assert (len(found.records), found.rejected) == (6, ())
    assert points(found.records[0]) == [("mail", "", "john.doe@company.com")]
    assert found.records[2].fields["family"] == "Ñ Ñ Ñ Ñ"
    assert [value for _, _, value in points(found.records[3])] == ["123456", "234567", "3456789", "45678901"]
    assert (found.records[4].fields["family"], found.records[4].fields["given"]) == ("Ñ Ñ", "Ñ Ñ Ñ")
    assert ("mail", "", "Ñ" * 14) in points(found.records[4])
    assert (len(found.records[4].photo or b""), found.records[4].photo_type) == (876, "image/jpeg")
    assert found.records[5].fields["company"] == "Ñ" * 44


def test_folded_escaped_and_grouped() -> None:
    person = one(
        card(
            "N:O'Neill\\, Jr.;Zoë;;;",
            "ORG:A\\;B;Sales\\, East",
            "NOTE:one\\ntwo\\; three \\\\ fo",
            " ur",
            "item1.TEL:+1 555",
            "item1.X-ABLabel:Desk",
            "TITLE:Head",
        )
    )
    assert person.fields == {
        "family": "O'Neill, Jr.",
        "given": "Zoë",
        "company": "A;B",
        "department": "Sales, East",
        "note": "one\ntwo; three \\ four",
        "title": "Head",
    }
    assert points(person) == [("phone", "Desk", "+1 555")]


def test_version_4() -> None:
    person = one(
        card(
            'N;SORT-AS="タナカ,ハナコ":田中;花子;;;',
            'TEL;VALUE=uri;TYPE="work,voice":tel:+81-3-1111-2222;ext=12',
            "PHOTO:data:image/png;base64,iVBORw0KGgoAAAA=",
            "EMAIL;PREF=1:mailto:h@example.jp",
            "BDAY:19800322",
            version="4.0",
        )
    )
    assert (person.fields["family_reading"], person.fields["given_reading"]) == ("タナカ", "ハナコ")
    assert points(person) == [("phone", "work", "+81-3-1111-2222 ext. 12"), ("mail", "", "h@example.jp")]
    assert (person.photo_type, person.fields["birthday"]) == ("image/png", "1980-03-22")


@pytest.mark.parametrize("charset", ["SHIFT_JIS", "CP932", "EUC-JP", "UTF-8", "ISO-2022-JP"])
def test_character_sets_of_single_values(charset: str) -> None:
    codec = {"SHIFT_JIS": "cp932"}.get(charset, charset)
    value = "高橋;一郎;;;".encode(codec)
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET="
        + charset.encode()
        + b":"
        + value
        + b"\r\nSOUND;X-IRMC-N;CHARSET=UTF-8:"
        + "ﾀｶﾊｼ;ｲﾁﾛｳ".encode()
        + b"\r\nEND:VCARD\r\n"
    )
    person = one(data)
    assert (person.fields["family"], person.fields["given"]) == ("高橋", "一郎")
    assert person.fields["family_reading"] == "ﾀｶﾊｼ"


def test_whole_file_in_cp932_with_a_backslash_byte() -> None:
    person = one("BEGIN:VCARD\r\nVERSION:2.1\r\nN:表;十一;;;\r\nORG:ソフト能率\r\nEND:VCARD\r\n".encode("cp932"))
    assert person.fields == {"family": "表", "given": "十一", "company": "ソフト能率"}


def test_utf16_file() -> None:
    assert one(card("N:田中;花子").decode().encode("utf-16")).fields["family"] == "田中"


def test_quoted_printable_with_soft_breaks() -> None:
    person = one(
        b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8D=82=8B=B4;=88=EA=\n=98Y;;;\nEND:VCARD\n"
    )
    assert (person.fields["family"], person.fields["given"]) == ("高橋", "一郎")


BROKEN = {
    "no end": (b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lost;One\r\n", ["open_card"]),
    "empty card": (card("REV:2020"), ["empty_card"]),
    "stray text": (b"hello\r\nworld\r\n", ["not_a_card"]),
    "html": (b"<html><body>\r\n", ["not_a_card"]),
    "garbage": (bytes(range(128, 256)) + b"\r\n", ["not_a_card"]),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_card_leaves_its_neighbours(name: str) -> None:
    piece, reasons = BROKEN[name]
    found = parse_cards(card("N:First;A") + piece + card("N:Last;B"))
    assert [record.fields["family"] for record in found.records] == ["First", "Last"]
    assert [rejected.reason.value for rejected in found.rejected] == reasons
    assert found.rejected[0].line == 5
    assert found.total == 3


@pytest.mark.parametrize(
    "line",
    [
        "no colon at all",
        "PHOTO;ENCODING=b:%%%not base64%%%",
        ":::",
        ";;;:x",
        "N" * 300,
        "TEL;TYPE=:",
        "BDAY:soon",
        'X-ODD;P="unclosed:value',
        "EMAIL;ENCODING=QUOTED-PRINTABLE:=ZZ=4",
    ],
)
def test_broken_line_leaves_the_card(line: str) -> None:
    person = one(card("N:Doe;Jane", "TITLE:CFO", line, "TEL:1234"))
    assert (person.fields["family"], person.fields["title"].split("\n")[0].split()[0]) == ("Doe", "CFO")
    assert person.points[-1].value == "1234"


def test_nested_card_and_giant_card(monkeypatch: pytest.MonkeyPatch) -> None:
    nested = card("N:Boss;A", "AGENT:", "BEGIN:VCARD", "N:Helper;B", "END:VCARD", "TITLE:CEO")
    assert one(nested).fields == {"family": "Boss", "given": "A", "title": "CEO"}
    monkeypatch.setattr("salesdesk.services.transfer.vcard_lines.MAX_CARD", 100)
    found = parse_cards(card("N:A;B") + card("N:C;D", "NOTE:" + "x" * 200) + card("N:E;F"))
    assert [record.fields["family"] for record in found.records] == ["A", "E"]
    assert found.rejected[0].reason.value == "card_too_big"


@pytest.mark.parametrize(
    ("data", "rule"), [(b"", Rule.FILE_EMPTY), (b"\r\n \r\n", Rule.FILE_EMPTY), (b"no cards", Rule.FILE_BROKEN)]
)
def test_files_without_cards(tmp_path: Path, data: bytes, rule: Rule) -> None:
    (tmp_path / "a.vcf").write_bytes(data)
    with pytest.raises(RuleError) as caught:
        read_cards(tmp_path / "a.vcf")
    assert caught.value.rule is rule
