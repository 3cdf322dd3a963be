"""Column types that SQLite (STRICT) and PostgreSQL share, and the standard columns of every table."""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)

LIMIT = "limit"  # in the info of a column: how many characters it holds
Money = BigInteger().with_variant(Integer(), "sqlite")


class Id(TypeDecorator[str]):
    """A UUID as text; PostgreSQL keeps its own uuid type."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid(as_uuid=False))
        return dialect.type_descriptor(Text())


class UtcDateTime(TypeDecorator[datetime]):
    """An instant in UTC, kept as sortable text in SQLite; naive values are refused."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime has no place in the store")
        return value.astimezone(UTC) if dialect.name == "postgresql" else stamp(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name == "postgresql":
            return value if value is None else value.astimezone(UTC)
        return datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A calendar day, ISO text in SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Date() if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.isoformat()[:10]

    def process_result_value(self, value: Any, _dialect: Dialect) -> date | None:
        return date.fromisoformat(value) if isinstance(value, str) else value


class Flag(TypeDecorator[bool]):
    """True or false; an INTEGER of 0 and 1 in SQLite, whose STRICT tables know no boolean."""

    impl = Integer
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Boolean() if dialect.name == "postgresql" else Integer())

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return int(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


@lru_cache(maxsize=64)
def stamp(value: datetime) -> str:
    """The text an instant has in SQLite: UTC with microseconds, so that text order is time order."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def now() -> datetime:
    """The present instant in UTC."""
    return datetime.now(UTC)


def words(name: str, limit: int, *, required: bool = False) -> Column[str]:
    """A text column that holds at most `limit` characters; empty text where it is required and unknown."""
    if required:
        return Column(name, Text, nullable=False, server_default="", info={LIMIT: limit})
    return Column(name, Text, info={LIMIT: limit})


def choice(name: str, limit: int = 40, **options: Any) -> Column[str]:
    """An enum kept as its text; the program checks which values are legal."""
    return Column(name, Text, info={LIMIT: limit}, **options)


def add_checks() -> None:
    """Have the database refuse texts that are too long: for making tables, which few starts of the program do."""
    for made in metadata.tables.values():
        named = {constraint.name for constraint in made.constraints}
        for column in made.columns:
            name = f"{column.name}_length"
            if LIMIT in column.info and f"ck_{made.name}_{name}" not in named:
                made.append_constraint(CheckConstraint(f"length({column.name}) <= {column.info[LIMIT]}", name=name))


def link(name: str, target: str, *, required: bool = False, index: bool = True) -> Column[str]:
    """A reference to another table's id."""
    return Column(name, Id, ForeignKey(f"{target}.id", deferrable=True), nullable=not required, index=index)


def link_key(name: str, *, required: bool = True, index: bool = False) -> Column[str]:
    """The id of a row of any table, which no database can check."""
    return Column(name, Id, nullable=not required, index=index)


def table(name: str, *columns: Column[Any] | Index | CheckConstraint) -> Table:
    """A table with the standard columns first: id, workspace, made, changed, by whom, binned, revision."""
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        Column("workspace_id", Id, nullable=False),
        Column("created_at", UtcDateTime, nullable=False),
        Column("updated_at", UtcDateTime, nullable=False),
        words("updated_by", 80),
        Column("deleted_at", UtcDateTime),
        Column("rev", Integer),
        *columns,
        sqlite_strict=True,
    )
