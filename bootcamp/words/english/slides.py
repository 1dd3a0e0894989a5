TEXTS: dict[str, str] = {
    "about": "Slides about {title}: one finding at a time, with what can be said as notes",
    "subtitle": "{n} answers, counted on {day}",
    "who": "{n} answers are counted",
    "group": "{group}: {n}",
    "groups-hidden": "{groups} not shown on their own ({n} in all)",
    "option": "{option}: {share}",
    "withheld": "Shown only as a range: {shares}.",
    "talk": "What do you see?",
    "talk-1": "What surprises you?",
    "talk-2": "What is missing, and who have we not heard from?",
    "talk-3": "What should we take into the work on the core task?",
    "method": "How the answers were counted",
    "method-score": "The priority score runs from 0 (everyone put the item last) to 100 (everyone put it first)",
    "method-groups": "Every group shown counts alike; beside it stands the figure when every answer counts alike",
    "method-threshold": "Groups with fewer than {threshold} answers are not shown on their own",
    "notes-first": "The figures can be changed in the charts: right-click a chart and choose Edit Data.",
    "notes-chart": "The chart in words: {alt}",
    "notes-talk": "Give the tables five minutes and hear from a few. Write down what is missing.",
    "notes-method": (
        "The ranges are found by drawing new samples from the answers {resamples} times (seed {seed}). All figures "
        "are in the mini-analysis."
    ),
    "rest": "{n} more item is in the mini-analysis.|{n} more items are in the mini-analysis.",
}
