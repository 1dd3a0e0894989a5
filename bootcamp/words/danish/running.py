TEXTS: dict[str, str] = {
    "began": "«{title}» begyndte kl. {at} og slutter kl. {until}, hvis den holder sin tid.",
    "late": "I er {n} minut bagud.|I er {n} minutter bagud.",
    "early": "I er {n} minut foran.|I er {n} minutter foran.",
    "way-back": "Find vejen tilbage:  {command}",
    "ended": "Dagen sluttede kl. {at}. Alle tider er gemt i logbogen.",
    "now-late": "Klokken er {at}; I er {n} minut bagud. {fixed} ligger fast kl. {until}.|"
    "Klokken er {at}; I er {n} minutter bagud. {fixed} ligger fast kl. {until}.",
    "end-of-day": "Dagens slutning",
    "step-gap": "der er {n} minut fri før det faste klokkeslæt|der er {n} minutter fri før det faste klokkeslæt",
    "step-buffer": "brug bufferen: {n} minut|brug bufferen: {n} minutter",
    "step-shrink": "«{title}» fra {before} til {after} minutter (mindst {least})",
    "step-cut": "spring «{title}» over ({before} minutter)",
    "back": "Så er I tilbage kl. {until}. Intet udgår.",
    "back-with-cut": "Så er I tilbage kl. {until}.",
    "uncovered": "{n} minut kan ikke hentes: {fixed} rykker så meget.|{n} minutter kan ikke hentes: "
    "{fixed} rykker så meget.",
    "ask": "Gem og udskriv igen? [j/n]",
    "column-planned": "Planlagt",
    "column-actual": "Faktisk",
    "column-block": "Punkt",
}
