"""Fields that people may fill in and that no paper, rule or gate reads yet, each with what will read it.

They stay accepted, so that what is written today is there when it is needed. A test keeps the list true: a field that
nothing reads stands here, and one that something reads does not.
"""

from __future__ import annotations

from typing import Final

_MEETINGS: Final = "the papers of a meeting"
_OUTCOMES: Final = "what is taken in from the tables"
_REPORT: Final = "the final report"

UNREAD: Final[dict[tuple[str, str], str]] = {
    ("Plan", "principles"): _REPORT,
    ("Plan", "municipal_roles"): _REPORT,
    ("Vision", "foci"): _REPORT,
    ("Body", "competence"): _MEETINGS,
    ("Body", "vice_chair"): _MEETINGS,
    ("Body", "unanimous"): _MEETINGS,
    ("Body", "public"): _MEETINGS,
    ("Body", "meetings"): _MEETINGS,
    ("Body", "formerly"): _MEETINGS,
    ("Seat", "ex_officio"): _MEETINGS,
    ("Seat", "appointed_by"): _MEETINGS,
    ("Decision", "asks"): _MEETINGS,
    ("Purpose", "dissent"): _OUTCOMES,
    ("Prerequisite", "priority"): _OUTCOMES,
    ("Prerequisite", "contributes"): _OUTCOMES,
    ("Prerequisite", "should_contribute"): _OUTCOMES,
    ("Prerequisite", "principles"): _REPORT,
    ("Prerequisite", "municipal_role"): _REPORT,
    ("Activity", "prerequisite"): _OUTCOMES,
    ("Activity", "energy"): _OUTCOMES,
    ("Activity", "principles"): _REPORT,
    ("Activity", "municipal_role"): _REPORT,
    ("Outcome", "next_steps"): _REPORT,
}
