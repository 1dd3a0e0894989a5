TEXTS: dict[str, str] = {
    # the texts to be gone through
    "sheet-texts": "Texts",
    "sheet-help": "How to",
    "texts-title": "{title}: texts to go through",
    "column-question": "Question",
    "column-group": "Participant group",
    "column-text": "Answer",
    "column-found": "Found",
    "column-decision": "Decision",
    "column-shown": "Text to show",
    "show": "show",
    "hide": "hide",
    "left-out": "[left out]",
    "found-cpr-high": "CPR number",
    "found-cpr-low": "possible CPR number",
    "found-email-high": "e-mail address",
    "found-email-low": "e-mail address?",
    "found-phone-high": "telephone number",
    "found-phone-low": "telephone number?",
    "found-name-high": "name",
    "found-name-low": "name?",
    "help-what": "What is this?",
    "help-what.more": (
        "What people wrote in their own words. The file is confidential: do not put it anywhere else, and do not mail "
        "it. The order is random, so that nobody can see which texts are by the same hand. The participant group is "
        "told only where it wrote at least {enough} texts to the question."
    ),
    "help-how": "What to do",
    "help-how.more": (
        "Read each text. Choose “show” or “hide”. What stands in “Text to show” is what comes into the papers. "
        "Correct it so that nobody can be recognised by names, places, positions, illnesses or particular events. A "
        "blank decision means that the text is not shown yet."
    ),
    "help-found": "What was found?",
    "help-found.more": (
        "In the answer ⟦ ⟧ stand around what looks like a CPR number, an e-mail address, a telephone number or a name. "
        "It is a help, no guarantee: by no means all names are found."
    ),
    "help-back": "Afterwards",
    "help-back.more": "Save the file, close it, and write: {command}",
    "texts-written": "{n} text is written to {file}.|{n} texts are written to {file}.",
    "texts-personal": "The file holds personal data: leave it where it is, in the folder data.",
    "texts-kept": "The file that lay there has been edited by somebody and is left alone.",
    "texts-then": "Read the texts, choose “show” or “hide”, save, and take them in:  {command}",
    "texts-taken": (
        "{n} text is shown, {withheld} are not, and {undecided} are undecided."
        "|{n} texts are shown, {withheld} are not, and {undecided} are undecided."
    ),
    "texts-print": "Print the mini-analysis:  {command}",
    "texts-no-findings": "The texts are stored; they are shown once there are results to show them with.",
    # deletion
    "forget-would": "This will be deleted when you write the command without --dry-run:",
    "forget-then": "Delete it:  {command}",
    "forget-unsure": "These may be copies, too. Look at them and delete them yourselves:",
    "forget-prints": "These hold names, too. Delete the files when you no longer need them:",
    "forgotten": "Deleted:",
    "forget-survey": "{n} answer to “{title}”|{n} answers to “{title}”",
    "forget-people": "the list of who came to “{title}” ({n} person)|the list of who came to “{title}” ({n} people)",
    "receipt-file": "receipt-{name}.txt",
    "forgotten-before": "There was nothing more to delete.",
    "receipt-then": "The receipt also says what you must delete yourselves: the export, and what lies in other places.",
    "receipt-written": "The receipt lies in {file} and can be printed.",
    "receipt-title": "RECEIPT OF DELETION",
    "receipt-process": "Process: {title} ({municipality})",
    "receipt-what": "Deleted: {what}",
    "receipt-when": "When: {day}",
    "receipt-by": "By: {by}",
    "receipt-files": "Files deleted:",
    "receipt-hash": "The file's fingerprint (SHA-256): {sha256}",
    "receipt-key": (
        "The key of the pseudonyms has been deleted, too. Nobody can lead an answer back to a person with it any more."
    ),
    "receipt-left": "Not deleted yet (look, delete, and run the command again):",
    "receipt-key-kept": "the key of the pseudonyms: it belongs to the answers to {surveys}, too",
    "receipt-remains": "Still here:",
    "receipt-remains-survey": (
        "the results in findings/: figures for groups large enough to be shown, and the texts that a person has"
        " approved"
    ),
    "receipt-remains-journal": "the journal: what has happened, without names and without answers",
    "receipt-remains-prints": "what has been printed (the folder out/)",
    "receipt-only-that-day": "{file}: only that day and the people who come to no other",
    "receipt-remains-prints-people": (
        "what has been printed (the folder out/ and paper): delete or shred lists, signs and seating plans with names"
    ),
    "receipt-outside": "To be deleted by yourselves:",
    "receipt-outside-export": "the export {file}, wherever it lies, and the answers in the survey tool",
    "receipt-outside-list": "the list that the participants were read from, wherever it lies",
    "receipt-outside-copies": "old versions and backups (OneDrive, SharePoint, recycle bin)",
    # what those who are asked are told
    "notice-about": "What happens to the answers to “{title}”",
    "notice-asks": "{municipality} asks you to answer “{survey}”. This tells you what happens to your answers.",
    "notice-voluntary": "Answering is voluntary, and you may leave questions out.",
    "notice-responsible": "Who is responsible?",
    "notice-contact": "Questions about your answers:",
    "notice-purpose": "What are the answers used for?",
    "notice-used": (
        "The answers are put together in a mini-analysis that those who take part in “{process}” work on with. Your "
        "answers are not used for decisions about you."
    ),
    "notice-decided-by": "The decision afterwards lies with:",
    "notice-the-purpose": "The purpose of it all is:",
    "notice-basis": (
        "The municipality may process the answers because they are needed for a task in the public interest (General "
        "Data Protection Regulation, article 6 (1) (e))."
    ),
    "notice-asked": "What do we ask about?",
    "notice-own-words": (
        "Where you answer in your own words, do not write CPR numbers, names, anything about health or anything else "
        "that points at you or others."
    ),
    "notice-seen": "Who sees the answers?",
    "notice-pseudonyms": (
        "The answers are pseudonymised: name, e-mail address and telephone number are not stored with them, and each "
        "answer gets a mark that does not tell who you are. The answers are not anonymous: what you write may in some "
        "cases point at you. So we look after them as personal data."
    ),
    "notice-who-sees": "Single answers are seen only by the few employees who make the mini-analysis.",
    "notice-processor": "The questionnaire and the answers are held by (to be filled in by the municipality):",
    "notice-small": (
        "The results show figures only for groups with at least {threshold} answers. Figures that a smaller group's "
        "answers could be worked out from are not shown either."
    ),
    "notice-approved": "What you write in your own words is shown only when an employee has read and approved it.",
    "notice-long": "How long are the answers kept?",
    "notice-until": "We delete the answers by {day}.",
    "notice-until-blank": "We delete the answers by (the municipality fills in the date):",
    "notice-results-stay": (
        "The results are kept and may be published. The figures do not tell what any one person answered."
    ),
    "notice-rights": "Your rights",
    "notice-rights-list": (
        "You may ask to see what we hold about you, and to have it corrected or deleted. You may also ask us to "
        "restrict its use, or object to it."
    ),
    "notice-find-you": (
        "Because your name is not stored, we can usually find your answer only if you tell us something that shows "
        "which it is."
    ),
}
