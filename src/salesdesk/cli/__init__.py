"""The command line: the same services without a window."""

from salesdesk.cli.commands import run

__all__ = ["run"]
