"""The parser of YAML: libyaml where PyYAML was built with it, else PyYAML's own, made to read what libyaml reads.

Importing this module imports PyYAML.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.scanner import ScannerError

_WORD = re.compile(r"(?:[^\0 \t\n,:\[\]{}]|:(?![\0 \t\n,?\[\]{}]))+")
_SAFE = 100
_FAR_IN = re.compile(rf"^[ ?-]{{{_SAFE}}}", re.MULTILINE)


class PythonLoader(yaml.Loader):
    """PyYAML's own parser, which would end a plain text in a list at a question mark and take any number for a letter.

    What both read is the same, and so are its places, but for those of empty values. Only libyaml takes a tab between
    words; only this one takes `{a :}`.
    """

    def scan_plain(self) -> Any:
        """A text without quotation marks: «[Hvem bidrager?, Hvornår?]» holds two."""
        if not self.flow_level:
            return super().scan_plain()
        start = end = self.get_mark()
        words: list[str] = []
        spaces: list[str] = []
        while self.peek() != "#" and (word := _WORD.match(self.buffer, self.pointer)):
            self.allow_simple_key = False
            words += [*spaces, word[0]]
            self.forward(len(word[0]))
            end = self.get_mark()
            if self.peek() == ":" and self.peek(1) in ",?[]{}":
                raise ScannerError("while scanning a plain scalar", start, "found unexpected ':'", end)
            spaces = self.scan_plain_spaces(self.indent + 1, start) or []
            if not spaces:
                break
        return yaml.ScalarToken("".join(words), True, start, end)

    def scan_flow_scalar(self, style: str) -> Any:
        """A text in quotation marks, whose escapes are letters that there are."""
        start = self.get_mark()
        try:
            token = super().scan_flow_scalar(style)
            token.value.encode()
        except (ValueError, OverflowError) as error:
            complaint = "found invalid Unicode character escape code"
            here = self.get_mark()
            raise ScannerError("while scanning a double-quoted scalar", start, complaint, here) from error
        return token


LOADER: Any = getattr(yaml, "CLoader", PythonLoader)


def too_deep(most: int, text: str) -> tuple[int, int] | None:
    """The line and column (from 1) where a text has more than `most` steps inside one another, if it has.

    Composing a tree calls itself at every step, which ends the program at some ten thousand of them; events come one by
    one and can be counted first, where there are brackets or far lines enough for more than a few hundred steps. A
    parser reads on to the end of what may be a key before it gives the first event: what it complains of in there is
    left out, and the events of the text before it are counted too.
    """
    if text.count("[") + text.count("{") < _SAFE and not _FAR_IN.search(text):
        return None
    spot, complaint = _first_beyond(most, text)
    if complaint and not spot:
        spot, _ = _first_beyond(most, text[: min(mark.index for mark in _marks(complaint))])
    return spot


def _marks(complaint: ScannerError) -> list[yaml.Mark]:
    return [mark for mark in (complaint.context_mark, complaint.problem_mark) if mark]


def _first_beyond(most: int, text: str) -> tuple[tuple[int, int] | None, ScannerError | None]:
    """Where the events of a text go beyond `most` steps, and what stopped them before they did."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=LOADER):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > most and (mark := event.start_mark):
                return (mark.line + 1, mark.column + 1), None
    except ScannerError as error:
        return None, error
    except yaml.YAMLError:
        return None, None
    return None, None
