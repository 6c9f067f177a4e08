r"""What the rules of blocks and spans share: kramdown's patterns, in Python's spelling.

Ruby's ``\s``, ``\w`` and ``\d`` are ASCII, its ``\b`` is not; ``^`` holds wherever a scanner stands.
"""

from __future__ import annotations

import re

BLANKS = " \t\r\n\f\v\0"
"""What Ruby strips from the ends of a text."""
S = r"[ \t\r\n\f\v]"
NON_S = r"[^ \t\r\n\f\v]"
W = r"[a-zA-Z0-9_]"
NAME = r"(?:[^\W\d][-\w.]*+:)?[^\W\d][-\w.]*+"
"""The name of an HTML element or attribute, as REXML has it."""
OPT_SPACE = " {0,3}"

SPAN_ELEMENTS = frozenset(
    """a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc
    ruby samp select small span strong sub sup tt u var""".split()  # noqa: SIM905 - read as a list of words
)
BLOCK_ELEMENTS = frozenset(
    """address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1
    h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary table
    tbody td th thead tfoot tr ul""".split()  # noqa: SIM905
)
WITHOUT_BODY = frozenset(
    "area base br col command embed hr img input keygen link meta param source track wbr".split()  # noqa: SIM905
)
_BLOCK_MODEL = """address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form
    header hgroup iframe li main map menu nav noscript object section summary td""".split()  # noqa: SIM905
_SPAN_MODEL = """a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend
    optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt""".split()  # noqa: SIM905
_RAW_MODEL = "script style math option textarea pre code kbd samp var".split()  # noqa: SIM905
CONTENT_MODEL: dict[str, str] = {
    **dict.fromkeys(_BLOCK_MODEL, "block"),
    **dict.fromkeys(_SPAN_MODEL, "span"),
    **dict.fromkeys(_RAW_MODEL, "raw"),
}
"""How the content of an element is read where Markdown is read in it; all others are raw."""
HTML_ELEMENTS = SPAN_ELEMENTS | BLOCK_ELEMENTS | WITHOUT_BODY | frozenset(CONTENT_MODEL)

_INLINE = "|".join(sorted(SPAN_ELEMENTS | {"script"}))
HTML_START = rf"<(?!(?:{_INLINE})\b){NAME}"
HTML_STOP = rf"</(?!(?:{_INLINE})\b){NAME}{S}*>"

MAX_ATTRIBUTES = 10_000
"""Characters that an attribute list may have between two of its braces; longer ones are text."""
ANY_CHARS = rf"[^}}]{{1,{MAX_ATTRIBUTES}}}+(?:(?<=\\)\}}[^}}]{{0,{MAX_ATTRIBUTES}}}+){{0,64}}"
LINE_END = r"[ \t\r\f\v]*+\n"
ID_NAME = rf"{W}[a-zA-Z0-9_-]*"
IAL = rf"\{{:(?!:|/)({ANY_CHARS})\}}{LINE_END}"
EOB = rf"\^{LINE_END}"
BLANK = rf"{S}*\n"
LAZY_END = rf"{BLANK}|{OPT_SPACE}(?:{IAL}|{HTML_STOP}|{HTML_START})|{EOB}|\n?\Z"
PATTERN_TAIL = r"[\t| ][^\n]*+\n"
LIST_START = rf"{OPT_SPACE}(?:[+*-]|[0-9]+\.){PATTERN_TAIL}"
DEFINITION_START = rf"{OPT_SPACE}:{PATTERN_TAIL}"
RULE = (
    OPT_SPACE + "(?:" + "|".join(rf"{sign}[ \t]*{sign}[ \t]*{sign}[{sign} \t]*+\n" for sign in (r"\*", "-", "_")) + ")"
)
INDENT = r"(?:\t| {4})"
CODEBLOCK = (
    rf"(?:(?>{BLANK})?(?:{INDENT}[ \t]*{NON_S}.*\n)+"
    rf"(?:(?!{OPT_SPACE}(?:{IAL.replace('(' + ANY_CHARS + ')', ANY_CHARS)}|{HTML_STOP}|{HTML_START})|{EOB})"
    rf"[ \t]*{NON_S}.*\n)*)*"
)

ATX = r"(?P<level>#{1,6})[\t ]+(?P<contents>.*)\n"
BOUNDARY = rf"{BLANK}|{EOB}|{OPT_SPACE}{IAL}|\n?\Z"
_START_CHAR = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
HEADER_ID = rf"[\t ]\{{#(?P<id>[{_START_CHAR}][{_START_CHAR}.0-9\u00b7\u0300-\u036f\u203f-\u2040-]*)\}}\Z"

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
INSTRUCTION = re.compile(r"<\?.*?\?>", re.DOTALL)
TAG_SOURCE = (
    rf"<(?P<name>{NAME})(?P<attributes>(?>{S}++{NAME}(?:{S}*+={S}*+(?:\w++|(?P<quote>[\"']).*?(?P=quote)))?)*+)"
    rf"{S}*+(?P<slash>/)?>"
)
TAG = re.compile(TAG_SOURCE, re.DOTALL)
TAG_CLOSE = re.compile(rf"</(?P<name>{NAME}){S}*>")
ATTRIBUTE = re.compile(
    rf"{S}*(?P<key>{NAME})(?:{S}*={S}*(?:(?P<bare>\w+)|(?P<quote>[\"'])(?P<quoted>.*?)(?P=quote)))?", re.DOTALL
)


def html_attributes(source: str, *, lower: bool) -> dict[str, str]:
    """Return the attributes that *source*, the inside of a tag, gives; *lower* makes their names small."""
    found: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(source):
        key = match["key"].lower() if lower else match["key"]
        found[key] = match["bare"] or match["quoted"] or ""
    return found


def known_name(name: str) -> str:
    """Return the name of an element as it is written out: small letters for HTML's own."""
    return name.lower() if name.lower() in HTML_ELEMENTS else name
