"""Kramdown's options, as Jekyll sets them for a site that says nothing; `option_values` reads other settings."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Literal

from editor.render.kramdown.option_values import (
    Reader,
    read_flag,
    read_integer,
    read_levels,
    read_link_targets,
    read_mapping,
    read_names,
    read_pairs,
    read_quotes,
    read_symbol,
    read_text,
)

Input = Literal["GFM", "kramdown"]


@dataclass(frozen=True, slots=True)
class Highlighting:
    """How Rouge writes code, in blocks or in spans: ``syntax_highlighter_opts`` with its own part laid over."""

    is_on: bool = True
    default_language: str = "plaintext"
    guess: bool = True
    """Whether plain text is written as highlighted code, which is all that is left of guessing."""
    line_numbers: bool = False
    start_line: int = 1
    line_format: str = "%i"
    css_class: str = "highlight"
    has_wrapper: bool = True
    table_class: str = "rouge-table"
    gutter_class: str = "rouge-gutter"
    code_class: str = "rouge-code"


@dataclass(frozen=True, slots=True)
class Options:
    """What a text is read and written by; names are kramdown's."""

    input: Input = "GFM"
    hard_wrap: bool = False
    paragraph_end: bool = True
    """The quirk of that name: a paragraph ends before a list, a header, a quote or a fence."""
    typographic: bool = True
    auto_ids: bool = True
    auto_id_prefix: str = ""
    auto_id_stripping: bool = True
    toc_levels: tuple[int, ...] = (1, 2, 3, 4, 5, 6)
    header_offset: int = 0
    smart_quotes: tuple[str | int, ...] = ("lsquo", "rsquo", "ldquo", "rdquo")
    """Names or code points of entities."""
    typographic_symbols: tuple[tuple[str, str], ...] = ()
    entity_output: str = "as_char"
    parse_block_html: bool = False
    parse_span_html: bool = True
    html_to_native: bool = False
    link_defs: tuple[tuple[str, str, str | None], ...] = ()
    footnote_nr: int = 1
    footnote_prefix: str = ""
    footnote_backlink: str = "&#8617;"
    footnote_backlink_inline: bool = False
    remove_line_breaks_for_cjk: bool = False
    math_engine: str | None = "mathjax"
    highlighter: str | None = "rouge"
    code_blocks: Highlighting = field(default_factory=Highlighting)
    code_spans: Highlighting = field(default_factory=lambda: Highlighting(has_wrapper=False))
    forbidden_inline_options: tuple[str, ...] = ("template",)

    @property
    def gfm(self) -> bool:
        """Whether the text is read by the GFM parser."""
        return self.input == "GFM"


DEFAULTS = Options()
# Kramdown's parsers of plain Markdown and of HTML are read as its own: no site is known to use them.
_INPUTS: dict[str, Input] = dict.fromkeys(("kramdown", "Kramdown", "markdown", "Markdown", "html", "Html"), "kramdown")
# Options of kramdown's that are a field each; the others say several things or none to a page of HTML.
_READERS: dict[str, tuple[str, Reader]] = {
    "hard_wrap": ("hard_wrap", read_flag),
    "auto_ids": ("auto_ids", read_flag),
    "auto_id_prefix": ("auto_id_prefix", read_text),
    "auto_id_stripping": ("auto_id_stripping", read_flag),
    "toc_levels": ("toc_levels", read_levels),
    "header_offset": ("header_offset", read_integer),
    "smart_quotes": ("smart_quotes", read_quotes),
    "typographic_symbols": ("typographic_symbols", read_pairs),
    "entity_output": ("entity_output", read_symbol),
    "parse_block_html": ("parse_block_html", read_flag),
    "parse_span_html": ("parse_span_html", read_flag),
    "html_to_native": ("html_to_native", read_flag),
    "link_defs": ("link_defs", read_link_targets),
    "footnote_nr": ("footnote_nr", read_integer),
    "footnote_prefix": ("footnote_prefix", read_text),
    "footnote_backlink": ("footnote_backlink", read_text),
    "footnote_backlink_inline": ("footnote_backlink_inline", read_flag),
    "remove_line_breaks_for_cjk": ("remove_line_breaks_for_cjk", read_flag),
    "math_engine": ("math_engine", read_symbol),
    "syntax_highlighter": ("highlighter", read_symbol),
    "forbidden_inline_options": ("forbidden_inline_options", read_names),
}
_JEKYLL_SAYS = frozenset(
    "auto_ids toc_levels entity_output smart_quotes input hard_wrap guess_lang footnote_nr".split()  # noqa: SIM905
)
"""Options that Jekyll sets itself; what a site leaves empty there keeps Jekyll's value."""
_PARSER_ONLY = frozenset(("hard_wrap", "link_defs"))
"""What the parser has taken in before it comes to a text's own options."""
_HIGHLIGHTING_READERS: dict[str, tuple[str, Reader]] = {
    "default_lang": ("default_language", read_text),
    "start_line": ("start_line", read_integer),
    "line_format": ("line_format", read_text),
    "css_class": ("css_class", read_text),
    "table_class": ("table_class", read_text),
    "gutter_class": ("gutter_class", read_text),
    "code_class": ("code_class", read_text),
}


