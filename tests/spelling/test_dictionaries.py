"""Which dictionaries there are, and with which one a writer begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.spelling.dictionaries import Dictionary, find_dictionaries, system_folders, usual_languages
from tests.spelling.small import dictionary

FOLDER = Path("/d")


def test_dictionaries_are_found_in_a_folder_and_in_the_folders_within_it(tmp_path: Path) -> None:
    flat = dictionary(tmp_path, "en_US")
    within = dictionary(tmp_path / "dict-fr", "fr")
    dictionary(tmp_path / "dict-de" / "deeper", "de_DE")
    assert find_dictionaries([tmp_path]) == (flat, within)


def test_a_pair_of_which_one_file_is_missing_is_no_dictionary(tmp_path: Path) -> None:
    (tmp_path / "hyph_en_US.dic").write_text("1\na\n")
    (tmp_path / "de.aff").write_text("")
    assert find_dictionaries([tmp_path, tmp_path / "nowhere"]) == ()


def test_the_earlier_folder_wins(tmp_path: Path) -> None:
    own, system = dictionary(tmp_path / "own"), dictionary(tmp_path / "system")
    assert find_dictionaries([tmp_path / "own", tmp_path / "system"]) == (own,)
    assert find_dictionaries([tmp_path / "system", tmp_path / "own"]) == (system,)


def test_a_name_that_links_to_another_is_left_out(tmp_path: Path) -> None:
    real = dictionary(tmp_path, "fr")
    for kind in ("aff", "dic"):
        (tmp_path / f"fr_BE.{kind}").symlink_to(f"fr.{kind}")
        (tmp_path / f"de_AT.{kind}").symlink_to(f"fr.{kind}")
    assert find_dictionaries([tmp_path]) == (real,)


@pytest.mark.parametrize(
    ("there", "locale", "latin", "usual"),
    [
        (["de_DE", "en_GB", "en_US"], "de_DE", True, ("de_DE",)),
        (["de_DE_frami", "en_US"], "de_AT", True, ("de_DE_frami",)),
        (["en_US", "fr"], "fr_CA", True, ("fr",)),
        (["en_AU", "en_GB", "en_US"], "en_JP", True, ("en_US",)),
        (["de_AT", "de_DE"], "de_LI", True, ("de_DE",)),
        (["de_DE", "en_GB", "en_US"], "ja_JP", False, ("en_US",)),
        (["de_DE", "en_GB"], "C", False, ("en_GB",)),
        (["de_DE", "ru_RU"], "ru_RU", False, ("ru_RU",)),
        (["en_US"], "de_DE", True, ()),
        (["de_DE"], "ja_JP", False, ()),
    ],
)
def test_a_writer_begins_with_the_own_language_and_with_english_for_what_is_latin_in_another_script(
    there: list[str], locale: str, latin: bool, usual: tuple[str, ...]
) -> None:
    assert usual_languages([Dictionary(name, FOLDER) for name in there], locale, latin=latin) == usual


def test_each_system_has_its_folders_the_writers_own_first() -> None:
    home = Path("/home/me")
    linux = system_folders(platform="linux", environ={"DICPATH": "/mine"}, home=home)
    assert linux[:2] == (Path("/mine"), home / ".local/share/hunspell")
    assert {Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts")} <= set(linux)
    mac = system_folders(platform="darwin", environ={}, home=home)
    assert mac[:2] == (home / "Library/Spelling", Path("/Library/Spelling"))
    windows = system_folders(platform="win32", environ={"APPDATA": "/roaming", "ProgramFiles": "/programs"}, home=home)
    assert windows[0] == Path("/roaming/hunspell")
    assert Path("/programs/LibreOffice/share/extensions") in windows


def test_the_dictionary_that_comes_with_the_binding_is_there_on_any_system() -> None:
    assert "en_US" in [one.name for one in find_dictionaries(system_folders(environ={"XDG_DATA_DIRS": "/nowhere"}))]
