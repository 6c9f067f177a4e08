"""The HTML of a text as rich text: what letters and word processors keep on paste is said in each element itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.export.embedding import data_uri
from editor.export.page import picture_folder
from editor.flavours.addresses import Addresses
from editor.jekyll.site import Site
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import DEFAULTS, read_options
from editor.render.math.in_tree import Formulas
from editor.render.rouge.colours import token_styles

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_MONO = "font-family: Consolas, Menlo, 'DejaVu Sans Mono', monospace; font-size: 0.9em"
_STYLES = {
    "pre": f"{_MONO}; white-space: pre-wrap; background: #f6f5f2; color: #2b2a28; padding: 10px 12px; "
    "border: 1px solid #dedad2; margin: 0 0 1em",
    "table": "border-collapse: collapse; margin: 0 0 1em",
    "th": "border: 1px solid #b9b4a9; padding: 4px 10px; background: #f6f5f2; font-weight: bold",
    "td": "border: 1px solid #b9b4a9; padding: 4px 10px",
    "blockquote": "margin: 0 0 1em; padding: 0 0 0 14px; border-left: 3px solid #b9b4a9; color: #6b6862",
    "img": "max-width: 100%",
}
_CODE = f"{_MONO}; background: #f6f5f2; padding: 1px 4px"


def fragment_of(text: str, site: Site | None) -> str:
    """Return the HTML of the Markdown *text*, as the site's options have it."""
    options = read_options(site.config.values) if site else DEFAULTS
    return convert(text, options, show=Formulas("").show).strip("\n") + "\n"


def words_of(fragment: str) -> str:
    """Return what is read of *fragment*, as plain text."""
    # Here and not above: it is imported when something is copied.
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(fragment, "html.parser")
    for back in soup.find_all("a", class_="reversefootnote"):
        back.decompose()
    for item in soup.find_all("li"):
        (item.find("p", recursive=False) or item).insert(0, "- ")
    lines = [line.rstrip() for line in soup.get_text().strip().split("\n")]
    return "\n".join(line for number, line in enumerate(lines) if line or lines[number - 1]) + "\n"


def rich_of(fragment: str, addresses: Addresses, *, site: Site | None, path: Path | None) -> str:
    """Return *fragment* with its styles in its elements, its links absolute and its local pictures in it."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(fragment, "html.parser")
    for back in soup.find_all("a", class_="reversefootnote"):
        back.decompose()
    _colour(soup)
    for name, style in _STYLES.items():
        for element in soup.find_all(name):
            _add_style(element, style)
    for code in soup.find_all("code"):
        if code.find_parent("pre") is None:
            _add_style(code, _CODE)
    for box in soup.find_all("input"):
        box.replace_with("☑ " if box.has_attr("checked") else "☐ ")
    folder = picture_folder(site, path)
    for element, name in [(each, "href") for each in soup.find_all("a")] + [
        (each, "src") for each in soup.find_all("img")
    ]:
        address = str(element.get(name, ""))
        found = folder.find(address) if name == "src" and folder and not address.startswith("data:") else None
        element[name] = (data_uri(found) if found else None) or addresses.absolute(address)
    for element in soup.find_all(True):
        for attribute in [name for name in element.attrs if name in ("class", "id", "role", "rel", "data-lang")]:
            del element[attribute]
    return str(soup).strip("\n")


def _colour(soup: BeautifulSoup) -> None:
    """Give code its colours; what has none is no element any more, and wrappers go."""
    styles = token_styles()
    for token in soup.select(".highlight span, code.highlighter-rouge span"):
        style = next((styles[name] for name in token.get_attribute_list("class") if name in styles), "")
        if style:
            token.attrs = {"style": style}
        else:
            token.unwrap()
    for wrapper in soup.select("div.highlighter-rouge, div.highlight, figure.highlight"):
        wrapper.unwrap()


def _add_style(element: Tag, style: str) -> None:
    own = str(element.get("style", "")).rstrip("; ")
    element["style"] = f"{style}; {own}" if own else style
