from bootcamp.words import Wording

_SAVE_AGAIN = "Hent eksporten igen, eller åbn filen i Excel og gem den som .xlsx. Excel retter ofte det, der er galt."

PROBLEMS: dict[str, Wording] = {
    # Filen
    "table-empty-file": Wording(
        "«{file}» er tom", ("hent eksporten igen; overførslen er nok blevet afbrudt",), _SAVE_AGAIN
    ),
    "table-no-cells": Wording("der er ingen udfyldte celler i «{file}»", ("se efter, om det er den rigtige fil",)),
    "table-too-large": Wording(
        "«{file}» er for stor til at blive læst ({megabytes} MB)",
        ("åbn filen i Excel, slet ark og kolonner, der ikke skal bruges, og gem den under et nyt navn",),
        "Selv 30.000 svar på 60 spørgsmål fylder under 10 MB. Er filen meget større, rummer den noget andet end svar.",
    ),
    "table-other-kind": Wording(
        "«{file}» er ikke et regneark eller en csv-fil ({kind})",
        ("brug eksporten fra spørgeskemaværktøjet: .xlsx, .xls, .ods, .csv eller .tsv",),
    ),
    "table-in-zip": Wording("«{file}» er en pakket mappe (zip)", ("pak den ud, og brug filen indeni",)),
    "table-is-html": Wording(
        "«{file}» er en webside, ikke et regneark",
        ("åbn filen i Excel, og gem den som .xlsx; viser den en login-side, så hent eksporten igen",),
        "Nogle systemer kalder en webside for .xls. Excel kan åbne den, "
        "men den er ikke et regneark, før den er gemt om.",
    ),
    "table-is-xml": Wording("«{file}» er XML, ikke et regneark", ("åbn filen i Excel, og gem den som .xlsx",)),
    "table-wrong-ending": Wording(
        "«{file}» hedder {ending}, men indholdet er {kind}",
        ("kald filen «{suggestion}», og prøv igen",),
        "Endelsen fortæller programmer, hvad de skal vente. En csv-fil, "
        "der hedder .xlsx, kan heller ikke åbnes i Excel.",
    ),
    "table-quotes": Wording(
        "«{file}» har et anførselstegn, der aldrig sluttes, så rækkerne ikke kan skilles ad",
        ("hent eksporten igen, helst som .xlsx",),
    ),
    "table-long-cell": Wording(
        "«{file}» har en celle med mere end {most} millioner tegn og læses derfor ikke",
        ("åbn filen, slet den lange celle, og gem filen under et nyt navn",),
        "En celle i Excel kan højst rumme 32.767 tegn. En så lang celle er ikke et svar.",
    ),
    "table-long-record": Wording(
        "«{file}» har en række på mere end {most} millioner tegn og læses derfor ikke",
        ("hent eksporten igen, helst som .xlsx; se efter, om filen er delt i linjer",),
    ),
    "table-encoding": Wording(
        "filen er ikke UTF-8 og er læst som {encoding}; {nordic} af bogstaverne er æ, ø eller å",
        ("se efter, om bogstaverne ser rigtige ud; gør de ikke, så hent eksporten som .xlsx",),
        "Csv-filer siger ikke selv, hvordan deres bogstaver er gemt. Er æ, ø og å blevet til andre tegn, genkendes "
        "svarmulighederne ikke. En .xlsx-fil har ikke det problem.",
    ),
    "table-needs-calamine": Wording(
        "her kan {kind}-filer ikke læses, fordi python-calamine mangler",
        ("gem filen som .xlsx, eller installer igen: pip install bootcamp",),
    ),
    "folder-without-tables": Wording(
        "«{file}» er en mappe uden csv-filer",
        ("skriv navnet på eksportfilen, eller på en mappe med csv-filer",),
    ),
    "workbook-open": Wording(
        "«{file}» er åben i {program}",
        ("luk filen dér, og prøv igen; er den ikke åben noget sted, så slet «{lock}» i samme mappe",),
        "Så længe filen er åben, kan Windows ikke læse den, og det, der "
        "står på skærmen, er måske ikke gemt. Imens ligger "
        "en lille låsefil ved siden af, som forsvinder, når filen lukkes.",
    ),
    "workbook-is-lock-file": Wording(
        "«{file}» er en låsefil, som Excel laver, mens en fil er åben", ("brug «{meant}»",)
    ),
    "workbook-encrypted": Wording(
        "«{file}» er beskyttet med adgangskode",
        ("åbn den i Excel, fjern koden under Filer, Oplysninger, Beskyt projektmappe, og gem",),
    ),
    "workbook-damaged": Wording("«{file}» er beskadiget og kan ikke læses", ("hent eksporten igen",), _SAVE_AGAIN),
    "workbook-bomb": Wording(
        "«{file}» fylder {megabytes} MB eller mere, når den pakkes ud, og læses derfor ikke",
        ("hent eksporten igen fra værktøjet; er det en fil, du ikke kender, så åbn den ikke",),
        "En lille fil kan være lavet, så den fylder gigabyte udpakket og "
        "får maskinen til at gå i stå. Rigtige eksporter "
        "fylder omkring ti gange så meget udpakket.",
    ),
    "workbook-far-cell": Wording(
        "«{file}» strækker sig over {rows} rækker og {columns} kolonner og læses derfor ikke",
        ("slet det, der står langt nede eller langt til højre i arket, og gem filen",),
        "Én celle langt ude tvinger programmer til at regne med alt "
        "derimellem. Tryk Ctrl+End i Excel for at finde den.",
    ),
    # Eksporten
    "no-such-sheet": Wording("der er intet ark «{sheet}» i «{file}»", ("arkene hedder {sheets}",)),
    "no-answers": Wording(
        "der er ingen svar i «{file}»", ("se efter, om spørgeskemaet er besvaret, og hent eksporten igen",)
    ),
    "no-header-row": Wording(
        "række {row} ligner et svar («{example}»), ikke overskrifter",
        ("indsæt spørgsmålene som første række, eller hent eksporten igen med overskrifter",),
        "Den første række skal sige, hvad hver kolonne handler om. Ellers "
        "kan ingen vide, hvilket spørgsmål et svar hører til.",
    ),
    "no-survey-export": Wording(
        "«{file}» ligner ikke svar på et spørgeskema",
        ("brug eksporten med ét svar i hver række og spørgsmålene som overskrifter",),
    ),
    "file-beside-answers": Wording(
        "«{file}» er ikke selve svarene, men en fil, som værktøjet laver ved siden af dem",
        ("brug eksporten med ét svar i hver række; fra Polis er det participants-votes.csv eller hele mappen",),
        "Formularer (XLSForm), ordbøger over felter og lister over udsagn eller stemmer fortæller om svarene, men de "
        "har ikke ét svar i hver række.",
    ),
    "unknown-tool": Wording(
        "det kan ikke ses, hvilket værktøj filen kommer fra; den er læst som en almindelig tabel",
        (
            "bedste bud er {guess} ({score} point, 5 skal til); tjek, at hver kolonne er forstået rigtigt",
            "tjek, at hver kolonne er forstået rigtigt, og lav et kort: bootcamp survey inspect FIL --write",
        ),
    ),
    "column-without-heading": Wording(
        "kolonne {column} har indhold, men ingen overskrift, og er sprunget over",
        ("skriv en overskrift over kolonnen, hvis den skal med",),
    ),
    "rows-skipped": Wording(
        "række {rows} er sprunget over: den er ikke et svar|"
        "{n} rækker er sprunget over: de er ikke svar (række {rows})",
        ("er det rigtige svar, så mangler de nummer eller tidspunkt",),
        "Under svarene står ofte noter, summer eller en tabel mere. En "
        "række er kun et svar, når den har det nummer eller "
        "tidspunkt, som værktøjet giver hvert svar.",
    ),
    "respondent-twice": Wording(
        "svaret i række {row} har samme nummer som række {first}",
        ("slet den række, der ikke gælder; ellers bruges den nederste",),
    ),
    "several-rows-each": Wording(
        "{rows} rækker hører til {people} personer; hver række er talt som et svar",
        ("eksportér kun den begivenhed eller det skema, der skal tælles, hvis hver person kun skal tælle én gang",),
        "REDCap skriver en række for hver begivenhed og hver gentagelse. Antal svar er derfor ikke antal personer.",
    ),
    "repeated-groups": Wording(
        "arket {sheets} holder en gruppe, der gentages, og er ikke læst som svar|"
        "arkene {sheets} holder grupper, der gentages, og er ikke læst som svar",
    ),
    "quiz-columns": Wording(
        "{n} kolonne med point og feedback er sprunget over|{n} kolonner med point og feedback er sprunget over"
    ),
    "contact-not-stored": Wording(
        "kolonne {columns} siger, hvem nogen er, og bliver ikke gemt|"
        "kolonnerne {columns} siger, hvem nogen er, og bliver ikke gemt",
    ),
    "kind-unsure": Wording(
        "det kan ikke ses sikkert, hvilken slags spørgsmål kolonne {columns} er|"
        "det kan ikke ses sikkert, hvilken slags spørgsmål {n} kolonner er: {columns}",
        ("står spørgsmålet i planen, er det planen, der gælder",),
    ),
    "date-order-unknown": Wording(
        "i kolonne {column} kan dag og måned ikke kendes fra hinanden; dagen er læst først",
        ("står måneden først, så skriv order: mdy ved spørgsmålet i kortet",),
    ),
    "letters-damaged": Wording(
        "bogstaver er ødelagt i {n} celle (for eksempel â€“ eller Ã¦)|"
        "bogstaver er ødelagt i {n} celler (for eksempel â€“ eller Ã¦)",
        ("hent eksporten igen som .xlsx; skaden er sket, da filen blev åbnet eller gemt som csv",),
    ),
    "surveyxact-status": Wording(
        "{rows} rækker: {complete} fuldført, {partial} delvist besvaret, {never} aldrig besvaret",
        ("tallene bygger på de fuldførte svar; skal de delvise med, så skriv status: all under include i kortet",),
        "SurveyXact skriver en række for hver inviteret, også for dem, der aldrig svarede. Kun de øvrige er svar.",
    ),
    "surveyxact-no-labels": Wording(
        "«{file}» rummer koder, men ikke deres tekster",
        ("hent eksporten igen med Labels og Structure; er det csv-filer, så skriv navnet på mappen med dem alle",),
        "I Dataset står der 1, 2 og 3 i stedet for svarene. Teksterne står i Labels, spørgsmålene i Structure.",
    ),
    "surveyxact-no-dataset": Wording(
        "«{file}» beskriver spørgsmålene, men rummer ingen svar",
        ("svarene står i Dataset; er det csv-filer, så skriv navnet på mappen med dem alle",),
    ),
    "limesurvey-status": Wording(
        "{rows} svar: {complete} afsendt, {partial} påbegyndt, men ikke afsendt",
        ("tallene bygger på de afsendte svar; skal de påbegyndte med, så skriv status: all under include i kortet",),
        "LimeSurvey skriver tidspunktet for afsendelsen i submitdate. Er det tomt, blev svaret ikke sendt.",
    ),
    "limesurvey-codes": Wording(
        "svarene er koder ({examples}), ikke tekster",
        ("eksportér igen fra LimeSurvey med «Fulde svar» (Full answers), eller skriv koderne i kortet under options",),
        "En kode som A1 siger ikke, hvad der blev svaret. LimeSurvey kan skrive teksterne i stedet.",
    ),
    "qualtrics-status": Wording(
        "{rows} rækker: {complete} fuldført, {partial} ikke fuldført, {previews} prøvesvar",
        ("prøvesvar tæller ikke; skal de ufuldførte med, så skriv status: all under include i kortet",),
        "Prøvesvar (preview og test) kendes på Status, fuldførte svar på Finished. Tallene bygger på de fuldførte.",
    ),
    "qualtrics-spam": Wording(
        "{n} svar er af Qualtrics mærket som muligt spam og tæller med|"
        "{n} svar er af Qualtrics mærket som muligt spam og tæller med",
        ("se dem efter; skal de ikke med, så slet dem, eller skriv exclude_if under include i kortet",),
    ),
    "qualtrics-codes": Wording(
        "«{file}» rummer koder i stedet for svarenes tekster",
        ("eksportér igen fra Qualtrics med «Use choice text», eller skriv koderne i kortet under options",),
        "Et 2-tal siger ikke, hvad der blev svaret. Qualtrics kan skrive teksterne i stedet.",
    ),
    "enalyzer-codes": Wording(
        "svarene i kolonne {columns} er numre, ikke tekster|svarene i {n} kolonner er numre, ikke tekster: {columns}",
        ("hent svardata igen i Enalyzer, og vælg formatet «Tekst» for spørgsmålene i stedet for «Etiketnummer»",),
        "Enalyzer skriver enkeltvalg og skalaer som etiketnumre, når man ikke vælger andet. Et 2-tal siger ikke, hvad "
        "der blev svaret.",
    ),
    "values-are-codes": Wording(
        "svarene i kolonne {columns} ser ud til at være numre på svarmuligheder|"
        "svarene i {n} kolonner ser ud til at være numre på svarmuligheder: {columns}",
        ("hent eksporten igen med svarenes tekster («Tekst» i Enalyzer, «Use choice text» i Qualtrics)",),
        "Nogle værktøjer skriver svarmulighedens nummer i stedet for dens tekst. Er det rigtige tal, er alt i orden.",
    ),
    # Kortet
    "not-a-column": Wording("«{value}» er ikke en kolonne", ("skriv kolonnens bogstav, for eksempel F eller AB",)),
    "not-a-separator": Wording("«{value}» kan ikke skille svar ad", ('brug ";" eller ","',)),
    "not-a-pattern": Wording(
        "«{value}» er ikke et gyldigt mønster", ("brug et regulært udtryk, for eksempel (?i)^test",)
    ),
    "col-or-items": Wording(
        "spørgsmålet har hverken col eller items", ("skriv col: G, eller items med en kolonne til hver svarmulighed",)
    ),
    "mapping-unknown-question": Wording(
        "spørgsmålet «{id}» står ikke i planen",
        ("mente du «{suggestion}»?", "planen har {known}"),
    ),
    "mapping-other-kind": Wording(
        "«{id}» er «{kind}» i kortet, men «{planned}» i planen", ("lad kortet og planen sige det samme",)
    ),
    "mapping-question-missing": Wording(
        "planens spørgsmål «{title}» findes ikke i filen",
        (
            (
                "står det der under en anden overskrift, så skriv kolonnen i kortet; et kort laves med: bootcamp "
                "survey inspect FIL --write"
            ),
        ),
    ),
    "mapping-unknown-option": Wording(
        "svarmuligheden «{id}» står ikke i planen under «{question}»",
        ("mente du «{suggestion}»?", "planen har {known}"),
    ),
    "mapping-unknown-segment": Wording(
        "deltagergruppen «{id}» står ikke i planen", ("mente du «{suggestion}»?", "planen har {known}")
    ),
    "mapping-without-segment": Wording(
        "der er ingen kolonne med deltagergruppen, så alle svar står uden gruppe",
        ("lav et kort, og skriv kolonnen under segment: bootcamp survey inspect FIL --write",),
        "Minianalysen vægter grupperne lige. Uden gruppe kan svarene kun tælles sammen.",
    ),
    "mapping-column-twice": Wording("kolonne {column} «{header}» er brugt to gange", ("ret den ene",)),
    "mapping-other-file": Wording(
        "kortet er lavet til «{pattern}», ikke til «{file}»",
        ("er det det samme spørgeskema, så ret file_pattern i kortet; er det et andet, så giv det et navn med --as",),
    ),
    "same-form-unclear": Wording(
        "{n} svar i «{file}» har samme nummer som et svar fra «{known}», men siger noget andet; "
        "det kan ikke ses, om det er det samme skema"
        "|{n} svar i «{file}» har samme nummer som svar fra «{known}», men {differing} af dem siger noget andet; "
        "det kan ikke ses, om det er det samme skema",
        (
            (
                "et andet skema: skriv samme kommando igen med --as {suggestion} (eller et navn, du vælger); "
                "en nyere eksport af det samme: --as {known}"
            ),
        ),
        "Hvert skema nummererer sine svar fra 1. Lagt sammen uden et navn ville det ene skemas svar overskrive det "
        "andets. Intet er gemt.",
    ),
    "answers-under-another-form": Wording(
        "svarene i «{file}» er allerede læst ind som «{known}» og ville tælle med to gange",
        ("lad --as være, eller skriv --as {known}",),
    ),
    "form-of-several": Wording(
        "spørgsmålene i «{file}» er de samme som i {known}; det kan ikke ses, hvilket skema filen kommer fra",
        ("skriv samme kommando igen med --as og et af navnene, eller med et nyt navn, hvis det er et nyt skema",),
    ),
    "mapping-several-fit": Wording(
        "flere kort passer til «{file}»: {known}",
        ("skriv samme kommando igen med --as og et af navnene",),
    ),
    "collection-without-letters": Wording(
        "«{name}» kan ikke bruges som navn på et skema",
        ("brug bogstaver eller tal, fx --as papir",),
    ),
    "scales-differ": Wording(
        "skalaen i «{question}» har ikke lige så mange trin ({scale}) som i de svar, der er læst ind ({before})",
        ("ret scale i kortet, så begge skemaer har samme antal trin",),
        "En plads på den ene skala er ikke den samme plads på den anden, så svarene kan ikke lægges sammen.",
    ),
    "column-not-mapped": Wording(
        "kolonne {column} «{header}» står ikke i kortet",
        ("skriv den under questions, eller skriv {column} under ignore",),
        "Hver kolonne skal nævnes, så et nyt spørgsmål i en senere eksport ikke forsvinder, uden at nogen ser det.",
    ),
    "column-moved": Wording(
        "kolonnen «{header}» er flyttet fra {column} til {now}; den er læst dér",
        ("ret bogstavet i kortet, så det passer",),
    ),
    "column-missing": Wording(
        "kortet venter «{header}» i kolonne {column}, men den findes ikke",
        ("mente du kolonne {suggestion}?", "i kolonne {column} står nu «{now}»; ret kortet", "ret kortet"),
    ),
    "column-heading-twice": Wording(
        "overskriften «{header}» findes {times} gange, og ingen af dem er kolonne {column}",
        ("skriv det rigtige bogstav i kortet",),
    ),
    "columns-not-in-plan": Wording(
        "{n} kolonne står ikke i planen og bliver ikke gemt: {columns}|"
        "{n} kolonner står ikke i planen og bliver ikke gemt: {columns}",
    ),
    "nothing-of-the-plan": Wording(
        "ingen af planens spørgsmål findes i «{file}»",
        ("er det den rigtige fil, så lav et kort: bootcamp survey inspect FIL --write",),
        "Spørgsmål genkendes på deres titel eller deres svarmuligheder. "
        "Er begge dele ændret siden planen, skal et kort "
        "sige, hvilken kolonne der er hvad.",
    ),
    # Svarene
    "option-unknown": Wording(
        "«{value}» er ikke en svarmulighed i «{question}» ({n} svar: {cells})",
        (
            "mente du «{suggestion}»? Skriv stavemåden i kortet under options, eller ret cellerne",
            "mulighederne er {known}; skriv teksten i kortet under options, eller unknown: other",
        ),
        "Svarmuligheder kendes på teksten; store og små bogstaver og "
        "mellemrum betyder ikke noget. Har værktøjet stavet "
        "en mulighed anderledes end planen, så skriv begge i kortet: tid: [Tid, Bedre tid].",
    ),
    "segment-unknown": Wording(
        "gruppen «{value}» kendes ikke i planen ({n} svar: {cells})",
        (
            "mente du «{suggestion}»? Skriv stavemåden i planen under groups eller i kortet under segment",
            "tilføj den i planen under groups, eller skriv unknown: other i kortet under segment",
        ),
        "Et svar skal høre til en af planens deltagergrupper. Med unknown: other indgår svaret uden gruppe.",
    ),
    "segment-blank": Wording("{without} svar er uden oplyst deltagergruppe; de indgår, men ikke i nogen gruppe"),
    "rank-repeat": Wording(
        "«{value}» står to gange i samme rangering, som er udeladt ({n} svar: {cells})",
        ("resten af svaret er med",),
    ),
    "rank-twice": Wording(
        "plads {value} er givet to gange i samme rangering, som er udeladt ({n} svar: {cells})",
        ("resten af svaret er med",),
    ),
    "not-a-rank": Wording(
        "«{value}» er ikke en plads fra 1 til {most} i «{question}» ({n} svar: {cells})", ("ret cellerne",)
    ),
    "scale-unknown": Wording(
        "«{value}» er ikke et trin på skalaen i «{question}» ({n} svar: {cells})",
        (
            "mente du «{suggestion}»? Ret cellerne, eller ret scale i kortet",
            "trinene er {scale}; skriv teksten under dont_know, hvis den betyder «ved ikke»",
        ),
    ),
    "not-from-0-to-10": Wording(
        "«{value}» er ikke et helt tal fra 0 til 10 i «{question}» ({n} svar: {cells})", ("ret cellerne",)
    ),
    "cell-not-a-number": Wording(
        "«{value}» er ikke et tal i «{question}» ({n} svar: {cells})", ("ret cellerne; enheder skal væk: 5,5",)
    ),
    "cell-not-a-date": Wording(
        "«{value}» er ikke en dato i «{question}» ({n} svar: {cells})", ("skriv for eksempel 12-03-2017",)
    ),
    "too-many-chosen": Wording(
        "i {n} svar er der valgt flere end {most} i «{question}»: {cells}", ("alle valgene er talt med",)
    ),
    "answers-removed": Wording(
        "{n} svar, som var gemt før, er taget ud igen: det tælles ikke længere med|"
        "{n} svar, som var gemt før, er taget ud igen: de tælles ikke længere med",
        ("se include i kortet, hvis de skal med alligevel",),
        "Svarene følger kortet, som det er nu. Eksempel: en prøvebesvarelse kom med; siden er exclude_if "
        "skrevet i kortet, og næste gang filen læses ind, bliver den taget ud.",
    ),
    # Indtastede papirskemaer
    "entry-without-names": Wording(
        "rækken, der fortæller, hvilken kolonne der er hvilket spørgsmål, mangler i «{file}»",
        ("kopiér svarene over i et nyt ark fra bootcamp survey form, kolonne for kolonne",),
        "Arket til indtastning har en skjult række 3 med spørgsmålenes korte navne. Uden den kan det ikke læses ind.",
    ),
    "entry-without-number": Wording(
        "række {row} har svar, men intet skemanummer",
        ("skriv det nummer, der står på papiret, i den første kolonne",),
        "På nummeret kan papirskemaet findes igen, og det sørger for, at det samme skema ikke bliver talt to gange.",
    ),
    "entry-number-twice": Wording(
        "skema nr. {number} står både i række {first} og i række {row}",
        ("slet den ene række, hvis skemaet er tastet to gange; ret ellers nummeret på begge skemaer",),
    ),
    "entry-not-a-mark": Wording(
        "«{value}» er ikke et kryds", ("skriv x, hvis der er sat kryds; lad ellers cellen være tom",)
    ),
    "answers-invented": Wording(
        "svarene i «{file}» er opdigtede og kan ikke læses ind i et rigtigt forløb",
        ("læs eksporten fra det rigtige spørgeskema ind; prøv papirerne af med bootcamp survey rehearse",),
        "Svar fra en generalprøve er mærket i hver række. De bliver aldrig lagt sammen med rigtige svar, og de åbner "
        "ingen beslutningspunkter.",
    ),
    "rehearsal-too-many": Wording(
        "der kan højst opdigtes {most} svar: så mange er der i de grupper, planen kender",
        ("skriv --answers {most} eller færre",),
        "Siger planen, hvor mange der er inviteret eller medlemmer i en gruppe, kan der ikke være flere svar fra den.",
    ),
    "import-would-lose": Wording(
        "filen mangler «{question}», som {n} af de gemte svar har med; dem ville den slette",
        ("lav et kort: bootcamp survey inspect FIL --write; skal spørgsmålet ikke med mere, så slet det i planen",),
        "En nyere eksport retter de svar, der er læst ind før. Mangler et spørgsmål, er det næsten altid, fordi en "
        "overskrift er ændret. Derfor bliver svarene på det og de tekster, I har godkendt, ikke slettet.",
    ),
    "rehearsal-too-large": Wording(
        "så mange svar kan der ikke opdigtes; der kan højst være {most}", ("skriv fx --answers 400",)
    ),
    "rehearsal-too-few": Wording("der skal være mindst ét opdigtet svar", ("skriv fx --answers 400",)),
}
