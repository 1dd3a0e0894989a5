"""Office files are zip packages; packed twice, the same parts give the same bytes."""

from __future__ import annotations

import io
import re
import zipfile

_CORE = "docProps/core.xml"
_WHEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def same_bytes(content: bytes, *, untimed: bool = False) -> bytes:
    """The same package with the time of packing left out; `untimed` also within its own properties."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else Windows would write another byte
            part = source.read(name)
            if name.startswith("ppt/embeddings/"):
                part = same_bytes(part, untimed=True)  # a chart's figures are a workbook within the package
            if untimed and name == _CORE:
                part = _WHEN.sub(rb"\g<1>1980-01-01T00:00:00Z", part)
            target.writestr(entry, part)
    return stream.getvalue()
