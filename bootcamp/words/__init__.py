"""Danish and English wording of everything the toolkit says.

Both languages stand beside each other, Danish first, in one module for each subject: texts in `texts/terminal.py` … as
`TEXTS: dict[str, tuple[str, str]]`, problems in `problems/plan.py` … as `PROBLEMS: dict[str, Wording]`. A subject is
imported when it is first asked for. A text with a `|` has a singular and a plural form, chosen by `n`.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from string import Formatter
from typing import TypeAlias, cast

from bootcamp.problems import InLanguages, Problem, Term
from bootcamp.words.formatting import Language, written

__all__ = ["LANGUAGES", "Both", "Language", "MissingWords", "Said", "Wording", "Words", "choose_language"]

Both: TypeAlias = tuple[str, str]
"""A text in Danish and in English."""
LANGUAGES: tuple[Language, ...] = ("da", "en")
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


class MissingWords(ResourceWarning):
    """Something is to be said that has no words, or without a fact that its words need.

    It is a fault of the toolkit, and nobody's work should stop for it: the key or `…` is shown instead. As a
    ResourceWarning it is silent for people and an error in the tests.
    """


class Wording:
    """How a problem is said: what is wrong, what to do, and what `bootcamp explain CODE` adds.

    Of `hints` the first is shown whose placeholders are all known; `more` is a paragraph with an example.
    """

    __slots__ = ("hints", "more", "text")

    def __init__(self, text: Both, *hints: Both, more: Both = ("", "")) -> None:
        self.text = text
        self.hints = hints
        self.more = more


@dataclass(frozen=True, slots=True)
class Said:
    """A problem in words."""

    message: str
    hint: str | None


@cache
def _texts(subject: str) -> Mapping[str, Both]:
    try:
        module = import_module(f"bootcamp.words.texts.{subject}")
    except ModuleNotFoundError:
        return {}
    return cast("Mapping[str, Both]", module.TEXTS)


@cache
def _problems(subject: str) -> Mapping[str, Wording]:
    return cast("Mapping[str, Wording]", import_module(f"bootcamp.words.problems.{subject}").PROBLEMS)


def wording_of(code: str) -> Wording | None:
    """The wording of a problem code; no more subjects are imported than it takes to find it."""
    return next((_problems(subject)[code] for subject in PROBLEM_SUBJECTS if code in _problems(subject)), None)


def problem_codes() -> tuple[str, ...]:
    """Every problem code that has a wording, sorted."""
    return tuple(sorted(code for subject in PROBLEM_SUBJECTS for code in _problems(subject)))


@cache
def placeholders(text: str) -> frozenset[str]:
    return frozenset(name.split(".")[0] for _, name, _, _ in Formatter().parse(text) if name)


class _Facts(dict[str, str]):
    """What stands in a text's placeholders; a fact that was not given shows as `…`."""

    def __missing__(self, name: str) -> str:
        warnings.warn(f"the fact {{{name}}} is missing", MissingWords, stacklevel=3)
        return "…"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. `words("terminal.done", n=3)` is the text of key `done` in subject `terminal`."""

    language: Language

    def __call__(self, key: str, /, **params: object) -> str:
        subject, _, name = key.partition(".")
        both = _texts(subject).get(name)
        if both is None:
            warnings.warn(f"{key} has no words", MissingWords, stacklevel=2)
            return f"[{key}]"
        return self.fill(self.of(both), params)

    def knows(self, key: str) -> bool:
        subject, _, name = key.partition(".")
        return name in _texts(subject)

    def of(self, both: Both) -> str:
        """The text in this language."""
        danish, english = both
        return danish if self.language == "da" else english

    def fill(self, text: str, params: Mapping[str, object]) -> str:
        """`text` with its placeholders written in this language; of `one|many` the form that `n` asks for."""
        if "n" in params and "|" in text:
            one, _, many = text.partition("|")
            text = one if params["n"] == 1 else many
        return text.format_map(_Facts({name: self.write(value) for name, value in params.items()}))

    def write(self, value: object) -> str:
        """A value as people of this language write it: 12. marts 2017, kl. 9.30, 1.234,5."""
        if isinstance(value, Term):
            return self(value.key)
        if isinstance(value, (list, tuple)):
            value = [self.write(each) if isinstance(each, (Term, InLanguages)) else each for each in value]
        return written(getattr(value, self.language) if isinstance(value, InLanguages) else value, self.language)

    def say(self, problem: Problem) -> Said:
        """The problem in words; the hint is the first whose facts are all known."""
        wording = wording_of(problem.code)
        if wording is None:
            warnings.warn(f"the problem {problem.code} has no words", MissingWords, stacklevel=2)
            facts = "; ".join(f"{name}: {self.write(value)}" for name, value in problem.params.items())
            return Said(f"[{problem.code}] {facts}".rstrip(), None)
        known = {name for name, value in problem.params.items() if value not in (None, "", (), [])}
        hints = (self.of(hint) for hint in wording.hints)
        hint = next((hint for hint in hints if placeholders(hint) <= known), None)
        return Said(self.fill(self.of(wording.text), problem.params), self.fill(hint, problem.params) if hint else None)


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
