"""How many respondents write about each theme of the codebook, over all and by group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from bootcamp.survey.answers import Question
from bootcamp.survey.counting.codebook import CodedTheme
from bootcamp.survey.counting.group_tallies import tally_by_group
from bootcamp.survey.counting.lines import Line
from bootcamp.survey.counting.segments import Grouping
from bootcamp.survey.counting.tallies import shown_tally
from bootcamp.survey.counting.text_matching import folded, pattern
from bootcamp.survey.figures import Theme
from bootcamp.survey.findings import QuestionFindings, Suppressed, Tally
from bootcamp.survey.privacy import hidden_groups

FEWEST_TEXTS: Final = 10
"""How many texts a group must have written for its themes to be shown."""

Found: TypeAlias = frozenset[str]


def with_themes(
    found: QuestionFindings,
    question: Question,
    grouping: Grouping,
    themes: Mapping[str, CodedTheme],
    threshold: int,
) -> tuple[QuestionFindings, tuple[Suppressed, ...]]:
    """The findings of an open question with its themes; a theme counts once for each respondent."""
    if not found.n or not themes:
        return found, ()
    of_groups = _themes_by_group(question, grouping, themes)
    everyone = [one for texts in of_groups.values() for one in texts]
    line = _line(question, everyone, themes)
    tally = shown_tally(line, threshold)
    if not tally.cells:
        return found, ()
    if grouping.infos:
        sizes = {info.id: len(of_groups.get(info.id, ())) for info in grouping.infos}
        ungrouped = len(of_groups.get(None, ()))
        hidden = hidden_groups(sizes, max(FEWEST_TEXTS, threshold), ungrouped=ungrouped, forced=grouping.hidden)
        parts = {group: _line(question, texts, themes) for group, texts in of_groups.items()}
        tally = tally_by_group(line, tally, parts, grouping, hidden, threshold)
    shown = tuple(_theme(number, tally) for number in range(len(tally.cells)))
    withheld = any(theme.count is None for theme in shown)
    found = replace(found, themes=shown, uncoded=_uncoded(everyone, shown, threshold))
    return found, (Suppressed("small_counts", question=question.id),) if withheld else ()


def _themes_by_group(
    question: Question, grouping: Grouping, themes: Mapping[str, CodedTheme]
) -> dict[str | None, list[Found]]:
    """For each text of each group, the themes it is about."""
    patterns = {theme: pattern(coded.words) for theme, coded in themes.items()}
    of_groups: dict[str | None, list[Found]] = defaultdict(list)
    for group, values in grouping.values.items():
        for text in values[question.id]:
            if isinstance(text, str):
                searched = folded(text)
                about = frozenset(theme for theme, words in patterns.items() if words.search(searched))
                of_groups[group].append(about)
    return of_groups


def _line(question: Question, texts: Sequence[Found], themes: Mapping[str, CodedTheme]) -> Line:
    counts = Counter(theme for about in texts for theme in about)
    return Line(
        id=question.id,
        title=question.title,
        n=len(texts),
        cells={theme: counts[theme] for theme in themes},
        titles={theme: coded.title for theme, coded in themes.items()},
        sums_to_total=False,
        fewest=min(map(len, texts), default=0),
        most=max(2, *map(len, texts)) if texts else 2,
    )


def _theme(number: int, tally: Tally) -> Theme:
    cell = tally.cells[number]
    by_segment = {
        group: part.cells[number].share if part and part.cells else None for group, part in tally.by_segment.items()
    }
    return Theme(cell.id, cell.title, cell.count, cell.share, by_segment)


def _uncoded(texts: Sequence[Found], shown: Sequence[Theme], threshold: int) -> int | None:
    """How many texts are about no theme, unless that would tell a count that is withheld.

    The texts about some theme are those about the themes shown and those about the withheld ones: only when the shown
    ones may account for all of them is nothing said of the others.
    """
    uncoded = sum(not about for about in texts)
    coded = len(texts) - uncoded
    if 0 < uncoded < threshold or 0 < coded < threshold:
        return None
    known = sum(theme.count for theme in shown if theme.count is not None)
    return None if any(theme.count is None for theme in shown) and known < coded else uncoded
