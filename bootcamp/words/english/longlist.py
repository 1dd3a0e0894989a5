"""Words for the longlist, the shortlist and the theme cards."""

TEXTS: dict[str, str] = {
    "about": "Longlist from {title}: each item with need, benefit, connections, status and source",
    "fact-items": "Items",
    "fact-outside": "Input from outside",
    "reading": "How to read the list",
    "reading-need": (
        "Need is the priority score from 0 (everyone put the item last) to 100 (everyone put it first), by Borda's "
        "method. In the figure in bold every group that is shown counts alike; below it are the groups' own figures."
    ),
    "reading-benefit": (
        "Benefit is the share that has the item among its three most important, or that chose it. In the figure in "
        "bold every answer counts alike."
    ),
    "reading-connections": "Connections tell whether the item is named under other core tasks too, and which groups "
    "support it: those where it is among the three first, or where at least half have it. With few items to choose "
    "from it must be in the first half.",
    "reading-status": (
        "Status is broadly prioritised, prioritised differently, or impossible to tell; the last is not the same as "
        "agreement. A dash means that it has not been worked out or is not shown."
    ),
    "groups": "The groups:",
    "order": (
        "The core tasks stand as in the plan. Under each of them the item with the highest score or share comes "
        "first. What only came in from outside comes last and has no figures."
    ),
    "column-need-ranked": "Need: score",
    "column-need-rated": "Need: gap",
    "column-benefit-ranked": "Benefit: in top 3",
    "column-benefit-chosen": "Benefit: chose it",
    "column-connections": "Connections",
    "column-status": "Status",
    "column-n": "Answers",
    "column-said": "Who said what",
    "column-place": "No.",
    "column-reason": "Reason",
    "column-basis": "What the longlist shows",
    "outside": "Input from outside",
    "outside-summary": "Items that came in by other ways than the survey, with source and date",
    "question-not-shown": "Too few answered, and no figures are shown. The items stand here so that they are not lost.",
    "summary": "The items of the longlist from “{question}” with need, benefit, connections and number of answers",
    "status-common": "broadly prioritised",
    "status-differs": "prioritised differently",
    "status-unclear": "impossible to tell",
    "status-none": "–",
    "apart": "Highest in {high}, lowest in {low}",
    "elsewhere": "Also named under {tasks}",
    "carried": "Support from {groups}",
    "all-shown": "all groups shown",
    "from": "{source}, {date}",
    "note": "From outside: “{text}” ({source})",
    "from-outside": "From outside: {source}",
    "source": "Source: {files}. {rule}",
    "rule-segment-equal": (
        "Score: Borda from 0 to 100, every group shown counts alike. Share: top 3, every answer counts alike."
    ),
    "rule-pooled": "Score: Borda from 0 to 100, every answer counts alike. Share: top 3, every answer counts alike.",
    "rule-chosen": "Share: how many chose the item, out of those who answered.",
    # the shortlist
    "shortlist-about": "Shortlist from {title}: what was chosen, in which order and why, and what was not",
    "shortlist-proposed": "Proposal, not decided",
    "shortlist-partly": "Decided for some core tasks",
    "shortlist-unconfirmed": "Chosen, not confirmed",
    "shortlist-decided": "Decided",
    "who-decided": "Who decided it",
    "decided": "{who} on {date}.",
    "unconfirmed": "The items have been chosen, but it does not say who decided it and when.",
    "proposal": "Nobody yet. The list is a proposal worked out from the longlist. People must decide what goes on it.",
    "rule-head": "The rule behind the proposal.",
    "rule": (
        "For {tasks} nothing has been chosen yet. The proposal takes what is broadly prioritised and what is among "
        "the three first of a question (with few items to choose from, the first half). Items that are prioritised "
        "differently are proposed for discussion, however, wherever they stand. So are items that at least one group "
        "supports or that were named from outside, and items there are no figures for. The rest is not proposed, but "
        "stays on the list."
    ),
    "none-chosen": "No items were chosen.",
    "head-left-out": "Not chosen",
    "head-open": "No stand taken",
    "head-yes": "Proposed",
    "head-discuss": "Proposed for discussion",
    "head-no": "Not proposed",
    "no-reason": "No reason was written.",
    "shortlist-summary-chosen": "The items that were chosen, in order and with the reason",
    "shortlist-summary-left-out": "The items that were not chosen, and why",
    "shortlist-summary-open": "The items that nobody has taken a stand on",
    "shortlist-summary-yes": "The items that are proposed",
    "shortlist-summary-discuss": "The items that are proposed for discussion",
    "shortlist-summary-no": "The items that are not proposed",
    "basis-ranked": "{about}: no.\N{NO-BREAK SPACE}{place} of {of}; {share} have it in their top 3",
    "basis-chosen": "{about}: no.\N{NO-BREAK SPACE}{place} of {of}; {share} chose it",
    "basis-outside": "Only came in from outside; nobody was asked about it",
    "basis-not-shown": "Too few answers to show figures",
    # survey note and the file
    "file-head": "The longlist: what came in by other ways than the survey, and what was chosen.\n"
    "source is a role or a group, never a name. item is the short name of an item; without item the text is a new one.",
    "noted-new": "“{title}” is on the longlist as a new item ({file}).",
    "noted-item": "It is on the longlist under “{title}” ({file}).",
    "unchanged": "{file} is unchanged.",
    "then-print": "Print the longlist:  {command}",
    # the sheet in Excel
    "source-short": "{files}, “{question}”, {rule}",
    "rule-short-segment-equal": "Borda, groups count alike",
    "rule-short-pooled": "Borda, answers count alike",
    "rule-short-chosen": "share that chose the item",
    "sheet-longlist": "Longlist",
    "sheet-input": "Input from outside",
    "sheet-decision": "Decision",
    "sheet-shortlist": "Shortlist",
    "sheet-name": "{document}: {title}",
    "sheet-title": "Item",
    "sheet-core-task": "Core task",
    "sheet-about": "Kind",
    "sheet-need": "Need: {group}",
    "sheet-benefit": "Benefit: {group}",
    "sheet-all": "all",
    "sheet-elsewhere": "Also named under",
    "sheet-carried": "Support from",
    "sheet-status": "Status",
    "sheet-n": "Answers to the question",
    "sheet-notes": "Input from outside",
    "sheet-origin": "Source",
    "sheet-chosen": "Chosen? (yes/no)",
    "sheet-place": "No.",
    "sheet-reason": "Reason",
    "sheet-input-date": "Date",
    "sheet-input-source": "Who did it come from, and how? (role or group)",
    "sheet-input-text": "What was said?",
    "sheet-input-core-task": "Core task",
    "sheet-input-item": "Item (blank: a new item)",
    "sheet-decided-by": "Who decided the list?",
    "sheet-decided-on": "When?",
    "help-read": "Read the list",
    "help-read.more": (
        "Each row is an item. Need is the priority score from 0 to 100; under “all” every group that is shown counts "
        "alike. Benefit is the share that has the item among its three most important, or that chose it; under “all” "
        "every answer counts alike. Blank cells are figures that have not been worked out or may not be shown. Use the "
        "arrows in the headings to sort and filter."
    ),
    "help-choose": "Choose",
    "help-choose.more": (
        "Write yes or no under “Chosen?”, a number under “No.” (1, 2, 3 … for each core task) and why under “Reason”. "
        "Write why also when something is not chosen. On the sheet “Decision”, write who decided it and when."
    ),
    "help-input": "Input from outside",
    "help-input.more": (
        "What came in by mail, by phone, in a note or at a meeting is written on the sheet “Input from outside”, on a "
        "blank row. Write a role or a group, never a name. Choose the item it is about; when the cell is blank, the "
        "text becomes a new item."
    ),
    "help-take": "Take it back",
    "help-take.more": "Save, close Excel and take it back with: bootcamp take and the name of the file.",
    "sheet-state": "Chosen?",
    "sheet-basis": "What the longlist shows",
    "state-chosen": "chosen",
    "state-left-out": "not chosen",
    "state-open": "no stand taken",
    "state-yes": "proposed",
    "state-discuss": "proposed for discussion",
    "state-no": "not proposed",
    # when the sheet is taken back
    "note-added": "New input: “{text}” ({source}).",
    "note-removed": "Input removed: “{text}” ({source}).",
    "now-chosen": "“{title}” is chosen.",
    "now-placed": "“{title}” is chosen as number {place}.",
    "now-left-out": "“{title}” is not chosen.",
    "now-open": "There is no longer a stand on “{title}”.",
    "now-because": "Reason: {reason}",
    "now-decided": "Decided by: {who}, {date}.",
    "take-older": "The longlist was changed after the sheet was made. Those changes stay.",
    "take-overwritten": "The longlist was changed after the sheet was made. These changes will be lost:",
    "then-shortlist": "Print the shortlist:  {command}",
    "gap": "Importance minus fulfilment: {gap} (from {low} to {high}, {n} answers)",
    "sheet-gap": "Need: importance minus fulfilment",
    "rule-rated": "Importance minus fulfilment: the mean over those who answered both.",
    "rule-short-rated": "importance minus fulfilment",
    # the theme cards
    "card-mark": "Shortlist: no.\N{NO-BREAK SPACE}{place}",
    "card-ranked": "{share} put it among their three most important.",
    "card-chosen": "{share} chose it.",
    "card-place": "In all it is number\N{NO-BREAK SPACE}{place} of {of}.",
    "basis-alike": (
        "In a ranking the number comes from the score, where every group shown counts alike. The share is of all who "
        "answered. An item with a larger share may therefore stand lower."
    ),
    "card-place-alike": "When every group shown counts alike, it is number\N{NO-BREAK SPACE}{place} of {of}.",
    "card-places-alike": (
        "When every group shown counts alike, it may lie anywhere from number\N{NO-BREAK SPACE}{place} to "
        "number\N{NO-BREAK SPACE}{last} of {of}."
    ),
    "card-places": (
        "In all it may lie anywhere from number\N{NO-BREAK SPACE}{place} to number\N{NO-BREAK SPACE}{last} of {of}."
    ),
    "card-outside": "It came in from outside. The digital bootcamp did not ask about it.",
    "card-not-shown": "Too few answered for figures to be shown.",
    "card-ranked-by-group": "Have it among their three most important",
    "card-chosen-by-group": "Chose it",
    "card-all": "All answers",
    "card-notes": "Notes",
    "card-source": "Source: {survey}, {n} answers to the question",
}
