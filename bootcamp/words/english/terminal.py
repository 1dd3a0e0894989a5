TEXTS: dict[str, str] = {
    "the-answer": "the answer",
    "error": "error",
    "warning": "warning",
    "advice": "advice",
    "usage-overview": "bootcamp COMMAND …",
    "about": (
        "Helps a municipality through a co-creation process: from plan and digital bootcamp to programmes, decisions "
        "and papers."
    ),
    "part-always": "Overview",
    "part-start": "Plan",
    "part-process": "The process",
    "part-survey": "The digital bootcamp",
    "part-day": "The day",
    "part-paper": "Paper",
    "common-options": "May follow every command:",
    "common-in": "--in FOLDER     the process folder, when you are not in it",
    "common-lang": "--lang da|en    the language: Danish or English",
    "common-json": "--json          the answer as data for other programs",
    "help-of-command": (
        "More about a command: bootcamp COMMAND --help. Write bootcamp alone to see where you are and what comes next."
    ),
    "all-well": "The plan holds together. There are no errors.",
    "count-errors": "{n} error|{n} errors",
    "count-warnings": "{n} warning|{n} warnings",
    "count-advice": "{n} piece of advice|{n} pieces of advice",
    "more-about-code": "More about a code: bootcamp explain {code}",
    "next": "What comes next",
    "codes": "Codes of errors, warnings and advice. More about a code: bootcamp explain CODE",
    "new-done": "The folder {folder} is ready. It holds a plan without errors for you to make your own.",
    "new-step-edit": "Change the plan",
    "new-step-edit-how": "open {file} in Notepad or another text editor",
    "new-step-check": "See whether it holds together",
    "new-step-print": "See the day on paper",
    "new-step-demo": "See a whole process",
    "home-welcome": "There is no process folder here yet. This is how to begin:",
    "home-new": "make a folder with a plan to make your own",
    "home-demo": "see a whole process with answers, programmes and papers",
    "home-help": "see all commands",
    "home-go": "If you already have a process folder, go into it: cd FOLDER",
    "demo-done": "A whole process is in {folder}:",
    "demo-step-imported": (
        "{n} answer to the digital bootcamp has been read in|{n} answers to the digital bootcamp have been read in"
    ),
    "demo-step-decided": (
        "{n} decision before the first gate has been entered in the journal"
        "|{n} decisions before the first gate have been entered in the journal"
    ),
    "demo-step-advanced": "the process has advanced from “{before}” to “{after}”",
    "demo-step-printed": "{n} file has been written to out/|{n} files have been written to out/",
    "demo-invented": "The answers are invented; they only show what the papers will look like.",
    "demo-try": "Now try",
    "demo-try-home": "where are we, and what is missing?",
    "demo-try-results": "what did they answer?",
    "demo-try-print": "what can be printed?",
    "demo-try-edit": "move the lunch in events/bootcamp-2.yaml, and see what happens",
    "demo-open": "Open the papers",
    "schema-saved": "The schema is saved in {file}. Write this line at the top of plan.yaml and an "
    "editor can suggest the fields: # yaml-language-server: $schema=.bootcamp/plan.schema.json",
    "forms-written": "The questionnaire lies in {folder}:",
    "forms-then": "The guide tells how to send the questionnaire out. Rehearse first:  "
    "bootcamp survey rehearse {survey}",
    "printed": "{n} file written:|{n} files written:",
    "printed-longlist": "Choose in Excel, save, close the sheet and take it back:  {command}",
    "pages": "{n} page|{n} pages",
    "templates-none": "The process folder has no templates of its own; the built-in ones are used.",
    "templates-in": "Own templates in {folder}:",
    "templates-replaces": "used instead of the built-in one",
    "templates-extra": "used only when another template asks for it",
    "templates-accepted": "They are accepted on this computer as they are now.",
    "templates-accept": "They are not accepted yet and are not used. Look them through and accept them:  {command}",
    "documents": "Documents",
    "print-one": "Print one of them: bootcamp print {document} --as pdf,docx",
    "slack": "slack: {n} min",
    "draft": "draft programme",
    "final": "final programme",
    "track": "Track: {title}",
    "idle": "waits {n} min",
    "decided": "{body} has decided “{title}”. It is in the journal.",
    "advanced": "You have advanced from “{before}” to “{after}”.",
    "finished": "You have advanced from “{before}”. The process is over.",
    "gone-back": "You have gone back from “{before}” to “{after}”.",
    "changes": "What has changed since the plan was last accepted:",
    "first-plan": "The plan has not been accepted yet. Once it is, later changes are measured against it.",
    "no-changes": "The plan has not changed since it was last accepted.",
    "change-needs-reason": 'Accept the plan as it is now: bootcamp change --by ROLE --because "…"',
    "change-accepted": "The plan has been accepted, and the journal says so.",
    "log-empty": "Nothing has been written in the journal yet.",
    "today": "today: {day}",
    "gate-count": "{met} of {n} requirements met",
    "gate-open": "Everything is in place: you can advance to {next}.",
    "gate-open-last": "Everything is in place: you can finish the process.",
    "missing-before": "Missing before you can advance to {next}",
    "missing-before-end": "Missing before the process can be finished",
    "process-over": "The process is over.",
    "the-end": "the end",
    "two-heads": (
        "The journal has {n} branches, because several machines wrote in it at the same time. Nothing is lost; the "
        "next entry joins them."
    ),
    "tool-unknown": "Unknown tool",
    "answers-counted": "{n} answers, of which {complete} complete and {partial} partial",
    "answers-excluded": " · {n} empty or test answer is not counted| · {n} empty or test answers are not counted",
    "contact-columns": (
        "The column {columns} (e-mail address, name and the like) is not stored."
        "|The columns {columns} (e-mail address, name and the like) are not stored."
    ),
    "ranked-first": "most often no. 1: {items}",
    "fit-without-plan": (
        "Go into a process folder, or write --in FOLDER. You can then see whether the file fits the plan."
    ),
    "fit": "Does it fit the plan?  {found} of {n} questions in “{survey}” are recognised.",
    "fit-segment": "The participant group is in column {column}.",
    "fit-write": "Save a mapping of the columns and correct it:  {command}",
    "fit-import": "Read the answers in:  {command}",
    "mapping-written": "The mapping has been saved in {file}. Correct it before the answers are read in.",
    "imported": (
        "{n} answer has been read in. New: {new}. Corrected: {updated}."
        "|{n} answers have been read in. New: {new}. Corrected: {updated}."
    ),
    "imported-as": "They belong to the form “{name}”. The answers now come from {names}.",
    "imported-nothing-new": (
        "{n} answer read. It was here already; nothing has changed."
        "|{n} answers read. They were here already; nothing has changed."
    ),
    "below-threshold": "not shown on its own",
    "next-results": "See the results:  {command}",
    "print-results": "Print the mini-analysis:  {command}",
    "column-score": "score",
    "column-pooled": "pooled",
    "column-top3": "top 3",
    "column-place": "place",
    "example-folder": "our-process",
    "demo-try-activate": "makes the terminal know the command",
    "gate-waived": "{n} waived",
    "codebook-written": "The codebook is in {file}. Write the themes into it, and delete names of people.",
    "next-analyse": "When the themes are in:  {command}",
    "analysed": "The results have been worked out again.",
    "counting": "Counting the answers and working out how sure the results are",
    "analysed-same": "The results have been worked out again; nothing has changed.",
}
