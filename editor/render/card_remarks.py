"""What a social network may not show of a card as its writer means it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wcwidth import iter_graphemes

from editor.render.told_glimpses import ToldCard

MOST_TITLE = 70
MOST_DESCRIPTION = 200
"""Letters, as the reader counts them, that X's reference of card tags allows; others cut off earlier or later."""
USUAL_SIZE = (1200, 630)
"""Pixels that Facebook's sharing guide recommends for large cards."""
LEAST_SIZE = (600, 315)
"""Below these it shows a small picture beside the text (the same guide)."""
_RATIOS = (1.7, 2.1)
"""Between a width to height of 2:1 (X) and 1.91:1 (Facebook), with some room: beyond, a good part is cut off."""
_VECTORS = (".svg", ".svgz")


class CardRemark(Enum):
    """What is remarked on."""

    NO_TITLE = "no title"
    LONG_TITLE = "long title"
    NO_DESCRIPTION = "no description"
    LONG_DESCRIPTION = "long description"
    NO_IMAGE = "no image"
    MISSING_IMAGE = "missing image"
    UNKNOWN_IMAGE = "unknown image"
    VECTOR_IMAGE = "vector image"
    TINY_IMAGE = "tiny image"
    SMALL_IMAGE = "small image"
    IMAGE_RATIO = "image ratio"
    NO_ADDRESS = "no address"
    NO_TAGS = "no tags"


_WITHOUT_LARGE = {CardRemark.NO_IMAGE, CardRemark.MISSING_IMAGE, CardRemark.VECTOR_IMAGE, CardRemark.TINY_IMAGE}


@dataclass(frozen=True, slots=True)
class Remarked:
    """A remark, with the numbers that it tells: what there is, and what would do."""

    remark: CardRemark
    found: tuple[int, ...] = ()
    allowed: tuple[int, ...] = ()


def remarks_on(card: ToldCard) -> list[Remarked]:
    """Return what is to be remarked on *card*, in the order in which a reader sees it."""
    return [
        *_on_image(card),
        *_on_text(card.title, MOST_TITLE, CardRemark.NO_TITLE, CardRemark.LONG_TITLE),
        *_on_text(card.description, MOST_DESCRIPTION, CardRemark.NO_DESCRIPTION, CardRemark.LONG_DESCRIPTION),
        *([] if card.host else [Remarked(CardRemark.NO_ADDRESS)]),
        *([] if card.has_tags else [Remarked(CardRemark.NO_TAGS)]),
    ]


def is_small(card: ToldCard) -> bool:
    """Return whether *card* is shown as a small one, whose picture, if any, is beside the text."""
    return any(each.remark in _WITHOUT_LARGE for each in _on_image(card))


def letters_in(text: str) -> int:
    """Return how many letters a reader counts in *text*."""
    return sum(1 for _ in iter_graphemes(text))


def shown_of(text: str, most: int) -> str:
    """Return *text*, cut off behind *most* letters as a network would."""
    letters = list(iter_graphemes(text))
    return text if len(letters) <= most else f"{''.join(letters[: most - 1]).rstrip()}…"


def _on_text(text: str, most: int, lacks: CardRemark, is_long: CardRemark) -> list[Remarked]:
    if not text:
        return [Remarked(lacks)]
    count = letters_in(text)
    return [Remarked(is_long, (count,), (most,))] if count > most else []


def _on_image(card: ToldCard) -> list[Remarked]:
    if not card.image:
        return [Remarked(CardRemark.NO_IMAGE)]
    if card.is_elsewhere:
        return [Remarked(CardRemark.UNKNOWN_IMAGE)]
    if not card.file:
        return [Remarked(CardRemark.MISSING_IMAGE)]
    if card.file.lower().endswith(_VECTORS):
        return [Remarked(CardRemark.VECTOR_IMAGE)]
    width, height = card.width, card.height
    if not width or not height:
        return [Remarked(CardRemark.UNKNOWN_IMAGE)]
    found = []
    for least, remark in ((LEAST_SIZE, CardRemark.TINY_IMAGE), (USUAL_SIZE, CardRemark.SMALL_IMAGE)):
        if width < least[0] or height < least[1]:
            found.append(Remarked(remark, (width, height), least))
            break
    if not _RATIOS[0] <= width / height <= _RATIOS[1]:
        found.append(Remarked(CardRemark.IMAGE_RATIO, (width, height)))
    return found
