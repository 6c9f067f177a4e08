"""Code as HTML: Pygments' tokens in the wrapper that Jekyll's Rouge puts around them, and the colours for both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from html import escape
from typing import Literal

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Token, _TokenType
from pygments.util import ClassNotFound

from editor.render.rouge_names import NAMES

MAX_HIGHLIGHTED = 200_000
"""Code points of code beyond which it is shown without colours: they would take longer than a writer waits."""

# Names that Rouge knows and Pygments does not, or knows as something else.
_ROUGE_NAMES = {
    "plaintext": "text",
    "console": "console",
    "terminal": "console",
    "shell_session": "console",
    "shell-session": "console",
    "viml": "vim",
    "gradle": "groovy",
    "conf": "apacheconf",
    "jl": "julia",
    "mdown": "markdown",
    "mkd": "markdown",
    "hbs": "handlebars",
    "escape": "text",
    "hcl": "terraform",
    "erb": "rhtml",
    "eruby": "rhtml",
    "dockerfile": "docker",
    "objective_c": "objective-c",
    "vb": "vb.net",
    "visualbasic": "vb.net",
    "coffee-script": "coffeescript",
    "sass": "sass",
    "igorpro": "igor",
    "tex": "latex",
    "json-doc": "json",
    "nasm": "nasm",
}

_NAME = re.compile(r"[a-z0-9_#+.:-]{1,40}|R|S")
Attributes = Sequence[tuple[str, str]]


def highlight_block(code: str, language: str, *, attributes: Attributes = ()) -> str:
    """Return *code* as a block of HTML: Rouge's wrapper, or a bare ``pre`` for a language that nobody knows.

    An empty *language* is plain text, as for Jekyll. *attributes* go to the outermost element.
    """
    name = language or "plaintext"
    spelled = dict(attributes)
    classes = spelled.pop("class", "")
    rest = "".join(f' {key}="{escape(value)}"' for key, value in spelled.items())
    if find_lexer(name) is None:
        extra = f' class="{escape(classes)}"' if classes else ""
        return f'<pre{extra}{rest}><code class="language-{escape(name)}">{escape(code, quote=False)}</code></pre>'
    kept = "".join(f"{part} " for part in classes.split() if part != f"language-{name}")
    return (
        f'<div class="{escape(kept)}language-{escape(name)} highlighter-rouge"{rest}>'
        f'<div class="highlight"><pre class="highlight"><code>{highlight_tokens(code, name)}</code></pre></div></div>'
    )


def highlight_tokens(code: str, language: str) -> str:
    """Return *code* escaped, its tokens in ``span`` elements whose classes Pygments and Rouge share."""
    lexer = find_lexer(language)
    if lexer is None or len(code) > MAX_HIGHLIGHTED or (language in ("plaintext", "text")):
        return escape(code, quote=False)
    added = "" if code.endswith("\n") else "\n"  # lexers of sessions drop a last line that is not ended
    runs = list(_joined(lexer.get_tokens(code + added)))
    if "".join(text for _, text in runs) != code + added:
        return escape(code, quote=False)  # a lexer that loses letters is worse than none
    parts = []
    for css_class, text in runs:
        shown = escape(text, quote=False)
        parts.append(f'<span class="{css_class}">{shown}</span>' if css_class else shown)
    html = "".join(parts)
    return html if not added else _without_last_newline(html)


def _without_last_newline(html: str) -> str:
    """Return *html* without the line feed that ends its text, which may stand in the last element."""
    head, _, tail = html.rpartition("\n")
    return head + tail


def is_language(name: str) -> bool:
    """Tell whether Rouge knows a language by *name*: then code has Rouge's wrapper, coloured or not."""
    return name in NAMES


