"""What belongs together on a line: a number and its unit, kl. and the time, a number and the word it is joined to."""

from __future__ import annotations

import re

_UNITS = (
    "%|min|minut|minutter|minutes?|time|timer|hours?|uge|uger|weeks?|dag|dage|days?|år|kr|mio|mia|cm|mm|stk|sæt|sets?|ark|"
    "sheets?|svar|answers?|personer|people|deltagere|participants|borde|tables|pladser|seats|pr|per|×|x"
)
_AFTER_A_NUMBER = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w]))")
_BEFORE_A_NUMBER = re.compile(
    r"(?<!\w)(§|kl\.|nr\.|no\.|stk\.|art\.|[Uu]ge|[Ww]eek|[Rr]unde|[Rr]ound|[Bb]ord|[Tt]able|[Ss]ide|[Pp]age|[Ll]okale|"
    r"[Rr]oom) (?=\d)"
)
_PER = re.compile(r"(?<!\w)pr\. (?=\w)")
_JOINED_TO_A_NUMBER = re.compile(r"(?<=\d)-(?=[a-zæøå]{2})")
_NO_BREAK_SPACE, _NO_BREAK_HYPHEN = "\u00a0", "\u2011"


def together(text: str) -> str:
    """`text` with spaces and hyphens at which no line ends, where both sides are one thing: 25 min."""
    if not any(letter.isdigit() for letter in text) and "pr. " not in text:
        return text
    text = _AFTER_A_NUMBER.sub(_NO_BREAK_SPACE, text)
    text = _BEFORE_A_NUMBER.sub(rf"\1{_NO_BREAK_SPACE}", text)
    text = _PER.sub(f"pr.{_NO_BREAK_SPACE}", text)
    return _JOINED_TO_A_NUMBER.sub(_NO_BREAK_HYPHEN, text)
