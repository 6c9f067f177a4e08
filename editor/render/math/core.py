"""What latex2mathml gives, written as MathML Core: the part of MathML that browsers have in common.

Core has no letters in styles but those of Unicode, no lines and no alignment in tables, no frames and no strokes; those
become classes, which the page's style sheet knows. Only the elements and attributes that are named here are ever
written, and all text is escaped: whatever a formula says, nothing else gets into the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from xml.etree.ElementTree import Element

from editor.render.math.attributes import attributes_of, class_attribute, ground_of, length, size_of
from editor.render.math.letters import styled
from editor.render.math.operators import (
    CLOSING,
    FENCES,
    ORDINARY,
    RELATIONS,
    SIGNS_OF_NUMBERS,
    Kind,
    accent,
    is_function,
    is_limit_name,
    is_operator,
    takes_limits,
)
from editor.render.math.tables import columns_with_lines, is_line, joined_rows, table_classes
from editor.render.math.texts import Texts
from editor.render.math.tokens import Unreadable

_THIN_SPACE = '<mspace width="0.167em"></mspace>'
_THICK_SPACE = '<mspace width="0.278em"></mspace>'
_ARROW_SPACE = '<mspace width="0.4em"></mspace>'
_GROUPS = frozenset(("mrow", "mstyle", "mpadded", "mphantom", "msqrt", "menclose"))
_UNDER_OVER = {"msub": "munder", "msup": "mover", "msubsup": "munderover"}
_LIMITS = frozenset(_UNDER_OVER.values())
_CHILDREN = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3, "munderover": 3}
_MOST_DEPTH = 90  # of elements; a brace of LaTeX makes two of them
_NEGATION = "&#x029F8;"
_LINE = "&#x02015;"
_STRUCK = {
    "box": "math-boxed",
    "updiagonalstrike": "math-struck-up",
    "downdiagonalstrike": "math-struck-down",
    "horizontalstrike": "math-struck",
    "updiagonalstrike downdiagonalstrike": "math-struck-both",
}
_BEFORE_NUMBERS = frozenset((Kind.START, Kind.OPERATOR, Kind.RELATION, Kind.FUNCTION))
_KEPT_KINDS = frozenset((Kind.FUNCTION, Kind.OPERATOR, Kind.CLOSING))
"""What is still the same kind of thing with a script."""
_SIGNS = {f"<mo>{sign}</mo>": f'<mo form="prefix">{sign}</mo>' for sign in SIGNS_OF_NUMBERS}
_PRIMES = frozenset("′″‴⁗")
_TEXT_CLASSES = {"bold": "math-bold", "italic": "math-italic", "sans-serif": "math-sans", "monospace": "math-mono"}
_UPRIGHT = re.compile("[\u0391-\u03a9∇]")  # capitals are upright in TeX


@dataclass(frozen=True, slots=True)
class _Written:
    html: str
    kind: Kind = Kind.ORDINARY


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an element stands."""

    is_tight: bool = False
    """Whether operators have no space beside them: in scripts, and in braces of their own."""
    size: float = 1.0


_NOTHING = _Written("")


def write_core(math: Element, texts: Sequence[str], *, display: bool) -> str:
    """Return the element ``math`` of latex2mathml, *texts* in the places of their marks; raises Unreadable."""
    shown = ' display="block"' if display else ""
    return f"<math{shown}>{_Writer(texts, display=display).row(list(math), _Place())}</math>"


