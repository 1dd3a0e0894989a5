"""The answers of an export together with those that were stored before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bootcamp.plan.survey import Question as PlannedQuestion
from bootcamp.survey.answers import OTHER, Answer, AnswerSet, Question, Source
from bootcamp.survey.intake.matching import options_of
from bootcamp.survey.intake.same_form import collections_of

Counts: TypeAlias = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Import:
    """What an import comes to: all answers to be stored, and how they differ from those stored before.

    `answers` counts what `source` gave; `new` and `updated` of them were not stored before, or otherwise; `excluded`
    were left out (blank, tests, as the mapping says), and of those `removed` had been stored before. `set` is the
    whole to be stored, together with earlier files. `changed` are the respondents who say something else in a file that
    was not read before: not the mapping but they did it.
    """

    survey: str
    set: AnswerSet
    source: Source
    answers: int
    new: int
    updated: int
    excluded: int
    removed: int = 0
    contact_columns: tuple[str, ...] = ()
    collection: str = ""
    changed: frozenset[str] = frozenset()

    @property
    def changes_nothing(self) -> bool:
        return not (self.new or self.updated or self.removed)

    def counts(self) -> dict[str, int]:
        """Stored answers of each group, in the plan's order; never to be shown as they are."""
        counts = dict.fromkeys(self.set.segments, 0)
        for answer in self.set.answers:
            if answer.segment is not None:
                counts[answer.segment] = counts.get(answer.segment, 0) + 1
        return counts

    def document(self, shown: Counts, problems: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
        """The import as plain data. `shown`: the groups' counts in findings of these very answers; the others are None,
        as counts of their own beside the findings would let what is hidden there be worked out.
        """
        return {
            "survey": self.survey,
            "collection": self.collection,
            "collections": [each.name for each in self.set.collections],
            "answers": self.answers,
            "new": self.new,
            "updated": self.updated,
            "excluded": self.excluded,
            "by_segment": {segment: shown.get(segment) for segment in self.counts()},
            "problems": list(problems),
        }


def merged(
    now: AnswerSet,
    stored: AnswerSet | None,
    left_out: Sequence[str],
    plan: Sequence[PlannedQuestion],
    contact: tuple[str, ...] = (),
) -> Import:
    """The answers of one file together with those stored before; respondents that the file now leaves out go.

    `now` names one collection, the file's own; others that are stored stay as they are. `plan` holds the questions as
    planned; `contact` names the columns that were not read because they tell who somebody is.
    """
    own = now.collections[0]
    others = [each for each in collections_of(stored) if each.name != own.name]
    whole = replace(now, questions=_questions(now, stored, plan) if stored and others else now.questions)
    earlier = {answer.respondent: answer for answer in as_asked_now(stored.answers, stored, whole)} if stored else {}
    given = {answer.respondent: answer for answer in as_asked_now(now.answers, now, whole)}
    gone = earlier.keys() & set(left_out) - given.keys()
    same = {name: earlier[name] for name in given.keys() & earlier.keys() if says_the_same(given[name], earlier[name])}
    kept = {name: answer for name, answer in earlier.items() if name not in gone}
    sources = {source.sha256: source for source in (stored.sources if stored else ())}
    sources |= {one.sha256: replace(one, imported=sources.get(one.sha256, one).imported) for one in now.sources}
    return Import(
        survey=now.survey,
        set=replace(
            whole,
            answers=tuple((kept | given | same).values()),
            sources=tuple(sorted(sources.values(), key=lambda one: (one.imported, one.file, one.sha256))),
            collections=tuple(sorted((*others, own), key=lambda one: one.name)),
        ),
        source=now.sources[0],
        answers=len(given),
        new=len(given.keys() - earlier.keys()),
        updated=len(given.keys() & earlier.keys()) - len(same),
        excluded=len(left_out),
        removed=len(gone),
        contact_columns=contact,
        collection=own.name,
        changed=frozenset(given.keys() & earlier.keys() - same.keys() if _is_new(now, stored) else ()),
    )


def _is_new(now: AnswerSet, stored: AnswerSet | None) -> bool:
    """Whether the file was not read before."""
    return stored is None or now.sources[0].sha256 not in {source.sha256 for source in stored.sources}


def says_the_same(one: Answer, other: Answer) -> bool:
    """Whether two answers say the same; where they stood in a file does not matter."""
    return replace(one, row=other.row) == other


def _questions(now: AnswerSet, stored: AnswerSet, plan: Sequence[PlannedQuestion]) -> tuple[Question, ...]:
    """The questions of all collections in the plan's order: those of this file, and those that only others answer.

    Where two files name other options or labels, what is taken does not depend on which was read last.
    """
    asked, before = ({question.id: question for question in each.questions} for each in (now, stored))
    found: list[Question] = []
    for planned in plan:
        either = [each[planned.id] for each in (asked, before) if planned.id in each]
        fitting = [question for question in either if question.kind == planned.kind]
        found += [_in_common(fitting[0], fitting[1], planned)] if len(fitting) == 2 else fitting
    return tuple(found)


def _in_common(now: Question, before: Question, planned: PlannedQuestion) -> Question:
    """A question as two collections ask it: with the plan's options and labels, else with those of both."""
    if options_of(planned):
        options = {
            **now.options,
            **{option: before.options[option] for option in OTHER[:1] if option in before.options},
        }
    else:
        either = sorted([*now.options.items(), *before.options.items()], reverse=True)
        options = dict(reversed(dict(either).items()))
    named = planned.scale if len(planned.scale) == len(now.scale) else ()
    scale = named or min(now.scale, before.scale, key=lambda labels: (all(map(str.isdigit, labels)), labels))
    return replace(now, options=options, scale=scale)


def as_asked_now(answers: Iterable[Answer], stored: AnswerSet, now: AnswerSet) -> Iterator[Answer]:
    """Stored answers under the questions as they are now: ranks in the options' new order, without questions that
    are gone or of another kind.
    """
    before, after = ({question.id: question for question in each.questions} for each in (stored, now))
    if all(name in after and _is_asked_alike(question, after[name]) for name, question in before.items()):
        yield from answers
        return
    fitting = {name for name, question in after.items() if name in before and before[name].kind == question.kind}
    for answer in answers:
        values = {name: value for name, value in answer.values.items() if name in fitting}
        for name, value in values.items():
            if after[name].kind == "ranking" and isinstance(value, tuple):
                ranks = [rank if isinstance(rank, int | float) else None for rank in value]
                values[name] = _same_order(before[name].options, after[name].options, ranks)
        yield replace(answer, values=values)


def _is_asked_alike(question: Question, now: Question) -> bool:
    return question.kind == now.kind and (question.kind != "ranking" or [*question.options] == [*now.options])


def _same_order(before: Iterable[str], now: Iterable[str], ranks: Sequence[float | None]) -> tuple[float | None, ...]:
    """Stored ranks in the order that the question's options have now; an option that is new was not ranked."""
    by_option = dict(zip(before, ranks, strict=False))
    return tuple(by_option.get(option) for option in now)
