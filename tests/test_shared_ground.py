"""What tests share lies in `tests/support`: no test module leans on another one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parent
SUPPORT = TESTS / "support"


def imported(source: str) -> Iterator[str]:
    """Every name that a module imports, with each part of its path."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            yield from (node.module or "").split(".")
        if isinstance(node, ast.Import | ast.ImportFrom):
            for name in node.names:
                yield from name.name.split(".")


def test_nothing_is_imported_from_a_test_module_or_from_the_fixtures() -> None:
    modules = {path.stem for path in TESTS.glob("*.py")}
    assert {"conftest", "test_shared_ground"} <= modules
    leaning = {
        str(path.relative_to(TESTS)): found
        for path in TESTS.rglob("*.py")
        if (found := modules.intersection(imported(path.read_text("utf-8"))))
    }
    assert leaning == {}


def test_helpers_stand_in_support_and_tests_beside_it() -> None:
    assert {path.name for path in TESTS.glob("*.py") if path.name[:5] != "test_"} == {"conftest.py"}
    assert [path.name for path in SUPPORT.glob("*.py") if path.name[:5] == "test_"] == []


def test_an_import_is_seen_in_every_form() -> None:
    source = "import a.b\nfrom c.d import e as f\ndef late():\n    from . import g\n    import h as i"
    assert set(imported(source)) == {"a", "b", "c", "d", "e", "", "g", "h"}
