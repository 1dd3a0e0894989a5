"""Findings in sentences: each is said only when its condition holds, with numbers from the unrounded values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from bootcamp.survey.findings import Findings, Item, QuestionFindings, SegmentFindings, Share, Suppressed
from bootcamp.survey.statistics import TOP
from bootcamp.words import Words
from bootcamp.words.formatting import percent

ReadingKind = Literal["basis", "missing", "common", "order", "unclear-first", "uncertain", "not-shown"]
Nouns = Mapping[str, tuple[str, str]]

BROAD: Final = 0.5
WIDE: Final = 3
MOST_COMMON: Final = 3
MOST_UNCERTAIN: Final = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence or two about the findings; `lead` may be set in bold, `body` follows it."""

    kind: ReadingKind
    body: str
    lead: str | None = None
    question: str | None = None

    @property
    def text(self) -> str:
        return f"{self.lead}: {self.body}" if self.lead else self.body


def readings(findings: Findings, words: Words, nouns: Nouns | None = None) -> tuple[Reading, ...]:
    """What can be said of the findings, the account of who answered first, what is not shown last.

    `nouns`: group id → ("borger", "borgere"); without it the plan's singular and title are used, and without those
    the count is of "the group …".
    """
    if not findings.n:
        key = "no-answers" if findings.n == 0 else "too-few"
        return (Reading("basis", words(f"survey.{key}", threshold=findings.provenance.threshold)),)
    ranked = [question for question in findings.questions if question.items]
    several = len(ranked) > 1
    return (
        _basis(findings, words, nouns or {}),
        *_missing(findings, words),
        *(reading for question in ranked for reading in _of_ranking(question, findings, words, several=several)),
        *_not_shown(findings, words),
    )


def _basis(findings: Findings, words: Words, nouns: Nouns) -> Reading:
    counted = [_counted(segment, words, nouns) for segment in findings.segments if segment.n]
    rest = (findings.n or 0) - sum(segment.n or 0 for segment in findings.segments)
    if rest and counted:
        hidden = any(segment.n is None for segment in findings.segments)
        counted.append(words("survey.count-rest" if hidden else "survey.count-ungrouped", n=rest))
    sentences = [words("survey.basis-groups" if counted else "survey.basis", n=findings.n, groups=counted)]
    if findings.response_rate is not None:
        sentences.append(words("survey.basis-rate", share=percent(findings.response_rate, words.language)))
    return Reading("basis", " ".join([*sentences, words("survey.basis-voluntary")]))


def _counted(segment: SegmentFindings, words: Words, nouns: Nouns) -> str:
    """258 borgere; without a singular to trust, 32 fra gruppen Erhvervsliv."""
    forms = nouns.get(segment.id) or ((segment.singular, segment.title) if segment.singular else None)
    if forms is None:
        return words("survey.count-group", n=segment.n, group=segment.title)
    noun = forms[0] if segment.n == 1 else forms[1]
    return words("survey.count-named", n=segment.n, noun=_inside_a_sentence(noun))


def _inside_a_sentence(noun: str) -> str:
    """Without the capital of a heading; abbreviations such as MED stay."""
    return noun if noun[1:2].isupper() else noun[:1].lower() + noun[1:]


def _missing(findings: Findings, words: Words) -> Iterator[Reading]:
    absent = [segment.title for segment in findings.segments if segment.n == 0]
    if absent:
        key = "missing-group" if len(absent) == 1 else "missing-groups"
        yield Reading("missing", words(f"survey.{key}", groups=absent), words("survey.lead-missing"))


def _of_ranking(question: QuestionFindings, findings: Findings, words: Words, *, several: bool) -> Iterator[Reading]:
    said: list[tuple[ReadingKind, str]] = [
        *(("common", body) for body in _common(question, findings, words)),
        *(("order", body) for body in _order(question, words)),
        *(("unclear-first", body) for body in _unclear_first(question, words)),
        *(("uncertain", body) for body in _uncertain(question, words)),
    ]
    for kind, body in said:
        lead = words(f"survey.lead-{kind}")
        if several:
            lead = words("survey.lead-in-question", lead=lead, question=question.title)
        yield Reading(kind, body, lead, question.id)


