"""Slides for the hall as plain data, which `pptx` turns into a PowerPoint file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bootcamp.render.blocks import Chart


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of the answers, the largest first, as one bar each; `alt` says them in a sentence."""

    bars: tuple[tuple[str, float], ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: a title that says what is to be seen, and a chart, shares or a few points.

    `kicker` stands small above the title (the core task), `source` small at the bottom; `notes` are what the presenter
    says.
    """

    title: str
    kicker: str = ""
    points: tuple[str, ...] = ()
    chart: Chart | None = None
    shares: Shares | None = None
    source: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """A presentation. `dated` is the day in its metadata; without it a fixed day, so the same input gives one file."""

    title: str
    subtitle: str
    language: str
    description: str
    footer: str
    slides: tuple[Slide, ...]
    notes: tuple[str, ...] = ()
    dated: date | None = None
