import pytest

from salesdesk.domain.departments import levels


@pytest.mark.parametrize(("text", "expected"), [
    ("", ()), ("  ", ()), ("情報システム部", ("情報システム部",)), ("情報 システム部", ("情報 システム部",)),
    ("部", ("部",)),
    ("営業本部東日本営業部第一課", ("営業本部", "東日本営業部", "第一課")),
    ("営業本部　東日本営業部 第一課", ("営業本部", "東日本営業部", "第一課")),
    ("管理本部/総務部/購買課", ("管理本部", "総務部", "購買課")), ("本社 総務部", ("本社", "総務部")),
    ("名古屋支店営業課", ("名古屋支店", "営業課")),
    ("情報システム部インフラグループ", ("情報システム部", "インフラグループ")),
    ("生産管理部部品課", ("生産管理部", "部品課")), ("Sales > EMEA > DACH", ("Sales", "EMEA", "DACH")),
    ("Sales / East", ("Sales", "East")), ("営業部 → 一課", ("営業部", "一課")),
])
def test_a_hierarchy_is_read_from_the_outermost_unit_in(text, expected):
    assert levels(text) == expected


@pytest.mark.parametrize("text", [
    "部品課", "総務部門", "営業部長室", "センター長室", "グループ経営企画部", "HR/Admin", "開発/品質管理部",
    "営業部、総務部", "総務部(兼)人事課", "R&D", "営業一課", "Research and Development", "課題対策室",
])
def test_what_is_no_hierarchy_stays_whole(text):
    assert levels(text) == (text,)
