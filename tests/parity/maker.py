"""Writes blocks and spans of each kind that kramdown knows, one in the other, by a throw of the dice."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

_WORDS = (
    *(
        "word",
        "Two words",
        "it's",
        "don't",
        "a_b_c",
        "x*y",
        "'quoted'",
        '"said"',
        "1990's",
        "12--14",
        "so---on",
        "etc...",
    ),
    *(
        "HTML",
        "W3C",
        "café",
        "naïve",
        "日本語の文",
        "「括弧」",
        "句点。",
        "ﾊﾝｶｸ",
        "<<this>>",
        "->",
        "&",
        "<",
        "a & b",
        "1 < 2",
    ),
    *(
        "AT&T",
        "&amp;",
        "&copy;",
        "&#8364;",
        "&nope;",
        "C:\\dir",
        "\\*",
        "\\\\",
        "\\`",
        "100%",
        "x | y",
        ":",
        "#1",
        "$5",
    ),
)
_LANGUAGES = ("", "ruby", "python", "no-such-language", "c++", " sh")
_ATTRIBUTES = ("{: .c}", "{: #i}", '{: title="t & u" .a .b}', "{: .c #j key='v'}", "{:x}", "{: .no_toc}", "{:}")


class Maker:
    """Writes blocks and spans, one in the other a few deep."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._depth = 0

    def block(self) -> str:
        """Return a block of any kind."""
        kinds = (
            *(3 * [self._paragraph]),
            *(self._header, self._setext, self._bullets, self._numbers, self._terms, self._quote, self._fence),
            *(self._indented, self._table, self._rule, self._html, self._math, self._toc, self._extension),
        )
        block = self._dice.choice(kinds)()
        if self._dice.random() < 0.15:
            block += "\n" + self._dice.choice(_ATTRIBUTES)
        if self._dice.random() < 0.05:
            block += "\n^"
        return block

    def definitions(self) -> Iterator[str]:
        """Yield what the spans may refer to."""
        for text in (
            '[ref]: /to/it "A title"',
            "[other one]: <https://example.com/a b>",
            f"[^1]: {self.spans()}",
            f"[^note]: {self.spans()}\n\n    {self._nested(4)}",
            "*[HTML]: HyperText *Markup*",
            "*[W3C]:",
            "{:x: .from-list data-x='1'}",
        ):
            if self._dice.random() < 0.3:
                yield text

    def spans(self) -> str:
        """Return words with spans in them, on one line or two."""
        parts = [self._span() for _ in range(self._dice.randint(1, 6))]
        return "".join(
            part + self._dice.choices((" ", "", "\n", "  \n", "\\\\\n"), (20, 4, 2, 1, 1))[0] for part in parts
        ).strip()

    def _span(self) -> str:
        if self._depth > 2 or self._dice.random() < 0.45:
            return self._dice.choice(_WORDS)
        self._depth += 1
        inner = self._span() if self._dice.random() < 0.7 else f"{self._span()} {self._span()}"
        self._depth -= 1
        made = self._dice.choice(
            (
                *(f"*{inner}*", f"**{inner}**", f"***{inner}***", f"_{inner}_", f"__{inner}__", f"~~{inner}~~"),
                *(f"`{inner}`", f"`` {inner} ` ``", f"[{inner}](/u)", f'[{inner}](</a b> "t")', f"[{inner}][ref]"),
                *(
                    f"[{inner}][]",
                    "[ref]",
                    "[other one]",
                    f"![{inner}](/p.png 'x')",
                    f"![{inner}][ref]",
                    "[^1]",
                    "[^note]",
                ),
                *("<https://example.com/?a=b&c>", "<me@example.com>", "https://example.com/bare", f"<b>{inner}</b>"),
                *(
                    f'<span class="k" markdown="0">{inner}</span>',
                    f"<kbd>{inner}",
                    "<br>",
                    "<!-- c -->",
                    f"$${inner}$$",
                ),
                *(f'"{inner}"', f"'{inner}'", f"<<{inner}>>", "{::nomarkdown}*n*{:/}", "{::comment}c{:/comment}"),
            )
        )
        return made + (self._dice.choice(_ATTRIBUTES) if self._dice.random() < 0.1 else "")

    def _nested(self, indent: int) -> str:
        """Return a block that stands *indent* columns in; its first line is not indented."""
        if self._depth > 2:
            return self.spans().replace("\n", "\n" + " " * indent)
        self._depth += 1
        block = self.block()
        self._depth -= 1
        return block.replace("\n", "\n" + " " * indent)

    def _paragraph(self) -> str:
        lines = [self.spans() for _ in range(self._dice.randint(1, 2))]
        return " " * self._dice.choice((0, 0, 0, 1, 3)) + "\n".join(lines)

    def _header(self) -> str:
        text = self.spans().replace("\n", " ")
        marks = "#" * self._dice.randint(1, 6)
        return f"{marks} {text}" + self._dice.choice(("", "", f" {marks}", " {#own}", " {#own-2} ", "#"))

    def _setext(self) -> str:
        return f"{self.spans()}\n{self._dice.choice(('===', '---', '=', '-', '----  '))}"

    def _bullets(self) -> str:
        mark = self._dice.choice("-*+")
        return self._items(lambda _: f"{mark}{self._dice.choice((' ', ' ', '   ', chr(9)))}")

    def _numbers(self) -> str:
        first = self._dice.choice((1, 1, 3))
        return self._items(lambda number: f"{first + number}. ")

    def _items(self, mark: Callable[[int], str]) -> str:
        items = []
        for number in range(self._dice.randint(1, 4)):
            begin = mark(number)
            indent = len(begin.expandtabs(4)) if self._dice.random() < 0.8 else self._dice.randint(1, 5)
            item = begin + self._dice.choice(("", "", "", "[ ] ", "[x] ", "{: .c} ")) + self._nested(indent)
            if self._dice.random() < 0.25:
                item += "\n" * self._dice.randint(1, 2) + " " * indent + self._nested(indent)
            items.append(item)
        return self._dice.choice(("\n", "\n", "\n\n")).join(items)

    def _terms(self) -> str:
        pairs = []
        for _ in range(self._dice.randint(1, 3)):
            pairs.append(self.spans().replace("\n", " ") + "\n: " + self._nested(2))
        return self._dice.choice(("\n", "\n\n")).join(pairs)

    def _quote(self) -> str:
        lines = [self._nested(0)] if self._dice.random() < 0.6 else [self._nested(0), "", self._nested(0)]
        mark = self._dice.choice(("> ", ">", "> "))
        return "\n".join(mark + line for line in "\n".join(lines).split("\n"))

    def _fence(self) -> str:
        fence = self._dice.choice(("```", "~~~", "````", "~~~~"))
        return f"{fence}{self._dice.choice(_LANGUAGES)}\ndef f(x):\n  return '<&>'\n\n{self.spans()}\n{fence}"

    def _indented(self) -> str:
        return "    code <b> & *not*\n\n      more\n\tx = 1"

    def _table(self) -> str:
        width = self._dice.randint(1, 4)
        rows = [self._row(width) for _ in range(self._dice.randint(1, 4))]
        if self._dice.random() < 0.7:
            rows.insert(
                self._dice.choice((0, 1, 1, 1)),
                "|" + "|".join(self._dice.choice((":--", "--:", ":-:", "---")) for _ in range(width)) + "|",
            )
        if self._dice.random() < 0.2:
            rows += ["|===", self._row(width)]
        return "\n".join(rows)

    def _row(self, width: int) -> str:
        cells = " | ".join(self.spans().replace("\n", " ") for _ in range(width))
        return self._dice.choice((f"| {cells} |", f"{cells} | x", f"| {cells}"))

    def _rule(self) -> str:
        return self._dice.choice(("* * *", "---", "_ _ _", "-----  ", "***"))

    def _html(self) -> str:
        inner = self._nested(0)
        return self._dice.choice(
            (
                f"<div>\n{inner}\n</div>",
                f'<div markdown="1" class="d">\n{inner}\n</div>',
                f'<p markdown="span">{self.spans()}</p>',
                f'<section markdown="block">{inner}\n</section> trailing',
                f"<details><summary>{self.spans()}</summary>\n\n{inner}\n\n</details>",
                "<hr>",
                "<table><tr><td>*c*</td></tr></table>",
                "<!-- a\n\ncomment -->",
                "<pre>\n*kept* <b>\n</pre>",
                "<script>a < b && c</script>",
                f"<div>unclosed\n\n{inner}",
            )
        )

    def _math(self) -> str:
        return self._dice.choice(("$$\na < b & c\n$$", "$$x^2$$", "\\$$x$$", "text $$ y $$ text"))

    def _toc(self) -> str:
        return self._dice.choice(("* toc\n{:toc}", "1. toc\n{:toc}", "- one\n{:toc .c}", "# No\n{:.no_toc}"))

    def _extension(self) -> str:
        inner = self._nested(0)
        return self._dice.choice(
            (
                f"{{::comment}}\n{inner}\n{{:/comment}}",
                f"{{::nomarkdown}}\n<i>{self.spans()}</i>\n{{:/}}",
                '{::options parse_block_html="true" /}\n\n<div>*x*</div>',
                '{::options auto_ids="false" /}',
                "{::unknown}\n*x*\n{:/}",
            )
        )
