from bootcamp.words import Wording

_REFERENCE = (
    "Navnet skal være skrevet nøjagtigt som dér, hvor det er defineret. bootcamp check viser alle henvisninger, der "
    "ikke passer.",
    "The name must be written exactly as where it is defined. bootcamp check shows every reference that does not fit.",
)


def _unknown(what: tuple[str, str], known: tuple[str, str], where: tuple[str, str]) -> Wording:
    return Wording(
        (f"«{{name}}» er ikke {what[0]}", f"“{{name}}” is not {what[1]}"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        (f"{known[0]}: {{known}}", f"{known[1]}: {{known}}"),
        where,
        more=_REFERENCE,
    )


PROBLEMS: dict[str, Wording] = {
    "unknown-core-task": _unknown(
        ("en kerneopgave i planen", "a core task in the plan"),
        ("planens kerneopgaver", "the plan's core tasks"),
        ("tilføj den under core_tasks i plan.yaml", "add it under core_tasks in plan.yaml"),
    ),
    "unknown-event": _unknown(
        ("en dag eller et møde i mappen", "a day or a meeting in the folder"),
        ("i events/ ligger", "events/ holds"),
        ("lav filen events/{name}.yaml", "make the file events/{name}.yaml"),
    ),
    "unknown-survey": _unknown(
        ("en digital bootcamp i planen", "a digital bootcamp in the plan"),
        ("planen har", "the plan has"),
        ("tilføj den under surveys i plan.yaml", "add it under surveys in plan.yaml"),
    ),
    "unknown-role": _unknown(
        ("en rolle i planen", "a role in the plan"),
        ("planens roller", "the plan's roles"),
        ("tilføj den under roles i plan.yaml", "add it under roles in plan.yaml"),
    ),
    "unknown-segment": _unknown(
        ("en deltagergruppe i planen", "a participant group in the plan"),
        ("planens deltagergrupper", "the plan's participant groups"),
        ("tilføj den under segments i plan.yaml", "add it under segments in plan.yaml"),
    ),
    "unknown-body": _unknown(
        ("en styregruppe, et udvalg eller et råd i planen", "a steering group, committee or council in the plan"),
        ("planen har", "the plan has"),
        ("tilføj organet under bodies i plan.yaml", "add it under bodies in plan.yaml"),
    ),
    "unknown-phase": _unknown(
        ("en fase i planen", "a phase in the plan"),
        ("planens faser", "the plan's phases"),
        ("tilføj den under phases i plan.yaml", "add it under phases in plan.yaml"),
    ),
    "unknown-decision": _unknown(
        ("en beslutning i planen", "a decision in the plan"),
        ("planens beslutninger", "the plan's decisions"),
        ("tilføj den under decisions i plan.yaml", "add it under decisions in plan.yaml"),
    ),
    "unknown-room": _unknown(
        ("et af dagens lokaler", "one of the day's rooms"),
        ("dagens lokaler", "the day's rooms"),
        ("tilføj det under rooms", "add it under rooms"),
    ),
    "unknown-contributor": _unknown(
        ("en, der kan bidrage", "someone who can contribute"),
        ("det kan være", "it can be"),
        ("skriv en deltagergruppe eller kommunen", "write a participant group or the municipality (kommunen)"),
    ),
    "unknown-prerequisite": _unknown(
        ("en af forudsætningerne", "one of the prerequisites"),
        ("forudsætningerne er", "the prerequisites are"),
        ("tilføj den under prerequisites", "add it under prerequisites"),
    ),
    "unknown-principle": _unknown(
        ("et princip i planen", "a principle in the plan"),
        ("planens principper", "the plan's principles"),
        ("tilføj det under principles i plan.yaml", "add it under principles in plan.yaml"),
    ),
    "unknown-municipal-role": _unknown(
        ("en af kommunens roller i planen", "one of the municipality's roles in the plan"),
        ("planens roller for kommunen", "the plan's roles for the municipality"),
        ("tilføj den under municipal_roles i plan.yaml", "add it under municipal_roles in plan.yaml"),
    ),
    "body-under-itself": Wording(
        ("«{name}» hører under sig selv", "“{name}” reports to itself"),
        (
            "ret «under», så kæden ender hos kommunalbestyrelsen",
            "correct “under” so that the chain ends at the municipal council",
        ),
    ),
    "question-without-options": Wording(
        (
            "spørgsmålet «{question}» har færre end to svarmuligheder",
            "the question “{question}” has fewer than two options",
        ),
        ("skriv dem under options, hver med et kort navn", "write them under options, each with a short name"),
    ),
    "question-without-scale": Wording(
        (
            "spørgsmålet «{question}» mangler udsagn eller skala",
            "the question “{question}” lacks statements or a scale",
        ),
        (
            "skriv udsagnene under items og svarene fra lav til høj under scale",
            "write the statements under items, and the answers from low to high under scale",
        ),
    ),
    "name-taken": Wording(
        ("«{name}» er allerede brugt", "“{name}” has been used before"),
        ("vælg et andet kort navn", "choose another short name"),
    ),
    "letter-taken": Wording(
        ("bogstavet {letter} bruges allerede af «{other}»", "the letter {letter} is already used by “{other}”"),
        (
            "vælg et andet; bogstavet viser deltagergruppen på navneskiltet",
            "choose another; the letter shows the participant group on the name badges",
        ),
    ),
    "answer-of-two-groups": Wording(
        ("svaret «{answer}» står også for gruppen {other}", "the answer “{answer}” also stands for the group {other}"),
        ("lad hvert svar stå for én gruppe", "let each answer stand for one group"),
        more=(
            "Svaret afgør, hvilken gruppe en person tælles med i. Står det ved to grupper, vil den ene altid mangle "
            "svar.",
            "The answer decides which group a person is counted in. If it stood for two groups, one of them would "
            "always lack answers.",
        ),
    ),
    "heading-twice": Wording(
        ("to spørgsmål eller udsagn hedder «{title}»", "two questions or statements are called “{title}”"),
        ("skriv dem forskelligt", "write them differently"),
        more=(
            "Når svarene kommer fra et spørgeskemaværktøj, er teksten det eneste, spørgsmålene kan kendes på. "
            "Microsoft Forms sætter et tal efter en tekst, der står to gange, og så kan den ikke genkendes.",
            "When answers come from a survey tool, questions are known by their texts alone. Microsoft Forms puts a "
            "number after a text that stands twice, which can then not be recognised.",
        ),
    ),
    "option-in-parts": Wording(
        (
            "«{option}» kan ikke skelnes fra {others} i en eksport fra Microsoft Forms",
            "“{option}” cannot be told from {others} in an export from Microsoft Forms",
        ),
        ("skriv den uden semikolon", "write it without a semicolon"),
        more=(
            "Forms skiller flere svar i en celle med semikolon. En svarmulighed må gerne rumme et, men ikke sådan, at "
            "alle dele af den er svarmuligheder for sig.",
            "Forms separates several answers in a cell by semicolons. An option may hold one, but not so that all "
            "parts of it are options by themselves.",
        ),
    ),
    "option-twice": Wording(
        (
            "svarmuligheden «{option}» står to gange i samme spørgsmål",
            "the option “{option}” stands twice in the same question",
        ),
        (
            "behold den ene, eller skriv dem, så de kan skelnes",
            "keep one of them, or write them so that they can be told apart",
        ),
    ),
    "survey-closes-first": Wording(
        (
            "den digitale bootcamp lukker {closes}, før den åbner {opens}",
            "the digital bootcamp closes on {closes}, before it opens on {opens}",
        ),
        ("byt om på dem, eller ret den ene", "swap them, or correct one of them"),
    ),
    "answers-kept-too-short": Wording(
        (
            "svarene skal slettes {keep_until}, før den digitale bootcamp lukker {closes}",
            "the answers are to be deleted on {keep_until}, before the digital bootcamp closes on {closes}",
        ),
        ("skriv en senere dag ved keep_until", "write a later day at keep_until"),
    ),
    "choose-impossible": Wording(
        (
            "der kan ikke vælges {choose}: der er {most} svarmuligheder",
            "{choose} cannot be chosen: there are {most} options",
        ),
        ("skriv et tal fra 1 til {most} ved choose", "write a number from 1 to {most} at choose"),
    ),
    "scale-of-one-step": Wording(
        (
            "skalaen i spørgsmålet «{question}» har kun ét trin",
            "the scale of the question “{question}” has only one step",
        ),
        ("skriv mindst to svar fra lav til høj under scale", "write at least two answers from low to high under scale"),
    ),
    "more-invited-than-members": Wording(
        (
            "der er inviteret {invited} fra «{title}», men gruppen har {members}",
            "{invited} are invited from “{title}”, but the group has {members}",
        ),
        (
            "ret det ene tal; members er, hvor mange der er i hele gruppen",
            "correct one of the numbers; members is how many there are in the whole group",
        ),
    ),
    "threshold-too-high": Wording(
        (
            "med grænsen {threshold} vil der næppe kunne vises nogen resultater",
            "with the threshold {threshold} hardly any results can be shown",
        ),
        (
            "planens grupper er på {people} i alt; sæt threshold lavere, 5 er det sædvanlige",
            "the groups of the plan are {people} people in all; set threshold lower, 5 is usual",
        ),
        ("sæt threshold lavere; 5 er det sædvanlige", "set threshold lower; 5 is usual"),
        more=(
            "En gruppe vises kun for sig, når mindst så mange har svaret, som grænsen siger.",
            "A group is shown on its own only when at least as many have answered as the threshold says.",
        ),
    ),
    "phases-out-of-order": Wording(
        (
            "fasen «{title}» begynder før «{other}», som står over den",
            "the phase “{title}” begins before “{other}”, which stands above it",
        ),
        ("ret ugerne eller datoerne, eller byt om på faserne", "correct the weeks or the dates, or swap the phases"),
        more=(
            "Faserne gennemføres i den rækkefølge, de står i planen.",
            "The phases are gone through in the order they have in the plan.",
        ),
    ),
    "several-chairs": Wording(
        ("{title} har {n} formænd", "{title} has {n} chairs"),
        (
            "lad én plads have role: formand, og skriv næstformand eller medlem ved de andre",
            "let one seat have role: chair, and write vice-chair or member at the others",
        ),
    ),
    "milestone-without-date": Wording(
        ("milepælen «{title}» har hverken uge eller dato", "the milestone “{title}” has neither a week nor a date"),
        (
            "skriv week eller date, så den kommer med på rette sted i milepælsplanen",
            "write week or date, so that it finds its place in the milestone plan",
        ),
    ),
    "leads-twice": Wording(
        ("{role} står to gange", "{role} stands there twice"),
        (
            "slet den ene; er der brug for flere, så skriv det under helpers",
            "delete one; if more are needed, say so under helpers",
        ),
    ),
    "merged-into-itself": Wording(
        ("kerneopgaven «{title}» er lagt sammen med sig selv", "the core task “{title}” is merged into itself"),
        ("skriv en anden kerneopgave ved merged_into", "write another core task at merged_into"),
    ),
    "doors-after-start": Wording(
        (
            "dørene åbner {doors}, efter at dagen er begyndt {start}",
            "the doors open at {doors}, after the day has begun at {start}",
        ),
        ("skriv et tidligere klokkeslæt ved doors", "write an earlier time at doors"),
    ),
    "role-parts-guessed": Wording(
        (
            "planen siger ikke, hvad rollerne laver; det er gættet ud fra deres navne: {parts}",
            "the plan does not say what the roles do; it is guessed from their names: {parts}",
        ),
        ("skriv det under hver rolle, fx part: {example}", "write it under each role, for example part: {example}"),
        more=(
            "En rolle kan være projektleder, facilitator, bordvært, oplægsholder, politiker, ledelse, hjælper eller "
            "andet. Det afgør, hvilke gode råd der står på rollebeskrivelsen, hvem der er vært ved et bord, og hvem "
            "der er kontakt. Skriv part: andet, når ingen af dem passer.",
            "A role may be project lead, facilitator, table host, presenter, politician, management, helper or other. "
            "It decides which advice stands on the role brief, who sits as host at a table, and who is the contact. "
            "Write part: other where none of them fits.",
        ),
    ),
    "seating-without-work": Wording(
        (
            "{form} har ingen borde, så «seating» betyder intet her",
            "{form} has no tables, so “seating” means nothing here",
        ),
        (
            "skriv det ved det næste punkt, hvor man sidder ved bordene",
            "write it with the next block in which people sit at tables",
        ),
    ),
    "seating-of-tracks": Wording(
        (
            "«{title}» er delt i spor, så «seating» betyder intet her",
            "“{title}” is divided into tracks, so “seating” means nothing here",
        ),
        ("skriv det ved punkterne i hvert spor", "write it with the blocks of each track"),
    ),
    "block-without-leader": Wording(
        ("der er ingen til at lede «{title}»", "nobody leads “{title}”"),
        (
            "skriv en rolle under leads, inden programmet bliver endeligt",
            "write a role under leads before the programme becomes final",
        ),
        more=(
            "Et programpunkt uden ansvarlig er i orden i et foreløbigt program. Når status er final, skal alle "
            "punkter undtagen pauser og måltider have en, der leder dem.",
            "A block that nobody leads is fine in a draft programme. Once status is final, every working block needs "
            "someone to lead it.",
        ),
    ),
    "block-without-leader-final": Wording(
        (
            "der er ingen til at lede «{title}», og programmet er endeligt",
            "nobody leads “{title}”, and the programme is final",
        ),
        ("skriv en rolle under leads, eller sæt status: draft", "write a role under leads, or set status: draft"),
    ),
    "event-in-two-phases": Wording(
        ("«{name}» står allerede i fasen «{phase}»", "“{name}” is already in the phase “{phase}”"),
        ("behold det i den ene af faserne", "keep it in one of the two"),
    ),
    "event-without-phase": Wording(
        ("«{name}» hører ikke til nogen fase", "“{name}” belongs to no phase"),
        ("skriv den under events i en fase i plan.yaml", "write it under events in a phase in plan.yaml"),
    ),
    "final-without-date": Wording(
        ("programmet er endeligt, men dagen har ingen dato", "the programme is final, but the day has no date"),
        ("skriv datoen, eller sæt status: draft", "write the date, or set status: draft"),
    ),
    "phase-ends-before-it-begins": Wording(
        ("fasen slutter {ends}, men begynder {starts}", "the phase ends on {ends} but begins on {starts}"),
        (
            "ret starts, ends eller weeks, så slutningen kommer sidst",
            "correct starts, ends or weeks so that the end comes last",
        ),
    ),
    "weeks-without-anchor": Wording(
        ("planen har uger, men ingen uge x", "the plan has weeks but no week x"),
        ("skriv den øverst i planen: anchor: 2017-W06", "write it at the top of the plan: anchor: 2017-W06"),
    ),
    "later-than-planned": Wording(
        (
            "«{title}» ligger i uge {week}: {n} uge senere end i den første plan|"
            "«{title}» ligger i uge {week}: {n} uger senere end i den første plan",
            "“{title}” is in week {week}: {n} week later than in the first plan|"
            "“{title}” is in week {week}: {n} weeks later than in the first plan",
        ),
        (
            "er det aftalt, så skriv silence: [later-than-planned] i filen",
            "if that is agreed, write silence: [later-than-planned] in the file",
        ),
        more=(
            "Den første plan regner i uger fra uge x. En dag med sin egen dato gælder frem for ugen, og forskellen "
            "vises i milepælsplanen.",
            "The first plan counts weeks from week x. A day with a date of its own overrides its week, and the "
            "difference is shown in the milestone plan.",
        ),
    ),
    "earlier-than-planned": Wording(
        (
            "«{title}» ligger i uge {week}: {n} uge tidligere end i den første plan|"
            "«{title}» ligger i uge {week}: {n} uger tidligere end i den første plan",
            "“{title}” is in week {week}: {n} week earlier than in the first plan|"
            "“{title}” is in week {week}: {n} weeks earlier than in the first plan",
        ),
        (
            "er det aftalt, så skriv silence: [earlier-than-planned] i filen",
            "if that is agreed, write silence: [earlier-than-planned] in the file",
        ),
    ),
    "threshold-too-low": Wording(
        (
            "grænsen {threshold} er for lav til at beskytte dem, der har svaret",
            "the threshold {threshold} is too low to protect those who answered",
        ),
        ("sæt threshold til mindst 3; 5 er det sædvanlige", "set threshold to at least 3; 5 is usual"),
        more=(
            "Grupper med færre svar end grænsen vises ikke for sig, for deres svar ville kunne føres tilbage til "
            "personer.",
            "Groups with fewer answers than the threshold are not shown on their own, because their answers could be "
            "traced back to people.",
        ),
    ),
}
