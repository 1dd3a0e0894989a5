"""What a ranking shows, in sentences: each is said only when its condition holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from bootcamp.survey.counting.comparison import common_ground
from bootcamp.survey.counting.counting_rules import RULES
from bootcamp.survey.findings import (
    Agreement,
    Findings,
    GroupFigures,
    QuestionFindings,
    RankedItem,
    SegmentFindings,
    Share,
)
from bootcamp.survey.statistics import TOP
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, number, percent

RankingKind: TypeAlias = Literal[
    "common", "differs", "unclear", "order", "robust", "top-three", "unclear-first", "uncertain", "agreement", "bounds"
]

WIDE: Final = 3
MOST_NAMED: Final = 3
MOST_UNCERTAIN: Final = 2
TELLING: Final = 0.1


def ranking_sentences(
    question: QuestionFindings, findings: Findings, words: Words
) -> Iterator[tuple[RankingKind, str]]:
    """The sentences about one ranking in the order in which they are read."""
    yield from (("common", body) for body in _common(question, findings, words))
    yield from (("differs", body) for body in _differs(question, findings, words))
    yield from (("unclear", body) for body in _unclear(question, findings, words))
    yield from (("order", body) for body in _order(question, words))
    yield from (("robust", body) for body in _robust(question, words))
    yield from (("top-three", body) for body in _top_three(question, words))
    yield from (("unclear-first", body) for body in _unclear_first(question, words))
    yield from (("uncertain", body) for body in _uncertain(question, words))
    yield from (("agreement", body) for body in _agreement(question, findings, words))
    yield from (("bounds", body) for body in _bounds(question, findings, words))


def _common(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    shown = sum(n is not None and n > 0 for n in (question.by_segment or {}).values())
    key = "common-all" if shown == len(findings.segments) else "common-shown"
    common = [item for item in common_ground(question) if item.status == "common"]
    for item in common[:MOST_NAMED]:
        shares, n = shares_in_words(item, words), sum(figures.n for figures in item.by_segment.values() if figures)
        yield words(f"survey.{key}", number=_number(shown, words), shares=shares, item=item.title, n=n)


def _differs(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    """Items that groups put in different places, those furthest apart first; beyond three they are only counted."""
    groups = {segment.id: segment for segment in findings.segments}
    differing = [
        (item, (groups[item.highest], high), (groups[item.lowest], low))
        for item in question.items
        if item.status == "differs" and item.highest and item.lowest
        if (high := item.by_segment[item.highest]) and (low := item.by_segment[item.lowest])
    ]
    differing.sort(key=lambda one: (-(one[0].spread or 0), one[0].id))
    for item, high_group, low_group in differing[:MOST_NAMED]:
        said = _difference(item, high_group, low_group, words)
        yield f"{said} {pairs}" if (pairs := _pairs(item, question, words)) else said
    if len(differing) > MOST_NAMED:
        yield words("survey.differs-more", n=len(differing) - MOST_NAMED)


def _difference(
    item: RankedItem,
    high: tuple[SegmentFindings, GroupFigures],
    low: tuple[SegmentFindings, GroupFigures],
    words: Words,
) -> str:
    """The top-three shares of the two groups, or their scores where the shares hardly show the difference."""
    (highest, above), (lowest, below) = high, low
    by_share = _least(above.top3) - _most(below.top3) >= TELLING
    first, last = (
        (share_in_words(above.top3, words), share_in_words(below.top3, words))
        if by_share
        else (number(above.score, words.language, 0), number(below.score, words.language, 0))
    )
    sentence = words(
        "survey.differs" if by_share else "survey.differs-score",
        item=item.title, high=first, highest=highest.title, of_highest=above.n,
        low=last, lowest=lowest.title, of_lowest=below.n,
    )  # fmt: skip
    return capitalised(sentence)


def _pairs(item: RankedItem, question: QuestionFindings, words: Words) -> str:
    """Before which items the one group puts the item more often than the other; nothing in findings made before."""
    ends = (item.highest, item.lowest)
    over = [one.below for one in question.turned if one.above == item.id and (one.more, one.less) == ends]
    over += [one.above for one in question.turned if one.below == item.id and (one.less, one.more) == ends]
    if not over:
        return ""
    ordered = [each for each in question.items if each.id in over]
    named = _quoted(ordered[:MOST_NAMED], words)
    if len(ordered) > MOST_NAMED:
        named.append(words("survey.differs-pairs-more", n=len(ordered) - MOST_NAMED))
    return words("survey.differs-pairs", items=named)


def _least(share: Share) -> float:
    return share.low if share.share is None else share.share


def _most(share: Share) -> float:
    return share.high if share.share is None else share.share


def _unclear(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    """That no difference was found is not agreement, and the sentence says so; so of groups too small to differ."""
    small = [segment.title for segment in findings.segments if segment.id in question.too_small]
    if small:
        yield words("survey.too-small", groups=small, n=len(small))
    unclear = [item for item in question.items if item.status == "unclear"]
    if 0 < len(unclear) <= MOST_NAMED:
        yield words("survey.unclear", items=_quoted(unclear, words))
    elif unclear and len(unclear) == len(question.items):
        yield words("survey.unclear-all")
    elif unclear:
        yield words("survey.unclear-many", count=len(unclear), total=len(question.items))


def _robust(question: QuestionFindings, words: Words) -> Iterator[str]:
    """How many ways of counting put the same three first, and which do not."""
    if question.same_top3 is None or question.rule is None or len(question.top_by_rule) < len(RULES):
        return
    tops = {rule: set(question.top_by_rule[rule]) for rule in RULES}
    others = [words(f"survey.when-{rule}") for rule, top in tops.items() if top != tops[question.rule]]
    same = words("survey.robust", same=question.same_top3, rules=len(tops))
    if question.same_top3 == 1:
        yield words("survey.robust-alone")
    else:
        yield f"{same} {words('survey.robust-not', others=others)}" if others else same


def _top_three(question: QuestionFindings, words: Words) -> Iterator[str]:
    """Which items belong to the first three with chance allowed for, and which may."""
    if len(question.items) <= TOP:
        return
    certain, possible = (
        [item for item in question.items if item.in_top3 == wanted] for wanted in ("certain", "possible")
    )
    if len(possible) == len(question.items):
        yield words("survey.top-three-open", n=question.n)
        return
    told = [("certain", certain), ("possible", possible)]
    said = [
        words(f"survey.top-three-{kind}", items=_quoted(items, words), n=question.n) for kind, items in told if items
    ]
    yield " ".join(said)


def _agreement(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    """How alike the members of each group rank."""
    found = [
        words(
            "survey.agreement-in",
            word=words(f"survey.agreement-{agreement.word}"),
            group=segment.title,
            w=number(beyond_chance(agreement), words.language, 2),
            n=agreement.ballots,
        )
        for segment in findings.segments
        if (agreement := question.agreement.get(segment.id)) is not None
    ]
    if found:
        yield words("survey.agreement", groups=found)


def beyond_chance(agreement: Agreement) -> float:
    """W with chance taken out, 0 where there is less in common than by chance; W itself in findings made before."""
    return agreement.w if agreement.corrected is None else max(agreement.corrected, 0.0)


def _bounds(question: QuestionFindings, findings: Findings, words: Words) -> Iterator[str]:
    """For each group of known size, what the share of the first item can be among all its members."""
    item = question.items[0]
    for segment in findings.segments:
        figures = item.by_segment.get(segment.id)
        if figures is None or figures.top3.means != "census" or not segment.members or figures.n >= segment.members:
            continue
        yield words(
            "survey.bounds", item=item.title, group=segment.title, members=segment.members,
            count=round((figures.top3.share or 0) * figures.n), answered=figures.n,
            low=percent(figures.top3.low, words.language), high=percent(figures.top3.high, words.language),
        )  # fmt: skip


def _quoted(items: list[RankedItem], words: Words) -> list[str]:
    return [words("survey.quoted", item=item.title) for item in items]


def shares_in_words(item: RankedItem, words: Words) -> str:
    """The lowest to the highest share of the shown groups that have the item in their top three: 54–80 %.

    Rounded as in the tables, so that the sentence and the table say the same.
    """
    found = [figures.top3 for figures in item.by_segment.values() if figures]
    lowest = min(found, key=lambda share: share.low if share.share is None else share.share)
    highest = max(found, key=lambda share: share.high if share.share is None else share.share)
    first, last = share_in_words(lowest, words), share_in_words(highest, words)
    return first if first == last else words("survey.shares-from-to", low=first, high=last)


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
        yield words("survey.unclear-first", items=_quoted(candidates, words))


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


def share_in_words(share: Share, words: Words) -> str:
    """54 %, under 10 %, over 90 %, or 18–29 % where only a range may be shown."""
    match share.means:
        case "under":
            return words("survey.share-under", share=percent(share.high, words.language))
        case "over":
            return words("survey.share-over", share=percent(share.low, words.language))
        case "between":
            low, high = (percent(bound, words.language) for bound in (share.low, share.high))
            return high if low == high else words("survey.share-between", low=low.rstrip(" %"), high=high)
        case _:
            return percent(share.share or 0.0, words.language)
