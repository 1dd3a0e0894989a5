from bootcamp.words import Wording

_REFERENCE = (
    "Navnet skal være skrevet nøjagtigt som dér, hvor det er defineret. bootcamp check viser alle henvisninger, der "
    "ikke passer."
)


def _unknown(what: str, known: str, where: str) -> Wording:
    return Wording(f"«{{name}}» er ikke {what}", ("mente du «{suggestion}»?", f"{known}: {{known}}", where), _REFERENCE)


PROBLEMS: dict[str, Wording] = {
    "unknown-core-task": _unknown(
        "en kerneopgave i planen", "planens kerneopgaver", "tilføj den under core_tasks i plan.yaml"
    ),
    "unknown-event": _unknown("en dag eller et møde i mappen", "i events/ ligger", "lav filen events/{name}.yaml"),
    "unknown-survey": _unknown("en digital bootcamp i planen", "planen har", "tilføj den under surveys i plan.yaml"),
    "unknown-role": _unknown("en rolle i planen", "planens roller", "tilføj den under roles i plan.yaml"),
    "unknown-segment": _unknown(
        "en deltagergruppe i planen", "planens deltagergrupper", "tilføj den under segments i plan.yaml"
    ),
    "unknown-body": _unknown(
        "en styregruppe, et udvalg eller et råd i planen", "planen har", "tilføj organet under bodies i plan.yaml"
    ),
    "unknown-phase": _unknown("en fase i planen", "planens faser", "tilføj den under phases i plan.yaml"),
    "unknown-decision": _unknown(
        "en beslutning i planen", "planens beslutninger", "tilføj den under decisions i plan.yaml"
    ),
    "unknown-room": _unknown("et af dagens lokaler", "dagens lokaler", "tilføj det under rooms"),
    "unknown-contributor": _unknown("en, der kan bidrage", "det kan være", "skriv en deltagergruppe eller kommunen"),
    "unknown-prerequisite": _unknown("en af forudsætningerne", "forudsætningerne er", "tilføj den under prerequisites"),
    "unknown-principle": _unknown(
        "et princip i planen", "planens principper", "tilføj det under principles i plan.yaml"
    ),
    "unknown-municipal-role": _unknown(
        "en af kommunens roller i planen", "planens roller for kommunen", "tilføj den under municipal_roles i plan.yaml"
    ),
    "body-under-itself": Wording(
        "«{name}» hører under sig selv", ("ret «under», så kæden ender hos kommunalbestyrelsen",)
    ),
    "question-without-options": Wording(
        "spørgsmålet «{question}» har færre end to svarmuligheder",
        ("skriv dem under options, hver med et kort navn",),
    ),
    "question-without-scale": Wording(
        "spørgsmålet «{question}» mangler udsagn eller skala",
        ("skriv udsagnene under items og svarene fra lav til høj under scale",),
    ),
    "name-taken": Wording("«{name}» er allerede brugt", ("vælg et andet kort navn",)),
    "letter-taken": Wording(
        "bogstavet {letter} bruges allerede af «{other}»",
        ("vælg et andet; bogstavet viser deltagergruppen på navneskiltet",),
    ),
    "answer-of-two-groups": Wording(
        "svaret «{answer}» står også for gruppen {other}",
        ("lad hvert svar stå for én gruppe",),
        "Svaret afgør, hvilken gruppe en person tælles med i. Står det ved to grupper, vil den ene altid mangle svar.",
    ),
    "heading-twice": Wording(
        "to spørgsmål eller udsagn hedder «{title}»",
        ("skriv dem forskelligt",),
        "Når svarene kommer fra et spørgeskemaværktøj, er teksten det eneste, spørgsmålene kan kendes på. Microsoft "
        "Forms sætter et tal efter en tekst, der står to gange, og så kan den ikke genkendes.",
    ),
    "option-in-parts": Wording(
        "«{option}» kan ikke skelnes fra {others} i en eksport fra Microsoft Forms",
        ("skriv den uden semikolon",),
        "Forms skiller flere svar i en celle med semikolon. En svarmulighed må gerne rumme et, men ikke sådan, at "
        "alle dele af den er svarmuligheder for sig.",
    ),
    "option-twice": Wording(
        "svarmuligheden «{option}» står to gange i samme spørgsmål",
        ("behold den ene, eller skriv dem, så de kan skelnes",),
    ),
    "survey-closes-first": Wording(
        "den digitale bootcamp lukker {closes}, før den åbner {opens}", ("byt om på dem, eller ret den ene",)
    ),
    "answers-kept-too-short": Wording(
        "svarene skal slettes {keep_until}, før den digitale bootcamp lukker {closes}",
        ("skriv en senere dag ved keep_until",),
    ),
    "choose-impossible": Wording(
        "der kan ikke vælges {choose}: der er {most} svarmuligheder", ("skriv et tal fra 1 til {most} ved choose",)
    ),
    "scale-of-one-step": Wording(
        "skalaen i spørgsmålet «{question}» har kun ét trin",
        ("skriv mindst to svar fra lav til høj under scale",),
    ),
    "more-invited-than-members": Wording(
        "der er inviteret {invited} fra «{title}», men gruppen har {members}",
        ("ret det ene tal; members er, hvor mange der er i hele gruppen",),
    ),
    "threshold-too-high": Wording(
        "med grænsen {threshold} vil der næppe kunne vises nogen resultater",
        (
            "planens grupper er på {people} i alt; sæt threshold lavere, 5 er det sædvanlige",
            "sæt threshold lavere; 5 er det sædvanlige",
        ),
        "En gruppe vises kun for sig, når mindst så mange har svaret, som grænsen siger.",
    ),
    "phases-out-of-order": Wording(
        "fasen «{title}» begynder før «{other}», som står over den",
        ("ret ugerne eller datoerne, eller byt om på faserne",),
        "Faserne gennemføres i den rækkefølge, de står i planen.",
    ),
    "several-chairs": Wording(
        "{title} har {n} formænd",
        ("lad én plads have role: formand, og skriv næstformand eller medlem ved de andre",),
    ),
    "milestone-without-date": Wording(
        "milepælen «{title}» har hverken uge eller dato",
        ("skriv week eller date, så den kommer med på rette sted i milepælsplanen",),
    ),
    "leads-twice": Wording(
        "{role} står to gange", ("slet den ene; er der brug for flere, så skriv det under helpers",)
    ),
    "merged-into-itself": Wording(
        "kerneopgaven «{title}» er lagt sammen med sig selv", ("skriv en anden kerneopgave ved merged_into",)
    ),
    "doors-after-start": Wording(
        "dørene åbner {doors}, efter at dagen er begyndt {start}", ("skriv et tidligere klokkeslæt ved doors",)
    ),
    "role-parts-guessed": Wording(
        "planen siger ikke, hvad rollerne laver; det er gættet ud fra deres navne: {parts}",
        ("skriv det under hver rolle, fx part: {example}",),
        "En rolle kan være projektleder, facilitator, bordvært, oplægsholder, politiker, ledelse, hjælper eller andet. "
        "Det afgør, hvilke gode råd der står på rollebeskrivelsen, hvem der er vært ved et bord, og hvem der er "
        "kontakt. Skriv part: andet, når ingen af dem passer.",
    ),
    "seating-without-work": Wording(
        "{form} har ingen borde, så «seating» betyder intet her",
        ("skriv det ved det næste punkt, hvor man sidder ved bordene",),
    ),
    "seating-of-tracks": Wording(
        "«{title}» er delt i spor, så «seating» betyder intet her",
        ("skriv det ved punkterne i hvert spor",),
    ),
    "block-without-leader": Wording(
        "der er ingen til at lede «{title}»",
        ("skriv en rolle under leads, inden programmet bliver endeligt",),
        "Et programpunkt uden ansvarlig er i orden i et foreløbigt program. Når status er final, skal alle punkter "
        "undtagen pauser og måltider have en, der leder dem.",
    ),
    "block-without-leader-final": Wording(
        "der er ingen til at lede «{title}», og programmet er endeligt",
        ("skriv en rolle under leads, eller sæt status: draft",),
    ),
    "event-in-two-phases": Wording("«{name}» står allerede i fasen «{phase}»", ("behold det i den ene af faserne",)),
    "event-without-phase": Wording(
        "«{name}» hører ikke til nogen fase", ("skriv den under events i en fase i plan.yaml",)
    ),
    "final-without-date": Wording(
        "programmet er endeligt, men dagen har ingen dato", ("skriv datoen, eller sæt status: draft",)
    ),
    "phase-ends-before-it-begins": Wording(
        "fasen slutter {ends}, men begynder {starts}",
        ("ret starts, ends eller weeks, så slutningen kommer sidst",),
    ),
    "weeks-without-anchor": Wording(
        "planen har uger, men ingen uge x", ("skriv den øverst i planen: anchor: 2017-W06",)
    ),
    "later-than-planned": Wording(
        "«{title}» ligger i uge {week}: {n} uge senere end i den første plan|«{title}» ligger i uge {week}: {n} uger "
        "senere end "
        "i den første plan",
        ("er det aftalt, så skriv silence: [later-than-planned] i filen",),
        "Den første plan regner i uger fra uge x. En dag med sin egen dato gælder frem for ugen, og forskellen vises i "
        "milepælsplanen.",
    ),
    "earlier-than-planned": Wording(
        "«{title}» ligger i uge {week}: {n} uge tidligere end i den første plan|«{title}» ligger i uge {week}: {n} "
        "uger "
        "tidligere end i den første plan",
        ("er det aftalt, så skriv silence: [earlier-than-planned] i filen",),
    ),
    "threshold-too-low": Wording(
        "grænsen {threshold} er for lav til at beskytte dem, der har svaret",
        ("sæt threshold til mindst 3; 5 er det sædvanlige",),
        "Grupper med færre svar end grænsen vises ikke for sig, for deres svar ville kunne føres tilbage til personer.",
    ),
}
