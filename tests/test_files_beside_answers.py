"""What survey tools write beside the answers is told apart from them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from support.command_line import Run

DICTIONARY = '"Variable / Field Name","Form Name","Field Type","Field Label"\nkoen,a,radio,Køn\nalder,a,text,Alder\n'
COMMENTS = "timestamp,comment-id,author-id,agrees,comment-body\n1,2,0,5,Flere træer\n2,3,0,4,Flere cykelstier\n"
VOTES = "timestamp,datetime,comment-id,voter-id,vote\n1,i dag,0,0,1\n2,i dag,0,1,-1\n3,i dag,0,2,1\n"


@pytest.mark.parametrize("text", [DICTIONARY, COMMENTS, VOTES], ids=["dictionary", "comments", "votes"])
def test_a_list_beside_the_answers_is_refused(run: Run, tmp_path: Path, text: str) -> None:
    path = tmp_path / "fil.csv"
    path.write_text(text, "utf-8")
    answer = run("survey", "inspect", path)
    assert answer.code == 1
    assert "fejl[file-beside-answers]" in answer.err


def test_a_form_for_kobo_is_not_answers(run: Run, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in (("type", "name", "label::Dansk (da)"), ("select_one g", "gruppe", "Gruppe"), ("text", "frit", "Frit")):
        sheet.append(row)
    book.create_sheet("choices").append(("list_name", "name", "label"))
    book.save(tmp_path / "form.xlsx")
    answer = run("survey", "inspect", tmp_path / "form.xlsx", "--json")
    assert answer.code == 1
    assert [problem["code"] for problem in answer.document["problems"]] == ["file-beside-answers"]


def test_answers_with_such_headings_are_answers(run: Run, tmp_path: Path) -> None:
    rows = "".join(f"{n},Ja,{'Borger' if n % 2 else 'Ansat'}\n" for n in range(1, 13))
    (tmp_path / "svar.csv").write_text(f"nr,type,name of group\n{rows}", "utf-8")
    assert run("survey", "inspect", tmp_path / "svar.csv").code == 0
