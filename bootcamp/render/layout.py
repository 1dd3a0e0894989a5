"""Layout templates: Jinja2 → Typst → PDF, for prints that are all layout (badges, signs, posters).

Delimiters are `<% %>`, `<< >>` and `<# #>`, which Typst does not use. Every value becomes a Typst string, so that
nothing in it means anything to Typst; where Typst expects code, `<< value|code >>` writes a number, text or list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bootcamp.layout import TEMPLATES
from bootcamp.problems import Place, Problems, refuse
from bootcamp.render.look import PLAIN, Look
from bootcamp.render.own_templates import OwnTemplates, accepted_templates
from bootcamp.render.pdf import Prepared, lost_characters, set_prints
from bootcamp.render.templates import environment, run
from bootcamp.render.together import together
from bootcamp.render.typeface import cleaned, printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from bootcamp.render.rendered import Rendered


@dataclass(frozen=True, slots=True)
class LayoutPrint:
    """A print that is all layout: the template's name, what it shows, and the title of its file."""

    template: str
    view: Mapping[str, object]
    title: str
    dated: date | None = None


_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "", "\t": "\\t"})
_PACKAGE = re.compile(r"@(preview|local)/[^\s\"]*")


def layout_pdf(
    name: str,
    view: Mapping[str, object],
    *,
    title: str,
    filters: Callable[[], Mapping[str, Callable[..., object]]] | None = None,
    process: Path | None = None,
    dated: date | None = None,
    look: Look = PLAIN,
) -> tuple[Rendered, Problems]:
    """The layout template `name` (`templates/layout/NAME.typ.j2`) filled with `view`, as PDF.

    Refuses as `prepare_layout` does, and with `document-failed` when Typst cannot set the result.
    """
    prepared, problems = prepare_layout(name, view, title=title, filters=filters, process=process, dated=dated)
    return set_prints((prepared,), title, look), problems


def prepare_layout(
    name: str,
    view: Mapping[str, object],
    *,
    title: str,
    filters: Callable[[], Mapping[str, Callable[..., object]]] | None = None,
    process: Path | None = None,
    dated: date | None = None,
) -> tuple[Prepared, Problems]:
    """The layout template filled with `view`, ready to be set alone or with others.

    The template may import `style.typ`. Refuses like `text_blocks`, and with `template-package` when an own template
    asks for a package from the network.
    """
    own = accepted_templates(process)
    _refuse_packages(own)
    jinja = environment("layout", process, markup)
    jinja.filters.update(filters() if filters else {})
    jinja.filters["code"] = code
    source, lost = printable(cleaned(run(name, "layout", process, jinja, view)))
    template = f"{TEMPLATES}/layout/{name}.typ.j2" if jinja.runs_own else None
    return Prepared(title, dated, source.encode(), template=template), lost_characters(lost, title)


def _refuse_packages(own: OwnTemplates | None) -> None:
    """No own template may ask for a package: the toolkit works without a network, and a print is to be repeatable.

    What stands in a template is told with its line; what it puts together when it is set cannot come (`offline.py`).
    """
    for name, content in own.of("layout").items() if own else ():
        lines = content.decode("utf-8", "replace").splitlines()
        for count, line in enumerate(lines, start=1):
            if found := _PACKAGE.search(line):
                place = Place(f"{TEMPLATES}/layout/{name}", count, found.start() + 1, source=line)
                refuse("template-package", place=place, package=found[0])


def literal(value: str) -> str:
    """A Typst string literal of a text to be set, or of a word of the design."""
    return f'"{together(value).translate(_ESCAPES)}"'


def markup(value: object) -> str:
    """A value where Typst expects markup: `#"text";`. What the template has made itself stays as it is."""
    from markupsafe import Markup

    if isinstance(value, Markup):
        return value
    return Markup("" if value is None else f"#{literal(str(value))};")  # noqa: S704 - a literal holds nothing to escape


def code(value: object) -> str:
    """A value where Typst expects code: number, true or false, none, text, list or dictionary."""
    from markupsafe import Markup

    return Markup(_code(value))  # noqa: S704 - built of literals only


def _code(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case None:
            return "none"
        case dict():
            pairs = ", ".join(f"{literal(str(key))}: {_code(each)}" for key, each in value.items())
            return f"({pairs})" if pairs else "(:)"
        case list() | tuple():
            return f"({''.join(f'{_code(each)}, ' for each in value)})"
    return literal(str(value))
