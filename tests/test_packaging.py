"""What is shipped: the wheel holds all it needs and nothing of the machine it was built on, and runs on its own."""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHIPPED = ("templates", "examples")
pytestmark = pytest.mark.slow  # building, installing, and a demo
OF_A_RUN = {"__pycache__", "out", "data", "journal", "findings", ".DS_Store"}


def build(kind: str, source: Path, target: Path) -> Path:
    """The wheel or the sdist of `source`, built with what is installed."""
    call = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(target)]
    subprocess.run(call, cwd=source, check=True, capture_output=True)
    return next(target.iterdir())


def contents(wheel: Path) -> Mapping[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not OF_A_RUN & set(path.relative_to(folder).parts)
    }


def test_the_wheel_holds_all_modules_templates_and_examples(wheel: Path) -> None:
    names = set(contents(wheel))
    expected = {f"bootcamp/_data/{name}" for folder in SHIPPED for name in files_below(ROOT / folder)}
    expected |= {name for name in files_below(ROOT / "bootcamp") if name.endswith(".py")}
    missing = expected - names
    assert not missing
    shipped = {name for name in names if name.startswith("bootcamp/")}
    assert shipped == expected


def test_the_wheel_holds_nothing_of_the_machine(wheel: Path) -> None:
    traces = [f"{place}{os.sep}".encode() for place in (ROOT, Path.home(), sys.prefix) if len(Path(place).parts) > 1]
    found = [name for name, content in contents(wheel).items() for trace in traces if trace in content]
    assert not found


def test_the_wheel_made_from_the_sdist_is_the_same(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    again = build("wheel", next((tmp_path / "unpacked").iterdir()), tmp_path / "wheel")
    assert contents(again) == contents(wheel)


def test_the_sdist_holds_the_tests_and_the_papers(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "LICENSE", "pyproject.toml", "tests/conftest.py", "benchmarks/__main__.py"} <= names
    assert not [name for name in names if OF_A_RUN & set(name.split("/"))]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bootcamp` command of a new environment that has the wheel; its dependencies are lent to it."""
    place = tmp_path_factory.mktemp("environment") / "æ ø å"
    venv.create(place, with_pip=False)
    own = sysconfig.get_paths("venv", vars={"base": str(place), "platbase": str(place)})
    python = Path(own["scripts"]) / Path(sys.executable).name
    lent = [path for path in site.getsitepackages() if Path(path).is_dir()]
    Path(own["purelib"], "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True)
    return next(Path(own["scripts"]).glob("bootcamp*"))


def call(command: Path, *arguments: str, folder: Path) -> str:
    """What the installed command answers, with nothing of this checkout in its way."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "BOOTCAMP", "COV"))}
    done = subprocess.run(
        [str(command), *arguments], cwd=folder, env=kept, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_demo_runs_from_the_wheel_in_a_folder_with_danish_letters(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "æ ø å mappe"
    folder.mkdir()
    made = json.loads(call(installed, "demo", "--json", folder=folder))
    process = folder / made["folder"]
    assert process.resolve() == (folder / "bootcamp-demo").resolve()
    papers = [folder / name for name in made["files"]]
    assert {".pdf", ".docx"} <= {paper.suffix for paper in papers}
    assert all(paper.read_bytes().startswith(b"%PDF-") for paper in papers if paper.suffix == ".pdf")
    assert json.loads(call(installed, "check", "--json", folder=process))["ok"]
    assert json.loads(call(installed, "survey", "results", "digital-bootcamp", "--json", folder=process))["n"]


def test_the_installed_package_is_the_one_that_runs(installed: Path, tmp_path: Path) -> None:
    python = next(path for path in installed.parent.iterdir() if path.name == Path(sys.executable).name)
    code = "import bootcamp.reading.shipped as s; print(s.__file__, s.data_folder('examples'), sep='\\n')"
    file, examples = call(python, "-c", code, folder=tmp_path).splitlines()
    assert Path(file).is_relative_to(installed.parents[1])
    assert Path(examples).is_relative_to(installed.parents[1])
