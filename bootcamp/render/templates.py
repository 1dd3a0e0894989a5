"""Finding and running templates: the toolkit's own, and those of a process folder, which come first.

An own template that is wrong becomes a problem with file and line; a built-in one that is wrong is our mistake and is
left to fail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bootcamp.layout import TEMPLATES
from bootcamp.problems import Place, Problem, Refused
from bootcamp.reading.shipped import data_folder
from bootcamp.render.own_templates import SUFFIX, Kind, OwnTemplates, accepted_templates
from bootcamp.render.watched import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bootcamp.render.sandbox import Sandbox

_DELIMITERS = {
    "block_start_string": "<%",
    "block_end_string": "%>",
    "variable_start_string": "<<",
    "variable_end_string": ">>",
    "comment_start_string": "<#",
    "comment_end_string": "#>",
}


def environment(kind: Kind, process: Path | None, shown: Callable[[object], str]) -> Sandbox:
    """Jinja2 for one run of one kind of template: undefined values are errors, every value is written by `shown`.

    Own templates come first; `bootcamp/NAME` always means the built-in one, so that an own one can extend it.
    Refuses with `templates-not-accepted` and `template-link`.
    """
    from jinja2 import ChoiceLoader, FileSystemLoader, FunctionLoader, PrefixLoader

    from bootcamp.render.sandbox import Sandbox

    built_in = FileSystemLoader(data_folder("templates") / kind)
    own = accepted_templates(process)
    runs_own = own is not None and bool(own.of(kind))
    loaders = [*([FunctionLoader(_loader(own, kind))] if own else []), built_in, PrefixLoader({"bootcamp": built_in})]
    return Sandbox(
        shown,
        runs_own=runs_own,
        loader=ChoiceLoader(loaders),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        **(_DELIMITERS if kind == "layout" else {}),
    )


def _loader(own: OwnTemplates, kind: Kind) -> Callable[[str], tuple[str, str, None] | None]:
    """Gives Jinja2 the templates that were accepted, as they were read then, and where each of them lies."""
    found = own.of(kind)

    def load(name: str) -> tuple[str, str, None] | None:
        content = found.get(name)
        file = own.process / TEMPLATES / kind / name
        return None if content is None else (content.decode("utf-8-sig"), str(file), None)

    return load


def run(name: str, kind: Kind, process: Path | None, environment: Sandbox, view: Mapping[str, object]) -> str:
    """The template `name` (without suffix) filled with `view`.

    Refuses with `template-failed`, `template-missing`, `template-not-text` or `template-too-much` when an own template
    is at fault.
    """
    from jinja2 import TemplateNotFound

    from bootcamp.render.records import as_data

    file = name + SUFFIX[kind]
    try:
        with watched(f"{TEMPLATES}/{kind}/{file}" if environment.runs_own else None):
            return environment.get_template(file).render(as_data(view))
    except TemplateNotFound as error:
        place = _place(error, process) or Place(f"templates/{kind}/{file}")
        raise Refused(Problem("template-missing", {"template": error.name or file}, place)) from None
    except UnicodeDecodeError:
        raise Refused(Problem("template-not-text", {}, Place(f"templates/{kind}/{file}"))) from None
    except Refused as refused:
        here = _place(refused, process)
        raise Refused(
            *(problem.at(problem.place or here) for problem in refused.problems), exit_code=refused.exit_code
        ) from None
    except MemoryError:
        raise Refused(Problem("template-too-much", {}, Place(f"{TEMPLATES}/{kind}/{file}"))) from None
    except Exception as error:
        own = _place(error, process)
        if own is None:
            raise
        raise Refused(Problem("template-failed", {"reason": _reason(error)}, own)) from None


def _reason(error: Exception) -> str:
    return str(getattr(error, "message", None) or error).strip().rstrip(".") or type(error).__name__


def _place(error: Exception, process: Path | None) -> Place | None:
    """File and line of the innermost own template that the error passed through."""
    if process is None:
        return None
    found = [(file, line) for file, line in _trail(error) if file.startswith(str(process))]
    if not found:
        return None
    file, line = found[-1]
    shown = file[len(str(process)) :].lstrip("/\\").replace("\\", "/")
    return Place(shown, line, source=_source(file, line))


def _trail(error: Any) -> list[tuple[str, int]]:
    """Files and lines from the outermost to the innermost; Jinja2 writes its templates into the traceback."""
    trail = []
    step = error.__traceback__
    while step:
        trail.append((step.tb_frame.f_code.co_filename, step.tb_lineno))
        step = step.tb_next
    if getattr(error, "filename", None) and getattr(error, "lineno", None):
        trail.append((error.filename, error.lineno))
    return trail


def _source(file: str, line: int) -> str | None:
    from pathlib import Path

    try:
        lines = Path(file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    return lines[line - 1] if 0 < line <= len(lines) else None
