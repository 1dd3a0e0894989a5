"""Ord til bruttolisten, den prioriterede liste og temakortene."""

TEXTS: dict[str, str] = {
    "about": "Bruttoliste fra {title}: hvert punkt med behov, nytteværdi, sammenhæng, status og kilde",
    "fact-items": "Punkter",
    "fact-outside": "Input udefra",
    "reading": "Sådan læses listen",
    "reading-need": (
        "Behov er prioriteringsscoren fra 0 (alle har sat punktet sidst) til 100 (alle har sat det først), regnet "
        "efter Bordas metode. I det fremhævede tal vejer hver vist gruppe lige meget; under det står gruppernes egne "
        "tal."
    ),
    "reading-benefit": (
        "Nytteværdi er andelen, der har punktet blandt de tre vigtigste, eller som har valgt det. I det fremhævede "
        "tal vejer hvert svar lige meget."
    ),
    "reading-connections": (
        "Sammenhæng fortæller, om punktet også nævnes under andre kerneopgaver, og hvilke grupper der bakker det op: "
        "grupper, hvor det er blandt de tre øverste, eller hvor mindst halvdelen har det med. Er der få punkter at "
        "vælge mellem, skal det være i den øverste halvdel."
    ),
    "reading-status": (
        "Status er bredt prioriteret, prioriteres forskelligt eller ikke muligt at afgøre; det sidste er ikke det "
        "samme som enighed. En streg betyder, at det ikke er gjort op eller ikke vises."
    ),
    "groups": "Grupperne:",
    "order": (
        "Kerneopgaverne står som i planen. Under hver af dem står det punkt øverst, der har højest score eller "
        "andel. Det, der kun er kommet ind udefra, står sidst og har ingen tal."
    ),
    "column-need-ranked": "Behov: score",
    "column-need-rated": "Behov: forskel",
    "column-benefit-ranked": "Nytteværdi: i top 3",
    "column-benefit-chosen": "Nytteværdi: har valgt det",
    "column-connections": "Sammenhæng",
    "column-status": "Status",
    "column-n": "Svar",
    "column-said": "Hvem har sagt hvad",
    "column-place": "Nr.",
    "column-reason": "Begrundelse",
    "column-basis": "Det viser bruttolisten",
    "outside": "Input udefra",
    "outside-summary": "Punkter, der er kommet ind på andre måder end i spørgeskemaet, med kilde og dato",
    "question-not-shown": "For få har svaret, og der vises ingen tal. Punkterne står her, så de ikke bliver glemt.",
    "summary": "Bruttolistens punkter fra spørgsmålet «{question}» med behov, nytteværdi, sammenhæng og antal svar",
    "status-common": "bredt prioriteret",
    "status-differs": "prioriteres forskelligt",
    "status-unclear": "ikke muligt at afgøre",
    "status-none": "–",
    "apart": "Højest hos {high}, lavest hos {low}",
    "elsewhere": "Nævnes også under {tasks}",
    "carried": "Opbakning fra {groups}",
    "all-shown": "alle viste grupper",
    "from": "{source}, {date}",
    "note": "Udefra: «{text}» ({source})",
    "from-outside": "Udefra: {source}",
    "source": "Kilde: {files}. {rule}",
    "rule-segment-equal": (
        "Score: Borda fra 0 til 100, hver vist gruppe vejer lige meget. Andel: top 3, hvert svar vejer lige meget."
    ),
    "rule-pooled": "Score: Borda fra 0 til 100, hvert svar vejer lige meget. Andel: top 3, hvert svar vejer lige "
    "meget.",
    "rule-chosen": "Andel: hvor mange der har valgt punktet, ud af dem, der har svaret.",
    # den prioriterede liste
    "shortlist-about": "Prioriteret liste fra {title}: hvad der kom med, i hvilken rækkefølge og hvorfor, og hvad der "
    "ikke kom med",
    "shortlist-proposed": "Forslag, ikke besluttet",
    "shortlist-partly": "Besluttet for nogle kerneopgaver",
    "shortlist-unconfirmed": "Valgt, ikke bekræftet",
    "shortlist-decided": "Besluttet",
    "who-decided": "Hvem har besluttet det",
    "decided": "{who} den {date}.",
    "unconfirmed": "Punkterne er valgt, men det er ikke skrevet ind, hvem der har besluttet det, og hvornår.",
    "proposal": (
        "Ingen endnu. Listen er et forslag, som er regnet ud fra bruttolisten. Det er mennesker, der skal beslutte, "
        "hvad der kommer med."
    ),
    "rule-head": "Reglen bag forslaget.",
    "rule": (
        "For {tasks} er der endnu ikke valgt noget. Forslaget tager det med, der er bredt prioriteret, og det, der "
        "ligger blandt de tre øverste i et spørgsmål (er der få punkter at vælge mellem, den øverste halvdel). "
        "Punkter, der prioriteres forskelligt, foreslås dog drøftet, uanset hvor de ligger. Det samme gælder "
        "punkter, som mindst én gruppe bakker op, eller som er nævnt udefra, og punkter, der ikke er tal for. Resten "
        "foreslås ikke med, men står på listen."
    ),
    "none-chosen": "Ingen punkter kom med.",
    "head-left-out": "Kom ikke med",
    "head-open": "Ikke taget stilling til",
    "head-yes": "Foreslås med",
    "head-discuss": "Foreslås drøftet",
    "head-no": "Foreslås ikke med",
    "no-reason": "Der er ikke skrevet en begrundelse.",
    "shortlist-summary-chosen": "De punkter, der kom med, i rækkefølge og med begrundelse",
    "shortlist-summary-left-out": "De punkter, der ikke kom med, og hvorfor",
    "shortlist-summary-open": "De punkter, der ikke er taget stilling til",
    "shortlist-summary-yes": "De punkter, der foreslås med",
    "shortlist-summary-discuss": "De punkter, der foreslås drøftet",
    "shortlist-summary-no": "De punkter, der ikke foreslås med",
    "basis-ranked": "{about}: nr.\N{NO-BREAK SPACE}{place} af {of}; {share} har det i top 3",
    "basis-chosen": "{about}: nr.\N{NO-BREAK SPACE}{place} af {of}; {share} har valgt det",
    "basis-outside": "Kun kommet ind udefra; der er ikke spurgt om det",
    "basis-not-shown": "For få svar til at vise tal",
    # survey note og filen
    "file-head": "Bruttolisten: det, der er kommet ind på andre måder end i spørgeskemaet, og hvad der er valgt.\n"
    "source er en rolle eller en gruppe, aldrig et navn. item er et punkts korte navn; uden item er teksten et nyt "
    "punkt.",
    "noted-new": "«{title}» er skrevet på bruttolisten som et nyt punkt ({file}).",
    "noted-item": "Det er skrevet på bruttolisten under «{title}» ({file}).",
    "unchanged": "{file} er uændret.",
    "then-print": "Skriv bruttolisten ud:  {command}",
    # arket i Excel
    "source-short": "{files}, «{question}», {rule}",
    "rule-short-segment-equal": "Borda, grupperne vejer lige meget",
    "rule-short-pooled": "Borda, svarene vejer lige meget",
    "rule-short-chosen": "andel, der har valgt punktet",
    "sheet-longlist": "Bruttoliste",
    "sheet-input": "Input udefra",
    "sheet-decision": "Beslutning",
    "sheet-shortlist": "Prioriteret liste",
    "sheet-name": "{document}: {title}",
    "sheet-title": "Punkt",
    "sheet-core-task": "Kerneopgave",
    "sheet-about": "Type",
    "sheet-need": "Behov: {group}",
    "sheet-benefit": "Nytteværdi: {group}",
    "sheet-all": "alle",
    "sheet-elsewhere": "Nævnes også under",
    "sheet-carried": "Opbakning fra",
    "sheet-status": "Status",
    "sheet-n": "Svar på spørgsmålet",
    "sheet-notes": "Input udefra",
    "sheet-origin": "Kilde",
    "sheet-chosen": "Med? (ja/nej)",
    "sheet-place": "Nr.",
    "sheet-reason": "Begrundelse",
    "sheet-input-date": "Dato",
    "sheet-input-source": "Hvem kommer det fra, og hvordan? (rolle eller gruppe)",
    "sheet-input-text": "Hvad er der sagt?",
    "sheet-input-core-task": "Kerneopgave",
    "sheet-input-item": "Punkt (tomt: et nyt punkt)",
    "sheet-decided-by": "Hvem har besluttet listen?",
    "sheet-decided-on": "Hvornår?",
    "help-read": "Læs listen",
    "help-read.more": (
        "Hver række er et punkt. Behov er prioriteringsscoren fra 0 til 100; under «alle» vejer hver vist gruppe "
        "lige meget. Nytteværdi er andelen, der har punktet blandt de tre vigtigste, eller som har valgt det; under "
        "«alle» vejer hvert svar lige meget. Tomme celler er tal, der ikke er gjort op eller ikke må vises. Brug "
        "pilene i overskrifterne til at sortere og filtrere."
    ),
    "help-choose": "Vælg",
    "help-choose.more": (
        "Skriv ja eller nej i «Med?», et nummer i «Nr.» (1, 2, 3 … for hver kerneopgave) og hvorfor i «Begrundelse». "
        "Skriv også hvorfor, når noget ikke kommer med. Skriv på arket «Beslutning», hvem der har besluttet det, og "
        "hvornår."
    ),
    "help-input": "Input udefra",
    "help-input.more": (
        "Det, der er kommet i en mail, en telefonsamtale, et notat eller på et møde, skrives på arket «Input udefra» "
        "på en tom række. Skriv en rolle eller en gruppe, aldrig et navn. Vælg det punkt, det handler om; er "
        "cellen tom, bliver teksten et nyt punkt."
    ),
    "help-take": "Hent det ind",
    "help-take.more": "Gem, luk Excel, og hent det ind med: bootcamp take og filens navn.",
    "sheet-state": "Kom det med?",
    "sheet-basis": "Det viser bruttolisten",
    "state-chosen": "med",
    "state-left-out": "ikke med",
    "state-open": "ikke taget stilling",
    "state-yes": "foreslås med",
    "state-discuss": "foreslås drøftet",
    "state-no": "foreslås ikke med",
    # når arket hentes ind
    "note-added": "Nyt input: «{text}» ({source}).",
    "note-removed": "Input slettet: «{text}» ({source}).",
    "now-chosen": "«{title}» kommer med.",
    "now-placed": "«{title}» kommer med som nr. {place}.",
    "now-left-out": "«{title}» kommer ikke med.",
    "now-open": "Der er ikke længere taget stilling til «{title}».",
    "now-because": "Begrundelse: {reason}",
    "now-decided": "Besluttet af: {who}, {date}.",
    "take-older": "Bruttolisten er rettet, siden arket blev lavet. De rettelser bliver stående.",
    "take-overwritten": "Bruttolisten er rettet, siden arket blev lavet. Disse rettelser går tabt:",
    "then-shortlist": "Skriv den prioriterede liste ud:  {command}",
    "gap": "Vigtighed minus opfyldelse: {gap} (fra {low} til {high}, {n} svar)",
    "sheet-gap": "Behov: vigtighed minus opfyldelse",
    "rule-rated": "Vigtighed minus opfyldelse: gennemsnit for dem, der har svaret på begge dele.",
    "rule-short-rated": "vigtighed minus opfyldelse",
    # temakortene
    "card-mark": "Prioriteret liste: nr.\N{NO-BREAK SPACE}{place}",
    "card-ranked": "{share} har sat det blandt de tre vigtigste.",
    "card-chosen": "{share} har valgt det.",
    "card-place": "Samlet ligger det som nr.\N{NO-BREAK SPACE}{place} af {of}.",
    "basis-alike": (
        "I en prioritering kommer nummeret af scoren, hvor hver vist gruppe vejer lige meget. Andelen er af alle, der "
        "har svaret. Derfor kan et punkt med en større andel godt have en lavere placering."
    ),
    "card-place-alike": "Når hver vist gruppe vejer lige meget, er det nr.\N{NO-BREAK SPACE}{place} af {of}.",
    "card-places-alike": (
        "Når hver vist gruppe vejer lige meget, kan det ligge fra nr.\N{NO-BREAK SPACE}{place} til "
        "nr.\N{NO-BREAK SPACE}{last} af {of}."
    ),
    "card-places": "Samlet kan det ligge fra nr.\N{NO-BREAK SPACE}{place} til nr.\N{NO-BREAK SPACE}{last} af {of}.",
    "card-outside": "Det er kommet ind udefra. Der er ikke spurgt om det på den digitale bootcamp.",
    "card-not-shown": "For få har svaret til, at der kan vises tal.",
    "card-ranked-by-group": "Har det blandt de tre vigtigste",
    "card-chosen-by-group": "Har valgt det",
    "card-all": "Alle svar",
    "card-notes": "Noter",
    "card-source": "Kilde: {survey}, {n} svar på spørgsmålet",
}
