"""What a survey shows once everything that must not be shown is gone: `findings/SURVEY.json`.

Findings hold no respondent and no figure below the threshold, so they may be published and outlive the answers. Each
names the files, the rule, the seed and the threshold it was made with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bootcamp.process.kept import from_text, text_of
from bootcamp.survey.answers import Kind, Source
from bootcamp.survey.figures import Chance, Coverage, Gap, Path, QualityNote, Theme, Way

VERSION = 1
Meaning = Literal["sampling", "census", "under", "over", "between"]
Rule = Literal["segment_equal", "pooled"]
Status = Literal["common", "differs", "unclear"]
Certainty = Literal["certain", "possible", "ruled_out"]
AgreementWord = Literal["none", "weak", "moderate", "strong", "very-strong"]
Access = Literal["open", "personal"]
SuppressionReason = Literal["few", "complement", "extreme", "small", "small_counts", "names_group"]


@dataclass(frozen=True, slots=True)
class Share:
    """A share of 1 with its bounds.

    `means` says what the bounds are: "sampling" Wilson's 95 % interval; "census" what it can be among all members of a
    group of known size; "under", "over", "between" the range within which a withheld share lies (`share` is then None).
    """

    share: float | None
    low: float
    high: float
    means: Meaning = "sampling"


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """An item in one group: rankings counted, priority score 0-100, share that has it in its top three."""

    n: int
    score: float
    top3: Share


@dataclass(frozen=True, slots=True)
class RankedItem:
    """A ranked item.

    `score`: mean of the shown groups' priority scores (0-100), None when no group is shown; `score_pooled`: the score
    over all rankings; `top3`: over all rankings; `rank`: the places it can have under the question's `rule`, with 95 %
    for all items of all rankings at once; `by_segment`: figures per group of the plan, None where it is not shown.

    The rest compares the groups that are shown and is None when fewer than two are: `status`: broadly put first, put
    first differently, or not possible to tell; `spread`: from the lowest to the highest group's score, 0-1; `p`: the
    smallest of its pairs of items that no other item explains, Holm-adjusted over all rankings of the report, only
    0.0499 or 1 where a count of it is withheld; `consensus`: group-informed consensus (`Provenance.consensus`), for
    breaking ties only; `highest`, `lowest`: the groups that differ most on it, where the status is "differs".
    """

    id: str
    title: str
    score: float | None
    score_pooled: float
    top3: Share
    rank: tuple[int, int]
    in_top3: Certainty
    by_segment: Mapping[str, GroupFigures | None]
    status: Status | None = None
    spread: float | None = None
    p: float | None = None
    consensus: float | None = None
    highest: str | None = None
    lowest: str | None = None


@dataclass(frozen=True, slots=True)
class Turned:
    """Two items of which the group `more` puts `above` first more often than the group `less` does."""

    above: str
    below: str
    more: str
    less: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """How alike the members of a group rank: Kendall's W, 0-1, over `ballots` complete rankings, and its word.

    The word is that of `corrected`, W with chance taken out, as far as it is beyond chance; findings made before have
    none and the word of W.
    """

    w: float
    ballots: int
    word: AgreementWord
    corrected: float | None = None


@dataclass(frozen=True, slots=True)
class Firsts:
    """Which item is number one by each way of counting; None when it is not known or two share the place."""

    segment_equal: str | None = None
    pooled: str | None = None
    schulze: str | None = None
    maximin: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """How many chose an option or a position; both None when the count is withheld.

    `within`: the range that may be told of a count that would say what all or none of a small known group answered.
    """

    id: str
    title: str
    count: int | None
    share: float | None
    within: Share | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """A distribution: options of a choice, positions of a statement, or the three groups of a 0-10 recommendation.

    `n`: who answered, without "don't know", which is a count of its own; None when too few. `mean` and `agreement`
    (van der Eijk's A) are None where they do not apply or would give a withheld count away. `net`: on a scale, the
    share above the middle minus the share below it, -1 to 1. `by_segment`: the same distribution in each group of the
    plan, None where the group is not shown; empty where the question has no figures by group.
    """

    id: str
    title: str
    n: int | None
    cells: tuple[Cell, ...] = ()
    dont_know: int | None = None
    mean: float | None = None
    agreement: float | None = None
    net: float | None = None
    by_segment: Mapping[str, Tally | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody wrote and a person has approved for showing; `segment` only where the group wrote enough texts."""

    text: str
    segment: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionFindings:
    """One question. `n` is None when too few answered it; `blank` counts answers without a usable ranking.

    `rule` is the way of counting that orders `items` and to which their ranks belong. `top_by_rule`: the ids of the
    first three by each rule that can be used, best first, more when places are shared; `same_top3`: how many of these
    rules have the same first three as `rule`, itself included. `agreement`: per group, None where it is not shown.
    `themes`: what a codebook finds in the texts of an open question; `uncoded`: how many texts are about none of
    them (None: no codebook, or not shown). `turned`: the pairs of items of which two groups differ in which they put
    first; `too_small`: the shown groups that are too small for any such difference to be seen; `path`: what became of
    the rows of the files in this question, where it is shown.
    """

    id: str
    kind: Kind
    title: str
    core_task: str | None
    n: int | None
    blank: int | None = None
    by_segment: Mapping[str, int | None] | None = None
    rule: Rule | None = None
    items: tuple[RankedItem, ...] = ()
    first_by_rule: Firsts = Firsts()
    tallies: tuple[Tally, ...] = ()
    agreement: Mapping[str, Agreement | None] = field(default_factory=dict)
    top_by_rule: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same_top3: int | None = None
    quotes: tuple[Quote, ...] = ()
    themes: tuple[Theme, ...] = ()
    uncoded: int | None = None
    turned: tuple[Turned, ...] = ()
    too_small: tuple[str, ...] = ()
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class SegmentFindings:
    """A group of the plan: its words, how many were invited and belong to it, how many answered (None: not shown)."""

    id: str
    title: str
    singular: str | None
    invited: int | None
    members: int | None
    n: int | None
    response_rate: float | None


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Something that is not shown: a group (everywhere, or in one question), a question, or single counts of it."""

    reason: SuppressionReason
    segment: str | None = None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where every figure comes from and how it was made."""

    sources: tuple[Source, ...]
    made: date
    threshold: int
    resamples: int
    seed: str
    rule: str = "borda-0-100"
    consensus: str | None = None
    codebook: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything about one survey that may be published. `n` is None when fewer than the threshold answered.

    `access`: whether the link was open to everybody or personal (None: not told), `gaps`: between how important
    something is and how far it is fulfilled, `quality`: what was looked for in the answers themselves, `coverage`: who
    answered beside who lives there, `chance`: what groups at random would have made it say, `way`: what became of the
    rows of the files (None in findings of earlier versions).
    """

    survey: str
    n: int | None
    response_rate: float | None
    segments: tuple[SegmentFindings, ...]
    questions: tuple[QuestionFindings, ...]
    suppressed: tuple[Suppressed, ...]
    provenance: Provenance
    access: Access | None = None
    gaps: tuple[Gap, ...] = ()
    quality: tuple[QualityNote, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    chance: Chance | None = None
    way: Way | None = None

    @property
    def invented(self) -> bool:
        """Whether any of the answers were made up for a rehearsal: whatever shows them says so."""
        return any(source.invented for source in self.provenance.sources)

    @property
    def by_segment(self) -> dict[str, int | None]:
        return {segment.id: segment.n for segment in self.segments}

    def question(self, question_id: str) -> QuestionFindings:
        """The question with this id; KeyError when there is none."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def to_text(self) -> str:
        """The file's text: the same findings always give the same bytes."""
        return text_of(self, VERSION)

    @classmethod
    def from_text(cls, text: str) -> Findings:
        """The inverse of `to_text`; ValueError when the text is something else."""
        return from_text(cls, text, VERSION)
