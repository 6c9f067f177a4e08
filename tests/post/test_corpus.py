"""Our own small files, one for each thing that a post's bytes can hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.post.codec import decode, encode
from editor.post.front_matter import Problem
from editor.post.newlines import Newlines, line_ending_of
from editor.post.post import Post

CORPUS = Path(__file__).parents[1] / "corpus"
FILES = sorted(path.name for path in CORPUS.iterdir())

# What each file is there for, in its bytes: git must not have changed them.
HOLDS = {
    "bom.md": b"\xef\xbb\xbf---\n",
    "two-boms.md": b"\xef\xbb\xbf\xef\xbb\xbf---\n",
    "crlf.md": b"---\r\n",
    "lone-cr.md": b"---\r",
    "mixed-endings.md": b"two\r\nthree\rfour\n",
    "tabs.md": b"title:\ta\t# note",
    "invalid-utf-8.md": b"caf\xe9 \xff",
    "nul.md": b"a\x00b",
    "nel.md": "\x85".encode(),
    "line-separator.md": "\u2028".encode(),
    "nfd.md": "か\u3099".encode(),
    "utf-16-le.md": b"\xff\xfe-\x00",
    "utf-16-be.md": b"\xfe\xff\x00-",
    "shift-jis.md": "山の朝".encode("cp932"),
    "euc-jp.md": "山の朝".encode("euc_jp"),
}
WITHOUT_HEAD = {"empty.md", "lone-cr.md", "never-closed.md", "no-fence.md", "two-boms.md", "utf-16-odd.md"}
PROBLEMS = {"invalid-yaml.md": Problem.SYNTAX, "invalid-utf-8-in-front-matter.md": Problem.UNDECODABLE}
LABELS = {
    "bom.md": "UTF-8 BOM",
    "two-boms.md": "UTF-8 BOM",
    "euc-jp.md": "EUC-JP",
    "invalid-utf-8.md": "UTF-8 (damaged)",
    "invalid-utf-8-in-front-matter.md": "UTF-8 (damaged)",
    "shift-jis.md": "Shift_JIS",
    "utf-16-be.md": "UTF-16 BE",
    "utf-16-le.md": "UTF-16 LE",
    "utf-16-lone-surrogate.md": "UTF-16 LE",
    "utf-16-odd.md": "UTF-8 (damaged)",
}


def read(name: str) -> Post:
    return Post(decode((CORPUS / name).read_bytes())[0])


@pytest.mark.parametrize("name", sorted(HOLDS))
def test_a_file_holds_what_it_is_named_after(name: str) -> None:
    assert HOLDS[name] in (CORPUS / name).read_bytes()


@pytest.mark.parametrize("name", FILES)
def test_a_file_comes_back_byte_for_byte(name: str) -> None:
    data = (CORPUS / name).read_bytes()
    text, codec = decode(data)
    assert encode(text, codec) == data
    assert codec.label == LABELS.get(name, "UTF-8")


@pytest.mark.parametrize("name", FILES)
def test_front_matter_is_found_where_there_is_one_and_read_where_it_can_be(name: str) -> None:
    post = read(name)
    assert (post.head is None) == (name in WITHOUT_HEAD)
    error = post.front_matter.error
    assert (error.problem if error else None) is PROBLEMS.get(name)


@pytest.mark.parametrize(
    "name", ["plain.md", "bom.md", "crlf.md", "utf-16-le.md", "utf-16-be.md", "shift-jis.md", "euc-jp.md"]
)
def test_one_post_in_many_encodings_has_one_front_matter(name: str) -> None:
    assert read(name).front_matter.values() == read("plain.md").front_matter.values()
    assert read(name).front_matter.values()["title"] == "山の朝"


@pytest.mark.parametrize(
    ("name", "newlines"),
    [
        ("plain.md", Newlines.LF),
        ("crlf.md", Newlines.CRLF),
        ("lone-cr.md", Newlines.CR),
        ("mixed-endings.md", Newlines.MIXED),
        ("empty.md", Newlines.NONE),
    ],
)
def test_line_endings_are_told(name: str, newlines: Newlines) -> None:
    assert line_ending_of(read(name).source) is newlines


def test_positions_count_code_points() -> None:
    post = read("astral.md")
    field = post.front_matter.get("next")
    assert field is not None
    assert field.value_span.of(post.source) == "1"


def test_nothing_is_normalised() -> None:
    assert "か\u3099" in read("nfd.md").source
    assert "\u2028" in read("line-separator.md").source
