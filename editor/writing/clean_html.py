"""HTML from elsewhere without what no post should get: scripts, styles, trackers, the wrappings of other programs."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from editor.writing.word_lists import straighten_lists

_DROPPED = """script style head title meta link noscript template iframe object embed applet svg canvas audio video map
    button select textarea dialog""".split()  # noqa: SIM905 - read as a list of words
_UNWRAPPED = "font center u o:p main details summary fieldset label form".split()  # noqa: SIM905
BLOCKS = frozenset(
    """address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
    h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul [document]""".split()  # noqa: SIM905
)
_INLINE = ("a", "b", "strong", "em", "i", "s", "del", "strike", "code", "span")
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igshid|yclid|_hsenc|_hsmi|ref_src)$")
_SCHEMES = frozenset(("", "http", "https", "mailto", "ftp", "tel"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE)
_ANCHOR_TEXTS = frozenset(("", "#", "¶", "§", "🔗"))


def cleaned(html: str) -> BeautifulSoup:
    """Return the tree of *html* with what a reader would see of it."""
    soup = BeautifulSoup(html, "html.parser")
    for comment in soup.find_all(string=lambda text: isinstance(text, PreformattedString)):
        comment.extract()  # declarations too: Word's conditions are some
    straighten_lists(soup)
    for tag in soup.find_all(_DROPPED):
        tag.decompose()
    for tag in soup.find_all(True):
        if not tag.decomposed and _is_hidden(tag):
            tag.decompose()
    for tag in soup.find_all("input"):
        if tag.get("type") != "checkbox":
            tag.decompose()
    for tag in soup.find_all("img"):
        _clean_image(soup, tag)
    for tag in soup.find_all("a"):
        _clean_link(tag)
    _read_styles(soup)
    for tag in soup.find_all(_UNWRAPPED):
        tag.unwrap()
    for tag in soup.find_all("table"):
        if tag.find("table") or tag.get("role") == "presentation":
            _flatten_table(tag)
    for tag in soup.find_all(_INLINE):
        _straighten(tag)
    for tag in soup.find_all("p"):
        if not tag.get_text().strip() and not tag.find(True):
            tag.decompose()  # a blank that does not break, by which Word leaves room
    for tag in soup.find_all(("td", "th")):
        for paragraph in tag.find_all("p")[1:]:
            paragraph.insert_before(soup.new_tag("br"))
    return soup


def _is_hidden(tag: Tag) -> bool:
    return tag.has_attr("hidden") or _HIDDEN.search(_style(tag)) is not None


def _style(tag: Tag) -> str:
    return str(tag.get("style") or "")


def _clean_image(soup: BeautifulSoup, tag: Tag) -> None:
    """Drop an image of a pixel, which counts readers; of one without an address that can be kept, leave the words."""
    size = [str(tag.get(side) or "") for side in ("width", "height")]
    source = str(tag.get("src") or "")
    if any(side.removesuffix("px") in ("0", "1") for side in size):
        tag.decompose()
    elif not source or urlsplit(source).scheme.lower() not in ("", "http", "https"):
        tag.replace_with(soup.new_string(str(tag.get("alt") or "")))
    else:
        tag["src"] = without_trackers(source)


def _clean_link(tag: Tag) -> None:
    address = str(tag.get("href") or "")
    try:
        scheme = urlsplit(address.strip()).scheme.lower()
    except ValueError:
        scheme = "unreadable"
    if address.startswith("#") and tag.get_text().strip() in _ANCHOR_TEXTS and not tag.find("img"):
        tag.decompose()
    elif not address or scheme not in _SCHEMES:
        tag.unwrap()
    else:
        tag["href"] = without_trackers(address.strip())


def without_trackers(address: str) -> str:
    """Return *address* without the parameters that tell where a reader came from."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not parts.query:
        return address
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _TRACKING.match(name)]
    return address if len(kept) == len(pairs) else urlunsplit(parts._replace(query=urlencode(kept)))


def _read_styles(soup: BeautifulSoup) -> None:
    """Make elements of what other programs say by styles alone, and take bold away where the style does."""
    for tag in soup.find_all(("b", "strong")):
        if _NOT_BOLD.search(_style(tag)):
            tag.unwrap()
    for tag in soup.find_all("span"):
        style = _style(tag)
        for pattern, name in ((_STRUCK, "del"), (_ITALIC, "em"), (_BOLD, "strong")):
            if pattern.search(style) and tag.get_text().strip():
                tag.wrap(soup.new_tag(name))


def _flatten_table(table: Tag) -> None:
    """Leave what is in the cells of a table that only lays out a page."""
    for tag in table.find_all(("td", "th")):
        if tag.find_parent("table") is table:
            tag.name = "div"
    for tag in table.find_all(("tr", "tbody", "thead", "tfoot")):
        if tag.find_parent("table") is table:
            tag.unwrap()
    table.name = "div"


def _straighten(tag: Tag) -> None:
    """Keep blocks out of what stands in running text, and a mark out of the same mark."""
    blocks = tag.find_all(lambda inner: inner.name in BLOCKS)
    if blocks and tag.name == "a":
        for block in blocks:
            block.insert_after(NavigableString(" "))
            block.unwrap()
    elif blocks or (tag.name != "a" and tag.find_parent(tag.name) and tag.name != "span"):
        tag.unwrap()
