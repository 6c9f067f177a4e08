"""Replacing in all posts of a site."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.jekyll.post_files import post_files
from editor.post.edit import Edit
from editor.search.query import Query, QueryRefused
from editor.search.site import Part
from editor.search.site_plan import FilePlan, FileReport, Outcome, undoing
from editor.search.site_replacing import after, bytes_after, plan_replacement
from editor.search.template import Replacement
from editor.storage.transaction import CalledOff
from editor.upkeep.writing import Hindered, Progress, Written, write_all
from tests.faults.failing_fs import fs_with
from tests.search.conftest import FILES


def plans(site: Path, query: Query, new: str, part: Part = Part.ALL) -> list[FilePlan]:
    made = plan_replacement(list(post_files(site)), query, Replacement(new), part=part)
    return [plan for plan in made if isinstance(plan, FilePlan)]


def carry_out(made: Iterable[FilePlan], *, whole: bool = True) -> Written:
    plans = list(made)
    root = plans[0].path.parents[1] if plans else Path()
    return write_all(plans, folder=root.parent / "unfinished", whole=whole)


def written(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_a_plan_writes_nothing(site: Path) -> None:
    before = written(site)
    assert len(plans(site, Query("学習"), "訓練")) == 4
    assert written(site) == before


def test_only_what_was_found_changes_and_each_file_keeps_its_encoding(site: Path) -> None:
    before = written(site)
    undo = carry_out(plans(site, Query("学習"), "訓練")).plans
    assert sum(len(plan.edits) for plan in undo) == 7
    for name, data in written(site).items():
        codec = {"_posts/2026-03-01-sjis.md": "cp932", "_drafts/aki.md": "utf-16-le"}.get(name, "utf-8")
        listed = name in {plan.path.relative_to(site).as_posix() for plan in undo}
        expected = before[name].replace("学習".encode(codec), "訓練".encode(codec)) if listed else before[name]
        assert data == expected, name


def test_undoing_gives_back_the_bytes(site: Path) -> None:
    before = written(site)
    undo = carry_out(plans(site, Query("学習"), "とても長い訓練")).plans
    assert written(site) != before
    carry_out(undo)
    assert written(site) == before


def test_where_one_file_changed_meanwhile_none_is_written(site: Path) -> None:
    made = plans(site, Query("title"), "name")
    path = site / "_posts/2026-02-01-natsu.md"
    path.write_text("海へ行った。\n", "utf-8")
    before = written(site)
    with pytest.raises(Hindered) as raised:
        carry_out(made)
    assert raised.value.reports == (FileReport(path, Outcome.CHANGED_ON_DISK),)
    assert written(site) == before


def test_what_changed_meanwhile_can_be_left_out_and_told(site: Path) -> None:
    made = plans(site, Query("title"), "name")
    path = site / "_posts/2026-02-01-natsu.md"
    path.write_text("海へ行った。\n", "utf-8")
    done = carry_out(made, whole=False)
    assert done.left_out == (FileReport(path, Outcome.CHANGED_ON_DISK),)
    assert len(done.plans) == len(made) - 1
    assert path.read_text("utf-8") == "海へ行った。\n"


def test_a_file_that_is_gone_is_told_of_and_not_made_anew(site: Path) -> None:
    made = plans(site, Query("海"), "山")
    (site / "_posts/2026-02-01-natsu.md").unlink()
    with pytest.raises(Hindered) as raised:
        carry_out(made)
    assert [report.outcome for report in raised.value.reports] == [Outcome.UNREADABLE]
    assert not (site / "_posts/2026-02-01-natsu.md").exists()


def test_what_the_encoding_of_a_file_cannot_spell_is_not_written(site: Path) -> None:
    before = written(site)
    with pytest.raises(Hindered) as raised:
        carry_out(plans(site, Query("記録"), "📖"))
    assert [(report.outcome, report.detail) for report in raised.value.reports] == [(Outcome.UNENCODABLE, "📖")]
    assert written(site) == before


def test_where_one_file_cannot_be_replaced_all_are_as_they_were(site: Path) -> None:
    def replace(source: str, target: str) -> None:
        if "natsu" in target:
            raise OSError(errno.EIO, "the disk failed")
        os.replace(source, target)

    made = plans(site, Query("title"), "name")
    before = written(site)
    with pytest.raises(Hindered) as raised:
        write_all(made, folder=site.parent / "unfinished", fs=fs_with(replace=replace))
    (report,) = raised.value.reports
    assert (report.path.name, report.outcome, report.detail) == (
        "2026-02-01-natsu.md",
        Outcome.FAILED,
        "the disk failed",
    )
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
    assert [bytes_after(plan) for plan in made if isinstance(plan, FilePlan)] == [FileReport(path, Outcome.OPEN)]
    assert path.read_bytes() == FILES["_posts/2026-02-01-natsu.md"]


def test_rows_that_the_writer_takes_out_are_not_replaced(site: Path) -> None:
    (plan,) = [plan for plan in plans(site, Query("学習"), "訓練") if plan.path.name.endswith("haru.md")]
    first = plan.edits[-1]
    (undo,) = carry_out([plan.without(lambda edit: edit == first)]).plans
    assert len(undo.edits) == 2
    assert plan.path.read_text("utf-8") == "---\ntitle: 春の学習\n---\n\n訓練は楽しい。\nまた訓練する。\n"


def test_the_body_alone_can_be_replaced(site: Path) -> None:
    carry_out(plans(site, Query("学習"), "訓練", Part.BODY))
    assert "title: 春の学習\n" in (site / "_posts/2026-01-01-haru.md").read_text("utf-8")


@pytest.mark.parametrize(("new", "breaks"), [("春: 学習: {", True), ("訓練", False)])
def test_a_plan_tells_that_front_matter_would_break(site: Path, new: str, *, breaks: bool) -> None:
    (plan,) = plans(site, Query("春の学習"), new)
    assert plan.breaks_front_matter is breaks


def test_called_off_all_is_as_it_was(site: Path) -> None:
    class CallingOff(Progress):
        def tell(self, done: int) -> None:
            self.called_off.set()

    before = written(site)
    made = plans(site, Query("学習"), "訓練")
    with pytest.raises(CalledOff):
        write_all(made, folder=site.parent / "unfinished", progress=CallingOff())
    assert written(site) == before


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
    write_all([plan for plan in made if isinstance(plan, FilePlan)], folder=tmp_path / "unfinished")
    assert path.read_bytes() in (data, data.replace(mark, b"~zQ~"))
