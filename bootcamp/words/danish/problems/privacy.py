from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    # to udgaver af resultaterne
    "findings-waiting": Wording(
        "{n} svar, der er kommet til, ændret eller taget ud, venter: Resultaterne vises, som de var",
        ("de vises, når der er mindst {threshold} i alt, i hver gruppe og i hvert spørgsmål; et sted er der {few}",),
        "Den, der har to udgaver af resultaterne, kan trække den ene fra den anden. Eksempel: Først vises tal for "
        "40 svar, senere for 41; så kan det ene svar regnes ud. Derfor bliver de nye svar gemt, men resultaterne "
        "først lavet om, når forskellen er stor nok i forhold til alle tidligere udgaver. De tælles i "
        "findings/ledger/. Er de tidligere tal aldrig vist til nogen, så slet både findings/NAVN.json "
        "og findings/ledger/NAVN.json, og læs svarene ind igen.",
    ),
    "ledger-broken": Wording(
        "{file}, som husker, hvad der er vist før, kan ikke læses",
        ("hent filen fra en sikkerhedskopi; uden den kan det ikke ses, om få svar kan regnes ud",),
    ),
    # hvad folk har skrevet
    "texts-with-personal-data": Wording(
        "{n} svar på «{question}» ser ud til at rumme et CPR-nummer, en mailadresse eller et telefonnummer"
        "|{n} svar på «{question}» ser ud til at rumme et CPR-nummer, en mailadresse eller et telefonnummer",
        ("teksterne bliver i data/ og vises ikke, før nogen har set dem igennem: bootcamp survey texts NAVN",),
        "Tekster, som folk selv har skrevet, kommer aldrig i resultaterne af sig selv. Eksempel: «Ring til min mor på"
        " 23 45 67 89» bliver gemt i data/, men står i ingen papirer, før en person har rettet teksten og valgt «vis».",
    ),
    "no-answers-stored": Wording(
        "der ligger ingen svar fra «{survey}» at regne på",
        ("indlæs svarene: bootcamp survey import FIL {survey}",),
        "Er svarene slettet, gælder de resultater, der blev regnet ud inden: bootcamp survey results viser dem.",
    ),
    "texts-none": Wording("ingen har skrevet noget med egne ord på «{survey}»", ()),
    "texts-not-ours": Wording(
        "«{file}» er ikke lavet af bootcamp survey texts til «{survey}»",
        ("lav den igen: bootcamp survey texts {survey}",),
    ),
    "texts-other-survey": Wording(
        "«{file}» hører til «{other}», ikke til «{survey}»",
        ("hent den ind med: bootcamp survey texts {other} --take FIL --by ROLLE",),
    ),
    "texts-row-unknown": Wording(
        "rækken hører ikke til et svar",
        ("slet rækken; nye tekster kan ikke skrives ind her, for de er ikke svar",),
    ),
    "texts-row-twice": Wording("rækken står her to gange", ("slet den ene",)),
    "texts-answer-gone": Wording(
        "{n} svar er ændret eller taget ud, siden filen blev lavet, og er sprunget over"
        "|{n} svar er ændret eller taget ud, siden filen blev lavet, og er sprunget over",
        ("lav filen igen: bootcamp survey texts {survey}",),
    ),
    "texts-decision-unknown": Wording(
        "«{value}» er ikke en beslutning", ("vælg mellem {choices}, eller lad cellen stå tom",)
    ),
    "texts-without-text": Wording("teksten skal vises, men der står ingen", ("skriv teksten, eller vælg «vis ikke»",)),
    "texts-still-personal": Wording(
        "teksten til visning rummer stadig {kinds}",
        ("fjern det fra teksten, eller vælg «vis ikke»",),
        "En tekst, der vises, må ikke kunne føres tilbage til en person. Eksempel: «Ring til mig på 23 45 67 89»"
        " bliver til «Ring til mig».",
    ),
    "texts-maybe-phone": Wording(
        "teksten til visning rummer otte cifre, der kan være et telefonnummer", ("se efter, om det er det",)
    ),
    "by-missing": Wording("der står ikke, hvem der gør det", ("skriv rollen: --by {suggestion}",)),
    # glemme
    "survey-forgotten": Wording(
        "svarene på «{survey}» er slettet og læses ikke ind igen",
        (
            "sletningen er ikke gjort færdig: bootcamp forget {unfinished} --by ROLLE",
            "skal de alligevel læses ind, så kør samme kommando igen med --again",
        ),
        "Når svar er slettet, fordi der ikke længere var brug for dem, skal en gammel eksport i en indbakke ikke"
        " komme til at lægge dem tilbage. Resultaterne er her stadig, og papirerne kan skrives ud.",
    ),
    "nothing-to-forget": Wording("her er ingen svar eller lister at slette for «{name}»", ()),
    "forget-unfinished": Wording(
        "sletningen er ikke gjort færdig; her er stadig {n} fil: {files}"
        "|sletningen er ikke gjort færdig; her er stadig {n} filer: {files}",
        ("se efter, slet dem, eller flyt dem ud af mappen data, hvis de er noget andet; afslut så med: {command}",),
        "Det kan være kopier, som kun et menneske kan kende, eller filer, som et andet program har åbne. "
        "Sletningen er først færdig, når der ikke er flere.",
    ),
    "forget-what": Wording(
        "skriv, hvad der skal slettes",
        ("svar: bootcamp forget NAVN --by ROLLE; en deltagerliste: bootcamp forget --people DAG --by ROLLE",),
    ),
    "survey-without-keep-until": Wording(
        "der står ikke, hvor længe svarene på «{title}» bliver gemt",
        ("skriv keep_until med en dato; så minder status om at slette dem",),
        "Personoplysninger må ikke gemmes længere, end der er brug for dem. Eksempel: keep_until: 30. juni 2017.",
    ),
}
