"""A document with every kind of block, which the tests of rendering share."""

from __future__ import annotations

from bootcamp.render.blocks import (
    Boxes,
    BulletList,
    Chart,
    Column,
    Columns,
    Document,
    Facts,
    Heading,
    Kept,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Pill,
    Row,
    Rule,
    Table,
    WritingLines,
    bold,
    bullets,
    cell,
    italic,
    marked,
    muted,
    paragraph,
    text,
)
from bootcamp.render.charts import (
    ChartSegment,
    ChartShare,
    Positions,
    RankRange,
    RankRanges,
    Score,
    Scores,
    Statement,
    TopShare,
    TopShares,
)

TITLES = ("Frivillige er med fra starten", "Data deles på tværs af fagområder", "Virksomheder kender vejen ind")
SEGMENTS = (
    ChartSegment("B", "Borgere", "teal", 258),
    ChartSegment("E", "Erhvervsliv", "amber", 32),
    ChartSegment("P", "Politikere", "navy", None),
)
SCORES = Chart(
    "Frivillige ligger øverst, uanset hvordan der tælles",
    Scores(tuple(Score(title, 78 - 9 * n, 70 - 4 * n, 388 - n) for n, title in enumerate(TITLES))),
    alt="Søjler: Frivillige 78, data 69, virksomheder 60.",
    caption="Score fra 0 til 100. Kilde: den digitale bootcamp.",
)
SHARES = Chart(
    "Erhvervslivet sætter vejen ind højere end borgerne",
    TopShares(
        SEGMENTS,
        (
            TopShare(TITLES[0], (ChartShare(0.58, 0.47, 0.68), ChartShare(0.4, 0.2, 0.6), None)),
            TopShare(TITLES[2], (ChartShare(0.3), None, None)),
        ),
    ),
    alt="Punkter med streger for borgere og erhvervsliv.",
    caption="Andel med emnet blandt de tre vigtigste.",
    note="Politikernes svar vises ikke for sig: gruppen er lille.",
)
RANGES = Chart(
    "Kun førstepladsen ligger fast",
    RankRanges((RankRange(TITLES[0], 1, 1, 1), RankRange(TITLES[1], 2, 3, 2)), places=3),
    alt="Frivillige nr. 1; data nr. 2–3.",
    caption="Placering med spænd.",
)
POSITIONS = Chart(
    "Flest er enige i, at foreningerne skal med",
    Positions(
        ("Meget uenig", "Uenig", "Hverken eller", "Enig", "Meget enig"),
        (
            Statement(TITLES[0], (0.05, 0.1, 0.15, 0.4, 0.3), 60),
            Statement(TITLES[1], (None, None, 0.2, 0.3, 0.4), 41),
        ),
    ),
    alt="Søjler på begge sider af en streg: 70 % er enige eller meget enige.",
    caption="Fordeling af svarene. n = antal svar.",
)
TIMES = (("8.30–9.00", "Ankomst", True), ("9.00–10.50", "Ét fælles formål", False), ("10.50–11.05", "Pause", True))
TABLE = Table(
    (
        Column("Tid", 0, "time", emphasis=True),
        Column("Indhold", 4),
        Column("Arbejdsform", 0),
        Column("Antal", 1, "right"),
    ),
    tuple(
        Row(
            (cell(time), cell(bold(title), muted("Bordværter samler op")), cell(Pill("Plenum", "petrol")), cell("12")),
            tinted=tinted,
        )
        for time, title, tinted in TIMES
    ),
    summary="Dagens program med tid, indhold og arbejdsform.",
    caption="Dagens program",
)
SAMPLE = Document(
    title="Bootcamp I: Hvad skal lykkes?",
    language="da",
    description="Et dokument med alle slags blokke.",
    kind="Program for deltagere",
    subtitle="Fælles om kerneopgaven",
    status="Foreløbigt program",
    facts=(("Dato", "Søndag den 12. marts 2017"), ("Tid", "9.00–16.00"), ("Sted", "Skolen i Byen")),
    footer_left="Eksempel Kommune",
    footer_middle="Program",
    blocks=(
        Note((paragraph("Først det vigtigste: #1 *uden* stjerner."),), label="Kort fortalt"),
        Columns(
            (
                (Heading(2, text("Formål")), paragraph("Vi kvalificerer formålet.")),
                (Heading(2, text("Når dagen er slut")), bullets("Et formål", "Fem forudsætninger")),
            )
        ),
        Heading(2, text("Program")),
        TABLE,
        Heading(4, text("Sådan gør vi")),
        NumberedList(((paragraph("Alle skriver"),), (paragraph("Bordet samler"), bullets("højst 25 ord"))), start=3),
        BulletList(((Paragraph(text(bold("Husk "), italic("tape"), " og ", Pill("Blandede borde", "amber"))),),)),
        Table(
            (Column("Materialer"),),
            (Row((marked("☐", "Mikrofon", "16 ark"),)), Row((marked("1", "Først", "Så"),))),
            "Liste",
        ),
        Rule(),
        Facts((("Svar", "388"), ("Inviteret", "1.200"))),
        Kept(
            (
                paragraph("Et spørgsmål"),
                Boxes((text("Det ene"), text("Det andet"))),
                Boxes((text("Først"), text("Så")), write=True),
                Boxes((text("0"), text("1")), across=2),
                WritingLines(2),
            )
        ),
        PageBreak(),
        Heading(2, text("Svar")),
        SCORES,
        SHARES,
        RANGES,
        POSITIONS,
    ),
)
