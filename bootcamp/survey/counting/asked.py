"""What the plan and the codebook say of a survey that its figures depend on, beside the groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bootcamp.plan.survey import GROUPS, Measure, Survey
from bootcamp.survey.counting.codebook import Codebook
from bootcamp.survey.findings import Access


@dataclass(frozen=True, slots=True)
class Stratum:
    """A part of the population: an option of a question (None: a group of the plan) and its share of 1, if known."""

    question: str | None
    id: str
    share: float | None
    source: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """`access` of the link, what the scale questions measure (by question id), the population, the codebook."""

    access: Access | None = None
    measures: Mapping[str, Measure] = field(default_factory=dict)
    population: tuple[Stratum, ...] = ()
    codebook: Codebook | None = None


def asked(survey: Survey, codebook: Codebook | None = None) -> Asked:
    """What a survey of the plan says."""
    return Asked(
        access=survey.access,
        measures={question.id: question.measures for question in survey.questions if question.measures},
        population=tuple(_strata(survey)),
        codebook=codebook,
    )


def _strata(survey: Survey) -> Iterator[Stratum]:
    for name, population in survey.population.items():
        question = None if name in GROUPS else name
        whole = sum(population.shares.values())
        for option in dict.fromkeys((*population.shares, *population.required)):
            share = float(population.shares[option] / whole) if whole and option in population.shares else None
            yield Stratum(question, option, share, population.source or "", option in population.required)
