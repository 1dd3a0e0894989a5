"""Danish and English say the same: the same keys, the same facts; nothing without words, no words unused."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from functools import cache
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

from bootcamp import words as words_package
from bootcamp.plan.marks import Refers
from bootcamp.plan.validation import _SHAPES
from bootcamp.problems import Problem
from bootcamp.reading.files import _REASONS
from bootcamp.words import (
    LANGUAGES,
    PROBLEM_SUBJECTS,
    Both,
    MissingWords,
    Wording,
    Words,
    choose_language,
    problem_codes,
    problems,
    texts,
)
from support.model_fields import marks
from support.word_families import FAMILIES, GUARDED, known_keys, needed_keys, possible_keys
from support.word_keys import composed_keys

ROOT = Path(__file__).parents[1]
WORDS_FOLDER = Path(words_package.__file__ or "").parent

MADE_WITH_CODE = {"Problem": 0, "NotReadable": 0, "PydanticCustomError": 0}
"""What is made with a problem code, and the place of the code among the arguments; functions say it by `code`."""
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _subjects(package: ModuleType) -> dict[str, ModuleType]:
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    return {name: importlib.import_module(f"{package.__name__}.{name}") for name in names}


TEXTS: dict[str, Mapping[str, Both]] = {name: module.TEXTS for name, module in _subjects(texts).items()}
PROBLEMS: dict[str, Mapping[str, Wording]] = {name: module.PROBLEMS for name, module in _subjects(problems).items()}
CODES = problem_codes()


def placeholders(text: str) -> set[str]:
    """The names in braces; a text that cannot be filled in raises ValueError."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


# --- both languages have the same


def test_every_module_of_problems_is_looked_into() -> None:
    assert sorted(PROBLEMS) == sorted(PROBLEM_SUBJECTS)
    assert len(CODES) >= 100
    assert len(known_keys()) >= 1000


def _pairs() -> Iterator[tuple[str, Both]]:
    for subject, table in TEXTS.items():
        yield from ((f"{subject}.{key}", both) for key, both in table.items())
    for code, wording in _wordings():
        yield from ((code, both) for both in (wording.text, *wording.hints, wording.more))


def _wordings() -> Iterator[tuple[str, Wording]]:
    for table in PROBLEMS.values():
        yield from table.items()


def test_both_languages_have_the_same_placeholders() -> None:
    differing = [key for key, (danish, english) in _pairs() if placeholders(danish) != placeholders(english)]
    assert not differing


def test_nothing_is_said_in_one_language_only() -> None:
    assert not [key for key, (danish, english) in _pairs() if bool(danish.strip()) != bool(english.strip())]


def test_every_code_is_worded_once() -> None:
    codes = [code for code, _ in _wordings()]
    assert sorted(codes) == sorted(set(codes)) == list(CODES)
    assert not [code for code in codes if not CODE.fullmatch(code)]


def _all_texts(language: str) -> Iterator[tuple[str, str]]:
    return ((key, both[LANGUAGES.index(language)]) for key, both in _pairs())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_of_two_forms_has_one_bar_and_chooses_by_n(language: str) -> None:
    forms = {key: text for key, text in _all_texts(language) if "|" in text and "{n}" in text}
    assert forms
    assert not {key: text for key, text in forms.items() if text.count("|") != 1 or "" in text.split("|")}


@pytest.mark.parametrize(("language", "marks"), [("da", "“”„"), ("en", "«»„")])
def test_quotation_marks_are_those_of_the_language(language: str, marks: str) -> None:
    """Save in an example of letters that were read wrongly: â€“."""
    assert not {key: text for key, text in _all_texts(language) if set(re.sub("â€.", "", text)) & set(marks)}


# --- none missing, none unused


@cache
def _trees() -> dict[Path, ast.Module]:
    """The source of the package without the word tables themselves."""
    files = [path for path in sorted((ROOT / "bootcamp").rglob("*.py")) if WORDS_FOLDER not in path.parents]
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}


def _nodes() -> Iterator[ast.AST]:
    for tree in _trees().values():
        yield from ast.walk(tree)


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _texts_in(nodes: Iterable[ast.AST]) -> set[str]:
    constants = [node for top in nodes for node in ast.walk(top) if isinstance(node, ast.Constant)]
    return {node.value for node in constants if isinstance(node.value, str)}


