"""The writer's language without Qt: what the command line says, from the same catalogue as the window."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

from editor import resources

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""POSIX: the first that is set counts."""


def language_of(environ: Mapping[str, str]) -> str:
    """Return the language that *environ* asks for: ``ja`` or ``en``."""
    asked = next((value for name in _VARIABLES if (value := environ.get(name))), "")
    return "ja" if asked.partition(".")[0].partition("_")[0] == "ja" else "en"


def translate(context: str, text: str) -> str:
    """Return *text* in the writer's language; ``lupdate`` puts it into the catalogue under *context*."""
    return _catalogue(language_of(os.environ)).get((context, text)) or text


@cache
def _catalogue(language: str) -> Mapping[tuple[str, str], str]:
    if language == "en":
        return {}
    # Of the packages that lie here: nobody else writes the catalogue.
    tree = ElementTree.parse(resources.path("translations") / f"frontispiece_{language}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in tree.iterfind("context")
        for message in context.iterfind("message")
    }
