"""The shipped examples: in order, true to the course they retell, in words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from bootcamp.agenda.checking import check_contents, programme_of
from bootcamp.agenda.timed import TimedBlock, every
from bootcamp.plan.contents import Contents
from bootcamp.plan.course import week_shift
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import read_contents
from bootcamp.problems import Problems
from bootcamp.survey.counting.analysis import SegmentInfo, analyse
from bootcamp.survey.intake.importing import import_answers
from bootcamp.survey.intake.merging import Import
from support import example_groups, make_example_answers

EXAMPLES = Path(__file__).parents[1] / "examples"
FOLDERS = sorted(plan.parent for plan in EXAMPLES.glob("*/plan.yaml"))
LEJRE = EXAMPLES / "lejre-kerneopgaver"
SOURCES = Path(__file__).parents[2] / "shared" / "seeds"
NOON = 12 * 60


@cache
def read(folder: Path) -> tuple[Contents, Problems]:
    contents, found = read_contents(folder)
    return contents, check_contents(contents, found, advised=True)


@pytest.fixture
def lejre() -> Contents:
    return read(LEJRE)[0]


@pytest.fixture
def plan(lejre: Contents) -> Plan:
    assert lejre.plan is not None
    return lejre.plan


def programme(contents: Contents, event: str) -> tuple[TimedBlock, ...]:
    found, _ = programme_of(contents, event)
    assert found is not None
    return found.blocks


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_example_is_in_order(folder: Path) -> None:
    contents, problems = read(folder)
    assert contents.plan is not None
    assert [problem for problem in problems if problem.severity in ("error", "warning")] == []


@pytest.mark.parametrize("name", ["start", "start-en"])
def test_a_starter_gives_nothing_to_remark(name: str) -> None:
    contents, problems = read(EXAMPLES / name)
    assert problems == ()
    assert len(contents.events) == 2


def test_the_starters_are_the_same_plan_in_two_languages() -> None:
    danish, english = (read(EXAMPLES / name)[0] for name in ("start", "start-en"))
    assert danish.plan is not None
    assert english.plan is not None
    assert (danish.plan.language, english.plan.language) == ("da", "en")
    assert danish.plan.anchor == english.plan.anchor
    assert [phase.weeks for phase in danish.plan.phases] == [phase.weeks for phase in english.plan.phases]
    times = [[(b.start, b.minutes) for b in programme(one, "bootcamp-1")] for one in (danish, english)]
    assert times[0] == times[1]


class TestLejre:
    def test_the_only_advice_is_what_the_dates_tell(self) -> None:
        told = [(problem.code, problem.params.get("n")) for problem in read(LEJRE)[1]]
        later = [("later-than-planned", n) for n in (1, 5, 1, 7)]
        assert told == [later[0], ("summer-time-begins", None), *later[1:]]

    @pytest.mark.parametrize(
        ("event", "day", "week", "shift"),
        [
            ("bootcamp-1", date(2017, 3, 12), 10, 0),
            ("bootcamp-2", date(2017, 3, 26), 12, 1),
            ("bootcamp-3", date(2017, 5, 7), 18, 5),
        ],
    )
    def test_the_bootcamps_have_the_real_sundays(
        self, lejre: Contents, plan: Plan, event: str, day: date, week: int, shift: int
    ) -> None:
        held = lejre.events[event]
        assert held.date == day
        assert day.isoweekday() == 7
        assert day.isocalendar().week == week
        assert plan.anchor is not None
        assert held.week is not None
        assert week_shift(held.week, plan.anchor, day) == shift

    def test_the_first_plan_has_the_weeks_of_the_tender(self, plan: Plan) -> None:
        assert [phase.type for phase in plan.phases] == ["motivation", "bootcamps", "laering", "kerneopgaver"]
        assert [tuple(phase.weeks or ()) for phase in plan.phases] == [(0, 4), (4, 5), (7, 7), (9, 9)]

    def test_the_ground_is_whole(self, plan: Plan) -> None:
        assert plan.terms is not None
        assert plan.vision is not None
        assert len(plan.terms.deliverables) == 7
        assert len(plan.vision.foci) == 3
        assert [len(principle.points) for principle in plan.principles.values()] == [5, 5, 4, 4, 5]
        assert len(plan.municipal_roles) == 3
        assert len(plan.core_tasks) == 5
        assert all(task.purpose for task in plan.core_tasks.values())
        assert sum(segment.invited or 0 for segment in plan.segments.values()) == 100

    def test_the_committee_has_ten_seats_beside_the_finance_committee(self, plan: Plan) -> None:
        seats = plan.bodies["udvalget"].seats
        own = [seat for seat in seats if "Økonomiudvalget" not in seat.title]
        assert sum(seat.number for seat in own) == 10
        assert [seat.ex_officio for seat in seats if seat.role == "chair"] == [True]
        assert plan.terms is not None
        assert plan.terms.reports_to == ("udvalget", "oekonomiudvalget", "kommunalbestyrelsen")

    def test_the_committee_chose_the_first_two_core_tasks(self, lejre: Contents, plan: Plan) -> None:
        meeting = lejre.events["udvalgsmoede-1"]
        assert meeting.date == plan.decisions["kerneopgaver"].by == date(2017, 1, 3)
        assert meeting.body == plan.decisions["kerneopgaver"].body == "udvalget"
        assert [item.decision for item in meeting.items if item.decision] == ["kerneopgaver"]
        assert plan.phases[1].core_tasks == ("vaekst", "stoette")

    def test_every_decision_stands_on_the_agenda_of_its_body(self, lejre: Contents, plan: Plan) -> None:
        taken = {item.decision: event.body for event in lejre.events.values() for item in event.items if item.decision}
        assert taken == {name: decision.body for name, decision in plan.decisions.items()}

    @pytest.mark.parametrize("event", ["bootcamp-1", "bootcamp-2", "bootcamp-3"])
    def test_a_bootcamp_day_keeps_its_lunch_and_its_end(self, lejre: Contents, event: str) -> None:
        blocks = programme(lejre, event)
        assert next(block.start for block in blocks if block.block.form == "meal") == NOON + 15
        end = lejre.events[event].end
        assert end is not None
        assert blocks[-1].end == end.hour * 60 + end.minute
        assert all(block.slack >= 0 for block in every(blocks))
        outputs = {block.block.output for block in every(blocks)}
        assert {"purpose", "prerequisites", "activities", "evaluation"} <= outputs

    def test_three_tracks_share_one_panel_without_meeting(self, lejre: Contents) -> None:
        parallel = [block for block in programme(lejre, "bootcamp-3") if block.tracks]
        assert [[track.track.core_task for track in block.tracks] for block in parallel] == [
            ["fritid", "trivsel", "uddannelse"]
        ] * 3
        assert all(track.idle == 0 for block in parallel for track in block.tracks)
        visits = sorted(
            (track.visit.start, track.visit.end) for block in parallel for track in block.tracks if track.visit
        )
        assert len(visits) == 3
        assert all(one[1] <= other[0] for one, other in pairwise(visits))

    def test_every_core_task_has_its_whole_pyramid(self, lejre: Contents, plan: Plan) -> None:
        assert set(lejre.outcomes) == set(plan.core_tasks)
        for outcome in lejre.outcomes.values():
            assert outcome.purpose is not None
            assert [prerequisite.priority for prerequisite in outcome.prerequisites] == list(
                range(1, len(outcome.prerequisites) + 1)
            )
            assert {activity.segment for activity in outcome.activities} == set(plan.segments)
            assert any(activity.quick_win for activity in outcome.activities)
            assert outcome.next_steps
        assert any(outcome.purpose and outcome.purpose.dissent for outcome in lejre.outcomes.values())


class TestAnswers:
    @pytest.fixture
    def export(self) -> Path:
        (path,) = (LEJRE / "surveys").glob("*.xlsx")
        return path

    @pytest.fixture
    def imported(self, plan: Plan, export: Path) -> Import:
        found, problems = import_answers(
            "digital-bootcamp", plan.surveys["digital-bootcamp"], export, key=b"k" * 32, today=date(2017, 2, 27)
        )
        assert [problem.code for problem in problems] == ["contact-not-stored"]
        assert found is not None
        return found

    def test_the_export_is_what_its_maker_makes(self, export: Path) -> None:
        assert export.read_bytes() == make_example_answers.make(make_example_answers.example_survey())

    def test_it_is_read_from_the_plan_alone(self, plan: Plan, imported: Import) -> None:
        assert imported.counts() == {"borgere": 146, "politikere": 11, "erhvervsliv": 21, "medarbejdere": 62}
        planned = [(question.id, question.kind) for question in plan.surveys["digital-bootcamp"].questions]
        assert [(question.id, question.kind) for question in imported.set.questions] == planned

    def test_some_rank_only_the_first_few_and_some_none(self, imported: Import) -> None:
        ballots = [answer.values.get("vaekst-forudsaetninger") for answer in imported.set.answers]
        partial = [ballot for ballot in ballots if isinstance(ballot, tuple) and None in ballot]
        assert (len(partial), ballots.count(None)) == (19, 9)

    def test_the_counting_rule_decides_one_question_and_not_the_other(self, plan: Plan, imported: Import) -> None:
        survey = plan.surveys["digital-bootcamp"]
        groups = [
            SegmentInfo(name, one.title, survey.invited.get(name), one.members, one.singular)
            for name, one in plan.segments.items()
        ]
        findings, _ = analyse(imported.set, groups, today=date(2017, 2, 27), resamples=20)
        first = {question.id: question.first_by_rule for question in findings.questions if question.kind == "ranking"}
        growth, support = first["vaekst-forudsaetninger"], first["stoette-forudsaetninger"]
        assert (growth.segment_equal, growth.pooled) == ("arbejdskraft", "trafik")
        assert (support.segment_equal, support.pooled) == ("i-tide", "i-tide")


class TestOwnWords:
    """What is in the examples is written for them; only facts and the names of things are taken over."""

    @pytest.fixture
    def sources(self) -> str:
        if not SOURCES.is_dir():
            pytest.skip("the sources are not beside this checkout")
        return "\n".join(path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("*.txt")))

    def test_no_run_of_eight_words_is_taken_over(self, sources: str) -> None:
        taken = set(_runs(sources, 8))
        found = [
            (file.name, run) for file in _files() for run in _runs(file.read_text(encoding="utf-8"), 8) if run in taken
        ]
        assert found == []

    def test_no_name_of_a_person_is_taken_over(self, sources: str) -> None:
        known = {"Lejre Kommune", "Vores Sted", "Grønt Råd"}
        names = set(_names(sources)) - known
        found = {name for file in _files() for name in _names(file.read_text(encoding="utf-8"))}
        assert found & names == set()


def _files() -> list[Path]:
    written = [file for file in EXAMPLES.rglob("*") if file.suffix in (".yaml", ".md")]
    return [*written, Path(example_groups.__file__)]


def _runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    yield from (tuple(words[n : n + length]) for n in range(len(words) - length + 1))


def _names(text: str) -> Iterator[str]:
    """Two words side by side that both begin with a capital letter."""
    yield from re.findall(r"(?=\b([A-ZÆØÅ][a-zæøåéü]+ [A-ZÆØÅ][a-zæøåéü]+)\b)", text)
