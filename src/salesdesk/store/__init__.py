"""SQLite (or PostgreSQL) through SQLAlchemy Core: tables, queries, undo journal, backup."""
