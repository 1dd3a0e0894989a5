TEXTS: dict[str, tuple[str, str]] = {
    "head": (
        "Kodeliste til {survey}: hvilke ord hører til hvilket tema.\nSkriv et tema på hver linje under spørgsmålet: "
        "kort-navn: {{title: Titel, words: [ord, ord]}}\nbolig finder også boliger, boligernes og lejebolig. Skriv "
        "både barn og børn.\nbolig* finder alt, der begynder med bolig. =arbejde finder ikke samarbejde.\nFlere ord i "
        'gåsetegn skal stå lige efter hinanden: "ikke trygt".\nEt svar tæller én gang for hvert tema, det handler om.\n'
        "Regn resultaterne om bagefter: bootcamp survey analyse {name}",
        "Codebook for {survey}: which words belong to which theme.\nWrite one theme on each line below the question: "
        "short-name: {{title: Title, words: [word, word]}}\nThe words are found in any Danish inflection: bolig finds "
        "boliger, boligernes and lejebolig.\nbolig* finds everything that begins with bolig. =arbejde does not find "
        'samarbejde.\nSeveral words in quotes must follow each other: "ikke trygt".\nAn answer counts once for each '
        "theme it is about.\nThen work the results out again: bootcamp survey analyse {name}",
    ),
    "few": (
        "Der er færre end {threshold} svar, og derfor vises ingen ord.",
        "There are fewer than {threshold} answers, so no words are shown.",
    ),
    "words": (
        "{n} svar. Ord, som mindst {threshold} har brugt (stryg navne på personer): {found}",
        "{n} answers. Words that at least {threshold} used (delete names of people): {found}",
    ),
    "phrases": ("Med ikke og lignende: {found}", "With not and the like: {found}"),
    "example": (
        'trafik: {{title: Trafik, words: [bus, tog, cykel, "offentlig transport"]}}',
        'traffic: {{title: Traffic, words: [bus, tog, cykel, "offentlig transport"]}}',
    ),
}
