from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "unknown-command": Wording(
        ("kommandoen «{name}» findes ikke", "there is no command “{name}”"),
        ("mente du: bootcamp {suggestion}", "did you mean: bootcamp {suggestion}"),
        ("alle kommandoer: bootcamp --help", "all commands: bootcamp --help"),
    ),
    "unknown-option": Wording(
        ("«{name}» kendes ikke her", "“{name}” is not known here"),
        ("mente du {suggestion}?", "did you mean {suggestion}?"),
        ("se, hvad der kan skrives: {command} --help", "see what can be written: {command} --help"),
    ),
    "missing-argument": Wording(("der mangler {name}", "{name} is missing"), ("skriv: {usage}", "write: {usage}")),
    "missing-option": Wording(("der mangler {name}", "{name} is missing"), ("skriv: {usage}", "write: {usage}")),
    "missing-command": Wording(
        ("skriv også, hvad der skal gøres", "write what is to be done as well"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
    "unexpected-argument": Wording(
        ("«{name}» er der ikke plads til her", "there is no place for “{name}” here"),
        (
            "har navnet mellemrum, så sæt det i anførselstegn; se {command} --help",
            "if the name has spaces, put it in quotation marks; see {command} --help",
        ),
    ),
    "missing-option-value": Wording(
        ("efter {name} mangler en værdi", "a value is missing after {name}"),
        ("skriv fx {command} {name} VÆRDI", "write, for example, {command} {name} VALUE"),
    ),
    "bad-option-value": Wording(
        ("«{value}» kan ikke bruges ved {name}", "“{value}” cannot be used with {name}"),
        ("se {command} --help", "see {command} --help"),
    ),
    "unknown-language": Wording(
        ("sproget «{value}» kendes ikke", "the language “{value}” is not known"),
        ("vælg da eller en", "choose da or en"),
    ),
    "unknown-code": Wording(
        ("koden «{name}» findes ikke", "there is no code “{name}”"),
        ("mente du {suggestion}?", "did you mean {suggestion}?"),
        ("alle koder: bootcamp explain", "all codes: bootcamp explain"),
    ),
    "unknown-document": Wording(
        ("dokumentet «{name}» findes ikke", "there is no document “{name}”"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("alle dokumenter: bootcamp print --list", "all documents: bootcamp print --list"),
    ),
    "unknown-format": Wording(
        ("«{name}» kan ikke laves som «{format}»", "“{name}” cannot be made as “{format}”"),
        ("brug {only}", "use {only}"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
    "which-one": Wording(
        ("skriv også, hvilken af dem det gælder", "write which of them it is about as well"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
    "no-day-planned": Wording(
        ("her er ingen dag med et program", "there is no day with a programme here"),
        (
            "skriv start og blocks i dagens fil i events/, fx events/bootcamp-1.yaml",
            "write start and blocks in the day's file in events/, events/bootcamp-1.yaml for example",
        ),
    ),
    "unknown-example": Wording(
        ("eksemplet «{name}» findes ikke", "there is no example “{name}”"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
    "folder-taken": Wording(
        ("mappen «{folder}» findes og er ikke tom", "the folder “{folder}” exists and is not empty"),
        ("vælg et andet navn, eller flyt det, der ligger der", "choose another name, or move what is in it"),
    ),
    "not-a-folder-name": Wording(
        ("«{name}» kan ikke bruges som mappenavn", "“{name}” cannot be used as the name of a folder"),
        ("prøv: bootcamp new {suggestion}", "try: bootcamp new {suggestion}"),
    ),
    "no-process-here": Wording(
        ("her er ingen procesmappe", "there is no process folder here"),
        (
            "filen hedder {file}; omdøb den til plan.yaml (slå filtypenavne til i Stifinder)",
            "the file is called {file}; rename it to plan.yaml (show file name extensions in Explorer)",
        ),
        (
            "gå ind i den, eller skriv --in MAPPE; lav en ny med: bootcamp new mit-forløb",
            "go into it, or write --in FOLDER; a new one is made with: bootcamp new our-process",
        ),
        more=(
            "En procesmappe er en mappe med en plan.yaml. Kommandoerne leder i den mappe, du står i, og i mapperne "
            "over den.",
            "A process folder is a folder with a plan.yaml. Commands look in the folder you are in, and in those "
            "above it.",
        ),
    ),
    "plan-is-folder": Wording(
        ("{file} er en mappe; planen skal være en fil", "{file} is a folder; the plan must be a file"),
        (
            "omdøb mappen, og gem planen som en tekstfil, der hedder plan.yaml",
            "rename the folder, and save the plan as a text file called plan.yaml",
        ),
    ),
    "not-a-plan": Wording(
        ("«{file}» er ikke en plan", "“{file}” is not a plan"),
        ("skriv en procesmappe eller dens plan.yaml", "write a process folder or its plan.yaml"),
    ),
    "plan-has-errors": Wording(
        ("planen har fejl, så det kan ikke gøres endnu", "the plan has errors, so this cannot be done yet"),
        ("ret dem først; se dem alle med: bootcamp check", "put them right first; see them all with: bootcamp check"),
    ),
    "event-has-no-programme": Wording(
        ("«{name}» har intet program", "“{name}” has no programme"),
        ("skriv start og blocks i events/{name}.yaml", "write start and blocks in events/{name}.yaml"),
    ),
    "event-has-no-tracks": Wording(
        ("der er ingen spor på «{name}»", "“{name}” has no tracks"),
        (
            "skriv tracks ved et programpunkt, eller skriv programmet ud: bootcamp print programme {name}",
            "write tracks at an item, or print the programme: bootcamp print programme {name}",
        ),
    ),
    "nothing-to-print": Wording(
        ("der er ikke noget at skrive i «{document}» endnu", "there is nothing to write in “{document}” yet"),
        ("se, hvad planen mangler: bootcamp status", "see what the plan is missing: bootcamp status"),
    ),
    "no-results-yet": Wording(
        ("der er ingen resultater fra «{name}» endnu", "there are no results from “{name}” yet"),
        (
            "indlæs svarene: bootcamp survey import FIL {name}",
            "read the answers in: bootcamp survey import FILE {name}",
        ),
    ),
    "reader-died": Wording(
        ("filen kunne ikke læses; indlæsningen gik ned", "the file could not be read; reading it broke down"),
        (
            "åbn filen i Excel, gem den som en ny .xlsx, og prøv igen; intet er gemt",
            "open the file in Excel, save it as a new .xlsx, and try again; nothing has been saved",
        ),
        more=(
            "Nogle filer er skrevet sådan, at indlæsningen bryder sammen. Den kører som sit eget program, så intet "
            "går tabt.",
            "Some files are written in a way that makes reading them break down. It is done by a program of its own, "
            "so nothing is lost.",
        ),
    ),
    "answers-key-missing": Wording(
        (
            "nøglen til svarene (data/key) er væk, så en ny indlæsning ville tælle alle to gange",
            "the key to the answers (data/key) is gone, so reading them in again would count everybody twice",
        ),
        (
            "hent den fra en sikkerhedskopi, eller slet data/answers/{survey}.json, og læs alle eksporterne ind igen",
            "fetch it from a backup, or delete data/answers/{survey}.json, and read all exports in again",
        ),
        more=(
            "Nøglen gør, at det samme svar kendes igen ved næste indlæsning, uden at det kan føres tilbage til en "
            "person.",
            "The key lets the same answer be recognised the next time it is read in, without its being traceable to a "
            "person.",
        ),
    ),
    "answers-broken": Wording(
        ("de gemte svar i {file} kan ikke læses", "the stored answers in {file} cannot be read"),
        (
            "hent filen fra en sikkerhedskopi, eller slet den, og læs eksporten ind igen",
            "fetch the file from a backup, or delete it and read the export in again",
        ),
    ),
    "findings-unreadable": Wording(
        ("resultaterne i {file} kan ikke læses", "the findings in {file} cannot be read"),
        (
            "læs eksporten ind igen, så laves de på ny: bootcamp survey import FIL {survey}",
            "read the export in again and they are made anew: bootcamp survey import FILE {survey}",
        ),
    ),
    "mapping-taken": Wording(
        ("der er allerede et kort over kolonnerne i {file}", "there is already a mapping of the columns in {file}"),
        (
            "ret det, eller slet det først, hvis det skal laves om",
            "correct it, or delete it first if it is to be made again",
        ),
    ),
    "stopped": Wording(("afbrudt; intet er gemt halvt", "stopped; nothing is half saved")),
    "bug": Wording(
        (
            "der er sket en fejl, som er vores, ikke din; en rapport ligger i {file}",
            "something went wrong that is our fault, not yours; a report is in {file}",
        ),
        (
            "send den til os; kør kommandoen igen, når fejlen er rettet",
            "send it to us; run the command again once the fault has been put right",
        ),
    ),
    "day-over-too-early": Wording(
        (
            "dagen kan ikke være slut kl. {at}: «{other}» begyndte kl. {then}",
            "the day cannot be over at {at}: “{other}” began at {then}",
        ),
        (
            "skriv det rigtige med --at; er det andet forkert: bootcamp day start {name} {id} --at KLOKKESLÆT",
            "write the right one with --at; if the other is wrong: bootcamp day start {name} {id} --at TIME",
        ),
    ),
    "times-out-of-order": Wording(
        (
            "«{title}» kan ikke være begyndt kl. {at}: «{other}» begyndte kl. {then}",
            "“{title}” cannot have begun at {at}: “{other}” began at {then}",
        ),
        (
            "skriv det rigtige med --at; er det andet forkert: bootcamp day start {name} {id} --at KLOKKESLÆT",
            "write the right one with --at; if the other is wrong: bootcamp day start {name} {id} --at TIME",
        ),
    ),
}
