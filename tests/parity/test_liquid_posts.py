"""Posts with Liquid are the pages that Jekyll makes of them in their site; `python -m tests.parity` runs all sites."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.parity import __main__ as parity
from tests.parity.liquid_posts import LiquidPost, liquid_posts
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


def test_the_figure_of_posts_with_liquid_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [LiquidPost("a", 0), LiquidPost("b", 0), LiquidPost("c", 2), LiquidPost("d", None)]
    monkeypatch.setattr(parity, "liquid_posts", lambda _: found)
    parity.print_liquid()
    (row,) = capsys.readouterr().out.splitlines()
    assert row.startswith("posts with Liquid ")
    assert "2 of 3" in row
    assert "66.66 %" in row
    assert row.endswith("Jekyll stops at 1 more")
