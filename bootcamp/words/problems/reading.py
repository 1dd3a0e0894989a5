from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "file-missing": Wording(
        ("«{file}» findes ikke", "“{file}” does not exist"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        (
            "tjek stien: en stavefejl, en forkert mappe eller en filendelse, som Windows skjuler",
            "check the path: a misspelt name, the wrong folder, or an ending that Windows hides",
        ),
        more=(
            "Kommandoen leder efter filen dér, hvor du står. Ligger den et andet sted, så skriv hele stien i "
            'anførselstegn: bootcamp survey inspect "C:\\Users\\dig\\Downloads\\svar.xlsx".',
            "The command looks for the file where you are. If it is somewhere else, write the whole path in quotation "
            'marks: bootcamp survey inspect "C:\\Users\\you\\Downloads\\answers.xlsx".',
        ),
    ),
    "file-is-folder": Wording(
        ("«{file}» er en mappe, ikke en fil", "“{file}” is a folder, not a file"),
        ("skriv navnet på filen i mappen", "write the name of the file inside it"),
    ),
    "file-is-special": Wording(
        (
            "«{file}» er en enhed eller en kanal, ikke en almindelig fil",
            "“{file}” is a device or a pipe, not an ordinary file",
        ),
        ("gem indholdet i en almindelig fil, og brug den", "save the content as an ordinary file, and use that"),
    ),
    "file-not-folder": Wording(
        ("«{file}» er ikke en mappe", "“{file}” is not a folder"),
        (
            "skriv navnet på en mappe, eller flyt den fil, der ligger i vejen",
            "write the name of a folder, or move the file that is in the way",
        ),
    ),
    "file-permission": Wording(
        ("der er ikke adgang til «{file}»", "there is no access to “{file}”"),
        (
            "er den åben i et andet program, så luk den dér; ellers spørg den, der ejer mappen",
            "if it is open in another program, close it there; otherwise ask whoever owns the folder",
        ),
        more=(
            "Windows låser en fil, mens Excel, Word eller en synkronisering har den åben. Luk programmet, og prøv "
            "igen.",
            "Windows locks a file for as long as Excel, Word or a synchronisation has it open. Close the program and "
            "try again.",
        ),
    ),
    "file-read-only": Wording(
        ("«{file}» ligger et sted, hvor der ikke kan skrives", "“{file}” is in a place where nothing can be written"),
        ("vælg en anden mappe med --out eller --in", "choose another folder with --out or --in"),
    ),
    "file-in-use": Wording(
        ("«{file}» er åben i et andet program", "“{file}” is open in another program"),
        ("luk den i Excel eller Word, og prøv igen", "close it in Excel or Word, and try again"),
    ),
    "file-name-too-long": Wording(
        ("navnet «{file}» er længere, end systemet tillader", "the name “{file}” is longer than the system allows"),
        ("vælg et kortere navn", "choose a shorter name"),
    ),
    "disk-full": Wording(
        ("disken er fuld; «{file}» blev ikke gemt", "the disk is full; “{file}” was not saved"),
        (
            "gør plads, og kør kommandoen igen; intet er gemt halvt",
            "make room and run the command again; nothing is half saved",
        ),
    ),
    "system-refused": Wording(
        (
            "systemet ville ikke læse eller skrive «{file}»: {reason}",
            "the system would not read or write “{file}”: {reason}",
        ),
    ),
    "file-not-utf8": Wording(
        ("filen er ikke gemt som UTF-8; det ses her", "the file is not saved as UTF-8; it shows here"),
        (
            "gem den som UTF-8: i Notesblok under Gem som, Kodning, UTF-8",
            "save it as UTF-8: in Notepad under Save as, Encoding, UTF-8",
        ),
        more=(
            "Ældre programmer gemmer æ, ø og å på en måde, som andre programmer læser forkert. Vælg kodningen UTF-8, "
            "når du gemmer.",
            "Older programs save letters such as æ, ø, å and é in a way that other programs misread. Choose the "
            "encoding UTF-8 when you save.",
        ),
    ),
    "file-utf16": Wording(
        ("filen er gemt som «Unicode» (UTF-16)", "the file is saved as “Unicode” (UTF-16)"),
        (
            "gem den som UTF-8: i Notesblok under Gem som, Kodning, UTF-8",
            "save it as UTF-8: in Notepad under Save as, Encoding, UTF-8",
        ),
    ),
    "file-empty": Wording(
        ("filen er tom", "the file is empty"),
        (
            "slet den, eller se i et nyt forløb, hvad den kan indeholde: bootcamp new nyt-forløb",
            "delete it, or see what it can hold: bootcamp new",
        ),
    ),
    "file-name": Wording(
        (
            "filnavnet «{file}» kan ikke bruges; navnet er også det, andre filer henviser til",
            "the file name “{file}” cannot be used; other files refer to this one by its name",
        ),
        ("kald den {suggestion}", "call it {suggestion}"),
        more=(
            "Filer i events/ og outcomes/ hedder det samme som det, de handler om, med små bogstaver a–z, tal og "
            "bindestreg: events/bootcamp-1.yaml.",
            "Files in events/ and outcomes/ are named after what they are about, in small letters a–z, digits and "
            "hyphens: events/bootcamp-1.yaml.",
        ),
    ),
    "plan-copy-unread": Wording(
        (
            "«{file}» ligger ved siden af plan.yaml og læses ikke; det, der er ændret i den, gælder ikke",
            "“{file}” lies beside plan.yaml and is not read; what was changed in it does not count",
        ),
        (
            "skriv det, der skal gælde, i plan.yaml, og flyt eller slet kopien",
            "write what is to count in plan.yaml, and move or delete the copy",
        ),
    ),
    "no-plan": Wording(
        ("der er ingen plan.yaml i «{folder}»", "there is no plan.yaml in “{folder}”"),
        (
            "gå ind i en procesmappe, eller lav en: bootcamp new mit-forløb",
            "go into a process folder, or make one: bootcamp new our-process",
        ),
    ),
    "yaml-tab": Wording(
        ("linjen er rykket ind med tabulator", "the line is indented with a tab"),
        ("brug mellemrum i stedet: to for hvert trin", "use spaces instead: two for each step"),
        more=(
            "YAML tæller mellemrum for at se, hvad der hører sammen; en tabulator har ingen fast bredde.",
            "YAML counts spaces to see what belongs together, and a tab has no fixed width.",
        ),
    ),
    "yaml-colon": Wording(
        (
            "der er et kolon i teksten, så resten ligner et nyt felt",
            "there is a colon in the text, so the rest looks like a new field",
        ),
        ('sæt teksten i anførselstegn: {key}: "{value}"', 'put the text in quotation marks: {key}: "{value}"'),
        more=(
            "Et kolon med mellemrum efter betyder «her begynder værdien». Står det inde i en titel, skal hele titlen "
            'i anførselstegn: title: "Bootcamp I: Bæredygtig vækst".',
            "A colon followed by a space means “the value begins here”. If a title has one, the whole title goes in "
            'quotation marks: title: "Bootcamp I: Sustainable growth".',
        ),
    ),
    "yaml-quote": Wording(
        ("der mangler et afsluttende anførselstegn", "a closing quotation mark is missing"),
        ("sæt det samme tegn i slutningen af teksten", "put the same mark at the end of the text"),
    ),
    "yaml-alias": Wording(
        (
            "en tekst, der begynder med «*», læses som en henvisning",
            "a text that begins with “*” is read as a reference",
        ),
        ("sæt teksten i anførselstegn", "put the text in quotation marks"),
    ),
    "yaml-sign": Wording(
        (
            "en tekst kan ikke begynde med dette tegn uden anførselstegn",
            "a text cannot begin with this character unless it is in quotation marks",
        ),
        ("sæt teksten i anførselstegn", "put the text in quotation marks"),
    ),
    "yaml-no-space": Wording(
        ("der mangler et mellemrum efter kolonet", "a space is missing after the colon"),
        ("skriv: {key}: {value}", "write: {key}: {value}"),
        more=(
            "Feltets navn slutter med et kolon og et mellemrum: title: Bæredygtig vækst. Uden mellemrum læses det "
            "hele som én tekst.",
            "The name of a field ends with a colon and a space: title: Sustainable growth. Without the space all of "
            "it is read as one text.",
        ),
    ),
    "yaml-backslash": Wording(
        (
            "en omvendt skråstreg mellem dobbelte anførselstegn læses som et særligt tegn",
            "a backslash between double quotation marks is read as a special character",
        ),
        ("sæt teksten i enkelte anførselstegn: '…'", "put the text in single quotation marks: '…'"),
    ),
    "yaml-hash": Wording(
        ("resten af linjen fra # bliver ikke læst", "the rest of the line from # on is not read"),
        (
            "hører det med til teksten, så sæt den i anførselstegn; er det en note, så skriv et mellemrum efter #",
            "if it belongs to the text, put the text in quotation marks; if it is a note, write a space after #",
        ),
        more=(
            "Efter et mellemrum og # kan der stå en note til jer selv. Skal tegnet med i en titel, så skriv: title: "
            '"Møde #2".',
            "After a space and # a note to yourselves may stand. If the sign belongs to a title, write: title: "
            '"Meeting #2".',
        ),
    ),
    "yaml-partly-quoted": Wording(
        (
            "kun begyndelsen af teksten står mellem anførselstegn eller parenteser",
            "only the beginning of the text stands in quotation marks or brackets",
        ),
        (
            'sæt hele teksten i anførselstegn: {key}: "{value}"',
            'put the whole text in quotation marks: {key}: "{value}"',
        ),
    ),
    "yaml-item-joined": Wording(
        (
            "punktet er rykket længere ind end punktet over det, så de to læses som én tekst",
            "the item is indented further than the one above it, so the two are read as one text",
        ),
        ("lad alle punkter i en liste begynde lige langt inde", "let all items of a list begin in the same column"),
    ),
    "yaml-syntax": Wording(
        ("filen kan ikke læses fra dette sted", "the file cannot be read from here on"),
        (
            "se efter indrykning, en manglende bindestreg eller en parentes, der ikke er lukket",
            "look for the indentation, a missing hyphen or a bracket that is not closed",
        ),
        more=(
            "Hvert trin rykkes to mellemrum ind, og punkterne i en liste begynder med «- ». Fejlen kan også ligge på "
            "linjen før.",
            "Each step is indented by two spaces, and the items of a list begin with “- ”. The mistake may also be on "
            "the line before.",
        ),
    ),
    "yaml-control-character": Wording(
        (
            "filen indeholder et usynligt tegn ({sign}), som ikke kan læses",
            "the file has an invisible character ({sign}) that cannot be read",
        ),
        ("slet tegnet", "delete the character"),
    ),
    "yaml-too-deep": Wording(
        (
            "filen har flere trin inde i hinanden, end der kan læses ({most})",
            "the file has more steps inside one another than can be read ({most})",
        ),
        ("brug færre trin", "make it flatter"),
    ),
    "yaml-too-large": Wording(
        ("filen folder sig ud til mere end {most} værdier", "the file unfolds to more than {most} values"),
        (
            "skriv tallene og teksterne ud i stedet for at henvise med & og *",
            "write the numbers and texts out instead of referring with & and *",
        ),
    ),
    "yaml-refers-to-itself": Wording(
        ("værdien henviser til sig selv", "the value refers to itself"),
        ("skriv den ud i stedet for at henvise med & og *", "write it out instead of referring with & and *"),
    ),
    "yaml-key-not-text": Wording(
        ("navnet på et felt skal være en tekst", "the name of a field must be text"),
        ("skriv et enkelt ord før kolonet", "write a single word before the colon"),
    ),
    "duplicate-key": Wording(
        ("«{key}» står allerede i linje {first}", "“{key}” is already on line {first}"),
        ("behold den ene, eller giv dem hver sit navn", "keep one of them, or give each its own name"),
        more=(
            "To felter med samme navn på samme sted ville betyde, at det ene blev overset, uden at nogen fik det at "
            "vide.",
            "Two fields with the same name in the same place would mean that one was forgotten without a warning.",
        ),
    ),
    "missing-key": Wording(
        ("feltet «{key}» mangler", "the field “{key}” is missing"),
        ("tilføj en linje: {key}: …", "add a line: {key}: …"),
    ),
    "unknown-key": Wording(
        ("«{key}» kendes ikke her", "“{key}” is not known here"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("her kan stå: {known}", "what can stand here: {known}"),
        more=(
            "Felternes navne er engelske og ens i alle planer. bootcamp schema viser dem alle; et redigeringsprogram, "
            "der kender skemaet, foreslår dem, mens du skriver.",
            "The names of fields are in English and the same in every plan. bootcamp schema shows them all; an editor "
            "that knows the schema suggests them while you write.",
        ),
    ),
    "value-missing": Wording(
        ("der står ikke noget ved «{key}»", "nothing is written at “{key}”"),
        ("skriv en værdi, eller slet linjen", "write a value, or delete the line"),
    ),
    "list-empty": Wording(
        ("listen «{key}» er tom", "the list “{key}” is empty"),
        ("der skal stå mindst ét punkt", "it needs at least one item"),
    ),
    "one-value-expected": Wording(
        (
            "ved «{key}» skal der stå én værdi, ikke en liste eller en gruppe felter",
            "“{key}” takes one value, not a list or a group of fields",
        ),
    ),
    "list-expected": Wording(
        ("ved «{key}» skal der stå en liste", "“{key}” takes a list"),
        ("skriv hvert punkt på sin egen linje, med «- » foran", "write each item on its own line, with “- ” in front"),
    ),
    "mapping-expected": Wording(
        ("her skal der stå felter med navne", "fields with names are expected here"),
        (
            "skriv hvert felt på sin egen linje, rykket ind: navn: værdi",
            "write each field on its own line, indented: name: value",
        ),
    ),
    "text-empty": Wording(
        ("teksten er tom", "the text is empty"),
        ("skriv noget, eller slet linjen", "write something, or delete the line"),
    ),
    "not-an-id": Wording(
        ("«{value}» kan ikke bruges som kort navn", "“{value}” cannot be used as a short name"),
        (
            "brug små bogstaver a–z, tal og bindestreg: {suggestion}",
            "use small letters a–z, digits and hyphens: {suggestion}",
        ),
        more=(
            "Korte navne bruges også som filnavne og i kommandoer; derfor kun a–z, tal og bindestreg. Titlen ved "
            "siden af kan indeholde alt.",
            "Short names are also used as file names and in commands; hence only a–z, digits and hyphens. The title "
            "beside it can hold anything.",
        ),
    ),
    "not-a-letter": Wording(
        ("«{value}» er ikke ét bogstav", "“{value}” is not one letter"),
        ("vælg ét bogstav; det står på navneskiltene", "choose one letter; it is printed on the name badges"),
    ),
    "not-a-whole-number": Wording(
        ("«{value}» er ikke et helt tal", "“{value}” is not a whole number"),
        ("skriv fx 12 eller 3.600", "write, for example, 12 or 3.600"),
    ),
    "not-a-number": Wording(
        ("«{value}» er ikke et tal", "“{value}” is not a number"),
        ("skriv fx 12, 1,5 eller 25.000", "write, for example, 12, 1,5 or 25.000"),
    ),
    "number-ambiguous": Wording(
        ("«{value}» kan læses på to måder", "“{value}” can be read in two ways"),
        (
            "skriv {suggestion} med komma, hvis det er et decimaltal",
            "write {suggestion} with a comma if it is a decimal",
        ),
        more=(
            "På dansk skiller punktum tusinder (25.000) og komma decimaler (1,5). 1.5 kunne være begge dele, og "
            "programmet gætter ikke.",
            "Plans write numbers the Danish way: a point separates thousands (25.000) and a comma decimals (1,5). 1.5 "
            "could be either, so it is not guessed.",
        ),
    ),
    "not-a-clock-time": Wording(
        ("«{value}» er ikke et klokkeslæt", "“{value}” is not a time of day"),
        ("skriv fx 9.30 eller kl. 13.45", "write, for example, 09:30 or 13:45"),
    ),
    "no-such-clock-time": Wording(
        ("klokkeslættet «{value}» findes ikke", "there is no such time as “{value}”"),
        ("timer går fra 0 til 23 og minutter fra 00 til 59", "hours go from 0 to 23 and minutes from 00 to 59"),
    ),
    "not-a-duration": Wording(
        ("«{value}» er ikke en varighed", "“{value}” is not a duration"),
        ("skriv fx 45, 60–80, 1 t 15 eller 1:15", "write, for example, 45, 60–80, 1 h 15 or 1:15"),
    ),
    "duration-ambiguous": Wording(
        ("«{value}» kan være et klokkeslæt eller en varighed", "“{value}” may be a time of day or a duration"),
        ("skriv {suggestion} eller antallet af minutter", "write {suggestion} or the number of minutes"),
    ),
    "duration-not-positive": Wording(
        ("«{value}» er ikke mere end 0 minutter", "“{value}” is not more than 0 minutes"),
        ("skriv mindst 1 minut, eller slet punktet", "write at least 1 minute, or delete the item"),
    ),
    "duration-too-long": Wording(
        ("«{value}» er mere end et døgn", "“{value}” is more than a day"),
        ("en varighed skrives i minutter: 45, eller 1 t 15", "a duration is written in minutes: 45, or as 1 h 15"),
    ),
    "span-backwards": Wording(
        ("«{value}» går fra det største til det mindste", "“{value}” goes from most to least"),
        ("skriv det mindste først: {suggestion}", "write the smaller one first: {suggestion}"),
    ),
    "not-a-date": Wording(
        ("«{value}» er ikke en dato", "“{value}” is not a date"),
        (
            "skriv fx 12. marts 2017, 12/3-2017 eller 2017-03-12",
            "write, for example, 12 March 2017, 12/3/2017 or 2017-03-12",
        ),
    ),
    "no-such-date": Wording(
        ("datoen «{value}» findes ikke", "the date “{value}” does not exist"),
        ("se efter i kalenderen: dag før måned", "check the calendar: the day comes before the month"),
    ),
    "year-unlikely": Wording(
        ("«{value}» ligger i år {year}", "“{value}” is in the year {year}"),
        ("skriv et årstal fra {first} til {last}", "write a year from {first} to {last}"),
    ),
    "not-a-month": Wording(
        ("«{month}» er ikke en måned", "“{month}” is not a month"),
        ("mente du {suggestion}?", "did you mean {suggestion}?"),
        ("skriv fx 12. marts 2017", "write, for example, 12 March 2017"),
    ),
    "date-without-year": Wording(
        ("«{value}» mangler et årstal med fire cifre", "“{value}” lacks a year with four digits"),
        ("skriv fx 12. marts 2017", "write, for example, 12 March 2017"),
    ),
    "not-a-week": Wording(
        ("«{value}» er ikke en uge", "“{value}” is not a week"),
        ("skriv fx 2017-W06 eller uge 6 2017", "write, for example, 2017-W06 or week 6 2017"),
    ),
    "no-such-week": Wording(
        ("ugen «{value}» findes ikke", "the week “{value}” does not exist"),
        ("et år har 52 eller 53 uger", "a year has 52 or 53 weeks"),
    ),
    "not-a-week-offset": Wording(
        ("«{value}» er ikke en uge i forhold til uge x", "“{value}” is not a week counted from week x"),
        ("skriv fx x, x+4 eller x+4..x+5", "write, for example, x, x+4 or x+4..x+5"),
        more=(
            "Uge x er den uge, som planens anchor peger på. x+4 er fire uger senere.",
            "Week x is the week that the plan's anchor points at. x+4 is four weeks later.",
        ),
    ),
    "weeks-backwards": Wording(
        ("«{value}» slutter, før det begynder", "“{value}” ends before it begins"),
        ("skriv den tidligste uge først", "write the earlier week first"),
    ),
    "not-yes-or-no": Wording(
        ("«{value}» er hverken ja eller nej", "“{value}” is neither yes nor no"),
        ("skriv ja eller nej", "write yes or no"),
    ),
    "not-a-choice": Wording(
        ("«{value}» er ikke en af mulighederne", "“{value}” is not one of the choices"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {choices}", "choose between {choices}"),
    ),
}
