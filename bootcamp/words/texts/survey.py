TEXTS: dict[str, tuple[str, str]] = {
    # readings: leads
    "lead-common": ("Bredt prioriteret", "Broadly prioritised"),
    "lead-differs": ("Prioriteres forskelligt", "Prioritised differently"),
    "lead-unclear": ("Ikke muligt at afgøre", "Impossible to tell"),
    "lead-robust": ("Andre måder at tælle på", "Other ways of counting"),
    "lead-top-three": ("De tre øverste", "The first three"),
    "top-three-certain": (
        "{items} er blandt de tre øverste, også når der tages højde for tilfældig variation ({n} svar).",
        "{items} are among the first three, also with random variation allowed for ({n} answers).",
    ),
    "top-three-possible": (
        "{items} kan være blandt de tre øverste, men det er ikke sikkert ({n} svar).",
        "{items} may be among the first three, but that is not certain ({n} answers).",
    ),
    "top-three-open": (
        "Intet punkt er med sikkerhed blandt de tre øverste, og intet kan udelukkes ({n} svar).",
        "No item is certain to be among the first three, and none can be ruled out ({n} answers).",
    ),
    "lead-agreement": ("Inden for hver gruppe", "Within each group"),
    "lead-bounds": ("Blandt alle i gruppen", "Among all in the group"),
    "lead-order": ("Rækkefølgen afhænger af, hvordan der tælles", "The order depends on how you count"),
    "lead-unclear-first": ("Ikke muligt at afgøre, hvad der er nr. 1", "Impossible to tell what comes first"),
    "lead-uncertain": ("Placeringen er usikker", "The place is uncertain"),
    "lead-missing": ("Mangler", "Missing"),
    "lead-in-question": ("{lead} ({question})", "{lead} ({question})"),
    # readings: who answered
    "basis": ("{n} svar indgår.", "{n} answers are counted."),
    "basis-groups": ("{n} svar indgår: {groups}.", "{n} answers are counted: {groups}."),
    "basis-rate": ("Det er {share} af de inviterede.", "That is {share} of those invited."),
    "basis-voluntary": (
        "Det var frivilligt at svare, og tallene gælder derfor kun dem, der har svaret.",
        "Answering was voluntary, so the figures hold only for those who did.",
    ),
    "count-named": ("{n} {noun}", "{n} {noun}"),
    "count-group": ("{n} fra gruppen {group}", "{n} from the group {group}"),
    "count-rest": ("{n} andre, som ikke vises for sig", "{n} from others who are not shown apart"),
    "count-ungrouped": ("{n} uden oplyst gruppe", "{n} who stated no group"),
    "no-answers": ("Der er ingen svar endnu.", "There are no answers yet."),
    "too-few": (
        "Der er færre end {threshold} svar, og derfor vises ingen tal.",
        "There are fewer than {threshold} answers, so no figures are shown.",
    ),
    "missing-group": ("Ingen fra gruppen {groups} har svaret.", "Nobody in the group {groups} has answered."),
    "missing-groups": ("Ingen fra grupperne {groups} har svaret.", "Nobody in the groups {groups} has answered."),
    # readings: what they put first
    "common-all": (
        "Mindst halvdelen af dem, der har svaret i hver af de {number} grupper, har sat «{item}» blandt de tre "
        "vigtigste ({shares}; {n} svar i alt).",
        "At least half of those who answered in each of the {number} groups put “{item}” among the three most "
        "important ({shares}; {n} answers in all).",
    ),
    "common-shown": (
        "Mindst halvdelen af dem, der har svaret i hver af de {number} viste grupper, har sat «{item}» blandt de tre "
        "vigtigste ({shares}; {n} svar i alt).",
        "At least half of those who answered in each of the {number} groups shown put “{item}” among the three most "
        "important ({shares}; {n} answers in all).",
    ),
    "order": (
        "«{equal}» er nr. 1, når hver vist gruppe vejer lige meget. «{pooled}» er nr. 1, når hvert svar vejer lige "
        "meget.",
        "“{equal}” comes first when every group shown counts alike. “{pooled}” comes first when every answer counts "
        "alike.",
    ),
    "unclear-first": ("{items} kan hver især ligge øverst.", "{items} may each come out on top."),
    "uncertain": (
        "«{item}» kan ligge fra nr. {low} til nr. {high}.",
        "“{item}” may stand anywhere from no. {low} to no. {high}.",
    ),
    "quoted": ("«{item}»", "“{item}”"),
    "differs": (
        "{high} i gruppen {highest} ({of_highest} svar) har «{item}» blandt de tre vigtigste, mod {low} i gruppen "
        "{lowest} ({of_lowest} svar).",
        "{high} of the group {highest} ({of_highest} answers) put “{item}” among the three most important, against "
        "{low} of the group {lowest} ({of_lowest} answers).",
    ),
    "differs-score": (
        "«{item}» har prioriteringsscoren {high} i gruppen {highest} ({of_highest} svar), mod {low} i gruppen "
        "{lowest} ({of_lowest} svar).",
        "“{item}” has the priority score {high} in the group {highest} ({of_highest} answers), against {low} in the "
        "group {lowest} ({of_lowest} answers).",
    ),
    "differs-pairs": (
        "Den første gruppe sætter det oftere foran {items}.",
        "The former group puts it before {items} more often.",
    ),
    "differs-pairs-more": ("{n} andet punkt|{n} andre punkter", "{n} other item|{n} other items"),
    "too-small": (
        "Gruppen {groups} har for få svar til, at det kan afgøres, om den prioriterer anderledes.|Grupperne {groups} "
        "har for få svar til, at det kan afgøres, om de prioriterer anderledes.",
        "The group {groups} has too few answers to tell whether it prioritises differently.|The groups {groups} have "
        "too few answers to tell whether they prioritise differently.",
    ),
    "differs-more": (
        "Dertil kommer {n} andet punkt.|Dertil kommer {n} andre punkter.",
        "There is {n} more such item.|There are {n} more such items.",
    ),
    "unclear": (
        "Vi kan ikke se, om grupperne prioriterer {items} ens eller forskelligt. Det er ikke det samme som enighed.",
        "We cannot tell whether the groups prioritise {items} alike or differently. That is not the same as agreement.",
    ),
    "unclear-many": (
        "For {count} af de {total} punkter kan vi ikke se, om grupperne prioriterer dem ens eller forskelligt. Det er "
        "ikke det samme som enighed.",
        "For {count} of the {total} items we cannot tell whether the groups prioritise them alike or differently. "
        "That is not the same as agreement.",
    ),
    "unclear-all": (
        "Vi kan ikke for noget punkt se, om grupperne prioriterer det ens eller forskelligt. Det er ikke det samme "
        "som enighed.",
        "For none of the items can we tell whether the groups prioritise it alike or differently. That is not the "
        "same as agreement.",
    ),
    "robust": (
        "De samme tre punkter ligger øverst i {same} af {rules} metoder.",
        "The same three items come first by {same} of {rules} methods.",
    ),
    "robust-alone": (
        "Ingen af de andre metoder har de samme tre punkter øverst.",
        "By none of the other methods do the same three items come first.",
    ),
    "robust-not": ("Det er ikke de samme tre, når der tælles efter {others}.", "They are not the same three {others}."),
    "when-segment_equal": ("«hver vist gruppe vejer lige meget»", "when every group shown counts alike"),
    "when-pooled": ("«hvert svar vejer lige meget»", "when every answer counts alike"),
    "when-schulze": ("«punkterne sammenlignes to og to»", "when the items are compared two by two"),
    "when-maximin": (
        "«den gruppe, der sætter punktet lavest, afgør»",
        "when the group that puts the item lowest decides",
    ),
    "agreement": ("Om rækkefølgen er der {groups}.", "On the order there is {groups}."),
    "agreement-in": (
        "{word} enighed i gruppen {group} (W = {w}, {n} rangeringer)",
        "{word} agreement in the group {group} (W = {w}, {n} rankings)",
    ),
    "agreement-none": ("ingen sikker", "no certain"),
    "agreement-weak": ("mindst svag", "at least weak"),
    "agreement-moderate": ("mindst moderat", "at least moderate"),
    "agreement-strong": ("mindst stærk", "at least strong"),
    "agreement-very-strong": ("meget stærk", "very strong"),
    "bounds": (
        "{count} af de {answered} i gruppen {group}, der har svaret på spørgsmålet, har «{item}» blandt de tre "
        "vigtigste. Blandt alle {members} i gruppen er det mindst {low} og højst {high}.",
        "{count} of the {answered} in the group {group} who answered the question put “{item}” among the three most "
        "important. Among all {members} in the group it is at least {low} and at most {high}.",
    ),
    "status-common": ("bredt prioriteret", "broadly prioritised"),
    "status-differs": ("prioriteres forskelligt", "prioritised differently"),
    "status-unclear": ("ikke muligt at afgøre", "impossible to tell"),
    # what is not shown
    "group-few": (
        "Gruppen {group} vises ikke for sig: Den har færre end {threshold} svar.",
        "The group {group} is not shown apart: it has fewer than {threshold} answers.",
    ),
    "group-complement": (
        "Gruppen {group} vises heller ikke for sig: Ellers kunne en mindre gruppes svar regnes ud.",
        "The group {group} is not shown apart either: a smaller group's answers could be worked out.",
    ),
    "group-extreme": (
        "Gruppen {group} vises ikke for sig: Tallene ville røbe, hvad alle i gruppen har svaret.",
        "The group {group} is not shown apart: the figures would reveal what everyone in it answered.",
    ),
    "group-small": (
        "Gruppen {group} vises ikke for sig: Den eller en anden, der ikke vises, har færre end {threshold} svar.",
        "The group {group} is not shown apart: it, or another that is not shown, has fewer than {threshold} answers.",
    ),
    "group-small-in": (
        "Gruppen {group} vises ikke for sig under «{question}»: Den eller en anden, der ikke vises, har færre end "
        "{threshold} svar.",
        "The group {group} is not shown apart under “{question}”: it, or another that is not shown, has fewer than "
        "{threshold} answers.",
    ),
    "group-few-in": (
        "Gruppen {group} vises ikke for sig under «{question}»: Der er færre end {threshold} svar.",
        "The group {group} is not shown apart under “{question}”: there are fewer than {threshold} answers.",
    ),
    "group-complement-in": (
        "Gruppen {group} vises heller ikke for sig under «{question}»: Ellers kunne en mindre gruppes svar regnes ud.",
        "The group {group} is not shown apart under “{question}” either: a smaller group's answers could be worked "
        "out.",
    ),
    "group-extreme-in": (
        "Gruppen {group} vises ikke for sig under «{question}»: Tallene ville røbe, hvad alle i gruppen har svaret.",
        "The group {group} is not shown apart under “{question}”: the figures would reveal what everyone in it "
        "answered.",
    ),
    "question-few": (
        "«{question}» vises ikke: Der er færre end {threshold} svar.",
        "“{question}” is not shown: there are fewer than {threshold} answers.",
    ),
    "question-small_counts": (
        "Under «{question}» er antal under {threshold} udeladt og med dem de antal, som de kunne regnes ud af.",
        "Under “{question}”, counts below {threshold} are left out, with the counts that would give them away.",
    ),
    "question-names_group": (
        "Svarene på «{question}» vises ikke for sig: De fremgår af, hvem der har svaret.",
        "The answers to “{question}” are not shown apart: they are in the account of who answered.",
    ),
    # shares, ways of counting and their notes
    "share-under": ("under {share}", "under {share}"),
    "share-over": ("over {share}", "over {share}"),
    "share-between": ("{low}–{high}", "{low}–{high}"),
    "note-score": (
        "Prioriteringsscoren går fra 0 (alle har sat punktet sidst) til 100 (alle har sat det først).",
        "The priority score runs from 0 (everyone put the item last) to 100 (everyone put it first).",
    ),
    "note-sampling": (
        "Spændet tager kun højde for tilfældig variation. Deltagerne er ikke udvalgt ved lodtrækning.",
        "The range allows for random variation only. The participants were not drawn by lot.",
    ),
    "other-option": ("Andet", "Other"),
    "nps-detractors": ("0–6", "0–6"),
    "nps-passives": ("7–8", "7–8"),
    "nps-promoters": ("9–10", "9–10"),
    "number-2": ("to", "two"),
    "number-3": ("tre", "three"),
    "number-4": ("fire", "four"),
    "number-5": ("fem", "five"),
    "number-6": ("seks", "six"),
    "number-7": ("syv", "seven"),
    "number-8": ("otte", "eight"),
    "number-9": ("ni", "nine"),
    "shares-from-to": ("fra {low} til {high}", "from {low} to {high}"),
    # distributions, themes, gaps, who is missing
    "lead-gap": ("Vigtighed og opfyldelse", "Importance and fulfilment"),
    "lead-quality": ("Datakvalitet", "Quality of the answers"),
    "lead-polarised": ("Svarene er delt", "The answers are split"),
    "lead-groups-apart": ("Stor afstand mellem grupperne", "Groups far apart"),
    "lead-themes": ("Åbne svar", "Open answers"),
    "basis-open": (
        "Linket var åbent for alle, så et svar er ikke nødvendigvis én person, og en svarprocent kan ikke regnes ud.",
        "The link was open to everybody, so an answer is not necessarily one person, and no response rate can be "
        "worked out.",
    ),
    "coverage-none": ("Der er ingen svar fra {part}.", "There are no answers from {part}."),
    "coverage-few": (
        "Der er færre end {threshold} svar fra {part}, eller antallet kan ikke vises.",
        "There are fewer than {threshold} answers from {part}, or the number cannot be shown.",
    ),
    "coverage-fewer": (
        "{part} udgør {share} af svarene mod {population} af befolkningen (kilde: {source}).",
        "{part}: {share} of the answers, but {population} of the population (source: {source}).",
    ),
    "coverage-fewer-without-source": (
        "{part} udgør {share} af svarene mod {population} af befolkningen.",
        "{part}: {share} of the answers, but {population} of the population.",
    ),
    "polarised": (
        "Svarene på «{item}» samler sig i begge ender af skalaen ({n} svar).",
        "The answers on “{item}” gather at both ends of the scale ({n} answers).",
    ),
    "groups-apart-chosen": (
        "«{item}» er valgt af {high_value} i gruppen {high} ({high_n} svar) og {low_value} i gruppen {low} ({low_n} "
        "svar).",
        "“{item}” was chosen by {high_value} in the group {high} ({high_n} answers) and {low_value} in the group "
        "{low} ({low_n} answers).",
    ),
    "groups-apart-over": (
        "På «{item}» ligger {high_value} i gruppen {high} ({high_n} svar) over midten af skalaen, mod {low_value} i "
        "gruppen {low} ({low_n} svar).",
        "On “{item}” {high_value} in the group {high} ({high_n} answers) lie above the middle of the scale, against "
        "{low_value} in the group {low} ({low_n} answers).",
    ),
    "groups-apart-under": (
        "På «{item}» ligger {high_value} i gruppen {high} ({high_n} svar) under midten af skalaen, mod {low_value} i "
        "gruppen {low} ({low_n} svar).",
        "On “{item}” {high_value} in the group {high} ({high_n} answers) lie below the middle of the scale, against "
        "{low_value} in the group {low} ({low_n} answers).",
    ),
    "theme": ("{theme} ({n})", "{theme} ({n})"),
    "themes": (
        "Flest skriver om {themes}. Et svar kan handle om flere temaer; {of} har skrevet et svar.",
        "Most write about {themes}. An answer may be about several themes; {of} wrote one.",
    ),
    "uncoded": (
        "{n} af {of} svar passer ikke til noget tema i kodelisten.",
        "{n} of {of} answers fit no theme in the codebook.",
    ),
    "gap": (
        "«{item}» vurderes som vigtigere, end det er opfyldt: Forskellen er i gennemsnit {gap} trin på skalaen (spænd "
        "{low} til {high}; {n} har svaret på begge dele).",
        "“{item}” is rated as more important than it is fulfilled: the mean gap is {gap} steps of the scale (range "
        "{low} to {high}; {n} rated both).",
    ),
    "fewer-than": ("færre end {threshold}", "fewer than {threshold}"),
    "none": ("ingen", "none"),
    "quality-repeated": (
        "{count} af {of} ses at have svaret mere end én gang.",
        "{count} of {of} can be seen to have answered more than once.",
    ),
    "quality-near-duplicate": (
        "{count} af {of} svar med mindst fem ord i fri tekst er næsten ord for ord som et andet og ens med det i "
        "resten af skemaet.",
        "{count} of {of} answers with at least five words of free text are nearly word for word like another and the "
        "same as it in the rest of the form.",
    ),
    "quality-straight-line": (
        "{count} af {of} har sat alle udsagn i «{question}» på samme trin.",
        "{count} of {of} put every statement in “{question}” on the same step.",
    ),
    "quality-fast": (
        "{count} af {of} har brugt under 40 % af den midterste svartid (medianen).",
        "{count} of {of} took less than 40% of the median time.",
    ),
    "quality-display-order": (
        "{count} af {of} fulde prioriteringer i «{question}» følger den rækkefølge, punkterne er vist i. Det er "
        "flere, end man kan vente ved et tilfælde.",
        "{count} of {of} full rankings in “{question}” follow the order in which the items are listed. That is more "
        "than would be expected by chance.",
    ),
    "quality-rank-ties": (
        "{count} af {of} prioriteringer i «{question}» har to punkter på samme plads.",
        "{count} of {of} rankings in “{question}” have two items on the same place.",
    ),
    "quality-rank-gaps": (
        "{count} af {of} prioriteringer i «{question}» springer en plads over.",
        "{count} of {of} rankings in “{question}” skip a place.",
    ),
    "quality-rank-out-of-range": (
        "{count} af {of} prioriteringer i «{question}» har en plads, der ikke findes.",
        "{count} of {of} rankings in “{question}” have a place that does not exist.",
    ),
    "quality-rank-zero": (
        "{count} af {of} prioriteringer i «{question}» begynder med plads 0.",
        "{count} of {of} rankings in “{question}” begin with place 0.",
    ),
    "quality-nothing-left-out": (
        "Har nogen svaret flere gange, tæller det seneste svar. Ellers er ingen svar taget ud.",
        "If somebody answered more than once, the latest answer counts. No other answer has been left out.",
    ),
    "quality-some-left-out": (
        "Har nogen svaret flere gange, tæller det seneste svar. Ingen svar er taget ud af den grund, men {n} er "
        "taget ud af "
        "andre grunde; de står øverst.",
        "If somebody answered more than once, the latest answer counts. No answer has been left out for this, but "
        "{n} were "
        "left out for other reasons, which are told at the top.",
    ),
    "quality-latest-counts": (
        "Har nogen svaret flere gange, tæller det seneste svar.",
        "If somebody answered more than once, the latest answer counts.",
    ),
    "way-all": (
        "Filen har én række med svar, og den tæller med.|Alle {n} rækker med svar tæller med.",
        "The file has one row of answers, and it counts.|All {n} rows of answers count.",
    ),
    "way": (
        "Der kom {n} rækker: {parts}; {used} tæller med.",
        "{n} rows were received: {parts}; {used} count.",
    ),
    "way-tests": ("{n} er prøver eller invitationer uden svar", "{n} are tests or invitations without an answer"),
    "way-partial": ("{n} er ikke gjort færdige", "{n} were not finished"),
    "way-duplicates": (
        "{n} er afløst af et senere svar fra samme person",
        "{n} were replaced by a later answer of the same person",
    ),
    "way-excluded": (
        "{n} er taget ud efter en regel om kolonne {rule}",
        "{n} were taken out by a rule about column {rule}",
    ),
    "way-excluded-few": (
        "{n} er taget ud efter regler i oversættelsen af svarene",
        "{n} were taken out by rules of the mapping",
    ),
    "path-used": ("{n} har svaret på spørgsmålet", "{n} answered the question"),
    "path-dont-know": ("{n} ({share}) har svaret «ved ikke»", "{n} ({share}) answered “don't know”"),
    "path-not-asked": ("{n} har ikke taget stilling", "{n} took no position"),
    "path-invalid": ("{n} svar kunne ikke bruges", "{n} answers could not be used"),
    "path-statements": ("Der er svaret «ved ikke» til {items}.", "“Don't know” was answered to {items}."),
    "path-statement": ("«{item}» af {n} ({share})", "“{item}” by {n} ({share})"),
    "note-net": (
        "Nettotallet er andelen over midten af skalaen minus andelen under; et midterste trin regnes ikke med.",
        "The net figure is the share above the middle of the scale minus the share below; a middle step counts as "
        "neither.",
    ),
    "note-agreement": (
        "Enigheden går fra −1 (delt i begge ender) over 0 (jævnt fordelt) til 1 (alle på samme trin).",
        "Agreement goes from −1 (split between both ends) over 0 (spread evenly) to 1 (all on one step).",
    ),
}
