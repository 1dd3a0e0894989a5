"""How often a report says of its answers what is not so: whole reports on surveys of which the truth is known.

Every survey has two rankings, a choice and two scales, drawn anew. Rankings follow Plackett and Luce, where each item
comes next in proportion to its strength. What is said is compared with the population: of groups from one population no
difference is true. No kind of sentence may be false in more than 5 % of the reports, with `TOO_MANY` for the luck of
so few surveys. `-s` tells the rates and, for populations that do differ, how much is found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random

import pytest

from bootcamp.survey.answers import Answer, AnswerSet, Question
from bootcamp.survey.counting.agreement import agreement_word, without_chance
from bootcamp.survey.counting.analysis import analyse
from bootcamp.survey.findings import AgreementWord, Findings, QuestionFindings
from bootcamp.survey.probabilities import at_least
from bootcamp.survey.sentences.reading_sentences import readings
from bootcamp.survey.statistics import TOP, doubled_points, kendall_w, top_items
from bootcamp.words import Words
from support.answer_sets import TODAY

pytestmark = pytest.mark.slow

SURVEYS = 60
TOO_MANY = next(k for k in range(SURVEYS) if at_least(k, SURVEYS, (1, 20)) < 0.001)
"""So many false reports that a rate of 5 % gives them in less than one of a thousand tries."""
WORDS: Sequence[AgreementWord] = ("none", "weak", "moderate", "strong", "very-strong")
DA = Words("da")

Ranking = tuple[float, ...]
Draw = Callable[[Random], Ranking]
DEMO, VILLAGE = (146, 11, 21, 62), (12, 8, 9, 6)
CLEAR, CLOSE = (6.0, 4.0, 2.5, 1.6, 1.0, 0.7, 0.4), (1.5, 1.4, 1.2, 1.1, 1.0, 0.9, 0.8)


@cache
def by_strength(*strengths: float) -> Draw:
    def draw(source: Random) -> Ranking:
        times = [source.expovariate(strength) for strength in strengths]
        order = sorted(range(len(times)), key=times.__getitem__)
        return tuple(float(order.index(item) + 1) for item in range(len(times)))

    return draw


@cache
def noise(items: int) -> Draw:
    return by_strength(*[1.0] * items)


def in_the_middle(source: Random) -> Ranking:
    """The first of five items always third, the others in any order: of one mind about it."""
    return (3.0, *source.sample((1.0, 2.0, 4.0, 5.0), 4))


def first_or_last(source: Random) -> Ranking:
    """The first of five items at one end or the other: the same mean, and nothing else alike."""
    rest = source.sample(range(4), 4)
    return (
        (1.0, *(float(rank + 2) for rank in rest)) if source.random() < 0.5 else (5.0, *(rank + 1.0 for rank in rest))
    )


@dataclass(frozen=True)
class Population:
    """What is true of a group: its scores (0-1) by item, top-three shares, and how alike its members rank."""

    scores: tuple[float, ...]
    top: tuple[float, ...]
    alike: float

    @classmethod
    @cache
    def of(cls, draw: Draw) -> Population:
        source = Random("the population")
        ballots = [draw(source) for _ in range(4000)]
        last, n = len(ballots[0]) - 1, len(ballots)
        points = [sum(column) / (2 * last * n) for column in zip(*map(doubled_points, ballots), strict=True)]
        top = [sum(column) / n for column in zip(*map(top_items, ballots), strict=True)]
        return cls(tuple(points), tuple(top), without_chance(kendall_w(ballots), n))


def survey(sizes: Sequence[int], draws: Sequence[Draw], scale: Sequence[int], source: Random) -> AnswerSet:
    """Groups of these sizes, each ranking by its own rule; `scale`: how likely each position of the scales is."""
    items = len(draws[0](source))
    options = {f"i{item}": f"Punkt {item}" for item in range(items)}
    positions, weights = range(1, len(scale) + 1), list(accumulate(scale))
    steps = tuple(f"trin {step}" for step in positions)
    questions = (
        Question("r1", "ranking", "Første", options, "one"),
        Question("r2", "ranking", "Anden", options, "two"),
        Question("c", "single", "Valg", {"a": "A", "b": "B", "c": "C", "d": "D"}),
        Question("s1", "matrix", "Skala", {"x": "X"}, scale=steps),
        Question("s2", "matrix", "Skala 2", {"y": "Y"}, scale=steps),
    )
    groups = [group for group, size in zip("abcd", sizes, strict=False) for _ in range(size)]
    rules = dict(zip("abcd", draws, strict=False))
    return AnswerSet("s", questions, tuple("abcd"[: len(sizes)]), tuple(
        Answer(f"p{row:04}", row, group, "complete", {
            "r1": rules[group](source),
            "r2": rules[group](source),
            "c": source.choice("aabbccd"),
            "s1": {"x": source.choices(positions, cum_weights=weights)[0]},
            "s2": {"y": source.choices(positions, cum_weights=weights)[0]},
        })
        for row, group in enumerate(groups)
    ))  # fmt: skip


def reports(sizes: Sequence[int], draws: Sequence[Draw], scale: Sequence[int] = (1, 2, 4, 3, 2)) -> Iterator[Findings]:
    for number in range(SURVEYS):
        source = Random(f"{sizes}:{number}")
        yield analyse(survey(sizes, draws, scale, source), [], today=TODAY, resamples=1)[0]


def false_claims(findings: Findings, draws: Sequence[Draw]) -> set[str]:
    """The kinds of sentences of which some is not so. Of groups with one population each, and no scale is split."""
    populations = dict(zip("abcd", map(Population.of, draws), strict=False))
    found: set[str] = {one.kind for one in readings(findings, DA) if one.kind in ("polarised", "groups-apart")}
    for question in (question for question in findings.questions if question.items):
        found |= {kind for kind, isnt in _of_ranking(question, populations) if isnt}
    return found


def _of_ranking(question: QuestionFindings, populations: Mapping[str, Population]) -> Iterator[tuple[str, bool]]:
    shown = [populations[group] for group, n in (question.by_segment or {}).items() if n]
    of_groups = zip(*(population.scores for population in shown), strict=True)
    scores = [round(sum(column) / len(column), 2) for column in of_groups]
    for item in question.items:
        at = int(item.id[1:])
        yield "differs", item.status == "differs"
        broad = min(population.top[at] for population in shown) > max(0.5, TOP / len(scores))
        yield "common", item.status == "common" and not broad
        first, last = 1 + sum(other > scores[at] for other in scores), sum(other >= scores[at] for other in scores)
        yield "range", item.rank[0] > first or item.rank[1] < last
        yield "top-three", item.in_top3 == "certain" and last > TOP
    for group, agreement in question.agreement.items():
        if agreement:
            alike = populations[group].alike
            true = agreement_word(alike) if alike > 0.005 else "none"
            yield "agreement", WORDS.index(agreement.word) > WORDS.index(true)


SAME = {
    "demo": (DEMO, by_strength(*CLEAR)),
    "demo, items close": (DEMO, by_strength(*CLOSE)),
    "village": (VILLAGE, by_strength(*CLEAR)),
    "four of 60": ((60,) * 4, by_strength(*CLEAR)),
    "150 and 5": ((150, 5), by_strength(*CLEAR)),
    "noise, demo": (DEMO, noise(7)),
    "noise, village": (VILLAGE, noise(7)),
    "noise, 100 and 60": ((100, 60), noise(6)),
    "noise, 40 and 12": ((40, 12), noise(5)),
    "noise, 11 and 6": ((11, 6), noise(6)),
}


@pytest.mark.parametrize("name", SAME)
def test_groups_from_one_population(name: str) -> None:
    sizes, draw = SAME[name]
    told = Counter(kind for found in reports(sizes, [draw] * len(sizes)) for kind in false_claims(found, [draw] * 4))
    print(f"\n{name}: of {SURVEYS} reports false: {dict(told)}")
    assert all(times < TOO_MANY for times in told.values()), told


@pytest.mark.parametrize("few", [6, 11, 21])
def test_equal_means_and_unequal_spread(few: int) -> None:
    """The case of Behrens and Fisher: level is compared, and spread is no difference of level."""
    draws = (in_the_middle, first_or_last)
    told = Counter(kind for found in reports((150, few), draws) for kind in false_claims(found, draws))
    print(f"\n150 of one mind, {few} split: of {SURVEYS} reports false: {dict(told)}")
    assert all(times < TOO_MANY for times in told.values()), told


@pytest.mark.parametrize("scale", [(1, 1, 1, 1, 1), (1, 1, 1, 1), (1, 2, 3, 6, 8)])
@pytest.mark.parametrize("size", [10, 35, 150])
def test_answers_spread_evenly_or_to_one_side_are_not_split(scale: Sequence[int], size: int) -> None:
    draw = noise(4)
    told = Counter(kind for found in reports((size,), [draw], scale) for kind in false_claims(found, [draw]))
    assert told["polarised"] < TOO_MANY


def test_one_moved_item_is_found_alone() -> None:
    """250 put the first item first, 150 last, and all order the others by one and the same rule."""
    draws = (by_strength(40.0, 3.0, 2.0, 1.5, 1.0), by_strength(0.05, 3.0, 2.0, 1.5, 1.0))
    found = Counter(
        tuple(sorted(item.id for item in question.items if item.status == "differs"))
        for findings in reports((250, 150), draws)
        for question in findings.questions
        if question.items
    )
    print(f"\none moved of five: {dict(found)}")
    assert found["i0",] >= 0.95 * 2 * SURVEYS
    assert sum(times for items, times in found.items() if set(items) - {"i0"}) < 2 * TOO_MANY


def test_what_is_so_is_found() -> None:
    """Power: one item far down in the smaller of two groups, one that everybody has in their three first."""
    draws = (by_strength(9.0, 3.0, 1.0, 1.0, 1.0, 1.0, 1.0), by_strength(9.0, 0.5, 1.0, 1.0, 1.0, 1.0, 1.0))
    found: Counter[str] = Counter()
    for findings in reports((140, 60), draws):
        items = {item.id: item for item in findings.questions[0].items}
        found["broad"] += items["i0"].status == "common"
        found["differs"] += items["i1"].status == "differs"
        found["certain"] += items["i0"].in_top3 == "certain"
        agreement = findings.questions[0].agreement["a"]
        found["alike"] += bool(agreement and agreement.word != "none")
    split = sum("polarised" in {one.kind for one in readings(findings, DA)}
                for findings in reports((140,), [noise(4)], (6, 3, 1, 3, 6)))  # fmt: skip
    print(f"\npower, of {SURVEYS}: {dict(found)}, split {split}")
    assert min(*found.values(), split) >= 0.8 * SURVEYS
