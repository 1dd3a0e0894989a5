TEXTS: dict[str, str] = {
    # readings: leads
    "lead-common": "Broadly prioritised",
    "lead-differs": "Prioritised differently",
    "lead-unclear": "Impossible to tell",
    "lead-robust": "Other ways of counting",
    "lead-top-three": "The first three",
    "top-three-certain": "At least 95% of new samples drawn from the answers have {items} among their first three.",
    "top-three-possible": "{items} may be among the first three, but that is not certain.",
    "top-three-open": "No item is certain to be among the first three, and none can be ruled out.",
    "lead-agreement": "Within each group",
    "lead-bounds": "Among all in the group",
    "lead-order": "The order depends on how you count",
    "lead-unclear-first": "Impossible to tell what comes first",
    "lead-uncertain": "The place is uncertain",
    "lead-missing": "Missing",
    "lead-in-question": "{lead} ({question})",
    # readings: who answered
    "basis": "{n} answers are counted.",
    "basis-groups": "{n} answers are counted: {groups}.",
    "basis-rate": "That is {share} of those invited.",
    "basis-voluntary": "Answering was voluntary, so the figures hold only for those who did.",
    "count-named": "{n} {noun}",
    "count-group": "{n} from the group {group}",
    "count-rest": "{n} from others who are not shown apart",
    "count-ungrouped": "{n} who stated no group",
    "no-answers": "There are no answers yet.",
    "too-few": "There are fewer than {threshold} answers, so no figures are shown.",
    "missing-group": "Nobody in the group {groups} has answered.",
    "missing-groups": "Nobody in the groups {groups} has answered.",
    # readings: what they put first
    "common-all": "At least half of each of the {number} groups put “{item}” among the three most "
    "important ({shares}).",
    "common-shown": "At least half of each of the {number} groups shown put “{item}” among the three "
    "most important ({shares}).",
    "order": (
        "“{equal}” comes first when every group shown counts alike. “{pooled}” comes first when every answer counts "
        "alike."
    ),
    "unclear-first": "{items} may each come out on top.",
    "uncertain": "“{item}” may stand anywhere from no. {low} to no. {high}.",
    "quoted": "“{item}”",
    "differs": "{high} of the group {highest} ({of_highest} answers) put “{item}” among the three most important, "
    "against {low} of the group {lowest} ({of_lowest} answers).",
    "differs-score": "“{item}” has the priority score {high} in the group {highest} ({of_highest} answers), against "
    "{low} in the group {lowest} ({of_lowest} answers).",
    "differs-more": "There is {n} more such item.|There are {n} more such items.",
    "unclear": "We cannot tell whether the groups prioritise {items} alike or differently. "
    "That is not the same as agreement.",
    "unclear-many": "For {count} of the {total} items we cannot tell whether the groups prioritise them alike or "
    "differently. That is not the same as agreement.",
    "unclear-all": "For none of the items can we tell whether the groups prioritise it alike or differently. "
    "That is not the same as agreement.",
    "robust": "The same three items come first by {same} of {rules} methods.",
    "robust-alone": "By none of the other methods do the same three items come first.",
    "robust-not": "They are not the same three {others}.",
    "when-segment_equal": "when every group shown counts alike",
    "when-pooled": "when every answer counts alike",
    "when-schulze": "when the items are compared two by two",
    "when-maximin": "when the group that puts the item lowest decides",
    "agreement": "On the order there is {groups}.",
    "agreement-in": "{word} agreement in the group {group} (W = {w})",
    "agreement-none": "no",
    "agreement-weak": "weak",
    "agreement-moderate": "moderate",
    "agreement-strong": "strong",
    "agreement-very-strong": "very strong",
    "bounds": (
        "{count} of the {answered} in the group {group} who answered the question put “{item}” among the three most "
        "important. Among all {members} in the group it is at least {low} and at most {high}."
    ),
    "status-common": "broadly prioritised",
    "status-differs": "prioritised differently",
    "status-unclear": "impossible to tell",
    # what is not shown
    "group-few": "The group {group} is not shown apart: it has fewer than {threshold} answers.",
    "group-complement": "The group {group} is not shown apart either: a smaller group's answers could be worked out.",
    "group-extreme": "The group {group} is not shown apart: the figures would reveal what everyone in it answered.",
    "group-small": (
        "The group {group} is not shown apart: it, or another that is not shown, has fewer than {threshold} answers."
    ),
    "group-small-in": (
        "The group {group} is not shown apart under “{question}”: it, or another that is not shown, has fewer than "
        "{threshold} answers."
    ),
    "group-few-in": (
        "The group {group} is not shown apart under “{question}”: there are fewer than {threshold} answers."
    ),
    "group-complement-in": (
        "The group {group} is not shown apart under “{question}” either: a smaller group's answers could be worked out."
    ),
    "group-extreme-in": (
        "The group {group} is not shown apart under “{question}”: "
        "the figures would reveal what everyone in it answered."
    ),
    "question-few": "“{question}” is not shown: there are fewer than {threshold} answers.",
    "question-small_counts": (
        "Under “{question}”, counts below {threshold} are left out, with the counts that would give them away."
    ),
    "question-names_group": "The answers to “{question}” are not shown apart: they are in the account of who answered.",
    # shares, ways of counting and their notes
    "share-under": "under {share}",
    "share-over": "over {share}",
    "share-between": "{low}–{high}",
    "note-score": "The priority score runs from 0 (everyone put the item last) to 100 (everyone put it first).",
    "note-sampling": "The range allows for random variation only. The participants were not drawn by lot.",
    "other-option": "Other",
    "dont-know": "Don't know",
    "nps-detractors": "0–6",
    "nps-passives": "7–8",
    "nps-promoters": "9–10",
    "number-2": "two",
    "number-3": "three",
    "number-4": "four",
    "number-5": "five",
    "number-6": "six",
    "number-7": "seven",
    "number-8": "eight",
    "number-9": "nine",
    "shares-from-to": "from {low} to {high}",
    # distributions, themes, gaps, who is missing
    "lead-gap": "Importance and fulfilment",
    "lead-quality": "Quality of the answers",
    "lead-polarised": "The answers are split",
    "lead-groups-apart": "Groups far apart",
    "lead-themes": "Open answers",
    "basis-open": (
        "The link was open to everybody, so an answer is not necessarily one person, and no response rate can be "
        "worked out."
    ),
    "coverage-none": "There are no answers from {part}.",
    "coverage-few": "There are fewer than {threshold} answers from {part}, or the number cannot be shown.",
    "coverage-fewer": "{part}: {share} of the answers, but {population} of the population (source: {source}).",
    "coverage-fewer-without-source": "{part}: {share} of the answers, but {population} of the population.",
    "polarised": "The answers on “{item}” gather at both ends of the scale.",
    "groups-apart-share": "“{item}” was chosen by {high_value} in the group {high} ({high_n} answers) and {low_value} "
    "in the group {low} ({low_n} answers).",
    "groups-apart-net": "On “{item}” the net figure is {high_value} in the group {high} ({high_n} answers) and "
    "{low_value} in the group {low} ({low_n} answers). It is the share above the middle of the scale minus the share "
    "below.",
    "theme": "{theme} ({n})",
    "themes": "Most write about {themes}. An answer may be about several themes; {of} wrote one.",
    "uncoded": "{n} of {of} answers fit no theme in the codebook.",
    "gap": (
        "“{item}” is rated as more important than it is fulfilled: the mean gap is {gap} steps of the scale (range "
        "{low} to {high}; {n} rated both)."
    ),
    "fewer-than": "fewer than {threshold}",
    "none": "none",
    "quality-repeated": "{count} of {of} can be seen to have answered more than once.",
    "quality-near-duplicate": (
        "{count} of {of} answers with at least five words of free text are nearly word for word like another and the "
        "same as it in the rest of the form."
    ),
    "quality-straight-line": "{count} of {of} put every statement in “{question}” on the same step.",
    "quality-fast": "{count} of {of} took less than 40% of the median time.",
    "quality-display-order": (
        "{count} of {of} full rankings in “{question}” follow the order in which the items are listed. That is more "
        "than would be expected by chance."
    ),
    "quality-rank-ties": "{count} of {of} rankings in “{question}” have two items on the same place.",
    "quality-rank-gaps": "{count} of {of} rankings in “{question}” skip a place.",
    "quality-rank-out-of-range": "{count} of {of} rankings in “{question}” have a place that does not exist.",
    "quality-rank-zero": "{count} of {of} rankings in “{question}” begin with place 0.",
    "quality-nothing-left-out": (
        "If somebody answered more than once, the latest answer counts. No other answer has been left out."
    ),
    "note-net": "The net figure is the share above the middle of the scale minus the share below; a middle step counts "
    "as neither.",
    "note-agreement": "Agreement goes from −1 (split between both ends) over 0 (spread evenly) to 1 (all on one step).",
}
