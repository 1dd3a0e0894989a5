"""What a role does: as the plan says it; older plans are taken at their words, in one place, and advised to say it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bootcamp.people.vocabulary import vocabulary
from bootcamp.plan.event import Event
from bootcamp.plan.ground import PARTS
from bootcamp.plan.parts import guessed_part, leading_role, part_of, roles_with
from bootcamp.plan.plan import Plan
from bootcamp.plan.reading import read_contents
from support.command_line import Run
from support.process_folders import PLAN, make_folder

ROLES = """\
roles:
  projektleder: {title: Projektleder}
  bord: {title: Bordvært}
  taler: {title: Oplægsholder}
  borgmester: {title: Borgmesteren}
  chef: {title: Skolechef}
  frivillig: {title: Frivillige}
  kursusleder: {title: Kursusleder}
  raadgiver: {title: Rådgiver}
people:
  - {role: raadgiver, segment: politikere}
"""
OLD = PLAN[: PLAN.index("roles:")] + ROLES + PLAN[PLAN.index("success_criteria:") :]


def plan_of(folder: Path, text: str = OLD) -> Plan:
    contents, problems = read_contents(make_folder(folder, text))
    assert contents.plan is not None, problems
    return contents.plan


def test_an_older_plan_is_taken_at_its_words(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    assert {role: part_of(role, plan) for role in plan.roles} == {
        "projektleder": "lead", "bord": "host", "taler": "presenter", "borgmester": "politician", "chef": "management",
        "frivillig": "helper", "kursusleder": "management", "raadgiver": "politician",
    }  # fmt: skip
    assert leading_role(plan) == "projektleder"


@pytest.mark.parametrize(
    ("said", "part"), [("andet", "other"), ("Table host", "host"), ("frivillig", "helper"), ("tovholder", "lead")]
)
def test_what_the_plan_says_wins(tmp_path: Path, said: str, part: str) -> None:
    plan = plan_of(tmp_path, OLD.replace("Kursusleder}", f"Kursusleder, part: {said}}}"))
    assert (part_of("kursusleder", plan), guessed_part("kursusleder", plan)) == (part, "management")


def test_the_lead_that_is_said_comes_before_one_that_is_guessed(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, OLD.replace("Rådgiver}", "Rådgiver, part: projektleder}"))
    assert (leading_role(plan), roles_with("lead", plan)) == ("raadgiver", ("raadgiver", "projektleder"))


def test_a_role_that_hosts_is_a_host_in_lists_by_whatever_name(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, OLD.replace("Bordvært}", "Gruppeansvarlig, part: bordvært}"))
    known = vocabulary(plan, Event(title="Dag"))
    assert known.role("Gruppeansvarlig") == ("host", "bord")
    assert known.role("Vært") == ("host", "bord")
    assert known.role("Skolechef") == ("helper", "chef")


def test_the_check_advises_once_to_write_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    make_folder(tmp_path, OLD)
    monkeypatch.chdir(tmp_path)
    [told] = [each for each in run("check", "--json").document["problems"] if each["code"] == "role-parts-guessed"]
    assert (told["severity"], told["file"]) == ("advice", "plan.yaml")
    assert "Kursusleder (ledelse)" in told["message"]
    assert "part: projektleder" in told["hint"]
    assert "Skolechef (management)" in run("check", "--lang", "en").err
    every = OLD
    for line in ROLES.splitlines():
        if "title:" in line:
            every = every.replace(line, line.replace("}", ", part: andet}"))
    make_folder(tmp_path / "said", every)
    monkeypatch.chdir(tmp_path / "said")
    assert "role-parts-guessed" not in run("check").err


def test_the_advice_on_a_brief_and_the_contact_follow_what_is_said(process: Path, run: Run) -> None:
    file = process / "plan.yaml"
    text = file.read_text("utf-8")
    contact = next(line for line in text.splitlines(keepends=True) if line.lstrip().startswith("contact:"))
    text = text.replace(contact, "").replace("part: projektleder\n", "part: andet\n")
    file.write_text(
        text.replace("    title: Referent\n    part: andet\n", "    title: Referent\n    part: projektleder\n"), "utf-8"
    )
    assert run("print", "terms", "--as", "md").code == 0
    [terms] = (process / "out").glob("*ommissorium*.md")
    assert "Kontakt" in terms.read_text("utf-8")
    assert "Referent" in terms.read_text("utf-8")
    assert run("print", "role-briefs", "bootcamp-1", "--as", "md").code == 0
    [briefs] = (process / "out").glob("*ollebeskrivelse*.md")
    assert "Spørg ind til det, du er uenig i" in briefs.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace("part: politiker ", "part: andet "), "utf-8")
    assert run("print", "role-briefs", "bootcamp-1", "--as", "md").code == 0
    assert "Spørg ind til det, du er uenig i" not in briefs.read_text("utf-8")


def test_every_part_has_a_word_in_both_languages() -> None:
    assert {"lead", "host", "presenter", "helper", "politician", "management", "other"} <= {*PARTS}
