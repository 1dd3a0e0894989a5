"""What was answered, as every reader of exports hands it on and every figure is computed from.

An `AnswerSet` is personal data (pseudonymised): it is stored in `data/answers/SURVEY.json` and nowhere else.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, Final, Literal, TypeAlias

from bootcamp.process.kept import built, plain

Kind = Literal["single", "multi", "ranking", "likert", "matrix", "nps", "number", "date", "text"]
Status = Literal["complete", "partial"]


class DontKnow(Enum):
    """Its only member says that the respondent answered "don't know"; its value is what stands for that in JSON."""

    DONT_KNOW = {"dont_know": True}


DONT_KNOW: Final = DontKnow.DONT_KNOW
OTHER: Final = "andet"
"""The option of answers outside the options, unless a question has one of this id itself. What they say is free text
and never shown; it has no title, so that papers write it in their own language.
"""
_OTHER_TITLED: Final = "Andet"
"""The title that such an option had in files of earlier versions."""

Position: TypeAlias = int | DontKnow | None
Value: TypeAlias = (
    str | int | float | date | DontKnow | tuple[str, ...] | tuple[float | None, ...] | Mapping[str, Position]
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the survey.

    `options` are the options of a single or multi choice, the items of a ranking, or the statements of a likert or
    matrix question: id → text. `scale` holds the labels of a likert or matrix scale from low to high; position 1 is
    the first. `core_task` is the id of the core task that the question belongs to.
    """

    id: str
    kind: Kind
    title: str
    options: Mapping[str, str] = field(default_factory=dict)
    core_task: str | None = None
    scale: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One respondent's answers.

    `values` by question id: single → option id; multi → ids of the options chosen; ranking → ranks aligned with the
    question's options, None where unranked; likert and matrix → statement id → position on the scale from 1, None
    where skipped; nps and number → number; date → date; text → text. A question without an answer is absent;
    "don't know" is `DONT_KNOW`, for a whole question or for one statement. `minutes` is how long it took, where the
    export says so; `repeats` how many earlier rows of the same respondent this answer stands instead of.
    """

    respondent: str
    row: int
    segment: str | None
    status: Status
    values: Mapping[str, Value]
    submitted: date | None = None
    minutes: float | None = None
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A file that answers came from: its name without folders, digest, sheet, rows in it, and the day of the import.

    `invented`: the answers were made up for a rehearsal.
    """

    file: str
    sha256: str
    sheet: str | None
    rows: int
    imported: date
    invented: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows of the files of a form that are no answers of the survey, and cells that could not be used.

    `tests`: previews, invitations never answered and the like, as the tool marks them; `partial`: not finished;
    `excluded`: by the rule of the mapping that took them out; `invalid`: by question, answers that fit nothing.
    """

    tests: int = 0
    partial: int = 0
    excluded: Mapping[str, int] = field(default_factory=dict)
    invalid: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: LeftOut) -> LeftOut:
        """What two files with different respondents leave out together."""
        return LeftOut(
            self.tests + other.tests,
            self.partial + other.partial,
            dict(sorted((Counter(self.excluded) + Counter(other.excluded)).items())),
            dict(sorted((Counter(self.invalid) + Counter(other.invalid)).items())),
        )


@dataclass(frozen=True, slots=True)
class Collection:
    """One form, or pile of paper, that answers come from; a survey may have several.

    `name` is what people call it by; `headings` are marks of its questions' headings and `files` digests of the files
    that were read. `salt` goes into the pseudonyms of its respondents, since every form numbers them from 1; it is
    blank for the first collection of a survey. `left`: what the files held beside the answers that
    count; None where that was not kept, in answers of earlier versions.
    """

    name: str
    tool: str | None
    headings: tuple[str, ...]
    files: tuple[str, ...]
    salt: str = ""
    left: LeftOut | None = None


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """All answers to one survey, sorted by respondent so that the order of rows in a file never matters."""

    survey: str
    questions: tuple[Question, ...]
    segments: tuple[str, ...]
    answers: tuple[Answer, ...]
    sources: tuple[Source, ...] = ()
    collections: tuple[Collection, ...] = ()

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.answers, key=lambda answer: answer.respondent))
        object.__setattr__(self, "answers", ordered)

    def question(self, question_id: str) -> Question:
        """The question with this id; KeyError when there is none."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def to_json(self) -> dict[str, Any]:
        """Plain dicts and lists."""
        document: dict[str, Any] = json.loads("".join(self.lines()))
        return document

    def _head(self) -> dict[str, Any]:
        return {
            "survey": self.survey,
            "segments": list(self.segments),
            "questions": [_question_to_json(question) for question in self.questions],
            "sources": plain(self.sources),
            "collections": plain(self.collections),
        }

    def lines(self) -> Iterator[str]:
        """`to_json` as text, with a line for each answer; only one of them is in memory at a time."""
        from pydantic_core import to_json

        grids = {question.id: question.kind in ("likert", "matrix") for question in self.questions}
        grids = dict(sorted(grids.items()))
        yield f"{to_json(self._head()).decode()[:-1]},{_ANSWERS_FOLLOW}\n"
        last = len(self.answers) - 1
        for at, answer in enumerate(self.answers):
            yield to_json(_answer_to_json(answer, grids)).decode() + ("\n" if at == last else ",\n")
        yield f"{_END}\n"

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> AnswerSet:
        """The inverse of `lines`, also for a file that was laid out otherwise; raises as `from_json` does."""
        rest = iter(lines)
        first = next(rest, "")
        if not first.endswith(f"{_ANSWERS_FOLLOW}\n"):
            return cls.from_json(json.loads(first + "".join(rest)))
        answers = (json.loads(line.rstrip(",\n")) for line in _until_end(rest))
        return cls.from_json({**json.loads(first.removesuffix(f",{_ANSWERS_FOLLOW}\n") + "}"), "answers": answers})

    @staticmethod
    def sources_of(lines: Iterable[str]) -> tuple[Source, ...]:
        """The files that stored answers came from: what `from_lines` reads, from the first line where it can."""
        rest = iter(lines)
        first = next(rest, "")
        whole = not first.endswith(f"{_ANSWERS_FOLLOW}\n")
        head = first + "".join(rest) if whole else first.removesuffix(f",{_ANSWERS_FOLLOW}\n") + "}"
        return tuple(built(Source, item) for item in json.loads(head)["sources"])

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> AnswerSet:
        """The inverse of `to_json`; KeyError, TypeError or ValueError when `stored` is not of that shape."""
        questions = tuple(_question_from_json(item) for item in stored["questions"])
        kinds = {question.id: question.kind for question in questions}
        kept: dict[Any, Any] = {}
        return cls(
            survey=stored["survey"],
            questions=questions,
            segments=tuple(stored["segments"]),
            answers=tuple(_answer_from_json(item, kinds, kept) for item in stored["answers"]),
            sources=tuple(built(Source, item) for item in stored["sources"]),
            collections=tuple(built(Collection, item) for item in stored.get("collections", ())),
        )


