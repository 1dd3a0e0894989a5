from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "desk-not-ours": Wording(
        "«{file}» er hverken en drejebog eller en bruttoliste, der kan hentes ind",
        (
            (
                "lav en drejebog med bootcamp edit programme DAG, og ret i den; "
                "en bruttoliste laver bootcamp print longlist"
            ),
        ),
        "bootcamp take henter kun ark ind, som værktøjet selv har lavet. De har et skjult ark, der husker, "
        "hvad der stod; det følger ikke altid med, når rækker kopieres over i en ny fil. Arket med åbne svar "
        "hentes ind med bootcamp survey texts.",
    ),
    "workbook-rows-differ": Wording(
        "«{column}» siger noget andet i {n} række end det, rækken er lavet til; intet er hentet ind"
        "|«{column}» siger noget andet i {n} rækker end det, rækkerne er lavet til; intet er hentet ind",
        (
            (
                "der skal stå «{expected}»; er rækkerne sorteret eller flyttet, så lav arket igen, og skriv det i "
                "det nye: {command}"
            ),
            (
                "er rækkerne sorteret eller flyttet, er den skjulte kolonne blevet stående: lav arket igen, og skriv "
                "beslutningerne i det nye: {command}"
            ),
        ),
        "Hver række har en nøgle i en skjult kolonne, så en beslutning havner ved det rigtige punkt eller svar. Nøglen "
        "følger med, når arket sorteres med sine egne filterknapper, eller når hele rækker flyttes. I ark fra før "
        "blev den stående, når der blev sorteret. Så kan ingen vide, hvad en beslutning gælder, og intet bliver gemt. "
        "Et nyt ark kan trygt sorteres.",
    ),
    "workbook-cell-failed": Wording(
        "cellen viser fejlen {value}, og det kan ikke ses, hvad der skulle stå",
        ("skriv det, der skal stå, i stedet for formlen, eller gør cellen tom",),
    ),
    "workbook-cell-not-computed": Wording(
        "formlen {value} er ikke regnet ud",
        ("åbn arket i Excel, og gem det; eller skriv det, der skal stå, i stedet for formlen",),
    ),
    "workbook-is-of-texts": Wording(
        "«{file}» er arket med åbne svar, og det kræver en rolle, der godkender dem",
        ("hent det ind med: bootcamp survey texts {survey} --take FIL --by ROLLE",),
    ),
    "workbook-is-of-paper-forms": Wording(
        "«{file}» er arket med papirskemaer", ("læs svarene ind med: bootcamp survey import FIL {survey}",)
    ),
    "workbooks-of-one-file": Wording(
        "«{first}» og «{second}» retter begge i {file}; intet er gemt",
        ("hent den ene ind først, og derefter den anden; det bliver vist, hvis noget er rettet i dem begge",),
    ),
    "workbook-old-kind": Wording(
        "«{file}» er gemt i det gamle Excel-format",
        ("åbn den i Excel, og vælg Gem som: Excel-projektmappe ({suggestion})",),
    ),
    "desk-without-programme": Wording(
        "«{file}» har intet ark med et program",
        ("lad rækken med overskrifter stå: Hvad, Varighed, Hvem og de andre; eller lav drejebogen igen",),
    ),
    "desk-edited": Wording(
        "«{file}» er rettet og ikke hentet ind; den er ikke rørt, og den nye drejebog hedder «{beside}»",
        ("hent rettelserne ind først: {command}",),
    ),
    "desk-not-xlsx": Wording("«{file}» skal være en Excel-fil", ("skriv fx --out {suggestion}",)),
    "desk-column-unknown": Wording(
        "kolonnen «{name}» kendes ikke og bliver ikke hentet ind",
        ("mente du «{suggestion}»?", "slet den, eller lad den stå til eget brug"),
    ),
    "desk-time-is-number": Wording(
        "«{value}» er et tal og kan være flere klokkeslæt",
        ("skriv {suggestion} som tekst eller som 9:30", "skriv klokkeslættet som 9.30 eller 9:30"),
        "Excel gør ofte 9.30 til tallet 9,3. Det kunne også være 9.03 eller 9.18, og værktøjet gætter ikke. "
        "Cellerne er sat til tekst; en celle, der er kopieret fra et andet ark, kan være sat til tal.",
    ),
    "desk-time-is-date": Wording(
        "Excel har gjort klokkeslættet til datoen {value}",
        ("sæt cellen til tekst, og skriv fx 9.30 igen",),
    ),
    "desk-time-not-minutes": Wording("«{value}» er ikke et klokkeslæt i hele minutter", ("skriv fx 9.30 eller 9:30",)),
    "desk-duration-is-number": Wording(
        "«{value}» er ikke en varighed i hele minutter", ("skriv minutter: 45, eller timer og minutter: 0:45",)
    ),
    "desk-duration-is-date": Wording(
        "Excel har gjort varigheden til datoen {value}", ("sæt cellen til tekst, og skriv fx 45 eller 45–60 igen",)
    ),
    "desk-not-a-choice": Wording(
        "«{value}» er ikke en af mulighederne", ("mente du «{suggestion}»?", "vælg mellem {choices}")
    ),
    "desk-room-without-capacity": Wording(
        "«{value}» mangler et antal pladser", ("skriv et lokale på hver linje med antal pladser: Salen: 80",)
    ),
    "desk-title-missing": Wording(
        "programpunktet har intet navn", ("skriv det i Hvad; kun pauser og måltider kan undvære et",)
    ),
    "desk-block-without-length": Wording(
        "«{title}» har ingen varighed",
        ("skriv minutter i Varighed, eller giv det næste punkt et klokkeslæt i Fast kl.",),
    ),
    "desk-two-times": Wording(
        "der står {time} i Tid og {fixed} i Fast kl.", ("skriv kun i Fast kl.; Tid bliver regnet ud",)
    ),
    "desk-track-without-block": Wording(
        "sporet «{track}» står ikke under noget programpunkt",
        ("flyt rækken ned under det punkt, hvor sporene deler sig, eller slet navnet i Spor",),
    ),
    "desk-track-without-name": Wording(
        "rækken er et spor uden navn", ("skriv sporets navn i Spor, eller vælg en anden Arbejdsform",)
    ),
    "desk-tracks-left-behind": Wording(
        "«{title}» er flyttet uden sine spor",
        ("flyt også rækkerne med sporene, så de står lige under punktet",),
    ),
    "desk-rotation-without-block": Wording(
        "rundgangen hører ikke til noget programpunkt («{title}»)",
        ("skriv punktets navn i Punkt, nøjagtigt som det står i Hvad, eller slet rækken",),
    ),
    "desk-needs-yes": Wording(
        "her kan ingen svare ja eller nej, så intet er gemt", ("skriv --yes, hvis det skal gemmes uden at spørge",)
    ),
    "yaml-not-editable": Wording(
        "{file} er skrevet sådan, at den ikke kan rettes herfra uden at ændre mere",
        ("ret den i et skriveprogram; ankre (& og *) og indviklede skrivemåder er det, der driller",),
    ),
}
