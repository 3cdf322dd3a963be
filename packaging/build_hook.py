"""Compiles the translations: hatchling's build hook for wheels and editable installs, and a script for desk.py."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script in an environment that never builds
    BuildHookInterface = object


def qt_tool(name: str) -> Path:
    """Find lupdate or lrelease beside the installed PySide6; RuntimeError says what is missing."""
    package = importlib.util.find_spec("PySide6")
    folders = list(package.submodule_search_locations or ()) if package else []
    file_name = f"{name}.exe" if os.name == "nt" else name
    for folder in folders:
        for place in (Path(folder), Path(folder) / "Qt" / "libexec"):
            if (place / file_name).is_file():
                return place / file_name
    on_path = shutil.which(f"pyside6-{name}")
    if on_path:
        return Path(on_path)
    raise RuntimeError(
        f"Qt's {name} was not found: the translations in resources/i18n cannot be compiled. "
        "Install the package PySide6-Essentials into this Python and build again."
    )


def compile_words(root: Path) -> list[Path]:
    """Bring every .qm in resources/i18n up to its .ts and answer their paths; RuntimeError when that fails."""
    compiled = []
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        compiled.append(target)
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(".qm.new")  # a running program has the old file mapped: it must not shrink under it
        command = [str(qt_tool("lrelease")), "-silent", str(source), "-qm", str(fresh)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0 and fresh.exists():
            fresh.replace(target)
        else:
            raise RuntimeError(f"lrelease could not compile {source.name}: {done.stderr or done.stdout}")
    return compiled


class ResourcesHook(BuildHookInterface):
    """Puts resources/ with the compiled translations into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return  # an sdist carries the .ts sources; whoever builds from it compiles them
        root = Path(self.root)
        compile_words(root)
        if version != "editable":  # an editable install reads the working tree; a copy beside it would grow stale
            build_data["force_include"][str(root / "resources")] = "salesdesk/resources"


def main() -> None:
    """Compile what changed, or with `--find lupdate` print where that tool is."""
    try:
        if "--find" in sys.argv:
            print(qt_tool(sys.argv[-1]))
        else:
            compile_words(Path(__file__).resolve().parent.parent)
    except RuntimeError as trouble:
        sys.exit(str(trouble))


if __name__ == "__main__":
    main()
