from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "threshold-below-floor": Wording(
        "the limit for how few answers may be shown is {asked}; it must be at least {floor}",
        ("write {floor} or more; 5 is usual",),
        "Figures for very small groups can be traced to individuals. So a group with fewer answers than the limit"
        " is not shown apart, and the limit cannot be set below 3. Example: with a limit of 5, 4 answers from a"
        " group are not shown, and the next smallest group is left out too, so that the 4 answers cannot be"
        " worked out.",
    ),
    "threshold-lowered": Wording(
        "groups are shown apart from {asked} answers on; the usual limit is {default}",
        ("consider whether anyone can be recognised; the limit is stated in the mini-analysis",),
        "A lower limit shows more groups, but makes it easier to recognise individuals. Example: in a group of 3,"
        " two of them can work out what the third answered.",
    ),
    "more-answers-than-members": Wording(
        "the group {segment} has more answers than the {members} members that the plan gives",
        ("correct the number of members in the plan, or see whether somebody answered more than once",),
        "The number of members is used to say what a share can be at least and at most among everyone in the"
        " group. Example: 27 answers from a council of 25 mean that somebody answered twice or chose the wrong"
        " group.",
    ),
}
