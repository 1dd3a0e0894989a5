TEXTS: dict[str, str] = {
    # teksterne, der skal ses igennem
    "sheet-texts": "Tekster",
    "sheet-help": "Vejledning",
    "texts-title": "{title}: tekster, der skal ses igennem",
    "column-question": "Spørgsmål",
    "column-group": "Deltagergruppe",
    "column-text": "Svar",
    "column-found": "Fundet",
    "column-decision": "Beslutning",
    "column-shown": "Tekst til visning",
    "show": "vis",
    "hide": "vis ikke",
    "left-out": "[udeladt]",
    "found-cpr-high": "CPR-nummer",
    "found-cpr-low": "muligt CPR-nummer",
    "found-email-high": "mailadresse",
    "found-email-low": "mailadresse?",
    "found-phone-high": "telefonnummer",
    "found-phone-low": "telefonnummer?",
    "found-name-high": "navn",
    "found-name-low": "navn?",
    "help-what": "Hvad er det?",
    "help-what.more": (
        "Det, folk har skrevet med egne ord. Filen er fortrolig: Læg den ikke andre steder, og send den ikke med mail. "
        "Rækkefølgen er tilfældig, så ingen kan se, hvilke tekster der er skrevet af den samme. Deltagergruppen står "
        "kun, når gruppen har skrevet mindst {enough} tekster til spørgsmålet."
    ),
    "help-how": "Sådan gør I",
    "help-how.more": (
        "Læs hver tekst. Vælg «vis» eller «vis ikke». Det, der står i «Tekst til visning», er det, der kommer i "
        "papirerne. Ret det, så ingen kan genkendes på navne, steder, stillinger, sygdomme eller særlige hændelser. "
        "En tom beslutning betyder, at teksten ikke vises endnu."
    ),
    "help-found": "Hvad er fundet?",
    "help-found.more": (
        "I svaret står ⟦ ⟧ om det, der ligner et CPR-nummer, en mailadresse, et telefonnummer eller et navn. Det er en "
        "hjælp, ikke en garanti: Navne findes langtfra altid."
    ),
    "help-back": "Bagefter",
    "help-back.more": "Gem filen, luk den, og skriv: {command}",
    "texts-written": "{n} tekst er skrevet til {file}.|{n} tekster er skrevet til {file}.",
    "texts-personal": "Filen rummer personoplysninger: Lad den blive, hvor den er, i mappen data.",
    "texts-kept": "Den fil, der lå der, er rettet af nogen og er ikke rørt.",
    "texts-then": "Læs teksterne igennem, vælg «vis» eller «vis ikke», gem, og hent dem ind:  {command}",
    "texts-taken": (
        "{n} tekst vises, {withheld} vises ikke, og {undecided} er ikke afgjort."
        "|{n} tekster vises, {withheld} vises ikke, og {undecided} er ikke afgjort."
    ),
    "texts-print": "Skriv minianalysen ud:  {command}",
    "texts-no-findings": "Teksterne er gemt; de vises, når der er resultater at vise dem sammen med.",
    # sletning
    "forget-would": "Det her bliver slettet, når I skriver kommandoen uden --dry-run:",
    "forget-then": "Slet det:  {command}",
    "forget-unsure": "Måske er det her også kopier. Se efter, og slet dem selv:",
    "forget-prints": "Her står der også navne. Slet filerne, når I ikke længere bruger dem:",
    "forgotten": "Slettet:",
    "forget-survey": "{n} svar på «{title}»|{n} svar på «{title}»",
    "forget-people": (
        "listen over dem, der kom til «{title}» ({n} person)|listen over dem, der kom til «{title}» ({n} personer)"
    ),
    "receipt-file": "kvittering-{name}.txt",
    "forgotten-before": "Der var ikke mere at slette.",
    "receipt-then": "I kvitteringen står også det, I selv skal slette: eksporten, og hvad der ligger andre steder.",
    "receipt-written": "Kvitteringen ligger i {file} og kan skrives ud.",
    "receipt-title": "KVITTERING FOR SLETNING",
    "receipt-process": "Forløb: {title} ({municipality})",
    "receipt-what": "Slettet: {what}",
    "receipt-when": "Hvornår: {day}",
    "receipt-by": "Af: {by}",
    "receipt-files": "Filer, der er slettet:",
    "receipt-hash": "Filens fingeraftryk (SHA-256): {sha256}",
    "receipt-key": (
        "Nøglen til pseudonymerne er også slettet. Den kan ikke længere bruges til at føre et svar tilbage til en "
        "person."
    ),
    "receipt-left": "Ikke slettet endnu (se efter, slet, og kør kommandoen igen):",
    "receipt-key-kept": "nøglen til pseudonymerne: Den hører også til svarene på {surveys}",
    "receipt-remains": "Det er her stadig:",
    "receipt-remains-survey": (
        "resultaterne i findings/: tal for grupper, der er store nok til at blive vist, og de tekster, som en person "
        "har godkendt"
    ),
    "receipt-remains-journal": "logbogen: hvad der er sket, uden navne og uden svar",
    "receipt-remains-prints": "det, der er skrevet ud (mappen out/)",
    "receipt-only-that-day": "{file}: kun den dag og de personer, der ikke er med på andre dage",
    "receipt-remains-prints-people": (
        "det, der er skrevet ud (mappen out/ og papir): slet eller makulér lister, skilte og bordplaner med navne"
    ),
    "receipt-outside": "Husk selv at slette:",
    "receipt-outside-export": "eksporten {file}, hvor den ligger, og svarene i spørgeskemaværktøjet",
    "receipt-outside-list": "listen, som deltagerne blev læst fra, hvor den ligger",
    "receipt-outside-copies": "gamle versioner og sikkerhedskopier (OneDrive, SharePoint, papirkurv)",
    # oplysninger til dem, der bliver spurgt
    "notice-about": "Hvad der sker med svarene på «{title}»",
    "notice-asks": "{municipality} beder dig svare på «{survey}». Her står, hvad der sker med det, du svarer.",
    "notice-voluntary": "Det er frivilligt at svare, og du kan springe spørgsmål over.",
    "notice-responsible": "Hvem er ansvarlig?",
    "notice-contact": "Spørgsmål om dine svar:",
    "notice-purpose": "Hvad bruger vi svarene til?",
    "notice-used": (
        "Svarene bliver samlet i en minianalyse, som de, der er med i «{process}», arbejder videre med. De enkelte "
        "svar bliver ikke brugt til at træffe afgørelser om dig."
    ),
    "notice-decided-by": "Beslutningen ligger bagefter hos:",
    "notice-the-purpose": "Formålet med det hele er:",
    "notice-basis": (
        "Kommunen må behandle svarene, fordi de skal bruges til en opgave i samfundets interesse "
        "(databeskyttelsesforordningens artikel 6, stk. 1, litra e)."
    ),
    "notice-asked": "Hvad spørger vi om?",
    "notice-own-words": (
        "Hvor du svarer med egne ord, så lad være med at skrive CPR-nummer, navne, helbredsoplysninger eller "
        "andet, der peger på dig selv eller andre."
    ),
    "notice-seen": "Hvem ser svarene?",
    "notice-pseudonyms": (
        "Svarene bliver pseudonymiseret: Navn, mailadresse og telefonnummer bliver ikke gemt sammen med dem, og hvert "
        "svar får et mærke, der ikke siger, hvem du er. Svarene er ikke anonyme: Det, du skriver, kan i nogle tilfælde "
        "pege på dig. Derfor passer vi på dem som personoplysninger."
    ),
    "notice-who-sees": "De enkelte svar ses kun af de få medarbejdere, der laver minianalysen.",
    "notice-processor": "Spørgeskemaet og svarene ligger hos (udfyldes af kommunen):",
    "notice-small": (
        "I resultaterne vises der kun tal for grupper med mindst {threshold} svar. Tal, som en mindre gruppes svar "
        "kan regnes ud af, vises heller ikke."
    ),
    "notice-approved": "Det, du skriver med egne ord, bliver kun vist, når en medarbejder har læst og godkendt det.",
    "notice-long": "Hvor længe gemmer vi svarene?",
    "notice-until": "Vi sletter svarene senest den {day}.",
    "notice-until-blank": "Vi sletter svarene senest den (datoen udfyldes af kommunen):",
    "notice-results-stay": (
        "Resultaterne bliver gemt og kan blive offentliggjort. Tallene siger ikke, hvad den enkelte har svaret."
    ),
    "notice-rights": "Dine rettigheder",
    "notice-rights-list": (
        "Du kan bede om at se de oplysninger, vi har om dig, og om at få dem rettet eller slettet. Du kan også bede os "
        "begrænse brugen af dem eller gøre indsigelse mod, at vi bruger dem."
    ),
    "notice-find-you": (
        "Fordi dit navn ikke er gemt, kan vi som regel kun finde dit svar, hvis du fortæller noget, der viser, hvilket "
        "det er."
    ),
}
