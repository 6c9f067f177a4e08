"""What the writer is told of a search or a replacement in all posts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from editor.search.query import QueryRefused, Refusal, SearchTooSlow
from editor.widgets.carried_words import named
from editor.widgets.carrying import Carried

translate = QCoreApplication.translate


def words_of_carried(carried: Carried) -> str:
    """Return what was replaced, or why nothing was, and what is safe."""
    if carried.stuck:
        return "  ".join(
            (
                translate("SiteSearch", "The replacement stopped, and could not be taken back everywhere:"),
                *named(carried.stuck),
                *named(carried.failed),
            )
        )
    if carried.is_called_off:
        return translate("SiteSearch", "Called off: all posts are as they were.")
    if carried.failed:
        return "  ".join(
            (
                translate("SiteSearch", "Nothing was replaced, all posts are as they were:"),
                *named(carried.failed),
                translate("SiteSearch", "Show the replacements again, or untick the post."),
            )
        )
    number = QLocale().toString
    words = [
        translate("SiteSearch", "Replaced: {0}, in posts: {1}.").format(number(carried.count), number(carried.posts))
    ]
    if carried.unsaved:
        words.append(translate("SiteSearch", "Open posts are changed, and not saved yet."))
    return "  ".join(words)


def words_of_error(error: Exception) -> str:
    """Return why a query cannot be used; a fault of ours must be seen in a test."""
    if isinstance(error, SearchTooSlow):
        return translate("SiteSearch", "The pattern takes too long.")
    if isinstance(error, QueryRefused) and error.reason is Refusal.UNKNOWN_GROUP:
        return translate("Finding", "The pattern has no group {0}.").format(error.detail)
    if isinstance(error, QueryRefused):
        return translate("SiteSearch", "The pattern is not complete: {0}").format(error.detail)
    raise error
