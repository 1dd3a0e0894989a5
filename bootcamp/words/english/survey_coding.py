TEXTS: dict[str, str] = {
    "head": (
        "Codebook for {survey}: which words belong to which theme.\n"
        "Write one theme on each line below the question: short-name: {{title: Title, words: [word, word]}}\n"
        "The words are found in any Danish inflection: bolig finds boliger, boligernes and lejebolig.\n"
        "bolig* finds everything that begins with bolig. =arbejde does not find samarbejde.\n"
        'Several words in quotes must follow each other: "ikke trygt".\n'
        "An answer counts once for each theme it is about.\n"
        "Then work the results out again: bootcamp survey analyse {name}"
    ),
    "few": "There are fewer than {threshold} answers, so no words are shown.",
    "words": "{n} answers. Words that at least {threshold} used (delete names of people): {found}",
    "phrases": "With not and the like: {found}",
    "example": 'traffic: {{title: Traffic, words: [bus, tog, cykel, "offentlig transport"]}}',
}
