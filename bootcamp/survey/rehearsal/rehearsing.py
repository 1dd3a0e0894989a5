"""Invented answers to a survey of the plan, as a Microsoft Forms export, so that the papers can be seen beforehand.

Groups of unequal size are drawn to different options; some rank only the first few, leave things blank or do not know.
Every row says that it is invented in the column where Forms has a name: the mark stays when the file is sorted, cut or
saved in another format, and an import refuses it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Question, Survey
from bootcamp.problems import ExitCode, refuse
from bootcamp.reading.table_cells import text_key
from bootcamp.reading.tables import Workbook
from bootcamp.survey.readers.export import ExportTable
from bootcamp.survey.rehearsal.forms_answers import drawn, headings, joined, picked, shuffled
from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook
from bootcamp.words import LANGUAGES, Words

TEXTS = 28
"""Sentences that there are for questions of free text; each is used once for a question."""
MOST_ANSWERS = 20_000
"""More than any municipality gets, and what a machine works out in a minute or two."""
_UNDATED, _DAYS_OPEN = date(2000, 1, 3), 20
_FIRST_MINUTE, _MINUTES = 9 * 60, 12 * 60 + 30
_RATES = (0.45, 0.3, 0.15, 0.4)
_OPEN_WEIGHTS = (6, 3, 2, 1)
_MOST_CAPPED = 0.45
_DRAWN_TO, _LIKING = (9, 6, 4, 3, 3, 2, 2, 1), (1, 1, 1, 2, 4)
_STEPS, _SCORES = (2, 3, 4, 6, 3), (1, 1, 1, 2, 2, 5, 5, 8, 9, 5, 4)


def invented_export(plan: Plan, name: str, answers: int, seed: int, words: Words) -> bytes:
    """The export of `answers` invented answers to survey `name`; the same seed gives the same bytes.

    Refuses a number below 1, and more answers than groups of known size can give.
    """
    survey = plan.surveys[name]
    chance = random.Random(f"{seed}:{name}")  # noqa: S311 - nothing is kept secret by it
    sizes = group_sizes(plan, survey, answers)
    likings = {group: {q.id: _Liking(q, chance) for q in survey.questions} for group in sizes}
    people = shuffled((group for group, n in sizes.items() for _ in range(n)), chance)
    finished = sorted(_finished(survey, chance) for _ in people)
    texts = {q.id: shuffled(range(1, TEXTS + 1), chance) for q in survey.questions if q.kind == "text"}
    rows: list[list[Cell]] = []
    number = 0
    for group, moment in zip(people, finished, strict=True):
        number += 1 if chance.random() > 0.04 else 2
        took = timedelta(seconds=150 + int(600 * chance.random()))
        said = drawn({text: 4 / (n + 1) for n, text in enumerate(survey.groups.answers[group])}, 1, chance)[0]
        row: list[Cell] = [number, moment - took, moment, "anonymous", words("rehearsal.mark"), said]
        for question in survey.questions:
            row += _cells(question, likings[group][question.id], texts.get(question.id, []), chance, moment, words)
        rows.append(row)
    return workbook(headings(survey, words.language), rows)


def is_invented(workbook: Workbook, table: ExportTable) -> bool:
    """Whether any answer of an export carries the mark of invented ones."""
    marks = {text_key(Words(language)("rehearsal.mark")) for language in LANGUAGES}
    sheet = workbook.sheet(table.sheet)
    aside = [sheet.columns[each.index] for each in table.ignored if each.index < sheet.width] if sheet else []
    return any(text_key(cell) in marks for column in aside for cell in column if isinstance(cell, str) and cell)


def group_sizes(plan: Plan, survey: Survey, answers: int) -> dict[str, int]:
    """How many answers each group gives: groups of known size by a rate of their own, the others share the rest."""
    if answers < 1:
        refuse("rehearsal-too-few", exit_code=ExitCode.USAGE)
    if answers > MOST_ANSWERS:
        refuse("rehearsal-too-large", exit_code=ExitCode.USAGE, most=MOST_ANSWERS)
    groups = list(survey.groups.answers)
    members = {group: plan.segments[group].members if group in plan.segments else None for group in groups}
    known = {group: [n for n in (survey.invited.get(group), members[group]) if n is not None] for group in groups}
    caps = {group: min(sizes) for group, sizes in known.items() if sizes}
    unlimited = [group for group in groups if group not in caps]
    if not unlimited:
        most = sum(caps.values())
        if answers > most:
            refuse("rehearsal-too-many", exit_code=ExitCode.USAGE, most=most)
        return _apportioned(answers, caps)
    wanted = {group: round(cap * _RATES[n % len(_RATES)]) for n, (group, cap) in enumerate(caps.items())}
    capped = _apportioned(min(sum(wanted.values()), int(answers * _MOST_CAPPED)), wanted)
    weights = {group: _OPEN_WEIGHTS[min(n, len(_OPEN_WEIGHTS) - 1)] for n, group in enumerate(unlimited)}
    sizes = capped | _apportioned(answers - sum(capped.values()), weights)
    return {group: sizes[group] for group in groups}


def _apportioned(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Whole numbers in proportion to the weights that add up to `total` (largest remainders)."""
    everything = sum(weights.values()) or 1
    shares = {name: divmod(total * weight, everything) for name, weight in weights.items()}
    left = total - sum(whole for whole, _ in shares.values())
    more = set(sorted(shares, key=lambda name: -shares[name][1])[:left])
    return {name: whole + (name in more) for name, (whole, _) in shares.items()}


