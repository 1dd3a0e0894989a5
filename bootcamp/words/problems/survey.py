from bootcamp.words import Wording

_SAVE_AGAIN = (
    "Hent eksporten igen, eller åbn filen i Excel og gem den som .xlsx. Excel retter ofte det, der er galt.",
    "Export again, or open the file in Excel and save it as .xlsx. Excel often repairs what is wrong.",
)


PROBLEMS: dict[str, Wording] = {
    # The file
    "table-empty-file": Wording(
        ("«{file}» er tom", "“{file}” is empty"),
        (
            "hent eksporten igen; overførslen er nok blevet afbrudt",
            "export again; the transfer was probably interrupted",
        ),
        more=_SAVE_AGAIN,
    ),
    "table-no-cells": Wording(
        ("der er ingen udfyldte celler i «{file}»", "there are no filled cells in “{file}”"),
        ("se efter, om det er den rigtige fil", "see whether it is the right file"),
    ),
    "table-too-large": Wording(
        (
            "«{file}» er for stor til at blive læst ({megabytes} MB)",
            "“{file}” is too large to be read ({megabytes} MB)",
        ),
        (
            "åbn filen i Excel, slet ark og kolonner, der ikke skal bruges, og gem den under et nyt navn",
            "open it in Excel, delete sheets and columns that are not needed, and save it under a new name",
        ),
        more=(
            "Selv 30.000 svar på 60 spørgsmål fylder under 10 MB. Er filen meget større, rummer den noget andet end "
            "svar.",
            "Even 30,000 answers to 60 questions take less than 10 MB. A much larger file holds something else than "
            "answers.",
        ),
    ),
    "table-other-kind": Wording(
        ("«{file}» er ikke et regneark eller en csv-fil ({kind})", "“{file}” is no workbook or csv file ({kind})"),
        (
            "brug eksporten fra spørgeskemaværktøjet: .xlsx, .xls, .ods, .csv eller .tsv",
            "use the export of the survey tool: .xlsx, .xls, .ods, .csv or .tsv",
        ),
    ),
    "table-in-zip": Wording(
        ("«{file}» er en pakket mappe (zip)", "“{file}” is a compressed folder (zip)"),
        ("pak den ud, og brug filen indeni", "unpack it, and use the file inside"),
    ),
    "table-is-html": Wording(
        ("«{file}» er en webside, ikke et regneark", "“{file}” is a web page, not a workbook"),
        (
            "åbn filen i Excel, og gem den som .xlsx; viser den en login-side, så hent eksporten igen",
            "open it in Excel and save it as .xlsx; if it shows a login page, export again",
        ),
        more=(
            "Nogle systemer kalder en webside for .xls. Excel kan åbne den, men den er ikke et regneark, før den er "
            "gemt om.",
            "Some systems call a web page .xls. Excel can open it, but it is no workbook until it has been saved as "
            "one.",
        ),
    ),
    "table-is-xml": Wording(
        ("«{file}» er XML, ikke et regneark", "“{file}” is XML, not a workbook"),
        ("åbn filen i Excel, og gem den som .xlsx", "open it in Excel, and save it as .xlsx"),
    ),
    "table-wrong-ending": Wording(
        ("«{file}» hedder {ending}, men indholdet er {kind}", "“{file}” ends in {ending}, but its content is {kind}"),
        ("kald filen «{suggestion}», og prøv igen", "call it “{suggestion}”, and try again"),
        more=(
            "Endelsen fortæller programmer, hvad de skal vente. En csv-fil, der hedder .xlsx, kan heller ikke åbnes i "
            "Excel.",
            "The ending tells programs what to expect. A csv file called .xlsx cannot be opened in Excel either.",
        ),
    ),
    "table-quotes": Wording(
        (
            "«{file}» har et anførselstegn, der aldrig sluttes, så rækkerne ikke kan skilles ad",
            "“{file}” has a quotation mark that is never closed, so its rows cannot be told apart",
        ),
        ("hent eksporten igen, helst som .xlsx", "export again, preferably as .xlsx"),
    ),
    "table-long-cell": Wording(
        (
            "«{file}» har en celle med mere end {most} millioner tegn og læses derfor ikke",
            "“{file}” has a cell of more than {most} million characters and is therefore not read",
        ),
        (
            "åbn filen, slet den lange celle, og gem filen under et nyt navn",
            "open the file, delete the long cell, and save the file under a new name",
        ),
        more=(
            "En celle i Excel kan højst rumme 32.767 tegn. En så lang celle er ikke et svar.",
            "A cell in Excel holds at most 32,767 characters. One as long as this is no answer.",
        ),
    ),
    "table-long-record": Wording(
        (
            "«{file}» har en række på mere end {most} millioner tegn og læses derfor ikke",
            "“{file}” has a row of more than {most} million characters and is therefore not read",
        ),
        (
            "hent eksporten igen, helst som .xlsx; se efter, om filen er delt i linjer",
            "export again, preferably as .xlsx; see whether the file is divided into lines",
        ),
    ),
    "table-encoding": Wording(
        (
            "filen er ikke UTF-8 og er læst som {encoding}; {nordic} af bogstaverne er æ, ø eller å",
            "the file is not UTF-8 and was read as {encoding}; {nordic} of its letters are æ, ø or å",
        ),
        (
            "se efter, om bogstaverne ser rigtige ud; gør de ikke, så hent eksporten som .xlsx",
            "see whether the letters look right; if not, export as .xlsx",
        ),
        more=(
            "Csv-filer siger ikke selv, hvordan deres bogstaver er gemt. Er æ, ø og å blevet til andre tegn, "
            "genkendes svarmulighederne ikke. En .xlsx-fil har ikke det problem.",
            "Csv files do not say how their letters are stored. If æ, ø and å have become other signs, options are "
            "not recognised. An .xlsx file does not have this problem.",
        ),
    ),
    "table-needs-calamine": Wording(
        (
            "her kan {kind}-filer ikke læses, fordi python-calamine mangler",
            "{kind} files cannot be read here, since python-calamine is missing",
        ),
        (
            "gem filen som .xlsx, eller installer igen: pip install bootcamp",
            "save the file as .xlsx, or install again: pip install bootcamp",
        ),
    ),
    "folder-without-tables": Wording(
        ("«{file}» er en mappe uden csv-filer", "“{file}” is a folder without csv files"),
        (
            "skriv navnet på eksportfilen, eller på en mappe med csv-filer",
            "write the name of the export, or of a folder of csv files",
        ),
    ),
    "workbook-open": Wording(
        ("«{file}» er åben i {program}", "“{file}” is open in {program}"),
        (
            "luk filen dér, og prøv igen; er den ikke åben noget sted, så slet «{lock}» i samme mappe",
            "close it there, and try again; if it is open nowhere, delete “{lock}” in the same folder",
        ),
        more=(
            "Så længe filen er åben, kan Windows ikke læse den, og det, der står på skærmen, er måske ikke gemt. "
            "Imens ligger en lille låsefil ved siden af, som forsvinder, når filen lukkes.",
            "While a file is open, Windows cannot read it, and what is on the screen may not be saved. Meanwhile a "
            "small lock file lies beside it, which goes away when the file is closed.",
        ),
    ),
    "workbook-is-lock-file": Wording(
        (
            "«{file}» er en låsefil, som Excel laver, mens en fil er åben",
            "“{file}” is a lock file that Excel makes while a file is open",
        ),
        ("brug «{meant}»", "use “{meant}”"),
    ),
    "workbook-encrypted": Wording(
        ("«{file}» er beskyttet med adgangskode", "“{file}” is protected by a password"),
        (
            "åbn den i Excel, fjern koden under Filer, Oplysninger, Beskyt projektmappe, og gem",
            "open it in Excel, remove the password under File, Info, Protect Workbook, and save",
        ),
    ),
    "workbook-damaged": Wording(
        ("«{file}» er beskadiget og kan ikke læses", "“{file}” is damaged and cannot be read"),
        ("hent eksporten igen", "export again"),
        more=_SAVE_AGAIN,
    ),
    "workbook-bomb": Wording(
        (
            "«{file}» fylder {megabytes} MB eller mere, når den pakkes ud, og læses derfor ikke",
            "“{file}” takes {megabytes} MB or more when unpacked, and is not read",
        ),
        (
            "hent eksporten igen fra værktøjet; er det en fil, du ikke kender, så åbn den ikke",
            "export again from the tool; if it is a file you do not know, do not open it",
        ),
        more=(
            "En lille fil kan være lavet, så den fylder gigabyte udpakket og får maskinen til at gå i stå. Rigtige "
            "eksporter fylder omkring ti gange så meget udpakket.",
            "A small file can be made to take gigabytes when unpacked and stop the machine. Real exports take about "
            "ten times as much unpacked.",
        ),
    ),
    "workbook-far-cell": Wording(
        (
            "«{file}» strækker sig over {rows} rækker og {columns} kolonner og læses derfor ikke",
            "“{file}” reaches over {rows} rows and {columns} columns, and is not read",
        ),
        (
            "slet det, der står langt nede eller langt til højre i arket, og gem filen",
            "delete what stands far down or far to the right in the sheet, and save the file",
        ),
        more=(
            "Én celle langt ude tvinger programmer til at regne med alt derimellem. Tryk Ctrl+End i Excel for at "
            "finde den.",
            "One cell far out forces programs to reckon with all between. Press Ctrl+End in Excel to find it.",
        ),
    ),
    # The export
    "no-such-sheet": Wording(
        ("der er intet ark «{sheet}» i «{file}»", "there is no sheet “{sheet}” in “{file}”"),
        ("arkene hedder {sheets}", "the sheets are called {sheets}"),
    ),
    "no-answers": Wording(
        ("der er ingen svar i «{file}»", "there are no answers in “{file}”"),
        (
            "se efter, om spørgeskemaet er besvaret, og hent eksporten igen",
            "see whether the survey was answered, and export again",
        ),
    ),
    "no-header-row": Wording(
        (
            "række {row} ligner et svar («{example}»), ikke overskrifter",
            "row {row} looks like an answer (“{example}”), not like headings",
        ),
        (
            "indsæt spørgsmålene som første række, eller hent eksporten igen med overskrifter",
            "put the questions in as first row, or export again with headings",
        ),
        more=(
            "Den første række skal sige, hvad hver kolonne handler om. Ellers kan ingen vide, hvilket spørgsmål et "
            "svar hører til.",
            "The first row must say what each column is about. Otherwise nobody can tell which question an answer "
            "belongs to.",
        ),
    ),
    "no-survey-export": Wording(
        ("«{file}» ligner ikke svar på et spørgeskema", "“{file}” does not look like answers to a survey"),
        (
            "brug eksporten med ét svar i hver række og spørgsmålene som overskrifter",
            "use the export with one answer in each row and the questions as headings",
        ),
    ),
    "file-beside-answers": Wording(
        (
            "«{file}» er ikke selve svarene, men en fil, som værktøjet laver ved siden af dem",
            "“{file}” is not the answers themselves but a file that the tool writes beside them",
        ),
        (
            "brug eksporten med ét svar i hver række; fra Polis er det participants-votes.csv eller hele mappen",
            "use the export with one answer in each row; from Polis that is participants-votes.csv or the whole folder",
        ),
        more=(
            "Formularer (XLSForm), ordbøger over felter og lister over udsagn eller stemmer fortæller om svarene, men "
            "de har ikke ét svar i hver række.",
            "Forms (XLSForm), dictionaries of fields and lists of statements or votes tell about the answers, but "
            "they do not have one answer in each row.",
        ),
    ),
    "unknown-tool": Wording(
        (
            "det kan ikke ses, hvilket værktøj filen kommer fra; den er læst som en almindelig tabel",
            "it cannot be told which tool the file comes from; it was read as a plain table",
        ),
        (
            "bedste bud er {guess} ({score} point, 5 skal til); tjek, at hver kolonne er forstået rigtigt",
            "the best guess is {guess} ({score} points, 5 are needed); check that every column is understood",
        ),
        (
            "tjek, at hver kolonne er forstået rigtigt, og lav et kort: bootcamp survey inspect FIL --write",
            "check that every column is understood, and make a mapping: bootcamp survey inspect FILE --write",
        ),
    ),
    "column-without-heading": Wording(
        (
            "kolonne {column} har indhold, men ingen overskrift, og er sprunget over",
            "column {column} has content but no heading, and was passed over",
        ),
        ("skriv en overskrift over kolonnen, hvis den skal med", "write a heading over the column if it belongs"),
    ),
    "numbers-in-thousands": Wording(
        (
            "«{value}» og lignende i kolonnen er læst som hele tal med tusinder",
            "“{value}” and the like in the column were read as whole numbers in thousands",
        ),
        (
            "er det decimaltal, så gem svarene som Excel-fil med tal i kolonnen",
            "if they are decimals, save the answers as an Excel file with numbers in the column",
        ),
    ),
    "rows-skipped": Wording(
        (
            "række {rows} er sprunget over: den er ikke et svar|"
            "{n} rækker er sprunget over: de er ikke svar (række {rows})",
            "row {rows} was passed over: it is no answer|{n} rows were passed over: they are no answers (row {rows})",
        ),
        (
            "er det rigtige svar, så mangler de nummer eller tidspunkt",
            "if they are answers, their number or time is missing",
        ),
        more=(
            "Under svarene står ofte noter, summer eller en tabel mere. En række er kun et svar, når den har det "
            "nummer eller tidspunkt, som værktøjet giver hvert svar.",
            "Below the answers there are often notes, sums or another table. A row is an answer only when it has the "
            "number or time that the tool gives every answer.",
        ),
    ),
    "respondent-twice": Wording(
        (
            "svaret i række {row} har samme nummer som række {first}",
            "the answer in row {row} has the same number as row {first}",
        ),
        (
            "slet den række, der ikke gælder; ellers bruges den nederste",
            "delete the row that does not count; otherwise the lower one is used",
        ),
    ),
    "several-rows-each": Wording(
        (
            "{rows} rækker hører til {people} personer; hver række er talt som et svar",
            "{rows} rows belong to {people} persons; every row is counted as an answer",
        ),
        (
            "eksportér kun den begivenhed eller det skema, der skal tælles, hvis hver person kun skal tælle én gang",
            "export only the event or form that is to be counted, if every person is to count once only",
        ),
        more=(
            "REDCap skriver en række for hver begivenhed og hver gentagelse. Antal svar er derfor ikke antal personer.",
            "REDCap writes a row for each event and each repeat. The number of answers is not the number of persons.",
        ),
    ),
    "repeated-groups": Wording(
        (
            "arket {sheets} holder en gruppe, der gentages, og er ikke læst som svar|"
            "arkene {sheets} holder grupper, der gentages, og er ikke læst som svar",
            "the sheet {sheets} holds a group that repeats and is not read as answers|"
            "the sheets {sheets} hold groups that repeat and are not read as answers",
        ),
    ),
    "quiz-columns": Wording(
        (
            "{n} kolonne med point og feedback er sprunget over|{n} kolonner med point og feedback er sprunget over",
            "{n} column of points and feedback was passed over|{n} columns of points and feedback were passed over",
        ),
    ),
    "contact-not-stored": Wording(
        (
            "kolonne {columns} siger, hvem nogen er, og bliver ikke gemt|"
            "kolonnerne {columns} siger, hvem nogen er, og bliver ikke gemt",
            "column {columns} tells who somebody is, and is not stored|"
            "columns {columns} tell who somebody is, and are not stored",
        ),
    ),
    "kind-unsure": Wording(
        (
            "det kan ikke ses sikkert, hvilken slags spørgsmål kolonne {columns} er|"
            "det kan ikke ses sikkert, hvilken slags spørgsmål {n} kolonner er: {columns}",
            "it is not certain what kind of question column {columns} is|"
            "it is not certain what kinds of questions {n} columns are: {columns}",
        ),
        ("står spørgsmålet i planen, er det planen, der gælder", "if the question is in the plan, the plan decides"),
    ),
    "date-order-unknown": Wording(
        (
            "i kolonne {column} kan dag og måned ikke kendes fra hinanden; dagen er læst først",
            "in column {column} day and month cannot be told apart; the day was read first",
        ),
        (
            "står måneden først, så skriv order: mdy ved spørgsmålet i kortet",
            "if the month comes first, write order: mdy at the question in the mapping",
        ),
    ),
    "letters-damaged": Wording(
        (
            "bogstaver er ødelagt i {n} celle (for eksempel â€“ eller Ã¦)|"
            "bogstaver er ødelagt i {n} celler (for eksempel â€“ eller Ã¦)",
            "letters are broken in {n} cell (for example â€“ or Ã¦)|"
            "letters are broken in {n} cells (for example â€“ or Ã¦)",
        ),
        (
            "hent eksporten igen som .xlsx; skaden er sket, da filen blev åbnet eller gemt som csv",
            "export again as .xlsx; it happened when the file was opened or saved as csv",
        ),
    ),
    "surveyxact-status": Wording(
        (
            "{rows} rækker: {complete} fuldført, {partial} delvist besvaret, {never} aldrig besvaret",
            "{rows} rows: {complete} completed, {partial} answered in part, {never} never answered",
        ),
        (
            "tallene bygger på de fuldførte svar; skal de delvise med, så skriv status: all under include i kortet",
            "figures rest on completed answers; to count the others, write status: all under include in the mapping",
        ),
        more=(
            "SurveyXact skriver en række for hver inviteret, også for dem, der aldrig svarede. Kun de øvrige er svar.",
            "SurveyXact writes a row for everybody invited, those too who never answered. Only the others are answers.",
        ),
    ),
    "surveyxact-no-labels": Wording(
        ("«{file}» rummer koder, men ikke deres tekster", "“{file}” holds codes but not their texts"),
        (
            "hent eksporten igen med Labels og Structure; er det csv-filer, så skriv navnet på mappen med dem alle",
            "export again with Labels and Structure; of csv files, give the name of the folder that holds them all",
        ),
        more=(
            "I Dataset står der 1, 2 og 3 i stedet for svarene. Teksterne står i Labels, spørgsmålene i Structure.",
            "Dataset has 1, 2 and 3 in place of the answers. Their texts are in Labels, the questions in Structure.",
        ),
    ),
    "surveyxact-no-dataset": Wording(
        (
            "«{file}» beskriver spørgsmålene, men rummer ingen svar",
            "“{file}” describes the questions but holds no answers",
        ),
        (
            "svarene står i Dataset; er det csv-filer, så skriv navnet på mappen med dem alle",
            "the answers are in Dataset; of csv files, give the name of the folder that holds them all",
        ),
    ),
    "limesurvey-status": Wording(
        (
            "{rows} svar: {complete} afsendt, {partial} påbegyndt, men ikke afsendt",
            "{rows} answers: {complete} submitted, {partial} begun but not submitted",
        ),
        (
            "tallene bygger på de afsendte svar; skal de påbegyndte med, så skriv status: all under include i kortet",
            "figures rest on submitted answers; to count the others, write status: all under include in the mapping",
        ),
        more=(
            "LimeSurvey skriver tidspunktet for afsendelsen i submitdate. Er det tomt, blev svaret ikke sendt.",
            "LimeSurvey writes the time of submission in submitdate. Where it is blank, the answer was not sent.",
        ),
    ),
    "limesurvey-codes": Wording(
        ("svarene er koder ({examples}), ikke tekster", "the answers are codes ({examples}), not texts"),
        (
            "eksportér igen fra LimeSurvey med «Fulde svar» (Full answers), eller skriv koderne i kortet under options",
            "export again from LimeSurvey with “Full answers”, or write the codes in the mapping under options",
        ),
        more=(
            "En kode som A1 siger ikke, hvad der blev svaret. LimeSurvey kan skrive teksterne i stedet.",
            "A code such as A1 does not say what was answered. LimeSurvey can write the texts in its place.",
        ),
    ),
    "qualtrics-status": Wording(
        (
            "{rows} rækker: {complete} fuldført, {partial} ikke fuldført, {previews} prøvesvar",
            "{rows} rows: {complete} finished, {partial} not finished, {previews} previews or tests",
        ),
        (
            "prøvesvar tæller ikke; skal de ufuldførte med, så skriv status: all under include i kortet",
            "previews do not count; to count the unfinished, write status: all under include in the mapping",
        ),
        more=(
            "Prøvesvar (preview og test) kendes på Status, fuldførte svar på Finished. Tallene bygger på de fuldførte.",
            "Previews and tests are known by Status, finished answers by Finished. Figures rest on the finished ones.",
        ),
    ),
    "qualtrics-spam": Wording(
        (
            "{n} svar er af Qualtrics mærket som muligt spam og tæller med|"
            "{n} svar er af Qualtrics mærket som muligt spam og tæller med",
            "{n} answer is marked by Qualtrics as possible spam and counts|"
            "{n} answers are marked by Qualtrics as possible spam and count",
        ),
        (
            "se dem efter; skal de ikke med, så slet dem, eller skriv exclude_if under include i kortet",
            "look at them; to leave them out, delete them, or write exclude_if under include in the mapping",
        ),
    ),
    "qualtrics-codes": Wording(
        (
            "«{file}» rummer koder i stedet for svarenes tekster",
            "“{file}” holds codes in place of the texts of answers",
        ),
        (
            "eksportér igen fra Qualtrics med «Use choice text», eller skriv koderne i kortet under options",
            "export again from Qualtrics with “Use choice text”, or write the codes in the mapping under options",
        ),
        more=(
            "Et 2-tal siger ikke, hvad der blev svaret. Qualtrics kan skrive teksterne i stedet.",
            "A 2 does not say what was answered. Qualtrics can write the texts in its place.",
        ),
    ),
    "enalyzer-codes": Wording(
        (
            "svarene i kolonne {columns} er numre, ikke tekster|"
            "svarene i {n} kolonner er numre, ikke tekster: {columns}",
            "the answers in column {columns} are numbers, not texts|"
            "the answers in {n} columns are numbers, not texts: {columns}",
        ),
        (
            "hent svardata igen i Enalyzer, og vælg formatet «Tekst» for spørgsmålene i stedet for «Etiketnummer»",
            "download the response data again in Enalyzer and choose “Text” for the questions, not “Label number”",
        ),
        more=(
            "Enalyzer skriver enkeltvalg og skalaer som etiketnumre, når man ikke vælger andet. Et 2-tal siger ikke, "
            "hvad der blev svaret.",
            "Enalyzer writes single choices and scales as label numbers unless something else is chosen. A 2 does not "
            "say what was answered.",
        ),
    ),
    "values-are-codes": Wording(
        (
            "svarene i kolonne {columns} ser ud til at være numre på svarmuligheder|"
            "svarene i {n} kolonner ser ud til at være numre på svarmuligheder: {columns}",
            "the answers in column {columns} seem to be the numbers of options|"
            "the answers in {n} columns seem to be the numbers of options: {columns}",
        ),
        (
            "hent eksporten igen med svarenes tekster («Tekst» i Enalyzer, «Use choice text» i Qualtrics)",
            "export again with the texts of the answers: “Text” in Enalyzer, “Use choice text” in Qualtrics",
        ),
        more=(
            "Nogle værktøjer skriver svarmulighedens nummer i stedet for dens tekst. Er det rigtige tal, er alt i "
            "orden.",
            "Some tools write an option's number in place of its text. If they are true numbers, all is well.",
        ),
    ),
    # The mapping
    "not-a-column": Wording(
        ("«{value}» er ikke en kolonne", "“{value}” is no column"),
        ("skriv kolonnens bogstav, for eksempel F eller AB", "write the column's letter, for example F or AB"),
    ),
    "not-a-separator": Wording(
        ("«{value}» kan ikke skille svar ad", "“{value}” cannot part answers"),
        ('brug ";" eller ","', 'use ";" or ","'),
    ),
    "not-a-pattern": Wording(
        ("«{value}» er ikke et gyldigt mønster", "“{value}” is no valid pattern"),
        ("brug et regulært udtryk, for eksempel (?i)^test", "use a regular expression, for example (?i)^test"),
    ),
    "col-or-items": Wording(
        ("spørgsmålet har hverken col eller items", "the question has neither col nor items"),
        (
            "skriv col: G, eller items med en kolonne til hver svarmulighed",
            "write col: G, or items with a column for each option",
        ),
    ),
    "mapping-items-needed": Wording(
        (
            "«{id}» har {n} udsagn, men kortet nævner kun én kolonne",
            "“{id}” has {n} statements, but the mapping names one column only",
        ),
        (
            "skriv items i stedet for col, med en kolonne til hvert udsagn: {items}",
            "write items instead of col, with a column for each statement: {items}",
        ),
    ),
    "mapping-unknown-question": Wording(
        ("spørgsmålet «{id}» står ikke i planen", "the plan has no question “{id}”"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("planen har {known}", "the plan has {known}"),
    ),
    "mapping-other-kind": Wording(
        (
            "«{id}» er «{kind}» i kortet, men «{planned}» i planen",
            "“{id}” is “{kind}” in the mapping, but “{planned}” in the plan",
        ),
        ("lad kortet og planen sige det samme", "let mapping and plan say the same"),
    ),
    "mapping-question-missing": Wording(
        ("planens spørgsmål «{title}» findes ikke i filen", "the plan's question “{title}” is not in the file"),
        (
            "står det der under en anden overskrift, så skriv kolonnen i kortet; et kort laves med: bootcamp survey "
            "inspect FIL --write",
            "if it has another heading there, make a mapping and correct it: bootcamp survey inspect FILE --write",
        ),
    ),
    "mapping-unknown-option": Wording(
        (
            "svarmuligheden «{id}» står ikke i planen under «{question}»",
            "the plan has no option “{id}” under “{question}”",
        ),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("planen har {known}", "the plan has {known}"),
    ),
    "mapping-unknown-segment": Wording(
        ("deltagergruppen «{id}» står ikke i planen", "the plan has no group “{id}”"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("planen har {known}", "the plan has {known}"),
    ),
    "mapping-without-segment": Wording(
        (
            "der er ingen kolonne med deltagergruppen, så alle svar står uden gruppe",
            "there is no column for the group, so all answers are without a group",
        ),
        (
            "lav et kort, og skriv kolonnen under segment: bootcamp survey inspect FIL --write",
            "make a mapping, and name the column under segment: bootcamp survey inspect FILE --write",
        ),
        more=(
            "Minianalysen vægter grupperne lige. Uden gruppe kan svarene kun tælles sammen.",
            "The mini-analysis weighs groups equally. Without groups the answers can only be counted together.",
        ),
    ),
    "mapping-column-twice": Wording(
        ("kolonne {column} «{header}» er brugt to gange", "column {column} “{header}” is used twice"),
        ("ret den ene", "correct one of them"),
    ),
    "mapping-other-file": Wording(
        (
            "kortet er lavet til «{pattern}», ikke til «{file}»",
            "the mapping was made for “{pattern}”, not for “{file}”",
        ),
        (
            "er det det samme spørgeskema, så ret file_pattern i kortet; er det et andet, så giv det et navn med --as",
            "if it is the same form, correct file_pattern in the mapping; if it is another, name it with --as",
        ),
    ),
    "same-form-unclear": Wording(
        (
            "{n} svar i «{file}» har samme nummer som et svar fra «{known}», men siger noget andet; det kan ikke ses, "
            "om det er det samme skema|"
            "{n} svar i «{file}» har samme nummer som svar fra «{known}», men {differing} af dem siger noget andet; "
            "det kan ikke ses, om det er det samme skema",
            "{n} answer in “{file}” has the number of an answer from “{known}” but says something else; whether it is "
            "the same form cannot be told|"
            "{n} answers in “{file}” have the numbers of answers from “{known}”, but {differing} of them say "
            "something else; whether it is the same form cannot be told",
        ),
        (
            "et andet skema: skriv samme kommando igen med --as {suggestion} (eller et navn, du vælger); en nyere "
            "eksport af det samme: --as {known}",
            "another form: type the same command again with --as {suggestion} (or a name you choose); a newer export "
            "of the same: --as {known}",
        ),
        more=(
            "Hvert skema nummererer sine svar fra 1. Lagt sammen uden et navn ville det ene skemas svar overskrive "
            "det andets. Intet er gemt.",
            "Every form numbers its answers from 1. Put together without a name, the answers of one form would "
            "overwrite those of the other. Nothing is stored.",
        ),
    ),
    "answers-under-another-form": Wording(
        (
            "svarene i «{file}» er allerede læst ind som «{known}» og ville tælle med to gange",
            "the answers in “{file}” have been read in as “{known}” already and would count twice",
        ),
        ("lad --as være, eller skriv --as {known}", "leave out --as, or write --as {known}"),
    ),
    "form-of-several": Wording(
        (
            "spørgsmålene i «{file}» er de samme som i {known}; det kan ikke ses, hvilket skema filen kommer fra",
            "the questions in “{file}” are the same as in {known}; which form the file comes from cannot be told",
        ),
        (
            "skriv samme kommando igen med --as og et af navnene, eller med et nyt navn, hvis det er et nyt skema",
            "type the same command again with --as and one of the names, or a new name if it is a new form",
        ),
    ),
    "mapping-several-fit": Wording(
        ("flere kort passer til «{file}»: {known}", "several mappings fit “{file}”: {known}"),
        (
            "skriv samme kommando igen med --as og et af navnene",
            "type the same command again with --as and one of the names",
        ),
    ),
    "collection-without-letters": Wording(
        ("«{name}» kan ikke bruges som navn på et skema", "“{name}” cannot be the name of a form"),
        ("brug bogstaver eller tal, fx --as papir", "use letters or figures, such as --as paper"),
    ),
    "scales-differ": Wording(
        (
            "skalaen i «{question}» har ikke lige så mange trin ({scale}) som i de svar, der er læst ind ({before})",
            "the scale of “{question}” does not have as many steps ({scale}) as in the answers read before ({before})",
        ),
        (
            "ret scale i kortet, så begge skemaer har samme antal trin",
            "correct scale in the mapping, so that both forms have the same number of steps",
        ),
        more=(
            "En plads på den ene skala er ikke den samme plads på den anden, så svarene kan ikke lægges sammen.",
            "A place on one scale is not the same place on the other, so the answers cannot be put together.",
        ),
    ),
    "column-not-mapped": Wording(
        ("kolonne {column} «{header}» står ikke i kortet", "column {column} “{header}” is not in the mapping"),
        (
            "skriv den under questions, eller skriv {column} under ignore",
            "write it under questions, or write {column} under ignore",
        ),
        more=(
            "Hver kolonne skal nævnes, så et nyt spørgsmål i en senere eksport ikke forsvinder, uden at nogen ser det.",
            "Every column must be named, so that a new question in a later export does not vanish without anyone "
            "noticing.",
        ),
    ),
    "column-moved": Wording(
        (
            "kolonnen «{header}» er flyttet fra {column} til {now}; den er læst dér",
            "the column “{header}” has moved from {column} to {now}; it was read there",
        ),
        ("ret bogstavet i kortet, så det passer", "correct the letter in the mapping"),
    ),
    "column-missing": Wording(
        (
            "kortet venter «{header}» i kolonne {column}, men den findes ikke",
            "the mapping expects “{header}” in column {column}, but it is not there",
        ),
        ("mente du kolonne {suggestion}?", "did you mean column {suggestion}?"),
        ("i kolonne {column} står nu «{now}»; ret kortet", "column {column} now holds “{now}”; correct the mapping"),
        ("ret kortet", "correct the mapping"),
    ),
    "column-heading-twice": Wording(
        (
            "overskriften «{header}» findes {times} gange, og ingen af dem er kolonne {column}",
            "the heading “{header}” is there {times} times, and none of them is column {column}",
        ),
        ("skriv det rigtige bogstav i kortet", "write the right letter in the mapping"),
    ),
    "columns-not-in-plan": Wording(
        (
            "{n} kolonne står ikke i planen og bliver ikke gemt: {columns}|"
            "{n} kolonner står ikke i planen og bliver ikke gemt: {columns}",
            "{n} column is not in the plan and is not stored: {columns}|"
            "{n} columns are not in the plan and are not stored: {columns}",
        ),
    ),
    "nothing-of-the-plan": Wording(
        ("ingen af planens spørgsmål findes i «{file}»", "none of the plan's questions is in “{file}”"),
        (
            "er det den rigtige fil, så lav et kort: bootcamp survey inspect FIL --write",
            "if it is the right file, make a mapping: bootcamp survey inspect FILE --write",
        ),
        more=(
            "Spørgsmål genkendes på deres titel eller deres svarmuligheder. Er begge dele ændret siden planen, skal "
            "et kort sige, hvilken kolonne der er hvad.",
            "Questions are recognised by their title or their options. If both have changed since the plan, a mapping "
            "must say which column is what.",
        ),
    ),
    # The answers
    "option-unknown": Wording(
        (
            "«{value}» er ikke en svarmulighed i «{question}» ({n} svar: {cells})",
            "“{value}” is no option of “{question}” ({cells}; {n} in all)",
        ),
        (
            "mente du «{suggestion}»? Skriv stavemåden i kortet under options, eller ret cellerne",
            "did you mean “{suggestion}”? Write the spelling in the mapping under options, or correct the cells",
        ),
        (
            "mulighederne er {known}; skriv teksten i kortet under options, eller unknown: other",
            "the options are {known}; write the text in the mapping under options, or unknown: other",
        ),
        more=(
            "Svarmuligheder kendes på teksten; store og små bogstaver og mellemrum betyder ikke noget. Har værktøjet "
            "stavet en mulighed anderledes end planen, så skriv begge i kortet: tid: [Tid, Bedre tid].",
            "Options are recognised by their text; case and blanks make no difference. If the tool spells an option "
            "otherwise than the plan, write both in the mapping: time: [Time, More time].",
        ),
    ),
    "segment-unknown": Wording(
        (
            "gruppen «{value}» kendes ikke i planen ({n} svar: {cells})",
            "the plan does not know the group “{value}” ({cells}; {n} in all)",
        ),
        (
            "mente du «{suggestion}»? Skriv stavemåden i planen under groups eller i kortet under segment",
            "did you mean “{suggestion}”? Write the spelling in the plan under groups or in the mapping under segment",
        ),
        (
            "tilføj den i planen under groups, eller skriv unknown: other i kortet under segment",
            "add it to the plan under groups, or write unknown: other in the mapping under segment",
        ),
        more=(
            "Et svar skal høre til en af planens deltagergrupper. Med unknown: other indgår svaret uden gruppe.",
            "An answer must belong to one of the plan's groups. With unknown: other it counts without a group.",
        ),
    ),
    "segment-blank": Wording(
        (
            "{without} svar er uden oplyst deltagergruppe; de indgår, men ikke i nogen gruppe",
            "{without} answers state no group; they count, but in no group",
        ),
    ),
    "rank-repeat": Wording(
        (
            "«{value}» står to gange i samme rangering, som er udeladt ({n} svar: {cells})",
            "“{value}” stands twice in one ranking, which is left out ({cells}; {n} in all)",
        ),
        ("resten af svaret er med", "the rest of the answer is kept"),
    ),
    "rank-twice": Wording(
        (
            "plads {value} er givet til flere punkter i samme rangering ({n} svar: {cells})",
            "rank {value} is given to several items of one ranking ({cells}; {n} in all)",
        ),
        (
            "rangeringen tæller med, og punkterne deler deres pladser; er det en tastefejl, så ret cellen",
            "the ranking counts, and the items share their places; if it is a slip, correct the cell",
        ),
    ),
    "not-a-rank": Wording(
        (
            "«{value}» er ikke en plads fra 1 til {most} i «{question}» ({n} svar: {cells})",
            "“{value}” is no rank from 1 to {most} in “{question}” ({cells}; {n} in all)",
        ),
        ("ret cellerne", "correct the cells"),
    ),
    "scale-unknown": Wording(
        (
            "«{value}» er ikke et trin på skalaen i «{question}» ({n} svar: {cells})",
            "“{value}” is no step of the scale in “{question}” ({cells}; {n} in all)",
        ),
        (
            "mente du «{suggestion}»? Ret cellerne, eller ret scale i kortet",
            "did you mean “{suggestion}”? Correct the cells, or scale in the mapping",
        ),
        (
            "trinene er {scale}; skriv teksten under dont_know, hvis den betyder «ved ikke»",
            "the steps are {scale}; write the text under dont_know if it means “don't know”",
        ),
    ),
    "not-from-0-to-10": Wording(
        (
            "«{value}» er ikke et helt tal fra 0 til 10 i «{question}» ({n} svar: {cells})",
            "“{value}” is no whole number from 0 to 10 in “{question}” ({cells}; {n} in all)",
        ),
        ("ret cellerne", "correct the cells"),
    ),
    "cell-not-a-number": Wording(
        (
            "«{value}» er ikke et tal i «{question}» ({n} svar: {cells})",
            "“{value}” is no number in “{question}” ({cells}; {n} in all)",
        ),
        ("ret cellerne; enheder skal væk: 5,5", "correct the cells; units must go: 5.5"),
    ),
    "cell-not-a-date": Wording(
        (
            "«{value}» er ikke en dato i «{question}» ({n} svar: {cells})",
            "“{value}” is no date in “{question}” ({cells}; {n} in all)",
        ),
        ("skriv for eksempel 12-03-2017", "write for example 12-03-2017"),
    ),
    "too-many-chosen": Wording(
        (
            "i {n} svar er der valgt flere end {most} i «{question}»: {cells}",
            "{n} answers chose more than {most} in “{question}”: {cells}",
        ),
        ("alle valgene er talt med", "all their choices are counted"),
    ),
    "answers-removed": Wording(
        (
            "{n} svar, som var gemt før, er taget ud igen: det tælles ikke længere med|"
            "{n} svar, som var gemt før, er taget ud igen: de tælles ikke længere med",
            "{n} answer that was stored before has been taken out: it is no longer counted|"
            "{n} answers that were stored before have been taken out: they are no longer counted",
        ),
        (
            "se include i kortet, hvis de skal med alligevel",
            "see include in the mapping if they are to count after all",
        ),
        more=(
            "Svarene følger kortet, som det er nu. Eksempel: en prøvebesvarelse kom med; siden er exclude_if skrevet "
            "i kortet, og næste gang filen læses ind, bliver den taget ud.",
            "The answers follow the mapping as it is now. Example: a test answer came in; exclude_if was written in "
            "the mapping since, and the next time the file is read in, it is taken out.",
        ),
    ),
    # Paper forms typed in
    "entry-without-names": Wording(
        (
            "rækken, der fortæller, hvilken kolonne der er hvilket spørgsmål, mangler i «{file}»",
            "the row that tells which column is which question is missing in “{file}”",
        ),
        (
            "kopiér svarene over i et nyt ark fra bootcamp survey form, kolonne for kolonne",
            "copy the answers into a new sheet from bootcamp survey form, column by column",
        ),
        more=(
            "Arket til indtastning har en skjult række 3 med spørgsmålenes korte navne. Uden den kan det ikke læses "
            "ind.",
            "The entry sheet has a hidden row 3 with the short names of the questions. Without it nothing can be read.",
        ),
    ),
    "entry-without-number": Wording(
        ("række {row} har svar, men intet skemanummer", "row {row} has answers, but no form number"),
        (
            "skriv det nummer, der står på papiret, i den første kolonne",
            "write the number on the paper in the first column",
        ),
        more=(
            "På nummeret kan papirskemaet findes igen, og det sørger for, at det samme skema ikke bliver talt to "
            "gange.",
            "By its number a paper form can be found again, and it keeps the same form from being counted twice.",
        ),
    ),
    "entry-number-twice": Wording(
        (
            "skema nr. {number} står både i række {first} og i række {row}",
            "form no. {number} stands both in row {first} and in row {row}",
        ),
        (
            "slet den ene række, hvis skemaet er tastet to gange; ret ellers nummeret på begge skemaer",
            "delete one of the rows if the form was typed twice; otherwise correct the number on both forms",
        ),
    ),
    "entry-not-a-mark": Wording(
        ("«{value}» er ikke et kryds", "“{value}” is not a tick"),
        (
            "skriv x, hvis der er sat kryds; lad ellers cellen være tom",
            "write x where the box is ticked; leave the cell blank otherwise",
        ),
    ),
    "answers-invented": Wording(
        (
            "svarene i «{file}» er opdigtede og kan ikke læses ind i et rigtigt forløb",
            "the answers in “{file}” are invented and cannot be read into a real process",
        ),
        (
            "læs eksporten fra det rigtige spørgeskema ind; prøv papirerne af med bootcamp survey rehearse",
            "read in the export of the real questionnaire; try the papers with bootcamp survey rehearse",
        ),
        more=(
            "Svar fra en generalprøve er mærket i hver række. De bliver aldrig lagt sammen med rigtige svar, og de "
            "åbner ingen beslutningspunkter.",
            "Answers of a rehearsal are marked in every row. They are never put together with real answers, and they "
            "open no gates.",
        ),
    ),
    "rehearsal-too-many": Wording(
        (
            "der kan højst opdigtes {most} svar: så mange er der i de grupper, planen kender",
            "no more than {most} answers can be invented: that is how many there are in the groups the plan knows",
        ),
        ("skriv --answers {most} eller færre", "write --answers {most} or fewer"),
        more=(
            "Siger planen, hvor mange der er inviteret eller medlemmer i en gruppe, kan der ikke være flere svar fra "
            "den.",
            "Where the plan says how many are invited or members of a group, there cannot be more answers from it.",
        ),
    ),
    "import-would-lose": Wording(
        (
            "filen mangler «{question}», som {n} af de gemte svar har med; dem ville den slette",
            "the file lacks “{question}”, which {n} of the stored answers have; it would delete them",
        ),
        (
            "lav et kort: bootcamp survey inspect FIL --write; skal spørgsmålet ikke med mere, så slet det i planen",
            "make a map: bootcamp survey inspect FILE --write; if the question is to go, delete it in the plan",
        ),
        more=(
            "En nyere eksport retter de svar, der er læst ind før. Mangler et spørgsmål, er det næsten altid, fordi "
            "en overskrift er ændret. Derfor bliver svarene på det og de tekster, I har godkendt, ikke slettet.",
            "A newer export updates the answers that were read before. When a question is missing, a heading has "
            "almost always been changed. So the answers to it, and the texts you have approved, are not deleted.",
        ),
    ),
    "rehearsal-too-large": Wording(
        (
            "så mange svar kan der ikke opdigtes; der kan højst være {most}",
            "that is more answers than can be invented; there may be {most} at most",
        ),
        ("skriv fx --answers 400", "write --answers 400, for example"),
    ),
    "rehearsal-too-few": Wording(
        ("der skal være mindst ét opdigtet svar", "there must be at least one invented answer"),
        ("skriv fx --answers 400", "write --answers 400, for example"),
    ),
}
