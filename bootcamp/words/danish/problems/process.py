from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "journal-entry-broken": Wording(
        "logbogens fil «{file}» kan ikke læses; resten af logbogen er læst",
        ("hent den igen fra en sikkerhedskopi, eller vent, til synkroniseringen er færdig",),
        "Hver hændelse ligger i sin egen fil i mappen journal. En fil, der er afkortet eller ændret, springes over, "
        "så en "
        "beslutning kan mangle i status. Filens versionshistorik i OneDrive eller SharePoint har som regel den hele "
        "fil.",
    ),
    "journal-entry-changed": Wording(
        "logbogens fil «{file}» er ændret, efter at den blev skrevet",
        ("hent den oprindelige fra en sikkerhedskopi; ret en fejl ved at føre det rigtige ind",),
        "Logbogen vokser kun. Er noget ført forkert ind, så før det rigtige ind bagefter, fx bootcamp decide med den "
        "rette "
        "dato; det sidste gælder.",
    ),
    "journal-entry-missing": Wording(
        "logbogen henviser til {n} hændelse, der ikke er her|logbogen henviser til {n} hændelser, der ikke er her",
        ("vent, til synkroniseringen er færdig, og prøv igen",),
        "Hver hændelse nævner dem, der gik forud. Mangler en af dem, er mappen som regel ikke synkroniseret færdig, "
        "eller "
        "en fil i mappen journal er slettet.",
    ),
    "journal-newer": Wording(
        "{n} hændelse i logbogen er skrevet af en nyere udgave og springes over"
        "|{n} hændelser i logbogen er skrevet af en nyere udgave og springes over",
        ("opdatér bootcamp på denne maskine",),
    ),
    "snapshot-missing": Wording(
        "den godkendte plan «{file}» er her ikke, så forskellen kan ikke vises",
        ("vent, til synkroniseringen er færdig, eller godkend planen, som den står, med en begrundelse",),
    ),
    "snapshot-broken": Wording(
        "den godkendte plan «{file}» er ændret eller afkortet, så forskellen kan ikke vises",
        ("hent den fra en sikkerhedskopi, eller godkend planen, som den står, med en begrundelse",),
    ),
    "snapshot-older": Wording(
        "den godkendte plan «{file}» kan ikke læses af denne udgave, så forskellen kan ikke vises",
        ("godkend planen, som den står, med en begrundelse",),
    ),
    "findings-broken": Wording(
        "resultaterne i «{file}» kan ikke læses",
        ("lav dem igen: bootcamp survey import FIL {survey}",),
    ),
    "gate-closed": Wording(
        "beslutningspunktet efter {phase} er lukket: {n} krav mangler"
        "|beslutningspunktet efter {phase} er lukket: {n} krav mangler",
        ('se, hvad der mangler: bootcamp status; eller fravig med en grund: --waive {first} --because "…"',),
        "Et beslutningspunkt åbner, når alle krav er opfyldt eller fraveget. Et krav fraviges med en begrundelse, "
        "der kommer "
        'i logbogen: bootcamp advance --by projektleder --waive answers-digital-bootcamp --because "Byrådet er lille".',
    ),
    "unknown-requirement": Wording(
        "«{name}» er ikke et krav ved dette beslutningspunkt",
        ("mente du «{suggestion}»?", "kravene er: {known}"),
        "Kun krav, der står ved det aktuelle beslutningspunkt, kan fraviges. bootcamp status --json viser deres navne.",
    ),
    "waiver-without-reason": Wording(
        "«{requirement}» kan kun fraviges med en begrundelse",
        ('skriv den efter --because, fx --because "gruppen er for lille"',),
        "En fravigelse bliver stående i logbogen med rolle, dag og begrundelse, så andre kan se, hvorfor I gik videre.",
    ),
    "waiver-not-needed": Wording("«{requirement}» er allerede opfyldt eller fraveget, så fravigelsen er ikke ført ind"),
    "reason-missing": Wording(
        "der mangler en begrundelse",
        ('skriv den efter --because, fx --because "styregruppen bad om en uge mere"',),
        "En ændret plan og et skridt tilbage skal kunne forstås bagefter. Begrundelsen kommer i logbogen; skriv ingen "
        "personnavne i den.",
    ),
    "process-finished": Wording(
        "forløbet er afsluttet; der er ingen fase at gå videre til",
        ("gå tilbage til en fase med: bootcamp back, eller tilføj en fase i plan.yaml",),
    ),
    "nothing-to-go-back-to": Wording(
        "der er ingen fase at gå tilbage til", ("forløbet er stadig i sin første fase; se: bootcamp status",)
    ),
    "phase-not-passed": Wording(
        "fasen {phase} er ikke forladt endnu, så den kan ikke genåbnes",
        ("I kan gå tilbage til {known}", "se: bootcamp status"),
    ),
    "decision-of-another-body": Wording(
        "«{title}» besluttes af {body}, ikke af {asked}",
        ("skriv --body {id}; skal et andet organ beslutte, så ret det under decisions i plan.yaml",),
        "Planen siger under decisions, hvem der beslutter hvad. En beslutning kan tages på et hvilket som helst af "
        "organets "
        "møder, men ikke af et andet organ.",
    ),
    "date-to-come": Wording(
        "{on} er ikke kommet endnu", ("en beslutning føres ind, når den er taget; i dag er det {today}",)
    ),
    "decided-before": Wording("«{title}» var allerede besluttet den {on}; nu gælder den nye beslutning"),
    "plan-unchanged": Wording("planen er ikke ændret, siden den sidst blev godkendt"),
}
