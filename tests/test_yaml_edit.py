"""Changing values in YAML and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bootcamp.problems import Refused
from bootcamp.reading.yaml import parse_yaml
from bootcamp.reading.yaml_edit import Kept, plain, rewritten
from bootcamp.reading.yaml_writing import after_key, flow, item

ORDER = ("break", "title", "at", "minutes", "form", "leads", "note", "how", "materials", "room")
TEXT = """\
# the day
title:   Bootcamp I      # as on the poster
date: 12. marts 2017
rooms: {Salen:  80, Lille sal: 25}

blocks:
  # first things first
  - title: Scenen sættes
    at: "9:00"            # fixed
    leads: [formand,
            facilitator]
    how:
      - Velkomst   # short
      # and then
      - Samtale
  # a rest
  - {break: 15}    # coffee

  - title: >-
      Forudsætninger
      og mål
    minutes:  60–80
    # the end of it
# the end of the day
end: 16.00
"""


def edited(change: Any, text: str = TEXT) -> str:
    data = parse_yaml(text, "day.yaml")[0].data
    data["blocks"] = [Kept(("blocks", number), block) for number, block in enumerate(data["blocks"])]
    change(data)
    return rewritten(text.encode(), data, ORDER, "day.yaml").decode()


def changed_lines(after: str, before: str = TEXT) -> tuple[list[str], list[str]]:
    """The lines that went and the lines that came."""
    old, new = before.split("\n"), after.split("\n")
    return [line for line in old if line not in new], [line for line in new if line not in old]


def put(place: int, **values: Any) -> Any:
    def change(data: Any) -> None:
        for key, value in values.items():
            if value is None:
                del data["blocks"][place].data[key]
            else:
                data["blocks"][place].data[key] = value

    return change


@pytest.mark.parametrize(
    ("change", "gone", "come"),
    [
        (put(0, title="Velkommen"), ["  - title: Scenen sættes"], ["  - title: Velkommen"]),
        (put(0, at="9:30"), ['    at: "9:00"            # fixed'], ['    at: "9:30"            # fixed']),
        (put(0, at=None), ['    at: "9:00"            # fixed'], []),
        (put(0, minutes="40"), [], ["    minutes: 40"]),
        (put(0, note="Kl. 9: velkommen"), [], ['    note: "Kl. 9: velkommen"']),
        (put(0, note="Et\nto"), [], ["    note: |-", "      Et", "      to"]),
        (put(0, how=["Velkomst", "Sang", "Samtale"]), [], ["      - Sang"]),
        (put(0, how=["Samtale", "Velkomst"]), [], []),
        (put(0, how=["Velkomst"]), ["      # and then", "      - Samtale"], []),
        (put(0, leads=["formand", "referent"]), ["            facilitator]"], ["            referent]"]),
        (put(0, leads="formand"), ["    leads: [formand,", "            facilitator]"], ["    leads: formand"]),
        (put(0, title=None), ["  - title: Scenen sættes", '    at: "9:00"            # fixed'],
         ['  - at: "9:00"            # fixed']),
        (put(1, **{"break": "20"}), ["  - {break: 15}    # coffee"], ["  - {break: 20}    # coffee"]),
        (put(1, room="Salen"), ["  - {break: 15}    # coffee"], ["  - {break: 15, room: Salen}    # coffee"]),
        (put(2, minutes="45"), ["    minutes:  60–80"], ["    minutes:  45"]),
        (put(2, title="Mål"), ["  - title: >-", "      Forudsætninger", "      og mål"], ["  - title: Mål"]),
    ],
)  # fmt: skip
def test_only_the_line_of_a_value_changes(change: Any, gone: list[str], come: list[str]) -> None:
    assert changed_lines(edited(change)) == (gone, come)


def test_a_moved_item_takes_the_comment_above_it_along() -> None:
    after = edited(lambda data: data["blocks"].insert(0, data["blocks"].pop(1)))
    assert sorted(after.split("\n")) == sorted(TEXT.split("\n"))
    assert after.index("# a rest") < after.index("{break: 15}    # coffee") < after.index("# first things first")
    assert after.index("# the end of it") < after.index("# the end of the day")


def test_items_go_and_come() -> None:
    after = edited(lambda data: data["blocks"].pop(1))
    assert changed_lines(after)[0] == ["  # a rest", "  - {break: 15}    # coffee"]
    new = {"title": "Ny", "minutes": "5", "how": ["x" * 60, "y"]}
    after = edited(lambda data: data["blocks"].append(Kept(None, new)))
    assert changed_lines(after) == ([], ["  - title: Ny", "    minutes: 5", f"      - {'x' * 60}", "      - y"])


def test_mappings_in_one_line_gain_and_lose_pairs() -> None:
    after = edited(lambda data: data.update(rooms={"Salen": "90", "Have": "30"}))
    assert "rooms: {Salen:  90, Have: 30}\n" in after


def test_line_ends_and_the_byte_order_mark_stay() -> None:
    windows = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    data = parse_yaml(TEXT, "")[0].data
    assert rewritten(windows, data, ORDER, "") == windows
    data["blocks"][0]["minutes"] = "40"
    after = rewritten(windows, data, ORDER, "")
    assert after.startswith(b"\xef\xbb\xbf#")
    assert after.count(b"\n") == after.count(b"\r\n") == TEXT.count("\n") + 1


def test_a_file_without_a_last_line_end_stays_so() -> None:
    text = "blocks:\n  - title: A\n  - title: B"
    after = edited(lambda data: data["blocks"].reverse(), text)
    assert after == "blocks:\n  - title: B\n  - title: A"


def test_what_several_places_share_is_refused() -> None:
    text = "blocks:\n  - title: A\n    how: &same [x]\n  - title: B\n    how: *same\n"
    with pytest.raises(Refused) as refusal:
        edited(put(1, how=["y", "z"]), text)
    assert refusal.value.problems[0].code == "yaml-not-editable"


words = st.text(st.characters(exclude_categories=["Cs", "Cn", "Co"]), max_size=12).map(str.strip)
values: Any = st.recursive(
    words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words.filter(bool), inner, max_size=3),
    max_leaves=6,
)


@given(values)
def test_what_is_written_is_read_back(value: Any) -> None:
    assert parse_yaml(f"k:{after_key(value, 0)}\n", "")[0].data == {"k": value}
    assert parse_yaml(f"- {item(value, 2)}\n", "")[0].data == [value]
    assert parse_yaml(f"[{flow(value)}]\n", "")[0].data == [value]


@given(st.permutations(range(3)), st.lists(words.filter(bool), max_size=2), words, st.booleans())
def test_a_rewritten_file_says_what_is_wanted(order: list[int], new: list[str], title: str, windows: bool) -> None:
    text = (TEXT.replace("\n", "\r\n") if windows else TEXT).encode()
    data = parse_yaml(TEXT, "")[0].data
    blocks: list[Kept] = [Kept(("blocks", number), data["blocks"][number]) for number in order]
    blocks[0].data["title"] = title
    wanted = {**data, "blocks": [*(Kept(None, {"title": each}) for each in new), *blocks]}
    after = rewritten(text, wanted, ORDER, "").decode()
    assert parse_yaml(after.replace("\r\n", "\n"), "")[0].data == plain(wanted)
    comments = [line[line.index("#") :] for line in TEXT.split("\n") if "#" in line]
    assert [comment for comment in comments if comment not in after] == []
