"""What a PDF prints on which side of the paper, read from the PDF itself."""

from __future__ import annotations

import io
from typing import NamedTuple

import pikepdf


class Page(NamedTuple):
    """Width and height in points, and whether nothing on the page is read aloud: it is an empty back."""

    size: tuple[int, int]
    blank: bool


def pages_of(content: bytes) -> list[Page]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [Page(_size(page), "/StructParents" not in page) for page in pdf.pages]


def printed_pages(content: bytes) -> int:
    """How many pages something stands on."""
    return sum(not page.blank for page in pages_of(content))


def each_on_a_sheet_of_its_own(content: bytes) -> bool:
    """Whether every second page, and no other, is an empty back of the same size as its front."""
    pages = pages_of(content)
    backs = zip(pages[::2], pages[1::2], strict=False)
    return not any(page.blank for page in pages[::2]) and all(back == Page(front.size, True) for front, back in backs)


def _size(page: pikepdf.Page) -> tuple[int, int]:
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    return round(right - left), round(top - bottom)
