"""What became of the answers in one question, in words."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.survey.findings import QuestionFindings
from bootcamp.words import Words
from bootcamp.words.formatting import percent


def path_sentence(question: QuestionFindings, words: Words) -> str:
    """How many answered the question, did not know, did not answer, and could not be used; blank where not shown.

    The share of those who do not know is of all who answered or said so.
    """
    path = question.path
    if path is None:
        return ""
    parts = [words("survey.path-used", n=path.used)]
    if path.dont_know:
        share = percent(path.dont_know / (path.dont_know + path.used), words.language)
        parts.append(words("survey.path-dont-know", n=path.dont_know, share=share))
    for name, count in (("not-asked", path.not_asked), ("invalid", path.invalid)):
        if count:
            parts.append(words(f"survey.path-{name}", n=count))
    said = [f"{', '.join(parts)}."]
    if question.kind in ("likert", "matrix") and (unknown := [*_who_do_not_know(question, words)]):
        said.append(words("survey.path-statements", items=unknown))
    return " ".join(said)


def _who_do_not_know(question: QuestionFindings, words: Words) -> Iterator[str]:
    for tally in question.tallies:
        if tally.dont_know and tally.n:
            share = percent(tally.dont_know / (tally.dont_know + tally.n), words.language)
            yield words("survey.path-statement", item=tally.title, n=tally.dont_know, share=share)
