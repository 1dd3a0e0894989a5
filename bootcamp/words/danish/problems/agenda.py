from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "programme-empty": Wording("dagen har ingen programpunkter endnu", ("skriv dem under blocks",)),
    "day-without-start": Wording("dagen har intet starttidspunkt", ("skriv fx start: 9.00",)),
    "past-midnight": Wording(
        "programmet går {n} minut over midnat|programmet går {n} minutter over midnat",
        ("gør programmet kortere, eller begynd tidligere; en dag skal slutte inden kl. 24",),
    ),
    "programme-overlap": Wording(
        "«{title}» slutter kl. {ends}, men «{next}» ligger fast kl. {starts}: {n} minut for meget|"
        "«{title}» slutter kl. {ends}, men «{next}» ligger fast kl. {starts}: {n} minutter for meget",
        (
            "gør punktet højst {most} minutter langt, eller lad «{next}» begynde kl. {then}",
            "lad «{next}» begynde kl. {then}, eller gør det, der ligger før, kortere",
        ),
        "Et punkt med et fast klokkeslæt (at) flytter sig ikke. Det, der ligger før, skal nå at slutte inden.",
    ),
    "programme-gap": Wording(
        "{n} minut uden indhold mellem «{after}» ({ends}) og «{next}» ({starts})|"
        "{n} minutter uden indhold mellem «{after}» ({ends}) og «{next}» ({starts})",
        ("gør «{after}» længere, eller læg en pause eller en buffer ind",),
    ),
    "day-too-long": Wording(
        "programmet slutter kl. {ends}: {n} minut senere end planlagt (kl. {planned})|"
        "programmet slutter kl. {ends}: {n} minutter senere end planlagt (kl. {planned})",
        ("gør punkterne kortere, eller flyt dagens slutning til kl. {ends}",),
    ),
    "day-ends-early": Wording(
        "programmet slutter kl. {ends}: {n} minut før dagens slutning (kl. {planned})|"
        "programmet slutter kl. {ends}: {n} minutter før dagens slutning (kl. {planned})",
        ("brug tiden som buffer, eller lad dagen slutte kl. {ends}",),
    ),
    "tracks-too-long": Wording(
        "sporene i «{title}» varer {needed} minutter: {n} minut mere end punktet|"
        "sporene i «{title}» varer {needed} minutter: {n} minutter mere end punktet",
        ("sæt punktet til {needed} minutter, eller gør sporene kortere",),
    ),
    "block-without-length": Wording(
        "«{title}» har ingen varighed",
        ("skriv minutes eller until, eller giv det næste punkt et fast klokkeslæt",),
    ),
    "block-ends-before-it-begins": Wording(
        "«{title}» begynder kl. {starts}, men slutter kl. {ends}", ("ret at, until eller punkterne før",)
    ),
    "block-squeezed": Wording(
        "«{title}» begynder kl. {starts} og skal slutte kl. {ends}: der mangler {n} minut i de mindst {least}|"
        "«{title}» begynder kl. {starts} og skal slutte kl. {ends}: der mangler {n} minutter i de mindst {least}",
        ("gør punkterne før kortere, eller lad punktet slutte senere",),
    ),
    "times-disagree": Wording(
        "tre tider, der ikke passer sammen: «{title}» fra kl. {starts} til kl. {ends} er {between} minutter, men der "
        "står {minutes}",
        ("slet en af de tre; den regnes ud af de to andre",),
    ),
}
