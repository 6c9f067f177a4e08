"""kramdown's own marks in prose, for places that do not know them."""

from __future__ import annotations

import re

from editor.flavours.addresses import Addresses
from editor.flavours.flavour import Flavour, Picture, Weight
from editor.render.kramdown.patterns import html_attributes

_IAL = r"\{:(?![:/])[^{}\n]*\}"
_LINE_IAL = re.compile(rf"^[ \t>]*{_IAL}[ \t]*(?:\n|\Z)", re.MULTILINE)
_SPAN_IAL = re.compile(_IAL)
_CONTENTS = re.compile(r"^[ \t]*(?:[*+-]|[0-9]+\.)[ \t].*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}[ \t]*(?:\n|\Z)", re.MULTILINE)
_COMMENT = r"\{::comment\}(?:(?!\{::).)*?\{:/(?:comment)?\}"  # what begins anew in it bounds the search for its end
_BLOCK_COMMENT = re.compile(rf"^{_COMMENT}[ \t]*(?:\n|\Z)", re.MULTILINE | re.DOTALL)
_EXTENSION = re.compile(rf"{_COMMENT}|\{{::[a-z]+[^{{}}\n]*/\}}\n?|\{{::[a-z]+[^{{}}\n]*\}}|\{{:/[a-z]*\}}", re.DOTALL)
_END_OF_BLOCK = re.compile(r"^\^[ \t]*(?:\n|\Z)", re.MULTILINE)
_ABBREVIATION = re.compile(r"^ {0,3}\*\[[^\]\n]+\]:.*(?:\n|\Z)", re.MULTILINE)
_HEADER_ID = re.compile(r"^(#{1,6}[ \t].*?)[ \t]*\{#[^{}\s]+\}[ \t]*$", re.MULTILINE)
_WEIGHTS = {
    "info": Weight.INFO, "tip": Weight.INFO, "note": Weight.INFO, "success": Weight.INFO, "primary": Weight.INFO,
    "warning": Weight.WARNING, "important": Weight.WARNING, "caution": Weight.ALERT, "danger": Weight.ALERT,
}  # fmt: skip
# The boxes of two themes that many sites have (Chirpy, Minimal Mistakes), and GitHub's.
_BOX = re.compile(r"^[ \t]*\{:[ \t]*\.(?:prompt-|notice--)(?P<kind>[a-z]+)[^{}\n]*\}[ \t]*(?:\n|\Z)", re.MULTILINE)
_ALERT = re.compile(r"^> ?\[!(?P<kind>[A-Z]+)\][ \t]*\n(?P<block>(?:>.*(?:\n|\Z))*)", re.MULTILINE)
_QUOTE_SIGN = re.compile(r"^> ?", re.MULTILINE)
_PICTURE = re.compile(
    rf"!\[(?P<words>[^\[\]\n]*)\]\([ \t]*<?(?P<address>(?:\([^\s()]*\)|[^\s()<>])+)>?"
    rf"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)(?P<ial>{_IAL})?"
)
_LINK = re.compile(r"(?<=\]\()(?P<open>[ \t]*<?)(?P<address>(?:\([^\s()]*\)|[^\s()<>])+)")
_DEFINED = re.compile(r"^(?P<open> {0,3}\[[^\]\n^*][^\]\n]*\]:[ \t]+<?)(?P<address>[^\s<>]+)", re.MULTILINE)
_TAG_ADDRESS = re.compile(
    r"(?P<open><(?:a|img|source|video|audio)\b[^<>]*?\b(?:src|href)[ \t]*=[ \t]*[\"'])(?P<address>[^\"'<>\n]+)"
)
_IMG = re.compile(r"<img\b(?P<attributes>[^<>]*?)/?>", re.IGNORECASE)
_DETAILS = re.compile(
    r"<details\b[^<>]*>\s*<summary\b[^<>]*>(?P<summary>(?:(?!<details|<summary).)*?)</summary>"
    r"(?P<text>(?:(?!<details).)*?)</details>",
    re.DOTALL | re.IGNORECASE,
)
_RUBY = re.compile(r"<ruby>(?P<inner>(?:(?!<ruby>).)*?)</ruby>", re.DOTALL | re.IGNORECASE)
_READING = re.compile(
    r"(?:<rb>)?(?P<base>[^<>]+)(?:</rb>)?(?:<rp>[^<>]*</rp>)?<rt>(?P<reading>[^<>]*)(?:</rt>)?(?:<rp>[^<>]*</rp>)?",
    re.IGNORECASE,
)
_LINES = re.compile(r"(?:^.*\S.*(?:\n|\Z))+", re.MULTILINE)
"""Lines without a blank one between them."""
_MEANING = re.compile(r"^[ \t]{0,3}:[ \t]+(.*)", re.MULTILINE)
_NO_TERM = re.compile(r"[ \t]*(?:[:>|#]|[*+-][ \t])")


