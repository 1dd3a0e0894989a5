TEXTS: dict[str, str] = {
    # readings: leads
    "lead-common": "Bredt prioriteret",
    "lead-order": "Rækkefølgen afhænger af, hvordan der tælles",
    "lead-unclear-first": "Ikke muligt at afgøre, hvad der er nr. 1",
    "lead-uncertain": "Placeringen er usikker",
    "lead-missing": "Mangler",
    "lead-in-question": "{lead} ({question})",
    # readings: who answered
    "basis": "{n} svar indgår.",
    "basis-groups": "{n} svar indgår: {groups}.",
    "basis-rate": "Det er {share} af de inviterede.",
    "basis-voluntary": "Det var frivilligt at svare, og tallene gælder derfor kun dem, der har svaret.",
    "count-named": "{n} {noun}",
    "count-group": "{n} fra gruppen {group}",
    "count-rest": "{n} andre, som ikke vises for sig",
    "count-ungrouped": "{n} uden oplyst gruppe",
    "no-answers": "Der er ingen svar endnu.",
    "too-few": "Der er færre end {threshold} svar, og derfor vises ingen tal.",
    "missing-group": "Ingen fra gruppen {groups} har svaret.",
    "missing-groups": "Ingen fra grupperne {groups} har svaret.",
    # readings: what they put first
    "common-all": "Mindst halvdelen i hver af de {number} grupper har sat «{item}» blandt de tre vigtigste ({shares}).",
    "common-shown": "Mindst halvdelen i hver af de {number} viste grupper har sat «{item}» blandt de tre "
    "vigtigste ({shares}).",
    "order": "«{equal}» er nr. 1, når hver vist gruppe vejer lige meget, og «{pooled}», når hvert svar "
    "vejer lige meget.",
    "unclear-first": "{items} kan hver især ligge øverst.",
    "uncertain": "«{item}» kan ligge fra nr. {low} til nr. {high}.",
    "quoted": "«{item}»",
    # what is not shown
    "group-few": "Gruppen {group} vises ikke for sig: Den har færre end {threshold} svar.",
    "group-complement": "Gruppen {group} vises heller ikke for sig: Ellers kunne en mindre gruppes svar regnes ud.",
    "group-extreme": "Gruppen {group} vises ikke for sig: Tallene ville røbe, hvad alle i gruppen har svaret.",
    "group-few-in": "Gruppen {group} vises ikke for sig under «{question}»: Der er færre end {threshold} svar.",
    "group-complement-in": (
        "Gruppen {group} vises heller ikke for sig under «{question}»: Ellers kunne en mindre gruppes svar regnes ud."
    ),
    "group-extreme-in": (
        "Gruppen {group} vises ikke for sig under «{question}»: Tallene ville røbe, hvad alle i gruppen har svaret."
    ),
    "question-few": "«{question}» vises ikke: Der er færre end {threshold} svar.",
    "question-small_counts": (
        "Under «{question}» er antal mindre end {threshold} udeladt, og med dem de antal, de kunne regnes ud af."
    ),
    "question-names_group": "Svarene på «{question}» vises ikke for sig: De fremgår af, hvem der har svaret.",
    # shares, ways of counting and their notes
    "share-under": "under {share}",
    "share-over": "over {share}",
    "share-between": "{low}–{high}",
    "note-score": "Prioriteringsscoren går fra 0 (alle har sat punktet sidst) til 100 (alle har sat det først).",
    "note-sampling": "Spændet tager kun højde for tilfældig variation. Deltagerne er ikke udvalgt ved lodtrækning.",
    "other-option": "Andet",
    "dont-know": "Ved ikke",
    "nps-detractors": "0–6",
    "nps-passives": "7–8",
    "nps-promoters": "9–10",
    "number-2": "to",
    "number-3": "tre",
    "number-4": "fire",
    "number-5": "fem",
    "number-6": "seks",
    "number-7": "syv",
    "number-8": "otte",
    "number-9": "ni",
    "shares-from-to": "fra {low} til {high}",
}
