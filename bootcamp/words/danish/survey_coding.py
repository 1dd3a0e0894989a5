TEXTS: dict[str, str] = {
    "head": (
        "Kodeliste til {survey}: hvilke ord hører til hvilket tema.\n"
        "Skriv et tema på hver linje under spørgsmålet: kort-navn: {{title: Titel, words: [ord, ord]}}\n"
        "bolig finder også boliger, boligernes og lejebolig. Skriv både barn og børn.\n"
        "bolig* finder alt, der begynder med bolig. =arbejde finder ikke samarbejde.\n"
        'Flere ord i gåsetegn skal stå lige efter hinanden: "ikke trygt".\n'
        "Et svar tæller én gang for hvert tema, det handler om.\n"
        "Regn resultaterne om bagefter: bootcamp survey analyse {name}"
    ),
    "few": "Der er færre end {threshold} svar, og derfor vises ingen ord.",
    "words": "{n} svar. Ord, som mindst {threshold} har brugt (stryg navne på personer): {found}",
    "phrases": "Med ikke og lignende: {found}",
    "example": 'trafik: {{title: Trafik, words: [bus, tog, cykel, "offentlig transport"]}}',
}
