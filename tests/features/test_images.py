"""Pictures and files come into a post, in the real window."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.bridge.tasks import InlineTasks
from editor.features.images import choosing
from editor.images.carrying import NotLaid
from editor.widgets.form.picture_editor import PictureEditor
from editor.widgets.form.picture_tree import PictureTreeEditor
from editor.widgets.images.picker import ImagePicker
from editor.widgets.images.sheet import ImageSheet
from editor.widgets.notice import Severity
from editor.widgets.open_post import OpenPost
from tests.features.test_marks import marked
from tests.images.pictures import camera_exif, drawing, photo
from tests.journeys.conftest import Writer, started

T = TypeVar("T")
HEAD = "---\r\ntitle: 絵\r\n---\r\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site whose one post has a picture in a folder of its own."""
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "_config.yml").write_text("title: x\n")
    (root / "_posts" / "2026-01-01-old.md").write_text("---\ntitle: x\n---\n![](/assets/img/old/map.png)\n")
    (root / "assets" / "img" / "old").mkdir(parents=True)
    (root / "assets" / "img" / "old" / "map.png").write_bytes(drawing())
    return root


def opened(writer: Writer, site: Path, text: str = "one |two\n", head: str = HEAD) -> OpenPost:
    """Return the post of *text*, in which ``|`` is the caret."""
    path = site / "_posts" / "2026-05-01-trip.md"
    before, _, _rest = text.partition("|")
    path.write_bytes((head + text.replace("|", "").replace("\n", "\r\n")).encode())
    post = writer.open(path)
    cursor = post.text.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    post.text.setTextCursor(cursor)
    return post


def bitmap(data: bytes) -> QMimeData:
    held = QMimeData()
    held.setImageData(QImage.fromData(data))
    return held


def files(*paths: Path) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return held


def on_disk(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / "elsewhere" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def sheet_of(writer: Writer) -> ImageSheet:
    """Return the sheet that is open, as soon as it is."""
    found: list[ImageSheet] = []

    def is_open() -> bool:
        found[:] = [one for one in writer.window.findChildren(ImageSheet) if one.isVisible()]
        return bool(found)

    writer.qtbot.waitUntil(is_open)
    return found[0]


def picker_of(writer: Writer) -> ImagePicker:
    found = [one for one in writer.window.findChildren(ImagePicker) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def notices(writer: Writer) -> list[tuple[Severity, str]]:
    return [(line.severity, line.text) for line in writer.workbench.notices.lines]


def drop(post: OpenPost, source: QMimeData, at: int) -> QDropEvent:
    """Drag *source* over the text and let it fall before the character *at*."""
    cursor = QTextCursor(post.text.document())
    cursor.setPosition(at)
    place = QPointF(post.text.cursorRect(cursor).center())
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), actions, source, button, none)
    QApplication.sendEvent(post.text.viewport(), entering)
    event = QDropEvent(place, actions, source, button, none)
    QApplication.sendEvent(post.text.viewport(), event)
    return event


def test_a_bitmap_that_is_pasted_is_named_by_its_words_and_they_stay_selected(writer: Writer, site: Path) -> None:
    post = opened(writer, site)

    post.text.insertFromMimeData(bitmap(drawing()))
    sheet = sheet_of(writer)
    assert sheet.focusWidget() is sheet.rows[0].words
    assert sheet.rows[0].stem.text() == "image-1"
    QTest.keyClicks(sheet.rows[0].words, "A Cat")
    QTest.keyClick(sheet.rows[0].words, Qt.Key.Key_Return)

    assert (site / "assets/img/trip/a-cat.png").is_file()
    assert marked(post) == "one ![|A Cat|](/assets/img/trip/a-cat.png)two\n"
    assert post.document.post.source == HEAD + "one ![A Cat](/assets/img/trip/a-cat.png)two\r\n"
    post.document.undo()
    assert post.document.post.source == HEAD + "one two\r\n"
    assert not post.document.dirty


