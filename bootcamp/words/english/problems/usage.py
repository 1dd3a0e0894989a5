from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "unknown-command": Wording(
        "there is no command “{name}”",
        ("did you mean: bootcamp {suggestion}", "all commands: bootcamp --help"),
    ),
    "unknown-option": Wording(
        "“{name}” is not known here", ("did you mean {suggestion}?", "see what can be written: {command} --help")
    ),
    "missing-argument": Wording("{name} is missing", ("write: {usage}",)),
    "missing-option": Wording("{name} is missing", ("write: {usage}",)),
    "missing-command": Wording("write what is to be done as well", ("choose from {known}",)),
    "unexpected-argument": Wording(
        "there is no place for “{name}” here",
        ("if the name has spaces, put it in quotation marks; see {command} --help",),
    ),
    "missing-option-value": Wording("a value is missing after {name}", ("write, for example, {command} {name} VALUE",)),
    "bad-option-value": Wording("“{value}” cannot be used with {name}", ("see {command} --help",)),
    "unknown-language": Wording("the language “{value}” is not known", ("choose da or en",)),
    "unknown-code": Wording("there is no code “{name}”", ("did you mean {suggestion}?", "all codes: bootcamp explain")),
    "unknown-document": Wording(
        "there is no document “{name}”", ("did you mean “{suggestion}”?", "all documents: bootcamp print --list")
    ),
    "unknown-format": Wording("“{name}” cannot be made as “{format}”", ("use {only}", "choose from {known}")),
    "which-one": Wording("write which of them it is about as well", ("choose from {known}",)),
    "no-day-planned": Wording(
        "there is no day with a programme here",
        ("write start and blocks in the day's file in events/, events/bootcamp-1.yaml for example",),
    ),
    "unknown-example": Wording("there is no example “{name}”", ("did you mean “{suggestion}”?", "choose from {known}")),
    "folder-taken": Wording(
        "the folder “{folder}” exists and is not empty", ("choose another name, or move what is in it",)
    ),
    "not-a-folder-name": Wording(
        "“{name}” cannot be used as the name of a folder", ("try: bootcamp new {suggestion}",)
    ),
    "no-process-here": Wording(
        "there is no process folder here",
        (
            "the file is called {file}; rename it to plan.yaml (show file name extensions in Explorer)",
            "go into it, or write --in FOLDER; a new one is made with: bootcamp new our-process",
        ),
        "A process folder is a folder with a plan.yaml. Commands look in the folder you are in, and in those above it.",
    ),
    "plan-is-folder": Wording(
        "{file} is a folder; the plan must be a file",
        ("rename the folder, and save the plan as a text file called plan.yaml",),
    ),
    "not-a-plan": Wording("“{file}” is not a plan", ("write a process folder or its plan.yaml",)),
    "plan-has-errors": Wording(
        "the plan has errors, so this cannot be done yet",
        ("put them right first; see them all with: bootcamp check",),
    ),
    "event-has-no-programme": Wording("“{name}” has no programme", ("write start and blocks in events/{name}.yaml",)),
    "event-has-no-tracks": Wording(
        "“{name}” has no tracks",
        ("write tracks at an item, or print the programme: bootcamp print programme {name}",),
    ),
    "nothing-to-print": Wording(
        "there is nothing to write in “{document}” yet",
        ("see what the plan is missing: bootcamp status",),
    ),
    "no-results-yet": Wording(
        "there are no results from “{name}” yet",
        ("read the answers in: bootcamp survey import FILE {name}",),
    ),
    "reader-died": Wording(
        "the file could not be read; reading it broke down",
        ("open the file in Excel, save it as a new .xlsx, and try again; nothing has been saved",),
        "Some files are written in a way that makes reading them break down. It is done by a program of its own, so "
        "nothing is lost.",
    ),
    "answers-key-missing": Wording(
        "the key to the answers (data/key) is gone, so reading them in again would count everybody twice",
        ("fetch it from a backup, or delete data/answers/{survey}.json, and read all exports in again",),
        "The key lets the same answer be recognised the next time it is read in, without its being traceable to a "
        "person.",
    ),
    "answers-broken": Wording(
        "the stored answers in {file} cannot be read",
        ("fetch the file from a backup, or delete it and read the export in again",),
    ),
    "findings-unreadable": Wording(
        "the findings in {file} cannot be read",
        ("read the export in again and they are made anew: bootcamp survey import FILE {survey}",),
    ),
    "mapping-taken": Wording(
        "there is already a mapping of the columns in {file}",
        ("correct it, or delete it first if it is to be made again",),
    ),
    "stopped": Wording("stopped; nothing is half saved"),
    "bug": Wording(
        "something went wrong that is our fault, not yours; a report is in {file}",
        ("send it to us; run the command again once the fault has been put right",),
    ),
    "day-over-too-early": Wording(
        "the day cannot be over at {at}: “{other}” began at {then}",
        ("write the right one with --at; if the other is wrong: bootcamp day start {name} {id} --at TIME",),
    ),
    "times-out-of-order": Wording(
        "“{title}” cannot have begun at {at}: “{other}” began at {then}",
        ("write the right one with --at; if the other is wrong: bootcamp day start {name} {id} --at TIME",),
    ),
}
