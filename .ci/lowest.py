"""The lowest versions that pyproject.toml names, as constraints for pip: `python .ci/lowest.py > lowest.txt`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

LOWEST = re.compile(r"(?P<name>[\w.-]+)\s*>=\s*(?P<version>[\w.]+)")


def lowest(project: dict[str, list[str]]) -> list[str]:
    """`name==version` for each dependency of the program; those for working on it may be the newest."""
    found = map(LOWEST.match, project["dependencies"])
    return [f"{each['name']}=={each['version']}" for each in found if each]


if __name__ == "__main__":
    text = (Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8")
    print("\n".join(lowest(tomllib.loads(text)["project"])))
