"""`python -m benchmarks [ROUNDS]`: measure everything in one run and print a table."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.figures import figures
from benchmarks.measuring import Result, keep_compiled_modules, measure

FEWEST_ROUNDS = 9
ROW = "{:<44}{:>12}{:>12}{:>10}{:>10}{:>8}  {}"


def main() -> int:
    """Print each figure as it is measured; 1 when a goal is missed."""
    rounds = max(FEWEST_ROUNDS, int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    print(f"{rounds} rounds; milliseconds are the shortest")
    print(ROW.format("figure", "ms", "floor ms", "shortest", "median", "goal", "ok"))
    missed = 0
    with tempfile.TemporaryDirectory(prefix="bootcamp-") as work, tempfile.TemporaryDirectory() as compiled:
        keep_compiled_modules(Path(compiled))
        for figure in figures(Path(work)):
            result = measure(figure, rounds)
            missed += not result.reached
            print(_row(result), flush=True)
    return 1 if missed else 0


def _row(result: Result) -> str:
    floor = f"{min(result.floor) * 1000:.1f}" if result.floor else "–"
    spent, ok = f"{min(result.measured) * 1000:.1f}", "yes" if result.reached else "NO"
    figure = result.figure
    return ROW.format(figure.name, spent, floor, f"{result.value:.2f}", f"{result.median:.2f}", f"{figure.goal:g}", ok)


if __name__ == "__main__":
    sys.exit(main())