def test_a_file_is_dropped_where_it_falls_and_copied_byte_for_byte(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site, "one two|\n")
    data = drawing(kind="JPEG")

    event = drop(post, files(on_disk(tmp_path, "My Cat.JPG", data)), 4)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction  # whoever dragged it would else remove the original
    sheet_of(writer).accept()

    assert (site / "assets/img/trip/my-cat.jpg").read_bytes() == data
    assert marked(post) == "one ![||](/assets/img/trip/my-cat.jpg)two\n".replace("||", "|")


def test_several_files_come_to_lines_of_their_own(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site, "one|\n")
    paths = [on_disk(tmp_path, name, drawing(40 + n)) for n, name in enumerate(("a.png", "b.png"))]

    post.text.insertFromMimeData(files(*paths))
    sheet = sheet_of(writer)
    sheet.rows[1].words.insert("B")
    sheet.accept()

    assert post.text.lines() == ["one", "", "![](/assets/img/trip/a.png)", "", "![B](/assets/img/trip/b.png)", ""]


def test_cancelling_changes_nothing(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing()))

    sheet_of(writer).reject()

    assert marked(post) == "one |two\n"
    assert not (site / "assets/img/trip").exists()


def test_cells_and_words_that_come_with_a_picture_are_pasted_as_text(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|\n")
    held = bitmap(drawing())
    held.setText("a\tb\nc\td\n")
    held.setHtml("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")

    post.text.insertFromMimeData(held)

    assert post.text.lines()[0].startswith("| a")


def test_a_picture_copied_in_a_browser_is_a_picture(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|\n")
    held = bitmap(drawing())
    held.setHtml('<meta charset="utf-8"><img src="https://example.org/a.png" alt="x">')

    post.text.insertFromMimeData(held)

    assert sheet_of(writer).rows[0].item.picture is not None


def test_a_picture_dragged_from_a_page_is_linked_to_where_it_is(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    held = QMimeData()
    held.setUrls([QUrl("https://example.org/page")])
    held.setHtml('<a href="https://example.org/page"><img src="https://example.org/a.png?x=1&amp;y=2" alt="A cat"></a>')

    drop(post, held, 4)

    expected = "one ![|A cat|](https://example.org/a.png?x=1&y=2)two\n"
    writer.qtbot.waitUntil(lambda: marked(post) == expected)


def test_the_address_of_a_picture_over_words_makes_a_link_of_them(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|word\n")
    held = QMimeData()
    held.setUrls([QUrl("https://example.org/a.png")])
    held.setText("https://example.org/a.png")
    post.text.select(0, 4)

    post.text.insertFromMimeData(held)

    assert post.text.lines()[0] == "[word](https://example.org/a.png)"


def test_other_files_are_copied_and_linked_to_by_their_names(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site)

    post.text.insertFromMimeData(files(on_disk(tmp_path, "My Talk.pdf", b"%PDF-")))

    writer.qtbot.waitUntil(lambda: post.document.dirty)
    assert marked(post) == "one [|My Talk.pdf|](/assets/files/my-talk.pdf)two\n"
    assert (site / "assets/files/my-talk.pdf").read_bytes() == b"%PDF-"
    assert notices(writer) == [(Severity.NOTICE, "Copied to assets/files/my-talk.pdf")]


def test_a_post_that_is_dropped_is_opened_as_everywhere(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    other = site / "_posts" / "2026-01-01-old.md"

    assert not post.text.canInsertFromMimeData(files(other))
    post.text.insertFromMimeData(files(other, site / "assets/img/old/map.png"))

    sheet_of(writer).reject()
    writer.qtbot.waitUntil(lambda: writer.workbench.desk.showing(other) is not None)


def test_undoing_the_link_tells_of_the_file_and_can_remove_it(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing()))
    sheet_of(writer).accept()
    file = site / "assets/img/trip/image-1.png"
    assert file.is_file()

    post.document.undo()
    assert file.is_file()
    (line,) = writer.workbench.notices.lines
    assert line.text == "assets/img/trip/image-1.png stays on the disk."
    line.buttons[0].click()

    assert not file.exists()
    assert not file.parent.exists()


def test_a_file_whose_link_came_back_is_not_removed(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing()))
    sheet_of(writer).accept()
    post.document.undo()
    (line,) = writer.workbench.notices.lines
    post.document.redo()

    line.buttons[0].click()

    assert (site / "assets/img/trip/image-1.png").is_file()


def test_what_lay_there_already_is_not_offered_for_removal(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "|\n")
    post.text.insertFromMimeData(files(site / "assets/img/old/map.png"))
    sheet = sheet_of(writer)
    sheet.folder.setText("assets/img/old")
    sheet.accept()
    assert "/assets/img/old/map.png" in post.document.post.source

    post.document.undo()

    assert notices(writer) == []


def test_a_picture_waits_until_nothing_is_composed_any_more(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing()))
    QApplication.sendEvent(post.text, QInputMethodEvent("ねこ", []))
    writer.qtbot.waitUntil(lambda: post.composing)
    assert not post.text.canInsertFromMimeData(bitmap(drawing()))

    ending = QInputMethodEvent("", [])
    ending.setCommitString("猫")
    QApplication.sendEvent(post.text, ending)
    sheet_of(writer).accept()

    assert post.text.lines()[0] == "one 猫![](/assets/img/trip/image-1.png)two"


def test_a_post_without_a_file_has_to_be_saved_first(writer: Writer) -> None:
    writer.do("file.new")
    post = writer.workbench.desk.current
    assert post is not None

    post.text.insertFromMimeData(bitmap(drawing()))

    writer.qtbot.waitUntil(lambda: bool(notices(writer)))
    ((severity, text),) = notices(writer)
    assert severity is Severity.WARNING
    assert "Save this post first" in text


def test_beside_a_post_without_a_site_lie_its_pictures(writer: Writer, tmp_path: Path) -> None:
    path = tmp_path / "note" / "note.md"
    path.parent.mkdir()
    path.write_text("---\ntitle: x\n---\n")
    post = writer.open(path)

    post.text.insertFromMimeData(bitmap(drawing()))
    sheet_of(writer).accept()

    assert (path.parent / "note-1.png").is_file()
    assert post.document.post.source == "---\ntitle: x\n---\n![](note-1.png)"


def test_what_cannot_be_written_leaves_text_and_site_as_they_were(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing()))

    def full(*_args: object, **_more: object) -> None:
        raise NotLaid("No space left on device")

    monkeypatch.setattr("editor.images.orders.lay", full)
    sheet_of(writer).accept()

    assert marked(post) == "one |two\n"
    ((severity, text),) = notices(writer)
    assert severity is Severity.ERROR
    assert "No space left on device" in text


def test_what_is_no_picture_is_told_of_in_a_sentence(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site)

    post.text.insertFromMimeData(files(on_disk(tmp_path, "IMG_1.heic", b"ftypheic")))

    writer.qtbot.waitUntil(lambda: bool(notices(writer)))
    assert notices(writer)[0][1].startswith("IMG_1.heic is broken or no picture that can be read.")
    assert not post.document.dirty


def test_a_wide_photo_is_made_smaller_and_tells_no_more_where_it_was_taken(
    writer: Writer, site: Path, tmp_path: Path
) -> None:
    post = opened(writer, site, "|\n")
    data = photo(2000, 200, "JPEG", exif=camera_exif())

    post.text.insertFromMimeData(files(on_disk(tmp_path, "beach.jpg", data)))
    sheet = sheet_of(writer)
    assert not sheet.shrink.isHidden()
    assert not sheet.strip.isHidden()
    assert sheet.strip.text() == "Remove where and when it was taken"
    assert sheet.rows[0].caption.text().startswith("2000 × 200 · ")
    assert "→  1600 × 160 · " in sheet.rows[0].caption.text()
    sheet.accept()

    made = (site / "assets/img/trip/beach.jpg").read_bytes()
    assert QImage.fromData(made).width() == 1600
    assert b"Phone Maker" not in made


def test_options_that_would_change_nothing_are_not_shown(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site, "|\n")

    post.text.insertFromMimeData(files(on_disk(tmp_path, "a.jpg", drawing(kind="JPEG"))))

    sheet = sheet_of(writer)
    for option in (sheet.shrink, sheet.width_px, sheet.strip, sheet.as_jpeg, sheet.quality):
        assert option.isHidden()


def test_what_was_chosen_is_chosen_the_next_time(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site, "|\n")
    told = on_disk(tmp_path, "a.jpg", photo(2000, 100, "JPEG", exif=camera_exif()))
    post.text.insertFromMimeData(files(told))
    sheet = sheet_of(writer)
    sheet.strip.setChecked(False)
    sheet.width_px.setValue(1000)
    sheet.accept()

    post.text.insertFromMimeData(files(told))
    writer.qtbot.waitUntil(lambda: sheet_of(writer) is not sheet)
    again = sheet_of(writer)

    assert not again.strip.isChecked()
    assert again.width_px.value() == 1000


def test_a_name_is_checked_while_it_is_typed(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing(30)))
    sheet = sheet_of(writer)
    row = sheet.rows[0]

    row.stem.clear()
    QTest.keyClicks(row.stem, "_a")
    assert not sheet.insert.isEnabled()
    assert row.note.text().startswith("Jekyll does not publish")
    row.stem.clear()
    sheet.folder.clear()
    QTest.keyClicks(sheet.folder, "assets/img/old")
    QTest.keyClicks(row.stem, "map")
    assert sheet.insert.isEnabled()
    assert row.note.text() == "There is another picture of this name: this one becomes map-2.png."
    sheet.accept()

    assert (site / "assets/img/old/map.png").read_bytes() == drawing()
    assert "/assets/img/old/map-2.png" in post.document.post.source


