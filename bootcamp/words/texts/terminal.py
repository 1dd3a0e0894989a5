TEXTS: dict[str, tuple[str, str]] = {
    "the-answer": ("svaret", "the answer"),
    "error": ("fejl", "error"),
    "warning": ("advarsel", "warning"),
    "advice": ("råd", "advice"),
    "usage-overview": ("bootcamp KOMMANDO …", "bootcamp COMMAND …"),
    "about": (
        "Hjælper en kommune gennem et samskabelsesforløb: fra plan og digital bootcamp til programmer, beslutninger "
        "og papirer.",
        "Helps a municipality through a co-creation process: from plan and digital bootcamp to programmes, decisions "
        "and papers.",
    ),
    "part-always": ("Overblik", "Overview"),
    "part-start": ("Plan", "Plan"),
    "part-process": ("Forløbet", "The process"),
    "part-survey": ("Den digitale bootcamp", "The digital bootcamp"),
    "part-day": ("Dagen", "The day"),
    "part-paper": ("Papir", "Paper"),
    "common-options": ("Kan skrives efter alle kommandoer:", "May follow every command:"),
    "common-in": (
        "--in MAPPE      procesmappen, når du ikke står i den",
        "--in FOLDER     the process folder, when you are not in it",
    ),
    "common-lang": ("--lang da|en    sproget: dansk eller engelsk", "--lang da|en    the language: Danish or English"),
    "common-json": (
        "--json          svaret som data til andre programmer",
        "--json          the answer as data for other programs",
    ),
    "help-of-command": (
        "Mere om en kommando: bootcamp KOMMANDO --help. Skriv kun bootcamp for at se, hvor I er, og hvad der er det "
        "næste.",
        "More about a command: bootcamp COMMAND --help. Write bootcamp alone to see where you are and what comes next.",
    ),
    "all-well": ("Planen hænger sammen. Der er ingen fejl.", "The plan holds together. There are no errors."),
    "count-errors": ("{n} fejl|{n} fejl", "{n} error|{n} errors"),
    "count-warnings": ("{n} advarsel|{n} advarsler", "{n} warning|{n} warnings"),
    "count-advice": ("{n} råd|{n} råd", "{n} piece of advice|{n} pieces of advice"),
    "more-about-code": ("Mere om en kode: bootcamp explain {code}", "More about a code: bootcamp explain {code}"),
    "next": ("Det næste", "What comes next"),
    "codes": (
        "Koder for fejl, advarsler og råd. Mere om en kode: bootcamp explain KODE",
        "Codes of errors, warnings and advice. More about a code: bootcamp explain CODE",
    ),
    "new-done": (
        "Mappen {folder} er klar. Den indeholder en plan uden fejl, som I kan rette til.",
        "The folder {folder} is ready. It holds a plan without errors for you to make your own.",
    ),
    "new-step-edit": ("Ret planen til", "Change the plan"),
    "new-step-edit-how": (
        "åbn {file} i Notesblok eller et andet skriveprogram",
        "open {file} in Notepad or another text editor",
    ),
    "new-step-check": ("Se, om den hænger sammen", "See whether it holds together"),
    "new-step-print": ("Se dagen på papir", "See the day on paper"),
    "new-step-demo": ("Se et helt forløb", "See a whole process"),
    "home-welcome": (
        "Her er ingen procesmappe endnu. Sådan begynder I:",
        "There is no process folder here yet. This is how to begin:",
    ),
    "home-new": ("lav en mappe med en plan, der kan rettes til", "make a folder with a plan to make your own"),
    "home-demo": (
        "se et helt forløb med svar, programmer og papirer",
        "see a whole process with answers, programmes and papers",
    ),
    "home-help": ("se alle kommandoer", "see all commands"),
    "home-go": (
        "Har I allerede en procesmappe, så gå ind i den: cd MAPPE",
        "If you already have a process folder, go into it: cd FOLDER",
    ),
    "demo-done": ("Et helt forløb ligger i {folder}:", "A whole process is in {folder}:"),
    "demo-step-imported": (
        "{n} svar fra den digitale bootcamp er læst ind",
        "{n} answer to the digital bootcamp has been read in|{n} answers to the digital bootcamp have been read in",
    ),
    "demo-step-decided": (
        "{n} beslutning før det første beslutningspunkt er skrevet i logbogen|"
        "{n} beslutninger før det første beslutningspunkt er skrevet i logbogen",
        "{n} decision before the first gate has been entered in the journal|"
        "{n} decisions before the first gate have been entered in the journal",
    ),
    "demo-step-advanced": (
        "forløbet er gået fra «{before}» til «{after}»",
        "the process has advanced from “{before}” to “{after}”",
    ),
    "demo-step-printed": (
        "{n} fil er skrevet i out/|{n} filer er skrevet i out/",
        "{n} file has been written to out/|{n} files have been written to out/",
    ),
    "demo-invented": (
        "Svarene er opdigtede; de viser kun, hvordan papirerne kommer til at se ud.",
        "The answers are invented; they only show what the papers will look like.",
    ),
    "demo-try": ("Prøv nu", "Now try"),
    "demo-try-home": ("hvor er vi, og hvad mangler?", "where are we, and what is missing?"),
    "demo-try-results": ("hvad svarede de?", "what did they answer?"),
    "demo-try-print": ("hvad kan der skrives ud?", "what can be printed?"),
    "demo-try-edit": (
        "flyt frokosten i events/bootcamp-2.yaml, og se, hvad der sker",
        "move the lunch in events/bootcamp-2.yaml, and see what happens",
    ),
    "demo-open": ("Åbn papirerne", "Open the papers"),
    "schema-saved": (
        "Skemaet er gemt i {file}. Skriv denne linje øverst i plan.yaml, så et redigeringsprogram kan foreslå "
        "felterne: # yaml-language-server: $schema=.bootcamp/plan.schema.json",
        "The schema is saved in {file}. Write this line at the top of plan.yaml and an editor can suggest the fields: "
        "# yaml-language-server: $schema=.bootcamp/plan.schema.json",
    ),
    "forms-written": ("Spørgeskemaet ligger i {folder}:", "The questionnaire lies in {folder}:"),
    "forms-then": (
        "Vejledningen fortæller, hvordan skemaet kommer ud. Hold først generalprøve:  bootcamp survey rehearse "
        "{survey}",
        "The guide tells how to send the questionnaire out. Rehearse first:  bootcamp survey rehearse {survey}",
    ),
    "printed": ("{n} fil skrevet:|{n} filer skrevet:", "{n} file written:|{n} files written:"),
    "printed-longlist": (
        "Vælg i Excel, gem, luk arket, og hent det ind:  {command}",
        "Choose in Excel, save, close the sheet and take it back:  {command}",
    ),
    "pages": ("{n} side|{n} sider", "{n} page|{n} pages"),
    "templates-none": (
        "Procesmappen har ingen egne skabeloner; de indbyggede bliver brugt.",
        "The process folder has no templates of its own; the built-in ones are used.",
    ),
    "templates-in": ("Egne skabeloner i {folder}:", "Own templates in {folder}:"),
    "templates-replaces": ("bruges i stedet for den indbyggede", "used instead of the built-in one"),
    "templates-extra": ("bruges kun, når en anden skabelon henter den", "used only when another template asks for it"),
    "templates-accepted": (
        "De er godkendt på denne computer, som de er nu.",
        "They are accepted on this computer as they are now.",
    ),
    "templates-accept": (
        "De er ikke godkendt endnu og bliver ikke brugt. Se dem igennem, og godkend dem:  {command}",
        "They are not accepted yet and are not used. Look them through and accept them:  {command}",
    ),
    "documents": ("Dokumenter", "Documents"),
    "print-one": (
        "Skriv et af dem ud: bootcamp print {document} --as pdf,docx",
        "Print one of them: bootcamp print {document} --as pdf,docx",
    ),
    "slack": ("luft: {n} min.", "slack: {n} min"),
    "track": ("Spor: {title}", "Track: {title}"),
    "idle": ("venter {n} min.", "waits {n} min"),
    "decided": (
        "{body} har besluttet «{title}». Det står i logbogen.",
        "{body} has decided “{title}”. It is in the journal.",
    ),
    "advanced": ("I er gået videre fra «{before}» til «{after}».", "You have advanced from “{before}” to “{after}”."),
    "finished": (
        "I er gået videre fra «{before}». Forløbet er slut.",
        "You have advanced from “{before}”. The process is over.",
    ),
    "gone-back": (
        "I er gået tilbage fra «{before}» til «{after}».",
        "You have gone back from “{before}” to “{after}”.",
    ),
    "changes": (
        "Det er ændret, siden planen sidst blev godkendt:",
        "What has changed since the plan was last accepted:",
    ),
    "first-plan": (
        "Planen er ikke godkendt endnu. Når den bliver godkendt, er den udgangspunktet for senere ændringer.",
        "The plan has not been accepted yet. Once it is, later changes are measured against it.",
    ),
    "no-changes": (
        "Planen er ikke ændret, siden den sidst blev godkendt.",
        "The plan has not changed since it was last accepted.",
    ),
    "change-needs-reason": (
        'Godkend planen, som den er nu: bootcamp change --by ROLLE --because "…"',
        'Accept the plan as it is now: bootcamp change --by ROLE --because "…"',
    ),
    "change-accepted": (
        "Planen er godkendt, og det står i logbogen.",
        "The plan has been accepted, and the journal says so.",
    ),
    "log-empty": ("Der er ikke skrevet noget i logbogen endnu.", "Nothing has been written in the journal yet."),
    "today": ("i dag: {day}", "today: {day}"),
    "gate-count": ("{met} af {n} krav opfyldt", "{met} of {n} requirements met"),
    "gate-open": ("Alt er på plads: I kan gå videre til {next}.", "Everything is in place: you can advance to {next}."),
    "gate-open-last": (
        "Alt er på plads: I kan afslutte forløbet.",
        "Everything is in place: you can finish the process.",
    ),
    "missing-before": ("Det mangler, før I kan gå videre til {next}", "Missing before you can advance to {next}"),
    "missing-before-end": ("Det mangler, før forløbet kan afsluttes", "Missing before the process can be finished"),
    "process-over": ("Forløbet er slut.", "The process is over."),
    "the-end": ("slutningen", "the end"),
    "two-heads": (
        "Logbogen har {n} grene, fordi der er skrevet i den på flere maskiner på én gang. Intet er gået tabt; grenene "
        "samles, næste gang der skrives i den.",
        "The journal has {n} branches, because several machines wrote in it at the same time. Nothing is lost; the "
        "next entry joins them.",
    ),
    "tool-unknown": ("Ukendt værktøj", "Unknown tool"),
    "answers-counted": (
        "{n} svar, heraf {complete} fuldførte og {partial} delvise",
        "{n} answers, of which {complete} complete and {partial} partial",
    ),
    "answers-excluded": (
        " · {n} tomt svar eller prøvesvar er ikke talt med| · {n} tomme svar og prøvesvar er ikke talt med",
        " · {n} empty or test answer is not counted| · {n} empty or test answers are not counted",
    ),
    "contact-columns": (
        "Kolonnen {columns} (mail, navn og lignende) bliver ikke gemt.|"
        "Kolonnerne {columns} (mail, navn og lignende) bliver ikke gemt.",
        "The column {columns} (e-mail address, name and the like) is not stored.|"
        "The columns {columns} (e-mail address, name and the like) are not stored.",
    ),
    "ranked-first": ("oftest nr. 1: {items}", "most often no. 1: {items}"),
    "fit-without-plan": (
        "Gå ind i en procesmappe, eller skriv --in MAPPE. Så kan du se, om filen passer til planen.",
        "Go into a process folder, or write --in FOLDER. You can then see whether the file fits the plan.",
    ),
    "fit": (
        "Passer det til planen?  {found} af {n} spørgsmål i «{survey}» er genkendt.",
        "Does it fit the plan?  {found} of {n} questions in “{survey}” are recognised.",
    ),
    "fit-segment": ("Deltagergruppen står i kolonne {column}.", "The participant group is in column {column}."),
    "fit-write": (
        "Gem et kort over kolonnerne, og ret det til:  {command}",
        "Save a mapping of the columns and correct it:  {command}",
    ),
    "fit-import": ("Læs svarene ind:  {command}", "Read the answers in:  {command}"),
    "mapping-written": (
        "Kortet er gemt i {file}. Ret det til, før svarene læses ind.",
        "The mapping has been saved in {file}. Correct it before the answers are read in.",
    ),
    "imported": (
        "{n} svar er læst ind. Nye: {new}. Rettede: {updated}.",
        "{n} answer has been read in. New: {new}. Corrected: {updated}.|"
        "{n} answers have been read in. New: {new}. Corrected: {updated}.",
    ),
    "imported-as": (
        "De hører til skemaet «{name}». Svarene kommer nu fra {names}.",
        "They belong to the form “{name}”. The answers now come from {names}.",
    ),
    "imported-nothing-new": (
        "{n} svar er læst. De var her i forvejen; intet er ændret.",
        "{n} answer read. It was here already; nothing has changed.|"
        "{n} answers read. They were here already; nothing has changed.",
    ),
    "below-threshold": ("vises ikke for sig", "not shown on its own"),
    "next-results": ("Se resultaterne:  {command}", "See the results:  {command}"),
    "print-results": ("Skriv minianalysen ud:  {command}", "Print the mini-analysis:  {command}"),
    "column-score": ("score", "score"),
    "column-pooled": ("samlet", "pooled"),
    "column-top3": ("top 3", "top 3"),
    "column-place": ("plads", "place"),
    "example-folder": ("mit-forløb", "our-process"),
    "demo-try-activate": ("så kender terminalen kommandoen", "makes the terminal know the command"),
    "gate-waived": ("{n} fraveget", "{n} waived"),
    "codebook-written": (
        "Kodelisten ligger i {file}. Skriv temaerne ind, og stryg navne på personer.",
        "The codebook is in {file}. Write the themes into it, and delete names of people.",
    ),
    "next-analyse": ("Når temaerne er skrevet ind:  {command}", "When the themes are in:  {command}"),
    "analysed": ("Resultaterne er regnet om.", "The results have been worked out again."),
    "counting": (
        "Svarene tælles, og usikkerheden regnes ud",
        "Counting the answers and working out how sure the results are",
    ),
    "analysed-same": (
        "Resultaterne er regnet om; intet er ændret.",
        "The results have been worked out again; nothing has changed.",
    ),
}
