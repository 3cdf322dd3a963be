"""Where resources, data, backups and logs live; SALESDESK_HOME moves everything but the resources."""

import os
import sys
from functools import lru_cache
from pathlib import Path

import platformdirs

APP = "salesdesk"
DATABASE = "salesdesk.db"
BACKUPS = "backups"
ERASED = "erased.txt"  # beside the backups: the ids of people who were erased for good
_PLACE = "database.txt"  # in the data folder: where the database is, when it is not there


@lru_cache(maxsize=1)
def resources() -> Path:
    """The folder of icons, fonts, themes and texts: beside the package, in a frozen build, or in the source tree."""
    package = Path(__file__).resolve().parent
    candidates = [package / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates += [Path(frozen) / APP / "resources", Path(frozen) / "resources"]
    candidates.append(package.parent.parent / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def data_dir() -> Path:
    """The folder of the database and the settings; made private (0700) when missing."""
    home = _home()
    return _private(home or Path(platformdirs.user_data_dir(APP, appauthor=False)))


def default_db() -> Path:
    """The database opened when no other one is named: the one chosen last, at first the one in the data folder."""
    place = data_dir() / _PLACE
    chosen = place.read_text(encoding="utf-8").strip() if place.is_file() else ""
    return Path(chosen) if chosen else data_dir() / DATABASE


def remember_db(db: Path) -> None:
    """Open this database from now on when no other one is named."""
    place = data_dir() / _PLACE
    if db.resolve() == (data_dir() / DATABASE).resolve():
        place.unlink(missing_ok=True)
        return
    part = place.with_suffix(".part")
    part.write_text(str(db.resolve()), encoding="utf-8")
    part.chmod(0o600)
    part.replace(place)


def backup_dir(db: Path) -> Path:
    """The backup folder of a database: beside it, made private (0700) when missing."""
    return _private(db.parent / BACKUPS)


def log_dir() -> Path:
    """The folder of the log files; made private (0700) when missing."""
    home = _home()
    return _private(home / "logs" if home else Path(platformdirs.user_log_dir(APP, appauthor=False)))


def cache_dir() -> Path:
    """A folder for files that can be made again at any time; made private (0700) when missing."""
    home = _home()
    return _private(home / "cache" if home else Path(platformdirs.user_cache_dir(APP, appauthor=False)))


def _home() -> Path | None:
    home = os.environ.get("SALESDESK_HOME", "")
    return Path(home).expanduser() if home else None


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
