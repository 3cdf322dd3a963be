"""Records become drafts: exact values from real files, and every trap of the formats."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.domain.stages import Outcome
from salesdesk.services.transfer.drafts import AccountDraft, DealDraft, PersonDraft
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from services.transfer_cases import drafts, file, person, reach

# --- real files


def test_business_cards_are_the_same_in_both_encodings(shared: Path) -> None:
    utf8 = open_source(shared / "fixtures" / "meishi_utf8_bom.csv")
    cp932 = open_source(shared / "fixtures" / "meishi_cp932.csv")
    assert (utf8.preset.name, utf8.encoding, cp932.encoding) == ("meishi", "utf-8-sig", "cp932")
    assert list(utf8.records()) == list(cp932.records())
    found = drafts(utf8)
    assert found == drafts(cp932)
    first, second, third, fourth = (draft for draft in found if isinstance(draft, PersonDraft))
    assert (first.family, first.given, first.family_reading, first.given_reading) == (
        "髙橋",
        "一郎",
        "タカハシ",
        "イチロウ",
    )
    assert (first.company, first.department, first.title, first.note) == (
        "㈱山田製作所",
        "購買部 第一課",
        "課長",
        "窓口",
    )
    assert [value for _, _, value in reach(first)] == [
        "06-0000-0000",
        "090-0000-0001",
        "i.takahashi@example.co.jp",
        "https://example.co.jp",
        "530-0001 大阪府大阪市北区梅田１－１－１",
    ]
    assert second.met_on == first.met_on == date(2025, 4, 1)
    assert reach(second)[0] == ("phone", "", "06-0000-0000")
    assert second.points[-1].address is not None
    assert second.points[-1].address.postal_code == "530-0001"
    assert (third.company, third.family_reading, third.met_on) == ("株式会社　山田製作所", "やまだ", None)
    assert (fourth.note, fourth.met_on, fourth.line) == ('"引用","カンマ"あり\n改行あり', date(2025, 4, 2), 5)


def test_pipeline_with_its_traps(shared: Path) -> None:
    source = open_source(shared / "crm_sales_opportunities" / "sales_pipeline.csv")
    found = [draft for draft in drafts(source) if isinstance(draft, DealDraft)]
    assert (source.kind, source.preset.name, source.total, source.unmapped) == (Kind.DEALS, "maven_pipeline", 8800, ())
    assert Counter((draft.stage, draft.outcome) for draft in found) == {
        ("order", Outcome.WON): 4238,
        (None, Outcome.LOST): 2473,
        ("proposal", Outcome.OPEN): 1589,
        ("list", Outcome.OPEN): 500,
    }
    assert sum(draft.company is None for draft in found) == 1425
    assert sum(draft.entered_on is None for draft in found) == 500
    assert {draft.amount for draft in found if draft.outcome is Outcome.LOST} == {0}
    assert sum(draft.amount or 0 for draft in found if draft.outcome is Outcome.WON) == 10_005_534
    assert sum(draft.product == "GTXPro" for draft in found) == 1480
    assert found[0] == DealDraft(
        2,
        "GTX Plus Basic",
        "1C1I7A6R",
        company="Cancity",
        product="GTX Plus Basic",
        owner="Moses Frase",
        stage="order",
        outcome=Outcome.WON,
        amount=1054,
        entered_on=date(2016, 10, 20),
        closed_on=date(2017, 3, 1),
    )


def test_one_rep_of_the_pipeline(shared: Path) -> None:
    path = shared / "crm_sales_opportunities" / "sales_pipeline.csv"
    source = open_source(path, only="sales_agent=darcel schlecht")
    assert Counter(draft.outcome.value for draft in drafts(source) if isinstance(draft, DealDraft)) == {
        "won": 349,
        "lost": 204,
        "open": 194,
    }
    assert (source.accepted, source.skipped) == (747, 8053)
    assert open_source(path, only="owner=Darcel Schlecht").accepted == 747
    with pytest.raises(RuleError) as caught:
        open_source(path, only="nobody=x")
    assert (caught.value.rule, caught.value.field) == (Rule.NOT_FOUND, "only")
    with pytest.raises(RuleError):
        open_source(path, only="nothing")


def test_accounts_of_the_pipeline(shared: Path) -> None:
    found = drafts(open_source(shared / "crm_sales_opportunities" / "accounts.csv"))
    assert found[0] == AccountDraft(
        2,
        "Acme Corporation",
        industry="technolgy",
        employees=2822,
        revenue=1_100_040_000,
        country="United States",
        founded=1996,
    )
    assert sum(bool(draft.parent) for draft in found if isinstance(draft, AccountDraft)) == 15


def test_all_vcards_convert(shared: Path) -> None:
    found = [draft for path in sorted((shared / "vcards").glob("*.vcf")) for draft in drafts(open_source(path))]
    assert len(found) == 9
    assert [draft.family for draft in found[:2] if isinstance(draft, PersonDraft)] == [
        "john.doe@company.com",
        "jane.doe@company.com",
    ]
    iphone = found[-1]
    assert isinstance(iphone, PersonDraft)
    assert iphone.note.startswith("Additional name: Richter,James")
    assert iphone.photo is not None
    assert open_source(shared / "vcards" / "John_Doe_IPHONE.vcf", only="company=ibm").accepted == 1


# --- address books


def test_eight_with_tags_and_plus_81(tmp_path: Path) -> None:
    head = (
        "会社名,部署名,役職,姓,名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日,"
        "Eightでつながっている人,再データ化中の名刺,'?'を含んだデータ,展示会,重要"
    )
    row = (
        "東都精機,,部長,佐藤,健一,k@example.jp,1050001,東京都港区1-1,03-1111-2222,,03-3333-4444,,"
        "+81-90-1111-2222,,2023/05/06,1,,,1,"
    )
    found = person(tmp_path, head, row)
    assert (found.met_on, found.tags, found.note) == (date(2023, 5, 6), ("展示会",), "")
    assert reach(found) == [
        ("phone", "", "03-1111-2222"),
        ("mobile", "", "+81-90-1111-2222"),
        ("mail", "", "k@example.jp"),
        ("phone", "直通", "03-3333-4444"),
        ("address", "", "105-0001 東京都港区1-1"),
    ]


def test_google_values_labels_and_address(tmp_path: Path) -> None:
    head = (
        "First Name,Last Name,Phonetic First Name,Phonetic Last Name,File As,"
        "Organization Name,Organization Title,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
        "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Middle Name"
    )
    row = (
        "花子,田中,ハナコ,タナカ,,東都精機,部長,* myContacts ::: Navy,"
        "Work,a@example.jp ::: b@example.jp,Mobile,090-1 ::: 090-2,"
        'Work Fax,03-9,Work,"東京都港区\n1-1",,Ann'
    )
    found = person(tmp_path, head, row)
    assert (found.family, found.given_reading, found.tags, found.note) == (
        "田中",
        "ハナコ",
        ("Navy",),
        "Middle Name: Ann",
    )
    assert reach(found) == [
        ("mail", "work", "a@example.jp"),
        ("mail", "work", "b@example.jp"),
        ("mobile", "", "090-1"),
        ("mobile", "", "090-2"),
        ("fax", "work", "03-9"),
        ("address", "", "東京都港区 1-1"),
    ]


def test_outlook_sentinels_and_honorific(tmp_path: Path) -> None:
    head = (
        "肩書き,名,姓,敬称,会社名,役職,番地 (会社),住所 2 (会社),会社電話,会社電話 2,"
        "自宅電話,会社名フリガナ,誕生日,電子メール アドレス,"
        "電子メールの種類,姓フリガナ,名前フリガナ,性別,秘密度,優先度,プライベート,趣味"
    )
    row = (
        "博士,太郎,山田,様,東都精機,部長,港区1-1,東都ビル,03-1,03-2,03-3,ﾄｳﾄｾｲｷ,00/0/0,t@example.jp,SMTP,"
        "ﾔﾏﾀﾞ,ﾀﾛｳ,指定なし,標準,標準,False,釣り"
    )
    found = person(tmp_path, head, row)
    assert (found.title, found.birthday, found.company_reading, found.family_reading) == (
        "部長",
        None,
        "トウトセイキ",
        "ヤマダ",
    )
    assert found.note == "趣味: 釣り"
    assert found.points[-1].value == "港区1-1 東都ビル"
    assert [point.label for point in found.points if point.kind is PointKind.PHONE] == ["", "", "自宅"]


def test_linkedin_dates(tmp_path: Path) -> None:
    found = person(
        tmp_path,
        'Notes:\n"x, y"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On',
        "Jane,Doe,https://l.example/jd,,Acme,CFO,06 Jan 2020",
    )
    assert (found.family, found.given, found.met_on, found.title) == ("Doe", "Jane", date(2020, 1, 6), "CFO")


def test_names_are_divided_or_borrowed(tmp_path: Path) -> None:
    assert person(tmp_path, "氏名,会社", "髙橋　一郎,A").family == "髙橋"
    assert person(tmp_path, "氏名,メール,会社", ",a@example.jp,A").family == "a@example.jp"
    source = open_source(file(tmp_path, "氏名,会社,役職\n,A,部長\n"))
    with pytest.raises(RuleError) as caught:
        drafts(source)
    assert (caught.value.rule, caught.value.field) == (Rule.REQUIRED, "family")


def test_file_without_headings(tmp_path: Path) -> None:
    path = file(tmp_path, "山田,太郎,090-1111-2222\n")
    source = open_source(path, Kind.PEOPLE, header_row=-1, mapping={"1": "family", "2": "given", "3": "mobile"})
    assert reach(drafts(source)[0]) == [("mobile", "", "090-1111-2222")]  # type: ignore[arg-type]


# --- opening


@pytest.mark.parametrize(("text", "rule"), [("メモ,郵便番号,電話\nx,1,2\n", Rule.NO_KEY_COLUMN), ("", Rule.FILE_EMPTY)])
def test_files_that_cannot_be_imported(tmp_path: Path, text: str, rule: Rule) -> None:
    with pytest.raises(RuleError) as caught:
        open_source(file(tmp_path, text))
    assert caught.value.rule is rule


def test_wrong_kind_preset_or_target(tmp_path: Path) -> None:
    path = file(tmp_path, "氏名,会社\nA,B\n")
    for options in ({"preset_name": "none"}, {"mapping": {"氏名": "nothing"}}):
        with pytest.raises(RuleError) as caught:
            open_source(path, **options)
        assert caught.value.rule is Rule.BAD_CHOICE
    with pytest.raises(RuleError):
        open_source(file(tmp_path, "BEGIN:VCARD\nN:A;B\nEND:VCARD\n", "a.vcf"), Kind.DEALS)


def test_workbook_of_people(tmp_path: Path) -> None:
    from salesdesk.services.transfer.export_table import write_table

    write_table(tmp_path / "p.xlsx", ["氏名", "会社名", "名刺交換日"], [["佐藤 健一", "東都精機", date(2025, 4, 1)]])
    found = drafts(open_source(tmp_path / "p.xlsx"))[0]
    assert isinstance(found, PersonDraft)
    assert (found.family, found.given, found.met_on) == ("佐藤", "健一", date(2025, 4, 1))
