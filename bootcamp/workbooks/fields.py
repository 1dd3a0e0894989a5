"""The fields of a workbook: what a cell shows of a value and how it is read back, by the type of the model's field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as field_
from datetime import date
from types import MappingProxyType
from typing import Any, Literal, get_args

from bootcamp.plan.choices import Choices
from bootcamp.plan.fields import Clock, Day, Duration, Model, Span, Texts, Whole, YesNo
from bootcamp.plan.ids import WIDER
from bootcamp.plan.marks import Refers
from bootcamp.plan.references import choices_of, shapes_of
from bootcamp.reading.scalars import Minutes, NotReadable, nearest
from bootcamp.reading.table_cells import Cell
from bootcamp.words import LANGUAGES, Words
from bootcamp.words.formatting import day
from bootcamp.workbooks.cells import clock_of, duration_of, one_line, text_of

Look = Literal["", "strong", "faint", "warning"]


@dataclass(frozen=True, slots=True)
class Known:
    """What cells are written and read with: the words of the workbook's language, and the titles of what values may
    refer to, by what it is (`role`, `segment` …) and its id.
    """

    words: Words
    titles: Mapping[str, Mapping[str, str]]

    def of(self, thing: str) -> Mapping[str, str]:
        """The titles of things of a kind by id; of a kind that may be several, of all of them."""
        found: dict[str, str] = {}
        for kind in (thing, *WIDER.get(thing, ())):
            found |= {name: title for name, title in self.titles.get(kind, {}).items() if name not in found}
        return found


@dataclass(frozen=True, slots=True)
class Kind:
    """How values of one kind stand in cells.

    `show` gives the text of a value that is there. `read` gets the cell and its text, which is not blank, and gives the
    value as YAML would have it: text, a list or a mapping; it raises NotReadable for what the cell cannot mean. What
    its text means is for the model to say. `offers` is what a drop-down has. `stays_text`: Excel is to make no number
    and no date of what people type. `is_count`: whole numbers stand as numbers.
    """

    show: Callable[[Any, Known], str]
    read: Callable[[Cell, str, Known], Any]
    offers: Callable[[Known], Sequence[str]] = lambda _known: ()
    stays_text: bool = False
    is_count: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a sheet, or a line of a sheet of facts: the key of its value, the key of its heading in the words
    with the `facts` in it, and how wide it is in figures. People write in it unless it is only shown. A row that has
    nothing but what is computed is blank.

    What people are asked to fill in is coloured. A column with a `number_format` holds figures, and its heading stands
    upright.
    """

    name: str
    heading: str
    width: float
    kind: Kind
    is_shown_only: bool = False
    is_computed: bool = False
    is_to_fill_in: bool = False
    look: Look = ""
    number_format: str = ""
    facts: Mapping[str, object] = field_(default_factory=dict)
    formula: Callable[[Mapping[str, str]], str] | None = None

    def head(self, words: Words) -> str:
        return words(self.heading, **self.facts)

    def show(self, value: Any, known: Known) -> str:
        return "" if value is None or value in ((), {}) else self.kind.show(value, known)

    def read(self, cell: Cell, known: Known) -> Any:
        """The value of a cell; None for a blank one. Raises NotReadable for what it cannot mean."""
        if isinstance(cell, bool):
            cell = known.words("desk.yes" if cell else "desk.no")
        text = text_of(cell)
        return self.kind.read(cell, text, known) if text else None


def field(
    model: type[Model], name: str, heading: str, width: float = 14, kind: Kind | None = None, look: Look = ""
) -> Field:
    """The field of a model as a column, of the kind that its type is unless another is given."""
    return Field(name, heading, width, kind or kind_of(model, name), look=look)


def computed(name: str, heading: str, width: float, formula: Callable[[Mapping[str, str]], str]) -> Field:
    """A column that Excel works out. `formula` gets the addresses of the row's cells by the names of their fields."""
    return Field(name, heading, width, TEXT, is_shown_only=True, formula=formula)


def shown(name: str, heading: str, width: float = 14, look: Look = "") -> Field:
    """A column that tells people something and is not read."""
    return Field(name, heading, width, TEXT, is_shown_only=True, look=look)


def headings(fields: Sequence[Field]) -> dict[str, str]:
    """The names of fields by their headings, folded, in every language."""
    return {each.head(Words(language)).casefold(): each.name for language in LANGUAGES for each in fields}


def cells_of(thing: Model, fields: Sequence[Field], known: Known) -> dict[str, str]:
    """What the fields show of a model, by name; what is blank, or no as it usually is, is left out."""
    cells = {}
    for each in fields:
        value = getattr(thing, each.name)
        is_usual = value is False and type(thing).model_fields[each.name].default is False
        if not is_usual and (text := each.show(value, known)):
            cells[each.name] = text
    return cells


# --- kinds


def _in_words(value: Any, known: Known) -> str:
    return known.words.write(value)


