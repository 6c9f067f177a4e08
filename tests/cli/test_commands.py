"""The command line as a shell calls it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from editor import __version__
from editor.cli.main import COMMANDS, run_command

POST = """---
title: "Hello"  # kept
date: 2026-01-30 08:57:57 +0000
published: true
tags: ["AI", "技術"]
reading_time: 8
links:
  - url: https://a.example
    name: A
dotted.key: x
empty:
---

Body.
"""


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_text(POST, "utf-8", newline="")
    return path


def changed_lines(post: Path) -> list[str]:
    before, after = POST.splitlines(), post.read_text("utf-8").splitlines()
    return [line for line in after if line not in before]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("title", "Hello\n"),
        ("date", "2026-01-30 08:57:57 +0000\n"),
        ("published", "true\n"),
        ("tags", "AI\n技術\n"),
        ("tags.1", "技術\n"),
        ("links.0.url", "https://a.example\n"),
        ("dotted.key", "x\n"),
        ("empty", "\n"),
    ],
)
def test_get_prints_a_field(post: Path, capsys: pytest.CaptureFixture[str], key: str, text: str) -> None:
    assert run_command(["get", str(post), key]) == 0
    assert capsys.readouterr().out == text


def test_get_prints_json(post: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_command(["get", str(post), "--json"])
    assert json.loads(capsys.readouterr().out) == {
        "title": "Hello",
        "date": "2026-01-30T08:57:57+00:00",
        "published": True,
        "tags": ["AI", "技術"],
        "reading_time": 8,
        "links": [{"url": "https://a.example", "name": "A"}],
        "dotted.key": "x",
        "empty": None,
    }


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (["title", "A: b"], ['title: "A: b"  # kept']),
        (["title", "8"], ['title: "8"  # kept']),
        (["date", "2026-02-01 10:00:00 +0900"], ["date: 2026-02-01 10:00:00 +0900"]),
        (["date", "--json", '"2026-02-01"'], ["date: 2026-02-01"]),
        (["published", "no"], ["published: false"]),
        (["tags", "one"], ['tags: ["one"]']),
        (["tags", "a", "b c"], ['tags: ["a", "b c"]']),
        (["tags.0", "new"], ['tags: ["new", "技術"]']),
        (["reading_time", "12"], ["reading_time: 12"]),
        (["links.0.name", "B"], ["    name: B"]),
        (["dotted.key", "z"], ["dotted.key: z"]),
        (["fresh", "text"], ["fresh: text"]),
        (["fresh", "2026-01-02"], ["fresh: 2026-01-02"]),
        (["fresh", "--json", "true"], ["fresh: true"]),
        (["empty", "3"], ["empty: 3"]),
    ],
)
def test_set_changes_that_value_alone(post: Path, arguments: list[str], lines: list[str]) -> None:
    assert run_command(["set", str(post), *arguments]) == 0
    assert [line.replace("'", '"') for line in changed_lines(post)] == lines


def test_setting_what_stands_there_leaves_the_file_untouched(post: Path) -> None:
    before = post.stat()
    assert run_command(["set", str(post), "title", "Hello"]) == 0
    assert (post.stat().st_ino, post.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_set_keeps_the_encoding_and_the_line_endings(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_bytes("---\r\ntitle: 日本語の題名です\r\n---\r\nあ".encode("cp932"))
    assert run_command(["set", str(path), "title", "別の題名です"]) == 0
    assert path.read_bytes() == "---\r\ntitle: 別の題名です\r\n---\r\nあ".encode("cp932")


def test_unset_takes_a_field_out(post: Path) -> None:
    assert run_command(["unset", str(post), "reading_time"]) == 0
    assert post.read_text("utf-8") == POST.replace("reading_time: 8\n", "")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["get", "{post}", "none"], 1),
        (["get", "{post}.missing"], 1),
        (["get", "{folder}"], 1),
        (["get", "{broken}"], 1),
        (["set", "{post}", "published", "perhaps"], 2),
        (["set", "{post}", "reading_time", "soon"], 2),
        (["set", "{post}", "date", "soon"], 1),
        (["set", "{post}", "links", "x"], 2),
        (["set", "{post}", "title", "--json", "{{"], 2),
        (["set", "{post}", "title", "--json", "1", "2"], 2),
        (["set", "{post}", "nothing.at.all", "x"], 1),
        (["set", "{broken}", "title", "x"], 1),
        (["set", "{post}"], 2),
        (["unset", "{post}", "none"], 1),
        (["export"], 2),
        (["export", "{post}.missing"], 1),
        (["export", "{folder}/*.none"], 1),
        (["export", "{post}", "{broken}", "-o", "x"], 2),
        (["export", "{post}", "-o", "x", "--out-dir", "y"], 2),
        (["render", "{post}.missing"], 1),
        (["--nonsense"], 2),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_a_code(
    post: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    broken = post.with_name("broken.md")
    broken.write_text("---\ntitle: [\n---\n")
    filled = [a.format(post=post, folder=post.parent, broken=broken) for a in arguments]

    assert run_command(filled) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("frontispiece: ")
    assert err.count("\n") == 1
    assert err.endswith((".\n", ").\n"))
    assert post.read_text("utf-8") == POST


def test_render_prints_the_text_as_html(post: Path) -> None:
    run = subprocess.run([sys.executable, "-m", "editor", "render", str(post)], capture_output=True, check=True)
    assert run.stdout == b"<p>Body.</p>\n"
    run = subprocess.run([sys.executable, "-m", "editor", "render", "-"], input=b"# a", capture_output=True, check=True)
    assert run.stdout == b'<h1 id="a">a</h1>\n'


def test_export_takes_patterns_folders_and_files_once_each(post: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(post.parent)
    for name in ("site/_posts/2026/2026-01-01-a.md", "site/_drafts/b.markdown", "site/readme.md", "site/_posts/c.txt"):
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")

    assert run_command(["export", "site", "site/_posts/**/*.md", "post.md", "--out-dir", "out", "--fragment"]) == 0
    assert sorted(path.name for path in Path("out").iterdir()) == ["2026-01-01-a.html", "b.html", "post.html"]


def test_export_writes_to_the_file_that_is_named(post: Path) -> None:
    out = post.with_name("page.html")
    assert run_command(["export", str(post), "-o", str(out)]) == 0
    assert "<title>Hello</title>" in out.read_text("utf-8")


def test_export_goes_on_after_a_failure_and_says_so(post: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = post.parent / "out"
    assert run_command(["export", str(post.with_name("none.md")), str(post), "--out-dir", str(out)]) == 1
    assert (out / "post.html").exists()
    assert "There is no file" in capsys.readouterr().err


def test_export_to_standard_output_writes_nothing_else(post: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "editor", "export", str(post), "--fragment", "-o", "-"], capture_output=True, check=True
    )
    assert (run.stdout, run.stderr) == (b"<p>Body.</p>\n", b"")


def test_a_reader_that_stops_early_causes_no_traceback(post: Path) -> None:
    post.write_text("---\nx: " + "y" * 200_000 + "\n---\n")
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [sys.executable, "-m", "editor", "get", str(post)], stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (run.returncode, run.stderr) == (1, b"")


def imported_by(*arguments: str) -> set[str]:
    program = (
        "import sys; from editor.__main__ import main; sys.argv[1:] = sys.argv[1:]; main();"
        " print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in run.stderr.split()}


def test_front_matter_is_read_without_qt_markdown_or_pygments(post: Path) -> None:
    assert not imported_by("get", str(post), "title") & {"PySide6", "markdown", "pygments"}
    assert not imported_by("set", str(post), "title", "x") & {"PySide6", "markdown", "pygments"}


def test_export_needs_no_qt(post: Path) -> None:
    assert "PySide6" not in imported_by("export", str(post), "-o", "-")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run_command(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"Frontispiece {__version__}\n"


def test_anything_that_is_no_command_opens_the_window(post: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[list[Path], bool]] = []

    def run(paths: list[Path], *, new_window: bool) -> int:
        opened.append((paths, new_window))
        return 0

    module = ModuleType("editor.app")
    module.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "editor.app", module)

    assert run_command([]) == 0
    assert run_command([str(post), "./export"]) == 0
    assert run_command(["--new-window", str(post)]) == 0
    assert opened == [([], False), ([post, Path("export")], False), ([post], True)]


def test_the_help_says_what_each_command_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_command(["--help"])
    told = capsys.readouterr().out
    assert [name for name in COMMANDS if re.search(rf"^  {name} +\w+ ", told, re.MULTILINE) is None] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_says_what_it_does(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_command([command, "--help"])
    assert capsys.readouterr().out.partition("what is meant:")[0].split("\n\n")[1:] != [""]
