"""The codes of problems, each said whole in both languages."""

from __future__ import annotations

import re

from bootcamp.problems import Problems
from bootcamp.words import Words


def codes(problems: Problems) -> list[str]:
    for problem in problems:
        for language in ("da", "en"):
            said = Words(language).say(problem)
            assert not re.search(r"[{}]", said.message + (said.hint or ""))
    return [problem.code for problem in problems]
