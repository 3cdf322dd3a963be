"""Write the present schema as SQL, to begin a migration with: python packaging/freeze_schema.py v0001.

Only for a schema that was never shipped; a shipped migration stays as it is and a new one is added.
"""

import sys
from pathlib import Path

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from salesdesk.store import search_index
from salesdesk.store.tables.base import add_checks
from salesdesk.store.tables.every import metadata

VERSIONS = Path(__file__).parents[1] / "src" / "salesdesk" / "store" / "migrations" / "versions"


def main() -> None:
    add_checks()
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        statements = []
        for table in metadata.sorted_tables:
            statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
            statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in sorted(
                table.indexes, key=lambda each: str(each.name))]
        if dialect.name == "sqlite":
            statements += search_index.DDL
        lines = "\n".join(line.rstrip() for line in (";\n".join(statements) + ";\n").splitlines()) + "\n"
        (VERSIONS / f"{sys.argv[1]}_{dialect.name}.sql").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
