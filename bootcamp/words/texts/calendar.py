TEXTS: dict[str, tuple[str, str]] = {
    "name": ("Kalender", "Calendar"),
    "written": (
        "{n} aftale i kalenderen|{n} aftaler i kalenderen",
        "{n} entry in the calendar|{n} entries in the calendar",
    ),
    "open": (
        "Åbn filen i Outlook eller på telefonen, så bliver aftalerne lagt ind. Lav filen igen, når en dato er flyttet.",
        "Open the file in Outlook or on the telephone to add them. Make the file again when a date has moved.",
    ),
    "purpose": ("Formål: {text}", "Purpose: {text}"),
    "doors": ("Dørene åbner kl. {at}", "Doors open at {at}"),
    "host": ("Vært: {host}", "Host: {host}"),
    "sign-up": ("Tilmelding: {text}", "Sign-up: {text}"),
    "items": ("Dagsorden:", "Agenda:"),
    "responsible": ("Ansvarlig: {role}", "Responsible: {role}"),
}
