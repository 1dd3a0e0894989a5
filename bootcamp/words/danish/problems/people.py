from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "people-broken": Wording(
        "deltagerlisten «{file}» er beskadiget og kan ikke læses",
        ("hent filen fra en sikkerhedskopi, eller slet den, og læs listerne ind igen: bootcamp people import FIL DAG",),
    ),
    "people-no-names": Wording(
        "der er ingen kolonne med navne i «{file}»",
        (
            "skal kolonnen «{heading}» hedde Navn, så ret overskriften",
            "giv kolonnen overskriften Navn, eller brug Fornavn og Efternavn",
        ),
        "Listen skal have én række for hver person og overskrifter i den første række: Navn, Deltagergruppe, "
        "Organisation, Spor, Bord 1, Bord 2 … Kun Navn og Deltagergruppe skal være der.",
    ),
    "people-which-sheet": Wording("flere ark ligner en deltagerliste: {sheets}", ("skriv hvilket: --sheet «ARK»",)),
    "people-none": Wording(
        "der står ingen personer i «{file}»", ("skriv én person i hver række under overskrifterne",)
    ),
    "people-heading-twice": Wording(
        "kolonnen «{heading}» siger det samme som kolonnen i {first}",
        ("behold den ene kolonne, eller giv dem hver sit navn",),
    ),
    "people-heading-unknown": Wording(
        "overskriften «{heading}» kendes ikke",
        ("mente du «{suggestion}»?",),
        "Overskrifter, der kendes: Navn (eller Fornavn og Efternavn), Deltagergruppe, Organisation, E-mail, "
        "Deltagernr., Spor, Rolle, Bord 1, Bord 2 …, Plads 1 …, Kost, Særlige behov, Afbud, Fraværende. Andre "
        "kolonner bliver ikke læst.",
    ),
    "people-no-segments": Wording(
        "listen siger ikke, hvilken deltagergruppe folk hører til",
        ("tilføj en kolonne «Deltagergruppe» med {known}",),
        "Deltagergruppen står på navneskiltet med bogstav, farve og ord. I kolonnen kan der stå gruppens navn eller "
        "dens bogstav.",
    ),
    "people-no-tracks": Wording(
        "dagen har spor, men listen siger ikke, hvem der er i hvilket",
        ("tilføj en kolonne «Spor» med {known}",),
    ),
    "people-no-name": Wording("række {n} har intet navn", ("skriv navnet, eller slet rækken",)),
    "people-without-segment": Wording(
        "personen har ingen deltagergruppe",
        ("vælg mellem {known}; bordværter og hjælpere kan undvære den, når deres rolle står i kolonnen «Rolle»",),
    ),
    "people-unknown-segment": Wording(
        "«{name}» er ikke en deltagergruppe i planen", ("mente du «{suggestion}»?", "vælg mellem {known}")
    ),
    "people-unknown-track": Wording(
        "«{name}» er ikke et spor på dagen",
        ("mente du «{suggestion}»?", "vælg mellem {known}", "dagen har ingen spor; slet kolonnen"),
    ),
    "people-unknown-role": Wording("«{name}» er ikke en rolle", ("mente du «{suggestion}»?", "vælg mellem {known}")),
    "people-two-tracks": Wording(
        "personen er sat på {tracks} på samme tid", ("sporene foregår samtidig; skriv ét af dem",)
    ),
    "people-in-two-tracks": Wording(
        "«{name}» er både i {tracks} på samme tid",
        ("personen står også i {first}; slet den ene række",),
        "Sporene foregår samtidig, så ingen kan være i to af dem. Er det to personer med samme navn, så skriv "
        "organisation eller mellemnavn ved dem begge, så de kan kendes fra hinanden.",
    ),
    "people-twice": Wording(
        "«{name}» står to gange",
        ("personen står også i {first}; slet den ene række, eller skriv noget, de to kan kendes fra hinanden på",),
        "To rækker med samme navn og organisation regnes for samme person. Er det to personer, så skriv "
        "mellemnavn eller organisation ved dem begge.",
    ),
    "people-merged": Wording(
        "«{name}» er regnet for den samme som {id}, selv om ikke alt om de to er ens",
        (
            "er det to, så skriv organisation eller deltagernummer ved dem begge; {id} er fra «{organisation}»",
            "er det to, så skriv organisation eller deltagernummer ved dem begge",
        ),
        "To rækker på to dages lister er samme person, når deltagernummeret er det samme, eller navn og organisation "
        "(uden organisation: navn og deltagergruppe), eller e-mail og noget af navnet. Er kun navnet det samme, og er "
        "der intet, der taler imod, regnes de for én person, og det bliver sagt.",
    ),
    "people-kept-apart": Wording(
        "«{name}» hedder det samme som {id}, men er regnet for en anden",
        (
            "er det samme person, så skriv det samme ved dem begge: {id} er fra «{organisation}»",
            "er det samme person, så skriv {id} i kolonnen Deltagernr.",
        ),
        "Samme navn er ikke nok, når organisation, deltagergruppe eller deltagernummer er forskellige.",
    ),
    "people-other-name": Wording(
        "«{name}» har samme e-mail eller deltagernummer som {id}, «{known}», men er regnet for en anden",
        ("er det samme person, så skriv navnet ens på begge lister; ellers ret e-mail eller nummer",),
    ),
    "people-not-an-email": Wording("«{value}» er ikke en e-mailadresse", ("ret adressen, eller lad cellen være tom",)),
    "people-not-a-table": Wording(
        "«{value}» er ikke nummeret på et bord", ("skriv et tal fra 1 til 999, eller lad cellen være tom",)
    ),
    "people-not-a-seat": Wording(
        "«{value}» er ikke nummeret på en plads", ("skriv et tal fra 1 til 999, eller lad cellen være tom",)
    ),
    "people-same-seat": Wording(
        "«{name}» og «{other}» sidder begge på plads {seat} ved bord {table} i runde {round}",
        ("giv den ene en anden plads",),
    ),
    "people-yes-or-no": Wording("«{value}» er hverken ja eller nej", ("skriv ja, eller lad cellen være tom",)),
    "people-room-too-small": Wording(
        "{room} har plads til {capacity}, men der kommer {people} til «{title}»: {n} for mange"
        "|{room} har plads til {capacity}, men der kommer {people} til «{title}»: {n} for mange",
        ("flyt {n} til et andet spor eller lokale, eller ret tallet under rooms i dagens fil",),
        "Lokalernes størrelse står under rooms i dagens fil. Tallet er, hvor mange der må være i lokalet, også "
        "bordværter og hjælpere.",
    ),
    "people-without-table": Wording(
        "{n} deltager har intet bord i runde {round}|{n} deltagere har intet bord i runde {round}",
        ("skriv bordets nummer her og i de andre tomme celler i kolonnen",),
    ),
    "no-people-yet": Wording(
        "der er ingen deltagerliste til «{event}» endnu",
        ("læs den ind: bootcamp people import FIL {event}",),
        "Listen laves i Excel med overskrifterne Navn, Deltagergruppe, Organisation, Spor, Bord 1, Bord 2 … Indtil den "
        "er læst ind, bliver navneskilte og ankomstliste trykt med tomme linjer.",
    ),
    "no-tables-yet": Wording(
        "deltagerlisten til «{event}» siger ikke, hvem der sidder hvor",
        ("tilføj kolonnerne Bord 1, Bord 2 … og læs den ind igen: bootcamp people import FIL {event}",),
    ),
}
