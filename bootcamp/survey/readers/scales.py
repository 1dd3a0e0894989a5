"""Labels of answers that stand in an order: from «Meget uenig» to «Meget enig», and what is no position at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bootcamp.reading.table_cells import text_key

_DONT_KNOW = re.compile(
    r"ved ikke.*|vet ikke.*|vet inte.*|don'?t know.*|do not know.*|not sure|unsure|ikke relevant.*|not applicable|n/?a|"
    r".*\(n/a\)|no opinion|ingen mening|ønsker ikke at svare|vil ikke svare|"
    r"prefer not to (?:say|answer)|kan ikke svare.*"
)
_NEUTRAL = re.compile(
    r"hverken.*|verken.*|varken.*|neither.*|neutral.*|nøytral.*|både og|middel|normal|"
    r"average|moderat(?:e|ely)?|i nogen grad|"
    r"sommetider|af og til|sometimes|occasionally|av og til|fair"
)
_NEGATIVE = re.compile(
    r"\b(?:uenig|utilfreds|misfornøyd|uvigtig|usandsynlig\w*|dårlig\w*|lav\w*|"
    r"sjælden\w*|sjelden|aldrig|aldri|slet ikke|"
    r"overhovedet ikke|ringe|mindre|disagree\w*|dissatisf\w+|unsatisf\w+|unfavo\w+|"
    r"unlikely|unimportant|poor\w*|bad\w*|low|rarely|"
    r"seldom|never|not|misfornøjet|little|"
    r"(?:ikke|inte) (?:vigtigt?|viktigt?|enig|tilfreds|fornøyd|nöjd|sandsynligt?))\b"
)
_POSITIVE = re.compile(
    r"\b(?:enig|tilfreds|fornøyd|fornøjet|vigtig\w*|viktig\w*|sandsynlig\w*|god\w*|høj\w*|ofte|"
    r"altid|alltid|stor|agree\w*|satisf\w+|"
    r"favo\w+|likely|important|good|high|often|frequently|always|confident|excellent|great)\b"
)
_STRONG = re.compile(
    r"\b(?:meget|helt|fuldstændig|særdeles|svært|veldig|ytterst|aldrig|aldri|altid|"
    r"alltid|slet|overhovedet|strongly|very|highly|"
    r"extremely|completely|totally|never|always|excellent)\b"
)
_WEAK = re.compile(
    r"\b(?:delvist?|lidt|overvejende|nogenlunde|ganske|somewhat|slightly|partly|fairly|rather|litt|mindre)\b"
)
_NUMBERED = re.compile(r"\(?(\d{1,2})\)?\s*[:.)–-]?\s*\D.*")
_ATTITUDES = re.compile(r"enig|tilfreds|fornøyd|fornøjet|agree|satisf|favo[u]?rab")


def is_dont_know(label: str) -> bool:
    """Whether an answer says that the respondent has none: «Ved ikke», "Not sure", "N/A"."""
    return bool(_DONT_KNOW.fullmatch(text_key(label)))


def position(label: str) -> float | None:
    """Where a label stands between -2 and 2, judged by its words alone; None where they do not tell."""
    key = text_key(label)
    if _NEUTRAL.fullmatch(key):
        return 0.0
    negative, positive = _NEGATIVE.search(key), _POSITIVE.search(key)
    if not negative and not positive:
        return None
    strength = 2.0 if _STRONG.search(key) else 1.0 if _WEAK.search(key) else 1.5
    return -strength if negative else strength


def scale_of(labels: Iterable[str]) -> tuple[str, ...] | None:
    """The labels from low to high when they make one scale of at least three steps; None when that cannot be told.

    Labels that begin with their number («4: enig») stand in the order of the numbers.
    """
    steps = [label for label in labels if not is_dont_know(label)]
    if len(steps) < 3 or len(steps) > 11:
        return None
    numbers = [int(match[1]) for label in steps if (match := _NUMBERED.fullmatch(text_key(label)))]
    places: Sequence[float | None] = numbers if len(numbers) == len(steps) else [position(label) for label in steps]
    known = [place for place in places if place is not None]
    if len(known) < len(steps) or len(set(known)) < len(known):
        return None
    return tuple(label for _, label in sorted(zip(known, steps, strict=True)))


def is_attitude(labels: Iterable[str]) -> bool:
    """Whether labels are a scale of agreement or satisfaction, which is asked for as such and not as a choice."""
    steps = [text_key(label) for label in labels if not is_dont_know(label)]
    return scale_of(steps) is not None and sum(bool(_ATTITUDES.search(step)) for step in steps) >= len(steps) - 1
