"""Liquid's filters of text (``Liquid::StandardFilters``)."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import quote_plus, unquote_to_bytes

from liquid import RenderContext

from editor.jekyll import ruby_values
from editor.render.liquid.filters.filter import FilterFunction, within
from editor.render.liquid.ruby import Object, Refused, strict_integer, text_of

_BLANKS = ruby_values.BLANKS


def downcase(context: RenderContext, value: Object) -> str:
    """In small letters."""
    return ruby_values.downcase(text_of(value))


def upcase(context: RenderContext, value: Object) -> str:
    """In capitals."""
    return text_of(value).upper()


def capitalize(context: RenderContext, value: Object) -> str:
    """With a capital at the start, and none behind it."""
    return ruby_values.capitalize(text_of(value))


def escape(context: RenderContext, value: Object) -> str | None:
    """For HTML."""
    return None if value is None else escaped(text_of(value))


def escape_once(context: RenderContext, value: Object) -> str:
    """For HTML, but what is escaped already."""
    return re.sub(r"[\"><']|&(?!([a-zA-Z]+|(#\d+));)", lambda found: escaped(found[0]), text_of(value), flags=re.ASCII)


def url_encode(context: RenderContext, value: Object) -> str | None:
    """As in a form that is sent: a blank is a plus (``CGI.escape``)."""
    return None if value is None else cgi_escaped(text_of(value))


def url_decode(context: RenderContext, value: Object) -> str | None:
    """Back from ``url_encode``; raises Refused for bytes that are no text."""
    if value is None:
        return None
    try:
        return unquote_to_bytes(text_of(value).replace("+", " ")).decode("utf-8")
    except UnicodeError as error:
        raise Refused("invalid byte sequence in UTF-8") from error


def base64_encode(context: RenderContext, value: Object) -> str:
    """In Base64."""
    return base64.b64encode(_bytes(value)).decode("ascii")


def base64_decode(context: RenderContext, value: Object) -> str:
    """From Base64; raises Refused."""
    return _decoded(text_of(value), "base64_decode")


def base64_url_safe_encode(context: RenderContext, value: Object) -> str:
    """In Base64 for URLs."""
    return base64.urlsafe_b64encode(_bytes(value)).decode("ascii")


def base64_url_safe_decode(context: RenderContext, value: Object) -> str:
    """From Base64 for URLs; raises Refused."""
    text = text_of(value).translate({ord("-"): "+", ord("_"): "/"})
    if not text.endswith("=") and len(text) % 4:
        text += "=" * (-len(text) % 4)
    return _decoded(text, "base64_url_safe_decode")


def truncate(context: RenderContext, value: Object, length: Object = 50, ellipsis: Object = "...") -> str | None:
    """At most *length* letters, the ellipsis among them; raises Refused."""
    if value is None:
        return None
    text, most, end = text_of(value), strict_integer(length), text_of(ellipsis)
    return text[: max(0, most - len(end))] + end if len(text) > most else text


def truncatewords(context: RenderContext, value: Object, words: Object = 15, ellipsis: Object = "...") -> str | None:
    """At most so many words; raises Refused."""
    if value is None:
        return None
    text, most = text_of(value), max(1, strict_integer(words))
    if most + 1 >= 2**31:
        raise Refused(f"integer {most} too big for truncatewords")
    parts = re.split(f"[{_BLANKS}]+", text.lstrip(_BLANKS), maxsplit=most)
    return text if len(parts) <= most else " ".join(parts[:most]) + text_of(ellipsis)


def split(context: RenderContext, value: Object, pattern: Object) -> list[str]:
    """Parts between *pattern*; those at the end that are empty fall away, as in Ruby."""
    text, between = text_of(value), text_of(pattern)
    if between == " ":
        return ruby_values.words(text)
    return ruby_values.split_at(text, between) if between else list(text)


def strip(context: RenderContext, value: Object) -> str:
    """Without blanks around it."""
    return stripped(text_of(value))


def lstrip(context: RenderContext, value: Object) -> str:
    """Without blanks before it."""
    return text_of(value).lstrip(_BLANKS + "\0")


def rstrip(context: RenderContext, value: Object) -> str:
    """Without blanks behind it."""
    return text_of(value).rstrip(_BLANKS + "\0")


def strip_html(context: RenderContext, value: Object) -> str:
    """Without tags, and without scripts, styles and comments."""
    return re.sub(r"<.*?>", "", _HTML_BLOCKS.sub("", text_of(value)), flags=re.DOTALL)


def strip_newlines(context: RenderContext, value: Object) -> str:
    """In one line."""
    return re.sub(r"\r?\n", "", text_of(value))


def newline_to_br(context: RenderContext, value: Object) -> str:
    """With a ``<br />`` at each line's end."""
    return re.sub(r"\r?\n", "<br />\n", text_of(value))


