from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "calendar-without-date": Wording(
        "uden dato og derfor ikke i kalenderen: {titles}",
        ("skriv date i filen, når dagen er aftalt, og lav kalenderen igen",),
        "Kalenderen har kun det, der har en dato. En uge i den første plan (week: x+4) er ikke nok, for så "
        "ville folk få en aftale på en dag, ingen har valgt. Holdes dagen flere gange, får hver afholdelse med en dato "
        "sin egen aftale.",
    ),
    "calendar-empty": Wording(
        "der er ingen datoer at sætte i en kalender",
        ("skriv fx date: 12. marts 2017 i dagens fil",),
    ),
}
