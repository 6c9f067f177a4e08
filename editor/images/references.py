"""The pictures and files that a post names: in its text, and in the fields of its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from editor.images.forms import AS_LINK, IN_MARKDOWN, Form, Kind
from editor.images.kinds import is_picture
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
    rf"(?P<image>!?)\[[^\[\]\n]*\]\([ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<address>(?:{_LIQUID}|\([^\s()]*\)|[^\s()])+))"
)
_DEFINED = re.compile(r"^ {0,3}\[[^\]\n^*][^\]\n]*\]:[ \t]+<?(?P<address>[^\s<>]+)", re.MULTILINE)
_TAG = re.compile(rf"<img\b(?:{_LIQUID}|[^>])*>", re.IGNORECASE)
_SOURCE = re.compile(
    rf"\bsrc\s*=\s*(?:\"(?P<double>(?:{_LIQUID}|[^\"])*)\"|'(?P<single>(?:{_LIQUID}|[^'])*)')", re.IGNORECASE
)
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

    @property
    def is_picture(self) -> bool:
        """Whether the name ends as a picture's."""
        found = _END_OF_NAME.search(self.address)
        return found is not None and is_picture("." + found[1])


def references_of(post: Post) -> list[Reference]:
    """Return what *post* names, in code left out: pictures by the end of their names, and what else is linked."""
    found = [] if post.front_matter.error else _of_fields(post.front_matter.values())
    return found + list(references_in(post.body.of(post.source)))


def references_in(text: str) -> Iterator[Reference]:
    """Yield what the Markdown *text* names."""
    text = _CODE.sub(" ", text)
    for match in _MARKDOWN.finditer(text):
        yield Reference(match["angled"] or match["address"] or "", IN_MARKDOWN if match["image"] else AS_LINK)
    for match in _DEFINED.finditer(text):
        yield Reference(match["address"])
    for tag in _TAG.finditer(text):
        if source := _SOURCE.search(tag[0]):
            yield Reference(source["double"] or source["single"] or "", Form(Kind.HTML))
    for match in _INCLUDE.finditer(text):
        yield from _in_include(match["name"], match["given"])


def _in_include(name: str, given: str) -> Iterator[Reference]:
    values = {m["name"]: m["double"] if m["double"] is not None else m["single"] for m in _GIVEN.finditer(given)}
    words = next((word for word in _WORDS if word in values), "")
    for key, value in values.items():
        reference = Reference(value, Form(Kind.INCLUDE, name, key, words))
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
