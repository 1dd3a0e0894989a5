"""The shuffled report: what this report would have said of groups that chance put together.

The answers stay as they are and the groups are dealt out anew, all questions at once, so that whatever hangs together
in the answers still does. Everything that tells of differences is then looked for again, with the same tests and the
same limits (`contrasts`, `comparison.explaining`, `distances.furthest`). Nothing is withheld in it, which can only find
more. A kind of sentence that is surely found in more than one of twenty such reports is not said in the real one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bootcamp.survey.counting.comparison import differing, explaining
from bootcamp.survey.counting.contrasts import Difference, family_of, quickly_tried
from bootcamp.survey.counting.distances import furthest
from bootcamp.survey.counting.respondent_sets import Groups, Trait, dealt_anew, in_canonical_order
from bootcamp.survey.figures import Chance

SHUFFLES: Final = 200


def by_chance(
    preferences: Sequence[Trait], distributions: Sequence[Trait], groups: Groups, seed: str, shuffles: int
) -> Chance:
    """What would be said of groups of the same sizes at random: differences per report, and how often each kind is."""
    if not (preferences or distributions):
        return Chance(0, 0.0, {})
    from random import Random

    families = [family_of([trait.contrast(groups) for trait in own]) for own in (preferences, distributions)]
    is_pair = {trait.about for trait in preferences}
    ordered = in_canonical_order([*preferences, *distributions], groups.everyone)
    asked = [[trait for trait in ordered if (trait.about in is_pair) is wanted] for wanted in (True, False)]
    random = Random(f"{seed}:groups")  # noqa: S311 - a reproducible sample, nothing secret
    found: list[Mapping[str, int]] = []
    for _ in range(shuffles):
        dealt = dealt_anew(groups, random)
        items, apart = (
            quickly_tried(((trait.about, trait.counts(dealt)) for trait in own), family)
            for own, family in zip(asked, families, strict=True)
        )
        found.append({"differs": _explained(items), "groups-apart": len(furthest(apart))})
    total = sum(sum(one.values()) for one in found)
    rates = {kind: sum(one[kind] > 0 for one in found) / shuffles for kind in ("differs", "groups-apart")}
    return Chance(shuffles, total / shuffles, rates)


def _explained(differences: Sequence[Difference]) -> int:
    """How many items of all rankings would be said to be prioritised differently."""
    told = differing(differences)
    by_question = [[one for one in told if one.about[0] == question] for question in {one.about[0] for one in told}]
    return sum(len(explaining(own, own)) for own in by_question)
