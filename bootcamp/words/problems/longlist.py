from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "unknown-item": Wording(
        ("«{name}» er ikke et punkt på bruttolisten", "“{name}” is not an item of the longlist"),
        (
            "mente du «{suggestion}»? Er det et nyt punkt, så udelad item",
            "did you mean “{suggestion}”? If it is a new item, leave item out",
        ),
        (
            "punkterne er: {known}; er det et nyt punkt, så udelad item",
            "the items are: {known}; if it is a new item, leave item out",
        ),
        ("er det et nyt punkt, så udelad item", "if it is a new item, leave item out"),
        more=(
            "Et punkt er en svarmulighed i den digitale bootcamp eller noget, der er kommet ind udefra. item er "
            "punktets korte navn. Står der intet item, bliver teksten selv et nyt punkt på bruttolisten.",
            "An item is an option of the digital bootcamp or something that came in from outside. item is its short "
            "name. Without item the text itself becomes a new item of the longlist.",
        ),
    ),
    "item-of-several-core-tasks": Wording(
        (
            "punktet «{item}» hører til flere kerneopgaver, og der står ikke hvilken",
            "the item “{item}” belongs to several core tasks, and it does not say which",
        ),
        ("skriv core_task: en af {known}", "write core_task: one of {known}"),
    ),
    "item-chosen-twice": Wording(
        ("der er taget stilling til «{title}» to gange", "“{title}” has been decided on twice"),
        ("behold den ene, og slet den anden", "keep one and delete the other"),
    ),
    "place-taken": Wording(
        (
            "«{title}» og «{other}» er begge nr. {place} under samme kerneopgave",
            "“{title}” and “{other}” are both number {place} of the same core task",
        ),
        ("giv dem hver sit nummer", "give each its own number"),
    ),
    "place-not-chosen": Wording(
        (
            "«{title}» har et nummer, men kom ikke med på den prioriterede liste",
            "“{title}” has a number but is not on the shortlist",
        ),
        (
            "slet nummeret, eller skriv ja (chosen: ja i filen)",
            "delete the number, or write yes (chosen: yes in the file)",
        ),
    ),
    "unknown-decider": Wording(
        ("«{name}» er hverken et organ eller en rolle i planen", "“{name}” is neither a body nor a role of the plan"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("planen har: {known}", "the plan has: {known}"),
        ("tilføj organet under bodies i plan.yaml", "add the body under bodies in plan.yaml"),
    ),
    "shortlist-undecided": Wording(
        (
            "det står ikke, hvem der har valgt punkterne til den prioriterede liste, og hvornår",
            "it does not say who chose the items of the shortlist, and when",
        ),
        (
            "skriv det på arket «Beslutning», eller i filen: decided_by: styregruppen og decided_on: 28. februar 2017",
            "write it on the sheet “Decision”, or in the file: decided_by: styregruppen, decided_on: 28 February 2017",
        ),
        more=(
            "Den prioriterede liste bliver brugt til at begrunde, hvad der arbejdes videre med. Derfor skal det "
            "fremgå, hvem der valgte: et organ eller en rolle fra planen. Indtil da står der på listen, at valget "
            "ikke er bekræftet.",
            "The shortlist is used to give reasons for what the work goes on with. It must therefore say who chose: a "
            "body or a role of the plan. Until then the list says that the choice has not been confirmed.",
        ),
    ),
    "note-to-come": Wording(
        ("datoen {date} ligger efter i dag, den {today}", "the date {date} is after today, {today}"),
        ("ret datoen, fx --date 2017-02-14", "correct the date: --date 2017-02-14"),
    ),
    "note-known": Wording(
        (
            "det samme er skrevet ind før, den {date} fra {source}; intet er tilføjet",
            "the same was noted before, on {date} from {source}; nothing was added",
        ),
    ),
    "longlist-empty-note": Wording(
        ("der står ingen tekst", "there is no text"),
        (
            'skriv den i anførselstegn: "Der mangler en cykelsti"',
            'write it in quotation marks: "A cycle path is missing"',
        ),
    ),
    "longlist-not-ours": Wording(
        ("«{file}» har intet ark med bruttolisten", "“{file}” has no sheet with the longlist"),
        (
            "lad rækken med overskrifter stå; eller lav arket igen: bootcamp print longlist {survey} --as xlsx",
            "leave the row of headings; or make the sheet anew: bootcamp print longlist {survey} --as xlsx",
        ),
    ),
    "longlist-row-unknown": Wording(
        (
            "rækken «{title}» står ikke på bruttolisten og bliver ikke hentet ind",
            "the row “{title}” is not on the longlist and is not taken back",
        ),
        (
            "er det et nyt punkt, så skriv det på arket «{sheet}»",
            "if it is a new item, write it on the sheet “{sheet}”",
        ),
    ),
    "longlist-row-twice": Wording(
        ("«{title}» står to gange med hver sin beslutning", "“{title}” is there twice with two different decisions"),
        ("behold den ene række, og slet den anden", "keep one row and delete the other"),
    ),
    "longlist-cell-missing": Wording(
        ("der mangler noget i kolonnen «{column}»", "something is missing in the column “{column}”"),
        ("skriv det, eller slet hele rækken", "write it, or delete the row"),
    ),
    "longlist-not-yes-or-no": Wording(
        ("«{value}» er hverken ja eller nej", "“{value}” is neither yes nor no"),
        ("skriv ja eller nej, eller lad cellen stå tom", "write yes or no, or leave the cell blank"),
    ),
    "longlist-title-unknown": Wording(
        ("«{value}» kendes ikke", "“{value}” is not known"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        (
            "vælg en af dem på listen i cellen, eller lad den stå tom",
            "choose one from the list in the cell, or leave it blank",
        ),
    ),
    "longlist-not-a-date": Wording(
        ("«{value}» er ikke en dato", "“{value}” is no date"),
        ("skriv fx 14. februar 2017 eller 14-02-2017", "write 14 February 2017 or 2017-02-14"),
    ),
    "longlist-not-a-number": Wording(
        ("«{value}» er ikke et helt tal", "“{value}” is no whole number"),
        ("skriv 1, 2, 3 …, eller lad cellen stå tom", "write 1, 2, 3 …, or leave the cell blank"),
    ),
    "no-theme-cards": Wording(
        (
            "der er ingen punkter på bruttolisten om dagens kerneopgaver, så der er ingen temakort at lave",
            "the longlist has no items about the day's core tasks, so there are no theme cards to make",
        ),
        (
            "læs svarene ind først: bootcamp survey import FIL NAVN",
            "import the answers first: bootcamp survey import FILE NAME",
        ),
    ),
    "longlist-empty-source": Wording(
        ("det står ikke, hvem det kommer fra", "it does not say who it came from"),
        (
            'skriv en rolle eller en gruppe: --from "Landsbyråd, telefon"',
            'write a role or a group: --from "Village council, phone"',
        ),
    ),
    "note-has-cpr": Wording(
        ("der står noget, der ligner et CPR-nummer", "there is something that looks like a CPR number"),
        ("skriv det uden nummeret", "write it without the number"),
        more=(
            "Bruttolisten bliver delt med andre. CPR-numre, mailadresser og telefonnumre hører ikke til på den. Selve "
            "nummeret bliver ikke gentaget her.",
            "The longlist is shared. CPR numbers, e-mail addresses and telephone numbers do not belong on it. The "
            "number itself is not repeated here.",
        ),
    ),
    "note-has-email": Wording(
        ("der står en mailadresse", "there is an e-mail address"),
        ("skriv det uden adressen", "write it without the address"),
    ),
    "note-has-phone": Wording(
        ("der står et telefonnummer", "there is a telephone number"),
        ("skriv det uden nummeret", "write it without the number"),
    ),
    "note-source-is-name": Wording(
        ("kilden ligner et navn på en person", "the source looks like the name of a person"),
        ("skriv en rolle eller en gruppe, fx Landsbyråd, telefon", "write a role or a group: Village council, phone"),
        more=(
            "Input udefra får kilde og dato, men aldrig et navn: Det er nok at vide, hvilken rolle eller gruppe det "
            "kommer fra, og om det var en mail, et opkald eller et møde.",
            "Input from outside has a source and a date, but never a name: it is enough to know which role or group "
            "it came from, and whether it was a mail, a call or a meeting.",
        ),
    ),
    "note-may-name": Wording(
        ("teksten nævner måske en person ved navn", "the text may name a person"),
        ("læs den igennem, og skriv den uden navnet", "read it through and write it without the name"),
    ),
}
