"""Fields that take one of several values: each value with its Danish and its English word, said once for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from bootcamp.plan.fields import reading
from bootcamp.problems import InLanguages
from bootcamp.reading.scalars import NotReadable, nearest
from bootcamp.words.formatting import Language


class Choice(NamedTuple):
    """The word of a value in each language, in small letters, and other words that are read as the value."""

    danish: str
    english: str
    also: tuple[str, ...] = ()


class Choices(Mapping[str, Choice]):
    """What a field takes, in the order it is offered. In `Annotated` it makes the field read any of the words."""

    def __init__(self, choices: Mapping[str, Choice]) -> None:
        self._choices = dict(choices)
        self._meaning = {
            word.casefold(): value
            for value, choice in self._choices.items()
            for word in (value, choice.danish, choice.english, *choice.also)
        }

    def __getitem__(self, value: str) -> Choice:
        return self._choices[value]

    def __iter__(self) -> Iterator[str]:
        return iter(self._choices)

    def __len__(self) -> int:
        return len(self._choices)

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    def word(self, value: str, language: Language) -> str:
        """The word of a value, in small letters."""
        choice = self._choices[value]
        return choice.danish if language == "da" else choice.english

    def offered(self, language: Language) -> tuple[str, ...]:
        return tuple(self.word(value, language) for value in self._choices)

    def meant(self, text: str) -> str | None:
        """The value that a text stands for, whatever its language and letters; None where it is none of the words."""
        return self._meaning.get(" ".join(text.casefold().split()))

    def read(self, text: str) -> str:
        """The value that a text stands for. Raises NotReadable with the words there are."""
        found = self.meant(text)
        if found is None:
            choices = InLanguages(list(self.offered("da")), list(self.offered("en")))
            suggestion = nearest(text, list(self._meaning))
            raise NotReadable("not-a-choice", value=text, choices=choices, suggestion=suggestion)
        return found

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(reading(self.read), handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        words = {word for value, choice in self._choices.items() for word in (value, choice.danish, choice.english)}
        others = {word for choice in self._choices.values() for word in choice.also}
        return {"type": "string", "enum": sorted(words | others)}


VERSIONS = Choices({"1": Choice("1", "1")})
"""The versions of the files that people write."""
