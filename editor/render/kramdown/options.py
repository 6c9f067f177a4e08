"""Kramdown's options, as Jekyll sets them for a site that says nothing and as ``kramdown:`` in ``_config.yml`` does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

_RANGE = re.compile(r"(\d)\.\.(\d)")


@dataclass(frozen=True, slots=True)
class Options:
    """What a text is read and written by; names are kramdown's."""

    gfm: bool = True
    """``input: GFM``; the alternative is kramdown's own parser."""
    hard_wrap: bool = False
    paragraph_end: bool = True
    """The quirk of that name: a paragraph ends before a list, a header, a quote or a fence."""
    typographic: bool = True
    auto_ids: bool = True
    auto_id_prefix: str = ""
    toc_levels: tuple[int, ...] = (1, 2, 3, 4, 5, 6)
    header_offset: int = 0
    smart_quotes: tuple[str, ...] = ("‘", "’", "“", "”")
    parse_block_html: bool = False
    parse_span_html: bool = True
    footnote_nr: int = 1
    footnote_prefix: str = ""
    footnote_backlink: str = "&#8617;"
    footnote_backlink_inline: bool = False
    remove_line_breaks_for_cjk: bool = False
    math: bool = True
    """Whether formulas are handed to MathJax's delimiters, rather than marked as ``kdmath``."""
    highlight: bool = True
    default_language: str = "plaintext"
    line_numbers: bool = False


DEFAULTS = Options()
_QUOTE_NAMES = {"lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "apos": "'", "quot": '"'}


def read_options(config: Mapping[str, object]) -> Options:
    """Return the options that a site's configuration *config* gives; what cannot be read keeps its default."""
    given = config.get("kramdown")
    if not isinstance(given, Mapping):
        return DEFAULTS
    found: dict[str, object] = {}
    for field in fields(Options):
        value = given.get(field.name)
        default = field.default
        if isinstance(default, bool) and value is not None:
            found[field.name] = _truth(value)
        elif isinstance(default, int) and not isinstance(default, bool) and str(value).lstrip("-").isdigit():
            found[field.name] = int(str(value))
        elif isinstance(default, str) and isinstance(value, str):
            found[field.name] = value
    for name, reader in (("toc_levels", _levels), ("smart_quotes", _quotes)):
        value = reader(given.get(name))
        if value is not None:
            found[name] = value
        else:
            found.pop(name, None)
    if "input" in given:
        found["gfm"] = str(given["input"]).upper() == "GFM"
    if "math_engine" in given:
        found["math"] = given["math_engine"] not in (None, "nil", False)
    quirks = given.get("gfm_quirks")
    if quirks is not None:
        named = [
            str(quirk).strip().lstrip(":")
            for quirk in (
                quirks if isinstance(quirks, Sequence) and not isinstance(quirks, str) else str(quirks).split(",")
            )
        ]
        found["paragraph_end"] = "paragraph_end" in named
        found["typographic"] = "no_auto_typographic" not in named
    if "syntax_highlighter" in given:
        found["highlight"] = str(given["syntax_highlighter"]) in ("rouge", "coderay")
    highlighter = given.get("syntax_highlighter_opts")
    if isinstance(highlighter, Mapping):
        block = highlighter.get("block")
        both = {**highlighter, **(block if isinstance(block, Mapping) else {})}
        if isinstance(both.get("default_lang"), str):
            found["default_language"] = both["default_lang"]
        found["line_numbers"] = bool(both.get("line_numbers"))
    return replace(DEFAULTS, **found)  # type: ignore[arg-type] # each was read as its field's type


def _truth(value: object) -> bool:
    return value if isinstance(value, bool) else str(value).strip().lower() not in ("false", "")


def _levels(value: object) -> tuple[int, ...] | None:
    if isinstance(value, str):
        spread = _RANGE.fullmatch(value.strip())
        if spread:
            return tuple(range(int(spread[1]), int(spread[2]) + 1))
        value = value.split(",")
    if isinstance(value, Sequence) and all(str(level).strip() in "123456" for level in value):
        return tuple(int(str(level)) for level in value)
    return None


def _quotes(value: object) -> tuple[str, ...] | None:
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, Sequence) or len(names) != 4:
        return None
    made = [_QUOTE_NAMES.get(str(name).strip()) or _numbered(name) for name in names]
    return tuple(sign for sign in made if sign is not None) if all(made) else None


def _numbered(name: object) -> str | None:
    return chr(int(str(name))) if str(name).isdigit() else None
