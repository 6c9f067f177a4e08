"""How a post looks before it is opened: in the list of its site's posts, and as the card of a link to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.bridge.render_client import RenderClient
from editor.render.told_frame import Frame
from editor.render.told_glimpses import Glimpse, ToldCard, ToldListing
from editor.widgets.preview.pane import PreviewPane

MODES = ("listing", "card")


class GlimpsesInPreview(QObject):
    """Shows on *page* what *client* tells, as long as one of ``MODES`` is chosen."""

    def __init__(self, page: PreviewPane, client: RenderClient, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._client = client
        self._mode = ""
        client.glimpse_told.connect(self._on_glimpse_told)

    def choose(self, mode: str) -> None:
        """Show the glimpse *mode*, or none for another mode of the preview."""
        mode = mode if mode in MODES else ""
        if mode == self._mode:
            return
        self._mode = mode
        self._client.want_glimpse(mode)
        if not mode:
            self._page.show_instead(Frame(), None)

    def _on_glimpse_told(self, glimpse: Glimpse) -> None:
        if isinstance(glimpse, ToldCard):
            if self._mode == "card":
                from editor.widgets.preview.sheets import card_sheet  # it counts letters by Unicode's tables

                self._page.show_note("")
                self._show_sheet("card", card_sheet(glimpse), glimpse.base)
        elif self._mode == "listing":
            self._show_listing(glimpse)

    def _show_listing(self, listing: ToldListing) -> None:
        if not listing.frame.html:
            from editor.widgets.preview.sheets import excerpt_sheet  # as above

            self._page.show_note("")
            self._show_sheet("excerpt", excerpt_sheet(listing), listing.frame.base)
            return
        note = "" if listing.own else self.tr("The page {0} of this site does not show this post.")
        self._page.show_note(note.format(f"“{listing.page}”"))
        frame, own, others = listing.frame, list(listing.own), list(listing.others)
        told = (listing.page, frame.html, frame.origin, own, others)
        self._page.show_instead(frame, self._client.ask_style, "listing", *told)

    def _show_sheet(self, name: str, html: str, base: str) -> None:
        self._page.show_instead(Frame(base=base), None, "sheet", name, html)
