"""Jekyll's filters of URLs (``Jekyll::Filters::URLFilters``), with what Addressable makes of a URL."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote, unquote_to_bytes

from liquid import RenderContext

from editor.render.liquid.context import JekyllContext
from editor.render.liquid.filters.filter import FilterFunction
from editor.render.liquid.filters.texts import cgi_escaped
from editor.render.liquid.ruby import Object, Refused, text_of


def relative_url(context: RenderContext, value: Object) -> str | None:
    """With the site's ``baseurl`` before it."""
    assert isinstance(context, JekyllContext)
    return None if value is None else with_base(_address(value), context.run.site.config)


def absolute_url(context: RenderContext, value: Object) -> str | None:
    """With the site's ``url`` and ``baseurl`` before it."""
    assert isinstance(context, JekyllContext)
    config = context.run.site.config
    if value is None:
        return None
    address = _address(value)
    if _is_absolute(address):
        return address
    site = text_of(config.get("url"))
    relative = with_base(address, config)
    return normalized(f"{site}{relative}") if site else relative


def strip_index(context: RenderContext, value: Object) -> str | None:
    """Without ``index.html`` at the end; raises Refused for what is no text."""
    text = text_of(value)
    if text and not isinstance(value, str):
        raise Refused(f"undefined method `sub' for {text}")
    return re.sub(r"/index\.html?$", "/", text, count=1, flags=re.MULTILINE) if text else None


def cgi_escape(context: RenderContext, value: Object) -> str:
    """As in a form that is sent; raises Refused."""
    if not isinstance(value, str):
        raise Refused(f"no implicit conversion of {text_of(value)!r} into String")
    return cgi_escaped(value)


def uri_escape(context: RenderContext, value: Object) -> str | None:
    """With what a URI cannot hold in percents; raises Refused."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refused("Can't convert into String.")
    return normalized_component(value, _RESERVED + _UNRESERVED)


def with_base(address: str, config: Mapping[str, Object]) -> str:
    """Return *address* with the site's ``baseurl`` before it, unless it has a scheme."""
    if _is_absolute(address):
        return address
    base = text_of(config.get("baseurl")).removesuffix("\n").removesuffix("/")
    return normalized("".join(_led_by_slash(part) for part in (base, address)))


def normalized(address: str) -> str:
    """Return *address* as ``Addressable::URI#normalize`` gives it: what it cannot hold in percents, dots resolved."""
    found = _URI.fullmatch(address.strip())
    assert found is not None, "the pattern fits anything"
    scheme, authority, path, query, fragment = found.groups()
    parts = []
    if scheme is not None:
        parts.append(f"{scheme.lower()}:")
    if authority is not None:
        parts.append(f"//{_authority(authority, (scheme or '').lower())}")
    segments = [normalized_component(segment, _SEGMENT) for segment in path.split("/")]
    path = _without_dots("/".join(segments))
    parts.append("/" if not path and authority is not None else path)
    if query is not None:
        parts.append("?" + normalized_component(query, _SEGMENT + "/?"))
    if fragment is not None:
        parts.append("#" + normalized_component(fragment, _SEGMENT + "/?"))
    return "".join(parts)


def normalized_component(text: str, keeps: str) -> str:
    """Return *text* with percents resolved, composed (NFC), and all but the ASCII letters *keeps* in percents again."""
    plain = unquote_to_bytes(text.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogateescape")
    composed = unicodedata.normalize("NFC", plain)
    return quote(composed, safe=keeps, encoding="utf-8", errors="surrogateescape")


_UNRESERVED = "-._~"
_RESERVED = ":/?#[]@!$&'()*+,;="
_SEGMENT = _UNRESERVED + "!$&'()*+,;=:@"
_URI = re.compile(r"(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_PORTS = {"http": ":80", "https": ":443", "ftp": ":21"}


def _address(value: Object) -> str:
    """Return what a filter takes for an address: of a post or page its URL."""
    return text_of(value["url"] if isinstance(value, Mapping) and "url" in value else value)


def _is_absolute(address: str) -> bool:
    """Tell whether *address* has a scheme; raises Refused for one that can be none."""
    found = re.match(r"([^:/?#]+):", address)
    if found is not None and not re.fullmatch(r"[a-z][a-z0-9.+-]*", found[1], re.ASCII | re.IGNORECASE):
        raise Refused(f"Invalid scheme format: '{found[1]}'")
    return found is not None


def _led_by_slash(text: str) -> str:
    return text if not text or text.startswith("/") else f"/{text}"


def _authority(authority: str, scheme: str) -> str:
    user, at, host = authority.rpartition("@")
    try:
        host = host.lower() if host.isascii() else host.lower().encode("idna").decode("ascii")
    except UnicodeError:
        host = quote(host)
    return f"{user}{at}{host.removesuffix(_PORTS.get(scheme, ':'))}"


def _without_dots(path: str) -> str:
    """Return *path* without ``.`` and ``..`` segments (RFC 3986, 5.2.4)."""
    if "./" not in path and not path.endswith("/.") and not path.endswith("/.."):
        return path
    kept: list[str] = []
    segments = path.split("/")
    for number, segment in enumerate(segments):
        ends = number == len(segments) - 1
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
            kept += [""] if ends else []
        elif segment == ".":
            kept += [""] if ends else []
        else:
            kept.append(segment)
    return "/".join(kept)


URLS: dict[str, FilterFunction] = {
    "relative_url": relative_url,
    "absolute_url": absolute_url,
    "strip_index": strip_index,
    "cgi_escape": cgi_escape,
    "uri_escape": uri_escape,
}
