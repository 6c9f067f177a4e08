"""Sass, in both its spellings."""

from __future__ import annotations

import re

from editor.render.rouge.css import ATTRIBUTES, BUILTINS, CONSTANTS
from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, Table, Words

_ID = r"[\w-]+"
_VALUES = Words([("nb", BUILTINS), ("no", CONSTANTS)])
_NAMES = Words([("nl", ATTRIBUTES)], "na")
_QUOTED = r"(?:\\.|#(?!\{)|[^\n\\#%s])+"

_COMMON: Table = {
    "content_common": [
        (r"@for\b", "k", "for"),
        (r"@(?:debug|warn|if|each|while|else|return|media)", "k", "value"),
        (rf"(@mixin)(\s+)({_ID})", ("k", "", "nf"), "value"),
        (rf"(@function)(\s+)({_ID})", ("k", "", "nf"), "value"),
        (r"@extend\b", "k", "selector"),
        (rf"(@include)(\s+)({_ID})", ("k", "", "nd"), "value"),
        (rf"@{_ID}", "k", "selector"),
        (r"&", "k", "selector"),
        (rf"([$]{_ID})([ \t]*)(:)", ("nv", "", "p"), "value"),
    ],
    "value": [
        "end_section",
        (r"[ \t]+", ""),
        (rf"[$]{_ID}", "nv"),
        (r"url[(]", "sx", "string_url"),
        (rf"{_ID}(?=\s{{0,200}}[(])", "nf"),
        (rf"%{_ID}", "nd"),
        (r"(?:true|false)\b", "bp"),
        (r"(?:and|or|not)\b", "ow"),
        (r"#[a-zA-Z0-9]{1,6}", "mh"),
        (r"-?\d+(?:%|[a-z]+)?", "m"),
        (r"-?\d*\.\d+(?:%|[a-z]+)?", "mi"),
        "has_strings",
        "has_interp",
        (r"[~^*!&%<>|+=@:,./?-]+", "o"),
        (r"[\[\]()]+", "p"),
        (r"/[*]", "cm", "inline_comment"),
        (r"//[^\n]*", "c1"),
        (_ID, _VALUES),
    ],
    "has_interp": [(r"#\{", "si", "interpolation")],
    "has_strings": [(r'"', "s2", "dq"), (r"'", "s1", "sq")],
    "interpolation": [(r"\}", "si", "#pop"), "value"],
    "selector": [
        "end_section",
        "has_strings",
        "has_interp",
        (r"[ \t]+", ""),
        (r":", "nd", "pseudo_class"),
        (r"[.]", "nc", "class"),
        (r"#", "nn", "id"),
        (r"%", "nv", "placeholder"),
        (_ID, "nt"),
        (r"&", "k"),
        (r"[~^*!&\[\]()<>|+=@:;,./?-]", "o"),
    ],
    "dq": [(r'"', "s2", "#pop"), "has_interp", (_QUOTED % '"', "s2")],
    "sq": [(r"'", "s1", "#pop"), "has_interp", (_QUOTED % "'", "s1")],
    "string_url": [(r"[)]", "sx", "#pop"), (_QUOTED % ")", "sx"), "has_interp"],
    "selector_piece": ["has_interp", (r"", None, "#pop")],
    "pseudo_class": [(_ID, "nd"), "selector_piece"],
    "class": [(_ID, "nc"), "selector_piece"],
    "id": [(_ID, "nn"), "selector_piece"],
    "placeholder": [(_ID, "nv"), "selector_piece"],
    "for": [(r"from|to|through", "ow"), "value"],
    "attr_common": ["has_interp", (_ID, _NAMES)],
    "attribute": ["attr_common", (r"([ \t]*)(:)", ("", "p"), "value")],
    "inline_comment": [
        (r"(?:\\#|#(?=[^\n{])|\*(?=[^\n/])|[^\n#*])+", "cm"),
        "has_interp",
        (r"[*]/", "cm", "#pop"),
    ],
}


class Scss(RougeLexer):
    """Sass with braces."""

    def end(self, m: re.Match[str]) -> None:
        self.token("p", m[0])
        del self.stack[1:]

    states = {
        **_COMMON,
        "root": [
            (r"\s+", ""),
            (r"//.*?$", "c1"),
            (Span(r"/[*]", r"(?s:.*?)[*]/"), "cm"),
            (r"@import\b", "k", "value"),
            "content_common",
            (r"(?=[^;{}][;}])", None, "attribute"),
            (r"(?=[^;{}:\[]{1,2000}+:[^a-z])", None, "attribute"),
            (r"", None, "selector"),
        ],
        "end_section": [(r"\n", ""), (r"[;{}]", end)],
    }


class Sass(RougeLexer):
    """Sass by indentation."""

    def reset(self) -> None:
        super().reset()
        self._indent = self._block_indent = self._block_state = ""

    def indentation(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        self._indent = m[0]
        if self._block_state and m[0].startswith(self._block_indent) and m[0] != self._block_indent:
            self.move(self._block_state)
        else:
            self._block_state = self._block_indent = ""
            self.move("content")

    def _starts_block(self, state: str) -> None:
        self.pop()
        self._block_state, self._block_indent = state, self._indent

    def single_comment(self, m: re.Match[str]) -> None:
        self.token("c1", m[0])
        self._starts_block("single_comment")

    def multi_comment(self, m: re.Match[str]) -> None:
        self.token("cm", m[0])
        self._starts_block("multi_comment")

    def end(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        del self.stack[1:]

    states = {
        **_COMMON,
        "root": [(r"[ \t]*\n", ""), (r"[ \t]*", indentation)],
        "content": [
            (r"//.*?$", single_comment),
            (r"/[*].*?\n", multi_comment),
            (r"@import\b", "k", "import"),
            "content_common",
            (rf"={_ID}", "nf", "value"),
            (rf"[+]{_ID}", "nd", "value"),
            (r":", "na", "old_style_attr"),
            (r"(?=[^\[\n]{1,2000}?:(?:[^a-z]|$))", None, "attribute"),
            (r"", None, "selector"),
        ],
        "single_comment": [(r".*?$", "c1", "#pop")],
        "multi_comment": [(r".*?\n", "cm", "#pop")],
        "import": [(r"[ \t]+", ""), (r"\S+", "s"), (r"\n", "", "#pop")],
        "old_style_attr": ["attr_common", (r"", None, ("#pop", "value"))],
        "end_section": [(r"\n", end)],
    }
