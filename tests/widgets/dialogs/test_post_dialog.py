"""The dialog for a new post: the file name follows each key, and what cannot be named so cannot be wished."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.bridge.asked import Amiss, PostAsked, PostWish, SlugWish
from editor.widgets.dialogs.post_dialog import PostDialog


def name_for(wish: PostWish) -> str | Amiss:
    if not wish.title:
        return Amiss.NO_TITLE
    if wish.kind is SlugWish.BY_HAND:
        return f"{wish.slug}.md" if wish.slug else Amiss.BAD_SLUG
    return Amiss.NO_SLUG if wish.kind is SlugWish.ASCII and not wish.title.isascii() else f"{wish.title.lower()}.md"


@pytest.fixture
def dialog(qtbot: QtBot) -> PostDialog:
    made = PostDialog(
        PostAsked(PostWish(date="2026-01-31", folder="_posts"), ("_posts", "news/_posts"), name_for), "New", "Create"
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_made_without_a_title(dialog: PostDialog) -> None:
    assert not dialog.accept_button.isEnabled()
    assert dialog.name.text() == "The title names the file."


def test_each_key_shows_how_the_file_will_be_named(dialog: PostDialog) -> None:
    dialog.title.insert("River")
    assert dialog.name.text() == "_posts/river.md"
    assert dialog.accept_button.isEnabled()
    dialog.folder.setCurrentIndex(1)
    assert dialog.name.text() == "news/_posts/river.md"
    assert dialog.wish == PostWish("River", "2026-01-31", "news/_posts")


def test_a_title_of_which_nothing_stays_is_named_by_hand(dialog: PostDialog) -> None:
    dialog.title.setText("川")
    dialog.kind.setCurrentIndex(1)
    assert not dialog.accept_button.isEnabled()
    dialog.kind.setCurrentIndex(2)
    assert dialog.slug.isEnabled()
    dialog.slug.insert("kawa")
    assert dialog.wish.slug == "kawa"
    dialog.accept_button.click()
    assert dialog.result() == PostDialog.DialogCode.Accepted


def test_a_folder_whose_files_have_no_date_asks_for_none(qtbot: QtBot) -> None:
    offered = PostWish(date="2026-01-31", folder="_posts")
    made = PostDialog(
        PostAsked(offered, ("_posts", "_notes"), name_for, dateless=frozenset({"_notes"})), "New", "Create"
    )
    qtbot.addWidget(made)
    made.title.setText("River")
    made.folder.setCurrentIndex(1)
    assert not made.date.isEnabled()
    assert made.wish == PostWish("River", "", "_notes")
    made.folder.setCurrentIndex(0)
    assert made.date.isEnabled()
    assert made.wish.date == "2026-01-31"
