"""A survey that people answer on several forms, and the answers they give."""

from __future__ import annotations

from pathlib import Path

from support.process_folders import PLAN, make_folder

OPTIONS = ("Tid", "Penge", "Lyst")
SURVEY = """\
  digital:
    title: Digital bootcamp
    groups: {question: Gruppe, answers: {borgere: Borger, politikere: Politiker}}
    questions:
      - id: vigtigst
        title: Hvad er vigtigst?
        kind: prioritering
        core_task: vaekst
        options: {tid: Tid, penge: Penge, lyst: Lyst}
      - {id: temaer, title: Hvilke temaer?, kind: flere valg, options: {natur: Natur, kultur: Kultur, sport: Sport}}
      - {id: frit, title: Skriv frit, kind: fri tekst}
"""
Row = tuple[str, tuple[str, ...], tuple[str, ...], str]


def folder_with_several_forms(place: Path) -> Path:
    """A process folder whose survey `digital` is this one."""
    before, _, after = PLAN.partition("  digital:\n")
    return make_folder(place, plan=before + SURVEY + after[after.index("phases:") :])


def answers(count: int, turn: int = 0, group: str = "Borger", word: str = "svar") -> list[Row]:
    """Answers whose order of options turns with each; another `turn` makes all of them different."""
    themes = ("Natur", "Kultur", "Sport")
    return [
        (
            group,
            tuple(OPTIONS[(n + turn + step) % 3] for step in range(3)),
            (themes[(n + turn) % 3], themes[(n + turn + 1) % 3])[: 1 + n % 2],
            f"{word} {n}",
        )
        for n in range(count)
    ]
