"""A text of kramdown in the Markdown of another place; what has no counterpart there stays as it is written."""

from __future__ import annotations

import re

from editor.flavours.addresses import Addresses
from editor.flavours.flavour import Flavour
from editor.flavours.masked import Masked
from editor.flavours.prose import plain_prose
from editor.outline.blocks import Kind
from editor.outline.structure import read_structure
from editor.render.kramdown.patterns import html_attributes
from editor.spelling.code_spans import code_spans

_ENDS = re.compile(r"\r\n?")
_FENCE = re.compile(
    r"^(?P<before>[ \t>]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<language>[^\s`{]*)[^\n]*\n"
    r"(?P<code>.*?)^(?P<behind>[ \t>]*)(?P=ticks)[`~]*[ \t]*$"
    r"(?:\n[ \t>]*\{:(?P<ial>[^{}\n]*)\}[ \t]*$)?",
    re.MULTILINE | re.DOTALL,
)
_MATH = re.compile(r"(?<![\\$])\$\$(?!\$)(?P<formula>.+?)(?<!\\)\$\$", re.DOTALL)
_OWN_LINES = (re.compile(r"(?:\A|\n)[ \t]*\Z"), re.compile(r"[ \t]*(?:\n|\Z)"))
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Letters between which a line that ends is read as nothing and not as a blank."""
_STANDS_ALONE = re.compile(r"[ \t]*(?::::|\||<|\[[^\]]+\]:|\$\$|[*+-][ \t]|[0-9]+\.[ \t]|>|#|!\[|※|https?://)")

_FENCE_LINE = re.compile(r"[ \t>]*(?:[*+-][ \t]+|[0-9]+\.[ \t]+)?(?:`{3}|~{3})")
_ITEM = re.compile(r"^[ \t]*(?:[*+-]|[0-9]+\.)[ \t]+")


def converted(text: str, flavour: Flavour, addresses: Addresses) -> str:
    """Return the kramdown *text* in *flavour*, its addresses absolute; lines end with LF, as on a clipboard."""
    masked = Masked()
    text = masked.begin(_ENDS.sub("\n", text))
    text = _FENCE.sub(lambda found: found["before"] + masked.hide(_fence(found, flavour)), text)
    text = _hide_code(text, masked)
    text = _MATH.sub(lambda found: masked.hide(_formula(found, flavour)), text)
    text = masked.show(plain_prose(text, flavour, addresses))
    return _joined(text) if flavour.joins_lines else text


def _fence(found: re.Match[str], flavour: Flavour) -> str:
    """Return fenced code from its ticks on, named as *flavour* names it."""
    attributes = html_attributes(re.sub(r"(?:^|\s)[.#][^\s]+", " ", found["ial"] or ""), lower=True)
    named = re.search(r"\.language-(\S+)", found["ial"] or "")
    language, _, name = found["language"].partition(":")
    info = flavour.code_info(language or (named[1] if named else ""), attributes.get("file") or name)
    return f"{found['ticks']}{info}\n{found['code']}{found['behind']}{found['ticks']}"


def _hide_code(text: str, masked: Masked) -> str:
    """Return *text* with indented code and code in lines taken out."""
    spans = [block.span for block in read_structure(text).blocks if block.kind is Kind.CODE]
    parts: list[str] = []
    last = 0
    for low, high in [(span.start, span.end) for span in spans] + [(len(text), len(text))]:
        for code in code_spans(text, last, low):
            parts += (text[last : code.start], masked.hide(text[code.start : code.end]))
            last = code.end
        code_block = text[low:high]
        body = code_block.rstrip("\n")
        parts += (text[last:low], masked.hide(body) if body else "", code_block[len(body) :])
        last = high
    return "".join(parts)


def _formula(found: re.Match[str], flavour: Flavour) -> str:
    """Return a formula: kramdown has one pair of signs for both, and the place tells which it is."""
    before, behind = found.string[: found.start()], found.string[found.end() :]
    is_display = bool(_OWN_LINES[0].search(before[-80:])) and bool(_OWN_LINES[1].match(behind))
    spell = flavour.display_math if is_display else flavour.inline_math
    return spell(found["formula"].strip())


def _joined(text: str) -> str:
    """Return *text* with each paragraph, in lists too, on one line, as it is read; between wide letters is no blank.

    Lines that are to end (two blanks or a backslash behind them) end.
    """
    taken = [block for block in read_structure(text).blocks if block.kind is not Kind.PARAGRAPH]
    paragraphs: list[list[str]] = []
    place, number, is_open, is_code = 0, 0, False, False
    for line in text.split("\n"):
        while number < len(taken) and taken[number].span.end <= place:
            number, is_code = number + 1, False
        kind = taken[number].kind if number < len(taken) and taken[number].span.start <= place else Kind.PARAGRAPH
        is_fence = kind is Kind.LIST and _FENCE_LINE.match(line) is not None
        is_text = kind in (Kind.PARAGRAPH, Kind.LIST) and bool(line.strip()) and not is_code and not is_fence
        if is_open and is_text and not _STANDS_ALONE.match(line):
            before, behind = paragraphs[-1][-1].rstrip(), line.lstrip()
            is_tight = bool(_WIDE.match(before[-1:]) and _WIDE.match(behind))
            paragraphs[-1][-1:] = [before if is_tight else f"{before} ", behind]
        else:
            paragraphs.append([line])
        is_code = is_code is not is_fence
        words = _ITEM.sub("", line) if kind is Kind.LIST else line
        is_text = is_text and not _STANDS_ALONE.match(words)
        is_open = is_text and not line.endswith(("  ", "\\"))
        if is_text and line.endswith("\\\\"):
            paragraphs[-1][-1] = paragraphs[-1][-1].removesuffix("\\\\")
        place += len(line) + 1
    return "\n".join(map("".join, paragraphs))
