TEXTS: dict[str, str] = {
    "untitled-break": "Break",
    "untitled-meal": "Meal",
    "untitled-other": "Programme item",
    "date-open": "date not set",
    "form-parallel": "Tracks",
    "programme": "Programme",
    "programme-about": "Programme for the participants in {title}",
    "programme-summary": "The programme of {title} with times, content, work forms and who leads",
    "run-sheet": "Run-sheet",
    "run-sheet-title": "Run-sheet: {title}",
    "run-sheet-about": "Run-sheet for those who lead {title}",
    "run-sheet-internal": "Run-sheet for facilitators (internal)",
    "run-sheet-summary": (
        "The run-sheet of {title} with times, content, steps, work forms, who leads, materials and plan B"
    ),
    "status-draft": "Draft programme",
    "status-final": "Final programme",
    "fact-date": "Date",
    "fact-doors": "Doors open",
    "fact-time": "Time",
    "fact-place": "Venue",
    "column-time": "Time",
    "column-content": "Content",
    "column-form": "Work form",
    "column-leads": "Led by",
    "column-what": "What and why",
    "column-how": "How we do it",
    "column-who": "Who",
    "column-materials": "Materials",
    "column-plan-b": "Plan B",
    "wall-programme": "Wall programme",
    "door-signs": "Door signs",
    "worksheets": "Worksheets",
    "track-programmes": "Track programmes",
    "packing-list": "Packing list",
    "evaluation-form": "Evaluation form",
    "questionnaire": "Questionnaire",
    "survey-guide": "Guide to the questionnaire",
    "invitation": "Invitation to answer",
    "consent-adult": "Consent for adults",
    "consent-child": "Consent for children",
    "consent-employee": "Consent for employees",
    "role-briefs": "Role briefs",
    "staffing-plan": "Staffing plan",
    "practical-checklist": "Practical checklist",
    "column-what-alone": "What",
    "column-why": "Why",
    "column-slack": "Slack",
    "column-room": "Room",
    "purpose-of-day": "The purpose of the day",
    "results-of-day": "By the end of the day we have",
    "tracks": "The tracks",
    "track": "Track: {title}",
    "track-summary": "The programme of the track {title}",
    "idle": "Waits {n} min",
    "minutes": "{n} min",
    "slack": "slack: {n} min",
    "gives": "Gives:",
    "output-purpose": "a wording of the purpose",
    "output-prerequisites": "prerequisites in order of priority",
    "output-activities": "proposals for activities",
    "output-quick-wins": "quick wins",
    "output-evaluation": "an evaluation of the day",
    "output-film": "a film",
    "output-other": "a result in writing",
    "terms": "Terms of reference",
    "terms-about": "Terms of reference for {title}: purpose, room for influence and who decides",
    "terms-purpose": "Purpose",
    "terms-room": "Room for influence",
    "terms-decided": "Already decided",
    "terms-open": "Can be influenced",
    "terms-closed": "Cannot be influenced",
    "terms-after": "Who decides",
    "terms-decided-by": "The decision is taken by:",
    "terms-chain": "The matter goes through:",
    "core-tasks": "The core tasks",
    "deliverables": "What must be there at the end",
    "deliverables-summary": "What the process must end with, and what shows that it is there",
    "column-deliverable": "Deliverable",
    "column-evidence": "What shows that it is there",
    "fact-municipality": "Municipality",
    "fact-commissioned-by": "Commissioned by",
    "fact-contact": "Contact",
    "milestones": "Milestone plan",
    "milestones-about": "Milestone plan for {title}: phases, days, meetings and deadlines",
    "milestones-summary": (
        "The process {title} phase by phase, with the week of the first plan, date, content and shift"
    ),
    "fact-anchor": "Week x is",
    "anchor": "week {week}, {year}",
    "column-first-plan": "First plan",
    "column-when": "When",
    "column-what-happens": "What",
    "column-kind": "Kind",
    "column-shift": "Shift",
    "kind-phase": "Phase",
    "kind-bootcamp": "Bootcamp",
    "kind-meeting": "Meeting",
    "kind-seminar": "Seminar",
    "kind-survey": "Survey",
    "kind-milestone": "Milestone",
    "kind-decision": "Decision",
    "week": "week {n}",
    "weeks": "weeks {first}–{last}",
    "shift-later": "{n} week later|{n} weeks later",
    "shift-earlier": "{n} week earlier|{n} weeks earlier",
    "reading-guide": "How to read the plan",
    "reading-guide-weeks": (
        "The first plan counts in weeks from week x: x+4 is four weeks after week x. The column “When” shows the day "
        "or the weeks that hold now."
    ),
    "reading-guide-shift": "Where something is in another week than first planned, the difference is under “Shift”.",
    "shifted": (
        "{n} day or milestone is now in another week than in the first plan."
        "|{n} days and milestones are now in another week than in the first plan."
    ),
    "mini-analysis": "Mini-analysis",
    "slides": "Slides",
    "mini-analysis-about": "Mini-analysis of {title}: what the answers show, and how they were counted",
    "fact-answers": "Answers",
    "fact-open": "Open for answers",
    "fact-made": "Counted on",
    "n-answers": "{n} answer|{n} answers",
    "across-core-tasks": "Across the core tasks",
    "question-not-shown": "There are fewer than {threshold} answers to the question, so they are not shown.",
    "nothing-to-show": "The answers to this question are not shown as figures.",
    "source": "Source: {files}; {n} answer to the question.|Source: {files}; {n} answers to the question.",
    "alt-score": "{item}: {equal} (when every answer counts alike: {pooled})",
    "alt-scores": "Priority score when every group shown counts alike:",
    "finding-first": "“{item}” comes first",
    "finding-order": "What comes first depends on how you count",
    "finding-tie": "Several items share first place",
    "finding-common": (
        "“{item}” has the broadest support: {shares} of each group shown have it among the three most important"
    ),
    "census": (
        "For the group {group}, the range shows instead what the share can be at least and at most among all {members}."
    ),
    "top-three": "How many have each item among the three most important",
    "groups-not-shown": "The group {groups} is not shown on its own.|The groups {groups} are not shown on their own.",
    "column-item": "Item",
    "column-place": "Place",
    "column-score": "Score",
    "column-pooled": "Pooled",
    "column-top3": "Top 3: {group}",
    "ranking-summary": "All figures for the question “{question}”: place with range, scores and shares of top three",
    "ranking-caption": "Score: every group shown counts alike. Pooled: every answer counts alike. The "
    "place is shown with its range. {n} answers.",
    "mean": "The mean is {mean} ({n} answer).|The mean is {mean} ({n} answers).",
    "column-answer": "Answer",
    "column-answers": "Answers in all",
    "column-count": "Number",
    "column-share": "Share",
    "column-statement": "Statement",
    "tally-summary": "How the answers to “{question}” are distributed",
    "tally-caption": "{n} answered the question.|{n} answered the question.",
    "statements-summary": "How the answers to each statement are distributed",
    "statements-caption": "Share of those who took a position on the statement.",
    "column-file": "File",
    "column-rows": "Rows",
    "column-imported": "Read in",
    "column-digest": "Checksum",
    "sources-summary": "The files the figures come from",
    "basis": "Who answered",
    "main-findings": "What the answers show",
    "method": "How it was worked out",
    "who-was-asked": "Who was asked?",
    "how-asked": "How?",
    "method-scores": "The priority score runs from 0 to 100. What is put first gets the most points, and "
    "what is not ranked shares the places that are left. In the first score every group that is shown "
    "counts alike; the answers of others count only in the pooled score, where every answer counts "
    "alike. The two are shown side by side, because they may give different answers. Percentages are "
    "rounded.",
    "method-ranges": (
        "The range of a place is found by drawing new samples from the answers {resamples} times (seed {seed}): in "
        "95% of them the item lies within the range. The range of a share is a 95% confidence interval (Wilson) "
        "unless something else is said. The ranges allow for random variation only. The participants were not drawn "
        "by lot, so the figures say nothing certain about those who did not answer."
    ),
    "column-status": "Status",
    "column-rule": "Method",
    "column-first": "No. 1",
    "column-first-three": "The first three",
    "shared-place": "several share the place",
    "rule-segment_equal": "Every group shown counts alike",
    "rule-pooled": "Every answer counts alike",
    "rule-schulze": "The items are compared two by two (Schulze)",
    "rule-maximin": "The group that puts the item lowest decides (maximin)",
    "column-core-task": "Core task",
    "column-common": "Broadly prioritised",
    "column-differs": "Prioritised differently",
    "column-unclear": "Impossible to tell",
    "overview-summary": "Which items are prioritised broadly, which differently, and where it cannot be told",
    "overview-caption": "The groups side by side",
    "groups-appendix": "Appendix: the figures, group by group",
    "purpose": "Purpose",
    "finding-positive": "“{item}” gets most positive answers: {share}",
    "alt-positions": "{question} – positive answers: {described}.",
    "rules-appendix": "Appendix: four ways of counting",
    "rules-about": "What comes first can depend on how you count. Here four methods stand side by side, and none of "
    "them is the only right one. When the items are compared two by two, one stands above another if most have put it "
    "higher, directly or by way of other items (Schulze). Items that share a place are all named.",
    "rules-summary": "What each method puts first under “{question}”",
    "rules-caption": "What each method puts first",
    "column-spread": "Distance",
    "column-p": "p-value",
    "column-highest": "Highest in",
    "column-lowest": "Lowest in",
    "differences-about": (
        "The distance is the difference between the lowest and the highest priority score among the groups shown. "
        "The p-value shows how often at least as large a difference would come about if the answers were dealt out "
        "to the groups at random (Kruskal–Wallis, {permutations} divisions). It is adjusted by Holm's method, "
        "because all items of the core task are tried at once, and it does not say how large or important the "
        "difference is."
    ),
    "differences-summary": "The difference between the groups on each item under “{question}”",
    "differences-caption": "The difference between the groups, item by item",
    "differences-rounded": (
        "(it is only shown whether p is under {alpha}, so that figures left out cannot be worked out)"
    ),
    "p-not-under": "{p} or more",
    "p-under": "under {p}",
    "column-group": "Group",
    "column-agreement": "Agreement",
    "column-w": "Kendall's W",
    "column-complete": "Complete orders",
    "agreement-about": (
        "Kendall's W runs from 0 (no common order) to 1 (all have the same order), over the answers that put every "
        "item in order. Below 0.10 is called no agreement, below 0.30 weak, below 0.50 moderate, up to and including "
        "0.70 strong, and above it very strong. There is no common standard; the limits were chosen for this "
        "toolkit. A dash means that there are too few complete orders, or that the figure could reveal what a few "
        "have answered."
    ),
    "agreement-summary": "How alike the order is within each group under “{question}”",
    "agreement-caption": "How alike the order is within each group",
    "method-groups": (
        "An item is prioritised differently when at least 15 points lie between the lowest and the highest score of "
        "the groups, and when so large a difference between the groups would rarely arise by chance (p below 0.05). "
        "This was tried by dealing the answers out to the groups at random {permutations} times (seed {seed}). An "
        "item is broadly prioritised when it is not prioritised differently, and at least half of every group shown "
        "have it among the three most important; the share must also be higher than it would be if everyone chose "
        "three items at random. For the other items it is impossible to tell whether the groups prioritise them "
        "alike or differently. That is not the same as agreement."
    ),
    "method-threshold": "Groups with fewer than {threshold} answers are not shown on their own. Nor are "
    "figures that their answers could be worked out from.",
    "method-pseudonyms": "The answers are pseudonymised: names and e-mail addresses are not stored.",
    "badges": "Name badges",
    "badges-a6": "Name badges in A6",
    "check-in-list": "Check-in list",
    "group-lists": "Groups in each round",
    "table-signs": "Table signs",
    "host-sheets": "Table host sheets",
    "seating-plan": "Seating plan",
    "catering": "Catering and access",
    "time-line": "Time line",
    "time-line-about": "{title}: the whole course on one page, drawn week by week",
    "undated": "No date yet: {titles}.",
    "untitled-buffer": "Buffer",
    "untitled-transition": "Moving on",
    "form-rotation": "Tracks in turn",
    "part": "{title} (part {part})",
    "continues": "Continued from part {part}",
    "finding-unsure": "“{item}” scores highest, but several may come first",
    "free-text": "{n} wrote an answer in their own words. An answer is shown here only when a person has read and "
    "approved it.",
    "fact-rate": "Response rate",
    "tally-several": "Several could be chosen.",
    "dash": "A dash stands for a figure that is not shown.",
    "quotes-chosen": "An answer that was approved for showing:|Answers that were approved for showing:",
    "quote": "“{text}”",
    "quote-of": "“{text}” ({group})",
    "method-threshold-lowered": (
        "The usual limit is 5 answers. Here it was lowered to {threshold}. That makes individuals in a small group "
        "easier to recognise."
    ),
    "privacy-notice": "How your answers are handled",
    # distributions by group, themes, gaps, the population
    "column-group-answers": "{group} ({n} answers)",
    "column-net": "Net",
    "column-theme": "Theme",
    "column-gap": "Gap",
    "column-range": "Range",
    "column-part": "Part of the population",
    "column-of-answers": "Share of answers",
    "column-of-population": "Share of population",
    "column-difference": "Difference in points",
    "everyone": "All",
    "range": "{low} to {high}",
    "tally-by-group-summary": "The answers to “{question}” in each group",
    "tally-by-group-caption": "Share of those in the group who answered. A dash stands for a figure that is not shown, "
    "and groups without figures to show are left out.",
    "statements-by-group-summary": "The answers to each statement in “{question}”, group by group",
    "themes-summary": "Themes in the answers to “{question}”",
    "themes-caption": (
        "{n} wrote an answer. An answer counts in every theme it is about. A dash stands for a figure that is not "
        "shown. A group is shown only when at least ten in it wrote an answer."
    ),
    "gaps-summary": "The gap between importance and fulfilment: “{question}”",
    "gaps-caption": (
        "The gap is importance minus fulfilment, in steps of the scale, among those who rated both. A dash stands "
        "for a figure that is not shown."
    ),
    "coverage": "Who answered, and who is missing",
    "coverage-summary": "Share of the answers and of the population",
    "coverage-caption": "The answers are not weighted. Source of the population: {sources}.",
    "longlist": "Longlist",
    "shortlist": "Shortlist",
    "theme-cards": "Theme cards",
}
