"""Files to import, the same on every machine: companies and the people who work there."""

import csv
from collections.abc import Iterator
from pathlib import Path

from bench.data import FAMILIES, GIVEN, TRADES, core_of

ACCOUNTS = ("会社名", "業種", "従業員数", "郵便番号", "都道府県", "市区町村", "電話番号", "備考")
PEOPLE = ("姓", "名", "会社名", "役職", "メールアドレス", "携帯電話", "備考")
TITLES = ("部長", "課長", "主任", "担当", "取締役")


def accounts_file(path: Path, count: int) -> Path:
    """A CSV file of companies."""
    return _write(path, ACCOUNTS, (
        (f"株式会社{core_of(number)}", TRADES[number % len(TRADES)], str(number % 900 + 5),
         f"{100 + number % 899}-{number % 10_000:04d}", "東京都", "千代田区",
         f"03-{1000 + number % 9000}-{number % 10_000:04d}",
         "展示会で名刺を交換") for number in range(count)))


def people_file(path: Path, count: int, companies: int) -> Path:
    """A CSV file of people at the first so many companies."""
    return _write(path, PEOPLE, (
        (FAMILIES[number % len(FAMILIES)], f"{GIVEN[number % len(GIVEN)]}{number // companies}",
         f"株式会社{core_of(number % companies)}", TITLES[number % len(TITLES)],
         f"p{number}@c{number % companies}.example",
         f"090-{1000 + number % 9000}-{number % 10_000:04d}", "") for number in range(count)))


def _write(path: Path, heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows(rows)
    return path
