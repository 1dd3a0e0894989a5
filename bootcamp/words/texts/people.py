TEXTS: dict[str, tuple[str, str]] = {
    "imported": (
        "{n} person er læst ind til {event}.|{n} personer er læst ind til {event}.",
        "{n} person has been imported for {event}.|{n} people have been imported for {event}.",
    ),
    "imported-away": (
        "  {n} har meldt afbud eller er fraværende og er ikke talt med.",
        "  {n} sent apologies or are absent and are not counted.",
    ),
    "imported-tables": (
        "  Runde {round}: {n} bord|  Runde {round}: {n} borde",
        "  Round {round}: {n} table|  Round {round}: {n} tables",
    ),
    "imported-round": ("    = {work}", "    = {work}"),
    "imported-round-track": ("    {track} = {work}", "    {track} = {work}"),
    "imported-round-without-work": (
        "    I programmet er der intet arbejde ved borde i runde {round}.",
        "    The programme has no work at tables in round {round}.",
    ),
    "imported-round-without-tables": (
        "  Runde {round}: Listen siger ikke, hvem der sidder hvor.",
        "  Round {round}: the list does not say who sits where.",
    ),
    "imported-rounds-guessed": (
        "  Runderne er gættet ud fra programmet og bordene. Passer det ikke, så skriv «seating» ved\n  punkterne i "
        "events/{event}.yaml: nye borde, samme borde, runde 1 eller uden borde.",
        "  The rounds are guessed from the programme and the tables. If that is wrong, write “seating” with the\n  "
        "blocks in events/{event}.yaml: new tables, same tables, round 1 or no tables.",
    ),
    "imported-known": (
        "  {n} er også med på en anden dag og har samme nummer begge dage.|"
        "  {n} er også med på en anden dag og har samme nummer på alle dage.",
        "  {n} also comes to another day and has the same id on both.|"
        "  {n} also come to another day and have the same id on all days.",
    ),
    "imported-elsewhere": (
        "Det gælder også på de andre dage, de er med:",
        "This holds on the other days they come to as well:",
    ),
    "imported-no-tables": (
        "  Listen siger ikke, hvem der sidder hvor; det kan stå i kolonnerne Bord 1, Bord 2 …",
        "  The list does not say who sits where; columns Table 1, Table 2 … can tell it",
    ),
    "imported-ignored": (
        "  Kolonnen {headings} er ikke læst.|  Kolonnerne {headings} er ikke læst.",
        "  The column {headings} was not read.|  The columns {headings} were not read.",
    ),
    "imported-next": (
        "Skriv navneskiltene ud:  bootcamp print badges {event}\nDeltagerne ligger i data/people.json og ingen andre "
        "steder.",
        "Print the name badges:  bootcamp print badges {event}\nThe people are stored in data/people.json and nowhere "
        "else.",
    ),
    "nothing-changed": (
        "Intet er ændret, siden listen sidst blev læst ind.",
        "Nothing has changed since the list was last imported.",
    ),
    "changed-since": (
        "Det er ændret, siden listen sidst blev læst ind:",
        "What has changed since the list was last imported:",
    ),
    "changes-added": ("  Ny: {names}|  {n} nye: {names}", "  New: {names}|  {n} new: {names}"),
    "changes-removed": (
        "  Ikke længere med: {names}|  {n} er ikke længere med: {names}",
        "  No longer on it: {names}|  {n} are no longer on it: {names}",
    ),
    "changes-field": (
        "  {what} ændret for {names}|  {what} ændret for {n}: {names}",
        "  {what} changed for {names}|  {what} changed for {n}: {names}",
    ),
    "and-more": ("og {n} til", "and {n} more"),
    "field-name": ("Navnets skrivemåde", "Spelling of the name"),
    "field-segment": ("Deltagergruppe", "Group"),
    "field-organisation": ("Organisationens skrivemåde", "Spelling of the organisation"),
    "field-email": ("E-mail", "E-mail"),
    "field-number": ("Deltagernummer", "Participant number"),
    "field-track": ("Spor", "Track"),
    "field-tables": ("Bord", "Table"),
    "field-seats": ("Plads", "Seat"),
    "field-role": ("Rolle", "Role"),
    "field-part": ("Rolle i planen", "Role in the plan"),
    "field-diet": ("Kost", "Diet"),
    "field-access": ("Særlige behov", "Special needs"),
    "field-apologies": ("Afbud", "Apologies"),
    "field-absent": ("Fravær", "Absence"),
    "role-hosts": ("Heraf bordværter", "Of these, table hosts"),
    "role-helpers": ("Hjælpere", "Helpers"),
    "track": ("Spor: {title}", "Track: {title}"),
    "name": ("Navn", "Name"),
    "round": ("Runde {round}", "Round {round}"),
    "round-at": ("Runde {round} kl. {time}", "Round {round}, {time}"),
    "round-on-badge": ("Runde {round} · {time}", "Round {round} · {time}"),
    "round-on-small-badge": ("R{round} · {time}", "R{round} · {time}"),
    "round-time": ("{time}", "{time}"),
    "table": ("Bord {table}", "Table {table}"),
    "table-word": ("Bord", "Table"),
    "panel": ("Panel", "Panel"),
    "part-participant": ("Deltager", "Participant"),
    "part-host": ("Bordvært", "Table host"),
    "part-helper": ("Hjælper", "Helper"),
    "missing": ("Det mangler", "What is missing"),
    "missing-people": (
        "Der er ingen deltagerliste endnu. Lav den i Excel med overskrifterne Navn, Deltagergruppe, Organisation, "
        "Spor, Bord 1, Bord 2 …, og få den læst ind.",
        "There is no list of people yet. Make it in Excel with the headings Name, Group, Organisation, Track, Table "
        "1, Table 2 …, and have it imported.",
    ),
    "missing-tables": (
        "Deltagerlisten siger ikke, hvem der sidder hvor. Tilføj kolonnerne Bord 1, Bord 2 …, og få den læst ind igen.",
        "The list of people does not say who sits where. Add the columns Table 1, Table 2 …, and have it "
        "imported again.",
    ),
    "fold": ("foldes her", "fold here"),
    "who-is-here": ("Ved bordet sidder", "At the table"),
    "what-we-do": ("Det skal bordet gøre", "What the table does"),
    "your-part": ("Du er bordvært og", "As table host you"),
    "notes": ("Noter", "Notes"),
    "seated": (
        "{n} ved bordet. Deltagere: {mixture}|{n} ved bordet. Deltagere: {mixture}",
        "{n} at the table. Participants: {mixture}|{n} at the table. Participants: {mixture}",
    ),
    "visit": (
        "Kl. {hours}: {station}. Sted: {room}. Resten af tiden arbejder I ved bordet.",
        "{hours}: {station}. Place: {room}. The rest of the time you work at the table.",
    ),
    "in-panel": ("sidder i panelet undervejs", "sits in the panel for a while"),
    "seat": ("plads {seat}", "seat {seat}"),
    "host-mark": ("Bordvært", "Table host"),
    "own-groups": ("Egne grupper: hver deltagergruppe sidder for sig", "Own groups: each group sits by itself"),
    "mixed-groups": ("Blandede grupper", "Mixed groups"),
    "organisation": ("Organisation", "Organisation"),
    "track-word": ("Spor", "Track"),
    "round-short": ("R{round}", "R{round}"),
    "group-short": ("Gr.", "Gr."),
    "panel-short": ("pan.", "pan."),
    "key-groups": ("Gr. er deltagergruppen: {groups}.", "Gr. is the group: {groups}."),
    "key-tracks": ("Spor: {tracks}.", "Track: {tracks}."),
    "key-round": ("R{round} er bordet i {title}.", "R{round} is the table in {title}."),
    "key-panel": ("pan. sidder i panelet i den runde.", "pan. sits in the panel in that round."),
    "count": ("Antal", "Number"),
    "total": ("I alt", "In all"),
    "fact-people": ("Tilmeldt", "Signed up"),
    "n-people": ("{n} person|{n} personer", "{n} person|{n} people"),
    "apologies": ("afbud", "apologies"),
    "absent": ("fraværende", "absent"),
    "check-in-summary": (
        "Alle, der ventes til {title}, i alfabetisk orden med et felt til afkrydsning",
        "Everybody expected at {title}, in alphabetical order with a box to tick",
    ),
    "check-in-empty": (
        "Der er ingen deltagerliste endnu. Skriv navnene på linjerne.",
        "There is no list of people yet. Write the names on the lines.",
    ),
    "check-in-guests": (
        "De tomme linjer er til gæster, der ikke er tilmeldt. Listen indeholder personoplysninger: Lad den ikke ligge "
        "fremme, og makulér den efter dagen.",
        "The empty lines are for guests who have not signed up. The list holds personal data: do not leave it lying "
        "about, and shred it after the day.",
    ),
    "groups-summary": (
        "Bordene i {round} med dem, der sidder ved hvert bord",
        "The tables of {round} with those who sit at each",
    ),
    "apart-panel": ("I panelet sidder {names}.", "In the panel: {names}."),
    "apart": ("Uden bord: {names}.", "Without a table: {names}."),
    "numbers-only": (
        "Kun antal, ingen navne. Brug tallene til køkken og lokaler, og smid papiret ud efter dagen.",
        "Numbers only, no names. Use them for kitchen and rooms, and throw the paper away after the day.",
    ),
    "how-many": ("Hvor mange kommer?", "How many come?"),
    "food": ("Hvad skal de spise?", "What are they to eat?"),
    "when-food": ("Hvornår er der mad og drikke?", "When is there food and drink?"),
    "access": ("Hvad skal være klar?", "What must be ready?"),
    "no-access": (
        "Ingen har skrevet særlige behov på deltagerlisten.",
        "Nobody has written special needs on the list of people.",
    ),
    "expected": ("Der ventes {n}.|Der ventes {n}.", "{n} is expected.|{n} are expected."),
    "plain-food": ("Uden særlige ønsker", "No special wishes"),
    "food-unasked": ("Ikke oplyst", "Not known"),
    "ask-first": ("Spørg først.", "Ask first."),
    "diet-unasked": (
        "Deltagerlisten har ingen kolonne om kost eller allergi, så ingen ved, hvem der ikke tåler hvad. Spørg "
        "deltagerne, "
        "før maden bliver bestilt.",
        "The list of people has no column about food or allergies, so nobody knows who cannot eat what. Ask the "
        "participants before the food is ordered.",
    ),
    "access-unasked": (
        "Deltagerlisten har ingen kolonne om særlige behov. Spørg deltagerne, om nogen har brug for noget for at "
        "være med.",
        "The list of people has no column about special needs. Ask the participants whether anybody needs something to "
        "take part.",
    ),
    "column-people": ("Hvem", "Who"),
    "column-meals": ("Kost", "Diet"),
    "column-access": ("Behov", "Need"),
    "people-summary": ("Hvor mange der kommer, fordelt på roller", "How many come, by role"),
    "meals-summary": ("Hvor mange der skal have hver slags kost", "How many are to have each kind of food"),
    "access-summary": ("Hvor mange der har hvert behov", "How many have each need"),
    "count-participant": ("Deltagere", "Participants"),
    "count-host": ("Bordværter", "Table hosts"),
    "count-helper": ("Hjælpere og dem, der leder dagen", "Helpers and those who lead the day"),
    "diet-vegetarian": ("vegetarisk", "vegetarian"),
    "diet-vegan": ("vegansk", "vegan"),
    "diet-gluten-free": ("glutenfrit", "gluten-free"),
    "diet-lactose-free": ("laktosefrit", "lactose-free"),
    "diet-nut-free": ("uden nødder", "no nuts"),
    "diet-no-pork": ("uden svinekød", "no pork"),
    "diet-halal": ("halal", "halal"),
    "diet-kosher": ("kosher", "kosher"),
    "diet-diabetes": ("diabetes", "diabetes"),
    "other-diet": ("andet (spørg projektlederen)", "other (ask the project manager)"),
    "access-wheelchair": ("plads til kørestol", "room for a wheelchair"),
    "access-hearing-loop": ("teleslynge", "hearing loop"),
    "access-sign-language": ("tegnsprogstolk", "sign language interpreter"),
    "access-companion": ("plads til ledsager", "seat for a companion"),
    "access-guide-dog": ("plads til førerhund", "room for a guide dog"),
    "access-large-print": ("materialer med stor skrift", "materials in large print"),
    "access-near-door": ("plads tæt på døren", "seat near the door"),
    "other-access": ("andet (spørg projektlederen)", "other (ask the project manager)"),
}
