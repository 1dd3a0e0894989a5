"""Make the invented list of people for Bootcamp III of the example `lejre-kerneopgaver`, as Excel would save it.

    cd tests && python -m support.make_example_people

Nobody on it exists: every family name says «example» or something like it, in one language or another. The same seed
gives the same bytes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bootcamp.survey.rehearsal.forms_workbook import Cell, workbook

EXAMPLE = Path(__file__).parents[2] / "examples" / "lejre-kerneopgaver"
FILE = EXAMPLE / "people" / "bootcamp-3.xlsx"
SEED = 57
HEADINGS = (
    "Navn", "Deltagergruppe", "Organisation", "Spor", "Rolle", "Bord 1", "Bord 2", "Bord 3", "Kost", "Særlige behov",
)  # fmt: skip
TRACKS = ("Fællesskaber og fritid", "Trivsel og læring", "Uddannelse og beskæftigelse")
TABLES = 5
#: Tables of the last round, by group: how many of a track's five tables a group has.
OWN = {"Borgere": 2, "Politikere": 1, "Erhvervsliv": 1, "Medarbejdere": 1}
GROUPS = {"Borgere": 40, "Politikere": 14, "Erhvervsliv": 16, "Medarbejdere": 30}
HOSTS = 15

FIRST = (
    "Abel", "Agnete", "Aksel", "Alma", "Anton", "Asta", "Åge", "Aase", "Æskild", "Øjvind", "Bent", "Birk", "Bodil",
    "Bue", "Clara", "Dagny", "Ditte", "Ebbe", "Eigil", "Ellen", "Esther", "Finn", "Frida", "Gerda", "Gorm", "Gro",
    "Hjalmar", "Ida", "Inge", "Jeppe", "Jytte", "Karla", "Kjeld", "Knud", "Lærke", "Leif", "Lissi", "Liv", "Mads",
    "Malthe", "Merete", "Mikkel", "Nanna", "Niels", "Oda", "Oluf", "Palle", "Pelle", "Ragna", "Rigmor", "Rosa", "Signe",
    "Skjold", "Sofus", "Sølvi", "Svend", "Thit", "Thorkild", "Tove", "Troels", "Ulla", "Vagn", "Vera", "Viggo", "Vilma",
    "Zenia",
)  # fmt: skip
LAST = (
    "Eksempelsen", "Prøvegaard", "Opdigtet", "Skabelund", "Navnløs", "Papirsø", "Pladsholder", "Tænktved", "Fingeret",
    "Kladdebøl", "Udkasthøj", "Påfundsen", "Skriveborg", "Øvebjerg", "Æventyrsen", "Åbenbart-Opfundet",
)  # fmt: skip
ELSEWHERE = {
    "Borgere": (
        "ليلى مثال", "Ольга Примерова", "Nguyễn Thị Ví Dụ", "Łucja Przykładowska-Żółć", "ጸሃይ ምሳሌ", "தேவி மாதிரி",
        "Ayşe Örnekoğlu", "Մարո Օրինակյան", "Magdalena Wilhelmine Eksempelsen-Skabelund af Prøvegaarden",
    ),
    "Politikere": ("Peder Æ. Øvebjerg-Åbenbart",),
    "Erhvervsliv": ("Μαρία Παραδειγματίδου", "ตัวอย่าง ใจดี", "Gia ნიმუში"),
    "Medarbejdere": ("דנה דוגמה", "सीता उदाहरण", "Ştefan Exemplaru", "José María Ejemplo Núñez"),
}  # fmt: skip
PLACES = {
    "Borgere": ("Et lokalråd", "En skolebestyrelse", "En idrætsforening", "Et bylaug", "Ældrerådet", "", "", ""),
    "Politikere": ("Kommunalbestyrelsen",),
    "Erhvervsliv": ("Et tømrerfirma", "En gårdbutik", "Et tegnebureau", "En maskinstation", "En tandklinik"),
    "Medarbejdere": ("Skole og dagtilbud", "Jobcentret", "Kultur og fritid", "Sundhed og ældre", "Teknik og miljø"),
}
HELPERS = (
    ("Facilitator", "Rådgivningsfirmaet", None), ("Projektleder", "Sekretariatet", None),
    *(("Sporansvarlig", place, track) for place, track in
      zip(("Kultur og fritid", "Skole og dagtilbud", "Jobcentret"), TRACKS, strict=True)),
    *(("Referent", "Sekretariatet", track) for track in TRACKS),
)  # fmt: skip
DIETS = ("vegetar", "vegetar", "veganer", "glutenfri", "laktosefri", "halal", "vegetar, glutenfri", "nøddeallergi")
NEEDS = ("kørestol", "teleslynge", "teleslynge", "tegnsprogstolk", "plads tæt på døren")


@dataclass
class Person:
    name: str
    group: str | None
    place: str
    role: str = ""
    track: str | None = None
    tables: list[int | None] = field(default_factory=lambda: [None, None, None])
    diet: str = ""
    needs: str = ""

    @property
    def row(self) -> list[Cell]:
        told = (self.name, self.group, self.place or None, self.track, self.role or None, *self.tables)
        return [*told, self.diet or None, self.needs or None]


def make(seed: int = SEED) -> bytes:
    return workbook(HEADINGS, [person.row for person in people(random.Random(seed))])


def people(chance: random.Random) -> list[Person]:
    """Participants and hosts by group with their tables, then the helpers; in the order they signed up."""
    names = _names(chance)
    groups = {group: [_person(names, group, n, chance) for n in range(count)] for group, count in GROUPS.items()}
    for host in groups["Medarbejdere"][-HOSTS:]:
        host.role = "Bordvært"
    for group, members in groups.items():
        _seat(group, [person for person in members if not person.role])
    _seat_hosts(groups["Medarbejdere"][-HOSTS:])
    everybody = [person for members in groups.values() for person in members]
    for place, diet in enumerate(DIETS):
        everybody[3 + 11 * place].diet = diet
    for place, needs in enumerate(NEEDS):
        everybody[5 + 17 * place].needs = needs
    helpers = [Person(next(names), None, place, role, track) for role, place, track in HELPERS]
    return [*_shuffled(everybody, chance), *helpers]


def _person(names: Iterator[str], group: str, n: int, chance: random.Random) -> Person:
    places = PLACES[group]
    name = ELSEWHERE[group][n] if n < len(ELSEWHERE[group]) else next(names)
    return Person(name, group, places[int(len(places) * chance.random())])


def _names(chance: random.Random) -> Iterator[str]:
    """Danish names, none twice: each first name once with one family name, then with the next."""
    for step in range(len(LAST)):
        for n, first in _shuffled(list(enumerate(FIRST)), chance):
            yield f"{first} {LAST[(n * 7 + step) % len(LAST)]}"


def _seat(group: str, members: list[Person]) -> None:
    """Tracks in turn; two mixed rounds in which the second shifts by one more table each time; then own tables.

    Politicians leave their tables in the second round: they are the panel that the tracks visit.
    """
    offset = sum(len(name) for name in GROUPS if name < group)
    first = 1 + sum(OWN[name] for name in list(OWN)[: list(OWN).index(group)])
    for n, person in enumerate(members):
        track, place = (n + offset) % 3, (n + offset) // 3
        person.track = TRACKS[track]
        before = TABLES * track
        person.tables[0] = before + 1 + place % TABLES
        if group != "Politikere":
            person.tables[1] = before + 1 + (place + place // TABLES + 1) % TABLES
        person.tables[2] = before + first + place % OWN[group]


def _seat_hosts(hosts: list[Person]) -> None:
    """One host for each table, who stays there all day."""
    for n, host in enumerate(hosts):
        host.track, host.tables = TRACKS[n // TABLES], [n + 1, n + 1, n + 1]


def _shuffled(items: list, chance: random.Random) -> list:  # type: ignore[type-arg]
    """Only `Random.random` is used: its sequence is the same in every version of Python."""
    return [item for _, _, item in sorted((chance.random(), n, item) for n, item in enumerate(items))]


def main() -> None:
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(make())


if __name__ == "__main__":
    main()
