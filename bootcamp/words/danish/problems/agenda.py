from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "programme-empty": Wording("dagen har ingen programpunkter endnu", ("skriv dem under blocks",)),
    "day-without-start": Wording("dagen har intet starttidspunkt", ("skriv fx start: 9.00",)),
    "past-midnight": Wording(
        "programmet går {n} minut over midnat|programmet går {n} minutter over midnat",
        ("gør programmet kortere, eller begynd tidligere; en dag skal slutte inden kl. 24",),
    ),
    "programme-overlap": Wording(
        "«{title}» slutter {ends}, men «{next}» ligger fast kl. {starts}: {n} minut for meget|"
        "«{title}» slutter {ends}, men «{next}» ligger fast kl. {starts}: {n} minutter for meget",
        (
            "sæt den til højst {most}, eller lad «{next}» begynde {then}",
            "lad «{next}» begynde {then}, eller gør det før kortere",
        ),
        "Et punkt med et fast klokkeslæt (at) flytter sig ikke. Det, der ligger før, skal nå at slutte inden.",
    ),
    "programme-gap": Wording(
        "{n} minut uden indhold mellem «{after}» ({ends}) og «{next}» ({starts})|"
        "{n} minutter uden indhold mellem «{after}» ({ends}) og «{next}» ({starts})",
        ("gør «{after}» længere, eller læg en pause eller en buffer ind",),
    ),
    "day-too-long": Wording(
        "programmet slutter {ends}: {n} minut senere end planlagt ({planned})|"
        "programmet slutter {ends}: {n} minutter senere end planlagt ({planned})",
        ("gør punkterne kortere, eller flyt dagens slutning til {ends}",),
    ),
    "day-ends-early": Wording(
        "programmet slutter {ends}: {n} minut før dagen er slut ({planned})|"
        "programmet slutter {ends}: {n} minutter før dagen er slut ({planned})",
        ("brug tiden som buffer, eller lad dagen slutte {ends}",),
    ),
    "tracks-too-long": Wording(
        "sporene i «{title}» varer {needed} minutter: {n} minut mere end punktet|"
        "sporene i «{title}» varer {needed} minutter: {n} minutter mere end punktet",
        ("sæt punktet til {needed} minutter, eller gør sporet kortere",),
    ),
    "block-without-length": Wording(
        "«{title}» har ingen varighed",
        ("skriv minutes, eller until og et fast klokkeslæt på næste punkt",),
    ),
    "block-ends-before-it-begins": Wording(
        "«{title}» begynder {starts} og slutter {ends}", ("ret at, until eller punkterne før",)
    ),
    "block-squeezed": Wording(
        "«{title}» begynder {starts} og skal slutte {ends}: der mangler {n} minut til de mindst {least}|"
        "«{title}» begynder {starts} og skal slutte {ends}: der mangler {n} minutter til de mindst {least}",
        ("gør punkterne før kortere, eller lad punktet slutte senere",),
    ),
    "times-disagree": Wording(
        "tre tider, der ikke passer sammen: «{title}» fra {starts} til {ends} er {between} minutter, men der står {minutes}",
        ("slet en af de tre; den regnes ud af de to andre",),
    ),
}