class _Writer:
    def __init__(self, texts: Sequence[str], *, display: bool) -> None:
        self._texts = Texts(texts)
        self._display = display
        self._depth = 0

    def row(self, children: Sequence[Element], place: _Place) -> str:
        """Return *children* side by side, with TeX's space around the names of functions."""
        parts: list[str] = []
        before = Kind.START
        negated = False
        for child in children:
            if child.tag == "mpadded" and "".join(child.itertext()) == _NEGATION:
                negated = True
                continue
            written = self._element(child, place, negated=negated)
            negated = False
            if not written.html:
                continue
            if before in _BEFORE_NUMBERS and written.html in _SIGNS:
                written = _Written(_SIGNS[written.html], Kind.OPERATOR)
            elif before is written.kind is Kind.RELATION and not place.is_tight:
                parts[-1] = parts[-1].replace("<mo", '<mo rspace="0"', 1)
                written = replace(written, html=written.html.replace("<mo", '<mo lspace="0"', 1))
            elif not place.is_tight and _stand_apart(before, written.kind):
                parts.append(_THIN_SPACE)
            parts.append(written.html)
            before = written.kind
        return "".join(parts)

    def _element(self, element: Element, place: _Place, *, negated: bool = False) -> _Written:
        tag = element.tag
        if tag in ("mi", "mn", "mo", "mtext") and not len(element):
            return self._token(element, place, negated=negated)
        if len(element) != _CHILDREN.get(tag, len(element)):
            raise Unreadable("a part is missing")
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise Unreadable("too deep")
        written = self._whole(element, place)
        self._depth -= 1
        return written

    def _whole(self, element: Element, place: _Place) -> _Written:
        tag = element.tag
        if tag in ("mi", "mo", "mtext") or tag in _GROUPS:
            return self._group(element, place)
        if tag in _UNDER_OVER or tag in _LIMITS:
            return self._scripts(element, place)
        if tag == "mspace":
            return _space(element)
        if tag == "mtable":
            return _Written(self._table(element, replace(place, is_tight=False)))
        if tag not in ("mfrac", "mroot"):
            raise Unreadable(f"an unknown element: {tag}")
        return _Written(f"<{tag}{attributes_of(element)}>{self._each(element, place)}</{tag}>")

    def _each(self, elements: Sequence[Element] | Element, place: _Place) -> str:
        """Return *elements* where their number matters: what is empty has a place too."""
        return "".join(self._element(element, place).html or "<mrow></mrow>" for element in elements)

    def _group(self, element: Element, place: _Place) -> _Written:
        children = list(element)
        attributes = attributes_of(element)
        if element.tag == "menclose":
            attributes = class_attribute(_STRUCK.get(element.get("notation", ""), ""))
        elif ground_of(element):
            attributes += class_attribute("math-ground")
        size = size_of(element)
        if size is not None:  # in LaTeX a size takes the place of the one before, in MathML they multiply
            attributes += f' mathsize="{size / place.size:.3g}em"'
            place = replace(place, size=size)
        if not children and element.tag != "msqrt":
            return _NOTHING
        if element.tag == "mo":
            return self._made_operator(element, place)
        if len(children) == 1 and not attributes and element.tag in ("mrow", "mi", "mtext"):
            if children[0].tag == "mo":  # in braces it is no operator any more
                return replace(self._element(children[0], replace(place, is_tight=True)), kind=Kind.ORDINARY)
            return self._element(children[0], place)
        tag = element.tag if element.tag in ("mstyle", "mpadded", "mphantom", "msqrt") else "mrow"
        return _Written(f"<{tag}{attributes}>{self.row(children, place)}</{tag}>")

    def _made_operator(self, element: Element, place: _Place) -> _Written:
        """Return what ``mathrel`` and its like make an operator."""
        words = self._texts.shown("".join(element.itertext()))
        if len(words) <= 3 and all(leaf.tag in ("mo", "mi", "mn", "mrow") for leaf in element.iter()):
            kind = Kind.RELATION if not element.attrib else Kind.OPERATOR
            return _Written(f"<mo{attributes_of(element)}>{escape(words)}</mo>", kind)
        return _Written(f"<mrow>{self.row(list(element), place)}</mrow>", Kind.OPERATOR)

    def _token(self, element: Element, place: _Place, *, negated: bool = False) -> _Written:
        text = self._texts.shown(element.text or "")
        if text.startswith("\\") and len(text) > 1 and element.tag != "mtext":
            return _Written(f'<mtext class="math-unknown">{escape(text)}</mtext>')
        if element.tag == "mtext":
            return self._words(element, text)
        variant = element.get("mathvariant", "")
        if is_limit_name(text):
            return _Written(_name(text, with_limits=True), Kind.FUNCTION)
        if is_function(text):
            return _Written(_name(text), Kind.FUNCTION)
        if text in ORDINARY:
            return _Written(f'<mi mathvariant="normal">{escape(text)}</mi>')
        if element.tag == "mo" or is_operator(text):
            return _operator(element, f"{text}\u0338" if negated else text, place)
        if variant not in ("", "normal"):
            text = styled(text, variant)
        is_upright = variant == "normal" or (not variant and _UPRIGHT.fullmatch(text))
        normal = ' mathvariant="normal"' if is_upright and len(text) == 1 and element.tag == "mi" else ""
        slash = "\u0338" if negated else ""
        return _Written(f"<{element.tag}{normal}>{escape(text)}{slash}</{element.tag}>") if text else _NOTHING

    def _words(self, element: Element, text: str) -> _Written:
        name = element.get("class", "")
        if name in ("math-operator", "math-limits"):
            return _Written(_name(text.replace(" ", "\u2009"), with_limits=name == "math-limits"), Kind.FUNCTION)
        if not text:
            return _NOTHING
        text = re.sub(r"^ | $", "\u00a0", re.sub(r"[ \n\t]+", " ", text))
        style = _TEXT_CLASSES.get(element.get("mathvariant", ""), "")
        classes = class_attribute(style, "math-ground" if ground_of(element) else "")
        return _Written(f"<mtext{classes}{attributes_of(element)}>{escape(text)}</mtext>", Kind.SPACE)

    def _scripts(self, element: Element, place: _Place) -> _Written:
        base, *scripts = element
        tag = str(element.tag)
        small = replace(place, is_tight=True)
        if base.tag == "mstyle" and len(base) == 1 and base[0].tag == "mo":  # an arrow as long as what is on it
            arrow = self._element(base[0], small).html  # without space, off which its labels would be centered
            labels = [self.row(list(one), small) for one in scripts]
            padded = "".join(f"<mrow>{_ARROW_SPACE}{label}{_ARROW_SPACE}</mrow>" for label in labels)
            html = f"<mrow>{_THICK_SPACE}<{tag}>{arrow}{padded}</{tag}>{_THICK_SPACE}</mrow>"
            return _Written(html, Kind.OPERATOR)
        if scripts[0].text == _LINE and tag in ("mover", "munder"):
            name = "math-over" if tag == "mover" else "math-under"
            return _Written(f'<mrow class="{name}">{self.row([base], place)}</mrow>')
        written = self._element(base, place)
        if found := self._accent(element, scripts):
            return _Written(f"<{tag} {found[0]}>{written.html or '<mrow></mrow>'}{found[1]}</{tag}>")
        if self._takes_limits(base):
            if tag in _LIMITS and not self._display:  # limits that are asked for stay where they are in a line too
                fixed = written.html.replace(' movablelimits="true"', "").replace("<mo", '<mo movablelimits="false"', 1)
                written = replace(written, html=fixed)
            tag = _UNDER_OVER.get(tag, tag)
        inside = "".join(self._primes(one) or self._each([one], small) for one in scripts)
        kind = written.kind if written.kind in _KEPT_KINDS else Kind.ORDINARY
        return _Written(f"<{tag}>{written.html or '<mrow></mrow>'}{inside}</{tag}>", kind)

    def _primes(self, script: Element) -> str:
        """Return a script of primes alone, which are raised and small already; nothing for any other."""
        text = self._texts.shown("".join(script.itertext()))
        if not text or not _PRIMES.issuperset(text):
            return ""
        prime = f'<mo lspace="0" rspace="0">{text}</mo>'
        return f'<mstyle scriptlevel="0"><mpadded height="0" voffset="-0.35em">{prime}</mpadded></mstyle>'

    def _accent(self, element: Element, scripts: Sequence[Element]) -> tuple[str, str] | None:
        """Return the attribute and the sign of an accent, if that is what stands above or below of *element*."""
        if element.tag not in ("mover", "munder") or scripts[0].tag != "mo":
            return None
        found = accent(self._texts.shown(scripts[0].text or ""), scripts[0], element)
        if found is None:
            return None
        sign, is_wide = found
        name = "accent" if element.tag == "mover" else "accentunder"
        return f'{name}="true"', f'<mo stretchy="{"true" if is_wide else "false"}">{escape(sign)}</mo>'

    def _takes_limits(self, base: Element) -> bool:
        if base.get("class") == "math-limits":
            return True
        return base.tag in ("mo", "mi") and not len(base) and takes_limits(self._texts.shown(base.text or ""))

    def _table(self, table: Element, place: _Place) -> str:
        columns = columns_with_lines(table)
        rows = []
        for row, ruled in joined_rows(table):
            cells = "".join(self._cell(cell, number, columns, place) for number, cell in enumerate(row))
            rows.append(f"<mtr{class_attribute(ruled)}>{cells}</mtr>")
        classes, is_spread = table_classes(table)
        shown = ' displaystyle="true"' if is_spread else ""
        return f"<mtable{class_attribute(classes)}{shown}>{''.join(rows)}</mtable>"

    def _cell(self, cell: Element, number: int, columns: frozenset[int], place: _Place) -> str:
        classes = class_attribute(
            {"left": "math-left", "right": "math-right"}.get(cell.get("columnalign", ""), ""),
            "math-line-before" if number == 0 and 0 in columns else "",
            "math-line-after" if number + 1 in columns else "",
        )
        return f"<mtd{classes}>{self.row([child for child in cell if not is_line(child)], place)}</mtd>"


