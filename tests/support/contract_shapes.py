"""The documents of `--json` as scripts may rely on them: keys and the types of their values; more may be added."""

from __future__ import annotations

from typing import Any

from support.shapes import Clock, Date, Each, Either

OPTIONAL_TEXT = Either(str, None)
OPTIONAL_COUNT = Either(int, None)
OPTIONAL_NUMBER = Either(float, None)
PROBLEM = {
    "code": str,
    "severity": Either("error", "warning", "advice"),
    "message": str,
    "file": OPTIONAL_TEXT,
    "path": OPTIONAL_TEXT,
    "hint": OPTIONAL_TEXT,
}
REQUIREMENT = {"id": str, "text": str, "met": bool, "waived": bool, "evidence": OPTIONAL_TEXT, "remedy": str}
PHASE = {
    "id": str,
    "type": Either("motivation", "bootcamps", "laering", "kerneopgaver"),
    "state": Either("waiting", "active", "passed"),
    "starts": Either(Date, None),
    "ends": Either(Date, None),
    "gate": {"open": bool, "requirements": [REQUIREMENT]},
}
STATUS = {
    "process": str,
    "title": str,
    "language": Either("da", "en"),
    "phase": OPTIONAL_TEXT,
    "finished": bool,
    "phases": [PHASE],
    "next": [{"command": str, "why": str}],
    "heads": int,
}
BLOCK: dict[str, Any] = {
    "id": str,
    "title": str,
    "start": Clock,
    "end": Clock,
    "minutes": int,
    "latest_start": Clock,
    "slack": int,
    "form": OPTIONAL_TEXT,
}
BLOCK["tracks"] = Either(None, [{"id": str, "title": str, "blocks": [BLOCK]}])
PROGRAMME = {
    "event": str,
    "date": Either(Date, None),
    "start": Clock,
    "end": Clock,
    "status": Either("draft", "final"),
    "blocks": [BLOCK],
    "problems": [PROBLEM],
}
LISTED = {
    "document": str,
    "title": str,
    "of": Either("process", "event", "meeting", "survey", "core_task"),
    "id": OPTIONAL_TEXT,
    "formats": [Either("pdf", "docx", "html", "md", "pptx", "xlsx", "ics")],
}
PRINTED = {"files": [{"path": str, "format": str, "pages": OPTIONAL_COUNT}], "kept": [str]}
INSPECTED = {
    "tool": OPTIONAL_TEXT,
    "evidence": [str],
    "sheet": OPTIONAL_TEXT,
    "header_rows": int,
    "answers": {"total": int, "complete": int, "partial": int, "excluded": int},
    "questions": [
        {
            "id": str,
            "title": str,
            "kind": Either("single", "multi", "ranking", "likert", "matrix", "nps", "number", "date", "text"),
            "columns": [str],
            "answered": int,
            "counts": Either(Each(int), None),
            "items": Either(Each({"answered": int, "counts": Each(int)}), None),
            "first": Either(Each(int), None),
        }
    ],
    "ignored_columns": [{"column": str, "header": str, "why": str}],
    "problems": [PROBLEM],
}
IMPORTED = {
    "survey": str,
    "answers": int,
    "new": int,
    "updated": int,
    "excluded": int,
    "by_segment": Each(OPTIONAL_COUNT),
    "problems": [PROBLEM],
}
FIRST = {"segment_equal": OPTIONAL_TEXT, "pooled": OPTIONAL_TEXT, "schulze": OPTIONAL_TEXT, "maximin": OPTIONAL_TEXT}
SHARE = {"share": OPTIONAL_NUMBER, "low": OPTIONAL_NUMBER, "high": OPTIONAL_NUMBER}
BY_SEGMENT = Each(Either({"n": int, "score": OPTIONAL_NUMBER, "top3": SHARE}, None))
RESULTS = {
    "survey": str,
    "n": int,
    "by_segment": Each(OPTIONAL_COUNT),
    "questions": [
        {
            "id": str,
            "kind": str,
            "core_task": OPTIONAL_TEXT,
            "items": [
                {
                    "id": str,
                    "score": OPTIONAL_NUMBER,
                    "score_pooled": OPTIONAL_NUMBER,
                    "top3": Either(SHARE, None),  # of rankings only
                    "rank": Either([int], None),
                    "by_segment": Either(BY_SEGMENT, None),
                    "status": Either("common", "differs", "unclear", None),
                }
            ],
            "first_by_rule": Either(FIRST, None),
        }
    ],
    "suppressed": list,
    "readings": [str],
    "chance": {"differences_expected": float},
}
