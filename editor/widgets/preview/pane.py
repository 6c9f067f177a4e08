"""The preview pane: an empty place first, the page in it once the window is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.bridge.served import Place
from editor.bridge.tasks import TaskRunner
from editor.bridge.theme import Theme
from editor.post.edit import Edit
from editor.render.line_map import LineMap
from editor.render.told_faults import ToldFault, moved
from editor.render.told_frame import Frame
from editor.widgets.notice import NoticeAction, Severity
from editor.widgets.preview.banner import Banner
from editor.widgets.preview.caret import CaretInPage
from editor.widgets.preview.fault_words import fault_words
from editor.widgets.preview.in_sight import InSight
from editor.widgets.preview.rebirth import Rebirth
from editor.widgets.preview.script import PageScript
from editor.widgets.preview.told import click, seen_page
from editor.widgets.preview.trusted import TrustedFrames

if TYPE_CHECKING:
    from editor.bridge.scheme import AskStyle
    from editor.widgets.preview.screen import Screen
    from editor.widgets.preview.view import PreviewView


class PreviewPane(QWidget):
    """Shows blocks of HTML and patches them by id; knows no document.

    The page is given one script a frame at most, with all that came meanwhile. When its process ends, it comes back
    with the header, language and place that it had; the blocks are given anew by whoever listens to ``ready``. What
    the pane itself has to say stands above the page, where no post can reach it.
    """

    ready = Signal()
    link_clicked = Signal(str)
    visible_changed = Signal(int, int)  # first and last line, from 0
    patched = Signal(bool, bool)  # a patch was made: whether it reset the page, and whether all of its text is there
    scrolled_by_reader = Signal(object)  # SeenPage
    faults_changed = Signal()
    zoom_turned = Signal(int)  # by so many notches of the wheel, with Ctrl held
    stuck = Signal()  # a script of the trusted page does not come to an end; ``set_trust`` ends it
    framed = Signal()  # another page is around the text
    clicked = Signal(object)  # Click: on a block, for nothing else than to point at it

    def __init__(self, parent: QWidget | None = None, *, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._view: PreviewView | None = None
        self._screen: Screen | None = None
        self._is_ready = False
        self._is_current = True
        self._faults: tuple[ToldFault, ...] = ()
        self._lines = LineMap()
        self._place = Place()
        self._ask_style: AskStyle | None = None
        self._frame = Frame()
        self._trusts = False
        self._zoom = 1.0
        self._width = 0
        self._ground = ""
        self.setAccessibleName(self.tr("Preview"))
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(self._column, 1)
        self._message = Banner(Severity.WARNING, self._column, self)
        self._note = Banner(Severity.NOTICE, self._column, self)
        self.lacking = Banner(Severity.NOTICE, self._column, self)
        """The quiet line that says what the page lacks for want of trust."""
        self._script = PageScript(self)
        self._script.sent.connect(self._on_script_sent)
        self._caret = CaretInPage(self._script, lambda place: self._lines.place_of(place))
        self._script.say("setFaultWords", fault_words())
        self._moves = True  # blocks, with the next script: it is no letter within one
        self._in_sight = InSight(self._ask, lambda block: self._lines.line_of(block), self)
        self._in_sight.changed.connect(self.visible_changed)
        self._trusted = TrustedFrames(self._load_trusted, self)
        self._rebirth = Rebirth(self)
        self._rebirth.due.connect(self._on_rebirth_due)

    @property
    def is_ready(self) -> bool:
        """Whether the page is there."""
        return self._is_ready

    @property
    def is_current(self) -> bool:
        """Whether the last patch was of the newest text, and not of one that was edited again meanwhile."""
        return self._is_current

    @property
    def faults(self) -> tuple[ToldFault, ...]:
        """What is wrong in the Liquid of the post that is shown, with places in its text as it is now."""
        return self._faults

    def set_faults(self, faults: tuple[ToldFault, ...]) -> None:
        """Take *faults* for what is wrong in the post's Liquid; its chips come with the patches."""
        if faults != self._faults:
            self._faults = faults
            self.faults_changed.emit()

    def move_faults(self, edit: Edit) -> None:
        """Follow *edit* of the text."""
        if self._faults:
            self._faults = moved(self._faults, edit)

    @property
    def message(self) -> str:
        """What stands above the page."""
        return self._message.text

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1 is as it is."""
        return self._zoom

    def start(self) -> None:
        """Make the page; ``ready`` tells when it is there. This imports WebEngine, which takes a while."""
        if self._view is not None:
            return
        # Here and not above: the window and its text are on the screen before WebEngine is imported.
        from editor.widgets.preview.screen import Screen
        from editor.widgets.preview.view import PreviewView

        self._view = PreviewView(self, tasks=self._tasks)
        self._view.loaded.connect(self._on_view_loaded)
        self._view.ended.connect(self._on_view_ended)
        self._view.stuck.connect(self.stuck)
        self._view.scrolled.connect(self._in_sight.look_soon)
        self._view.scrolled.connect(self._watch)  # what comes into sight is laid out only now
        self._view.link_clicked.connect(self.link_clicked)
        self._view.told.connect(self._on_view_told)
        self._view.set_ground(self._page_ground())
        self._view.set_place(self._place)
        self._view.set_styles(self._ask_style)
        self._screen = Screen(self._view, self)
        self._screen.fitted.connect(self._in_sight.look_soon)
        self._screen.zoom_turned.connect(self.zoom_turned)
        self._screen.set_page_width(self._width)
        self._screen.set_zoom(self._zoom)
        self._column.addWidget(self._screen, 1)
        self.setFocusProxy(self._view)

    def go_on(self) -> None:
        """Take note that there is another text: one may have been too much for the page, which then comes back."""
        self._rebirth.go_on()

    def set_head(self, head: QWidget) -> None:
        """Show *head* at the top, above what the pane has to say."""
        self._whole.insertWidget(0, head)

    def set_place(self, site: Path | None, folder: Path | None) -> None:
        """Let names in the post mean files of *site* and of the post's *folder*."""
        self._place = replace(self._place, site=site, folder=folder)
        if self._view is not None:
            self._view.set_place(self._place)

    def set_trust(self, trusts: bool) -> None:
        """Show the next frame with the scripts and the remote parts of its site, or without any from now on.

        What was shown with them goes at once, and the page begins anew: ``ready`` tells when.
        """
        if trusts == self._trusts:
            return
        self._trusts = trusts
        self._trusted.forget()
        if self._view is not None and self._view.is_trusted:
            self._forget_page()
            self._view.leave_trusted()

    def show_frame(self, frame: Frame, ask: AskStyle | None) -> None:
        """Show the text within *frame*, the page of its site, whose style sheets *ask* tells; bare without one."""
        self._frame = frame
        self._dress_for(frame, ask)
        if self._trusts and frame.html:
            self._trusted.take(frame)
        elif not (self._view is not None and self._view.is_trusted):
            self._script.say("setFrame", frame.html, frame.origin)
        self.framed.emit()

    @property
    def frame(self) -> Frame:
        """What is around the text."""
        return self._frame

    def _dress_for(self, frame: Frame, ask: AskStyle | None) -> None:
        """Let names and style sheets in what is shown mean those of *frame*'s site."""
        theme = Path(frame.theme) if frame.theme else None
        self._place = replace(self._place, theme=theme, base=frame.base)
        self._ask_style = ask if frame.html else None
        if self._view is not None:
            self._view.set_place(self._place)
            self._view.set_styles(self._ask_style)
            self._view.set_ground(self._page_ground())

    def show_instead(self, frame: Frame, ask: AskStyle | None, kind: str = "", *told: object) -> None:
        """Show something of *frame*'s site in the place of the text: what *kind* and *told* are to ``glimpse.js``."""
        self._dress_for(frame, ask)
        self._script.say("showInstead", kind, list(told))

    def show_source(self, shown: bool) -> None:
        """Show the blocks that come as HTML source, or as what it means."""
        self._script.say("setSource", shown)

    def show_note(self, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        """Show *text* quietly above the page until it is taken away by an empty one, or closed."""
        self._note.say(text, actions)

    @property
    def note(self) -> str:
        """What stands quietly above the page."""
        return self._note.text

    def set_width(self, width: int) -> None:
        """Show the page as on a screen *width* pixels wide, smaller where the pane is narrower; 0 for the pane's."""
        self._width = width
        if self._screen is not None:
            self._screen.set_page_width(width)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in light or dark, on the grounds of *theme*."""
        self._ground = theme.surface
        if self._view is not None:
            self._view.set_ground(self._page_ground())
        self._script.say("setTheme", "dark" if theme.dark else "light", theme.surface, theme.window)

    def set_zoom(self, factor: float) -> None:
        """Show the page *factor* times as large, between a quarter and five times."""
        self._zoom = min(5.0, max(0.25, factor))
        if self._screen is not None:
            self._screen.set_zoom(self._zoom)

    def show_header(self, html: str) -> None:
        """Show *html*, the card made from the front matter, above the text."""
        self._script.say("showHeader", html)

    def show_mark(self) -> None:
        """Bring the first words that are marked in the header into sight, or else its beginning."""
        self._script.call("showMark")

    def show_code_colours(self, css: str) -> None:
        """Colour code by *css*, behind the page's own rules; "" for our own colours."""
        self._script.say("setCodeColours", css)

    def show_content_styles(self, theme: str, own: str) -> None:
        """Set our own typography by the CSS *theme* and, behind all else, *own*; neither reaches the page of a site."""
        self._script.say("setContentStyles", theme, own)

    def show_lang(self, lang: str) -> None:
        """Say in which language the post is, so that its letters get the right forms."""
        self._script.say("setLang", lang)

    def show_message(self, text: str) -> None:
        """Show *text* above the page until the next patch; an empty text takes it away."""
        self._message.say(text)

    def empty(self) -> None:
        """Show nothing."""
        self._script.drop_patches()
        self._forget_blocks()
        self._script.unsay("showHeader")
        self.show_message("")
        self._script.call("empty")

    def apply(self, patch: dict[str, object]) -> None:
        """Make *patch*, a message of the render process, in the page.

        One that resets is seen from its top, unless it is ``resumed``: then what was seen stays where it is.
        """
        self.show_message("")
        self._is_current = bool(patch.get("is_current"))
        if patch.get("reset"):
            self._forget_blocks()
        self._lines.apply(
            patch["removed"],  # type: ignore[arg-type]
            [entry[:4] for entry in patch["inserted"]],  # type: ignore[attr-defined]
            patch["lines"],  # type: ignore[arg-type]
        )
        self._script.patch(patch)
        if any(patch[what] for what in ("reset", "removed", "inserted", "lines")):
            self._moves = True
        if patch.get("reset") and patch.get("resumed"):
            self._script.call("holdAt", self._lines.block_at(self._in_sight.first))
        self._caret.take_patch(is_current=self._is_current)
        self._script.flush_soon()
        self.patched.emit(bool(patch.get("reset")), bool(patch.get("done")))

    def scroll_to_line(self, line: int) -> None:
        """Bring the block of *line* into view, if it is not."""
        block = self._lines.block_at(line)
        if block is not None:
            self._script.call("show", block)

    def set_following(self, following: bool) -> None:
        """Follow the text, keep what is edited in sight and tell how the reader scrolls, or leave all that."""
        self._caret.follows = following
        self._script.say("setFollowing", following)

    def follow(self, place: float, share: float) -> None:
        """Bring *place*, a line and its fraction, to *share* of the page's height, and keep it there.

        The next patch, and whoever scrolls the page, take it away from there. The shares 0 and 1 are the ends of the
        page, header and notes and all.
        """
        found = self._lines.place_of(place)
        if found is not None:
            self._script.call_together("follow", *found, share)

    def set_marking(self, marking: bool) -> None:
        """Mark the block of the caret, or leave that."""
        self._script.say("setMarking", marking)

    def show_caret(self, place: float | None, *, in_sight: bool) -> None:
        """Take *place*, a line and its fraction, for that of the caret, and bring it *in_sight* if wanted."""
        self._caret.show(place, in_sight=in_sight)

    def expect_caret(self, place: float) -> None:
        """Take *place* for that of the caret when the patch of the text as it was just edited has come."""
        self._caret.expect(place)

    def _load_trusted(self, page: str, blocks: list[str]) -> None:
        if self._view is not None:
            self._forget_page()
            self._script.unsay("setFrame")
            self._script.say("adopt", blocks)
            self._view.load_trusted(page)

    def _forget_page(self) -> None:
        self._is_ready = False
        self._script.unsay("adopt")
        self._script.end()
        self._rebirth.hold()

    def _page_ground(self) -> str:
        """Return the colour of the paper: a site's page that says nothing of it counts on white."""
        return self._ground if self._ask_style is None else "#ffffff"

    def _forget_blocks(self) -> None:
        self._lines = LineMap()
        self._caret.forget()

    def _watch(self) -> None:
        if self._view is not None and self._is_ready and not self._view.is_trusted:  # that has a pulse of its own
            self._rebirth.given(self._view)

    def _on_script_sent(self) -> None:
        self._watch()
        if self._moves:
            self._moves = False
            self._in_sight.look_soon()

    def _on_view_loaded(self) -> None:
        if self._view is None or self._screen is None:
            return
        self._screen.fit()
        self._view.start_scripts()
        self._is_ready = True
        self._forget_blocks()
        self._script.begin(self._view.run_then)
        self._rebirth.stood()
        self.ready.emit()

    def _on_view_ended(self) -> None:
        self._is_ready = False
        self._script.end()
        self._rebirth.ended()
        if self._rebirth.is_stuck:
            words = self.tr("This text takes the preview too much time or memory. It waits for you to change it.")
            self.show_message(words)
        elif self._rebirth.ends > 1:
            self.show_message(self.tr("The preview could not show this text and is trying again."))

    def _on_rebirth_due(self) -> None:
        if self._view is not None:
            self._view.load_page()

    def _on_view_told(self, facts: dict[str, object]) -> None:
        if facts.get("kind") == "place" and (seen := seen_page(facts, self._lines.line_of)):
            self._caret.leave()
            self.scrolled_by_reader.emit(seen)
        elif facts.get("kind") == "click" and (pointed := click(facts, self._lines.extent_of)):
            self.clicked.emit(pointed)

    def _ask(self, expression: str, answered: Callable[[object], None]) -> None:
        if self._view is not None and self._is_ready:
            self._view.ask(expression, answered)
