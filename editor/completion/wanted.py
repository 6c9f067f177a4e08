"""What is wanted at the caret, told by the line before it; the same costs in a text and in a line of any size."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

LOOKED_AT = 400
"""Letters before the caret that are read; nothing that is completed begins further away."""


class Want(Enum):
    """What sort of thing is wanted."""

    TAG = "tag"
    FILTER = "filter"
    VARIABLE = "variable"
    INCLUDE = "include"
    INCLUDE_RELATIVE = "include_relative"
    SITE_FILE = "site file"
    POST = "post"
    LANGUAGE = "language"
    FENCE = "fence"
    HEADING = "heading"
    FOOTNOTE = "footnote"
    LINK = "link"
    PATH = "path"
    ATTRIBUTE = "attribute"
    SNIPPET = "snippet"


@dataclass(frozen=True, slots=True)
class Wanted:
    """*typed* stands before the caret and is replaced by what is chosen."""

    want: Want
    typed: str = ""
    above: str = ""
    """What stands before *typed* and is kept: the folder of a path, the owner of a variable."""
    images: bool = False
    """Whether a picture is meant."""
    by_itself: bool = True
    """Whether it is offered without being asked for."""
    is_complete: bool = False
    """Whether what stands there may be all: then nothing is chosen until the writer chooses."""
    sign: str = ""
    """What stands right before *typed* and goes away with it when something is chosen."""


# Places where Liquid reads what is written. A quote is no border: it may be an apostrophe of the text before.
_LIQUID = re.compile(r"\{(?P<kind>[%{])-?(?P<inside>(?:(?![%}]\}|\{[%{]).)*)\Z", re.DOTALL)
_TAG = re.compile(r"[ \t]*(?P<typed>[a-z_]*)\Z")
_ARGUMENT = re.compile(r"[ \t]*(?P<tag>[a-z_]+)[ \t]+(?P<typed>[^\s{}%\"']*)\Z")
_FILTER = re.compile(r"\|[ \t]*(?P<typed>[a-z_]*)\Z")
_QUOTED = re.compile(r"(?P<quote>[\"'])(?P<typed>[^\"']*)\Z")
_VARIABLE = re.compile(r"(?:\A|[\s=<>!(,:\[-])(?P<above>(?:[A-Za-z_][\w-]*\.)*)(?P<typed>(?:[A-Za-z_][\w-]*)?)\Z")
_ARGUMENTS = {
    "include": Want.INCLUDE,
    "include_relative": Want.INCLUDE_RELATIVE,
    "link": Want.SITE_FILE,
    "post_url": Want.POST,
    "highlight": Want.LANGUAGE,
}
_WITHOUT_VARIABLES = frozenset(("raw", "comment", "capture", "highlight", "link", "post_url", "else", "break"))

_FENCE = re.compile(r"(?:[ \t>]|[-+*][ \t]|\d+\.[ \t])*(?:`{3,}|~{3,})[ \t]*(?P<typed>[^\s`]*)\Z")
_HEADING = re.compile(r"(?:\]\(#|\bhref=[\"']#|^ {0,3}\[[^\]^]+\]:[ \t]*#)(?P<typed>[^)\s\"'>]*)\Z")
_PATH = re.compile(
    r"(?:(?P<image>!)?\[(?:[^\]\[\\]|\\.|\[[^\]]*\])*\]\(<?|(?P<html><[A-Za-z][^>]*?\b(?:src|href|poster)=[\"'])"
    r"|^ {0,3}\[[^\]^]+\]:[ \t]*<?)(?P<typed>[^)\"'<>#?]*)\Z"
)
_IMAGE_TAG = re.compile(r"<(?:img|source)\b[^>]*\Z|\bposter=[\"']\Z")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\{")
_FOOTNOTE = re.compile(r"\[\^(?P<typed>[A-Za-z0-9_-]*)\Z")
_REFERENCE = re.compile(r"\]\[(?P<typed>[^\]\[]*)\Z")
_LABEL = re.compile(r"(?<![\]!\\])\[(?P<typed>[^\]\[^]*)\Z")
_ATTRIBUTE = re.compile(r"\{:[^}]*?(?P<sign>[.#]?)(?P<typed>[\w-]*)\Z")
_MARKED = re.compile(r"(?<![\w;；&])[;；](?P<typed>[A-Za-z][\w-]*)\Z")
_WORD = re.compile(r"[A-Za-z0-9_][\w-]*\Z", re.ASCII)


def wanted_at(before: str, *, verbatim: bool) -> Wanted | None:
    """Return what is wanted behind *before*, the end of the line at hand; in *verbatim* text only Liquid is read.

    None where nothing is known that could stand there.
    """
    before = before[-LOOKED_AT:]
    liquid = _liquid(before)
    if liquid is not None or verbatim:
        return liquid
    return next(filter(None, (read(before) for read in _READERS)), None)


def _liquid(before: str) -> Wanted | None:
    found = _LIQUID.match(before, max(before.rfind("{%"), before.rfind("{{"), 0))
    if found is None:
        return None
    inside = found["inside"]
    if found["kind"] == "%":
        if tag := _TAG.fullmatch(inside):
            return Wanted(Want.TAG, tag["typed"])
        if argument := _ARGUMENT.fullmatch(inside):
            want = _ARGUMENTS.get(argument["tag"])
            if want is not None:
                above, typed = _parted(argument["typed"]) if want is not Want.POST else ("", argument["typed"])
                return Wanted(want, typed, above)
    name = inside.split(None, 1)[0] if found["kind"] == "%" and inside.strip() else ""
    quotes = inside.count('"') % 2 or inside.count("'") % 2
    if quotes:
        quoted = _QUOTED.search(inside)
        if (
            found["kind"] == "{"
            and quoted
            and not inside[: quoted.start()].strip()
            and not _SCHEME.match(quoted["typed"])
        ):
            above, typed = _parted(quoted["typed"])
            return Wanted(Want.PATH, typed, above, by_itself=bool(above))
        return None
    if filter_ := _FILTER.search(inside):
        return Wanted(Want.FILTER, filter_["typed"])
    variable = _VARIABLE.search(inside)
    if variable is None or name in _WITHOUT_VARIABLES or name.startswith("end"):
        return None
    by_itself = bool(variable["above"] or variable["typed"])
    return Wanted(Want.VARIABLE, variable["typed"], variable["above"], by_itself=by_itself)


def _fence(before: str) -> Wanted | None:
    found = _FENCE.fullmatch(before)
    return Wanted(Want.FENCE, found["typed"], is_complete=not found["typed"]) if found else None


def _heading(before: str) -> Wanted | None:
    found = _HEADING.search(before)
    return Wanted(Want.HEADING, found["typed"]) if found else None


def _path(before: str) -> Wanted | None:
    found = _PATH.search(before)
    if found is None or _SCHEME.match(found["typed"]):
        return None
    above, typed = _parted(found["typed"])
    images = bool(found["image"]) or (bool(found["html"]) and _IMAGE_TAG.search(found["html"]) is not None)
    return Wanted(Want.PATH, typed, above, images=images)


def _footnote(before: str) -> Wanted | None:
    found = _FOOTNOTE.search(before)
    return Wanted(Want.FOOTNOTE, found["typed"]) if found else None


def _link(before: str) -> Wanted | None:
    found = _REFERENCE.search(before)
    if found is not None:
        return Wanted(Want.LINK, found["typed"])
    found = _LABEL.search(before)
    return Wanted(Want.LINK, found["typed"], by_itself=False) if found else None


def _attribute(before: str) -> Wanted | None:
    found = _ATTRIBUTE.search(before)
    return Wanted(Want.ATTRIBUTE, found["typed"], found["sign"]) if found else None


def _snippet(before: str) -> Wanted | None:
    marked = _MARKED.search(before)
    if marked:
        return Wanted(Want.SNIPPET, marked["typed"], sign=marked[0][0])
    word = _WORD.search(before)
    return Wanted(Want.SNIPPET, word[0] if word else "", by_itself=False)


_READERS: tuple[Callable[[str], Wanted | None], ...] = (
    _fence, _heading, _attribute, _footnote, _path, _link, _snippet,
)  # fmt: skip


def _parted(path: str) -> tuple[str, str]:
    """Return the folder of *path*, with its slash, and the name in it."""
    folder, slash, name = path.rpartition("/")
    return folder + slash, name
