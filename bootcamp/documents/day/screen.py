"""The screen for the hall: one HTML file that shows what is going on, how long it lasts and what comes next.

The file stands alone: nothing is fetched, and a policy in its head forbids it. What the plan says goes in as JSON and
is put on the page as text; the clock is run by templates/screen/screen.js.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from bootcamp.agenda.timed import TimedBlock, TimedTrack, clock
from bootcamp.plan.event import Event
from bootcamp.plan.plan import Plan
from bootcamp.views.day import DayView
from bootcamp.views.programme import block_title, form_word, role_titles
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, weekday_and_day

WARNING = 5
"""How many minutes before its end a block warns when the plan does not say; never more than a third of it."""
SAID = (
    "now", "after", "rest", "more", "left", "warning", "just-over", "over", "held", "begins", "until-begin", "goes-on",
    "until-goes-on", "not-today", "date-open", "rehearsal", "done", "done-detail", "until", "late", "instead-of",
    "visits", "moving", "waits", "then", "changes", "follows", "by-hand", "hint-start", "hint-next",
    "hint-end", "said-now", "said-warning", "said-over", "help", "close", "space", "key-next", "key-back", "key-more",
    "key-less", "key-hold", "key-follow", "key-light", "key-full", "key-help", "button-back", "button-next",
    "button-less", "button-more", "button-hold", "button-full", "button-help", "no-script",
)  # fmt: skip


def screen_page(day: DayView) -> bytes | None:
    """The screen of a day as one HTML file in UTF-8; None when the day has nothing to show on a clock."""
    from markupsafe import Markup

    from bootcamp.render.templates import environment, run

    view, words = screen_view(day), day.words
    if view is None:
        return None
    said = view["words"]
    shown = {
        "language": words.language,
        "title": view["title"],
        "about": words("screen.about", title=view["title"]),
        "status": view["status"],
        "status_words": view["statusWords"],
        "owner": view["owner"],
        "blocks": [(words.write(clock(block["start"])), block["title"]) for block in view["blocks"]],
        "words": {name: several for name, (_, several) in said.items()},
        "data": Markup(_script(view)),  # noqa: S704 - its brackets and ampersands are escaped
    }
    jinja = environment("screen", day.process.folder, lambda value: value if isinstance(value, str) else str(value))
    return run("screen", "screen", day.process.folder, jinja, shown).encode()


def screen_view(day: DayView) -> dict[str, Any] | None:
    """What the screen knows of the day: minutes since midnight, words ready to be shown, nothing internal."""
    plan, words, programme = day.plan, day.words, day.programme
    blocks = [_block(item, plan, words) for item in programme.blocks if _is_shown(item)] if programme else []
    if not blocks:
        return None
    return {
        "key": f"bootcamp-screen/{plan.title}/{day.id}",
        "language": words.language,
        "title": day.title,
        "owner": f"{plan.municipality.name} · {plan.title}",
        "status": day.event.status,
        "statusWords": day.status,
        "days": list(_days(day.event, words)),
        "blocks": blocks,
        "words": {name: _said(name, words) for name in SAID},
    }


def _is_shown(item: TimedBlock) -> bool:
    """Set-up, take-down and time to spare are not the hall's."""
    return not item.block.internal and item.block.form != "buffer"


def _days(day: Event, words: Words) -> Iterator[dict[str, str]]:
    """Every date that the programme is held on, with its place."""
    held = [(day.date, day.venue), *((each.date, each.venue or day.venue) for each in day.editions.values())]
    for date, venue in sorted({(date, venue or "") for date, venue in held if date is not None}):
        text = capitalised(weekday_and_day(date, words.language))
        yield {"date": date.isoformat(), "text": text, "venue": venue}


def _block(item: TimedBlock, plan: Plan, words: Words) -> dict[str, Any]:
    block = item.block
    form = block.form or ("parallel" if item.tracks else None)
    warn = block.warn if block.warn is not None else min(WARNING, max(1, item.minutes // 3))
    return {
        "id": item.id,
        "title": block_title(block, words),
        "start": item.start,
        "minutes": item.minutes,
        "least": item.least,
        "fixed": block.at is not None,
        "warn": warn,
        "form": form_word(form, words) if form else "",
        "room": block.room or "",
        "note": block.note or "",
        "leads": words.write(list(role_titles(plan, block.leads))),
        "tracks": [_track(track, item, words) for track in item.tracks],
    }


def _track(track: TimedTrack, within: TimedBlock, words: Words) -> dict[str, Any]:
    """A track with what it does, in the order of time; its visit to a rotation's station is one of these."""
    items = [_piece(item, words) for item in track.blocks if _is_shown(item)]
    rotation = within.block.rotation
    if track.visit is not None and rotation is not None:
        visit = {"title": rotation.station, "start": track.visit.start, "end": track.visit.end}
        items.append({**visit, "room": rotation.room or "", "visit": True})
    items.sort(key=lambda item: (item["start"], item["end"]))
    return {"title": track.track.title, "room": track.track.room or "", "items": items}


def _piece(item: TimedBlock, words: Words) -> dict[str, Any]:
    title = block_title(item.block, words)
    return {"title": title, "start": item.start, "end": item.end, "room": item.block.room or "", "visit": False}


def _said(name: str, words: Words) -> tuple[str, str]:
    """A text for one and for several, with its placeholders left for the page to fill in."""
    left = {key: f"{{{key}}}" for key in ("n", "clock", "until", "title")}
    return words(f"screen.{name}", **{**left, "n": 1}), words(f"screen.{name}", **left)


def _script(view: dict[str, Any]) -> str:
    """JSON that cannot end the script element it stands in, whatever the plan holds."""
    text = json.dumps(view, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text
