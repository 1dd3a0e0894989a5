TEXTS: dict[str, str] = {
    "file": "{event}-run-sheet.xlsx",
    "title": "Run-sheet: {title}",
    "sheet-programme": "Programme",
    "sheet-day": "The day",
    "sheet-rotation": "Rotation",
    "sheet-help": "How to use it",
    "page": "Page &P of &N",
    # the columns
    "column-time": "Time",
    "column-at": "Fixed at",
    "column-minutes": "Length",
    "column-title": "What",
    "column-why": "Why",
    "column-how": "How",
    "column-leads": "Who",
    "column-materials": "Materials",
    "column-plan_b": "Plan B",
    "column-track": "Track",
    "column-form": "Work form",
    "column-seating": "Seating",
    "column-output": "Gives",
    "column-room": "Room",
    "column-note": "Note to participants",
    "column-internal": "Internal",
    "column-until": "Fixed end",
    "column-at_least": "At least (min.)",
    "column-cut": "Left out as no.",
    "column-block": "Block",
    "column-station": "Stop",
    "column-visit": "Visit (min.)",
    "column-move": "Move (min.)",
    "column-panel": "Panel members",
    "column-day": "Title",
    "column-date": "Date",
    "column-doors": "Doors open at",
    "column-start": "Starts at",
    "column-end": "Ends at",
    "column-venue": "Venue",
    "column-purpose": "Purpose",
    "column-results": "Results",
    "column-rooms": "Rooms and seats",
    "column-status": "The programme is",
    # what can be chosen
    "yes": "yes",
    "no": "no",
    "form-track": "track",
    # the help
    "help-edit": "Change, move and delete",
    "help-edit.more": (
        "One row is one block. Change the cells; move, delete, copy or insert whole rows. In How, Who and Materials, "
        "everything stands on a line of its own (Alt+Enter). Save, close Excel, and take your changes back with: "
        "bootcamp take and the name of the file."
    ),
    "help-times": "Times",
    "help-times.more": (
        "Time is computed. Write in Fixed at when a block must begin at a certain time, such as 12:15. Length is in "
        "minutes: 45, or 45–60 when the block can stretch."
    ),
    "help-tracks": "Tracks",
    "help-tracks.more": (
        "Tracks stand below the block they belong to: first a row with the track's name in Track and “track” in Work "
        "form, then the track's own blocks with the same name in Track."
    ),
    "role": "Role (can be written in Who)",
    "role-tasks": "Tasks",
    # the commands
    "written": "The run-sheet is in {file}. Open it in Excel, change it, save it, and close Excel.",
    "then-take": "Take your changes back:  {command}",
    "changes": "This will change:",
    "overwritten": "The day has been changed since the workbook was made. These changes will be lost:",
    "older": "The day has been changed since the workbook was made. Those changes will stay.",
    "ask": "Save it? [y/n] ",
    "saved": "Saved in {file}. What has not changed stands as it stood.",
    "not-saved": "Nothing has been saved.",
    "nothing-changed": "The workbook changes nothing. {file} stands as it stood.",
    "then-check": "See the day:  {command}",
}
