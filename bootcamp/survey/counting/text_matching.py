"""Words of a codebook found in Danish texts: in any inflection, and as the last part of a compound.

The endings are written out instead of taken from a stemmer: whoever writes the codebook can foresee what a word finds
(«bolig» finds boliger, boligernes and lejeboliger), while Snowball's Danish stemmer counts «frivillighed» where
«frivillige» is written and misses the «bolig» in «lejebolig». What changes its vowel (barn, børn) is written twice.
«=arbejde» finds no compounds (samarbejde), «bolig*»
finds all words that begin so, «*bolig» all that end so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

NEGATIONS: Final = frozenset({"ikke", "ingen", "intet", "aldrig", "uden", "not", "no", "never", "without"})
"""Words that turn round what follows: «ikke nok» is counted apart from «nok»."""

_LETTERS: Final = str.maketrans({"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa", "é": "e", "è": "e", "ü": "y"})
_WORD: Final = re.compile(r"[^\W_]+")
_ENDINGS: Final = (
    *("e", "en", "et", "er", "es", "s", "ens", "ets", "ers", "ene", "enes", "erne", "ernes", "n", "ns", "t", "ts"),
    *("r", "rs", "ne", "nes", "rne", "rnes", "te", "ede", "ende", "ere", "est", "este"),
)
_ENDING: Final = f"(?:{'|'.join(sorted(_ENDINGS, key=len, reverse=True))})"
_ENDING_WITH_E: Final = f"(?:{'|'.join(sorted((e for e in _ENDINGS if e[0] == 'e'), key=len, reverse=True))})"
_SHORTEST_INFLECTED: Final = 3
_SHORTEST_IN_COMPOUND: Final = 4
_SHORTEST_BEFORE: Final = 3


def words_in(text: str) -> list[str]:
    """The words of a text in small letters, as they are written."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def folded(text: str) -> str:
    """The words of a text with æ, ø, å spelt out, one blank around each: what patterns are searched in."""
    return f" {' '.join(words_in(text)).translate(_LETTERS)} "


def pattern(entries: Iterable[str]) -> re.Pattern[str]:
    """What finds any of the words and phrases of a codebook in a folded text."""
    found = [one for entry in entries if (one := _entry(entry))]
    return re.compile("|".join(found) if found else r"(?!)")


def _entry(entry: str) -> str:
    """A word or a phrase of words one after the other; a phrase holds no compounds."""
    text = entry.strip()
    parts = words_in(text)
    if not parts:
        return ""
    alone = len(parts) == 1 and not text.startswith("=")
    forms = [_forms(part.translate(_LETTERS)) for part in parts]
    if text.endswith("*"):
        forms[-1] = rf"{parts[-1].translate(_LETTERS)}\w*"
    if text.startswith("*"):
        forms[0] = rf"\w*{forms[0]}"
    elif alone and len(parts[0]) >= _SHORTEST_IN_COMPOUND and not text.endswith("*"):
        forms[0] = rf"(?:\w{{{_SHORTEST_BEFORE},}})?{forms[0]}"
    return rf"(?<= )(?:{' '.join(forms)})(?= )"


def _forms(word: str) -> str:
    """The word and its inflections: bus, bussen, busser; skole, skoler; cykel, cykler; gammel, gamle."""
    if len(word) < _SHORTEST_INFLECTED or word in NEGATIONS or not word.isalpha():
        return word
    doubled = rf"(?:{word[-1]}(?=e))?" if word[-1] not in "aeiouy" else ""
    forms = [f"{word}{doubled}{_ENDING}?"]
    if word[-1] == "e":
        forms.append(f"{word[:-1]}{_ENDING}")
    if re.search(r"[^aeiouy]e[lnr]$", word):
        short = re.sub(r"(.)\1(.)$", r"\1\2", word[:-2] + word[-1])
        forms.append(f"{short}{_ENDING_WITH_E}")
    return f"(?:{'|'.join(forms)})"
