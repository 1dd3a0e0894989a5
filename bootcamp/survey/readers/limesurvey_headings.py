"""Headings of LimeSurvey: which are the tool's own columns, and which question and part of it the others stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bootcamp.reading.table_cells import Cell, is_blank, shown, text_key, typed_column
from bootcamp.reading.tables import Sheet
from bootcamp.survey.readers.export import below, headings_at, share
from bootcamp.survey.readers.times import moments

CORE = {"submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl"}
_TEXTS: dict[str, str] = {
    **dict.fromkeys(("response id", "id", "svar-id", "svar id", "besvarelses-id", "besvarelse id", "svars-id"), "id"),
    **dict.fromkeys(
        ("antwort id", "antwort-id", "id réponse", "id de la réponse", "antwoord id", "id de respuesta"), "id"
    ),
    **dict.fromkeys(("date submitted", "dato for indsendelse", "indsendelsesdato", "dato indsendt"), "submitdate"),
    **dict.fromkeys(
        ("innsendingsdato", "dato sendt", "dato innsendt", "datum inskickat", "inskickat datum"), "submitdate"
    ),
    **dict.fromkeys(("datum abgeschickt", "date de soumission", "datum ingestuurd", "fecha de envío"), "submitdate"),
    **dict.fromkeys(("last page", "sidste side", "siste side", "sista sidan", "letzte seite"), "lastpage"),
    **dict.fromkeys(("dernière page", "laatste pagina", "última página"), "lastpage"),
    **dict.fromkeys(("start language", "startsprog", "startspråk", "start-sprache", "startsprache"), "startlanguage"),
    **dict.fromkeys(("langue de départ", "langue", "starttaal", "lenguaje inicial", "sprog", "språk"), "startlanguage"),
    **dict.fromkeys(("seed", "frø", "zufallsstartwert", "tête de série", "startwaarde", "semilla"), "seed"),
    **dict.fromkeys(("date started", "startdato", "startdatum", "datum gestartet", "date de lancement"), "startdate"),
    **dict.fromkeys(("datum gestart", "fecha de inicio", "dato startet"), "startdate"),
    **dict.fromkeys(("date last action", "dato for sidste handling", "dato for seneste handling"), "datestamp"),
    **dict.fromkeys(("dato siste handling", "datum letzte aktivität", "date de la dernière action"), "datestamp"),
    **dict.fromkeys(("datum laatste actie", "fecha de la última acción", "datum senaste åtgärd"), "datestamp"),
    **dict.fromkeys(("ip address", "ip-adresse", "adresse ip", "ip-adress", "ip-adres"), "ipaddr"),
    **dict.fromkeys(("referrer url", "henvisende url", "weiterleitungs-url", "url référente", "referer"), "refurl"),
    **dict.fromkeys(("access code", "token", "adgangskode", "zugangscode", "code d'accès", "tilgangskode"), "token"),
}
_PARTICIPANT = {"token", "firstname", "lastname", "email", "emailstatus", "language", "participant_id", "tid"}
_CODE = re.compile(r"([A-Za-z][A-Za-z0-9]*)(?:\[([^\[\]]+)\](?:\[([^\[\]]+)\])?|_([A-Za-z0-9_]+))?")
_CODE_AND_TEXT = re.compile(r"([A-Za-z][A-Za-z0-9]*(?:\[[^\[\]]+\]){0,2})(?:\. |: | - )(\S.*)")
_LANGUAGES = {
    *("da", "nb", "nn", "sv", "fi", "is", "fo", "kl", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu"),
    *("ro", "bg", "el", "tr", "ru", "uk", "et", "lv", "lt", "sl", "hr", "sr", "ar", "fa", "he", "zh", "ko"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """A heading: its code, its text (the question), and the part of the question under it, as code and as text."""

    code: str
    title: str
    part: str | None = None
    item: str | None = None

    @property
    def question(self) -> str:
        return self.code or self.title


def shaped(sheet: Sheet, top: int) -> bool:
    """Whole numbers that differ, times or nothing, pages, languages: the first four columns in every language."""
    identities, submitted, pages, languages, seeds = (
        typed_column(sheet.columns[column][top + 1 : top + 301]) for column in range(5)
    )
    filled = [cell for cell in identities if not is_blank(cell)]
    spoken = [shown(cell) for cell in languages if not is_blank(cell)]
    return (
        len(filled) > 2
        and share(identities, int) == 1
        and len(set(filled)) == len(filled)
        and (all(map(is_blank, submitted)) or moments(submitted).share(submitted) == 1)
        and (all(map(is_blank, pages)) or share(pages, int) == 1)
        and bool(spoken)
        and {text.partition("-")[0] for text in spoken} <= _LANGUAGES
        and (sum(bool(head.part) for head in map(head_of, headings_at(sheet, top))) > 1 or _is_seed(seeds))
    )


def named(texts: Sequence[str]) -> dict[int, str]:
    """The columns of the tool itself by their names in its code: those of an answer, and of a participant before it."""
    found: dict[int, str] = {}
    leading = True
    for index, text in enumerate(texts):
        key = text_key(text)
        match = _CODE_AND_TEXT.fullmatch(text)
        code = text_key(match[1]) if match else key
        name = code if code in CORE | {"id"} | _PARTICIPANT else _TEXTS.get(key, "")
        leading = leading and (bool(name) or index < _HEAD)
        if name and (leading or code in CORE) and not (name == "id" and index):
            found[index] = name
    return found


_HEAD = 8


def metadata_of(sheet: Sheet, top: int, texts: Sequence[str]) -> dict[int, str]:
    """As `named`; among headings in a language not listed, columns are told by what they hold."""
    found = named(texts)
    if 0 not in found:
        if not shaped(sheet, top):
            return found
        found |= {0: "id", 1: "submitdate", 2: "lastpage", 3: "startlanguage"}
    elif {"submitdate", "lastpage", "startlanguage"} <= set(map(text_key, texts)):
        return found  # headings are codes, and all codes of the tool's own columns are known
    last = max((index for index in found if index < 2 * _HEAD), default=0)
    for index in range(1, min(2 * _HEAD, sheet.width)):
        if index in found:
            continue
        cells = below(sheet, index, top)
        if "?" in texts[index]:
            break
        if moments(cells).share(cells) == 1:
            found[index] = "datestamp" if "submitdate" in found.values() else "submitdate"
        elif index < last or _is_seed(cells):
            found[index] = "seed"
        else:
            break
    return found


def _is_seed(cells: Sequence[Cell]) -> bool:
    """Large numbers by chance, from which LimeSurvey draws the order of questions."""
    return share(cells, int) == 1 and sum(isinstance(cell, int) and cell > 10**5 for cell in cells) > 0.9 * len(cells)


def head_of(text: str) -> Head:
    if match := _CODE.fullmatch(text):
        part = match[2] or match[4]
        code = f"{match[1]}#{match[3]}" if match[3] else match[1]
        return Head(code, code.replace("#", " "), part, part)
    if match := _CODE_AND_TEXT.fullmatch(text):
        inner = _CODE.fullmatch(match[1])
        assert inner  # noqa: S101 - the one pattern holds the other
        title, item = _bracketed(match[2]) if inner[2] else (match[2], None)
        code = f"{inner[1]}#{inner[3]}" if inner[3] else inner[1]
        return Head(code, title, inner[2], item or inner[2])
    title, item = _bracketed(text)
    return Head("", title, item, item)


def _bracketed(text: str) -> tuple[str, str | None]:
    """The question and what stands in brackets at its end; brackets may hold brackets."""
    if not text.endswith("]"):
        return text, None
    open_brackets = 0
    for at in range(len(text) - 1, -1, -1):
        open_brackets += (text[at] == "]") - (text[at] == "[")
        if not open_brackets:
            title, item = text[:at].strip(), text[at + 1 : -1].strip()
            return (title, item) if title and item else (text, None)
    return text, None
