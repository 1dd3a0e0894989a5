from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "journal-entry-broken": Wording(
        (
            "logbogens fil «{file}» kan ikke læses; resten af logbogen er læst",
            "the journal's file “{file}” cannot be read; the rest of the journal is read",
        ),
        (
            "hent den igen fra en sikkerhedskopi, eller vent, til synkroniseringen er færdig",
            "fetch it again from a backup, or wait until the folder is synchronised",
        ),
        more=(
            "Hver hændelse ligger i sin egen fil i mappen journal. En fil, der er afkortet eller ændret, springes "
            "over, så en beslutning eller et skridt tilbage kan mangle. Derfor kommer I ikke videre til næste fase "
            "imens. Filens versionshistorik i OneDrive eller SharePoint har som regel den hele fil. Er den væk for "
            "altid, så før det ind igen, som den fortalte, og gå videre med: bootcamp advance --by ROLLE --waive "
            'journal-whole --because "…".',
            "Every event lies in its own file in the folder journal. A file that is cut short or edited is passed "
            "over, so a decision or a step back may be missing. That is why you cannot advance to the next phase "
            "meanwhile. The version history of OneDrive or SharePoint usually has the whole file. If it is gone for "
            "good, enter again what it told, and go on with: bootcamp advance --by ROLE --waive journal-whole "
            '--because "…".',
        ),
    ),
    "journal-entry-changed": Wording(
        (
            "logbogens fil «{file}» er ændret, efter at den blev skrevet",
            "the journal's file “{file}” was edited after it was written",
        ),
        (
            "hent den oprindelige fra en sikkerhedskopi; ret en fejl ved at føre det rigtige ind",
            "fetch the original from a backup; put a mistake right by entering what is right",
        ),
        more=(
            "Logbogen vokser kun. Er noget ført forkert ind, så før det rigtige ind bagefter, fx bootcamp decide med "
            "den rette dato; det sidste gælder.",
            "The journal only grows. If something was entered wrongly, enter what is right afterwards, for instance "
            "bootcamp decide with the right date; the last one counts.",
        ),
    ),
    "journal-entry-missing": Wording(
        (
            "logbogen henviser til {n} hændelse, der ikke er her|logbogen henviser til {n} hændelser, der ikke er her",
            "the journal refers to {n} event that is not here|the journal refers to {n} events that are not here",
        ),
        ("vent, til synkroniseringen er færdig, og prøv igen", "wait until the folder is synchronised, and try again"),
        more=(
            "Hver hændelse nævner dem, der gik forud. Mangler en af dem, er mappen som regel ikke synkroniseret "
            "færdig, eller en fil i mappen journal er slettet. Imens kommer I ikke videre til næste fase. Er "
            "hændelsen væk for altid, så før det ind igen, som den fortalte, og gå videre med: bootcamp advance --by "
            'ROLLE --waive journal-whole --because "…".',
            "Every event names those before it. If one is missing, the folder is usually not fully synchronised, or a "
            "file in the folder journal was deleted. You cannot advance to the next phase meanwhile. If the event is "
            "gone for good, enter again what it told, and go on with: bootcamp advance --by ROLE --waive "
            'journal-whole --because "…".',
        ),
    ),
    "journal-not-folder": Wording(
        (
            "«{file}» er en fil; her skulle mappen med logbogen ligge",
            "“{file}” is a file; the folder with the journal should be here",
        ),
        (
            "flyt filen, og hent mappen «{file}» fra en sikkerhedskopi, eller vent, til synkroniseringen er færdig",
            "move the file, and fetch the folder “{file}” from a backup, or wait until the folder is synchronised",
        ),
        more=(
            "Alt, hvad der er sket i forløbet, ligger som små filer i mappen journal. Uden den ved ingen, hvor "
            "forløbet er.",
            "Everything that has happened in the process lies as small files in the folder journal. Without it, "
            "nobody knows where the process stands.",
        ),
    ),
    "folder-waited-for": Wording(
        (
            "«{command}» arbejder i mappen lige nu; venter, til den er færdig",
            "“{command}” is working in the folder; waiting until it is done",
        ),
    ),
    "folder-busy": Wording(
        (
            "«{command}» arbejder stadig i mappen, så der er ikke gjort noget",
            "“{command}” is still working in the folder, so nothing was done",
        ),
        (
            "venter den på svar i et andet vindue, så svar dér, eller stop den med Ctrl+C; kør så kommandoen her igen",
            "if it waits for an answer in another window, answer there or stop it with Ctrl+C; then run this again",
        ),
        more=(
            "Kommandoer, der gemmer noget, arbejder i mappen en ad gangen, så ingen skriver oven i en andens arbejde. "
            "En kommando, der er gået ned, spærrer ikke for andre.",
            "Commands that store something work in the folder one at a time, so that none writes over another's work. "
            "A command that has crashed holds nobody up.",
        ),
    ),
    "folder-not-locked": Wording(
        (
            "mappen kan ikke spærres for andre imens ({reason})",
            "others cannot be kept out of the folder meanwhile ({reason})",
        ),
        (
            "sørg for, at ingen andre arbejder med bootcamp i mappen samtidig",
            "see to it that nobody else works with bootcamp in the folder at the same time",
        ),
        more=(
            "Kommandoer, der gemmer noget, spærrer mappen så længe med filen .bootcamp.lock. Det kan de ikke, hvor I "
            "ikke har lov at skrive, eller hvor filserveren ikke kan låse filer.",
            "Commands that store something keep others out with the file .bootcamp.lock. They cannot where you may "
            "not write, or where the file server cannot lock files.",
        ),
    ),
    "answers-lost": Wording(
        (
            "{n} fil, som logbogen fortæller er læst ind til «{survey}», er ikke blandt de gemte svar: {files}|"
            "{n} filer, som logbogen fortæller er læst ind til «{survey}», er ikke blandt de gemte svar: {files}",
            "{n} file that was read in for “{survey}”, as the journal tells, is not among the stored answers: {files}|"
            "{n} files that were read in for “{survey}”, as the journal tells, are not among the stored answers: "
            "{files}",
        ),
        (
            "læs hver fil ind igen: bootcamp survey import FIL {survey}",
            "read each file in again: bootcamp survey import FILE {survey}",
        ),
        more=(
            "Det sker, når mappen data ikke er med i en kopi eller en synkronisering, eller når en synkronisering har "
            "lagt en gammel fil oven i en ny.",
            "It happens when the folder data is left out of a copy or of synchronising, or when synchronising has put "
            "an old file in the place of a new one.",
        ),
    ),
    "data-copies": Wording(
        (
            "i mappen data ligger {n} fil, som ikke hører til der: {files}|"
            "i mappen data ligger {n} filer, som ikke hører til der: {files}",
            "{n} file that does not belong there lies in the folder data: {files}|"
            "{n} files that do not belong there lie in the folder data: {files}",
        ),
        (
            "se efter, om det er kopier, og slet dem, I ikke bruger; de kan rumme personoplysninger",
            "see whether they are copies, and delete those you do not use; they may hold personal data",
        ),
        more=(
            "Synkronisering (OneDrive, Dropbox) og mennesker laver kopier: «(1)», «- Kopi», «konfliktkopi». De rummer "
            "det samme som den rigtige fil. bootcamp forget sletter dem sammen med den.",
            "Synchronising (OneDrive, Dropbox) and people make copies: “(1)”, “- Copy”, “conflicted copy”. They hold "
            "the same as the real file. bootcamp forget deletes them together with it.",
        ),
    ),
    "journal-newer": Wording(
        (
            "{n} hændelse i logbogen er skrevet af en nyere udgave og springes over|"
            "{n} hændelser i logbogen er skrevet af en nyere udgave og springes over",
            "{n} event of the journal was written by a newer version and is passed over|"
            "{n} events of the journal were written by a newer version and are passed over",
        ),
        ("opdatér bootcamp på denne maskine", "update bootcamp on this machine"),
    ),
    "snapshot-missing": Wording(
        (
            "den godkendte plan «{file}» er her ikke, så forskellen kan ikke vises",
            "the accepted plan “{file}” is not here, so the difference cannot be shown",
        ),
        (
            "vent, til synkroniseringen er færdig, eller godkend planen, som den står, med en begrundelse",
            "wait until the folder is synchronised, or accept the plan as it stands with a reason",
        ),
    ),
    "snapshot-broken": Wording(
        (
            "den godkendte plan «{file}» er ændret eller afkortet, så forskellen kan ikke vises",
            "the accepted plan “{file}” was edited or cut short, so the difference cannot be shown",
        ),
        (
            "hent den fra en sikkerhedskopi, eller godkend planen, som den står, med en begrundelse",
            "fetch it from a backup, or accept the plan as it stands with a reason",
        ),
    ),
    "snapshot-older": Wording(
        (
            "den godkendte plan «{file}» kan ikke læses af denne udgave, så forskellen kan ikke vises",
            "the accepted plan “{file}” cannot be read by this version, so the difference cannot be shown",
        ),
        ("godkend planen, som den står, med en begrundelse", "accept the plan as it stands with a reason"),
    ),
    "findings-broken": Wording(
        ("resultaterne i «{file}» kan ikke læses", "the findings in “{file}” cannot be read"),
        ("lav dem igen: bootcamp survey import FIL {survey}", "make them again: bootcamp survey import FILE {survey}"),
    ),
    "gate-closed": Wording(
        (
            "beslutningspunktet efter {phase} er lukket: {n} krav mangler|"
            "beslutningspunktet efter {phase} er lukket: {n} krav mangler",
            "the gate after {phase} is closed: {n} requirement is missing|"
            "the gate after {phase} is closed: {n} requirements are missing",
        ),
        (
            'se, hvad der mangler: bootcamp status; eller fravig med en grund: --waive {first} --because "…"',
            'see what is missing: bootcamp status; or waive with a reason: --waive {first} --because "…"',
        ),
        more=(
            "Et beslutningspunkt åbner, når alle krav er opfyldt eller fraveget. Et krav fraviges med en begrundelse, "
            "der kommer i logbogen: bootcamp advance --by projektleder --waive answers-digital-bootcamp --because "
            '"Byrådet er lille".',
            "A gate opens when every requirement is met or waived. A waiver needs a reason, which goes into the "
            'journal: bootcamp advance --by project-manager --waive answers-digital-bootcamp --because "The council '
            'is small".',
        ),
    ),
    "unknown-requirement": Wording(
        ("«{name}» er ikke et krav ved dette beslutningspunkt", "“{name}” is no requirement of this gate"),
        ("mente du «{suggestion}»?", "did you mean “{suggestion}”?"),
        ("kravene er: {known}", "the requirements are: {known}"),
        more=(
            "Kun krav, der står ved det aktuelle beslutningspunkt, kan fraviges. bootcamp status --json viser deres "
            "navne.",
            "Only requirements of the current gate can be waived. bootcamp status --json shows their names.",
        ),
    ),
    "waiver-without-reason": Wording(
        ("«{requirement}» kan kun fraviges med en begrundelse", "“{requirement}” can be waived only with a reason"),
        (
            'skriv den efter --because, fx --because "gruppen er for lille"',
            'write it after --because, for instance --because "the group is too small"',
        ),
        more=(
            "En fravigelse bliver stående i logbogen med rolle, dag og begrundelse, så andre kan se, hvorfor I gik "
            "videre.",
            "A waiver stays in the journal with role, day and reason, so that others can see why you went on.",
        ),
    ),
    "waiver-not-needed": Wording(
        (
            "«{requirement}» er allerede opfyldt eller fraveget, så fravigelsen er ikke ført ind",
            "“{requirement}” is met or waived already, so no waiver was entered",
        ),
    ),
    "reason-missing": Wording(
        ("der mangler en begrundelse", "a reason is missing"),
        (
            'skriv den efter --because, fx --because "styregruppen bad om en uge mere"',
            'write it after --because, for instance --because "the steering group asked for another week"',
        ),
        more=(
            "En ændret plan og et skridt tilbage skal kunne forstås bagefter. Begrundelsen kommer i logbogen; skriv "
            "ingen personnavne i den.",
            "A changed plan and a step back must be understood later. The reason goes into the journal; write no "
            "names of persons in it.",
        ),
    ),
    "process-finished": Wording(
        (
            "forløbet er afsluttet; der er ingen fase at gå videre til",
            "the process is finished; there is no phase to advance to",
        ),
        (
            "gå tilbage til en fase med: bootcamp back, eller tilføj en fase i plan.yaml",
            "go back to a phase with: bootcamp back, or add a phase in plan.yaml",
        ),
    ),
    "nothing-to-go-back-to": Wording(
        ("der er ingen fase at gå tilbage til", "there is no phase to go back to"),
        (
            "forløbet er stadig i sin første fase; se: bootcamp status",
            "the process is still in its first phase; see: bootcamp status",
        ),
    ),
    "phase-not-passed": Wording(
        (
            "fasen {phase} er ikke forladt endnu, så den kan ikke genåbnes",
            "the phase {phase} has not been left yet, so it cannot be re-opened",
        ),
        ("I kan gå tilbage til {known}", "you can go back to {known}"),
        ("se: bootcamp status", "see: bootcamp status"),
    ),
    "decision-of-another-body": Wording(
        ("«{title}» besluttes af {body}, ikke af {asked}", "“{title}” is decided by {body}, not by {asked}"),
        (
            "skriv --body {id}; skal et andet organ beslutte, så ret det under decisions i plan.yaml",
            "write --body {id}; if another body is to decide, change it under decisions in plan.yaml",
        ),
        more=(
            "Planen siger under decisions, hvem der beslutter hvad. En beslutning kan tages på et hvilket som helst "
            "af organets møder, men ikke af et andet organ.",
            "Under decisions the plan says who decides what. A decision may be taken at any of that body's meetings, "
            "but not by another body.",
        ),
    ),
    "date-to-come": Wording(
        ("{on} er ikke kommet endnu", "{on} is still to come"),
        (
            "en beslutning føres ind, når den er taget; i dag er det {today}",
            "a decision is entered once it is taken; today is {today}",
        ),
    ),
    "decided-before": Wording(
        (
            "«{title}» var allerede besluttet den {on}; nu gælder den nye beslutning",
            "“{title}” was decided already on {on}; now the new decision counts",
        ),
    ),
    "plan-unchanged": Wording(
        ("planen er ikke ændret, siden den sidst blev godkendt", "the plan has not changed since it was last accepted"),
    ),
}
