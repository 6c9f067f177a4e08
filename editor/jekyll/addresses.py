"""How Jekyll spells an address: what it escapes, as the Addressable gem does, and what it squeezes out."""

from __future__ import annotations

import functools
import posixpath
import re
from urllib.parse import quote, unquote_to_bytes

from editor.jekyll.stops import JekyllStops, Stop

_PLAIN = re.compile(r"^[a-zA-Z0-9./-]+$", re.MULTILINE)
# The pattern of RFC 3986, appendix B.
_URI = re.compile(r"^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$", re.MULTILINE)
_SCHEME = re.compile(r"[a-z][a-z0-9.+-]*", re.IGNORECASE)
_WITH_HOST = frozenset(
    ("http", "https", "ftp", "tftp", "sftp", "ssh", "svn+ssh", "telnet", "nntp", "gopher", "wais", "ldap", "prospero")
)
_NO_HOST = re.compile(r'[<>{}/\\?#@"\s]')
_PORT = re.compile(r":([^:@\[\]]*)$")
_USER = re.compile(r"^[^\[\]]*@")
_SEGMENT = "-._~!$&'()*+,;=:@"
_IN_NO_NAME = re.compile("[\\0\udc80-\udcff]")
_SLASHES = re.compile("/+")


@functools.lru_cache(maxsize=4096)
def escaped(part: str) -> str:
    """Return *part* of an address with what no path may hold escaped; raises JekyllStops where it is no URI.

    The whole part is taken for an URI: a colon in its first segment ends a scheme, a ``?`` begins a query.
    """
    if not part or _PLAIN.search(part):
        return part
    uri = _URI.search(part)
    if uri is None:
        return part
    scheme, authority, path, query, fragment = uri.groups()
    if scheme is not None and not _SCHEME.fullmatch(scheme):
        raise _bad(f"Invalid scheme format: '{scheme}'")
    spelled = f"{scheme}:" if scheme else ""
    if authority is not None:
        spelled += f"//{_authority(authority)}"
    elif not path and scheme and scheme.lower() in _WITH_HOST:
        raise _bad(f"Absolute URI missing hierarchical segment: '{scheme}://'")
    elif scheme is None and ":" in path.partition("/")[0]:
        raise _bad(f"Cannot assemble URI string with ambiguous path: '{path}'")
    if authority == "" and not path and scheme and scheme.lower() in _WITH_HOST:
        raise _bad(f"Absolute URI missing hierarchical segment: '{scheme}://'")
    spelled += _quoted(path, f"{_SEGMENT}/")
    if query is not None:
        spelled += f"?{_quoted(query, f'{_SEGMENT}/?')}"
    if fragment is not None:
        spelled += f"#{_quoted(fragment, f'{_SEGMENT}/?')}"
    return spelled.replace("#", "%23", 1)


def _authority(text: str) -> str:
    host = _USER.sub("", text)
    port = _PORT.search(host)
    host = host[: port.start()] if port else host
    if _NO_HOST.search(host):
        raise _bad(f"Invalid character in host: '{host}'")
    if port and port[1] and not re.fullmatch("[0-9]{1,5}", port[1]):
        raise _bad(f"Invalid port number: {port[1]!r}")
    return _quoted(text[:-1] if port and not port[1] else text, f"{_SEGMENT}[]")


def _quoted(text: str, safe: str) -> str:
    return quote(text.encode("utf-8", "surrogateescape"), safe=safe)


def _bad(detail: str) -> JekyllStops:
    return JekyllStops(Stop.ADDRESS, "Addressable::URI::InvalidURIError", detail)


def sanitized(address: str) -> str:
    """Return *address* from its slash on, without what leads upward and without double slashes."""
    return _SLASHES.sub("/", f"/{address}".replace("..", "/").replace("./", ""))


def unescaped(address: str) -> str:
    """Return *address* with its escapes undone."""
    if "%" not in address:
        return address
    return unquote_to_bytes(address.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")


def output_file(address: str, ext: str) -> str:
    """Return the file below the destination, from its slash on, that is written for *address*; raises JekyllStops."""
    path = posixpath.normpath(_SLASHES.sub("/", unescaped(address)))
    if wrong := _IN_NO_NAME.search(path):
        detail = "path name contains null byte" if wrong[0] == "\0" else "invalid byte sequence in UTF-8"
        raise JekyllStops(Stop.ADDRESS, "ArgumentError", detail)
    if address.endswith("/"):
        return posixpath.join(path, "index.html")
    return path if path.endswith(ext) else path + ext


def extension(name: str) -> str:
    """Return ``File.extname`` of *name*: unlike Python, Ruby takes the lone dot at its end for one."""
    stem, dot, ext = name.rstrip("/").rpartition("/")[2].rpartition(".")
    return f".{ext}" if dot and stem.strip(".") else ""
