from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "calendar-without-date": Wording(
        ("uden dato og derfor ikke i kalenderen: {titles}", "without a date and so not in the calendar: {titles}"),
        (
            "skriv date i filen, når dagen er aftalt, og lav kalenderen igen",
            "write date in the file when the day is agreed, and make the calendar again",
        ),
        more=(
            "Kalenderen har kun det, der har en dato. En uge i den første plan (week: x+4) er ikke nok, for så ville "
            "folk få en aftale på en dag, ingen har valgt. Holdes dagen flere gange, får hver afholdelse med en dato "
            "sin egen aftale.",
            "The calendar has only what has a date. A week of the first plan (week: x+4) is not enough: people would "
            "get an entry on a day that nobody chose. Where a day has editions, each of them that has a date gets its "
            "own entry.",
        ),
    ),
    "calendar-empty": Wording(
        ("der er ingen datoer at sætte i en kalender", "there are no dates to put in a calendar"),
        ("skriv fx date: 12. marts 2017 i dagens fil", "write for example date: 12 March 2017 in the day's file"),
    ),
}