def _outcomes(node: ast.expr) -> Iterator[ast.expr]:
    """What an expression may come to: both branches of `a if x else b`."""
    match node:
        case ast.IfExp(body=body, orelse=other):
            yield from _outcomes(body)
            yield from _outcomes(other)
        case _:
            yield node


def _pattern(text: ast.JoinedStr) -> str:
    """An f-string as a regular expression: its fixed parts, and anything between them."""
    parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in text.values)
    return "".join(parts)


def _tellers(tree: ast.Module) -> dict[str, int]:
    """The functions defined here that take a problem code, and its place among their arguments."""
    tellers = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("__"):
            names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
            names = names[1:] if names[:1] in (["self"], ["cls"]) else names
            if "code" in names:
                tellers[node.name] = names.index("code")
    return tellers


@cache
def _told() -> tuple[ast.expr, ...]:
    """Every argument in the source that is a problem code; private functions are known in their own file only."""
    own = {path: _tellers(tree) for path, tree in _trees().items()}
    public = {name: at for tellers in own.values() for name, at in tellers.items() if not name.startswith("_")}
    found: list[ast.expr] = []
    for path, tree in _trees().items():
        tellers = MADE_WITH_CODE | public | own[path]
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) in tellers):
            found += call.args[tellers[_called(call)] :][:1]
            found += [keyword.value for keyword in call.keywords if keyword.arg == "code"]
    return tuple(outcome for node in found for outcome in _outcomes(node))


def told_codes() -> tuple[set[str], set[str]]:
    """The problem codes told in the source: those in full, and the patterns of those put together."""
    constants = [node.value for node in _told() if isinstance(node, ast.Constant)]
    patterns = {_pattern(node) for node in _told() if isinstance(node, ast.JoinedStr)}
    return {code for code in constants if isinstance(code, str)} | {*_REASONS.values(), *_SHAPES.values()}, patterns


def assigned_codes() -> set[str]:
    """Codes that a variable `code` may get before it is told."""
    values: list[ast.expr] = []
    for node in _nodes():
        match node:
            case ast.Assign(targets=[ast.Name(id="code")], value=value):
                values += _outcomes(value)
            case ast.NamedExpr(target=ast.Name(id="code"), value=value):
                values += _outcomes(value)
            case _:
                continue
    return {value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)}


def reference_codes() -> set[str]:
    """What is told of ids that mean nothing, by the types of the ids."""
    return {mark.problem for mark in marks() if isinstance(mark, Refers)}


def test_the_source_is_seen() -> None:
    codes, patterns = told_codes()
    assert {"file-is-folder", "not-a-date", "name-taken", "one-value-expected", "programme-gap"} <= codes
    assert "yaml-quote" in assigned_codes()
    assert "gap\\-half\\-missing\\-.+" in patterns
    assert {"unknown-core-task", "unknown-role", "unknown-municipal-role", "population-unknown"} <= reference_codes()


def test_every_code_that_is_told_has_words() -> None:
    codes, patterns = told_codes()
    told = codes | assigned_codes() | reference_codes()
    assert not sorted(told - set(CODES))
    assert not sorted(pattern for pattern in patterns if not any(re.fullmatch(pattern, code) for code in CODES))


def test_every_wording_is_told_somewhere() -> None:
    _, patterns = told_codes()
    literal = _texts_in(_trees().values())
    unused = [code for code in CODES if code not in literal | reference_codes()]
    assert not [code for code in unused if not any(re.fullmatch(pattern, code) for pattern in patterns)]


# --- the keys of texts


def test_every_key_that_can_be_asked_for_has_words() -> None:
    missing = {where: sorted(keys - known_keys()) for where, keys in needed_keys().items() if keys - known_keys()}
    assert not missing


def test_every_key_that_is_put_together_can_be_followed() -> None:
    """Else what it is put together of stands in `FAMILIES` in `word_families.py`, from the data it is taken from."""
    known = {*FAMILIES, *GUARDED}
    assert not [
        (one.where, one.pattern, one.why) for one in composed_keys() if one.keys is None and one.pattern not in known
    ]
    assert not known - {one.pattern for one in composed_keys()}


