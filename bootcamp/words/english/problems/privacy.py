from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    # two versions of the findings
    "findings-waiting": Wording(
        "{n} answer that came, changed or was taken out is waiting: the results are shown as they were"
        "|{n} answers that came, changed or were taken out are waiting: the results are shown as they were",
        (
            (
                "they are shown once there are {threshold} or more in all, in each group and question; "
                "somewhere there are {few}"
            ),
        ),
        "Whoever has two versions of the results can subtract one from the other. Example: first figures for "
        "40 answers are shown, later for 41; then the one answer can be worked out. So new answers are stored, but "
        "the results are made anew only when the difference from every earlier version is large enough. They are "
        "counted in findings/ledger/. If the earlier figures were never shown to anyone, delete both "
        "findings/NAME.json and findings/ledger/NAME.json, and read the answers in again.",
    ),
    "ledger-broken": Wording(
        "{file}, which remembers what has been shown before, cannot be read",
        ("get the file from a backup; without it nobody can see whether a few answers could be worked out",),
    ),
    # what people wrote
    "texts-with-personal-data": Wording(
        "{n} answer to “{question}” seems to hold a CPR number, an e-mail address or a telephone number"
        "|{n} answers to “{question}” seem to hold a CPR number, an e-mail address or a telephone number",
        ("the texts stay in data/ and are not shown until somebody has gone through them: bootcamp survey texts NAME",),
        "What people wrote in their own words never enters the results by itself. Example: “Ring my mother on"
        " 23 45 67 89” is stored in data/, but stands in no paper until a person has corrected the text and "
        "chosen “show”.",
    ),
    "no-answers-stored": Wording(
        "there are no answers of “{survey}” to work on",
        ("read the answers in: bootcamp survey import FILE {survey}",),
        "If the answers were deleted, the results worked out before still hold: bootcamp survey results shows them.",
    ),
    "texts-none": Wording("nobody has written anything in their own words to “{survey}”", ()),
    "texts-not-ours": Wording(
        "“{file}” was not made by bootcamp survey texts for “{survey}”",
        ("make it again: bootcamp survey texts {survey}",),
    ),
    "texts-other-survey": Wording(
        "“{file}” belongs to “{other}”, not to “{survey}”",
        ("take it in with: bootcamp survey texts {other} --take FILE --by ROLE",),
    ),
    "texts-row-unknown": Wording(
        "the row belongs to no answer",
        ("delete the row; new texts cannot be written here, since they are no answers",),
    ),
    "texts-row-twice": Wording("the row is here twice", ("delete one of them",)),
    "texts-answer-gone": Wording(
        "{n} answer was changed or taken out since the file was made, and is passed over"
        "|{n} answers were changed or taken out since the file was made, and are passed over",
        ("make the file again: bootcamp survey texts {survey}",),
    ),
    "texts-decision-unknown": Wording(
        "“{value}” is no decision", ("choose between {choices}, or leave the cell blank",)
    ),
    "texts-without-text": Wording("the text is to be shown, but there is none", ("write the text, or choose “hide”",)),
    "texts-still-personal": Wording(
        "the text to be shown still holds {kinds}",
        ("take it out of the text, or choose “hide”",),
        "A text that is shown must not lead back to a person. Example: “Ring me on 23 45 67 89” becomes “Ring me”.",
    ),
    "texts-maybe-phone": Wording(
        "the text to be shown holds eight digits that may be a telephone number", ("see whether they are",)
    ),
    "by-missing": Wording("it does not say who does this", ("write the role: --by {suggestion}",)),
    # forgetting
    "survey-forgotten": Wording(
        "the answers to “{survey}” have been deleted and are not read in again",
        (
            "the deletion was not finished: bootcamp forget {unfinished} --by ROLE",
            "if they are to be read in all the same, run the same command again with --again",
        ),
        "When answers have been deleted because they were no longer needed, an old export in somebody's inbox must not"
        " bring them back. The results are still here, and the papers can be printed.",
    ),
    "nothing-to-forget": Wording("there are no answers or lists to delete for “{name}”", ()),
    "forget-unfinished": Wording(
        "the deletion is not finished; {n} file is still here: {files}"
        "|the deletion is not finished; {n} files are still here: {files}",
        ("look, delete them, or move them out of data if they are something else; then finish with: {command}",),
        "They may be copies that only a person can recognise, or files that another program has open. The deletion is "
        "finished once there are none.",
    ),
    "forget-what": Wording(
        "say what is to be deleted",
        ("answers: bootcamp forget NAME --by ROLE; a list of people: bootcamp forget --people DAY --by ROLE",),
    ),
    "survey-without-keep-until": Wording(
        "it does not say how long the answers to “{title}” are kept",
        ("write keep_until with a date; then status reminds you to delete them",),
        "Personal data must not be kept longer than they are needed. Example: keep_until: 30 June 2017.",
    ),
}
