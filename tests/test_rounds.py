"""Which blocks of a day are which round: as the programme says it, else as it is guessed from the list of people."""

from __future__ import annotations

from pathlib import Path

import pytest

from bootcamp.agenda.checking import programme_of
from bootcamp.people.participants import Participant, Participants, Round
from bootcamp.people.seating import says_its_rounds, seating_of, work_of_rounds
from bootcamp.plan.event import SEATINGS
from bootcamp.plan.reading import read_contents
from support.command_line import Run
from support.process_folders import EVENT, make_folder

DAY = "bootcamp-1"
HEAD = "title: Bootcamp I\ndate: 12. marts 2017\nstart: 9.00\nrooms: {Salen: 50}\nblocks:\n"


def block(title: str, form: str, seating: str = "", more: str = "") -> str:
    said = f", seating: {seating}" if seating else ""
    return f"  - {{title: {title}, minutes: 30, form: {form}, leads: facilitator{said}{more}}}\n"


def rounds(
    folder: Path, blocks: str, own: tuple[bool, ...] = (False,), track: str | None = None
) -> dict[int, list[str]]:
    """The titles of each round; `own` says of each round of the list whether its tables are of one group."""
    contents, problems = read_contents(make_folder(folder, event=HEAD + blocks))
    assert not [problem for problem in problems if problem.severity == "error"], problems
    programme, _ = programme_of(contents, DAY)
    assert programme is not None
    tables = dict.fromkeys(range(1, len(own) + 1), 1)
    apart = {number: 2 if alone else 1 for number, alone in enumerate(own, start=1)}
    people = (
        Participant("p001", "A", "borgere", track=track, tables=tables),
        Participant("p002", "B", "politikere", track=track, tables=apart),
    )
    listed = Participants(DAY, tuple(Round(number) for number in tables), people)
    work = work_of_rounds(programme, seating_of(listed, []), track)
    return {number: [item.block.title or "" for item in part] for number, part in work.items()}


MIXED, OWN = "blandede grupper", "egne grupper"
SAID: dict[str, tuple[str, dict[int, list[str]]]] = {
    "new tables and the same": (
        block("A", MIXED, "nye borde") + block("B", MIXED, "samme borde") + block("C", MIXED, "nye borde"),
        {1: ["A", "B"], 2: ["C"]},
    ),
    "in English": (
        block("A", "mixed groups", "new tables") + block("B", "mixed groups", "same tables"), {1: ["A", "B"]},
    ),
    "back to an earlier round": (
        block("A", MIXED, "nye borde") + block("B", OWN, "nye borde") + block("C", MIXED, "runde 1")
        + block("D", MIXED, "nye borde"),
        {1: ["A", "C"], 2: ["B"], 3: ["D"]},
    ),
    "by number alone": (block("A", MIXED, "2") + block("B", MIXED, "1"), {1: ["B"], 2: ["A"]}),
    "what says nothing goes on while its form stays": (
        block("A", MIXED, "nye borde") + block("B", MIXED) + block("C", OWN) + block("D", OWN),
        {1: ["A", "B"], 2: ["C", "D"]},
    ),
    "a break and a plenum between change nothing": (
        block("A", MIXED, "nye borde") + "  - {break: 15}\n" + block("P", "plenum") + block("B", MIXED),
        {1: ["A", "B"]},
    ),
    "without tables": (
        block("A", MIXED, "nye borde") + block("F", MIXED, "uden borde") + block("B", MIXED, "samme borde"),
        {1: ["A", "B"]},
    ),
    "plenary work at tables": (
        block("A", "plenum", "nye borde") + block("B", MIXED, "samme borde"), {1: ["A", "B"]},
    ),
    "the same as nothing begins the first": (block("A", MIXED, "samme borde"), {1: ["A"]}),
}  # fmt: skip


@pytest.mark.parametrize(("blocks", "expected"), SAID.values(), ids=SAID)
def test_a_programme_says_its_rounds(tmp_path: Path, blocks: str, expected: dict[int, list[str]]) -> None:
    assert rounds(tmp_path, blocks) == expected


def test_tracks_go_on_from_what_all_did_before(tmp_path: Path) -> None:
    tracks = "".join(
        f"      - id: {name}\n        title: {name}\n        leads: facilitator\n        blocks:\n    "
        f"      {block('I ' + name, MIXED, seating).strip()}\n"
        for name, seating in (("a", "nye borde"), ("b", "samme borde"))
    )
    blocks = block("Alle", MIXED, "nye borde") + f"  - title: Spor\n    tracks:\n{tracks}"
    assert rounds(tmp_path / "a", blocks, track="a") == {1: ["Alle"], 2: ["I a"]}
    assert rounds(tmp_path / "b", blocks, track="b") == {1: ["Alle", "I b"]}


