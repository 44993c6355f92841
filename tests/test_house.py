"""The house stands: imports point down, rooms on one floor do not know each other, nothing reaches outside."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "stemma"
GROUND = {"model", "lang", "plan", "errors"}
FLOORS = {**dict.fromkeys(GROUND, 1), "pipeline": 3, "desk": 4, "web": 4, "cli": 5, "demo": 6, "__init__": 6}
ROOMS = 2
MODULES = sorted(ROOT.rglob("*.py"))


def room_of(name: str) -> str:
    return name.split(".")[1] if "." in name else "__init__"


def imported(path: Path) -> list[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    names += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    return [name for name in names if name.split(".")[0] == "stemma" and name != "stemma"]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path: Path) -> None:
    mine = path.relative_to(ROOT).parts[0].removesuffix(".py")
    for name in imported(path):
        theirs = room_of(name)
        above = FLOORS.get(theirs, ROOMS) > FLOORS.get(mine, ROOMS)
        beside = FLOORS.get(theirs, ROOMS) == FLOORS.get(mine, ROOMS) == ROOMS and theirs != mine
        assert not above, f"{name} lies above {mine}"
        assert not beside, f"{name} lies beside {mine}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_answers_one_question(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))
    if "lang" not in path.relative_to(ROOT).parts:
        assert len(path.read_text("utf-8").splitlines()) <= 400


def test_nothing_is_unpickled() -> None:
    """A desk may come from a stranger, and a pickle runs what it holds."""
    assert not [path for path in MODULES if "import pickle" in path.read_text("utf-8")]
