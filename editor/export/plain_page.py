"""A post as plain HTML, of which other programs understand each word: headings, notes, formulas, code, pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.export.liquid import Opened, liquid_text
from editor.export.page import export_page
from editor.jekyll.site import Site
from editor.post.post import Post
from editor.render.page import written_dates

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_LANGUAGE = "language-"
_NOT_KEPT = ["script", "style", "link", "base", "iframe", "object", "embed", "noscript", "template", "form", "button"]


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page without styles: *html* is its body, in which each picture is a data URI."""

    html: str
    title: str
    author: str
    date: str
    lang: str
    description: str


def plain_page(post: Post, *, site: Site | None, path: Path | None, opened: Opened | None = None) -> PlainPage:
    """Return *post* as plain HTML; pictures that lie on other machines are links to them."""
    page = export_page(post, site=site, path=path, text=liquid_text(post, site=site, path=path, opened=opened))
    date = written_dates(post).get("date", "").partition(" ")[0]
    return PlainPage(plain_html(page.body), page.title, page.author, date, page.lang, page.description)


def plain_html(html: str) -> str:
    """Return the body *html* of a page of ours without its card and with nothing but plain elements.

    Notes are EPUB's, code tells its language by its class alone, ruby stands in brackets.
    """
    # Here and not above: it is imported when something is converted.
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "html.parser")
    card = soup.find("header", class_="post-card")
    if card is not None:
        card.replace_with(*card.find_all("img", limit=1))
    for element in soup.find_all(_NOT_KEPT):
        element.decompose()
    _tell_languages(soup)
    _make_notes(soup)
    for reading in soup.find_all("rt"):
        reading.replace_with(f"（{reading.get_text()}）")
    for bracket in soup.find_all("rp"):
        bracket.decompose()
    for box in soup.find_all("input"):
        box.replace_with("☑ " if box.has_attr("checked") else "☐ ")
    for picture in soup.find_all("img"):
        if not str(picture.get("src", "")).startswith("data:"):
            _make_link(soup, picture)
    return str(soup)


def _tell_languages(soup: BeautifulSoup) -> None:
    """Leave of the wrappers and colours of code its language."""
    for wrapper in soup.find_all(class_="highlighter-rouge"):
        named = [str(name).removeprefix(_LANGUAGE) for name in wrapper.get_attribute_list("class") if name]
        language = "" if named[0] in ("plaintext", "highlighter-rouge") else named[0]
        if wrapper.name == "code":
            wrapper.string = wrapper.get_text()
            wrapper.attrs = {}
            continue
        code = soup.new_tag("code")
        code.string = wrapper.get_text()
        pre = soup.new_tag("pre", attrs={"class": language} if language else {})
        pre.append(code)
        wrapper.replace_with(pre)


def _make_notes(soup: BeautifulSoup) -> None:
    """Make the footnotes of kramdown those of EPUB, which programs of books and of letters know."""
    for back in soup.find_all("a", class_="reversefootnote"):
        back.decompose()
    for reference in soup.find_all("a", class_="footnote", href=True):
        reference.attrs = {"epub:type": "noteref", "role": "doc-noteref", "href": reference["href"]}
        if reference.parent is not None and reference.parent.name == "sup":
            reference.parent.unwrap()
    notes = soup.find("div", class_="footnotes")
    if notes is None:
        return
    for note in notes.find_all("li", id=True):
        note.name = "aside"
        note.attrs = {"epub:type": "footnote", "role": "doc-footnote", "id": note["id"]}
        notes.insert_before(note.extract())
    notes.decompose()


def _make_link(soup: BeautifulSoup, picture: Tag) -> None:
    """Put in the place of *picture* a link to it, or its words where it can be fetched by nobody."""
    address = str(picture.get("src", ""))
    words = str(picture.get("alt", "")) or address
    if not address.startswith(("http://", "https://")):
        picture.replace_with(words)
        return
    link = soup.new_tag("a", href=address)
    link.string = words
    picture.replace_with(link)
