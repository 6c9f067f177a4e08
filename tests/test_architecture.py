"""What holds for the whole tree: the floors, and habits that no other tool looks after."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
EDITOR = sorted((ROOT / "editor").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SHEDS = {"manager", "managers", "handler", "handlers", "helper", "helpers", "utils", "util", "common", "info"}
# The aim is 80 to 300 lines; a file that nears this one hides a noun.
LONGEST_FILE = 400

# Calls that wait for time, run the event loop from within, or read a text in a form that loses characters.
BANNED_CALLS = {"sleep", "processEvents", "toPlainText"}
BANNED_ATTRIBUTES = {("qtbot", "wait"), ("QTest", "qWait"), ("QTest", "qSleep")}
# The benchmarks compare with the floor of Qt, and watch other programs from outside; the window of the long runs stands
# without pytest, and waits for conditions by itself.
MAY_WAIT = {ROOT / "tests" / "benchmarks", ROOT / "tests" / "standing_window.py"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def banned_calls_of(tree: ast.Module) -> list[str]:
    """Return the banned calls of *tree*, each with its line."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in BANNED_CALLS:
            found.append(f"{node.lineno}: {called.id}")
        if isinstance(called, ast.Attribute):
            owner = called.value.id if isinstance(called.value, ast.Name) else ""
            if called.attr in BANNED_CALLS or (owner, called.attr) in BANNED_ATTRIBUTES:
                found.append(f"{node.lineno}: {owner}.{called.attr}")
    return found


def banned_calls_in(paths: Iterable[Path]) -> dict[str, list[str]]:
    """Return the banned calls of each of *paths* that has any."""
    return {name_of(path): found for path in paths if (found := banned_calls_of(tree_of(path)))}


def swallowing_lines(tree: ast.Module) -> list[int]:
    """Return the lines on which all exceptions are caught and none is raised again."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) == "BaseException")
        and not any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
    ]


def silent_lines(source: str) -> list[int]:
    """Return the lines on which an exception is caught and passed over without a comment that says why."""
    lines = source.splitlines()
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        does_nothing = all(
            isinstance(inner, ast.Pass | ast.Continue)
            or (isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant))
            for inner in node.body
        )
        said = any("#" in line for line in lines[node.lineno - 1 : node.body[-1].end_lineno])
        if does_nothing and not said:
            found.append(node.lineno)
    return found


def qt_modules_of(tree: ast.Module) -> list[str]:
    """Return the modules of PySide6 that *tree* imports, wherever in it."""
    imported = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return [name for name in imported if name.split(".")[0] == "PySide6"]


def test_each_floor_imports_only_what_lies_below_it() -> None:
    program = shutil.which("lint-imports", path=str(Path(sys.executable).parent)) or shutil.which("lint-imports")
    assert program, "import-linter is not installed"

    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_bridge_has_no_widgets() -> None:
    """import-linter sees an external package only as a whole, so this is looked for here."""
    bridge = [path for path in EDITOR if path.relative_to(ROOT / "editor").parts[0] == "bridge"]
    widgets = {name_of(path): [name for name in qt_modules_of(tree_of(path)) if "Widgets" in name] for path in bridge}

    assert {name: found for name, found in widgets.items() if found} == {}


def test_no_floor_is_missing_from_the_contract() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    floors = {name.strip() for layer in contracts[0]["layers"] for name in layer.replace("|", ":").split(":")}

    there = {path.stem for path in (ROOT / "editor").iterdir() if path.is_dir() or path.suffix == ".py"}

    assert there - {"__init__", "__pycache__", "_resources"} <= floors


def test_every_module_says_what_it_is() -> None:
    assert [name_of(path) for path in EDITOR if not ast.get_docstring(tree_of(path))] == []


def test_no_code_waits_for_time_or_runs_the_event_loop_within() -> None:
    assert banned_calls_in(EDITOR) == {}


def test_no_test_waits_for_time() -> None:
    assert banned_calls_in(path for path in TESTS if not MAY_WAIT & {path, *path.parents}) == {}


def test_the_search_for_banned_calls_finds_them() -> None:
    code = "import time\ntime.sleep(1)\nqtbot.wait(5)\nedit.toPlainText()\nQTest.qWait(1)\nqtbot.waitUntil(f)\n"

    found = banned_calls_of(ast.parse(code))

    assert found == ["2: time.sleep", "3: qtbot.wait", "4: edit.toPlainText", "5: QTest.qWait"]


def test_no_module_is_named_for_a_shed() -> None:
    assert [name_of(path) for path in EDITOR if SHEDS & set(path.stem.split("_"))] == []


def test_a_file_fits_in_the_head() -> None:
    assert [name_of(path) for path in EDITOR if len(path.read_text("utf-8").splitlines()) > LONGEST_FILE] == []


def test_no_exception_is_swallowed_whole() -> None:
    assert {name_of(path): found for path in EDITOR if (found := swallowing_lines(tree_of(path)))} == {}


def test_whoever_passes_over_an_exception_says_why() -> None:
    assert {name_of(path): found for path in EDITOR if (found := silent_lines(path.read_text("utf-8")))} == {}


def test_the_search_for_silence_finds_it() -> None:
    code = (
        "try:\n    x\nexcept OSError:\n    pass\n"
        "try:\n    x\nexcept OSError:\n    pass  # it is a comfort\n"
        "try:\n    x\nexcept OSError:  # so it is\n    ...\n"
        "for x in y:\n    try:\n        x\n    except OSError:\n        continue\n"
        "try:\n    x\nexcept OSError as error:\n    tell(error)\n"
    )

    assert silent_lines(code) == [3, 16]


NONE_REFERENCES = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(1000):
    thing.setObjectName("x")
print(sys.getrefcount(None) - before)
"""


def test_pyside_gives_back_the_references_to_none_that_it_takes() -> None:
    """PySide6 6.12.0 loses one per call before Python 3.12, and aborts after some thousand."""
    done = subprocess.run(
        [sys.executable, "-c", NONE_REFERENCES], capture_output=True, text=True, check=False, timeout=60
    )

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > -500


BELOW_THE_BRIDGE = (
    "actions",
    "checks",
    "completion",
    "document",
    "event",
    "export",
    "jekyll",
    "post",
    "render",
    "resources",
    "settings",
    "spelling",
    "storage",
)


@pytest.mark.parametrize("name", BELOW_THE_BRIDGE)
def test_what_lies_below_the_bridge_runs_without_qt(name: str) -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in EDITOR
        if path.relative_to(ROOT / "editor").parts[0] in (name, f"{name}.py") and path.stem != "__main__"
    ]
    code = f"import importlib, sys\nfor name in {modules!r}: importlib.import_module(name)\n"
    code += "sys.exit(any(name.split('.')[0] == 'PySide6' for name in sys.modules))"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr or f"{name} imports PySide6"
