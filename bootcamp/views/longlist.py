"""A survey's longlist as papers, cards and workbooks show it: its rows, and each of their parts in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bootcamp.plan.contents import longlist_file
from bootcamp.plan.longlist import Input, Longlist
from bootcamp.plan.plan import Plan
from bootcamp.plan.survey import Survey
from bootcamp.problems import Refused, refuse
from bootcamp.survey.findings import Findings, SegmentFindings
from bootcamp.survey.lists.longlist import Figures, LonglistRow, longlist
from bootcamp.survey.lists.outside_input import personal_data_in
from bootcamp.survey.lists.shortlist import Shortlist, shortlists
from bootcamp.survey.sentences.ranking_sentences import share_in_words
from bootcamp.survey.sentences.reading_sentences import readings
from bootcamp.words import Words
from bootcamp.words.formatting import capitalised, number

if TYPE_CHECKING:
    from bootcamp.views.survey import SurveyView


@dataclass(frozen=True)
class LonglistView:
    """The longlist of one survey of a plan.

    `findings` is None while nothing has been imported; `text` is that of the longlist's file, empty without one.
    """

    id: str
    plan: Plan
    written: Longlist
    findings: Findings | None
    words: Words
    text: str = ""

    @property
    def survey(self) -> Survey:
        return self.plan.surveys[self.id]

    @cached_property
    def rows(self) -> tuple[LonglistRow, ...]:
        return longlist(self.findings, self.plan, self.id, self.written)

    @cached_property
    def shortlists(self) -> tuple[Shortlist, ...]:
        return shortlists(self.rows)

    @cached_property
    def groups(self) -> tuple[SegmentFindings, ...]:
        """The groups that have figures in some row, in the order of the plan."""
        shown = {group for row in self.rows for group, figures in row.groups.items() if figures is not None}
        segments = self.findings.segments if self.findings else ()
        return tuple(segment for segment in segments if segment.id in shown)

    @property
    def outside(self) -> int:
        """How many notes came in from outside the survey."""
        return len(self.written.input)

    # --- in words

    def task_title(self, task: str | None) -> str:
        if task is None:
            return self.words("documents.across-core-tasks")
        return self.plan.core_tasks[task].title if task in self.plan.core_tasks else task

    def letter(self, group: str) -> str:
        return self.plan.segments[group].letter if group in self.plan.segments else self.title(group)[:1].upper()

    def title(self, group: str) -> str:
        return self.plan.segments[group].title if group in self.plan.segments else group

    def named(self, group: str) -> str:
        """A group with its letter: Borgere (B)."""
        return f"{self.title(group)} ({self.letter(group)})"

    def need(self, figures: Figures | None) -> str:
        """The priority score as a whole number; a dash where there is none or it is not shown."""
        return "–" if figures is None or figures.need is None else number(figures.need, self.words.language, 0)

    def benefit(self, figures: Figures | None) -> str:
        return "–" if figures is None or figures.benefit is None else share_in_words(figures.benefit, self.words)

    def gap(self, row: LonglistRow) -> str:
        """How much more important than fulfilled it is, in steps of the scale with its range; empty where not asked."""
        gap = row.gap
        if gap is None or gap.gap is None or gap.low is None or gap.high is None:
            return ""
        low, mid, high = (number(each, self.words.language, 1) for each in (gap.low, gap.gap, gap.high))
        return self.words("longlist.gap", gap=mid, low=low, high=high, n=gap.n)

    def status(self, row: LonglistRow) -> str:
        return self.words(f"longlist.status-{row.status or 'none'}")

    def apart(self, row: LonglistRow) -> str:
        """Which group puts it highest and which lowest; nothing unless it is prioritised differently."""
        if row.apart is None:
            return ""
        return self.words("longlist.apart", high=self.named(row.apart[0]), low=self.named(row.apart[1]))

    def connections(self, row: LonglistRow) -> tuple[str, ...]:
        """The other core tasks that name the item, and the groups that carry it, a line for each."""
        lines = []
        if row.elsewhere:
            lines.append(self.words("longlist.elsewhere", tasks=[self.task_title(task) for task in row.elsewhere]))
        if row.carried_by:
            lines.append(self.words("longlist.carried", groups=self.carriers(row)))
        return tuple(lines)

    def carriers(self, row: LonglistRow) -> str:
        """The groups that carry an item: all groups that are shown are said in a word."""
        if len(row.carried_by) > 1 and len(row.carried_by) == sum(each is not None for each in row.groups.values()):
            return self.words("longlist.all-shown")
        return self.words.write([self.named(group) for group in row.carried_by])

    def quote(self, text: str) -> str:
        """What somebody said, between the quotation marks of the language."""
        return self.words("documents.quote", text=text)

    def note(self, each: Input) -> str:
        """Where an input came from, and when: Ældrerådet, møde, 20. februar 2017."""
        return self.words("longlist.from", source=each.source, date=each.date)

    def source(self, row: LonglistRow) -> str:
        """Where the figures of a row come from: file, question, rule; of an item from outside, who said it."""
        if row.question is None:
            return "; ".join(self.note(each) for each in row.notes)
        asked = next(each for each in self.survey.questions if each.id == row.question)
        rule = self.words(f"longlist.rule-short-{self.rule(row.question)}")
        return self.words("longlist.source-short", files=self._files, question=asked.title, rule=rule)

    def question_source(self, question: str) -> str:
        """The files and the rule of a question's figures."""
        return self.words("longlist.source", files=self._files, rule=self.words(f"longlist.rule-{self.rule(question)}"))

    @property
    def _files(self) -> list[str]:
        return [each.file for each in self.findings.provenance.sources] if self.findings else []

    def rule(self, question: str) -> str:
        """The way of counting that orders a question's items; of a choice, that options are counted."""
        if any(row.question == question and row.measure == "rated" for row in self.rows):
            return "rated"
        questions = self.findings.questions if self.findings else ()
        found = next((each for each in questions if each.id == question), None)
        return ((found.rule if found else None) or "chosen").replace("_", "-")

    def about(self, question: str | None) -> str:
        """What a question's options are: «Forudsætninger», «Temaer»; what came from outside is called so."""
        if question is None:
            return self.words("longlist.outside")
        asked = next(each for each in self.survey.questions if each.id == question)
        return capitalised(asked.about) if asked.about else asked.title

    def decider(self) -> str:
        """Who made the choices: the title of a body or a role; empty while it is not told."""
        name = self.written.decided_by or ""
        body, role = self.plan.bodies.get(name), self.plan.roles.get(name)
        return body.title if body else role.title if role else name

    def not_shown(self) -> Iterator[str]:
        """The groups that have no figures of their own, in a sentence."""
        if self.findings is not None:
            yield from (each.text for each in readings(self.findings, self.words) if each.kind == "not-shown")