def replace(context: RenderContext, value: Object, old: Object, new: Object = "") -> str:
    """With *new* in each place of *old*."""
    text, pattern, replacement = text_of(value), text_of(old), _replacement(text_of(new))
    within(len(text) + text.count(pattern) * len(replacement))
    return text.replace(pattern, replacement)


def replace_first(context: RenderContext, value: Object, old: Object, new: Object = "") -> str:
    """With *new* in the first place of *old*."""
    return text_of(value).replace(text_of(old), _replacement(text_of(new)), 1)


def replace_last(context: RenderContext, value: Object, old: Object, new: Object) -> str:
    """With *new* in the last place of *old*."""
    text, pattern = text_of(value), text_of(old)
    start = text.rfind(pattern)
    return text if start < 0 else text[:start] + text_of(new) + text[start + len(pattern) :]


def remove(context: RenderContext, value: Object, old: Object) -> str:
    """Without *old*."""
    return text_of(value).replace(text_of(old), "")


def remove_first(context: RenderContext, value: Object, old: Object) -> str:
    """Without the first *old*."""
    return text_of(value).replace(text_of(old), "", 1)


def remove_last(context: RenderContext, value: Object, old: Object) -> str:
    """Without the last *old*."""
    return replace_last(context, value, old, "")


def append(context: RenderContext, value: Object, end: Object) -> str:
    """With *end* behind it."""
    text, tail = text_of(value), text_of(end)
    within(len(text) + len(tail))
    return text + tail


def prepend(context: RenderContext, value: Object, start: Object) -> str:
    """With *start* before it."""
    text, head = text_of(value), text_of(start)
    within(len(text) + len(head))
    return head + text


def escaped(text: str) -> str:
    """Return *text* for HTML, as ``CGI.escapeHTML`` does."""
    return text.translate(_HTML)


def cgi_escaped(text: str) -> str:
    """Return *text* as ``CGI.escape`` does."""
    return quote_plus(text, safe="*", encoding="utf-8", errors="surrogatepass")


def stripped(text: str) -> str:
    """Return *text* as ``String#strip`` does: ideographic spaces stay."""
    return text.lstrip(_BLANKS + "\0").rstrip(_BLANKS + "\0")


_HTML = {ord("&"): "&amp;", ord(">"): "&gt;", ord("<"): "&lt;", ord('"'): "&quot;", ord("'"): "&#39;"}
_HTML_BLOCKS = re.compile(r"<script.*?</script>|<!--.*?-->|<style.*?</style>", re.DOTALL)


def _replacement(text: str) -> str:
    """Return what Ruby's ``gsub`` writes for the replacement *text*: it reads signs after a backslash."""
    return re.sub(r"\\(\\|[0-9&`'])", lambda found: "\\" if found[1] == "\\" else "", text) if "\\" in text else text


def _bytes(value: Object) -> bytes:
    return text_of(value).encode("utf-8", "surrogatepass")


def _decoded(text: str, name: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError) as error:
        raise Refused(f"invalid base64 provided to {name}") from error


TEXTS: dict[str, FilterFunction] = {
    "downcase": downcase,
    "upcase": upcase,
    "capitalize": capitalize,
    "escape": escape,
    "h": escape,
    "escape_once": escape_once,
    "url_encode": url_encode,
    "url_decode": url_decode,
    "base64_encode": base64_encode,
    "base64_decode": base64_decode,
    "base64_url_safe_encode": base64_url_safe_encode,
    "base64_url_safe_decode": base64_url_safe_decode,
    "truncate": truncate,
    "truncatewords": truncatewords,
    "split": split,
    "strip": strip,
    "lstrip": lstrip,
    "rstrip": rstrip,
    "strip_html": strip_html,
    "strip_newlines": strip_newlines,
    "newline_to_br": newline_to_br,
    "replace": replace,
    "replace_first": replace_first,
    "replace_last": replace_last,
    "remove": remove,
    "remove_first": remove_first,
    "remove_last": remove_last,
    "append": append,
    "prepend": prepend,
}
