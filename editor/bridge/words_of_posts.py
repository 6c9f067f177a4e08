"""Words for how a post stands on the site now, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.jekyll.dates import time_text
from editor.jekyll.document import State
from editor.jekyll.entry import Trouble
from editor.jekyll.index import SiteIndex
from editor.search.posts import Order, PostRow, Standing

_STANDINGS = {
    Standing.PUBLISHED: QT_TRANSLATE_NOOP("posts", "Published"),
    Standing.FUTURE: QT_TRANSLATE_NOOP("posts", "Future"),
    Standing.DRAFT: QT_TRANSLATE_NOOP("posts", "Draft"),
    Standing.HIDDEN: QT_TRANSLATE_NOOP("posts", "Hidden"),
    Standing.BROKEN: QT_TRANSLATE_NOOP("posts", "Broken"),
}
_ORDERS = {
    Order.DATE: QT_TRANSLATE_NOOP("posts", "Newest First"),
    Order.TITLE: QT_TRANSLATE_NOOP("posts", "By Title"),
    Order.CHANGED: QT_TRANSLATE_NOOP("posts", "Last Changed First"),
}
_TROUBLES = {
    Trouble.STOPS: QT_TRANSLATE_NOOP("posts", "Jekyll stops at this file, and builds nothing: {0}"),
    Trouble.FRONT_MATTER: QT_TRANSLATE_NOOP(
        "posts", "Its front matter cannot be read (line {1}: {0}), so Jekyll publishes it without."
    ),
    Trouble.ENCODING: QT_TRANSLATE_NOOP("posts", "It is no text in the site's encoding, so Jekyll passes it over."),
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP("posts", "The file cannot be read: {0}."),
}


def words_of_standing(standing: Standing) -> str:
    """Return the one word for *standing*."""
    return QCoreApplication.translate("posts", _STANDINGS[standing])


def words_of_order(order: Order) -> str:
    """Return what *order* is called in a menu."""
    return QCoreApplication.translate("posts", _ORDERS[order])


def words_of_kind(kind: str) -> str:
    """Return what the documents of a collection are called; "" stands for pages."""
    if kind == "posts":
        return QCoreApplication.translate("posts", "Posts and Drafts")
    return kind if kind else QCoreApplication.translate("posts", "Pages")


def words_of_count(kind: str, count: int) -> str:
    """Return how many documents there are of a collection; "" stands for pages."""
    words = {
        "posts": (QT_TRANSLATE_NOOP("posts", "1 post"), QT_TRANSLATE_NOOP("posts", "{0} posts")),
        "": (QT_TRANSLATE_NOOP("posts", "1 page"), QT_TRANSLATE_NOOP("posts", "{0} pages")),
    }
    other = (QT_TRANSLATE_NOOP("posts", "1 document"), QT_TRANSLATE_NOOP("posts", "{0} documents"))
    one, many = words.get(kind, other)
    return QCoreApplication.translate("posts", one if count == 1 else many).format(QLocale().toString(count))


def short_words_of(row: PostRow) -> str:
    """Return how *row* stands in a few words, "" where it is published as it should be."""
    if row.standing is Standing.PUBLISHED:
        return ""
    if row.standing is Standing.FUTURE and row.day is not None:
        return QCoreApplication.translate("posts", "from {0}").format(day_text(row))
    return words_of_standing(row.standing)


def reason_of(row: PostRow, index: SiteIndex) -> str:
    """Return why *row* stands as it does, as a sentence."""
    entry = row.entry
    if entry.trouble in _TROUBLES and row.standing is Standing.BROKEN:
        return QCoreApplication.translate("posts", _TROUBLES[entry.trouble]).format(entry.detail, entry.line)
    if row.standing is Standing.BROKEN:
        return QCoreApplication.translate("posts", "Jekyll passes it over: it cannot be read.")
    if row.standing is Standing.DRAFT:
        return QCoreApplication.translate("posts", "A draft: Jekyll builds it only when asked for drafts.")
    if entry.state is State.UNWRITTEN:
        return QCoreApplication.translate("posts", "Its collection has no pages of its own on the site.")
    if row.standing is Standing.HIDDEN:
        return QCoreApplication.translate("posts", "Its front matter says that it is not published.")
    if row.standing is Standing.FUTURE and entry.date is not None:
        return QCoreApplication.translate(
            "posts", "Jekyll leaves it out before {0}; build the site again then."
        ).format(time_text(entry.date, index.settings.zone))
    address = index.address_of(entry)
    if address is None:
        return QCoreApplication.translate("posts", "Jekyll stops at its address, and builds nothing.")
    return QCoreApplication.translate("posts", "Published at {0}").format(address)


def day_text(row: PostRow) -> str:
    """Return the day of *row* as the writer's language has it, "" where it has none."""
    day = row.day
    if day is None:
        return ""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    whole = form if "yyyy" in form else form.replace("yy", "yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), whole)
