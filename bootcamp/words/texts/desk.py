TEXTS: dict[str, tuple[str, str]] = {
    "file": ("{event}-drejebog.xlsx", "{event}-run-sheet.xlsx"),
    "title": ("Drejebog: {title}", "Run-sheet: {title}"),
    "sheet-programme": ("Program", "Programme"),
    "sheet-day": ("Dagen", "The day"),
    "sheet-rotation": ("Rundgang", "Rotation"),
    "sheet-help": ("Sådan gør du", "How to use it"),
    "page": ("Side &P af &N", "Page &P of &N"),
    # the columns
    "column-time": ("Tid", "Time"),
    "column-at": ("Fast kl.", "Fixed at"),
    "column-minutes": ("Varighed", "Length"),
    "column-title": ("Hvad", "What"),
    "column-why": ("Hvorfor", "Why"),
    "column-how": ("Hvordan", "How"),
    "column-leads": ("Hvem", "Who"),
    "column-materials": ("Materialer", "Materials"),
    "column-plan_b": ("Plan B", "Plan B"),
    "column-track": ("Spor", "Track"),
    "column-form": ("Arbejdsform", "Work form"),
    "column-seating": ("Borde", "Seating"),
    "column-output": ("Giver", "Gives"),
    "column-room": ("Lokale", "Room"),
    "column-note": ("Note til deltagere", "Note to participants"),
    "column-internal": ("Intern", "Internal"),
    "column-until": ("Fast slut kl.", "Fixed end"),
    "column-at_least": ("Mindst (min.)", "At least (min.)"),
    "column-cut": ("Udgår som nr.", "Left out as no."),
    "column-block": ("Punkt", "Block"),
    "column-station": ("Station", "Stop"),
    "column-visit": ("Besøg (min.)", "Visit (min.)"),
    "column-move": ("Skift (min.)", "Move (min.)"),
    "column-panel": ("Panel", "Panel members"),
    "column-day": ("Titel", "Title"),
    "column-date": ("Dato", "Date"),
    "column-doors": ("Dørene åbner kl.", "Doors open at"),
    "column-start": ("Begynder kl.", "Starts at"),
    "column-end": ("Slutter kl.", "Ends at"),
    "column-venue": ("Sted", "Venue"),
    "column-purpose": ("Formål", "Purpose"),
    "column-results": ("Resultater", "Results"),
    "column-rooms": ("Lokaler og pladser", "Rooms and seats"),
    "column-status": ("Programmet er", "The programme is"),
    # what can be chosen
    "yes": ("ja", "yes"),
    "no": ("nej", "no"),
    "form-track": ("spor", "track"),
    # the help
    "help-edit": ("Ret, flyt og slet", "Change, move and delete"),
    "help-edit.more": (
        "Én række er ét programpunkt. Ret i cellerne; flyt, slet, kopiér eller indsæt hele rækker. I Hvordan, Hvem og "
        "Materialer står hver ting på sin egen linje (Alt+Enter). Gem, luk Excel, og hent rettelserne ind med: "
        "bootcamp take og filens navn.",
        "One row is one block. Change the cells; move, delete, copy or insert whole rows. In How, Who and Materials, "
        "everything stands on a line of its own (Alt+Enter). Save, close Excel, and take your changes back with: "
        "bootcamp take and the name of the file.",
    ),
    "help-times": ("Tider", "Times"),
    "help-times.more": (
        "Kolonnen Tid regnes ud. Skriv i Fast kl., når et punkt skal ligge fast, fx 12.15. Varighed er minutter: 45, "
        "eller 45–60, når punktet kan strækkes.",
        "Time is computed. Write in Fixed at when a block must begin at a certain time, such as 12:15. Length is in "
        "minutes: 45, or 45–60 when the block can stretch.",
    ),
    "help-tracks": ("Spor", "Tracks"),
    "help-tracks.more": (
        "Sporene står under det punkt, de hører til: først en række med sporets navn i Spor og «spor» i Arbejdsform, "
        "så sporets egne punkter med det samme navn i Spor.",
        "Tracks stand below the block they belong to: first a row with the track's name in Track and “track” in Work "
        "form, then the track's own blocks with the same name in Track.",
    ),
    "role": ("Rolle (kan skrives i Hvem)", "Role (can be written in Who)"),
    "role-tasks": ("Opgaver", "Tasks"),
    # the commands
    "written": (
        "Drejebogen ligger i {file}. Åbn den i Excel, ret den til, gem den, og luk Excel.",
        "The run-sheet is in {file}. Open it in Excel, change it, save it, and close Excel.",
    ),
    "then-take": ("Hent rettelserne ind:  {command}", "Take your changes back:  {command}"),
    "changes": ("Det bliver ændret:", "This will change:"),
    "overwritten": (
        "Dagen er rettet, siden arket blev lavet. Disse rettelser går tabt:",
        "The day has been changed since the workbook was made. These changes will be lost:",
    ),
    "older": (
        "Dagen er rettet, siden arket blev lavet. De rettelser bliver stående.",
        "The day has been changed since the workbook was made. Those changes will stay.",
    ),
    "ask": ("Gem det? [j/n] ", "Save it? [y/n] "),
    "saved": (
        "Gemt i {file}. Resten af filen er uændret.",
        "Saved in {file}. What has not changed stands as it stood.",
    ),
    "not-saved": ("Intet er gemt.", "Nothing has been saved."),
    "nothing-changed": (
        "Arket ændrer ikke noget. {file} er uændret.",
        "The workbook changes nothing. {file} stands as it stood.",
    ),
    "then-check": ("Se dagen:  {command}", "See the day:  {command}"),
}
