"""Where the gem of a theme lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.jekyll.index import scan_site
from editor.jekyll.settings import settings_of
from editor.jekyll.theme import find_theme
from tests.jekyll.sites import NOW


@pytest.fixture
def gems(tmp_path: Path) -> Path:
    for name in ("minima-2.5.1", "minima-2.10.0", "minima-extra-9.0.0", "other-1.0"):
        (tmp_path / "home/gems" / name / "_layouts").mkdir(parents=True)
    (tmp_path / "home/gems/minima-2.10.0/_layouts/post.html").write_text("x")
    return tmp_path / "home"


def test_the_newest_gem_of_that_very_name_is_taken(gems: Path, tmp_path: Path) -> None:
    found = find_theme("Minima ", tmp_path, {"GEM_HOME": str(gems)})
    assert found == gems / "gems/minima-2.10.0"
    assert find_theme("nothing-of-that-name", tmp_path, {"GEM_HOME": str(gems)}) is None
    assert find_theme("../minima", tmp_path, {"GEM_HOME": str(gems)}) is None


def test_what_the_site_has_bundled_comes_before_a_newer_gem_of_the_machine(gems: Path, tmp_path: Path) -> None:
    bundled = tmp_path / "site/vendor/bundle/ruby/3.1.0/gems/minima-2.0.0"
    bundled.mkdir(parents=True)
    assert find_theme("minima", tmp_path / "site", {"GEM_HOME": str(gems)}) == bundled


def test_the_layouts_of_the_theme_are_those_of_the_site(
    gems: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEM_HOME", str(gems))
    index = scan_site(tmp_path, settings_of({"theme": "minima"}, now=NOW))
    assert index is not None
    assert (index.layouts, index.knows_theme) == (("post",), True)
    other = scan_site(tmp_path, settings_of({"theme": "no-such-theme-anywhere"}, now=NOW))
    assert other is not None
    assert not other.knows_theme
