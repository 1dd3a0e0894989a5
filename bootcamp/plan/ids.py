"""The types of ids: each says what it refers to. A list of them may be written as a single value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from bootcamp.plan.fields import Id, OneOrMore, Text
from bootcamp.plan.marks import Refers

BodyId = Annotated[Id, Refers("body")]
CoreTaskId = Annotated[Id, Refers("core-task")]
DecisionId = Annotated[Id, Refers("decision")]
EventId = Annotated[Id, Refers("event")]
MunicipalRoleId = Annotated[Id, Refers("municipal-role")]
PhaseId = Annotated[Id, Refers("phase")]
PrerequisiteId = Annotated[Id, Refers("prerequisite")]
PrincipleId = Annotated[Id, Refers("principle")]
RoleId = Annotated[Id, Refers("role")]
SegmentId = Annotated[Id, Refers("segment")]
SurveyId = Annotated[Id, Refers("survey")]

ContributorId = Annotated[Id, Refers("contributor")]
"""A segment, a body or the municipality itself."""
DeciderId = Annotated[Id, Refers("decider")]
"""A body or a role."""
ItemId = Annotated[Id, Refers("item")]
"""An item of a longlist: an option or statement of its survey, or what came in from outside."""
BackgroundId = Annotated[Id, Refers("background", code="population-unknown")]
"""What a population is told by: a question with a single choice, or the groups of the plan."""
BackgroundPartId = Annotated[Id, Refers("background-part", code="population-unknown-part")]
"""An option of the question that a population is told by, or one of the groups."""

RoomName = Annotated[Text, Refers("room", if_any=True)]
BodyName = Annotated[Text, Refers("body", if_any=True)]

CoreTaskIds = Annotated[tuple[CoreTaskId, ...], OneOrMore()]
EventIds = Annotated[tuple[EventId, ...], OneOrMore()]
PrincipleIds = Annotated[tuple[PrincipleId, ...], OneOrMore()]
RoleIds = Annotated[tuple[RoleId, ...], OneOrMore()]
SurveyIds = Annotated[tuple[SurveyId, ...], OneOrMore()]
ContributorIds = Annotated[tuple[ContributorId, ...], OneOrMore()]
BackgroundPartIds = Annotated[tuple[BackgroundPartId, ...], OneOrMore()]
BodyNames = Annotated[tuple[BodyName, ...], OneOrMore()]

WIDER: Mapping[str, tuple[str, ...]] = {"contributor": ("segment", "body"), "decider": ("body", "role")}
"""Kinds that may be a thing of several kinds."""
