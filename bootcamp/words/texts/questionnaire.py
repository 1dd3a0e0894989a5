"""English words about the questionnaire, on paper and on the web, and about the letters that go out with it."""

TEXTS: dict[str, tuple[str, str]] = {
    # The questionnaire
    "paper-about": ("Spørgeskema på papir: {title}", "Questionnaire on paper: {title}"),
    "fact-answer-by": ("Svar senest", "Answer by"),
    "fact-from": ("Afsender", "From"),
    "fact-number": ("Skema nr.", "Form no."),
    "blank": ("__________", "__________"),
    "why": ("Hvorfor spørger vi?", "Why do we ask?"),
    "about-core-tasks": ("Denne gang handler det om {titles}.", "This time it is about {titles}."),
    "core-task-title": ("«{title}»", "“{title}”"),
    "room": ("Hvad kan du få indflydelse på?", "What can you influence?"),
    "use": ("Hvad sker der med svarene?", "What becomes of the answers?"),
    "use-analysis": (
        "Vi samler svarene i en minianalyse og arbejder videre med den på de kommende møder.",
        "The answers are counted and put together in a mini-analysis, which the meetings to come will work with.",
    ),
    "decides": ("Hvem beslutter bagefter?", "Who decides afterwards?"),
    "your-data": ("Dine oplysninger", "Your data"),
    "data-voluntary": (
        "Det er frivilligt at svare, og du kan springe spørgsmål over.",
        "Answering is voluntary, and you may skip questions.",
    ),
    "data-no-names": (
        "Skriv ikke navn, CPR-nummer eller andet, der viser, hvem du eller andre er.",
        "Do not write names, personal numbers or anything else that shows who you or others are.",
    ),
    "data-controller": ("{municipality} er dataansvarlig.", "{municipality} is the data controller."),
    "data-pseudonyms": (
        "Svarene bliver gemt pseudonymiseret: Hvert svar får en kode, og navne og mailadresser bliver ikke gemt.",
        "The answers are kept pseudonymised: each answer gets a code, and names and e-mail addresses are not kept.",
    ),
    "data-threshold": (
        "Grupper med færre end {threshold} svar bliver ikke vist for sig.",
        "Groups with fewer than {threshold} answers are not shown separately.",
    ),
    "data-kept": ("Svarene bliver slettet senest den {day}.", "The answers are deleted by {day}."),
    "data-complain": (
        "Du kan klage til Datatilsynet over den måde, oplysningerne bliver behandlet på.",
        "You may complain to the Danish Data Protection Agency about the way the data are handled.",
    ),
    "data-contact": ("Har du spørgsmål, så kontakt {contact}.", "If you have questions, contact {contact}."),
    "questions": ("Spørgsmålene", "The questions"),
    "numbered": ("{number}. {title}", "{number}. {title}"),
    "hint-single": ("Sæt ét kryds.", "Tick one box."),
    "hint-multi": ("Sæt gerne flere kryds.", "You may tick several boxes."),
    "hint-choose": ("Sæt højst {n} kryds.", "Tick no more than {n}."),
    "hint-ranking": (
        "Skriv 1 ved det, du synes er vigtigst, 2 ved det næstvigtigste og så videre. Brug hvert tal én gang. Du "
        "behøver ikke skrive tal ved dem alle.",
        "Write 1 beside what you find most important, 2 beside the next, and so on. Use each number once. You need "
        "not number them all.",
    ),
    "hint-likert": ("Sæt ét kryds i hver linje.", "Tick one box in each line."),
    "hint-nps": (
        "Sæt ét kryds. 0 er slet ikke sandsynligt, 10 er meget sandsynligt.",
        "Tick one box. 0 is not at all likely, 10 is very likely.",
    ),
    "hint-number": ("Skriv et tal.", "Write a number."),
    "hint-date": ("Skriv dag, måned og år.", "Write day, month and year."),
    "hint-text": ("Skriv med dine egne ord.", "Write in your own words."),
    "column-statement": ("Udsagn", "Statement"),
    "likert-summary": (
        "Udsagnene og en boks til hvert trin på skalaen",
        "The statements and a box for each step of the scale",
    ),
    "thanks": ("Tak for dine svar.", "Thank you for your answers."),
    "hand-in": ("Skemaet kan afleveres her:", "The form can be handed in here:"),
    # The guide
    "guide-about": (
        "Sådan kommer spørgeskemaet ud, og svarene hjem igen: {title}",
        "How the questionnaire goes out and the answers come home: {title}",
    ),
    "file-import": ("{name}-til-microsoft-forms", "{name}-for-microsoft-forms"),
    "file-entry": ("{name}-indtastning", "{name}-entry"),
    "file-xlsform": ("{name}-xlsform", "{name}-xlsform"),
    "guide-forms": ("Microsoft Forms", "Microsoft Forms"),
    "guide-forms-1": (
        "Gå til forms.office.com, og vælg «Hurtig import» (Quick import). Vælg filen {file}, og vælg «formular», ikke "
        "quiz.",
        "Go to forms.office.com and choose “Quick import”. Choose the file {file}, and choose “form”, not quiz.",
    ),
    "guide-forms-2": (
        "Giv formularen titlen {title}. Kopiér introduktionen nederst i denne vejledning ind som beskrivelse.",
        "Give the form the title {title}. Copy the introduction at the end of this guide into the description.",
    ),
    "guide-forms-3": (
        "Gå spørgsmålene igennem i tabellen herunder. Hurtig import læser kun valg og tekst. Resten skal rettes i "
        "hånden.",
        "Go through the questions in the table below. Quick import only reads choices and texts. The rest is changed "
        "by hand.",
    ),
    "guide-forms-4": (
        "Ret ikke i spørgsmål og svarmuligheder. Det er på dem, at svarene bliver genkendt, når de skal læses ind. "
        "Skal noget hedde noget andet, så ret det i planen, og lav filerne igen.",
        "Do not change questions and options: the answers are recognised by them when they are read in. If something "
        "should be called something else, change the plan and make the files again.",
    ),
    "guide-forms-5": (
        "Vælg i indstillingerne, at alle med linket kan svare, og lad være med at registrere navne.",
        "In the settings, let anyone with the link answer, and do not record names.",
    ),
    "guide-forms-dates": (
        "Sæt startdatoen til den {opens} og slutdatoen til den {closes}.",
        "Set the start date to {opens} and the end date to {closes}.",
    ),
    "guide-forms-6": (
        "Svar selv én gang, hent svarene i Excel, og se, om det hele passer: bootcamp survey inspect FIL. Slet dit "
        "prøvesvar, før du sender linket ud.",
        "Answer once yourself, fetch the answers in Excel, and see whether everything fits: bootcamp survey inspect "
        "FILE. Delete your own answer before you send the link out.",
    ),
    "guide-forms-home": (
        "Når der er svar, så hent dem i Excel, og læs dem ind: bootcamp survey import FIL {survey}",
        "When there are answers, fetch them in Excel and read them in: bootcamp survey import FILE {survey}",
    ),
    "guide-paper": ("På papir", "On paper"),
    "guide-paper-1": (
        "Skriv spørgeskemaet ud, gerne på begge sider af papiret.",
        "Print the questionnaire, on both sides of the paper if you like.",
    ),
    "guide-paper-2": (
        "Skriv et nummer på hvert skema, når det kommer tilbage.",
        "Write a number on each form when it comes back.",
    ),
    "guide-paper-3": (
        "Tast svarene ind i {file}. Arket siger til, hvis noget ikke kan passe.",
        "Type the answers into {file}. The sheet tells you when something cannot be right.",
    ),
    "guide-paper-4": (
        "Læs svarene ind: bootcamp survey import {file} {survey}. De lægges sammen med svarene fra nettet.",
        "Read the answers in: bootcamp survey import {file} {survey}. They join the answers from the web.",
    ),
    "guide-paper-5": (
        "Opbevar papirskemaerne, så kun de rette kan komme til dem, og makulér dem, når svarene bliver slettet.",
        "Keep the paper forms where only the right people can get at them, and shred them when the answers are "
        "deleted.",
    ),
    "guide-kobo": ("KoboToolbox og ODK", "KoboToolbox and ODK"),
    "guide-kobo-1": (
        "Opret et projekt, og upload {file} som XLSForm.",
        "Make a project, and upload {file} as an XLSForm.",
    ),
    "guide-kobo-2": (
        "Hent svarene som Excel, gerne med etiketter (labels) i stedet for koder, og læs dem ind: bootcamp survey "
        "import FIL {survey}",
        "Fetch the answers as Excel, preferably with labels instead of codes, and read them in: bootcamp survey "
        "import FILE {survey}",
    ),
    "guide-introduction": ("Introduktion, som kan sættes ind", "Introduction to copy"),
    "column-number": ("Nr.", "No."),
    "column-question": ("Spørgsmål", "Question"),
    "column-kind": ("Spørgsmålstype i Forms", "Type of question in Forms"),
    "column-do": ("Det gør du bagefter", "What to do afterwards"),
    "table-summary": (
        "Hvert spørgsmål med den type, det skal have i Forms, og det, der skal rettes, når filen er læst ind",
        "Each question with the type it should have in Forms, and what to change when the file has been read in",
    ),
    "forms-single": ("Valg", "Choice"),
    "forms-multi": ("Valg med flere svar", "Choice with multiple answers"),
    "forms-ranking": ("Rangering", "Ranking"),
    "forms-likert": ("Valg, ét spørgsmål for hvert udsagn", "Choice, one question for each statement"),
    "forms-nps": ("Valg fra 0 til 10", "Choice from 0 to 10"),
    "forms-number": ("Tekst", "Text"),
    "forms-date": ("Dato", "Date"),
    "forms-text": ("Tekst med langt svar", "Text with long answer"),
    "do-segment": (
        "Ingenting. Svaret fortæller, hvilken deltagergruppe de andre svar hører til.",
        "Nothing. The answer tells which group the other answers belong to.",
    ),
    "do-single": ("Ingenting.", "Nothing."),
    "do-multi": ("Slå «Flere svar» til.", "Switch on “Multiple answers”."),
    "do-choose": (
        "Slå «Flere svar» til, og sæt grænsen til højst {n}.",
        "Switch on “Multiple answers”, and set the limit to {n} at most.",
    ),
    "do-ranking": (
        "Tilføj et nyt spørgsmål af typen Rangering. Kopiér spørgsmålet og mulighederne over, og slet det gamle.",
        "Add a new question of the type Ranking. Copy the question and the options, and delete the old one.",
    ),
    "do-likert": (
        "Ingenting. Udsagnene skal blive stående som hvert sit spørgsmål.",
        "Nothing. Leave each statement as a question of its own.",
    ),
    "do-nps": ("Ingenting. Tallene må gerne vises på én linje.", "Nothing. The numbers may be shown on one line."),
    "do-number": ("Slå begrænsningen «Tal» til.", "Switch on the restriction “Number”."),
    "do-date": (
        "Tilføj et nyt spørgsmål af typen Dato. Kopiér spørgsmålet over, og slet det gamle.",
        "Add a new question of the type Date. Copy the question, and delete the old one.",
    ),
    "do-text": ("Slå «Langt svar» til.", "Switch on “Long answer”."),
    "missing": ("Det mangler i planen", "Missing in the plan"),
    "missing-keep-until": (
        "Der står ikke, hvornår svarene bliver slettet: Skriv keep_until under {survey} i plan.yaml.",
        "It does not say when the answers are deleted: write keep_until under {survey} in plan.yaml.",
    ),
    "missing-closes": (
        "Der står ikke, hvornår spørgeskemaet lukker: Skriv opens og closes under {survey} i plan.yaml.",
        "It does not say when the questionnaire closes: write opens and closes under {survey} in plan.yaml.",
    ),
    "missing-contact": (
        "Der står ikke, hvem man kan spørge: Skriv contact under municipality i plan.yaml.",
        "It does not say whom to ask: write contact under municipality in plan.yaml.",
    ),
    "missing-terms": (
        "Der står ikke, hvad man kan få indflydelse på: Skriv terms (kommissoriet) i plan.yaml.",
        "It does not say what can be influenced: write terms (terms of reference) in plan.yaml.",
    ),
    # The letters
    "invitation-about": ("Invitation og to påmindelser: {title}", "Invitation and two reminders: {title}"),
    "send": ("Send den {day}", "Send on {day}"),
    "send-undated": ("Send den, når spørgeskemaet åbner", "Send when the questionnaire opens"),
    "send-undated-reminder": ("Send den midtvejs", "Send halfway through"),
    "send-undated-last": ("Send den to dage før fristen", "Send two days before it closes"),
    "letter-first": ("Invitation", "Invitation"),
    "letter-reminder": ("Påmindelse", "Reminder"),
    "letter-last": ("Sidste påmindelse", "Last reminder"),
    "subject": ("Emne:", "Subject:"),
    "subject-first": ("Hvad mener du? {title}", "What do you think? {title}"),
    "subject-reminder": ("Du kan stadig nå at svare: {title}", "There is still time to answer: {title}"),
    "subject-last": ("Sidste frist er den {day}: {title}", "The last day is {day}: {title}"),
    "subject-last-undated": ("Sidste frist nærmer sig: {title}", "The last day is near: {title}"),
    "dear": ("Hej", "Hello"),
    "body-first": (
        "{municipality} vil gerne vide, hvad du mener, og beder dig om at svare på et spørgeskema.",
        "{municipality} would like to know what you think, and asks you to answer a questionnaire.",
    ),
    "body-reminder": (
        "For nogen tid siden bad {municipality} dig om at svare på et spørgeskema. Har du ikke svaret endnu, kan du "
        "stadig nå det. Har du allerede svaret, så tak for det, og se bort fra denne mail.",
        "Some time ago {municipality} asked you to answer a questionnaire. If you have not answered yet, there is "
        "still time. If you have, thank you. You may then ignore this e-mail.",
    ),
    "body-last": (
        "Spørgeskemaet fra {municipality} lukker snart. Har du ikke svaret endnu, vil vi meget gerne have dit svar "
        "med. Har du allerede svaret, så tak for det, og se bort fra denne mail.",
        "The questionnaire from {municipality} closes soon. If you have not answered yet, we would like to have your "
        "answer. If you have, thank you. You may then ignore this e-mail.",
    ),
    "purpose": ("Formålet er", "The purpose is"),
    "link": ("Svar her: [indsæt link]", "Answer here: [insert link]"),
    "open-between": (
        "Du kan svare fra den {opens} til og med den {closes}.",
        "You can answer from {opens} until {closes}.",
    ),
    "open-until": ("Du kan svare til og med den {closes}.", "You can answer until {closes}."),
    "rather-paper": (
        "Vil du hellere svare på papir, eller har du spørgsmål, så kontakt {contact}.",
        "If you would rather answer on paper, or have questions, contact {contact}.",
    ),
    "regards": ("Venlig hilsen", "Kind regards"),
    "invitation-paste": (
        "Kopiér ét brev ad gangen ind i Outlook. Sæt linket ind, hvor der står [indsæt link].",
        "Copy one letter at a time into Outlook. Put the link where it says [insert link].",
    ),
    # Typing in paper forms
    "entry-title": ("Indtastning: {title}", "Entry: {title}"),
    "sheet-entry": ("Indtastning", "Entry"),
    "sheet-help": ("Sådan gør du", "How to"),
    "entry-number": ("Skema nr.", "Form no."),
    "entry-number-how": ("Skriv nummeret på papiret", "Write the number on the paper"),
    "entry-single": ("Vælg på listen", "Choose from the list"),
    "entry-ranking": ("Tal fra 1 til {most}", "Number from 1 to {most}"),
    "entry-nps": ("Tal fra 0 til 10", "Number from 0 to 10"),
    "entry-number-kind": ("Tal", "Number"),
    "entry-date": ("Dato", "Date"),
    "entry-text": ("Tekst", "Text"),
    "stop-title": ("Det passer ikke", "That does not fit"),
    "stop-list": ("Vælg et af svarene på listen.", "Choose one of the answers in the list."),
    "stop-mark": (
        "Skriv x, hvis der er sat kryds, og lad ellers cellen være tom. Der må højst være {most} kryds.",
        "Write x for a tick, and leave the cell blank otherwise. There may be {most} ticks at most.",
    ),
    "stop-rank": (
        "Skriv et helt tal fra 1 til {most}. Det samme tal må kun stå én gang i spørgsmålet.",
        "Write a whole number from 1 to {most}. Each number may stand only once in the question.",
    ),
    "stop-nps": ("Skriv et helt tal fra 0 til 10.", "Write a whole number from 0 to 10."),
    "stop-number": ("Skriv et tal.", "Write a number."),
    "stop-date": ("Skriv en dato, fx 12-03-2017.", "Write a date, such as 2017-03-12."),
    "stop-form": (
        "Skriv et helt tal, som ikke er brugt til et andet skema.",
        "Write a whole number that no other form has.",
    ),
    "help-1": (
        "Skriv et nummer på hvert papirskema, før du begynder. Nummeret er det, der står i kolonne A.",
        "Write a number on each paper form before you begin. It is the number in column A.",
    ),
    "help-2": (
        "Ét skema er én række. Hvert spørgsmål har sin egen farve, og overskriften er spørgsmålet på papiret.",
        "One form is one row. Each question has its own colour, and its heading is the question on the paper.",
    ),
    "help-3": (
        "Er der sat kryds, så skriv x. Er der en liste, så vælg på den. Er der intet svar, så lad cellen være.",
        "Write x for a tick. Where there is a list, choose from it. Leave the cell blank if there is no answer.",
    ),
    "help-4": (
        "I en prioritering skriver du tallene fra papiret. Står et tal der to gange, så lad begge stå tomme.",
        "In a ranking, write the numbers on the paper. If a number stands there twice, leave both blank.",
    ),
    "help-5": (
        "Har nogen sat flere kryds, end de måtte, så skriv dem alle. Det bliver talt, når svarene læses ind.",
        "If somebody ticked more than they should, write them all. It is counted when the answers are read in.",
    ),
    "help-6": (
        "Skriv fri tekst ord for ord. Udelad navne og andet, der viser, hvem nogen er.",
        "Write free text word for word. Leave out names and anything else that shows who somebody is.",
    ),
    "help-7": (
        "Er I flere, der taster, så tag hver jeres numre: Den ene begynder ved 1, den anden ved {half}.",
        "If several of you type, take numbers of your own: one begins at 1, the other at {half}.",
    ),
    "help-8": (
        "Lad række 3 være skjult. Den fortæller, hvilken kolonne der er hvilket spørgsmål.",
        "Leave row 3 hidden. It tells which column is which question.",
    ),
    "help-9": ("Læs svarene ind, når du er færdig: {command}", "Read the answers in when you are done: {command}"),
    # XLSForm
    "language": ("Dansk (da)", "English (en)"),
    "message-choose": ("Vælg højst {n}.", "Choose {n} at most."),
    "message-nps": ("Skriv et helt tal fra 0 til 10.", "Write a whole number from 0 to 10."),
    "hint-digital-single": ("Vælg ét svar.", "Choose one answer."),
    "hint-digital-multi": ("Vælg gerne flere svar.", "You may choose several answers."),
    "hint-digital-choose": ("Vælg højst {n} svar.", "Choose {n} answers at most."),
    "hint-digital-ranking": ("Sæt det vigtigste øverst.", "Put the most important first."),
}
