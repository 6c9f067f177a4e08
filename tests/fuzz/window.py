"""The target of the whole window: keys, an input method, menus, the form, other programs, in any order.

`tests.features.test_writing_law` holds that the pane shows the source; here it is which bytes may change at what a hand
does, what stands in the file after a save, and that nobody is left with an exception.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.fuzz import fragments
from tests.fuzz.hand import KEYS, Session
from tests.fuzz.target import Input, Step, Target, promise, texts_of
from tests.standing_window import settle, standing

_TYPED = (
    *(
        "a",
        "b ",
        "(",
        '"',
        "*",
        "`",
        "- ",
        "1. ",
        "> ",
        "|",
        "# ",
        ": ",
        "---",
        "{{ ",
        "title: x",
        "[",
        "'",
        "2024-02-03",
    ),
    *("yes", ","),
)
_PREEDITS = ("に", "にほん", "「", "")
_COMMITTED = ("日本", "「", "」", "😀", "（", "、", "e\u0301")
_PASTED = ("a\tb\r\nc\td", "https://example.org/", "p\u2028q\xa0r", "---\n", "x\udc80", "[1, 2]", "日本\n語\r")


def make(chance: Random) -> Input:
    """Return a post, how its file spells it, and what a hand does."""
    steps = tuple(_step(chance) for _ in range(chance.randrange(1, 16)))
    return (chance.randrange(8), *fragments.post(chance, 8), *steps)


def _step(chance: Random) -> Step:
    where = chance.choice((0, 0, 0, 1, 2, 2, 3, 4))
    place, many = chance.randrange(300), chance.randrange(8)
    kinds: tuple[tuple[Step, ...], ...] = (
        ("type", where, place, chance.choice(_TYPED)),
        ("type", where, place, chance.choice(_TYPED)),
        ("key", where, place, chance.randrange(len(KEYS))),
        ("key", where, place, chance.randrange(len(KEYS))),
        ("compose", where, place, chance.choice(_PREEDITS)),
        ("commit", where, place, chance.choice(_COMMITTED), chance.choice(("", "", "ご"))),
        ("go", where, place, many),
        ("paste", where, place, chance.choice(_PASTED)),
        ("do", place),
        ("do", place),
        ("edit", place, many, chance.choice(fragments.TYPED)),
        ("outside", place, many, chance.choice(fragments.TYPED)),
        ("undo", many),
        ("redo", many),
        ("save",),
        ("rest",),
        ("tab", place),
    )
    return chance.choice(kinds)


@contextlib.contextmanager
def window_target(folder: Path) -> Iterator[Target]:
    """Stand a window below *folder*, and give the target that it is."""
    posts = folder / "site" / "_posts"
    posts.mkdir(parents=True)
    path = posts / "2024-01-01-fuzzed.md"
    with standing(folder, preview=False) as at:

        def check(steps: Input) -> None:
            for left in at.workbench.desk.posts:  # of an input that failed
                at.close(left)
            encoding = "cp932" if next((step == 0 for step in steps if isinstance(step, int)), False) else "utf-8"
            text = texts_of(steps)
            data = text.encode(encoding, "ignore") if encoding == "cp932" else text.encode("utf-8", "surrogatepass")
            path.write_bytes(data)
            post = at.open(path)
            at.do("file.save")
            promise(path.read_bytes() == data, "opening and saving changes no byte", data, path.read_bytes())
            session = Session(at, post, post.document.post.source)
            post.document.changed.connect(session.changes.append)
            for step in steps:
                session.make(step)
            session.end()
            settle()

        yield Target("window", make, check, in_window=True)
