"""The preferences in the real window: every setting is shown, changed, seen at once, and put back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from editor.settings import settings as settings_module
from editor.settings.setting import Scalar, SettingField, fields_of, groups_of
from editor.settings.settings import Settings
from editor.widgets.form.toggle_editor import Switch
from editor.widgets.preferences.dialog import Preferences
from tests.journeys.conftest import Writer, started

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHOWN = [(group.name, field) for group in groups_of(Settings()) for field in group.fields]


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def page(writer: Writer) -> Preferences:
    writer.do("edit.settings")
    made = writer.window.findChild(Preferences)
    assert made is not None
    made.activateWindow()
    return made


def value_of(writer: Writer, section: str, name: str) -> Scalar:
    return getattr(getattr(writer.workbench.settings.value, section), name)  # type: ignore[no-any-return]


def test_each_section_with_a_labelled_setting_has_a_title() -> None:
    assert [group.name for group in groups_of(Settings()) if not group.title] == []


def test_each_choice_has_words() -> None:
    assert [(s, f.name) for s, f in SHOWN if len(f.limits.names) != len(f.limits.choices)] == []


def test_all_words_of_settings_are_marked_for_translation() -> None:
    source = Path(settings_module.__file__).read_text("utf-8")
    marked = set(re.findall(r'QT_TRANSLATE_NOOP\(\s*"settings",\s*"([^"]+)"', source)) | {"English", "日本語"}
    words = {group.title for group in groups_of(Settings())}
    for _, field in SHOWN:
        limits = field.limits
        words |= {limits.label, limits.note, limits.lowest, *limits.names} - {""}
    assert words - marked == set()


def test_only_what_has_a_label_is_shown(page: Preferences) -> None:
    shown = {(card.name, row.field.name) for card in page.cards for row in card.rows}
    labelled = {
        (name, field.name)
        for name in Settings.__dataclass_fields__
        for field in fields_of(getattr(Settings(), name))
        if field.limits.label
    }
    assert shown == labelled


@pytest.mark.parametrize(("section", "field"), SHOWN, ids=[f"{section}.{field.name}" for section, field in SHOWN])
def test_every_setting_is_changed_by_its_control_and_put_back(
    writer: Writer, page: Preferences, section: str, field: SettingField
) -> None:
    row = page.row(section, field.name)
    page.page.ensureWidgetVisible(row)
    before, part = value_of(writer, section, field.name), row.control.part
    match part:
        case Switch():
            QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        case QSpinBox():
            part.setFocus()
            part.stepUp()
        case QComboBox():
            part.setFocus()
            QTest.keyClick(part, Qt.Key.Key_Down if part.currentIndex() == 0 else Qt.Key.Key_Up)
        case QPushButton() if field.name == "family":
            writer.prompts.then("Noto Serif")
            part.click()
        case QPushButton() if field.name == "own_css":
            writer.prompts.then(Path("own.css"))
            part.click()
        case QPushButton() if field.name == "theme_folder":
            theme = writer.workbench.settings.folder / "theme"
            (theme / "_layouts").mkdir(parents=True)
            writer.prompts.then(theme)
            part.click()
        case QPushButton():
            writer.prompts.then(frozenset())
            part.click()
        case _:
            pytest.fail(f"no way to change {section}.{field.name} by {part!r}")
    assert value_of(writer, section, field.name) != before
    assert not row.reset.isHidden() or value_of(writer, section, field.name) == field.default
    row.reset_requested.emit(field.name)
    assert value_of(writer, section, field.name) == field.default
    assert row.reset.isHidden()


def test_a_change_made_elsewhere_is_shown(writer: Writer, page: Preferences) -> None:
    writer.do("view.line_numbers")
    part = page.row("text", "line_numbers").control.part
    assert isinstance(part, Switch)
    assert part.isChecked()


def test_a_change_holds_at_once(writer: Writer, page: Preferences, tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("text")
    writer.open(path)
    page.changed.emit("window", "theme", "dark")
    assert writer.workbench.themes.theme.dark
    page.changed.emit("window", "length", "words")
    writer.qtbot.waitUntil(lambda: "word" in writer.workbench.status.length.text())  # a post is shown, then counted
    page.changed.emit("text", "close_pairs", False)
    action = writer.window.findChild(QAction, "edit.close_pairs")
    assert action is not None
    assert not action.isChecked()


def test_choices_are_shown_in_words(page: Preferences) -> None:
    box = page.row("window", "theme").control.part
    assert isinstance(box, QComboBox)
    assert [box.itemText(index) for index in range(box.count())] == ["As the system", "Light", "Sepia", "Dark"]


def test_the_lowest_number_says_what_it_means(page: Preferences) -> None:
    box = page.row("goals", "day").control.part
    assert isinstance(box, QSpinBox)
    assert box.text() == "No goal"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("line num", ["line_numbers"]),
        ("SEPIA", ["theme", "code_theme_light"]),
        ("goals", ["day", "session", "unit"]),
        ("zzzz", []),
    ],
)
def test_what_is_typed_narrows_the_page_down(page: Preferences, typed: str, found: list[str]) -> None:
    page.search.setText(typed)
    assert [row.field.name for card in page.cards for row in card.rows if row.isVisibleTo(page)] == found
    assert page.nothing.isVisible() is not bool(found)


def test_all_is_put_back_but_what_was_merely_remembered(writer: Writer, page: Preferences) -> None:
    settings = writer.workbench.settings
    settings.change("text", line_numbers=True, measure=60)
    page.reset_all.click()
    assert settings.value.text == Settings().text
    assert settings.value.window.hidden_panes == "preview"


@pytest.fixture
def in_a_site(writer: Writer, tmp_path: Path) -> Path:
    """A post of a site in front, and one of no site behind it."""
    alone, root = tmp_path / "alone.md", tmp_path / "my-site"
    alone.write_text("x")
    (root / "_posts").mkdir(parents=True)
    (root / "_config.yml").write_text("title: x\n")
    (root / "_posts" / "2024-01-01-a.md").write_text("x")
    writer.open(alone)
    writer.open(root / "_posts" / "2024-01-01-a.md")
    return root


def test_without_a_site_there_is_nothing_to_set_for_one(page: Preferences) -> None:
    assert not page.scope.isVisible()


def test_a_site_has_settings_of_its_own_which_hold_only_for_its_posts_and_are_not_written_into_it(
    writer: Writer, in_a_site: Path, page: Preferences
) -> None:
    before = sorted(in_a_site.rglob("*"))
    assert [page.scope.itemText(index) for index in range(page.scope.count())] == ["All sites", "Only my-site"]
    page.scope.setCurrentIndex(1)
    page.scope.activated.emit(1)
    assert page.kept_where.isVisible()
    assert all(row.field.limits.per_site for card in page.cards for row in card.rows if row.isVisibleTo(page))
    page.changed.emit("text", "measure", 60)
    settings, desk = writer.workbench.settings, writer.workbench.desk
    assert (settings.value.text.measure, settings.for_all.text.measure) == (60, 80)
    assert not page.row("text", "measure").reset.isHidden()
    desk.bring_forward(desk.posts[0])
    assert settings.value.text.measure == 80
    assert not page.scope.isVisible()
    desk.bring_forward(desk.posts[1])
    assert settings.value.text.measure == 60
    assert sorted(in_a_site.rglob("*")) == before


def test_what_a_site_has_of_its_own_is_put_back_to_what_holds_for_all(
    writer: Writer, in_a_site: Path, page: Preferences
) -> None:
    settings = writer.workbench.settings
    page.scope.setCurrentIndex(1)
    page.scope.activated.emit(1)
    page.changed.emit("text", "measure", 60)
    settings.change_for_all("text", measure=100)
    assert settings.value.text.measure == 60
    page.row("text", "measure").reset.click()
    assert settings.value.text.measure == 100
    assert page.row("text", "measure").reset.isHidden()


def test_a_section_is_gone_to_by_the_keyboard(page: Preferences) -> None:
    page.sections.setFocus()
    QTest.keyClick(page.sections, Qt.Key.Key_Down)
    assert page.page.verticalScrollBar().value() == page.cards[1].y()


def test_enter_does_not_close_the_page_and_esc_does(page: Preferences) -> None:
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_its_keys_open_it_again_with_what_holds_now(writer: Writer, page: Preferences) -> None:
    page.close()
    writer.workbench.settings.change("text", zoom=3)
    writer.do("edit.settings")
    box = page.row("text", "zoom").control.part
    assert isinstance(box, QSpinBox)
    assert page.isVisible()
    assert box.value() == 3