def picture_editor(post: OpenPost, key: str = "image") -> PictureEditor:
    row = post.form.row(key)
    assert row is not None
    assert isinstance(row.editor, PictureEditor)
    return row.editor


FIELD = '---\r\ntitle: x\r\nimage:  "/assets/img/old/map.png"   # the cover\r\n---\r\n'


def test_a_field_shows_its_picture_and_marks_a_missing_one(writer: Writer, site: Path) -> None:
    post = opened(writer, site, head=FIELD)
    editor = picture_editor(post)
    assert editor.slot.view.image is not None
    assert not editor.slot.view.missing

    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "/gone.png")
    assert editor.slot.view.missing
    assert picture_editor(post) is editor

    editor.line.selectAll()
    QTest.keyClicks(editor.line, "https://example.org/a.png")
    assert not editor.slot.view.missing
    assert editor.slot.view.image is None


def test_the_picker_sets_the_field_and_touches_nothing_but_its_value(writer: Writer, site: Path) -> None:
    (site / "assets/img/old/new map.png").write_bytes(drawing(50))
    os.utime(site / "assets/img/old/map.png", (1, 1))
    post = opened(writer, site, head=FIELD)
    QTest.keyClick(picture_editor(post).line, Qt.Key.Key_F4)

    picker = picker_of(writer)
    names = [picker.wall.index(row).data() for row in range(picker.wall.rowCount())]
    assert names == ["new map.png", "map.png"]
    QTest.keyClicks(picker.search, "old NEW")
    assert picker.wall.rowCount() == 1
    QTest.keyClick(picker.search, Qt.Key.Key_Return)

    expected = FIELD.replace("map.png", "new%20map.png") + "one two\r\n"
    assert post.document.post.source == expected
    post.document.undo()
    assert post.document.post.source == FIELD + "one two\r\n"


