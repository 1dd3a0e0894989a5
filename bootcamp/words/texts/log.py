TEXTS: dict[str, tuple[str, str]] = {
    "by": ("{text} (indført af {by})", "{text} (entered by {by})"),
    "advanced": ("Gik videre fra {before} til {after}", "Advanced from {before} to {after}"),
    "finished": ("Afsluttede forløbet efter {phase}", "Finished the process after {phase}"),
    "reopened": ("Gik tilbage til {phase}: {because}", "Went back to {phase}: {because}"),
    "decided": ("{body} besluttede «{decision}» den {on}", "{body} decided “{decision}” on {on}"),
    "decided-text": ("{body} besluttede «{decision}» den {on}: {text}", "{body} decided “{decision}” on {on}: {text}"),
    "plan-accepted": ("Planen blev godkendt første gang", "The plan was accepted for the first time"),
    "plan-changed": ("Planen blev ændret og godkendt: {because}", "The plan was changed and accepted: {because}"),
    "waived": (
        "Fravigelse i {phase}: «{requirement}» blev fraveget, fordi: {because}",
        "Waiver in {phase}: “{requirement}” was waived because: {because}",
    ),
    "imported": (
        "{n} svar på «{survey}» blev indlæst fra {file}, heraf {new} nye|"
        "{n} svar på «{survey}» blev indlæst fra {file}, heraf {new} nye",
        "{n} answer to “{survey}” was imported from {file}, of which {new} new|"
        "{n} answers to “{survey}” were imported from {file}, of which {new} new",
    ),
    "unknown": (
        "Noget, som en nyere udgave af programmet har skrevet ({kind})",
        "Something that a newer version of the program wrote ({kind})",
    ),
    "block-began": ("«{event}»: {block} begyndte kl. {at}", "“{event}”: {block} began at {at}"),
    "day-ended": ("«{event}» sluttede kl. {at}", "“{event}” was over at {at}"),
    "rescues-undone": (
        "«{event}» følger igen programmet, som det var planlagt",
        "“{event}” goes by its programme as planned again",
    ),
    "day-rescued": (
        "«{event}» var {n} minut bagud ved {block}; programmet blev lagt om|"
        "«{event}» var {n} minutter bagud ved {block}; programmet blev lagt om",
        "“{event}” was {n} minute late at {block}; the programme was changed|"
        "“{event}” was {n} minutes late at {block}; the programme was changed",
    ),
    "texts-approved": (
        "{n} tekst fra «{survey}» må vises, {withheld} må ikke|{n} tekster fra «{survey}» må vises, {withheld} må ikke",
        "{n} text from “{survey}” may be shown, {withheld} may not|"
        "{n} texts from “{survey}” may be shown, {withheld} may not",
    ),
    "answers-forgotten": (
        "{n} svar på «{survey}» blev slettet|{n} svar på «{survey}» blev slettet",
        "{n} answer to “{survey}” was deleted|{n} answers to “{survey}” were deleted",
    ),
    "people-forgotten": (
        "listen over dem, der kom til «{event}», blev slettet ({n} person)|"
        "listen over dem, der kom til «{event}», blev slettet ({n} personer)",
        "the list of who came to “{event}” was deleted ({n} person)|"
        "the list of who came to “{event}” was deleted ({n} people)",
    ),
}
