TEXTS: dict[str, str] = {
    "began": "“{title}” began at {at} and ends at {until} if it keeps its time.",
    "late": "You are {n} minute late.|You are {n} minutes late.",
    "early": "You are {n} minute early.|You are {n} minutes early.",
    "way-back": "Find the way back:  {command}",
    "ended": "The day was over at {at}. All times are kept in the journal.",
    "now-late": "It is {at}; you are {n} minute late. {fixed} is fixed at {until}.|"
    "It is {at}; you are {n} minutes late. {fixed} is fixed at {until}.",
    "end-of-day": "The end of the day",
    "step-gap": "there is {n} minute free before the fixed time|there are {n} minutes free before the fixed time",
    "step-buffer": "use the buffer: {n} minute|use the buffer: {n} minutes",
    "step-shrink": "“{title}” from {before} to {after} minutes (at least {least})",
    "step-cut": "leave out “{title}” ({before} minutes)",
    "back": "Then you are back at {until}. Nothing is left out.",
    "back-with-cut": "Then you are back at {until}.",
    "uncovered": "{n} minute cannot be won: {fixed} slips by that much.|{n} minutes cannot be won: "
    "{fixed} slips by that much.",
    "ask": "Keep it and print again? [y/n]",
    "column-planned": "Planned",
    "column-actual": "Actual",
    "column-block": "Item",
}
