"""SQLite (or PostgreSQL) through SQLAlchemy Core: tables, queries, undo journal, backup."""

from salesdesk.store import lean

lean.lighten()
