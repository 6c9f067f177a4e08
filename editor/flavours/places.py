"""The places that a post is copied to.

Where each rule is from:

GitHub  ``$`x`$`` and code in ``math``, HTML, ``> [!NOTE]``.
        docs.github.com: "Writing mathematical expressions", "Basic writing and formatting syntax"
Qiita   code in ``lang:file``, ``$`x`$`` and code in ``math``, ``:::note info``, ``warn`` and ``alert``, ``<dl>``,
        ``<img>`` and ``<details>``; a line that ends in the source ends on the page.
        qiita.com/Qiita/items/c686397e4a0f4f11683d (Markdown記法 チートシート)
Zenn    code in ``lang:file``, ``$x$``, ``$$`` on lines of their own, ``:::message``, ``:::message alert``,
        ``:::details``, ``![](url =250x)``; no HTML but ``<br>``; a line that ends in the source ends on the page.
        zenn.dev/zenn/articles/markdown-guide (ZennのMarkdown記法一覧)
note    headings of two levels, quotations, lists and code, taken over on paste (note.com/akihamitsuki/n/nc7fdbff15bc8);
        ``$${x}$$`` and ``$$`` on lines of their own (kknews.co.jp/news/20211213yt02, from note's own announcement);
        ``｜漢《かん》`` (help of note, ルビ).
"""

from __future__ import annotations

import re
from html import escape

from editor.flavours.flavour import Flavour, Picture, Weight, as_html_list, as_list, same

_HEADING = re.compile(r"^(#{1,6})(?=[ \t])", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^([^\]\s]+)\](:?)[ \t]*")
_TABLE = re.compile(r"(?:^[ \t]*\|.*\n?)+", re.MULTILINE)
_BREAK = re.compile(r"<br[ \t]*/?>[ \t]*\n?")
_NO_ROW = re.compile(r"^(?![ \t]*\|).*\n?", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)


def _code_with_name(language: str, name: str) -> str:
    return f"{language}:{name}" if name else language


def _code_alone(language: str, _name: str) -> str:
    return language


def _math_in_ticks(formula: str) -> str:
    return f"$`{formula}`$"


def _math_as_code(formula: str) -> str:
    return f"```math\n{formula}\n```"


def _math_in_dollars(formula: str) -> str:
    return f"${formula}$"


def _math_on_lines(formula: str) -> str:
    return f"$$\n{formula}\n$$"


def _math_in_braces(formula: str) -> str:
    return f"$${{{formula}}}$$"


def _html_picture(picture: Picture) -> str:
    if not picture.width:
        return f"![{picture.words}]({picture.address})"
    return f'<img src="{escape(picture.address)}" alt="{escape(picture.words)}" width="{escape(picture.width)}">'


def _zenn_picture(picture: Picture) -> str:
    width = f" ={picture.width}x" if picture.width.isdigit() else ""
    return f"![{picture.words}]({picture.address}{width})"


def _note_picture(picture: Picture) -> str:
    """Return where the picture lies: note's editor takes pictures from files alone."""
    return f"{picture.words}\n{picture.address}" if picture.words else picture.address


def _github_remark(weight: Weight, text: str) -> str:
    sign = {Weight.INFO: "NOTE", Weight.WARNING: "WARNING", Weight.ALERT: "CAUTION"}[weight]
    return "\n".join([f"> [!{sign}]", *(f"> {line}".rstrip() for line in text.split("\n"))])


def _qiita_remark(weight: Weight, text: str) -> str:
    sign = {Weight.INFO: "info", Weight.WARNING: "warn", Weight.ALERT: "alert"}[weight]
    return f":::note {sign}\n{text}\n:::"


def _zenn_remark(weight: Weight, text: str) -> str:
    sign = ":::message" if weight is Weight.INFO else ":::message alert"
    return f"{sign}\n{text}\n:::"


def _zenn_details(summary: str, text: str) -> str:
    return f":::details {summary}\n{text}\n:::"


def _note_details(summary: str, text: str) -> str:
    return f"**{summary}**\n\n{text}"


def _for_note(text: str) -> str:
    """Leave what note's editor makes something of on paste: two levels of headings, no tables, no notes."""
    text = _COMMENT.sub("", text)
    text = _NO_ROW.sub(lambda line: _BREAK.sub("  \n", line[0]), text)
    text = _HEADING.sub(lambda found: "##" if len(found[1]) < 3 else "###", text)
    text = _TABLE.sub(lambda found: "```\n" + found[0].rstrip("\n") + "\n```\n", text)
    return _NOTE_MARK.sub(lambda found: f"※{found[1]} " if found[2] else f"（※{found[1]}）", text)


GITHUB = Flavour(
    "github", _code_alone, _math_in_ticks, _math_as_code, _html_picture, _github_remark, as_html_list, None,
    joins_lines=False, finish=same,
)  # fmt: skip
QIITA = Flavour(
    "qiita", _code_with_name, _math_in_ticks, _math_as_code, _html_picture, _qiita_remark, as_html_list, None,
    joins_lines=True, finish=same,
)  # fmt: skip
ZENN = Flavour(
    "zenn", _code_with_name, _math_in_dollars, _math_on_lines, _zenn_picture, _zenn_remark, as_list, _zenn_details,
    joins_lines=True, finish=same,
)  # fmt: skip
NOTE = Flavour(
    "note", _code_alone, _math_in_braces, _math_on_lines, _note_picture, None, as_list, _note_details,
    joins_lines=True, finish=_for_note,
)  # fmt: skip
