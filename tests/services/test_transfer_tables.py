"""Tables of unknown origin: what they are written in, what is kept, what is set aside and why."""

import csv
import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.export_table import write_table
from salesdesk.services.transfer.limits import check_zip
from salesdesk.services.transfer.rejected import Reason
from salesdesk.services.transfer.sniff import decode, find_header, sniff_delimiter, sniff_encoding
from salesdesk.services.transfer.tabular import read_table, read_text

HEAD = "会社名,氏名,電話\n"


def table_of(text: str, **options: str | int) -> tuple[list[tuple[int, tuple[str, ...]]], list[tuple[int, str]], int]:
    found = read_text(text.encode(), **options)
    assert found.total == len(found.rows) + len(found.rejected) + found.blank
    return found.rows, [(record.line, record.reason.value) for record in found.rejected], found.blank


# --- encodings


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp932", "euc_jp", "iso2022_jp"]
)
def test_encodings_give_the_same_text(encoding: str) -> None:
    text = "会社名,氏名\r\n株式会社東都精機,佐藤 健一\r\nさくら商事,鈴木 さくら\r\n"
    data = text.encode(encoding)
    assert decode(data, sniff_encoding(data).name) == (text, 0)


@pytest.mark.parametrize(
    "word", ["㈱髙島屋", "①", "ﾔﾏﾀﾞ商事", "濵田", "株式会社", "東京都", "鈴木", "ソニー", "恵", "見積", "ｶﾌﾞｼｷｶﾞｲｼﾔ"]
)
def test_short_cp932_is_recognised(word: str) -> None:
    data = f"{word},a@example.jp\r\n".encode("cp932")
    assert sniff_encoding(data).name == "cp932"


@pytest.mark.parametrize("word", ["Müller", "José García", "François", "Zoë", "Ångström AB", "café", "Señor"])
def test_western_text_is_recognised(word: str) -> None:
    assert sniff_encoding(f"{word},a@example.com\n".encode("cp1252")).name == "cp1252"


def test_vendor_characters_in_euc_and_jis() -> None:
    assert decode(b"\xad\xea\xbb\xb3", "euc_jp") == ("㈱山", 0)
    assert decode(b"\x1b$B-j;3\x1b(B", "iso2022_jp_ext") == ("㈱山", 0)


def test_shift_jis_is_read_as_cp932() -> None:
    assert decode("髙㈱".encode("cp932"), "shift_jis") == ("髙㈱", 0)


def test_damaged_utf8_keeps_the_rest() -> None:
    data = ("会社名,氏名\n" + "東都精機,佐藤\n" * 50).encode() + b"\xe6\x9d,x\n"
    found = read_text(data)
    assert (found.encoding, found.confident, found.damaged, len(found.rows)) == ("utf-8", False, 1, 51)


def test_unknown_encoding_is_refused() -> None:
    with pytest.raises(RuleError) as caught:
        read_text(b"a,b\n1,2\n", encoding="klingon")
    assert caught.value.rule is Rule.BAD_CHOICE


# --- delimiter and headings


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("会社名\t氏名\nx\ty, z\n", "\t"),
        ("name;amount\nA;1,5\nB;2,5\n", ";"),
        ("会社名|氏名\nA|B\n", "|"),
        ("a,b\n1,2\n", ","),
        ("会社名\nA\n", ","),
    ],
)
def test_delimiter(text: str, mark: str) -> None:
    assert sniff_delimiter(text) == mark


def test_sep_line_names_the_delimiter() -> None:
    assert table_of("sep=;\n会社名;氏名\nA,1;b\n")[0] == [(3, ("A,1", "b"))]


def test_headings_behind_a_preface() -> None:
    text = (
        "02月08日23時00分 に生成された名刺リストです。\n合計 2 件\n*注意…\n\n\n"
        "会社名,部署名,役職,氏名,e-mail\nA,B,C,D,d@example.jp\n"
    )
    found = read_text(text.encode("cp932"))
    assert (found.preface, found.headings[3], found.rows) == (3, "氏名", [(7, ("A", "B", "C", "D", "d@example.jp"))])


def test_linkedin_notes_before_the_headings() -> None:
    text = (
        'Notes:\n"When exporting your connection data, you may notice, that"\n\n'
        "First Name,Last Name,URL,Email Address\nA,B,,\n"
    )
    assert read_text(text.encode()).headings == ("First Name", "Last Name", "URL", "Email Address")


def test_no_header_is_refused_and_can_be_said() -> None:
    data = "佐藤,090-1111-2222,sato@example.jp\n鈴木,090-3333-4444,suzuki@example.jp\n".encode()
    with pytest.raises(RuleError) as caught:
        read_text(data)
    assert caught.value.rule is Rule.NO_HEADER
    assert read_text(data, header_row=-1).headings == ("1", "2", "3")
    assert len(read_text(data, header_row=-1).rows) == 2
    with pytest.raises(RuleError):
        read_text(data, header_row=9)


