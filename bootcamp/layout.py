"""Where everything of a process lies in its folder, and what of it is personal.

The one place that spells a path of a process folder. Names are relative to the folder, with forward slashes, as people
are told them; `folder / ANSWERS.file("digital")` is the path.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Of: TypeAlias = Literal["event", "core_task", "survey"]


@dataclass(frozen=True, slots=True)
class Room:
    """A subfolder that holds files for each event, core task or survey, named after its id.

    `endings` are those of the files that the toolkit itself knows there, the usual one first. What is `personal` goes
    when somebody forgets the survey or the event that it is of.
    """

    folder: str
    of: Of
    endings: tuple[str, ...]
    personal: bool = False

    def file(self, name: str, ending: str | None = None) -> str:
        """The name of the file of one thing: `data/answers/digital.json`."""
        return f"{self.folder}/{name}{self.endings[0] if ending is None else ending}"


PLAN_FILE = "plan.yaml"
LOCK = ".bootcamp.lock"
"""Lies in a folder only while a command works there alone."""

# what people write
EVENTS = Room("events", "event", (".yaml",))
OUTCOMES = Room("outcomes", "core_task", (".yaml",))
LONGLISTS = Room("longlists", "survey", (".yaml",))
SURVEYS = Room("surveys", "survey", (".mapping.yaml", ".codebook.yaml"))
TEMPLATES = "templates"

# what happened
JOURNAL = "journal"
PLANS = f"{JOURNAL}/plans"

# what is personal
DATA = "data"
KEY = f"{DATA}/key"
ANSWERS = Room(f"{DATA}/answers", "survey", (".json",), personal=True)
PUBLISHED = Room(f"{DATA}/published", "survey", (".json",), personal=True)
TEXTS = Room(f"{DATA}/texts", "survey", (".json", ".xlsx"), personal=True)
REGISTER = f"{DATA}/people.json"
"""Everybody who comes to a day, with all days; `PEOPLE` is where version 1 kept a file for each day."""
PEOPLE = Room(f"{DATA}/people", "event", (".json",), personal=True)

# what may be published
FINDINGS = Room("findings", "survey", (".json",))
LEDGER = Room("findings/ledger", "survey", (".json",))

# what can be made again
OUT = "out"

ROOMS = (EVENTS, OUTCOMES, LONGLISTS, SURVEYS, ANSWERS, PUBLISHED, TEXTS, PEOPLE, FINDINGS, LEDGER)
WORKED_IN = (DATA, JOURNAL, FINDINGS.folder, OUT)
"""What working in a folder leaves there, beside what people wrote."""
