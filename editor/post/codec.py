"""Bytes to text and back, so that what no edit touched comes back byte for byte."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

UTF8_BOM = codecs.BOM_UTF8
_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_GUESSES = ("cp932", "euc_jp")
# What a site may name: codecs of text that take time in proportion to it. Ruby's names that Python lacks come first.
_RUBY_NAMES = {"windows-31j": "cp932", "eucjp-ms": "euc_jp", "cp51932": "euc_jp"}
_SITE_CODECS = re.compile(
    r"(ascii|utf-?(8|16|32)|iso8859|iso2022|cp\d|shift|euc|gb|big5|hz|johab|koi8|mac|tis|ptcp|kz)", re.IGNORECASE
)
_LABELS = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp932": "Shift_JIS",
    "shift_jis": "Shift_JIS",
    "euc_jp": "EUC-JP",
}

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc]")
_JAPANESE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60\uffe0-\uffe5]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_BINARY = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


class UnencodableText(ValueError):
    """A character that the codec of the file cannot spell, at a code point of the text."""

    def __init__(self, position: int, character: str) -> None:
        super().__init__(f"U+{ord(character):04X} at {position} cannot be encoded")
        self.position = position
        self.character = character


@dataclass(frozen=True, slots=True)
class Codec:
    """How the bytes of a file spell its text."""

    name: str
    """Python's name of the codec, such as ``"utf-8"``."""
    bom: bytes = b""
    """The byte order mark in front, which is no part of the text."""
    errors: str = "strict"
    """Python's error handler."""

    @property
    def label(self) -> str:
        """The name for a writer's eye: ``UTF-8``, ``UTF-8 BOM``, ``Shift_JIS``, ``UTF-8 (damaged)``."""
        label = _LABELS.get(self.name) or self.name.upper().replace("_", "-")
        if self.bom == UTF8_BOM:
            label += " BOM"
        return f"{label} (damaged)" if self.errors == "surrogateescape" else label


def decode(data: bytes, *, encoding: str | None = None) -> tuple[str, Codec]:
    """Return the text that *data* spells, and the codec that gives the same bytes again.

    *encoding* is that of the site's configuration. Tried are: what a byte order mark says, UTF-8, the site's encoding,
    Shift_JIS and EUC-JP if what they give looks Japanese; else UTF-8 in which each wrong byte stands as a lone
    surrogate. No codec is taken that does not give back *data*.

    As in Jekyll, the mark of UTF-8 is skipped unless the site has an encoding that is not Unicode; there it is the
    first character of the text, and the front matter is not found.
    """
    for bom, name in _UTF16:
        if data.startswith(bom):
            text = _decoded(data[len(bom) :], name, "surrogatepass")
            if text is not None:
                return text, Codec(name, bom, "surrogatepass")
    site = site_codec(encoding) if encoding else None
    bom = UTF8_BOM if data.startswith(UTF8_BOM) and (site is None or site.startswith("utf")) else b""
    rest = data[len(bom) :]
    try:
        return rest.decode("utf-8"), Codec("utf-8", bom)
    except UnicodeDecodeError:
        pass  # the others are asked in turn
    if not bom:
        text = _decoded(data, site, "strict") if site else None
        if site and text is not None:
            return text, Codec(site)
        for name in _GUESSES:
            text = _decoded(data, name, "strict")
            if text is not None and _looks_japanese(text):
                return text, Codec(name)
    return rest.decode("utf-8", "surrogateescape"), Codec("utf-8", bom, "surrogateescape")


def encode(text: str, codec: Codec) -> bytes:
    """Return the bytes of *text*; raises UnencodableText for the first character that *codec* cannot spell."""
    try:
        return codec.bom + text.encode(codec.name, codec.errors)
    except UnicodeEncodeError as error:
        raise UnencodableText(error.start, text[error.start]) from error


def _decoded(data: bytes, name: str, errors: str) -> str | None:
    """Return *data* decoded, None where that fails or the codec would give back other bytes."""
    try:
        text = data.decode(name, errors)
        return text if text.encode(name, errors) == data else None
    except UnicodeError:
        return None


def site_codec(encoding: str) -> str | None:
    """Return Python's codec of Ruby's *encoding*, None where there is none that suits."""
    name = encoding.strip().lower().removeprefix("bom|").partition(":")[0]
    name = _RUBY_NAMES.get(name, name)
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return found if _SITE_CODECS.match(found) else None


def _looks_japanese(text: str) -> bool:
    """Tell whether what is not ASCII in *text* is mostly kana, kanji and full-width signs, with kana among it."""
    if _BINARY.search(text):
        return False
    beyond = len(_BEYOND_ASCII.findall(text))
    return beyond > 0 and len(_JAPANESE.findall(text)) >= 0.95 * beyond and len(_KANA.findall(text)) >= 0.1 * beyond
