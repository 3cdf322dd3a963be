"""Entry point: the window without a command, the command line with one."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run salesdesk; returns the exit code (2 for an error of the command line)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from salesdesk.arguments import parse

    options = parse(given)
    if options.command:
        from salesdesk import cli

        return int(cli.run(options))
    from salesdesk import app

    return app.run(options.db, options.lang)


if __name__ == "__main__":
    sys.exit(main())
