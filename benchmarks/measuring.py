"""Timing processes in pairs: what is measured and its floor take turns, so that a busy machine slows both."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bootcamp.cli import SUPERVISED

ROOT = Path(__file__).parents[1]
COMMAND = "from bootcamp.cli import main; main()"
Timed = Callable[[], float]


@dataclass(frozen=True)
class Figure:
    """What is measured, its floor, and the goal: the most that the ratio of their shortest times may be.

    Without a floor the goal is in milliseconds. `rounds`: fewer than usual, for what takes long.
    """

    name: str
    measured: Timed
    floor: Timed | None
    goal: float
    rounds: int | None = None


@dataclass(frozen=True)
class Result:
    """The times of one figure in seconds, in the order they were taken."""

    figure: Figure
    measured: tuple[float, ...]
    floor: tuple[float, ...]

    @property
    def value(self) -> float:
        """The ratio of the shortest times; without a floor, the shortest time in milliseconds."""
        return min(self.measured) / min(self.floor) if self.floor else min(self.measured) * 1000

    @property
    def median(self) -> float:
        """The same from the medians."""
        middle = statistics.median(self.measured)
        return middle / statistics.median(self.floor) if self.floor else middle * 1000

    @property
    def reached(self) -> bool:
        return self.value <= self.figure.goal


def measure(figure: Figure, rounds: int) -> Result:
    """Take `rounds` times of a figure and its floor in turn, after one round that does not count."""
    measured, floor = [], []
    for number in range((figure.rounds or rounds) + 1):
        one, other = figure.measured(), figure.floor() if figure.floor else 0.0
        if number:
            measured.append(one)
            floor.append(other)
    return Result(figure, tuple(measured), tuple(floor) if figure.floor else ())


def keep_compiled_modules(folder: Path) -> None:
    """Let every process after this one keep its compiled modules in `folder`.

    An installed program has them; a checkout may not, or may be told to write none, and then compiling source text at
    every start is measured instead of the program. The round that does not count fills the folder.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder)


def process(code: str, *arguments: object, accepted: Sequence[int] = (0,)) -> float:
    """How long a fresh interpreter takes to run `code`, from start to end, in seconds."""
    line = [sys.executable, "-c", code, *map(str, arguments)]
    start = time.perf_counter()
    done = subprocess.run(line, cwd=ROOT, capture_output=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode not in accepted:
        sys.exit(f"{' '.join(line)}: {done.returncode}\n{done.stderr.decode('utf-8', 'replace')}")
    return taken


class Spent(NamedTuple):
    """What a process has taken of the machine, whatever else runs on it: processor time and its largest memory."""

    seconds: float
    gigabytes: float


def spent(code: str, *arguments: object, root: Path = ROOT) -> Spent:
    """Run `code` in a fresh interpreter with the program that lies in `root`."""
    line = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with tempfile.TemporaryFile() as said:
        started = subprocess.Popen(line, cwd=root, env=environment, stdout=subprocess.DEVNULL, stderr=said)
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        if started.returncode:
            said.seek(0)
            sys.exit(f"{' '.join(line)}: {started.returncode}\n{said.read().decode('utf-8', 'replace')}")
    unit = 1e9 if sys.platform == "darwin" else 1e6  # bytes there, kilobytes elsewhere
    return Spent(used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def modules_of(*arguments: object) -> list[str]:
    """Every module that a command line imports, in the order it does; of what reads a workbook, those of the child."""
    code = (
        "import sys; before = set(sys.modules); from bootcamp.cli import run; run(sys.argv[1:]); "
        "print(*(name for name in sys.modules if name not in before), file=sys.stderr)"
    )
    line = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {**os.environ, SUPERVISED: "1"}
    done = subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, check=True, encoding="utf-8")
    return done.stderr.splitlines()[-1].split()


def importing(modules: Sequence[str]) -> str:
    """Code that imports these modules and does nothing else."""
    return "import importlib\nfor name in " + repr(list(modules)) + ":\n    importlib.import_module(name)\n"
