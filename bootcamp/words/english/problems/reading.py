from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "file-missing": Wording(
        "“{file}” does not exist",
        (
            "did you mean “{suggestion}”?",
            "check the path: a misspelt name, the wrong folder, or an ending that Windows hides",
        ),
        "The command looks for the file where you are. If it is somewhere else, write the whole path in quotation "
        'marks: bootcamp survey inspect "C:\\Users\\you\\Downloads\\answers.xlsx".',
    ),
    "file-is-folder": Wording("“{file}” is a folder, not a file", ("write the name of the file inside it",)),
    "file-not-folder": Wording(
        "“{file}” is not a folder",
        ("write the name of a folder, or move the file that is in the way",),
    ),
    "file-permission": Wording(
        "there is no access to “{file}”",
        ("if it is open in another program, close it there; otherwise ask whoever owns the folder",),
        "Windows locks a file for as long as Excel, Word or a synchronisation has it open. Close the program and try "
        "again.",
    ),
    "file-read-only": Wording(
        "“{file}” is in a place where nothing can be written",
        ("choose another folder with --out or --in",),
    ),
    "file-in-use": Wording("“{file}” is open in another program", ("close it in Excel or Word, and try again",)),
    "file-name-too-long": Wording("the name “{file}” is longer than the system allows", ("choose a shorter name",)),
    "disk-full": Wording(
        "the disk is full; “{file}” was not saved",
        ("make room and run the command again; nothing is half saved",),
    ),
    "system-refused": Wording("the system would not read or write “{file}”: {reason}"),
    "file-not-utf8": Wording(
        "the file is not saved as UTF-8; it shows here",
        ("save it as UTF-8: in Notepad under Save as, Encoding, UTF-8",),
        "Older programs save letters such as æ, ø, å and é in a way that other programs misread. Choose the encoding "
        "UTF-8 when you save.",
    ),
    "file-utf16": Wording(
        "the file is saved as “Unicode” (UTF-16)",
        ("save it as UTF-8: in Notepad under Save as, Encoding, UTF-8",),
    ),
    "file-empty": Wording("the file is empty", ("delete it, or see what it can hold: bootcamp new",)),
    "file-name": Wording(
        "the file name “{file}” cannot be used; other files refer to this one by its name",
        ("call it {suggestion}",),
        "Files in events/ and outcomes/ are named after what they are about, in small letters a–z, digits and hyphens: "
        "events/bootcamp-1.yaml.",
    ),
    "no-plan": Wording(
        "there is no plan.yaml in “{folder}”",
        ("go into a process folder, or make one: bootcamp new our-process",),
    ),
    "yaml-tab": Wording(
        "the line is indented with a tab",
        ("use spaces instead: two for each step",),
        "YAML counts spaces to see what belongs together, and a tab has no fixed width.",
    ),
    "yaml-colon": Wording(
        "there is a colon in the text, so the rest looks like a new field",
        ('put the text in quotation marks: {key}: "{value}"',),
        "A colon followed by a space means “the value begins here”. If a title has one, the whole title goes in "
        'quotation marks: title: "Bootcamp I: Sustainable growth".',
    ),
    "yaml-quote": Wording("a closing quotation mark is missing", ("put the same mark at the end of the text",)),
    "yaml-alias": Wording("a text that begins with “*” is read as a reference", ("put the text in quotation marks",)),
    "yaml-sign": Wording(
        "a text cannot begin with this character unless it is in quotation marks",
        ("put the text in quotation marks",),
    ),
    "yaml-no-space": Wording(
        "a space is missing after the colon",
        ("write: {key}: {value}",),
        "The name of a field ends with a colon and a space: title: Sustainable growth. Without the space all of it is "
        "read as one text.",
    ),
    "yaml-backslash": Wording(
        "a backslash between double quotation marks is read as a special character",
        ("put the text in single quotation marks: '…'",),
    ),
    "yaml-hash": Wording(
        "the rest of the line from # on is not read",
        ("if it belongs to the text, put the text in quotation marks; if it is a note, write a space after #",),
        "After a space and # a note to yourselves may stand. If the sign belongs to a title, write: "
        'title: "Meeting #2".',
    ),
    "yaml-partly-quoted": Wording(
        "only the beginning of the text stands in quotation marks or brackets",
        ('put the whole text in quotation marks: {key}: "{value}"',),
    ),
    "yaml-item-joined": Wording(
        "the item is indented further than the one above it, so the two are read as one text",
        ("let all items of a list begin in the same column",),
    ),
    "yaml-syntax": Wording(
        "the file cannot be read from here on",
        ("look for the indentation, a missing hyphen or a bracket that is not closed",),
        "Each step is indented by two spaces, and the items of a list begin with “- ”. The mistake may also be on the "
        "line before.",
    ),
    "yaml-control-character": Wording(
        "the file has an invisible character ({sign}) that cannot be read", ("delete the character",)
    ),
    "yaml-too-deep": Wording(
        "the file has more steps inside one another than can be read ({most})", ("make it flatter",)
    ),
    "yaml-too-large": Wording(
        "the file unfolds to more than {most} values",
        ("write the numbers and texts out instead of referring with & and *",),
    ),
    "yaml-refers-to-itself": Wording("the value refers to itself", ("write it out instead of referring with & and *",)),
    "yaml-key-not-text": Wording("the name of a field must be text", ("write a single word before the colon",)),
    "duplicate-key": Wording(
        "“{key}” is already on line {first}",
        ("keep one of them, or give each its own name",),
        "Two fields with the same name in the same place would mean that one was forgotten without a warning.",
    ),
    "missing-key": Wording("the field “{key}” is missing", ("add a line: {key}: …",)),
    "unknown-key": Wording(
        "“{key}” is not known here",
        ("did you mean “{suggestion}”?", "what can stand here: {known}"),
        "The names of fields are in English and the same in every plan. bootcamp schema shows them all; an editor that "
        "knows the schema suggests them while you write.",
    ),
    "value-missing": Wording("nothing is written at “{key}”", ("write a value, or delete the line",)),
    "list-empty": Wording("the list “{key}” is empty", ("it needs at least one item",)),
    "one-value-expected": Wording("“{key}” takes one value, not a list or a group of fields"),
    "list-expected": Wording(
        "“{key}” takes a list",
        ("write each item on its own line, with “- ” in front",),
    ),
    "mapping-expected": Wording(
        "fields with names are expected here",
        ("write each field on its own line, indented: name: value",),
    ),
    "text-empty": Wording("the text is empty", ("write something, or delete the line",)),
    "not-an-id": Wording(
        "“{value}” cannot be used as a short name",
        ("use small letters a–z, digits and hyphens: {suggestion}",),
        "Short names are also used as file names and in commands; hence only a–z, digits and hyphens. The title "
        "beside it can hold anything.",
    ),
    "not-a-letter": Wording("“{value}” is not one letter", ("choose one letter; it is printed on the name badges",)),
    "not-a-whole-number": Wording("“{value}” is not a whole number", ("write, for example, 12 or 3.600",)),
    "not-a-number": Wording("“{value}” is not a number", ("write, for example, 12, 1,5 or 25.000",)),
    "number-ambiguous": Wording(
        "“{value}” can be read in two ways",
        ("write {suggestion} with a comma if it is a decimal",),
        "Plans write numbers the Danish way: a point separates thousands (25.000) and a comma decimals (1,5). 1.5 "
        "could be either, so it is not guessed.",
    ),
    "not-a-clock-time": Wording("“{value}” is not a time of day", ("write, for example, 09:30 or 13:45",)),
    "no-such-clock-time": Wording(
        "there is no such time as “{value}”", ("hours go from 0 to 23 and minutes from 00 to 59",)
    ),
    "not-a-duration": Wording("“{value}” is not a duration", ("write, for example, 45, 60–80, 1 h 15 or 1:15",)),
    "duration-ambiguous": Wording(
        "“{value}” may be a time of day or a duration",
        ("write {suggestion} or the number of minutes",),
    ),
    "duration-not-positive": Wording(
        "“{value}” is not more than 0 minutes", ("write at least 1 minute, or delete the item",)
    ),
    "duration-too-long": Wording(
        "“{value}” is more than a day", ("a duration is written in minutes: 45, or as 1 h 15",)
    ),
    "span-backwards": Wording("“{value}” goes from most to least", ("write the smaller one first: {suggestion}",)),
    "not-a-date": Wording("“{value}” is not a date", ("write, for example, 12 March 2017, 12/3/2017 or 2017-03-12",)),
    "no-such-date": Wording(
        "the date “{value}” does not exist", ("check the calendar: the day comes before the month",)
    ),
    "year-unlikely": Wording("“{value}” is in the year {year}", ("write a year from {first} to {last}",)),
    "not-a-month": Wording(
        "“{month}” is not a month", ("did you mean {suggestion}?", "write, for example, 12 March 2017")
    ),
    "date-without-year": Wording("“{value}” lacks a year with four digits", ("write, for example, 12 March 2017",)),
    "not-a-week": Wording("“{value}” is not a week", ("write, for example, 2017-W06 or week 6 2017",)),
    "no-such-week": Wording("the week “{value}” does not exist", ("a year has 52 or 53 weeks",)),
    "not-a-week-offset": Wording(
        "“{value}” is not a week counted from week x",
        ("write, for example, x, x+4 or x+4..x+5",),
        "Week x is the week that the plan's anchor points at. x+4 is four weeks later.",
    ),
    "weeks-backwards": Wording("“{value}” ends before it begins", ("write the earlier week first",)),
    "not-yes-or-no": Wording("“{value}” is neither yes nor no", ("write yes or no",)),
    "not-a-choice": Wording(
        "“{value}” is not one of the choices",
        ("did you mean “{suggestion}”?", "choose between {choices}"),
    ),
}
