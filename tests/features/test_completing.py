"""Completion and snippets in the real window, by the keys of a writer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from editor.features.writing.completing.at_caret import AtCaret
from editor.features.writing.completing.going import Going
from editor.post.edit import Edit
from editor.widgets.completion_popup import CompletionPopup
from editor.widgets.dialogs.pick_snippet import PickSnippet
from editor.widgets.open_post import OpenPost
from tests.features.test_marks import marked
from tests.features.test_typing import commit, compose
from tests.journeys.conftest import Writer, started

HEAD = "---\ntitle: 春の旅\nimage:\n  path: a.png\n---\n"
KEYS = {
    "⏎": Qt.Key.Key_Return, "⇥": Qt.Key.Key_Tab, "⎋": Qt.Key.Key_Escape, "↓": Qt.Key.Key_Down, "↑": Qt.Key.Key_Up,
    "⌫": Qt.Key.Key_Backspace, "→": Qt.Key.Key_Right,
}  # fmt: skip


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("_posts", "_includes/parts", "assets/img", "_data"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: 旅日記\nauthor:\n  name: 花子\n")
    (root / "_includes" / "note.html").write_text("x")
    (root / "assets" / "readme.txt").write_text("x")
    (root / "assets" / "img" / "b c.png").write_bytes(b"")
    (root / "_posts" / "2024-01-01-sakura.md").write_text("---\ntitle: 桜の話\n---\n```kotlin\nx\n```\n")
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(root / "assets" / "cat.png"))
    return root


def opened(writer: Writer, site: Path, text: str, name: str = "2024-01-02-haru.md") -> OpenPost:
    """Return a post of *site* whose text is *text* with the selection between two ``|``, or the caret at one."""
    path = site / "_posts" / name
    before, *rest = text.split("|")
    path.write_bytes((HEAD + text.replace("|", "")).encode())
    post = writer.open(path)
    writer.window.activateWindow()
    post.text.setFocus()
    cursor = post.text.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    if len(rest) > 1:
        size = len(rest[0].encode("utf-16-le")) // 2
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, size)
    post.text.setTextCursor(cursor)
    writer.qtbot.waitUntil(post.text.hasFocus)
    settle(writer, post)
    return post


def settle(writer: Writer, post: OpenPost) -> None:
    """Wait until what follows a key has been done."""
    parts = [*post.findChildren(AtCaret), *post.findChildren(Going)]
    timers = [timer for part in parts for timer in part.findChildren(QTimer)]
    writer.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


def hit(writer: Writer, post: OpenPost, keys: str) -> None:
    """Press the keys of *keys*, parted by blanks: signs of ``KEYS``, ``␣`` for a blank, ``⇤``, ``^␣``, or letters."""
    for part in keys.split():
        if part == "⇤":
            QTest.keyClick(post.text, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        elif part == "^␣":
            QTest.keyClick(post.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        elif part in KEYS:
            QTest.keyClick(post.text, KEYS[part])
        else:
            for letter in part:
                if letter.isascii() or letter == "␣":
                    QTest.keyClicks(post.text, letter.replace("␣", " "))
                else:
                    commit(post, letter)
                settle(writer, post)
        settle(writer, post)


def offered(writer: Writer) -> list[str]:
    """Return the labels that are listed, none while the popup is closed."""
    popup = writer.window.findChild(CompletionPopup)
    return [row.label for row in popup.rows] if popup is not None and popup.isVisible() else []


def is_among_places(post: OpenPost) -> bool:
    return any(going.is_on for going in post.findChildren(Going))


def chosen(writer: Writer) -> int | None:
    popup = writer.window.findChild(CompletionPopup)
    return popup.chosen if popup is not None else None


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        ("|", "{%␣inclu ⏎ no ⏎", "{% include note.html| %}"),
        ("|", "{%␣unl ⏎", "{% unless |page.title| %}\n\n{% endunless %}"),
        ("a | b", "{%␣unl ⏎", "a {% unless |page.title| %}{% endunless %} b"),
        ("{% for x in y %}\n|", "{% ⏎", "{% for x in y %}\n{% endfor %}|"),
        ("{% raw %}\n|", "{% ⏎", "{% raw %}\n{% endraw %}|"),
        ("|", "{%␣post_url␣saku ⏎", "{% post_url 2024-01-01-sakura %}|"),
        ("|", "{{␣page.tit ⏎", "{{ page.title| }}"),
        ("|", "{{␣page.image.pa ⏎", "{{ page.image.path| }}"),
        ("|", "{{␣site.author.na ⏎", "{{ site.author.name| }}"),
        ("|", "{{␣page.title␣|␣upc ⏎", "{{ page.title | upcase| }}"),
        ("|", "```kot ⏎", "```kotlin\n|\n```"),
        ("> |", "```kot ⏎", "> ```kotlin\n> |\n> ```"),
        ("|\nx\n```", "```kot ⏎", "```kotlin|\nx\n```"),
        ("# 春 の旅\n\n|", "[a](# ⏎", "# 春 の旅\n\n[a](#春-の旅)|"),
        ("x\n\n[^ab]: 注\n\n|", "y[^ ⏎", "x\n\n[^ab]: 注\n\ny[^ab]|"),
        ("|\n", "y[^n ⏎", "y[^n]\n\n[^n]: |\n"),
        ("[Jekyll]: https://jekyllrb.com\n\n|", "[x][ ⏎", "[Jekyll]: https://jekyllrb.com\n\n[x][Jekyll]|"),
        ("|", "![x](/ass ⏎ ca ⏎", "![x](/assets/cat.png)|"),
        ("|", "![x](/assets/img/ ⏎", "![x](/assets/img/b%20c.png)|"),
        ("|", '<img␣src="/assets/c ⏎', '<img src="/assets/cat.png|"'),
        ("a\n{: .lead}\n\nb\n|", "{:␣.le ⏎", "a\n{: .lead}\n\nb\n{: .lead|}"),
        ("|", ";deta ⏎ 題 ⇥ x ⇥ y", '<details markdown="1">\n<summary>題</summary>\n\nx\n\n</details>\ny|'),
        ("abbr|", "^␣ ⏎", "*[|HTML|]: HyperText Markup Language"),
    ],
)
def test_what_is_chosen_comes_into_the_text_in_one_step(
    writer: Writer, site: Path, text: str, keys: str, expected: str
) -> None:
    post = opened(writer, site, text)
    before = post.document.post.source
    hit(writer, post, keys)
    assert marked(post) == expected
    while post.document.can_undo:
        post.document.undo()
    assert post.document.post.source == before


def test_what_is_taken_is_taken_back_by_one_undo(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "{%␣unl")
    typed = post.document.post.source
    hit(writer, post, "⏎")
    post.document.undo()
    assert post.document.post.source == typed
    settle(writer, post)
    assert not is_among_places(post)


def test_posts_are_found_by_their_titles_and_by_either_kana(writer: Writer, site: Path) -> None:
    (site / "_posts" / "2023-05-05-x.md").write_text("---\ntitle: プレビューの話\n---\n")
    post = opened(writer, site, "{% post_url | %}")
    hit(writer, post, "^␣")
    assert offered(writer) == ["2024-01-02-haru", "2024-01-01-sakura", "2023-05-05-x"]
    commit(post, "ぷれびゅー")
    settle(writer, post)
    assert offered(writer) == ["2023-05-05-x"]


def test_a_fence_without_a_language_stays_one(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "```")
    assert offered(writer)[0] == "kotlin"
    assert chosen(writer) is None
    hit(writer, post, "⏎ x")
    assert marked(post) == "```\nx|"
    assert offered(writer) == []


def test_a_language_that_is_typed_out_needs_no_choosing(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "```ruby ⏎ x")
    assert marked(post) == "```ruby\nx|"


def test_escape_closes_and_typing_goes_on_without_it(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "![x](/a")
    assert offered(writer) == ["assets/"]
    hit(writer, post, "⎋ s")
    assert offered(writer) == []
    hit(writer, post, "^␣")
    assert offered(writer) == ["assets/"]


def test_a_letter_taken_back_brings_what_it_had_ruled_out(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "![x](/assets/q")
    assert offered(writer) == []
    hit(writer, post, "⌫")
    assert offered(writer) == ["img/", "cat.png", "readme.txt"]


def test_pictures_come_before_other_files_and_are_shown(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "![x](/assets/")
    popup = writer.window.findChild(CompletionPopup)
    assert popup is not None
    picture = popup.delegate.pictures[site / "assets" / "cat.png"]
    assert (picture.width(), picture.height()) == (36, 18)
    hit(writer, post, "⌫ ⌫ ⌫ ⌫ ⌫ ⌫ ⌫ ⌫ ⌫ ⌫ ⌫")


def test_arrows_choose_and_the_caret_leaving_closes(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "![x](/assets/ ↓")
    assert chosen(writer) == 1
    hit(writer, post, "↑ ↑")
    assert chosen(writer) == 2
    QTest.keyClick(post.text, Qt.Key.Key_Home)
    settle(writer, post)
    assert offered(writer) == []


def test_a_click_takes_a_row_and_the_keyboard_stays_in_the_text(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "![x](/assets/")
    popup = writer.window.findChild(CompletionPopup)
    assert popup is not None
    place = popup.list.visualRect(popup.model.index(1)).center()
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert marked(post) == "![x](/assets/cat.png)|"
    assert post.text.hasFocus()


def test_nothing_opens_while_an_input_method_composes(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, "![x](/assets/")
    assert offered(writer)
    compose(post, "に")
    settle(writer, post)
    assert offered(writer) == []
    hit(writer, post, "^␣")
    assert offered(writer) == []
    commit(post, "日")
    settle(writer, post)
    assert post.document.post.source.endswith("![x](/assets/日)")


def test_nothing_opens_by_itself_when_it_is_switched_off(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    writer.do("edit.complete_typing")
    hit(writer, post, "![x](/")
    assert offered(writer) == []
    hit(writer, post, "^␣")
    assert offered(writer) == ["assets/"]


def test_code_in_a_fence_is_left_alone(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "```\n|\n```\n")
    for keys in ("[a](#", "![x](/", "{%␣i", ";fig"):
        hit(writer, post, keys)
        assert offered(writer) == []


def test_prose_opens_nothing(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    for letter in "It's a test; so [ ] (see 3:4), #1 & more... {x} | `a` <b> ~ 終。":
        if letter.isascii():
            QTest.keyClicks(post.text, letter)
        else:
            commit(post, letter)
        settle(writer, post)
        assert offered(writer) == []


def test_places_follow_each_other_and_likes_are_typed_at_once(writer: Writer, site: Path) -> None:
    (writer.workbench.settings.folder / "snippets.yml").write_text(
        "Pair:\n  prefix: pair\n  body: '<${1:a}>${2:text}</$1>$0'\n"
    )
    post = opened(writer, site, "- a\n- |")
    hit(writer, post, "pair ^␣ ⏎ em")
    assert marked(post) == "- a\n- <em|>text</em>"
    hit(writer, post, "⇥")
    assert marked(post) == "- a\n- <em>|text|</em>"
    hit(writer, post, "⇤ ⌫ i ⇥ x ⇥")
    assert marked(post) == "- a\n- <i>x</i>|"
    hit(writer, post, "⇥")
    assert marked(post) == "- a\n  - <i>x</i>|"  # the key means what it meant before


def test_undo_in_a_place_takes_its_likes_along(writer: Writer, site: Path) -> None:
    (writer.workbench.settings.folder / "snippets.yml").write_text("P:\n  prefix: pair\n  body: '<${1:a}></$1>'\n")
    post = opened(writer, site, "|")
    hit(writer, post, "pair ^␣ ⏎ b")
    assert marked(post) == "<b|></b>"
    post.document.undo()
    settle(writer, post)
    assert "\n".join(post.text.lines()) == "<a></a>"
    hit(writer, post, "⇥")
    post.document.undo()
    assert "\n".join(post.text.lines()) == "pair"


def test_places_follow_what_others_change(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|")
    hit(writer, post, ";deta ⏎")
    post.document.apply(Edit(len(HEAD), "", "上\n"))
    hit(writer, post, "z ⇥ w")
    assert marked(post).startswith('上\n<details markdown="1">\n<summary>z</summary>\n\nw|')


def test_escape_leaves_the_places(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "- a\n- |")
    hit(writer, post, ";abbr ⏎ ⎋ ⇥")
    assert not is_among_places(post)
    assert marked(post).startswith("- a\n  - ")


def test_a_snippet_goes_around_what_is_selected(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "> |大事\n> な話|\n")
    writer.do("insert.snippet")
    dialog = writer.window.findChild(PickSnippet)
    assert dialog is not None
    dialog.field.setText("details")
    dialog.accept()
    assert "\n".join(post.text.lines()) == (
        '> <details markdown="1">\n> <summary>More</summary>\n> \n> 大事\n> な話\n> \n> </details>\n> \n'
    )
    post.document.undo()
    assert marked(post).replace("|", "") == "> 大事\n> な話\n"


def test_a_mistake_in_the_file_of_snippets_is_told_with_its_line_once(writer: Writer, site: Path) -> None:
    (writer.workbench.settings.folder / "snippets.yml").write_text("A:\n  prefix: a\nB:\n  prefix: b\n  body: ${FOO}\n")
    post = opened(writer, site, "|")
    hit(writer, post, "^␣ ⎋ ^␣ ⎋")
    (line,) = writer.workbench.notices.lines
    words = " ".join(label.text() for label in line.findChildren(QLabel))
    assert "“A” on line 1" in words
    assert "on line 5, there is no variable “FOO”" in words


def test_my_snippets_opens_a_file_that_shows_how_it_is_written(writer: Writer, site: Path) -> None:
    opened(writer, site, "|")
    writer.do("insert.own_snippets")
    current = writer.workbench.desk.current
    assert current is not None
    assert current.document.path == writer.workbench.settings.folder / "snippets.yml"
    post = opened(writer, site, "|")
    hit(writer, post, "sign ^␣")
    assert offered(writer) == ["sign"]


def test_a_post_outside_of_any_site_is_completed_too(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "_posts").mkdir()
    folder = tmp_path / "alone"
    (folder / "_posts").mkdir(parents=True)
    post = opened(writer, folder, "|")
    for keys in ("{{␣site.ti", "[x](#", "```ru"):
        hit(writer, post, f"{keys} ⎋ ⏎")
    assert marked(post).startswith("{{ site.ti")
