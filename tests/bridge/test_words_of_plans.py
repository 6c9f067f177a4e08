"""What comes of a plan, in words."""

from __future__ import annotations

from editor.bridge.words_of_plans import words_of_effect
from editor.jekyll.plan import Effect, Told

RIVER, SEA = "/2026/01/31/%E5%B7%9D.html", "/2026/01/31/%E6%B5%B7.html"


def test_addresses_are_told_as_browsers_show_them_and_names_of_files_as_they_are() -> None:
    assert words_of_effect(Told(Effect.ADDRESS_CHANGES, (RIVER, SEA)))[1] == (
        "/2026/01/31/川.html leads nowhere any more; readers find it at /2026/01/31/海.html."
    )
    assert words_of_effect(Told(Effect.ADDRESS_TAKEN, (RIVER, "_posts/2026-01-31-%E5.md")))[1] == (
        "_posts/2026-01-31-%E5.md is at /2026/01/31/川.html already, and only one of them will be there."
    )