def test_the_picker_shows_thumbnails_of_what_is_in_sight(writer: Writer, site: Path) -> None:
    post = opened(writer, site, head=FIELD)
    picture_editor(post).slot.button.click()
    picker = picker_of(writer)

    def is_drawn() -> bool:
        icon = picker.wall.index(0).data(Qt.ItemDataRole.DecorationRole)
        return bool(icon.pixmap(60, 60).toImage().pixelColor(5, 20).red() > 200) if hasattr(icon, "pixmap") else False

    writer.qtbot.waitUntil(is_drawn)
    gc.collect()
    told: list[str] = []
    picker.wall.dataChanged.connect(lambda index, _to: told.append(index.data()))
    picker.thumbnail_wanted.emit("assets/img/old/map.png")
    assert told == ["map.png"]
    picker.reject()


def test_nested_fields_show_and_choose_their_pictures_too(writer: Writer, site: Path) -> None:
    head = "---\r\nimage:\r\n  path: /gone.png # here\r\n  alt: A map\r\n---\r\n"
    post = opened(writer, site, head=head)
    row = post.form.row("image")
    assert row is not None
    assert isinstance(row.editor, PictureTreeEditor)
    slot = row.editor.slots[("image", "path")]
    assert slot.view.missing

    slot.button.click()
    picker_of(writer).choose.click()

    assert post.document.post.source == head.replace("/gone.png", "/assets/img/old/map.png") + "one two\r\n"
    assert row.editor.slots[("image", "path")].view.image is not None


