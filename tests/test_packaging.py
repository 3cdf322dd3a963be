"""What is shipped besides the code: lock files, icons, fonts, colours, translations and the script itself."""

import ast
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPainter, QPdfWriter, QRawFont
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
PACKAGING, RESOURCES = ROOT / "packaging", ROOT / "resources"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ICONS = sorted(path for path in (RESOURCES / "icons").glob("*.svg") if path.stem != "app")
FONTS = [RESOURCES / "fonts" / f"SalesDeskSansJP-{weight}.otf" for weight in ("Regular", "Bold")]
FAMILY = "SalesDesk Sans JP"
TOKEN_NAMES = """
    canvas surface sunken inset raised hover selected border border_strong text text2 muted
    accent accent_hover on_accent accent_soft ok ok_soft warn warn_soft danger danger_soft info info_soft
    rail rail_text rail_muted rail_active rail_on on_stage
    st_list st_proposal st_opp st_quote st_order st_lost st_hold s_pp s_p s_0 s_m s_mm s_q
    edge influence conflict informal c1 c2 c3 c4 c5 c6 c_goal c_grid
"""


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(*names):
    """The pinned requirements of some lock files by distribution name; one name may have a pin for each Python."""
    found = {}
    for name in names:
        for line in (PACKAGING / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith(("#", " ")):
                pin = Requirement(line.rstrip("\\ "))
                found.setdefault(plain(pin.name), []).append(pin)
    return found


def covers(pins, wanted):
    versions = [next(iter(pin.specifier)).version for pin in pins.get(plain(wanted.name), [])]
    return bool(versions) and all(wanted.specifier.contains(version) for version in versions)


@pytest.mark.parametrize("line", PROJECT["dependencies"])
def test_lock_holds_a_fitting_version_of_each_dependency(line):
    assert covers(locked("requirements.lock"), Requirement(line))


@pytest.mark.parametrize(
    ("extra", "names"),
    [
        ("build", ["requirements.lock"]),
        ("dev", ["requirements.lock", "requirements-dev.lock"]),
        ("dist", ["requirements.lock", "requirements-dist.lock"]),
    ],
)
def test_locks_hold_a_fitting_version_of_each_tool(extra, names):
    pins = locked(*names)
    assert [line for line in PROJECT["optional-dependencies"][extra] if not covers(pins, Requirement(line))] == []


@pytest.mark.parametrize("path", sorted(PACKAGING.glob("*.lock")), ids=lambda path: path.name)
def test_each_pin_is_exact_and_has_hashes(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    heads = [number for number, line in enumerate(lines) if line and not line.startswith(("#", " "))]
    assert heads
    for number in heads:
        assert "==" in lines[number]
        assert lines[number + 1].strip().startswith("--hash=sha256:")


def test_what_the_code_imports_is_a_dependency():
    allowed = {plain(Requirement(line).name) for line in PROJECT["dependencies"]} | {"salesdesk", "shiboken6"}
    owners = importlib.metadata.packages_distributions()
    strangers = set()
    for path in (ROOT / "src").rglob("*.py"):
        for module in imported(path) - sys.stdlib_module_names:
            names = {plain(name) for name in owners.get(module, [module])}
            if not names & allowed:
                strangers.add((path.name, module))
    assert strangers == set()


def imported(path):
    """The top-level packages a source file imports."""
    modules = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            modules.add(str(node.module).split(".")[0])
    return modules


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_takes_its_colour_from_the_theme(path, qapp):
    text = path.read_text(encoding="utf-8")
    assert 'stroke="currentColor"' in text
    assert "#" not in text
    assert QSvgRenderer(str(path)).isValid()


def test_icons_come_with_both_licences():
    text = (RESOURCES / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
    assert len(ICONS) > 60
    assert "ISC License" in text
    assert "The MIT License" in text


def test_app_icon_is_drawable(qapp):
    drawing = QSvgRenderer(str(RESOURCES / "icons" / "app.svg"))
    assert drawing.isValid()
    assert drawing.viewBoxF() == QRectF(0, 0, 64, 64)


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_font_has_its_own_family_and_the_everyday_characters(path, qapp):
    font = QRawFont(str(path), 16)
    assert font.familyName() == FAMILY
    assert font.styleName() == path.stem.rsplit("-", 1)[-1]
    missing = [sign for sign in "田中髙﨑鷗㈱①ｱｶﾞ〒℡～−—–¥€éŌ◎○△×" if not font.supportsCharacter(ord(sign))]
    assert missing == []
    assert "SIL OPEN FONT LICENSE" in (path.parent / "OFL.txt").read_text(encoding="utf-8")


def test_text_of_a_pdf_can_be_found_again(qapp, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    for path in FONTS:
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    font = QFont(FAMILY)
    font.setPixelSize(200)
    writer = QPdfWriter(str(tmp_path / "page.pdf"))
    painter = QPainter(writer)
    for line, bold in enumerate((False, True), start=1):
        font.setBold(bold)
        painter.setFont(font)
        painter.drawText(300, 600 * line, "田中金属工業 見積¥1,240万")
    assert QFontInfo(painter.font()).family() == FAMILY
    painter.end()
    command = ["pdftotext", "-enc", "UTF-8", str(tmp_path / "page.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert text.count("田中金属工業 見積¥1,240万") == 2


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_theme_has_every_token(theme):
    tokens = json.loads((RESOURCES / "themes" / "tokens.json").read_text(encoding="utf-8"))
    assert set(tokens) == {"light", "dark"}
    assert set(tokens[theme]) == set(TOKEN_NAMES.split())
    assert [name for name, value in tokens[theme].items() if not QColor(value).isValid()] == []


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en"><context><name>Board</name>
<message><source>Deals</source><translation>案件</translation></message>
<message><source>Lost</source><translation type="unfinished"></translation></message>
<message><source>Empty</source><translation></translation></message>
<message><source>Old</source><translation type="vanished">旧</translation></message>
</context></TS>"""


@pytest.fixture
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))


def test_survey_tells_open_and_unused_texts(scripts, tmp_path):
    import desk_words

    path = tmp_path / "words.ts"
    path.write_text(TS, encoding="utf-8")
    assert desk_words.survey(path) == (3, ["Board: Lost", "Board: Empty"], ["Board: Old"])


def test_translations_are_compiled_only_when_older(scripts, tmp_path):
    import build_hook

    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    source = folder / "words.ts"
    source.write_text(TS, encoding="utf-8")
    (compiled,) = build_hook.compile_words(tmp_path)
    assert compiled.stat().st_size > 20
    compiled.write_bytes(b"kept")
    build_hook.compile_words(tmp_path)
    assert compiled.read_bytes() == b"kept"
    later = time.time() + 60
    os.utime(source, (later, later))
    build_hook.compile_words(tmp_path)
    assert compiled.read_bytes() != b"kept"


def test_missing_lrelease_is_told_plainly(scripts, monkeypatch):
    import build_hook

    monkeypatch.setattr(build_hook.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(build_hook.shutil, "which", lambda _name: None)
    with pytest.raises(RuntimeError, match="PySide6-Essentials"):
        build_hook.qt_tool("lrelease")


def test_script_tells_its_words_from_any_folder(tmp_path):
    command = [sys.executable, str(PACKAGING / "desk.py"), "--help"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    told = set(re.findall(r"^  (\w+) ", answer, flags=re.MULTILINE))
    assert told >= {"run", "test", "check", "bench", "words", "dist", "setup"}
