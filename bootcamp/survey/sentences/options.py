"""What an option is called where figures are told."""

from __future__ import annotations

from typing import Final

from bootcamp.survey.answers import OTHER
from bootcamp.survey.findings import Cell
from bootcamp.words import Words

_OTHERS: Final = (OTHER, "other")
"""The option of answers outside the options; findings of earlier versions called it «other» too."""


def option_title(found: Cell, words: Words) -> str:
    """The title of an option; that of answers outside the options is written in the reader's language."""
    return words("survey.other-option") if found.id in _OTHERS and not found.title else found.title
