"""The pictures and files that a post names: in its text, and in the fields of its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from editor.images.forms import AS_LINK, IN_MARKDOWN, Form, Kind
from editor.images.kinds import is_picture
from editor.post.edit import Span
from editor.post.post import Post
from editor.post.values import Value

_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?(?:^ {0,3}(?P=fence)|\Z)"
    r"|\{%-?\s*(?P<tag>highlight|raw|comment)\b.*?(?:\{%-?\s*end(?P=tag)\s*-?%\}|\Z)"
    r"|(?<!`)`[^`\n]+`"
    r"|<!--.*?(?:-->|\Z)",
    re.DOTALL | re.MULTILINE,
)
_LIQUID = r"\{\{.*?\}\}|\{%.*?%\}"
_MARKDOWN = re.compile(
    rf"(?P<image>!?)\[(?P<words>[^\[\]\n]*)\]"
    rf"\([ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<address>(?:{_LIQUID}|\([^\s()]*\)|[^\s()])+))"
)
_DEFINED = re.compile(r"^ {0,3}\[[^\]\n^*][^\]\n]*\]:[ \t]+<?(?P<address>[^\s<>]+)", re.MULTILINE)
_TAG = re.compile(rf"<img\b(?:{_LIQUID}|[^>])*>", re.IGNORECASE)
_SOURCE = re.compile(
    rf"\bsrc\s*=\s*(?:\"(?P<double>(?:{_LIQUID}|[^\"])*)\"|'(?P<single>(?:{_LIQUID}|[^'])*)')", re.IGNORECASE
)
_ALT = re.compile(r"\balt\s*=", re.IGNORECASE)
_INCLUDE = re.compile(r"\{%-?\s*include\s+(?P<name>[\w./-]+)\s+(?P<given>[^%]*?)-?%\}")
_GIVEN = re.compile(r"""(?P<name>[\w-]+)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""")
_WORDS = ("alt", "caption", "title", "description")
_END_OF_NAME = re.compile(r"\.(\w{2,5})(?=[\"'?#\s]|$|\s*-?%\})")


@dataclass(frozen=True, slots=True)
class Reference:
    """An *address* as written, a picture's or another file's: in the text, or at *path* in the front matter."""

    address: str
    form: Form = IN_MARKDOWN
    path: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)
    """Where the address stands: in the text that was looked through, of a post in its source; not told of fields."""
    is_described: bool = field(default=True, compare=False)
    """Whether there are words for those who do not see the picture, as far as can be told."""

    @property
    def is_picture(self) -> bool:
        """Whether the name ends as a picture's."""
        found = _END_OF_NAME.search(self.address)
        return found is not None and is_picture("." + found[1])


def references_of(post: Post) -> list[Reference]:
    """Return what *post* names, in code left out: pictures by the end of their names, and what else is linked."""
    found = [] if post.front_matter.error else _of_fields(post.front_matter.values())
    start = post.body.start
    for reference in references_in(post.body.of(post.source)):
        found.append(replace(reference, span=reference.span.moved(start) if reference.span else None))
    return found


def references_in(text: str) -> Iterator[Reference]:
    """Yield what the Markdown *text* names."""
    text = _CODE.sub(lambda match: " " * len(match[0]), text)
    for match in _MARKDOWN.finditer(text):
        address = "angled" if match["angled"] else "address"
        form = IN_MARKDOWN if match["image"] else AS_LINK
        described = form is AS_LINK or (not match["words"].isspace() and bool(match["words"]))
        yield Reference(match[address] or "", form, span=Span(*match.span(address)), is_described=described)
    for match in _DEFINED.finditer(text):
        yield Reference(match["address"], span=Span(*match.span("address")))
    for tag in _TAG.finditer(text):
        if source := _SOURCE.search(tag[0]):
            address = "double" if source["double"] else "single"
            span = Span(*source.span(address)).moved(tag.start())
            described = _ALT.search(tag[0]) is not None
            yield Reference(source[address] or "", Form(Kind.HTML), span=span, is_described=described)
    for match in _INCLUDE.finditer(text):
        yield from _in_include(match["name"], match["given"], match.start("given"))


def _in_include(name: str, given: str, start: int) -> Iterator[Reference]:
    values: dict[str, tuple[str, Span]] = {}
    for match in _GIVEN.finditer(given):
        group = "single" if match["double"] is None else "double"
        values[match["name"]] = match[group], Span(*match.span(group)).moved(start)
    words = next((word for word in _WORDS if word in values), "")
    for key, (value, span) in values.items():
        reference = Reference(value, Form(Kind.INCLUDE, name, key, words), span=span)
        if "," not in value and reference.is_picture:
            yield reference


def _of_fields(values: Mapping[str, Value]) -> list[Reference]:
    return [reference for key, value in values.items() for reference in _in_fields(value, (key,))]


def _in_fields(value: Value, path: tuple[str, ...]) -> Iterator[Reference]:
    if isinstance(value, dict) and len(path) < 3:
        for key, inner in value.items():
            if isinstance(key, str):
                yield from _in_fields(inner, (*path, key))
    elif isinstance(value, str) and len(value) < 500 and "\n" not in value:
        reference = Reference(value, path=path)
        if reference.is_picture:
            yield reference
