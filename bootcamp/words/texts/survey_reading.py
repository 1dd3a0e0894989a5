"""English words on exports of survey tools: what they are known by, what is set aside, comments of a mapping."""

TEXTS: dict[str, tuple[str, str]] = {
    # What a tool is known by
    "msforms-anonymous": (
        "ID i kolonne A, to tidspunkter, «anonymous» i kolonne D",
        "ID in column A, two times, “anonymous” in column D",
    ),
    "msforms-mail": (
        "ID i kolonne A, to tidspunkter, mailadresser i kolonne D",
        "ID in column A, two times, mail addresses in column D",
    ),
    "msforms-times": ("ID i kolonne A og to tidspunkter", "ID in column A and two times"),
    "headings": ("overskrifterne {headings}", "the headings {headings}"),
    "file-name": ("filens navn", "the file's name"),
    "googleforms-sheet": ("arket hedder «{sheet}»", "the sheet is called “{sheet}”"),
    "first-heading": ("kolonne A hedder «{heading}»", "column A is headed “{heading}”"),
    "first-times": ("tidspunkter i kolonne A", "times in column A"),
    "headings-are-codes": (
        "overskrifterne er koder, ikke spørgsmål (taler imod)",
        "the headings are codes, not questions (speaks against it)",
    ),
    "surveymonkey-collector": ("kolonnen CollectorID", "the column CollectorID"),
    "surveymonkey-two-rows": (
        "to rækker overskrifter: spørgsmål og svarmuligheder",
        "two rows of headings: questions and options",
    ),
    "surveymonkey-ids": ("lange numre i kolonne A", "long numbers in column A"),
    "paper-marker": ("arket fra bootcamp survey form", "the sheet of bootcamp survey form"),
    "surveymonkey-numbered": ("overskrifter som q0001_0001", "headings like q0001_0001"),
    "surveyxact-sheets": ("ark eller filer: {sheets}", "sheets or files: {sheets}"),
    "surveyxact-structure": (
        "beskrivelsen af spørgsmålene (questionName, variableName)",
        "the description of the questions (questionName, variableName)",
    ),
    "surveyxact-status": ("fem kolonner med samlet status", "five columns with the overall status"),
    "limesurvey-shape": (
        "numre, tidspunkter, sidetal og sprogkoder i kolonne A–D",
        "numbers, times, pages and language codes in columns A–D",
    ),
    "limesurvey-parts": (
        "{n} overskrifter med en del af et spørgsmål i kantede parenteser",
        "{n} headings with part of a question in square brackets",
    ),
    "qualtrics-import-ids": ("ImportId i række {row}", "ImportId in row {row}"),
    "qualtrics-legacy": ("overskrifterne V1 til V10", "the headings V1 to V10"),
    "enalyzer-links": ("adresser på enalyzer.com", "addresses at enalyzer.com"),
    "enalyzer-named": ("filen nævner Enalyzer", "the file names Enalyzer"),
    "typeform-first": (
        "«#» i kolonne A og kolonnen Submit Date (UTC)",
        "“#” in column A and the column Submit Date (UTC)",
    ),
    "typeform-sent": ("kolonnen Submit Date (UTC)", "the column Submit Date (UTC)"),
    "typeform-network": ("kolonnen Network ID", "the column Network ID"),
    "polis-head": (
        "deltager, gruppe og optælling forrest, derefter et nummer for hvert udsagn",
        "participant, group and counts first, then a number for each statement",
    ),
    "polis-votes": ("stemmerne 1, 0 og -1", "the votes 1, 0 and -1"),
    "redcap-columns": ("kolonner fra REDCap: {columns}", "columns of REDCap: {columns}"),
    "redcap-complete": (
        "kolonner, der ender på _complete, med 0, 1 og 2",
        "columns that end in _complete, with 0, 1 and 2",
    ),
    "redcap-checkboxes": ("afkrydsningsfelter som gym___1", "checkboxes like gym___1"),
    "decidim-head": (
        "svarets nøgle, tidspunkt, IP-hash og brugerstatus forrest",
        "the answer's key, a time, a hash of the IP address and the user's status first",
    ),
    "decidim-numbered": ("spørgsmålene er nummereret i overskrifterne", "the questions are numbered in the headings"),
    "kobo-submission": ("kolonnerne {columns}", "the columns {columns}"),
    "kobo-device": ("kolonnerne {columns}", "the columns {columns}"),
    "kobo-groups": (
        "overskrifter med gruppe og spørgsmål, som gruppe/spørgsmål",
        "headings with group and question, like group/question",
    ),
    # Why a column is set aside
    "why-identity": ("svarets nummer; bliver til et pseudonym", "the answer's number; becomes a pseudonym"),
    "why-time": ("tidspunkt; kun datoen gemmes", "a time; only the date is stored"),
    "why-metadata": ("oplysning fra værktøjet, ikke et spørgsmål", "the tool's own note, not a question"),
    "why-status": ("om svaret er fuldført; ikke et spørgsmål", "whether the answer was completed; not a question"),
    "why-timing": ("hvor længe nogen var om at svare; ikke et svar", "how long somebody took to answer, not an answer"),
    "why-derived": (
        "regnet ud af værktøjet (rækkefølge, emner, grupper); ikke et svar",
        "worked out by the tool (order, topics, groups), not an answer",
    ),
    "why-quiz": ("point eller feedback fra en quiz, ikke et svar", "points or feedback of a quiz, not an answer"),
    "why-own-column": ("ikke en del af skemaet", "not part of the form"),
    "why-blank": ("kolonnen er tom", "the column is blank"),
    "why-no-heading": ("kolonnen har ingen overskrift", "the column has no heading"),
    "why-contact-email": ("mailadresse; gemmes ikke", "mail address; not stored"),
    "why-contact-name": ("navn; gemmes ikke", "name; not stored"),
    "why-contact-phone": ("telefonnummer; gemmes ikke", "phone number; not stored"),
    "why-contact-address": ("adresse eller IP-adresse; gemmes ikke", "address or IP address; not stored"),
    "why-contact-cpr": ("CPR-nummer; gemmes ikke", "personal identity number; not stored"),
    "why-contact-birth": ("fødselsdato; gemmes ikke", "date of birth; not stored"),
    "why-contact-heading": ("kontaktoplysning; gemmes ikke", "contact details; not stored"),
    "why-summary": (
        "de samme svar står med én kolonne for hver mulighed",
        "the same answers stand with one column for each option",
    ),
    "why-part-of-list": ("hører til rangeringen i kolonne {column}", "belongs to the ranking in column {column}"),
    "why-state": ("REDCaps mærke for, om skemaet er udfyldt", "REDCap's mark of whether the form is filled in"),
    # Kinds of questions
    "matrix": ("matrix", "matrix"),
    "tool-msforms": ("Microsoft Forms", "Microsoft Forms"),
    "tool-googleforms": ("Google Forms", "Google Forms"),
    "tool-paper": ("Papirskemaer, tastet ind", "Paper forms, typed in"),
    "tool-surveymonkey": ("SurveyMonkey", "SurveyMonkey"),
    "tool-surveyxact": ("SurveyXact", "SurveyXact"),
    "tool-limesurvey": ("LimeSurvey", "LimeSurvey"),
    "tool-qualtrics": ("Qualtrics", "Qualtrics"),
    "tool-enalyzer": ("Enalyzer", "Enalyzer"),
    "tool-typeform": ("Typeform", "Typeform"),
    "tool-polis": ("Polis", "Polis"),
    "tool-redcap": ("REDCap", "REDCap"),
    "tool-decidim": ("Decidim", "Decidim"),
    "tool-kobo": ("KoboToolbox", "KoboToolbox"),
    # The mapping
    "map-head": (
        "Kort over «{file}»: hvilken kolonne er hvilket spørgsmål i planen.\nRet det, der er forkert. Hver kolonne "
        "skal være kortlagt, droppet eller ignoreret.\ncol er kolonnens bogstav, header dens overskrift; flytter "
        "kolonnen sig, findes den på overskriften.",
        "Mapping of “{file}”: which column is which question of the plan.\nCorrect what is wrong. Every column must "
        "be mapped, dropped or ignored.\ncol is the column's letter, header its heading; a column that moves is found "
        "by its heading.",
    ),
    "map-respondent": (
        "Hvem der har svaret, og hvornår. Nummeret bliver til et pseudonym; kolonnerne under drop bliver aldrig gemt.",
        "Who answered, and when. The number becomes a pseudonym; the columns under drop are never stored.",
    ),
    "map-segment": (
        "Deltagergruppen: planens id til venstre, svarene i filen til højre.\nunknown: error stopper ved et ukendt "
        "svar; unknown: other lader det indgå uden gruppe.",
        "The group: the plan's id to the left, the answers in the file to the right.\nunknown: error stops at an "
        "unknown answer; unknown: other counts it without a group.",
    ),
    "map-no-segment": (
        "Her mangler deltagergruppen. Slet #-tegnene, ret kolonnen, og sæt filens svar ved den rigtige gruppe:",
        "The participant group is missing here. Delete the # signs, correct the column and put the answers of the "
        "file beside the right group:",
    ),
    "map-missing": (
        "Ikke fundet: «{title}» (mulige kolonner: {columns}). Slet #-tegnene, ret kolonnen, og slet den under ignore:",
        "Not found: “{title}” (columns it may be in: {columns}). Delete the # signs, correct the column, and delete "
        "it under ignore:",
    ),
    "map-questions": (
        "Spørgsmålene: id og svarmuligheder er planens, teksterne er filens.\nSkriver filen det samme på flere måder, "
        "så sæt dem i en liste: tid: [Tid, Bedre tid]",
        "The questions: ids and options are the plan's, the texts are the file's.\nWhere the file spells one option "
        "in several ways, make a list: time: [Time, More time]",
    ),
    "map-ignore": ("Kolonner, der ikke skal med:", "Columns to be left out:"),
    "map-answers": ("Svarene i kolonnen: {answers}", "The answers in the column: {answers}"),
}
