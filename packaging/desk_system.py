"""What the computer must have before the program can run: a virtual environment, locked libraries, system packages."""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
STAMP = VENV / "salesdesk-stamp.json"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST, TOO_NEW = (3, 11), (3, 15)

# shared library -> Debian package that has it
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND_LIBRARIES = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
# program -> Debian package that has it
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "pdftotext": "poppler-utils"}
PACK_PROGRAMS = {"objdump": "binutils"}


def say(text: str) -> None:
    print(text, flush=True)


def give_up(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
    sys.exit(2)


def call(command: Iterable[object], **options: object) -> int:
    """Run a program from the project's folder and answer its exit code."""
    return subprocess.run([str(piece) for piece in command], cwd=ROOT, check=False, **options).returncode


def must(command: Iterable[object], what: str, **options: object) -> None:
    """Run a program and leave with its exit code when it fails."""
    code = call(command, **options)
    if code:
        print(f"{what}: failed with exit code {code}.", file=sys.stderr, flush=True)
        sys.exit(code)


# --- packages of the system -------------------------------------------------------------------------------------


def has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install_packages(packages: list[str], reason: str) -> None:
    """Install Debian or Ubuntu packages when root; otherwise leave with the line that does it."""
    names = sorted(set(packages))
    if shutil.which("apt-get") is None:
        give_up(f"{reason}. Under Debian the packages are called: {' '.join(names)}")
    if not is_root():
        give_up(f"{reason}. Please run:\n  sudo apt-get install -y --no-install-recommends {' '.join(names)}")
    say(f"{reason}: installing {' '.join(names)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    must(["apt-get", "update", "-qq"], "apt-get update", env=quiet)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    must(command, "apt-get install", env=quiet, stdout=subprocess.DEVNULL)


def need_system(window: bool = False, testing: bool = False, packing: bool = False) -> None:
    """See to everything the system must give, in one go: libraries and programs on Linux, and a way to make .venv."""
    if not sys.platform.startswith("linux"):
        return
    libraries, programs = dict(OFFSCREEN_LIBRARIES), {}
    if window or testing or packing:
        libraries |= WINDOW_LIBRARIES
    if packing or (window and os.environ.get("WAYLAND_DISPLAY")):
        libraries |= WAYLAND_LIBRARIES
    if testing:
        programs |= TEST_PROGRAMS
    if packing:
        programs |= PACK_PROGRAMS
        own = f"libpython3.{sys.version_info.minor}"
        libraries |= {f"{own}.so.1.0": own} if sysconfig.get_config_var("Py_ENABLE_SHARED") else {}
    missing = [package for library, package in libraries.items() if not has_library(library)]
    missing += [package for program, package in programs.items() if shutil.which(program) is None]
    if not sound_venv() and importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if missing:
        install_packages(missing, "Some system packages are missing")


def advise_japanese_font() -> None:
    """Say that the screen could have its own Japanese font; the bundled one serves without it."""
    fc_list = shutil.which("fc-list")
    if not sys.platform.startswith("linux") or fc_list is None:
        return
    found = subprocess.run([fc_list, ":lang=ja", "family"], capture_output=True, text=True, check=False)
    if found.returncode == 0 and not found.stdout.strip():
        say("Note: this computer has no Japanese font, so the bundled one is used (optional: fonts-noto-cjk).")


# --- the virtual environment ------------------------------------------------------------------------------------


def sound_venv() -> bool:
    """Whether .venv holds a Python of a fitting version with pip, whoever made it."""
    if not PYTHON.exists():
        return False
    probe = f"import sys, pip; sys.exit(not {OLDEST} <= sys.version_info[:2] < {TOO_NEW})"
    return call([PYTHON, "-c", probe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def make_venv() -> None:
    """Make .venv unless a sound one is there."""
    if sound_venv():
        return
    say("Making .venv ...")
    must([sys.executable, "-m", "venv", "--clear", VENV], "Making .venv")


def need_python() -> None:
    """Leave when the Python that would make .venv is too old or too new."""
    if not OLDEST <= sys.version_info[:2] < TOO_NEW and not sound_venv():
        give_up(f"Python 3.11 to 3.14 is needed; this is {sys.version.split()[0]}.")


def digest(*files: Path) -> str:
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()


def read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def install_locked(*locks: str) -> None:
    """Install the named lock files and then the project in place, each only when it changed since last time."""
    stamp = read_stamp()
    wanted = {name: digest(PACKAGING / name) for name in locks}
    if any(stamp.get(name) != value for name, value in wanted.items()):
        say("Installing the locked libraries ...")
        pieces = [piece for name in locks for piece in ("-r", PACKAGING / name)]
        must([*pip("install"), "--require-hashes", *pieces], "Installing the libraries")
        stamp |= wanted
    project = {"project": digest(ROOT / "pyproject.toml", PACKAGING / "build_hook.py"), "root": str(ROOT)}
    if any(stamp.get(name) != value for name, value in project.items()):
        say("Installing salesdesk in place ...")
        must([*pip("install"), "--no-deps", "--no-build-isolation", "-e", ROOT], "Installing salesdesk")
        stamp |= project
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def pip(word: str) -> list[object]:
    return [PYTHON, "-m", "pip", word, "--quiet", "--disable-pip-version-check", "--no-input"]


def environment(offscreen: bool) -> dict[str, str]:
    """The variables for a child process: UTF-8 throughout, and Qt without a screen where asked for."""
    variables = dict(os.environ)
    variables.setdefault("PYTHONUTF8", "1")
    if sys.platform.startswith("linux"):
        if not any(variables.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
            variables["LC_ALL"] = "C.UTF-8"
        if not variables.get("XDG_RUNTIME_DIR"):
            folder = Path(tempfile.gettempdir()) / f"salesdesk-runtime-{os.geteuid()}"
            folder.mkdir(mode=0o700, exist_ok=True)
            variables["XDG_RUNTIME_DIR"] = str(folder)
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return variables