def plain_prose(text: str, flavour: Flavour, addresses: Addresses) -> str:
    """Return *text*, in which code and formulas are masked, with what *flavour* has for kramdown's marks."""
    text = _BLOCK_COMMENT.sub("", text)
    text = _EXTENSION.sub("", text)
    text = _CONTENTS.sub("", text)
    text = _ABBREVIATION.sub("", text)
    text = _boxes(text, flavour)
    text = _PICTURE.sub(lambda found: _picture(found, flavour, addresses), text)
    for pattern in (_LINK, _DEFINED, _TAG_ADDRESS):
        text = pattern.sub(lambda found: found["open"] + addresses.absolute(found["address"]), text)
    if flavour.details is not None:  # a place without HTML
        fold = flavour.details
        text = _DETAILS.sub(lambda found: fold(found["summary"].strip(), found["text"].strip()), text)
        text = _IMG.sub(lambda found: _tag_picture(found, flavour), text)
        text = _RUBY.sub(lambda found: _READING.sub(_reading_of(flavour), found["inner"]), text)
    text = _LINES.sub(lambda found: _defined(found[0], flavour), text)
    text = _HEADER_ID.sub(r"\1", text)
    text = _LINE_IAL.sub("", text)
    text = _SPAN_IAL.sub("", text)
    return flavour.finish(_END_OF_BLOCK.sub("", text))


def _boxes(text: str, flavour: Flavour) -> str:
    """Return *text* with the boxed remarks of themes and of GitHub as *flavour* has them."""

    def boxed(kind: str, block: str, otherwise: str) -> str:
        weight = _WEIGHTS.get(kind.lower())
        if weight is None or flavour.remark is None:
            return otherwise
        return flavour.remark(weight, _QUOTE_SIGN.sub("", block).strip("\n")) + "\n"

    def lines(found: re.Match[str]) -> str:
        box = _BOX.search(found[0])
        if box is None or not box.start():
            return found[0]
        return boxed(box["kind"], found[0][: box.start()], found[0][: box.end()]) + found[0][box.end() :]

    text = _ALERT.sub(lambda found: boxed(found["kind"], found["block"], found[0]), text)
    return _LINES.sub(lines, text)


def _picture(found: re.Match[str], flavour: Flavour, addresses: Addresses) -> str:
    attributes = html_attributes((found["ial"] or "")[2:-1], lower=True) if found["ial"] else {}
    width = attributes.get("width") or attributes.get("w") or ""
    return flavour.picture(Picture(found["words"], addresses.absolute(found["address"]), width.removesuffix("px")))


def _tag_picture(found: re.Match[str], flavour: Flavour) -> str:
    attributes = html_attributes(found["attributes"], lower=True)
    address, words = attributes.get("src", ""), attributes.get("alt", "")
    return flavour.picture(Picture(words, address, attributes.get("width", "").removesuffix("px")))


def _reading_of(flavour: Flavour) -> str:
    """Return how a reading stands by its letters: note has marks for it, elsewhere it stands in brackets."""
    return r"｜\g<base>《\g<reading>》" if flavour.name == "note" else r"\g<base>（\g<reading>）"


def _defined(lines: str, flavour: Flavour) -> str:
    """Return *lines*, as *flavour* has lists of definitions where they are one."""
    if not _MEANING.search(lines) or _NO_TERM.match(lines):
        return lines
    terms: list[tuple[list[str], list[str]]] = []
    for line in lines.splitlines():
        meaning = _MEANING.match(line)
        if meaning:
            terms[-1][1].append(meaning[1].strip())
        else:
            if not terms or terms[-1][1]:
                terms.append(([], []))
            terms[-1][0].append(line.strip())
    return flavour.definitions(terms) + "\n"
