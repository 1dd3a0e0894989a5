TEXTS: dict[str, tuple[str, str]] = {
    "about": (
        "Lysbilleder om {title}: ét resultat ad gangen, med det, der kan siges, som noter",
        "Slides about {title}: one finding at a time, with what can be said as notes",
    ),
    "subtitle": ("{n} svar, gjort op {day}", "{n} answers, counted on {day}"),
    "who": ("{n} svar indgår", "{n} answers are counted"),
    "group": ("{group}: {n}", "{group}: {n}"),
    "groups-hidden": ("{groups} vises ikke for sig (i alt {n})", "{groups} not shown on their own ({n} in all)"),
    "withheld": ("Vises kun som spænd: {shares}.", "Shown only as a range: {shares}."),
    "talk": ("Hvad ser I?", "What do you see?"),
    "talk-1": ("Hvad overrasker jer?", "What surprises you?"),
    "talk-2": ("Hvad mangler, og hvem har vi ikke hørt fra?", "What is missing, and who have we not heard from?"),
    "talk-3": (
        "Hvad skal vi tage med ind i arbejdet med kerneopgaven?",
        "What should we take into the work on the core task?",
    ),
    "method": ("Sådan er svarene talt op", "How the answers were counted"),
    "method-score": (
        "Prioriteringsscoren går fra 0 (alle har sat punktet sidst) til 100 (alle har sat det først)",
        "The priority score runs from 0 (everyone put the item last) to 100 (everyone put it first)",
    ),
    "method-groups": (
        "Hver vist gruppe vejer lige meget; ved siden af står tallet, når hvert svar vejer lige meget",
        "Every group shown counts alike; beside it stands the figure when every answer counts alike",
    ),
    "method-chance": (
        "Var svarene fordelt tilfældigt på grupperne, ville vi i gennemsnit have fortalt om {expected} forskelle; vi "
        "fortæller om {told}",
        "Had the answers been dealt out to the groups at random, we would have told of {expected} differences on "
        "average; we tell of {told}",
    ),
    "method-threshold": (
        "Grupper med færre end {threshold} svar vises ikke for sig",
        "Groups with fewer than {threshold} answers are not shown on their own",
    ),
    "notes-first": (
        "Tallene kan rettes direkte i figurerne: højreklik på en figur, og vælg Rediger data.",
        "The figures can be changed in the charts: right-click a chart and choose Edit Data.",
    ),
    "notes-chart": ("Figuren i ord: {alt}", "The chart in words: {alt}"),
    "notes-talk": (
        "Giv bordene fem minutter, og hør et par af dem. Skriv det ned, der mangler.",
        "Give the tables five minutes and hear from a few. Write down what is missing.",
    ),
    "notes-method": (
        "Spændene tager højde for tilfældig variation i alle punkter på én gang. Alle tal står i minianalysen.",
        "The ranges allow for random variation in all items at once. All figures are in the mini-analysis.",
    ),
    "part": ("{number} af {parts}", "{number} of {parts}"),
}
