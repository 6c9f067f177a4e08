"""The preview that follows the text: edits go to the render process, patches come back to the page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.bridge.render_client import Json, Origin, RenderClient
from editor.checks.liquid import RULE as LIQUID
from editor.document.document import Change, Document
from editor.features.glimpses import GlimpsesInPreview
from editor.jekyll.site import Site, find_site
from editor.post.edit import Edit
from editor.post.post import Post
from editor.render.page import header_card, language_of, written_dates
from editor.render.told_faults import ToldFault
from editor.render.told_frame import Frame
from editor.settings.trust import is_trusted
from editor.storage.glance import Glances
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench

LATE_MS = 200
"""Until a site whose disk did not tell its configuration is asked again."""
_OPENINGS = ("{{", "{%")


def install(workbench: Workbench) -> None:
    """Show the post in front as long as the preview is to be seen, and else still ask what is wrong in its Liquid."""
    LivePreview(workbench)


class LivePreview(QObject):
    """Feeds the render process with the post in front and the page with what it answers."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._page = workbench.preview
        self._client = RenderClient(self)
        self._shown: OpenPost | None = None
        self._loaded: OpenPost | None = None
        self._site: Site | None = None
        self._sites: Glances[Site | None] = Glances(_read_site, lambda _: None)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._on_late)
        workbench.window.left.connect(self._late.stop)
        self._is_fed = False  # whether the render process has the post in front
        self._theme_folder = ""
        self._config: dict[str, Json] = {}
        self._leave: tuple[Callable[[], None], ...] = ()
        workbench.window.painted.connect(self._start)
        workbench.window.left.connect(self._client.stop)
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.desk.closing.connect(self._on_closing)
        workbench.stage.pane_toggled.connect(self._on_pane_toggled)
        workbench.themes.changed.connect(self._dress)
        self._dress()
        self._page.ready.connect(self._show_afresh)
        self._page.stuck.connect(self._on_page_stuck)
        self._page.visible_changed.connect(self._client.set_visible)
        self._client.patched.connect(self._page.apply)
        self._mode = ""
        self._glimpses = GlimpsesInPreview(self._page, self._client, self)
        self._trusts = False
        self._stuck: Path | None = None  # the site whose page is shown without its scripts, as one does not end
        self._client.frame_told.connect(self._on_frame_told)
        self._client.style_failed.connect(self._on_style_failed)
        workbench.settings.changed.connect(self._on_settings_changed)
        self._on_settings_changed()
        self._client.faults_told.connect(self._on_faults_told)
        self._client.gave_up.connect(self._on_client_gave_up)

    def _start(self) -> None:
        """Make the page, which costs some hundred megabytes, once it is to be seen; else ask for faults alone."""
        if self._is_to_be_seen() and self._workbench.window.was_painted:
            if self._shown is not None:
                self._client.start()  # which is up, on another core, by the time that the page is
            self._page.start()
        else:
            self._show_afresh()

    def _dress(self) -> None:
        self._page.set_theme(self._workbench.themes.theme)

    def _on_current_changed(self, post: OpenPost | None) -> None:
        for leave in self._leave:
            leave()
        self._leave = ()
        if post is not None:
            self._leave = (
                post.document.changed.connect(self._on_document_changed),
                post.document.placed.connect(self._on_document_placed),
            )
        self._shown = post
        self._show_afresh()

    def _on_document_placed(self, _document: Document) -> None:
        self._show_afresh()

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._loaded:
            self._loaded = None

    def _on_pane_toggled(self, pane: int, shown: bool) -> None:
        if pane == Pane.PREVIEW:
            self._start()
            if shown:
                self._show_afresh()

    def _on_settings_changed(self, _settings: object = None) -> None:
        """Show what the writer wants to see of the post, as wide as it is wanted."""
        preview = self._workbench.settings.value.preview
        self._page.set_width(preview.width)
        mode, self._mode = self._mode, preview.mode
        self._follow_trust(anew=mode != self._mode)
        is_other_theme = self._site is not None and preview.theme_folder != self._theme_folder
        if is_other_theme or (not self._is_to_be_seen() and self._is_asked() != self._is_fed):
            self._show_afresh()
        if mode == self._mode:
            return
        if self._mode != "page":
            self._show_frame(Frame())
        self._glimpses.choose(self._mode)
        if "source" in (mode, self._mode):
            self._page.show_source(self._mode == "source")
            self._show_afresh()

    def _follow_trust(self, *, anew: bool = False) -> None:
        """Ask for the page around the post, with its text in it where its scripts are to see that."""
        path, site = self._path_in_front(), self._site_in_front()
        trust, desk = self._workbench.settings.for_all.trust, self._workbench.desk
        root = site.root if site else None
        trusted = root is not None and path is not None and is_trusted(trust, desk.leads_to(root), desk.leads_to(path))
        if root != self._stuck:
            self._forget_stuck()
        elif not trusted:
            self._stuck = None
        trusts = self._mode == "page" and trusted and self._stuck is None
        if trusts != self._trusts or anew:
            self._trusts = trusts
            self._page.set_trust(trusts)
            self._client.want_frame(wanted=self._mode == "page", with_blocks=trusts)

    def _on_page_stuck(self) -> None:
        """End the page, whose scripts hold it, and show it without them until the writer wants them again."""
        site = self._site_in_front()
        self._stuck = site.root if site else None
        self._follow_trust()
        again = NoticeAction(self.tr("Run Them Again"), self._on_again_chosen)
        words = self.tr("A script of this site did not come to an end. Its page is shown without scripts.")
        self._page.lacking.say(words, (again,))

    def _forget_stuck(self) -> None:
        if self._stuck is not None:
            self._stuck = None
            self._page.lacking.say("")

    def _on_again_chosen(self) -> None:
        self._forget_stuck()
        self._follow_trust()

    def _on_frame_told(self, frame: Frame) -> None:
        if self._mode == "page" and self._shown is not None and (frame.site, frame.path) == self._place():
            self._show_frame(frame)  # and none that was asked for before

    def _show_frame(self, frame: Frame) -> None:
        self._page.show_frame(frame, self._client.ask_style)
        note = ""
        actions: tuple[NoticeAction, ...] = ()
        if not frame.html and frame.missing_theme:
            note = self.tr("The theme {0} is not on this computer: the post is shown without its page.")
            actions = (NoticeAction(self.tr("Choose Theme Folder…"), self._choose_theme),)
        elif not frame.html and frame.missing_layout:
            note = self.tr("The layout {0} is not on this site: the post is shown without its page.")
        elif frame.is_too_much:
            note = self.tr("The layouts of this site take too long: the post is shown without its page.")
        elif not frame.html and frame.fault:
            note = self.tr("The layouts of this site cannot be shown, and the post is shown without its page: {1}")
        elif frame.missing_layout:
            note = self.tr("The layout {0} is not on this site: the page is shown without it.")
        elif frame.fault:
            note = self.tr("In the layouts of this site something is wrong, and Jekyll will stop at it: {1}")
        name = f"“{frame.missing_theme or frame.missing_layout}”"
        self._page.show_note(note.format(name, frame.fault), actions)

    def _choose_theme(self) -> None:
        self._workbench.actions.get("view.theme_folder").run()

    def _on_style_failed(self, words: str) -> None:
        self._page.show_note(
            self.tr("Styles of this site cannot be compiled, and its page lacks them: {0}").format(words)
        )

    def _on_document_changed(self, change: Change) -> None:
        self._page.go_on()
        live = self._is_live()
        if not live and (not self._is_fed or self._is_to_be_seen()):
            if any(sign in edit.inserted for edit in change.edits for sign in "{%") and self._is_asked():
                self._show_afresh()
            return
        if live and change.post.front_matter is not change.before.front_matter:
            self._show_header(change.post)
        self._client.set_head(_head_of(change.post))
        edits = edits_of_text(change)
        if edits is None:
            self._load(change.post, same_post=True)
        elif edits:
            self._client.edit(edits)
            for edit in edits:
                self._page.move_faults(edit)

    def _on_faults_told(self, faults: tuple[ToldFault, ...]) -> None:
        if self._is_fed:  # else they are of the post before: the one in front was not asked about
            self._page.set_faults(faults)

    def _on_client_gave_up(self, reason: str) -> None:
        if not self._is_live():
            return
        self._page.show_message(
            self.tr("The preview could not keep up with this text and shows its last good state.\n{0}").format(reason)
        )

    def _show_afresh(self) -> None:
        self._late.stop()
        self._follow_trust()  # first of all: nothing of this post may come into the trusted page of another
        self._page.go_on()
        live = self._is_live()
        self._is_fed = live or self._is_asked()
        if not self._is_fed or self._shown is None:
            self._page.set_faults(())
            return
        document = self._shown.document
        path = self._path_in_front()
        site = self._sites.of(path) if path else None
        if site is None and self._site_in_front() is not None:
            self._late.start()
        values = {**(site.config.values if site else {}), "lang": language_of(document.post, site)}
        self._config = json.loads(json.dumps(values, default=str))
        self._site = site
        if not live:
            self._load(document.post, same_post=False)
            return
        self._page.set_place(site.root if site else None, document.path.parent if document.path else None)
        self._show_header(document.post)
        self._load(document.post, same_post=self._shown is self._loaded)
        self._loaded = self._shown

    def _on_late(self) -> None:
        """Show the post by the configuration of its site, if a slow disk has told that by now."""
        path = self._path_in_front()
        if path is not None and self._sites.of(path) is not None:
            self._show_afresh()
        else:
            self._late.start()

    def _show_header(self, post: Post) -> None:
        lang = language_of(post, self._site)
        self._page.show_lang(lang)
        self._page.show_header(header_card(post.front_matter.values(), written=written_dates(post), lang=lang))

    def _load(self, post: Post, *, same_post: bool) -> None:
        self._theme_folder = self._workbench.settings.value.preview.theme_folder if self._site else ""
        origin = Origin(*self._place(), _head_of(post), self._theme_folder)
        self._page.set_faults(())
        text = post.text.of(post.source)
        self._client.load(text, self._config, origin, same_post=same_post, shown=self._is_live())

    def _place(self) -> tuple[str, str]:
        """Return the folder of the site and the file of the post that is shown, as the render process is told them."""
        return str(self._site.root) if self._site else "", str(self._path_in_front() or "")

    def _path_in_front(self) -> Path | None:
        return self._shown.document.path if self._shown else None

    def _site_in_front(self) -> Site | None:
        return self._workbench.desk.sites.holding(self._path_in_front())

    def _is_asked(self) -> bool:
        """Tell whether problems in the Liquid of the post are to be listed, though it is not shown, and it has any."""
        checks = self._workbench.settings.value.checks
        is_wanted = checks.on and LIQUID not in checks.off.split(",") and self._workbench.window.was_painted
        if self._shown is None or not is_wanted or self._is_to_be_seen():
            return False
        post = self._shown.document.post
        return any(post.source.find(opening, post.text.start) >= 0 for opening in _OPENINGS)

    def _is_live(self) -> bool:
        return self._page.is_ready and self._is_to_be_seen() and self._shown is not None

    def _is_to_be_seen(self) -> bool:
        return self._workbench.stage.is_shown(Pane.PREVIEW)


def edits_of_text(change: Change) -> list[Edit] | None:
    """Return the edits of *change* relative to the post's text, or None where the text itself lies elsewhere now.

    An edit of the front matter alone moves the text but leaves it as it is: an empty list.
    """
    start, end = change.before.text.start, change.before.text.end
    edits: list[Edit] = []
    for edit in change.edits:
        if edit.start >= start:
            edits.append(Edit(edit.start - start, edit.removed, edit.inserted))
        elif edit.end <= start:
            start += edit.growth
        else:
            return None
        end += edit.growth
    if (start, end) != (change.post.text.start, change.post.text.end):
        return None
    return edits


def _read_site(path: Path) -> Site | None:
    """Return the site of *path* with its configuration, which nobody has to read any more."""
    site = find_site(path)
    if site is not None:
        _ = site.config
    return site


def _head_of(post: Post) -> str:
    return post.characters[: post.text.start]
