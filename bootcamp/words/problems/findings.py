from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "threshold-below-floor": Wording(
        (
            "grænsen for, hvor få svar der må vises, er sat til {asked}; den skal være mindst {floor}",
            "the limit for how few answers may be shown is {asked}; it must be at least {floor}",
        ),
        ("skriv {floor} eller mere; 5 er det almindelige", "write {floor} or more; 5 is usual"),
        more=(
            "Tal for helt små grupper kan føres tilbage til den enkelte. Derfor vises en gruppe ikke for sig, når den "
            "har færre svar end grænsen, og grænsen kan ikke sættes under 3. Eksempel: Med grænsen 5 vises 4 svar fra "
            "en gruppe ikke, og den næstmindste gruppe udelades også, så de 4 svar ikke kan regnes ud.",
            "Figures for very small groups can be traced to individuals. So a group with fewer answers than the limit "
            "is not shown apart, and the limit cannot be set below 3. Example: with a limit of 5, 4 answers from a "
            "group are not shown, and the next smallest group is left out too, so that the 4 answers cannot be worked "
            "out.",
        ),
    ),
    "threshold-lowered": Wording(
        (
            "grupper vises for sig allerede ved {asked} svar; det almindelige er {default}",
            "groups are shown apart from {asked} answers on; the usual limit is {default}",
        ),
        (
            "overvej, om nogen kan genkendes; grænsen bliver skrevet i minianalysen",
            "consider whether anyone can be recognised; the limit is stated in the mini-analysis",
        ),
        more=(
            "En lavere grænse viser flere grupper, men gør det lettere at genkende den enkelte. Eksempel: I en gruppe "
            "på 3 kan de to regne ud, hvad den tredje har svaret.",
            "A lower limit shows more groups, but makes it easier to recognise individuals. Example: in a group of 3, "
            "two of them can work out what the third answered.",
        ),
    ),
    "more-answers-than-members": Wording(
        (
            "gruppen {segment} har flere svar end de {members} medlemmer, planen nævner",
            "the group {segment} has more answers than the {members} members that the plan gives",
        ),
        (
            "ret antallet af medlemmer i planen, eller se, om nogen har svaret flere gange",
            "correct the number of members in the plan, or see whether somebody answered more than once",
        ),
        more=(
            "Antallet af medlemmer bruges til at sige, hvad andelen mindst og højst kan være blandt alle i gruppen. "
            "Eksempel: 27 svar fra en kommunalbestyrelse med 25 medlemmer betyder, at nogen har svaret to gange eller "
            "valgt forkert gruppe.",
            "The number of members is used to say what a share can be at least and at most among everyone in the "
            "group. Example: 27 answers from a council of 25 mean that somebody answered twice or chose the wrong "
            "group.",
        ),
    ),
}
