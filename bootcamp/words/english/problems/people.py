from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "people-broken": Wording(
        "the list of people “{file}” is damaged and cannot be read",
        ("get the file from a backup, or delete it and import the lists again: bootcamp people import FILE DAY",),
    ),
    "people-no-names": Wording(
        "there is no column of names in “{file}”",
        (
            "if the column “{heading}” is to be Name, correct the heading",
            "give the column the heading Name, or use First name and Last name",
        ),
        "The list needs one row for each person and headings in the first row: Name, Group, Organisation, Track, "
        "Table 1, Table 2 … Only Name and Group have to be there.",
    ),
    "people-which-sheet": Wording(
        "several sheets look like a list of people: {sheets}", ("say which: --sheet “SHEET”",)
    ),
    "people-none": Wording("there are no people in “{file}”", ("write one person in each row below the headings",)),
    "people-heading-twice": Wording(
        "the column “{heading}” says the same as the column in {first}",
        ("keep one of the columns, or give each its own name",),
    ),
    "people-heading-unknown": Wording(
        "the heading “{heading}” is not known",
        ("did you mean “{suggestion}”?",),
        "Headings that are known: Name (or First name and Last name), Group, Organisation, E-mail, "
        "Participant number, Track, Role, Table 1, Table 2 …, Seat 1 …, Diet, Special needs, "
        "Apologies, Absent. Other columns are not read.",
    ),
    "people-no-segments": Wording(
        "the list does not say which group people belong to",
        ("add a column “Group” with {known}",),
        "The group stands on the name badge with letter, colour and word. The column may hold the group's name or its "
        "letter.",
    ),
    "people-no-tracks": Wording(
        "the day has tracks, but the list does not say who is in which", ("add a column “Track” with {known}",)
    ),
    "people-no-name": Wording("row {n} has no name", ("write the name, or delete the row",)),
    "people-without-segment": Wording(
        "the person has no group",
        ("choose from {known}; table hosts and helpers need none when the column “Role” says what they are",),
    ),
    "people-unknown-segment": Wording(
        "“{name}” is not a group of the plan", ("did you mean “{suggestion}”?", "choose from {known}")
    ),
    "people-unknown-track": Wording(
        "“{name}” is not a track of the day",
        ("did you mean “{suggestion}”?", "choose from {known}", "the day has no tracks; delete the column"),
    ),
    "people-unknown-role": Wording("“{name}” is not a role", ("did you mean “{suggestion}”?", "choose from {known}")),
    "people-two-tracks": Wording(
        "the person is put in {tracks} at the same time", ("the tracks run side by side; write one of them",)
    ),
    "people-in-two-tracks": Wording(
        "“{name}” is in both {tracks} at the same time",
        ("the person is also in {first}; delete one of the rows",),
        "The tracks run side by side, so nobody can be in two of them. If they are two people of the same name, write "
        "their organisations or a middle name, so that they can be told apart.",
    ),
    "people-twice": Wording(
        "“{name}” is on the list twice",
        ("the person is also in {first}; delete one of the rows, or write what tells the two apart",),
        "Two rows with the same name and organisation are taken to be the same person. If they are two people, write a "
        "middle name or their organisations.",
    ),
    "people-merged": Wording(
        "“{name}” is taken for the same as {id}, although not all about the two is the same",
        (
            "if they are two people, write organisation or participant number for both; {id} is from “{organisation}”",
            "if they are two people, write organisation or participant number for both",
        ),
        "Two rows of two days' lists are the same person when the participant number is the same, or name and "
        "organisation (without an organisation: name and group), or e-mail and part of the name. When only the name is "
        "the same and nothing speaks against it, they are taken for one person, and that is said.",
    ),
    "people-kept-apart": Wording(
        "“{name}” has the same name as {id} but is taken for somebody else",
        (
            "if it is the same person, write the same for both: {id} is from “{organisation}”",
            "if it is the same person, write {id} in the column Participant number",
        ),
        "The same name is not enough when organisation, group or participant number differ.",
    ),
    "people-other-name": Wording(
        "“{name}” has the same e-mail or participant number as {id}, “{known}”, but is taken for somebody else",
        ("if it is the same person, write the name alike in both lists; else correct the e-mail or the number",),
    ),
    "people-not-an-email": Wording("“{value}” is not an e-mail address", ("correct it, or leave the cell blank",)),
    "people-not-a-table": Wording(
        "“{value}” is not the number of a table", ("write a number from 1 to 999, or leave the cell empty",)
    ),
    "people-not-a-seat": Wording(
        "“{value}” is not the number of a seat", ("write a number from 1 to 999, or leave the cell empty",)
    ),
    "people-same-seat": Wording(
        "“{name}” and “{other}” both have seat {seat} at table {table} in round {round}",
        ("give one of them another seat",),
    ),
    "people-yes-or-no": Wording("“{value}” is neither yes nor no", ("write yes, or leave the cell empty",)),
    "people-room-too-small": Wording(
        "{room} holds {capacity}, but {people} come to “{title}”: {n} too many"
        "|{room} holds {capacity}, but {people} come to “{title}”: {n} too many",
        ("move {n} to another track or room, or correct the number under rooms in the day's file",),
        "How many a room holds stands under rooms in the day's file, table hosts and helpers included.",
    ),
    "people-without-table": Wording(
        "{n} participant has no table in round {round}|{n} participants have no table in round {round}",
        ("write the number of the table here and in the other empty cells of the column",),
    ),
    "no-people-yet": Wording(
        "there is no list of people for “{event}” yet",
        ("import it: bootcamp people import FILE {event}",),
        "The list is made in Excel with the headings Name, Group, Organisation, Track, Table 1, Table 2 … Until it has "
        "been imported, name badges and check-in list are printed with empty lines.",
    ),
    "no-tables-yet": Wording(
        "the list of people for “{event}” does not say who sits where",
        ("add the columns Table 1, Table 2 … and import it again: bootcamp people import FILE {event}",),
    ),
}
