"""The image desk: the pictures of a site by what they are in need of, with the posts that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.plain_tip import plain_tip
from editor.images.site import SitePicture
from editor.widgets.empty_words import EmptyWords
from editor.widgets.form.line_field import LineField
from editor.widgets.images.cell import PictureCell
from editor.widgets.images.wall import THUMBNAIL_PX, PictureWall
from editor.widgets.images.words import size_words
from editor.widgets.upkeep.window import UpkeepWindow

SIZE = QSize(1040, 700)
KINDS_PX = 170
ASIDE_PX = 280
KIND_ROW_PX = 34
MOST_USES = 200
_USE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class UseLine:
    """Where a picture is shown: the post's file, what stands there, and where it begins, -1 in the front matter."""

    path: Path
    address: str
    start: int
    is_described: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Pictures with something in common: what it is called, and what may be done with them."""

    name: str
    pictures: tuple[SitePicture, ...]
    is_there: bool = True
    is_unused: bool = False


class ImageDesk(UpkeepWindow):
    """Shows groups of pictures; what becomes of those chosen is asked for by the buttons at the side."""

    chosen_changed = Signal()
    thumbnail_wanted = Signal(str)
    rename_requested = Signal(str, str)  # the picture, and its new name
    shrink_requested = Signal(list)
    trash_requested = Signal(list)
    use_chosen = Signal(UseLine)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pictures of the Site"), SIZE, parent)
        self._groups: tuple[Group, ...] = ()
        self._thumbnails: dict[str, QImage | None] = {}
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("Which pictures"))
        self.kinds.setFixedWidth(KINDS_PX)
        self.search = self._search_field(self.tr("Search names and folders"))
        self.wall = PictureWall((), self)
        self.main = self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Pictures"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(4)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._cell = PictureCell(THUMBNAIL_PX)
        self.list.setItemDelegate(self._cell)
        self._empty = EmptyWords(self.list)
        self.name = LineField(self)
        self.name.setAccessibleName(self.tr("File name"))
        self.name.setPlaceholderText(self.name.accessibleName())
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.uses = QTreeWidget(self)
        self.uses.setAccessibleName(self.tr("Where it is used"))
        self.uses.setHeaderLabels([self.tr("Where it is used")])
        self.uses.setRootIsDecorated(False)
        self.uses.setUniformRowHeights(True)
        self.rename = self._button(self.tr("&Rename: Show Changes…"))
        self.shrink = self._button(self.tr("Make S&maller"))
        self.trash = self._button(self.tr("Move to &Trash"))
        self._make_foot()
        self._lay_out(self._overview())
        self._connect()
        self._show_wall()

    def _overview(self) -> QVBoxLayout:
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.search)
        middle.addWidget(self.list, 1)
        side = QWidget(self)
        side.setFixedWidth(ASIDE_PX)
        aside = QVBoxLayout(side)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(8)
        for part in (self.name, self.facts, self.uses, self.rename, self.shrink, self.trash):
            aside.addWidget(part, 1 if part is self.uses else 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kinds)
        row.addLayout(middle, 1)
        row.addWidget(side)
        column = QVBoxLayout()
        column.addLayout(row, 1)
        return column

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(self._show_wall)
        self.search.textChanged.connect(self._narrow)
        self.name.textChanged.connect(self._show_buttons)
        self.name.returnPressed.connect(self._rename)
        self.rename.clicked.connect(self._rename)
        self.shrink.clicked.connect(self._on_shrink_clicked)
        self.trash.clicked.connect(self._on_trash_clicked)
        self.uses.itemActivated.connect(self._on_use_activated)
        self.list.activated.connect(self._on_picture_activated)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show *groups* at the side, and the pictures of the one that was chosen."""
        row = max(0, self.kinds.currentRow())
        self._groups = tuple(groups)
        self.kinds.clear()
        for group in groups:
            item = QListWidgetItem(f"{group.name}  {QLocale().toString(len(group.pictures))}")
            item.setSizeHint(QSize(0, KIND_ROW_PX))
            self.kinds.addItem(item)
        self.kinds.setCurrentRow(min(row, len(groups) - 1))

    def show_thumbnail(self, path: str, thumbnail: QImage | None) -> None:
        """Show the thumbnail of the picture at *path*; None where it cannot be shown."""
        self._thumbnails[path] = thumbnail
        self.wall.show_thumbnail(path, thumbnail)

    def forget_thumbnails(self) -> None:
        """Ask for each thumbnail anew: the files have changed."""
        self._thumbnails.clear()

    def show_facts(self, words: str, uses: Sequence[UseLine]) -> None:
        """Say what is known of what is chosen, and where it is shown."""
        self.facts.setText(words)
        self.uses.clear()
        for use in uses[:MOST_USES]:
            words = use.path.name if use.is_described else self.tr("{0} — no alt text").format(use.path.name)
            item = QTreeWidgetItem([words])
            item.setToolTip(0, plain_tip(f"{use.path}\n{use.address}"))
            item.setSizeHint(0, QSize(0, 26))
            item.setData(0, _USE, use)
            self.uses.addTopLevelItem(item)

    @property
    def chosen(self) -> list[SitePicture]:
        """The pictures that are chosen, in the order in which they are shown."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [picture for row in rows if (picture := self.wall.picture(row)) is not None]

    @property
    def group(self) -> Group | None:
        """The group that is shown."""
        row = self.kinds.currentRow()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the name with F2, to the trash with Delete."""
        key = event.key()
        if key == Qt.Key.Key_F2 and self.name.isEnabled() and not self.composing:
            self._go_to_name()
        elif key == Qt.Key.Key_Delete and self.list.hasFocus() and not self.composing:
            self._on_trash_clicked()
        else:
            super().keyPressEvent(event)

    def _show_wall(self) -> None:
        group = self.group
        wall, self.wall = self.wall, PictureWall(group.pictures if group else (), self)
        for path, thumbnail in self._thumbnails.items():
            self.wall.show_thumbnail(path, thumbnail)
        if group is None or group.is_there:
            self.wall.thumbnail_wanted.connect(self.thumbnail_wanted)
        self.wall.narrow(self.search.text())
        selection = self.list.selectionModel()
        self.list.setModel(self.wall)
        if selection is not None:
            selection.deleteLater()
        wall.deleteLater()
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._say_whether_empty()
        self._on_selection_changed()

    def _narrow(self, query: str) -> None:
        self.wall.narrow(query)
        self._say_whether_empty()
        self._on_selection_changed()

    def _say_whether_empty(self) -> None:
        """Say in the middle why no picture is there to be chosen."""
        if self.wall.rowCount() or self.group is None:
            self._empty.say("")
        elif self.search.text():
            self._empty.say(self.tr("No picture of this kind has that in its name or folder."))
        else:
            self._empty.say(self.tr("No pictures of this kind."))

    def _on_selection_changed(self) -> None:
        chosen = self.chosen
        self.name.setText(chosen[0].path.rpartition("/")[2] if len(chosen) == 1 else "")
        self._show_buttons()
        self.chosen_changed.emit()

    def _show_buttons(self) -> None:
        chosen, group = self.chosen, self.group
        is_there = bool(chosen) and group is not None and group.is_there
        one = is_there and len(chosen) == 1
        self.name.setEnabled(one)
        self.rename.setEnabled(one and self.name.text().strip() not in ("", chosen[0].path.rpartition("/")[2]))
        self.shrink.setEnabled(is_there)
        self.trash.setEnabled(is_there and group is not None and group.is_unused)
        self.trash.setToolTip("" if self.trash.isEnabled() else self.tr("For pictures that nothing of the site names"))

    def _rename(self) -> None:
        if not self.name.composing and self.rename.isEnabled():
            self.rename_requested.emit(self.chosen[0].path, self.name.text().strip())

    def _go_to_name(self) -> None:
        self.name.setFocus()
        self.name.setSelection(0, len(Path(self.name.text()).stem))

    def _on_shrink_clicked(self) -> None:
        self.shrink_requested.emit([picture.path for picture in self.chosen])

    def _on_trash_clicked(self) -> None:
        if self.trash.isEnabled():
            self.trash_requested.emit([picture.path for picture in self.chosen])

    def _on_picture_activated(self, _index: QModelIndex) -> None:
        """Go to the first place where the picture is shown."""
        item = self.uses.topLevelItem(0)
        if item is not None:
            self._on_use_activated(item)

    def _on_use_activated(self, item: QTreeWidgetItem) -> None:
        self.use_chosen.emit(item.data(0, _USE))


def facts_words(picture: SitePicture, width: int, *, is_there: bool) -> str:
    """Return where *picture* lies, and how large it is where that is known."""
    parts = [picture.path]
    if is_there:
        size = size_words(picture.size)
        parts.append(f"{size} · {QLocale().toString(width)} px" if width else size)
    return "\n".join(parts)
