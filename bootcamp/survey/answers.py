"""What was answered, as every reader of exports hands it on and every figure is computed from.

An `AnswerSet` is personal data (pseudonymised): it is stored in `data/answers/SURVEY.json` and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, Literal, TypeAlias

Kind = Literal["single", "multi", "ranking", "likert", "matrix", "nps", "number", "date", "text"]
Status = Literal["complete", "partial"]


class DontKnow(Enum):
    """Its only member says that the respondent answered "don't know"."""

    DONT_KNOW = "dont_know"


DONT_KNOW: Final = DontKnow.DONT_KNOW

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
    "don't know" is `DONT_KNOW`, for a whole question or for one statement.
    """

    respondent: str
    row: int
    segment: str | None
    status: Status
    values: Mapping[str, Value]
    submitted: date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file that answers came from: its name without folders, digest, sheet, rows read, and the day of the import.

    `invented`: the answers were made up for a rehearsal.
    """

    file: str
    sha256: str
    sheet: str | None
    rows: int
    imported: date
    invented: bool = False


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """All answers to one survey, sorted by respondent so that the order of rows in a file never matters."""

    survey: str
    questions: tuple[Question, ...]
    segments: tuple[str, ...]
    answers: tuple[Answer, ...]
    sources: tuple[Source, ...] = ()

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
        """Plain dicts and lists in a fixed order."""
        return {
            "survey": self.survey,
            "segments": list(self.segments),
            "questions": [_question_to_json(question) for question in self.questions],
            "sources": [_source_to_json(source) for source in self.sources],
            "answers": [_answer_to_json(answer) for answer in self.answers],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> AnswerSet:
        """The inverse of `to_json`; KeyError, TypeError or ValueError when `stored` is not of that shape."""
        questions = tuple(_question_from_json(item) for item in stored["questions"])
        kinds = {question.id: question.kind for question in questions}
        return cls(
            survey=stored["survey"],
            questions=questions,
            segments=tuple(stored["segments"]),
            answers=tuple(_answer_from_json(item, kinds) for item in stored["answers"]),
            sources=tuple(_source_from_json(item) for item in stored["sources"]),
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
        options=dict(stored["options"]),
        core_task=stored["core_task"],
        scale=tuple(stored["scale"]),
    )


def _source_to_json(source: Source) -> dict[str, Any]:
    return {
        "file": source.file,
        "sha256": source.sha256,
        "sheet": source.sheet,
        "rows": source.rows,
        "imported": source.imported.isoformat(),
        "invented": source.invented,
    }


def _source_from_json(stored: Mapping[str, Any]) -> Source:
    return Source(
        file=stored["file"],
        sha256=stored["sha256"],
        sheet=stored["sheet"],
        rows=stored["rows"],
        imported=date.fromisoformat(stored["imported"]),
        invented=stored.get("invented", False),
    )


def _answer_to_json(answer: Answer) -> dict[str, Any]:
    return {
        "respondent": answer.respondent,
        "row": answer.row,
        "segment": answer.segment,
        "status": answer.status,
        "submitted": answer.submitted.isoformat() if answer.submitted else None,
        "values": {question: _value_to_json(value) for question, value in sorted(answer.values.items())},
    }


def _answer_from_json(stored: Mapping[str, Any], kinds: Mapping[str, Kind]) -> Answer:
    return Answer(
        respondent=stored["respondent"],
        row=stored["row"],
        segment=stored["segment"],
        status=stored["status"],
        values={question: _value_from_json(value, kinds[question]) for question, value in stored["values"].items()},
        submitted=date.fromisoformat(stored["submitted"]) if stored["submitted"] else None,
    )


_DONT_KNOW_IN_JSON: Final = {"dont_know": True}


def _value_to_json(value: Value | Position) -> Any:
    match value:
        case DontKnow():
            return dict(_DONT_KNOW_IN_JSON)
        case tuple():
            return list(value)
        case Mapping():
            return {"items": {item: _value_to_json(position) for item, position in sorted(value.items())}}
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case _:
            return value


def _value_from_json(value: Any, kind: Kind) -> Value:
    if value == _DONT_KNOW_IN_JSON:
        return DONT_KNOW
    if kind in ("likert", "matrix"):
        return {item: _position_from_json(position) for item, position in value["items"].items()}
    if kind in ("multi", "ranking"):
        return tuple(value)
    return date.fromisoformat(value) if kind == "date" else value


def _position_from_json(position: Any) -> Position:
    return DONT_KNOW if position == _DONT_KNOW_IN_JSON else position
