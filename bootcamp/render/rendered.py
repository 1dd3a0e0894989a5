"""A finished file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of a finished file; `pages` where the format has pages."""

    content: bytes
    pages: int | None = None
