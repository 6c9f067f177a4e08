"""The pages of the guide in one language, with the keys as they are set."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from editor import resources

CHAPTERS = ("", "kramdown.", "liquid.", "news.")
"""The files of the guide, by what stands before the language in their names."""
NEWS = CHAPTERS.index("news.")
_CHAPTER_TITLE = re.compile(r"\A# +(.+)\n")
_PAGE_TITLE = re.compile(r"^## +(.+)\n", re.MULTILINE)
_ACTION = re.compile(r"\{([a-z]+\.[a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Page:
    """One subject: its number in the guide, the chapter that it is in, its title, and its Markdown."""

    number: int
    chapter: str
    title: str
    text: str
    is_news: bool = False


def read_pages(language: str, named: Mapping[str, str]) -> tuple[Page, ...]:
    """Return the pages in *language*, ``en`` or ``ja``; ``{action.id}`` gives what *named* says for it.

    Raises KeyError where the guide names an action that is not there.
    """
    pages: list[Page] = []
    for number, chapter in enumerate(CHAPTERS):
        text = resources.text("help", f"{chapter}{language}.md")
        text = _ACTION.sub(lambda found: named[found[1]], text)
        title = _CHAPTER_TITLE.match(text)
        parts = _PAGE_TITLE.split(text)
        for name, words in zip(parts[1::2], parts[2::2], strict=True):
            page = Page(len(pages), title[1] if title else "", name.strip(), words.strip(), number == NEWS)
            pages.append(page)
    return tuple(pages)
