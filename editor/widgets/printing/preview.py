"""The sheets as they will be printed: the very PDF, with its bookmarks, before it is printed or saved."""

from __future__ import annotations

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QToolTip,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.export.paper import Margin, Paper, Sheet
from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.on_screen import open_at

ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.2, 6.0
_SIZE = QSize(980, 760)
_BOOKMARKS_PX = 240
_ROW_PX = 26
_ROUND_PX = 16
_Index = QModelIndex | QPersistentModelIndex
_DARKER_PERCENT = 112


class _HeadingRows(QStyledItemDelegate):
    """Rows as high as those of the outline; a heading that is cut off is told in full below the mouse."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(super().sizeHint(option, index).width(), _ROW_PX)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Tell of a heading that is cut off."""
        is_cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        words = plain_tip(index.data()) if is_cut else ""
        QToolTip.showText(event.globalPos(), words, view)
        return True


class PrintPreview(QDialog):
    """Shows a PDF; what is chosen for the paper is told, and the PDF that comes of it is shown with ``show_pdf``."""

    paper_changed = Signal(object)  # the Paper
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print Preview"))
        open_at(self, _SIZE)
        self._data = QBuffer(self)
        self._document = QPdfDocument(self)
        self._place = 0
        self._make_paper(paper)
        self._make_pages()
        self._make_foot()
        self._lay_out()
        self._lay_ground()
        # After the model of the bookmarks, which is filled by the same signal.
        self._document.statusChanged.connect(self._on_document_status_changed)
        self.show_working()

    @property
    def paper(self) -> Paper:
        """What is chosen."""
        return Paper(
            self.sheet.currentData(), self.margin.currentData(), self.title.isChecked(), self.numbers.isChecked()
        )

    @property
    def page_count(self) -> int:
        """How many sheets there are."""
        return self._document.pageCount()

    def show_working(self) -> None:
        """Tell that the sheets are being made; those that are shown stay until then."""
        self.state.setText(self.tr("Setting the pages…"))
        self._enable(has_pages=False)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the sheets of *pdf*, the same one in front as before."""
        self._place = self.view.pageNavigator().currentPage()
        self._data.close()
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._data)

    def show_failure(self, text: str) -> None:
        """Tell why there are no sheets."""
        self.state.setText(text)
        self._enable(has_pages=False)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the sheets on a ground that is a little darker than the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_ground()

    def _lay_ground(self) -> None:
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Window).darker(_DARKER_PERCENT)
        if ground != self.view.palette().color(QPalette.ColorRole.Dark):
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.view.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; Enter presses the button that has the focus, and no other."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(pressed := self.focusWidget(), QPushButton):
            pressed.click()

    def _make_paper(self, paper: Paper) -> None:
        arrow = icon("chevron-down")
        self.sheet, self.margin = ArrowBox(self, arrow=arrow), ArrowBox(self, arrow=arrow)
        self.sheet.addItem("A4", Sheet.A4)
        self.sheet.addItem(self.tr("Letter"), Sheet.LETTER)
        self.sheet.setAccessibleName(self.tr("Paper"))
        self.margin.addItem(self.tr("Narrow margins"), Margin.NARROW)
        self.margin.addItem(self.tr("Usual margins"), Margin.USUAL)
        self.margin.addItem(self.tr("Wide margins"), Margin.WIDE)
        self.margin.setAccessibleName(self.tr("Margins"))
        for box in (self.sheet, self.margin):
            box.setSizeAdjustPolicy(ArrowBox.SizeAdjustPolicy.AdjustToContents)
        self.title, self.numbers = (
            QCheckBox(self.tr("&Title at the top"), self),
            QCheckBox(self.tr("Page &numbers"), self),
        )
        for box, value in ((self.sheet, paper.sheet), (self.margin, paper.margin)):
            box.setCurrentIndex(box.findData(value))
            box.currentIndexChanged.connect(self._on_paper_chosen)
        for check, is_on in ((self.title, paper.title), (self.numbers, paper.numbers)):
            check.setChecked(is_on)
            check.toggled.connect(self._on_paper_chosen)

    def _make_pages(self) -> None:
        self.bookmarks = QTreeView(self)
        model = QPdfBookmarkModel(self.bookmarks)
        model.setDocument(self._document)
        self.bookmarks.setModel(model)
        self.bookmarks.setHeaderHidden(True)
        self.bookmarks.setAccessibleName(self.tr("Headings"))
        self.bookmarks.setObjectName("plain")
        self.bookmarks.setFrameShape(QTreeView.Shape.NoFrame)
        self.bookmarks.setIndentation(14)
        self.bookmarks.setUniformRowHeights(True)
        self._heading_rows = _HeadingRows()
        self.bookmarks.setItemDelegate(self._heading_rows)
        self.bookmarks.clicked.connect(self._go_to)
        self.bookmarks.activated.connect(self._go_to)
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.setDocumentMargins(QMargins(_ROUND_PX, _ROUND_PX, _ROUND_PX, _ROUND_PX))
        self.view.setPageSpacing(_ROUND_PX)
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        self.view.pageNavigator().currentPageChanged.connect(self._show_page)

    def _make_foot(self) -> None:
        self.page = QSpinBox(self)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setKeyboardTracking(False)
        self.page.valueChanged.connect(self._on_page_chosen)
        self.count = QLabel(self)
        self.smaller = self._tool("zoom-out", self.tr("Smaller"), QKeySequence.StandardKey.ZoomOut, self._zoom_out)
        self.larger = self._tool("zoom-in", self.tr("Larger"), QKeySequence.StandardKey.ZoomIn, self._zoom_in)
        self.fit = QPushButton(self.tr("&Whole Page"), self)
        self.width_ = QPushButton(self.tr("Page W&idth"), self)
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.save_button = QPushButton(self.tr("&Save as PDF…"), self)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        for button, slot in (
            (self.fit, self._fit_page),
            (self.width_, self._fit_width),
            (self.save_button, self.save_requested),
            (self.print_button, self.print_requested),
            (self.close_button, self.close),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.print_button.setDefault(True)

    def _tool(self, sign: str, words: str, keys: QKeySequence.StandardKey, run: object) -> QToolButton:
        action = QAction(icon(sign), words, self)
        action.setShortcuts(keys)
        action.triggered.connect(run)
        self.addAction(action)
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        how_printed: tuple[QWidget, ...] = (self.sheet, self.margin, self.title, self.numbers)
        how_seen: tuple[QWidget, ...] = (self.page, self.count, self.smaller, self.larger, self.fit, self.width_)
        for part in how_printed:
            head.addWidget(part)
        head.addWidget(self.state, 1)
        for part in how_seen:
            foot.addWidget(part)
        foot.addStretch(1)
        for button in (self.save_button, self.print_button, self.close_button):
            foot.addWidget(button)
        for row in (head, foot):
            row.setContentsMargins(12, 10, 12, 10)
            row.setSpacing(8)
        middle = QSplitter(self)
        middle.addWidget(self.bookmarks)
        middle.addWidget(self.view)
        middle.setSizes([_BOOKMARKS_PX, _SIZE.width() - _BOOKMARKS_PX])
        middle.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(middle, 1)
        column.addLayout(foot)

    def _enable(self, *, has_pages: bool) -> None:
        for button in (self.save_button, self.print_button, self.page):
            button.setEnabled(has_pages)

    def _on_document_status_changed(self, status: QPdfDocument.Status) -> None:
        if status is not QPdfDocument.Status.Ready:
            return
        count = self._document.pageCount()
        self.page.setRange(1, max(1, count))
        self.count.setText(f"/ {count}")
        self.state.clear()
        self.bookmarks.expandAll()
        self.bookmarks.setVisible(self.bookmarks.model().rowCount() > 0)
        self._enable(has_pages=True)
        self._jump(min(self._place, count - 1))

    def _on_paper_chosen(self) -> None:
        self.paper_changed.emit(self.paper)

    def _on_page_chosen(self, number: int) -> None:
        if number - 1 != self.view.pageNavigator().currentPage():
            self._jump(number - 1)

    def _jump(self, page: int, place: QPointF | None = None) -> None:
        self.view.pageNavigator().jump(page, place or QPointF(), self.view.pageNavigator().currentZoom())

    def _show_page(self, page: int) -> None:
        self.page.setValue(page + 1)

    def _go_to(self, index: QModelIndex) -> None:
        roles = QPdfBookmarkModel.Role
        self._jump(index.data(int(roles.Page)), index.data(int(roles.Location)))

    def _fit_page(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _fit_width(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _zoom_in(self) -> None:
        self._zoom(ZOOM_STEP)

    def _zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    def _zoom(self, by: float) -> None:
        """Show the sheets larger or smaller than they are shown now, however that came."""
        mode = self.view.zoomMode()
        factor = self.view.zoomFactor()
        if mode is not QPdfView.ZoomMode.Custom:
            factor = self._fitting(mode)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(MOST_ZOOM, max(LEAST_ZOOM, factor * by)))

    def _fitting(self, mode: QPdfView.ZoomMode) -> float:
        """Return the factor at which a sheet fits in the view, as *mode* has it."""
        size = self._document.pagePointSize(max(0, self.view.pageNavigator().currentPage()))
        if size.isEmpty():
            return 1.0
        dots = self.logicalDpiX() / 72
        room = self.view.viewport().size()
        across, down = room.width() / (size.width() * dots), room.height() / (size.height() * dots)
        return across if mode is QPdfView.ZoomMode.FitToWidth else min(across, down)
