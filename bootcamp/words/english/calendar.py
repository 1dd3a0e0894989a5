TEXTS: dict[str, str] = {
    "name": "Calendar",
    "written": "{n} entry in the calendar|{n} entries in the calendar",
    "open": "Open the file in Outlook or on the telephone to add them. Make the file again when a date has moved.",
    "purpose": "Purpose: {text}",
    "doors": "Doors open at {at}",
    "host": "Host: {host}",
    "sign-up": "Sign-up: {text}",
    "items": "Agenda:",
    "responsible": "Responsible: {role}",
}
