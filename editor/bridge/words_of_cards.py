"""Words for what a social network may not show of a card, in the writer's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.render.card_remarks import CardRemark, Remarked

# In each sentence {0} is what there is, {1} what would do.
_REMARKS = {
    CardRemark.NO_TITLE: QT_TRANSLATE_NOOP("cards", "Neither the post nor the site has a title."),
    CardRemark.LONG_TITLE: QT_TRANSLATE_NOOP("cards", "The title has {0} letters; X shows {1}, others may show fewer."),
    CardRemark.NO_DESCRIPTION: QT_TRANSLATE_NOOP(
        "cards", "There is no description, no excerpt, and none of the site: the card has a title alone."
    ),
    CardRemark.LONG_DESCRIPTION: QT_TRANSLATE_NOOP(
        "cards", "The description has {0} letters; X shows {1}, others may show fewer."
    ),
    CardRemark.NO_IMAGE: QT_TRANSLATE_NOOP(
        "cards", "The post names no picture in “image”: networks show a small card without one."
    ),
    CardRemark.MISSING_IMAGE: QT_TRANSLATE_NOOP("cards", "The picture that “image” names is not in the site."),
    CardRemark.UNKNOWN_IMAGE: QT_TRANSLATE_NOOP(
        "cards", "How large the picture is cannot be told here, nor whether it is there."
    ),
    CardRemark.VECTOR_IMAGE: QT_TRANSLATE_NOOP(
        "cards", "The picture is an SVG, which social networks do not show: a PNG or JPEG would do."
    ),
    CardRemark.TINY_IMAGE: QT_TRANSLATE_NOOP(
        "cards", "The picture has {0} pixels; below {1} it is shown small beside the text."
    ),
    CardRemark.SMALL_IMAGE: QT_TRANSLATE_NOOP("cards", "The picture has {0} pixels; networks ask for {1} or more."),
    CardRemark.IMAGE_RATIO: QT_TRANSLATE_NOOP(
        "cards", "Cards are about twice as wide as high: of a picture of {0} pixels a part is cut off."
    ),
    CardRemark.NO_ADDRESS: QT_TRANSLATE_NOOP(
        "cards", "The configuration has no “url”: networks cannot find the picture by its address."
    ),
    CardRemark.NO_TAGS: QT_TRANSLATE_NOOP(
        "cards", "The page of this post tells social networks nothing: its layout has no “seo” tag and no “og:title”."
    ),
}


def words_of_remark(remarked: Remarked) -> str:
    """Return *remarked* as a sentence."""
    found, allowed = (" × ".join(f"{number:,}" for number in numbers) for numbers in (remarked.found, remarked.allowed))
    return QCoreApplication.translate("cards", _REMARKS[remarked.remark]).format(found, allowed)
