"""What `survey results --json` prints: the findings with what is not shown, and the readings in words."""

from __future__ import annotations

from typing import Any

from bootcamp.process.kept import plain
from bootcamp.survey.counting.comparison import guarded_questions
from bootcamp.survey.findings import Findings, QuestionFindings, RankedItem
from bootcamp.survey.sentences.reading_sentences import readings, suppression_sentences
from bootcamp.words import Words


def results_document(findings: Findings, words: Words) -> dict[str, Any]:
    """What `survey results --json` prints: the findings with what is not shown and the readings in words."""
    document: dict[str, Any] = plain(findings)
    guarded = guarded_questions(findings.questions)
    document["by_segment"] = findings.by_segment
    document["invented"] = findings.invented
    document["questions"] = [
        _question_document(question, exact=question.id not in guarded) for question in findings.questions
    ]
    sentences = suppression_sentences(findings, words)
    document["suppressed"] = [
        {**plain(one), "text": sentence} for one, sentence in zip(findings.suppressed, sentences, strict=True)
    ]
    document["readings"] = [reading.text for reading in readings(findings, words)]
    return document


def _question_document(question: QuestionFindings, *, exact: bool) -> dict[str, Any]:
    """A question with the keys that every question has; what does not apply is null. `p_exact`: whether the p is one,
    and not only the side of the limit that it lies on.
    """
    document: dict[str, Any] = plain(question)
    if question.kind != "ranking":
        absent = {name: None for name in RankedItem.__dataclass_fields__ if name not in ("id", "title")}
        document["items"] = [
            absent | {"tally": tally["id"], **cell} for tally in document["tallies"] for cell in tally["cells"]
        ]
    for item in document["items"]:
        item["p_exact"] = None if item["p"] is None else exact
    return document
