"""An opened process: each thing is computed and read once, whoever looks; documents only look."""

from __future__ import annotations

import ast
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

import bootcamp
from bootcamp.agenda import checking
from bootcamp.documents.body import DocumentBody, blocks_of, framed
from bootcamp.documents.catalogue import Copy, copies, find_copy, find_kind
from bootcamp.documents.kinds import KINDS, SUBJECTS, Kind
from bootcamp.documents.kit import kit_copies, kit_print
from bootcamp.documents.making import said
from bootcamp.people.importing import import_people
from bootcamp.problems import Refused
from bootcamp.render.blocks import Document, paragraph
from bootcamp.views import people
from bootcamp.views.process import OpenedProcess, open_process
from support import make_example_people

EXAMPLE = Path(__file__).parents[1] / "examples" / "lejre-kerneopgaver"
DOCUMENTS = Path(bootcamp.__file__).parent / "documents"
DAY = "bootcamp-3"
SURVEY = "digital-bootcamp"


@pytest.fixture
def example(tmp_path: Path) -> OpenedProcess:
    """The example with the people of its last bootcamp."""
    folder = tmp_path / "forløb"
    shutil.copytree(EXAMPLE, folder)
    process, _ = open_process(folder)
    import_people(process.plan, process.contents.events[DAY], DAY, make_example_people.FILE, folder=folder)
    return open_process(folder)[0]


def counted(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, calls: Counter[str]) -> None:
    function: Callable[..., Any] = getattr(module, name)

    def call(*given: Any, **named: Any) -> Any:
        calls[name] += 1
        return function(*given, **named)

    monkeypatch.setattr(module, name, call)


def test_a_kit_puts_its_day_on_the_clock_once_and_reads_its_people_once(
    example: OpenedProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = Counter[str]()
    counted(monkeypatch, checking, "compute_programme", calls)
    counted(monkeypatch, people, "read_participants", calls)
    prints = [kit_print(copy, ("md",)) for copy in kit_copies(example.day(DAY))]
    assert len(prints) > 15
    assert calls == {"compute_programme": 1, "read_participants": 1}


def test_views_are_the_same_for_everyone_and_cannot_be_changed(example: OpenedProcess) -> None:
    day, survey = example.day(DAY), example.survey(SURVEY)
    assert example.day(DAY) is day
    assert example.survey(SURVEY) is survey
    assert day.people is example.day(DAY).people
    with pytest.raises(FrozenInstanceError):
        day.id = "en anden"  # type: ignore[misc]


def test_an_opened_process_shows_plan_state_days_surveys_and_overview() -> None:
    process, problems = bootcamp.open_process(EXAMPLE)
    assert not [problem for problem in problems if problem.is_error]
    assert process.state.phase == process.plan.phases[0].id
    assert [block.title for block in process.day(DAY).blocks]
    assert process.survey(SURVEY).title == process.plan.surveys[SURVEY].title
    assert process.survey(SURVEY).stored is None
    assert process.overview.phases[0].phase.title
    assert set(process.core_tasks) == set(process.plan.core_tasks)


@pytest.mark.parametrize(("look", "code"), [("day", "unknown-event"), ("survey", "unknown-survey")])
def test_what_is_not_there_is_refused_with_what_was_probably_meant(look: str, code: str) -> None:
    process, _ = open_process(EXAMPLE)
    known = {"day": DAY, "survey": SURVEY}[look]
    with pytest.raises(Refused) as refused:
        getattr(process, look)(known[:-1])
    [problem] = refused.value.problems
    assert (problem.code, problem.params["suggestion"]) == (code, known)


def test_a_day_with_a_broken_file_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    folder = tmp_path / "forløb"
    shutil.copytree(EXAMPLE, folder)
    (folder / "events" / f"{DAY}.yaml").write_text("title: [x\n", "utf-8")
    process, _ = open_process(folder)
    with pytest.raises(Refused) as refused:
        process.day(DAY)
    assert refused.value.problems[0].place is not None
    assert refused.value.problems[0].place.file == f"events/{DAY}.yaml"


def test_views_speak_the_language_asked_for_or_the_plans() -> None:
    assert open_process(EXAMPLE, "en")[0].day(DAY).weekday == "Sunday 7 May 2017"
    assert open_process(EXAMPLE)[0].day(DAY).weekday == "Søndag den 7. maj 2017"


# --- documents only look


def test_documents_open_no_files() -> None:
    """What a document shows comes from its view: nothing below `documents/` reads the folder of a process."""
    reading = {"read_findings", "read_participants", "read_contents", "read_journal", "read_text", "read_bytes", "glob"}
    allowed = {"output.py"}  # knows what lies in the folder that is printed to
    found = [
        (file.name, name)
        for file in DOCUMENTS.rglob("*.py")
        if file.name not in allowed
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Name | ast.Attribute)
        for name in (node.id if isinstance(node, ast.Name) else node.attr,)
        if name in reading
    ]
    assert found == []


def test_every_kind_names_a_function_that_is_there() -> None:
    from importlib import import_module

    for kind in KINDS:
        for name in filter(None, (kind.make, kind.workbook)):
            module, _, function = name.partition(":")
            assert callable(getattr(import_module(f"bootcamp.documents.{module}"), function)), name


def test_a_body_stands_alone_or_as_a_part_of_another_document(example: OpenedProcess) -> None:
    parts = [
        part
        for name, of in (("programme", DAY), ("packing-list", DAY), ("terms", None))
        if isinstance(part := said(find_copy(example, find_kind(name), of)), DocumentBody)
    ]
    blocks = tuple(block for part in parts for block in blocks_of(part, example.day(DAY)))
    report = framed(DocumentBody(blocks=(paragraph("Først"), *blocks)), "Samlet", example.overview)
    assert isinstance(report, Document)
    assert report.blocks[1:] == blocks
    assert report.footer_left == example.plan.municipality.name


@pytest.mark.parametrize("subject", ["meeting", "core_task"])
def test_a_kind_may_be_about_a_meeting_or_a_core_task(subject: Any, example: OpenedProcess) -> None:
    """What only later documents are about can be looked at like the rest."""
    kind = Kind("terms", subject, "process.terms:terms_of_reference")
    found = list(copies(example, (kind,)))
    assert [copy.id for copy in found] == list(SUBJECTS[kind.of](example))
    assert found
    assert all(isinstance(copy, Copy) and copy.view.title and copy.view.plan is example.plan for copy in found)
    assert found[0].file_name.endswith(f"-{found[0].id}")
    with pytest.raises(Refused) as refused:
        find_copy(example, kind, "findes-ikke")
    assert refused.value.problems[0].code == {"meeting": "unknown-event", "core_task": "unknown-core-task"}[subject]
