"""What a field says by its type beyond what it holds: an id, whether it names a thing or refers to one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """Marks the id (or the key of a mapping) by which a thing of `kind` is known.

    No two things within the same `within` (the name of a model; without it, the file) have the same id, and only what
    lies in there may refer to it; what the plan itself names is known in every file.
    """

    kind: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks an id (or the key of a mapping) that means a thing of `kind` written elsewhere.

    `code` is the problem told where there is no such thing, `unknown-KIND` unless another is given. With `if_any` the
    value is free text as long as nothing of the kind is written anywhere.
    """

    kind: str
    code: str = ""
    if_any: bool = False

    @property
    def problem(self) -> str:
        return self.code or f"unknown-{self.kind}"


Mark = Names | Refers


class InMinutes:
    """Marks a whole number that is a length of time."""