class _Liking:
    """What a group is drawn to in a question: weights of its options, and of the steps of each statement's scale."""

    def __init__(self, question: Question, chance: random.Random) -> None:
        base = random.Random(question.id)  # noqa: S311 - what all groups are drawn to alike
        common = shuffled((_DRAWN_TO[min(n, len(_DRAWN_TO) - 1)] for n in range(len(question.options))), base)
        own = [_LIKING[int(len(_LIKING) * chance.random())] for _ in common]
        self.options = {option: a * b for option, a, b in zip(question.options, common, own, strict=True)}
        self.steps = {item: self._scale(question, chance) for item in question.items or {"": ""}}
        self.scores = _leaning(_SCORES, chance)

    @staticmethod
    def _scale(question: Question, chance: random.Random) -> dict[str, float]:
        steps = [_STEPS[n * (len(_STEPS) - 1) // max(len(question.scale) - 1, 1)] for n in range(len(question.scale))]
        labels = (*question.scale, *question.dont_know)
        return dict(zip(labels, (*_leaning(steps, chance), *(1.0 for _ in question.dont_know)), strict=True))


def _leaning(weights: Sequence[int], chance: random.Random) -> list[float]:
    """The weights tilted to one end or the other."""
    tilt, last = chance.random(), max(len(weights) - 1, 1)
    return [weight * (0.25 + abs((1 - tilt) - n / last)) for n, weight in enumerate(weights)]


def _cells(
    question: Question, liking: _Liking, texts: list[int], chance: random.Random, moment: datetime, words: Words
) -> Iterator[Cell]:
    """What one respondent leaves in the columns of a question."""
    match question.kind:
        case "ranking":
            yield joined(question, drawn(liking.options, _ranked(len(question.options), chance), chance))
        case "multi":
            most = min(question.choose or 3, len(question.options))
            luck = chance.random()
            yield joined(question, drawn(liking.options, 0 if luck < 0.03 else 1 if luck < 0.12 else most, chance))
        case "single":
            labels = {question.options[option]: float(weight) for option, weight in liking.options.items()}
            yield _one(labels | dict.fromkeys(question.dont_know, 1.0), 0.03, chance)
        case "likert":
            for weights in liking.steps.values():
                yield _one(weights, 0.02, chance)
        case "nps":
            score = picked([str(n) for n in range(11)], liking.scores, 0.05, chance)
            yield int(score) if score is not None else None
        case "number":
            yield int(1 + 40 * chance.random() * chance.random()) if chance.random() > 0.06 else None
        case "date":
            day = moment.date() - timedelta(days=int(365 * chance.random()))
            yield datetime.combine(day, time()) if chance.random() > 0.06 else None
        case _:
            yield words(f"rehearsal.text-{texts.pop()}") if texts and chance.random() < 0.35 else None


def _ranked(options: int, chance: random.Random) -> int:
    """How many options are ranked: mostly all, sometimes the first few, sometimes none."""
    luck = chance.random()
    if luck < 0.04:
        return 0
    return min(options, 2 + int(3 * chance.random())) if luck < 0.11 else options


def _one(weights: Mapping[str, float], skipped: float, chance: random.Random) -> str | None:
    return picked(list(weights), list(weights.values()), skipped, chance) if weights else None


def _finished(survey: Survey, chance: random.Random) -> datetime:
    """A moment of a day on which the survey is open; more people answer in the first days."""
    closes = survey.closes or (survey.opens or _UNDATED) + timedelta(days=_DAYS_OPEN)
    opens = survey.opens or closes - timedelta(days=_DAYS_OPEN)
    day = opens + timedelta(days=int(((closes - opens).days + 1) * chance.random() * chance.random()))
    minutes = _FIRST_MINUTE + 15 + int((_MINUTES - 15) * chance.random())
    return datetime.combine(day, time()) + timedelta(minutes=minutes, seconds=int(60 * chance.random()))
