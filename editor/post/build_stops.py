"""Values of Jekyll's own keys on which it stops the build, loses the front matter or silently hides the post.

Each rule was asked of Jekyll 4.3.1: facts on reliability, section 1, and a matrix of 30 keys by 20 values.
"""

from __future__ import annotations

import datetime
import re

from editor.post.dates import jekyll_keeps
from editor.post.refusal import FieldEditRefused, Reason
from editor.post.values import Moment, Value

# What Jekyll's UrlDrop knows; any other name after a colon stops the build.
_PLACEHOLDER = re.compile(
    r"(?:collection|path|output_ext|name|title|slug|categories|slugified_categories|year|month|day|hour|minute|second"
    r"|i_day|i_month|short_month|long_month|short_year|w_year|week|w_day|short_day|long_day|y_day)_?"
)
_SCHEME = re.compile(r"[a-z][a-z0-9.+-]*", re.IGNORECASE)
# Addressable wants a host or a path after these.
_SCHEME_WITH_HOST = re.compile(r"https?|t?ftp|sftp|ssh|svn\+ssh|telnet|nntp|gopher|wais|ldap|prospero", re.IGNORECASE)


def refuse_what_stops_jekyll(key: str, value: Value, before: Value = None) -> None:
    """Raise FieldEditRefused where Jekyll would stop at top-level *key* being *value*, or hide the post unasked.

    A category that spoils the address does so only where the site's permalink names the categories; one that
    stands first in *before* already is let be.
    """
    if key == "date":
        _refuse_date(value)
    elif key == "permalink":
        _refuse_permalink(value)
    elif key == "slug":
        if value is not None and not isinstance(value, str):
            raise FieldEditRefused(Reason.NEEDS_TEXT, key)
    elif key == "published":
        if value is None:
            raise FieldEditRefused(Reason.HIDES_POST, key)
    elif key in ("category", "categories"):
        if key == "categories" and not (value is None or isinstance(value, str | list)):
            raise FieldEditRefused(Reason.NEEDS_TEXT_OR_LIST, key)
        first = _first_category(key, value)
        if spoils_address(first) and first != _first_category(key, before):
            raise FieldEditRefused(Reason.SPOILS_ADDRESS, first)


def spoils_address(category: str) -> bool:
    """Return whether Jekyll stops at an address whose first category is *category*, as ``Scala 3: news``.

    Addressable takes what stands before the first colon for the scheme of an URI.
    """
    if category.startswith("//"):
        return ":" in category
    segment = re.split(r"[/?#]", category, maxsplit=1)[0]
    scheme, colon, _ = segment.partition(":")
    if not colon:
        return False
    if _SCHEME_WITH_HOST.fullmatch(scheme):
        return category[len(scheme) + 1 :] in ("", "//")
    return not _SCHEME.fullmatch(scheme)


def _refuse_date(value: Value) -> None:
    if isinstance(value, Moment):
        return
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return
    if not isinstance(value, str) or not jekyll_keeps(value):
        raise FieldEditRefused(Reason.INVALID_DATE, _ruby_text(value))


def _refuse_permalink(value: Value) -> None:
    if value is None:
        return
    if not isinstance(value, str):
        raise FieldEditRefused(Reason.NEEDS_TEXT, "permalink")
    for name in re.findall(r":([a-z_]+)", value):
        if not _PLACEHOLDER.fullmatch(name):
            raise FieldEditRefused(Reason.UNKNOWN_PLACEHOLDER, name)


def _first_category(key: str, value: Value) -> str:
    if isinstance(value, str):
        # The plural is split at ASCII white space, the singular is not.
        return next(iter(re.findall(r"[^ \t\n\v\f\r]+", value)), "") if key == "categories" else value
    if isinstance(value, list):
        return next((_ruby_text(item) for item in value if item is not None), "")
    return _ruby_text(value)


def _ruby_text(value: Value) -> str:
    """Return *value* as Ruby's ``to_s`` writes it, as far as a colon in it goes."""
    if isinstance(value, Moment):
        return "0000-00-00 00:00:00"
    try:
        return "" if value is None else str(value)
    except ValueError:  # Python spells no number of more than some thousand digits, and there is no colon in one
        return "0"
