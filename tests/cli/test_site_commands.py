"""The commands over a whole site, as a shell calls them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from editor.checks.problem import Message, Problem, Severity
from editor.cli.checking import sentence_of
from editor.cli.main import run_command
from editor.post.edit import Span
from editor.post.refusal import Reason

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def blog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "blog"
    for path, text in {
        "_config.yml": "timezone: Asia/Tokyo\n",
        "_posts/2024-03-04-good.md": "---\ntitle: よい\ndate: 2024-03-04 05:06:07 +0900\ntags: [a]\n---\n",
        "_posts/2024-03-05-broken.md": "---\ntitle: a: b\n---\n",
        "_posts/2199-03-06-future.md": "---\ntitle: 先\n---\n",
        "_drafts/idea.md": "---\ntitle: 案\n---\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    monkeypatch.chdir(root)
    return root


def test_list_tells_each_post_with_its_state_and_why(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["list", "--json"]) == 0
    listed = {one["path"]: one for one in json.loads(capsys.readouterr().out)}
    assert {path: one["state"] for path, one in listed.items()} == {
        "_drafts/idea.md": "draft",
        "_posts/2024-03-04-good.md": "published",
        "_posts/2024-03-05-broken.md": "broken",
        "_posts/2199-03-06-future.md": "future",
    }
    good = listed["_posts/2024-03-04-good.md"]
    assert (good["url"], good["date"], good["tags"], good["reason"]) == (
        "/2024/03/04/good.html", "2024-03-04T05:06:07+09:00", ["a"], ""
    )  # fmt: skip
    assert "line 2" in listed["_posts/2024-03-05-broken.md"]["reason"]
    assert run_command(["list", str(blog / "_posts")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["----------", "draft", "案", "_drafts/idea.md"]
    assert len(lines) == 4


def test_a_post_that_is_nowhere_on_the_site_is_listed_without_an_address(
    blog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (blog / "_posts/2024-03-04-good.md").write_bytes(b"---\ntitle: \x83\x65\n---\n")
    (blog / "_posts/2024-03-06-stops.md").write_text("---\ndate: never\n---\n")
    assert run_command(["list", "--json"]) == 0
    addresses = {one["path"]: one["url"] is not None for one in json.loads(capsys.readouterr().out)}
    assert addresses == {
        "_drafts/idea.md": True,
        "_posts/2024-03-04-good.md": False,
        "_posts/2024-03-05-broken.md": True,
        "_posts/2024-03-06-stops.md": False,
        "_posts/2199-03-06-future.md": True,
    }


def test_a_second_list_reads_what_the_first_has_kept(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["list"]) == 0
    first = capsys.readouterr().out
    (kept,) = platformdirs.user_cache_path("frontispiece").glob("site-*.json")
    assert run_command(["list"]) == 0
    assert capsys.readouterr().out == first
    kept.write_bytes(b"damaged")
    assert run_command(["list"]) == 0
    assert capsys.readouterr().out == first


def test_check_ends_by_the_gravest_of_what_it_finds(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check"]) == 4
    told = capsys.readouterr()
    assert "_posts/2024-03-05-broken.md:2:1: error: " in told.out
    assert told.err.startswith("Errors: 1, ")
    assert run_command(["check", "_posts/2024-03-04-good.md"]) == 0
    (blog / "_posts/2024-03-04-good.md").write_text("---\ntitle: x\n---\n![a](/no.png)\n")
    capsys.readouterr()
    assert run_command(["check", "_posts/2024-03-04-good.md", "--json"]) == 3
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["rule"] == "dead-reference"


def test_check_without_a_path_checks_the_whole_site_from_any_folder_of_it(
    blog: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (blog / "assets" / "2024").mkdir(parents=True)
    monkeypatch.chdir(blog / "assets" / "2024")
    assert run_command(["check"]) == 4
    broken = os.path.join("..", "..", "_posts", "2024-03-05-broken.md")
    assert any(line.startswith(f"{broken}:2:") for line in capsys.readouterr().out.splitlines())
    assert run_command(["check", "."]) == 0


def test_check_as_json_gives_path_place_and_words(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (blog / "_posts/2024-03-05-broken.md").write_text("---\ntitle: x\n---\n\n日本 [a](/no/where.html)\n", "utf-8")
    assert run_command(["check", "--json"]) == 3
    findings = json.loads(capsys.readouterr().out)
    dead = next(one for one in findings if one["rule"] == "dead-reference")
    assert (dead["path"], dead["line"], dead["column"], dead["severity"], dead["fixable"]) == (
        "_posts/2024-03-05-broken.md", 5, 8, "warning", False
    )  # fmt: skip
    assert dead["message"] == "Nothing of this site is at “/no/where.html”."


def test_defaults_at_which_jekyll_fails_are_a_sentence(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (blog / "_config.yml").write_text("defaults:\n- {scope: 3, values: {a: 1}}\n")

    assert run_command(["list"]) == 1

    assert "_config.yml" in capsys.readouterr().err


def test_check_tells_of_a_configuration_at_which_jekyll_stops(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (blog / "_config.yml").write_text("exclude: x\n")
    assert run_command(["check"]) == 4
    assert "_config.yml: error: Jekyll builds nothing with this configuration" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "text", "code", "words"),
    [
        ("links.yml", "- a: 1\n- b: [", 4, ":3:1: error: Jekyll stops at this file of data: "),
        ("number.json", '{"a": 0b2_}', 0, ""),
        ("locales/tr.yml", "meta: :SITE", 3, ":1:7: warning: Debian’s Jekyll stops at this file of data: "),
        ("list.yml", "- a\n- b", 0, ""),
        ("table.csv", "a,b\n1,[", 0, ""),
    ],
)
def test_check_tells_of_a_file_of_data_at_which_jekyll_stops(
    blog: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, code: int, words: str
) -> None:
    for other in ("_posts/2024-03-05-broken.md", "_posts/2199-03-06-future.md"):
        (blog / other).unlink()
    file = blog / "_data" / name
    file.parent.mkdir(parents=True)
    file.write_text(text)
    assert run_command(["check"]) == code
    assert words in capsys.readouterr().out


@pytest.mark.parametrize("command", [["list", "--json"], ["publish", "_drafts/idea.md", "--dry-run"]])
def test_list_and_publish_say_that_jekyll_builds_nothing_and_go_on(
    blog: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (blog / "_config.yml").write_text("a: [\n")
    assert run_command(command) == 0
    assert capsys.readouterr().err.startswith("Jekyll builds nothing with this configuration: _config.yml, line ")


def test_check_takes_links_where_they_lie(blog: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (blog / "_posts/2024-03-05-broken.md").unlink()
    (tmp_path / "note.md").write_text("---\ntitle: a: b\n---\n")
    (blog / "_posts/2024-03-07-link.md").symlink_to(tmp_path / "note.md")
    (blog / "_posts/2024-03-08-itself.md").symlink_to("2024-03-08-itself.md")
    assert run_command(["check"]) == 4
    whole = capsys.readouterr().out
    assert "_posts/2024-03-07-link.md:2:1: error: " in whole
    assert "_posts/2024-03-08-itself.md: error: This file could not be read" in whole
    assert run_command(["check", "_posts/2024-03-07-link.md"]) == 4
    assert "_posts/2024-03-07-link.md:2:1: error: " in capsys.readouterr().out


def test_check_tells_of_a_post_that_is_not_in_the_sites_encoding(
    blog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = blog / "_posts/2024-03-05-broken.md"
    post.write_bytes("---\ntitle: テスト\n---\nテスト\n".encode("shift_jis"))
    assert run_command(["check"]) == 4
    assert capsys.readouterr().out.splitlines()[0] == (
        "_posts/2024-03-05-broken.md:2:8: error: The file is not written in UTF-8, in which the site is read: "
        "Jekyll leaves it out. [other-encoding]"
    )
    (blog / "_config.yml").write_text("encoding: Shift_JIS\n")
    post.write_bytes(post.read_bytes())
    assert run_command(["check", str(post)]) == 0


def test_check_tells_of_an_address_that_no_file_can_have(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = blog / "_posts/2024-03-04-good.md"
    post.write_text("---\ntitle: x\npermalink: /%E6/\n---\n")
    assert run_command(["check", str(post)]) == 4
    assert "Jekyll stops the whole build at this file: invalid byte sequence in UTF-8" in capsys.readouterr().out


def test_check_tells_that_a_slash_behind_the_folder_of_collections_hides_all_posts(
    blog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (blog / "_config.yml").write_text("collections_dir: coll/\n")
    (blog / "_posts").rename(blog / "coll")
    assert run_command(["check"]) == 4
    assert "_config.yml: error: With a slash at an end of “collections_dir” Jekyll" in capsys.readouterr().out


def test_a_draft_is_not_told_that_it_has_no_date(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", "_drafts"]) == 0
    assert capsys.readouterr().out == ""


def test_new_makes_a_post_and_prints_its_path(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["new", "新しい話", "--draft"]) == 0
    assert capsys.readouterr().out == f"{blog}/_drafts/新しい話.md\n"
    assert "title: 新しい話\n" in (blog / "_drafts/新しい話.md").read_text("utf-8")
    assert run_command(["new", "新しい話", "--draft"]) == 1
    assert "is there already" in capsys.readouterr().err
    assert run_command(["new", "新しい話", "--ascii"]) == 1
    assert "--slug" in capsys.readouterr().err
    assert run_command(["new", "新しい話", "--slug", "new"]) == 0
    assert Path(capsys.readouterr().out.strip()).name.endswith("-new.md")


def test_new_takes_the_folder_of_a_category_and_names_those_that_there_are(
    blog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (blog / "travel/_posts").mkdir(parents=True)
    assert run_command(["new", "Kyoto", "--in", "travel"]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.parent == blog / "travel/_posts"
    assert path.name.endswith("-kyoto.md")
    assert run_command(["new", "Kyoto", "--in", "travle"]) == 1
    told = capsys.readouterr().err
    assert "travle" in told
    assert "_posts, travel/_posts" in told


def test_publish_rehearses_and_then_does_it(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = blog / "_drafts/idea.md"
    assert run_command(["publish", "_drafts/idea.md", "--date", "2024-05-06 07:08:09", "--dry-run"]) == 0
    told = capsys.readouterr()
    assert "_drafts/idea.md becomes _posts/2024-05-06-idea.md." in told.err
    assert told.out == ""
    assert draft.exists()
    assert run_command(["publish", "_drafts/idea.md", "--date", "2024-05-06 07:08:09"]) == 0
    assert not draft.exists()
    assert "date: 2024-05-06 07:08:09 +0900\n" in (blog / "_posts/2024-05-06-idea.md").read_text("utf-8")
    assert run_command(["publish", "_posts/2024-05-06-idea.md"]) == 1
    assert "published already" in capsys.readouterr().err


def test_publish_first_puts_back_what_was_cut_off_in_the_middle_and_a_rehearsal_touches_nothing(
    blog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (blog / "_drafts/idea.md").read_bytes()
    killed = (
        "import os, sys; from pathlib import Path; from editor.cli import posting\n"
        "whole = posting.change_files\n"
        "posting.change_files = lambda changes, **given: whole(changes, progress=lambda _: os._exit(9), **given)\n"
        "posting.publish_post(Path('_drafts/idea.md'), at=None, rehearse=False, stdout=sys.stdout, stderr=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", killed], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert ended.returncode == 9
    assert not (blog / "_drafts/idea.md").exists()

    assert run_command(["publish", "_drafts/idea.md", "--dry-run"]) == 1
    assert not (blog / "_drafts/idea.md").exists()
    assert run_command(["publish", "_drafts/other.md"]) == 1

    assert (blog / "_drafts/idea.md").read_bytes() == before
    assert "A change that was cut off last time is taken back: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "head", "said"),
    [
        ("2024-05-06-date.md", "date: never", "but it is broken: "),
        ("2024-05-06-head.md", "tags: [a", "but it is broken: "),
        ("2999-05-06-late.md", "title: Late", "leaves it out until it is built after 2999-05-06"),
    ],
)
def test_publish_does_not_say_of_a_post_that_readers_miss_that_it_is_published(
    blog: Path, capsys: pytest.CaptureFixture[str], name: str, head: str, said: str
) -> None:
    (blog / "_posts" / name).write_text(f"---\n{head}\n---\n", "utf-8")
    assert run_command(["publish", f"_posts/{name}"]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert "published already" not in told


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["list", "/"], 1, "belongs to no site"),
        (["list", "no/such"], 1, "no file or folder"),
        (["check", "_config.yml"], 1, "neither a post nor a page"),
        (["publish", "_drafts/idea.md", "--date", "someday"], 1, "not a date"),
        (["publish"], 2, "Something is missing: FILE"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    blog: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    assert run_command(words) == code
    told = capsys.readouterr().err
    assert said in told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("message", Message)
def test_every_message_has_a_sentence_on_the_command_line(message: Message) -> None:
    args = {
        Message.NOT_READ: ("4", "SYNTAX", "did not find expected key"),
        Message.STOPS_JEKYLL: ("permalink", Reason.UNKNOWN_PLACEHOLDER.name, "wrong"),
        Message.NAMES_RUN_TOGETHER: ("tags", "a,", "b"),
    }.get(message, ("one", "two", "three"))
    sentence = sentence_of(Problem("rule", Severity.ADVICE, Span(0, 1), message, args))
    assert sentence[-1] in ".”"
    assert "{" not in sentence


def test_the_commands_over_a_site_need_no_qt(blog: Path) -> None:
    program = (
        "import sys; from editor.cli.main import run_command; "
        "codes = [run_command(words) for words in (['list'], ['check'], ['new', 'x', '--draft'])]; "
        "print(codes, [name for name in sys.modules if name.startswith('PySide6')], file=sys.stderr)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=blog, env=environment, timeout=60
    )
    assert done.stderr.splitlines()[-1] == "[0, 4, 0] []"
