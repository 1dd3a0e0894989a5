"""What is put into those keys of words of which the source alone does not show it, from the data it is taken from.

The tables are by the key as it is written in the source, without what makes its parts fit (`.replace(" ", "-")`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from importlib import import_module
from typing import Any, get_args, get_type_hints

import typer.core
from pydantic import BaseModel

from bootcamp import cli
from bootcamp.agenda.rescue import RescueStep
from bootcamp.commands import building
from bootcamp.documents.day import role_briefs
from bootcamp.documents.day.packing_list import BASES
from bootcamp.documents.day.run_sheet import COLUMNS as RUN_SHEET
from bootcamp.documents.kinds import KINDS
from bootcamp.documents.questionnaire import guide, invitation
from bootcamp.documents.survey.rule_appendix import BESIDE_THE_RANKING
from bootcamp.people.needs import DIETS, NEEDS
from bootcamp.people.participants import Participant, Role
from bootcamp.plan.event import UNLED_FORMS, Event
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import QuestionKind as PlannedKind
from bootcamp.survey.counting.counting_rules import RULES
from bootcamp.survey.counting.distances import CHOSEN, OVER, UNDER
from bootcamp.survey.findings import AgreementWord
from bootcamp.survey.protection.personal_data import Confidence
from bootcamp.survey.protection.personal_data import Kind as PersonalKind
from bootcamp.survey.readers import readers
from bootcamp.survey.readers.export import _CONTACT_WORDS
from bootcamp.survey.rehearsal.rehearsing import TEXTS as INVENTED_TEXTS
from bootcamp.survey.sentences.reading_sentences import ReadingKind
from bootcamp.terminal import Desk
from bootcamp.workbooks import programme
from support.declared_types import choices
from support.word_keys import SUBJECTS, composed_keys, given_to, literal_keys


def kinds_of(subject: str | None = None) -> list[str]:
    return [kind.name for kind in KINDS if subject in (None, kind.of)]


@cache
def commands() -> Mapping[str, Any]:
    """Every command of the table as typer builds it, by the key of its words."""
    return {each.key: building._build(Desk(), each) for each in cli.COMMANDS}


def _parameters(key: str) -> Iterator[Any]:
    return (
        parameter
        for parameter in commands()[key].params
        if isinstance(parameter, (typer.core.TyperArgument, typer.core.TyperOption))
    )


def _values() -> Iterator[str]:
    """What stands for a value in the help: the names of arguments and of options that take one."""
    for key in commands():
        for parameter in _parameters(key):
            if parameter.param_type_name == "argument":
                yield parameter.name
            elif not parameter.is_flag:
                yield parameter.opts[0].lstrip("-")


def _explained() -> Iterator[str]:
    """The parameters that commands share words for: those that have none of their own."""
    from bootcamp.words import Words

    for key in commands():
        for parameter in _parameters(key):
            if not Words("da").knows(f"commands.{key}.{parameter.name}"):
                yield parameter.name


def _consent(part: str) -> Callable[[], Iterable[str]]:
    variants = [name.removeprefix("consent-") for name in kinds_of("event") if name.startswith("consent-")]
    return lambda: (f"prints.consent-{variant}-{part}" for variant in variants)


def _each(start: str, names: Callable[[], Iterable[str]] | Iterable[str], end: str = "") -> Callable[[], Iterable[str]]:
    return lambda: (f"{start}{name.replace(' ', '-')}{end}" for name in (names() if callable(names) else names))


def _said_in_phases() -> Iterator[str]:
    """Requirements, their evidence, and the papers of every phase as a next step."""
    yield from given_to("say", under="phases/")
    yield from (f"requires-{name}" for name in given_to("require", under="phases/"))
    yield from (f"print-{name}" for name in given_to("Paper", under="phases/"))


@cache
def _models() -> tuple[type[BaseModel], ...]:
    """The plan, an event, and every model in them."""
    found: dict[type[BaseModel], None] = {}

    def walk(kind: Any) -> None:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            if kind not in found:
                found[kind] = None
                for field in kind.model_fields.values():
                    walk(field.annotation)
        else:
            for part in get_args(kind):
                walk(part)

    walk(Plan | Event)
    return tuple(found)


def _plan_fields() -> set[str]:
    return {name for model in _models() for name in model.model_fields} | {"events"}


def _columns_of_a_day() -> Iterator[str]:
    return (each.heading for each in (*programme.PROGRAMME, *programme.ROTATION, *programme.DAY))


_MEASURED = ("ranked", "chosen")
"""How an item may have been measured where its place or share is told; rated ones are told by their gap."""
_LED = sorted(choices(ReadingKind) - {"basis", "not-shown"})
_HIDES_A_GROUP = ("few", "complement", "extreme", "small")
_UNLED = (*UNLED_FORMS, "other")
_COUNTING = (*(rule.replace("_", "-") for rule in RULES[:2]), "chosen", "rated")
_FOUND = [f"{kind}-{sure}" for kind in get_args(PersonalKind) for sure in get_args(Confidence)]

FAMILIES: Mapping[str, Callable[[], Iterable[str]]] = {
    "commands.{self.key}": _each("commands.", commands),
    "commands.{each.key}": _each("commands.", commands),
    "commands.{c.key}": _each("commands.", commands),
    "commands.{parameter.name}": _each("commands.", _explained),
    "commands.value-{name}": _each("commands.value-", _values),
    "terminal.home-{key}": _each("terminal.home-", ("demo", "new", "help")),
    "terminal.part-{part}": _each("terminal.part-", cli.PARTS),
    "documents.{self.name}": _each("documents.", kinds_of),
    "documents.{kind}": _each("documents.", kinds_of("event")),
    "documents.untitled-{kind}": _each("documents.untitled-", _UNLED),
    "documents.form-{form}": _each("documents.form-", ("parallel", "rotation")),
    "prints.{part}-{number}": lambda: (
        f"prints.{part}-{number}" for part in role_briefs._ADVISED for number in (1, 2, 3)
    ),
    "documents.column-{key}": _each("documents.column-", (*RUN_SHEET, "why", "slack", "what-alone")),
    "prints.audience-{audience}": _each("prints.audience-", {kind.audience for kind in KINDS if kind.audience}),
    "prints.missing-{missing}": _each("prints.missing-", BASES),
    "prints.consent-{variant}-title": _consent("title"),
    "prints.consent-{variant}-asks": _consent("asks"),
    "prints.consent-{variant}-voluntary": _consent("voluntary"),
    "prints.consent-{variant}-withdraw": _consent("withdraw"),
    "prints.consent-{variant}-signs": _consent("signs"),
    "people.field-{name}": _each("people.field-", [each.name for each in fields(Participant) if each.name != "id"]),
    "people.count-{role}": _each("people.count-", get_args(Role)),
    "people.part-{person.role}": _each("people.part-", get_args(Role)),
    "people.{what}-{kind}": lambda: [
        *(f"people.diet-{kind}" for kind in DIETS),
        *(f"people.access-{need}" for need in NEEDS),
    ],
    "running.step-{step.kind}": _each("running.step-", choices(get_type_hints(RescueStep)["kind"])),
    "longlist.state-{state}": _each("longlist.state-", ("chosen", "open", "left-out", "yes", "discuss", "no")),
    "longlist.column-need-{measure}": _each("longlist.column-need-", ("ranked", "rated")),
    "longlist.column-benefit-{measure}": _each("longlist.column-benefit-", _MEASURED),
    "longlist.basis-{row.measure}": _each("longlist.basis-", _MEASURED),
    "longlist.card-{row.measure}": _each("longlist.card-", _MEASURED),
    "longlist.card-{row.measure}-by-group": _each("longlist.card-", _MEASURED, "-by-group"),
    "longlist.card-{key}": _each("longlist.card-", ("place", "places", "place-alike", "places-alike")),
    "longlist.rule-{self.rule(question)}": _each("longlist.rule-", _COUNTING),
    "longlist.rule-short-{self.rule(row.question)}": _each("longlist.rule-short-", _COUNTING),
    "privacy.found-{span.kind}-{span.confidence}": _each("privacy.found-", _FOUND),
    "questionnaire.entry-{kind}": _each("questionnaire.entry-", ("text", "nps", "date")),
    "questionnaire.file-{kind}": _each("questionnaire.file-", ("import", "entry", "xlsform")),
    "questionnaire.forms-{question.kind}": _each("questionnaire.forms-", get_args(PlannedKind)),
    "questionnaire.hint-digital-{question.kind}": _each("questionnaire.hint-digital-", guide.WITH_OTHER_HINT),
    "questionnaire.send-undated{('' if letter == 'first' else f'-{letter}')}": lambda: [
        "questionnaire.send-undated",
        *(f"questionnaire.send-undated-{letter}" for letter in invitation.LETTERS if letter != "first"),
    ],
    "phases.{key}": _each("phases.", _said_in_phases),
    "rehearsal.text-{texts.pop()}": _each("rehearsal.text-", [str(n) for n in range(1, INVENTED_TEXTS + 1)]),
    "survey.lead-{reading.kind}": _each("survey.lead-", _LED),
    "survey.lead-{one.kind}": _each("survey.lead-", BESIDE_THE_RANKING),
    "survey.lead-{kind}": _each("survey.lead-", _LED),
    "survey.question-{one.reason}": _each("survey.question-", ("few", "small_counts", "names_group")),
    "survey.group-{one.reason}": _each("survey.group-", _HIDES_A_GROUP),
    "survey.group-{one.reason}-in": _each("survey.group-", _HIDES_A_GROUP, "-in"),
    "survey.agreement-{found.word}": _each("survey.agreement-", get_args(AgreementWord)),
    "survey.agreement-{agreement.word}": _each("survey.agreement-", get_args(AgreementWord)),
    "survey.groups-apart-{what}": _each("survey.groups-apart-", (OVER, UNDER, CHOSEN)),
    "survey.when-{rule}": _each("survey.when-", RULES),
    "survey_reading.tool-{inspection.tool}": _each("survey_reading.tool-", readers),
    "survey_reading.{reason.key}": lambda: (
        *(f"survey_reading.{key}" for key in given_to("Reason", under="survey/")),
        *(f"survey_reading.why-contact-{kind}" for kind in _CONTACT_WORDS),
    ),
}
"""Every key that these make must have words."""

GUARDED: Mapping[str, Callable[[], Iterable[str]]] = {
    "commands.{self.key}.more": _each("commands.", commands, ".more"),
    "commands.{self.key}.{parameter.name}": lambda: (
        f"commands.{k}.{p.name}" for k in commands() for p in _parameters(k)
    ),
    "survey.nps-{found.id}": _each("survey.nps-", ("promoters", "passives", "detractors")),
    "survey.number-{count}": _each("survey.number-", [str(n) for n in range(2, 10)]),
    "plan_changes.{kind}-{name}": lambda: (
        f"plan_changes.{kind}-{name}" for kind in ("field", "thing", "new", "order") for name in _plan_fields()
    ),
}
"""Keys that may have no words: the source asks by `knows` first, or another test sees to them."""


@cache
def known_keys() -> frozenset[str]:
    """Every key that has words."""
    tables = {subject: import_module(f"bootcamp.words.texts.{subject}").TEXTS for subject in SUBJECTS}
    return frozenset(f"{subject}.{key}" for subject, texts in tables.items() for key in texts)


@cache
def needed_keys() -> Mapping[str, frozenset[str]]:
    """Every key that must have words, by where it is asked for."""
    needed = {"in full": literal_keys()}
    for one in composed_keys():
        if one.pattern in FAMILIES:
            needed[f"{one.where} {one.pattern}"] = frozenset(FAMILIES[one.pattern]())
        elif one.pattern not in GUARDED and one.keys is not None:
            needed[f"{one.where} {one.pattern}"] = one.keys
    return needed


@cache
def possible_keys() -> frozenset[str]:
    """Every key that can be asked for, also those that may have no words."""
    return frozenset().union(*needed_keys().values(), *(frozenset(made()) for made in GUARDED.values()))
