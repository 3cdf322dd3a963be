"""Entry point: the window without a command, the command line with one."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run salesdesk; returns the exit code (2 for an error of the command line)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:  # the usual start needs no parser
        return _window(None, None)
    from salesdesk.arguments import parse

    options = parse(given)
    if options.command:
        from salesdesk import cli

        return int(cli.run(options))
    return _window(options.db, options.lang)


def _window(db: Path | None, language: str | None) -> int:
    gc.disable()  # hardly anything made while starting is garbage; app.run turns it on again
    from salesdesk import logs

    logs.start()
    from salesdesk import app

    return app.run(db, language)


if __name__ == "__main__":
    sys.exit(main())
