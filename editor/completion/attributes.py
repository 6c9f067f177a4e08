"""Attributes in braces: the classes and ids that the post and its site use, and what kramdown knows by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.completion.candidate import Candidate, Kind, by_use

LIST = re.compile(r"\{:[^{}\r\n]*\}")
NAMES = re.compile(r"(?<![\w=\"'])([.#][A-Za-z_][\w-]*)")
_OWN_CLASSES = (".no_toc",)
_OWN = ("toc",)
_ATTRIBUTES = {
    "width": 'width="${1:400}"',
    "height": 'height="${1:300}"',
    "target": 'target="${1:_blank}"',
    "rel": 'rel="${1:noopener}"',
    "title": 'title="$1"',
    "style": 'style="$1"',
    "loading": 'loading="${1:lazy}"',
    "lang": 'lang="${1:ja}"',
    "start": 'start="${1:2}"',
}


def names_in(text: str) -> list[str]:
    """Return the classes and ids in the attribute lists of *text*, with their sign, as often as they occur."""
    return [name for found in LIST.finditer(text) for name in NAMES.findall(found[0])]


def attributes(sign: str, in_post: Iterable[str], in_site: Iterable[str]) -> list[Candidate]:
    """Return what may stand behind *sign*, which is a dot, a hash or nothing."""
    in_post, in_site = list(in_post), list(in_site)
    known = dict.fromkeys((*in_post, *in_site, *_OWN_CLASSES))
    names = by_use((name for name in known if name.startswith(sign)), in_post, in_site)
    found = [Candidate(Kind.CLASS if name[0] == "." else Kind.ID, name, text=name.removeprefix(sign)) for name in names]
    if not sign:
        found += [Candidate(Kind.ATTRIBUTE, name) for name in _OWN]
        found += [Candidate(Kind.ATTRIBUTE, name, f'{name}="…"', snippet=text) for name, text in _ATTRIBUTES.items()]
    return found
