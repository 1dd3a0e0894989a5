from bootcamp.words import Wording

_SAVE_AGAIN = "Export again, or open the file in Excel and save it as .xlsx. Excel often repairs what is wrong."

PROBLEMS: dict[str, Wording] = {
    # The file
    "table-empty-file": Wording(
        "“{file}” is empty", ("export again; the transfer was probably interrupted",), _SAVE_AGAIN
    ),
    "table-no-cells": Wording("there are no filled cells in “{file}”", ("see whether it is the right file",)),
    "table-too-large": Wording(
        "“{file}” is too large to be read ({megabytes} MB)",
        ("open it in Excel, delete sheets and columns that are not needed, and save it under a new name",),
        "Even 30,000 answers to 60 questions take less than 10 MB. A much "
        "larger file holds something else than answers.",
    ),
    "table-other-kind": Wording(
        "“{file}” is no workbook or csv file ({kind})",
        ("use the export of the survey tool: .xlsx, .xls, .ods, .csv or .tsv",),
    ),
    "table-in-zip": Wording("“{file}” is a compressed folder (zip)", ("unpack it, and use the file inside",)),
    "table-is-html": Wording(
        "“{file}” is a web page, not a workbook",
        ("open it in Excel and save it as .xlsx; if it shows a login page, export again",),
        "Some systems call a web page .xls. Excel can open it, but it is no workbook until it has been saved as one.",
    ),
    "table-is-xml": Wording("“{file}” is XML, not a workbook", ("open it in Excel, and save it as .xlsx",)),
    "table-wrong-ending": Wording(
        "“{file}” ends in {ending}, but its content is {kind}",
        ("call it “{suggestion}”, and try again",),
        "The ending tells programs what to expect. A csv file called .xlsx cannot be opened in Excel either.",
    ),
    "table-quotes": Wording(
        "“{file}” has a quotation mark that is never closed, so its rows cannot be told apart",
        ("export again, preferably as .xlsx",),
    ),
    "table-long-cell": Wording(
        "“{file}” has a cell of more than {most} million characters and is therefore not read",
        ("open the file, delete the long cell, and save the file under a new name",),
        "A cell in Excel holds at most 32,767 characters. One as long as this is no answer.",
    ),
    "table-long-record": Wording(
        "“{file}” has a row of more than {most} million characters and is therefore not read",
        ("export again, preferably as .xlsx; see whether the file is divided into lines",),
    ),
    "table-encoding": Wording(
        "the file is not UTF-8 and was read as {encoding}; {nordic} of its letters are æ, ø or å",
        ("see whether the letters look right; if not, export as .xlsx",),
        "Csv files do not say how their letters are stored. If æ, ø and å have become other signs, options are not "
        "recognised. An .xlsx file does not have this problem.",
    ),
    "table-needs-calamine": Wording(
        "{kind} files cannot be read here, since python-calamine is missing",
        ("save the file as .xlsx, or install again: pip install bootcamp",),
    ),
    "folder-without-tables": Wording(
        "“{file}” is a folder without csv files",
        ("write the name of the export, or of a folder of csv files",),
    ),
    "workbook-open": Wording(
        "“{file}” is open in {program}",
        ("close it there, and try again; if it is open nowhere, delete “{lock}” in the same folder",),
        "While a file is open, Windows cannot read it, and what is on the "
        "screen may not be saved. Meanwhile a small lock "
        "file lies beside it, which goes away when the file is closed.",
    ),
    "workbook-is-lock-file": Wording(
        "“{file}” is a lock file that Excel makes while a file is open", ("use “{meant}”",)
    ),
    "workbook-encrypted": Wording(
        "“{file}” is protected by a password",
        ("open it in Excel, remove the password under File, Info, Protect Workbook, and save",),
    ),
    "workbook-damaged": Wording("“{file}” is damaged and cannot be read", ("export again",), _SAVE_AGAIN),
    "workbook-bomb": Wording(
        "“{file}” takes {megabytes} MB or more when unpacked, and is not read",
        ("export again from the tool; if it is a file you do not know, do not open it",),
        "A small file can be made to take gigabytes when unpacked and stop "
        "the machine. Real exports take about ten times "
        "as much unpacked.",
    ),
    "workbook-far-cell": Wording(
        "“{file}” reaches over {rows} rows and {columns} columns, and is not read",
        ("delete what stands far down or far to the right in the sheet, and save the file",),
        "One cell far out forces programs to reckon with all between. Press Ctrl+End in Excel to find it.",
    ),
    # The export
    "no-such-sheet": Wording("there is no sheet “{sheet}” in “{file}”", ("the sheets are called {sheets}",)),
    "no-answers": Wording(
        "there are no answers in “{file}”", ("see whether the survey was answered, and export again",)
    ),
    "no-header-row": Wording(
        "row {row} looks like an answer (“{example}”), not like headings",
        ("put the questions in as first row, or export again with headings",),
        "The first row must say what each column is about. Otherwise "
        "nobody can tell which question an answer belongs to.",
    ),
    "no-survey-export": Wording(
        "“{file}” does not look like answers to a survey",
        ("use the export with one answer in each row and the questions as headings",),
    ),
    "file-beside-answers": Wording(
        "“{file}” is not the answers themselves but a file that the tool writes beside them",
        ("use the export with one answer in each row; from Polis that is participants-votes.csv or the whole folder",),
        "Forms (XLSForm), dictionaries of fields and lists of statements or votes tell about the answers, but they do "
        "not have one answer in each row.",
    ),
    "unknown-tool": Wording(
        "it cannot be told which tool the file comes from; it was read as a plain table",
        (
            "the best guess is {guess} ({score} points, 5 are needed); check that every column is understood",
            "check that every column is understood, and make a mapping: bootcamp survey inspect FILE --write",
        ),
    ),
    "column-without-heading": Wording(
        "column {column} has content but no heading, and was passed over",
        ("write a heading over the column if it belongs",),
    ),
    "rows-skipped": Wording(
        "row {rows} was passed over: it is no answer|{n} rows were passed over: they are no answers (row {rows})",
        ("if they are answers, their number or time is missing",),
        "Below the answers there are often notes, sums or another table. A "
        "row is an answer only when it has the number or "
        "time that the tool gives every answer.",
    ),
    "respondent-twice": Wording(
        "the answer in row {row} has the same number as row {first}",
        ("delete the row that does not count; otherwise the lower one is used",),
    ),
    "several-rows-each": Wording(
        "{rows} rows belong to {people} persons; every row is counted as an answer",
        ("export only the event or form that is to be counted, if every person is to count once only",),
        "REDCap writes a row for each event and each repeat. The number of answers is not the number of persons.",
    ),
    "repeated-groups": Wording(
        "the sheet {sheets} holds a group that repeats and is not read as answers|"
        "the sheets {sheets} hold groups that repeat and are not read as answers",
    ),
    "quiz-columns": Wording(
        "{n} column of points and feedback was passed over|{n} columns of points and feedback were passed over"
    ),
    "contact-not-stored": Wording(
        "column {columns} tells who somebody is, and is not stored|"
        "columns {columns} tell who somebody is, and are not stored",
    ),
    "kind-unsure": Wording(
        "it is not certain what kind of question column {columns} is|"
        "it is not certain what kinds of questions {n} columns are: {columns}",
        ("if the question is in the plan, the plan decides",),
    ),
    "date-order-unknown": Wording(
        "in column {column} day and month cannot be told apart; the day was read first",
        ("if the month comes first, write order: mdy at the question in the mapping",),
    ),
    "letters-damaged": Wording(
        "letters are broken in {n} cell (for example â€“ or Ã¦)|"
        "letters are broken in {n} cells (for example â€“ or Ã¦)",
        ("export again as .xlsx; it happened when the file was opened or saved as csv",),
    ),
    "surveyxact-status": Wording(
        "{rows} rows: {complete} completed, {partial} answered in part, {never} never answered",
        ("figures rest on completed answers; to count the others, write status: all under include in the mapping",),
        "SurveyXact writes a row for everybody invited, those too who never answered. Only the others are answers.",
    ),
    "surveyxact-no-labels": Wording(
        "“{file}” holds codes but not their texts",
        ("export again with Labels and Structure; of csv files, give the name of the folder that holds them all",),
        "Dataset has 1, 2 and 3 in place of the answers. Their texts are in Labels, the questions in Structure.",
    ),
    "surveyxact-no-dataset": Wording(
        "“{file}” describes the questions but holds no answers",
        ("the answers are in Dataset; of csv files, give the name of the folder that holds them all",),
    ),
    "limesurvey-status": Wording(
        "{rows} answers: {complete} submitted, {partial} begun but not submitted",
        ("figures rest on submitted answers; to count the others, write status: all under include in the mapping",),
        "LimeSurvey writes the time of submission in submitdate. Where it is blank, the answer was not sent.",
    ),
    "limesurvey-codes": Wording(
        "the answers are codes ({examples}), not texts",
        ("export again from LimeSurvey with “Full answers”, or write the codes in the mapping under options",),
        "A code such as A1 does not say what was answered. LimeSurvey can write the texts in its place.",
    ),
    "qualtrics-status": Wording(
        "{rows} rows: {complete} finished, {partial} not finished, {previews} previews or tests",
        ("previews do not count; to count the unfinished, write status: all under include in the mapping",),
        "Previews and tests are known by Status, finished answers by Finished. Figures rest on the finished ones.",
    ),
    "qualtrics-spam": Wording(
        "{n} answer is marked by Qualtrics as possible spam and counts|"
        "{n} answers are marked by Qualtrics as possible spam and count",
        ("look at them; to leave them out, delete them, or write exclude_if under include in the mapping",),
    ),
    "qualtrics-codes": Wording(
        "“{file}” holds codes in place of the texts of answers",
        ("export again from Qualtrics with “Use choice text”, or write the codes in the mapping under options",),
        "A 2 does not say what was answered. Qualtrics can write the texts in its place.",
    ),
    "enalyzer-codes": Wording(
        "the answers in column {columns} are numbers, not texts|"
        "the answers in {n} columns are numbers, not texts: {columns}",
        ("download the response data again in Enalyzer and choose “Text” for the questions, not “Label number”",),
        "Enalyzer writes single choices and scales as label numbers unless something else is chosen. A 2 does not say "
        "what was answered.",
    ),
    "values-are-codes": Wording(
        "the answers in column {columns} seem to be the numbers of options|"
        "the answers in {n} columns seem to be the numbers of options: {columns}",
        ("export again with the texts of the answers: “Text” in Enalyzer, “Use choice text” in Qualtrics",),
        "Some tools write an option's number in place of its text. If they are true numbers, all is well.",
    ),
    # The mapping
    "not-a-column": Wording("“{value}” is no column", ("write the column's letter, for example F or AB",)),
    "not-a-separator": Wording("“{value}” cannot part answers", ('use ";" or ","',)),
    "not-a-pattern": Wording("“{value}” is no valid pattern", ("use a regular expression, for example (?i)^test",)),
    "col-or-items": Wording(
        "the question has neither col nor items", ("write col: G, or items with a column for each option",)
    ),
    "mapping-unknown-question": Wording(
        "the plan has no question “{id}”", ("did you mean “{suggestion}”?", "the plan has {known}")
    ),
    "mapping-other-kind": Wording(
        "“{id}” is “{kind}” in the mapping, but “{planned}” in the plan", ("let mapping and plan say the same",)
    ),
    "mapping-question-missing": Wording(
        "the plan's question “{title}” is not in the file",
        ("if it has another heading there, make a mapping and correct it: bootcamp survey inspect FILE --write",),
    ),
    "mapping-unknown-option": Wording(
        "the plan has no option “{id}” under “{question}”", ("did you mean “{suggestion}”?", "the plan has {known}")
    ),
    "mapping-unknown-segment": Wording(
        "the plan has no group “{id}”", ("did you mean “{suggestion}”?", "the plan has {known}")
    ),
    "mapping-without-segment": Wording(
        "there is no column for the group, so all answers are without a group",
        ("make a mapping, and name the column under segment: bootcamp survey inspect FILE --write",),
        "The mini-analysis weighs groups equally. Without groups the answers can only be counted together.",
    ),
    "mapping-column-twice": Wording("column {column} “{header}” is used twice", ("correct one of them",)),
    "mapping-other-file": Wording(
        "the mapping was made for “{pattern}”, not for “{file}”",
        ("if it is the same form, correct file_pattern in the mapping; if it is another, name it with --as",),
    ),
    "same-form-unclear": Wording(
        "{n} answer in “{file}” has the number of an answer from “{known}” but says something else; "
        "whether it is the same form cannot be told"
        "|{n} answers in “{file}” have the numbers of answers from “{known}”, but {differing} of them say something "
        "else; whether it is the same form cannot be told",
        (
            (
                "another form: type the same command again with --as {suggestion} (or a name you choose); "
                "a newer export of the same: --as {known}"
            ),
        ),
        "Every form numbers its answers from 1. Put together without a name, the answers of one form would overwrite "
        "those of the other. Nothing is stored.",
    ),
    "answers-under-another-form": Wording(
        "the answers in “{file}” have been read in as “{known}” already and would count twice",
        ("leave out --as, or write --as {known}",),
    ),
    "form-of-several": Wording(
        "the questions in “{file}” are the same as in {known}; which form the file comes from cannot be told",
        ("type the same command again with --as and one of the names, or a new name if it is a new form",),
    ),
    "mapping-several-fit": Wording(
        "several mappings fit “{file}”: {known}",
        ("type the same command again with --as and one of the names",),
    ),
    "collection-without-letters": Wording(
        "“{name}” cannot be the name of a form",
        ("use letters or figures, such as --as paper",),
    ),
    "scales-differ": Wording(
        "the scale of “{question}” does not have as many steps ({scale}) as in the answers read before ({before})",
        ("correct scale in the mapping, so that both forms have the same number of steps",),
        "A place on one scale is not the same place on the other, so the answers cannot be put together.",
    ),
    "column-not-mapped": Wording(
        "column {column} “{header}” is not in the mapping",
        ("write it under questions, or write {column} under ignore",),
        "Every column must be named, so that a new question in a later export does not vanish without anyone noticing.",
    ),
    "column-moved": Wording(
        "the column “{header}” has moved from {column} to {now}; it was read there",
        ("correct the letter in the mapping",),
    ),
    "column-missing": Wording(
        "the mapping expects “{header}” in column {column}, but it is not there",
        (
            "did you mean column {suggestion}?",
            "column {column} now holds “{now}”; correct the mapping",
            "correct the mapping",
        ),
    ),
    "column-heading-twice": Wording(
        "the heading “{header}” is there {times} times, and none of them is column {column}",
        ("write the right letter in the mapping",),
    ),
    "columns-not-in-plan": Wording(
        "{n} column is not in the plan and is not stored: {columns}|"
        "{n} columns are not in the plan and are not stored: {columns}",
    ),
    "nothing-of-the-plan": Wording(
        "none of the plan's questions is in “{file}”",
        ("if it is the right file, make a mapping: bootcamp survey inspect FILE --write",),
        "Questions are recognised by their title or their options. If both "
        "have changed since the plan, a mapping must say "
        "which column is what.",
    ),
    # The answers
    "option-unknown": Wording(
        "“{value}” is no option of “{question}” ({cells}; {n} in all)",
        (
            "did you mean “{suggestion}”? Write the spelling in the mapping under options, or correct the cells",
            "the options are {known}; write the text in the mapping under options, or unknown: other",
        ),
        "Options are recognised by their text; case and blanks make no "
        "difference. If the tool spells an option otherwise "
        "than the plan, write both in the mapping: time: [Time, More time].",
    ),
    "segment-unknown": Wording(
        "the plan does not know the group “{value}” ({cells}; {n} in all)",
        (
            "did you mean “{suggestion}”? Write the spelling in the plan under groups or in the mapping under segment",
            "add it to the plan under groups, or write unknown: other in the mapping under segment",
        ),
        "An answer must belong to one of the plan's groups. With unknown: other it counts without a group.",
    ),
    "segment-blank": Wording("{without} answers state no group; they count, but in no group"),
    "rank-repeat": Wording(
        "“{value}” stands twice in one ranking, which is left out ({cells}; {n} in all)",
        ("the rest of the answer is kept",),
    ),
    "rank-twice": Wording(
        "rank {value} is given twice in one ranking, which is left out ({cells}; {n} in all)",
        ("the rest of the answer is kept",),
    ),
    "not-a-rank": Wording(
        "“{value}” is no rank from 1 to {most} in “{question}” ({cells}; {n} in all)", ("correct the cells",)
    ),
    "scale-unknown": Wording(
        "“{value}” is no step of the scale in “{question}” ({cells}; {n} in all)",
        (
            "did you mean “{suggestion}”? Correct the cells, or scale in the mapping",
            "the steps are {scale}; write the text under dont_know if it means “don't know”",
        ),
    ),
    "not-from-0-to-10": Wording(
        "“{value}” is no whole number from 0 to 10 in “{question}” ({cells}; {n} in all)", ("correct the cells",)
    ),
    "cell-not-a-number": Wording(
        "“{value}” is no number in “{question}” ({cells}; {n} in all)", ("correct the cells; units must go: 5.5",)
    ),
    "cell-not-a-date": Wording(
        "“{value}” is no date in “{question}” ({cells}; {n} in all)", ("write for example 12-03-2017",)
    ),
    "too-many-chosen": Wording(
        "{n} answers chose more than {most} in “{question}”: {cells}", ("all their choices are counted",)
    ),
    "answers-removed": Wording(
        "{n} answer that was stored before has been taken out: it is no longer counted|"
        "{n} answers that were stored before have been taken out: they are no longer counted",
        ("see include in the mapping if they are to count after all",),
        "The answers follow the mapping as it is now. Example: a test answer came in; exclude_if was written "
        "in the mapping since, and the next time the file is read in, it is taken out.",
    ),
    # Paper forms typed in
    "entry-without-names": Wording(
        "the row that tells which column is which question is missing in “{file}”",
        ("copy the answers into a new sheet from bootcamp survey form, column by column",),
        "The entry sheet has a hidden row 3 with the short names of the questions. Without it nothing can be read.",
    ),
    "entry-without-number": Wording(
        "row {row} has answers, but no form number",
        ("write the number on the paper in the first column",),
        "By its number a paper form can be found again, and it keeps the same form from being counted twice.",
    ),
    "entry-number-twice": Wording(
        "form no. {number} stands both in row {first} and in row {row}",
        ("delete one of the rows if the form was typed twice; otherwise correct the number on both forms",),
    ),
    "entry-not-a-mark": Wording(
        "“{value}” is not a tick", ("write x where the box is ticked; leave the cell blank otherwise",)
    ),
    "answers-invented": Wording(
        "the answers in “{file}” are invented and cannot be read into a real process",
        ("read in the export of the real questionnaire; try the papers with bootcamp survey rehearse",),
        "Answers of a rehearsal are marked in every row. They are never put together with real answers, and they open "
        "no gates.",
    ),
    "rehearsal-too-many": Wording(
        "no more than {most} answers can be invented: that is how many there are in the groups the plan knows",
        ("write --answers {most} or fewer",),
        "Where the plan says how many are invited or members of a group, there cannot be more answers from it.",
    ),
    "import-would-lose": Wording(
        "the file lacks “{question}”, which {n} of the stored answers have; it would delete them",
        ("make a map: bootcamp survey inspect FILE --write; if the question is to go, delete it in the plan",),
        "A newer export updates the answers that were read before. When a question is missing, a heading has almost "
        "always been changed. So the answers to it, and the texts you have approved, are not deleted.",
    ),
    "rehearsal-too-large": Wording(
        "that is more answers than can be invented; there may be {most} at most", ("write --answers 400, for example",)
    ),
    "rehearsal-too-few": Wording("there must be at least one invented answer", ("write --answers 400, for example",)),
}
