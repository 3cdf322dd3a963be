"""The house holds: imports point downwards, files stay small, nobody reaches into somebody else's privates."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "salesdesk"
RANK = {"domain": 0, "store": 1, "services": 2, "ui": 3}
KNOWS_QT = frozenset({"ui", "app.py", "cli"})
BANNED_NAMES = frozenset({"utils.py", "helpers.py", "manager.py", "common_utils.py"})
# what screens may hold; these know no screen themselves
EMBEDDED = frozenset({"widgets", "facts", "buying", "qualify", "quotes", "orders"})
# PySide names that begin with an underscore nowhere; named tuples and Row offer these
OPEN_PRIVATES = frozenset({"_replace", "_asdict", "_mapping", "_MEIPASS"})

FILES = sorted(PACKAGE.rglob("*.py"))


def _layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


@lru_cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _ids(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", FILES, ids=_ids)
def test_imports_point_downwards(path: Path) -> None:
    layer = _layer(path)
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "salesdesk" and len(parts) > 1 and layer in RANK:
            assert RANK.get(parts[1], -1) <= RANK[layer], f"imports upwards: {name}"
        if parts[0] in {"PySide6", "pyqtgraph"}:
            assert layer in KNOWS_QT, f"must not know {parts[0]}"
        if parts[0] in {"sqlalchemy", "alembic", "sqlcipher3", "sqlite3"}:
            assert layer in {"store", "services"}, f"must not know {parts[0]}"


@pytest.mark.parametrize("path", [path for path in FILES if _layer(path) == "domain"], ids=_ids)
def test_domain_imports_the_standard_library_only(path: Path) -> None:
    import sys

    for name in _imports(path):
        top = name.split(".")[0]
        assert top in sys.stdlib_module_names or name.startswith("salesdesk.domain"), name


@pytest.mark.parametrize("path", [path for path in FILES if _layer(path) == "ui"], ids=_ids)
def test_screens_do_not_import_each_other(path: Path) -> None:
    parts = path.relative_to(PACKAGE / "ui").parts
    if len(parts) == 1 or parts[0] == "widgets":
        features = {each.name for each in (PACKAGE / "ui").iterdir() if each.is_dir()} - {"widgets"}
        if parts[0] == "widgets":
            assert not [n for n in _imports(path) if n.startswith("salesdesk.ui.") and n.split(".")[2] in features]
        return
    for name in _imports(path):
        found = re.match(r"salesdesk\.ui\.(\w+)", name)
        if found and (PACKAGE / "ui" / found[1]).is_dir():
            assert found[1] in {parts[0], *EMBEDDED}, f"feature imports another one: {name}"


@pytest.mark.parametrize("path", FILES, ids=_ids)
def test_sizes(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = [line for line in source.splitlines() if line.strip() and not line.strip().startswith("#")]
    assert len(lines) <= 400, f"{len(lines)} lines"
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{node.name}: {length} lines"
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(each, ast.FunctionDef) for each in node.body)
            assert methods <= 25, f"{node.name}: {methods} methods"


@pytest.mark.parametrize("path", FILES, ids=_ids)
def test_form(path: Path) -> None:
    tree = _tree(path)
    assert path.name not in BANNED_NAMES
    assert ast.get_docstring(tree) or not tree.body, "a module says its purpose"
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, "bare except"
            broad = isinstance(node.type, ast.Name) and node.type.id == "Exception"
            assert not broad, f"line {node.lineno}: broad except"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "print", f"line {node.lineno}: print"
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__"):
            owner = node.value
            own = isinstance(owner, ast.Name) and owner.id in {"self", "cls"}
            own = own or (isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super")
            assert own or node.attr in OPEN_PRIVATES, f"line {node.lineno}: reaches into {node.attr}"


@pytest.mark.parametrize("path", [path for path in FILES if _layer(path) in {"ui", "cli"}], ids=_ids)
def test_texts_are_where_they_are_collected_from(path: Path) -> None:
    for outer in ast.walk(_tree(path)):
        for node in ast.walk(outer) if isinstance(outer, ast.JoinedStr) else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                said = node.func.attr in {"tr", "translate"} and isinstance(node.args[-1], ast.Constant)
                assert not said, f"line {node.lineno}: lupdate does not look into f-strings"
        if isinstance(outer, ast.Assign) and isinstance(outer.value, ast.Attribute) and outer.value.attr == "translate":
            named = [each.id for each in outer.targets if isinstance(each, ast.Name)]
            assert named == ["translate"], f"line {outer.lineno}: lupdate knows the function by its own name only"


def test_where_is_it_table_is_true() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = text.split("## Where is it", 1)[1].split("\n## ", 1)[0]
    paths = re.findall(r"`([\w./*-]+/[\w./*-]*|[\w-]+\.\w+)`", table)
    assert len(paths) > 20
    for path in paths:
        assert list(ROOT.glob(path)) or list(PACKAGE.glob(path)), f"{path} is not there"


def test_shipped_text_has_no_package_hosts() -> None:
    for path in [ROOT / "README.md", ROOT / "pyproject.toml", *(ROOT / "packaging").glob("*")]:
        if path.is_file() and path.suffix != ".otf":
            assert "pypi.org" not in path.read_text(encoding="utf-8", errors="ignore")
