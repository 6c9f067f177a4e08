"""What a pane shows of a source: lines without their endings, and stand-ins for what Qt cannot hold."""

from __future__ import annotations

# Qt's text document parts blocks at the paragraph separator and at two noncharacters; halves of surrogate pairs,
# which stand for bytes that could not be decoded, get lost on the way to it. A byte order mark at the start of what is
# handed to Qt is taken for one: it gets lost, or all behind it has its bytes swapped.
_UNHELD = "\u2029\ufdd0\ufdd1\ufeff\ufffe"
_STAND_INS = dict.fromkeys((*map(ord, _UNHELD), *range(0xD800, 0xE000)), "\ufffd") | {0x2029: "¶"}


def shown(text: str) -> str:
    """Return *text* with a stand-in for each code point that a Qt text document cannot hold, one for one."""
    return text if _can_be_held(text) else text.translate(_STAND_INS)


def _can_be_held(text: str) -> bool:
    if text.isascii():
        return True
    if any(sign in text for sign in _UNHELD):
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def line_lengths(text: str) -> list[int]:
    r"""Return the lengths of the lines of *text*, endings (``\n``, ``\r\n``, ``\r``) included.

    The last line has none: a text that ends with an ending has an empty line behind it.
    """
    if "\r" not in text:
        lengths = [len(part) + 1 for part in text.split("\n")]
        lengths[-1] -= 1
        return lengths
    lengths = []
    parts = text.split("\n")
    last = parts.pop()
    for part in parts:
        lone = part[:-1].split("\r") if part.endswith("\r") else part.split("\r")
        lengths.extend(len(piece) + 1 for piece in lone)
        lengths[-1] += part.endswith("\r")
    lengths.extend(len(piece) + 1 for piece in last.split("\r"))
    lengths[-1] -= 1
    return lengths


def ending_of(line: str) -> str:
    r"""Return the ending of *line*: ``\n``, ``\r\n``, ``\r`` or nothing."""
    if line.endswith("\r\n"):
        return "\r\n"
    return line[-1] if line.endswith(("\n", "\r")) else ""
