from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "programme-empty": Wording(
        ("dagen har ingen programpunkter endnu", "the day has no programme yet"),
        ("skriv dem under blocks", "write its blocks under blocks"),
    ),
    "day-without-start": Wording(
        ("dagen har intet starttidspunkt", "the day has no starting time"),
        ("skriv fx start: 9.00", "write, for example, start: 09:00"),
    ),
    "past-midnight": Wording(
        (
            "programmet går {n} minut over midnat|programmet går {n} minutter over midnat",
            "the programme runs {n} minute past midnight|the programme runs {n} minutes past midnight",
        ),
        (
            "gør programmet kortere, eller begynd tidligere; en dag skal slutte inden kl. 24",
            "make the programme shorter, or begin earlier; a day must end by midnight",
        ),
    ),
    "programme-overlap": Wording(
        (
            "«{title}» slutter kl. {ends}, men «{next}» ligger fast kl. {starts}: {n} minut for meget|"
            "«{title}» slutter kl. {ends}, men «{next}» ligger fast kl. {starts}: {n} minutter for meget",
            "“{title}” ends at {ends}, but “{next}” is fixed at {starts}: {n} minute too many|"
            "“{title}” ends at {ends}, but “{next}” is fixed at {starts}: {n} minutes too many",
        ),
        (
            "gør punktet højst {most} minutter langt, eller lad «{next}» begynde kl. {then}",
            "set it to {most} at most, or let “{next}” begin at {then}",
        ),
        (
            "lad «{next}» begynde kl. {then}, eller gør det, der ligger før, kortere",
            "let “{next}” begin at {then}, or make what comes before shorter",
        ),
        more=(
            "Et punkt med et fast klokkeslæt (at) flytter sig ikke. Det, der ligger før, skal nå at slutte inden.",
            "A block with a fixed time (at) does not move. What comes before it must be over by then.",
        ),
    ),
    "programme-gap": Wording(
        (
            "{n} minut uden indhold mellem «{after}» ({ends}) og «{next}» ({starts})|"
            "{n} minutter uden indhold mellem «{after}» ({ends}) og «{next}» ({starts})",
            "{n} minute with nothing in it between “{after}” ({ends}) and “{next}” ({starts})|"
            "{n} minutes with nothing in them between “{after}” ({ends}) and “{next}” ({starts})",
        ),
        (
            "gør «{after}» længere, eller læg en pause eller en buffer ind",
            "make “{after}” longer, or put in a break or a buffer",
        ),
    ),
    "day-too-long": Wording(
        (
            "programmet slutter kl. {ends}: {n} minut senere end planlagt (kl. {planned})|"
            "programmet slutter kl. {ends}: {n} minutter senere end planlagt (kl. {planned})",
            "the programme ends at {ends}: {n} minute later than planned ({planned})|"
            "the programme ends at {ends}: {n} minutes later than planned ({planned})",
        ),
        (
            "gør punkterne kortere, eller flyt dagens slutning til kl. {ends}",
            "make the blocks shorter, or move the end of the day to {ends}",
        ),
    ),
    "day-ends-early": Wording(
        (
            "programmet slutter kl. {ends}: {n} minut før dagens slutning (kl. {planned})|"
            "programmet slutter kl. {ends}: {n} minutter før dagens slutning (kl. {planned})",
            "the programme ends at {ends}: {n} minute before the day is over ({planned})|"
            "the programme ends at {ends}: {n} minutes before the day is over ({planned})",
        ),
        (
            "brug tiden som buffer, eller lad dagen slutte kl. {ends}",
            "use the time as a buffer, or let the day end at {ends}",
        ),
    ),
    "tracks-too-long": Wording(
        (
            "sporene i «{title}» varer {needed} minutter: {n} minut mere end punktet|"
            "sporene i «{title}» varer {needed} minutter: {n} minutter mere end punktet",
            "the tracks in “{title}” last {needed} minutes: {n} minute more than the block|"
            "the tracks in “{title}” last {needed} minutes: {n} minutes more than the block",
        ),
        (
            "sæt punktet til {needed} minutter, eller gør sporene kortere",
            "set the block to {needed} minutes, or make the track shorter",
        ),
    ),
    "block-without-length": Wording(
        ("«{title}» har ingen varighed", "“{title}” has no duration"),
        (
            "skriv minutes eller until, eller giv det næste punkt et fast klokkeslæt",
            "write minutes, or until, or give the next block a fixed time",
        ),
    ),
    "block-ends-before-it-begins": Wording(
        ("«{title}» begynder kl. {starts}, men slutter kl. {ends}", "“{title}” begins at {starts} and ends at {ends}"),
        ("ret at, until eller punkterne før", "correct at, until or the blocks before it"),
    ),
    "block-squeezed": Wording(
        (
            "«{title}» begynder kl. {starts} og skal slutte kl. {ends}: der mangler {n} minut, for det skal vare "
            "mindst {least}|"
            "«{title}» begynder kl. {starts} og skal slutte kl. {ends}: der mangler {n} minutter, for det skal vare "
            "mindst {least}",
            "“{title}” begins at {starts} and must end at {ends}: {n} minute short of the {least} it needs|"
            "“{title}” begins at {starts} and must end at {ends}: {n} minutes short of the {least} it needs",
        ),
        (
            "gør punkterne før kortere, eller lad punktet slutte senere",
            "make the blocks before it shorter, or let it end later",
        ),
    ),
    "times-disagree": Wording(
        (
            "tre tider, der ikke passer sammen: «{title}» fra kl. {starts} til kl. {ends} er {between} minutter, men "
            "der står {minutes}",
            "three times that do not fit: “{title}” from {starts} to {ends} is {between} minutes, but {minutes} is "
            "written",
        ),
        (
            "slet en af de tre; den regnes ud af de to andre",
            "delete one of the three; it is worked out from the other two",
        ),
    ),
    "at-least-too-long": Wording(
        (
            "«{title}» er sat til {minutes} minutter, men skal vare mindst {n}",
            "“{title}” is {minutes} minutes long but must be {n} at the least",
        ),
        ("sæt at_least til højst {minutes}", "set at_least to {minutes} at the most"),
    ),
    "rotation-without-tracks": Wording(
        ("«{title}» har en rundgang, men færre end to spor", "“{title}” has a rotation but fewer than two tracks"),
        ("skriv sporene under tracks, eller slet rotation", "write the tracks under tracks, or delete rotation"),
        more=(
            "Ved en rundgang besøger sporene den samme station på skift.",
            "In a rotation the tracks visit the same station in turn.",
        ),
    ),
    "rotation-does-not-fit": Wording(
        (
            "sporet «{track}» mangler {n} minut til sit eget arbejde i «{title}»; der er {free}|"
            "sporet «{track}» mangler {n} minutter til sit eget arbejde i «{title}»; der er {free}",
            "the track “{track}” is {n} minute short for its own work in “{title}”; it has {free}|"
            "the track “{track}” is {n} minutes short for its own work in “{title}”; it has {free}",
        ),
        (
            "gør sporets egne punkter kortere, eller gør besøgene i rotation længere",
            "make the track's own items shorter, or the visits in rotation longer",
        ),
        more=(
            "Rundgangen varer besøg gange antal spor plus tiden til at gå imellem. Det første og det sidste spor har "
            "mest tid til sig selv; de i midten bliver delt i to af besøget.",
            "A rotation lasts the visits of all tracks and the walks between them. The first and the last track have "
            "most time of their own; those in the middle are cut in two by their visit.",
        ),
    ),
    "little-buffer": Wording(
        (
            "dagen har {n} minut i reserve; {wanted} ville være bedre|"
            "dagen har {n} minutter i reserve; {wanted} ville være bedre",
            "the day has {n} minute to spare; {wanted} would be better|"
            "the day has {n} minutes to spare; {wanted} would be better",
        ),
        (
            "læg en buffer ind før frokost og før afslutningen: - buffer: 10",
            "put in a buffer before lunch and before the close: - buffer: 10",
        ),
        more=(
            "Som tommelfingerregel skal en tiendedel af arbejdstiden være fri til det, der trækker ud.",
            "As a rule of thumb a tenth of the working time should be free for what takes longer.",
        ),
    ),
    "long-without-break": Wording(
        ("der er {n} minutter uden pause fra kl. {since}", "there are {n} minutes without a break from {since}"),
        ("læg en pause ind: - break: 15", "put in a break: - break: 15"),
        more=(
            "Efter halvanden time falder opmærksomheden, og de, der hører eller ser dårligt, bliver først trætte.",
            "After an hour and a half attention drops, and those who hear or see badly tire first.",
        ),
    ),
    "lunch-not-fixed": Wording(
        ("«{title}» kl. {at} ligger ikke fast", "“{title}” at {at} is not fixed"),
        ("skriv at: {at}, så køkkenet kan regne med det", "write at: {at}, so that the kitchen can rely on it"),
    ),
    "closing-can-be-cut": Wording(
        ("«{title}» slutter dagen og kan blive sprunget over", "“{title}” closes the day and may be left out"),
        (
            "slet cut; deltagerne skal høre, hvad der nu sker",
            "delete cut; the participants should hear what happens next",
        ),
    ),
    "group-work-without-instruction": Wording(
        (
            "«{title}» er gruppearbejde uden en beskrivelse af fremgangsmåden",
            "“{title}” is group work without a word on how to do it",
        ),
        (
            "skriv trinnene under how; de kommer også på arbejdsarkene",
            "write the steps under how; they also go on the worksheets",
        ),
    ),
    "no-time-to-move": Wording(
        ("der er ingen tid til at skifte lokale før «{title}»", "there is no time to change rooms before “{title}”"),
        ("læg {n} minutter ind: - transition: {n}", "put in {n} minutes: - transition: {n}"),
    ),
    "no-time-to-regroup": Wording(
        (
            "der er ingen tid til at finde de nye pladser før «{title}»",
            "there is no time to find the new seats before “{title}”",
        ),
        ("læg {n} minutter ind: - transition: {n}", "put in {n} minutes: - transition: {n}"),
    ),
    "room-too-small": Wording(
        (
            "«{room}» har plads til {capacity}, og der ventes {people}: {n} for mange",
            "“{room}” holds {capacity}, and {people} are expected: {n} too many",
        ),
        ("vælg et større lokale, eller del forsamlingen", "choose a larger room, or divide the assembly"),
    ),
    "track-room-too-small": Wording(
        (
            "«{room}» har plads til {capacity}, og i sporet «{track}» ventes {people}: {n} for mange",
            "“{room}” holds {capacity}, and {people} are expected in the track “{track}”: {n} too many",
        ),
        (
            "giv sporet et større lokale, eller del deltagerne i flere spor",
            "give the track a larger room, or divide the participants into more tracks",
        ),
        more=(
            "Deltagerne regnes som ligeligt fordelt på sporene, rundet op. De, der sidder i et panel, er trukket fra.",
            "The participants are taken to be shared evenly over the tracks, rounded up. Those who sit in a panel are "
            "not counted.",
        ),
    ),
    "room-taken-twice": Wording(
        (
            "«{other}» og «{track}» er begge i «{room}» på samme tid mellem kl. {starts} og kl. {ends}",
            "“{other}” and “{track}” are both in “{room}” at the same time between {starts} and {ends}",
        ),
        (
            "vælg et andet lokale til det ene; er det aftalt, så skriv silence: [room-taken-twice] ved punktet",
            "choose another room for one of them; if it is agreed, write silence: [room-taken-twice] at the block",
        ),
        more=(
            "To spor, der arbejder i samme lokale, forstyrrer hinanden. Står lokalet kun ét sted, ved punktet med "
            "sporene, regnes det for aftalt, at de deler det. Pauser og måltider må gerne deles.",
            "Two tracks that work in one room disturb each other. A room that is written only once, at the block with "
            "the tracks, is taken to be shared on purpose. Breaks and meals may be shared.",
        ),
    ),
    "person-in-two-places": Wording(
        (
            "{role} skal både lede noget i sporet «{track}» og i «{other}» kl. {at}",
            "{role} is to lead something both in the track “{track}” and in “{other}” at {at}",
        ),
        ("giv et af stederne en anden leder", "give one of the two another leader"),
        more=(
            "Rollen er besat med én person, som ikke kan være to steder på én gang.",
            "The role has one person, who cannot be in two places at once.",
        ),
    ),
    "track-waits": Wording(
        (
            "sporet «{title}» venter {n} minut på de andre|sporet «{title}» venter {n} minutter på de andre",
            "the track “{title}” waits {n} minute for the others|the track “{title}” waits {n} minutes for the others",
        ),
        ("giv sporet mere tid, eller gør de andre kortere", "give the track more time, or make the others shorter"),
    ),
    "visit-cuts-task": Wording(
        (
            "besøget deler «{title}» i sporet «{track}» i stykker på {lengths} minutter",
            "the visit cuts “{title}” in the track “{track}” into pieces of {lengths} minutes",
        ),
        (
            "sørg for, at opgaven kan holde til at blive delt, eller lad sporet besøge først eller sidst",
            "make sure that the task survives the cut, or let the track visit first or last",
        ),
    ),
    "summer-time-begins": Wording(
        ("natten til {date} stilles uret en time frem", "the clocks go forward an hour in the night to {date}"),
        (
            "skriv det i invitationen; ellers kommer nogle en time for sent",
            "write it in the invitation; otherwise some will come an hour late",
        ),
    ),
    "summer-time-ends": Wording(
        ("natten til {date} stilles uret en time tilbage", "the clocks go back an hour in the night to {date}"),
        (
            "skriv det i invitationen; ellers kommer nogle en time for tidligt",
            "write it in the invitation; otherwise some will come an hour early",
        ),
    ),
    "public-holiday": Wording(
        ("{date} er en helligdag: {holiday}", "{date} is a public holiday: {holiday}"),
        ("vælg en anden dag, hvis det ikke er meningen", "choose another day unless it is meant"),
    ),
    "day-has-begun": Wording(
        ("«{name}» er allerede begyndt", "“{name}” has begun already"),
        (
            "næste punkt: bootcamp day next {name} – ret begyndelsen: bootcamp day start {name} {block} --at KL.",
            "next item: bootcamp day next {name} – correct the start: bootcamp day start {name} {block} --at TIME",
        ),
    ),
    "no-block-then": Wording(
        (
            "Kl. {at} er I ikke ved noget punkt, når I er {n} minutter bagud",
            "At {at} you are at no item of the programme when you are {n} minutes late",
        ),
        ("skriv punktet efter --at: {known}", "write the item after --at: {known}"),
    ),
    "minutes-late-missing": Wording(
        ("Hvor mange minutter er I bagud?", "How many minutes late are you?"),
        ("skriv fx: bootcamp day late 10", "write e.g.: bootcamp day late 10"),
    ),
    "no-rescue-to-undo": Wording(
        ("«{name}» følger allerede planen", "“{name}” goes by its plan already"),
        ("se tiderne: bootcamp programme {name}", "see the times: bootcamp programme {name}"),
    ),
    "rescue-lost": Wording(
        (
            "Programmet er ændret, efter at dagen blev lagt om ved «{id}» ({n} min. bagud); de tider gælder ikke mere",
            "The programme has changed after the day was planned anew at “{id}” ({n} min. late); those times are void",
        ),
        (
            "er dagen stadig bagud: bootcamp day late – ellers: bootcamp day late --undo",
            "if the day is still late: bootcamp day late – otherwise: bootcamp day late --undo",
        ),
    ),
    "day-is-over": Wording(
        ("«{name}» er slut", "“{name}” is over"),
        ("se tiderne: bootcamp day times {name}", "see the times: bootcamp day times {name}"),
    ),
    "unknown-block": Wording(
        ("«{name}» er ikke et punkt i dagens program", "“{name}” is no item of the day's programme"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("vælg mellem {known}", "choose from {known}"),
    ),
}
