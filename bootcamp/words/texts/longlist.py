"""Words for the longlist, the shortlist and the theme cards."""

TEXTS: dict[str, tuple[str, str]] = {
    "about": (
        "Bruttoliste fra {title}: hvert punkt med behov, nytteværdi, sammenhæng, status og kilde",
        "Longlist from {title}: each item with need, benefit, connections, status and source",
    ),
    "fact-items": ("Punkter", "Items"),
    "fact-outside": ("Forslag udefra", "Input from outside"),
    "reading": ("Sådan læses listen", "How to read the list"),
    "reading-need": (
        "Behov er prioriteringsscoren fra 0 (alle har sat punktet sidst) til 100 (alle har sat det først), regnet "
        "efter Bordas metode. I det fremhævede tal vejer hver vist gruppe lige meget; under det står gruppernes egne "
        "tal.",
        "Need is the priority score from 0 (everyone put the item last) to 100 (everyone put it first), by Borda's "
        "method. In the figure in bold every group that is shown counts alike; below it are the groups' own figures.",
    ),
    "reading-benefit": (
        "Nytteværdi er andelen, der har punktet blandt de tre vigtigste, eller som har valgt det. I det fremhævede "
        "tal vejer hvert svar lige meget.",
        "Benefit is the share that has the item among its three most important, or that chose it. In the figure in "
        "bold every answer counts alike.",
    ),
    "reading-connections": (
        "Sammenhæng fortæller, om punktet også nævnes under andre kerneopgaver, og hvilke grupper der bakker det op: "
        "grupper, hvor det er blandt de tre øverste, eller hvor mindst halvdelen har det med. Er der få punkter at "
        "vælge mellem, skal det være i den øverste halvdel.",
        "Connections tell whether the item is named under other core tasks too, and which groups support it: those "
        "where it is among the three first, or where at least half have it. With few items to choose from it must be "
        "in the first half.",
    ),
    "reading-status": (
        "Status er bredt prioriteret, prioriteres forskelligt eller ikke muligt at afgøre; det sidste er ikke det "
        "samme som enighed. En streg betyder, at det ikke er gjort op eller ikke vises.",
        "Status is broadly prioritised, prioritised differently, or impossible to tell; the last is not the same as "
        "agreement. A dash means that it has not been worked out or is not shown.",
    ),
    "groups": ("Grupperne:", "The groups:"),
    "order": (
        "Kerneopgaverne står som i planen. Under hver af dem står det punkt øverst, der har højest score eller andel. "
        "Det, der kun er kommet ind udefra, står sidst og har ingen tal.",
        "The core tasks stand as in the plan. Under each of them the item with the highest score or share comes "
        "first. What only came in from outside comes last and has no figures.",
    ),
    "column-need-ranked": ("Behov: score", "Need: score"),
    "column-need-rated": ("Behov: forskel", "Need: gap"),
    "column-benefit-ranked": ("Nytteværdi (andel)", "Benefit (share)"),
    "column-benefit-chosen": ("Nytteværdi: har valgt det", "Benefit: chose it"),
    "column-connections": ("Sammenhæng", "Connections"),
    "column-status": ("Status", "Status"),
    "column-n": ("Svar", "Answers"),
    "column-said": ("Hvem har sagt hvad", "Who said what"),
    "column-place": ("Nr.", "No."),
    "column-reason": ("Begrundelse", "Reason"),
    "column-basis": ("Det viser bruttolisten", "What the longlist shows"),
    "outside": ("Forslag udefra", "Input from outside"),
    "outside-summary": (
        "Punkter, der er kommet ind på andre måder end i spørgeskemaet, med kilde og dato",
        "Items that came in by other ways than the survey, with source and date",
    ),
    "question-not-shown": (
        "For få har svaret, og der vises ingen tal. Punkterne står her, så de ikke bliver glemt.",
        "Too few answered, and no figures are shown. The items stand here so that they are not lost.",
    ),
    "summary": (
        "Bruttolistens punkter fra spørgsmålet «{question}» med behov, nytteværdi, sammenhæng og antal svar",
        "The items of the longlist from “{question}” with need, benefit, connections and number of answers",
    ),
    "status-common": ("bredt prioriteret", "broadly prioritised"),
    "status-differs": ("prioriteres forskelligt", "prioritised differently"),
    "status-unclear": ("ikke muligt at afgøre", "impossible to tell"),
    "status-none": ("–", "–"),
    "apart": ("Højest hos {high}, lavest hos {low}", "Highest in {high}, lowest in {low}"),
    "elsewhere": ("Nævnes også under {tasks}", "Also named under {tasks}"),
    "carried": ("Opbakning fra {groups}", "Support from {groups}"),
    "all-shown": ("alle viste grupper", "all groups shown"),
    "from": ("{source}, {date}", "{source}, {date}"),
    "note": ("Udefra: «{text}» ({source})", "From outside: “{text}” ({source})"),
    "from-outside": ("Udefra: {source}", "From outside: {source}"),
    "source": ("Kilde: {files}. {rule}", "Source: {files}. {rule}"),
    "rule-segment-equal": (
        "Score: Borda fra 0 til 100, hver vist gruppe vejer lige meget. Andel: blandt de tre vigtigste, hvert svar "
        "vejer lige meget.",
        "Score: Borda from 0 to 100, every group shown counts alike. Share: among the top three, every answer counts "
        "alike.",
    ),
    "rule-pooled": (
        "Score: Borda fra 0 til 100, hvert svar vejer lige meget. Andel: blandt de tre vigtigste, hvert svar vejer "
        "lige meget.",
        "Score: Borda from 0 to 100, every answer counts alike. Share: among the top three, every answer counts alike.",
    ),
    "rule-chosen": (
        "Andel: hvor mange der har valgt punktet, ud af dem, der har svaret.",
        "Share: how many chose the item, out of those who answered.",
    ),
    # the shortlist
    "shortlist-about": (
        "Prioriteret liste fra {title}: hvad der kom med, i hvilken rækkefølge og hvorfor, og hvad der ikke kom med",
        "Shortlist from {title}: what was chosen, in which order and why, and what was not",
    ),
    "shortlist-proposed": ("Forslag, ikke besluttet", "Proposal, not decided"),
    "shortlist-partly": ("Besluttet for nogle kerneopgaver", "Decided for some core tasks"),
    "shortlist-unconfirmed": ("Valgt, ikke bekræftet", "Chosen, not confirmed"),
    "shortlist-decided": ("Besluttet", "Decided"),
    "who-decided": ("Hvem har besluttet det", "Who decided it"),
    "decided": ("{who} den {date}.", "{who} on {date}."),
    "unconfirmed": (
        "Punkterne er valgt, men det er ikke skrevet ind, hvem der har besluttet det, og hvornår.",
        "The items have been chosen, but it does not say who decided it and when.",
    ),
    "proposal": (
        "Ingen endnu. Listen er et forslag, som er regnet ud fra bruttolisten. Det er mennesker, der skal beslutte, "
        "hvad der kommer med.",
        "Nobody yet. The list is a proposal worked out from the longlist. People must decide what goes on it.",
    ),
    "rule-head": ("Reglen bag forslaget.", "The rule behind the proposal."),
    "rule": (
        "For {tasks} er der endnu ikke valgt noget. Forslaget tager det med, der er bredt prioriteret, og det, der "
        "ligger blandt de tre øverste i et spørgsmål (er der få punkter at vælge mellem, den øverste halvdel). "
        "Punkter, der prioriteres forskelligt, foreslås dog drøftet, uanset hvor de ligger. Det samme gælder punkter, "
        "som mindst én gruppe bakker op, eller som er nævnt udefra, og punkter, der ikke er tal for. Resten foreslås "
        "ikke med, men står på listen.",
        "For {tasks} nothing has been chosen yet. The proposal takes what is broadly prioritised and what is among "
        "the three first of a question (with few items to choose from, the first half). Items that are prioritised "
        "differently are proposed for discussion, however, wherever they stand. So are items that at least one group "
        "supports or that were named from outside, and items there are no figures for. The rest is not proposed, but "
        "stays on the list.",
    ),
    "none-chosen": ("Ingen punkter kom med.", "No items were chosen."),
    "head-left-out": ("Kom ikke med", "Not chosen"),
    "head-open": ("Ikke taget stilling til", "No stand taken"),
    "head-yes": ("Foreslås taget med", "Proposed"),
    "head-discuss": ("Foreslås drøftet", "Proposed for discussion"),
    "head-no": ("Foreslås ikke taget med", "Not proposed"),
    "no-reason": ("Der er ikke skrevet en begrundelse.", "No reason was written."),
    "shortlist-summary-chosen": (
        "De punkter, der kom med, i rækkefølge og med begrundelse",
        "The items that were chosen, in order and with the reason",
    ),
    "shortlist-summary-left-out": (
        "De punkter, der ikke kom med, og hvorfor",
        "The items that were not chosen, and why",
    ),
    "shortlist-summary-open": (
        "De punkter, der ikke er taget stilling til",
        "The items that nobody has taken a stand on",
    ),
    "shortlist-summary-yes": ("De punkter, der foreslås med", "The items that are proposed"),
    "shortlist-summary-discuss": ("De punkter, der foreslås drøftet", "The items that are proposed for discussion"),
    "shortlist-summary-no": ("De punkter, der ikke foreslås med", "The items that are not proposed"),
    "basis-ranked": (
        "{about}: nr.\xa0{place} af {of}; {share} har det blandt de tre vigtigste",
        "{about}: no.\xa0{place} of {of}; {share} have it among their top three",
    ),
    "basis-chosen": (
        "{about}: nr.\xa0{place} af {of}; {share} har valgt det",
        "{about}: no.\xa0{place} of {of}; {share} chose it",
    ),
    "basis-outside": (
        "Kun kommet ind udefra; der er ikke spurgt om det",
        "Only came in from outside; nobody was asked about it",
    ),
    "basis-not-shown": ("For få svar til at vise tal", "Too few answers to show figures"),
    # survey note and the file
    "file-head": (
        "Bruttolisten: det, der er kommet ind på andre måder end i spørgeskemaet, og hvad der er valgt.\nsource er en "
        "rolle eller en gruppe, aldrig et navn. item er et punkts korte navn; uden item er teksten et nyt punkt.",
        "The longlist: what came in by other ways than the survey, and what was chosen.\nsource is a role or a group, "
        "never a name. item is the short name of an item; without item the text is a new one.",
    ),
    "noted-new": (
        "«{title}» er skrevet på bruttolisten som et nyt punkt ({file}).",
        "“{title}” is on the longlist as a new item ({file}).",
    ),
    "noted-item": (
        "Det er skrevet på bruttolisten under «{title}» ({file}).",
        "It is on the longlist under “{title}” ({file}).",
    ),
    "unchanged": ("{file} er uændret.", "{file} is unchanged."),
    "then-print": ("Skriv bruttolisten ud:  {command}", "Print the longlist:  {command}"),
    # the sheet in Excel
    "source-short": ("{files}, «{question}», {rule}", "{files}, “{question}”, {rule}"),
    "rule-short-segment-equal": ("Borda, grupperne vejer lige meget", "Borda, groups count alike"),
    "rule-short-pooled": ("Borda, svarene vejer lige meget", "Borda, answers count alike"),
    "rule-short-chosen": ("andel, der har valgt punktet", "share that chose the item"),
    "sheet-longlist": ("Bruttoliste", "Longlist"),
    "sheet-input": ("Input udefra", "Input from outside"),
    "sheet-decision": ("Beslutning", "Decision"),
    "sheet-shortlist": ("Prioriteret liste", "Shortlist"),
    "sheet-name": ("{document}: {title}", "{document}: {title}"),
    "sheet-title": ("Punkt", "Item"),
    "sheet-core-task": ("Kerneopgave", "Core task"),
    "sheet-about": ("Type", "Kind"),
    "sheet-need": ("Behov: {group}", "Need: {group}"),
    "sheet-benefit": ("Nytteværdi: {group}", "Benefit: {group}"),
    "sheet-all": ("alle", "all"),
    "sheet-elsewhere": ("Nævnes også under", "Also named under"),
    "sheet-carried": ("Opbakning fra", "Support from"),
    "sheet-status": ("Status", "Status"),
    "sheet-n": ("Svar på spørgsmålet", "Answers to the question"),
    "sheet-notes": ("Input udefra", "Input from outside"),
    "sheet-origin": ("Kilde", "Source"),
    "sheet-chosen": ("Med? (ja/nej)", "Chosen? (yes/no)"),
    "sheet-place": ("Nr.", "No."),
    "sheet-reason": ("Begrundelse", "Reason"),
    "sheet-input-date": ("Dato", "Date"),
    "sheet-input-source": (
        "Hvem kommer det fra, og hvordan? (rolle eller gruppe)",
        "Who did it come from, and how? (role or group)",
    ),
    "sheet-input-text": ("Hvad er der sagt?", "What was said?"),
    "sheet-input-core-task": ("Kerneopgave", "Core task"),
    "sheet-input-item": ("Punkt (tomt: et nyt punkt)", "Item (blank: a new item)"),
    "sheet-decided-by": ("Hvem har besluttet listen?", "Who decided the list?"),
    "sheet-decided-on": ("Hvornår?", "When?"),
    "help-read": ("Læs listen", "Read the list"),
    "help-read.more": (
        "Hver række er et punkt. Behov er prioriteringsscoren fra 0 til 100; under «alle» vejer hver vist gruppe lige "
        "meget. Nytteværdi er andelen, der har punktet blandt de tre vigtigste, eller som har valgt det; under «alle» "
        "vejer hvert svar lige meget. Tomme celler er tal, der ikke er gjort op eller ikke må vises. Brug pilene i "
        "overskrifterne til at sortere og filtrere.",
        "Each row is an item. Need is the priority score from 0 to 100; under “all” every group that is shown counts "
        "alike. Benefit is the share that has the item among its three most important, or that chose it; under “all” "
        "every answer counts alike. Blank cells are figures that have not been worked out or may not be shown. Use "
        "the arrows in the headings to sort and filter.",
    ),
    "help-choose": ("Vælg", "Choose"),
    "help-choose.more": (
        "Skriv ja eller nej i «Med?», et nummer i «Nr.» (1, 2, 3 … for hver kerneopgave) og hvorfor i «Begrundelse». "
        "Skriv også hvorfor, når noget ikke kommer med. Skriv på arket «Beslutning», hvem der har besluttet det, og "
        "hvornår.",
        "Write yes or no under “Chosen?”, a number under “No.” (1, 2, 3 … for each core task) and why under “Reason”. "
        "Write why also when something is not chosen. On the sheet “Decision”, write who decided it and when.",
    ),
    "help-input": ("Input udefra", "Input from outside"),
    "help-input.more": (
        "Det, der er kommet i en mail, en telefonsamtale, et notat eller på et møde, skrives på arket «Input udefra» "
        "på en tom række. Skriv en rolle eller en gruppe, aldrig et navn. Vælg det punkt, det handler om; er cellen "
        "tom, bliver teksten et nyt punkt.",
        "What came in by mail, by phone, in a note or at a meeting is written on the sheet “Input from outside”, on a "
        "blank row. Write a role or a group, never a name. Choose the item it is about; when the cell is blank, the "
        "text becomes a new item.",
    ),
    "help-take": ("Hent det ind", "Take it back"),
    "help-take.more": (
        "Gem, luk Excel, og hent det ind med: bootcamp take og filens navn.",
        "Save, close Excel and take it back with: bootcamp take and the name of the file.",
    ),
    "sheet-state": ("Kom det med?", "Chosen?"),
    "sheet-basis": ("Det viser bruttolisten", "What the longlist shows"),
    "state-chosen": ("med", "chosen"),
    "state-left-out": ("ikke med", "not chosen"),
    "state-open": ("ikke taget stilling", "no stand taken"),
    "state-yes": ("foreslås med", "proposed"),
    "state-discuss": ("foreslås drøftet", "proposed for discussion"),
    "state-no": ("foreslås ikke med", "not proposed"),
    # when the sheet is taken back
    "note-added": ("Nyt input: «{text}» ({source}).", "New input: “{text}” ({source})."),
    "note-removed": ("Input slettet: «{text}» ({source}).", "Input removed: “{text}” ({source})."),
    "now-chosen": ("«{title}» kommer med.", "“{title}” is chosen."),
    "now-placed": ("«{title}» kommer med som nr. {place}.", "“{title}” is chosen as number {place}."),
    "now-left-out": ("«{title}» kommer ikke med.", "“{title}” is not chosen."),
    "now-open": ("Der er ikke længere taget stilling til «{title}».", "There is no longer a stand on “{title}”."),
    "now-because": ("Begrundelse: {reason}", "Reason: {reason}"),
    "now-decided": ("Besluttet af: {who}, {date}.", "Decided by: {who}, {date}."),
    "take-older": (
        "Bruttolisten er rettet, siden arket blev lavet. De rettelser bliver stående.",
        "The longlist was changed after the sheet was made. Those changes stay.",
    ),
    "take-overwritten": (
        "Bruttolisten er rettet, siden arket blev lavet. Disse rettelser går tabt:",
        "The longlist was changed after the sheet was made. These changes will be lost:",
    ),
    "then-shortlist": ("Skriv den prioriterede liste ud:  {command}", "Print the shortlist:  {command}"),
    "gap": (
        "Vigtighed minus opfyldelse: {gap} (fra {low} til {high}, {n} svar)",
        "Importance minus fulfilment: {gap} (from {low} to {high}, {n} answers)",
    ),
    "sheet-gap": ("Behov: vigtighed minus opfyldelse", "Need: importance minus fulfilment"),
    "rule-rated": (
        "Vigtighed minus opfyldelse: gennemsnit for dem, der har svaret på begge dele.",
        "Importance minus fulfilment: the mean over those who answered both.",
    ),
    "rule-short-rated": ("vigtighed minus opfyldelse", "importance minus fulfilment"),
    # the theme cards
    "card-mark": ("Prioriteret liste: nr.\xa0{place}", "Shortlist: no.\xa0{place}"),
    "card-ranked": ("{share} har sat det blandt de tre vigtigste.", "{share} put it among their three most important."),
    "card-chosen": ("{share} har valgt det.", "{share} chose it."),
    "card-place": ("Samlet ligger det som nr.\xa0{place} af {of}.", "In all it is number\xa0{place} of {of}."),
    "basis-alike": (
        "I en prioritering kommer nummeret af scoren, hvor hver vist gruppe vejer lige meget. Andelen er af alle, der "
        "har svaret. Derfor kan et punkt med en større andel godt have en lavere placering.",
        "In a ranking the number comes from the score, where every group shown counts alike. The share is of all who "
        "answered. An item with a larger share may therefore stand lower.",
    ),
    "card-place-alike": (
        "Når hver vist gruppe vejer lige meget, er det nr.\xa0{place} af {of}.",
        "When every group shown counts alike, it is number\xa0{place} of {of}.",
    ),
    "card-places-alike": (
        "Når hver vist gruppe vejer lige meget, kan det ligge fra nr.\xa0{place} til nr.\xa0{last} af {of}.",
        "When every group shown counts alike, it may lie anywhere from number\xa0{place} to number\xa0{last} of {of}.",
    ),
    "card-places": (
        "Samlet kan det ligge fra nr.\xa0{place} til nr.\xa0{last} af {of}.",
        "In all it may lie anywhere from number\xa0{place} to number\xa0{last} of {of}.",
    ),
    "card-outside": (
        "Det er kommet ind udefra. Der er ikke spurgt om det på den digitale bootcamp.",
        "It came in from outside. The digital bootcamp did not ask about it.",
    ),
    "card-not-shown": ("For få har svaret til, at der kan vises tal.", "Too few answered for figures to be shown."),
    "card-ranked-by-group": ("Har det blandt de tre vigtigste", "Have it among their three most important"),
    "card-chosen-by-group": ("Har valgt det", "Chose it"),
    "card-all": ("Alle svar", "All answers"),
    "card-notes": ("Noter", "Notes"),
    "card-source": ("Kilde: {survey}, {n} svar på spørgsmålet", "Source: {survey}, {n} answers to the question"),
}
