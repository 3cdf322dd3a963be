"""Keeps resources/i18n/salesdesk_ja.ts in step with the source and tells which texts lack their Japanese."""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from desk_system import PYTHON, ROOT, environment, must, say

WORDS = ROOT / "resources" / "i18n" / "salesdesk_ja.ts"
HOOK = ROOT / "packaging" / "build_hook.py"
SHOWN = 40


def qt_tool(name: str) -> str:
    """Ask the virtual environment where its lupdate or lrelease is."""
    command = [str(PYTHON), "-B", str(HOOK), "--find", name]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    if found.returncode:
        sys.exit(found.stderr.strip())
    return found.stdout.strip()


def collect(target: Path, keep_unused: bool) -> None:
    """Run lupdate over every module of the package into `target`."""
    sources = sorted((ROOT / "src" / "salesdesk").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "sources.lst"
        names.write_text("".join(f"{path}\n" for path in sources), encoding="utf-8")
        command = [qt_tool("lupdate"), "-silent", "-locations", "none", "-source-language", "en"]
        command += ["-target-language", "ja_JP", *([] if keep_unused else ["-no-obsolete"])]
        must([*command, f"@{names}", "-ts", target], "lupdate", env=environment(offscreen=True))


def stale() -> bool:
    """Whether a compiled file is missing or older than its source."""
    for source in WORDS.parent.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            return True
    return False


def compile_words() -> None:
    """Compile the translations that changed since they were last compiled."""
    if stale():
        must([PYTHON, "-B", HOOK], "Compiling the translations")


def update_words() -> None:
    """Bring the .ts file up to the source, compile it and tell what is still to translate."""
    WORDS.parent.mkdir(parents=True, exist_ok=True)
    collect(WORDS, keep_unused=False)
    compile_words()
    total, open_texts, _unused = survey(WORDS)
    say(f"{WORDS.relative_to(ROOT)}: {total} texts, {len(open_texts)} without Japanese")
    show(open_texts)


def survey(path: Path) -> tuple[int, list[str], list[str]]:
    """Read a .ts file: number of live texts, those without a finished translation, those no longer used."""
    total, unfinished, unused = 0, [], []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            label = f"{name}: {message.findtext('source', '')}"
            translation = message.find("translation")
            state = "" if translation is None else translation.get("type", "")
            if state in {"obsolete", "vanished"}:
                unused.append(label)
                continue
            total += 1
            if translation is None or state or not "".join(translation.itertext()).strip():
                unfinished.append(label)
    return total, unfinished, unused


def show(labels: list[str]) -> None:
    for label in labels[:SHOWN]:
        say(f"  {label!r}")
    if len(labels) > SHOWN:
        say(f"  ... and {len(labels) - SHOWN} more")


def check_words() -> bool:
    """Compare the .ts file with the source in a copy; True when every text has its Japanese."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / WORDS.name
        if WORDS.exists():
            shutil.copy(WORDS, copy)
        collect(copy, keep_unused=True)
        total, unfinished, unused = survey(copy)
    if unused:
        say(f"Texts the program no longer uses: {len(unused)} (`desk.py words` drops them)")
        show(unused)
    if unfinished:
        say(f"Texts without Japanese: {len(unfinished)} of {total}")
        show(unfinished)
    return not unfinished


