"""The style sheets of a site for a page that stands by itself: with all that they import, show and set in them."""

from __future__ import annotations

import base64
import posixpath
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from editor.export.embedding import Folder, embed_in_styles
from editor.export.no_page import NoPage

if TYPE_CHECKING:
    from editor.render.pages.rendering import Pages

_MOST_DEEP = 12
"""Sheets that import one another; each is spelled out a third longer than in the one around it."""


class Sheets:
    """The sheets of *pages*, whose addresses begin with *base*; none lies outside of the site and its theme."""

    def __init__(self, pages: Pages, base: str) -> None:
        self._pages = pages
        self._base = base.rstrip("/")
        self._origin = str(pages.site.config.get("url") or "").rstrip("/")

    def address_of(self, address: str, below: str) -> str | None:
        """Return the path from the site's root on that *address* in its folder *below* means; None where it is none."""
        address = address.strip().partition("#")[0].partition("?")[0]
        if self._origin and address.startswith(f"{self._origin}/"):
            address = address.removeprefix(self._origin)
        if self._base and address.startswith(f"{self._base}/"):
            address = address.removeprefix(self._base)
        if not address or address.startswith("//") or ":" in address.partition("/")[0]:
            return None
        return posixpath.normpath(posixpath.join("/", below, address))

    def at(self, address: str, above: tuple[str, ...] = ()) -> str | None:
        """Return the sheet at *address* as it may stand alone, None where there is none.

        Those *above* import it. Raises NoPage for one that cannot be compiled.
        """
        from liquid.exceptions import LiquidError

        from editor.render.pages.frame import style_at

        try:
            css = style_at(self._pages, address)
        except LiquidError as error:
            raise NoPage(f"its styles cannot be compiled: {error.args[0]}") from error
        return None if css is None else self.standing(css, posixpath.dirname(address), (*above, address))

    def standing(self, css: str, below: str, above: tuple[str, ...] = ()) -> str:
        """Return *css*, a sheet in the folder *below* of the site, as it may stand alone."""
        return embed_in_styles(css, *self.folders(below), imported=partial(self._imported, below, above))

    def folders(self, below: str) -> list[Folder]:
        """Return where addresses in the folder *below* of the site lead: to the site, then to its theme."""
        theme = self._pages.site.theme
        roots = [self._pages.site.source, *([theme.root] if theme is not None else [])]
        return [Folder(root, root / unquote(below).lstrip("/"), self._base) for root in roots]

    def _imported(self, below: str, above: tuple[str, ...], said: str) -> str | None:
        address = self.address_of(said, below)
        if address is None or not address.endswith(".css") or address in above or len(above) >= _MOST_DEEP:
            return None
        css = self.at(address, above)
        if css is None:
            return None
        # As data, and not in the place of the rule: so its media, its layer and its turn stay what they are.
        return f"data:text/css;charset=utf-8;base64,{base64.b64encode(css.encode('utf-8', 'replace')).decode('ascii')}"
