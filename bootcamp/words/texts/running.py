TEXTS: dict[str, tuple[str, str]] = {
    "began": (
        "«{title}» begyndte kl. {at} og slutter kl. {until}, hvis tiden holder.",
        "“{title}” began at {at} and ends at {until} if it keeps to its time.",
    ),
    "late": ("I er {n} minut bagud.|I er {n} minutter bagud.", "You are {n} minute late.|You are {n} minutes late."),
    "early": ("I er {n} minut foran.|I er {n} minutter foran.", "You are {n} minute early.|You are {n} minutes early."),
    "other-day": (
        "Dagen er {day}, ikke i dag. Tiden er gemt på dagen. Var det en fejl, så skriv den rigtige tid:  {command}",
        "The day is {day}, not today. The time is kept with the day. If that is wrong, type the right one:  {command}",
    ),
    "way-back": ("Find tilbage til programmet:  {command}", "Get back to the programme:  {command}"),
    "ended": (
        "Dagen sluttede kl. {at}. Alle tider er gemt i logbogen.",
        "The day was over at {at}. All times are kept in the journal.",
    ),
    "now-late": (
        "«{title}» begynder kl. {at} i stedet for kl. {planned}: I er {n} minut bagud.|"
        "«{title}» begynder kl. {at} i stedet for kl. {planned}: I er {n} minutter bagud.",
        "“{title}” begins at {at} instead of {planned}: you are {n} minute late.|"
        "“{title}” begins at {at} instead of {planned}: you are {n} minutes late.",
    ),
    "fixed": ("{fixed} ligger fast kl. {until}.", "{fixed} is fixed at {until}."),
    "nothing-gives": (
        "Kun punkter med at_least (hvor korte de må blive) eller cut (at de må udgå) i dagens fil kan give tid.",
        "Only items with at_least (how short they may become) or cut (that they may go) in the day's file give time.",
    ),
    "undone": ("«{title}» følger igen programmet, som det er planlagt.", "“{title}” goes by its plan again."),
    "holds": (
        "Alt følger nu de nye tider: udskrifter, skærm og kalender. Tilbage til planen:  {command}",
        "Everything goes by the new times now: prints, screen and calendar. Back to the plan:  {command}",
    ),
    "holds-every-time": (
        "Programmet holdes flere gange. Gå tilbage til planen før næste gang.",
        "The programme is held several times. Go back to the plan before the next.",
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
