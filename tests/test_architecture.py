"""The house holds: imports point downwards, files stay small, nobody reaches into somebody else's privates."""

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

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


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_tree(path)))


def _imports(path: Path) -> Iterator[str]:
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _faults(rule: Callable[[Path], Iterator[str]], files: Iterable[Path] = FILES) -> list[str]:
    """What a rule finds, with the file in which it does."""
    return [f"{path.relative_to(PACKAGE)}: {fault}" for path in files for fault in rule(path)]


def _of(*layers: str) -> list[Path]:
    return [path for path in FILES if _layer(path) in layers]


def test_imports_point_downwards() -> None:
    assert not _faults(_upward)


def _upward(path: Path) -> Iterator[str]:
    layer = _layer(path)
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "salesdesk" and len(parts) > 1 and RANK.get(parts[1], -1) > RANK.get(layer, len(RANK)):
            yield f"imports upwards: {name}"
        if parts[0] in {"PySide6", "pyqtgraph"} and layer not in KNOWS_QT:
            yield f"must not know {parts[0]}"
        if parts[0] in {"sqlalchemy", "alembic", "sqlcipher3", "sqlite3"} and layer not in {"store", "services"}:
            yield f"must not know {parts[0]}"


def test_domain_imports_the_standard_library_only() -> None:
    assert not _faults(_foreign, _of("domain"))


def _foreign(path: Path) -> Iterator[str]:
    return (name for name in _imports(path)
            if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("salesdesk.domain"))


def test_screens_do_not_import_each_other() -> None:
    assert not _faults(_sideways, _of("ui"))


def _sideways(path: Path) -> Iterator[str]:
    parts = path.relative_to(PACKAGE / "ui").parts
    if len(parts) == 1:
        return
    may = set() if parts[0] == "widgets" else {parts[0], *EMBEDDED}
    for name in _imports(path):
        found = re.match(r"salesdesk\.ui\.(\w+)", name)
        if found and found[1] in _features() and found[1] not in {*may, "widgets"}:
            yield f"feature imports another one: {name}"


@cache
def _features() -> frozenset[str]:
    return frozenset(each.name for each in (PACKAGE / "ui").iterdir() if each.is_dir())


def test_sizes() -> None:
    assert not _faults(_large)


def _large(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    lines = [line for line in source.splitlines() if line.strip() and not line.strip().startswith("#")]
    if len(lines) > 400:
        yield f"{len(lines)} lines"
    for node in _nodes(path):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > 40:
                yield f"{node.name}: {length} lines"
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(each, ast.FunctionDef) for each in node.body)
            if methods > 25:
                yield f"{node.name}: {methods} methods"


def test_form() -> None:
    assert not _faults(_misshapen)


def _misshapen(path: Path) -> Iterator[str]:
    tree = _tree(path)
    if path.name in BANNED_NAMES:
        yield "a name that says nothing"
    if tree.body and not ast.get_docstring(tree):
        yield "a module says its purpose"
    for node in _nodes(path):
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            yield f"line {node.lineno}: bare except"
        if isinstance(node, ast.ExceptHandler) and isinstance(node.type, ast.Name) and node.type.id == "Exception":
            yield f"line {node.lineno}: broad except"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield f"line {node.lineno}: print"
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__"):
            owner = node.value
            own = isinstance(owner, ast.Name) and owner.id in {"self", "cls"}
            own = own or (isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super")
            if not own and node.attr not in OPEN_PRIVATES:
                yield f"line {node.lineno}: reaches into {node.attr}"


def test_texts_are_where_they_are_collected_from() -> None:
    assert not _faults(_uncollected, _of("ui", "cli"))


def _uncollected(path: Path) -> Iterator[str]:
    for outer in _nodes(path):
        for node in ast.walk(outer) if isinstance(outer, ast.JoinedStr) else ():
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                    and node.func.attr in {"tr", "translate"} and isinstance(node.args[-1], ast.Constant)):
                yield f"line {node.lineno}: lupdate does not look into f-strings"
        if isinstance(outer, ast.Assign) and isinstance(outer.value, ast.Attribute) and outer.value.attr == "translate":
            named = [each.id for each in outer.targets if isinstance(each, ast.Name)]
            if named != ["translate"]:
                yield f"line {outer.lineno}: lupdate knows the function by its own name only"


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
