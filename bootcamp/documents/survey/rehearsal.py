"""The mark on everything that is printed of invented answers: above the title, in a box before the text, in the footer.

It is said in words and on every page, so that no page can be taken for real when it is copied or printed in grey.
"""

from __future__ import annotations

from dataclasses import replace

from bootcamp.documents.body import Framed, Subject
from bootcamp.render.blocks import Booklet, Document, Note, paragraph
from bootcamp.render.deck import Deck
from bootcamp.views.survey import SurveyView
from bootcamp.words import Words


def marked(made: Framed, about: Subject) -> Framed:
    """The document as it is, or with the mark where it is about a survey whose findings come from invented answers.

    A workbook marks itself: see `Findings.invented`.
    """
    findings = about.stored if isinstance(about, SurveyView) else None
    if findings is None or not findings.invented:
        return made
    match made:
        case Booklet():
            return replace(made, documents=tuple(_marked(document, about.words) for document in made.documents))
        case Document():
            return _marked(made, about.words)
        case Deck():
            return _marked_deck(made, about.words)
    return made


def _marked(document: Document, words: Words) -> Document:
    banner = words("rehearsal.banner")
    note = Note((paragraph(words("rehearsal.note")),), banner)
    return replace(
        document,
        title=f"{banner}: {document.title}",
        status=banner,
        blocks=(note, *document.blocks),
        footer_left=f"{banner} · {document.footer_left}",
        footer_middle=f"{document.footer_middle} · {banner}",
    )


def _marked_deck(deck: Deck, words: Words) -> Deck:
    """Slides with the mark above every title and in the foot, and the note to be said first."""
    banner = words("rehearsal.banner")
    slides = (replace(each, kicker=" · ".join(filter(None, (banner, each.kicker)))) for each in deck.slides)
    return replace(
        deck,
        title=f"{banner}: {deck.title}",
        footer=f"{banner} · {deck.footer}",
        slides=tuple(slides),
        notes=(words("rehearsal.note"), *deck.notes),
    )
