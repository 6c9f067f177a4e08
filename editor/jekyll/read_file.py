"""A file's bytes as Jekyll reads them: text, front matter and content, each with what goes wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.jekyll.ruby_values import inspect, kind_of
from editor.post.codec import UTF8_BOM, site_codec
from editor.post.front_matter import FrontMatterError, read_front_matter
from editor.post.post import find_head
from editor.post.problems import Problem
from editor.post.values import Key, Value


@dataclass(frozen=True, slots=True)
class ReadError:
    """What Jekyll logs of a file: the class of Ruby's exception, and its words."""

    ruby: str
    detail: str
    line: int = 0
    """In the file; 0 where the error has no place."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The text of a file, taken apart."""

    content: str
    values: dict[Key, Value] | None
    """The front matter; None where there is none, or it is empty or not read."""
    error: ReadError | None = None
    valid: bool = True
    """Whether the bytes are text in the site's encoding; Jekyll passes over a post that is none."""
    head: str | None = None
    """What Jekyll hands to YAML; None where it finds no front matter."""
    endless: bool = False
    """Whether an alias stands in what it names: Jekyll reads that, too, and we leave the alias out."""


_RUBY = {
    Problem.SYNTAX: "Psych::SyntaxError",
    Problem.DISALLOWED: "Psych::DisallowedClass",
    Problem.UNKNOWN_ALIAS: "Psych::BadAlias",
    Problem.UNREADABLE_VALUE: "ArgumentError",
}


_SHAPES = {
    **dict.fromkeys(
        ("shift_jis", "cp932", "shift_jis_2004", "shift_jisx0213"),
        re.compile(rb"(?:[\x00-\x7f\xa1-\xdf]|[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc])*", re.DOTALL),
    ),
    "euc_jp": re.compile(rb"(?:[\x00-\x7f]|\x8e[\xa1-\xfe]|\x8f?[\xa1-\xfe][\xa1-\xfe])*", re.DOTALL),
}
_SINGLE_BYTES = ("cp125", "iso8859", "cp4", "cp7", "cp8", "koi8")


def read_bytes(data: bytes, encoding: str) -> ReadFile:
    """Return what Jekyll makes of *data* in a site of *encoding*."""
    text, valid = text_of_bytes(data, encoding)
    if not valid:
        return ReadFile(
            text, None, ReadError("ArgumentError", f"invalid byte sequence in {encoding.upper()}"), valid=False
        )
    head = find_head(text)
    if head is None:
        return ReadFile(text, None)
    return _read(text[: head.yaml_end], text[head.end :])


def read_yaml(data: bytes, encoding: str) -> ReadFile:
    """Return the file with the bytes *data* in *encoding*, all of which is YAML."""
    text, valid = text_of_bytes(data, encoding)
    if not valid:
        return ReadFile(text, None, ReadError("Psych::SyntaxError", "invalid leading UTF-8 octet"), valid=False)
    return _read(text, "")


def _read(yaml: str, content: str) -> ReadFile:
    read = read_front_matter(yaml)
    value = read.root.value if read.root else None
    endless = read.error is not None and read.error.problem is Problem.RECURSIVE
    if read.error is not None and not endless:
        return ReadFile(content, None, _error_of(read.error, value), head=yaml)
    return ReadFile(content, value if isinstance(value, dict) else None, head=yaml, endless=endless)


def text_of_bytes(data: bytes, encoding: str) -> tuple[str, bool]:
    """Return the text of *data* in Ruby's *encoding*, and whether all of it is text there.

    An encoding that Ruby does not know is passed over; the mark of UTF-8 is skipped where the name begins with UTF.
    """
    codec = site_codec(encoding) or "utf-8"
    if codec.startswith("utf") and data.startswith(UTF8_BOM):
        data = data[len(UTF8_BOM) :]
    try:
        return data.decode(codec), True
    except UnicodeDecodeError:
        if codec == "utf-8":
            return data.decode(codec, "surrogateescape"), False
        # To Ruby a text is valid by the shape of its bytes, though no character may be at that place of the code.
        shape = _SHAPES.get(codec)
        if shape is not None and shape.fullmatch(data):
            # Psych fails to convert it, and takes the bytes for UTF-8; so does whoever looks at the page.
            return data.decode("utf-8", "surrogateescape"), True
        return data.decode(codec, "replace"), codec.startswith(_SINGLE_BYTES)


def bytes_of_text(text: str, encoding: str) -> bytes:
    """Return *text* as Jekyll is to read it in Ruby's *encoding*, with ``?`` for what that cannot spell."""
    return text.encode(site_codec(encoding) or "utf-8", "replace")


def _error_of(error: FrontMatterError, value: Value) -> ReadError:
    if error.problem is Problem.NOT_A_MAPPING:
        detail = f"undefined method `key?' for {inspect(value, str)}:{kind_of(value)}"
        return ReadError("NoMethodError", detail, error.line)
    return ReadError(_RUBY.get(error.problem, "StandardError"), error.detail, error.line)
