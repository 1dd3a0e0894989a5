from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "colour-not-readable": Wording(
        (
            "«{value}» er ikke en farve, udskrifterne kan bruge; de får værktøjets egen farve",
            "“{value}” is no colour that prints can use; they take the toolkit's own colour",
        ),
        (
            "skriv farven med seks tegn efter #, fx #0b4650",
            "write the colour with six characters after #, e.g. #0b4650",
        ),
        more=(
            "Kommunens farve står under municipality i planen: colour: '#0b4650'. Anførselstegnene skal med, fordi # "
            "ellers gør resten af linjen til en kommentar.",
            "The municipality's colour stands under municipality in the plan: colour: '#0b4650'. The quotation marks "
            "are needed, because # otherwise turns the rest of the line into a comment.",
        ),
    ),
    "colour-too-light": Wording(
        (
            "farven {value} er for lys til tekst på hvidt papir (kontrast {contrast}, der skal mindst {needed} til); "
            "udskrifterne bruger den mørkere {shown}",
            "the colour {value} is too light for text on white paper (contrast {contrast}, at least {needed} is "
            "needed); prints use the darker {shown}",
        ),
        (
            "skriv {shown} i planen, eller vælg en anden mørk farve fra kommunens designmanual",
            "write {shown} in the plan, or choose another dark colour from the municipality's design manual",
        ),
        more=(
            "Overskrifter og linjer bliver trykt i kommunens farve. Kontrasten mod hvidt skal være mindst 4,5, så "
            "også svagtseende kan læse dem. Det er samme krav, som gælder for offentlige netsteder og dokumenter.",
            "Headings and lines are printed in the municipality's colour. Its contrast on white must be at least 4.5, "
            "so that people with low vision can read them too. Public web sites and documents must meet the same "
            "demand.",
        ),
    ),
    "logo-missing": Wording(
        (
            "logoet «{file}» findes ikke i procesmappen; udskrifterne får intet logo",
            "the logo “{file}” is not in the process folder; prints get no logo",
        ),
        (
            "læg filen i procesmappen, og skriv dens navn, fx logo: logo.svg",
            "put the file into the process folder and write its name, e.g. logo: logo.svg",
        ),
        more=(
            "Logoet er en fil af typen svg, png eller jpg, som ligger i procesmappen eller en mappe i den. Stien "
            "skrives, som den ser ud derfra: logo: billeder/logo.svg.",
            "The logo is a file of type svg, png or jpg in the process folder or a folder in it. The path is written "
            "as seen from there: logo: pictures/logo.svg.",
        ),
    ),
    "logo-not-readable": Wording(
        (
            "logoet «{file}» er ikke et billede, udskrifterne kan bruge; de får intet logo",
            "the logo “{file}” is no picture that prints can use; they get no logo",
        ),
        (
            "gem logoet som svg, png eller jpg i skærmfarver (RGB)",
            "save the logo as svg, png or jpg in screen colours (RGB)",
        ),
    ),
    "no-materials": Wording(
        (
            "ingen programpunkter på dagen har materialer, så der er ikke noget at pakke",
            "no item of the day's programme has materials, so there is nothing to pack",
        ),
        (
            "skriv fx materials: [tusser: 4 pr. bord] ved programpunkterne: bootcamp edit programme {event}",
            "write e.g. materials: [pens: 4 per table] at the programme items: bootcamp edit programme {event}",
        ),
        more=(
            "Mængder skrives, som man siger dem: «3», «2 pr. deltager», «1 sæt pr. bord», «10 pr. gruppe». "
            "Pakkelisten ganger dem op og lægger dem sammen.",
            "Quantities are written as they are said: “3”, “2 per participant”, “1 set per table”, “10 per group”. "
            "The packing list multiplies and adds them.",
        ),
    ),
    "no-rooms": Wording(
        (
            "der står ingen lokaler på dagen, så der er ingen skilte at skrive",
            "the day names no rooms, so there are no signs to write",
        ),
        (
            "skriv fx room: Salen ved programpunkterne: bootcamp edit programme {event}",
            "write e.g. room: Hall at the programme items: bootcamp edit programme {event}",
        ),
        more=(
            "Hvert lokale får et skilt med det, der sker bag døren. Lokaler med antal pladser kan også stå samlet "
            "øverst i filen: rooms, og under det Salen: 80.",
            "Each room gets a sign with what goes on behind the door. Rooms with their seats may also stand together "
            "at the top of the file: rooms, and below it Hall: 80.",
        ),
    ),
    "no-results": Wording(
        (
            "ingen programpunkter på dagen giver et resultat, så der er ingen arbejdsark at lave",
            "no item of the day's programme gives a result, so there are no worksheets to make",
        ),
        (
            "skriv fx output: formål ved det programpunkt, hvor der arbejdes: bootcamp edit programme {event}",
            "write e.g. output: purpose at the programme item where work is done: bootcamp edit programme {event}",
        ),
        more=(
            "Arbejdsarket får den plads, resultatet kræver: output kan være formål, forudsætninger, aktiviteter, "
            "quick wins, evaluering, film eller andet.",
            "A worksheet gets the space its result needs: output may be purpose, prerequisites, activities, quick "
            "wins, evaluation, film or other.",
        ),
    ),
    "no-leads": Wording(
        (
            "ingen programpunkter på dagen har nogen, der leder dem",
            "no item of the day's programme has anyone who leads it",
        ),
        (
            "skriv fx leads: facilitator ved programpunkterne: bootcamp edit programme {event}",
            "write e.g. leads: facilitator at the programme items: bootcamp edit programme {event}",
        ),
    ),
}
