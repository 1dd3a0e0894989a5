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
}
