"""A formula as a page shows it: as MathML, or where that cannot be, as it is written."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

from editor.render.math.tokens import Unreadable

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_KEPT_FORMULAS = 1_024
_UNREAD = {"": "This formula cannot be shown here", "ja": "この数式はここでは表示できません"}


def formula(latex: str, *, display: bool, lang: str = "") -> str:
    """Return the HTML of *latex*, as a paragraph of its own with *display*, in an element that may stand in a line.

    A formula that cannot be read is shown as it is written, and says so in the language *lang*.
    """
    kind = "math-display" if display else "math-inline"
    latex = _CONTROL.sub("", latex)  # references to characters can spell the marks that stand for slots in a block
    shown = mathml(latex, display=display)
    if shown is None:
        title = _UNREAD["ja" if lang.lower().startswith("ja") else ""]
        shown = f'<code class="math-source" title="{escape(title)}">{escape(latex)}</code>'
    return f'<span class="{kind}">{shown}</span>'


@lru_cache(_KEPT_FORMULAS)
def mathml(latex: str, *, display: bool) -> str | None:
    """Return the element ``math`` that *latex* means, or None if it cannot be read or is beyond all measure."""
    # Here and not above: most posts have no formula, and the render process is there the sooner.
    from latex2mathml import exceptions
    from latex2mathml.converter import convert_to_element

    from editor.render.math.core import write_core
    from editor.render.math.plain_latex import plain_latex

    refusals = tuple(one for one in vars(exceptions).values() if isinstance(one, type) and issubclass(one, Exception))
    try:
        plain = plain_latex(latex)
        tree = convert_to_element(plain.latex, display="block" if display else "inline")
        return write_core(tree, plain.texts, display=display)
    except refusals:
        return None
    # What latex2mathml raises by mistake where it runs out of tokens, or where an argument is not what it expects.
    except (Unreadable, RecursionError, StopIteration, LookupError, TypeError, AttributeError, ValueError):
        return None
