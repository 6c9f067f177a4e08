"""The languages of code, by the names that Rouge knows; those in use first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from editor.completion.candidate import Candidate, Kind, by_use
from editor.render.rouge.names import names

_USED = re.compile(
    r"^(?:[ \t>]|[-+*][ \t]|\d+\.[ \t])*(?:`{3,}|~{3,})[ \t]*(?P<fence>[^\s`{]+)[ \t]*\r?$"
    r"|\{%-?[ \t]*highlight[ \t]+(?P<tag>[\w+#-]+)",
    re.MULTILINE,
)


def languages_in(text: str) -> list[str]:
    """Return the languages of the code in *text*, as often as they occur."""
    return [found["fence"] or found["tag"] for found in _USED.finditer(text)]


def languages(in_post: Iterable[str], in_site: Iterable[str]) -> list[Candidate]:
    """Return the names of languages, each with the name that the language has among people."""
    known, titles = names(), _titles()
    in_post = [name for name in in_post if name in known]
    in_site = [name for name in in_site if name in known]
    # A name that is the language's own before those that are short for it.
    order = sorted(known, key=lambda name: (name != known[name], name.lower()))
    return [Candidate(Kind.LANGUAGE, name, titles[known[name]]) for name in by_use(order, in_post, in_site)]


@cache
def _titles() -> dict[str, str]:
    """Return the title of the language of each tag of Rouge's; Pygments knows them."""
    from pygments.lexers import get_all_lexers

    by_alias = {alias: title for title, aliases, *_ in get_all_lexers(plugins=False) for alias in aliases}
    found: dict[str, str] = {}
    for name, tag in names().items():
        if name in by_alias and (tag not in found or name == tag):
            found[tag] = by_alias[name]
    return {tag: found.get(tag, tag.replace("_", " ").title()) for tag in set(names().values())} | _OTHERWISE


_OTHERWISE = {
    "console": "Shell session",
    "liquid": "Liquid",
    "plaintext": "Plain text",
    "r": "R",
    "shell": "Shell",
    "tex": "TeX",
    "verilog": "Verilog",
    "vhdl": "VHDL",
    "viml": "Vim",
}
"""Titles that Pygments lacks, or has for something else."""
