from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "programme-empty": Wording("the day has no programme yet", ("write its blocks under blocks",)),
    "day-without-start": Wording("the day has no starting time", ("write, for example, start: 09:00",)),
    "past-midnight": Wording(
        "the programme runs {n} minute past midnight|the programme runs {n} minutes past midnight",
        ("make the programme shorter, or begin earlier; a day must end by midnight",),
    ),
    "programme-overlap": Wording(
        "“{title}” ends at {ends}, but “{next}” is fixed at {starts}: {n} minute too many|"
        "“{title}” ends at {ends}, but “{next}” is fixed at {starts}: {n} minutes too many",
        (
            "set it to {most} at most, or let “{next}” begin at {then}",
            "let “{next}” begin at {then}, or make what comes before shorter",
        ),
        "A block with a fixed time (at) does not move. What comes before it must be over by then.",
    ),
    "programme-gap": Wording(
        "{n} minute with nothing in it between “{after}” ({ends}) and “{next}” ({starts})|"
        "{n} minutes with nothing in them between “{after}” ({ends}) and “{next}” ({starts})",
        ("make “{after}” longer, or put in a break or a buffer",),
    ),
    "day-too-long": Wording(
        "the programme ends at {ends}: {n} minute later than planned ({planned})|"
        "the programme ends at {ends}: {n} minutes later than planned ({planned})",
        ("make the blocks shorter, or move the end of the day to {ends}",),
    ),
    "day-ends-early": Wording(
        "the programme ends at {ends}: {n} minute before the day is over ({planned})|"
        "the programme ends at {ends}: {n} minutes before the day is over ({planned})",
        ("use the time as a buffer, or let the day end at {ends}",),
    ),
    "tracks-too-long": Wording(
        "the tracks in “{title}” last {needed} minutes: {n} minute more than the block|"
        "the tracks in “{title}” last {needed} minutes: {n} minutes more than the block",
        ("set the block to {needed} minutes, or make the track shorter",),
    ),
    "block-without-length": Wording(
        "“{title}” has no duration",
        ("write minutes, or until, or give the next block a fixed time",),
    ),
    "block-ends-before-it-begins": Wording(
        "“{title}” begins at {starts} and ends at {ends}", ("correct at, until or the blocks before it",)
    ),
    "block-squeezed": Wording(
        "“{title}” begins at {starts} and must end at {ends}: {n} minute short of the {least} it needs|"
        "“{title}” begins at {starts} and must end at {ends}: {n} minutes short of the {least} it needs",
        ("make the blocks before it shorter, or let it end later",),
    ),
    "times-disagree": Wording(
        "three times that do not fit: “{title}” from {starts} to {ends} is {between} minutes, but {minutes} is written",
        ("delete one of the three; it is worked out from the other two",),
    ),
    "at-least-too-long": Wording(
        "“{title}” is {minutes} minutes long but must be {n} at the least", ("set at_least to {minutes} at the most",)
    ),
    "rotation-without-tracks": Wording(
        "“{title}” has a rotation but fewer than two tracks",
        ("write the tracks under tracks, or delete rotation",),
        "In a rotation the tracks visit the same station in turn.",
    ),
    "rotation-does-not-fit": Wording(
        "the track “{track}” is {n} minute short for its own work in “{title}”; it has {free}|the track "
        "“{track}” is {n} minutes short for its own work in “{title}”; it has {free}",
        ("make the track's own items shorter, or the visits in rotation longer",),
        "A rotation lasts the visits of all tracks and the walks between them. The first and the last track "
        "have most time of their own; those in the middle are cut in two by their visit.",
    ),
    "little-buffer": Wording(
        "the day has {n} minute to spare; {wanted} would be better|the day has {n} minutes to spare; "
        "{wanted} would be better",
        ("put in a buffer before lunch and before the close: - buffer: 10",),
        "As a rule of thumb a tenth of the working time should be free for what takes longer.",
    ),
    "long-without-break": Wording(
        "there are {n} minutes without a break from {since}",
        ("put in a break: - break: 15",),
        "After an hour and a half attention drops, and those who hear or see badly tire first.",
    ),
    "lunch-not-fixed": Wording(
        "“{title}” at {at} is not fixed", ("write at: {at}, so that the kitchen can rely on it",)
    ),
    "closing-can-be-cut": Wording(
        "“{title}” closes the day and may be left out", ("delete cut; the participants should hear what happens next",)
    ),
    "group-work-without-instruction": Wording(
        "“{title}” is group work without a word on how to do it",
        ("write the steps under how; they also go on the worksheets",),
    ),
    "no-time-to-move": Wording(
        "there is no time to change rooms before “{title}”", ("put in {n} minutes: - transition: {n}",)
    ),
    "no-time-to-regroup": Wording(
        "there is no time to find the new seats before “{title}”", ("put in {n} minutes: - transition: {n}",)
    ),
    "room-too-small": Wording(
        "“{room}” holds {capacity}, and {people} are expected: {n} too many",
        ("choose a larger room, or divide the assembly",),
    ),
    "track-room-too-small": Wording(
        "“{room}” holds {capacity}, and {people} are expected in the track “{track}”: {n} too many",
        ("give the track a larger room, or divide the participants into more tracks",),
        "The participants are taken to be shared evenly over the tracks, rounded up. Those who sit in a panel are "
        "not counted.",
    ),
    "room-taken-twice": Wording(
        "“{other}” and “{track}” are both in “{room}” at the same time between {starts} and {ends}",
        ("choose another room for one of them; if it is agreed, write silence: [room-taken-twice] at the block",),
        "Two tracks that work in one room disturb each other. A room that is written only once, at the block "
        "with the tracks, is taken to be shared on purpose. Breaks and meals may be shared.",
    ),
    "person-in-two-places": Wording(
        "{role} is to lead something both in the track “{track}” and in “{other}” at {at}",
        ("give one of the two another leader",),
        "The role has one person, who cannot be in two places at once.",
    ),
    "track-waits": Wording(
        "the track “{title}” waits {n} minute for the others|the track “{title}” waits {n} minutes for the others",
        ("give the track more time, or make the others shorter",),
    ),
    "visit-cuts-task": Wording(
        "the visit cuts “{title}” in the track “{track}” into pieces of {lengths} minutes",
        ("make sure that the task survives the cut, or let the track visit first or last",),
    ),
    "summer-time-begins": Wording(
        "the clocks go forward an hour in the night to {date}",
        ("write it in the invitation; otherwise some will come an hour late",),
    ),
    "summer-time-ends": Wording(
        "the clocks go back an hour in the night to {date}",
        ("write it in the invitation; otherwise some will come an hour early",),
    ),
    "public-holiday": Wording("{date} is a public holiday: {holiday}", ("choose another day unless it is meant",)),
    "day-has-begun": Wording("“{name}” has begun already", ("next item: bootcamp day next {name}",)),
    "day-is-over": Wording("“{name}” is over", ("see the times: bootcamp day times {name}",)),
    "unknown-block": Wording(
        "“{name}” is no item of the day's programme",
        (
            "did you mean “{suggestion}”?",
            "choose from {known}",
        ),
    ),
}
