"""Replacing in all posts of a site."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.jekyll.post_files import post_files
from editor.post.edit import Edit
from editor.search.query import Query, QueryRefused
from editor.search.site import Part
from editor.search.site_plan import FilePlan, FileReport, Outcome, undoing
from editor.search.site_replacing import after, carry_out, hindrances, plan_replacement
from editor.search.template import Replacement
from tests.faults.failing_fs import fs_with
from tests.search.conftest import FILES


def plans(site: Path, query: Query, new: str, part: Part = Part.ALL) -> list[FilePlan]:
    made = plan_replacement(list(post_files(site)), query, Replacement(new), part=part)
    return [plan for plan in made if isinstance(plan, FilePlan)]


def written(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_a_plan_writes_nothing(site: Path) -> None:
    before = written(site)
    assert len(plans(site, Query("学習"), "訓練")) == 4
    assert written(site) == before


def test_only_what_was_found_changes_and_each_file_keeps_its_encoding(site: Path) -> None:
    before = written(site)
    reports = list(carry_out(plans(site, Query("学習"), "訓練")))
    assert {report.outcome for report in reports} == {Outcome.WRITTEN}
    assert sum(report.count for report in reports) == 7
    for name, data in written(site).items():
        codec = {"_posts/2026-03-01-sjis.md": "cp932", "_drafts/aki.md": "utf-16-le"}.get(name, "utf-8")
        listed = name in {report.path.relative_to(site).as_posix() for report in reports}
        expected = before[name].replace("学習".encode(codec), "訓練".encode(codec)) if listed else before[name]
        assert data == expected, name


def test_undoing_gives_back_the_bytes(site: Path) -> None:
    before = written(site)
    reports = list(carry_out(plans(site, Query("学習"), "とても長い訓練")))
    assert written(site) != before
    undone = list(carry_out([report.undo for report in reports if report.undo is not None]))
    assert {report.outcome for report in undone} == {Outcome.WRITTEN}
    assert written(site) == before


def test_a_file_that_changed_meanwhile_is_left_alone(site: Path) -> None:
    made = plans(site, Query("海"), "山")
    path = site / "_posts/2026-02-01-natsu.md"
    path.write_text("海へ行った。\n", "utf-8")
    (report,) = carry_out(made)
    assert report == FileReport(path, Outcome.CHANGED_ON_DISK)
    assert path.read_text("utf-8") == "海へ行った。\n"


def test_a_file_that_is_gone_is_told_of_and_not_made_anew(site: Path) -> None:
    made = plans(site, Query("海"), "山")
    (site / "_posts/2026-02-01-natsu.md").unlink()
    (report,) = carry_out(made)
    assert report.outcome is Outcome.UNREADABLE
    assert not (site / "_posts/2026-02-01-natsu.md").exists()


def test_what_the_encoding_of_a_file_cannot_spell_is_not_written(site: Path) -> None:
    before = written(site)
    reports = list(carry_out(plans(site, Query("記録"), "📖")))
    assert [(report.outcome, report.detail) for report in reports] == [(Outcome.UNENCODABLE, "📖")]
    assert written(site) == before


def test_a_file_that_cannot_be_replaced_is_whole_and_the_others_are_written(site: Path) -> None:
    def replace(source: str, target: str) -> None:
        if "natsu" in target:
            raise OSError(errno.EIO, "the disk failed")
        os.replace(source, target)

    made = plans(site, Query("title"), "name")
    reports = list(carry_out(made, fs=fs_with(replace=replace)))
    assert [report.outcome for report in reports if "natsu" in report.path.name] == [Outcome.FAILED]
    assert [report.outcome for report in reports].count(Outcome.WRITTEN) == len(made) - 1
    assert (site / "_posts/2026-02-01-natsu.md").read_bytes() == FILES["_posts/2026-02-01-natsu.md"]


def test_what_stands_against_a_plan_is_told_before_anything_is_written(site: Path) -> None:
    made = plans(site, Query("海"), "山") + plans(site, Query("記録"), "📖")
    path = site / "_posts/2026-02-01-natsu.md"
    path.write_text("海へ行った。\n", "utf-8")
    before = written(site)
    assert {report.outcome for report in hindrances(made)} == {Outcome.CHANGED_ON_DISK, Outcome.UNENCODABLE}
    assert list(hindrances(plans(site, Query("title"), "name"))) == []
    assert written(site) == before


def test_a_plan_has_rows_that_show_its_first_edits_in_the_order_of_the_text(site: Path) -> None:
    path = site / "_posts/2026-02-01-natsu.md"
    (plan,) = plan_replacement([path], Query("海"), Replacement("山"), most_rows=1)
    assert isinstance(plan, FilePlan)
    (row,) = plan.rows
    assert row.edit == plan.edits[-1]
    assert row.after.text == row.before.text.replace("海", "山", 1)


def test_edits_of_an_open_post_are_for_its_document(site: Path) -> None:
    path = site / "_posts/2026-02-01-natsu.md"
    made = list(plan_replacement([path], Query("山"), Replacement("海"), open_texts={path: "山へ"}))
    assert made == [FilePlan(path, (Edit(0, "山", "海"),), None, None)]
    assert [report.outcome for report in carry_out(p for p in made if isinstance(p, FilePlan))] == [Outcome.OPEN]
    assert path.read_bytes() == FILES["_posts/2026-02-01-natsu.md"]


def test_rows_that_the_writer_takes_out_are_not_replaced(site: Path) -> None:
    (plan,) = [plan for plan in plans(site, Query("学習"), "訓練") if plan.path.name.endswith("haru.md")]
    first = plan.edits[-1]
    (report,) = carry_out([plan.without(lambda edit: edit == first)])
    assert report.count == 2
    assert plan.path.read_text("utf-8") == "---\ntitle: 春の学習\n---\n\n訓練は楽しい。\nまた訓練する。\n"


def test_the_body_alone_can_be_replaced(site: Path) -> None:
    list(carry_out(plans(site, Query("学習"), "訓練", Part.BODY)))
    assert "title: 春の学習\n" in (site / "_posts/2026-01-01-haru.md").read_text("utf-8")


@pytest.mark.parametrize(("new", "breaks"), [("春: 学習: {", True), ("訓練", False)])
def test_a_plan_tells_that_front_matter_would_break(site: Path, new: str, *, breaks: bool) -> None:
    (plan,) = plans(site, Query("春の学習"), new)
    assert plan.breaks_front_matter is breaks


def test_called_off_the_rest_is_left_as_it_is(site: Path) -> None:
    asked = iter([False, True])
    reports = list(carry_out(plans(site, Query("学習"), "訓練"), cancelled=lambda: next(asked)))
    assert len(reports) == 1


def test_a_wrong_template_is_refused_before_any_file_is_read(site: Path) -> None:
    with pytest.raises(QueryRefused):
        next(plan_replacement(post_files(site), Query("(x)", regex=True), Replacement(r"\2")))


@given(st.text("学習a\n", max_size=40), st.text("学a", min_size=1, max_size=2), st.text("漢bb", max_size=3))
def test_edits_and_what_takes_them_back_cancel_out(text: str, old: str, new: str) -> None:
    path = Path("post.md")
    query = Query(old, case=True)
    for plan in plan_replacement([path], query, Replacement(new), open_texts={path: text}):
        assert isinstance(plan, FilePlan)
        replaced = after(text, plan.edits)
        assert replaced == text.replace(old, new)
        assert after(replaced, undoing(plan.edits)) == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(max_size=40), st.binary(max_size=40))
def test_bytes_that_no_encoding_explains_stay_as_they_are(tmp_path: Path, before: bytes, behind: bytes) -> None:
    mark = b"~Zq~"
    path = tmp_path / "post.md"
    data = b"\xff" + before.replace(b"Z", b"") + mark + behind.replace(b"Z", b"")
    path.write_bytes(data)
    made = plan_replacement([path], Query("~Zq~", case=True), Replacement("~zQ~"))
    list(carry_out(plan for plan in made if isinstance(plan, FilePlan)))
    assert path.read_bytes() in (data, data.replace(mark, b"~zQ~"))
