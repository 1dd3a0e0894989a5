"""What ordinary exports hold that is easily read wrong: thousands, signs, dashes, entities, who somebody is."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bootcamp.survey.intake.inspection import inspect
from support.exports import SHARED, question, seen

SMALL, REAL = SHARED.parent / "small", SHARED.parent / "surveys2"
TIMES = [f"01/03/2027 {9 + n // 60:02}.{n % 60:02}.00" for n in range(200)]


def google(path: Path, title: str, cells: Sequence[str], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """An export of Google Forms with one question, and one that everybody answers alike by turns."""
    rows = [
        ["Tidsstempel", title, "Bor du her?"],
        *([TIMES[n], cell, ("Ja", "Nej")[n % 2]] for n, cell in enumerate(cells)),
    ]
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def found(path: Path, title: str, cells: Sequence[str], **more: str) -> dict[str, Any]:
    return question(seen(google(path / "svar.csv", title, cells, **more)), "B")


@pytest.mark.parametrize(
    ("cells", "mean"),
    [
        (["1.250", "900", "75", "2.000"] * 3, 1056.25),
        (["1,250", "900", "75", "2,000"] * 3, 1056.25),
        (["25.000", "30.000", "12.500"] * 4, 22500),
        (["1.250.000", "900", "0"] * 4, 1250900 / 3),
        (["1.5", "2.25", "0.125"] * 4, (1.5 + 2.25 + 0.125) / 3),
        (["1,5", "2", "2,5"] * 4, 2),
        (["0.250", "0.500"] * 6, 0.375),
    ],
)
def test_signs_in_numbers_are_told_from_the_whole_column(tmp_path: Path, cells: list[str], mean: float) -> None:
    answered = found(tmp_path, "Hvor mange medlemmer har foreningen?", cells)
    assert answered["kind"] == "number"
    assert answered["mean"] == pytest.approx(mean)


def test_numbers_in_thousands_are_told(tmp_path: Path) -> None:
    _, problems = inspect(google(tmp_path / "svar.csv", "Hvor mange medlemmer?", ["1.250", "900", "2.000"] * 4))
    assert [problem.params for problem in problems if problem.code == "numbers-in-thousands"] == [{"value": "1.250"}]


@pytest.mark.parametrize(
    "option", ["+65 år", "»Vi klarer det selv«", "§ 85-støtte", "🙂 Tilfreds", "#1", "& andet", "~ 10 km", "* Ny"]
)
def test_an_option_may_begin_with_a_sign(tmp_path: Path, option: str) -> None:
    answered = found(tmp_path, "Hvor gammel er du?", ["Under 18", "18-39", option, "40-64"] * 10)
    assert answered["kind"] == "single"
    assert answered["counts"][option] == 10


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_alone_is_no_answer(tmp_path: Path, dash: str) -> None:
    answered = found(tmp_path, "Hvilken gruppe hører du til?", [dash, *["Borger", "Virksomhed", "Medarbejder"] * 13])
    assert (answered["kind"], answered["answered"]) == ("single", 39)


def test_beside_a_plus_a_dash_is_an_answer(tmp_path: Path) -> None:
    answered = found(tmp_path, "Hvad synes du om forslaget?", ["+", "-"] * 12)
    assert answered["counts"] == {"+": 12, "-": 12}


def test_a_face_among_notes_makes_them_no_options(tmp_path: Path) -> None:
    assert found(tmp_path, "Andet?", ["nej", "nej", ":-)", *["nej"] * 12])["kind"] == "text"


def test_entities_are_the_letters_they_stand_for(tmp_path: Path) -> None:
    cells = ["Idr&aelig;t &amp; leg", "Ro &lt; stilhed", "Natur&nbsp;oplevelser"] * 5
    answered = found(tmp_path, "Hvad er vigtigst for b&oslash;rn &amp; unge?", cells)
    assert answered["title"] == "Hvad er vigtigst for børn & unge?"
    assert set(answered["counts"]) == {"Idræt & leg", "Ro < stilhed", "Natur oplevelser"}


def test_other_that_was_ticked_and_left_blank_makes_no_option(tmp_path: Path) -> None:
    cells = ["Bænke", "Cykelsti", "Bænke, Cykelsti", "Bænke, ", "Cykelsti, Bænke, "] * 6
    answered = found(tmp_path, "Hvad mangler der?", cells)
    assert answered["counts"] == {"Bænke": 24, "Cykelsti": 18}


@pytest.mark.parametrize("unknown", ["Ved ikke", "Don't know", "N/A"])
def test_steps_by_their_numbers_are_a_scale_beside_those_who_do_not_know(tmp_path: Path, unknown: str) -> None:
    answered = found(tmp_path, "Hvor tilfreds er du? (1-5)", ["1", "2", "3", "4", "5", unknown] * 6)
    assert answered["kind"] == "likert"
    assert answered["mean"] == 3
    assert answered["counts"][unknown] == 6


@pytest.mark.parametrize(
    ("title", "cells"),
    [
        ("Evt. navn og telefonnummer, hvis vi må kontakte dig", ["Anne Prøve, 2012 3400", "Bo Dummy 20123401", ""]),
        ("Fornavn", ["Anne", "Anne", "Bo", "Bo", "Anne"]),
        ("Kontaktperson", ["Anne Prøve", "Bo Dummy", ""]),
        ("Underskrift", ["AP", "AP", "BD"]),
        ("Fødselsdato", ["01-02-1980", "03-04-1975", "05-06-1990"]),
        ("Vej og husnummer", ["Prøvevej 1", "Dummygade 2", "Testalle 3"]),
        ("Skriv dit nummer", ["20123400", "20123401", ""]),
    ],
)
def test_who_somebody_is_is_never_shown_whatever_it_is_called(tmp_path: Path, title: str, cells: list[str]) -> None:
    document = seen(google(tmp_path / "svar.csv", title, [*cells, *[""] * 3]))
    assert [each["columns"] for each in document["questions"]] == [["C"]]


@pytest.mark.parametrize("clock", ["kl. 15.37.20", "kl 15:37", "15.37"])
def test_a_time_may_say_that_it_is_one(tmp_path: Path, clock: str) -> None:
    rows = [["Tidsmerke", "Er du med?"], *([f"06.09.2025 {clock}", ("Ja", "Nei")[n % 2]] for n in range(12))]
    with (tmp_path / "svar.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    document = seen(tmp_path / "svar.csv")
    assert (document["tool"], document["answers"]["total"]) == ("googleforms", 12)


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ";"), ("mac_roman", ";")]
)
def test_letters_and_signs_of_any_program_are_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    cells = ["Børnehave", "Ældre på vej", "1.250 gående"] * 5
    answered = found(tmp_path, "Hvad handler det om?", cells, encoding=encoding, delimiter=delimiter)
    assert set(answered["counts"]) == {"Børnehave", "Ældre på vej", "1.250 gående"}


@pytest.mark.parametrize("place", ["Rang {}", "Rank {}", "Rangering {}", "Nr. {}", "#{}", "{}. prioritet"])
def test_a_ranking_by_place_needs_no_ids(tmp_path: Path, place: str) -> None:
    orders = [
        ("Bus", "Bolig", "Natur"),
        ("Natur", "Bus", "Bolig"),
        ("Bolig", "Natur", "Bus"),
        ("Bus", "Natur", "Bolig"),
    ]
    head = ["Bor du her?", *(f"Hvad er vigtigst? [{place.format(n)}]" for n in (1, 2, 3))]
    with (tmp_path / "svar.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *([("Ja", "Nej")[n % 2], *orders[n % 4]] for n in range(12))])
    document = seen(tmp_path / "svar.csv")
    ranking = next(each for each in document["questions"] if "vigtigst" in each["title"])
    assert (ranking["kind"], ranking["first"]) == ("ranking", {"Bolig": 3, "Bus": 6, "Natur": 3})


def test_surveymonkey_is_known_without_its_ids(tmp_path: Path) -> None:
    rows = [
        ["Hvilken gruppe hører du til?", "Hvem skal bidrage?", "", "", "Andet?"],
        ["Response", "Foreninger", "Naboer", "Kommunen", "Open-Ended Response"],
        *(
            [("Borger", "Ansat")[n % 2], "Foreninger" * (n % 2), "Naboer" * (n % 3 > 0), "", f"Tekst {n}"]
            for n in range(20)
        ),
    ]
    with (tmp_path / "svar.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    document = seen(tmp_path / "svar.csv")
    assert (document["tool"], document["answers"]["total"]) == ("surveymonkey", 20)
    assert question(document, "A")["counts"] == {"Ansat": 10, "Borger": 10}
    assert question(document, "B")["counts"] == {"Foreninger": 10, "Naboer": 13, "Kommunen": 0}


def expected() -> list[str]:
    file = SMALL / "EXPECTED.json"
    return sorted(json.loads(file.read_text("utf-8"))) if file.exists() else []


@pytest.mark.parametrize("name", [name for name in expected() if not name.startswith(("_", "people"))])
def test_small_inputs_are_read_as_expected(name: str) -> None:
    wanted = json.loads((SMALL / "EXPECTED.json").read_text("utf-8"))[name]["expected"]
    document = seen(SMALL / name)
    for key, value in wanted.items():
        if key in ("tool", "header_rows"):
            assert document[key] == value
        elif key == "answers":
            assert document["answers"]["total"] == value
        elif key == "questions":
            assert len(document["questions"]) == value
        elif key in ("kind", "mean", "counts") and "column" in wanted:
            answered = question(document, wanted["column"])[key]
            assert answered == value if key == "counts" else str(answered) in str(value) or answered == value
        elif isinstance(value, dict) and len(key) == 1:
            answered = question(document, key)
            plain = {"kind", "title", "counts", "mean", "dont_know"} & value.keys()
            assert (answered["kind"] in value.get("kind", answered["kind"])) is True
            assert {part: answered[part] for part in plain - {"kind", "dont_know"}} == {
                part: value[part] for part in plain - {"kind", "dont_know"}
            }
            assert plain or answered["counts"] == value


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("gf_da_arrangementer.csv", 2), ("gf_sv_tasting.xlsx", 6), ("msforms_en_selfmed(1-90).csv", 90),
        ("limesurvey_de_tworows.csv", 45), ("limesurvey_de_tworows.xlsx", 45), ("surveymonkey_538_SOUTH.csv", 2528),
        ("surveymonkey_538_comma-survey.csv", 1129), ("surveymonkey_538_food-world-cup-data.csv", 1373),
        ("surveymonkey_538_religion-survey-results.csv", 1039),
    ],
)  # fmt: skip
def test_real_exports_have_as_many_answers_as_were_counted_by_hand(name: str, answers: int) -> None:
    if not (REAL / name).exists():
        pytest.skip(f"the real export {name} is not here")
    assert seen(REAL / name)["answers"]["total"] == answers
