TEXTS: dict[str, str] = {
    "began": "“{title}” began at {at} and ends at {until} if it keeps to its time.",
    "late": "You are {n} minute late.|You are {n} minutes late.",
    "early": "You are {n} minute early.|You are {n} minutes early.",
    "other-day": "The day is {day}, not today. The time is kept with the day.",
    "way-back": "Get back to the programme:  {command}",
    "ended": "The day was over at {at}. All times are kept in the journal.",
    "now-late": "It is {at}; you are {n} minute late. {fixed} is fixed at {until}.|"
    "It is {at}; you are {n} minutes late. {fixed} is fixed at {until}.",
    "end-of-day": "The end of the day",
    "step-gap": "use the slack before the fixed time: {n} minute|use the slack before the fixed time: {n} minutes",
    "step-buffer": "use the buffer: {n} minute|use the buffer: {n} minutes",
    "step-shrink": "shorten “{title}” from {before} to {after} minutes (at least {least})",
    "step-cut": "leave out “{title}” ({before} minutes)",
    "back": "Then you are back on programme at {until}. Nothing is left out.",
    "back-with-cut": "Then you are back on programme at {until}.",
    "uncovered": "{n} minute cannot be won back: {fixed} slips by that much.|{n} minutes cannot be won back: "
    "{fixed} slips by that much.",
    "ask": "Keep it and print again? [y/n]",
    "column-planned": "Planned",
    "column-actual": "Actual",
    "column-block": "Item",
}
