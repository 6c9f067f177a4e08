"""What Psych 4.0.4 reads in a YAML tree, as Jekyll calls it: ``safe_load`` with Date, Time and aliases.

Follows ``Psych::Visitors::ToRuby``. Unlike it, goes on behind a value that Psych refuses, so that a form can
show the rest.
"""

from __future__ import annotations

import base64
import math
import re

from editor.post.problems import FrontMatterError, Problem
from editor.post.scalars import UnreadableScalarError, psych_scalar
from editor.post.syntax import Shape, SyntaxNode
from editor.post.values import Key, OddKey, Symbol, Value, key_of

_YAML_TAG = "tag:yaml.org,2002:"
_STRING_TAG = re.compile(r"!(?:str|ruby/string)(?::(.*))?")
_VARIABLE = re.compile(r"@?[A-Za-z_]\w*")
_SYMBOL_TAG = re.compile(r"!ruby/sym(?:bol)?:?.*")
_SCALAR_CLASSES = {
    "!ruby/object:BigDecimal": "BigDecimal",
    "!ruby/object:DateTime": "DateTime",
    "!ruby/object:Complex": "Complex",
    "!ruby/object:Rational": "Rational",
    "!ruby/regexp": "Regexp",
    "!ruby/range": "Range",
    "!ruby/encoding": "Encoding",
}
_LIST_CLASS = re.compile(r"!(?:seq|ruby/array):(.*)")
_MAP_CLASSES = (
    (re.compile(r"!ruby/struct:?(.*)"), "Struct"),
    (re.compile(r"!ruby/object:?(?!Hash\Z)(.*)"), "Object"),
    (re.compile(r"!ruby/array:(.*)"), "Array"),
    (re.compile(r"!ruby/range()"), "Range"),
    (re.compile(r"!ruby/exception:?(.*)"), "Exception"),
    (re.compile(rf"(?:!|{_YAML_TAG})set()"), "Psych::Set"),
    (re.compile(rf"(?:!|{_YAML_TAG})omap()"), "Psych::Omap"),
    (re.compile(r"!(?:map|ruby/hash|ruby/hash-with-ivars):(.*)"), "Hash"),
    (re.compile(r"!ruby/marshalable:(.*)"), "Object"),
)


