from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    # The codebook
    "codebook-unknown-question": Wording(
        ("spørgsmålet «{id}» står ikke i planen", "the plan has no question “{id}”"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("de åbne spørgsmål er {known}", "the open questions are {known}"),
    ),
    "codebook-not-open": Wording(
        ("«{id}» er ikke et åbent spørgsmål", "“{id}” is not an open question"),
        ("en kodeliste er til svar i fri tekst: {known}", "a codebook is for answers in free text: {known}"),
        ("slet det i kodelisten", "delete it from the codebook"),
    ),
    "codebook-without-word": Wording(
        (
            "temaet «{theme}» har intet ord at lede efter i «{entry}»",
            "the theme “{theme}” has no word to look for in “{entry}”",
        ),
        ("skriv mindst ét ord under words", "write at least one word under words"),
    ),
    "codebook-taken": Wording(
        ("der er allerede en kodeliste i {file}", "there is already a codebook in {file}"),
        (
            "ret den, og regn resultaterne om: bootcamp survey analyse {survey}",
            "correct it, and work the results out again: bootcamp survey analyse {survey}",
        ),
        more=(
            "En kodeliste, som nogen har skrevet, bliver aldrig overskrevet. Slet den, hvis der skal begyndes forfra.",
            "A codebook that somebody wrote is never overwritten. Delete it to begin again.",
        ),
    ),
    "no-open-questions": Wording(
        (
            "«{survey}» har ingen åbne spørgsmål at lave en kodeliste til",
            "“{survey}” has no open questions to make a codebook for",
        ),
        ("kodelister er til spørgsmål med fri tekst", "codebooks are for questions with free text"),
    ),
    # Importance and fulfilment
    "measures-without-scale": Wording(
        (
            "«{question}» måler vigtighed eller opfyldelse, men er ikke et spørgsmål med en skala",
            "“{question}” measures importance or fulfilment but is no question with a scale",
        ),
        ("skriv kind: skala, eller slet measures", "write kind: likert, or delete measures"),
    ),
    "gap-half-missing-importance": Wording(
        (
            "«{question}» måler vigtighed, men intet spørgsmål om samme kerneopgave måler opfyldelse",
            "“{question}” measures importance, but no question on the same core task measures fulfilment",
        ),
        (
            "spørg også til opfyldelsen af de samme udsagn (measures: opfyldelse), eller slet measures",
            "ask about the fulfilment of the same statements too (measures: fulfilment), or delete measures",
        ),
        more=(
            "Forskellen mellem vigtighed og opfyldelse kan kun regnes ud, når de samme svarer på begge dele.",
            "The gap between importance and fulfilment can be worked out only when the same people answer both.",
        ),
    ),
    "gap-half-missing-fulfilment": Wording(
        (
            "«{question}» måler opfyldelse, men intet spørgsmål om samme kerneopgave måler vigtighed",
            "“{question}” measures fulfilment, but no question on the same core task measures importance",
        ),
        (
            "spørg også til vigtigheden af de samme udsagn (measures: vigtighed), eller slet measures",
            "ask about the importance of the same statements too (measures: importance), or delete measures",
        ),
        more=(
            "Forskellen mellem vigtighed og opfyldelse kan kun regnes ud, når de samme svarer på begge dele.",
            "The gap between importance and fulfilment can be worked out only when the same people answer both.",
        ),
    ),
    "gap-without-common-items-importance": Wording(
        (
            "«{question}» og spørgsmålet om opfyldelse har ingen udsagn til fælles",
            "“{question}” and the question on fulfilment have no statements in common",
        ),
        (
            "giv de samme udsagn det samme korte navn under items i begge spørgsmål",
            "give the same statements the same short name under items in both questions",
        ),
    ),
    "gap-without-common-items-fulfilment": Wording(
        (
            "«{question}» og spørgsmålet om vigtighed har ingen udsagn til fælles",
            "“{question}” and the question on importance have no statements in common",
        ),
        (
            "giv de samme udsagn det samme korte navn under items i begge spørgsmål",
            "give the same statements the same short name under items in both questions",
        ),
    ),
    "gap-scales-differ": Wording(
        (
            "«{question}» og «{other}» har ikke lige mange trin på skalaen, så forskellen kan ikke regnes ud",
            "“{question}” and “{other}” do not have equally many steps on their scales, so there is no gap to work out",
        ),
        ("brug lige mange trin i begge", "use equally many steps in both"),
    ),
    # The population
    "population-unknown": Wording(
        (
            "der er intet spørgsmål med ét valg, der hedder «{name}»",
            "there is no single-choice question called “{name}”",
        ),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("brug et af disse: {known}", "use one of these: {known}"),
    ),
    "population-unknown-part": Wording(
        ("«{name}» er ikke en af svarmulighederne", "“{name}” is not one of the options"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("brug en af disse: {known}", "use one of these: {known}"),
    ),
    "population-incomplete": Wording(
        (
            "befolkningen mangler {missing}; andelene er regnet ud fra resten",
            "the population lacks {missing}; the shares are of the rest",
        ),
        ("skriv et tal for hver svarmulighed, også hvis det er 0", "write a number for every option, even if it is 0"),
    ),
    "population-empty": Wording(
        ("befolkningen er 0 i alt", "the population is 0 in all"),
        ("skriv antal personer eller andele i procent", "write numbers of people or shares in per cent"),
    ),
    "population-without-source": Wording(
        ("befolkningen har ingen kilde", "the population has no source"),
        (
            "skriv den under source, for eksempel: Danmarks Statistik, FOLK1A, 1. januar 2017",
            "write it under source, for example: Statistics Denmark, FOLK1A, 1 January 2017",
        ),
    ),
}
