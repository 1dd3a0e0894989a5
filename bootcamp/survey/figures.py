"""Figures beside the distributions: themes in open texts, gaps, the quality of the answers, who is missing.

Like everything in findings they hold no count below the threshold: None stands where one would.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from bootcamp.survey.probabilities import at_least

QualityKind = Literal[
    "repeated", "near-duplicate", "straight-line", "fast", "display-order",
    "rank-ties", "rank-gaps", "rank-out-of-range", "rank-zero",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme of the codebook: how many respondents' texts are about it, of how many texts.

    `by_segment`: the share of the texts of each group, None where it is not shown.
    """

    id: str
    title: str
    count: int | None
    share: float | None
    by_segment: Mapping[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gap:
    """How much more important something is than it is fulfilled: the mean over respondents who rated both.

    `importance` and `fulfilment` are the two questions, `id` the statement in both. The gap counts in steps of the
    scale, with the range it has, with 95 % for all gaps at once; `n` respondents rated both, and where that may not be
    shown all are None. `rounded`: to one decimal, because more would give away counts that are withheld.
    """

    core_task: str | None
    importance: str
    fulfilment: str
    id: str
    title: str
    n: int | None
    gap: float | None
    low: float | None
    high: float | None
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class QualityNote:
    """How many of `of` answers show something to look into; None when few do. Nothing is ever left out for it."""

    kind: QualityKind
    n: int | None
    of: int
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """A part of the population: its share of the answers (None: not shown) and of the population.

    `question` is the question that tells the part, None for the groups of the plan. `population` is None where only
    answers from the part are asked for; `difference` is in parts of 1.
    `none`: nobody in it answered; `required`: the plan asks for answers from it.
    """

    question: str | None
    id: str
    title: str
    share: float | None
    population: float | None
    difference: float | None
    source: str
    required: bool = False
    none: bool = False


MOST_OFTEN: Final = (1, 20)
"""How many of shuffled reports may hold a kind of sentence that is said in the real one."""
_BY_LUCK: Final = 0.01


@dataclass(frozen=True, slots=True)
class Way:
    """What became of the `rows` of the files: each of them is one of the others, `excluded` by rule of the mapping
    ("": by rules that took out few).
    """

    rows: int
    tests: int
    partial: int
    duplicates: int
    excluded: Mapping[str, int]
    used: int

    @property
    def left_out(self) -> int:
        """Rows that hold answers and do not count, beside those that a later answer of the same person stands for."""
        return self.partial + sum(self.excluded.values())


@dataclass(frozen=True, slots=True)
class Path:
    """What became of the rows of the files in one question: the others sum to `rows`.

    `not_asked`: who took no position: not asked or passed over, which exports do not tell apart, and those who do not
    know or whose answer could not be used where they are fewer than the threshold.
    """

    rows: int
    tests: int
    partial: int
    duplicates: int
    excluded: int
    invalid: int
    dont_know: int
    not_asked: int
    used: int


@dataclass(frozen=True, slots=True)
class Chance:
    """What the report would have said by chance: `shuffles` times it was found anew with groups put together at random.

    `differences_expected`: the differences between groups told by one such report, on average; `rates`: how many of
    the reports, as a share of 1, hold each kind of sentence at all.
    """

    shuffles: int
    differences_expected: float
    rates: Mapping[str, float]

    @property
    def unsaid(self) -> frozenset[str]:
        """The kinds of sentences that chance gives too often to be said.

        Too often is in more of the reports than one in twenty gives by luck, so that no seed decides what is said.
        """
        held = {kind: round(rate * self.shuffles) for kind, rate in self.rates.items()}
        return frozenset(kind for kind, n in held.items() if at_least(n, self.shuffles, MOST_OFTEN) < _BY_LUCK)
