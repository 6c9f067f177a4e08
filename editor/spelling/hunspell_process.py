"""The process in which Hunspell works: a broken dictionary, or a long search for suggestions, stops nothing else.

A request is a line of JSON, and so is its answer. ``{"load": name, "folder": folder}`` gives ``{"fault": …}``, null
where the dictionary is good; ``{"wrong": words}`` gives those that no dictionary knows; ``{"suggest": word}`` gives
words that may be meant, the likeliest first. It ends with its input.
"""

from __future__ import annotations

import codecs
import json
import re
import sys
from itertools import chain, zip_longest
from pathlib import Path
from typing import Protocol

from hunspell import Hunspell

from editor.spelling.latin_words import latin_words
from editor.spelling.speller import Fault

MOST_BYTES = 64 * 1024 * 1024
"""The largest dictionaries in use take some 12 MB."""
MOST_SUGGESTIONS = 8
_ASKED = 400
"""Words of a dictionary by which it is tried."""
_SET = re.compile(rb"^(?:\xef\xbb\xbf)?[ \t]*SET[ \t]+([^\s]+)", re.MULTILINE)
_COUNT = re.compile(r"\A\ufeff?\s*[1-9]\d*\s*(?:#.*)?\Z")


class Words(Protocol):
    """What Hunspell answers."""

    def spell(self, word: str) -> bool:
        """Tell whether *word* is right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may be meant by *word*."""


def load(name: str, folder: Path) -> Words | Fault:
    """Return the dictionary *name* of *folder*, or what is wrong with it."""
    try:
        if any((folder / f"{name}{kind}").stat().st_size > MOST_BYTES for kind in (".aff", ".dic")):
            return Fault.TOO_LARGE
        affixes, listed = (folder / f"{name}.aff").read_bytes(), (folder / f"{name}.dic").read_bytes()
    except OSError:
        return Fault.UNREADABLE
    named = _SET.search(affixes)
    encoding = named[1].decode("ascii", "replace").replace("microsoft-cp", "cp") if named else "iso8859-1"
    try:
        codecs.lookup(encoding)
    except LookupError:
        return Fault.BROKEN
    lines = listed.decode(encoding, "replace").splitlines()
    if not lines or not _COUNT.match(lines[0]):
        return Fault.BROKEN
    entries = lines[1 :: max(1, len(lines) // _ASKED)]
    tried = [word.word for entry in entries for word in latin_words(re.split(r"[/\t]", entry)[0])]
    if not tried:
        return Fault.NOT_LATIN
    words = Hunspell(name, hunspell_data_dir=str(folder), system_encoding=sys.getfilesystemencoding())
    words._dic_encoding = encoding  # it takes a name that Python does not know, such as microsoft-cp1251, for ASCII
    return words if any(_is_right(words, word) for word in tried) else Fault.BROKEN


def suggestions(dictionaries: list[Words], word: str) -> list[str]:
    """Return what may be meant by *word*, by each dictionary in turn."""
    found = [_suggest(dictionary, word) for dictionary in dictionaries]
    mixed = chain.from_iterable(zip_longest(*found))
    return list(dict.fromkeys(one for one in mixed if one))[:MOST_SUGGESTIONS]


def _is_right(words: Words, word: str) -> bool:
    try:
        return words.spell(word)
    except UnicodeEncodeError:  # a letter that the dictionary's encoding has not
        return False


def _suggest(words: Words, word: str) -> tuple[str, ...]:
    try:
        return words.suggest(word)
    except UnicodeEncodeError:
        return ()


def main() -> None:
    """Answer requests until there are no more."""
    dictionaries: list[Words] = []
    for line in sys.stdin.buffer:
        request = json.loads(line)
        answer: dict[str, object]
        if "load" in request:
            loaded = load(request["load"], Path(request["folder"]))
            if not isinstance(loaded, Fault):
                dictionaries.append(loaded)
            answer = {"fault": loaded.value if isinstance(loaded, Fault) else None}
        elif "wrong" in request:
            wrong = [word for word in request["wrong"] if not any(_is_right(one, word) for one in dictionaries)]
            answer = {"wrong": wrong}
        else:
            answer = {"suggestions": suggestions(dictionaries, request["suggest"])}
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
