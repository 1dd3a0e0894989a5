"""Who answered beside who there is: parts of the population that are few among the answers, or missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bootcamp.survey.counting.asked import Stratum
from bootcamp.survey.figures import Coverage
from bootcamp.survey.findings import QuestionFindings, SegmentFindings


def coverage_findings(
    strata: Sequence[Stratum], found: Sequence[QuestionFindings], segments: Sequence[SegmentFindings], n: int
) -> tuple[Coverage, ...]:
    """Each part's share of the answers beside its share of the population, from figures that are shown anyway.

    A part is a group of the plan, of all `n` answers, or an option of a question, of those who answered it.
    """
    shares: dict[tuple[str | None, str], float | None] = {
        (None, segment.id): None if segment.n is None else segment.n / n for segment in segments
    }
    titles: dict[tuple[str | None, str], str] = {(None, segment.id): segment.title for segment in segments}
    for question in found:
        for cell in question.tallies[0].cells if question.tallies else ():
            shares[question.id, cell.id] = cell.share
            titles[question.id, cell.id] = cell.title
    return tuple(_coverage(stratum, shares, titles) for stratum in strata)


def _coverage(
    stratum: Stratum,
    shares: Mapping[tuple[str | None, str], float | None],
    titles: Mapping[tuple[str | None, str], str],
) -> Coverage:
    key = (stratum.question, stratum.id)
    share = shares.get(key)
    both = share is not None and stratum.share is not None
    return Coverage(
        question=stratum.question,
        id=stratum.id,
        title=titles.get(key, stratum.id),
        share=share,
        population=stratum.share,
        difference=(share or 0.0) - (stratum.share or 0.0) if both else None,
        source=stratum.source,
        required=stratum.required,
        none=share == 0,
    )
