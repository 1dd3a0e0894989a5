"""The colour of each deltagergruppe, the same on every print. Its letter and its name always stand beside it."""

from __future__ import annotations

from collections.abc import Mapping

from bootcamp.plan.plan import Plan
from bootcamp.render.blocks import Colour

PALETTE: tuple[Colour, ...] = ("teal", "navy", "amber", "plum", "green", "rust", "petrol", "grey")


def segment_colours(plan: Plan) -> Mapping[str, Colour]:
    """A colour for each segment by id, in the order of the plan; from the ninth on they come again."""
    return {name: PALETTE[number % len(PALETTE)] for number, name in enumerate(plan.segments)}


def track_colours(tracks: list[str]) -> Mapping[str, Colour]:
    """A colour for each track by id, begun from the other end, so that tracks and segments look apart."""
    order: tuple[Colour, ...] = ("green", "rust", "petrol", "plum", "amber", "navy", "teal", "grey")
    return {name: order[number % len(order)] for number, name in enumerate(tracks)}
