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


def way_of(answers: AnswerSet) -> Way:
    """What became of all rows, over the forms that the answers came from; of each form its last file tells."""
    left = [collection.left for collection in answers.collections]
    excluded: Counter[str] = Counter()
    for each in left:
        excluded.update(each.excluded)
    tests, partial = sum(each.tests for each in left), sum(each.partial for each in left)
    duplicates, used = sum(answer.repeats for answer in answers.answers), len(answers.answers)
    rows = tests + partial + duplicates + excluded.total() + used
    return Way(rows, tests, partial, duplicates, dict(sorted(excluded.items())), used)


def path_of(question: Question, answers: AnswerSet, way: Way, threshold: int) -> Path:
    """What became of all rows in one question.

    Counts below the threshold are None, and with one of them the others that are not 0: together they are what is left
    of the total, which everybody can tell.
    """
    found = Counter(_became(answer.values.get(question.id)) for answer in answers.answers)
    invalid = min(sum(each.left.invalid.get(question.id, 0) for each in answers.collections), found["not_asked"])
    parts = {"invalid": invalid, "dont_know": found["dont_know"], "not_asked": found["not_asked"] - invalid}
    given = [count for count in parts.values() if count]
    withheld = len(given) > 1 and min(given) < threshold
    shown: Mapping[str, int | None] = {name: None if withheld and count else count for name, count in parts.items()}
    return Path(
        way.rows, way.tests, way.partial, way.duplicates, sum(way.excluded.values()),
        shown["invalid"], shown["dont_know"], shown["not_asked"], found["used"],
    )  # fmt: skip


def _became(value: Value | None) -> str:
    if value is None or (isinstance(value, tuple) and not any(each is not None for each in value)):
        return "not_asked"
    if isinstance(value, Mapping):  # statements have their own counts of those who do not know
        return "not_asked" if all(position is None for position in value.values()) else "used"
    return "dont_know" if value is DONT_KNOW else "used"