def test_a_block_that_a_visit_cuts_is_one_round(tmp_path: Path) -> None:
    inner = f"          {block('Arbejde', MIXED, 'nye borde').strip().replace('minutes: 30', 'minutes: 60')}\n"
    tracks = [
        f"      - id: {name}\n        title: {name}\n        leads: facilitator\n        blocks:\n{inner}"
        for name in "ab"
    ]
    rotation = "    rotation: {station: Panel, visit: 20, move: 5}\n"
    blocks = f"  - title: Skift\n{rotation}    tracks:\n{''.join(tracks)}"
    for name in ("a", "b"):
        assert {*rounds(tmp_path / name, blocks, track=name)} == {1}


def test_without_a_word_it_is_guessed_from_forms_meals_and_tables(tmp_path: Path) -> None:
    meal = "  - {title: Frokost, minutes: 45, form: måltid}\n"
    blocks = block("A", MIXED) + block("B", MIXED) + meal + block("C", MIXED) + block("D", OWN)
    assert rounds(tmp_path / "2", blocks, (False, True)) == {1: ["A", "B", "C"], 2: ["D"]}
    assert rounds(tmp_path / "3", blocks, (False, False, True)) == {1: ["A", "B"], 2: ["C"], 3: ["D"]}
    assert rounds(tmp_path / "4", blocks, (False, False, False, True)) == {1: ["A"], 2: ["B"], 3: ["C"], 4: ["D"]}


def test_the_example_is_guessed_as_it_says_itself(process: Path) -> None:
    """So an older programme, which says nothing, is printed as it was."""
    said = _rounds_of_example(process)
    for file in (process / "events").glob("bootcamp-*.yaml"):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if "seating:" not in line), "utf-8")
    assert _rounds_of_example(process) == said


def _rounds_of_example(folder: Path) -> list[dict[int, list[str | None]]]:
    contents, _ = read_contents(folder)
    programme, _ = programme_of(contents, "bootcamp-3")
    assert programme is not None
    kinds = (False, False, True)
    people = [
        Participant(
            f"p{n}",
            str(n),
            group,
            track=track,
            tables={r: 1 + (own and group == "borgere") for r, own in enumerate(kinds, 1)},
        )
        for n, (group, track) in enumerate((g, t) for g in ("borgere", "politikere") for t in ("fritid", "trivsel"))
    ]
    listed = Participants("bootcamp-3", tuple(Round(n) for n in (1, 2, 3)), tuple(people))
    seating = seating_of(listed, ["fritid", "trivsel"])
    found = [work_of_rounds(programme, seating, track) for track in ("fritid", "trivsel")]
    return [{number: [item.block.title for item in part] for number, part in work.items()} for work in found]


@pytest.mark.parametrize(
    ("blocks", "code", "hint"),
    [
        ("  - {break: 15, seating: nye borde}\n", "seating-without-work", "næste punkt"),
        (
            "  - title: Spor\n    seating: samme borde\n    tracks:\n      - id: a\n        title: a\n"
            "        leads: facilitator\n        blocks:\n    " + block("A", MIXED).replace("  -", "      -"),
            "seating-of-tracks", "hvert spor",
        ),
        (block("A", MIXED, "nye bored"), "not-a-choice", "nye borde"),
    ],
)  # fmt: skip
def test_what_means_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run, blocks: str, code: str, hint: str
) -> None:
    make_folder(tmp_path, event=HEAD + blocks + block("Z", MIXED))
    monkeypatch.chdir(tmp_path)
    [problem] = [each for each in run("check", "--json").document["problems"] if each["code"] == code]
    assert (problem["file"], hint in problem["hint"]) == (f"events/{DAY}.yaml", True)


def test_a_day_without_a_word_does_not_say_its_rounds(tmp_path: Path) -> None:
    contents, _ = read_contents(make_folder(tmp_path, event=EVENT))
    programme, _ = programme_of(contents, DAY)
    assert programme is not None
    assert not says_its_rounds(programme)


def test_words_for_seating_have_nothing_to_do_with_each_other() -> None:
    words = [word for choice in SEATINGS.values() for word in {choice.danish, choice.english, *choice.also}]
    assert len(words) == len({*words})
