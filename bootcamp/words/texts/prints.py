TEXTS: dict[str, tuple[str, str]] = {
    "about": ("{document} til {title}", "{document} for {title}"),
    "fact-room": ("Lokale", "Room"),
    "column-block": ("Programpunkt", "Programme item"),
    "column-thing": ("Det skal med", "To bring"),
    "column-total": ("I alt", "In all"),
    "column-at-once": ("På én gang", "At a time"),
    "column-used": ("Bruges til", "Used for"),
    "counted-for": ("Beregnet ud fra", "Counted for"),
    "how-counted": (
        "«I alt» er summen over hele dagen. Kan tingen bruges igen, er det nok at pakke det antal, der står under «På "
        "én gang». Deltagere og borde deles ligeligt mellem sporene, og der rundes op.",
        "“In all” is the sum over the whole day. Where a thing can be used again, it is enough to pack the number "
        "under “At a time”. Tracks share participants and tables equally, rounded up.",
    ),
    "n-participants": ("{n} deltager|{n} deltagere", "{n} participant|{n} participants"),
    "n-tables": ("{n} bord|{n} borde", "{n} table|{n} tables"),
    "n-segments": ("{n} deltagergruppe|{n} deltagergrupper", "{n} segment|{n} segments"),
    "n-tracks": ("{n} spor|{n} spor", "{n} track|{n} tracks"),
    "n-rooms": ("{n} lokale|{n} lokaler", "{n} room|{n} rooms"),
    "and-more": ("og {n} til", "and {n} more"),
    "n-times": ("{n} gang|{n} gange", "{n} time|{n} times"),
    "missing": ("Det mangler", "What is missing"),
    "missing-number": (
        "Nogle mængder er skrevet uden tal og kan ikke regnes ud.",
        "Some quantities are written without a number and cannot be counted.",
    ),
    "missing-participants": (
        "Antallet af deltagere er ikke kendt. Skriv det her: ________",
        "The number of participants is not known. Write it here: ________",
    ),
    "missing-tables": (
        "Antallet af borde er ikke kendt. Skriv det her: ________",
        "The number of tables is not known. Write it here: ________",
    ),
    "missing-segments": ("Der er ingen deltagergrupper i planen.", "The plan has no segments."),
    "missing-tracks": ("Dagen har ingen spor.", "The day has no tracks."),
    "missing-rooms": (
        "Der er endnu ingen lokaler på dagen.",
        "The day has no rooms yet.",
    ),
    "missing-role": (
        "«Pr. {word}» kan ikke regnes ud. Antal {word}: ________",
        "“Per {word}” cannot be counted. Number of {word}: ________",
    ),
    "pack-all": ("Alt, der skal med", "Everything to bring"),
    "pack-by-block": ("Det skal ligge klar til hvert programpunkt", "To be ready for each programme item"),
    "packing-summary": (
        "Alt, der skal pakkes, med antal i alt, antal på én gang, og hvad det bruges til",
        "Everything to pack, with the number over the whole day, the number at a time and what it is for",
    ),
    "packing-blocks-summary": (
        "Materialerne til hvert programpunkt med tid og lokale",
        "The materials of each programme item with time and room",
    ),
    "staffing-summary": (
        "Bemandingen af {title}: hvem der er på hvornår og hvor",
        "The staffing of {title}: who is on when and where",
    ),
    "people-summary": (
        "Hvor mange der skal bruges i hver rolle, og hvem de er",
        "How many are needed in each role, and who they are",
    ),
    "staffing-people": ("Hvem er der brug for?", "Who is needed?"),
    "staffing-times": ("Hvem er hvor og hvornår?", "Who is where when?"),
    "on": ("til stede", "present"),
    "column-role": ("Rolle", "Role"),
    "column-needed": ("Antal", "Number"),
    "column-from": ("Kommer fra", "From"),
    "column-listed": ("På listen", "On the list"),
    "column-names": ("Navne", "Names"),
    "not-settled": ("Mangler at blive afklaret", "Not settled yet"),
    "nobody-down": (
        "Ingen er {roles} endnu.",
        "Nobody is down as {roles} yet.",
    ),
    "number-missing": (
        "Det står ikke i planen, hvor mange der er brug for som {roles}.",
        "The plan does not say how many are needed as {roles}.",
    ),
    "nobody-leads": (
        "Disse programpunkter har ingen, der leder dem: {titles}.",
        "Nobody leads these programme items: {titles}.",
    ),
    "your-tasks": ("Dine opgaver", "Your tasks"),
    "you-prepare": ("Inden dagen", "Before the day"),
    "your-day": ("Din dag", "Your day"),
    "good-advice": ("Gode råd", "Good advice"),
    "column-with": ("Sammen med", "Together with"),
    "you-do": ("Du {task}", "{task}"),
    "be-there": ("Du skal være klar kl. {time} her: {room}.", "Be ready at {time} here: {room}."),
    "be-ready": ("Du skal være klar kl. {time}.", "Be ready at {time}."),
    "brief-summary": ("Hvornår og hvor der er brug for: {role}", "When and where this role is needed: {role}"),
    "questions-to": ("Har du spørgsmål, så kontakt {contact}.", "If you have questions, contact {contact}."),
    "host-1": (
        "Begynd med en runde, hvor alle siger noget. Den, der har talt mindst, får ordet først næste gang.",
        "Begin with a round in which everyone says something. Whoever has spoken least goes first next time.",
    ),
    "host-2": (
        "Du skal ikke tage parti. Spørg: «Hvad betyder det hos jer?» og «Hvad skulle der til?»",
        "You take no side. Ask: “What does that mean where you are?” and “What would it take?”",
    ),
    "host-3": (
        "Skriv med deltagernes egne ord. Er bordet uenigt, så skriv alle synspunkter, ikke et gennemsnit.",
        "Write in the participants' own words. If the table is divided, write every view, not an average.",
    ),
    "presenter-1": (
        "Fortæl om noget, du selv har oplevet. Ét godt eksempel siger mere end ti punkter.",
        "Tell about something you have lived through. One good example says more than ten points.",
    ),
    "presenter-2": (
        "Sig det i korte sætninger og uden forkortelser. Der sidder folk, som ikke arbejder i en kommune.",
        "Use short sentences and no abbreviations. Not everyone here works in a municipality.",
    ),
    "presenter-3": (
        "Hold tiden. Du får et tegn, når der er to minutter tilbage.",
        "Keep to your time. You will get a sign when two minutes are left.",
    ),
    "politician-1": (
        "Lyt mere, end du taler. Deltagerne er kommet for at blive hørt.",
        "Listen more than you speak. The participants have come to be heard.",
    ),
    "politician-2": (
        "Sig, hvad der allerede er besluttet, og hvad der kan påvirkes. Lov ikke noget på dagen.",
        "Say what is already decided and what can be influenced. Promise nothing on the day.",
    ),
    "politician-3": (
        "Spørg ind til det, du er uenig i. Det giver bedre svar end at argumentere imod.",
        "Ask about what you disagree with. That gives better answers than arguing against it.",
    ),
    "management-1": (
        "Fortæl, hvad I har tænkt, og at det kan laves om.",
        "Tell what you have thought, and that it can be changed.",
    ),
    "management-2": (
        "Lad medarbejderne svare først, når spørgsmålet handler om deres hverdag.",
        "Let employees answer first when the question is about their everyday work.",
    ),
    "management-3": (
        "Sig, hvad der sker med resultatet bagefter, og hvornår deltagerne hører nyt.",
        "Say what will happen to the result, and when the participants will hear more.",
    ),
    "helper-1": (
        "Kend vejen til toiletter, garderobe, elevator og nødudgange.",
        "Know the way to toilets, cloakroom, lift and emergency exits.",
    ),
    "helper-2": (
        "Hold øje med dem, der står alene eller leder efter noget, og gå hen til dem.",
        "Look out for those who stand alone or seem to be looking for something, and go to them.",
    ),
    "helper-3": (
        "Spørg, før du hjælper. Den, der har brug for hjælp, ved bedst hvordan.",
        "Ask before you help. Whoever needs help knows best how.",
    ),
    "practical-empty": (
        "Der er endnu ikke skrevet noget om, hvad der skal ordnes, af hvem og hvornår.",
        "Nothing has been written yet about what is to be arranged, by whom and when.",
    ),
    "practical-nobody": ("Ingen er ansvarlig for: {titles}.", "Nobody is responsible for: {titles}."),
    "practical-undated": (
        "Der står ikke, hvornår det skal være gjort: {titles}.",
        "It does not say by when this is to be done: {titles}.",
    ),
    "practical-summary": (
        "Det, der skal ordnes, og af hvem og hvornår",
        "What is to be arranged, and by whom and when",
    ),
    "spot-summary": (
        "Det, alle skal kunne finde på dagen, med plads til at skrive svaret",
        "What everyone must be able to find on the day, with room to write the answer",
    ),
    "rooms-summary": (
        "Lokalerne med antal pladser, og hvad de bruges til",
        "The rooms with their seats and what they are used for",
    ),
    "to-arrange": ("Det skal ordnes", "To be arranged"),
    "on-the-spot": ("Det skal vi vide om stedet", "What we must know about the venue"),
    "the-rooms": ("Lokalerne", "The rooms"),
    "column-what": ("Hvad", "What"),
    "column-by": ("Hvornår", "When"),
    "column-done": ("Gjort af", "Done by"),
    "column-answer": ("Svar (udfyldes, når det er afklaret)", "Answer (to be filled in when it is known)"),
    "column-seats": ("Pladser", "Seats"),
    "column-in-use": ("Bruges til", "Used for"),
    "spot-keys": ("Nøgler: Hvem låser op og i?", "Keys: who locks and unlocks?"),
    "spot-alarm": ("Alarm: Hvem slår den fra og til?", "Alarm: who turns it off and on?"),
    "spot-wifi": ("Wifi: netværk og adgangskode", "Wifi: network and password"),
    "spot-hearing-loop": (
        "Teleslynge: Hvor er den, og er den prøvet?",
        "Hearing loop: where is it, and has it been tried?",
    ),
    "spot-caretaker": ("Telefonnummer til en, der kender bygningen", "Telephone of someone who knows the building"),
    "spot-emergency": ("Hjertestarter, førstehjælp og samlingsplads", "Defibrillator, first aid and assembly point"),
    "evaluation-title": ("Hvad synes du om dagen?", "What do you think of the day?"),
    "evaluation-why": (
        "Dine svar bruges til at gøre næste dag bedre. Skriv ikke dit navn. Aflever skemaet, før du går hjem.",
        "Your answers are used to make the next day better. Do not write your name. Hand in the form before you leave.",
    ),
    "evaluation-thanks": ("Tak for hjælpen.", "Thank you for your help."),
    "evaluation-summary": (
        "Udsagn om dagen med seks svarmuligheder fra meget enig til ved ikke",
        "Statements about the day with six answers from strongly agree to do not know",
    ),
    "i-am-here-as": ("Jeg er:", "I am:"),
    "my-track": ("Jeg var i sporet:", "I was in the track:"),
    "column-statement": ("Sæt ét kryds i hver linje", "Tick one box in each line"),
    "scale-agree-much": ("Meget enig", "Strongly agree"),
    "scale-agree": ("Enig", "Agree"),
    "scale-neither": ("Hverken eller", "Neither"),
    "scale-disagree": ("Uenig", "Disagree"),
    "scale-disagree-much": ("Meget uenig", "Strongly disagree"),
    "scale-not-known": ("Ved ikke", "Do not know"),
    "statement-knew-why": ("Jeg vidste, hvad dagen skulle bruges til", "I knew what the day was for"),
    "statement-spoke": ("Jeg kom til orde", "I got to say what I wanted"),
    "statement-heard": ("De andre lyttede til det, jeg sagde", "The others listened to what I said"),
    "statement-learnt": (
        "Jeg hørte noget, jeg ikke havde tænkt på før",
        "I heard something I had not thought of before",
    ),
    "statement-forms": ("Måden, vi arbejdede på, passede til opgaverne", "The way we worked suited the tasks"),
    "statement-time": ("Der var tid nok til det vigtigste", "There was time enough for what matters most"),
    "statement-purpose": (
        "Jeg kan stå inde for det formål, vi skrev for «{title}»",
        "I can stand by the purpose we wrote for “{title}”",
    ),
    "statement-purpose-of-track": (
        "Jeg kan stå inde for det formål, vi skrev i mit spor",
        "I can stand by the purpose we wrote in my track",
    ),
    "statement-again": ("Jeg vil gerne være med igen", "I would like to take part again"),
    "question-keep": ("Hvad skal vi gøre på samme måde næste gang?", "What should we do in the same way next time?"),
    "question-change": ("Hvad skal vi lave om?", "What should we change?"),
    "question-missing": ("Hvem eller hvad manglede?", "Who or what was missing?"),
    "question-vision": (
        "Giver dagen anledning til at ændre noget i visionen «{title}»? Hvad?",
        "Does the day give cause to change anything in the vision “{title}”? What?",
    ),
    "question-start": (
        "Hvad kan vi begynde på med det samme, og vil du selv være med?",
        "What can we begin on right away, and will you take part in it?",
    ),
    "yes": ("Ja", "Yes"),
    "no": ("Nej", "No"),
    "sign-name": ("Navn", "Name"),
    "sign-date": ("Dato", "Date"),
    "sign-signature": ("Underskrift", "Signature"),
    "sign-summary": ("Navn, dato og underskrift", "Name, date and signature"),
    "consent-adult-title": ("Må vi bruge billeder af dig?", "May we use pictures of you?"),
    "consent-child-title": ("Må vi bruge billeder af dit barn?", "May we use pictures of your child?"),
    "consent-employee-title": (
        "Må vi bruge billeder af dig som medarbejder?",
        "May we use pictures of you as an employee?",
    ),
    "consent-adult-asks": (
        "{municipality} tager billeder og optager film på «{title}».",
        "{municipality} takes photographs and films at “{title}”.",
    ),
    "consent-child-asks": (
        "{municipality} tager billeder og optager film på «{title}», hvor dit barn er med.",
        "{municipality} takes photographs and films at “{title}”, where your child takes part.",
    ),
    "consent-employee-asks": (
        "{municipality} tager billeder og optager film på «{title}», hvor du er på arbejde.",
        "{municipality} takes photographs and films at “{title}”, where you are at work.",
    ),
    "consent-adult-voluntary": (
        "Det er frivilligt, om du vil være med på dem. Du kan deltage i dagen, også hvis du siger nej.",
        "Being in them is voluntary. You can take part in the day even if you say no.",
    ),
    "consent-child-voluntary": (
        "Det er frivilligt, om dit barn må være med på dem. Barnet kan deltage i dagen, også hvis du siger nej.",
        "Whether your child may be in them is voluntary. The child can take part in the day even if you say no.",
    ),
    "consent-employee-voluntary": (
        "Det er frivilligt, om du vil være med på dem. Det får ingen betydning for dit arbejde eller din ansættelse, "
        "hvad du svarer, og du behøver ikke at give en begrundelse.",
        "Being in them is voluntary. What you answer has no consequences for your work or your employment, and you "
        "need give no reason.",
    ),
    "consent-child-name": ("Barnets navn:", "The child's name:"),
    "consent-child-born": ("Fødselsdato:", "Date of birth:"),
    "consent-child-asked": (
        "Tal med dit barn, før du skriver under: Barnet skal selv have lyst. Et barn, der er fyldt 15 år, kan som "
        "regel selv give samtykke på skemaet for voksne.",
        "Talk with your child before you sign: the child must want it too. A child of 15 or more can as a rule give "
        "consent alone, on the form for adults.",
    ),
    "consent-for": ("Hvad skal vi bruge dem til?", "What will we use them for?"),
    "consent-for-what": (
        "Til at vise, hvad deltagerne nåede frem til, og til at fortælle om arbejdet med «{process}». Vi bruger dem "
        "ikke til andet.",
        "To show what the participants arrived at, and to tell about the work on “{process}”. We use them for nothing "
        "else.",
    ),
    "consent-where-head": ("Hvor må vi vise dem?", "Where may we show them?"),
    "consent-where-how": (
        "Sæt ét kryds i hver linje. Du kan sige ja til noget og nej til andet. Uden kryds er svaret nej.",
        "Tick one box in each line. You can say yes to some and no to others. Without a tick the answer is no.",
    ),
    "consent-where": ("Billeder og film må vises", "Photographs and films may be shown"),
    "place-day": ("på selve dagen, for dem, der er til stede", "on the day itself, to those who are present"),
    "place-reports": (
        "i rapporter og oplæg til udvalg og {council}, som alle kan læse",
        "in reports and papers for committees and the council ({council}), which everyone can read",
    ),
    "place-website": ("på kommunens hjemmeside", "on the municipality's website"),
    "place-social": ("på kommunens sider på sociale medier", "on the municipality's pages on social media"),
    "place-print": ("i kommunens egne tryksager og plakater", "in the municipality's own printed matter and posters"),
    "place-press": (
        "i aviser og andre medier, som får dem fra kommunen",
        "in newspapers and other media that get them from the municipality",
    ),
    "consent-social": (
        "Sociale medier ejes af virksomheder, der kan behandle billederne uden for EU. Andre kan dele billederne, og "
        "så kan vi ikke altid få dem fjernet igen.",
        "Social media are owned by companies that may process the pictures outside the EU. Others can share the "
        "pictures, and then we cannot always have them removed.",
    ),
    "consent-long": ("Hvor længe gemmer vi dem?", "How long do we keep them?"),
    "consent-deleted": (
        "Vi sletter billeder og film senest den (udfyldes af kommunen):",
        "We delete photographs and films at the latest on (to be filled in by the municipality):",
    ),
    "consent-kept": (
        "Vi gemmer dette skema lige så længe, så vi kan vise, hvad du har svaret.",
        "We keep this form for just as long, so that we can show what you answered.",
    ),
    "consent-withdraw": ("Du kan fortryde", "You can change your mind"),
    "consent-adult-withdraw": (
        "Du kan altid trække dit samtykke tilbage, også kun en del af det.",
        "You can withdraw your consent at any time, also just a part of it.",
    ),
    "consent-child-withdraw": (
        "Du og dit barn kan altid trække samtykket tilbage, også kun en del af det.",
        "You and your child can withdraw the consent at any time, also just a part of it.",
    ),
    "consent-employee-withdraw": (
        "Du kan altid trække dit samtykke tilbage, også kun en del af det, og også når du ikke længere er ansat.",
        "You can withdraw your consent at any time, also just a part of it, and also when you are no longer employed.",
    ),
    "consent-withdraw-how": ("Giv besked til", "Tell"),
    "consent-withdraw-after": (
        "Så bruger vi ikke billederne mere og sletter dem, hvor vi kan. Det, der er sket, før du fortrød, er stadig "
        "lovligt.",
        "Then we stop using the pictures and delete them where we can. What was done before you changed your mind "
        "remains lawful.",
    ),
    "consent-rights": ("Dine rettigheder", "Your rights"),
    "consent-controller": ("{municipality} er dataansvarlig", "{municipality} is the data controller"),
    "consent-rights-list": (
        "og bruger billeder og film på grundlag af samtykket (databeskyttelsesforordningens artikel 6, stk. 1, litra "
        "a). Du har ret til at se dem, få dem udleveret, rettet eller slettet og få brugen af dem begrænset.",
        "and uses photographs and films on the basis of this consent (General Data Protection Regulation, article 6 "
        "(1) (a)). You have the right to see them, to be given them, to have them corrected or deleted and their use "
        "limited.",
    ),
    "consent-officer": ("Kommunens databeskyttelsesrådgiver:", "The municipality's data protection officer:"),
    "consent-complain": (
        "Du kan klage til Datatilsynet: datatilsynet.dk.",
        "You can complain to the Danish Data Protection Agency: datatilsynet.dk.",
    ),
    "consent-adult-signs": (
        "Jeg har læst det, der står her, og har selv valgt mine svar.",
        "I have read this page, and the answers are my own choice.",
    ),
    "consent-child-signs": (
        "Er I to om forældremyndigheden, skriver I begge under.",
        "If you share custody, both must sign.",
    ),
    "consent-employee-signs": (
        "Jeg har læst det, der står her, og har svaret frivilligt.",
        "I have read this page and answered freely.",
    ),
    "draft-mark": ("Foreløbigt program", "Draft programme"),
    "sign-empty": ("Bruges til gruppearbejde i dag", "Used for group work today"),
    "sign-track": ("Spor", "Track"),
    "sheet-table": ("Bord", "Table"),
    "sheet-group": ("Deltagergruppe", "Segment"),
    "sheet-do": ("Sådan gør I", "How you do it"),
    "sheet-purpose": ("Vores formål", "Our purpose"),
    "sheet-purpose-hint": (
        "Skriv det i én sætning, højst 25 ord: Hvad skal der komme ud af det, og for hvem?",
        "Write it in one sentence of at most 25 words: what should come of it, and for whom?",
    ),
    "sheet-words": ("Ord, der skal med", "Words that must be in it"),
    "sheet-doubts": ("Indvendinger og andre bud", "Objections and other wordings"),
    "sheet-prerequisite": ("Forudsætning", "Prerequisite"),
    "sheet-prerequisite-hint": ("Hvad skal være på plads?", "What must be in place?"),
    "sheet-contributes": ("Hvem bidrager i dag?", "Who contributes today?"),
    "sheet-should": ("Hvem burde bidrage?", "Who should contribute?"),
    "sheet-priority": ("Vores fem vigtigste", "Our five most important"),
    "sheet-because": ("Derfor er den vigtig", "Why it matters"),
    "sheet-activity": ("Aktivitet", "Activity"),
    "sheet-activity-hint": ("Giv den et navn", "Give it a name"),
    "sheet-what": ("Hvad vil vi gøre?", "What will we do?"),
    "sheet-which": ("Hvilken forudsætning hjælper den på vej?", "Which prerequisite does it help along?"),
    "sheet-who": ("Hvem gør det, og hvem skal vi have med?", "Who does it, and whom do we need with us?"),
    "sheet-first": ("Hvad er første skridt, og hvornår?", "What is the first step, and when?"),
    "sheet-energy": ("Hvor stor er energien?", "How much energy is behind it?"),
    "sheet-low": ("lav", "low"),
    "sheet-middle": ("middel", "medium"),
    "sheet-high": ("høj", "high"),
    "sheet-quick-win": ("Det kan vi gøre nu", "What we can do now"),
    "sheet-starter": ("Hvem begynder?", "Who begins?"),
    "sheet-when": ("Hvornår?", "When?"),
    "sheet-joins": ("Jeg er med (navn)", "I will join (name)"),
    "sheet-good": ("Det skal vi blive ved med", "What we should keep doing"),
    "sheet-change": ("Det skal vi lave om", "What we should change"),
    "sheet-take": ("Det tager vi med hjem", "What we take home"),
    "sheet-scene": ("Billede {n}", "Picture {n}"),
    "sheet-scene-hint": ("Hvad ser man?", "What is seen?"),
    "sheet-spoken": ("Hvad bliver der sagt?", "What is said?"),
    "sheet-message": ("Filmen skal sige", "The film should say"),
    "sheet-result": ("Vi er nået frem til", "We have arrived at"),
    "audience-participants": ("Alt til deltagerne", "All for the participants"),
    "audience-facilitators": ("Alt til facilitatorerne", "All for the facilitators"),
    "audience-hosts": ("Alt til bordværter og andre roller", "All for table hosts and other roles"),
    "audience-venue": ("Alt til stedet", "All for the venue"),
    "kit-done": (
        "{n} fil skrevet i {folder}|{n} filer skrevet i {folder}",
        "{n} file written in {folder}|{n} files written in {folder}",
    ),
    "kit-all": ("samlet", "everything"),
    "kit-both-sides": (
        "Print på begge sider, vendt om den lange kant. Det, der skal deles ud, hænges op eller klippes ud, ligger på "
        "ark for sig; hvor bagsiden er tom, står der «Tom side».",
        "Print on both sides, flipped on the long edge. What is handed out, put up or cut out has sheets of its own; "
        "where a back is empty, it says “Blank page”.",
    ),
    "kit-incomplete": ("Skrevet, men der mangler noget", "Written, but something is missing"),
    "kit-not-made": ("Det kunne ikke laves", "Could not be made"),
}