@lru_cache(maxsize=64)
def find_lexer(language: str) -> Lexer | None:
    """Return the lexer for a name that Rouge or Pygments knows; None for another name.

    Rouge minds the case: ``Python`` is no language to it, and Jekyll leaves such code without colours.
    """
    if not _NAME.fullmatch(language):
        return None
    name = language.lower()
    try:
        return get_lexer_by_name(_ROUGE_NAMES.get(name, name), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _joined(tokens: Iterable[tuple[_TokenType, str]]) -> Iterator[tuple[str, str]]:
    """Yield the class and text of each run of tokens of one class."""
    last, texts = "", list[str]()
    for kind, text in tokens:
        css_class = _class_of(kind)
        if css_class != last and texts:
            yield last, "".join(texts)
            texts = []
        last = css_class
        texts.append(text)
    if texts:
        yield last, "".join(texts)


@lru_cache(maxsize=512)
def _class_of(kind: _TokenType) -> str:
    if kind is Token.Text or kind.parent is Token.Text:  # white space too: it has no colour
        return ""
    found: _TokenType | None = kind
    while found is not None and found not in STANDARD_TYPES:
        found = found.parent
    return STANDARD_TYPES[found] if found is not None else ""


# Each colour stands at 4.5:1 or more on the ground of the same theme (see test_highlight).
_COLOURS: dict[str, dict[str, str]] = {
    "light": {
        "ground": "#f6f5f2", "text": "#2b2a28", "comment": "#6b6862", "keyword": "#8a2f63", "string": "#3c6622",
        "number": "#8b4a00", "name": "#1f5a96", "type": "#0b6669", "constant": "#7a4b06", "added": "#216e39",
        "removed": "#b3261e", "added-ground": "#e3f2e1", "removed-ground": "#fbe5e2", "prompt": "#6b6862",
    },
    "dark": {
        "ground": "#211f1d", "text": "#e4e0d8", "comment": "#a19a8e", "keyword": "#f0a3c8", "string": "#b5d58c",
        "number": "#f0b67a", "name": "#8fc1f5", "type": "#7fd6d2", "constant": "#ecc27a", "added": "#9fdc9f",
        "removed": "#ffaba2", "added-ground": "#1f3322", "removed-ground": "#402523", "prompt": "#a19a8e",
    },
}  # fmt: skip

_CLASSES: tuple[tuple[str, str, str], ...] = (
    ("comment", "c ch cd c1 cm cs", "font-style: italic"),
    ("keyword", "k kc kd kn kp kr kv ow cp cpf", ""),
    ("string", "s s1 s2 sa sb sc dl sd se sh si sx ss sr", ""),
    ("number", "m mb mf mh mi il mo mx ld", ""),
    ("name", "nf fm nd nt py", ""),
    ("type", "nc nn kt ne bp nb", ""),
    ("constant", "no na nv vc vg vi vm nl ni", ""),
    ("added", "gi", "background: var(--code-added-ground)"),
    ("removed", "gd gr err", ""),
    ("prompt", "gp go gt lineno", ""),
    ("text", "gh gu", "font-weight: 600"),
)


def stylesheet(theme: Literal["light", "dark"]) -> str:
    """Return the CSS that colours highlighted code for *theme*: the variables alone, for any selector around them."""
    return "".join(f"  --code-{name}: {colour};\n" for name, colour in _COLOURS[theme].items())


def token_rules() -> str:
    """Return the CSS rules that give each class of token its variable of `stylesheet`."""
    rules = []
    for name, classes, more in _CLASSES:
        selector = ", ".join(f".highlight .{css_class}" for css_class in classes.split())
        rules.append(f"{selector} {{ color: var(--code-{name}); {more + ';' if more else ''} }}\n")
    rules.append(".highlight .gd { background: var(--code-removed-ground); }\n")
    rules.append(".highlight .ge { font-style: italic; }\n.highlight .gs { font-weight: 600; }\n")
    return "".join(rules)


def contrast(one: str, other: str) -> float:
    """Return WCAG 2's contrast of two colours ``#rrggbb``, between 1 and 21."""

    def luminance(colour: str) -> float:
        channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def colours(theme: Literal["light", "dark"]) -> dict[str, str]:
    """Return the colours of *theme* by the name of what they colour."""
    return dict(_COLOURS[theme])
