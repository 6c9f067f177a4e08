"""Files of snippets: the form of Visual Studio Code, in YAML or JSON, and mistakes told by their lines."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from editor.completion.snippet_file import Snippet, Trouble, read_snippets
from editor.completion.snippets import all_snippets, own_file, variables
from editor.post.post import Post


@pytest.mark.parametrize(
    "text",
    [
        "A b:\n  prefix: ab\n  body: |\n    one $1\n    two\n  description: D\n",
        'A b:\n  prefix: [ab]\n  body: ["one $1", two]\n  description: D\n',
        '{\n\t"A b": {\n\t\t"prefix": "ab",\n\t\t"body": ["one $1", "two"],\n\t\t"description": "D"\n\t}\n}\n',
    ],
)
def test_yaml_and_json_say_the_same(text: str) -> None:
    read = read_snippets(text)
    assert read.troubles == ()
    assert read.snippets == (Snippet("A b", ("ab",), "one $1\ntwo", "D"),)


@pytest.mark.parametrize(
    ("text", "line", "trouble"),
    [
        ("A: [\n", 2, Trouble.UNREADABLE),
        ("A: x\n", 1, Trouble.NOT_A_MAP),
        ("\nA:\n  body: x\n", 2, Trouble.NO_PREFIX),
        ("A:\n  prefix: a\n", 1, Trouble.NO_BODY),
        ("A:\n  prefix: a\n  body: |\n    ok\n    ${1:\n", 5, Trouble.NOT_CLOSED),
        ("A:\n  prefix: a\n  body:\n  - ok\n  - ${NO}\n", 5, Trouble.UNKNOWN_VARIABLE),
        ("A:\n  prefix: a\n  body: ${1/a/b/}\n", 3, Trouble.NOT_KNOWN_HERE),
    ],
)
def test_a_mistake_is_told_by_its_line_and_spares_the_others(text: str, line: int, trouble: Trouble) -> None:
    (found,) = read_snippets(text).troubles
    assert (found.line, found.trouble) == (line, trouble)
    if trouble is not Trouble.UNREADABLE:
        assert len(read_snippets(text + "Z:\n  prefix: z\n  body: z\n").snippets) == 1


def test_an_empty_file_has_no_snippets_and_no_mistakes() -> None:
    for text in ("", "# only a word\n", "{}\n"):
        assert read_snippets(text) == read_snippets("")
    assert read_snippets("").troubles == ()


def test_the_built_in_snippets_are_whole_in_both_languages(tmp_path: Path) -> None:
    english, japanese = (all_snippets(tmp_path, language, None).snippets for language in ("en", "ja"))
    assert [snippet.prefixes for snippet in english] == [snippet.prefixes for snippet in japanese]
    assert len({prefix for snippet in english for prefix in snippet.prefixes}) == len(english) > 20
    assert all(snippet.parts for snippet in (*english, *japanese))
    assert not {snippet.name for snippet in english} & {snippet.name for snippet in japanese}


def test_the_writers_own_snippet_takes_the_place_of_the_editors(tmp_path: Path) -> None:
    (tmp_path / "snippets.json").write_text('{"Mine": {"prefix": "table", "body": "x"}}')
    assert own_file(tmp_path).name == "snippets.json"
    found = all_snippets(tmp_path, "en", None).snippets
    assert [snippet.name for snippet in found if "table" in snippet.prefixes] == ["Mine"]


def test_variables_are_spelled_as_jekyll_spells_them() -> None:
    now = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=9)))
    post = Post("---\ntitle: 春の旅\n---\n")
    found = variables(post, Path("2024-01-01-haru.md"), selection="s", clipboard="c", now=now)
    assert (found["NOW"], found["DATE"], found["TITLE"], found["SLUG"]) == (
        "2024-01-02 03:04:05 +0900", "2024-01-02", "春の旅", "haru",
    )  # fmt: skip
    assert variables(post, None, selection="", clipboard="", now=now)["SLUG"] == "春の旅"
