from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "unknown-item": Wording(
        "«{name}» er ikke et punkt på bruttolisten",
        (
            "mente du «{suggestion}»? Er det et nyt punkt, så udelad item",
            "punkterne er: {known}; er det et nyt punkt, så udelad item",
            "er det et nyt punkt, så udelad item",
        ),
        "Et punkt er en svarmulighed i den digitale bootcamp eller noget, der er kommet ind udefra. item er punktets "
        "korte navn. Står der intet item, bliver teksten selv et nyt punkt på bruttolisten.",
    ),
    "item-of-several-core-tasks": Wording(
        "punktet «{item}» hører til flere kerneopgaver, og der står ikke hvilken",
        ("skriv core_task: en af {known}",),
    ),
    "item-chosen-twice": Wording(
        "der er taget stilling til «{title}» to gange", ("behold den ene, og slet den anden",)
    ),
    "place-taken": Wording(
        "«{title}» og «{other}» er begge nr. {place} under samme kerneopgave", ("giv dem hver sit nummer",)
    ),
    "place-not-chosen": Wording(
        "«{title}» har et nummer, men kom ikke med på den prioriterede liste",
        ("slet nummeret, eller skriv ja (chosen: ja i filen)",),
    ),
    "unknown-decider": Wording(
        "«{name}» er hverken et organ eller en rolle i planen",
        ("mente du «{suggestion}»?", "planen har: {known}", "tilføj organet under bodies i plan.yaml"),
    ),
    "shortlist-undecided": Wording(
        "det står ikke, hvem der har valgt punkterne til den prioriterede liste, og hvornår",
        ("skriv det på arket «Beslutning», eller i filen: decided_by: styregruppen og decided_on: 28. februar 2017",),
        "Den prioriterede liste bliver brugt til at begrunde, hvad der arbejdes videre med. Derfor skal det fremgå, "
        "hvem der valgte: et organ eller en rolle fra planen. Indtil da står der på listen, at valget ikke er "
        "bekræftet.",
    ),
    "note-to-come": Wording("datoen {date} ligger efter i dag, den {today}", ("ret datoen, fx --date 2017-02-14",)),
    "note-known": Wording("det samme er skrevet ind før, den {date} fra {source}; intet er tilføjet"),
    "longlist-empty-note": Wording("der står ingen tekst", ('skriv den i anførselstegn: "Der mangler en cykelsti"',)),
    "longlist-not-ours": Wording(
        "«{file}» har intet ark med bruttolisten",
        ("lad rækken med overskrifter stå; eller lav arket igen: bootcamp print longlist {survey} --as xlsx",),
    ),
    "longlist-row-unknown": Wording(
        "rækken «{title}» står ikke på bruttolisten og bliver ikke hentet ind",
        ("er det et nyt punkt, så skriv det på arket «{sheet}»",),
    ),
    "longlist-row-twice": Wording(
        "«{title}» står to gange med hver sin beslutning", ("behold den ene række, og slet den anden",)
    ),
    "longlist-cell-missing": Wording("der mangler noget i kolonnen «{column}»", ("skriv det, eller slet hele rækken",)),
    "longlist-not-yes-or-no": Wording(
        "«{value}» er hverken ja eller nej", ("skriv ja eller nej, eller lad cellen stå tom",)
    ),
    "longlist-title-unknown": Wording(
        "«{value}» kendes ikke",
        ("mente du «{suggestion}»?", "vælg en af dem på listen i cellen, eller lad den stå tom"),
    ),
    "longlist-not-a-date": Wording("«{value}» er ikke en dato", ("skriv fx 14. februar 2017 eller 14-02-2017",)),
    "longlist-not-a-number": Wording("«{value}» er ikke et helt tal", ("skriv 1, 2, 3 …, eller lad cellen stå tom",)),
    "no-theme-cards": Wording(
        "der er ingen punkter på bruttolisten om dagens kerneopgaver, så der er ingen temakort at lave",
        ("læs svarene ind først: bootcamp survey import FIL NAVN",),
    ),
    "longlist-empty-source": Wording(
        "det står ikke, hvem det kommer fra", ('skriv en rolle eller en gruppe: --from "Landsbyråd, telefon"',)
    ),
    "note-has-cpr": Wording(
        "der står noget, der ligner et CPR-nummer",
        ("skriv det uden nummeret",),
        "Bruttolisten bliver delt med andre. CPR-numre, mailadresser og telefonnumre hører ikke til på den. Selve "
        "nummeret bliver ikke gentaget her.",
    ),
    "note-has-email": Wording("der står en mailadresse", ("skriv det uden adressen",)),
    "note-has-phone": Wording("der står et telefonnummer", ("skriv det uden nummeret",)),
    "note-source-is-name": Wording(
        "kilden ligner et navn på en person",
        ("skriv en rolle eller en gruppe, fx Landsbyråd, telefon",),
        "Input udefra får kilde og dato, men aldrig et navn: Det er nok at vide, hvilken rolle eller gruppe det kommer "
        "fra, og om det var en mail, et opkald eller et møde.",
    ),
    "note-may-name": Wording("teksten nævner måske en person ved navn", ("læs den igennem, og skriv den uden navnet",)),
}
