from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    # two versions of the findings
    "findings-too-close": Wording(
        (
            "de nye tal ligger så tæt på tidligere tal, at få svar kunne regnes ud: Resultaterne vises, som de var",
            "the new figures lie so close to earlier ones that a few answers could be worked out: the results are "
            "shown as "
            "they were",
        ),
        (
            "forskellen skal være 0 eller mindst {threshold} i hvert tal; et sted er den {few}",
            "the difference must be 0 or at least {threshold} in every figure; somewhere it is {few}",
        ),
        more=(
            "Er fem personer flyttet til en anden gruppe, kan den, der har både de gamle og de nye tal, regne ud, "
            "hvad de "
            "fem har svaret. Det samme gælder, når svarene er slettet og læst ind igen, for så ved ingen, hvem der er "
            "kommet i stedet for hvem. Er de tidligere tal aldrig vist til nogen, så slet både findings/NAVN.json og "
            "findings/ledger/NAVN.json, og læs svarene ind igen.",
            "If five people were moved to another group, whoever has both the old and the new figures can work out "
            "what "
            "the five answered. The same holds when the answers were deleted and read in again, for then nobody "
            "knows who "
            "came in place of whom. If the earlier figures were never shown to anyone, delete both "
            "findings/NAME.json and "
            "findings/ledger/NAME.json, and read the answers in again.",
        ),
    ),
    "findings-waiting": Wording(
        (
            "{n} svar, der er kommet til, ændret eller taget ud, venter: Resultaterne vises, som de var",
            "{n} answer that came, changed or was taken out is waiting: the results are shown as they were|"
            "{n} answers that came, changed or were taken out are waiting: the results are shown as they were",
        ),
        (
            "de vises, når der er mindst {threshold} i alt, i hver gruppe og i hvert spørgsmål; et sted er der {few}",
            "they are shown once there are {threshold} or more in all, in each group and question; somewhere there "
            "are {few}",
        ),
        more=(
            "Den, der har to udgaver af resultaterne, kan trække den ene fra den anden. Eksempel: Først vises tal for "
            "40 svar, senere for 41; så kan det ene svar regnes ud. Derfor bliver de nye svar gemt, men resultaterne "
            "først lavet om, når forskellen er stor nok i forhold til alle tidligere udgaver. De tælles i "
            "findings/ledger/. Er de tidligere tal aldrig vist til nogen, så slet både findings/NAVN.json og "
            "findings/ledger/NAVN.json, og læs svarene ind igen.",
            "Whoever has two versions of the results can subtract one from the other. Example: first figures for 40 "
            "answers are shown, later for 41; then the one answer can be worked out. So new answers are stored, but "
            "the results are made anew only when the difference from every earlier version is large enough. They are "
            "counted in findings/ledger/. If the earlier figures were never shown to anyone, delete both "
            "findings/NAME.json and findings/ledger/NAME.json, and read the answers in again.",
        ),
    ),
    "ledger-broken": Wording(
        (
            "{file}, som husker, hvad der er vist før, kan ikke læses",
            "{file}, which remembers what has been shown before, cannot be read",
        ),
        (
            "hent filen fra en sikkerhedskopi; uden den kan det ikke ses, om få svar kan regnes ud",
            "get the file from a backup; without it nobody can see whether a few answers could be worked out",
        ),
    ),
    # what people wrote
    "texts-with-personal-data": Wording(
        (
            "{n} svar på «{question}» ser ud til at rumme et CPR-nummer, en mailadresse eller et telefonnummer|"
            "{n} svar på «{question}» ser ud til at rumme et CPR-nummer, en mailadresse eller et telefonnummer",
            "{n} answer to “{question}” seems to hold a CPR number, an e-mail address or a telephone number|"
            "{n} answers to “{question}” seem to hold a CPR number, an e-mail address or a telephone number",
        ),
        (
            "teksterne bliver i data/ og vises ikke, før nogen har set dem igennem: bootcamp survey texts NAVN",
            "the texts stay in data/ and are not shown until somebody has gone through them: bootcamp survey texts "
            "NAME",
        ),
        more=(
            "Tekster, som folk selv har skrevet, kommer aldrig i resultaterne af sig selv. Eksempel: «Ring til min "
            "mor på 23 45 67 89» bliver gemt i data/, men står i ingen papirer, før en person har rettet teksten og "
            "valgt «vis».",
            "What people wrote in their own words never enters the results by itself. Example: “Ring my mother on 23 "
            "45 67 89” is stored in data/, but stands in no paper until a person has corrected the text and chosen "
            "“show”.",
        ),
    ),
    "no-answers-stored": Wording(
        ("der ligger ingen svar fra «{survey}» at regne på", "there are no answers of “{survey}” to work on"),
        (
            "indlæs svarene: bootcamp survey import FIL {survey}",
            "read the answers in: bootcamp survey import FILE {survey}",
        ),
        more=(
            "Er svarene slettet, gælder de resultater, der blev regnet ud inden: bootcamp survey results viser dem.",
            "If the answers were deleted, the results worked out before still hold: bootcamp survey results shows "
            "them.",
        ),
    ),
    "texts-none": Wording(
        (
            "ingen har skrevet noget med egne ord på «{survey}»",
            "nobody has written anything in their own words to “{survey}”",
        ),
    ),
    "texts-not-ours": Wording(
        (
            "«{file}» er ikke lavet af bootcamp survey texts til «{survey}»",
            "“{file}” was not made by bootcamp survey texts for “{survey}”",
        ),
        ("lav den igen: bootcamp survey texts {survey}", "make it again: bootcamp survey texts {survey}"),
    ),
    "texts-other-survey": Wording(
        ("«{file}» hører til «{other}», ikke til «{survey}»", "“{file}” belongs to “{other}”, not to “{survey}”"),
        (
            "hent den ind med: bootcamp survey texts {other} --take FIL --by ROLLE",
            "take it in with: bootcamp survey texts {other} --take FILE --by ROLE",
        ),
    ),
    "texts-row-unknown": Wording(
        ("rækken hører ikke til et svar", "the row belongs to no answer"),
        (
            "slet rækken; nye tekster kan ikke skrives ind her, for de er ikke svar",
            "delete the row; new texts cannot be written here, since they are no answers",
        ),
    ),
    "texts-row-twice": Wording(
        ("rækken står her to gange", "the row is here twice"),
        ("slet den ene", "delete one of them"),
    ),
    "texts-answer-gone": Wording(
        (
            "{n} svar er ændret eller taget ud, siden filen blev lavet, og er sprunget over|"
            "{n} svar er ændret eller taget ud, siden filen blev lavet, og er sprunget over",
            "{n} answer was changed or taken out since the file was made, and is passed over|"
            "{n} answers were changed or taken out since the file was made, and are passed over",
        ),
        ("lav filen igen: bootcamp survey texts {survey}", "make the file again: bootcamp survey texts {survey}"),
    ),
    "texts-decision-unknown": Wording(
        ("«{value}» er ikke en beslutning", "“{value}” is no decision"),
        ("vælg mellem {choices}, eller lad cellen stå tom", "choose between {choices}, or leave the cell blank"),
    ),
    "texts-without-text": Wording(
        ("teksten skal vises, men der står ingen", "the text is to be shown, but there is none"),
        ("skriv teksten, eller vælg «vis ikke»", "write the text, or choose “hide”"),
    ),
    "texts-still-personal": Wording(
        ("teksten til visning rummer stadig {kinds}", "the text to be shown still holds {kinds}"),
        ("fjern det fra teksten, eller vælg «vis ikke»", "take it out of the text, or choose “hide”"),
        more=(
            "En tekst, der vises, må ikke kunne føres tilbage til en person. Eksempel: «Ring til mig på 23 45 67 89» "
            "bliver til «Ring til mig».",
            "A text that is shown must not lead back to a person. Example: “Ring me on 23 45 67 89” becomes “Ring me”.",
        ),
    ),
    "texts-maybe-phone": Wording(
        (
            "teksten til visning rummer otte cifre, der kan være et telefonnummer",
            "the text to be shown holds eight digits that may be a telephone number",
        ),
        ("se efter, om det er det", "see whether they are"),
    ),
    "by-missing": Wording(
        ("der står ikke, hvem der gør det", "it does not say who does this"),
        ("skriv rollen: --by {suggestion}", "write the role: --by {suggestion}"),
    ),
    # forgetting
    "survey-forgotten": Wording(
        (
            "svarene på «{survey}» er slettet og læses ikke ind igen",
            "the answers to “{survey}” have been deleted and are not read in again",
        ),
        (
            "sletningen er ikke gjort færdig: bootcamp forget {unfinished} --by ROLLE",
            "the deletion was not finished: bootcamp forget {unfinished} --by ROLE",
        ),
        (
            "skal de alligevel læses ind, så kør samme kommando igen med --again",
            "if they are to be read in all the same, run the same command again with --again",
        ),
        more=(
            "Når svar er slettet, fordi der ikke længere var brug for dem, skal en gammel eksport i en indbakke ikke "
            "komme til at lægge dem tilbage. Resultaterne er her stadig, og papirerne kan skrives ud.",
            "When answers have been deleted because they were no longer needed, an old export in somebody's inbox "
            "must not bring them back. The results are still here, and the papers can be printed.",
        ),
    ),
    "nothing-to-forget": Wording(
        (
            "her er ingen svar eller lister at slette for «{name}»",
            "there are no answers or lists to delete for “{name}”",
        ),
    ),
    "forget-unfinished": Wording(
        (
            "sletningen er ikke gjort færdig; her er stadig {n} fil: {files}|"
            "sletningen er ikke gjort færdig; her er stadig {n} filer: {files}",
            "the deletion is not finished; {n} file is still here: {files}|"
            "the deletion is not finished; {n} files are still here: {files}",
        ),
        (
            "se efter, slet dem, eller flyt dem ud af mappen data, hvis de er noget andet; afslut så med: {command}",
            "look, delete them, or move them out of data if they are something else; then finish with: {command}",
        ),
        more=(
            "Det kan være kopier, som kun et menneske kan kende, eller filer, som et andet program har åbne. "
            "Sletningen er først færdig, når der ikke er flere.",
            "They may be copies that only a person can recognise, or files that another program has open. The "
            "deletion is finished once there are none.",
        ),
    ),
    "forget-what": Wording(
        ("skriv, hvad der skal slettes", "say what is to be deleted"),
        (
            "svar: bootcamp forget NAVN --by ROLLE; en deltagerliste: bootcamp forget --people DAG --by ROLLE",
            "answers: bootcamp forget NAME --by ROLE; a list of people: bootcamp forget --people DAY --by ROLE",
        ),
    ),
    "survey-without-keep-until": Wording(
        (
            "der står ikke, hvor længe svarene på «{title}» bliver gemt",
            "it does not say how long the answers to “{title}” are kept",
        ),
        (
            "skriv keep_until med en dato; så minder status om at slette dem",
            "write keep_until with a date; then status reminds you to delete them",
        ),
        more=(
            "Personoplysninger må ikke gemmes længere, end der er brug for dem. Eksempel: keep_until: 30. juni 2017.",
            "Personal data must not be kept longer than they are needed. Example: keep_until: 30 June 2017.",
        ),
    ),
}
