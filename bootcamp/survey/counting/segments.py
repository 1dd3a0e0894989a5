"""The groups of a survey: what is known of them beforehand, and which of them can be shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bootcamp.problems import Problem, Problems
from bootcamp.survey.answers import Answer, AnswerSet
from bootcamp.survey.findings import SegmentFindings, Suppressed
from bootcamp.survey.privacy import Reason, hidden_groups, is_small_and_finite, known_size


@dataclass(frozen=True, slots=True)
class SegmentInfo:
    """A group of the plan: title ("Borgere"), singular ("borger") where known, how many invited, how many in all."""

    id: str
    title: str
    invited: int | None = None
    members: int | None = None
    singular: str | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which answer belongs to which group, and what that allows.

    `values`: what each group of the plan (those without one: None) answered, by question, None where nothing;
    `everyone`: how many answers in all; `counts`: answers per group; `hidden`: groups never shown apart, and why;
    `finite`: groups so small or so fully answered that 0 % and 100 % would name their members; `most`: how many of a
    group there are, where that is known; `members`: all of a group, where nobody else can have answered for it.
    """

    infos: tuple[SegmentInfo, ...]
    values: Mapping[str | None, Mapping[str, Sequence[Any]]]
    everyone: int
    counts: Mapping[str, int]
    hidden: Mapping[str, Reason]
    finite: frozenset[str]
    most: Mapping[str | None, int] = field(default_factory=dict)
    members: Mapping[str, int] = field(default_factory=dict)


def grouped(answers: AnswerSet, infos: Sequence[SegmentInfo], threshold: int, *, personal: bool = False) -> Grouping:
    """The grouping of all answers; without `infos` the groups that the answers name. `personal`: only those who were
    invited could answer.
    """
    infos = tuple(infos) or tuple(SegmentInfo(segment, segment) for segment in answers.segments)
    known = {info.id for info in infos}
    members: dict[str | None, list[Answer]] = {}
    for answer in answers.answers:
        members.setdefault(answer.segment if answer.segment in known else None, []).append(answer)
    questions = [question.id for question in answers.questions]
    counts = {info.id: len(members.get(info.id, ())) for info in infos}
    most: dict[str | None, int] = {
        info.id: number
        for info in infos
        if (number := known_size(info.members, info.invited, personal=personal)) is not None
    }
    return Grouping(
        infos=infos,
        values={group: _columns(own, questions) for group, own in members.items()},
        everyone=len(answers.answers),
        counts=counts,
        hidden=hidden_groups(counts, threshold, ungrouped=len(members.get(None, ())), most=most),
        most=most,
        members={info.id: info.members for info in infos if info.members and personal},
        finite=frozenset(info.id for info in infos if is_small_and_finite(counts[info.id], most.get(info.id))),
    )


def _columns(members: Sequence[Answer], questions: Sequence[str]) -> dict[str, Sequence[Any]]:
    """The answers question by question; None where there is none."""
    rows = [[*map(answer.values.get, questions)] for answer in members]
    return dict(zip(questions, zip(*rows, strict=True), strict=True)) if questions else {}


def most_in_a_question(grouping: Grouping) -> dict[str | None, int]:
    """How many of a group (None: those without one) can have answered one question at most, as far as anyone knows."""
    shown = {group: count for group, count in grouping.counts.items() if group not in grouping.hidden}
    return dict(grouping.most) | shown | {None: grouping.everyone - sum(shown.values())}


def described(grouping: Grouping, *, personal: bool = True) -> tuple[SegmentFindings, ...]:
    """Each group with its number of answers and response rate, where they can be shown.

    There is no rate unless the link was `personal`: through an open one an answer is not a person who was invited.
    """
    return tuple(_described(info, _shown_count(info.id, grouping), personal) for info in grouping.infos)


def _shown_count(segment: str, grouping: Grouping) -> int | None:
    return None if segment in grouping.hidden else grouping.counts[segment]


def _described(info: SegmentInfo, count: int | None, personal: bool) -> SegmentFindings:
    return SegmentFindings(
        id=info.id,
        title=info.title,
        singular=info.singular,
        invited=info.invited,
        members=info.members,
        n=count,
        response_rate=response_rate(count, info.invited) if personal else None,
    )


def suppressed_groups(
    infos: Sequence[SegmentInfo], hidden: Mapping[str, Reason], question: str | None = None
) -> tuple[Suppressed, ...]:
    """What to say of groups that are not shown: first those that are the cause, then those that follow from them."""
    found = [Suppressed(hidden[info.id], info.id, question) for info in infos if info.id in hidden]
    return tuple(sorted(found, key=lambda one: one.reason == "complement"))


def response_rate(answered: int | None, invited: int | None) -> float | None:
    """Answered of invited; None when either is unknown or more answered than were invited (an open link)."""
    return answered / invited if answered is not None and invited and answered <= invited else None


def size_problems(grouping: Grouping) -> Problems:
    """Groups with more answers than the plan says they have members."""
    return tuple(
        Problem("more-answers-than-members", {"segment": info.title, "members": info.members}, severity="warning")
        for info in grouping.infos
        if info.members is not None and grouping.counts[info.id] > info.members
    )
