from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "people-broken": Wording(
        (
            "deltagerlisten «{file}» er beskadiget og kan ikke læses",
            "the list of people “{file}” is damaged and cannot be read",
        ),
        (
            "hent filen fra en sikkerhedskopi, eller slet den, og læs listerne ind igen: bootcamp people import FIL "
            "DAG",
            "get the file from a backup, or delete it and import the lists again: bootcamp people import FILE DAY",
        ),
    ),
    "people-no-names": Wording(
        ("der er ingen kolonne med navne i «{file}»", "there is no column of names in “{file}”"),
        (
            "skal kolonnen «{heading}» hedde Navn, så ret overskriften",
            "if the column “{heading}” is to be Name, correct the heading",
        ),
        (
            "giv kolonnen overskriften Navn, eller brug Fornavn og Efternavn",
            "give the column the heading Name, or use First name and Last name",
        ),
        more=(
            "Listen skal have én række for hver person og overskrifter i den første række: Navn, Deltagergruppe, "
            "Organisation, Spor, Bord 1, Bord 2 … Kun Navn og Deltagergruppe skal være der.",
            "The list needs one row for each person and headings in the first row: Name, Group, Organisation, Track, "
            "Table 1, Table 2 … Only Name and Group have to be there.",
        ),
    ),
    "people-which-sheet": Wording(
        ("flere ark ligner en deltagerliste: {sheets}", "several sheets look like a list of people: {sheets}"),
        ("skriv hvilket: --sheet «ARK»", "say which: --sheet “SHEET”"),
    ),
    "people-none": Wording(
        ("der står ingen personer i «{file}»", "there are no people in “{file}”"),
        ("skriv én person i hver række under overskrifterne", "write one person in each row below the headings"),
    ),
    "people-heading-twice": Wording(
        (
            "kolonnen «{heading}» siger det samme som kolonnen i {first}",
            "the column “{heading}” says the same as the column in {first}",
        ),
        ("behold den ene kolonne, eller giv dem hver sit navn", "keep one of the columns, or give each its own name"),
    ),
    "people-heading-unknown": Wording(
        ("overskriften «{heading}» kendes ikke", "the heading “{heading}” is not known"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        more=(
            "Overskrifter, der kendes: Navn (eller Fornavn og Efternavn), Deltagergruppe, Organisation, E-mail, "
            "Deltagernr., Spor, Rolle, Bord 1, Bord 2 …, Plads 1 …, Kost, Særlige behov, Afbud, Fraværende. Andre "
            "kolonner bliver ikke læst.",
            "Headings that are known: Name (or First name and Last name), Group, Organisation, E-mail, Participant "
            "number, Track, Role, Table 1, Table 2 …, Seat 1 …, Diet, Special needs, Apologies, Absent. Other columns "
            "are not read.",
        ),
    ),
    "people-no-segments": Wording(
        (
            "listen siger ikke, hvilken deltagergruppe folk hører til",
            "the list does not say which group people belong to",
        ),
        ("tilføj en kolonne «Deltagergruppe» med {known}", "add a column “Group” with {known}"),
        more=(
            "Deltagergruppen står på navneskiltet med bogstav, farve og ord. I kolonnen kan der stå gruppens navn "
            "eller dens bogstav.",
            "The group stands on the name badge with letter, colour and word. The column may hold the group's name or "
            "its letter.",
        ),
    ),
    "people-no-tracks": Wording(
        (
            "dagen har spor, men listen siger ikke, hvem der er i hvilket",
            "the day has tracks, but the list does not say who is in which",
        ),
        ("tilføj en kolonne «Spor» med {known}", "add a column “Track” with {known}"),
    ),
    "people-no-name": Wording(
        (
            "{n} række har intet navn og er ikke læst|{n} rækker har intet navn og er ikke læst, den første er række "
            "{first}",
            "{n} row has no name and was not read|{n} rows have no name and were not read, the first is row {first}",
        ),
        (
            "er det en person, så skriv navnet og hent listen ind igen; pladser, der er holdt fri, skal ikke rettes",
            "if it is a person, write the name and import the list again; seats that are held need no change",
        ),
    ),
    "people-total": Wording(
        ("række {n} («{value}») er en sum og er ikke læst", "row {n} (“{value}”) is a total and was not read"),
        (
            "er det en person, så skriv navnet anderledes",
            "if it is a person, write the name in another way",
        ),
    ),
    "people-table-letter": Wording(
        (
            "«{value}» er læst som bordets nummer alene; bogstavet er ikke gemt|«{value}» og {n} i alt er læst som "
            "bordets "
            "nummer alene; bogstaverne er ikke gemt",
            "“{value}” was read as the number of the table alone; the letter was not kept|“{value}” and {n} in all "
            "were read "
            "as the number of the table alone; the letters were not kept",
        ),
        (
            "er det forskellige borde, så giv dem hver sit nummer; er det pladser, så skriv dem i kolonnen «Plads 1»",
            "if these are different tables, give each its own number; if they are seats, write them in the column "
            "“Seat 1”",
        ),
    ),
    "people-without-segment": Wording(
        ("personen har ingen deltagergruppe", "the person has no group"),
        (
            "vælg mellem {known}; bordværter og hjælpere kan undvære den, når deres rolle står i kolonnen «Rolle»",
            "choose from {known}; table hosts and helpers need none when the column “Role” says what they are",
        ),
    ),
    "people-unknown-segment": Wording(
        ("«{name}» er ikke en deltagergruppe i planen", "“{name}” is not a group of the plan"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
    "people-unknown-track": Wording(
        ("«{name}» er ikke et spor på dagen", "“{name}” is not a track of the day"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {known}", "choose from {known}"),
        ("dagen har ingen spor; slet kolonnen", "the day has no tracks; delete the column"),
    ),
    "people-unknown-role": Wording(
        ("«{name}» er ikke en rolle", "“{name}” is not a role"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
    "people-two-tracks": Wording(
        ("personen er sat på {tracks} på samme tid", "the person is put in {tracks} at the same time"),
        ("sporene foregår samtidig; skriv ét af dem", "the tracks run side by side; write one of them"),
    ),
    "people-in-two-tracks": Wording(
        ("«{name}» er både i {tracks} på samme tid", "“{name}” is in both {tracks} at the same time"),
        ("personen står også i {first}; slet den ene række", "the person is also in {first}; delete one of the rows"),
        more=(
            "Sporene foregår samtidig, så ingen kan være i to af dem. Er det to personer med samme navn, så skriv "
            "organisation eller mellemnavn ved dem begge, så de kan kendes fra hinanden.",
            "The tracks run side by side, so nobody can be in two of them. If they are two people of the same name, "
            "write their organisations or a middle name, so that they can be told apart.",
        ),
    ),
    "people-twice": Wording(
        ("«{name}» står to gange", "“{name}” is on the list twice"),
        (
            "personen står også i {first}; slet den ene række, eller skriv noget, de to kan kendes fra hinanden på",
            "the person is also in {first}; delete one of the rows, or write what tells the two apart",
        ),
        more=(
            "To rækker med samme navn og organisation regnes for samme person. Er det to personer, så skriv "
            "mellemnavn eller organisation ved dem begge.",
            "Two rows with the same name and organisation are taken to be the same person. If they are two people, "
            "write a middle name or their organisations.",
        ),
    ),
    "people-merged": Wording(
        (
            "«{name}» er regnet for den samme som {id}, selv om ikke alt om de to er ens",
            "“{name}” is taken for the same as {id}, although not all about the two is the same",
        ),
        (
            "er det to, så skriv organisation eller deltagernummer ved dem begge; {id} er fra «{organisation}»",
            "if they are two people, write organisation or participant number for both; {id} is from “{organisation}”",
        ),
        (
            "er det to, så skriv organisation eller deltagernummer ved dem begge",
            "if they are two people, write organisation or participant number for both",
        ),
        more=(
            "To rækker på to dages lister er samme person, når deltagernummeret er det samme, eller navn og "
            "organisation (uden organisation: navn og deltagergruppe), eller e-mail og noget af navnet. Er kun navnet "
            "det samme, og er der intet, der taler imod, regnes de for én person, og det bliver sagt.",
            "Two rows of two days' lists are the same person when the participant number is the same, or name and "
            "organisation (without an organisation: name and group), or e-mail and part of the name. When only the "
            "name is the same and nothing speaks against it, they are taken for one person, and that is said.",
        ),
    ),
    "people-kept-apart": Wording(
        (
            "«{name}» hedder det samme som {id}, men er regnet for en anden",
            "“{name}” has the same name as {id} but is taken for somebody else",
        ),
        (
            "er det samme person, så skriv det samme ved dem begge: {id} er fra «{organisation}»",
            "if it is the same person, write the same for both: {id} is from “{organisation}”",
        ),
        (
            "er det samme person, så skriv {id} i kolonnen Deltagernr.",
            "if it is the same person, write {id} in the column Participant number",
        ),
        more=(
            "Samme navn er ikke nok, når organisation, deltagergruppe eller deltagernummer er forskellige.",
            "The same name is not enough when organisation, group or participant number differ.",
        ),
    ),
    "people-other-name": Wording(
        (
            "«{name}» har samme e-mail eller deltagernummer som {id}, «{known}», men er regnet for en anden",
            "“{name}” has the same e-mail or participant number as {id}, “{known}”, but is taken for somebody else",
        ),
        (
            "er det samme person, så skriv navnet ens på begge lister; ellers ret e-mail eller nummer",
            "if it is the same person, write the name alike in both lists; else correct the e-mail or the number",
        ),
    ),
    "people-not-an-email": Wording(
        ("«{value}» er ikke en e-mailadresse", "“{value}” is not an e-mail address"),
        ("ret adressen, eller lad cellen være tom", "correct it, or leave the cell blank"),
    ),
    "people-not-a-table": Wording(
        ("«{value}» er ikke nummeret på et bord", "“{value}” is not the number of a table"),
        (
            "skriv et tal fra 1 til 999, eller lad cellen være tom",
            "write a number from 1 to 999, or leave the cell empty",
        ),
    ),
    "people-not-a-seat": Wording(
        ("«{value}» er ikke nummeret på en plads", "“{value}” is not the number of a seat"),
        (
            "skriv et tal fra 1 til 999, eller lad cellen være tom",
            "write a number from 1 to 999, or leave the cell empty",
        ),
    ),
    "people-same-seat": Wording(
        (
            "«{name}» og «{other}» sidder begge på plads {seat} ved bord {table} i runde {round}",
            "“{name}” and “{other}” both have seat {seat} at table {table} in round {round}",
        ),
        ("giv den ene en anden plads", "give one of them another seat"),
    ),
    "people-yes-or-no": Wording(
        ("«{value}» er hverken ja eller nej", "“{value}” is neither yes nor no"),
        ("skriv ja, eller lad cellen være tom", "write yes, or leave the cell empty"),
    ),
    "people-room-too-small": Wording(
        (
            "{room} har plads til {capacity}, men der kommer {people} til «{title}»: {n} for mange|"
            "{room} har plads til {capacity}, men der kommer {people} til «{title}»: {n} for mange",
            "{room} holds {capacity}, but {people} come to “{title}”: {n} too many|"
            "{room} holds {capacity}, but {people} come to “{title}”: {n} too many",
        ),
        (
            "flyt {n} til et andet spor eller lokale, eller ret tallet under rooms i dagens fil",
            "move {n} to another track or room, or correct the number under rooms in the day's file",
        ),
        more=(
            "Lokalernes størrelse står under rooms i dagens fil. Tallet er, hvor mange der må være i lokalet, også "
            "bordværter og hjælpere.",
            "How many a room holds stands under rooms in the day's file, table hosts and helpers included.",
        ),
    ),
    "people-without-table": Wording(
        (
            "{n} deltager har intet bord i runde {round}|{n} deltagere har intet bord i runde {round}",
            "{n} participant has no table in round {round}|{n} participants have no table in round {round}",
        ),
        (
            "skriv bordets nummer her og i de andre tomme celler i kolonnen",
            "write the number of the table here and in the other empty cells of the column",
        ),
    ),
    "no-people-yet": Wording(
        ("der er ingen deltagerliste til «{event}» endnu", "there is no list of people for “{event}” yet"),
        ("læs den ind: bootcamp people import FIL {event}", "import it: bootcamp people import FILE {event}"),
        more=(
            "Listen laves i Excel med overskrifterne Navn, Deltagergruppe, Organisation, Spor, Bord 1, Bord 2 … "
            "Indtil den er læst ind, bliver navneskilte og ankomstliste trykt med tomme linjer.",
            "The list is made in Excel with the headings Name, Group, Organisation, Track, Table 1, Table 2 … Until "
            "it has been imported, name badges and check-in list are printed with empty lines.",
        ),
    ),
    "no-tables-yet": Wording(
        (
            "deltagerlisten til «{event}» siger ikke, hvem der sidder hvor",
            "the list of people for “{event}” does not say who sits where",
        ),
        (
            "tilføj kolonnerne Bord 1, Bord 2 … og læs den ind igen: bootcamp people import FIL {event}",
            "add the columns Table 1, Table 2 … and import it again: bootcamp people import FILE {event}",
        ),
    ),
}
