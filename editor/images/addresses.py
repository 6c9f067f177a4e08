"""The address of a file as a post spells it, taken apart into the file's path in the site and what stands around."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, unquote

_AROUND = re.compile(
    r"""(?P<before>(?:\{\{-?\s*[\w.]+\s*-?\}\})*(?:\{\{-?\s*["']|\{%-?\s*link\s+)?)"""
    r"""(?P<path>[^{}"'|]*?)"""
    r"""(?P<after>(?:["']\s*(?:\|[^{}]*)?\}\}|\s*-?%\})?)"""
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_BEHIND_PATH = re.compile(r"[?#].*", re.DOTALL)
_SAFE_IN_PATH = "/!$&'+,;=:@~"


class Files(Protocol):
    """The files of a site, by their paths there."""

    def exists(self, path: str) -> bool:
        """Tell whether there is a file *path*."""

    def ending_in(self, path: str) -> str | None:
        """Return the one picture whose path ends in *path*; None where there is none, or more than one."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an address depends on: the folder of its post, and where the site is published.

    ``post_folder`` is a path in the site with ``/``, empty for its root; ``media_folder`` is what the post's own front
    matter puts before its pictures (``media_subpath`` of the Chirpy theme). Without ``files`` nothing is looked up.
    """

    post_folder: str = ""
    media_folder: str = ""
    url: str = ""
    baseurl: str = ""
    files: Files | None = None


@dataclass(frozen=True, slots=True)
class Spelling:
    """How addresses are written: the path below the folder *base*, between *before* and *after*.

    ``beside`` is for a path that is told from the folder of the post, ``media`` from the folder that its front matter
    names.
    """

    before: str = "/"
    after: str = ""
    base: str = ""
    beside: bool = False
    media: bool = False

    def address(self, path: str, around: Surroundings) -> str:
        """Return the address of the file *path* of the site."""
        if self.beside:
            told = posixpath.relpath(path, around.post_folder or ".")
            return self.before + _quoted(told, self.before) + self.after
        base = around.media_folder if self.media else self.base
        if not base:
            return self.before + _quoted(path, self.before) + self.after
        if path.startswith(base + "/"):
            return self.before + _quoted(path[len(base) + 1 :], self.before) + self.after
        return "/" + _quoted(path, "/")  # out of the folder that this spelling can tell of


def _quoted(path: str, before: str) -> str:
    """Return *path* with percent signs for what would end an address; Liquid's own tags read paths as they are."""
    if "{%" in before:
        return path
    return quote(path, safe=_SAFE_IN_PATH) if path.isascii() else re.sub(r"[ ()%<>\"]", lambda m: quote(m[0]), path)


def take_apart(address: str, around: Surroundings) -> tuple[str, Spelling] | None:
    """Return the path in the site of what *address* names, and the spelling; None for what lies elsewhere.

    A path without a slash at its start is told from the folder of the post where it begins with a dot, or where the
    file is there; from a folder that the theme puts before it, where one file ends so; else from the site's root.
    """
    address = address.strip()
    prefix = ""
    if around.url and address.startswith(around.url.rstrip("/") + "/"):
        prefix = around.url.rstrip("/")
        address = address[len(prefix) :]
    if _SCHEME.match(address):
        return None
    match = _AROUND.fullmatch(address)
    if match is None:
        return None
    before, path, after = prefix + match["before"], match["path"], match["after"]
    if behind := _BEHIND_PATH.search(path):
        path = path[: behind.start()]
    if not path or path.endswith("/"):
        return None
    path = unquote(path)
    if path.startswith("/") or before:
        return _from_root(path, before, after, around)
    return _without_slash(path, around)


def _from_root(path: str, before: str, after: str, around: Surroundings) -> tuple[str, Spelling] | None:
    slashes = path[: len(path) - len(path.lstrip("/"))]
    path, before = path.lstrip("/"), before + slashes
    baseurl = around.baseurl.strip("/")
    if "{" not in before and baseurl and path.startswith(baseurl + "/"):
        path, before = path[len(baseurl) + 1 :], before + baseurl + "/"
    found = _plain(path)
    return (found, Spelling(before, after)) if found else None


def _without_slash(path: str, around: Surroundings) -> tuple[str, Spelling] | None:
    if around.media_folder and not path.startswith("."):
        found = _plain(posixpath.join(around.media_folder, path))
        return (found, Spelling(before="", media=True)) if found else None
    beside = _plain(posixpath.join(around.post_folder, path))
    dotted = path.startswith(("./", "../"))
    if beside and (dotted or (around.files is not None and around.files.exists(beside))):
        return beside, Spelling(before="./" if path.startswith("./") else "", beside=True)
    found = "" if dotted else _plain(path)
    if not found:
        return None
    if around.files is not None and not around.files.exists(found):
        whole = around.files.ending_in(found)
        return None if whole is None else (whole, Spelling(before="", base=whole[: -len(found) - 1]))
    return found, Spelling(before="")


def _plain(path: str) -> str:
    """Return *path* without dots and doubled slashes; empty where it leads out of the site."""
    found = posixpath.normpath(path)
    return "" if found.startswith("..") or found in (".", "/") else found.lstrip("/")


FROM_ROOT = Spelling()
