from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "journal-entry-broken": Wording(
        "logbogens fil «{file}» kan ikke læses; resten af logbogen er læst",
        ("hent den igen fra en sikkerhedskopi, eller vent, til synkroniseringen er færdig",),
        "Hver hændelse ligger i sin egen fil i mappen journal. En fil, der er afkortet eller ændret, springes over, "
        "så en beslutning eller et skridt tilbage kan mangle. Derfor kommer I ikke videre til næste fase imens. "
        "Filens versionshistorik i OneDrive eller SharePoint har som regel den hele fil. Er den væk for altid, så "
        "før det ind igen, som den fortalte, og gå videre med: bootcamp advance --by ROLLE --waive journal-whole "
        '--because "…".',
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
        "eller en fil i mappen journal er slettet. Imens kommer I ikke videre til næste fase. Er hændelsen væk for "
        "altid, så før det ind igen, som den fortalte, og gå videre med: bootcamp advance --by ROLLE --waive "
        'journal-whole --because "…".',
    ),
    "journal-not-folder": Wording(
        "«{file}» er en fil; her skulle mappen med logbogen ligge",
        ("flyt filen, og hent mappen «{file}» fra en sikkerhedskopi, eller vent, til synkroniseringen er færdig",),
        "Alt, hvad der er sket i forløbet, ligger som små filer i mappen journal. Uden den ved ingen, hvor forløbet "
        "er.",
    ),
    "folder-waited-for": Wording("«{command}» arbejder i mappen lige nu; venter, til den er færdig"),
    "folder-busy": Wording(
        "«{command}» arbejder stadig i mappen, så der er ikke gjort noget",
        ("venter den på svar i et andet vindue, så svar dér, eller stop den med Ctrl+C; kør så kommandoen her igen",),
        "Kommandoer, der gemmer noget, arbejder i mappen en ad gangen, så ingen skriver oven i en andens arbejde. En "
        "kommando, der er gået ned, spærrer ikke for andre.",
    ),
    "folder-not-locked": Wording(
        "mappen kan ikke spærres for andre imens ({reason})",
        ("sørg for, at ingen andre arbejder med bootcamp i mappen samtidig",),
        "Kommandoer, der gemmer noget, spærrer mappen så længe med filen .bootcamp.lock. Det kan de ikke, hvor I ikke "
        "har lov at skrive, eller hvor filserveren ikke kan låse filer.",
    ),
    "answers-lost": Wording(
        "{n} fil, som logbogen fortæller er læst ind til «{survey}», er ikke blandt de gemte svar: {files}"
        "|{n} filer, som logbogen fortæller er læst ind til «{survey}», er ikke blandt de gemte svar: {files}",
        ("læs hver fil ind igen: bootcamp survey import FIL {survey}",),
        "Det sker, når mappen data ikke er med i en kopi eller en synkronisering, eller når en synkronisering har "
        "lagt en gammel fil oven i en ny.",
    ),
    "data-copies": Wording(
        "i mappen data ligger {n} fil, som ikke hører til der: {files}"
        "|i mappen data ligger {n} filer, som ikke hører til der: {files}",
        ("se efter, om det er kopier, og slet dem, I ikke bruger; de kan rumme personoplysninger",),
        "Synkronisering (OneDrive, Dropbox) og mennesker laver kopier: «(1)», «- Kopi», «konfliktkopi». De rummer det "
        "samme som den rigtige fil. bootcamp forget sletter dem sammen med den.",
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
