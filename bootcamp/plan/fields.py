"""The types of a plan's fields: text until the field reads it, strict about keys, frozen once read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, core_schema

from bootcamp.plan.marks import InMinutes, Refers
from bootcamp.reading import scalars
from bootcamp.reading.scalars import Minutes, NotReadable, WeekRange

_ANY_SCALAR = ["string", "number", "boolean"]


class Model(BaseModel):
    """The base of everything read from a plan: unknown keys are errors, values are never changed afterwards."""

    named_after: ClassVar[Refers | None] = None
    """What the name of a model's file refers to, where it does."""
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def reading(reader: Callable[[str], Any]) -> Callable[[Any], Any]:
    """`reader` as a field uses it: it gets the field's text; nothing at all passes through, to be met as missing."""

    def read(value: Any) -> Any:
        if value is None:
            return None
        if not isinstance(value, str):
            raise PydanticCustomError("one-value-expected", "one-value-expected", {})
        try:
            return reader(value)
        except NotReadable as problem:
            raise PydanticCustomError(problem.code, problem.code, problem.params) from None

    return read


def reads(reader: Callable[[str], Any]) -> BeforeValidator:
    """The validator that hands a field's text to `reader`."""
    return BeforeValidator(reading(reader))


def schema(examples: list[str], **more: Any) -> WithJsonSchema:
    """What an editor is told of a field whose text has its own ways of writing."""
    return WithJsonSchema({"type": _ANY_SCALAR, "examples": examples, **more})


Text = Annotated[str, reads(scalars.read_text), WithJsonSchema({"type": _ANY_SCALAR})]
Id = Annotated[str, reads(scalars.read_id), WithJsonSchema({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"})]
Whole = Annotated[int, reads(scalars.read_whole), schema(["12", "3.600"])]
Number = Annotated[Decimal, reads(scalars.read_number), schema(["1,5", "25.000"])]
Money = Annotated[Decimal, reads(scalars.read_money), schema(["500.000 kr.", "0,5 mio. kr."])]
Clock = Annotated[time, reads(scalars.read_clock), schema(["9.30", "kl. 13.45"])]
Span = Annotated[Minutes, reads(scalars.read_minutes), schema(["45", "60–80", "1 t 15"])]
Duration = Annotated[int, reads(scalars.read_duration), schema(["45", "1 t 15"]), InMinutes]
Day = Annotated[date, reads(scalars.read_date), schema(["12. marts 2017", "2017-03-12"])]
Week = Annotated[date, reads(scalars.read_week), schema(["2017-W06", "uge 6 2017"])]
Weeks = Annotated[WeekRange, reads(scalars.read_weeks), schema(["x", "x+4", "x+4..x+5"])]
YesNo = Annotated[bool, reads(scalars.read_yes_no), WithJsonSchema({"type": ["boolean", "string"]})]


def as_list(value: Any) -> Any:
    """A single value where a list is expected is a list of one."""
    return [value] if isinstance(value, str) else value


class OneOrMore:
    """Marks a list that may be written as a single value; an editor is told of both."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(as_list, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


Texts = Annotated[tuple[Text, ...], OneOrMore()]
