"""A writer whose spelling is checked, at the real window, with real Hunspell and a small dictionary."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.actions.keymap import effective_keys
from editor.features.spelling import languages
from editor.features.spelling.keeping import OwnWords
from editor.features.spelling.spelling import Spelling
from editor.spelling.own_words import read_words, site_words_file, words_file
from editor.widgets import watch
from editor.widgets.open_post import OpenPost
from editor.widgets.spelling_button import SpellingButton
from editor.widgets.text.marks import MarkTone, TextMarks
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.word_menu import Keep
from editor.window.menus import ActionsMenu
from tests.journeys.conftest import Writer
from tests.spelling.small import dictionary

ENDS = """
for line in iter(input, None):
    if "load" not in line:
        break
    print('{"fault": null}', flush=True)
"""
HEAD = "---\ntitle: teh\n---\n"
BODY = "The wrold, hello.\n\n`caht` 𠮷日本のcaht。\n"


# Without a screen, windows and menus are neither raised nor do they grab the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "PAUSE_MS", 0)
    monkeypatch.setattr(languages, "system_folders", lambda: ())


def start(writer: Writer, folder: Path, body: str = BODY, name: str = "2024-01-02-a.md", **more: str) -> OpenPost:
    """Have English, and *more* dictionaries of the words given, and open a post."""
    own = writer.workbench.settings.folder / "dictionaries"
    dictionary(own)
    for language, words in more.items():
        dictionary(own, language, words.split())
    writer.workbench.settings.change("spelling", on=True)
    path = folder / name
    path.write_bytes((HEAD + body).encode())
    return writer.open(path)


def marked(post: OpenPost) -> list[str]:
    text = "\n".join(post.text.lines()).encode("utf-16-le")
    marks = [mark for one in post.text.findChildren(TextMarks) for mark in one.marks]
    return [text[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in marks if mark.tone is MarkTone.SPELLING]


def wait_for(writer: Writer, post: OpenPost, *words: str) -> None:
    writer.qtbot.waitUntil(lambda: marked(post) == list(words))


def menu_of(post: OpenPost) -> EditMenu:
    menu = post.text.findChild(EditMenu)
    assert menu is not None
    return menu


def entries(post: OpenPost) -> list[str]:
    return [action.text() for action in menu_of(post).actions() if not action.isSeparator()]


def choose(post: OpenPost, entry: str) -> None:
    """Choose *entry* of the menu that is open, as a click does."""
    action = next(action for action in menu_of(post).actions() if action.text() == entry)
    menu_of(post).close()
    action.trigger()


def button_of(writer: Writer) -> SpellingButton:
    (button,) = writer.window.findChildren(SpellingButton)
    return button


def test_what_no_dictionary_knows_is_marked_in_prose_alone(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    (marks,) = post.text.findChildren(TextMarks)
    assert marks.marks[0].words == "“wrold” is in no dictionary."
    assert button_of(writer).isVisible()
    assert button_of(writer).text() == "en-US"


def test_a_suggestion_is_put_in_as_one_step_that_can_be_taken_back(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path, BODY.replace("\n", "\r\n"))
    wait_for(writer, post, "wrold", "caht")
    before = post.document.post.source
    writer.do("spelling.next")
    assert post.text.textCursor().selectedText() == "wrold"
    writer.do("spelling.next")
    assert post.text.textCursor().selectedText() == "caht"
    writer.do("spelling.suggest")
    assert entries(post)[0] == "cat"
    assert menu_of(post).activeAction().text() == "cat"
    choose(post, "cat")
    assert post.document.post.source == before.replace("日本のcaht", "日本のcat")
    wait_for(writer, post, "wrold")
    post.document.undo()
    assert post.document.post.source == before
    assert not post.document.can_undo
    wait_for(writer, post, "wrold", "caht")


def test_the_menu_of_the_mouse_is_about_the_word_below_it(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    cursor = QTextCursor(post.text.document())

    def ask_at(position: int) -> None:
        cursor.setPosition(position)
        place = post.text.cursorRect(cursor).center() + QPoint(2, 0)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, post.text.viewport().mapToGlobal(place))
        QApplication.sendEvent(post.text.viewport(), event)

    ask_at(BODY.index("wrold") + 1)
    assert entries(post)[0] == "world"
    menu_of(post).close()
    ask_at(BODY.index("hello") + 1)
    assert menu_of(post).isVisible()
    assert "Add to Your Words" not in entries(post)
    menu_of(post).close()


def test_a_word_that_was_written_over_while_the_menu_was_open_stays(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    writer.do("spelling.next")
    writer.do("spelling.suggest")
    cursor = QTextCursor(post.text.document())
    cursor.setPosition(BODY.index("wrold") + 2)
    cursor.insertText("xx")
    choose(post, "world")
    assert "The wrxxold, hello." in post.document.post.source


@pytest.mark.parametrize(
    ("entry", "kept"), [("Add to Your Words", "own"), ("Add to This Site's Words", "site"), (None, "")]
)
def test_a_word_is_right_from_then_on_and_kept_where_the_writer_says(
    writer: Writer, tmp_path: Path, entry: str | None, kept: str
) -> None:
    site = tmp_path / "blog"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: Blog\n")
    post = start(writer, site / "_posts", "A wrold, Wrold and caht.\n")
    wait_for(writer, post, "wrold", "Wrold", "caht")
    before = sorted(site.rglob("*"))
    writer.do("spelling.next")
    writer.do("spelling.suggest")
    choose(post, entry or "Ignore Until Frontispiece Is Closed")
    wait_for(writer, post, "caht")
    folder = writer.workbench.settings.folder
    assert read_words(words_file(folder)) == ({"wrold"} if kept == "own" else set())
    assert read_words(site_words_file(folder, site)) == ({"wrold"} if kept == "site" else set())
    assert sorted(site.rglob("*")) == before


def test_a_post_without_a_site_is_not_offered_the_sites_words(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    writer.do("spelling.next")
    writer.do("spelling.suggest")
    assert "Add to Your Words" in entries(post)
    assert "Add to This Site's Words" not in entries(post)
    menu_of(post).close()
    assert entries(post)[0] == "&Undo"


def test_words_that_cannot_be_kept_are_told_and_right_all_the_same(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    words_file(writer.workbench.settings.folder).mkdir()
    writer.do("spelling.next")
    writer.do("spelling.suggest")
    choose(post, "Add to Your Words")
    wait_for(writer, post, "caht")
    told = [line.text for line in writer.workbench.notices.lines]
    assert any("could not be kept" in words and "wrold" in words for words in told)


def test_of_an_owner_the_name_is_kept(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path, "Wrold’s cat, Wrold.\n")
    wait_for(writer, post, "Wrold’s", "Wrold")
    (feature,) = [child for child in writer.window.children() if isinstance(child, Spelling)]
    feature._own.keep("Wrold's", post, Keep.OWN)
    wait_for(writer, post)
    assert read_words(words_file(writer.workbench.settings.folder)) == {"Wrold"}


def test_the_writers_words_are_looked_through_and_taken_out(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    file = words_file(writer.workbench.settings.folder)
    file.write_text("wrold\nzebra\n")
    wait_for(writer, post, "caht")
    writer.prompts.then(("zebra\ncaht\n", ""))
    writer.do("spelling.words")
    assert writer.prompts.asked[-1] == ("edit_words", (["wrold", "zebra"], [], ""))
    assert file.read_text() == "caht\nzebra\n"
    wait_for(writer, post, "wrold")


def test_several_languages_at_once_and_none(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path, fr="caht le", de_DE="wrold")
    wait_for(writer, post, "wrold", "caht")
    writer.do("spelling.language.fr")
    wait_for(writer, post, "wrold")
    assert button_of(writer).text() == "en-US, fr"
    titles = [entry.text() for entry in button_of(writer).choice.actions()]
    assert titles[:3] == ["Deutsch (Deutschland)", "American English", "Français"]
    button_of(writer).choice.actions()[0].trigger()
    wait_for(writer, post)
    for name in ("fr", "de_DE", "en_US"):
        writer.do(f"spelling.language.{name}")
    assert writer.workbench.settings.value.spelling.languages == "-"
    assert button_of(writer).text() == "No language"
    writer.do("spelling.language.en_US")
    wait_for(writer, post, "wrold", "caht")


def test_the_menu_lists_the_languages_that_were_found(writer: Writer, tmp_path: Path) -> None:
    start(writer, tmp_path, fr="le")
    writer.qtbot.waitUntil(lambda: button_of(writer).isVisible())
    (menu,) = [each for each in writer.window.findChildren(ActionsMenu) if each.name == "view/spelling"]
    menu.aboutToShow.emit()
    listed = {action.text(): action.isChecked() for action in menu.actions() if action.isCheckable()}
    assert listed == {
        "Check Spelling": True,
        "Check Words in Capitals Too": False,
        "American English": True,
        "Français": False,
    }


def test_words_in_capitals_are_checked_on_request(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path, "WROLD wrold\n")
    wait_for(writer, post, "wrold")
    writer.do("spelling.capitals")
    wait_for(writer, post, "WROLD", "wrold")


def test_spelling_can_be_turned_off_and_on_again(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    writer.do("spelling.on")
    assert marked(post) == []
    assert not button_of(writer).isVisible()
    assert not writer.workbench.actions.get("spelling.next").enabled()
    writer.do("spelling.on")
    wait_for(writer, post, "wrold", "caht")


def test_nothing_is_checked_and_no_menu_waits_while_an_input_method_composes(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path, "hello\n")
    (feature,) = [child for child in writer.window.children() if isinstance(child, Spelling)]
    writer.qtbot.waitUntil(lambda: feature._found is not None)
    asked: list[object] = []
    feature._watch.found.connect(asked.append)
    QTest.keyClicks(post.text, "caht ")
    QApplication.sendEvent(post.text, QInputMethodEvent("wrold", []))
    writer.qtbot.waitUntil(lambda: not feature._watch._pause.isActive())
    assert asked == []
    commit = QInputMethodEvent()
    commit.setCommitString("mat ")
    QApplication.sendEvent(post.text, commit)
    wait_for(writer, post, "caht")


def test_a_hint_is_given_once_where_there_is_no_dictionary(writer: Writer, tmp_path: Path) -> None:
    settings, notices = writer.workbench.settings, writer.workbench.notices
    settings.change("spelling", on=True)
    (line,) = notices.lines
    assert "no dictionary" in line.text
    assert not button_of(writer).isVisible()
    dictionary(settings.folder / "dictionaries")
    line.buttons[0].click()
    question, note = writer.prompts.asked[-1]
    assert question == "show_note"
    assert isinstance(note, tuple)
    title, words = note
    assert title == "Dictionaries"
    assert "hunspell-en-us" in words
    assert str(settings.folder / "dictionaries") in words
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")  # one that was put there meanwhile is found
    assert settings.value.spelling.hinted


def test_a_dictionary_that_was_chosen_and_is_gone_is_told_once_with_how_to_get_it(
    writer: Writer, tmp_path: Path
) -> None:
    settings, notices = writer.workbench.settings, writer.workbench.notices
    settings.change("spelling", languages="de_DE,en_US,fr")
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    (line,) = notices.lines
    assert line.text == (
        "There is no dictionary any more for Deutsch (Deutschland), Français, so words are checked without it."
    )
    assert [button.text() for button in line.buttons][:1] == ["How to Get a Dictionary…"]
    writer.do("spelling.get")  # looks for dictionaries again
    assert notices.lines == (line,)
    dictionary(settings.folder / "dictionaries", "fr", ["caht"])
    writer.do("spelling.get")
    wait_for(writer, post, "wrold")
    assert notices.lines == (line,)


def test_a_dictionary_that_is_broken_is_told_once_and_the_rest_works(writer: Writer, tmp_path: Path) -> None:
    own = writer.workbench.settings.folder / "dictionaries"
    bad = dictionary(own, "fr")
    (own / "fr.dic").write_text("no count\n")
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    writer.do("spelling.language.fr")
    writer.qtbot.waitUntil(lambda: bool(writer.workbench.notices.lines))
    QTest.keyClicks(post.text, "caht ")
    wait_for(writer, post, "caht", "wrold", "caht")
    (line,) = writer.workbench.notices.lines
    assert line.text == (
        f"The dictionary “fr” in {bad.folder} is broken, so words are checked without it. Install it again."
    )


def test_a_program_that_ends_again_and_again_is_told_and_leaves_the_text_alone(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (feature,) = [child for child in writer.window.children() if isinstance(child, Spelling)]
    monkeypatch.setattr(feature._speller, "_command", [sys.executable, "-c", ENDS])
    post = start(writer, tmp_path)
    writer.qtbot.waitUntil(lambda: bool(writer.workbench.notices.lines))
    assert feature._watch.post is None
    assert marked(post) == []
    (line,) = writer.workbench.notices.lines
    assert line.text.startswith("Spelling is not checked any more")


def test_slow_suggestions_come_into_the_menu_that_is_open(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[Callable[[], None]] = []
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    (feature,) = [child for child in writer.window.children() if isinstance(child, Spelling)]
    monkeypatch.setattr(feature._suggesting, "request", lambda job: waiting.append(lambda: answered(job())))
    answered = feature._show_suggestions
    writer.do("spelling.next")
    writer.do("spelling.suggest")
    assert not menu_of(post).isVisible()  # it waits a moment, so that it need not change below the hand
    writer.qtbot.waitUntil(lambda: menu_of(post).isVisible())
    assert entries(post)[0] == "Looking for Suggestions…"
    waiting[0]()
    assert entries(post)[:2] == ["world", "Add to Your Words"]
    choose(post, "world")
    assert "The world, hello." in post.document.post.source


def test_no_more_words_are_told(writer: Writer, tmp_path: Path) -> None:
    start(writer, tmp_path, "hello\n")
    (feature,) = [child for child in writer.window.children() if isinstance(child, Spelling)]
    writer.qtbot.waitUntil(lambda: feature._found is not None)
    writer.do("spelling.next")
    assert [line.text for line in writer.workbench.notices.lines] == ["No misspelled words."]


def test_the_keys_are_free_and_the_process_ends_with_the_window(writer: Writer, tmp_path: Path) -> None:
    keys = [keys for keys in effective_keys(writer.workbench.actions.all(), {}).values() if keys]
    assert len(keys) == len(set(keys))
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    (feature,) = [child for child in writer.window.children() if isinstance(child, Spelling)]
    process = feature._speller._process
    assert process is not None
    writer.window.left.emit()
    assert process.poll() is not None


def test_a_second_post_is_checked_when_it_comes_in_front(writer: Writer, tmp_path: Path) -> None:
    first = start(writer, tmp_path)
    wait_for(writer, first, "wrold", "caht")
    second = start(writer, tmp_path, "caht on the mat\n", "2024-01-03-b.md")
    wait_for(writer, second, "caht")
    assert marked(first) == []
    writer.workbench.desk.bring_forward(first)
    wait_for(writer, first, "wrold", "caht")


def test_f7_goes_from_word_to_word_by_the_keyboard(writer: Writer, tmp_path: Path) -> None:
    post = start(writer, tmp_path)
    wait_for(writer, post, "wrold", "caht")
    post.text.setFocus()
    QTest.keyClick(post.text, Qt.Key.Key_F7)
    writer.qtbot.waitUntil(lambda: post.text.textCursor().selectedText() == "wrold")


def test_a_site_that_is_reached_by_a_link_has_the_same_words(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "blog" / "_posts").mkdir(parents=True)
    (tmp_path / "link").symlink_to("blog")
    first = start(writer, tmp_path / "blog" / "_posts")
    linked = start(writer, tmp_path / "link" / "_posts", name="2024-01-03-b.md")
    words = writer.window.findChild(OwnWords)
    assert words is not None
    assert len(words.files_for(first)) == 2
    assert words.files_for(first) == words.files_for(linked)
