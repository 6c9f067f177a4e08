"""Words for what Jekyll will do with a post: a headline, why, and what there is to know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.checks.site.forecast import Forecast
from editor.jekyll.document import State

_HEADLINES = {
    State.PUBLISHED: QT_TRANSLATE_NOOP("forecast", "Will be published"),
    State.FUTURE: QT_TRANSLATE_NOOP("forecast", "Waits for its date"),
    State.DRAFT: QT_TRANSLATE_NOOP("forecast", "Draft"),
    State.HIDDEN: QT_TRANSLATE_NOOP("forecast", "Hidden"),
    State.UNWRITTEN: QT_TRANSLATE_NOOP("forecast", "No page of its own"),
    State.UNREAD: QT_TRANSLATE_NOOP("forecast", "Passed over"),
    State.STOPS: QT_TRANSLATE_NOOP("forecast", "Stops the build"),
}
# {0} is the date, the reason or the line, as the state has it.
_EXPLANATIONS = {
    State.PUBLISHED: "",
    State.FUTURE: QT_TRANSLATE_NOOP("forecast", "Jekyll leaves the post out until the site is built after {0}."),
    State.DRAFT: QT_TRANSLATE_NOOP(
        "forecast", "Jekyll leaves drafts out. Publish it when it is ready; it will then be found below."
    ),
    State.HIDDEN: QT_TRANSLATE_NOOP("forecast", "“published” says no, so Jekyll leaves the post out."),
    State.UNWRITTEN: QT_TRANSLATE_NOOP("forecast", "Its collection is not written to pages; other pages may show it."),
    State.UNREAD: QT_TRANSLATE_NOOP("forecast", "Jekyll cannot read the post and leaves it out: {0}."),
    State.STOPS: QT_TRANSLATE_NOOP("forecast", "Jekyll stops here, and nothing of the site is built: {0}."),
}
_UNREAD_HEAD = QT_TRANSLATE_NOOP(
    "forecast", "Jekyll publishes the post without its front matter, which it cannot read: {0}."
)
_NOTHING_BUILT = QT_TRANSLATE_NOOP("forecast", "Nothing is built")
_DATA_STOPS = QT_TRANSLATE_NOOP("forecast", "Jekyll stops at a file of the site’s data, and builds no post: {0}.")
_SITE_STOPS = QT_TRANSLATE_NOOP("forecast", "Jekyll stops at the site’s configuration, and builds no post: {0}.")
_ON_LINE = QT_TRANSLATE_NOOP("forecast", "line {0}, {1}")


def words_of_state(found: Forecast) -> str:
    """Return what becomes of a post, in a word or two."""
    return _translated(_NOTHING_BUILT if found.site_stop else _HEADLINES[found.state])


def words_of_reason(found: Forecast) -> str:
    """Return why, in a sentence; nothing where all is as usual."""
    if found.site_stop:
        return _translated(_DATA_STOPS if found.data_stops else _SITE_STOPS).format(found.site_stop)
    reason = found.reason or "?"
    if found.line:
        reason = _translated(_ON_LINE).format(found.line, reason)
    if found.state is State.FUTURE and found.when is not None:
        return _translated(_EXPLANATIONS[State.FUTURE]).format(found.when.site)
    if found.state is State.PUBLISHED and found.reason:
        return _translated(_UNREAD_HEAD).format(reason)
    return _translated(_EXPLANATIONS[found.state]).format(reason) if _EXPLANATIONS[found.state] else ""


def _translated(text: str) -> str:
    return QCoreApplication.translate("forecast", text)
