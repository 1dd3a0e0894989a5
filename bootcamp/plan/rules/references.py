"""Whatever is referred to is there, and no two things have the same id: the types of the ids say which are meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from bootcamp.plan.contents import Contents, File
from bootcamp.plan.ids import WIDER
from bootcamp.plan.longlist import Longlist, item_titles
from bootcamp.plan.marks import Names, Refers
from bootcamp.plan.plan import Plan
from bootcamp.plan.references import Marked
from bootcamp.plan.survey import GROUPS, Survey
from bootcamp.problems import Problem
from bootcamp.reading.scalars import nearest

MUNICIPALITY = "kommunen"
"""The contributor that no plan has to name."""


class Known:
    """What may be referred to: the plan's names everywhere, those of another file in that file only."""

    def __init__(self, contents: Contents, plan: Plan) -> None:
        self.contents = contents
        self.plan = plan
        self._named: dict[tuple[str, int], list[str]] = {}
        for file in contents.files:
            for each in (each for each in file.ids if isinstance(each.mark, Names)):
                self._named.setdefault((each.mark.kind, id(each.scope)), []).append(each.id)

    def ids(self, kind: str, file: File, reference: Marked | None = None) -> list[str] | None:
        """The ids of a kind that may stand in a file, at the reference if one is given; None if that is not for us."""
        if kind in _FOUND:
            return _FOUND[kind](self, file, reference)
        scopes = (self.plan, file.model, *(reference.inside if reference else ()))
        kinds = WIDER.get(kind, (kind,))
        named = [name for each in kinds for scope in scopes for name in self._named.get((each, id(scope)), ())]
        return list(dict.fromkeys((*named, *((MUNICIPALITY,) if kind == "contributor" else ()))))


def known_ids(contents: Contents, kind: str, path: str) -> list[str]:
    """The ids of a kind that may stand in a file of the folder, in the order they are named."""
    if contents.plan is None:
        return []
    file = next(file for file in contents.files if file.path == path)
    return Known(contents, contents.plan).ids(kind, file) or []


def references_are_known(contents: Contents, plan: Plan) -> Iterator[Problem]:
    """A problem for every id that means nothing, with the one that was probably meant."""
    known = Known(contents, plan)
    for file in contents.files:
        yield from _unknown_in(known, file)


def references_of_file_are_known(contents: Contents, plan: Plan, path: str) -> Iterator[Problem]:
    """The same for one file of the folder."""
    known = Known(contents, plan)
    for file in contents.files:
        if file.path == path:
            yield from _unknown_in(known, file)


def _unknown_in(known: Known, file: File) -> Iterator[Problem]:
    if file.model.named_after is not None:
        own = Marked(file.model.named_after, file.name, (), False, file.model, ())
        yield from _unknown(known, file, file.model.named_after, own)
    for each in file.ids:
        if isinstance(each.mark, Refers):
            yield from _unknown(known, file, each.mark, each)


def _unknown(known: Known, file: File, mark: Refers, reference: Marked) -> Iterator[Problem]:
    names = known.ids(mark.kind, file, reference)
    if names is None or reference.id in names or (mark.if_any and not names):
        return
    facts = {"name": reference.id, "suggestion": nearest(reference.id, names), "known": names}
    yield known.contents.problem(mark.problem, file.path, reference.location, "error", reference.of_key, **facts)


def ids_are_used_once(contents: Contents, _plan: Plan) -> Iterator[Problem]:
    for file in contents.files:
        seen: set[tuple[str, int, str]] = set()
        for each in (each for each in file.ids if isinstance(each.mark, Names)):
            key = (each.mark.kind, id(each.scope), each.id)
            if key in seen:
                yield contents.problem("name-taken", file.path, each.location, name=each.id)
            seen.add(key)


def _events(known: Known, _file: File, _reference: Marked | None) -> list[str]:
    return known.contents.event_names


def _items(known: Known, file: File, _reference: Marked | None) -> list[str] | None:
    """The items of a longlist; of one that belongs to no survey nothing can be said."""
    survey = known.plan.surveys.get(file.name)
    return list(item_titles(survey, file.model)) if survey and isinstance(file.model, Longlist) else None


def _backgrounds(_known: Known, _file: File, reference: Marked | None) -> list[str] | None:
    """The questions with a single choice, and the groups by either of their names."""
    survey, name = _survey_and_key(reference)
    if survey is None:
        return None
    single = [question.id for question in survey.questions if question.kind == "single"]
    return [name if name in GROUPS else GROUPS[0], *single]


def _background_parts(known: Known, file: File, reference: Marked | None) -> list[str] | None:
    """The options of the question, or the groups; of what is no such question nothing can be said."""
    survey, key = _survey_and_key(reference)
    if survey is None or key not in (_backgrounds(known, file, reference) or ()):
        return None
    if key in GROUPS:
        return list(survey.groups.answers)
    return next(list(question.options) for question in survey.questions if question.id == key)


def _survey_and_key(reference: Marked | None) -> tuple[Survey | None, str]:
    """The survey that a population is told of, and the key it stands under: `surveys.NAME.population.KEY`."""
    survey = next((each for each in reference.inside if isinstance(each, Survey)), None) if reference else None
    return survey, str(reference.location[3]) if survey and reference else ""


_FOUND: Mapping[str, Callable[[Known, File, Marked | None], list[str] | None]] = {
    "event": _events,
    "item": _items,
    "background": _backgrounds,
    "background-part": _background_parts,
}
"""Kinds whose ids no model names: they follow from several things in the folder."""

RULES = (references_are_known, ids_are_used_once)