def _question_to_json(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "kind": question.kind,
        "title": question.title,
        "options": [[option, text] for option, text in question.options.items()],
        "core_task": question.core_task,
        "scale": list(question.scale),
    }


def _question_from_json(stored: Mapping[str, Any]) -> Question:
    return Question(
        id=stored["id"],
        kind=stored["kind"],
        title=stored["title"],
        options={name: "" if (name, title) == (OTHER, _OTHER_TITLED) else title for name, title in stored["options"]},
        core_task=stored["core_task"],
        scale=tuple(stored["scale"]),
    )


_ANSWERS_FOLLOW: Final = '"answers":['
_END: Final = "]}"


def _until_end(lines: Iterable[str]) -> Iterator[str]:
    """The lines before the last; ValueError when the last is missing, as in a file that was cut short."""
    for line in lines:
        if line.rstrip() == _END:
            return
        yield line
    raise ValueError(_END)


def _answer_to_json(answer: Answer, grids: Mapping[str, bool]) -> dict[str, Any]:
    """An answer as plain data; `grids` says of every question, in the order of their ids, whether it is a grid."""
    values = answer.values
    return {
        "respondent": answer.respondent,
        "row": answer.row,
        "segment": answer.segment,
        "status": answer.status,
        "submitted": answer.submitted,
        **({} if answer.minutes is None else {"minutes": answer.minutes}),
        **({"repeats": answer.repeats} if answer.repeats else {}),
        "values": {
            name: {"items": dict(sorted(value.items()))} if is_grid and isinstance(value, dict) else value
            for name, is_grid in grids.items()
            if (value := values.get(name)) is not None
        },
    }


def _answer_from_json(stored: Mapping[str, Any], kinds: Mapping[str, Kind], kept: dict[Any, Any]) -> Answer:
    return Answer(
        respondent=stored["respondent"],
        row=stored["row"],
        segment=kept.setdefault(stored["segment"], stored["segment"]),
        status=stored["status"],
        values={
            kept.setdefault(name, name): _value_from_json(value, kinds[name], kept)
            for name, value in stored["values"].items()
        },
        submitted=date.fromisoformat(stored["submitted"]) if stored["submitted"] else None,
        minutes=stored.get("minutes"),
        repeats=stored.get("repeats", 0),
    )


def _value_from_json(value: Any, kind: Kind, kept: dict[Any, Any]) -> Value:
    """The value of one answer; equal texts and tuples become one object in `kept`."""
    if value == DONT_KNOW.value:
        return DONT_KNOW
    match kind:
        case "likert" | "matrix":
            return {kept.setdefault(item, item): _position_from_json(place) for item, place in value["items"].items()}
        case "multi" | "ranking":
            chosen = tuple(value)
            return kept.setdefault((kind, chosen), chosen)  # type: ignore[no-any-return]
        case "date":
            return date.fromisoformat(value)
        case "single":
            return kept.setdefault(value, value)  # type: ignore[no-any-return]
        case _:
            return value  # type: ignore[no-any-return]


def _position_from_json(position: Any) -> Position:
    return DONT_KNOW if position == DONT_KNOW.value else position
