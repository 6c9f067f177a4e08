"""The sheets that stand in the place of the text: the card of a shared link, and an excerpt that no page lists."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from editor.bridge.words_of_cards import words_of_remark
from editor.render.card_remarks import (
    MOST_DESCRIPTION,
    MOST_TITLE,
    is_small,
    letters_in,
    remarks_on,
    shown_of,
)
from editor.render.told_glimpses import ToldCard, ToldListing

translate = QCoreApplication.translate


def card_sheet(card: ToldCard) -> str:
    """Return the HTML of *card* as a large card of a social network, with what is to be remarked on it."""
    title, description = shown_of(card.title, MOST_TITLE), shown_of(card.description, MOST_DESCRIPTION)
    host = card.host or card.site
    small = " small" if is_small(card) else ""
    label = translate("PreviewSheets", "As a link to this post is shown by social networks")
    nothing = translate("PreviewSheets", "Nothing is missing from this card.")
    fine = f'<li class="fine">{escape(nothing)}</li>'
    remarks = "".join(f"<li>{escape(words_of_remark(each))}</li>" for each in remarks_on(card))
    words = "".join(
        f'<p class="share-{name}">{escape(text)}</p>'
        for name, text in (("host", host), ("title", title), ("description", description))
        if text
    )
    return (
        f'<p class="glimpse-label">{escape(label)}</p>'
        f'<figure class="share-card{small}">{_picture(card)}<figcaption>{words}</figcaption></figure>'
        f'<ul class="share-remarks">{remarks or fine}</ul>{_facts(card)}'
    )


def _picture(card: ToldCard) -> str:
    if card.file:
        source = f"{card.base}/{quote(card.file)}"
        return f'<img class="share-picture" src="{escape(source)}" alt="{escape(card.alt)}">'
    if card.is_elsewhere:
        said = translate("PreviewSheets", "The picture is on another machine and is not loaded here")
    elif card.image:
        said = translate("PreviewSheets", "The picture is not there")
    else:
        said = translate("PreviewSheets", "No picture")
    return f'<div class="share-picture">{escape(said)}</div>'


def _facts(card: ToldCard) -> str:
    letters = translate("PreviewSheets", "{0} letters")
    rows: Iterable[tuple[str, str, str]] = (
        (translate("PreviewSheets", "Title"), card.title, letters.format(letters_in(card.title))),
        (translate("PreviewSheets", "Description"), card.description, letters.format(letters_in(card.description))),
        (translate("PreviewSheets", "Picture"), card.image, f"{card.width} × {card.height}" if card.width else ""),
        (translate("PreviewSheets", "Text for the picture"), card.alt, ""),
        (translate("PreviewSheets", "Site"), card.site, ""),
    )
    told = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(text)}{f' <small>{escape(note)}</small>' if note else ''}</dd>"
        for name, text, note in rows
        if text
    )
    return f'<dl class="share-facts">{told}</dl>'


def excerpt_sheet(listing: ToldListing) -> str:
    """Return the HTML of the excerpt in *listing*, whose site has no page that lists posts."""
    if listing.frame.missing_theme:
        note = translate("PreviewSheets", "The theme “{0}” is not on this computer: this is the excerpt alone.").format(
            listing.frame.missing_theme
        )
    elif listing.date:
        note = translate(
            "PreviewSheets", "This site has no page that lists its posts: this is the excerpt that one would show."
        )
    else:
        note = translate("PreviewSheets", "This is a page, and sites list posts alone.")
    date = f'<p class="listed-date">{escape(listing.date)}</p>' if listing.date else ""
    return (
        f'<p class="glimpse-label">{escape(note)}</p>'
        f'<article class="listed">{date}<h2>{escape(listing.title)}</h2>{listing.excerpt}</article>'
    )
