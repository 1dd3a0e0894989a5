"""A survey with most kinds of questions, its export from Microsoft Forms in Danish, and the mapping between them."""

from __future__ import annotations

from pathlib import Path

from bootcamp.plan.survey import Survey
from bootcamp.survey.intake.inspection import inspect
from bootcamp.survey.intake.mapping_text import mapping_text
from bootcamp.words import Words
from support.exports import FIXTURES

FORMS = FIXTURES / "msforms_da.xlsx"

DANISH = Survey.model_validate(
    {
        "title": "Digital bootcamp",
        "groups": {
            "question": "Hvilken gruppe hører du til?",
            "answers": {
                "borgere": "Borger",
                "medarbejdere": "Ansat i kommunen",
                "erhvervsliv": ["Driver en virksomhed", "Leder en virksomhed"],
                "politikere": "Byrådsmedlem",
            },
        },
        "questions": [
            {
                "id": "forudsaetninger",
                "title": "Sæt det vigtigste øverst!",
                "kind": "rangering",
                "options": {
                    "trafik": "Busser, der passer til hverdagen",
                    "boliger": "Boliger til unge",
                    "natur": "Natur; også ved fjorden",
                    "internet": "Hurtigt internet",
                },
            },
            {
                "id": "temaer",
                "title": "Temaer for bæredygtig vækst",
                "kind": "flere valg",
                "choose": "3",
                "options": {
                    "turisme": "Turisme",
                    "stier": "Stier i naturen; også ned til fjorden",
                    "genbrug": "Genbrug (tøj, møbler)",
                    "landsbyer": "Liv i landsbyerne",
                },
            },
            {
                "id": "samarbejde",
                "title": "Samarbejdet",
                "kind": "likert",
                "items": {"lytter": "Kommunen lytter", "tid": "Der er tid nok"},
                "scale": ["Meget uenig", "Uenig", "Hverken enig eller uenig", "Enig", "Meget enig"],
                "dont_know": "Ved ikke",
            },
            {
                "id": "anbefaling",
                "title": "Hvor sandsynligt er det, at du vil anbefale andre at deltage?",
                "kind": "nps",
            },
            {"id": "aar", "title": "Hvor mange år har du boet her?", "kind": "tal"},
            {"id": "dag", "title": "Hvornår kan du mødes?", "kind": "dato"},
            {"id": "mangler", "title": "Hvad mangler vi at spørge om?", "kind": "fri tekst"},
        ],
    }
)


def written(
    folder: Path, change: tuple[str, str] = ("", ""), path: Path = FORMS, survey: Survey | None = DANISH
) -> Path:
    """The mapping of an export as `inspect --write` writes it, with one change."""
    inspection, _ = inspect(path, survey)
    text = mapping_text(inspection.mapping(survey), inspection, Words("da"))
    assert change[0] in text
    target = folder / "digital-bootcamp.mapping.yaml"
    target.write_text(text.replace(change[0], change[1], 1) if change[0] else text, encoding="utf-8")
    return target
