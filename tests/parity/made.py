"""Fresh texts over all of kramdown's syntax, always the same for the same seed: orderly ones and muddled ones."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

from editor import resources
from tests.parity.maker import Maker

_SOUP = (
    *(
        "a",
        "b c",
        "é",
        "語",
        " ",
        "  ",
        "   ",
        "    ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "\\",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "`",
        "``",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "[x]",
        "[x]:",
        "/u",
        "![",
        "<",
        ">",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<br/>",
        "<!--",
        "-->",
    ),
    *(
        "# ",
        "## ",
        "#",
        "===",
        "---",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "> ",
        "    ",
        ": ",
        "|",
        "|-|",
        "^",
        "$$",
        "{:",
        "{: .c}",
    ),
    *(
        "{:.c #i}",
        "{:toc}",
        "}",
        "[^f]",
        "[^f]: ",
        "*[a]: ",
        "```",
        "~~~",
        "'",
        '"',
        "--",
        "...",
        "&",
        ";",
        "{::",
        "/}",
    ),
    *(
        "{::comment}",
        "{:/}",
        "{::nomarkdown}",
        "{:x: .d}",
        "{:x}",
        "[ ] ",
        "[x] ",
        "https://a.b",
        "<https://a.b>",
        "=",
        "+",
    ),
)
_MUDDLES = (
    "*",
    "`",
    "[",
    "]",
    "<",
    ">",
    "|",
    "\n",
    "\n\n",
    "    ",
    "  ",
    "{",
    ":",
    "-",
    "#",
    "\\",
    "'",
    '"',
    "&",
    "$$",
    "^",
)


def texts(count: int, seed: int = 1) -> Iterator[str]:
    """Yield *count* texts: in turn orderly, muddled, thrown together, and paragraphs of the sample posts anew."""
    dice = random.Random(seed)
    kinds: tuple[Callable[[random.Random], str], ...] = (orderly, muddled, soup, recombined)
    for number in range(count):
        yield kinds[number % len(kinds)](dice)


def orderly(dice: random.Random) -> str:
    """Return a text of a few blocks as people write them, and the definitions that it needs."""
    maker = Maker(dice)
    blocks = [maker.block() for _ in range(dice.randint(1, 6))]
    between = dice.choices(("\n\n", "\n", "\n\n\n", "\n \n"), (12, 3, 1, 1))[0]
    return between.join([*blocks, *maker.definitions()]) + "\n"


def muddled(dice: random.Random) -> str:
    """Return an orderly text with a few marks too many, too few, or elsewhere."""
    text = orderly(dice)
    for _ in range(dice.randint(1, 5)):
        at = dice.randrange(len(text))
        match dice.randrange(3):
            case 0:
                text = text[:at] + dice.choice(_MUDDLES) + text[at:]
            case 1:
                text = text[:at] + text[at + dice.randint(1, 3) :]
            case _:
                end = min(len(text), at + dice.randint(1, 30))
                to = dice.randrange(len(text))
                text = text[:to] + text[at:end] + text[to:]
    return text


def soup(dice: random.Random) -> str:
    """Return marks and words thrown together."""
    return "".join(dice.choice(_SOUP) for _ in range(dice.randint(3, 25))) + "\n"


def recombined(dice: random.Random) -> str:
    """Return paragraphs of the sample posts in another order, cut at other places."""
    posts = sorted((resources.path("samples") / "_posts").glob("*.md"))
    parts = [part for post in posts for part in re.split(r"\n(?:\s*\n)+", post.read_text("utf-8").split("---\n", 2)[2])]
    chosen = [dice.choice(parts) for _ in range(dice.randint(2, 6))]
    if dice.random() < 0.5:
        lines = dice.choice(parts).split("\n")
        chosen.insert(dice.randrange(len(chosen)), "\n".join(lines[dice.randrange(len(lines)) :]))
    return "".join(part + dice.choices(("\n\n", "\n"), (5, 1))[0] for part in chosen)
