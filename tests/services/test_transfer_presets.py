"""Known exports are recognised by their headings, unknown ones are guessed."""

import re

import pytest

from salesdesk.services.transfer.fields import FIELD, Kind
from salesdesk.services.transfer.presets import BY_NAME, PRESETS, guess, guess_kind, mapping_of, recognise
from services.transfer_headings import HEADINGS


@pytest.mark.parametrize("name", HEADINGS)
def test_export_is_recognised(name: str) -> None:
    preset = recognise(HEADINGS[name].split(","))
    assert preset is not None
    assert preset.name == re.sub(r"#\d$", "", name)


def test_every_preset_has_recorded_headings() -> None:
    assert {re.sub(r"#\d$", "", name) for name in HEADINGS} == set(BY_NAME)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_presets_name_known_targets(preset: object) -> None:
    assert set(preset.mapping.values()) <= FIELD[preset.kind].keys()  # type: ignore[attr-defined]
    assert not preset.ignored & preset.mapping.keys()  # type: ignore[attr-defined]


def test_width_dashes_blanks_and_case_do_not_matter() -> None:
    headings = [" ＦＡＸ" if word == "Fax" else word.upper() for word in HEADINGS["eight_17"].split(",")]
    preset = recognise(headings)
    assert preset is not None
    assert preset.name == "eight_17"
    assert mapping_of(headings, preset, Kind.PEOPLE)[" ＦＡＸ"] == "fax"


def test_title_is_the_honorific_in_outlook_and_the_position_in_salesforce() -> None:
    assert BY_NAME["outlook_en"].target_of("Title") is None
    assert BY_NAME["outlook_en"].target_of("Job Title") == "title"
    assert BY_NAME["outlook_ja"].target_of("肩書き") is None
    assert BY_NAME["outlook_ja"].target_of("役職") == "title"
    assert BY_NAME["salesforce_contact"].target_of("Title") == "title"
    assert "Title" not in guess(["Title", "First Name", "Last Name"], Kind.PEOPLE)


def test_bank_columns_are_never_read() -> None:
    preset = BY_NAME["freee"]
    for heading in ("銀行名", "口座番号", "受取人名（カナ）"):
        assert preset.ignores(heading)
        assert preset.target_of(heading) is None


@pytest.mark.parametrize(
    ("headings", "kind", "expected"),
    [
        (
            "氏名,ふりがな,電話,メール,会社,距離,メモ",
            Kind.PEOPLE,
            {
                "氏名": "full_name",
                "ふりがな": "full_reading",
                "電話": "phone",
                "メール": "mail",
                "会社": "company",
                "メモ": "note",
            },
        ),
        (
            "苗字,名前,社名,所属,職位,携帯",
            Kind.PEOPLE,
            {
                "苗字": "family",
                "名前": "given",
                "社名": "company",
                "所属": "department",
                "職位": "title",
                "携帯": "mobile",
            },
        ),
        (
            "企業名,業種,従業員数,代表電話,ホームページ",
            Kind.ACCOUNTS,
            {
                "企業名": "name",
                "業種": "industry",
                "従業員数": "employees",
                "代表電話": "phone",
                "ホームページ": "website",
            },
        ),
        (
            "案件名,取引先名,フェーズ,金額,受注予定日,確度",
            Kind.DEALS,
            {
                "案件名": "name",
                "取引先名": "company",
                "フェーズ": "stage",
                "金額": "amount",
                "受注予定日": "expected_close",
                "確度": "probability",
            },
        ),
        (
            "姓,名,会社名,役職,電子メール アドレス,勤務先 電話,携帯電話",
            Kind.PEOPLE,
            {
                "姓": "family",
                "名": "given",
                "会社名": "company",
                "役職": "title",
                "電子メール アドレス": "mail",
                "勤務先 電話": "phone",
                "携帯電話": "mobile",
            },
        ),
    ],
)
def test_unknown_files_are_guessed(headings: str, kind: Kind, expected: dict[str, str]) -> None:
    names = headings.split(",")
    assert recognise(names) is None
    assert guess_kind(names) is kind
    assert guess(names, kind) == expected


def test_second_phone_and_unknown_columns() -> None:
    mapping = guess(["氏名", "電話", "電話番号", "ラッキーナンバー"], Kind.PEOPLE)
    assert mapping == {"氏名": "full_name", "電話": "phone", "電話番号": "phone2"}
