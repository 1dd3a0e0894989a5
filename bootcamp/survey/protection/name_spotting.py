"""Likely names in what people wrote, for whoever reviews it: help for the eye, never a promise that all are found."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from bootcamp.survey.protection.personal_data import Span

_CAPITALISED: Final = r"[A-ZÆØÅÉÖÄÜ][a-zæøåéöäüß]+(?:-[A-ZÆØÅÉÖÄÜ][a-zæøåéöäüß]+)?"
_NAME: Final = rf"{_CAPITALISED}(?:\s(?:(?:af|von|van|de|la|el|al)\s)?{_CAPITALISED}|\s[A-ZÆØÅ]\.){{0,3}}"
_RUN: Final = re.compile(rf"(?<![\w@]){_NAME}(?!\w)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_INTRODUCED: Final = re.compile(
    r"(?:\b(?:hilsen|mvh|vh|kh|hilsner|hedder|navn er|kalder mig|kaldes|taler med|snakket med|talt med)"
    r"|\b(?:min|vores|hans|hendes|deres|en|til|fra)\s(?:\w+\s)?\w*(?:leder|chef|sagsbehandler|lærer|pædagog|kollega|nabo"
    r"|mand|kone|kæreste|søn|datter|mor|far|bror|søster|læge|borgmester|rådgiver|hjemmehjælper|sygeplejerske"
    r"|formand|direktør|konsulent|medarbejder|ven|veninde))[,:]?\s+$",
    re.IGNORECASE,
)
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:;•\n\r–—]|\n\s*[-*])[\s\"'«»“”(]*$")
_NO_NAMES: Final = (
    "jeg vi de i det der den min mit mine vores bedre flere mere lejre kommune kommunen kommunalbestyrelsen skole"
    " skolen kirke bibliotek biblioteket station hospital sygehus region regionen danmark sjælland jylland fyn vej gade"
    " vejen gaden hallen huset centret center forening foreningen klub borgmester byråd byrådet udvalg udvalget råd"
    " plejehjem børnehave gymnasium univers museum park parken strand havn havnen torv torvet by byen dansk røde kors"
    " ældre sagen facebook instagram google microsoft teams netto rema føtex januar februar marts april maj juni juli"
    " august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag jul påske pinse"
    " bootcamp kerneopgaven tak hej kære nej ja mvh hilsen kh venlig venlige mange"
)
_NOT_A_NAME: Final = frozenset(_NO_NAMES.split())
_INSTITUTION: Final = re.compile(
    r"(?:kommune|skole|kirke|bibliotek|station|hospital|sygehus|region|center|centret|hallen?|huset|vej|vejen|gade|gaden"
    r"|forening|klub|park|parken|strand|havn|museum|gymnasium|plejehjem|børnehave|torv|by|område|udvalg|råd|sagen)$"
)
_COMMON: Final = (
    "peter michael lars jens thomas henrik søren christian martin jan morten jesper anders niels mads rasmus per hans"
    " jørgen kim ole bent erik poul john brian mikkel torben simon jacob jakob kasper frederik tommy leif claus steen"
    " flemming carsten allan rené ulrik finn svend knud karl carl kurt viggo aage gunnar mogens bo kaj palle preben"
    " oliver noah emil william oscar lucas victor magnus malthe valdemar anton august alfred sebastian mathias daniel"
    " nikolaj stefan dennis kristian kenneth johnny bjarne arne axel anne kirsten mette hanne anna helle susanne lene"
    " maria marianne lone camilla pia inge karen bente louise charlotte jette gitte tina birthe karin ida jytte julie"
    " lis ulla annette britta dorthe sofie sofia freja emma clara laura mathilde isabella ella alma agnes karla nanna"
    " rikke line signe trine maja katrine cecilie sara sarah christina kristina heidi bodil grethe inger ruth tove"
    " vibeke birgit birgitte lise lisbeth merete mona rita jonna ellen edith else elsebeth eva esther lea astrid"
    " johanne josefine caroline nina malene maiken pernille stine sanne sandra linda anja conny ahmed mohammed"
    " mohamed ali fatima aisha hassan omar yusuf ibrahim mustafa hussein zahra amina"
)
_FIRST_NAMES: Final = frozenset(_COMMON.split())
_AMBIGUOUS: Final = frozenset({"per", "hans", "bo", "kim", "else", "lis", "maja", "august", "anton", "ole"})
"""First names that are words, too, or months: alone at the start of a sentence they are not taken for names."""
_SURNAME: Final = re.compile(r"\w+(?:sen|gaard|gård|lund|berg|holm|dal|skov|bjerg|toft|strup|mann)$")


def likely_names(text: str) -> tuple[Span, ...]:
    """Likely names of persons, in their order: known first names, capitalised words that begin no sentence, and what
    follows "hilsen", "jeg hedder", "min leder" and the like. A heading in which every word has a capital is none.
    """
    found: list[Span] = []
    taken = bytearray(len(text))
    for span in (*_capitalised(text), *_small_letters(text)):
        if taken.find(1, span.start, span.end) < 0:
            found.append(span)
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
    return tuple(sorted(found, key=lambda span: span.start))


def _capitalised(text: str) -> Iterator[Span]:
    words = _WORD.findall(text)
    is_heading = len(words) > 1 and all(word[0].isupper() for word in words)
    for run in _RUN.finditer(text):
        start, end = run.start(), run.end()
        introduced = bool(_INTRODUCED.search(text[max(0, start - 60) : start]))
        begins = bool(_SENTENCE_START.search(text[max(0, start - 20) : start]))
        parts = [part for part in re.split(r"\s", text[start:end]) if part]
        while parts and begins and not introduced and parts[0].lower() not in _FIRST_NAMES:
            start += len(parts.pop(0)) + 1
            begins = False
        confidence = _judged([part.lower() for part in parts], introduced, begins, is_heading)
        if confidence:
            yield Span("name", start, end, "high" if confidence > 1 else "low")


def _judged(parts: list[str], introduced: bool, begins: bool, is_heading: bool) -> int:
    """0 no name, 1 a possible name, 2 a likely one: a first and a last name in the middle of a sentence."""
    if not parts or _INSTITUTION.search(parts[-1]) or (set(parts) & _NOT_A_NAME and not introduced):
        return 0
    is_known = any(name in _FIRST_NAMES for name in parts[0].split("-"))
    if len(parts) > 1 and is_known:
        return 1 if begins else 2
    if introduced:
        return 1 if parts[0] not in _NOT_A_NAME else 0
    if is_known:
        return 0 if begins and parts[0] in _AMBIGUOUS else 1
    return 1 if len(parts) > 1 and not is_heading else 0


def _small_letters(text: str) -> Iterator[Span]:
    """A known first name in small letters with a last name after it: "jens ole pedersen"."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        last = at
        while last < len(words) and words[last][0].lower() in _FIRST_NAMES:
            last += 1
        if at < last < len(words) and _SURNAME.match(words[last][0].lower()) and _adjoin(text, words[at : last + 1]):
            yield Span("name", words[at].start(), words[last].end(), "low")
        at = max(last, at) + 1


def _adjoin(text: str, words: list[re.Match[str]]) -> bool:
    pairs = itertools.pairwise(words)
    return all(text[one.end() : other.start()].isspace() for one, other in pairs)