def _common(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    """Items that at least half of every shown group, and more than chance alone, have in the top three."""
    lowest = [(share, item) for item in question.items if (share := lowest_share(item)) is not None]
    broad = [(share, item) for share, item in lowest if share >= BROAD and share > TOP / len(question.items)]
    shown = sum(n is not None and n > 0 for n in (question.by_segment or {}).values())
    key = "common-all" if shown == len(findings.segments) else "common-shown"
    for _, item in sorted(broad, key=lambda one: (-one[0], one[1].id))[:MOST_COMMON]:
        yield words(f"survey.{key}", number=_number(shown, words), shares=shares_in_words(item, words), item=item.title)


def shares_in_words(item: Item, words: Words) -> str:
    """The lowest to the highest share of the shown groups that have the item in their top three: 54–80 %.

    Rounded as in the tables, so that the sentence and the table say the same.
    """
    found = [figures.top3 for figures in item.by_segment.values() if figures]
    lowest = min(found, key=lambda share: share.low if share.share is None else share.share)
    highest = max(found, key=lambda share: share.high if share.share is None else share.share)
    first, last = share_in_words(lowest, words), share_in_words(highest, words)
    return first if first == last else words("survey.shares-from-to", low=first, high=last)


def lowest_share(item: Item) -> float | None:
    """The lowest share of a shown group that has the item in its top three; None with fewer than two groups shown."""
    shares = [figures.top3 for figures in item.by_segment.values() if figures]
    lows = [share.low if share.share is None else share.share for share in shares]
    return min(lows) if len(lows) > 1 else None


def _number(count: int, words: Words) -> str:
    key = f"survey.number-{count}"
    return words(key) if words.knows(key) else words.write(count)


def _order(question: QuestionFindings, words: Words) -> Iterator[str]:
    """Said when number one differs between the two ways of counting."""
    firsts, titles = question.first_by_rule, {item.id: item.title for item in question.items}
    shown = sum(bool(n) for n in (question.by_segment or {}).values())
    if shown > 1 and firsts.segment_equal and firsts.pooled and firsts.segment_equal != firsts.pooled:
        yield words("survey.order", equal=titles[firsts.segment_equal], pooled=titles[firsts.pooled])


def _unclear_first(question: QuestionFindings, words: Words) -> Iterator[str]:
    """Said when the ranges let more than one item be number one."""
    candidates = [item for item in question.items if item.rank[0] == 1]
    if len(candidates) > 1:
        yield words("survey.unclear-first", items=[words("survey.quoted", item=item.title) for item in candidates])


def _uncertain(question: QuestionFindings, words: Words) -> Iterator[str]:
    """The widest ranges among the first three items, unless they were named as possible number ones."""
    several_firsts = sum(item.rank[0] == 1 for item in question.items) > 1
    wide = [
        item
        for item in question.items[:TOP]
        if item.rank[1] - item.rank[0] + 1 >= WIDE and not (several_firsts and item.rank[0] == 1)
    ]
    for item in sorted(wide, key=lambda item: (item.rank[0] - item.rank[1], item.id))[:MOST_UNCERTAIN]:
        yield words("survey.uncertain", item=item.title, low=item.rank[0], high=item.rank[1])


def _not_shown(findings: Findings, words: Words) -> Iterator[Reading]:
    """Groups and questions that are left out; single counts are marked where they would stand."""
    sentences = suppression_sentences(findings, words)
    for one, sentence in zip(findings.suppressed, sentences, strict=True):
        if one.reason in ("few", "complement", "extreme"):
            yield Reading("not-shown", sentence, question=one.question)


def suppression_sentences(findings: Findings, words: Words) -> tuple[str, ...]:
    """For each entry of `findings.suppressed`, what is not shown and why."""
    return tuple(_suppression_sentence(one, findings, words) for one in findings.suppressed)


def _suppression_sentence(one: Suppressed, findings: Findings, words: Words) -> str:
    groups = {segment.id: segment.title for segment in findings.segments}
    questions = {question.id: question.title for question in findings.questions}
    threshold = findings.provenance.threshold
    question = questions.get(one.question or "", one.question)
    if one.segment is None:
        key = f"question-{one.reason}" if one.question else "too-few"
        return words(f"survey.{key}", threshold=threshold, question=question)
    key = f"group-{one.reason}-in" if one.question else f"group-{one.reason}"
    return words(f"survey.{key}", group=groups[one.segment], threshold=threshold, question=question)


def share_in_words(share: Share, words: Words) -> str:
    """54 %, under 10 %, over 90 %, or 18–29 % where only a range may be shown."""
    match share.means:
        case "under":
            return words("survey.share-under", share=percent(share.high, words.language))
        case "over":
            return words("survey.share-over", share=percent(share.low, words.language))
        case "between":
            low, high = (percent(bound, words.language) for bound in (share.low, share.high))
            return words("survey.share-between", low=low.rstrip(" %"), high=high)
        case _:
            return percent(share.share or 0.0, words.language)
