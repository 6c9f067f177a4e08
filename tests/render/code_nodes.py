"""Changes the tokens in a block of code as the page does it: by counting nodes."""

from __future__ import annotations

from html.parser import HTMLParser


def with_code_changed(html: str, first: int, removed: int, inserted: str) -> str:
    """Return *html* with *inserted* in place of *removed* nodes of its first ``code``, from *first* on."""
    found = _NodesOfCode(html)
    start, end = found.starts[first], found.starts[first + removed]
    return html[:start] + inserted + html[end:]


class _NodesOfCode(HTMLParser):
    """Where the nodes begin that are children of the first ``code``, and where the last one ends."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.starts: list[int] = []
        self._depth = 0
        self._is_in_text = False
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        if self._depth or (tag == "code" and not self.starts):
            self._begin_node()
            self._depth += 1

    def handle_endtag(self, _tag: str) -> None:
        if self._depth == 1:
            self._begin_node()  # none more does
        self._depth = max(0, self._depth - 1)

    def handle_data(self, _data: str) -> None:
        if self._depth == 1 and not self._is_in_text:
            self._begin_node()
            self._is_in_text = True

    def handle_entityref(self, name: str) -> None:
        self.handle_data(name)

    def handle_charref(self, name: str) -> None:
        self.handle_data(name)

    def _begin_node(self) -> None:
        if self._depth == 1:
            line, column = self.getpos()
            self.starts.append(self._lines[line - 1] + column)
            self._is_in_text = False