class PsychReading:
    """The values of a tree, and the first error that Psych raises in it, or else the first endless value."""

    def __init__(self) -> None:
        self.error: FrontMatterError | None = None
        self.refused: list[int] = []
        """Where the values stand that Psych refuses."""
        self.endless: list[int] = []
        """Where aliases stand inside what they name: no reader refuses them, but Jekyll fails by them."""

    def read(self, node: SyntaxNode) -> Value:
        """Return what Psych reads in *node*; sets ``value`` of it and of all below it."""
        if node.shape is Shape.SCALAR:
            node.value = self._scalar(node)
        elif node.shape is Shape.LIST:
            node.value = self._list(node)
        elif node.shape is Shape.MAP:
            node.value = self._map(node)
        elif node.recursive:
            self._fail(node, Problem.RECURSIVE, f"The alias {node.text} stands in what it names")
        elif node.target is None:
            self._fail(node, Problem.UNKNOWN_ALIAS, f"Unknown alias: {node.text}")
        else:
            node.value = node.target.value
        return node.value

    def _fail(self, node: SyntaxNode, problem: Problem, detail: str) -> None:
        (self.endless if problem is Problem.RECURSIVE else self.refused).append(node.outer_start)
        if self.error is None or (self.error.problem is Problem.RECURSIVE and problem is not Problem.RECURSIVE):
            self.error = node.error(problem, detail)

    def _disallow(self, node: SyntaxNode, name: str) -> None:
        self._fail(node, Problem.DISALLOWED, f"Tried to load unspecified class: {name}")

    def _scalar(self, node: SyntaxNode) -> Value:
        tag = node.tag
        if node.quoted:
            return node.text
        if tag is None:
            return self._plain(node)
        if tag in ("!binary", _YAML_TAG + "binary"):
            return _unpacked(node.text)
        string = _STRING_TAG.fullmatch(tag)
        if string or tag == _YAML_TAG + "str":
            if string and string[1]:
                self._disallow(node, string[1])
            return node.text
        if tag in _SCALAR_CLASSES:
            self._disallow(node, _SCALAR_CLASSES[tag])
            return node.text
        if tag in ("!ruby/class", "!ruby/module"):
            if node.text:
                self._disallow(node, node.text)
            return None
        if _SYMBOL_TAG.fullmatch(tag):
            self._disallow(node, "Symbol")
            return Symbol(node.text)
        return self._float(node) if tag in ("!float", _YAML_TAG + "float") else self._plain(node)

    def _plain(self, node: SyntaxNode) -> Value:
        try:
            value = psych_scalar(node.text)
        except UnreadableScalarError as error:
            self._fail(node, Problem.UNREADABLE_VALUE, str(error))
            return node.text
        if isinstance(value, Symbol):
            self._disallow(node, "Symbol")
        return value

    def _float(self, node: SyntaxNode) -> Value:
        """Return Ruby's ``Float(…)`` of the value."""
        value = self._plain(node)
        if isinstance(value, int | float) and not isinstance(value, bool):
            try:
                return float(value)
            except OverflowError:
                return math.inf if value > 0 else -math.inf
        if isinstance(value, str) and re.fullmatch(
            r"\s*[-+]?[0-9]+(_[0-9]+)*(\.[0-9]+(_[0-9]+)*)?([eE][-+]?[0-9]+)?\s*", value
        ):
            return float(value)
        self._fail(node, Problem.UNREADABLE_VALUE, f"invalid value for Float(): {node.text}")
        return node.text

    def _list(self, node: SyntaxNode) -> Value:
        tag = node.tag or ""
        if tag in ("!omap", _YAML_TAG + "omap"):
            return self._ordered_map(node)
        named = _LIST_CLASS.fullmatch(tag)
        if named:
            self._disallow(node, named[1])
        return [self.read(child) for child in node.children]

    def _ordered_map(self, node: SyntaxNode) -> Value:
        """Return the map that Psych makes of a list of maps: the first key and the last value of each."""
        result: dict[Key, Value] = {}
        for child in node.children:
            self.read(child)
            if child.shape in (Shape.SCALAR, Shape.ALIAS) or not child.children:
                self._fail(child, Problem.UNREADABLE_VALUE, "an ordered map holds maps")
                continue
            result[key_of(child.children[0].value, result)] = child.children[-1].value
        return result

    def _map(self, node: SyntaxNode) -> Value:
        tag = node.tag
        if tag is not None:
            if tag == _YAML_TAG + "str" or _STRING_TAG.fullmatch(tag):
                return self._string_with_variables(node, tag)
            self._check_map_tag(node, tag)
        result: dict[Key, Value] = {}
        children = iter(node.children)
        for key_node in children:
            key = self.read(key_node)
            value_node = next(children)
            value = self.read(value_node)
            merged = merged_map(key_node, value_node) if key == "<<" else None
            if merged is None:
                result[key_of(key, result)] = value
            else:
                merge_into(result, merged)
        return result

    def _string_with_variables(self, node: SyntaxNode, tag: str) -> Value:
        """Return the text under ``str`` in a map tagged as text; its other keys name instance variables of it."""
        named = _STRING_TAG.fullmatch(tag)
        if named and named[1]:
            self._disallow(node, named[1])
        values = [self.read(child) for child in node.children]
        pairs = list(zip(values[::2], values[1::2], strict=True))
        text = next((value for key, value in reversed(pairs) if key == "str"), None)
        for key, _value in pairs:
            if key != "str" and not (isinstance(text, str) and isinstance(key, str) and _VARIABLE.fullmatch(key)):
                self._fail(node, Problem.UNREADABLE_VALUE, "a text with instance variables")
                break
        return text

    def _check_map_tag(self, node: SyntaxNode, tag: str) -> None:
        for pattern, name in _MAP_CLASSES:
            found = pattern.fullmatch(tag)
            if found:
                self._disallow(node, found[1] or name)
                return


def merged_map(key: SyntaxNode, node: SyntaxNode) -> dict[Key, Value] | None:
    """Return what the entry of *key* and *node*, once read, merges into its map; None for a common entry."""
    value = node.value
    if key.value != "<<" or key.tag == _YAML_TAG + "str":
        return None
    if node.shape in (Shape.ALIAS, Shape.MAP) and isinstance(value, dict):
        return value
    if node.shape is not Shape.LIST or not isinstance(value, list):
        return None
    merged: dict[Key, Value] = {}
    for part in reversed(value):
        if not isinstance(part, dict):
            return None
        merge_into(merged, part)
    return merged


def merge_into(result: dict[Key, Value], other: dict[Key, Value]) -> None:
    """Put all of *other* into *result*."""
    for key, value in other.items():
        result[key if isinstance(key, str | OddKey) else key_of(key, result)] = value


def _unpacked(text: str) -> bytes:
    """Return what Ruby's ``unpack('m')`` makes of *text*: it skips what is no base64, stops at padding."""
    digits = re.sub(r"[^A-Za-z0-9+/=]", "", text).partition("=")[0]
    if len(digits) % 4 == 1:
        digits = digits[:-1]
    return base64.b64decode(digits + "=" * (-len(digits) % 4))
