from bootcamp.words import Wording

_REFERENCE = (
    "The name must be written exactly as where it is defined. bootcamp check shows every reference that does not fit."
)


def _unknown(what: str, known: str, where: str) -> Wording:
    return Wording(
        f"“{{name}}” is not {what}", ("did you mean “{suggestion}”?", f"{known}: {{known}}", where), _REFERENCE
    )


PROBLEMS: dict[str, Wording] = {
    "unknown-core-task": _unknown(
        "a core task in the plan", "the plan's core tasks", "add it under core_tasks in plan.yaml"
    ),
    "unknown-event": _unknown("a day or a meeting in the folder", "events/ holds", "make the file events/{name}.yaml"),
    "unknown-survey": _unknown("a digital bootcamp in the plan", "the plan has", "add it under surveys in plan.yaml"),
    "unknown-role": _unknown("a role in the plan", "the plan's roles", "add it under roles in plan.yaml"),
    "unknown-segment": _unknown(
        "a participant group in the plan", "the plan's participant groups", "add it under segments in plan.yaml"
    ),
    "unknown-body": _unknown(
        "a steering group, committee or council in the plan", "the plan has", "add it under bodies in plan.yaml"
    ),
    "unknown-phase": _unknown("a phase in the plan", "the plan's phases", "add it under phases in plan.yaml"),
    "unknown-decision": _unknown(
        "a decision in the plan", "the plan's decisions", "add it under decisions in plan.yaml"
    ),
    "unknown-room": _unknown("one of the day's rooms", "the day's rooms", "add it under rooms"),
    "unknown-contributor": _unknown(
        "someone who can contribute", "it can be", "write a participant group or the municipality (kommunen)"
    ),
    "unknown-prerequisite": _unknown("one of the prerequisites", "the prerequisites are", "add it under prerequisites"),
    "unknown-principle": _unknown(
        "a principle in the plan", "the plan's principles", "add it under principles in plan.yaml"
    ),
    "unknown-municipal-role": _unknown(
        "one of the municipality's roles in the plan",
        "the plan's roles for the municipality",
        "add it under municipal_roles in plan.yaml",
    ),
    "body-under-itself": Wording(
        "“{name}” reports to itself", ("correct “under” so that the chain ends at the municipal council",)
    ),
    "question-without-options": Wording(
        "the question “{question}” has fewer than two options",
        ("write them under options, each with a short name",),
    ),
    "question-without-scale": Wording(
        "the question “{question}” lacks statements or a scale",
        ("write the statements under items, and the answers from low to high under scale",),
    ),
    "name-taken": Wording("“{name}” has been used before", ("choose another short name",)),
    "letter-taken": Wording(
        "the letter {letter} is already used by “{other}”",
        ("choose another; the letter shows the participant group on the name badges",),
    ),
    "answer-of-two-groups": Wording(
        "the answer “{answer}” also stands for the group {other}",
        ("let each answer stand for one group",),
        "The answer decides which group a person is counted in. If it stood for two groups, one of them would always "
        "lack answers.",
    ),
    "heading-twice": Wording(
        "two questions or statements are called “{title}”",
        ("write them differently",),
        "When answers come from a survey tool, questions are known by their texts alone. Microsoft Forms puts a number "
        "after a text that stands twice, which can then not be recognised.",
    ),
    "option-in-parts": Wording(
        "“{option}” cannot be told from {others} in an export from Microsoft Forms",
        ("write it without a semicolon",),
        "Forms separates several answers in a cell by semicolons. An option may hold one, but not so that all "
        "parts of it are options by themselves.",
    ),
    "option-twice": Wording(
        "the option “{option}” stands twice in the same question",
        ("keep one of them, or write them so that they can be told apart",),
    ),
    "survey-closes-first": Wording(
        "the digital bootcamp closes on {closes}, before it opens on {opens}", ("swap them, or correct one of them",)
    ),
    "answers-kept-too-short": Wording(
        "the answers are to be deleted on {keep_until}, before the digital bootcamp closes on {closes}",
        ("write a later day at keep_until",),
    ),
    "choose-impossible": Wording(
        "{choose} cannot be chosen: there are {most} options", ("write a number from 1 to {most} at choose",)
    ),
    "scale-of-one-step": Wording(
        "the scale of the question “{question}” has only one step",
        ("write at least two answers from low to high under scale",),
    ),
    "more-invited-than-members": Wording(
        "{invited} are invited from “{title}”, but the group has {members}",
        ("correct one of the numbers; members is how many there are in the whole group",),
    ),
    "threshold-too-high": Wording(
        "with the threshold {threshold} hardly any results can be shown",
        (
            "the groups of the plan are {people} people in all; set threshold lower, 5 is usual",
            "set threshold lower; 5 is usual",
        ),
        "A group is shown on its own only when at least as many have answered as the threshold says.",
    ),
    "phases-out-of-order": Wording(
        "the phase “{title}” begins before “{other}”, which stands above it",
        ("correct the weeks or the dates, or swap the phases",),
        "The phases are gone through in the order they have in the plan.",
    ),
    "several-chairs": Wording(
        "{title} has {n} chairs",
        ("let one seat have role: chair, and write vice-chair or member at the others",),
    ),
    "milestone-without-date": Wording(
        "the milestone “{title}” has neither a week nor a date",
        ("write week or date, so that it finds its place in the milestone plan",),
    ),
    "leads-twice": Wording("{role} stands there twice", ("delete one; if more are needed, say so under helpers",)),
    "merged-into-itself": Wording(
        "the core task “{title}” is merged into itself", ("write another core task at merged_into",)
    ),
    "doors-after-start": Wording(
        "the doors open at {doors}, after the day has begun at {start}", ("write an earlier time at doors",)
    ),
    "role-parts-guessed": Wording(
        "the plan does not say what the roles do; it is guessed from their names: {parts}",
        ("write it under each role, for example part: {example}",),
        "A role may be project lead, facilitator, table host, presenter, politician, management, helper or other. It "
        "decides which advice stands on the role brief, who sits as host at a table, and who is the contact. Write "
        "part: other where none of them fits.",
    ),
    "seating-without-work": Wording(
        "{form} has no tables, so “seating” means nothing here",
        ("write it with the next block in which people sit at tables",),
    ),
    "seating-of-tracks": Wording(
        "“{title}” is divided into tracks, so “seating” means nothing here",
        ("write it with the blocks of each track",),
    ),
    "block-without-leader": Wording(
        "nobody leads “{title}”",
        ("write a role under leads before the programme becomes final",),
        "A block that nobody leads is fine in a draft programme. Once status is final, every working block needs "
        "someone to lead it.",
    ),
    "block-without-leader-final": Wording(
        "nobody leads “{title}”, and the programme is final",
        ("write a role under leads, or set status: draft",),
    ),
    "event-in-two-phases": Wording("“{name}” is already in the phase “{phase}”", ("keep it in one of the two",)),
    "event-without-phase": Wording("“{name}” belongs to no phase", ("write it under events in a phase in plan.yaml",)),
    "final-without-date": Wording(
        "the programme is final, but the day has no date", ("write the date, or set status: draft",)
    ),
    "phase-ends-before-it-begins": Wording(
        "the phase ends on {ends} but begins on {starts}",
        ("correct starts, ends or weeks so that the end comes last",),
    ),
    "weeks-without-anchor": Wording(
        "the plan has weeks but no week x", ("write it at the top of the plan: anchor: 2017-W06",)
    ),
    "later-than-planned": Wording(
        "“{title}” is in week {week}: {n} week later than in the first plan|“{title}” is in week {week}: {n} weeks "
        "later than in the first plan",
        ("if that is agreed, write silence: [later-than-planned] in the file",),
        "The first plan counts weeks from week x. A day with a date of its own overrides its week, and the difference "
        "is shown in the milestone plan.",
    ),
    "earlier-than-planned": Wording(
        "“{title}” is in week {week}: {n} week earlier than in the first plan|“{title}” is in week {week}: {n} weeks "
        "earlier than in the first plan",
        ("if that is agreed, write silence: [earlier-than-planned] in the file",),
    ),
    "threshold-too-low": Wording(
        "the threshold {threshold} is too low to protect those who answered",
        ("set threshold to at least 3; 5 is usual",),
        "Groups with fewer answers than the threshold are not shown on their own, because their answers could be "
        "traced back to people.",
    ),
}
