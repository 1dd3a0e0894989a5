TEXTS: dict[str, str] = {
    "name": "Kalender",
    "written": "{n} aftale i kalenderen|{n} aftaler i kalenderen",
    "open": (
        "Åbn filen i Outlook eller på telefonen, så bliver aftalerne lagt ind. Lav filen igen, når en dato er flyttet."
    ),
    "purpose": "Formål: {text}",
    "doors": "Dørene åbner kl. {at}",
    "host": "Vært: {host}",
    "sign-up": "Tilmelding: {text}",
    "items": "Dagsorden:",
    "responsible": "Ansvarlig: {role}",
}
