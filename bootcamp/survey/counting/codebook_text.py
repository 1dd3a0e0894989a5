"""A codebook to begin with: the open questions, and the words that many respondents use, as comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from bootcamp.plan.survey import Survey
from bootcamp.survey.answers import AnswerSet, Question
from bootcamp.survey.counting.text_matching import NEGATIONS, folded, pattern, words_in
from bootcamp.words import Words

MOST_WORDS: Final = 40
MOST_PHRASES: Final = 15
SHORTEST: Final = 3
_STOP_WORDS: Final = """
all alle also alt altid altså and anden andet andre are bare bedre been begge blevet blive bliver but bør can could
dem den denne der deres det dette dig din disse dog efter eller end ene eneste enhver fik flere for fordi
forskellige fra from får gerne get god gode godt går gør gøre ham han hans har has havde have hele helt hen hende
her hos hun hvad hvem hver hvis hvor hvordan hvorfor hvornår igen ind into its jeg just kan kom komme kommer kommune
kommunen kun kunne lidt lige lille man mange many med meget mellem men mere mest mig min mindre more most much måske
ned nogen noget nogle nok når også one our out over rigtig sammen samt selv ser ses should sig sin sit skal skulle
som some stor store synes sådan that the their them there they thi this til ting too tænker under var ved very vil
ville vore vores være været was were what when where which who will with would you your
"""
_NOTHING_SAID: Final = frozenset(_STOP_WORDS.split())


def codebook_text(survey_id: str, survey: Survey, answers: AnswerSet, threshold: int, words: Words) -> str:
    """The text of a codebook without themes. Of the answers it tells only words that `threshold` or more wrote."""
    return "\n".join(_lines(survey_id, survey, answers, threshold, words)) + "\n"


def _lines(survey_id: str, survey: Survey, answers: AnswerSet, threshold: int, words: Words) -> Iterator[str]:
    yield from _comment(words("survey_coding.head", survey=survey.title, name=survey_id))
    yield "version: 1"
    yield "questions:"
    for question in (question for question in answers.questions if question.kind == "text"):
        texts = [words_in(text) for text in _texts(question, answers)]
        yield f"  {question.id}:"
        yield from _comment(f"{' '.join(question.title.split())}", "    ")
        if len(texts) < threshold:
            yield from _comment(words("survey_coding.few", threshold=threshold), "    ")
            continue
        used = _frequent((set(text) for text in texts), threshold)
        phrases = _frequent((_negated(text) for text in texts), threshold)
        told = [("words", _distinct(used)), ("phrases", phrases[:MOST_PHRASES])]
        for key, found in told:
            if found:
                listed = ", ".join(f"{word} {words.write(count)}" for word, count in found)
                facts = {"n": len(texts), "threshold": threshold, "found": listed}
                yield from _comment(words(f"survey_coding.{key}", **facts), "    ")
        yield from _comment(words("survey_coding.example"), "    ")


def _comment(text: str, indent: str = "") -> Iterator[str]:
    return (f"{indent}# {line}".rstrip() for line in text.split("\n"))


def _texts(question: Question, answers: AnswerSet) -> Iterator[str]:
    values = (answer.values.get(question.id) for answer in answers.answers)
    return (value for value in values if isinstance(value, str))


def _negated(text: Sequence[str]) -> set[str]:
    """Negations with the word they turn round."""
    return {f"{first} {second}" for first, second in pairwise(text) if first in NEGATIONS and second not in NEGATIONS}


def _frequent(texts: Iterable[set[str]], threshold: int) -> list[tuple[str, int]]:
    """What at least `threshold` texts hold, each counted once for a text; the most frequent first."""
    counts = Counter(word for text in texts for word in text)
    return sorted(((word, n) for word, n in counts.items() if n >= threshold), key=lambda one: (-one[1], one[0]))


def _distinct(used: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words that say something, without those that a more frequent one finds anyway."""
    kept: list[tuple[str, int]] = []
    for word, count in used:
        told = len(word) >= SHORTEST and not word.isdigit() and word not in _NOTHING_SAID and word not in NEGATIONS
        if told and not pattern(f"={one}" for one, _ in kept).search(folded(word)):
            kept.append((word, count))
        if len(kept) == MOST_WORDS:
            break
    return kept
