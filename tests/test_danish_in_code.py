"""What people read stands in the words, in both languages: no Danish in the code but what is read or written so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from support.product_source import Source, sources

DANISH = re.compile(
    r"[æøåÆØÅ]|\b(?:og|ikke|eller|deltagere?|andet|svar|dage?|mappe|nej|ja|kommunen?|borde?|filen|skriv|spørgsmål)\b",
    re.IGNORECASE,
)
ALLOWED = {
    "plan/": "choices as people may write them in plan and events, in both languages",
    "render/together.py": "units and words before numbers that stay with them, in both languages",
    "reading/": "dates, times and error values as people and Excel write them",
    "survey/readers/": "headings and answers as the tools write them in each language",
    "survey/intake/": "what mappings, columns and file names are recognised by, and ids made of what has no letters",
    "survey/counting/": "endings and small words of Danish that a codebook sees through",
    "survey/protection/": "how names and personal numbers stand in Danish texts",
    "survey/answers.py": "the id under which answers outside the options have always been stored",
    "survey/rehearsal/forms_answers.py": "the headings that Microsoft Forms writes",
    "people/headings.py": "headings as people write them",
    "people/needs.py": "diets and needs as people write them",
    "people/vocabulary.py": "roles, yes and no as people write them",
    "people/importing.py": "the Danish order of letters",
    "views/quantities.py": "what materials are counted in, as people write it",
    "documents/questionnaire/asked.py": "ids of answers that have no name, as forms have them",
    "commands/": "yes, as people answer a question",
    "process/snapshots.py": "yes and no as a plan has them",
    "terminal.py": "letters that a terminal cannot show",
}


def _texts(source: Source) -> Iterator[str]:
    """The texts of a module without its docstrings and keys of words."""
    for node in source.nodes:
        match node:
            case ast.Constant(value=str() as value) if not isinstance(source.within[node], ast.Expr):
                yield value


def _danish() -> dict[str, list[str]]:
    found = {source.where: [text for text in _texts(source) if DANISH.search(text)] for source in sources()}
    return {where: texts for where, texts in found.items() if texts}


def test_no_danish_stands_in_the_code() -> None:
    assert not {where: texts for where, texts in _danish().items() if not where.startswith(tuple(ALLOWED))}


def test_what_is_allowed_is_needed() -> None:
    assert not [place for place in ALLOWED if not any(where.startswith(place) for where in _danish())]
