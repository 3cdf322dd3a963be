"""A folder of files as the world sends them: each with the number of records in it, or the rule that refuses it."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

from salesdesk.domain.errors import Rule

HEAD = "会社名,氏名,電話"
_ROW = "山田工業,山田 太郎,03-1111-2222"


@dataclass(frozen=True)
class Case:
    """`records` are those below the headings, blank ones included; None with the rules that may refuse the file."""

    name: str
    data: bytes
    records: int | None = None
    rules: frozenset[Rule] = frozenset()
    bad: int | None = None


def write_all(folder: Path) -> list[tuple[Path, Case]]:
    """Every case as a file in the folder."""
    made = []
    for case in (*_ragged(), *_encodings(), *_refused_texts(), *_books(), *_cards()):
        path = folder / case.name
        path.write_bytes(case.data)
        made.append((path, case))
    return made


def _csv(name: str, *lines: str, records: int, bad: int | None = None, head: str = HEAD, end: str = "\r\n") -> Case:
    return Case(name, (end.join((head, *lines)) + end).encode(), records, bad=bad)


def _ragged() -> Iterator[Case]:
    yield _csv("short_rows.csv", "山田工業", "佐藤商会,佐藤 花子", _ROW, records=3)
    yield _csv("long_rows.csv", f"{_ROW},x,y", _ROW, f"{_ROW},,,", records=3, bad=1)
    yield _csv("open_quote.csv", '"山田工業,山田 太郎,03', "佐藤商会,佐藤 花子,03", _ROW, records=3, bad=1)
    yield _csv("open_quote_last.csv", _ROW, '佐藤商会,"佐藤 花子,03', records=2, bad=1)
    yield _csv("quote_in_cell.csv", '"5" wide 工業,山田 太郎,03', _ROW, records=2)
    yield _csv("quote_behind_quote.csv", '"山田"工業,山田 太郎,03', _ROW, records=2)
    yield _csv("only_quotes.csv", '"""""",山田 太郎,03', _ROW, records=2)
    yield _csv("line_break_in_cell.csv", '"山田\n工業",山田 太郎,03', _ROW, records=2)
    yield _csv("lone_returns.csv", _ROW, _ROW, records=2, end="\r")
    yield _csv("mixed_ends.csv", _ROW + "\n" + _ROW + "\r" + _ROW, records=3)
    yield _csv("blank_rows.csv", "", ",,", "  ,  ,", _ROW, ",,", records=4)
    yield _csv("big_cell.csv", f"山田工業,{'あ' * 300_000},03", _ROW, records=2, bad=1)
    yield _csv("big_cell_ascii.csv", f"A,{'x' * 300_000},03", _ROW, records=2, bad=1)
    yield _csv("long_name.csv", f"{'株' * 3000},山田 太郎,03", _ROW, records=2, bad=1)
    yield _csv("nul_in_cell.csv", "山田\0工業,山田 太郎,03", _ROW, records=2)
    yield _csv("nul_row.csv", "\0\0\0,\0,\0", _ROW, records=2)
    yield _csv("controls.csv", "山田\x07\x1b[31m工業,山田 太郎,03\x0b", _ROW, records=2)
    yield _csv("doubled_headings.csv", f"{_ROW},山田 次郎,04", records=1, head=f"{HEAD},氏名,電話")
    yield _csv("empty_headings.csv", f"{_ROW},x,y", records=1, head=f"{HEAD},,")
    yield _csv("formulas.csv", "=cmd|'/C calc'!A0,+山田 太郎,@SUM(A1)", "-2+3,=1+1,\t03", records=2)
    yield _csv("no_name.csv", ",,03-1111-2222", _ROW, records=2, bad=1)
    yield _csv("direction_marks.csv", "\u202e業工田山,山田\u200b太郎,０３ー１１１１", "\ufeff山田,\ufeff,03", records=2)
    yield _csv("sep_line.csv", "山田工業;山田 太郎;03", records=1, head="sep=;\r\n会社名;氏名;電話")
    yield _csv("preface.csv", _ROW, _ROW, records=2, head="名刺一覧\r\n出力日,2026/03/01\r\n\r\n" + HEAD)
    yield _csv("totals_below.csv", _ROW, ",,", "合計 1件", records=3)
    yield _csv("semicolons_and_commas.csv", '"山田, 工業";"山田; 太郎";03', records=1, head="会社名;氏名;電話")
    yield _csv("headings_only.csv", records=0)
    yield _csv("surrogate_emoji.csv", "👩‍👩‍👧工業,𠮷田 太郎,📞03", records=1)


def _encodings() -> Iterator[Case]:
    text = f"{HEAD}\r\n{_ROW}\r\n髙島屋,﨑山 太郎,06\r\n"
    for name in ("cp932", "euc_jis_2004", "iso2022_jp_2004", "utf-16", "utf-32", "utf-8-sig"):
        yield Case(f"in_{name}.csv", text.encode(name, "replace"), 2)
    yield Case("utf16_without_mark.csv", text.encode("utf-16-le"), 2)
    yield Case("utf16_odd_length.csv", text.encode("utf-16")[:-1], 2)
    yield Case("utf16_cut_in_cell.csv", text.encode("utf-16")[:-7], 2)
    yield Case("cp932_cut_in_character.csv", text.rstrip().encode("cp932", "replace") + b"\x82", 2)
    yield Case("two_encodings.csv", text.encode() + "佐藤商会,佐藤 花子,03\r\n".encode("cp932"), 3)
    yield Case("false_mark.csv", b"\xef\xbb\xbf" + text.encode("cp932", "replace"), None,
               frozenset({Rule.NO_HEADER, Rule.NO_KEY_COLUMN}))
    yield Case("bad_bytes.csv", f"{HEAD}\r\n".encode() + b"\xff\xfe\xfa,\xc3\x28,03\r\n" + f"{_ROW}\r\n".encode(), 2)


def _refused_texts() -> Iterator[Case]:
    empty, unknown = frozenset({Rule.FILE_EMPTY}), frozenset({Rule.NO_HEADER, Rule.NO_KEY_COLUMN})
    yield Case("empty.csv", b"", rules=empty)
    yield Case("only_mark.csv", b"\xef\xbb\xbf", rules=empty)
    yield Case("only_wide_mark.csv", b"\xff\xfe", rules=empty)
    yield Case("only_blanks.csv", b" \r\n\r\n\t\r\n", rules=empty | unknown)
    yield Case("only_nul.csv", b"\0" * 4096, rules=empty | unknown)
    yield Case("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, rules=unknown)
    yield Case("page.xls", b"<html><table><tr><td>x</td></tr></table></html>", rules=frozenset({Rule.FILE_BROKEN}))
    yield Case("too_wide.csv", (",".join(f"c{n}" for n in range(3000)) + "\n" + "x," * 3000).encode(),
               rules=unknown | {Rule.FILE_TOO_BIG})


def _book(rows: list[list[object]]) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("名刺")
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, str) and cell.startswith("=="):
                    sheet.write_formula(number, column, cell[1:], value="#REF!")
                else:
                    sheet.write(number, column, cell)
    return made.getvalue()


def _bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(120):
                part.write(bytes(1 << 20))
    return made.getvalue()


def _books() -> Iterator[Case]:
    head: list[object] = HEAD.split(",")  # type: ignore[assignment]
    row: list[object] = _ROW.split(",")  # type: ignore[assignment]
    whole = _book([head, row])
    broken = frozenset({Rule.FILE_BROKEN})
    yield Case("ragged.xlsx", _book([head, [*row, "x", "y"], row[:1], row]), 3)
    yield Case("formulas.xlsx", _book([head, ["==A1", "=1+1", "@x"], row]), 2)
    yield Case("numbers.xlsx", _book([head, [1e300, 3.0, True], row]), 2)
    yield Case("big_cell.xlsx", _book([head, ["A", "x" * 32_000, "03"], row]), 2)
    yield Case("empty_sheet.xlsx", _book([]), rules=frozenset({Rule.FILE_EMPTY}))
    yield Case("cut.xlsx", whole[:len(whole) // 2], rules=broken)
    yield Case("flipped.xlsx", whole[:200] + bytes(each ^ 0x55 for each in whole[200:600]) + whole[600:], rules=broken)
    yield Case("only_magic.xlsx", b"PK\x03\x04", rules=broken)
    yield Case("ole_magic.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), rules=broken)
    yield Case("bomb.xlsx", _bomb(), rules=frozenset({Rule.FILE_TOO_BIG}))
    yield Case("text_named.xlsx", f"{HEAD}\n{_ROW}\n".encode(), 1)


def _cards() -> Iterator[Case]:
    one = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:山田;太郎;;;\r\nFN:山田 太郎\r\nEND:VCARD\r\n"
    broken = frozenset({Rule.FILE_BROKEN, Rule.FILE_EMPTY})
    yield Case("nested.vcf", one.replace("END:", one + "END:").encode(), None, broken)
    yield Case("deep.vcf", ("BEGIN:VCARD\r\n" * 5000 + "N:x;y\r\n" + "END:VCARD\r\n" * 5000 + one).encode())
    yield Case("no_end.vcf", (one + "BEGIN:VCARD\r\nVERSION:3.0\r\nN:佐藤;花子\r\n").encode(), 2)
    yield Case("no_begin.vcf", ("N:佐藤;花子\r\nEND:VCARD\r\n" + one).encode(), 2)
    yield Case("empty_card.vcf", (one + "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n").encode(), 2, bad=1)
    yield Case("photo_broken.vcf", one.replace("FN:", "PHOTO;ENCODING=b;TYPE=JPEG:!!!notbase64!!!\r\nFN:").encode(), 1)
    yield Case("photo_huge.vcf", (one.replace("FN:", f"PHOTO;ENCODING=b:{'A' * 14_000_000}\r\nFN:") + one).encode(), 2)
    yield Case("long_fold.vcf", one.replace("FN:", "NOTE:x\r\n" + " y\r\n" * 20_000 + "FN:").encode(), 1)
    yield Case("cards_in_cp932.vcf", (one * 2).encode("cp932"), 2)
    yield Case("version_9.vcf", one.replace("3.0", "9.9").encode(), 1)
    yield Case("no_cards.vcf", b"hello world\r\n" * 50, rules=broken)
    yield Case("only_mark.vcf", b"\xef\xbb\xbf", rules=broken)
    yield Case("bad_quoted_printable.vcf", one.replace("FN:", "FN;ENCODING=QUOTED-PRINTABLE:=ZZ=8").encode(), 1)