def _duration(value: Any, _known: Known) -> str:
    if isinstance(value, Minutes):
        return str(value.least) if value.least == value.most else f"{value.least}–{value.most}"
    return str(value)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def _yes(_cell: Cell, text: str, known: Known) -> str:
    return known.words("desk.yes") if text.casefold() in ("x", "1", "true", "sand") else text


def _date(cell: Cell, text: str, known: Known) -> str:
    return day(cell, known.words.language) if isinstance(cell, date) else one_line(text)


TEXT = Kind(_in_words, lambda _cell, text, _known: text)
LINE = Kind(_in_words, lambda _cell, text, _known: one_line(text), stays_text=True)
"""Text in which a line break is a blank."""
LINES = Kind(lambda value, _: "\n".join(map(one_line, value)), lambda _cell, text, _: _lines(text))
CLOCK = Kind(_in_words, lambda cell, text, known: clock_of(cell, text, known.words), stays_text=True)
SPAN = Kind(_duration, lambda cell, text, _: duration_of(cell, text), stays_text=True, is_count=True)
WHOLE = Kind(lambda value, _: str(value), lambda _cell, text, _: text.removesuffix("."), is_count=True)
DATE = Kind(_in_words, _date, stays_text=True)
YES = Kind(
    lambda value, known: known.words("desk.yes" if value else "desk.no"),
    _yes,
    lambda known: (known.words("desk.yes"), known.words("desk.no")),
)

_BY_TYPE: tuple[tuple[Any, Kind], ...] = (
    (Clock, CLOCK), (Span, SPAN), (Duration, SPAN), (Whole, WHOLE), (Day, DATE), (YesNo, YES), (Texts, LINES),
)  # fmt: skip


def kind_of(model: type[Model], name: str) -> Kind:
    """The kind of a model's field by its type: what it refers to, its choices, a time …; text where it says nothing."""
    choices, marks = choices_of(model, name), _refers(model, name)
    if choices is not None:
        return choice_kind(choices)
    if marks:
        kind = references if shapes_of(model)[name].parts else reference
        return suggesting(marks[0].kind) if marks[0].if_any else kind(marks[0].kind, marks[0].problem)
    annotation = model.model_fields[name].rebuild_annotation()
    types = (annotation, *get_args(annotation))
    return next((kind for each, kind in _BY_TYPE if each in types), TEXT)


def _refers(model: type[Model], name: str) -> list[Refers]:
    shape = shapes_of(model)[name]
    marks = (*shape.marks, *(shape.parts.marks if shape.parts else ()))
    return [mark for mark in marks if isinstance(mark, Refers)]


def choice_kind(choices: Choices, more: Mapping[str, tuple[str, str]] = MappingProxyType({})) -> Kind:
    """One of several values by its word; other words that the field reads are left for it. `more` are values that the
    drop-down has and the field does not: the key of the word, and what is told where one stands alone.
    """

    def word(value: str, words: Words) -> str:
        return words(more[value][0]) if value in more else choices.word(value, words.language)

    def offers(known: Known) -> tuple[str, ...]:
        return tuple(word(value, known.words) for value in (*choices, *more))

    def read(_cell: Cell, text: str, known: Known) -> str:
        for value in (*choices, *more):
            if text.casefold() in (value, *(word(value, Words(language)).casefold() for language in LANGUAGES)):
                if value in more:
                    raise NotReadable(more[value][1])
                return word(value, known.words)
        if choices.meant(text) is not None:
            return text
        offered = offers(known)
        raise NotReadable("desk-not-a-choice", value=text, choices=list(offered), suggestion=nearest(text, offered))

    return Kind(lambda value, known: word(value, known.words), read, offers)


def suggesting(thing: str) -> Kind:
    """Text, with the titles of things in a drop-down; other text is taken too."""
    return Kind(TEXT.show, TEXT.read, lambda known: tuple(known.of(thing).values()))


def reference(thing: str, code: str) -> Kind:
    """One thing by its title or id; `code` is told of what nothing is called."""
    return Kind(
        lambda value, known: known.of(thing).get(value, str(value)),
        lambda _cell, text, known: _named(one_line(text), known.of(thing), code),
        lambda known: tuple(dict.fromkeys(known.of(thing).values())),
    )


def references(thing: str, code: str) -> Kind:
    """Several things, each on its own line or between commas."""

    def read(_cell: Cell, text: str, known: Known) -> list[str]:
        titles = known.of(thing)
        names = {name.casefold() for pair in titles.items() for name in pair}
        parts = [[line] if line.casefold() in names else re.split(r"\s*[,;/]\s*", line) for line in text.split("\n")]
        return list(dict.fromkeys(_named(part, titles, code) for each in parts for part in each if part))

    def show(value: Any, known: Known) -> str:
        return "\n".join(known.of(thing).get(each, each) for each in value)

    return Kind(show, read, lambda known: tuple(known.of(thing).values()))


def _named(text: str, titles: Mapping[str, str], code: str) -> str:
    for name, title in titles.items():
        if text.casefold() in (name, one_line(title).casefold()):
            return name
    known = list(titles.values())
    raise NotReadable(code, name=text, value=text, suggestion=nearest(text, known), known=known)
