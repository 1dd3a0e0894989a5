"""Finding and running templates: the toolkit's own, and those of a process folder, which come first.

An own template that is wrong becomes a problem with file and line; a built-in one that is wrong is our mistake and is
left to fail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from bootcamp.layout import TEMPLATES
from bootcamp.problems import Place, Problem, Refused
from bootcamp.reading.shipped import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jinja2.sandbox import SandboxedEnvironment

Kind = Literal["text", "layout", "screen"]
_DELIMITERS = {
    "block_start_string": "<%",
    "block_end_string": "%>",
    "variable_start_string": "<<",
    "variable_end_string": ">>",
    "comment_start_string": "<#",
    "comment_end_string": "#>",
}
_SUFFIX: dict[Kind, str] = {"text": ".md.j2", "layout": ".typ.j2", "screen": ".html.j2"}


def own_folder(process: Path | None, kind: Kind) -> Path | None:
    """Where a process folder keeps its own templates of this kind."""
    return process / TEMPLATES / kind if process else None


def environment(kind: Kind, process: Path | None, finalize: Callable[[object], str]) -> SandboxedEnvironment:
    """Jinja2 for one kind of template: undefined values are errors, every value goes through `finalize`.

    Own templates come first; `bootcamp/NAME` always means the built-in one, so that an own one can extend it.
    """
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    built_in = FileSystemLoader(data_folder("templates") / kind)
    own = own_folder(process, kind)
    loaders = [*([FileSystemLoader(own)] if own else []), built_in, PrefixLoader({"bootcamp": built_in})]
    return SandboxedEnvironment(
        loader=ChoiceLoader(loaders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        **(_DELIMITERS if kind == "layout" else {}),
    )


def run(
    name: str, kind: Kind, process: Path | None, environment: SandboxedEnvironment, view: Mapping[str, object]
) -> str:
    """The template `name` (without suffix) filled with `view`.

    Refuses with `template-failed`, `template-missing` or `template-not-text` when an own template is at fault.
    """
    from jinja2 import TemplateNotFound

    file = name + _SUFFIX[kind]
    try:
        return environment.get_template(file).render(view)
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
