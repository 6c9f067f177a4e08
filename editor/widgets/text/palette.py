"""The colours of the text for each theme of the window: quiet marks, few hues, all to be read on their ground."""

from __future__ import annotations

from dataclasses import dataclass

from editor.bridge.theme import Theme


@dataclass(frozen=True, slots=True)
class TextPalette:
    """Colours as ``#rrggbb``; every ink has a contrast of at least 4.5 to ``ground`` and to ``wash``."""

    ground: str
    """What the text stands on; the pane's own comes from the window's palette, which this is made for."""
    wash: str
    """What code in a line stands on."""
    ink: str
    dimmed: str
    """What stands beside the sentence or paragraph that the writer focuses on."""
    mark: str
    """What is syntax and not text: hashes, stars, fences, addresses."""
    quote: str
    code: str
    link: str
    liquid: str
    attributes: str
    markup: str
    math: str
    key: str
    string: str
    number: str
    keyword: str
    name: str
    inserted: str
    deleted: str

    def inks(self) -> tuple[str, ...]:
        """Return all colours in which text is drawn."""
        return (
            self.ink,
            self.dimmed,
            self.mark,
            self.quote,
            self.code,
            self.link,
            self.liquid,
            self.attributes,
            self.markup,
            self.math,
            self.key,
            self.string,
            self.number,
            self.keyword,
            self.name,
            self.inserted,
            self.deleted,
        )


LIGHT = TextPalette(
    ground="#fefefd",
    wash="#f3f1ed",
    ink="#23211e",
    dimmed="#716c66",
    mark="#6e6962",
    quote="#57524b",
    code="#7c3f16",
    link="#22587d",
    liquid="#75407f",
    attributes="#2a6560",
    markup="#86405a",
    math="#4d5b1c",
    key="#22587d",
    string="#41662a",
    number="#86500f",
    keyword="#7d3a6a",
    name="#22587d",
    inserted="#2f6a35",
    deleted="#a8322a",
)

DARK = TextPalette(
    ground="#211f1d",
    wash="#2d2a27",
    ink="#e6e2dc",
    dimmed="#9a948c",
    mark="#9e978d",
    quote="#bdb6ac",
    code="#e0aa82",
    link="#8fbcdd",
    liquid="#cda4d6",
    attributes="#8cc4bd",
    markup="#dfa1b6",
    math="#b9c481",
    key="#8fbcdd",
    string="#a9c88e",
    number="#ddb377",
    keyword="#d6a3c6",
    name="#8fbcdd",
    inserted="#93c898",
    deleted="#ee9a91",
)

SEPIA = TextPalette(
    ground="#f8f0de",
    wash="#eee3cb",
    ink="#3a2c1c",
    dimmed="#6f604a",
    mark="#6c5d46",
    quote="#58482f",
    code="#7a380c",
    link="#1f4f70",
    liquid="#6a3673",
    attributes="#235b55",
    markup="#7b374f",
    math="#495415",
    key="#1f4f70",
    string="#3b5c22",
    number="#784408",
    keyword="#712f5e",
    name="#1f4f70",
    inserted="#2a5f2d",
    deleted="#982a20",
)

_DRAWN = {"light": LIGHT, "dark": DARK, "sepia": SEPIA}


def colours_for(theme: Theme) -> TextPalette:
    """Return the colours of the text in *theme*; where the system gave those of the window, few and strong ones."""
    drawn = _DRAWN.get(theme.name)
    if drawn is not None:
        return drawn
    plain = dict.fromkeys(TextPalette.__dataclass_fields__, theme.text)
    marked = dict.fromkeys(("link", "key", "name"), theme.link)
    return TextPalette(**{**plain, **marked, "ground": theme.surface, "wash": theme.surface, "dimmed": theme.muted})
