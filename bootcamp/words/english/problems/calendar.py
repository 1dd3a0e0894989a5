from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "calendar-without-date": Wording(
        "without a date and so not in the calendar: {titles}",
        ("write date in the file when the day is agreed, and make the calendar again",),
        "The calendar has only what has a date. A week of the first plan (week: x+4) is not enough: people "
        "would get an "
        "entry on a day that nobody chose. Where a day has editions, each of them that has a date gets its own entry.",
    ),
    "calendar-empty": Wording(
        "there are no dates to put in a calendar",
        ("write for example date: 12 March 2017 in the day's file",),
    ),
}
