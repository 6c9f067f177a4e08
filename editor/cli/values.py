"""Values of front matter on the command line: as text, as JSON, and read from what was typed."""

from __future__ import annotations

import base64
import datetime
import json
import math
from collections.abc import Sequence

from editor.cli.failure import USAGE, CommandFailed
from editor.cli.language import translate
from editor.post.front_matter import Kind, Moment, Node, Symbol, Value
from editor.post.scalars import UnreadableScalarError, psych_scalar
from editor.post.values import key_text

NANOSECONDS = 1_000_000_000

_TRUE = frozenset(("true", "yes", "on", "1"))
_FALSE = frozenset(("false", "no", "off", "0"))


def json_text(value: Value) -> str:
    """Return *value* as JSON; times become ISO 8601, bytes base64, and numbers that JSON lacks YAML's names."""
    return json.dumps(_plain(value), ensure_ascii=False, indent=2)


Json = bool | int | float | str | list["Json"] | dict[str, "Json"] | None


def _plain(value: Value) -> Json:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key_text(key): _plain(item) for key, item in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        return ".nan" if math.isnan(value) else ("-.inf" if value < 0 else ".inf")
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return scalar_text(value)


def scalar_text(value: Value) -> str:
    """Return a value that is no list and no map as text, as a shell script would want it."""
    if isinstance(value, Moment):
        return moment_text(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Symbol):
        return f":{value.name}"
    return key_text(value) if not isinstance(value, list | dict) else json_text(value)


def moment_text(moment: Moment) -> str:
    """Return *moment* in ISO 8601 with its offset, UTC where none was written."""
    seconds, fraction = divmod(moment.ns, NANOSECONDS)
    zone = datetime.timezone(datetime.timedelta(seconds=moment.offset or 0))
    try:
        time = datetime.datetime.fromtimestamp(0, zone) + datetime.timedelta(seconds=seconds)
    except OverflowError:
        return str(seconds)
    text = time.isoformat()
    if not fraction:
        return text
    digits = f"{fraction:09d}".rstrip("0")
    return f"{text[:19]}.{digits}{text[19:]}"


def read_json(text: str) -> Value:
    """Return the value that *text* is in JSON; raises CommandFailed."""

    def unknown(name: str) -> Value:
        raise ValueError(f"{name} is not JSON")

    try:
        value: Value = json.loads(text, parse_constant=unknown)
    except (ValueError, RecursionError) as error:
        raise CommandFailed(translate("cli", "That is no JSON: {0}.").format(error), USAGE) from error
    return value


def read_values(words: Sequence[str], node: Node | None) -> Value:
    """Return what *words* mean for a field that holds *node*, or for a new field.

    A list comes of several words, and where a list stands. Raises CommandFailed where a word does not fit.
    """
    if node is not None and node.kind is Kind.TREE:
        raise CommandFailed(
            translate("cli", "The field holds more than a plain value: give the new one with --json."), USAGE
        )
    if node is not None and node.kind is Kind.LIST:
        return [_read_item(word, node) for word in words]
    if len(words) != 1:
        return list(words)
    return read_word(words[0], node.kind if node else None)


def read_word(word: str, kind: Kind | None) -> Value:
    """Return what *word* means where a value of *kind* stands; what Jekyll would read where nothing stands."""
    if kind is Kind.TEXT or kind is Kind.OPAQUE:
        return word
    if kind is Kind.BOOLEAN:
        if word.lower() in _TRUE | _FALSE:
            return word.lower() in _TRUE
        sentence = translate("cli", "The field is true or false, and {0!r} is neither (use --json to change its kind).")
        raise CommandFailed(sentence.format(word), USAGE)
    read = _as_jekyll(word)
    if kind is Kind.NUMBER and (isinstance(read, bool) or not isinstance(read, int | float)):
        sentence = translate("cli", "The field is a number, and {0!r} is none (use --json to change its kind).")
        raise CommandFailed(sentence.format(word), USAGE)
    return read


def _read_item(word: str, node: Node) -> Value:
    kinds = {entry.node.kind for entry in node.children}
    return read_word(word, kinds.pop()) if kinds == {Kind.NUMBER} or kinds == {Kind.BOOLEAN} else word


def _as_jekyll(word: str) -> Value:
    try:
        read = psych_scalar(word)
    except UnreadableScalarError:
        return word
    return read if read is None or isinstance(read, bool | int | float | datetime.date | Moment) else word
