TEXTS: dict[str, tuple[str, str]] = {
    # the texts to be gone through
    "sheet-texts": ("Tekster", "Texts"),
    "sheet-help": ("Vejledning", "How to"),
    "texts-title": ("{title}: tekster, der skal ses igennem", "{title}: texts to go through"),
    "column-question": ("Spørgsmål", "Question"),
    "column-group": ("Deltagergruppe", "Participant group"),
    "column-text": ("Svar", "Answer"),
    "column-found": ("Fundet", "Found"),
    "column-decision": ("Beslutning", "Decision"),
    "column-shown": ("Tekst til visning", "Text to show"),
    "show": ("vis", "show"),
    "hide": ("vis ikke", "hide"),
    "left-out": ("[udeladt]", "[left out]"),
    "found-cpr-high": ("CPR-nummer", "CPR number"),
    "found-cpr-low": ("muligt CPR-nummer", "possible CPR number"),
    "found-email-high": ("mailadresse", "e-mail address"),
    "found-email-low": ("mailadresse?", "e-mail address?"),
    "found-phone-high": ("telefonnummer", "telephone number"),
    "found-phone-low": ("telefonnummer?", "telephone number?"),
    "found-name-high": ("navn", "name"),
    "found-name-low": ("navn?", "name?"),
    "help-what": ("Hvad er det?", "What is this?"),
    "help-what.more": (
        "Det, folk har skrevet med egne ord. Filen er fortrolig: Læg den ikke andre steder, og send den ikke med "
        "mail. Rækkefølgen er tilfældig, så ingen kan se, hvilke tekster der er skrevet af den samme. Deltagergruppen "
        "står kun, når gruppen har skrevet mindst {enough} tekster til spørgsmålet.",
        "What people wrote in their own words. The file is confidential: do not put it anywhere else, and do not mail "
        "it. The order is random, so that nobody can see which texts are by the same hand. The participant group is "
        "told only where it wrote at least {enough} texts to the question.",
    ),
    "help-how": ("Sådan gør I", "What to do"),
    "help-how.more": (
        "Læs hver tekst. Vælg «vis» eller «vis ikke». Det, der står i «Tekst til visning», er det, der kommer i "
        "papirerne. Ret det, så ingen kan genkendes på navne, steder, stillinger, sygdomme eller særlige hændelser. "
        "En tom beslutning betyder, at teksten ikke vises endnu.",
        "Read each text. Choose “show” or “hide”. What stands in “Text to show” is what comes into the papers. "
        "Correct it so that nobody can be recognised by names, places, positions, illnesses or particular events. A "
        "blank decision means that the text is not shown yet.",
    ),
    "help-found": ("Hvad er fundet?", "What was found?"),
    "help-found.more": (
        "I svaret står ⟦ ⟧ om det, der ligner et CPR-nummer, en mailadresse, et telefonnummer eller et navn. Det er "
        "en hjælp, ikke en garanti: Navne findes langtfra altid.",
        "In the answer ⟦ ⟧ stand around what looks like a CPR number, an e-mail address, a telephone number or a "
        "name. It is a help, no guarantee: by no means all names are found.",
    ),
    "help-back": ("Bagefter", "Afterwards"),
    "help-back.more": ("Gem filen, luk den, og skriv: {command}", "Save the file, close it, and write: {command}"),
    "texts-written": (
        "{n} tekst er skrevet til {file}.|{n} tekster er skrevet til {file}.",
        "{n} text is written to {file}.|{n} texts are written to {file}.",
    ),
    "texts-personal": (
        "Filen rummer personoplysninger: Lad den blive, hvor den er, i mappen data.",
        "The file holds personal data: leave it where it is, in the folder data.",
    ),
    "texts-kept": (
        "Den fil, der lå der, er rettet af nogen og er ikke rørt.",
        "The file that lay there has been edited by somebody and is left alone.",
    ),
    "texts-then": (
        "Læs teksterne igennem, vælg «vis» eller «vis ikke», gem, og hent dem ind:  {command}",
        "Read the texts, choose “show” or “hide”, save, and take them in:  {command}",
    ),
    "texts-taken": (
        "{n} tekst vises, {withheld} vises ikke, og {undecided} er ikke afgjort.|"
        "{n} tekster vises, {withheld} vises ikke, og {undecided} er ikke afgjort.",
        "{n} text is shown, {withheld} are not, and {undecided} are undecided.|"
        "{n} texts are shown, {withheld} are not, and {undecided} are undecided.",
    ),
    "texts-print": ("Skriv minianalysen ud:  {command}", "Print the mini-analysis:  {command}"),
    "texts-no-findings": (
        "Teksterne er gemt; de vises, når der er resultater at vise dem sammen med.",
        "The texts are stored; they are shown once there are results to show them with.",
    ),
    # deletion
    "forget-would": (
        "Det her bliver slettet, når I skriver kommandoen uden --dry-run:",
        "This will be deleted when you write the command without --dry-run:",
    ),
    "forget-then": ("Slet det:  {command}", "Delete it:  {command}"),
    "forget-unsure": (
        "Måske er det her også kopier. Se efter, og slet dem selv:",
        "These may be copies, too. Look at them and delete them yourselves:",
    ),
    "forget-prints": (
        "Her står der også navne. Slet filerne, når I ikke længere bruger dem:",
        "These hold names, too. Delete the files when you no longer need them:",
    ),
    "forgotten": ("Slettet:", "Deleted:"),
    "forget-survey": (
        "{n} svar på «{title}»|{n} svar på «{title}»",
        "{n} answer to “{title}”|{n} answers to “{title}”",
    ),
    "forget-people": (
        "listen over dem, der kom til «{title}» ({n} person)|listen over dem, der kom til «{title}» ({n} personer)",
        "the list of who came to “{title}” ({n} person)|the list of who came to “{title}” ({n} people)",
    ),
    "receipt-file": ("kvittering-{name}.txt", "receipt-{name}.txt"),
    "forgotten-before": ("Der var ikke mere at slette.", "There was nothing more to delete."),
    "receipt-then": (
        "I kvitteringen står også det, I selv skal slette: eksporten, og hvad der ligger andre steder.",
        "The receipt also says what you must delete yourselves: the export, and what lies in other places.",
    ),
    "receipt-written": (
        "Kvitteringen ligger i {file} og kan skrives ud.",
        "The receipt lies in {file} and can be printed.",
    ),
    "receipt-title": ("KVITTERING FOR SLETNING", "RECEIPT OF DELETION"),
    "receipt-process": ("Forløb: {title} ({municipality})", "Process: {title} ({municipality})"),
    "receipt-what": ("Slettet: {what}", "Deleted: {what}"),
    "receipt-when": ("Hvornår: {day}", "When: {day}"),
    "receipt-by": ("Af: {by}", "By: {by}"),
    "receipt-files": ("Filer, der er slettet:", "Files deleted:"),
    "receipt-hash": ("Filens fingeraftryk (SHA-256): {sha256}", "The file's fingerprint (SHA-256): {sha256}"),
    "receipt-key": (
        "Nøglen til pseudonymerne er også slettet. Den kan ikke længere bruges til at føre et svar tilbage til en "
        "person.",
        "The key of the pseudonyms has been deleted, too. Nobody can lead an answer back to a person with it any more.",
    ),
    "receipt-left": (
        "Ikke slettet endnu (se efter, slet, og kør kommandoen igen):",
        "Not deleted yet (look, delete, and run the command again):",
    ),
    "receipt-key-kept": (
        "nøglen til pseudonymerne: Den hører også til svarene på {surveys}",
        "the key of the pseudonyms: it belongs to the answers to {surveys}, too",
    ),
    "receipt-remains": ("Det er her stadig:", "Still here:"),
    "receipt-remains-survey": (
        "resultaterne i findings/: tal for grupper, der er store nok til at blive vist, og de tekster, som en person "
        "har godkendt",
        "the results in findings/: figures for groups large enough to be shown, and the texts that a person has "
        "approved",
    ),
    "receipt-remains-journal": (
        "logbogen: hvad der er sket, uden navne og uden svar",
        "the journal: what has happened, without names and without answers",
    ),
    "receipt-remains-prints": ("det, der er skrevet ud (mappen out/)", "what has been printed (the folder out/)"),
    "receipt-only-that-day": (
        "{file}: kun den dag og de personer, der ikke er med på andre dage",
        "{file}: only that day and the people who come to no other",
    ),
    "receipt-remains-prints-people": (
        "det, der er skrevet ud (mappen out/ og papir): slet eller makulér lister, skilte og bordplaner med navne",
        "what has been printed (the folder out/ and paper): delete or shred lists, signs and seating plans with names",
    ),
    "receipt-outside": ("Husk selv at slette:", "To be deleted by yourselves:"),
    "receipt-outside-export": (
        "eksporten {file}, hvor den ligger, og svarene i spørgeskemaværktøjet",
        "the export {file}, wherever it lies, and the answers in the survey tool",
    ),
    "receipt-outside-list": (
        "listen, som deltagerne blev læst fra, hvor den ligger",
        "the list that the participants were read from, wherever it lies",
    ),
    "receipt-outside-copies": (
        "gamle versioner og sikkerhedskopier (OneDrive, SharePoint, papirkurv)",
        "old versions and backups (OneDrive, SharePoint, recycle bin)",
    ),
    # what those who are asked are told
    "notice-about": ("Hvad der sker med svarene på «{title}»", "What happens to the answers to “{title}”"),
    "notice-asks": (
        "{municipality} beder dig om at svare på «{survey}». Her står, hvad der sker med det, du svarer.",
        "{municipality} asks you to answer “{survey}”. This tells you what happens to your answers.",
    ),
    "notice-voluntary": (
        "Det er frivilligt at svare, og du kan springe spørgsmål over.",
        "Answering is voluntary, and you may leave questions out.",
    ),
    "notice-responsible": ("Hvem er ansvarlig?", "Who is responsible?"),
    "notice-contact": ("Spørgsmål om dine svar:", "Questions about your answers:"),
    "notice-purpose": ("Hvad bruger vi svarene til?", "What are the answers used for?"),
    "notice-used": (
        "Svarene bliver samlet i en minianalyse, som de, der er med i «{process}», arbejder videre med. De enkelte "
        "svar bliver ikke brugt til at træffe afgørelser om dig.",
        "The answers are put together in a mini-analysis that those who take part in “{process}” work on with. Your "
        "answers are not used for decisions about you.",
    ),
    "notice-decided-by": ("Derefter beslutter", "The decision is then taken by"),
    "notice-the-purpose": ("Formålet er", "The purpose is"),
    "notice-basis": (
        "Kommunen må behandle svarene, fordi de skal bruges til en opgave i samfundets interesse "
        "(databeskyttelsesforordningens artikel 6, stk. 1, litra e).",
        "The municipality may process the answers because they are needed for a task in the public interest (General "
        "Data Protection Regulation, article 6 (1) (e)).",
    ),
    "notice-asked": ("Hvad spørger vi om?", "What do we ask about?"),
    "notice-own-words": (
        "Hvor du svarer med egne ord, så lad være med at skrive CPR-nummer, navne, helbredsoplysninger eller andet, "
        "der peger på dig selv eller andre.",
        "Where you answer in your own words, do not write CPR numbers, names, anything about health or anything else "
        "that points at you or others.",
    ),
    "notice-seen": ("Hvem ser svarene?", "Who sees the answers?"),
    "notice-pseudonyms": (
        "Svarene bliver pseudonymiseret: Navn, mailadresse og telefonnummer bliver ikke gemt sammen med dem, og hvert "
        "svar får et mærke, der ikke siger, hvem du er. Svarene er ikke anonyme: Det, du skriver, kan i nogle "
        "tilfælde pege på dig. Derfor passer vi på dem som personoplysninger.",
        "The answers are pseudonymised: name, e-mail address and telephone number are not stored with them, and each "
        "answer gets a mark that does not tell who you are. The answers are not anonymous: what you write may in some "
        "cases point at you. So we look after them as personal data.",
    ),
    "notice-who-sees": (
        "De enkelte svar ses kun af de få medarbejdere, der laver minianalysen.",
        "Single answers are seen only by the few employees who make the mini-analysis.",
    ),
    "notice-processor": (
        "Spørgeskemaet og svarene ligger hos (udfyldes af kommunen):",
        "The questionnaire and the answers are held by (to be filled in by the municipality):",
    ),
    "notice-small": (
        "I resultaterne vises der kun tal for grupper med mindst {threshold} svar. Tal, som en mindre gruppes svar "
        "kan regnes ud af, bliver holdt tilbage. Bliver resultaterne vist, før alle har svaret, kan man af forskellen "
        "se, hvordan de svar, der er kommet til, fordeler sig; der skal være mindst {threshold} af dem.",
        "The results show figures only for groups with at least {threshold} answers. Figures that a smaller group's "
        "answers could be worked out from are held back. If results are shown before everybody has answered, the "
        "difference tells how the answers that came since are divided; there must be at least {threshold} of them.",
    ),
    "notice-approved": (
        "Det, du skriver med egne ord, bliver kun vist, når en medarbejder har læst og godkendt det.",
        "What you write in your own words is shown only when an employee has read and approved it.",
    ),
    "notice-long": ("Hvor længe gemmer vi svarene?", "How long are the answers kept?"),
    "notice-until": ("Vi sletter svarene senest den {day}.", "We delete the answers by {day}."),
    "notice-until-blank": (
        "Vi sletter svarene senest den (datoen udfyldes af kommunen):",
        "We delete the answers by (the municipality fills in the date):",
    ),
    "notice-results-stay": (
        "Resultaterne bliver gemt og kan blive offentliggjort. Tallene siger ikke, hvad den enkelte har svaret.",
        "The results are kept and may be published. The figures do not tell what any one person answered.",
    ),
    "notice-rights": ("Dine rettigheder", "Your rights"),
    "notice-rights-list": (
        "Du kan bede om at se de oplysninger, vi har om dig, og om at få dem rettet eller slettet. Du kan også bede "
        "os begrænse brugen af dem eller gøre indsigelse mod, at vi bruger dem.",
        "You may ask to see what we hold about you, and to have it corrected or deleted. You may also ask us to "
        "restrict its use, or object to it.",
    ),
    "notice-find-you": (
        "Fordi dit navn ikke er gemt, kan vi som regel kun finde dit svar, hvis du fortæller noget, der viser, "
        "hvilket det er.",
        "Because your name is not stored, we can usually find your answer only if you tell us something that shows "
        "which it is.",
    ),
}
