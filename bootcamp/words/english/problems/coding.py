from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    # The codebook
    "codebook-unknown-question": Wording(
        "the plan has no question “{id}”", ("did you mean “{suggestion}”?", "the open questions are {known}")
    ),
    "codebook-not-open": Wording(
        "“{id}” is not an open question",
        ("a codebook is for answers in free text: {known}", "delete it from the codebook"),
    ),
    "codebook-without-word": Wording(
        "the theme “{theme}” has no word to look for in “{entry}”", ("write at least one word under words",)
    ),
    "codebook-taken": Wording(
        "there is already a codebook in {file}",
        ("correct it, and work the results out again: bootcamp survey analyse {survey}",),
        "A codebook that somebody wrote is never overwritten. Delete it to begin again.",
    ),
    "no-open-questions": Wording(
        "“{survey}” has no open questions to make a codebook for", ("codebooks are for questions with free text",)
    ),
    # Importance and fulfilment
    "measures-without-scale": Wording(
        "“{question}” measures importance or fulfilment but is no question with a scale",
        ("write kind: likert, or delete measures",),
    ),
    "gap-half-missing-importance": Wording(
        "“{question}” measures importance, but no question on the same core task measures fulfilment",
        ("ask about the fulfilment of the same statements too (measures: fulfilment), or delete measures",),
        "The gap between importance and fulfilment can be worked out only when the same people answer both.",
    ),
    "gap-half-missing-fulfilment": Wording(
        "“{question}” measures fulfilment, but no question on the same core task measures importance",
        ("ask about the importance of the same statements too (measures: importance), or delete measures",),
        "The gap between importance and fulfilment can be worked out only when the same people answer both.",
    ),
    "gap-without-common-items-importance": Wording(
        "“{question}” and the question on fulfilment have no statements in common",
        ("give the same statements the same short name under items in both questions",),
    ),
    "gap-without-common-items-fulfilment": Wording(
        "“{question}” and the question on importance have no statements in common",
        ("give the same statements the same short name under items in both questions",),
    ),
    "gap-scales-differ": Wording(
        "“{question}” and “{other}” do not have equally many steps on their scales, so there is no gap to work out",
        ("use equally many steps in both",),
    ),
    # The population
    "population-unknown": Wording(
        "there is no single-choice question called “{name}”",
        ("did you mean “{suggestion}”?", "use one of these: {known}"),
    ),
    "population-unknown-part": Wording(
        "“{name}” is not one of the options", ("did you mean “{suggestion}”?", "use one of these: {known}")
    ),
    "population-incomplete": Wording(
        "the population lacks {missing}; the shares are of the rest",
        ("write a number for every option, even if it is 0",),
    ),
    "population-empty": Wording("the population is 0 in all", ("write numbers of people or shares in per cent",)),
    "population-without-source": Wording(
        "the population has no source",
        ("write it under source, for example: Statistics Denmark, FOLK1A, 1 January 2017",),
    ),
}
