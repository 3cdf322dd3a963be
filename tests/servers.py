"""A PostgreSQL of the tests' own, where its programs are found (or SALESDESK_TEST_PG_URL names one)."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_USER = "postgres"


def _programs() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return versions[-1].parent if versions else None


def _run(*command: str, folder: Path) -> None:
    as_user = ["runuser", "-u", _USER, "--"] if os.geteuid() == 0 else []
    with (folder / "log").open("ab") as log:
        subprocess.run([*as_user, *command], check=True, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=folder)


@contextmanager
def postgresql() -> Iterator[str | None]:
    """The address of an empty server, or None where there is no PostgreSQL (or no driver for it)."""
    given = os.environ.get("SALESDESK_TEST_PG_URL")
    try:
        import psycopg  # noqa: F401
    except ImportError:
        yield given
        return
    programs = _programs()
    if given or programs is None:
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="salesdesk-pg-"))
    (folder / "log").touch()
    if os.geteuid() == 0:
        for path in (folder, folder / "log"):
            shutil.chown(path, _USER)
    data = str(folder / "data")
    try:
        how = ("-U", "desk", "-A", "trust", "--no-sync", "--no-locale", "-E", "UTF8")
        _run(str(programs / "initdb"), "-D", data, *how, folder=folder)
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        _run(str(programs / "pg_ctl"), "-D", data, "-w", "-o", options, "start", folder=folder)
        yield f"postgresql+psycopg://desk@/postgres?host={folder}"
        _run(str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "stop", folder=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
