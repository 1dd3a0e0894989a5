from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "document-failed": Wording(
        (
            "«{document}» kunne ikke sættes op til udskrift: {reason}",
            "“{document}” could not be laid out for print: {reason}",
        ),
        (
            "prøv --as docx eller --as html; er skabelonen jeres egen, så sammenlign den med den indbyggede",
            "try --as docx or --as html; if the template is your own, compare it with the built-in one",
        ),
        more=(
            "Et dokument sættes op side for side, og her gik det i stå. Er skabelonen jeres egen, ligger fejlen som "
            "regel i det, der er ændret i forhold til den indbyggede. Den kan altid bruges igen ved at omdøbe jeres "
            "egen fil.",
            "A document is laid out page by page, and here that came to a stop. With a template of your own, the "
            "fault is usually in what differs from the built-in one. That one is used again as soon as you rename "
            "your own file.",
        ),
    ),
    "written-by-hand": Wording(
        (
            "skriften mangler tegn til dette i «{document}»: {words} – hvor der mangler et bogstav, er der en linje at "
            "skrive ordet på, og andre tegn er udeladt",
            "the typeface lacks characters for this in “{document}”: {words} – where a letter is missing there is a "
            "line to write the word on, and other signs are left out",
        ),
        (
            "skriv ordene ind med hånden på udskriften, eller skriv dem med andre bogstaver i listen",
            "write the words on the print by hand, or spell them in other letters in the list",
        ),
        more=(
            "Med værktøjet følger skrifter til de europæiske sprog, kyrillisk, græsk, arabisk, hebraisk, armensk, "
            "georgisk, etiopisk, devanagari, tamil, thai og de almindelige tegn i kinesisk, japansk og koreansk. Et "
            "navn med et bogstav, som ingen af dem har, bliver ikke trykt halvt: Der er en linje at skrive det på.",
            "The toolkit brings typefaces for the European languages, Cyrillic, Greek, Arabic, Hebrew, Armenian, "
            "Georgian, Ethiopic, Devanagari, Tamil, Thai and the usual characters of Chinese, Japanese and Korean. A "
            "name with a letter that none of them has is not printed by halves: there is a line to write it on.",
        ),
    ),
    "template-failed": Wording(
        ("jeres egen skabelon kan ikke bruges: {reason}", "your own template cannot be used: {reason}"),
        (
            "ret linjen, eller omdøb filen, så den indbyggede skabelon bruges",
            "correct the line, or rename the file so that the built-in template is used",
        ),
        more=(
            "En fil i mappen templates/ går forud for den indbyggede af samme navn. Den kan også nøjes med at bygge "
            'videre på den: første linje er så {% extends "bootcamp/programme.md.j2" %}.',
            "A file in the folder templates/ comes before the built-in one of the same name. It may also just build "
            'on it: its first line is then {% extends "bootcamp/programme.md.j2" %}.',
        ),
    ),
    "template-missing": Wording(
        ("der er ingen skabelon ved navn «{template}»", "there is no template named “{template}”"),
        ("ret navnet; de indbyggede begynder med bootcamp/", "correct the name; those built in begin with bootcamp/"),
        more=(
            'En skabelon kan bygge videre på en anden: {% extends "bootcamp/programme.md.j2" %} er den indbyggede.',
            'A template can build on another: {% extends "bootcamp/programme.md.j2" %} refers to the built-in one.',
        ),
    ),
    "template-not-text": Wording(
        ("skabelonen er ikke gemt som UTF-8", "the template is not saved as UTF-8"),
        (
            "gem den som UTF-8: i Notesblok under Gem som, Kodning, UTF-8",
            "save it as UTF-8: in Notepad under Save as, Encoding, UTF-8",
        ),
    ),
    "template-package": Wording(
        (
            "skabelonen beder om pakken «{package}», som skulle hentes på nettet",
            "the template asks for the package “{package}”, which would have to be fetched from the network",
        ),
        (
            "tag linjen ud; style.typ har farver, mærker og sidehoved",
            "take the line out; style.typ has colours, tags and page heads",
        ),
        more=(
            "Værktøjet bruger aldrig nettet, og en udskrift skal kunne gentages om ti år. Derfor kan skabeloner kun "
            'bruge det, der følger med: #import "style.typ": *.',
            "The toolkit never uses the network, and a print must be repeatable in ten years. So templates can only "
            'use what comes with it: #import "style.typ": *.',
        ),
    ),
    "template-too-much": Wording(
        (
            "skabelonen ville tage for lang tid eller fylde for meget, så den blev stoppet; intet er skrevet",
            "the template would take too long or become too large, so it was stopped; nothing is written",
        ),
        (
            "se efter en gentagelse, der ikke slutter, eller en tekst, der bliver ved med at vokse",
            "look for a loop that does not end, or a text that keeps growing",
        ),
        more=(
            "En egen skabelon har sine grænser: en million gentagelser, fem millioner tegn, ti sekunder og tre "
            "gigabyte hukommelse. Det er mange gange mere, end det største dokument kræver.",
            "A template of your own has its limits: a million repetitions, five million characters, ten seconds and "
            "three gigabytes of memory. That is many times what the largest document needs.",
        ),
    ),
    "template-link": Wording(
        (
            "filen er en genvej (et link) til et andet sted og bliver ikke brugt som skabelon",
            "the file is a link to another place and is not used as a template",
        ),
        (
            "læg selve filen i mappen templates/ i stedet for genvejen",
            "put the file itself in the folder templates/ instead of the link",
        ),
        more=(
            "En skabelon skal ligge i procesmappen selv. Ellers kunne en udskrift komme til at vise filer, der ikke "
            "hører til processen.",
            "A template must lie in the process folder itself. Otherwise a print could come to show files that do not "
            "belong to the process.",
        ),
    ),
    "templates-not-accepted": Wording(
        (
            "procesmappen {folder} har sine egne skabeloner, som du ikke har godkendt, eller som er ændret siden: "
            "{files}",
            "the process folder {folder} has templates of its own that you have not accepted, or that have changed "
            "since: {files}",
        ),
        (
            'se dem igennem, og godkend dem så med: bootcamp templates --accept --in "{folder}"',
            'look them through, and then accept them with: bootcamp templates --accept --in "{folder}"',
        ),
        more=(
            "Skabeloner bestemmer, hvad der står i papirerne. Kommer en mappe fra andre, skal du derfor selv sige ja "
            "til dem først. Godkendelsen gælder for dig på denne computer, så længe ingen af skabelonerne bliver "
            "ændret, og også hvis mappen bliver flyttet eller kopieret. bootcamp templates viser, hvilke der er. Vil "
            "du hellere bruge de indbyggede, så omdøb mappen templates/.",
            "Templates decide what the papers say. So when a folder comes from others, it is you who says yes to them "
            "first. This holds for you on this computer for as long as none of the templates is changed, also when "
            "the folder is moved or copied. bootcamp templates shows which there are. If you would rather use the "
            "built-in ones, rename the folder templates/.",
        ),
    ),
    "no-settings-folder": Wording(
        (
            "godkendelsen kan ikke gemmes, for denne bruger har ingen hjemmemappe på computeren",
            "this cannot be remembered, because this user has no home folder on the computer",
        ),
        (
            "angiv en mappe til den i miljøvariablen BOOTCAMP_SETTINGS",
            "name a folder for it in the environment variable BOOTCAMP_SETTINGS",
        ),
    ),
    "block-unknown": Wording(
        (
            "skabelonen vil indsætte «{name}», som ikke findes i dette dokument",
            "the template wants to place “{name}”, which this document does not have",
        ),
        ("her kan indsættes: {known}", "what can be placed here: {known}"),
        more=(
            'Tabeller og figurer sættes ind ved navn: {{ place("programme") }}. Hvilke navne der findes, afhænger af '
            "dokumentet.",
            'Tables and charts are placed by name: {{ place("programme") }}. Which names there are depends on the '
            "document.",
        ),
    ),
    "edited-kept": Wording(
        (
            "«{file}» er rettet, siden den blev udskrevet, og er ikke rørt; den nye udgave hedder «{beside}»",
            "“{file}” has been edited since it was printed and was left alone; the new version is “{beside}”",
        ),
        (
            "hent et Excel-ark ind med bootcamp take; ret ellers i planen, eller omdøb jeres fil, og udskriv igen",
            "take an Excel sheet back with bootcamp take; otherwise edit the plan, or rename your file, and print "
            "again",
        ),
        more=(
            "En udskrift, som nogen har rettet i, bliver aldrig overskrevet. Den nye udgave ligger ved siden af med "
            ".new i navnet: program.new.docx. Vil I kun have den nye, så slet den rettede og udskriv igen.",
            "A print that somebody has edited is never overwritten. The new version lies beside it with .new in its "
            "name: programme.new.docx. If you want only the new one, delete the edited one and print again.",
        ),
    ),
}