def longlist_view(survey: SurveyView) -> LonglistView:
    """The longlist of a survey; refuses while there are neither findings nor input from outside, and while something
    that came from outside holds personal data.
    """
    contents = survey.process.contents
    private = tuple(problem for problem in personal_data_in(contents, survey.id) if problem.is_error)
    if private:
        raise Refused(*private)
    source = contents.sources.get(longlist_file(survey.id))
    written = contents.longlists.get(survey.id, Longlist())
    view = LonglistView(survey.id, survey.plan, written, survey.stored, survey.words, source.text if source else "")
    if not view.rows:
        refuse("no-results-yet", name=survey.id)
    return view


def state(view: LonglistView) -> str:
    """How far the list has come: a proposal, chosen in part or whole without a decider, or decided."""
    if not any(each.decided for each in view.shortlists):
        return "proposed"
    if not all(each.decided for each in view.shortlists):
        return "partly"
    return "decided" if view.written.decided_by and view.written.decided_on else "unconfirmed"


def decision(view: LonglistView) -> str:
    """Who decided and when, in a sentence; or that nobody is named."""
    if not any(each.decided for each in view.shortlists):
        return view.words("longlist.proposal")
    if view.written.decided_by and view.written.decided_on:
        return view.words("longlist.decided", who=view.decider(), date=view.written.decided_on)
    return view.words("longlist.unconfirmed")


def basis(row: LonglistRow, view: LonglistView) -> list[str]:
    """What the longlist says of an item, a line for each: place and share, status, the groups that carry it."""
    words = view.words
    if row.question is None:
        return [words("longlist.basis-outside")]
    if row.measure == "rated":
        return [view.gap(row) or words("longlist.basis-not-shown"), *view.connections(row)]
    if row.place is None:
        return [words("longlist.basis-not-shown")]
    facts = {"about": view.about(row.question), "place": row.place, "of": row.of, "share": view.benefit(row.all)}
    lines = [words(f"longlist.basis-{row.measure}", **facts)]
    if row.status is not None:
        lines.append(capitalised(view.status(row)))
    return [*lines, *view.connections(row)]
