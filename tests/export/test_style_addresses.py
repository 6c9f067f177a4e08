"""Of a style sheet only what is an address is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.export.style_addresses import embed_addresses


def known(address: str) -> str | None:
    return "data:x;base64,AA==" if address.startswith("a.") else None


@pytest.mark.parametrize(
    ("css", "wanted"),
    [
        ("p{background:url(a.png)}", "p{background:url(data:x;base64,AA==)}"),
        ("p{background:URL( 'a.png' )}", "p{background:url(data:x;base64,AA==)}"),
        (
            'src:url("a.svg#icon") format("svg"),url(b.woff)',
            'src:url(data:x;base64,AA==#icon) format("svg"),url(b.woff)',
        ),
    ],
)
def test_an_address_that_is_known_is_put_in(css: str, wanted: str) -> None:
    assert embed_addresses(css, known) == wanted


@pytest.mark.parametrize(
    "css",
    [
        "/* url(a.png) */",
        "/* url(a.png)",
        'p::before{content:"url(a.png)"}',
        "p{background:my-url(a.png)}",
        "p{background:url(b.png)}",
        "p{background:url()}",
        "p{background:url(a.png",
        "p{content:'url(a.png)",
        '"a\\' * 100_000,  # each quote begins a string that never ends: this took minutes once
        "@import " + "/**/" * 100 + "x",  # this took twice as long with each comment
    ],
)
def test_all_else_stays(css: str) -> None:
    assert embed_addresses(css, known) == css


@given(st.lists(st.sampled_from(["url(", "a.png", ")", "'", '"', "/*", "*/", "\\", "\n", " ", "x", "#"])).map("".join))
def test_a_style_sheet_without_known_addresses_is_never_changed(css: str) -> None:
    assert embed_addresses(css, lambda _: None) == css
