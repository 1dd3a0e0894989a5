TEXTS: dict[str, tuple[str, str]] = {
    # kinds of phase
    # what a gate requires
    "requires-journal-whole": ("Hele logbogen er her og kan læses", "The whole journal is here and can be read"),
    "requires-plan-in-order": ("Planen er uden fejl", "The plan has no errors"),
    "requires-terms": (
        "Kommissoriet siger hvorfor, hvad der kan påvirkes, hvad der ikke kan, og hvem der beslutter",
        "The terms of reference say why, what is open to influence, what is not, and who decides",
    ),
    "requires-success-criteria": (
        "Hvert succeskriterium har et mål og en ansvarlig",
        "Every success criterion has a measure and somebody responsible",
    ),
    "requires-core-tasks": ("Der er valgt kerneopgaver til {phase}", "Core tasks are chosen for {phase}"),
    "requires-key-persons": ("Alle roller på de kommende dage er besat", "Every role on the coming days is filled"),
    "requires-decision": ("{body} har besluttet «{title}»", "{body} has decided “{title}”"),
    "requires-survey": ("Svarene på «{title}» er indlæst", "The answers to “{title}” are imported"),
    "requires-answers": (
        "Hver deltagergruppe har svaret nok på «{title}» til at blive vist (grænse {threshold})",
        "Every group has answered “{title}” often enough to be shown (threshold {threshold})",
    ),
    "requires-programme": ("Programmet for «{title}» er endeligt", "The programme of “{title}” is final"),
    "requires-plan-accepted": ("Planen er godkendt, som den står", "The plan is accepted as it stands"),
    "requires-held": ("«{title}» er holdt", "“{title}” has been held"),
    "requires-outcome": (
        "Formål, forudsætninger og aktiviteter for «{title}» er skrevet ned",
        "Purpose, prerequisites and activities of “{title}” are written down",
    ),
    "requires-core-task": (
        "«{title}» har et genbesøgt formål, forudsætninger, aktiviteter og quick wins",
        "“{title}” has a revisited purpose, prerequisites, activities and quick wins",
    ),
    "requires-quick-wins": ("Der er fundet quick wins, som kan begynde nu", "There are quick wins that can start now"),
    # what is known about it
    "journal-missing": (
        "En hændelse i logbogen er her ikke|{n} hændelser i logbogen er her ikke",
        "An entry of the journal is not here|{n} entries of the journal are not here",
    ),
    "journal-unread": (
        "En fil i logbogen kan ikke læses: {files}|{n} filer i logbogen kan ikke læses: {files}",
        "A file of the journal cannot be read: {files}|{n} files of the journal cannot be read: {files}",
    ),
    "plan-errors": (
        "Der er {n} fejl i planens filer|Der er {n} fejl i planens filer",
        "There is {n} error in the files of the plan|There are {n} errors in the files of the plan",
    ),
    "plan-without-errors": ("Der er ingen fejl i planens filer", "There are no errors in the files of the plan"),
    "terms-complete": ("Kommissoriet er udfyldt", "The terms of reference are complete"),
    "terms-lack": (
        "Kommissoriet mangler {parts} – skriv det under terms i plan.yaml",
        "The terms of reference lack {parts} – write it under terms in plan.yaml",
    ),
    "terms-purpose": ("formålet (purpose)", "the purpose"),
    "terms-open": ("hvad der kan påvirkes (open)", "what is open to influence (open)"),
    "terms-closed": ("hvad der ikke kan påvirkes (closed)", "what is not (closed)"),
    "terms-decided_by": ("hvem der beslutter (decided_by)", "who decides (decided_by)"),
    "criteria-none": (
        "Der er ingen succeskriterier – skriv dem under success_criteria i plan.yaml",
        "There are no success criteria – write them under success_criteria in plan.yaml",
    ),
    "criteria-loose": (
        "{n} af {of_all} succeskriterier mangler mål eller ansvarlig|"
        "{n} af {of_all} succeskriterier mangler mål eller ansvarlig",
        "{n} of {of_all} success criteria lacks a measure or somebody responsible|"
        "{n} of {of_all} success criteria lack a measure or somebody responsible",
    ),
    "criteria-complete": (
        "{n} succeskriterium med mål og ansvarlig|{n} succeskriterier med mål og ansvarlig",
        "{n} success criterion with a measure and somebody responsible|"
        "{n} success criteria, each with a measure and somebody responsible",
    ),
    "core-tasks-chosen": ("Valgt: {titles}", "Chosen: {titles}"),
    "core-tasks-none": (
        "Der er ikke valgt kerneopgaver til {phase} – skriv dem ved fasen (core_tasks) i plan.yaml",
        "No core tasks are chosen for {phase} – write them at the phase (core_tasks) in plan.yaml",
    ),
    "persons-none": (
        "Der er ingen nøglepersoner – skriv dem under people i plan.yaml",
        "There are no key persons – write them under people in plan.yaml",
    ),
    "persons-missing": (
        "Ingen har endnu rollen {roles} – skriv det under people i plan.yaml",
        "Nobody has the role {roles} yet – write it under people in plan.yaml",
    ),
    "persons-found": (
        "{n} nøgleperson har en rolle|{n} nøglepersoner har en rolle",
        "{n} key person has a role|{n} key persons have a role",
    ),
    "decision-taken": ("{body} besluttede det den {on}", "{body} decided it on {on}"),
    "decision-open": ("{body} har ikke besluttet «{title}»", "{body} has not decided “{title}”"),
    "decision-due": (
        "{body} har ikke besluttet «{title}»; fristen er {by}",
        "{body} has not decided “{title}”; it is due by {by}",
    ),
    "decision-late": (
        "{body} har ikke besluttet «{title}»; fristen var {by}",
        "{body} has not decided “{title}”; it was due by {by}",
    ),
    "survey-none": ("Der er ikke indlæst svar på «{title}»", "No answers to “{title}” are imported"),
    "survey-few": ("Færre end {threshold} svar", "Fewer than {threshold} answers"),
    "survey-answers": ("{n} svar|{n} svar", "{n} answer|{n} answers"),
    "groups-few": (
        "«{title}»: for få svar til at vise {groups} (grænse {threshold})",
        "“{title}”: too few answers to show {groups} (threshold {threshold})",
    ),
    "groups-answers": ("Svar: {counts}", "Answers: {counts}"),
    "groups-small": (
        "; vises aldrig for sig, fordi gruppen er for lille: {groups}",
        "; never shown by itself because the group is too small: {groups}",
    ),
    "answers-file": ("svar.xlsx", "answers.xlsx"),
    "programme-final": ("Programmet for «{title}» er endeligt", "The programme of “{title}” is final"),
    "programme-draft": (
        "Programmet for «{title}» er foreløbigt – skriv status: endeligt i filen",
        "The programme of “{title}” is provisional – write status: final in its file",
    ),
    "plan-accepted": (
        "Planen er ikke ændret, siden den blev godkendt",
        "The plan has not changed since it was accepted",
    ),
    "plan-changed-since": (
        "Planen er ændret, siden den sidst blev godkendt",
        "The plan has changed since it was last accepted",
    ),
    "plan-never-accepted": ("Planen er ikke godkendt endnu", "The plan is not accepted yet"),
    "because": ("skriv hvorfor", "say why"),
    "event-held": ("«{title}» blev holdt den {on}", "“{title}” was held on {on}"),
    "event-to-come": ("«{title}» er ikke holdt endnu (den {on})", "“{title}” has not been held yet ({on})"),
    "event-without-date": (
        "«{title}» har ingen dato – skriv den i {file}",
        "“{title}” has no date – write it in {file}",
    ),
    "outcome-lacks": ("«{title}» mangler {parts} – skriv det i {file}", "“{title}” lacks {parts} – write it in {file}"),
    "outcome-counts": (
        "Formål, {prerequisites}, {activities} og {quick_wins}",
        "Purpose, {prerequisites}, {activities} and {quick_wins}",
    ),
    "n-prerequisites": ("{n} forudsætning|{n} forudsætninger", "{n} prerequisite|{n} prerequisites"),
    "n-activities": ("{n} aktivitet|{n} aktiviteter", "{n} activity|{n} activities"),
    "n-quick-wins": ("{n} quick win|{n} quick wins", "{n} quick win|{n} quick wins"),
    "part-purpose": ("formål", "a purpose"),
    "part-prerequisites": ("forudsætninger", "prerequisites"),
    "part-activities": ("aktiviteter", "activities"),
    "part-quick-wins": ("quick wins", "quick wins"),
    "part-revisited": ("et formål, der er genbesøgt eller vedtaget", "a purpose that is revised or adopted"),
    "quick-wins-none": (
        "Ingen aktivitet er en quick win endnu – sæt quick_win: ja ved den i outcomes",
        "No activity is a quick win yet – set quick_win: yes at one in outcomes",
    ),
    "quick-wins-found": ("{n} quick win|{n} quick wins", "{n} quick win|{n} quick wins"),
    # next
    "gate-open": (
        "Beslutningspunktet er åbent: I kan gå videre til {phase}",
        "The gate is open: you can advance to {phase}",
    ),
    "gate-open-last": (
        "Beslutningspunktet er åbent: I kan afslutte forløbet",
        "The gate is open: you can finish the process",
    ),
    "print-terms": ("Kommissoriet på én side", "The terms of reference on one page"),
    "print-milestones": ("Milepælsplanen", "The milestone plan"),
    "print-programme": ("Programmet for «{of}» til deltagerne", "The participants' programme of “{of}”"),
    "print-run-sheet": ("Drejebogen for «{of}»", "The run-sheet of “{of}”"),
    "print-mini-analysis": ("Minianalysen af «{of}»", "The mini-analysis of “{of}”"),
    "see-log": ("Se, hvad der er sket indtil nu", "See what has happened so far"),
    "see-documents": ("Se alle dokumenter, der kan laves", "See every document that can be made"),
    "see-check": ("Se, om planen hænger sammen", "See whether the plan holds together"),
    "answers-due": (
        "Svarene på «{survey}» skal slettes senest den {on}",
        "The answers to “{survey}” must be deleted by {on}",
    ),
    "answers-overdue": (
        "Svarene på «{survey}» skulle have været slettet senest den {on}",
        "The answers to “{survey}” should have been deleted by {on}",
    ),
}
