"""The first start: a welcome of three steps, which is left by what it offers, or passed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.welcome import Welcome
from tests.clipping import cut_off
from tests.journeys.conftest import Writer, started


@pytest.fixture
def newcomer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview", is_first_run=True) as writer:
        yield writer


@pytest.fixture
def site(tmp_path: Path) -> Path:
    posts = tmp_path / "blog" / "_posts"
    posts.mkdir(parents=True)
    (posts.parent / "_config.yml").write_text("title: Blog\n", encoding="utf-8")
    for day in (1, 2, 3):
        (posts / f"2026-01-0{day}-a.md").write_text("---\ntitle: A\n---\nText\n", encoding="utf-8")
    return posts.parent


def welcome_of(writer: Writer) -> Welcome:
    (view,) = writer.window.findChildren(Welcome)
    return view


def is_left(writer: Writer) -> bool:
    return not any(view.isVisible() for view in writer.window.findChildren(Welcome))


def test_the_window_takes_the_look_that_is_chosen(newcomer: Writer) -> None:
    welcome_of(newcomer).themes["sepia"].click()
    assert newcomer.workbench.settings.value.window.theme == "sepia"
    assert newcomer.workbench.themes.theme.name == "sepia"


def test_the_site_that_is_chosen_is_opened_and_what_was_found_is_said(newcomer: Writer, site: Path) -> None:
    view = welcome_of(newcomer)
    view.next_button.click()
    newcomer.prompts.then(site)
    view.folder_button.click()
    newcomer.qtbot.waitUntil(lambda: "3" in view.found.text())
    assert view.found.isVisible()
    assert view.found.text().startswith("blog")
    view.next_button.click()
    assert view.posts_button.isVisible()
    view.posts_button.click()
    assert is_left(newcomer)
    assert newcomer.workbench.desk.sites.current is not None


def test_without_a_site_no_posts_are_offered(newcomer: Writer) -> None:
    view = welcome_of(newcomer)
    view.next_button.click()
    newcomer.prompts.then(None)
    view.folder_button.click()
    view.next_button.click()
    assert view.posts_button.isHidden()
    assert view.new_button.isVisible()


@pytest.mark.parametrize("button", ["new_button", "sample_button"])
def test_the_first_post_ends_the_welcome(newcomer: Writer, button: str) -> None:
    view = welcome_of(newcomer)
    view.next_button.click()
    view.next_button.click()
    getattr(view, button).click()
    assert newcomer.workbench.desk.current is not None
    assert is_left(newcomer)


def test_a_post_that_comes_another_way_ends_it_too(newcomer: Writer, site: Path) -> None:
    newcomer.open(site / "_posts" / "2026-01-01-a.md")
    newcomer.workbench.desk.remove(newcomer.workbench.desk.posts[0])
    assert is_left(newcomer)


def test_whoever_skips_it_or_comes_to_its_end_sees_the_ways_to_begin(newcomer: Writer) -> None:
    view = welcome_of(newcomer)
    view.next_button.click()
    view.back_button.click()
    assert not view.back_button.isEnabled()
    view.skip_button.click()
    assert is_left(newcomer)


def test_the_next_start_shows_no_welcome(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert writer.window.findChildren(Welcome) == []


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("size", [(1280, 800), (853, 533)], ids=["100", "150"])
def test_no_word_of_it_is_cut_off(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview", language=language, is_first_run=True) as writer:
        writer.window.resize(*size)
        for _ in range(3):
            QApplication.sendPostedEvents()
            assert cut_off(writer.window) == []
            if welcome_of(writer).skip_button.isVisible():
                welcome_of(writer).next_button.click()
