"""Which form a file of answers comes from: a later export of one form updates its answers, another form adds to them.

Tools number answers from 1 in every form, so the number alone does not say who answered. A survey therefore keeps its
*collections*: each form, or pile of paper, that its answers come from. A file belongs to one by what people say, or by
its tool, its questions' headings, and whether answers of the same number say the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bootcamp.problems import Place, Problem, Refused, refuse
from bootcamp.reading.scalars import identifier
from bootcamp.reading.table_cells import text_key
from bootcamp.survey.answers import AnswerSet, Collection
from bootcamp.survey.intake.proposing import plain_stem, short_identifier

SAME = 0.5
"""The share of answers with one number that must say the same in two files of one form; edited answers are fewer."""
LIKE = 0.6
"""The share of all headings that two exports of one form have in common; questions come and go while it is open."""


@dataclass(frozen=True, slots=True)
class FormAgreement:
    """How many answers of a file have the number of one stored before, and how many of those say the same."""

    met: int
    same: int


@dataclass(frozen=True, slots=True)
class Received:
    """What is known of a file before it is known where it belongs."""

    survey: str
    file: str
    sha256: str
    tool: str | None
    headings: tuple[str, ...]


def heading_marks(headings: Iterable[str]) -> tuple[str, ...]:
    """Short digests of headings, to compare two exports by without keeping their words."""
    marks = {hashlib.sha256(text_key(heading).encode()).hexdigest()[:8] for heading in headings}
    return tuple(sorted(marks))


def collections_of(stored: AnswerSet | None) -> tuple[Collection, ...]:
    """The collections of stored answers; those stored without any come from one form, named after its first file, of
    which no more is known.
    """
    if stored is None or not stored.sources:
        return ()
    if stored.collections:
        return stored.collections
    files = tuple(source.sha256 for source in stored.sources)
    return (Collection(name_of(stored.sources[0].file), None, (), files),)


def name_of(file: str, taken: Sequence[str] = ()) -> str:
    """A name for the form that a file comes from, after the file; numbered where it is taken."""
    name = short_identifier(plain_stem(file)) or "svar"
    numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (name, *numbered) if each not in taken)


def collection_for(
    received: Received,
    known: Sequence[Collection],
    asked: str | None,
    agreement: Callable[[Collection], FormAgreement],
) -> Collection:
    """The collection that a file belongs to, its digest noted there.

    `asked` is what people call it. Raises Refused when nothing was asked and it cannot be told, and when the same
    answers are stored under another name already: they would count twice.
    """
    known = [each if each.headings else replace(each, tool=received.tool) for each in known]
    if asked is not None:
        name = identifier(asked)
        if not name:
            refuse("collection-without-letters", name=asked)
        found = next((each for each in known if each.name == name), None)
        _refuse_again(received, [each for each in known if each.name != name], agreement)
    else:
        name = name_of(received.file, [each.name for each in known])
        found = _told(received, known, agreement, name)
    if found is None:
        found = Collection(name, received.tool, (), (), salt=name if known or asked else "")
    files = found.files if received.sha256 in found.files else (*found.files, received.sha256)
    return replace(found, headings=received.headings, files=files, tool=found.tool if found.files else received.tool)


def _refuse_again(
    received: Received, others: Sequence[Collection], agreement: Callable[[Collection], FormAgreement]
) -> None:
    for each in others:
        found = agreement(each) if each.tool == received.tool else FormAgreement(0, 0)
        if received.sha256 in each.files or (found.met and found.same >= SAME * found.met):
            raise Refused(_unclear("answers-under-another-form", received, {"known": each.name}))


def _told(
    received: Received, known: Sequence[Collection], agreement: Callable[[Collection], FormAgreement], name: str
) -> Collection | None:
    """The collection that the file itself tells, or None where it tells that it is a new one."""
    if same := [each for each in known if received.sha256 in each.files]:
        return same[0]
    alike = [each for each in known if each.tool == received.tool]
    judged = [(each, agreement(each)) for each in alike]
    if same := [each for each, found in judged if found.met and found.same >= SAME * found.met]:
        return _only(received, same)
    asking_the_same = [(each, found) for each, found in judged if _likeness(each, received) >= LIKE]
    for each, found in asking_the_same:
        if found.met:
            facts = {"n": found.met, "differing": found.met - found.same, "known": each.name, "suggestion": name}
            raise Refused(_unclear("same-form-unclear", received, facts))
    unmet = [each for each, _ in asking_the_same if each.headings]
    return _only(received, unmet) if unmet else None


def _only(received: Received, fitting: Sequence[Collection]) -> Collection:
    if len(fitting) > 1:
        raise Refused(_unclear("form-of-several", received, {"known": [each.name for each in fitting]}))
    return fitting[0]


def _unclear(code: str, received: Received, facts: dict[str, object]) -> Problem:
    return Problem(code, {**facts, "file": received.file, "survey": received.survey}, Place(received.file))


def _likeness(collection: Collection, received: Received) -> float:
    if not collection.headings:
        return 1.0  # nothing speaks against it; whether answers meet decides
    before, now = set(collection.headings), set(received.headings)
    return len(before & now) / len(before | now)
