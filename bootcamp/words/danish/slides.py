TEXTS: dict[str, str] = {
    "about": "Lysbilleder om {title}: ét resultat ad gangen, med det, der kan siges, som noter",
    "subtitle": "{n} svar, gjort op {day}",
    "who": "{n} svar indgår",
    "group": "{group}: {n}",
    "groups-hidden": "{groups} vises ikke for sig (i alt {n})",
    "option": "{option}: {share}",
    "withheld": "Vises kun som spænd: {shares}.",
    "talk": "Hvad ser I?",
    "talk-1": "Hvad overrasker jer?",
    "talk-2": "Hvad mangler, og hvem har vi ikke hørt fra?",
    "talk-3": "Hvad skal vi tage med ind i arbejdet med kerneopgaven?",
    "method": "Sådan er svarene talt op",
    "method-score": "Prioriteringsscoren går fra 0 (alle har sat punktet sidst) til 100 (alle har sat det først)",
    "method-groups": "Hver vist gruppe vejer lige meget; ved siden af står tallet, når hvert svar vejer lige meget",
    "method-threshold": "Grupper med færre end {threshold} svar vises ikke for sig",
    "notes-first": "Tallene kan rettes direkte i figurerne: højreklik på en figur, og vælg Rediger data.",
    "notes-chart": "Figuren i ord: {alt}",
    "notes-talk": "Giv bordene fem minutter, og hør et par af dem. Skriv det ned, der mangler.",
    "notes-method": (
        "Spændene er fundet ved at trække nye stikprøver blandt svarene {resamples} gange (startværdi {seed}). Alle "
        "tal står i minianalysen."
    ),
    "rest": "{n} punkt mere står i minianalysen.|{n} punkter mere står i minianalysen.",
}
