"""The process in which Hunspell works: a broken dictionary, or a long search for suggestions, stops nothing else.

A request is a line of JSON, and so is its answer. ``{"load": name, "folder": folder}`` gives ``{"fault": …}``, null
where the dictionary is good; ``{"wrong": words}`` gives those that no dictionary knows; ``{"suggest": word, "near":
words}`` gives words that may be meant, the likeliest first. It ends with its input.
"""

from __future__ import annotations

import codecs
import json
import re
import sys
from pathlib import Path

from hunspell import Hunspell

from editor.spelling.latin_words import latin_words
from editor.spelling.speller import Fault
from editor.spelling.suggesting import Words, suggestions

MOST_BYTES = 64 * 1024 * 1024
"""The largest dictionaries in use take some 12 MB."""
_ASKED = 400
"""Words of a dictionary by which it is tried."""
_SET = re.compile(rb"^(?:\xef\xbb\xbf)?[ \t]*SET[ \t]+([^\s]+)", re.MULTILINE)
_COUNT = re.compile(r"\A\ufeff?\s*[1-9]\d*\s*(?:#.*)?\Z")


class Loaded:
    """A dictionary that is asked by Hunspell; a letter that its encoding has not is in none of its words."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def spell(self, word: str) -> bool:
        """Tell whether *word* is right."""
        try:
            return self._words.spell(word)
        except UnicodeEncodeError:
            return False

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may be meant by *word*."""
        try:
            return self._words.suggest(word)
        except UnicodeEncodeError:
            return ()


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
    loaded = Loaded(words)
    return loaded if any(map(loaded.spell, tried)) else Fault.BROKEN


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
            wrong = [word for word in request["wrong"] if not any(one.spell(word) for one in dictionaries)]
            answer = {"wrong": wrong}
        else:
            answer = {"suggestions": suggestions(dictionaries, request["suggest"], request["near"])}
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
