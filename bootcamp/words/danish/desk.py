TEXTS: dict[str, str] = {
    "file": "{event}-drejebog.xlsx",
    "title": "Drejebog: {title}",
    "sheet-programme": "Program",
    "sheet-day": "Dagen",
    "sheet-rotation": "Rundgang",
    "sheet-help": "Sådan gør du",
    "page": "Side &P af &N",
    # kolonnerne
    "column-time": "Tid",
    "column-at": "Fast kl.",
    "column-minutes": "Varighed",
    "column-title": "Hvad",
    "column-why": "Hvorfor",
    "column-how": "Hvordan",
    "column-leads": "Hvem",
    "column-materials": "Materialer",
    "column-plan_b": "Plan B",
    "column-track": "Spor",
    "column-form": "Arbejdsform",
    "column-seating": "Borde",
    "column-output": "Giver",
    "column-room": "Lokale",
    "column-note": "Note til deltagere",
    "column-internal": "Intern",
    "column-until": "Fast slut kl.",
    "column-at_least": "Mindst (min.)",
    "column-cut": "Udgår som nr.",
    "column-block": "Punkt",
    "column-station": "Station",
    "column-visit": "Besøg (min.)",
    "column-move": "Skift (min.)",
    "column-panel": "Panel",
    "column-day": "Titel",
    "column-date": "Dato",
    "column-doors": "Dørene åbner kl.",
    "column-start": "Begynder kl.",
    "column-end": "Slutter kl.",
    "column-venue": "Sted",
    "column-purpose": "Formål",
    "column-results": "Resultater",
    "column-rooms": "Lokaler og pladser",
    "column-status": "Programmet er",
    # det, der kan vælges
    "yes": "ja",
    "no": "nej",
    "form-track": "spor",
    # hjælpen
    "help-edit": "Ret, flyt og slet",
    "help-edit.more": (
        "Én række er ét programpunkt. Ret i cellerne; flyt, slet, kopiér eller indsæt hele rækker. I Hvordan, Hvem og "
        "Materialer står hver ting på sin egen linje (Alt+Enter). Gem, luk Excel, og hent rettelserne ind med: "
        "bootcamp take og filens navn."
    ),
    "help-times": "Tider",
    "help-times.more": (
        "Kolonnen Tid regnes ud. Skriv i Fast kl., når et punkt skal ligge fast, fx 12.15. Varighed er minutter: "
        "45, eller 45–60, når punktet kan strækkes."
    ),
    "help-tracks": "Spor",
    "help-tracks.more": (
        "Sporene står under det punkt, de hører til: først en række med sporets navn i Spor og «spor» i Arbejdsform, "
        "så sporets egne punkter med det samme navn i Spor."
    ),
    "role": "Rolle (kan skrives i Hvem)",
    "role-tasks": "Opgaver",
    # kommandoerne
    "written": "Drejebogen ligger i {file}. Åbn den i Excel, ret den til, gem den, og luk Excel.",
    "then-take": "Hent rettelserne ind:  {command}",
    "changes": "Det bliver ændret:",
    "overwritten": "Dagen er rettet, siden arket blev lavet. Disse rettelser går tabt:",
    "older": "Dagen er rettet, siden arket blev lavet. De rettelser bliver stående.",
    "ask": "Gem det? [j/n] ",
    "saved": "Gemt i {file}. Resten af filen er uændret.",
    "not-saved": "Intet er gemt.",
    "nothing-changed": "Arket ændrer ikke noget. {file} er uændret.",
    "then-check": "Se dagen:  {command}",
}
