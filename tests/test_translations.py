"""The Japanese of the window: complete, compiled, with the right places for what is put in."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from editor import resources

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = resources.path("translations", "frontispiece_ja.ts")
TOOLS = Path(sys.executable).parent


def messages(path: Path) -> list[tuple[str, str, str]]:
    """Return context and source with the translation, "" where it is missing or unfinished."""
    found = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            done = translation is not None and "type" not in translation.attrib
            text = (translation.text or "") if done and translation is not None else ""
            found.append((context.findtext("name") or "", message.findtext("source") or "", text))
    return found


def test_no_string_of_the_window_is_missing_or_unfinished(tmp_path: Path) -> None:
    copy = tmp_path / "frontispiece_ja.ts"
    shutil.copy(CATALOGUE, copy)
    sources = [str(path) for path in sorted((ROOT / "editor").rglob("*.py"))]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *sources, "-ts", str(copy), "-no-obsolete", "-locations", "none"],
        check=True,
        capture_output=True,
    )
    assert [message for message in messages(copy) if not message[2]] == []
    assert messages(copy) == messages(CATALOGUE)


def test_the_compiled_catalogue_is_that_of_the_text(tmp_path: Path) -> None:
    made = tmp_path / "frontispiece_ja.qm"
    subprocess.run([TOOLS / "pyside6-lrelease", str(CATALOGUE), "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == CATALOGUE.with_suffix(".qm").read_bytes()


def test_each_translation_has_a_place_for_all_that_is_put_in() -> None:
    places = re.compile(r"\{\d\}|%\d")
    wrong = [m for m in messages(CATALOGUE) if sorted(places.findall(m[1])) != sorted(places.findall(m[2]))]
    assert wrong == []


def test_the_accelerators_of_the_menus_are_unique() -> None:
    keys = [re.search(r"&(.)", text) for context, _, text in messages(CATALOGUE) if context == "menus"]
    assert len(keys) == len({match[1] for match in keys if match})
