TEXTS: dict[str, str] = {
    # readings: leads
    "lead-common": "Bredt prioriteret",
    "lead-differs": "Prioriteres forskelligt",
    "lead-unclear": "Ikke muligt at afgøre",
    "lead-robust": "Andre måder at tælle på",
    "lead-top-three": "De tre øverste",
    "top-three-certain": "{items} er blandt de tre øverste i mindst 95 % af de nye stikprøver blandt svarene.",
    "top-three-possible": "{items} kan være blandt de tre øverste, men det er ikke sikkert.",
    "top-three-open": "Intet punkt er med sikkerhed blandt de tre øverste, og intet kan udelukkes.",
    "lead-agreement": "Inden for hver gruppe",
    "lead-bounds": "Blandt alle i gruppen",
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
    "order": (
        "«{equal}» er nr. 1, når hver vist gruppe vejer lige meget. «{pooled}» er nr. 1, når hvert svar vejer lige "
        "meget."
    ),
    "unclear-first": "{items} kan hver især ligge øverst.",
    "uncertain": "«{item}» kan ligge fra nr. {low} til nr. {high}.",
    "quoted": "«{item}»",
    "differs": "{high} i gruppen {highest} ({of_highest} svar) har «{item}» blandt de tre vigtigste, mod {low} i "
    "gruppen {lowest} ({of_lowest} svar).",
    "differs-score": "«{item}» har prioriteringsscoren {high} i gruppen {highest} ({of_highest} svar), mod {low} i "
    "gruppen {lowest} ({of_lowest} svar).",
    "differs-more": "Dertil kommer {n} andet punkt.|Dertil kommer {n} andre punkter.",
    "unclear": "Vi kan ikke se, om grupperne prioriterer {items} ens eller forskelligt. "
    "Det er ikke det samme som enighed.",
    "unclear-many": "For {count} af de {total} punkter kan vi ikke se, om grupperne prioriterer dem ens eller "
    "forskelligt. Det er ikke det samme som enighed.",
    "unclear-all": "Vi kan ikke for noget punkt se, om grupperne prioriterer det ens eller forskelligt. "
    "Det er ikke det samme som enighed.",
    "robust": "De samme tre punkter ligger øverst i {same} af {rules} metoder.",
    "robust-alone": "Ingen af de andre metoder har de samme tre punkter øverst.",
    "robust-not": "Det er ikke de samme tre, når der tælles efter {others}.",
    "when-segment_equal": "«hver vist gruppe vejer lige meget»",
    "when-pooled": "«hvert svar vejer lige meget»",
    "when-schulze": "«punkterne sammenlignes to og to»",
    "when-maximin": "«den gruppe, der sætter punktet lavest, afgør»",
    "agreement": "Om rækkefølgen er der {groups}.",
    "agreement-in": "{word} enighed i gruppen {group} (W = {w})",
    "agreement-none": "ingen",
    "agreement-weak": "svag",
    "agreement-moderate": "moderat",
    "agreement-strong": "stærk",
    "agreement-very-strong": "meget stærk",
    "bounds": (
        "{count} af de {answered} i gruppen {group}, der har svaret på spørgsmålet, har «{item}» blandt de tre "
        "vigtigste. Blandt alle {members} i gruppen er det mindst {low} og højst {high}."
    ),
    "status-common": "bredt prioriteret",
    "status-differs": "prioriteres forskelligt",
    "status-unclear": "ikke muligt at afgøre",
    # what is not shown
    "group-few": "Gruppen {group} vises ikke for sig: Den har færre end {threshold} svar.",
    "group-complement": "Gruppen {group} vises heller ikke for sig: Ellers kunne en mindre gruppes svar regnes ud.",
    "group-extreme": "Gruppen {group} vises ikke for sig: Tallene ville røbe, hvad alle i gruppen har svaret.",
    "group-small": (
        "Gruppen {group} vises ikke for sig: Den eller en anden, der ikke vises, har færre end {threshold} svar."
    ),
    "group-small-in": (
        "Gruppen {group} vises ikke for sig under «{question}»: Den eller en anden, der ikke vises, har færre end "
        "{threshold} svar."
    ),
    "group-few-in": "Gruppen {group} vises ikke for sig under «{question}»: Der er færre end {threshold} svar.",
    "group-complement-in": (
        "Gruppen {group} vises heller ikke for sig under «{question}»: Ellers kunne en mindre gruppes svar regnes ud."
    ),
    "group-extreme-in": (
        "Gruppen {group} vises ikke for sig under «{question}»: Tallene ville røbe, hvad alle i gruppen har svaret."
    ),
    "question-few": "«{question}» vises ikke: Der er færre end {threshold} svar.",
    "question-small_counts": (
        "Under «{question}» er antal under {threshold} udeladt og med dem de antal, som de kunne regnes ud af."
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
    # distributions, themes, gaps, who is missing
    "lead-gap": "Vigtighed og opfyldelse",
    "lead-quality": "Datakvalitet",
    "lead-polarised": "Svarene er delt",
    "lead-groups-apart": "Stor afstand mellem grupperne",
    "lead-themes": "Åbne svar",
    "basis-open": (
        "Linket var åbent for alle, så et svar er ikke nødvendigvis én person, og en svarprocent kan ikke regnes ud."
    ),
    "coverage-none": "Der er ingen svar fra {part}.",
    "coverage-few": "Der er færre end {threshold} svar fra {part}, eller antallet kan ikke vises.",
    "coverage-fewer": "{part} udgør {share} af svarene mod {population} af befolkningen (kilde: {source}).",
    "coverage-fewer-without-source": "{part} udgør {share} af svarene mod {population} af befolkningen.",
    "polarised": "Svarene på «{item}» samler sig i begge ender af skalaen.",
    "groups-apart-share": "«{item}» er valgt af {high_value} i gruppen {high} ({high_n} svar) og {low_value} i gruppen "
    "{low} ({low_n} svar).",
    "groups-apart-net": "På «{item}» er nettotallet {high_value} i gruppen {high} ({high_n} svar) og {low_value} i "
    "gruppen {low} ({low_n} svar). Nettotallet er andelen over midten af skalaen minus andelen under.",
    "theme": "{theme} ({n})",
    "themes": "Flest skriver om {themes}. Et svar kan handle om flere temaer; {of} har skrevet et svar.",
    "uncoded": "{n} af {of} svar passer ikke til noget tema i kodelisten.",
    "gap": (
        "«{item}» vurderes som vigtigere, end det er opfyldt: Forskellen er i gennemsnit {gap} trin på skalaen "
        "(spænd {low} til {high}; {n} har svaret på begge dele)."
    ),
    "fewer-than": "færre end {threshold}",
    "none": "ingen",
    "quality-repeated": "{count} af {of} ses at have svaret mere end én gang.",
    "quality-near-duplicate": (
        "{count} af {of} svar med mindst fem ord i fri tekst er næsten ord for ord som et andet og ens med det i "
        "resten af skemaet."
    ),
    "quality-straight-line": "{count} af {of} har sat alle udsagn i «{question}» på samme trin.",
    "quality-fast": "{count} af {of} har brugt under 40 % af den midterste svartid (medianen).",
    "quality-display-order": (
        "{count} af {of} fulde prioriteringer i «{question}» følger den rækkefølge, punkterne er vist i. Det er "
        "flere, end man kan vente ved et tilfælde."
    ),
    "quality-rank-ties": "{count} af {of} prioriteringer i «{question}» har to punkter på samme plads.",
    "quality-rank-gaps": "{count} af {of} prioriteringer i «{question}» springer en plads over.",
    "quality-rank-out-of-range": "{count} af {of} prioriteringer i «{question}» har en plads, der ikke findes.",
    "quality-rank-zero": "{count} af {of} prioriteringer i «{question}» begynder med plads 0.",
    "quality-nothing-left-out": "Har nogen svaret flere gange, tæller det seneste svar. Ellers er ingen svar taget ud.",
    "note-net": "Nettotallet er andelen over midten af skalaen minus andelen under; et midterste trin regnes ikke med.",
    "note-agreement": "Enigheden går fra −1 (delt i begge ender) over 0 (jævnt fordelt) til 1 (alle på samme trin).",
}
