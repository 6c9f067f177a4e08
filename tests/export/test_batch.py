from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from editor.export.batch import Outcome, export_all, export_file, targets_of
from editor.export.liquid import open_pages
from editor.render.pages.front_post import FrontPost, open_front
from editor.storage.reading import ReadProblem

AS_FRAGMENT = partial(export_file, fragment=True)


def test_posts_of_the_same_name_get_different_pages() -> None:
    out = Path("out")
    sources = [Path("a/x.md"), Path("b/x.md"), Path("b/X.markdown"), Path("y.md")]
    assert targets_of(sources, out) == [out / "x.html", out / "x-2.html", out / "X-3.html", out / "y.html"]


def test_a_page_lies_beside_its_post_unless_a_folder_is_named() -> None:
    assert targets_of([Path("a/x.md")], None) == [Path("a/x.html")]


def test_one_failure_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# a\n")
    (tmp_path / "c.md").write_text("# c\n")
    sources = [tmp_path / "a.md", tmp_path / "missing.md", tmp_path, tmp_path / "c.md"]
    told: list[tuple[int, int]] = []

    results = list(
        export_all(
            sources, out_dir=tmp_path / "new" / "out", make=AS_FRAGMENT, progress=lambda n, of, _: told.append((n, of))
        )
    )

    assert [(result.outcome, result.problem) for result in results] == [
        (Outcome.WRITTEN, None),
        (Outcome.NOT_READ, ReadProblem.MISSING),
        (Outcome.NOT_READ, ReadProblem.FOLDER),
        (Outcome.WRITTEN, None),
    ]
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert (tmp_path / "new" / "out" / "c.html").read_text() == '<h1 id="c">c</h1>\n'


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("a")
    (result,) = export_all([tmp_path / "a.md"], out_dir=tmp_path / "a.md" / "out", make=AS_FRAGMENT)
    assert result.outcome is Outcome.NOT_WRITTEN


def test_a_post_is_never_overwritten_by_its_page(tmp_path: Path) -> None:
    source = tmp_path / "a.html"
    source.write_text("---\n---\n*a*")
    (result,) = export_all([source], out_dir=None, make=AS_FRAGMENT)
    assert result.outcome is Outcome.WOULD_OVERWRITE_SOURCE
    assert source.read_text() == "---\n---\n*a*"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932"])
def test_posts_are_read_in_their_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.md").write_bytes("これは日本語の文章です。".encode(encoding))
    list(export_all([tmp_path / "a.md"], out_dir=None, make=AS_FRAGMENT))
    assert (tmp_path / "a.html").read_text("utf-8") == "<p>これは日本語の文章です。</p>\n"


def test_liquid_runs_in_a_site_whose_encoding_has_a_name_of_ruby(tmp_path: Path) -> None:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_config.yml").write_text("encoding: windows-31j\n")
    post = tmp_path / "_posts/2024-01-02-a.md"
    post.write_bytes("---\ntitle: 東京の話\n---\n{{ page.title }}です。".encode("cp932"))
    assert export_file(post, fragment=True, opened=open_pages) == "<p>東京の話です。</p>\n"
    ran = FrontPost(open_front(tmp_path), "_posts/2024-01-02-a.md").run(
        "---\ntitle: 東京の話\n---\n", "{{ page.title }}"
    )
    assert ran.trace is not None
    assert ran.trace.written == "東京の話"
