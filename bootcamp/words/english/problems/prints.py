from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "colour-not-readable": Wording(
        "“{value}” is no colour that prints can use; they take the toolkit's own colour",
        ("write the colour with six characters after #, e.g. #0b4650",),
        "The municipality's colour stands under municipality in the plan: colour: '#0b4650'. The quotation marks are "
        "needed, because # otherwise turns the rest of the line into a comment.",
    ),
    "colour-too-light": Wording(
        "the colour {value} is too light for text on white paper (contrast {contrast}, at least {needed} is needed); "
        "prints use the darker {shown}",
        ("write {shown} in the plan, or choose another dark colour from the municipality's design manual",),
        "Headings and lines are printed in the municipality's colour. Its contrast on white must be at least 4.5, so "
        "that people with low vision can read them too. Public web sites and documents must meet the same demand.",
    ),
    "logo-missing": Wording(
        "the logo “{file}” is not in the process folder; prints get no logo",
        ("put the file into the process folder and write its name, e.g. logo: logo.svg",),
        "The logo is a file of type svg or png in the process folder or a folder in it. The path is written as seen "
        "from there: logo: pictures/logo.svg.",
    ),
    "logo-not-readable": Wording(
        "the logo “{file}” is no picture that prints can use; they get no logo",
        ("save the logo as svg or png",),
    ),
    "no-materials": Wording(
        "no item of the day's programme has materials, so there is nothing to pack",
        ("write e.g. materials: [pens: 4 per table] at the programme items: bootcamp edit programme {event}",),
        "Quantities are written as they are said: “3”, “2 per participant”, “1 set per table”, “10 per group”. The "
        "packing list multiplies and adds them.",
    ),
    "no-rooms": Wording(
        "the day names no rooms, so there are no signs to write",
        ("write e.g. room: Hall at the programme items: bootcamp edit programme {event}",),
        "Each room gets a sign with what goes on behind the door. Rooms with their seats may also stand together "
        "at the top of the file: rooms, and below it Hall: 80.",
    ),
    "no-results": Wording(
        "no item of the day's programme gives a result, so there are no worksheets to make",
        ("write e.g. output: purpose at the programme item where work is done: bootcamp edit programme {event}",),
        "A worksheet gets the space its result needs: output may be purpose, prerequisites, activities, quick wins, "
        "evaluation, film or other.",
    ),
    "no-leads": Wording(
        "no item of the day's programme has anyone who leads it",
        ("write e.g. leads: facilitator at the programme items: bootcamp edit programme {event}",),
    ),
}
