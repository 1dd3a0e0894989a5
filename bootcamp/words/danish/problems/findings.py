from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "threshold-below-floor": Wording(
        "grænsen for, hvor få svar der må vises, er sat til {asked}; den skal være mindst {floor}",
        ("skriv {floor} eller mere; 5 er det almindelige",),
        "Tal for helt små grupper kan føres tilbage til den enkelte. Derfor vises en gruppe ikke for sig, når den"
        " har færre svar end grænsen, og grænsen kan ikke sættes under 3. Eksempel: Med grænsen 5 vises 4 svar"
        " fra en gruppe ikke, og den næstmindste gruppe udelades også, så de 4 svar ikke kan regnes ud.",
    ),
    "threshold-lowered": Wording(
        "grupper vises for sig allerede ved {asked} svar; det almindelige er {default}",
        ("overvej, om nogen kan genkendes; grænsen bliver skrevet i minianalysen",),
        "En lavere grænse viser flere grupper, men gør det lettere at genkende den enkelte. Eksempel: I en gruppe"
        " på 3 kan de to regne ud, hvad den tredje har svaret.",
    ),
    "more-answers-than-members": Wording(
        "gruppen {segment} har flere svar end de {members} medlemmer, planen nævner",
        ("ret antallet af medlemmer i planen, eller se, om nogen har svaret flere gange",),
        "Antallet af medlemmer bruges til at sige, hvad andelen mindst og højst kan være blandt alle i gruppen."
        " Eksempel: 27 svar fra en kommunalbestyrelse med 25 medlemmer betyder, at nogen har svaret to gange"
        " eller valgt forkert gruppe.",
    ),
}
