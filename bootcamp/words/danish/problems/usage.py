from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "unknown-command": Wording(
        "kommandoen «{name}» findes ikke",
        ("mente du: bootcamp {suggestion}", "alle kommandoer: bootcamp --help"),
    ),
    "unknown-option": Wording(
        "«{name}» kendes ikke her", ("mente du {suggestion}?", "se, hvad der kan skrives: {command} --help")
    ),
    "missing-argument": Wording("der mangler {name}", ("skriv: {usage}",)),
    "missing-option": Wording("der mangler {name}", ("skriv: {usage}",)),
    "missing-command": Wording("skriv også, hvad der skal gøres", ("vælg mellem {known}",)),
    "unexpected-argument": Wording(
        "«{name}» er der ikke plads til her",
        ("har navnet mellemrum, så sæt det i anførselstegn; se {command} --help",),
    ),
    "missing-option-value": Wording("efter {name} mangler en værdi", ("skriv fx {command} {name} VÆRDI",)),
    "bad-option-value": Wording("«{value}» kan ikke bruges ved {name}", ("se {command} --help",)),
    "unknown-language": Wording("sproget «{value}» kendes ikke", ("vælg da eller en",)),
    "unknown-code": Wording("koden «{name}» findes ikke", ("mente du {suggestion}?", "alle koder: bootcamp explain")),
    "unknown-document": Wording(
        "dokumentet «{name}» findes ikke", ("mente du «{suggestion}»?", "alle dokumenter: bootcamp print --list")
    ),
    "unknown-format": Wording("«{name}» kan ikke laves som «{format}»", ("brug {only}", "vælg mellem {known}")),
    "which-one": Wording("skriv også, hvilken af dem det gælder", ("vælg mellem {known}",)),
    "no-day-planned": Wording(
        "her er ingen dag med et program",
        ("skriv start og blocks i dagens fil i events/, fx events/bootcamp-1.yaml",),
    ),
    "unknown-example": Wording("eksemplet «{name}» findes ikke", ("mente du «{suggestion}»?", "vælg mellem {known}")),
    "folder-taken": Wording(
        "mappen «{folder}» findes og er ikke tom", ("vælg et andet navn, eller flyt det, der ligger der",)
    ),
    "not-a-folder-name": Wording("«{name}» kan ikke bruges som mappenavn", ("prøv: bootcamp new {suggestion}",)),
    "no-process-here": Wording(
        "her er ingen procesmappe",
        (
            "filen hedder {file}; omdøb den til plan.yaml (slå filtypenavne til i Stifinder)",
            "gå ind i den, eller skriv --in MAPPE; lav en ny med: bootcamp new mit-forløb",
        ),
        "En procesmappe er en mappe med en plan.yaml. Kommandoerne leder i den mappe, du står i, og i mapperne over "
        "den.",
    ),
    "plan-is-folder": Wording(
        "{file} er en mappe; planen skal være en fil",
        ("omdøb mappen, og gem planen som en tekstfil, der hedder plan.yaml",),
    ),
    "not-a-plan": Wording("«{file}» er ikke en plan", ("skriv en procesmappe eller dens plan.yaml",)),
    "plan-has-errors": Wording(
        "planen har fejl, så det kan ikke gøres endnu",
        ("ret dem først; se dem alle med: bootcamp check",),
    ),
    "event-has-no-programme": Wording("«{name}» har intet program", ("skriv start og blocks i events/{name}.yaml",)),
    "event-has-no-tracks": Wording(
        "der er ingen spor på «{name}»",
        ("skriv tracks ved et programpunkt, eller skriv programmet ud: bootcamp print programme {name}",),
    ),
    "nothing-to-print": Wording(
        "der er ikke noget at skrive i «{document}» endnu",
        ("se, hvad planen mangler: bootcamp status",),
    ),
    "no-results-yet": Wording(
        "der er ingen resultater fra «{name}» endnu",
        ("indlæs svarene: bootcamp survey import FIL {name}",),
    ),
    "reader-died": Wording(
        "filen kunne ikke læses; indlæsningen gik ned",
        ("åbn filen i Excel, gem den som en ny .xlsx, og prøv igen; intet er gemt",),
        "Nogle filer er skrevet sådan, at indlæsningen bryder sammen. Den kører som sit eget program, så intet går "
        "tabt.",
    ),
    "answers-key-missing": Wording(
        "nøglen til svarene (data/key) er væk, så en ny indlæsning ville tælle alle to gange",
        ("hent den fra en sikkerhedskopi, eller slet data/answers/{survey}.json, og læs alle eksporterne ind igen",),
        "Nøglen gør, at det samme svar kendes igen ved næste indlæsning, uden at det kan føres tilbage til en person.",
    ),
    "answers-broken": Wording(
        "de gemte svar i {file} kan ikke læses",
        ("hent filen fra en sikkerhedskopi, eller slet den, og læs eksporten ind igen",),
    ),
    "findings-unreadable": Wording(
        "resultaterne i {file} kan ikke læses",
        ("læs eksporten ind igen, så laves de på ny: bootcamp survey import FIL {survey}",),
    ),
    "mapping-taken": Wording(
        "der er allerede et kort over kolonnerne i {file}", ("ret det, eller slet det først, hvis det skal laves om",)
    ),
    "stopped": Wording("afbrudt; intet er gemt halvt"),
    "bug": Wording(
        "der er sket en fejl, som er vores, ikke din; en rapport ligger i {file}",
        ("send den til os; kør kommandoen igen, når fejlen er rettet",),
    ),
    "day-over-too-early": Wording(
        "dagen kan ikke være slut kl. {at}: «{other}» begyndte kl. {then}",
        ("skriv det rigtige med --at; er det andet forkert: bootcamp day start {name} {id} --at KLOKKESLÆT",),
    ),
    "times-out-of-order": Wording(
        "«{title}» kan ikke være begyndt kl. {at}: «{other}» begyndte kl. {then}",
        ("skriv det rigtige med --at; er det andet forkert: bootcamp day start {name} {id} --at KLOKKESLÆT",),
    ),
}
