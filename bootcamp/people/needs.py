"""What people eat and what they need to take part, counted: numbers for the kitchen and the venue, never a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bootcamp.people.participants import Participant
from bootcamp.reading.table_cells import text_key

#: Words for the same thing; what stands first is its key in the words.
DIETS: dict[str, tuple[str, ...]] = {
    "vegetarian": ("vegetar", "vegetarisk", "vegetarer", "vegetarian", "veggie"),
    "vegan": ("veganer", "vegansk", "vegan"),
    "gluten-free": ("glutenfri", "glutenfrit", "gluten", "glutenallergi", "cøliaki", "gluten-free", "coeliac"),
    "lactose-free": ("laktosefri", "laktosefrit", "laktose", "laktoseintolerant", "mælkeallergi", "lactose-free"),
    "nut-free": ("nøddeallergi", "nødder", "ingen nødder", "uden nødder", "nut allergy", "nuts", "no nuts"),
    "no-pork": ("ingen svinekød", "intet svinekød", "uden svinekød", "ikke svinekød", "no pork"),
    "halal": ("halal", "halalkød"),
    "kosher": ("kosher",),
    "diabetes": ("diabetes", "diabetiker", "sukkersyge", "diabetic"),
}
NEEDS: dict[str, tuple[str, ...]] = {
    "wheelchair": ("kørestol", "kørestolsbruger", "sidder i kørestol", "wheelchair", "wheelchair user"),
    "hearing-loop": ("teleslynge", "høreapparat", "hørehæmmet", "hearing loop", "hearing aid"),
    "sign-language": ("tegnsprogstolk", "tegnsprog", "sign language", "sign language interpreter"),
    "companion": ("ledsager", "hjælper med", "companion", "assistant"),
    "guide-dog": ("førerhund", "servicehund", "guide dog", "assistance dog"),
    "large-print": ("stor skrift", "svagsynet", "synshandicap", "large print"),
    "near-door": ("plads tæt på døren", "tæt på døren", "near the door"),
}
_BETWEEN = re.compile(r"\s*[;,/+\n]\s*|\s+(?:og|and|samt)\s+")
_ABOUT_FOOD = re.compile(r"allerg|intoleran|spiser (?:ikke|kun)|tåler (?:ikke|kun)|(?:eats|does) no|can(?:not|'t) eat")
_LONGEST = 40
OTHER = "other"


@dataclass(frozen=True, slots=True)
class SpecialNeed:
    """Something several may have: `kinds` are keys of `DIETS` or `NEEDS`, or `OTHER`; `said` as it was written."""

    kinds: tuple[str, ...]
    said: tuple[str, ...] = ()


def counted(people: Iterable[Participant], what: str) -> Mapping[SpecialNeed, int]:
    """How many have the same `diet` or `access`, the most first; somebody with two wishes counts once, with both.

    What is no known wish is told as it was written, unless it may tell who somebody is: a name from the list, a number,
    or more than a few words. Such a wish counts as other.
    """
    everybody = tuple(people)
    known = {word: kind for kind, words in (DIETS if what == "diet" else NEEDS).items() for word in words}
    names = {part for person in everybody for part in re.findall(r"\w\w+", text_key(person.name))}
    needs = Counter(need for person in everybody if (need := _need(getattr(person, what), known, names)) is not None)
    return dict(sorted(needs.items(), key=lambda pair: (-pair[1], pair[0].kinds, pair[0].said)))


def kind_of_remark(text: str) -> str | None:
    """Whether a free remark is about food ("diet") or about taking part ("access"); None when it is about neither."""
    plain = text_key(text)
    words = set(re.findall(r"[\w-]+", plain))
    for name, known in (("diet", DIETS), ("access", NEEDS)):
        if any(word in words or (" " in word and word in plain) for kind in known.values() for word in kind):
            return name
    return "diet" if _ABOUT_FOOD.search(plain) else None


def _need(text: str, known: Mapping[str, str], names: set[str]) -> SpecialNeed | None:
    kinds: set[str] = set()
    said: set[str] = set()
    whole = text_key(text)
    for part in [whole] if whole in known else _BETWEEN.split(whole):
        plain = part.strip(" .!")
        if plain in ("", "nej", "ingen", "no", "none", "-"):
            continue
        if plain in known:
            kinds.add(known[plain])
        elif len(plain) > _LONGEST or re.search(r"\d", plain) or names & set(re.findall(r"\w\w+", plain)):
            kinds.add(OTHER)
        else:
            said.add(plain)
    return SpecialNeed(tuple(sorted(kinds)), tuple(sorted(said))) if kinds or said else None
