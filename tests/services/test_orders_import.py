"""Orders of a file: each once, whatever the file is called a second time."""

from datetime import date
from pathlib import Path

import builders
from salesdesk.domain.errors import Rule
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Report
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import orders

TODAY = date(2026, 11, 21)


def _file(folder: Path, text: str) -> Path:
    path = folder / "orders.csv"
    path.write_text(text, encoding="utf-8")
    return path


def _run(store: Store, path: Path, merge: Merge = Merge.FILL) -> Report:
    report = importing.run(store, open_source(path, Kind.ORDERS), TODAY, merge)
    assert report.accounted == report.total
    return report


def _all(store: Store) -> list[tuple[str, int, str]]:
    with store.read() as conn:
        return [(str(row.on_day), row.amount, row.product) for row in orders.orders_of(conn)]


def test_orders_come_in_once(store: Store, tmp_path: Path) -> None:
    builders.account(store)
    before = builders.contents(store)
    path = _file(tmp_path, "account,date,amount,product\n東海精密工業 株式会社,2026-01-15,1200000,複合機\n"
                           "東海精密工業 株式会社,2026-01-15,1200000,複合機\n株式会社 北辰,2026/2/3,80万円,保守\n")
    report = _run(store, path)
    assert (report.new, report.added) == (3, {"account": 1, "sales_order": 3})
    assert _all(store) == [("2026-01-15", 1_200_000, "複合機"), ("2026-01-15", 1_200_000, "複合機"),
                           ("2026-02-03", 800_000, "保守")]
    again = _run(store, path)
    assert (again.new, again.update, again.same) == (0, 0, 3)
    store.undo()
    if builders.contents(store) != before:  # the second import was a step without a change
        store.undo()
    assert builders.contents(store) == before


def test_headings_and_days_of_japanese_lists(store: Store, tmp_path: Path) -> None:
    _run(store, _file(tmp_path, "取引先名,受注日,受注金額,注文番号,粗利\n"
                                '株式会社 北辰,令和8年2月3日,"1,200,000",J-1,300000\n'))
    with store.read() as conn:
        row = orders.orders_of(conn)[0]
        found = orders.one(conn, row.order_id or "")
    assert found is not None
    assert (found.ordered_on, found.number, found.gross_profit, found.steps) == (date(2026, 2, 3), "J-1", 300_000, ())


def test_a_number_is_recognised_whatever_else_changed(store: Store, tmp_path: Path) -> None:
    _run(store, _file(tmp_path, "account,date,amount,number\nA Corp,2026-01-15,100,J-1\n"))
    report = _run(store, _file(tmp_path, "account,date,amount,number\nA Corp,2026-01-20,250,J-1\n"), Merge.OVERWRITE)
    assert (report.new, report.update) == (0, 1)
    assert _all(store) == [("2026-01-20", 250, "")]


def test_the_order_that_winning_made_is_recognised(store: Store, tmp_path: Path) -> None:
    account_id = builders.account(store, "A Corp")
    key = builders.deal(store, account_id, "Printers", amount=500)
    deals.close(store, key, Outcome.WON, builders.TODAY)
    report = _run(store, _file(tmp_path, "account,deal,date,amount,number\nA Corp,Printers,2026-03-15,500,J-7\n"))
    assert (report.new, report.update) == (0, 1)
    with store.read() as conn:
        found = orders.of_deal(conn, key)
    assert found is not None
    assert (found.number, len(found.steps)) == ("J-7", 5)


def test_bad_rows_are_named(store: Store, tmp_path: Path) -> None:
    report = _run(store, _file(tmp_path, "account,date,amount\nA Corp,2026-01-15,many\n,2026-01-15,100\nA Corp,,100\n"
                                         "A Corp,2027-01-15,100\nA Corp,2026-01-15,100\n"))
    assert [(each.line, each.reason, each.field) for each in report.errors] == [
        (2, Rule.BAD_AMOUNT, "amount"), (3, Rule.REQUIRED, "company"), (4, Rule.REQUIRED, "ordered_on"),
        (5, Rule.FUTURE_DAY, "ordered_on")]
    assert report.new == 1
