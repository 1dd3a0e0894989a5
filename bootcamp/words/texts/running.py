TEXTS: dict[str, tuple[str, str]] = {
    "began": (
        "«{title}» begyndte kl. {at} og slutter kl. {until}, hvis tiden holder.",
        "“{title}” began at {at} and ends at {until} if it keeps to its time.",
    ),
    "late": ("I er {n} minut bagud.|I er {n} minutter bagud.", "You are {n} minute late.|You are {n} minutes late."),
    "early": ("I er {n} minut foran.|I er {n} minutter foran.", "You are {n} minute early.|You are {n} minutes early."),
    "other-day": (
        "Dagen er {day}, ikke i dag. Tiden er gemt på dagen.",
        "The day is {day}, not today. The time is kept with the day.",
    ),
    "way-back": ("Find tilbage til programmet:  {command}", "Get back to the programme:  {command}"),
    "ended": (
        "Dagen sluttede kl. {at}. Alle tider er gemt i logbogen.",
        "The day was over at {at}. All times are kept in the journal.",
    ),
    "now-late": (
        "Klokken er {at}; I er {n} minut bagud. {fixed} ligger fast kl. {until}.|"
        "Klokken er {at}; I er {n} minutter bagud. {fixed} ligger fast kl. {until}.",
        "It is {at}; you are {n} minute late. {fixed} is fixed at {until}.|"
        "It is {at}; you are {n} minutes late. {fixed} is fixed at {until}.",
    ),
    "end-of-day": ("Dagens slutning", "The end of the day"),
    "step-gap": (
        "brug luften før det faste klokkeslæt: {n} minut|brug luften før det faste klokkeslæt: {n} minutter",
        "use the slack before the fixed time: {n} minute|use the slack before the fixed time: {n} minutes",
    ),
    "step-buffer": (
        "brug bufferen: {n} minut|brug bufferen: {n} minutter",
        "use the buffer: {n} minute|use the buffer: {n} minutes",
    ),
    "step-shrink": (
        "afkort «{title}» fra {before} til {after} minutter (mindst {least})",
        "shorten “{title}” from {before} to {after} minutes (at least {least})",
    ),
    "step-cut": ("spring «{title}» over ({before} minutter)", "leave out “{title}” ({before} minutes)"),
    "back": (
        "Så følger I programmet igen fra kl. {until}. Intet udgår.",
        "Then you are back on programme at {until}. Nothing is left out.",
    ),
    "back-with-cut": ("Så følger I programmet igen fra kl. {until}.", "Then you are back on programme at {until}."),
    "uncovered": (
        "{n} minut kan ikke hentes ind: {fixed} bliver så meget forsinket.|"
        "{n} minutter kan ikke hentes ind: {fixed} bliver så meget forsinket.",
        "{n} minute cannot be won back: {fixed} slips by that much.|"
        "{n} minutes cannot be won back: {fixed} slips by that much.",
    ),
    "ask": ("Gem og udskriv igen? [j/n]", "Keep it and print again? [y/n]"),
    "column-planned": ("Planlagt", "Planned"),
    "column-actual": ("Faktisk", "Actual"),
    "column-block": ("Punkt", "Item"),
}
