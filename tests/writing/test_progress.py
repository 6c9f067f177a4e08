"""Progress: what is longer than it was counts, and no trick makes it more or less."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from editor.writing.progress import Progress, Written

MONDAY = datetime.date(2026, 3, 2)
TUESDAY = datetime.date(2026, 3, 3)


def progress(*lengths: int, earlier: int = 0) -> Progress:
    """Return the progress after one post was counted with *lengths*, one after the other."""
    made = Progress(MONDAY, Written(earlier))
    for length in lengths:
        made.counted("post", Written(length, length // 5), MONDAY)
    return made


def test_what_a_post_is_longer_than_at_its_opening_was_written() -> None:
    made = progress(100, 150, 180)
    assert made.session == made.today == Written(80, 16)


def test_opening_a_long_post_is_no_writing() -> None:
    assert progress(100_000).session == Written()


def test_pasting_and_deleting_count_for_nothing() -> None:
    assert progress(100, 5_000, 100).session == Written()


def test_shortening_a_post_is_not_less_than_nothing_and_does_not_eat_what_was_written_in_another() -> None:
    made = progress(1_000, 400)
    assert made.session == Written()
    made.counted("other", Written(0), MONDAY)
    made.counted("other", Written(50), MONDAY)
    assert made.session.characters == 50


def test_what_was_cut_and_pasted_back_is_not_written_twice() -> None:
    assert progress(1_000, 300, 1_000).session == Written()


def test_earlier_sessions_of_the_day_count_for_the_day() -> None:
    made = progress(0, 30, earlier=200)
    assert made.today.characters == 230
    assert made.session.characters == 30


def test_a_new_day_begins_with_nothing_and_the_session_goes_on() -> None:
    made = progress(0, 30, earlier=200)
    made.counted("post", Written(45), TUESDAY)
    assert made.day == TUESDAY
    assert made.today.characters == 15
    assert made.session.characters == 45


def test_a_closed_post_keeps_what_was_written_in_it_and_may_come_back() -> None:
    made = progress(100, 150)
    made.closed("post")
    made.counted("post", Written(150), MONDAY)
    made.counted("post", Written(160), MONDAY)
    assert made.session.characters == 60


def test_what_another_program_wrote_is_not_counted() -> None:
    made = progress(100, 150)
    made.replaced("post", Written(900))
    made.counted("post", Written(910), MONDAY)
    assert made.session.characters == 60


@given(st.lists(st.integers(0, 500), min_size=1, max_size=20))
def test_it_is_never_negative_and_is_what_the_last_count_says(lengths: list[int]) -> None:
    assert progress(*lengths).session.characters == max(0, lengths[-1] - lengths[0])
