"""Posts that people wrote say the same at other places: kramdown reads the same words in what is copied."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from editor.flavours.addresses import Addresses
from editor.flavours.converting import converted
from editor.flavours.places import ZENN
from editor.render.kramdown.document import convert
from tests.shared import needs_shared, shared

EACH = 9
"""One post of so many."""
_CONTENTS = re.compile(r"(?m)^.*\n\{:toc\}\n?")
_TAG = re.compile(r"<[^>]*>")

# What kramdown has no words for stays kramdown's.
READABLE = replace(
    ZENN, inline_math=lambda formula: f"$${formula}$$", display_math=lambda formula: f"$$\n{formula}\n$$", details=None,
    remark=None,
)  # fmt: skip


def words(text: str) -> str:
    return "".join(html.unescape(_TAG.sub("", convert(text))).split())


def posts() -> list[Path]:
    found = [path for path in shared("parity", "cases", "posts").rglob("*") if path.suffix in (".md", ".markdown")]
    return sorted(found)[::EACH]


@pytest.mark.shared
@needs_shared
def test_posts_that_people_wrote_say_the_same_elsewhere() -> None:
    texts = [(path.name, _CONTENTS.sub("", path.read_text("utf-8"))) for path in posts()]
    plain = [(name, text) for name, text in texts if "{%" not in text and "{{" not in text]

    different = [name for name, text in plain if words(text) != words(converted(text, READABLE, Addresses()))]

    assert len(plain) > 50
    assert different == []
