"""Bodies: one chair each, and a chain that ends."""

from __future__ import annotations

from collections.abc import Iterator

from bootcamp.layout import PLAN_FILE
from bootcamp.plan.contents import Contents
from bootcamp.plan.plan import Plan
from bootcamp.problems import Problem


def bodies_form_a_chain(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name in plan.bodies:
        seen, current = {name}, plan.bodies[name].under
        while current in plan.bodies and current not in seen:
            seen.add(current)
            current = plan.bodies[current].under
        if current == name:
            yield contents.problem("body-under-itself", PLAN_FILE, ("bodies", name, "under"), name=name)


def bodies_have_one_chair(contents: Contents, plan: Plan) -> Iterator[Problem]:
    for name, body in plan.bodies.items():
        chairs = [number for number, seat in enumerate(body.seats) if seat.role == "chair" for _ in range(seat.number)]
        if len(chairs) > 1:
            place = ("bodies", name, "seats", chairs[1], "role")
            yield contents.problem("several-chairs", PLAN_FILE, place, "warning", title=body.title, n=len(chairs))


RULES = (bodies_form_a_chain, bodies_have_one_chair)
