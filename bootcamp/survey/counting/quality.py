"""What there is to look into in the answers themselves. It is counted and told; nothing is ever left out for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import comb, factorial
from statistics import median as median_of
from typing import Any, Final, TypeAlias

from bootcamp.survey.answers import DONT_KNOW, Answer, AnswerSet, Question
from bootcamp.survey.counting.segments import Grouping
from bootcamp.survey.counting.text_matching import words_in
from bootcamp.survey.figures import QualityKind, QualityNote

FEWEST_STATEMENTS: Final = 5
FEWEST_WORDS: Final = 5
FEWEST_DURATIONS: Final = 10
ALIKE: Final = 0.8
FAST: Final = 0.4
DAYS_APART: Final = 1
BY_CHANCE: Final = 0.01


def quality_findings(answers: AnswerSet, grouping: Grouping, threshold: int) -> tuple[QualityNote, ...]:
    """A note for everything that could be looked for among at least `threshold` answers, also where nothing was found.

    Equal rankings are no note: among a hundred rankings of a few items many are equal by chance.
    """
    everyone = answers.answers
    counted: list[tuple[QualityKind, int, int, str | None]] = [
        ("repeated", sum(answer.repeats > 0 for answer in everyone), len(everyone), None)
    ]
    texts = [question.id for question in answers.questions if question.kind == "text"]
    closed = [question for question in answers.questions if question.kind != "text"]
    if texts:
        counted.append(("near-duplicate", *_near_duplicates(everyone, texts, closed), None))
    counted.append(("fast", *_fast(everyone), None))
    for question in answers.questions:
        values = [value for own in grouping.values.values() for value in own[question.id] if value is not None]
        if question.kind in ("likert", "matrix") and len(question.options) >= FEWEST_STATEMENTS:
            counted.append(("straight-line", *_straight_lines(values), question.id))
        if question.kind == "ranking":
            counted += [(kind, n, of, question.id) for kind, n, of in _rankings(values)]
    return tuple(
        QualityNote(kind, n if n == 0 or n >= threshold else None, of, question)
        for kind, n, of, question in counted
        if of >= threshold
    )


def _straight_lines(values: Iterable[Any]) -> tuple[int, int]:
    """Of those who placed at least five statements, how many placed all of them on the same step."""
    placed = [[p for p in value.values() if p is not None and p is not DONT_KNOW] for value in values if value]
    long = [positions for positions in placed if len(positions) >= FEWEST_STATEMENTS]
    return sum(len(set(positions)) == 1 for positions in long), len(long)


def _fast(answers: Sequence[Answer]) -> tuple[int, int]:
    """How many took less than 0.4 of the median time, where start and end are known of at least ten."""
    seconds = sorted(round(60 * answer.minutes) for answer in answers if answer.minutes is not None)
    if len(seconds) < FEWEST_DURATIONS:
        return 0, 0
    median = median_of(seconds)
    return sum(each < FAST * median for each in seconds), len(seconds)


# Rankings


def _rankings(values: Iterable[Any]) -> Iterator[tuple[QualityKind, int, int]]:
    """Rankings with a tie, a gap, a rank out of range or from 0; and full ones in the order the items were listed in.

    The latter only when they are more than chance alone would give.
    """
    every = Counter(value for value in values if isinstance(value, tuple))
    ballots = {ballot: times for ballot, times in every.items() if any(rank is not None for rank in ballot)}
    full = {ballot: n for ballot, n in ballots.items() if set(ballot) == {*range(1, len(ballot) + 1)}}
    partly = {ballot: n for ballot, n in ballots.items() if ballot not in full}
    others = [([rank for rank in ballot if rank is not None], len(ballot), n) for ballot, n in partly.items()]
    count, of = sum(ballots.values()), sum(full.values())
    yield "rank-ties", sum(n for ranks, _, n in others if len(set(ranks)) < len(ranks)), count
    yield "rank-gaps", sum(n for ranks, _, n in others if _has_gap(ranks)), count
    yield "rank-out-of-range", sum(n for ranks, last, n in others if not all(0 <= r <= last for r in ranks)), count
    yield "rank-zero", sum(n for ranks, _, n in others if 0 in ranks), count
    as_listed = sum(n for ballot, n in full.items() if ballot == (*range(1, len(ballot) + 1),))
    by_chance = _at_least(as_listed, of, 1 / factorial(len(next(iter(full))))) if full else 1.0
    yield "display-order", as_listed if by_chance < BY_CHANCE else 0, of


def _has_gap(ranks: Sequence[float]) -> bool:
    """Whether a rank is missing below the last one given; tied ranks may leave out those they share."""
    ordered = sorted(ranks)
    first = min(ordered[0], 1)
    return any(rank > first + place and rank != before for place, (before, rank) in enumerate(_steps(ordered)))


def _steps(ordered: Sequence[float]) -> Iterator[tuple[float, float]]:
    return zip([0, *ordered[:-1]], ordered, strict=True)


def _at_least(count: int, tries: int, chance: float) -> float:
    """The probability of `count` or more hits in `tries` (binomial)."""
    if count == 0:
        return 1.0
    below = 0.0
    for hits in range(count):
        below += comb(tries, hits) * chance**hits * (1 - chance) ** (tries - hits)
    return 1 - below


# Texts

_Written: TypeAlias = tuple[Answer, frozenset[str]]
"""An answer and the words that were written in it."""


def _near_duplicates(answers: Sequence[Answer], texts: Sequence[str], closed: Sequence[Question]) -> tuple[int, int]:
    """How many answers say nearly the same in their own words as another with the same closed answers, at most a day
    apart; of those who wrote enough to tell. `texts` and `closed` are the two sorts of questions.
    """
    written: list[_Written] = []
    for answer in answers:
        own = [text for text in map(answer.values.get, texts) if isinstance(text, str)]
        if own and len(words := frozenset(words_in("\n".join(own)))) >= FEWEST_WORDS:
            written.append((answer, words))
    alike = {name for group in _same_closed_answers(written, closed) for name in _alike(group)}
    return len(alike), len(written)


def _same_closed_answers(written: Iterable[_Written], closed: Sequence[Question]) -> Iterator[list[_Written]]:
    """Those with the same closed answers, two or more together: told by what is compared at once, then by grids."""
    grids = [question.id for question in closed if question.kind in ("likert", "matrix")]
    others = [question.id for question in closed if question.id not in grids]
    for group in _together(written, lambda answer: (answer.segment, *map(answer.values.get, others))):
        yield from _together(group, lambda answer: tuple([_placed(answer.values.get(grid)) for grid in grids]))


def _placed(value: Any) -> Any:
    return frozenset(value.items()) if isinstance(value, Mapping) else value


def _together(several: Iterable[_Written], key: Callable[[Answer], Any]) -> Iterator[list[_Written]]:
    groups: dict[Any, list[_Written]] = defaultdict(list)
    for one in several:
        groups[key(one[0])].append(one)
    return (group for group in groups.values() if len(group) > 1)


def _alike(group: Sequence[_Written]) -> Iterator[str]:
    """Respondents whose words are at least four fifths the same as another's.

    Two sets so alike share one of the rarest fifth of their words (prefix filter: Chaudhuri, Ganti and Kaushik, A
    primitive operator for similarity joins, ICDE 2006), so only those pairs are compared.
    """
    frequency = Counter(word for _, words in group for word in words)
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, (answer, words) in enumerate(group):
        rarest = sorted(words, key=lambda word: (frequency[word], word))
        candidates: set[int] = set()
        for word in rarest[: len(words) - _needed(len(words)) + 1]:
            candidates.update(by_word[word])
            by_word[word].append(number)
        for other in candidates:
            before, others = group[other]
            if _near_in_time(answer, before) and len(words & others) >= ALIKE * len(words | others):
                yield answer.respondent
                yield before.respondent


def _needed(size: int) -> int:
    """How many words of a set of this size another must share to be alike."""
    return -int(-ALIKE * size // 1)


def _near_in_time(one: Answer, other: Answer) -> bool:
    if one.submitted is None or other.submitted is None:
        return True
    return abs((one.submitted - other.submitted).days) <= DAYS_APART