def _stand_apart(before: Kind, kind: Kind) -> bool:
    """Tell whether TeX puts a thin space between two such things."""
    if before is Kind.FUNCTION:
        return kind in (Kind.ORDINARY, Kind.FUNCTION)
    return kind is Kind.FUNCTION and before in (Kind.ORDINARY, Kind.CLOSING)


def _name(name: str, *, with_limits: bool = False) -> str:
    if with_limits:
        return f'<mo lspace="0" rspace="0" movablelimits="true">{escape(name)}</mo>'
    return f"<mi>{escape(name)}</mi>" if len(name) != 1 else f'<mi mathvariant="normal">{escape(name)}</mi>'


def _operator(element: Element, text: str, place: _Place) -> _Written:
    attributes = attributes_of(element)
    if element.tag == "mi" and text in FENCES:  # those of a matrix are as high as it is
        attributes += ' stretchy="false"'
    is_bar = text in ("|", "‖", "/") and element.get("form") is None
    if (is_bar or place.is_tight) and "lspace" not in element.attrib:
        attributes += ' lspace="0" rspace="0"'
    kind = Kind.CLOSING if text in CLOSING else Kind.RELATION if text in RELATIONS else Kind.OPERATOR
    return _Written(f"<mo{attributes}>{escape(text)}</mo>", kind)


def _space(element: Element) -> _Written:
    width = length(element.get("width", ""))
    if width is None:
        return _NOTHING
    if "mathbackground" not in element.attrib:
        return _Written(f'<mspace width="{width}"></mspace>', Kind.SPACE)
    height = length(element.get("height", "")) or "0"
    return _Written(f'<mspace class="math-bar" width="{width}" height="{height}"></mspace>')
