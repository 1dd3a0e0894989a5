"""Templates from somebody else: what they must not do, what they may take, and that a person says yes first."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from bootcamp import cli, open_process
from bootcamp.documents.catalogue import find_copy, find_kind
from bootcamp.documents.kit import kit_print
from bootcamp.plan.reading import read_contents
from bootcamp.problems import Refused
from bootcamp.reading.shipped import data_folder
from bootcamp.render.layout import layout_pdf
from bootcamp.render.text import text_blocks
from bootcamp.words import Words
from support.command_line import Run
from support.own_templates import accept_templates, write_template

PICKLE = "'cos\\nsystem\\n(S\"id > PWNED\"\\ntR.', proto='pickle', allow_pickle=True"
ATTACKS = (
    f"{{{{ plan.parse_raw({PICKLE}) }}}}",
    f"{{{{ plan.municipality.parse_raw({PICKLE}) }}}}",
    f"{{% set x = plan.parse_raw({PICKLE}) %}}",
    "{{ plan.parse_file('/etc/hostname') }}",
    "{{ plan.model_construct(title='x').title }}",
    "{{ plan.copy(update={'title': 'x'}).title }}",
    "{{ plan.model_dump()|length }}",
    "{{ plan['parse_raw']('{}') }}",
    "{{ plan.__class__ }}",
    "{{ plan['__class__'] }}",
    "{{ plan.__dict__ }}",
    "{{ plan.__init__.__globals__ }}",
    "{{ plan._values }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ plan.title.__class__ }}",
    "{{ '{0.__class__}'.format(plan) }}",
    "{{ '{x.__class__}'.format_map({'x': plan}) }}",
    "{{ ('{0.__class__}'|string).format(plan) }}",
    "{{ '%s'|format(plan) }}",
    "{{ plan|attr('__class__') }}",
    "{{ plan|attr('parse_raw') }}",
    "{{ 'x'|attr('format') }}",
    "{{ [plan]|map(attribute='__class__')|list|first }}",
    "{{ [plan]|map('attr', '__class__')|list|first }}",
    "{{ [plan]|map(attribute='title.format')|list|first }}",
    "{{ [plan]|groupby('__class__')|first }}",
    "{{ [plan]|sort(attribute='__class__')|first }}",
    "{{ [plan]|join(', ', attribute='__class__') }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ cycler('a').next() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ lipsum() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ namespace(x=1).__class__ }}",
    "{{ dict.__base__.__subclasses__() }}",
    "{{ dict.fromkeys([1]) }}",
    "{{ range.__class__ }}",
    "{{ range.__self__.globals }}",
    "{{ words.__call__.__globals__ }}",
    "{{ words.fill('{x.__class__}', {'x': plan}) }}",
    "{{ words.language }}",
    "{{ words('problems.x') }}",
    "{{ words('..os') }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ self.x.__globals__ }}",
    "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
    "{% macro m() %}{{ caller.__class__ }}{% endmacro %}{% call m() %}{% endcall %}",
    "{% for x in [1] %}{{ loop._iterator }}{% endfor %}",
    "{% for x in [1] %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "{% set plan.title = 'x' %}",
    "{{ nothing() }}",
    "{{ missing.__class__ }}",
    "{{ plan }}",
    "{{ [plan] }}",
    "{{ {'a': plan} }}",
    "{{ [1].append(2) }}",
    "{{ {'a': 1}.update({'b': 2}) }}",
    "{{ 'a'|random }}",
    "{{ plan|pprint }}",
    "{{ plan|tojson }}",
    "{{ 'a'|safe }}",
    "{{ 'a'|e }}",
    "{% include '/etc/passwd' %}",
    "{% include '../../plan.yaml' %}",
    "{% include 'notes.txt' %}",
    "{% import 'bootcamp/../fonts/LICENSE.md' as x %}",
    "{% extends plan.parse_raw %}",
)  # fmt: skip
TOO_MUCH = (
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(9) %}x{% endfor %}{% endfor %}{% endfor %}",
    "{% set x = range(9000)|list %}{% for a in x %}{% for b in x %}{% endfor %}{% endfor %}",
    "{% set x = range(9000)|list %}{% for a in x|map('int') %}{% for b in x|select %}{% endfor %}{% endfor %}",
    "{% for x in [[1, 2]] recursive %}{{ loop([x, x]) }}{% endfor %}",
    "{{ range(10**12)|list|length }}",
    "{{ 'x' * 1000000000 }}",
    "{{ [0] * 1000000000 }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ 9 ** 999999999 }}",
    "{% set n = namespace(x=9) %}{% for i in range(99) %}{% set n.x = n.x * n.x %}{% endfor %}",
    "{% set n = namespace(x='xx') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "{% set n = namespace(x='xx') %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "{% set n = namespace(x=[1]) %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "{% set n = namespace(x=[1]) %}{% for i in range(60) %}{% set n.x = [n.x, n.x] %}{% endfor %}{{ n.x }}",
    "{% set n = namespace(x='xx') %}{% for i in range(60) %}{% set n.x = n.x|replace('x', n.x) %}{% endfor %}",
    "{% set n = namespace(x='xx') %}{% for i in range(60) %}{% set n.x = [n.x, n.x]|join(n.x) %}{% endfor %}",
    "{% set n = namespace(x='')%}{% for i in range(60) %}{%set y%}{{ n.x ~ n.x }}x{%endset%}{%set n.x=y%}{% endfor %}",
    "{% for i in range(900000) %}" + "static text " * 100 + "{% endfor %}",
    "{{ 'x'|center(1000000000) }}",
    "{{ 'x'|indent(1000000000) }}",
    "{{ [1]|batch(1000000000, 0)|list }}",
    "{{ [1]|slice(1000000000)|list }}",
)  # fmt: skip
TREE = "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}"
"""Takes all the time there is before it is refused."""
TAKING = (*TOO_MUCH, TREE)
FAULTS = {"template-failed", "template-too-much", "template-missing"}


@pytest.fixture
def view() -> dict[str, object]:
    contents, _ = read_contents(data_folder("examples") / "start")
    return {"plan": contents.plan, "words": Words("da")}


def in_layout(source: str) -> str:
    for text, layout in (("{{", "<<"), ("}}", ">>"), ("{%", "<%"), ("%}", "%>")):
        source = source.replace(text, layout)
    return source


@pytest.mark.parametrize("source", [*ATTACKS, *TOO_MUCH, pytest.param(TREE, marks=pytest.mark.slow)])
def test_a_text_template_that_reaches_for_more_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: dict[str, object], source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.yaml").touch()
    (tmp_path / "templates" / "text").mkdir(parents=True)
    (tmp_path / "templates" / "text" / "notes.txt").write_text("noter", "utf-8")
    write_template(tmp_path, "text/paper.md.j2", f"\n{source}")
    with pytest.raises(Refused) as refused:
        text_blocks("paper", view, process=tmp_path)
    (problem,) = refused.value.problems
    assert problem.code in FAULTS
    assert problem.place is not None
    assert problem.place.file == "templates/text/paper.md.j2"
    assert not (tmp_path / "PWNED").exists()


@pytest.mark.parametrize("source", [*ATTACKS, *(pytest.param(each, marks=pytest.mark.slow) for each in TAKING)])
def test_a_layout_template_that_reaches_for_more_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: dict[str, object], source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write_template(tmp_path, "layout/paper.typ.j2", in_layout(source))
    with pytest.raises(Refused) as refused:
        layout_pdf("paper", view, title="x", process=tmp_path)
    assert {problem.code for problem in refused.value.problems} <= FAULTS
    assert not (tmp_path / "PWNED").exists()


def test_in_a_kit_the_paper_is_refused_and_nothing_runs(process: Path) -> None:
    source = f"{{% set x = day.blocks[0].block.parse_raw({PICKLE}) %}}{{{{ day.event.parse_raw({PICKLE}) }}}}"
    write_template(process, "text/run-sheet.md.j2", source)
    opened, _ = open_process(process)
    made = kit_print(find_copy(opened, find_kind("run-sheet"), "bootcamp-1"), ("md",))
    assert ([problem.code for problem in made.refused], made.files) == (["template-failed"], {})
    assert not (process / "PWNED").exists()


def test_own_templates_know_the_plan_and_the_day(run: Run, process: Path) -> None:
    write_template(process, "text/run-sheet.md.j2", "{{ day.blocks[0].title }} {{ day.start|written }}")
    write_template(process, "text/terms.md.j2", "{{ plan.municipality.name }}")
    assert run("print", "run-sheet", "bootcamp-1", "--as", "md").code == 0
    assert run("print", "terms", "--as", "md").code == 0
    opened, _ = open_process(process)
    sheet = (process / "out" / "drejebog-bootcamp-1.md").read_text("utf-8")
    assert f"{opened.day('bootcamp-1').blocks[0].title} " in sheet
    assert opened.plan.municipality.name in (process / "out" / "kommissorium.md").read_text("utf-8")


def test_what_municipalities_write_goes_on_working(tmp_path: Path, view: dict[str, object]) -> None:
    source = (
        "{{ plan.municipality.name|upper }} {{ plan.bodies.values()|map(attribute='title')|join(', ') }}\n\n"
        "{% set n = namespace(count=0) %}{% for id, body in plan.bodies.items() %}{% set n.count = n.count + 1 %}"
        "{{ loop.index }}/{{ loop.length }} {{ loop.cycle('a', 'b') }} {% endfor %}{{ n.count * 2 }} {{ 7 // 2 }}\n\n"
        "{{ words('documents.programme') ~ '!' }} {{ plan.title.startswith('x') or 'nej' }} {{ [3, 1]|sort|first }}"
    )
    write_template(tmp_path, "text/paper.md.j2", source)
    assert text_blocks("paper", view, process=tmp_path)


@pytest.mark.parametrize("source", ["{{ [m(), plan.title]|join }}", "{{ m() ~ plan.title }}", "{{ m() + plan.title }}"])
def test_a_value_stays_a_value_beside_what_the_template_made(tmp_path: Path, source: str) -> None:
    made = "{% macro m() %}{{ plan.title }}{% endmacro %}"
    write_template(tmp_path, "text/paper.md.j2", made + source)
    write_template(tmp_path, "text/plainly.md.j2", "{{ plan.title }}{{ plan.title }}")
    view = {"plan": {"title": "*a* & <b>"}}
    assert text_blocks("paper", view, process=tmp_path) == text_blocks("plainly", view, process=tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with links and pipes for everyone")
@pytest.mark.parametrize("way", ["template", "include", "folder", "kind", "all", "pipe", "broken"])
def test_nothing_outside_the_folder_is_a_template(run: Run, process: Path, tmp_path: Path, way: str) -> None:
    elsewhere = tmp_path / "elsewhere" / "text"
    elsewhere.mkdir(parents=True)
    (elsewhere / "terms.md.j2").write_text("hemmeligt", "utf-8")
    own = process / "templates"
    target, link = {
        "template": (elsewhere / "terms.md.j2", own / "text" / "terms.md.j2"),
        "include": (elsewhere / "terms.md.j2", own / "text" / "part.md.j2"),
        "folder": (elsewhere, own / "text" / "parts"),
        "kind": (elsewhere, own / "text"),
        "all": (elsewhere.parent, own),
        "pipe": (None, own / "text" / "terms.md.j2"),
        "broken": (elsewhere / "nothing", own / "text" / "terms.md.j2"),
    }[way]
    link.parent.mkdir(parents=True, exist_ok=True)
    if target is None:
        os.mkfifo(link)
    else:
        link.symlink_to(target)
    for line in (("print", "terms", "--as", "md"), ("templates", "--accept"), ("screen", "bootcamp-1")):
        answer = run(*line)
        assert (answer.code, "template-link" in answer.err) == (1, True), line
    assert not (process / "out").exists()


def test_a_file_that_is_no_template_is_never_part_of_one(run: Run, process: Path) -> None:
    (process / "templates" / "text").mkdir(parents=True)
    (process / "templates" / "text" / "p").symlink_to("/etc/passwd")
    write_template(process, "text/terms.md.j2", '{% include "p" %}')
    answer = run("print", "terms", "--as", "md")
    assert (answer.code, "template-missing" in answer.err) == (1, True)
    assert not (process / "out").exists()


PACKAGES = (
    '#import "@preview/example:0.1.0": *',
    '#import ("@pre" + "view/example:0.1.0"): *',
    '#let name = "@pre" + "view/example:0.1.0"\n#import name: *',
    '#let name = "@preview/" + "example:0.1.0"\n#include name',
    '#import "@pre<# #>view/example:0.1.0": *',
    '#import "@pre\\u{76}iew/example:0.1.0": *',
    '#eval("import \\"@preview/example:0.1.0\\": *")',
    '#dictionary(std).at("ev" + "al")("import \\"@preview/example:0.1.0\\": *")',
    '#import "@local/example:0.1.0": *',
    '<% include "parts/package.typ.j2" %>',
)


def answer_calls(network: socket.socket, called: list[str]) -> None:
    """Take note of whoever calls, and hang up."""
    with suppress(OSError):
        while True:
            caller, _ = network.accept()
            called.append("called")
            caller.close()


@pytest.mark.parametrize("source", PACKAGES)
def test_no_spelling_makes_typst_fetch_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str) -> None:
    write_template(tmp_path, "layout/parts/package.typ.j2", '#import "@pre<# #>view/example:0.1.0": *')
    write_template(tmp_path, "layout/paper.typ.j2", source)
    called: list[str] = []
    network = socket.create_server(("127.0.0.1", 0))
    Thread(target=answer_calls, args=(network, called), daemon=True).start()
    address = f"http://127.0.0.1:{network.getsockname()[1]}"
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, address)
    monkeypatch.setenv("NO_PROXY", "example.org")
    with pytest.raises(Refused) as refused:
        layout_pdf("paper", {}, title="x", process=tmp_path)
    network.close()
    assert called == []
    assert [problem.code for problem in refused.value.problems] == ["template-package"]
    assert (os.environ["HTTPS_PROXY"], os.environ["NO_PROXY"]) == (address, "example.org")


@pytest.mark.parametrize("does", ["read", "image", "include", "json", "plugin"])
@pytest.mark.parametrize("path", ["{outside}", "../../../../../../../../..{outside}", "//{outside}", "/..{outside}"])
def test_typst_reads_nothing_outside_its_own_folder(tmp_path: Path, does: str, path: str) -> None:
    outside = tmp_path / "outside.json"
    outside.write_text('"hemmeligt"', "utf-8")
    named = path.format(outside=outside.as_posix())
    write_template(
        tmp_path, "layout/paper.typ.j2", f'#{does} "{named}"' if does == "include" else f'#{does}("{named}")'
    )
    with pytest.raises(Refused) as refused:
        layout_pdf("paper", {}, title="x", process=tmp_path)
    (problem,) = refused.value.problems
    assert problem.code == "document-failed"
    assert "hemmeligt" not in str(problem.params)


def test_own_templates_are_used_when_a_person_has_accepted_them(run: Run, process: Path) -> None:
    own = process / "templates" / "text" / "terms.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Vores {{ plan.title }}", "utf-8")
    below = process / "events"
    os.chdir(below)
    for line in (("print", "terms", "--as", "md"), ("screen", "bootcamp-1"), ("survey", "form", "digital-bootcamp")):
        answer = run(*line)
        assert answer.code == 1
        assert all(
            part in answer.err for part in ("templates-not-accepted", "templates/text/terms.md.j2", str(process))
        )
    assert not (process / "out").exists()
    shown = run("templates", "--json").document
    assert (shown["accepted"], shown["templates"]) == (
        False,
        [{"file": "templates/text/terms.md.j2", "replaces_built_in": True}],
    )
    assert "bootcamp templates --accept" in run("templates").out
    assert run("templates", "--accept", "--json").document["accepted"]
    assert run("print", "terms", "--as", "md").code == 0
    assert "Vores" in (process / "out" / "kommissorium.md").read_text("utf-8")


def test_a_change_asks_anew_and_a_copy_does_not(run: Run, process: Path, tmp_path: Path) -> None:
    write_template(process, "text/terms.md.j2", "Vores {{ plan.title }}")
    copied = tmp_path / "copy"
    shutil.copytree(process, copied)
    assert run("print", "terms", "--as", "md", "--in", copied).code == 0
    (process / "templates" / "text" / "~$terms.md").write_text("en editors fil", "utf-8")
    assert run("templates", "--json").document["accepted"]
    own = process / "templates" / "text" / "terms.md.j2"
    own.write_text("Deres {{ plan.title }}", "utf-8")
    assert "templates-not-accepted" in run("print", "terms", "--as", "md").err
    own.write_text("Vores {{ plan.title }}", "utf-8")
    own.rename(own.with_name("milestones.md.j2"))
    assert "templates-not-accepted" in run("print", "terms", "--as", "md").err
    shutil.rmtree(process / "templates")
    assert run("print", "terms", "--as", "md").code == 0


def test_without_templates_there_is_nothing_to_accept(run: Run, process: Path) -> None:
    assert run("templates", "--accept", "--json").document["accepted"] is False
    (process / "templates" / "text").mkdir(parents=True)
    assert run("templates").code == 0
    assert run("print", "terms", "--as", "md").code == 0


def test_where_nothing_can_be_remembered_it_is_said(
    run: Run, process: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = process / "templates" / "text" / "terms.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{{ plan.title }}", "utf-8")
    (tmp_path / "file").touch()
    monkeypatch.setenv("BOOTCAMP_SETTINGS", str(tmp_path / "file"))
    assert run("templates", "--accept").code == 3
    monkeypatch.delenv("BOOTCAMP_SETTINGS")
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)

    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    answer = run("templates", "--accept")
    assert (answer.code, "no-settings-folder" in answer.err) == (3, True)
    assert "templates-not-accepted" in run("print", "terms", "--as", "md").err


def test_a_template_too_large_for_one_is_refused_with_its_name(run: Run, process: Path) -> None:
    own = process / "templates" / "text" / "terms.md.j2"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"x" * 1_000_001)
    answer = run("templates", "--accept")
    assert (answer.code, "template-too-much" in answer.err, "terms.md.j2" in answer.err) == (1, True, True)


CHILD = """import sys
from bootcamp.render.watched import watched
with watched('templates/text/terms.md.j2', {seconds}):
    {does}
