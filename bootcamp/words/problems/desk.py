from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "desk-not-ours": Wording(
        (
            "«{file}» er hverken en drejebog eller en bruttoliste, der kan hentes ind",
            "“{file}” is neither a run-sheet nor a longlist that can be taken back",
        ),
        (
            "lav en drejebog med bootcamp edit programme DAG, og ret i den; en bruttoliste laver bootcamp print "
            "longlist",
            "make a run-sheet with bootcamp edit programme DAY and change that; bootcamp print longlist makes a "
            "longlist",
        ),
        more=(
            "bootcamp take henter kun ark ind, som værktøjet selv har lavet. De har et skjult ark, der husker, hvad "
            "der stod; det følger ikke altid med, når rækker kopieres over i en ny fil. Arket med åbne svar hentes "
            "ind med bootcamp survey texts.",
            "bootcamp take reads only workbooks that the toolkit has made itself. They have a hidden sheet that "
            "remembers what they said; it is often left behind when rows are copied into a new file. The sheet of "
            "open answers is taken back by bootcamp survey texts.",
        ),
    ),
    "workbook-rows-differ": Wording(
        (
            "«{column}» siger noget andet i {n} række end det, rækken er lavet til; intet er hentet ind|"
            "«{column}» siger noget andet i {n} rækker end det, rækkerne er lavet til; intet er hentet ind",
            "“{column}” says something else in {n} row than what the row was made for; nothing is taken in|"
            "“{column}” says something else in {n} rows than what the rows were made for; nothing is taken in",
        ),
        (
            "der skal stå «{expected}»; er rækkerne sorteret eller flyttet, så lav arket igen, og skriv det i det "
            "nye: {command}",
            "it should say “{expected}”; if the rows were sorted or moved, make the sheet again and write in the new "
            "one: {command}",
        ),
        (
            "er rækkerne sorteret eller flyttet, er den skjulte kolonne blevet stående: lav arket igen, og skriv "
            "beslutningerne i det nye: {command}",
            "if the rows were sorted or moved, the hidden column was left behind: make the sheet again, and write the "
            "decisions in the new one: {command}",
        ),
        more=(
            "Hver række har en nøgle i en skjult kolonne, så en beslutning havner ved det rigtige punkt eller svar. "
            "Nøglen følger med, når arket sorteres med sine egne filterknapper, eller når hele rækker flyttes. I ark "
            "fra før blev den stående, når der blev sorteret. Så kan ingen vide, hvad en beslutning gælder, og intet "
            "bliver gemt. Et nyt ark kan trygt sorteres.",
            "Each row has a key in a hidden column, so that a decision ends with the right item or answer. The key "
            "comes along when the sheet is sorted with its own filter buttons, or when whole rows are moved. In older "
            "sheets it stayed behind when rows were sorted. Then nobody can know what a decision is about, and "
            "nothing is saved. A new sheet can safely be sorted.",
        ),
    ),
    "export-cells-failed": Wording(
        (
            "{n} celle i eksporten viser fejlen {value} i stedet for et svar; den tæller som ubesvaret|"
            "{n} celler i eksporten viser en fejl i stedet for et svar, den første {value}; de tæller som ubesvarede",
            "{n} cell of the export shows the error {value} in place of an answer; it counts as unanswered|"
            "{n} cells of the export show an error in place of an answer, the first {value}; they count as unanswered",
        ),
        (
            "hent eksporten igen direkte fra værktøjet, hvis arket har været åbnet og gemt undervejs",
            "export again straight from the tool if the sheet has been opened and saved on the way",
        ),
    ),
    "workbook-cell-failed": Wording(
        (
            "cellen viser fejlen {value}, og det kan ikke ses, hvad der skulle stå",
            "the cell shows the error {value}, and what it should say cannot be seen",
        ),
        (
            "skriv det, der skal stå, i stedet for formlen, eller gør cellen tom",
            "write what it should say instead of the formula, or empty the cell",
        ),
    ),
    "workbook-cell-not-computed": Wording(
        ("formlen {value} er ikke regnet ud", "the formula {value} has not been worked out"),
        (
            "åbn arket i Excel, og gem det; eller skriv det, der skal stå, i stedet for formlen",
            "open the sheet in Excel and save it; or write what it should say instead of the formula",
        ),
    ),
    "workbook-is-of-texts": Wording(
        (
            "«{file}» er arket med åbne svar, og det kræver en rolle, der godkender dem",
            "“{file}” is the sheet of open answers, and that takes a role that approves them",
        ),
        (
            "hent det ind med: bootcamp survey texts {survey} --take FIL --by ROLLE",
            "take it in with: bootcamp survey texts {survey} --take FILE --by ROLE",
        ),
    ),
    "workbook-is-of-paper-forms": Wording(
        ("«{file}» er arket med papirskemaer", "“{file}” is the sheet of paper forms"),
        (
            "læs svarene ind med: bootcamp survey import FIL {survey}",
            "read the answers in with: bootcamp survey import FILE {survey}",
        ),
    ),
    "workbooks-of-one-file": Wording(
        (
            "«{first}» og «{second}» retter begge i {file}; intet er gemt",
            "“{first}” and “{second}” both change {file}; nothing is saved",
        ),
        (
            "hent den ene ind først, og derefter den anden; det bliver vist, hvis noget er rettet i dem begge",
            "take one of them in first, then the other; you are told if something was changed in both",
        ),
    ),
    "workbook-old-kind": Wording(
        ("«{file}» er gemt i det gamle Excel-format", "“{file}” is saved in the old Excel format"),
        (
            "åbn den i Excel, og vælg Gem som: Excel-projektmappe ({suggestion})",
            "open it in Excel and choose Save as: Excel workbook ({suggestion})",
        ),
    ),
    "desk-without-programme": Wording(
        ("«{file}» har intet ark med et program", "“{file}” has no sheet with a programme"),
        (
            "lad rækken med overskrifter stå: Hvad, Varighed, Hvem og de andre; eller lav drejebogen igen",
            "keep the row of headings: What, Length, Who and the others; or make the run-sheet again",
        ),
    ),
    "desk-edited": Wording(
        (
            "«{file}» er rettet og ikke hentet ind; den er ikke rørt, og den nye drejebog hedder «{beside}»",
            "“{file}” has been changed and not taken back; it is left alone, and the new run-sheet is “{beside}”",
        ),
        ("hent rettelserne ind først: {command}", "take your changes back first: {command}"),
    ),
    "desk-not-xlsx": Wording(
        ("«{file}» skal være en Excel-fil", "“{file}” must be an Excel file"),
        ("skriv fx --out {suggestion}", "write, for example, --out {suggestion}"),
    ),
    "desk-column-unknown": Wording(
        (
            "kolonnen «{name}» kendes ikke og bliver ikke hentet ind",
            "the column “{name}” is not known and is not taken back",
        ),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("slet den, eller lad den stå til eget brug", "delete it, or leave it for your own use"),
    ),
    "desk-time-is-number": Wording(
        ("«{value}» er et tal og kan være flere klokkeslæt", "“{value}” is a number and may be more than one time"),
        ("skriv {suggestion} som tekst eller som 9:30", "write {suggestion} as text, or as 9:30"),
        ("skriv klokkeslættet som 9.30 eller 9:30", "write the time as 9.30 or 9:30"),
        more=(
            "Excel gør ofte 9.30 til tallet 9,3. Det kunne også være 9.03 eller 9.18, og værktøjet gætter ikke. "
            "Cellerne er sat til tekst; en celle, der er kopieret fra et andet ark, kan være sat til tal.",
            "Excel often turns 9.30 into the number 9.3. It might also be 9.03 or 9.18, and the tool does not guess. "
            "The cells are set to text; a cell copied from another sheet may be set to numbers.",
        ),
    ),
    "desk-time-is-date": Wording(
        ("Excel har gjort klokkeslættet til datoen {value}", "Excel has turned the time into the date {value}"),
        ("sæt cellen til tekst, og skriv fx 9.30 igen", "set the cell to text, and write 9:30 again, for example"),
    ),
    "desk-time-not-minutes": Wording(
        ("«{value}» er ikke et klokkeslæt i hele minutter", "“{value}” is no time in whole minutes"),
        ("skriv fx 9.30 eller 9:30", "write, for example, 9.30 or 9:30"),
    ),
    "desk-duration-is-number": Wording(
        ("«{value}» er ikke en varighed i hele minutter", "“{value}” is no length in whole minutes"),
        ("skriv minutter: 45, eller timer og minutter: 0:45", "write minutes: 45, or hours and minutes: 0:45"),
    ),
    "desk-duration-is-date": Wording(
        ("Excel har gjort varigheden til datoen {value}", "Excel has turned the length into the date {value}"),
        ("sæt cellen til tekst, og skriv fx 45 eller 45–60 igen", "set the cell to text, and write 45 or 45–60 again"),
    ),
    "desk-not-a-choice": Wording(
        ("«{value}» er ikke en af mulighederne", "“{value}” is not one of the choices"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {choices}", "choose between {choices}"),
    ),
    "desk-room-without-capacity": Wording(
        ("«{value}» mangler et antal pladser", "“{value}” lacks the number of seats"),
        (
            "skriv et lokale på hver linje med antal pladser: Salen: 80",
            "write one room on each line with its seats: Main hall: 80",
        ),
    ),
    "desk-title-missing": Wording(
        ("programpunktet har intet navn", "the block has no name"),
        (
            "skriv det i Hvad; kun pauser og måltider kan undvære et",
            "write it in What; only breaks and meals can do without one",
        ),
    ),
    "desk-block-without-length": Wording(
        ("«{title}» har ingen varighed", "“{title}” has no length"),
        (
            "skriv minutter i Varighed, eller giv det næste punkt et klokkeslæt i Fast kl.",
            "write minutes in Length, or give the next block a time in Fixed at",
        ),
    ),
    "desk-two-times": Wording(
        ("der står {time} i Tid og {fixed} i Fast kl.", "Time says {time}, and Fixed at says {fixed}"),
        ("skriv kun i Fast kl.; Tid bliver regnet ud", "write only in Fixed at; Time is computed"),
    ),
    "desk-track-without-block": Wording(
        ("sporet «{track}» står ikke under noget programpunkt", "the track “{track}” stands below no block"),
        (
            "flyt rækken ned under det punkt, hvor sporene deler sig, eller slet navnet i Spor",
            "move the row below the block where the tracks part, or delete the name in Track",
        ),
    ),
    "desk-track-without-name": Wording(
        ("rækken er et spor uden navn", "the row is a track without a name"),
        (
            "skriv sporets navn i Spor, eller vælg en anden Arbejdsform",
            "write the name in Track, or choose another work form",
        ),
    ),
    "desk-tracks-left-behind": Wording(
        ("«{title}» er flyttet uden sine spor", "“{title}” was moved without its tracks"),
        (
            "flyt også rækkerne med sporene, så de står lige under punktet",
            "move the rows of its tracks too, so that they stand right below it",
        ),
    ),
    "desk-rotation-without-block": Wording(
        ("rundgangen hører ikke til noget programpunkt («{title}»)", "the rotation belongs to no block (“{title}”)"),
        (
            "skriv punktets navn i Punkt, nøjagtigt som det står i Hvad, eller slet rækken",
            "write the block's name in Block, exactly as in What, or delete the row",
        ),
    ),
    "desk-needs-yes": Wording(
        (
            "her kan ingen svare ja eller nej, så intet er gemt",
            "nobody can answer yes or no here, so nothing has been saved",
        ),
        ("skriv --yes, hvis det skal gemmes uden at spørge", "write --yes to save without being asked"),
    ),
    "yaml-not-editable": Wording(
        (
            "{file} er skrevet sådan, at den ikke kan rettes herfra uden at ændre mere",
            "{file} is written in a way that cannot be changed from here without changing more",
        ),
        (
            "ret den i et skriveprogram; ankre (& og *) og indviklede skrivemåder er det, der driller",
            "change it in a text editor; anchors (& and *) and intricate ways of writing are what stands in the way",
        ),
    ),
}
