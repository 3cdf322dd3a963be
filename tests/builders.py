"""Small builders of real data through the services, for every folder of tests."""

from datetime import UTC, date, datetime

from salesdesk.domain.activities import ActivityKind
from salesdesk.services import accounts, activities, deals, people
from salesdesk.store.db import Store
from salesdesk.store.tables.every import metadata

TODAY = date(2026, 3, 11)
NOW = datetime(2026, 3, 11, 1, 0, tzinfo=UTC)


def account(store: Store, name: str = "東海精密工業 株式会社", **values: object) -> str:
    return accounts.save_account(store, None, {"name": name, **values})


def person(store: Store, account_id: str | None, family: str = "木村", given: str = "隆", **values: object) -> str:
    return people.save_person(store, None, {"account_id": account_id, "family": family, "given": given, **values})


def deal(store: Store, account_id: str | None, name: str = "本社複合機 12台", **values: object) -> str:
    return deals.save_deal(store, None, {"account_id": account_id, "name": name, **values}, TODAY)


def visit(
    store: Store, account_id: str, *people_ids: str, at: datetime = NOW, result: str = "課題を確認した",
    **values: object,
) -> str:
    draft = activities.LogDraft(
        ActivityKind.VISIT, at, account_id=account_id, people=people_ids, result=result, **values)
    return activities.log(store, draft, TODAY)


def contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the undo log, to compare the data before and after."""
    with store.read() as conn:
        return {
            table.name: sorted(tuple(row) for row in conn.exec_driver_sql(f'SELECT * FROM "{table.name}"'))
            for table in metadata.sorted_tables if not table.name.startswith("undo_")
        }
