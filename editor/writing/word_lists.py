"""Lists as word processors write them, made such as HTML has: of Word's paragraphs, and of Google's lists in lists."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

_LEVEL = re.compile(r"mso-list\s*:[^;]*?\blevel(\d+)", re.IGNORECASE)
_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_COUNTS = re.compile(r"\s*[(（]?\w{1,4}[.)）．、]")
_LISTS = ("ul", "ol")


def straighten_lists(soup: BeautifulSoup) -> None:
    """Make lists of paragraphs that only look like some, put inner lists into their items, and items without gaps."""
    _read_word(soup)
    for tag in soup.find_all(_LISTS):
        if isinstance(tag.parent, Tag) and tag.parent.name in _LISTS:
            _put_into_item(soup, tag)
    for tag in soup.find_all(_LISTS):
        items = tag.find_all("li", recursive=False)
        if all(_is_one_paragraph(item) for item in items):
            for item in items:
                for paragraph in item.find_all("p", recursive=False):
                    paragraph.unwrap()


def _put_into_item(soup: BeautifulSoup, inner: Tag) -> None:
    """Move a list that stands between the items of another, as Google Docs writes it, into the item before it."""
    item = inner.find_previous_sibling("li")
    if item is None:
        item = soup.new_tag("li")
        inner.insert_before(item)
    item.append(inner.extract())


def _is_one_paragraph(item: Tag) -> bool:
    """Tell whether *item* is one paragraph, and lists: a list of such items has no gaps between them."""
    names = [child.name for child in item.children if isinstance(child, Tag)]
    loose = [child for child in item.children if isinstance(child, NavigableString) and child.strip()]
    return names[:1] == ["p"] and not loose and all(name in _LISTS for name in names[1:])


def _read_word(soup: BeautifulSoup) -> None:
    """Make lists of the paragraphs that Word calls items by a style alone, their bullets and numbers left out."""
    open_lists: list[tuple[int, Tag]] = []
    last: Tag | None = None
    for paragraph in soup.find_all(("p", "h1", "h2", "h3", "h4", "h5", "h6")):
        found = _LEVEL.search(str(paragraph.get("style") or ""))
        if found is None or paragraph.name != "p" or paragraph.find_parent("li"):
            continue
        level = int(found[1])
        mark = paragraph.find(style=_MARK)
        kind = "ol" if isinstance(mark, Tag) and _COUNTS.match(mark.get_text()) else "ul"
        if isinstance(mark, Tag):
            mark.decompose()
        if last is None or _block_before(paragraph) is not last:
            open_lists = []
        while open_lists and open_lists[-1][0] > level:
            open_lists.pop()
        if not open_lists or open_lists[-1][0] < level or (open_lists[-1][1].name != kind and len(open_lists) == 1):
            made = soup.new_tag(kind)
            if open_lists and open_lists[-1][0] < level:
                open_lists[-1][1].find_all("li", recursive=False)[-1].append(made)
            else:
                paragraph.insert_before(made)
                open_lists = []
                last = made
            open_lists.append((level, made))
        item = soup.new_tag("li")
        open_lists[-1][1].append(item)
        behind = paragraph.next_sibling
        if isinstance(behind, NavigableString) and not behind.strip():
            behind.extract()
        item.append(paragraph.extract())
        paragraph.unwrap()


def _block_before(tag: Tag) -> Tag | None:
    """Return the element right before *tag*, None where text stands between."""
    before = tag.previous_sibling
    while isinstance(before, NavigableString) and not before.strip():
        before = before.previous_sibling
    return before if isinstance(before, Tag) else None