def read_options(config: Mapping[str, object]) -> Options:
    """Return the options that a site's configuration *config* gives; what Jekyll would refuse keeps its default."""
    given = config.get("kramdown")
    said = given.items() if isinstance(given, Mapping) else ()
    given = {str(name): value for name, value in said if value is not None or name not in _JEKYLL_SAYS}
    found = _read_fields(given)
    input_ = _INPUTS.get(str(given.get("input", "GFM")), "GFM")
    found["input"] = input_
    if "auto_id_stripping" not in given or input_ == "GFM":
        found["auto_id_stripping"] = input_ == "GFM"
    with suppress(ValueError):  # the default stands
        quirks = read_names(given.get("gfm_quirks", "paragraph_end"))
        found["paragraph_end"] = "paragraph_end" in quirks
        found["typographic"] = "no_auto_typographic" not in quirks
    if input_ != "GFM":  # what only its parser has
        found.update(hard_wrap=False, typographic=True)
    if not given.get("syntax_highlighter"):  # Jekyll's own option counts then
        highlighter = config.get("highlighter") or "rouge"
        found["highlighter"] = "coderay" if given.get("enable_coderay") is True else str(highlighter)
    guess = given.get("guess_lang", True)
    found["code_blocks"], found["code_spans"] = _read_highlighting(given, guess=guess not in (False, None))
    return _changed(DEFAULTS, found)


def with_inline_options(options: Options, given: Mapping[str, str]) -> Options:
    """Return *options* with those that a text itself sets, where it may."""
    allowed = {
        name: value
        for name, value in given.items()
        if name not in options.forbidden_inline_options
        and name != "forbidden_inline_options"
        and name not in _PARSER_ONLY
    }
    found = _read_fields(allowed)
    if "syntax_highlighter_opts" in allowed and read_mapping(allowed["syntax_highlighter_opts"]) is not None:
        found["code_blocks"], found["code_spans"] = _highlighting(
            read_mapping(allowed["syntax_highlighter_opts"]) or {}
        )
    return _changed(options, found)


def _read_fields(given: Mapping[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, (target, reader) in _READERS.items():
        if name in given:
            try:
                found[target] = reader("" if given[name] is None else given[name])
            except ValueError:
                continue  # the default stands, as in kramdown
    return found


def _read_highlighting(given: Mapping[str, object], *, guess: bool) -> tuple[Highlighting, Highlighting]:
    said = dict(read_mapping(given.get("syntax_highlighter_opts")) or {})
    if not said.get("default_lang"):
        said["default_lang"] = "plaintext"
    said["guess_lang"] = guess
    coderay = given.get("coderay")
    if isinstance(coderay, Mapping) and coderay:  # Jekyll lays CodeRay's defaults over what was said for Rouge
        said.update(wrap="div", line_numbers="inline")
        said.update(coderay)
        said = {str(name).removeprefix("coderay_"): value for name, value in said.items()}
    return _highlighting(said)


def _highlighting(said: Mapping[str, object]) -> tuple[Highlighting, Highlighting]:
    both = {name: value for name, value in said.items() if name not in ("block", "span")}
    block = {**both, **(read_mapping(said.get("block")) or {})}
    span = {**both, **(read_mapping(said.get("span")) or {}), "wrap": False}
    return _one_highlighting(block), _one_highlighting(span)


def _one_highlighting(said: Mapping[str, object]) -> Highlighting:
    found: dict[str, object] = {
        "is_on": not _is_true(said.get("disable")),
        "guess": _is_true(said.get("guess_lang")),
        "line_numbers": _is_true(said.get("line_numbers")),
        "has_wrapper": _is_true(said.get("wrap", True)),
        "default_language": "",
    }
    for name, (target, reader) in _HIGHLIGHTING_READERS.items():
        if said.get(name) is not None:
            try:
                found[target] = reader(said[name])
            except ValueError:
                continue  # the default stands, as in kramdown
    return replace(Highlighting(), **found)  # type: ignore[arg-type] # each was read as its field's type


def _is_true(value: object) -> bool:
    """Tell whether *value* is true to Ruby."""
    return value is not None and value is not False


def _changed(options: Options, found: Mapping[str, object]) -> Options:
    return replace(options, **found)  # type: ignore[arg-type] # each was read as its field's type
