"""A formula in the LaTeX that latex2mathml reads rightly: macros put in, commands and environments by other names.

What commands mean is as MathJax and KaTeX have it, which show the formula to the readers of a site.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from editor.render.math.environments import Environment, environment
from editor.render.math.macros import Macros
from editor.render.math.names import (
    DROPPED,
    DROPPED_ARGUMENT,
    LETTER_STYLES,
    OPERATORS,
    OTHER_NAMES,
    SIGNS_IN_TEXT,
    SIZED,
    SYMBOLS,
    TEXTS,
    WHOLE_GROUPS,
)
from editor.render.math.tokens import MOST_CHARACTERS, Reader, Unreadable, is_word, joined, tokens_of

MOST_DEPTH = 40
FIRST_MARK = 0xE000
"""The first of the private characters that stand for words, which latex2mathml would cut at braces and dollars."""
_MOST_TEXTS = 0x1000
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_UNITS = frozenset(("in", "mm", "cm", "pt", "em", "ex", "pc", "bp", "dd", "cc", "sp", "mu"))
_LENGTH = re.compile(r"[+-]?\s*(?:\d+\.?\d*|\.\d+)\s*(?:in|mm|cm|pt|em|ex|pc|bp|dd|cc|sp|mu)")
_ANGLES = {"<": "\\langle", ">": "\\rangle"}


@dataclass(frozen=True, slots=True)
class PlainLatex:
    """What latex2mathml is given, and the words that its private characters stand for."""

    latex: str
    texts: list[str]


def plain_latex(latex: str) -> PlainLatex:
    """Return *latex* spelled out; raises Unreadable where it is none or exceeds the bounds."""
    if len(latex) > MOST_CHARACTERS:
        raise Unreadable("too long")
    if _PRIVATE.search(latex):
        raise Unreadable("a private character")
    return _Speller(latex).spelled()


class _Speller:
    """Reads one formula and writes it anew.

    What is put back to the reader may be a piece of several characters, which no formula can spell: it is written as
    it stands.
    """

    def __init__(self, latex: str) -> None:
        self._reader = Reader(tokens_of(latex))
        self._macros = Macros()
        self._out: list[str] = []
        self._texts: list[str] = []
        self._depth = 0
        self._open: list[Environment] = []
        self._tags: list[list[str]] = [[]]
        """What is to stand at the end of the row, for the whole and for each open environment."""
        self._breaks = False

    def spelled(self) -> PlainLatex:
        """Return the formula spelled out."""
        while (token := self._reader.next()) is not None:
            self._spell(token)
        if self._open or self._depth:
            raise Unreadable("something is left open")
        self._write_tags()
        latex = joined(self._out)
        return PlainLatex(
            f"\\begin{{displaylines}}{{}}{latex}\\end{{displaylines}}" if self._breaks else latex, self._texts
        )

    def _spell(self, token: str) -> None:
        reader = self._reader
        if self._macros.read_definition(token, reader) or self._macros.expand(token, reader):
            return
        if rule := _RULES.get(token):
            rule(self, token)
        elif token in DROPPED_ARGUMENT:
            reader.option()
            reader.argument()
        elif token in OTHER_NAMES:
            reader.put_back(OTHER_NAMES[token])
        elif token in OPERATORS:
            self._write_operator(OPERATORS[token])
        elif token in TEXTS:
            reader.put_back(["{", *self._pieces_of_text(token, reader.argument(), 0), "}"])
        elif token in WHOLE_GROUPS:
            reader.put_back(["{", f"{token} ", "{", *reader.argument(), "}", "}"])
        elif token not in DROPPED:
            self._write(token)

    def _write(self, token: str) -> None:
        self._depth += (token == "{") - (token == "}")
        if self._depth < 0:
            raise Unreadable("something is closed that is not open")
        if self._depth + len(self._open) > MOST_DEPTH:
            raise Unreadable("too deep")
        if token in LETTER_STYLES:
            token += " "  # else latex2mathml looks up one letter, and finds an upright one slanted
        elif token.isdecimal() and self._reader.ahead(2) in _UNITS:
            token = f"{{{token}}}"  # else "2mm" is taken for a length
        self._out.append(SYMBOLS.get(token, token))

    def _begin(self, _token: str) -> None:
        found = environment("".join(self._reader.argument()).strip(), self._reader)
        self._open.append(found)
        self._tags.append([])
        self._write(found.begin)

    def _end(self, _token: str) -> None:
        name = "".join(self._reader.argument()).strip()
        if not self._open or self._open[-1].name != name:
            raise Unreadable("an environment ends that has not begun")
        self._write_tags()
        self._tags.pop()
        self._out.append(self._open.pop().end)

    def _row(self, _token: str) -> None:
        reader = self._reader
        reader.take("*")
        option = reader.option() if reader.ahead(1) == "[" else None
        if option is not None and not _LENGTH.fullmatch("".join(option).strip()):
            reader.put_back(["{", "[", "}", *option, "]"])
        self._breaks = self._breaks or not (self._open or self._depth)
        self._write_tags()
        self._out.append("\\\\")

    def _column(self, token: str) -> None:
        if not self._open and not self._depth:
            raise Unreadable("a column without a table")
        self._out.append(token)

    def _rule_between_rows(self, _token: str) -> None:
        self._out.append("\\class{math-line}\\text{}")

    def _tag(self, _token: str) -> None:
        is_bare = self._reader.take("*")
        words = _words(self._reader.argument())
        self._tags[-1].append(words if is_bare else f"({words})")

    def _write_tags(self) -> None:
        for tag in self._tags[-1]:
            self._out += ["\\qquad", f"\\text{{{self._mark(tag)}}}"]
        self._tags[-1] = []

    def _reference(self, _token: str) -> None:
        self._out.append(f"\\text{{{self._mark(f'({_words(self._reader.argument())})')}}}")

    def _pieces_of_text(self, command: str, tokens: list[str], depth: int) -> list[str]:
        """Return a text as words, formulas between dollars, and texts in other styles."""
        if depth > MOST_DEPTH:
            raise Unreadable("too deep")
        pieces: list[str] = []
        words: list[str] = []

        def end_words() -> None:
            if words:
                pieces.append(f"{TEXTS[command]}{{{self._mark(_words(words))}}}")
                words.clear()

        reader = Reader(tokens)
        while (token := reader.next()) is not None:
            if token in ("$", "\\("):
                end_words()
                pieces += ["{", *reader.up_to("$" if token == "$" else "\\)"), "}"]
            elif token in TEXTS:
                end_words()
                pieces += self._pieces_of_text(token, reader.argument(), depth + 1)
            else:
                words.append(token)
        end_words()
        return pieces

    def _mark(self, words: str) -> str:
        if len(self._texts) == _MOST_TEXTS:
            raise Unreadable("too many texts")
        self._texts.append(words)
        return chr(FIRST_MARK + len(self._texts) - 1)

    def _operator(self, _token: str) -> None:
        with_limits = self._reader.take("*")
        self._write_operator(_words(self._reader.argument()), kind="math-limits" if with_limits else "math-operator")

    def _write_operator(self, name: str, *, kind: str = "math-operator") -> None:
        self._out.append(f"\\class{{{kind}}}\\text{{{self._mark(name)}}}")

    def _made_operator(self, token: str) -> None:
        """Write what ``mathop`` makes an operator; mostly that is a name."""
        argument = self._reader.argument()
        words = "".join(part for part in argument if part not in ("{", "}", "\\mathrm", "\\rm", "\\text", "\\textrm"))
        if words.replace("\\,", "").replace(" ", "").isalpha():
            self._write_operator(_words(argument), kind="math-limits")
        else:
            self._reader.put_back([f"{token} ", "{", *argument, "}"])

    def _verbatim(self, _token: str) -> None:
        sign = self._reader.next() or " "
        self._out.append(f"\\texttt{{{self._mark(''.join(self._reader.up_to(sign)))}}}")

    def _space(self, _token: str) -> None:
        self._reader.take("*")
        self._out.append(f"\\hspace{{{self._length()}}}")

    def _length(self) -> str:
        """Take a length, in braces or bare, and return it without blanks."""
        reader = self._reader
        if reader.ahead(1) == "{":
            found = "".join(reader.argument()).strip()
        else:
            found = ""
            while reader.ahead(1) and not _LENGTH.fullmatch(found) and len(found) < 20:
                found += reader.next() or ""
        if not _LENGTH.fullmatch(found):
            raise Unreadable("no length")
        return "".join(found.split())

    def _shift(self, token: str) -> None:
        self._out.append(f"{token}{{{self._length()}}}")

    def _bar(self, _token: str) -> None:
        self._reader.option()
        self._out.append(f"\\rule{{{self._length()}}}{{{self._length()}}}")

    def _fraction_between(self, _token: str) -> None:
        reader = self._reader
        left, right, thickness, style, above, below = (reader.argument() for _ in range(6))
        bar = "".join("".join(thickness).split())
        if bar and not _LENGTH.fullmatch(bar):
            raise Unreadable("no length")
        size = {"0": ["\\displaystyle"], "1": ["\\textstyle"]}.get("".join(style).strip(), [])
        between = ["{", *above, "}", f"\\above{{{bar}}}" if bar else "\\over", "{", *below, "}"]
        if left or right:
            between = ["\\left", *(left or ["."]), *between, "\\right", *(right or ["."])]
        reader.put_back(["{", *size, "{", *between, "}", "}"])

    def _struck_to(self, _token: str) -> None:
        value, struck = self._reader.argument(), self._reader.argument()
        self._reader.put_back(["{", "\\cancel", "{", *struck, "}", "}", "^", "{", *value, "}"])

    def _fence(self, token: str) -> None:
        """Write a fence that is sized: a dot is none, angles are brackets."""
        reader = self._reader
        fence = reader.ahead(1)
        reader.take(fence)
        if fence in ("", "{", "}", "&", "\\\\", "^", "_"):
            raise Unreadable("a fence is missing")
        if fence != ".":
            self._out += [token, _ANGLES.get(fence, fence)]
        elif token not in SIZED:
            self._out.append(f"{token}. ")  # the blank keeps a number behind it apart

    def _without_limits(self, _token: str) -> None:
        last = self._out.pop() if self._out else ""
        if not is_word(last):
            raise Unreadable("no operator")
        self._out.append(f"{{{last}}}")

    def _colored(self, token: str) -> None:
        if self._reader.ahead(1) == "[":
            raise Unreadable("a color by numbers")
        self._out.append(f"{token}{{{''.join(self._reader.argument()).strip()}}}")

    def _ground(self, token: str) -> None:
        if token == "\\fcolorbox":
            self._reader.argument()
        color = "".join(self._reader.argument()).strip()
        self._out.append(f"\\class{{math-ground {color}}}")
        self._reader.put_back(["\\text"])

    def _box(self, _token: str) -> None:
        option = "".join(self._reader.option() or ()).strip()
        if option.isalpha():
            self._out.append(f"\\class{{math-ground {option}}}")

    def _framed_text(self, _token: str) -> None:
        self._reader.put_back(["\\boxed", "{", "\\text", "{", *self._reader.argument(), "}", "}"])


def _words(tokens: list[str]) -> str:
    """Return what a reader sees of the words that *tokens* spell."""
    return "".join(SIGNS_IN_TEXT.get(token, "" if token in "{}" or is_word(token) else token) for token in tokens)


_Rule = Callable[[_Speller, str], None]
_RULES: dict[str, _Rule] = {
    "\\begin": _Speller._begin,
    "\\end": _Speller._end,
    "\\\\": _Speller._row,
    "\\cr": _Speller._row,
    "\\newline": _Speller._row,
    "&": _Speller._column,
    "\\hline": _Speller._rule_between_rows,
    "\\hdashline": _Speller._rule_between_rows,
    "\\tag": _Speller._tag,
    "\\eqref": _Speller._reference,
    "\\ref": _Speller._reference,
    "\\operatorname": _Speller._operator,
    "\\mathop": _Speller._made_operator,
    "\\verb": _Speller._verbatim,
    **dict.fromkeys(("\\hspace", "\\hskip", "\\kern", "\\mkern", "\\mskip", "\\mspace"), _Speller._space),
    **dict.fromkeys(("\\raise", "\\lower", "\\raisebox", "\\above"), _Speller._shift),
    "\\rule": _Speller._bar,
    "\\genfrac": _Speller._fraction_between,
    "\\cancelto": _Speller._struck_to,
    **dict.fromkeys(("\\left", "\\middle", "\\right", *SIZED), _Speller._fence),
    "\\nolimits": _Speller._without_limits,
    "\\color": _Speller._colored,
    "\\textcolor": _Speller._colored,
    "\\colorbox": _Speller._ground,
    "\\fcolorbox": _Speller._ground,
    "\\bbox": _Speller._box,
    "\\fbox": _Speller._framed_text,
}
