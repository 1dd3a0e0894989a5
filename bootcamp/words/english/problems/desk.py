from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "desk-not-ours": Wording(
        "“{file}” is neither a run-sheet nor a longlist that can be taken back",
        (
            (
                "make a run-sheet with bootcamp edit programme DAY and change that; "
                "bootcamp print longlist makes a longlist"
            ),
        ),
        "bootcamp take reads only workbooks that the toolkit has made itself. They have a hidden sheet that "
        "remembers what they said; it is often left behind when rows are copied into a new file. The sheet of "
        "open answers is taken back by bootcamp survey texts.",
    ),
    "workbook-rows-differ": Wording(
        "“{column}” says something else in {n} row than what the row was made for; nothing is taken in"
        "|“{column}” says something else in {n} rows than what the rows were made for; nothing is taken in",
        (
            (
                "it should say “{expected}”; if the rows were sorted or moved, make the sheet again and write in "
                "the new one: {command}"
            ),
            (
                "if the rows were sorted or moved, the hidden column was left behind: make the sheet again, and write "
                "the decisions in the new one: {command}"
            ),
        ),
        "Each row has a key in a hidden column, so that a decision ends with the right item or answer. The key comes "
        "along when the sheet is sorted with its own filter buttons, or when whole rows are moved. In older sheets "
        "it stayed behind when rows were sorted. Then nobody can know what a decision is about, and nothing is saved. "
        "A new sheet can safely be sorted.",
    ),
    "workbook-cell-failed": Wording(
        "the cell shows the error {value}, and what it should say cannot be seen",
        ("write what it should say instead of the formula, or empty the cell",),
    ),
    "workbook-cell-not-computed": Wording(
        "the formula {value} has not been worked out",
        ("open the sheet in Excel and save it; or write what it should say instead of the formula",),
    ),
    "workbook-is-of-texts": Wording(
        "“{file}” is the sheet of open answers, and that takes a role that approves them",
        ("take it in with: bootcamp survey texts {survey} --take FILE --by ROLE",),
    ),
    "workbook-is-of-paper-forms": Wording(
        "“{file}” is the sheet of paper forms", ("read the answers in with: bootcamp survey import FILE {survey}",)
    ),
    "workbooks-of-one-file": Wording(
        "“{first}” and “{second}” both change {file}; nothing is saved",
        ("take one of them in first, then the other; you are told if something was changed in both",),
    ),
    "workbook-old-kind": Wording(
        "“{file}” is saved in the old Excel format",
        ("open it in Excel and choose Save as: Excel workbook ({suggestion})",),
    ),
    "desk-without-programme": Wording(
        "“{file}” has no sheet with a programme",
        ("keep the row of headings: What, Length, Who and the others; or make the run-sheet again",),
    ),
    "desk-edited": Wording(
        "“{file}” has been changed and not taken back; it is left alone, and the new run-sheet is “{beside}”",
        ("take your changes back first: {command}",),
    ),
    "desk-not-xlsx": Wording("“{file}” must be an Excel file", ("write, for example, --out {suggestion}",)),
    "desk-column-unknown": Wording(
        "the column “{name}” is not known and is not taken back",
        ("did you mean “{suggestion}”?", "delete it, or leave it for your own use"),
    ),
    "desk-time-is-number": Wording(
        "“{value}” is a number and may be more than one time",
        ("write {suggestion} as text, or as 9:30", "write the time as 9.30 or 9:30"),
        "Excel often turns 9.30 into the number 9.3. It might also be 9.03 or 9.18, and the tool does not "
        "guess. The cells are set to text; a cell copied from another sheet may be set to numbers.",
    ),
    "desk-time-is-date": Wording(
        "Excel has turned the time into the date {value}", ("set the cell to text, and write 9:30 again, for example",)
    ),
    "desk-time-not-minutes": Wording("“{value}” is no time in whole minutes", ("write, for example, 9.30 or 9:30",)),
    "desk-duration-is-number": Wording(
        "“{value}” is no length in whole minutes", ("write minutes: 45, or hours and minutes: 0:45",)
    ),
    "desk-duration-is-date": Wording(
        "Excel has turned the length into the date {value}", ("set the cell to text, and write 45 or 45–60 again",)
    ),
    "desk-not-a-choice": Wording(
        "“{value}” is not one of the choices", ("did you mean “{suggestion}”?", "choose between {choices}")
    ),
    "desk-room-without-capacity": Wording(
        "“{value}” lacks the number of seats", ("write one room on each line with its seats: Main hall: 80",)
    ),
    "desk-title-missing": Wording(
        "the block has no name", ("write it in What; only breaks and meals can do without one",)
    ),
    "desk-block-without-length": Wording(
        "“{title}” has no length", ("write minutes in Length, or give the next block a time in Fixed at",)
    ),
    "desk-two-times": Wording(
        "Time says {time}, and Fixed at says {fixed}", ("write only in Fixed at; Time is computed",)
    ),
    "desk-track-without-block": Wording(
        "the track “{track}” stands below no block",
        ("move the row below the block where the tracks part, or delete the name in Track",),
    ),
    "desk-track-without-name": Wording(
        "the row is a track without a name", ("write the name in Track, or choose another work form",)
    ),
    "desk-tracks-left-behind": Wording(
        "“{title}” was moved without its tracks",
        ("move the rows of its tracks too, so that they stand right below it",),
    ),
    "desk-rotation-without-block": Wording(
        "the rotation belongs to no block (“{title}”)",
        ("write the block's name in Block, exactly as in What, or delete the row",),
    ),
    "desk-needs-yes": Wording(
        "nobody can answer yes or no here, so nothing has been saved", ("write --yes to save without being asked",)
    ),
    "yaml-not-editable": Wording(
        "{file} is written in a way that cannot be changed from here without changing more",
        ("change it in a text editor; anchors (& and *) and intricate ways of writing are what stands in the way",),
    ),
}
