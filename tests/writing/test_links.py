"""Links and images put on and taken off."""

from __future__ import annotations

import pytest

from editor.render.kramdown.document import convert
from editor.writing.addresses import is_address, spelled
from editor.writing.links import link_by_paste, toggle_image, toggle_link
from tests.writing.written import after, read


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("a ‹link text› b", "a [link text](¦) b"),
        ("これは‹「学習」›です", "これは[「学習」](¦)です"),
        ("foo¦bar", "[foobar](¦)"),
        ("a ¦ b", "a [¦]() b"),
        ("‹https://x.y/z›", "[¦](https://x.y/z)"),
        ("x ‹`a` b› c", "x [`a` b](¦) c"),
        ("> ‹a\n> b›", "> [a\n> b](¦)"),
        ("- ‹a›", "- [a](¦)"),
        ("‹a ]b›", "[a \\]b](¦)"),
        ("`a ‹b› c`", "[`a b c`](¦)"),
        ("‹[x] y›", "[[x] y](¦)"),
    ],
)
def test_selected_text_becomes_a_link_and_the_caret_goes_to_what_is_to_be_written(text: str, linked: str) -> None:
    assert after(text, toggle_link) == linked


@pytest.mark.parametrize(
    ("linked", "text"),
    [
        ("[a¦b](u)", "a¦b"),
        ("x ‹[a](u 'v')› y", "x ‹a› y"),
        ("[‹a› **b**][ref]", "‹a› **b**"),
        ("[¦](https://x.y)", "https://x.y¦"),
        ("> [a¦\n> b](<u v>)", "> a¦\n> b"),
    ],
)
def test_a_link_becomes_its_text(linked: str, text: str) -> None:
    assert after(linked, toggle_link) == text


@pytest.mark.parametrize("text", ["- ‹a\n- b›", "```\n‹a›\n```", "![a¦](u)", "x ‹a [b](u)›"])
def test_no_link_is_made_where_none_can_stand(text: str) -> None:
    assert after(text, toggle_link) is None


def test_an_image_tells_by_the_selected_text_what_it_shows() -> None:
    assert after("‹猫の写真›", toggle_image, "/assets/cat.png") == "![‹猫の写真›](/assets/cat.png)"
    assert after("¦", toggle_image, "a b.png") == "![¦](<a b.png>)"
    assert after("![alt¦](u)", toggle_image) == "alt¦"


@pytest.mark.parametrize(
    "address", ["https://x.y/a_(b)", "a b.png", "a(b", "a)b c", "x>y z", "https://x.y/?q='a'", "/学習/", "<x>", "a\tb"]
)
def test_kramdown_reads_each_address_as_it_was_meant(address: str) -> None:
    linked = after("‹text›", toggle_link, address)
    assert linked is not None
    html = convert(read(linked)[0])
    assert html.count("<a href=") == 1
    assert html.endswith(">text</a></p>\n")


def test_liquid_in_an_address_stays_as_it_is() -> None:
    address = "{{ '/a b' | relative_url }}"
    assert spelled(address) == address
    assert after("‹a›", toggle_link, address) == f"[‹a›]({address})"
    assert after(f"[a¦]({address})", toggle_link) == "a¦"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‹a b›", "[‹a b›](https://x.y)"),
        ("これは‹学習›です", "これは[‹学習›](https://x.y)です"),
        ("`‹a›`", None),
        ("[‹a›](u)", None),
        ("‹a [b](u)›", None),
        ("‹a\nb›", None),
        ("‹a\n\nb›", None),
        ("‹https://a.b›", None),
        ("¦", None),
        ("```\n‹a›\n```", None),
    ],
)
def test_an_address_pasted_over_words_of_one_line_makes_a_link(text: str, expected: str | None) -> None:
    assert after(text, link_by_paste, " https://x.y\n") == expected
    assert after(text, link_by_paste, "no address") is None


def test_one_address_alone_is_an_address() -> None:
    assert is_address("https://x.y/学習")
    assert is_address("mailto:a@b.c")
    assert not is_address("see https://x.y")
    assert not is_address("https://x.y https://z")
    assert not is_address("x.y")
