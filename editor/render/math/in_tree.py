r"""The formulas of a text, put in its tree as what they show.

Between double dollars kramdown finds them itself. It leaves to MathJax what stands between ``\(`` and ``\)`` or ``\[``
and ``\]`` in running text, which in Markdown takes two backslashes, and scripts of the type ``math/tex``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.render.kramdown.element import Child, Element
from editor.render.kramdown.markup import attributes_html
from editor.render.math.shown import formula
from editor.render.math.tokens import MOST_CHARACTERS

_ENDS = {"\\(": "\\)", "\\[": "\\]"}
_BEGIN = re.compile(r"\\[(\[]")
_SIGNS = frozenset(("entity", "smart_quote", "symbol"))
_LEFT_ALONE = frozenset(("script", "noscript", "style", "textarea", "pre", "code", "math", "svg"))


@dataclass(frozen=True, slots=True)
class Formulas:
    """Shows formulas; one that cannot be shown says so in the language *lang*."""

    lang: str = ""

    def show(self, tree: Element) -> None:
        """Replace each formula in *tree*, which is ready to be written, by its HTML."""
        children = _with_formulas_of_text(tree.children) if _has_delimiter(tree) else tree.children
        for number, child in enumerate(children):
            if isinstance(child, str):
                continue
            if child.kind == "math":
                children[number] = self._shown(child)
            elif child.kind == "html" and child.value in _LEFT_ALONE:
                if _is_formula(child):
                    children[number] = self._of_script(child)
            else:
                self.show(child)
        tree.children = children

    def _shown(self, element: Element) -> Element:
        html = formula(element.value, display=element.is_block or element.level == 1, lang=self.lang)
        tag = "div" if element.is_block else "span"
        if element.attributes:
            html = f"<{tag}{attributes_html(element.attributes)}>{html}</{tag}>"
        return Element("raw", f"{html}\n" if element.is_block else html)

    def _of_script(self, script: Element) -> Element:
        latex = "".join(child if isinstance(child, str) else child.value for child in script.children)
        is_display = "display" in script.attributes["type"]
        return Element("raw", formula(latex.strip(), display=is_display, lang=self.lang))


def _is_formula(element: Element) -> bool:
    return element.value == "script" and element.attributes.get("type", "").startswith("math/tex")


def _has_delimiter(tree: Element) -> bool:
    return any(isinstance(child, str) and ("\\(" in child or "\\[" in child) for child in tree.children)


def _with_formulas_of_text(children: Sequence[Child]) -> list[Child]:
    """Return *children* with an element ``math`` for each formula in their text; ``level`` 1 marks a display."""
    found: list[Child] = []
    run: list[Child] = []
    for child in children:
        if isinstance(child, str) or child.kind in _SIGNS:
            run.append(child)
        else:
            found += [*_with_formulas_of_run(run), child]
            run = []
    return found + _with_formulas_of_run(run)


def _with_formulas_of_run(run: list[Child]) -> list[Child]:
    """Return words and typographic signs with their formulas; a formula takes the signs in it as what they show."""
    shown = [child if isinstance(child, str) else child.text for child in run]
    formulas = _formulas_of("".join(shown))
    following = next(formulas, None)
    if following is None:
        return run
    found: list[Child] = []
    place = at = 0  # where the child begins, and up to where the text is taken
    for child, words in zip(run, shown, strict=True):
        end = place + len(words)
        while following is not None and following[0] < end:
            start, stop, element = following
            found += [*_cut(child, words, at - place, start - place), element]
            at = stop
            following = next(formulas, None)
        found += _cut(child, words, max(at, place) - place, len(words))
        place = end
        at = max(at, place)
    return found


def _cut(child: Child, words: str, start: int, stop: int) -> list[Child]:
    if start >= stop:
        return []
    return [words[start:stop] if isinstance(child, str) else child]


def _formulas_of(text: str) -> Iterator[tuple[int, int, Element]]:
    """Yield where each formula of *text* starts and stops, and its element; takes time in proportion to the text."""
    position = 0
    unclosed: set[str] = set()
    while found := _BEGIN.search(text, position):
        begin, start, position = found[0], found.start(), found.end()
        stop = text.find(_ENDS[begin], position) if begin not in unclosed else -1
        if stop < 0:
            unclosed.add(begin)  # nor will one that begins behind it be closed
            continue
        position = stop + 2
        if stop - start <= MOST_CHARACTERS:
            element = Element("math", text[start + 2 : stop].strip())
            element.level = int(begin == "\\[")
            yield start, position, element
