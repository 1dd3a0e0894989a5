from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "unknown-item": Wording(
        "“{name}” is not an item of the longlist",
        (
            "did you mean “{suggestion}”? If it is a new item, leave item out",
            "the items are: {known}; if it is a new item, leave item out",
            "if it is a new item, leave item out",
        ),
        "An item is an option of the digital bootcamp or something that came in from outside. item is its short name. "
        "Without item the text itself becomes a new item of the longlist.",
    ),
    "item-of-several-core-tasks": Wording(
        "the item “{item}” belongs to several core tasks, and it does not say which",
        ("write core_task: one of {known}",),
    ),
    "item-chosen-twice": Wording("“{title}” has been decided on twice", ("keep one and delete the other",)),
    "place-taken": Wording(
        "“{title}” and “{other}” are both number {place} of the same core task", ("give each its own number",)
    ),
    "place-not-chosen": Wording(
        "“{title}” has a number but is not on the shortlist",
        ("delete the number, or write yes (chosen: yes in the file)",),
    ),
    "unknown-decider": Wording(
        "“{name}” is neither a body nor a role of the plan",
        ("did you mean “{suggestion}”?", "the plan has: {known}", "add the body under bodies in plan.yaml"),
    ),
    "shortlist-undecided": Wording(
        "it does not say who chose the items of the shortlist, and when",
        ("write it on the sheet “Decision”, or in the file: decided_by: styregruppen, decided_on: 28 February 2017",),
        "The shortlist is used to give reasons for what the work goes on with. It must therefore say who chose: a body "
        "or a role of the plan. Until then the list says that the choice has not been confirmed.",
    ),
    "note-to-come": Wording("the date {date} is after today, {today}", ("correct the date: --date 2017-02-14",)),
    "note-known": Wording("the same was noted before, on {date} from {source}; nothing was added"),
    "longlist-empty-note": Wording("there is no text", ('write it in quotation marks: "A cycle path is missing"',)),
    "longlist-not-ours": Wording(
        "“{file}” has no sheet with the longlist",
        ("leave the row of headings; or make the sheet anew: bootcamp print longlist {survey} --as xlsx",),
    ),
    "longlist-row-unknown": Wording(
        "the row “{title}” is not on the longlist and is not taken back",
        ("if it is a new item, write it on the sheet “{sheet}”",),
    ),
    "longlist-row-twice": Wording(
        "“{title}” is there twice with two different decisions", ("keep one row and delete the other",)
    ),
    "longlist-cell-missing": Wording("something is missing in the column “{column}”", ("write it, or delete the row",)),
    "longlist-not-yes-or-no": Wording("“{value}” is neither yes nor no", ("write yes or no, or leave the cell blank",)),
    "longlist-title-unknown": Wording(
        "“{value}” is not known",
        ("did you mean “{suggestion}”?", "choose one from the list in the cell, or leave it blank"),
    ),
    "longlist-not-a-date": Wording("“{value}” is no date", ("write 14 February 2017 or 2017-02-14",)),
    "longlist-not-a-number": Wording("“{value}” is no whole number", ("write 1, 2, 3 …, or leave the cell blank",)),
    "no-theme-cards": Wording(
        "the longlist has no items about the day's core tasks, so there are no theme cards to make",
        ("import the answers first: bootcamp survey import FILE NAME",),
    ),
    "longlist-empty-source": Wording(
        "it does not say who it came from", ('write a role or a group: --from "Village council, phone"',)
    ),
    "note-has-cpr": Wording(
        "there is something that looks like a CPR number",
        ("write it without the number",),
        "The longlist is shared. CPR numbers, e-mail addresses and telephone numbers do not belong on it. The number "
        "itself is not repeated here.",
    ),
    "note-has-email": Wording("there is an e-mail address", ("write it without the address",)),
    "note-has-phone": Wording("there is a telephone number", ("write it without the number",)),
    "note-source-is-name": Wording(
        "the source looks like the name of a person",
        ("write a role or a group: Village council, phone",),
        "Input from outside has a source and a date, but never a name: it is enough to know which role or group it "
        "came from, and whether it was a mail, a call or a meeting.",
    ),
    "note-may-name": Wording("the text may name a person", ("read it through and write it without the name",)),
}
