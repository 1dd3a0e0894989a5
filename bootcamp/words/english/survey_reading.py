"""English words on exports of survey tools: what they are known by, what is set aside, comments of a mapping."""

TEXTS: dict[str, str] = {
    # What a tool is known by
    "msforms-anonymous": "ID in column A, two times, “anonymous” in column D",
    "msforms-mail": "ID in column A, two times, mail addresses in column D",
    "msforms-times": "ID in column A and two times",
    "headings": "the headings {headings}",
    "file-name": "the file's name",
    "googleforms-sheet": "the sheet is called “{sheet}”",
    "first-heading": "column A is headed “{heading}”",
    "first-times": "times in column A",
    "headings-are-codes": "the headings are codes, not questions (speaks against it)",
    "surveymonkey-collector": "the column CollectorID",
    "surveymonkey-two-rows": "two rows of headings: questions and options",
    "surveymonkey-ids": "long numbers in column A",
    "paper-marker": "the sheet of bootcamp survey form",
    "surveymonkey-numbered": "headings like q0001_0001",
    "surveyxact-sheets": "sheets or files: {sheets}",
    "surveyxact-structure": "the description of the questions (questionName, variableName)",
    "surveyxact-status": "five columns with the overall status",
    "limesurvey-shape": "numbers, times, pages and language codes in columns A–D",
    "limesurvey-parts": "{n} headings with part of a question in square brackets",
    "qualtrics-import-ids": "ImportId in row {row}",
    "qualtrics-legacy": "the headings V1 to V10",
    "enalyzer-links": "addresses at enalyzer.com",
    "enalyzer-named": "the file names Enalyzer",
    "typeform-first": "“#” in column A and the column Submit Date (UTC)",
    "typeform-sent": "the column Submit Date (UTC)",
    "typeform-network": "the column Network ID",
    "polis-head": "participant, group and counts first, then a number for each statement",
    "polis-votes": "the votes 1, 0 and -1",
    "redcap-columns": "columns of REDCap: {columns}",
    "redcap-complete": "columns that end in _complete, with 0, 1 and 2",
    "redcap-checkboxes": "checkboxes like gym___1",
    "decidim-head": "the answer's key, a time, a hash of the IP address and the user's status first",
    "decidim-numbered": "the questions are numbered in the headings",
    "kobo-submission": "the columns {columns}",
    "kobo-device": "the columns {columns}",
    "kobo-groups": "headings with group and question, like group/question",
    # Why a column is set aside
    "why-identity": "the answer's number; becomes a pseudonym",
    "why-time": "a time; only the date is stored",
    "why-metadata": "the tool's own note, not a question",
    "why-status": "whether the answer was completed; not a question",
    "why-timing": "how long somebody took to answer, not an answer",
    "why-derived": "worked out by the tool (order, topics, groups), not an answer",
    "why-quiz": "points or feedback of a quiz, not an answer",
    "why-own-column": "not part of the form",
    "why-blank": "the column is blank",
    "why-no-heading": "the column has no heading",
    "why-contact-email": "mail address; not stored",
    "why-contact-name": "name; not stored",
    "why-contact-phone": "phone number; not stored",
    "why-contact-address": "address or IP address; not stored",
    "why-contact-cpr": "personal identity number; not stored",
    "why-contact-heading": "contact details; not stored",
    "why-summary": "the same answers stand with one column for each option",
    "why-part-of-list": "belongs to the ranking in column {column}",
    "why-state": "REDCap's mark of whether the form is filled in",
    # Kinds of questions
    "matrix": "matrix",
    "tool-msforms": "Microsoft Forms",
    "tool-googleforms": "Google Forms",
    "tool-paper": "Paper forms, typed in",
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
    # The mapping
    "map-head": (
        "Mapping of “{file}”: which column is which question of the plan.\n"
        "Correct what is wrong. Every column must be mapped, dropped or ignored.\n"
        "col is the column's letter, header its heading; a column that moves is found by its heading."
    ),
    "map-respondent": "Who answered, and when. The number becomes a pseudonym; "
    "the columns under drop are never stored.",
    "map-segment": (
        "The group: the plan's id to the left, the answers in the file to the right.\n"
        "unknown: error stops at an unknown answer; unknown: other counts it without a group."
    ),
    "map-no-segment": "The participant group is missing here. Delete the # signs, correct the column and "
    "put the answers of the file beside the right group:",
    "map-missing": "Not found: “{title}” (columns it may be in: {columns}). Delete the # signs, correct "
    "the column, and delete it under ignore:",
    "map-questions": (
        "The questions: ids and options are the plan's, the texts are the file's.\n"
        "Where the file spells one option in several ways, make a list: time: [Time, More time]"
    ),
    "map-ignore": "Columns to be left out:",
    "map-answers": "The answers in the column: {answers}",
}
