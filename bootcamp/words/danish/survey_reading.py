"""Danske ord om eksporter fra spørgeskemaværktøjer: hvad de kendes på, hvad der sættes til side, og kortets
forklaringer.
"""

TEXTS: dict[str, str] = {
    # Hvad et værktøj kendes på
    "msforms-anonymous": "ID i kolonne A, to tidspunkter, «anonymous» i kolonne D",
    "msforms-mail": "ID i kolonne A, to tidspunkter, mailadresser i kolonne D",
    "msforms-times": "ID i kolonne A og to tidspunkter",
    "headings": "overskrifterne {headings}",
    "file-name": "filens navn",
    "googleforms-sheet": "arket hedder «{sheet}»",
    "first-heading": "kolonne A hedder «{heading}»",
    "first-times": "tidspunkter i kolonne A",
    "headings-are-codes": "overskrifterne er koder, ikke spørgsmål (taler imod)",
    "surveymonkey-collector": "kolonnen CollectorID",
    "surveymonkey-two-rows": "to rækker overskrifter: spørgsmål og svarmuligheder",
    "surveymonkey-ids": "lange numre i kolonne A",
    "paper-marker": "arket fra bootcamp survey form",
    "surveymonkey-numbered": "overskrifter som q0001_0001",
    "surveyxact-sheets": "ark eller filer: {sheets}",
    "surveyxact-structure": "beskrivelsen af spørgsmålene (questionName, variableName)",
    "surveyxact-status": "fem kolonner med samlet status",
    "limesurvey-shape": "numre, tidspunkter, sidetal og sprogkoder i kolonne A–D",
    "limesurvey-parts": "{n} overskrifter med en del af et spørgsmål i kantede parenteser",
    "qualtrics-import-ids": "ImportId i række {row}",
    "qualtrics-legacy": "overskrifterne V1 til V10",
    "enalyzer-links": "adresser på enalyzer.com",
    "enalyzer-named": "filen nævner Enalyzer",
    "typeform-first": "«#» i kolonne A og kolonnen Submit Date (UTC)",
    "typeform-sent": "kolonnen Submit Date (UTC)",
    "typeform-network": "kolonnen Network ID",
    "polis-head": "deltager, gruppe og optælling forrest, derefter et nummer for hvert udsagn",
    "polis-votes": "stemmerne 1, 0 og -1",
    "redcap-columns": "kolonner fra REDCap: {columns}",
    "redcap-complete": "kolonner, der ender på _complete, med 0, 1 og 2",
    "redcap-checkboxes": "afkrydsningsfelter som gym___1",
    "decidim-head": "svarets nøgle, tidspunkt, IP-hash og brugerstatus forrest",
    "decidim-numbered": "spørgsmålene er nummereret i overskrifterne",
    "kobo-submission": "kolonnerne {columns}",
    "kobo-device": "kolonnerne {columns}",
    "kobo-groups": "overskrifter med gruppe og spørgsmål, som gruppe/spørgsmål",
    # Hvorfor en kolonne sættes til side
    "why-identity": "svarets nummer; bliver til et pseudonym",
    "why-time": "tidspunkt; kun datoen gemmes",
    "why-metadata": "oplysning fra værktøjet, ikke et spørgsmål",
    "why-status": "om svaret er fuldført; ikke et spørgsmål",
    "why-timing": "hvor længe nogen var om at svare; ikke et svar",
    "why-derived": "regnet ud af værktøjet (rækkefølge, emner, grupper); ikke et svar",
    "why-quiz": "point eller feedback fra en quiz, ikke et svar",
    "why-own-column": "ikke en del af skemaet",
    "why-blank": "kolonnen er tom",
    "why-no-heading": "kolonnen har ingen overskrift",
    "why-contact-email": "mailadresse; gemmes ikke",
    "why-contact-name": "navn; gemmes ikke",
    "why-contact-phone": "telefonnummer; gemmes ikke",
    "why-contact-address": "adresse eller IP-adresse; gemmes ikke",
    "why-contact-cpr": "CPR-nummer; gemmes ikke",
    "why-contact-heading": "kontaktoplysning; gemmes ikke",
    "why-summary": "de samme svar står med én kolonne for hver mulighed",
    "why-part-of-list": "hører til rangeringen i kolonne {column}",
    "why-state": "REDCaps mærke for, om skemaet er udfyldt",
    # Kinds of questions
    "matrix": "matrix",
    "tool-msforms": "Microsoft Forms",
    "tool-googleforms": "Google Forms",
    "tool-paper": "Papirskemaer, tastet ind",
    "tool-surveymonkey": "SurveyMonkey",
    "tool-surveyxact": "SurveyXact",
    "tool-limesurvey": "LimeSurvey",
    "tool-qualtrics": "Qualtrics",
    "tool-enalyzer": "Enalyzer",
    "tool-typeform": "Typeform",
    "tool-polis": "Polis",
    "tool-redcap": "REDCap",
    "tool-decidim": "Decidim",
    "tool-kobo": "KoboToolbox",
    # Kortet
    "map-head": (
        "Kort over «{file}»: hvilken kolonne er hvilket spørgsmål i planen.\n"
        "Ret det, der er forkert. Hver kolonne skal være kortlagt, droppet eller ignoreret.\n"
        "col er kolonnens bogstav, header dens overskrift; flytter kolonnen sig, findes den på overskriften."
    ),
    "map-respondent": (
        "Hvem der har svaret, og hvornår. Nummeret bliver til et pseudonym; kolonnerne under drop bliver aldrig gemt."
    ),
    "map-segment": (
        "Deltagergruppen: planens id til venstre, svarene i filen til højre.\n"
        "unknown: error stopper ved et ukendt svar; unknown: other lader det indgå uden gruppe."
    ),
    "map-no-segment": "Her mangler deltagergruppen. Slet #-tegnene, ret kolonnen, og sæt filens svar ved "
    "den rigtige gruppe:",
    "map-missing": "Ikke fundet: «{title}» (mulige kolonner: {columns}). Slet #-tegnene, ret kolonnen, "
    "og slet den under ignore:",
    "map-questions": (
        "Spørgsmålene: id og svarmuligheder er planens, teksterne er filens.\n"
        "Skriver filen det samme på flere måder, så sæt dem i en liste: tid: [Tid, Bedre tid]"
    ),
    "map-ignore": "Kolonner, der ikke skal med:",
    "map-answers": "Svarene i kolonnen: {answers}",
}
