from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "journal-entry-broken": Wording(
        "the journal's file “{file}” cannot be read; the rest of the journal is read",
        ("fetch it again from a backup, or wait until the folder is synchronised",),
        "Every event lies in its own file in the folder journal. A file that is cut short or edited is passed over, "
        "so a decision or a step back may be missing. That is why you cannot advance to the next phase meanwhile. "
        "The version history of OneDrive or SharePoint usually has the whole file. If it is gone for good, enter "
        "again what it told, and go on with: bootcamp advance --by ROLE --waive journal-whole --because "
        '"…".',
    ),
    "journal-entry-changed": Wording(
        "the journal's file “{file}” was edited after it was written",
        ("fetch the original from a backup; put a mistake right by entering what is right",),
        "The journal only grows. If something was entered wrongly, enter what is right afterwards, for instance "
        "bootcamp "
        "decide with the right date; the last one counts.",
    ),
    "journal-entry-missing": Wording(
        "the journal refers to {n} event that is not here|the journal refers to {n} events that are not here",
        ("wait until the folder is synchronised, and try again",),
        "Every event names those before it. If one is missing, the folder is usually not fully synchronised, or a "
        "file in the folder journal was deleted. You cannot advance to the next phase meanwhile. If the event is gone "
        "for good, enter again what it told, and go on with: bootcamp advance --by ROLE --waive journal-whole "
        '--because "…".',
    ),
    "journal-not-folder": Wording(
        "“{file}” is a file; the folder with the journal should be here",
        ("move the file, and fetch the folder “{file}” from a backup, or wait until the folder is synchronised",),
        "Everything that has happened in the process lies as small files in the folder journal. Without it, nobody "
        "knows where the process stands.",
    ),
    "folder-waited-for": Wording("“{command}” is working in the folder; waiting until it is done"),
    "folder-busy": Wording(
        "“{command}” is still working in the folder, so nothing was done",
        ("if it waits for an answer in another window, answer there or stop it with Ctrl+C; then run this again",),
        "Commands that store something work in the folder one at a time, so that none writes over another's work. A "
        "command that has crashed holds nobody up.",
    ),
    "folder-not-locked": Wording(
        "others cannot be kept out of the folder meanwhile ({reason})",
        ("see to it that nobody else works with bootcamp in the folder at the same time",),
        "Commands that store something keep others out with the file .bootcamp.lock. They cannot where you may not "
        "write, or where the file server cannot lock files.",
    ),
    "answers-lost": Wording(
        "{n} file that was read in for “{survey}”, as the journal tells, is not among the stored answers: {files}"
        "|{n} files that were read in for “{survey}”, as the journal tells, are not among the stored answers: {files}",
        ("read each file in again: bootcamp survey import FILE {survey}",),
        "It happens when the folder data is left out of a copy or of synchronising, or when synchronising has put an "
        "old file in the place of a new one.",
    ),
    "data-copies": Wording(
        "{n} file that does not belong there lies in the folder data: {files}"
        "|{n} files that do not belong there lie in the folder data: {files}",
        ("see whether they are copies, and delete those you do not use; they may hold personal data",),
        "Synchronising (OneDrive, Dropbox) and people make copies: “(1)”, “- Copy”, “conflicted copy”. They hold the "
        "same as the real file. bootcamp forget deletes them together with it.",
    ),
    "journal-newer": Wording(
        "{n} event of the journal was written by a newer version and is passed over"
        "|{n} events of the journal were written by a newer version and are passed over",
        ("update bootcamp on this machine",),
    ),
    "snapshot-missing": Wording(
        "the accepted plan “{file}” is not here, so the difference cannot be shown",
        ("wait until the folder is synchronised, or accept the plan as it stands with a reason",),
    ),
    "snapshot-broken": Wording(
        "the accepted plan “{file}” was edited or cut short, so the difference cannot be shown",
        ("fetch it from a backup, or accept the plan as it stands with a reason",),
    ),
    "snapshot-older": Wording(
        "the accepted plan “{file}” cannot be read by this version, so the difference cannot be shown",
        ("accept the plan as it stands with a reason",),
    ),
    "findings-broken": Wording(
        "the findings in “{file}” cannot be read",
        ("make them again: bootcamp survey import FILE {survey}",),
    ),
    "gate-closed": Wording(
        "the gate after {phase} is closed: {n} requirement is missing"
        "|the gate after {phase} is closed: {n} requirements are missing",
        ('see what is missing: bootcamp status; or waive with a reason: --waive {first} --because "…"',),
        "A gate opens when every requirement is met or waived. A waiver needs a reason, which goes into the journal: "
        'bootcamp advance --by project-manager --waive answers-digital-bootcamp --because "The council is small".',
    ),
    "unknown-requirement": Wording(
        "“{name}” is no requirement of this gate",
        ("did you mean “{suggestion}”?", "the requirements are: {known}"),
        "Only requirements of the current gate can be waived. bootcamp status --json shows their names.",
    ),
    "waiver-without-reason": Wording(
        "“{requirement}” can be waived only with a reason",
        ('write it after --because, for instance --because "the group is too small"',),
        "A waiver stays in the journal with role, day and reason, so that others can see why you went on.",
    ),
    "waiver-not-needed": Wording("“{requirement}” is met or waived already, so no waiver was entered"),
    "reason-missing": Wording(
        "a reason is missing",
        ('write it after --because, for instance --because "the steering group asked for another week"',),
        "A changed plan and a step back must be understood later. The reason goes into the journal; write no names of "
        "persons in it.",
    ),
    "process-finished": Wording(
        "the process is finished; there is no phase to advance to",
        ("go back to a phase with: bootcamp back, or add a phase in plan.yaml",),
    ),
    "nothing-to-go-back-to": Wording(
        "there is no phase to go back to", ("the process is still in its first phase; see: bootcamp status",)
    ),
    "phase-not-passed": Wording(
        "the phase {phase} has not been left yet, so it cannot be re-opened",
        ("you can go back to {known}", "see: bootcamp status"),
    ),
    "decision-of-another-body": Wording(
        "“{title}” is decided by {body}, not by {asked}",
        ("write --body {id}; if another body is to decide, change it under decisions in plan.yaml",),
        "Under decisions the plan says who decides what. A decision may be taken at any of that body's meetings, but "
        "not by "
        "another body.",
    ),
    "date-to-come": Wording("{on} is still to come", ("a decision is entered once it is taken; today is {today}",)),
    "decided-before": Wording("“{title}” was decided already on {on}; now the new decision counts"),
    "plan-unchanged": Wording("the plan has not changed since it was last accepted"),
}
