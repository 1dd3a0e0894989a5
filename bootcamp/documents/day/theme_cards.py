"""Theme cards (temakort): a card for each item of the longlist to lie on the table, four on a page, to be cut out."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten
from typing import Any

from bootcamp.documents.body import LayoutBody
from bootcamp.problems import refuse
from bootcamp.survey.findings import Share
from bootcamp.survey.lists.longlist import LonglistRow
from bootcamp.survey.sentences.ranking_sentences import share_in_words
from bootcamp.views.day import DayView
from bootcamp.views.longlist import LonglistView
from bootcamp.views.segment_colours import segment_colours
from bootcamp.words.formatting import capitalised

PER_PAGE = 4
MOST_NOTES = 3
LONGEST = 150
"""Letters of a note; three such notes still leave lines to write on."""


def theme_cards(day: DayView) -> LayoutBody:
    """The cards of a day: what the longlists say of its core tasks, what was chosen first.

    Refuses with `no-theme-cards` when there is nothing about them.
    """
    cards = [card for survey in day.surveys for card in _cards(survey.longlist, day.core_tasks)]
    if not cards:
        refuse("no-theme-cards", event=day.id)
    pages = [cards[start : start + PER_PAGE] for start in range(0, len(cards), PER_PAGE)]
    return LayoutBody("theme-cards", {"pages": pages}, dated=day.date)


def _cards(view: LonglistView, tasks: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """What was chosen comes first, in its order; the rest as on the longlist."""
    for task in tasks:
        own = next((each for each in view.shortlists if each.core_task == task), None)
        chosen = own.chosen if own is not None and own.decided else ()
        for number, row in enumerate(chosen, start=1):
            yield _card(row, view, view.words("longlist.card-mark", place=number))
        yield from (_card(row, view, "") for row in view.rows if row.core_task == task and row not in chosen)


def _card(row: LonglistRow, view: LonglistView, mark: str) -> dict[str, Any]:
    words = view.words
    return {
        "task": view.task_title(row.core_task),
        "kind": view.about(row.question),
        "mark": mark,
        "title": row.title,
        "said": " ".join(_said(row, view)),
        "benefit": words(f"longlist.card-{row.measure}-by-group") if row.measure in ("ranked", "chosen") else "",
        "bars": list(_bars(row, view)),
        "status": capitalised(view.status(row)) if row.status is not None else "",
        "apart": view.apart(row),
        "connections": list(view.connections(row)),
        "outside": list(_notes(row, view)),
        "source": words("longlist.card-source", survey=view.survey.title, n=row.n) if row.n is not None else "",
    }


def _notes(row: LonglistRow, view: LonglistView) -> Iterator[str]:
    """What was said outside the survey, as much as there is room for; all of it stands on the longlist."""
    for each in row.notes[:MOST_NOTES]:
        yield (
            view.note(each)
            if each.text == row.title
            else f"{view.quote(shorten(each.text, LONGEST, placeholder=' …'))} {view.note(each)}"
        )
    if len(row.notes) > MOST_NOTES:
        yield view.words("prints.and-more", n=len(row.notes) - MOST_NOTES)


def _said(row: LonglistRow, view: LonglistView) -> Iterator[str]:
    """What the survey says of the item, in one or two sentences."""
    words = view.words
    if row.measure == "outside":
        yield words("longlist.card-outside")
        return
    if row.measure != "rated" and row.all.benefit is None:
        yield words("longlist.card-not-shown")
        return
    if row.measure != "rated":
        yield words(f"longlist.card-{row.measure}", share=view.benefit(row.all))
        first, last = row.rank or (row.place, row.place)
        alike = row.question is not None and view.rule(row.question) == "segment-equal"
        key = ("place" if first == last else "places") + ("-alike" if alike else "")
        yield words(f"longlist.card-{key}", place=first, last=last, of=row.of)
    if gap := view.gap(row):
        yield f"{gap}."


def _bars(row: LonglistRow, view: LonglistView) -> Iterator[dict[str, Any]]:
    """The share in all and in each group that is shown, as a bar with its figure; a range as a paler part."""
    if row.all.benefit is None:
        return
    yield {"letter": "", "name": view.words("longlist.card-all"), "colour": "petrol", **_bar(row.all.benefit, view)}
    colours = segment_colours(view.plan)
    for group in view.groups:
        figures = row.groups.get(group.id)
        if figures is not None and figures.benefit is not None:
            bar = _bar(figures.benefit, view)
            colour = colours.get(group.id, "grey")
            yield {"letter": view.letter(group.id), "name": view.title(group.id), "colour": colour, **bar}


def _bar(share: Share, view: LonglistView) -> dict[str, Any]:
    low, high = (share.low, share.high) if share.share is None else (share.share, share.share)
    return {"low": round(low, 4), "high": round(high, 4), "text": share_in_words(share, view.words)}
