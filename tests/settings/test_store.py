"""Settings: kept, and never lost to what is not understood."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from editor.settings.setting import fields_of
from editor.settings.settings import Settings, TextSettings
from editor.settings.store import SettingsStore


def test_a_change_is_in_force_and_kept(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "config" / "settings.json")
    told: list[Settings] = []
    store.changed.connect(told.append)
    store.change("text", line_numbers=True)
    assert store.value.text.line_numbers
    assert told == [store.value]
    assert SettingsStore(tmp_path / "config" / "settings.json").value == store.value


def test_the_same_value_is_no_change(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    told: list[Settings] = []
    store.changed.connect(told.append)
    store.change("text", zoom=0)
    assert told == []
    assert not (tmp_path / "settings.json").exists()


DAMAGE = [
    "",
    "{",
    "[]",
    "[" * 100_000,
    "\x00\xff",
    '{"text": 3}',
    '{"text": {"zoom": "big", "measure": 9999, "line_numbers": 1}}',
    '{"text": {"zoom": NaN, "measure": 1e999}}',
]


@pytest.mark.parametrize("damage", DAMAGE, ids=range(len(DAMAGE)))
def test_a_broken_file_gives_the_defaults_and_takes_changes_again(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(damage)
    store = SettingsStore(path)
    assert store.value == Settings()
    store.change("text", zoom=1)
    assert SettingsStore(path).value == store.value


def test_a_file_that_cannot_be_read_as_settings_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text": {"zoom": 2},}')
    store = SettingsStore(path)
    store.change("text", zoom=1)
    store.change("text", zoom=2)
    assert (tmp_path / "settings.json.broken").read_text() == '{"text": {"zoom": 2},}'
    assert json.loads(path.read_text()) == {"text": {"zoom": 2}}


def test_settings_that_cannot_be_kept_are_in_force_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = SettingsStore(tmp_path / "file" / "settings.json")
    store.change("text", zoom=1)
    assert store.value.text.zoom == 1


def test_a_setting_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="sparkle"):
        SettingsStore(tmp_path / "settings.json").change("text", sparkle=1)


def test_keys_of_another_version_stay_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text": {"sparkle": 3, "zoom": 2}, "future": {"a": 1}}')
    store = SettingsStore(path)
    assert store.value.text.zoom == 2
    store.change("text", zoom=1)
    assert json.loads(path.read_text()) == {"text": {"sparkle": 3, "zoom": 1}, "future": {"a": 1}}


@pytest.mark.parametrize("value", [99, -7, "1", True, None])
def test_a_value_beyond_its_limits_is_refused(tmp_path: Path, value: int) -> None:
    with pytest.raises(ValueError, match="zoom"):
        SettingsStore(tmp_path / "settings.json").change("text", zoom=value)


def test_the_fields_of_a_section_are_told_with_words_and_limits() -> None:
    numbers, measure, *_ = fields_of(TextSettings())
    assert (numbers.name, numbers.default, numbers.limits.label) == ("line_numbers", False, "Line numbers")
    assert (measure.limits.low, measure.limits.high) == (0, 400)


def test_every_default_is_a_value_that_its_setting_takes() -> None:
    sections = [getattr(Settings(), entry.name) for entry in fields(Settings)]
    assert [one.name for section in sections for one in fields_of(section) if not one.accepts(one.default)] == []


def test_what_is_set_for_a_site_holds_while_it_is_entered_and_is_kept(tmp_path: Path) -> None:
    path, site = tmp_path / "settings.json", tmp_path / "site"
    store = SettingsStore(path)
    store.enter(site)
    store.change_for_site("text", measure=60)
    assert (store.value.text.measure, store.for_all.text.measure) == (60, 80)
    assert store.own_of_site == {("text", "measure")}
    again = SettingsStore(path)
    assert again.value.text.measure == 80
    again.enter(site)
    assert again.value.text.measure == 60
    again.enter(tmp_path / "other")
    assert again.value.text.measure == 80


def test_a_change_goes_to_where_the_setting_holds(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.enter(tmp_path / "site")
    store.change_for_site("text", measure=60)
    store.change("text", measure=70, zoom=2)
    assert (store.value.text.measure, store.for_all.text.measure) == (70, 80)
    assert store.for_all.text.zoom == 2
    store.forget_for_site("text", "measure")
    assert store.value == store.for_all


def test_entering_a_site_tells_only_where_something_changes(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.enter(tmp_path / "site")
    store.change_for_site("text", measure=60)
    told: list[int] = []
    store.changed.connect(lambda settings: told.append(settings.text.measure))
    store.enter(tmp_path / "other")
    store.enter(tmp_path / "third")
    store.enter(tmp_path / "site")
    assert told == [80, 60]


def test_beyond_the_limits_nothing_is_set_for_a_site(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.enter(tmp_path / "site")
    with pytest.raises(ValueError, match="measure"):
        store.change_for_site("text", measure=9999)
    assert store.own_of_site == frozenset()


@pytest.mark.parametrize(
    "sites", ["[]", "3", '{"SITE": []}', '{"SITE": {"text": 1}}', '{"SITE": {"text": {"measure": "x"}}}']
)
def test_what_is_broken_for_a_site_is_passed_over(tmp_path: Path, sites: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"sites": {sites.replace("SITE", "/site")}}}')
    store = SettingsStore(path)
    store.enter(Path("/site"))
    assert store.value == Settings()
    store.change_for_site("text", measure=60)
    assert store.value.text.measure == 60
