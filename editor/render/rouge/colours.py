"""Our own colours for code, light and dark: one rule for each class of Rouge's, and variables behind the rules."""

from __future__ import annotations

from typing import Literal

# Each colour stands at 4.5:1 or more on the ground of the same theme (see test_rouge_colours).
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
    ("number", "m mb mf mh mi il mo mx l ld", ""),
    ("name", "nf fm nd nt py", ""),
    ("type", "nc nn kt ne bp nb", ""),
    ("constant", "no na nv vc vg vi vm nl ni", ""),
    ("added", "gi", "background: var(--code-added-ground)"),
    ("removed", "gd gr err", ""),
    ("prompt", "gp go gt gl lineno", ""),
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


def colours(theme: Literal["light", "dark"]) -> dict[str, str]:
    """Return the colours of *theme* by the name of what they colour."""
    return dict(_COLOURS[theme])


def token_styles() -> dict[str, str]:
    """Return by class of token what it looks like on paper, for HTML that has no style sheet."""
    paper = _COLOURS["light"]
    spelled: dict[str, str] = {}
    for name, classes, more in _CLASSES:
        style = f"color: {paper[name]}" + (f"; {more}" if more else "")
        spelled |= dict.fromkeys(classes.split(), style.replace("var(--code-added-ground)", paper["added-ground"]))
    return spelled
