"""Posts with Liquid are the pages that Jekyll makes of them in their site; `python -m tests.parity` runs all sites."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.parity.liquid_posts import liquid_posts
from tests.shared import needs_jekyll, needs_shared

SITES = ("bamos+bamos.github.io", "pforret+jekyll.forret.com", "WoojinJeonkr+old-jekyll-blog")
"""Those that need few builds."""


@needs_shared
@needs_jekyll
@pytest.mark.shared
@pytest.mark.jekyll
def test_posts_with_liquid_are_those_of_jekyll(tmp_path: Path) -> None:
    found = list(liquid_posts(tmp_path, only=SITES))
    assert len(found) >= 6
    assert [post for post in found if post.places != 0] == []
