TEXTS: dict[str, tuple[str, str]] = {
    "untitled-break": ("Pause", "Break"),
    "untitled-meal": ("Måltid", "Meal"),
    "untitled-other": ("Programpunkt", "Programme item"),
    "date-open": ("datoen er ikke fastlagt", "date not set"),
    "form-parallel": ("Spor", "Tracks"),
    "programme": ("Program", "Programme"),
    "programme-about": ("Program for deltagerne i {title}", "Programme for the participants in {title}"),
    "programme-summary": (
        "Programmet for {title} med tider, indhold, arbejdsformer og ansvarlige",
        "The programme of {title} with times, content, work forms and who leads",
    ),
    "run-sheet": ("Drejebog", "Run-sheet"),
    "run-sheet-title": ("Drejebog: {title}", "Run-sheet: {title}"),
    "run-sheet-about": ("Drejebog for dem, der leder {title}", "Run-sheet for those who lead {title}"),
    "run-sheet-internal": ("Drejebog for facilitatorer (intern)", "Run-sheet for facilitators (internal)"),
    "run-sheet-summary": (
        "Drejebogen for {title} med tider, indhold, fremgangsmåde, arbejdsformer, ansvarlige, materialer og plan B",
        "The run-sheet of {title} with times, content, steps, work forms, who leads, materials and plan B",
    ),
    "status-draft": ("Foreløbigt program", "Draft programme"),
    "status-final": ("Endeligt program", "Final programme"),
    "changed-at": ("ændret kl. {at}", "changed at {at}"),
    "changed-when": ("kl. {at}", "{at}"),
    "fact-changed": ("Ændret", "Changed"),
    "fact-date": ("Dato", "Date"),
    "fact-doors": ("Dørene åbner", "Doors open"),
    "fact-time": ("Tid", "Time"),
    "fact-place": ("Sted", "Venue"),
    "column-time": ("Tid", "Time"),
    "column-content": ("Indhold", "Content"),
    "column-form": ("Arbejdsform", "Format"),
    "column-leads": ("Ansvarlig", "Led by"),
    "column-what": ("Hvad og hvorfor", "What and why"),
    "column-how": ("Sådan gør vi", "How we do it"),
    "column-who": ("Hvem", "Who"),
    "column-materials": ("Materialer", "Materials"),
    "column-plan-b": ("Plan B", "Plan B"),
    "wall-programme": ("Programplakat", "Wall programme"),
    "door-signs": ("Lokaleskilte", "Door signs"),
    "worksheets": ("Arbejdsark", "Worksheets"),
    "track-programmes": ("Sporprogrammer", "Track programmes"),
    "packing-list": ("Pakkeliste", "Packing list"),
    "evaluation-form": ("Evalueringsskema", "Evaluation form"),
    "questionnaire": ("Spørgeskema", "Questionnaire"),
    "survey-guide": ("Vejledning til spørgeskemaet", "Guide to the questionnaire"),
    "invitation": ("Invitation til at svare", "Invitation to answer"),
    "consent-adult": ("Samtykke for voksne", "Consent for adults"),
    "consent-child": ("Samtykke for børn", "Consent for children"),
    "consent-employee": ("Samtykke for medarbejdere", "Consent for employees"),
    "role-briefs": ("Rollebeskrivelser", "Role briefs"),
    "staffing-plan": ("Bemandingsplan", "Staffing plan"),
    "practical-checklist": ("Praktisk tjekliste", "Practical checklist"),
    "column-what-alone": ("Hvad", "What"),
    "column-why": ("Hvorfor", "Why"),
    "column-slack": ("Luft", "Slack"),
    "column-room": ("Lokale", "Room"),
    "purpose-of-day": ("Formålet med dagen", "The purpose of the day"),
    "results-of-day": ("Når dagen er slut, har vi", "By the end of the day we have"),
    "tracks": ("Sporene", "The tracks"),
    "track": ("Spor: {title}", "Track: {title}"),
    "track-summary": ("Programmet for sporet {title}", "The programme of the track {title}"),
    "idle": ("Venter {n} min.", "Waits {n} min"),
    "minutes": ("{n} min.", "{n} min"),
    "slack": ("{n} min. luft", "{n} min slack"),
    "gives": ("Resultat:", "Result:"),
    "output-purpose": ("en formulering af formålet", "a wording of the purpose"),
    "output-prerequisites": ("prioriterede forudsætninger", "prerequisites in order of priority"),
    "output-activities": ("forslag til aktiviteter", "proposals for activities"),
    "output-quick-wins": ("hurtige gevinster (quick wins)", "quick wins"),
    "output-evaluation": ("en evaluering af dagen", "an evaluation of the day"),
    "output-film": ("en film", "a film"),
    "output-other": ("et resultat på skrift", "a result in writing"),
    "terms": ("Kommissorium", "Terms of reference"),
    "terms-about": (
        "Kommissorium for {title}: formål, handlerum og beslutningsvej",
        "Terms of reference for {title}: purpose, room for influence and who decides",
    ),
    "terms-purpose": ("Formål", "Purpose"),
    "terms-room": ("Handlerum", "Room for influence"),
    "terms-decided": ("Ligger fast", "Already decided"),
    "terms-open": ("Kan påvirkes", "Can be influenced"),
    "terms-closed": ("Kan ikke påvirkes", "Cannot be influenced"),
    "terms-after": ("Hvem beslutter", "Who decides"),
    "terms-decided-by": ("Beslutningen træffes af:", "The decision is taken by:"),
    "terms-chain": ("Sagen går gennem:", "The matter goes through:"),
    "core-tasks": ("Kerneopgaverne", "The core tasks"),
    "deliverables": ("Det skal forløbet munde ud i", "Deliverables"),
    "deliverables-summary": (
        "Det, forløbet skal ende med, og hvad der viser, at det foreligger",
        "What the process must end with, and what shows that it is there",
    ),
    "column-deliverable": ("Leverance", "Deliverable"),
    "column-evidence": ("Dokumentation", "Evidence"),
    "fact-municipality": ("Kommune", "Municipality"),
    "fact-commissioned-by": ("Opdragsgiver", "Commissioned by"),
    "fact-contact": ("Kontakt", "Contact"),
    "milestones": ("Milepælsplan", "Milestone plan"),
    "milestones-about": (
        "Milepælsplan for {title}: faser, dage, møder og frister",
        "Milestone plan for {title}: phases, days, meetings and deadlines",
    ),
    "milestones-summary": (
        "Forløbet {title} fase for fase med uge i den første plan, dato, indhold og forskydning",
        "The process {title} phase by phase, with the week of the first plan, date, content and shift",
    ),
    "fact-anchor": ("Uge x er", "Week x is"),
    "anchor": ("uge {week}, {year}", "week {week}, {year}"),
    "column-first-plan": ("Første plan", "First plan"),
    "column-when": ("Hvornår", "When"),
    "column-what-happens": ("Hvad", "What"),
    "column-kind": ("Type", "Kind"),
    "column-shift": ("Forskydning", "Shift"),
    "kind-phase": ("Fase", "Phase"),
    "kind-bootcamp": ("Bootcamp", "Bootcamp"),
    "kind-meeting": ("Møde", "Meeting"),
    "kind-seminar": ("Seminar", "Seminar"),
    "kind-survey": ("Spørgeskema", "Survey"),
    "kind-milestone": ("Milepæl", "Milestone"),
    "kind-decision": ("Beslutning", "Decision"),
    "week": ("uge {n}", "week {n}"),
    "weeks": ("uge {first}–{last}", "weeks {first}–{last}"),
    "shift-later": ("{n} uge senere|{n} uger senere", "{n} week later|{n} weeks later"),
    "shift-earlier": ("{n} uge tidligere|{n} uger tidligere", "{n} week earlier|{n} weeks earlier"),
    "reading-guide": ("Sådan læses planen", "How to read the plan"),
    "reading-guide-weeks": (
        "Den første plan regner i uger fra uge x: x+4 er fire uger efter uge x. Kolonnen «Hvornår» viser den dag "
        "eller de uger, der gælder nu.",
        "The first plan counts in weeks from week x: x+4 is four weeks after week x. The column “When” shows the day "
        "or the weeks that hold now.",
    ),
    "reading-guide-shift": (
        "Ligger noget i en anden uge end først planlagt, står forskellen under «Forskydning».",
        "Where something is in another week than first planned, the difference is under “Shift”.",
    ),
    "shifted": (
        "{n} dag eller milepæl ligger nu i en anden uge end i den første plan.|"
        "{n} dage og milepæle ligger nu i en anden uge end i den første plan.",
        "{n} day or milestone is now in another week than in the first plan.|"
        "{n} days and milestones are now in another week than in the first plan.",
    ),
    "mini-analysis": ("Minianalyse", "Mini-analysis"),
    "slides": ("Lysbilleder", "Slides"),
    "mini-analysis-about": (
        "Minianalyse af {title}: hvad svarene viser, og hvordan de er gjort op",
        "Mini-analysis of {title}: what the answers show, and how they were counted",
    ),
    "fact-answers": ("Svar", "Answers"),
    "fact-open": ("Åben for svar", "Open for answers"),
    "fact-made": ("Opgjort", "Counted on"),
    "n-answers": ("{n} svar", "{n} answer|{n} answers"),
    "across-core-tasks": ("På tværs af kerneopgaverne", "Across the core tasks"),
    "question-not-shown": (
        "Der er færre end {threshold} svar på spørgsmålet, og de vises derfor ikke.",
        "There are fewer than {threshold} answers to the question, so they are not shown.",
    ),
    "nothing-to-show": (
        "Svarene på dette spørgsmål vises ikke som tal.",
        "The answers to this question are not shown as figures.",
    ),
    "source": (
        "Kilde: {files}; {n} svar på spørgsmålet.",
        "Source: {files}; {n} answer to the question.|Source: {files}; {n} answers to the question.",
    ),
    "alt-score": (
        "{item}: {equal} (når hvert svar vejer lige meget: {pooled})",
        "{item}: {equal} (when every answer counts alike: {pooled})",
    ),
    "alt-scores": (
        "Prioriteringsscore, når hver vist gruppe vejer lige meget:",
        "Priority score when every group shown counts alike:",
    ),
    "finding-first": ("«{item}» ligger øverst", "“{item}” comes first"),
    "finding-order": (
        "Hvad der ligger øverst, afhænger af, hvordan der tælles",
        "What comes first depends on how you count",
    ),
    "finding-tie": ("Flere punkter deler førstepladsen", "Several items share first place"),
    "finding-common": (
        "«{item}» har den bredeste opbakning: {shares} i hver vist gruppe har det blandt de tre vigtigste",
        "“{item}” has the broadest support: {shares} of each group shown have it among the three most important",
    ),
    "census": (
        "For gruppen {group} viser spændet i stedet, hvad andelen mindst og højst kan være blandt alle {members}.",
        "For the group {group}, the range shows instead what the share can be at least and at most among all "
        "{members}.",
    ),
    "top-three": (
        "Hvor mange der har hvert punkt blandt de tre vigtigste",
        "How many have each item among the three most important",
    ),
    "groups-not-shown": (
        "Gruppen {groups} vises ikke for sig.|Grupperne {groups} vises ikke for sig.",
        "The group {groups} is not shown on its own.|The groups {groups} are not shown on their own.",
    ),
    "column-item": ("Punkt", "Item"),
    "column-place": ("Plads", "Place"),
    "column-score": ("Score", "Score"),
    "column-pooled": ("Samlet", "Pooled"),
    "column-top3": ("Blandt de tre vigtigste: {group}", "Among the top three: {group}"),
    "ranking-summary": (
        "Alle tal for spørgsmålet «{question}»: plads med spænd, score og andele blandt de tre vigtigste",
        "All figures for the question “{question}”: place with range, scores and shares of top three",
    ),
    "ranking-caption": (
        "Score: Hver vist gruppe vejer lige meget. Samlet: Hvert svar vejer lige meget. Pladsen er vist med spænd. "
        "{n} svar.",
        "Score: every group shown counts alike. Pooled: every answer counts alike. The place is shown with its range. "
        "{n} answers.",
    ),
    "mean": (
        "Gennemsnittet er {mean} ({n} svar).",
        "The mean is {mean} ({n} answer).|The mean is {mean} ({n} answers).",
    ),
    "column-answer": ("Svar", "Answer"),
    "column-dont-know": ("Ved ikke", "Don't know"),
    "column-answers": ("Svar i alt", "Answers in all"),
    "column-count": ("Antal", "Number"),
    "column-share": ("Andel", "Share"),
    "column-statement": ("Udsagn", "Statement"),
    "tally-summary": ("Fordelingen af svar på «{question}»", "How the answers to “{question}” are distributed"),
    "tally-caption": (
        "{n} har svaret på spørgsmålet.|{n} har svaret på spørgsmålet.",
        "{n} answered the question.|{n} answered the question.",
    ),
    "statements-summary": ("Fordelingen af svar på hvert udsagn", "How the answers to each statement are distributed"),
    "statements-caption": (
        "Andel af dem, der har taget stilling til udsagnet.",
        "Share of those who took a position on the statement.",
    ),
    "column-file": ("Fil", "File"),
    "column-rows": ("Rækker", "Rows"),
    "column-imported": ("Læst ind", "Read in"),
    "column-digest": ("Kontrolsum", "Checksum"),
    "sources-summary": ("De filer, tallene kommer fra", "The files the figures come from"),
    "basis": ("Hvem har svaret", "Who answered"),
    "main-findings": ("Det viser svarene", "What the answers show"),
    "method": ("Sådan er det opgjort", "How it was worked out"),
    "who-was-asked": ("Hvem er spurgt?", "Who was asked?"),
    "how-asked": ("Hvordan?", "How?"),
    "method-scores": (
        "Prioriteringsscoren går fra 0 til 100. Det, der er sat først, får flest point, og det, der ikke er rangeret, "
        "deler de pladser, der er tilbage. I den første score vejer hver gruppe, der vises, lige meget; svar fra "
        "andre tæller kun med i den samlede score, hvor hvert svar vejer lige meget. De to vises ved siden af "
        "hinanden, fordi de kan vise noget forskelligt. Procenter er afrundet.",
        "The priority score runs from 0 to 100. What is put first gets the most points, and what is not ranked shares "
        "the places that are left. In the first score every group that is shown counts alike; the answers of others "
        "count only in the pooled score, where every answer counts alike. The two are shown side by side, because "
        "they may give different answers. Percentages are rounded.",
    ),
    "method-ranges": (
        "Spændet for en plads viser, hvor punktet kan ligge, når der tages højde for tilfældig variation: Det er "
        "beregnet for alle punkter og rangeringer på én gang, så alle pladser ligger inden for deres spænd i mindst "
        "95 % af tilfældene (parvise forskelle mellem scorerne efter Games-Howell; der trækkes ikke lod). Spændet for "
        "en andel er et 95 %-konfidensinterval (Wilson), hvis der ikke står andet. Spændene tager kun højde for "
        "tilfældig variation. Deltagerne er ikke udvalgt ved lodtrækning, og tallene siger derfor ikke noget sikkert "
        "om dem, der ikke har svaret.",
        "The range of a place shows where the item may stand with random variation allowed for: it is worked out for "
        "all items and rankings at once, so that every place lies within its range in at least 95% of cases (pairwise "
        "differences between scores by Games and Howell; no lots are drawn). The range of a share is a 95% confidence "
        "interval (Wilson) unless something else is said. The ranges allow for random variation only. The "
        "participants were not drawn by lot, so the figures say nothing certain about those who did not answer.",
    ),
    "column-status": ("Status", "Status"),
    "column-rule": ("Metode", "Method"),
    "column-first": ("Nr. 1", "No. 1"),
    "column-first-three": ("De tre øverste", "The first three"),
    "shared-place": ("flere deler pladsen", "several share the place"),
    "rule-segment_equal": ("Hver vist gruppe vejer lige meget", "Every group shown counts alike"),
    "rule-pooled": ("Hvert svar vejer lige meget", "Every answer counts alike"),
    "rule-schulze": ("Punkterne sammenlignes to og to (Schulze)", "The items are compared two by two (Schulze)"),
    "rule-maximin": (
        "Den gruppe, der sætter punktet lavest, afgør (maximin)",
        "The group that puts the item lowest decides (maximin)",
    ),
    "column-core-task": ("Kerneopgave", "Core task"),
    "column-common": ("Bredt prioriteret", "Broadly prioritised"),
    "column-differs": ("Prioriteres forskelligt", "Prioritised differently"),
    "column-unclear": ("Ikke muligt at afgøre", "Impossible to tell"),
    "overview-summary": (
        "Hvilke punkter der prioriteres bredt, hvilke der prioriteres forskelligt, og hvilke det ikke er muligt at "
        "afgøre",
        "Which items are prioritised broadly, which differently, and where it cannot be told",
    ),
    "overview-caption": ("Grupperne side om side", "The groups side by side"),
    "groups-appendix": ("Bilag: tallene, gruppe for gruppe", "Appendix: the figures, group by group"),
    "purpose": ("Formål", "Purpose"),
    "finding-positive": ("«{item}» får flest positive svar: {share}", "“{item}” gets most positive answers: {share}"),
    "alt-positions": ("{question} – positive svar: {described}.", "{question} – positive answers: {described}."),
    "rules-appendix": ("Bilag: fire måder at tælle på", "Appendix: four ways of counting"),
    "rules-about": (
        "Hvad der kommer øverst, kan afhænge af, hvordan der tælles. Her står fire metoder ved siden af hinanden, og "
        "ingen af dem er den eneste rigtige. Når punkterne sammenlignes to og to, står et punkt over et andet, hvis "
        "flest har sat det højere, direkte eller gennem andre punkter (Schulze). Deler punkter en plads, er de alle "
        "nævnt.",
        "What comes first can depend on how you count. Here four methods stand side by side, and none of them is the "
        "only right one. When the items are compared two by two, one stands above another if most have put it higher, "
        "directly or by way of other items (Schulze). Items that share a place are all named.",
    ),
    "rules-summary": (
        "Hvad hver metode sætter øverst under «{question}»",
        "What each method puts first under “{question}”",
    ),
    "rules-caption": ("Hvad hver metode sætter øverst", "What each method puts first"),
    "column-spread": ("Afstand", "Distance"),
    "column-p": ("p-værdi", "p-value"),
    "column-highest": ("Højest hos", "Highest in"),
    "column-lowest": ("Lavest hos", "Lowest in"),
    "differences-about": (
        "Afstanden er forskellen mellem den laveste og den højeste prioriteringsscore blandt de viste grupper. "
        "p-værdien hører ikke til afstanden: Den viser, hvor let det tilfældigt kunne se ud, som om to grupper sætter "
        "punktet forskelligt i forhold til et andet punkt (Fishers eksakte test af punkterne to og to). Forskelle, som "
        "et andet punkt forklarer, er ikke regnet med. p-værdien er justeret efter Holm, fordi alle rangeringer i "
        "undersøgelsen prøves på én gang, og den siger ikke, hvor stor eller vigtig forskellen er.",
        "The distance is the difference between the lowest and the highest priority score among the groups shown. The "
        "p-value is not about the distance: it shows how easily it could seem by chance that two groups place the item "
        "differently beside another item (Fisher's exact test of the items two by two). Differences that another item "
        "explains are not counted. It is adjusted by Holm's method, because all rankings of the survey are tried at "
        "once, and it does not say how large or important the difference is.",
    ),
    "differences-summary": (
        "Forskellen mellem grupperne på hvert punkt under «{question}»",
        "The difference between the groups on each item under “{question}”",
    ),
    "differences-caption": (
        "Forskellen mellem grupperne, punkt for punkt",
        "The difference between the groups, item by item",
    ),
    "differences-rounded": (
        "(her står kun, om p er under {alpha}, så udeladte tal ikke kan regnes ud)",
        "(it is only shown whether p is under {alpha}, so that figures left out cannot be worked out)",
    ),
    "p-not-under": ("{p} eller mere", "{p} or more"),
    "p-under": ("under {p}", "under {p}"),
    "column-group": ("Gruppe", "Group"),
    "column-agreement": ("Enighed", "Agreement"),
    "column-w": ("Kendalls W", "Kendall's W"),
    "column-complete": ("Fuldstændige rækkefølger", "Complete orders"),
    "agreement-about": (
        "Kendalls W går fra 0 (ingen fælles rækkefølge) til 1 (alle har samme rækkefølge) og er regnet ud fra de "
        "svar, der har sat alle punkter i rækkefølge. Det, som tilfældet i sig selv giver, er trukket fra. Under 0,30 "
        "kaldes svag enighed, under 0,50 moderat, til og med 0,70 stærk og derover meget stærk. Et ord bruges kun, når "
        "enigheden med sikkerhed når så højt (Friedmans test og en nedre grænse, til sammen 5 %); ellers et svagere "
        "eller «ingen sikker». Der findes ingen fælles standard; grænserne er valgt til dette "
        "værktøj. En streg betyder, at der er for få hele rækkefølger, eller at tallet kunne røbe, hvad nogle få har "
        "svaret.",
        "Kendall's W runs from 0 (no common order) to 1 (all have the same order), over the answers that put every "
        "item in order. What chance alone gives is taken out. Below 0.30 is called weak agreement, below "
        "0.50 moderate, up to and including 0.70 strong, and above it very strong. A word is used only when the "
        "agreement surely reaches that far (Friedman's test and a lower bound, 5% together); otherwise a weaker one or "
        "“no certain”. There is no common standard; the limits were chosen for this toolkit. A dash means that there "
        "are too few complete orders, or that the figure could reveal what a few have answered.",
    ),
    "agreement-summary": (
        "Hvor meget rækkefølgerne ligner hinanden inden for hver gruppe under «{question}»",
        "How alike the order is within each group under “{question}”",
    ),
    "agreement-caption": (
        "Hvor meget rækkefølgerne ligner hinanden inden for hver gruppe",
        "How alike the order is within each group",
    ),
    "method-groups": (
        "Grupperne sammenlignes på punkterne to og to: Hvor mange sætter det ene foran det andet? Et punkt prioriteres "
        "forskelligt, når to grupper gør det forskelligt i mindst 15 procentpoint af svarene, når det næppe er "
        "tilfældigt (Fishers eksakte test, p under 0,05 efter Holm over alle rangeringer i undersøgelsen), og når "
        "intet andet punkt forklarer det: Et punkt, der flytter fra først til sidst, flytter de andre med. Et punkt er "
        "bredt prioriteret, når det ikke prioriteres forskelligt, og over halvdelen i hver vist gruppe har det blandt "
        "de tre vigtigste, også når der tages højde for tilfældig variation (eksakt binomialtest, p under 0,05 efter "
        "Holm); andelen skal også være højere, end den ville være, hvis alle valgte tre punkter tilfældigt. Er alle i "
        "grunden enige, siger højst én rapport ud af tyve noget andet. Om de øvrige punkter er det ikke muligt at "
        "afgøre, om grupperne prioriterer dem ens eller forskelligt. Det er ikke det samme som enighed.",
        "The groups are compared on the items two by two: how many put the one before the other? An item is "
        "prioritised differently when two groups do so differently by at least 15 percentage points of the answers, "
        "when that is hardly by chance (Fisher's exact test, p below 0.05 by Holm's method over all rankings of the "
        "survey), and when no other item explains it: an item that goes from first to last moves the others along. An "
        "item is broadly prioritised when it is not prioritised differently, and more than half of every group shown "
        "have it among the three most important, also with random variation allowed for (exact binomial test, p below "
        "0.05 by Holm's method); the share must also be higher than it would be if everyone chose three items at "
        "random. If all really agree, at most one report in twenty says something else. For the other items it is "
        "impossible to tell whether the groups prioritise them alike or differently. That is not the same as "
        "agreement.",
    ),
    "method-chance": (
        "Rapporten er også lavet {shuffles} gange med svarene fordelt tilfældigt på grupperne (startværdi {seed}): Så "
        "ville den i gennemsnit have fortalt om {expected} forskelle mellem grupperne. Den fortæller om {told}.",
        "The report was also made {shuffles} times with the answers dealt out to the groups at random (seed {seed}): "
        "it would then have told of {expected} differences between the groups on average. It tells of {told}.",
    ),
    "method-unsaid": (
        "Her siges intet under «{kinds}», fordi mere end én af tyve tilfældige rapporter ville have gjort det.",
        "Nothing is said here under “{kinds}”, because more than one in twenty reports at random would have done so.",
    ),
    "method-threshold": (
        "Grupper med færre end {threshold} svar vises ikke for sig. Tal, som deres svar kan regnes ud af, vises "
        "heller ikke.",
        "Groups with fewer than {threshold} answers are not shown on their own. Nor are figures that their answers "
        "could be worked out from.",
    ),
    "method-pseudonyms": (
        "Svarene er pseudonymiseret: Navne og mailadresser er ikke gemt.",
        "The answers are pseudonymised: names and e-mail addresses are not stored.",
    ),
    "badges": ("Navneskilte", "Name badges"),
    "badges-a6": ("Navneskilte i A6", "Name badges in A6"),
    "check-in-list": ("Ankomstliste", "Check-in list"),
    "group-lists": ("Grupper i hver runde", "Groups in each round"),
    "table-signs": ("Bordskilte", "Table signs"),
    "host-sheets": ("Bordværtsark", "Table host sheets"),
    "seating-plan": ("Bordplan", "Seating plan"),
    "catering": ("Forplejning og tilgængelighed", "Catering and access"),
    "time-line": ("Overordnet tidsplan", "Time line"),
    "time-line-about": (
        "{title}: hele forløbet på én side, tegnet uge for uge",
        "{title}: the whole course on one page, drawn week by week",
    ),
    "undated": ("Uden dato endnu: {titles}.", "No date yet: {titles}."),
    "untitled-buffer": ("Buffer", "Buffer"),
    "untitled-transition": ("Skift", "Moving on"),
    "form-rotation": ("Spor på skift", "Tracks in turn"),
    "part": ("{title} (del {part})", "{title} (part {part})"),
    "continues": ("Fortsat fra del {part}", "Continued from part {part}"),
    "finding-unsure": (
        "«{item}» får flest point, men flere kan ligge øverst",
        "“{item}” scores highest, but several may come first",
    ),
    "free-text": (
        "{n} har skrevet et svar med egne ord. Et svar vises kun her, når en person har læst og godkendt det.",
        "{n} wrote an answer in their own words. An answer is shown here only when a person has read and approved it.",
    ),
    "fact-rate": ("Svarprocent", "Response rate"),
    "tally-several": ("Man kunne vælge flere.", "Several could be chosen."),
    "dash": ("En streg står for et tal, der ikke vises.", "A dash stands for a figure that is not shown."),
    "quotes-chosen": (
        "Et svar, der er godkendt til visning:|Svar, der er godkendt til visning:",
        "An answer that was approved for showing:|Answers that were approved for showing:",
    ),
    "quote": ("«{text}»", "“{text}”"),
    "quote-of": ("«{text}» ({group})", "“{text}” ({group})"),
    "method-threshold-lowered": (
        "Det almindelige er mindst 5 svar. Her er grænsen sat ned til {threshold}. Det gør det lettere at genkende "
        "den enkelte i en lille gruppe.",
        "The usual limit is 5 answers. Here it was lowered to {threshold}. That makes individuals in a small group "
        "easier to recognise.",
    ),
    "privacy-notice": ("Oplysninger om behandling af dine svar", "How your answers are handled"),
    # distributions by group, themes, gaps, the population
    "column-group-answers": ("{group} ({n} svar)", "{group} ({n} answers)"),
    "column-net": ("Netto", "Net"),
    "column-theme": ("Tema", "Theme"),
    "column-gap": ("Forskel", "Gap"),
    "column-range": ("Spænd", "Range"),
    "column-part": ("Del af befolkningen", "Part of the population"),
    "column-of-answers": ("Andel af svar", "Share of answers"),
    "column-of-population": ("Andel af befolkning", "Share of population"),
    "column-difference": ("Forskel i procentpoint", "Difference in points"),
    "everyone": ("Alle", "All"),
    "range": ("{low} til {high}", "{low} to {high}"),
    "tally-by-group-summary": ("Svarene på «{question}» i hver gruppe", "The answers to “{question}” in each group"),
    "tally-by-group-caption": (
        "Andel af dem i gruppen, der har svaret. En streg står for et tal, der ikke vises, og grupper uden tal at "
        "vise er udeladt.",
        "Share of those in the group who answered. A dash stands for a figure that is not shown, and groups without "
        "figures to show are left out.",
    ),
    "statements-by-group-summary": (
        "Svarene på hvert udsagn i «{question}», gruppe for gruppe",
        "The answers to each statement in “{question}”, group by group",
    ),
    "themes-summary": ("Temaer i svarene på «{question}»", "Themes in the answers to “{question}”"),
    "themes-caption": (
        "{n} har skrevet et svar. Et svar tæller med i alle de temaer, det handler om. En streg står for et tal, der "
        "ikke vises. En gruppe vises kun, når mindst ti i den har skrevet et svar.",
        "{n} wrote an answer. An answer counts in every theme it is about. A dash stands for a figure that is not "
        "shown. A group is shown only when at least ten in it wrote an answer.",
    ),
    "gaps-summary": (
        "Forskellen mellem vigtighed og opfyldelse: «{question}»",
        "The gap between importance and fulfilment: “{question}”",
    ),
    "gaps-caption": (
        "Forskellen er vigtighed minus opfyldelse, målt i trin på skalaen, hos dem, der har svaret på begge dele. En "
        "streg står for et tal, der ikke vises.",
        "The gap is importance minus fulfilment, in steps of the scale, among those who rated both. A dash stands for "
        "a figure that is not shown.",
    ),
    "coverage": ("Hvem der har svaret, og hvem der mangler", "Who answered, and who is missing"),
    "coverage-summary": ("Andel af svarene og af befolkningen", "Share of the answers and of the population"),
    "coverage-caption": (
        "Svarene er ikke vægtet. Kilde til befolkningen: {sources}.",
        "The answers are not weighted. Source of the population: {sources}.",
    ),
    "longlist": ("Bruttoliste", "Longlist"),
    "shortlist": ("Prioriteret liste", "Shortlist"),
    "theme-cards": ("Temakort", "Theme cards"),
}
