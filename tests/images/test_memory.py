"""What was chosen for the pictures of a site."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.images.memory import MOST_SITES, Choices, recalled, remembered

SITE = Path("/home/writer/site")


def test_each_site_has_its_own_choices() -> None:
    kept = remembered("", SITE, Choices(shrink=False, width_px=1200))
    kept = remembered(kept, Path("/other"), Choices(strip=False))

    assert recalled(kept, SITE) == Choices(shrink=False, width_px=1200)
    assert recalled(kept, Path("/other")) == Choices(strip=False)
    assert recalled(kept, Path("/third")) == Choices()


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"/home/writer/site": 3}', '{"/home/writer/site": {"strip": "yes"}}'])
def test_what_cannot_be_read_is_as_if_nothing_was_chosen(kept: str) -> None:
    assert recalled(kept, SITE) == Choices()


def test_the_sites_of_long_ago_are_forgotten() -> None:
    kept = remembered("", SITE, Choices(strip=False))
    for number in range(MOST_SITES):
        kept = remembered(kept, Path(f"/site{number}"), Choices())

    assert recalled(kept, SITE) == Choices()
