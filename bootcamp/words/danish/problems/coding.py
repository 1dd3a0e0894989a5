from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    # Kodelisten
    "codebook-unknown-question": Wording(
        "spørgsmålet «{id}» står ikke i planen", ("mente du «{suggestion}»?", "de åbne spørgsmål er {known}")
    ),
    "codebook-not-open": Wording(
        "«{id}» er ikke et åbent spørgsmål", ("en kodeliste er til svar i fri tekst: {known}", "slet det i kodelisten")
    ),
    "codebook-without-word": Wording(
        "temaet «{theme}» har intet ord at lede efter i «{entry}»", ("skriv mindst ét ord under words",)
    ),
    "codebook-taken": Wording(
        "der er allerede en kodeliste i {file}",
        ("ret den, og regn resultaterne om: bootcamp survey analyse {survey}",),
        "En kodeliste, som nogen har skrevet, bliver aldrig overskrevet. Slet den, hvis der skal begyndes forfra.",
    ),
    "no-open-questions": Wording(
        "«{survey}» har ingen åbne spørgsmål at lave en kodeliste til", ("kodelister er til spørgsmål med fri tekst",)
    ),
    # Vigtighed og opfyldelse
    "measures-without-scale": Wording(
        "«{question}» måler vigtighed eller opfyldelse, men er ikke et spørgsmål med en skala",
        ("skriv kind: skala, eller slet measures",),
    ),
    "gap-half-missing-importance": Wording(
        "«{question}» måler vigtighed, men intet spørgsmål om samme kerneopgave måler opfyldelse",
        ("spørg også til opfyldelsen af de samme udsagn (measures: opfyldelse), eller slet measures",),
        "Forskellen mellem vigtighed og opfyldelse kan kun regnes ud, når de samme svarer på begge dele.",
    ),
    "gap-half-missing-fulfilment": Wording(
        "«{question}» måler opfyldelse, men intet spørgsmål om samme kerneopgave måler vigtighed",
        ("spørg også til vigtigheden af de samme udsagn (measures: vigtighed), eller slet measures",),
        "Forskellen mellem vigtighed og opfyldelse kan kun regnes ud, når de samme svarer på begge dele.",
    ),
    "gap-without-common-items-importance": Wording(
        "«{question}» og spørgsmålet om opfyldelse har ingen udsagn til fælles",
        ("giv de samme udsagn det samme korte navn under items i begge spørgsmål",),
    ),
    "gap-without-common-items-fulfilment": Wording(
        "«{question}» og spørgsmålet om vigtighed har ingen udsagn til fælles",
        ("giv de samme udsagn det samme korte navn under items i begge spørgsmål",),
    ),
    "gap-scales-differ": Wording(
        "«{question}» og «{other}» har ikke lige mange trin på skalaen, så forskellen kan ikke regnes ud",
        ("brug lige mange trin i begge",),
    ),
    # Befolkningen
    "population-unknown": Wording(
        "der er intet spørgsmål med ét valg, der hedder «{name}»",
        ("mente du «{suggestion}»?", "brug et af disse: {known}"),
    ),
    "population-unknown-part": Wording(
        "«{name}» er ikke en af svarmulighederne", ("mente du «{suggestion}»?", "brug en af disse: {known}")
    ),
    "population-incomplete": Wording(
        "befolkningen mangler {missing}; andelene er regnet ud fra resten",
        ("skriv et tal for hver svarmulighed, også hvis det er 0",),
    ),
    "population-empty": Wording("befolkningen er 0 i alt", ("skriv antal personer eller andele i procent",)),
    "population-without-source": Wording(
        "befolkningen har ingen kilde",
        ("skriv den under source, for eksempel: Danmarks Statistik, FOLK1A, 1. januar 2017",),
    ),
}