def test_unknown_headings_are_taken_when_they_look_like_it() -> None:
    assert find_header([["foo", "bar", "baz"], ["1", "2", "3"]]) == 0


def test_repeated_and_empty_headings_stay_apart() -> None:
    assert read_text("氏名,Tel,Tel,\nA,1,2,3\n".encode(), header_row=0).headings == ("氏名", "Tel", "Tel (2)")


# --- records that are broken


def test_short_rows_are_padded_and_blank_surplus_cut() -> None:
    assert table_of(HEAD + "A\nB,b,1,,\n") == ([(2, ("A", "", "")), (3, ("B", "b", "1"))], [], 0)


def test_surplus_cells_are_rejected_alone() -> None:
    rows, bad, _ = table_of(HEAD + "A,a,1\nB,b,1,x\nC,c,1\n")
    assert ([line for line, _ in rows], bad) == ([2, 4], [(3, "too_many_cells")])


def test_blank_rows_are_counted_and_blank_lines_are_none() -> None:
    assert table_of(HEAD + "A,a,1\n,,\n\n  , ,\nB,b,2\n")[2] == 2


def test_open_quote_costs_its_own_line() -> None:
    rows, bad, _ = table_of(HEAD + 'A,"a,1\nB,b,2\nC,c,3\n')
    assert (rows, bad) == ([(3, ("B", "b", "2")), (4, ("C", "c", "3"))], [(2, "open_quote")])


def test_open_quote_before_other_quotes_costs_its_own_line() -> None:
    rows, bad, _ = table_of(HEAD + 'A,"a,1\nB,b,2\nC,"c, d",3\nD,d,4\n')
    assert ([cells[0] for _, cells in rows], bad) == (["B", "C", "D"], [(2, "open_quote")])


def test_cut_off_note_is_one_rejected_record() -> None:
    rows, bad, _ = table_of('会社名,氏名,メモ\nA,a,x\nB,b,"first\nsecond line\nthird')
    assert (len(rows), bad) == (1, [(3, "open_quote")])


def test_quotes_inside_cells_are_forgiven() -> None:
    rows, bad, _ = table_of(HEAD + '"5" wide",a,1\nB "b",c,2\n"say ""hi""",d,3\n')
    assert ([cells[0] for _, cells in rows], bad) == (['5 wide"', 'B "b"', 'say "hi"'], [])


def test_line_breaks_in_quotes_stay_and_lines_are_physical() -> None:
    rows, _, _ = table_of(HEAD + '"A\r\n\n B",a,1\nC,c,2\n')
    assert rows == [(2, ("A\r\n\n B", "a", "1")), (5, ("C", "c", "2"))]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_line_ends(end: str) -> None:
    assert len(table_of(f"会社名,氏名{end}A,a{end}B,b{end}")[0]) == 2


def test_nul_bytes_are_dropped_and_counted() -> None:
    found = read_text(b"name,company\nA\0B,C\nD,E\n")
    assert (found.rows[0][1], found.damaged) == (("AB", "C"), 1)


def test_giant_cell_is_rejected_alone() -> None:
    rows, bad, _ = table_of(HEAD + "A," + "x" * 100_001 + ",1\nB,b,2\n" + 'C,"' + "y\n" * 80_000 + '",3\nD,d,4\n')
    assert ([cells[0] for _, cells in rows], [reason for _, reason in bad]) == (["B", "D"], ["cell_too_long"] * 2)


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(RuleError) as caught:
        read_text((",".join(f"c{n}" for n in range(600)) + "\n" + ",".join("x" * 600) + "\n").encode())
    assert caught.value.rule is Rule.FILE_TOO_BIG


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("salesdesk.services.transfer.tabular.MAX_ROWS", 100)
    with pytest.raises(RuleError) as caught:
        read_text(("会社名,氏名\n" + "A,b\n" * 101).encode())
    assert caught.value.rule is Rule.FILE_TOO_BIG


# --- files


@pytest.mark.parametrize(
    ("name", "data", "rule"),
    [
        ("a.csv", b"", Rule.FILE_EMPTY),
        ("a.csv", b"\xef\xbb\xbf\r\n \r\n", Rule.FILE_EMPTY),
        ("a.pdf", b"%PDF-1.4", Rule.FILE_TYPE),
        ("a.xlsx", b"PK\x03\x04 no archive", Rule.FILE_BROKEN),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Rule.FILE_BROKEN),
        ("a.xls", b"<html><table><tr><td>A</td></tr></table>", Rule.FILE_BROKEN),
        ("a.ods", b"\x00\x01\x02\x03binary", Rule.FILE_BROKEN),
        ("a.csv", b"1,2\n3,4\n", Rule.NO_HEADER),
    ],
)
def test_files_that_are_no_tables(tmp_path: Path, name: str, data: bytes, rule: Rule) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(RuleError) as caught:
        read_table(tmp_path / name)
    assert caught.value.rule is rule


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as caught:
        read_table(tmp_path / "none.csv")
    assert caught.value.rule is Rule.NOT_FOUND


