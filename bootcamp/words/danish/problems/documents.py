from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "document-failed": Wording(
        "«{document}» kunne ikke sættes op til udskrift: {reason}",
        ("prøv --as docx eller --as html; er skabelonen jeres egen, så sammenlign den med den indbyggede",),
        "Et dokument sættes op side for side, og her gik det i stå. Er skabelonen jeres egen, ligger fejlen som regel "
        "i det, der er ændret i forhold til den indbyggede. Den kan altid bruges igen ved at omdøbe jeres egen fil.",
    ),
    "characters-replaced": Wording(
        "skriften mangler disse tegn i «{document}»: {characters} – der står □ i stedet",
        ("skriv dem på en anden måde, eller udskriv som Word eller HTML, hvor andre skrifter træder til",),
        "Med værktøjet følger skrifter til de europæiske sprog, kyrillisk, græsk, arabisk, hebraisk, "
        "armensk, georgisk, "
        "etiopisk, devanagari, tamil og thai, men ikke for eksempel til kinesisk eller emoji. Tegn, der "
        "mangler, bliver "
        "til □, så resten kan udskrives.",
    ),
    "template-failed": Wording(
        "jeres egen skabelon kan ikke bruges: {reason}",
        ("ret linjen, eller omdøb filen, så den indbyggede skabelon bruges",),
        "En fil i mappen templates/ går forud for den indbyggede af samme navn. Den kan også nøjes med at bygge videre "
        'på den: første linje er så {% extends "bootcamp/programme.md.j2" %}.',
    ),
    "template-missing": Wording(
        "der er ingen skabelon ved navn «{template}»",
        ("ret navnet; de indbyggede begynder med bootcamp/",),
        'En skabelon kan bygge videre på en anden: {% extends "bootcamp/programme.md.j2" %} er den indbyggede.',
    ),
    "template-not-text": Wording(
        "skabelonen er ikke gemt som UTF-8",
        ("gem den som UTF-8: i Notesblok under Gem som, Kodning, UTF-8",),
    ),
    "template-package": Wording(
        "skabelonen beder om pakken «{package}», som skulle hentes på nettet",
        ("tag linjen ud; style.typ har farver, mærker og sidehoved",),
        "Værktøjet bruger aldrig nettet, og en udskrift skal kunne gentages om ti år. Derfor kan skabeloner kun bruge "
        'det, der følger med: #import "style.typ": *.',
    ),
    "template-too-much": Wording(
        "skabelonen ville tage for lang tid eller fylde for meget, så den blev stoppet; intet er skrevet",
        ("se efter en gentagelse, der ikke slutter, eller en tekst, der bliver ved med at vokse",),
        "En egen skabelon har sine grænser: en million gentagelser, fem millioner tegn, ti sekunder og tre gigabyte "
        "hukommelse. Det er mange gange mere, end det største dokument kræver.",
    ),
    "template-link": Wording(
        "filen er en genvej (et link) til et andet sted og bliver ikke brugt som skabelon",
        ("læg selve filen i mappen templates/ i stedet for genvejen",),
        "En skabelon skal ligge i procesmappen selv. Ellers kunne en udskrift komme til at vise filer, der ikke hører "
        "til processen.",
    ),
    "templates-not-accepted": Wording(
        "procesmappen {folder} har sine egne skabeloner, som du ikke har godkendt, eller som er ændret siden: {files}",
        ('se dem igennem, og godkend dem så med: bootcamp templates --accept --in "{folder}"',),
        "Skabeloner bestemmer, hvad der står i papirerne. Kommer en mappe fra andre, skal du derfor selv sige ja til "
        "dem først. Godkendelsen gælder for dig på denne computer, så længe ingen af skabelonerne bliver ændret, og "
        "også hvis mappen bliver flyttet eller kopieret. bootcamp templates viser, hvilke der er. Vil du hellere bruge "
        "de indbyggede, så omdøb mappen templates/.",
    ),
    "no-settings-folder": Wording(
        "godkendelsen kan ikke gemmes, for denne bruger har ingen hjemmemappe på computeren",
        ("angiv en mappe til den i miljøvariablen BOOTCAMP_SETTINGS",),
    ),
    "block-unknown": Wording(
        "skabelonen vil indsætte «{name}», som ikke findes i dette dokument",
        ("her kan indsættes: {known}",),
        'Tabeller og figurer sættes ind ved navn: {{ place("programme") }}. Hvilke navne der findes, afhænger af '
        "dokumentet.",
    ),
    "edited-kept": Wording(
        "«{file}» er rettet, siden den blev udskrevet, og er ikke rørt; den nye udgave hedder «{beside}»",
        ("hent et Excel-ark ind med bootcamp take; ret ellers i planen, eller omdøb jeres fil, og udskriv igen",),
        "En udskrift, som nogen har rettet i, bliver aldrig overskrevet. Den nye udgave ligger ved siden af med .new i "
        "navnet: program.new.docx. Vil I kun have den nye, så slet den rettede og udskriv igen.",
    ),
}
