"""Danish and English wording of everything the toolkit says.

Texts stand in one module per subject (`danish/terminal.py`, `english/terminal.py` …) as `TEXTS: dict[str, str]`;
problems in `danish/problems/*.py` as `PROBLEMS: dict[str, Wording]`. Both languages have the same keys and the same
placeholders; a test checks it. A text with a `|` has a singular and a plural form, chosen by `n`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from string import Formatter
from typing import cast

from bootcamp.problems import InLanguages, Problem, Term
from bootcamp.words.formatting import Language, written

__all__ = ["LANGUAGES", "Language", "Said", "Wording", "Words", "choose_language"]

LANGUAGES: tuple[Language, ...] = ("da", "en")
_PACKAGES = {"da": "danish", "en": "english"}
PROBLEM_SUBJECTS = (
    "reading",
    "plan",
    "agenda",
    "people",
    "process",
    "survey",
    "findings",
    "privacy",
    "longlist",
    "documents",
    "desk",
    "prints",
    "calendar",
    "usage",
    "coding",
)


@dataclass(frozen=True, slots=True)
class Wording:
    """How a problem is said: what is wrong, what to do, and what `bootcamp explain CODE` adds.

    Of `hints` the first is shown whose placeholders are all known; `more` is a paragraph with an example.
    """

    text: str
    hints: tuple[str, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A problem in words."""

    message: str
    hint: str | None


@cache
def _texts(language: Language, subject: str) -> Mapping[str, str]:
    module = import_module(f"bootcamp.words.{_PACKAGES[language]}.{subject}")
    return cast("Mapping[str, str]", module.TEXTS)


@cache
def problem_wordings(language: Language) -> Mapping[str, Wording]:
    """Every problem code with its wording."""
    wordings: dict[str, Wording] = {}
    for subject in PROBLEM_SUBJECTS:
        module = import_module(f"bootcamp.words.{_PACKAGES[language]}.problems.{subject}")
        wordings.update(module.PROBLEMS)
    return wordings


@cache
def placeholders(text: str) -> frozenset[str]:
    return frozenset(name.split(".")[0] for _, name, _, _ in Formatter().parse(text) if name)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. `words("terminal.done", n=3)` is the text of key `done` in subject `terminal`."""

    language: Language

    def __call__(self, key: str, /, **params: object) -> str:
        subject, _, name = key.partition(".")
        return self.fill(_texts(self.language, subject)[name], params)

    def knows(self, key: str) -> bool:
        subject, _, name = key.partition(".")
        return name in _texts(self.language, subject)

    def fill(self, text: str, params: Mapping[str, object]) -> str:
        """`text` with its placeholders written in this language; of `one|many` the form that `n` asks for."""
        if "n" in params and "|" in text:
            one, _, many = text.partition("|")
            text = one if params["n"] == 1 else many
        return text.format_map({name: self.write(value) for name, value in params.items()})

    def write(self, value: object) -> str:
        """A value as people of this language write it: 12. marts 2017, kl. 9.30, 1.234,5."""
        if isinstance(value, Term):
            return self(value.key)
        if isinstance(value, (list, tuple)):
            value = [self.write(each) if isinstance(each, (Term, InLanguages)) else each for each in value]
        return written(getattr(value, self.language) if isinstance(value, InLanguages) else value, self.language)

    def say(self, problem: Problem) -> Said:
        """The problem in words; the hint is the first whose facts are all known."""
        wording = problem_wordings(self.language)[problem.code]
        known = {name for name, value in problem.params.items() if value not in (None, "", (), [])}
        hint = next((hint for hint in wording.hints if placeholders(hint) <= known), None)
        return Said(self.fill(wording.text, problem.params), self.fill(hint, problem.params) if hint else None)


def choose_language(asked: str | None = None, of_plan: Language | None = None) -> Language:
    """The language to speak: `--lang`, `BOOTCAMP_LANG`, the plan's, the locale's, in that order; else Danish.

    A value that is no known language is passed over: what was asked for by `--lang` is checked where it is read.
    """
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    for wish in (asked, os.environ.get("BOOTCAMP_LANG"), of_plan, locale or _windows_language()):
        code = (wish or "").lower()[:2]
        if code in LANGUAGES:
            return code
    return "en" if locale and locale not in ("C", "POSIX", "C.UTF-8") else "da"


def _windows_language() -> str:
    """The language of the Windows user interface (`da_DK`), or nothing elsewhere."""
    if os.name != "nt":
        return ""
    import ctypes  # pragma: no cover - Windows only
    import locale  # pragma: no cover

    identifier = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined] # pragma: no cover
    return locale.windows_locale.get(identifier, "")  # pragma: no cover