def test_too_large_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("salesdesk.services.transfer.limits.MAX_BYTES", 10)
    (tmp_path / "a.csv").write_text("name,company\nA,B\n")
    with pytest.raises(RuleError) as caught:
        read_table(tmp_path / "a.csv")
    assert caught.value.rule is Rule.FILE_TOO_BIG


def test_zip_bomb(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(RuleError) as caught:
        check_zip(tmp_path / "bomb.xlsx")
    assert caught.value.rule is Rule.FILE_TOO_BIG


def test_far_cell_and_cut_workbook(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["会社名", "氏名"])
        sheet.write(1_048_575, 16_383, "far away")
    with pytest.raises(RuleError) as caught:
        read_table(path)
    assert caught.value.rule is Rule.FILE_TOO_BIG
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(RuleError) as caught:
        read_table(path)
    assert caught.value.rule is Rule.FILE_BROKEN


def test_workbook_cells(tmp_path: Path) -> None:

    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("empty")
        sheet = book.add_worksheet("顧客")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(2, 0, ["会社名", "従業員数", "設立", "年商", "電話"])
        sheet.write_row(3, 0, ["東都精機", 120, "", 0.1 + 0.2, 9012345678])
        sheet.write_datetime(3, 2, date(2025, 4, 1), day)
        sheet.write_row(5, 0, ["北浜商事", True])
    found = read_table(path)
    assert (found.sheet, found.sheets) == ("顧客", ("empty", "顧客"))
    assert found.rows == [
        (4, ("東都精機", "120", "2025-04-01", "0.3", "9012345678")),
        (6, ("北浜商事", "TRUE", "", "", "")),
    ]
    with pytest.raises(RuleError) as caught:
        read_table(path, sheet="none")
    assert caught.value.rule is Rule.BAD_CHOICE


def test_text_file_with_a_workbook_suffix_and_the_other_way(tmp_path: Path) -> None:
    (tmp_path / "a.xls").write_text("会社名\t氏名\nA\tB\n", encoding="cp932")
    assert read_table(tmp_path / "a.xls").rows == [(2, ("A", "B"))]
    write_table(tmp_path / "b.xlsx", ["会社名", "氏名"], [["A", "B"]])
    (tmp_path / "b.xlsx").rename(tmp_path / "b.csv")
    assert read_table(tmp_path / "b.csv").rows == [(2, ("A", "B"))]


# --- every record is accounted for


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(alphabet='ab,"\n\r;x 会', max_size=30), max_size=12))
def test_odd_text_never_crashes_and_adds_up(lines: list[str]) -> None:
    found = read_text((HEAD + "\n".join(lines)).encode(), delimiter=",", header_row=0)
    assert found.total == len(found.rows) + len(found.rejected) + found.blank
    assert all(len(cells) == 3 for _, cells in found.rows)
    assert all(record.reason in Reason for record in found.rejected)


CELLS = st.text(alphabet=st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=30)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8))
def test_csv_comes_back_equal(tmp_path: Path, rows: list[list[str]]) -> None:
    report = write_table(tmp_path / "out.csv", ["会社名", "氏名", "メモ"], rows)
    found = read_table(tmp_path / "out.csv", header_row=0, delimiter=",")
    assert report.rows == len(rows)
    assert [list(cells) for _, cells in found.rows] == [row for row in rows if "".join(row).strip()]
    assert not found.rejected


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".xlsx"])
def test_formulas_are_never_written_and_come_back(tmp_path: Path, suffix: str) -> None:
    risky = ["=1+1", "+81-90-1234-5678", "-5", "@x", "\tx", "＝1", "＋1", "－1", "＠x", "'=1", "it's", "'quoted'"]
    path = tmp_path / f"out{suffix}"
    write_table(path, ["会社名", "氏名"], [[text, "x"] for text in risky])
    assert [cells[0] for _, cells in read_table(path, header_row=0).rows] == risky
    if suffix == ".csv":
        written = [row[0] for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))]
        assert not [text for text in written if text[:1] in set("=+-@\t＝＋－＠")]


def test_cp932_reports_what_it_lacks(tmp_path: Path) -> None:
    report = write_table(tmp_path / "out.csv", ["会社名"], [["髙島é"], ["–é"]], encoding="shift_jis")
    assert report.replaced == {"é": 2, "–": 1}
    assert (tmp_path / "out.csv").read_bytes().decode("cp932") == "会社名\r\n髙島?\r\n??\r\n"


def test_failed_write_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")

    def rows() -> object:
        yield ["A"]
        raise RuleError(Rule.CANCELLED)

    with pytest.raises(RuleError):
        write_table(path, ["会社名"], rows())
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["out.csv"]
