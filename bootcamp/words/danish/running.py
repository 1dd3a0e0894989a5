TEXTS: dict[str, str] = {
    "began": "«{title}» begyndte kl. {at} og slutter kl. {until}, hvis tiden holder.",
    "late": "I er {n} minut bagud.|I er {n} minutter bagud.",
    "early": "I er {n} minut foran.|I er {n} minutter foran.",
    "other-day": "Dagen er {day}, ikke i dag. Tiden er gemt på dagen.",
    "way-back": "Find tilbage til programmet:  {command}",
    "ended": "Dagen sluttede kl. {at}. Alle tider er gemt i logbogen.",
    "now-late": "Klokken er {at}; I er {n} minut bagud. {fixed} ligger fast kl. {until}.|"
    "Klokken er {at}; I er {n} minutter bagud. {fixed} ligger fast kl. {until}.",
    "end-of-day": "Dagens slutning",
    "step-gap": "brug luften før det faste klokkeslæt: {n} minut|brug luften før det faste klokkeslæt: {n} minutter",
    "step-buffer": "brug bufferen: {n} minut|brug bufferen: {n} minutter",
    "step-shrink": "afkort «{title}» fra {before} til {after} minutter (mindst {least})",
    "step-cut": "spring «{title}» over ({before} minutter)",
    "back": "Så følger I programmet igen fra kl. {until}. Intet udgår.",
    "back-with-cut": "Så følger I programmet igen fra kl. {until}.",
    "uncovered": "{n} minut kan ikke hentes ind: {fixed} bliver så meget forsinket.|{n} minutter kan ikke "
    "hentes ind: {fixed} bliver så meget forsinket.",
    "ask": "Gem og udskriv igen? [j/n]",
    "column-planned": "Planlagt",
    "column-actual": "Faktisk",
    "column-block": "Punkt",
}