def test_every_text_is_used_somewhere() -> None:
    assert not sorted(known_keys() - possible_keys())


@pytest.mark.parametrize(
    ("made_of", "key"),
    [
        ("phases.{key}", "phases.print-milestones"),
        ("phases.{key}", "phases.requires-terms"),
        ("documents.{self.name}", "documents.run-sheet"),
        ("terminal.count-{kind}", "terminal.count-advice"),
        ("documents.status-{day.status}", "documents.status-draft"),
        ("longlist.now-{key}", "longlist.now-placed"),
    ],
)
def test_what_a_key_is_put_together_of_is_seen(made_of: str, key: str) -> None:
    """From the calls of a function, a table of the product, a mapping, a choice of a type."""
    assert [where for where, keys in needed_keys().items() if where.endswith(f" {made_of}") and key in keys]


def test_a_missing_text_fails_in_tests_and_shows_its_key_to_people() -> None:
    with pytest.warns(MissingWords, match=r"phases\.print-nothing"):
        assert Words("da")("phases.print-nothing", of="x") == "[phases.print-nothing]"
    with pytest.warns(MissingWords, match=r"no-subject\.key"):
        assert Words("en")("no-subject.key") == "[no-subject.key]"
    with pytest.warns(MissingWords, match="no-such-code"):
        said = Words("en").say(Problem("no-such-code", {"file": "plan.yaml", "n": 2}))
    assert said.message == "[no-such-code] file: plan.yaml; n: 2"
    with pytest.warns(MissingWords, match="ends"):
        assert "…" in Words("da").say(Problem("day-too-long", {"n": 2, "planned": time(16)})).message


# --- how they are said


def test_the_first_hint_whose_facts_are_known_is_given() -> None:
    problem = Problem("unknown-key", {"key": "minuter", "suggestion": "minutes", "known": ["minutes", "title"]})
    assert Words("en").say(problem).hint == "did you mean “minutes”?"
    assert Words("da").say(problem).hint == "mente du «minutes»?"
    without = Problem("unknown-key", {"key": "zzz", "suggestion": None, "known": ["minutes", "title"]})
    assert Words("en").say(without).hint == "what can stand here: minutes and title"


@pytest.mark.parametrize(
    ("n", "danish_minutes", "english_minutes"), [(1, "1 minut", "1 minute"), (15, "15 minutter", "15 minutes")]
)
def test_one_or_many_and_times_in_the_language(n: int, danish_minutes: str, english_minutes: str) -> None:
    problem = Problem("past-midnight", {"n": n})
    assert danish_minutes in Words("da").say(problem).message.split(" over ")[0]
    assert Words("en").say(problem).message == f"the programme runs {english_minutes} past midnight"


def test_facts_are_written_as_the_language_writes_them() -> None:
    ends = Problem("phase-ends-before-it-begins", {"starts": date(2017, 3, 12), "ends": date(2017, 3, 1)})
    assert "1. marts 2017" in Words("da").say(ends).message
    assert "1 March 2017" in Words("en").say(ends).message
    early = Problem("block-ends-before-it-begins", {"title": "A", "starts": time(9, 30), "ends": time(9)})
    assert "9.30" in Words("da").say(early).message
    assert "09:30" in Words("en").say(early).message


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_can_be_said(language: str) -> None:
    words = Words("da" if language == "da" else "en")
    for code, wording in _wordings():
        parts = [words.of(both) for both in (wording.text, *wording.hints)]
        names = set().union(*map(placeholders, parts))
        said = words.say(Problem(code, dict.fromkeys({*names, "n"}, 2)))
        assert said.message
        assert bool(said.hint) == bool(wording.hints)
        assert not re.search(r"[{}|]", said.message + (said.hint or ""))


def test_the_language_is_the_first_wish_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BOOTCAMP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert choose_language() == "da"
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert choose_language() == "en"
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    assert choose_language() == "da"
    assert choose_language(of_plan="en") == "en"
    monkeypatch.setenv("BOOTCAMP_LANG", "da")
    assert choose_language(of_plan="en") == "da"
    assert choose_language("en", of_plan="da") == "en"
