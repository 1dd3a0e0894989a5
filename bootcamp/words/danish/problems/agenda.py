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
        "«{title}» begynder kl. {starts} og skal slutte kl. {ends}: "
        "der mangler {n} minut, for det skal vare mindst {least}|"
        "«{title}» begynder kl. {starts} og skal slutte kl. {ends}: "
        "der mangler {n} minutter, for det skal vare mindst {least}",
        ("gør punkterne før kortere, eller lad punktet slutte senere",),
    ),
    "times-disagree": Wording(
        "tre tider, der ikke passer sammen: «{title}» fra kl. {starts} til kl. {ends} er {between} minutter, men der "
        "står {minutes}",
        ("slet en af de tre; den regnes ud af de to andre",),
    ),
    "at-least-too-long": Wording(
        "«{title}» er sat til {minutes} minutter, men skal vare mindst {n}", ("sæt at_least til højst {minutes}",)
    ),
    "rotation-without-tracks": Wording(
        "«{title}» har en rundgang, men færre end to spor",
        ("skriv sporene under tracks, eller slet rotation",),
        "Ved en rundgang besøger sporene den samme station på skift.",
    ),
    "rotation-does-not-fit": Wording(
        "sporet «{track}» mangler {n} minut til sit eget arbejde i «{title}»; der er {free}|sporet «{track}» "
        "mangler {n} minutter til sit eget arbejde i «{title}»; der er {free}",
        ("gør sporets egne punkter kortere, eller gør besøgene i rotation længere",),
        "Rundgangen varer besøg gange antal spor plus tiden til at gå imellem. Det første og det sidste spor "
        "har mest tid til sig selv; de i midten bliver delt i to af besøget.",
    ),
    "little-buffer": Wording(
        "dagen har {n} minut i reserve; {wanted} ville være bedre|dagen har {n} minutter i reserve; {wanted} "
        "ville være bedre",
        ("læg en buffer ind før frokost og før afslutningen: - buffer: 10",),
        "Som tommelfingerregel skal en tiendedel af arbejdstiden være fri til det, der trækker ud.",
    ),
    "long-without-break": Wording(
        "der er {n} minutter uden pause fra kl. {since}",
        ("læg en pause ind: - break: 15",),
        "Efter halvanden time falder opmærksomheden, og de, der hører eller ser dårligt, bliver først trætte.",
    ),
    "lunch-not-fixed": Wording(
        "«{title}» kl. {at} ligger ikke fast", ("skriv at: {at}, så køkkenet kan regne med det",)
    ),
    "closing-can-be-cut": Wording(
        "«{title}» slutter dagen og kan blive sprunget over", ("slet cut; deltagerne skal høre, hvad der nu sker",)
    ),
    "group-work-without-instruction": Wording(
        "«{title}» er gruppearbejde uden en beskrivelse af fremgangsmåden",
        ("skriv trinnene under how; de kommer også på arbejdsarkene",),
    ),
    "no-time-to-move": Wording(
        "der er ingen tid til at skifte lokale før «{title}»", ("læg {n} minutter ind: - transition: {n}",)
    ),
    "no-time-to-regroup": Wording(
        "der er ingen tid til at finde de nye pladser før «{title}»", ("læg {n} minutter ind: - transition: {n}",)
    ),
    "room-too-small": Wording(
        "«{room}» har plads til {capacity}, og der ventes {people}: {n} for mange",
        ("vælg et større lokale, eller del forsamlingen",),
    ),
    "track-room-too-small": Wording(
        "«{room}» har plads til {capacity}, og i sporet «{track}» ventes {people}: {n} for mange",
        ("giv sporet et større lokale, eller del deltagerne i flere spor",),
        "Deltagerne regnes som ligeligt fordelt på sporene, rundet op. De, der sidder i et panel, er trukket fra.",
    ),
    "room-taken-twice": Wording(
        "«{other}» og «{track}» er begge i «{room}» på samme tid mellem kl. {starts} og kl. {ends}",
        ("vælg et andet lokale til det ene; er det aftalt, så skriv silence: [room-taken-twice] ved punktet",),
        "To spor, der arbejder i samme lokale, forstyrrer hinanden. Står lokalet kun ét sted, ved punktet med "
        "sporene, regnes det for aftalt, at de deler det. Pauser og måltider må gerne deles.",
    ),
    "person-in-two-places": Wording(
        "{role} skal både lede noget i sporet «{track}» og i «{other}» kl. {at}",
        ("giv et af stederne en anden leder",),
        "Rollen er besat med én person, som ikke kan være to steder på én gang.",
    ),
    "track-waits": Wording(
        "sporet «{title}» venter {n} minut på de andre|sporet «{title}» venter {n} minutter på de andre",
        ("giv sporet mere tid, eller gør de andre kortere",),
    ),
    "visit-cuts-task": Wording(
        "besøget deler «{title}» i sporet «{track}» i stykker på {lengths} minutter",
        ("sørg for, at opgaven kan holde til at blive delt, eller lad sporet besøge først eller sidst",),
    ),
    "summer-time-begins": Wording(
        "natten til {date} stilles uret en time frem",
        ("skriv det i invitationen; ellers kommer nogle en time for sent",),
    ),
    "summer-time-ends": Wording(
        "natten til {date} stilles uret en time tilbage",
        ("skriv det i invitationen; ellers kommer nogle en time for tidligt",),
    ),
    "public-holiday": Wording("{date} er en helligdag: {holiday}", ("vælg en anden dag, hvis det ikke er meningen",)),
    "day-has-begun": Wording("«{name}» er allerede begyndt", ("næste punkt: bootcamp day next {name}",)),
    "day-is-over": Wording("«{name}» er slut", ("se tiderne: bootcamp day times {name}",)),
    "unknown-block": Wording(
        "«{name}» er ikke et punkt i dagens program",
        (
            "mente du «{suggestion}»?",
            "vælg mellem {known}",
        ),
    ),
}
