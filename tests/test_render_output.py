from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from bootcamp.documents.output import RECORD, write_outputs
from bootcamp.problems import ExitCode, Refused


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_files_are_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "æ ø å" / "out"
    made = write_outputs(folder, {"a.pdf": b"1", "b.docx": b"2"})
    assert made == ((folder / "a.pdf", folder / "b.docx"), (), ())
    assert (folder / "b.docx").read_bytes() == b"2"
    assert _names(folder) == {"a.pdf", "b.docx", RECORD}


def test_what_was_printed_is_replaced_by_the_next_print(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"a.docx": b"1"})
    made = write_outputs(tmp_path, {"a.docx": b"2"})
    assert made.written == (tmp_path / "a.docx",)
    assert (tmp_path / "a.docx").read_bytes() == b"2"


def test_the_same_bytes_are_left_alone(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"a.pdf": b"1"})
    os.utime(tmp_path / "a.pdf", (1, 1))
    write_outputs(tmp_path, {"a.pdf": b"1"})
    assert (tmp_path / "a.pdf").stat().st_mtime == 1


def test_an_edited_file_is_kept_and_the_new_one_lies_beside_it(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"a.docx": b"1"})
    (tmp_path / "a.docx").write_bytes(b"edited")
    for _ in range(2):
        made = write_outputs(tmp_path, {"a.docx": b"2", "b.pdf": b"3"})
        assert made.kept == (tmp_path / "a.docx",)
        assert made.written == (tmp_path / "b.pdf",)
        assert [(each.code, each.severity) for each in made.problems] == [("edited-kept", "warning")]
        assert made.problems[0].params == {"file": "a.docx", "beside": "a.new.docx"}
    assert (tmp_path / "a.docx").read_bytes() == b"edited"
    assert (tmp_path / "a.new.docx").read_bytes() == b"2"


def test_the_file_with_new_in_its_name_is_kept_too_when_it_is_edited(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"theirs")
    write_outputs(tmp_path, {"a.docx": b"2"})
    (tmp_path / "a.new.docx").write_bytes(b"edited as well")
    made = write_outputs(tmp_path, {"a.docx": b"3"})
    assert (tmp_path / "a.new.docx").read_bytes() == b"edited as well"
    assert made.problems[0].params["beside"] == "a.new-2.docx"
    assert (tmp_path / "a.new-2.docx").read_bytes() == b"3"


@pytest.mark.parametrize("record", [None, b"", b"not json", b"[1]", b"\xff"])
def test_a_file_without_a_readable_record_belongs_to_people(tmp_path: Path, record: bytes | None) -> None:
    (tmp_path / "a.docx").write_bytes(b"theirs")
    if record is not None:
        (tmp_path / RECORD).write_bytes(record)
    made = write_outputs(tmp_path, {"a.docx": b"2"})
    assert made.kept == (tmp_path / "a.docx",)
    assert (tmp_path / "a.docx").read_bytes() == b"theirs"


def _refusal(folder: Path, files: dict[str, bytes]) -> str:
    with pytest.raises(Refused) as refused:
        write_outputs(folder, files)
    assert refused.value.exit_code == ExitCode.SYSTEM
    (problem,) = refused.value.problems
    return problem.code


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")
    assert _refusal(tmp_path / "out", {"a.pdf": b"1"}) == "file-not-folder"
    assert _refusal(tmp_path / "out" / "deeper", {"a.pdf": b"1"}) == "file-not-folder"
    assert (tmp_path / "out").read_bytes() == b"a file"


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    assert _refusal(tmp_path, {"a.pdf": b"1"}) == "file-is-folder"


@pytest.mark.parametrize("owner", ["~$ogram.docx", "~$program.docx", ".~lock.program.docx#"])
def test_a_file_that_is_open_in_a_word_processor_is_refused(tmp_path: Path, owner: str) -> None:
    write_outputs(tmp_path, {"program.docx": b"1"})
    (tmp_path / owner).write_bytes(b"")
    assert _refusal(tmp_path, {"program.docx": b"2"}) == "file-in-use"
    assert write_outputs(tmp_path, {"program.docx": b"1"}).written == (tmp_path / "program.docx",)


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EROFS, "file-read-only"), (errno.EACCES, "file-permission")],
)
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_what_the_system_refuses_is_told_and_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, step: str
) -> None:
    write_outputs(tmp_path, {"a.pdf": b"1"})
    before = _names(tmp_path)

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        if step == "fsync":
            patched.setattr(os, "fsync", fail)
        else:
            patched.setattr(Path, step, fail)
        assert _refusal(tmp_path, {"a.pdf": b"2"}) == code
    assert _names(tmp_path) == before
    assert (tmp_path / "a.pdf").read_bytes() == b"1"
