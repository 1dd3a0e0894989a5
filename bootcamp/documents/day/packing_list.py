"""The packing list (pakkeliste): what must be there, how many of it, and where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bootcamp.documents.body import DocumentBody
from bootcamp.documents.day.day_body import day_body
from bootcamp.problems import refuse
from bootcamp.render.blocks import Cell, Column, Row, Table, bold, cell, marked, muted, text
from bootcamp.views.day import DayView
from bootcamp.views.day_blocks import Placed, hours, placed
from bootcamp.views.quantities import Counts, Need, counted, need, read_quantity
from bootcamp.words import Words
from bootcamp.words.formatting import sort_key

MOST_USES = 4
"""More uses of a thing than this are counted instead of named; they stand by their blocks further down."""
BASES = ("participants", "tables", "segments", "tracks", "rooms")


@dataclass(frozen=True, slots=True)
class Supplied:
    """A thing that a block needs: as written, and how many that comes to."""

    title: str
    written: str
    need: Need
    where: Placed


@dataclass(frozen=True, slots=True)
class PackedItem:
    """A thing to pack: how many over the whole day, how many at one time, and where; None when it cannot be counted."""

    title: str
    unit: str
    total: int | None
    at_once: int | None
    uses: tuple[Supplied, ...]


def packing_list(day: DayView) -> DocumentBody:
    """Everything the blocks need, summed over the day. Refuses with `no-materials` when no block needs anything."""
    words, counts = day.words, day.counts
    supplies = tuple(supplies_of(day, counts))
    if not supplies:
        refuse("no-materials", event=day.id)
    items = items_of(supplies, words)
    shown = {"basis": list(_basis(counts, words)), "missing": list(missing_counts(supplies, words))}
    tables = {"items": _items(items, words), "blocks": _blocks(supplies, words)}
    return day_body(day, "packing-list", shown, tables)


def supplies_of(day: DayView, counts: Counts) -> Iterator[Supplied]:
    """What each block needs; the second part of a block that a visit cuts in two needs nothing new."""
    seen = set[int]()
    for each in placed(day):
        if id(each.block) in seen:
            continue
        seen.add(id(each.block))
        for supply in each.block.materials:
            quantity = read_quantity(supply.quantity)
            found = Need(None, missing="") if quantity is None else need(quantity, each.block, counts, each.tracks)
            yield Supplied(supply.title, supply.quantity or "", found, each)


def items_of(supplies: Iterable[Supplied], words: Words) -> tuple[PackedItem, ...]:
    """The things by name; the same thing in another unit is a thing of its own."""
    found: dict[tuple[str, str], list[Supplied]] = {}
    for each in supplies:
        found.setdefault((each.title.casefold(), each.need.unit.casefold()), []).append(each)
    items = (_item(uses) for uses in found.values())
    return tuple(sorted(items, key=lambda item: sort_key(item.title, words.language)))


def _item(uses: list[Supplied]) -> PackedItem:
    numbers = [use.need.number for use in uses if use.need.number is not None]
    known = len(numbers) == len(uses)
    at_once = max(sum(other.need.number or 0 for other in uses if _runs(other, use)) for use in uses)
    return PackedItem(
        uses[0].title, uses[0].need.unit, sum(numbers) if known else None, at_once if known else None, tuple(uses)
    )


def _runs(other: Supplied, at: Supplied) -> bool:
    """Whether `other` is in use when `at` begins."""
    start = at.where.view.start
    return other is at or other.where.view.start <= start < other.where.view.end


def _basis(counts: Counts, words: Words) -> Iterator[str]:
    for basis in BASES:
        number = getattr(counts, basis)
        if number:
            yield words(f"prints.n-{basis}", n=number)


def missing_counts(supplies: Iterable[Supplied], words: Words) -> Iterator[str]:
    """What would have to be known to count everything, each once, with how to say it."""
    for missing in dict.fromkeys(each.need.missing for each in supplies if each.need.missing is not None):
        if not missing:
            yield words("prints.missing-number")
        elif missing in BASES:
            yield words(f"prints.missing-{missing}")
        else:
            yield words("prints.missing-role", word=missing)


def _items(items: tuple[PackedItem, ...], words: Words) -> Table:
    columns = (
        Column(words("prints.column-thing"), 3),
        Column(words("prints.column-total"), 1.1, "right", emphasis=True),
        Column(words("prints.column-at-once"), 1, "right"),
        Column(words("prints.column-used"), 4),
    )
    rows = tuple(Row((marked("☐", item.title), *_numbers(item, words), cell(_uses(item, words)))) for item in items)
    return Table(columns, rows, words("prints.packing-summary"))


def _numbers(item: PackedItem, words: Words) -> tuple[Cell, Cell]:
    if item.total is None:
        return cell("______"), cell("")
    once = "" if item.at_once == item.total else words.write(item.at_once)
    return cell(counted(words.write(item.total), item.unit, written=item.uses[0].written)), cell(
        text(muted(once)) if once else ""
    )


def _uses(item: PackedItem, words: Words) -> str:
    """Where a thing is used: the blocks by name, several of one name counted."""
    names: dict[str, list[Supplied]] = {}
    for use in item.uses:
        names.setdefault(use.where.title, []).append(use)
    shown = [_use(name, uses, words) for name, uses in names.items()]
    more = [words("prints.and-more", n=len(shown) - MOST_USES)] if len(shown) > MOST_USES else []
    return "; ".join([*shown[:MOST_USES], *more])


def _use(name: str, uses: list[Supplied], words: Words) -> str:
    written = uses[0].written
    detail = ", ".join(
        part for part in (words("prints.n-times", n=len(uses)) if len(uses) > 1 else "", written) if part
    )
    return f"{name} ({detail})" if detail else name


def _blocks(supplies: tuple[Supplied, ...], words: Words) -> Table:
    """What is needed when and where, in the order of the day."""
    columns = (
        Column(words("documents.column-time"), 0, "time"),
        Column(words("prints.column-block"), 3),
        Column(words("documents.column-room"), 1.6),
        Column(words("documents.column-materials"), 4),
    )
    found: dict[int, list[Supplied]] = {}
    for each in supplies:
        found.setdefault(id(each.where.block), []).append(each)
    rows = tuple(_block_row(uses[0].where, uses, words) for uses in found.values())
    return Table(columns, rows, words("prints.packing-blocks-summary"))


def _block_row(where: Placed, uses: list[Supplied], words: Words) -> Row:
    track = [text(muted(words("documents.track", title=where.track.title)))] if where.track else []
    lines = marked("☐", *(_counted(use, words) for use in uses))
    when = cell(hours(where.view.start, where.view.end, words))
    return Row((when, cell(text(bold(where.title)), *track), cell(where.room or ""), lines))


def _counted(use: Supplied, words: Words) -> str:
    if use.need.number is None:
        return f"{use.title}: {use.written}"
    return counted(words.write(use.need.number), use.need.unit, use.title, use.written)
