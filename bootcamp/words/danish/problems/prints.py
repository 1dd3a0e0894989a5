from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "colour-not-readable": Wording(
        "«{value}» er ikke en farve, udskrifterne kan bruge; de får værktøjets egen farve",
        ("skriv farven med seks tegn efter #, fx #0b4650",),
        "Kommunens farve står under municipality i planen: colour: '#0b4650'. Anførselstegnene skal med, fordi # "
        "ellers gør resten af linjen til en kommentar.",
    ),
    "colour-too-light": Wording(
        "farven {value} er for lys til tekst på hvidt papir (kontrast {contrast}, der skal mindst {needed} til); "
        "udskrifterne bruger den mørkere {shown}",
        ("skriv {shown} i planen, eller vælg en anden mørk farve fra kommunens designmanual",),
        "Overskrifter og linjer bliver trykt i kommunens farve. Kontrasten mod hvidt skal være mindst 4,5, så også "
        "svagtseende kan læse dem. Det er samme krav, som gælder for offentlige netsteder og dokumenter.",
    ),
    "logo-missing": Wording(
        "logoet «{file}» findes ikke i procesmappen; udskrifterne får intet logo",
        ("læg filen i procesmappen, og skriv dens navn, fx logo: logo.svg",),
        "Logoet er en fil af typen svg eller png, som ligger i procesmappen eller en mappe i den. Stien skrives, som "
        "den ser ud derfra: logo: billeder/logo.svg.",
    ),
    "logo-not-readable": Wording(
        "logoet «{file}» er ikke et billede, udskrifterne kan bruge; de får intet logo",
        ("gem logoet som svg eller png",),
    ),
    "no-materials": Wording(
        "ingen programpunkter på dagen har materialer, så der er ikke noget at pakke",
        ("skriv fx materials: [tusser: 4 pr. bord] ved programpunkterne: bootcamp edit programme {event}",),
        "Mængder skrives, som man siger dem: «3», «2 pr. deltager», «1 sæt pr. bord», «10 pr. gruppe». Pakkelisten "
        "ganger dem op og lægger dem sammen.",
    ),
    "no-rooms": Wording(
        "der står ingen lokaler på dagen, så der er ingen skilte at skrive",
        ("skriv fx room: Salen ved programpunkterne: bootcamp edit programme {event}",),
        "Hvert lokale får et skilt med det, der sker bag døren. Lokaler med antal pladser kan også stå samlet "
        "øverst i filen: rooms, og under det Salen: 80.",
    ),
    "no-results": Wording(
        "ingen programpunkter på dagen giver et resultat, så der er ingen arbejdsark at lave",
        ("skriv fx output: formål ved det programpunkt, hvor der arbejdes: bootcamp edit programme {event}",),
        "Arbejdsarket får den plads, resultatet kræver: output kan være formål, forudsætninger, aktiviteter, "
        "quick wins, evaluering, film eller andet.",
    ),
    "no-leads": Wording(
        "ingen programpunkter på dagen har nogen, der leder dem",
        ("skriv fx leads: facilitator ved programpunkterne: bootcamp edit programme {event}",),
    ),
}
