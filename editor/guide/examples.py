"""The examples in a page of the guide: text between lines of waves, of which our engine shows what it becomes."""

from __future__ import annotations

import re

from editor.guide.pages import Page

TRY_ADDRESS = "https://frontispiece.invalid/try/"
"""Where the link below an example leads: to nowhere but us, by the number of the example."""
EXAMPLE_HEAD = "---\nlayout: post\ntitle: An example\ntags: [red, blue]\nrating: 4\n---\n"
"""The front matter of the post in which the Liquid of an example runs."""
EXAMPLE = re.compile(r"^~~~~ example\n(.*?)^~~~~$\n?", re.MULTILINE | re.DOTALL)


def examples_of(page: Page) -> tuple[str, ...]:
    """Return the examples of *page* as they are written."""
    return tuple(found[1] for found in EXAMPLE.finditer(page.text))


def has_liquid(example: str) -> bool:
    """Tell whether there is Liquid in *example*."""
    return "{{" in example or "{%" in example


def as_post(example: str) -> str:
    """Return *example* as the text of a post in which it gives the same, as far as its site has the same."""
    return f"{EXAMPLE_HEAD}\n{example}" if has_liquid(example) else example