def test_a_file_that_is_dropped_on_the_field_comes_into_the_site(writer: Writer, site: Path, tmp_path: Path) -> None:
    post = opened(writer, site, head="---\r\nimage:\r\n---\r\n")
    editor = picture_editor(post)
    source = files(on_disk(tmp_path, "Cover.png", drawing()))
    place, button, none = QPointF(3, 3), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, source, button, none)
    QApplication.sendEvent(editor.line, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(editor, QDropEvent(place, Qt.DropAction.CopyAction, source, button, none))

    sheet = sheet_of(writer)
    assert sheet.rows[0].words.isHidden()
    sheet.accept()

    assert post.document.post.source.startswith("---\r\nimage: /assets/img/trip/cover.png\r\n---")
    assert (site / "assets/img/trip/cover.png").is_file()


def test_the_action_inserts_a_picture_of_the_site_or_one_of_the_disk(
    writer: Writer, site: Path, tmp_path: Path
) -> None:
    post = opened(writer, site)
    writer.do("insert.picture")
    picker_of(writer).choose.click()
    assert marked(post) == "one ![|](/assets/img/old/map.png)two\n"

    post.document.undo()
    writer.prompts.then([on_disk(tmp_path, "b.png", drawing())])
    writer.do("insert.picture")
    picker_of(writer).disk.click()
    sheet_of(writer).accept()
    assert marked(post) == "one ![|](/assets/img/trip/b.png)two\n"


class Waiting:
    """Holds back what is to run, until the test lets it."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        self.jobs.append(lambda: InlineTasks().run(job, done, failed))


def test_thumbnails_wanted_last_are_made_first_and_none_after_the_end(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(drawing())
    waiting = Waiting()
    shown: list[str] = []
    thumbnails = choosing.Thumbnails(waiting, tmp_path, lambda path, _: shown.append(path))
    for name in "abc":
        thumbnails.want(name)
    while waiting.jobs:
        waiting.jobs.pop()()
        if shown == ["a", "c"]:
            thumbnails.stop()

    assert shown == ["a", "c"]


def test_answers_that_come_when_all_is_closed_are_dropped(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = opened(writer, site, head=FIELD)
    post.text.insertFromMimeData(bitmap(drawing()))
    sheet = sheet_of(writer)
    waiting = Waiting()
    monkeypatch.setattr(writer.workbench.tasks, "run", waiting.run)
    QTest.keyClicks(sheet.rows[0].words, "x")
    picture_editor(post).line.setFocus()
    QTest.keyClicks(picture_editor(post).line, "x")
    assert len(waiting.jobs) >= 2  # other features may wait for answers of their own
    sheet.reject()
    writer.workbench.desk.remove(post)
    writer.qtbot.waitUntil(lambda: not isValid(sheet) and not isValid(post.form))

    for job in waiting.jobs:
        job()

    assert notices(writer) == []


def test_the_file_of_a_post_that_was_closed_is_kept(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insertFromMimeData(bitmap(drawing()))
    sheet_of(writer).accept()
    post.document.undo()
    (line,) = writer.workbench.notices.lines
    writer.workbench.desk.remove(post)

    line.buttons[0].click()

    assert (site / "assets/img/trip/image-1.png").is_file()
    assert "since its post was closed" in notices(writer)[-1][1]


def test_the_sheet_is_let_go_of_when_it_is_done(writer: Writer, site: Path) -> None:
    opened(writer, site).text.insertFromMimeData(bitmap(drawing()))
    sheet = sheet_of(writer)

    sheet.reject()

    writer.qtbot.waitUntil(lambda: not isValid(sheet))
