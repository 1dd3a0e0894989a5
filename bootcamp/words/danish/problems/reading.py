from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "file-missing": Wording(
        "«{file}» findes ikke",
        (
            "mente du «{suggestion}»?",
            "tjek stien: en stavefejl, en forkert mappe eller en filendelse, som Windows skjuler",
        ),
        "Kommandoen leder efter filen dér, hvor du står. Ligger den et andet sted, så skriv hele stien i "
        "anførselstegn: "
        'bootcamp survey inspect "C:\\Users\\dig\\Downloads\\svar.xlsx".',
    ),
    "file-is-folder": Wording("«{file}» er en mappe, ikke en fil", ("skriv navnet på filen i mappen",)),
    "file-not-folder": Wording(
        "«{file}» er ikke en mappe",
        ("skriv navnet på en mappe, eller flyt den fil, der ligger i vejen",),
    ),
    "file-permission": Wording(
        "der er ikke adgang til «{file}»",
        ("er den åben i et andet program, så luk den dér; ellers spørg den, der ejer mappen",),
        "Windows låser en fil, mens Excel, Word eller en synkronisering har den åben. Luk programmet, og prøv igen.",
    ),
    "file-read-only": Wording(
        "«{file}» ligger et sted, hvor der ikke kan skrives", ("vælg en anden mappe med --out eller --in",)
    ),
    "file-in-use": Wording("«{file}» er åben i et andet program", ("luk den i Excel eller Word, og prøv igen",)),
    "file-name-too-long": Wording("navnet «{file}» er længere, end systemet tillader", ("vælg et kortere navn",)),
    "disk-full": Wording(
        "disken er fuld; «{file}» blev ikke gemt", ("gør plads, og kør kommandoen igen; intet er gemt halvt",)
    ),
    "system-refused": Wording("systemet ville ikke læse eller skrive «{file}»: {reason}"),
    "file-not-utf8": Wording(
        "filen er ikke gemt som UTF-8; det ses her",
        ("gem den som UTF-8: i Notesblok under Gem som, Kodning, UTF-8",),
        "Ældre programmer gemmer æ, ø og å på en måde, som andre programmer læser forkert. Vælg kodningen UTF-8, når "
        "du gemmer.",
    ),
    "file-utf16": Wording(
        "filen er gemt som «Unicode» (UTF-16)",
        ("gem den som UTF-8: i Notesblok under Gem som, Kodning, UTF-8",),
    ),
    "file-empty": Wording(
        "filen er tom", ("slet den, eller se i et nyt forløb, hvad den kan indeholde: bootcamp new nyt-forløb",)
    ),
    "file-name": Wording(
        "filnavnet «{file}» kan ikke bruges; navnet er også det, andre filer henviser til",
        ("kald den {suggestion}",),
        "Filer i events/ og outcomes/ hedder det samme som det, de handler om, med små bogstaver a–z, tal og "
        "bindestreg: "
        "events/bootcamp-1.yaml.",
    ),
    "no-plan": Wording(
        "der er ingen plan.yaml i «{folder}»",
        ("gå ind i en procesmappe, eller lav en: bootcamp new mit-forløb",),
    ),
    "yaml-tab": Wording(
        "linjen er rykket ind med tabulator",
        ("brug mellemrum i stedet: to for hvert trin",),
        "YAML tæller mellemrum for at se, hvad der hører sammen; en tabulator har ingen fast bredde.",
    ),
    "yaml-colon": Wording(
        "der er et kolon i teksten, så resten ligner et nyt felt",
        ('sæt teksten i anførselstegn: {key}: "{value}"',),
        "Et kolon med mellemrum efter betyder «her begynder værdien». Står det inde i en titel, skal hele titlen i "
        'anførselstegn: title: "Bootcamp I: Bæredygtig vækst".',
    ),
    "yaml-quote": Wording("der mangler et afsluttende anførselstegn", ("sæt det samme tegn i slutningen af teksten",)),
    "yaml-alias": Wording("en tekst, der begynder med «*», læses som en henvisning", ("sæt teksten i anførselstegn",)),
    "yaml-sign": Wording(
        "en tekst kan ikke begynde med dette tegn uden anførselstegn", ("sæt teksten i anførselstegn",)
    ),
    "yaml-no-space": Wording(
        "der mangler et mellemrum efter kolonet",
        ("skriv: {key}: {value}",),
        "Feltets navn slutter med et kolon og et mellemrum: title: Bæredygtig vækst. "
        "Uden mellemrum læses det hele som én tekst.",
    ),
    "yaml-backslash": Wording(
        "en omvendt skråstreg mellem dobbelte anførselstegn læses som et særligt tegn",
        ("sæt teksten i enkelte anførselstegn: '…'",),
    ),
    "yaml-hash": Wording(
        "resten af linjen fra # bliver ikke læst",
        ("hører det med til teksten, så sæt den i anførselstegn; er det en note, så skriv et mellemrum efter #",),
        "Efter et mellemrum og # kan der stå en note til jer selv. Skal tegnet med i en titel, så skriv: "
        'title: "Møde #2".',
    ),
    "yaml-partly-quoted": Wording(
        "kun begyndelsen af teksten står mellem anførselstegn eller parenteser",
        ('sæt hele teksten i anførselstegn: {key}: "{value}"',),
    ),
    "yaml-item-joined": Wording(
        "punktet er rykket længere ind end punktet over det, så de to læses som én tekst",
        ("lad alle punkter i en liste begynde lige langt inde",),
    ),
    "yaml-syntax": Wording(
        "filen kan ikke læses fra dette sted",
        ("se efter indrykning, en manglende bindestreg eller en parentes, der ikke er lukket",),
        "Hvert trin rykkes to mellemrum ind, og punkterne i en liste begynder med «- ». Fejlen kan også ligge på "
        "linjen før.",
    ),
    "yaml-control-character": Wording(
        "filen indeholder et usynligt tegn ({sign}), som ikke kan læses", ("slet tegnet",)
    ),
    "yaml-too-deep": Wording("filen har flere trin inde i hinanden, end der kan læses ({most})", ("brug færre trin",)),
    "yaml-too-large": Wording(
        "filen folder sig ud til mere end {most} værdier",
        ("skriv tallene og teksterne ud i stedet for at henvise med & og *",),
    ),
    "yaml-refers-to-itself": Wording(
        "værdien henviser til sig selv", ("skriv den ud i stedet for at henvise med & og *",)
    ),
    "yaml-key-not-text": Wording("navnet på et felt skal være en tekst", ("skriv et enkelt ord før kolonet",)),
    "duplicate-key": Wording(
        "«{key}» står allerede i linje {first}",
        ("behold den ene, eller giv dem hver sit navn",),
        "To felter med samme navn på samme sted ville betyde, at det ene blev overset, uden at nogen fik det at vide.",
    ),
    "missing-key": Wording("feltet «{key}» mangler", ("tilføj en linje: {key}: …",)),
    "unknown-key": Wording(
        "«{key}» kendes ikke her",
        ("mente du «{suggestion}»?", "her kan stå: {known}"),
        "Felternes navne er engelske og ens i alle planer. bootcamp schema viser dem alle; et redigeringsprogram, der "
        "kender skemaet, foreslår dem, mens du skriver.",
    ),
    "value-missing": Wording("der står ikke noget ved «{key}»", ("skriv en værdi, eller slet linjen",)),
    "list-empty": Wording("listen «{key}» er tom", ("der skal stå mindst ét punkt",)),
    "one-value-expected": Wording("ved «{key}» skal der stå én værdi, ikke en liste eller en gruppe felter"),
    "list-expected": Wording(
        "ved «{key}» skal der stå en liste",
        ("skriv hvert punkt på sin egen linje, med «- » foran",),
    ),
    "mapping-expected": Wording(
        "her skal der stå felter med navne",
        ("skriv hvert felt på sin egen linje, rykket ind: navn: værdi",),
    ),
    "text-empty": Wording("teksten er tom", ("skriv noget, eller slet linjen",)),
    "not-an-id": Wording(
        "«{value}» kan ikke bruges som kort navn",
        ("brug små bogstaver a–z, tal og bindestreg: {suggestion}",),
        "Korte navne bruges også som filnavne og i kommandoer; derfor kun a–z, tal og bindestreg. Titlen ved siden af "
        "kan "
        "indeholde alt.",
    ),
    "not-a-letter": Wording("«{value}» er ikke ét bogstav", ("vælg ét bogstav; det står på navneskiltene",)),
    "not-a-whole-number": Wording("«{value}» er ikke et helt tal", ("skriv fx 12 eller 3.600",)),
    "not-a-number": Wording("«{value}» er ikke et tal", ("skriv fx 12, 1,5 eller 25.000",)),
    "number-ambiguous": Wording(
        "«{value}» kan læses på to måder",
        ("skriv {suggestion} med komma, hvis det er et decimaltal",),
        "På dansk skiller punktum tusinder (25.000) og komma decimaler (1,5). 1.5 kunne være begge dele, og programmet "
        "gætter ikke.",
    ),
    "not-a-clock-time": Wording("«{value}» er ikke et klokkeslæt", ("skriv fx 9.30 eller kl. 13.45",)),
    "no-such-clock-time": Wording(
        "klokkeslættet «{value}» findes ikke", ("timer går fra 0 til 23 og minutter fra 00 til 59",)
    ),
    "not-a-duration": Wording("«{value}» er ikke en varighed", ("skriv fx 45, 60–80, 1 t 15 eller 1:15",)),
    "duration-ambiguous": Wording(
        "«{value}» kan være et klokkeslæt eller en varighed",
        ("skriv {suggestion} eller antallet af minutter",),
    ),
    "duration-not-positive": Wording(
        "«{value}» er ikke mere end 0 minutter", ("skriv mindst 1 minut, eller slet punktet",)
    ),
    "duration-too-long": Wording(
        "«{value}» er mere end et døgn", ("en varighed skrives i minutter: 45, eller 1 t 15",)
    ),
    "span-backwards": Wording(
        "«{value}» går fra det største til det mindste", ("skriv det mindste først: {suggestion}",)
    ),
    "not-a-date": Wording("«{value}» er ikke en dato", ("skriv fx 12. marts 2017, 12/3-2017 eller 2017-03-12",)),
    "no-such-date": Wording("datoen «{value}» findes ikke", ("se efter i kalenderen: dag før måned",)),
    "year-unlikely": Wording("«{value}» ligger i år {year}", ("skriv et årstal fra {first} til {last}",)),
    "not-a-month": Wording("«{month}» er ikke en måned", ("mente du {suggestion}?", "skriv fx 12. marts 2017")),
    "date-without-year": Wording("«{value}» mangler et årstal med fire cifre", ("skriv fx 12. marts 2017",)),
    "not-a-week": Wording("«{value}» er ikke en uge", ("skriv fx 2017-W06 eller uge 6 2017",)),
    "no-such-week": Wording("ugen «{value}» findes ikke", ("et år har 52 eller 53 uger",)),
    "not-a-week-offset": Wording(
        "«{value}» er ikke en uge i forhold til uge x",
        ("skriv fx x, x+4 eller x+4..x+5",),
        "Uge x er den uge, som planens anchor peger på. x+4 er fire uger senere.",
    ),
    "weeks-backwards": Wording("«{value}» slutter, før det begynder", ("skriv den tidligste uge først",)),
    "not-yes-or-no": Wording("«{value}» er hverken ja eller nej", ("skriv ja eller nej",)),
    "not-a-choice": Wording(
        "«{value}» er ikke en af mulighederne",
        ("mente du «{suggestion}»?", "vælg mellem {choices}"),
    ),
}
