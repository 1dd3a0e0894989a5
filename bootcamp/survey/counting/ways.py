"""The way of the answers: from the rows of the files to the answers that figures rest on, and nothing in silence.

Each row is counted once: received → tests, not finished, superseded by a later answer of the same person, taken out by
a rule of the mapping; what is left has answered the survey. Of these, question by question: not usable, don't know, not
answered (or not asked: exports do not tell the two apart), used (compare the flow charts of CONSORT 2010 and AAPOR).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bootcamp.survey.answers import DONT_KNOW, AnswerSet, Question, Value
from bootcamp.survey.figures import Path, Way


def way_of(answers: AnswerSet, threshold: int) -> Way | None:
    """What became of all rows of the files; None where what they left out was not kept.

    Rules that took out fewer than the threshold are told as one, without their names.
    """
    left = [collection.left for collection in answers.collections if collection.left is not None]
    if not left or len(left) < len(answers.collections):
        return None
    excluded: Counter[str] = Counter()
    for each in left:
        for rule, n in each.excluded.items():
            excluded[rule if n >= threshold else ""] += n
    tests, partial = sum(each.tests for each in left), sum(each.partial for each in left)
    duplicates, used = sum(answer.repeats for answer in answers.answers), len(answers.answers)
    rows = tests + partial + duplicates + excluded.total() + used
    return Way(rows, tests, partial, duplicates, dict(sorted(excluded.items())), used)


def path_of(question: Question, answers: AnswerSet, way: Way, threshold: int) -> Path:
    """What became of all rows in one question.

    Those who do not know and answers that could not be used are told from the threshold up; fewer count among those
    who took no position, who are what is left of the total.
    """
    found = Counter(_became(answer.values.get(question.id)) for answer in answers.answers)
    unusable = sum(each.left.invalid.get(question.id, 0) for each in answers.collections if each.left)
    invalid = unusable if threshold <= unusable <= found["not_asked"] else 0
    dont_know = found["dont_know"] if found["dont_know"] >= threshold else 0
    silent = way.used - found["used"] - invalid - dont_know
    excluded = sum(way.excluded.values())
    return Path(way.rows, way.tests, way.partial, way.duplicates, excluded, invalid, dont_know, silent, found["used"])


def _became(value: Value | None) -> str:
    if value is None or (isinstance(value, tuple) and not any(each is not None for each in value)):
        return "not_asked"
    if isinstance(value, Mapping):  # statements have their own counts of those who do not know
        return "not_asked" if all(position is None for position in value.values()) else "used"
    return "dont_know" if value is DONT_KNOW else "used"
