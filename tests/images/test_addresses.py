"""Addresses of files as posts spell them: taken apart, and spelled again for another file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.images.addresses import Spelling, Surroundings, take_apart

AROUND = Surroundings(post_folder="_posts", url="https://example.org", baseurl="/blog")


@pytest.mark.parametrize(
    "address",
    [
        "/assets/img/cat.png",
        "/blog/assets/img/cat.png",
        "https://example.org/blog/assets/img/cat.png",
        "{{ '/assets/img/cat.png' | relative_url }}",
        '{{ "/assets/img/cat.png" | absolute_url }}',
        "{{ 'assets/img/cat.png' | prepend: site.baseurl }}",
        "{{ site.baseurl }}/assets/img/cat.png",
        "{{site.url}}{{site.baseurl}}/assets/img/cat.png",
        "{% link assets/img/cat.png %}",
        "{{ site.baseurl }}{% link assets/img/cat.png %}",
        "../assets/img/cat.png",
    ],
)
def test_each_spelling_names_the_same_file_and_spells_another_in_its_own_way(address: str) -> None:
    taken = take_apart(address, AROUND)

    assert taken is not None
    path, spelling = taken
    assert path == "assets/img/cat.png"
    assert spelling.address("assets/img/cat.png", AROUND) == address
    assert spelling.address("assets/img/dog.jpg", AROUND) == address.replace("cat.png", "dog.jpg")


@pytest.mark.parametrize(
    "address",
    [
        *("https://elsewhere.org/cat.png", "//cdn.org/cat.png", "data:image/png;base64,AA", "mailto:a@b.c", "#top"),
        *("{{ page.image }}", "../../../etc/cat.png", "/assets/", "", "{{ 'a' | append: 'b' }}/{{ x }}"),
    ],
)
def test_what_lies_elsewhere_is_no_file_of_the_site(address: str) -> None:
    assert take_apart(address, AROUND) is None


class Pictures:
    """Files of a site."""

    def __init__(self, *paths: str) -> None:
        self._paths = paths

    def exists(self, path: str) -> bool:
        return path in self._paths

    def ending_in(self, path: str) -> str | None:
        found = [there for there in self._paths if there.endswith("/" + path)]
        return found[0] if len(found) == 1 else None


def test_a_bare_name_is_looked_for_beside_the_post_and_then_where_the_theme_has_its_pictures() -> None:
    around = Surroundings("_posts/trip", files=Pictures("_posts/trip/map.png", "assets/img/covers/cat.png"))

    assert take_apart("map.png", around) == ("_posts/trip/map.png", Spelling(before="", beside=True))
    assert take_apart("cat.png", around) == ("assets/img/covers/cat.png", Spelling(before="", base="assets/img/covers"))
    assert take_apart("gone.png", around) is None


def test_the_folder_that_front_matter_puts_before_pictures_is_put_before_them() -> None:
    around = Surroundings("_posts", media_folder="assets/2026/trip")

    taken = take_apart("map.png", around)

    assert taken == ("assets/2026/trip/map.png", Spelling(before="", media=True))
    assert taken[1].address("assets/2026/trip/new.png", around) == "new.png"
    assert taken[1].address("assets/other.png", around) == "/assets/other.png"


def test_percent_signs_and_queries_are_read_and_blanks_are_spelled_with_percent_signs() -> None:
    assert take_apart("/img/my%20cat.png?raw=1", AROUND) == ("img/my cat.png", Spelling())
    assert Spelling().address("img/my cat (1).png", AROUND) == "/img/my%20cat%20%281%29.png"
    assert Spelling().address("img/猫 1.png", AROUND) == "/img/猫%201.png"


NAMES = st.text(st.sampled_from("abcXYZ012-_ ()猫é"), min_size=1, max_size=8).map(lambda name: name.strip() or "a")
PATHS = st.lists(NAMES, min_size=1, max_size=4).map(lambda parts: "/".join(parts) + ".png")
SPELLINGS = st.sampled_from(
    [
        Spelling(),
        Spelling("{{ '/", "' | relative_url }}"),
        Spelling("{{ site.baseurl }}/"),
        Spelling("/blog/"),
        Spelling("", beside=True),
        Spelling("{% link ", " %}"),
    ]
)


@given(PATHS, SPELLINGS)
def test_what_is_spelled_names_the_file_again(path: str, spelling: Spelling) -> None:
    around = Surroundings("_posts/2026", baseurl="/blog")

    taken = take_apart(spelling.address(path, around), around)

    assert taken is not None
    assert taken[0] == path
