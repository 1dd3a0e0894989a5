"""The questions as a Word file for "Quick import" (Hurtig import) in Microsoft Forms.

What is known of that import, from Microsoft's support page "Convert a Word or PDF form or quiz to Microsoft Forms" as
others cite it and from public programs that write such files (none of it could be tried in Forms itself here):

- it takes one .docx or .pdf at a time and makes a form or a quiz of it; tenants for governments may lack it;
- a question is a paragraph with its number, a point and its text; an option is a paragraph of its own with a letter
  and a point. Options without letters make the question one of free text;
- any other paragraph may become a question too, titles and instructions included: so this file holds none;
- it makes choices and texts. That several may be chosen, limits, what is required, rankings, Likert grids, scales and
  dates are not carried over.

Hence a Likert question goes as one choice for each statement, which is also how Forms exports its own Likert
questions; a recommendation from 0 to 10 goes as a choice of eleven; a ranking goes as a choice whose title and options
are there to be copied. What is to be changed by hand is told in the guide (`guide.py`), never in this file. The
numbers and letters are those of the import and are not part of the titles: the export has the plan's own texts.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from bootcamp.documents.questionnaire.asked import asked
from bootcamp.plan.survey import Question, Survey
from bootcamp.reading.table_cells import letters
from bootcamp.render.blocks import Document
from bootcamp.render.package import same_bytes
from bootcamp.render.typeface import cleaned
from bootcamp.words import Words


def forms_import(survey: Survey, words: Words) -> bytes:
    """The Word file; the same survey always gives the same bytes."""
    from bootcamp.render.pdf import stamp
    from bootcamp.render.word_styles import new_document

    about = Document(survey.title, words.language, (), words("questionnaire.guide-about", title=survey.title))
    word = new_document(about, stamp(None)).word
    questions = [each for question in asked(survey) for each in imported(question)]
    for number, (title, options) in enumerate(questions, start=1):
        line = word.add_paragraph()
        line.paragraph_format.keep_with_next = bool(options)
        line.add_run(f"{number}. {_on_one_line(title)}").bold = True
        for place, option in enumerate(options):
            word.add_paragraph(f"{letters(place)}. {_on_one_line(option)}")
    stream = io.BytesIO()
    word.save(stream)
    return same_bytes(stream.getvalue())


def _on_one_line(text: str) -> str:
    """A text without line breaks, at which the import would begin something new."""
    return " ".join(cleaned(text).split())


def imported(question: Question) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The questions of title and options that a question of the plan goes into Forms as; texts have no options."""
    match question.kind:
        case "likert":
            steps = (*question.scale, *question.dont_know)
            yield from ((statement, steps) for statement in question.items.values() or [question.title])
        case "nps":
            yield question.title, (*(str(step) for step in range(11)), *question.dont_know)
        case "single" | "multi":
            yield question.title, (*question.options.values(), *question.dont_know)
        case "ranking":
            yield question.title, tuple(question.options.values())
        case _:
            yield question.title, ()
