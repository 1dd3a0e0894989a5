"""What templates may do with a value: write it as the language writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, listed, percent, short_day, weekday_and_day


def filters_of(words: Words) -> Callable[[], Mapping[str, Callable[..., object]]]:
    """The filters of text and layout templates: `{{ day.date|weekday }}`, `{{ "programme"|word }}` …"""
    language = words.language

    def worded(key: str, **params: object) -> str:
        return words(f"documents.{key}", **params)

    def filters() -> Mapping[str, Callable[..., object]]:
        return {
            "written": words.write,
            "weekday": lambda value: weekday_and_day(value, language),
            "short_day": lambda value: short_day(value, language),
            "percent": lambda value: percent(value, language),
            "listed": lambda values: listed([str(value) for value in values], language),
            "capitalised": capitalised,
            "word": worded,
        }

    return filters
