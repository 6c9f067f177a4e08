"""Names of new files."""

from __future__ import annotations

import datetime
from itertools import islice

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.images.folders import PostFacts
from editor.images.naming import (
    USUAL_NAMING,
    NameProblem,
    Naming,
    free_names,
    naming_of,
    problem_of_folder,
    problem_of_name,
)
from tests.images.test_pattern import seen

TRIP = PostFacts("my-trip", datetime.date(2026, 1, 30))


CAMERA_NAMES = (
    *("image", "IMG_2034", "DSC_0001", "PXL_20260501_102030", "Screenshot 2026-05-01 at 10.20.30", "20260501"),
    *("スクリーンショット 2026-05-01 10.20.30", "写真", "untitled (2)"),
)


@pytest.mark.parametrize(
    ("naming", "words", "name"),
    [
        (Naming(), "A Cat on the Mat", "a-cat-on-the-mat.png"),
        (Naming(cased=True), "A Cat", "A-Cat.png"),
        (Naming(separator="_"), "A Cat", "a_cat.png"),
        (Naming(), "Crème brûlée", "creme-brulee.png"),
        (Naming(), "猫の写真", "my-trip-1.png"),
        (Naming(unicode=True), "猫の写真", "猫の写真.png"),
        (Naming(), "2026年の猫 cat", "2026-cat.png"),
        (Naming(), "夏の夜の猫 cat", "my-trip-1.png"),
        (Naming(), "", "my-trip-1.png"),
        (Naming(), "image", "my-trip-1.png"),
        *((Naming(), words, "my-trip-1.png") for words in CAMERA_NAMES),
        (Naming(prefix="slug"), "cat", "my-trip-cat.png"),
        (Naming(prefix="slug"), "My trip cat", "my-trip-cat.png"),
        (Naming(prefix="date"), "cat", "2026-01-30-cat.png"),
    ],
)
def test_a_name_is_made_of_the_words_in_the_manner_of_the_site_or_else_of_the_post(
    naming: Naming, words: str, name: str
) -> None:
    assert naming.name(TRIP, words, ".png", in_own_folder=False) == name


def test_in_a_folder_of_its_own_a_name_need_not_tell_of_the_post() -> None:
    assert Naming(prefix="slug").name(TRIP, "", ".png", in_own_folder=True) == "image-1.png"
    assert Naming(prefix="slug").name(TRIP, "cat", ".png", in_own_folder=True) == "cat.png"


def test_a_post_whose_slug_has_no_latin_letters_gives_its_date() -> None:
    assert Naming().name(PostFacts("旅", TRIP.date), "", ".png", in_own_folder=False) == "2026-01-30-1.png"


def test_names_count_on() -> None:
    assert list(islice(free_names("cat.png"), 3)) == ["cat.png", "cat-2.png", "cat-3.png"]
    assert list(islice(free_names("trip-1.png"), 3)) == ["trip-1.png", "trip-2.png", "trip-3.png"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("cat.png", None),
        ("猫.png", None),
        ("", NameProblem.EMPTY),
        (" .png", NameProblem.EMPTY),
        ("a/b.png", NameProblem.FORBIDDEN),
        ("a:b.png", NameProblem.FORBIDDEN),
        ("a{{b.png", NameProblem.FORBIDDEN),
        ("_cat.png", NameProblem.SKIPPED),
        (".cat.png", NameProblem.SKIPPED),
        ("con.png", NameProblem.RESERVED),
        ("x" * 250 + ".png", NameProblem.LONG),
    ],
)
def test_a_name_that_would_not_be_published_is_refused(name: str, problem: NameProblem | None) -> None:
    assert problem_of_name(name) is problem


def test_a_folder_leads_nowhere_else() -> None:
    assert problem_of_folder("assets/img") is problem_of_folder("_posts/trip") is problem_of_folder("") is None
    assert None not in map(problem_of_folder, ("../x", "/etc", "a//b", "_site/img", "_site"))


MANNERS = st.builds(Naming, st.booleans(), st.booleans(), st.sampled_from("-_"), st.sampled_from(("", "slug", "date")))


@given(st.text(max_size=60), MANNERS)
@example("CON", USUAL_NAMING)
def test_whatever_the_words_the_name_will_do(words: str, naming: Naming) -> None:
    assert problem_of_name(naming.name(TRIP, words, ".png", in_own_folder=False)) is None


def test_the_manner_is_that_of_most_names() -> None:
    post = seen("_posts/2026-01-30-my-trip.md", "![](/i/My_Cat.png) ![](/i/My_Dog.png) ![](/i/map.png)")
    own = seen("_posts/2026-01-30-my-trip.md", "![](/i/my-trip-cat.png) ![](/i/my-trip-2.png)")

    assert naming_of([(1.0, post.pictures)]) == Naming(cased=True, separator="_")
    assert naming_of([(1.0, own.pictures)]) == Naming(prefix="slug")
    assert naming_of([]) == Naming()
