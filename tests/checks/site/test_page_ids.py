"""The ids of a page are those of the whole body, however it was come by."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import example, given
from hypothesis import strategies as st

from editor.checks.site import page_ids
from editor.checks.site.page_ids import PageIds, ids_of

PIECES = [
    "# One\n", "# Two\n", "Three\n===\n", "\n", "\n\n", "text ", "- item\n", "> ", "    ", "\r\n", "{#own}\n",
    "{: #ial}\n", "[^1]", "\n[^1]: note\n\n", '<a name="a">', '<p id="p">\n', "</p>\n", "```\n", "<!--", "-->",
    "* list\n{:toc}\n", "# `code` *word*\n", "[a](#one) ", "*[One]: first\n", "# [link][r]\n", "[r]: /x\n",
    '{::options auto_ids="false" /}\n',
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
edits = st.lists(st.tuples(st.integers(0, 999), st.integers(0, 9), texts), min_size=1, max_size=6)


@given(texts, edits)
@example("# One\n\n# One\n", [(0, 7, ""), (0, 0, "```\n")])
def test_after_any_edits_they_are_those_of_the_whole(body: str, edits: list[tuple[int, int, str]]) -> None:
    ids = PageIds()
    with patch.object(page_ids, "_LONG", 0):
        assert ids.of(body) == ids_of(body)
        for place, removed, inserted in edits:
            start = place % (len(body) + 1)
            body = body[:start] + inserted + body[start + removed :]
            assert ids.of(body) == ids_of(body)


def test_of_a_long_body_that_is_written_on_only_what_changed_is_rendered() -> None:
    body = "".join(f"# Chapter {number}\n\nText.\n\n" for number in range(3_000))
    ids = PageIds()
    ids.of(body)
    ids.of(body := body + "More.\n")
    with patch.object(page_ids, "ids_of") as whole:
        found = ids.of(body + "\n# The end\n")
    assert {"chapter-1", "chapter-2999", "the-end"} <= found
    assert not whole.called