"""


@pytest.mark.parametrize(
    ("seconds", "does"),
    [
        (0.2, "while True: pass"),
        pytest.param(
            60,
            "import os\n    try: bytearray(4_000_000_000)\n    except MemoryError: os.abort()",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only some systems hold a program to its memory"),
        ),
    ],
    ids=["time", "memory"],
)
def test_a_template_that_runs_on_is_ended_from_outside(process: Path, seconds: float, does: str) -> None:
    write_template(process, "text/terms.md.j2", "{{ plan.title }}")
    code = (
        f"import bootcamp.cli as cli; cli._CHILD = {CHILD.format(seconds=seconds, does=does)!r}; "
        "import sys; sys.exit(cli.run(['print', 'terms', '--as', 'md', '--json']))"
    )
    environment = {k: v for k, v in os.environ.items() if k != cli.SUPERVISED}
    environment |= {"PYTHONPATH": str(Path(cli.__file__).parents[1])}
    answer = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=process, env=environment, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert "template-too-much" in answer.stdout
    assert "templates/text/terms.md.j2" in answer.stdout
    assert "Traceback" not in answer.stderr


def test_an_own_template_prints_through_the_child(process: Path) -> None:
    write_template(process, "text/terms.md.j2", "Vores {{ plan.title }}")
    accept_templates(process)
    environment = {k: v for k, v in os.environ.items() if k != cli.SUPERVISED}
    environment |= {"PYTHONPATH": str(Path(cli.__file__).parents[1])}
    line = [sys.executable, "-P", "-m", "bootcamp", "print", "terms", "--as", "md", "--json"]
    answer = subprocess.run(line, cwd=process, env=environment, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "Vores" in (process / "out" / "kommissorium.md").read_text("utf-8")
