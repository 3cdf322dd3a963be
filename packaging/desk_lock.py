"""Writes the lock files from pyproject.toml with uv: every system and Python of requires-python, with hashes."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
RUN_LOCK = PACKAGING / "requirements.lock"
DEV_LOCK = PACKAGING / "requirements-dev.lock"
DIST_LOCK = PACKAGING / "requirements-dist.lock"
PURPOSES = {
    RUN_LOCK: ("what the program needs to run and to be installed in place", ["build"]),
    DEV_LOCK: ("what tests and checks need on top of requirements.lock", ["build", "dev"]),
    DIST_LOCK: ("what packages need on top of requirements.lock", ["build", "dist"]),
}


def blocks(text: str) -> dict[str, str]:
    """Split a compiled file into one block for each pinned requirement line."""
    found: dict[str, str] = {}
    head = ""
    for line in text.splitlines():
        if line and not line.startswith((" ", "#")):
            head = line
            found[head] = ""
        if head:
            found[head] += f"{line}\n"
    return found


def compile_lock(extras: list[str], known: str, upgrade: bool) -> dict[str, str]:
    """Let uv resolve the project with some extras; pins in `known` are kept unless `upgrade`."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("The word `lock` needs uv on the path (pip install uv).")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "lock.txt"
        out.write_text(known, encoding="utf-8")
        command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
        command += ["--no-header", "--no-annotate", *(["--upgrade"] if upgrade else [])]
        command += [piece for extra in extras for piece in ("--extra", extra)]
        command += ["--output-file", str(out), str(ROOT / "pyproject.toml")]
        subprocess.run(command, check=True, env={**os.environ, "NO_COLOR": "1"}, stdout=subprocess.DEVNULL)
        return blocks(out.read_text(encoding="utf-8"))


def write_locks(upgrade: bool) -> None:
    """Write the three lock files; later ones leave out what requirements.lock already pins."""
    known = "".join(path.read_text(encoding="utf-8") for path in PURPOSES if path.exists())
    base: dict[str, str] = {}
    for path, (purpose, extras) in PURPOSES.items():
        found = compile_lock(extras, "".join(base.values()) or known, upgrade and not base)
        own = {head: block for head, block in found.items() if head not in base}
        base = base or found
        header = f"# {purpose}; written by `python3 packaging/desk.py lock`\n"
        path.write_text(header + "".join(own.values()), encoding="utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)}: {len(own)} packages")
