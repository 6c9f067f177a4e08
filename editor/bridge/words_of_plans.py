"""Words for plans over a site's files: what comes of one, and why there is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl

from editor.bridge.asked import Amiss, Weight
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.jekyll.plan import CannotPlan, Effect, Told, Unplannable
from editor.storage.transaction import NotChanged

_EFFECTS = {
    Effect.CREATED: QT_TRANSLATE_NOOP("plans", "{0} is made."),
    Effect.MOVED: QT_TRANSLATE_NOOP("plans", "{0} becomes {1}."),
    Effect.SET: QT_TRANSLATE_NOOP("plans", "The field “{0}” becomes {1}."),
    Effect.REMOVED: QT_TRANSLATE_NOOP("plans", "The field “{0}” is taken out."),
    Effect.NEW_TAG: QT_TRANSLATE_NOOP("plans", "The tag “{0}” is new to the site."),
    Effect.NEW_CATEGORY: QT_TRANSLATE_NOOP("plans", "The category “{0}” is new to the site."),
    Effect.ADDRESS: QT_TRANSLATE_NOOP("plans", "Readers find it at {0}."),
    Effect.ADDRESS_CHANGES: QT_TRANSLATE_NOOP("plans", "{0} leads nowhere any more; readers find it at {1}."),
    Effect.ADDRESS_GONE: QT_TRANSLATE_NOOP("plans", "{0} leads nowhere any more."),
    Effect.ADDRESS_TAKEN: QT_TRANSLATE_NOOP("plans", "{1} is at {0} already, and only one of them will be there."),
    Effect.WAITS: QT_TRANSLATE_NOOP("plans", "Jekyll leaves it out until the site is built after {0}."),
    Effect.LINKS_UPDATED: QT_TRANSLATE_NOOP("plans", "Links in {0} are changed along: {1}."),
    Effect.LINKS_DEAD: QT_TRANSLATE_NOOP("plans", "Links in {0} lead nowhere any more: {1}."),
    Effect.LINKS_TO_UNPUBLISHED: QT_TRANSLATE_NOOP(
        "plans", "It refers to {0}, which is not published; Jekyll stops at that."
    ),
}
_CAREFUL = frozenset(
    (Effect.ADDRESS_CHANGES, Effect.ADDRESS_GONE, Effect.ADDRESS_TAKEN, Effect.LINKS_DEAD, Effect.LINKS_TO_UNPUBLISHED)
)
_OF_ADDRESSES = frozenset((Effect.ADDRESS, Effect.ADDRESS_CHANGES, Effect.ADDRESS_GONE, Effect.ADDRESS_TAKEN))
# {0} is the file's name, {1} what is said besides.
_REASONS = {
    Unplannable.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "plans", "There is a file “{0}” already. Nothing was changed; choose another name."
    ),
    Unplannable.NO_SLUG: QT_TRANSLATE_NOOP(
        "plans", "Nothing of the title “{1}” can stand in a file name. Nothing was changed; write the name by hand."
    ),
    Unplannable.BAD_SLUG: QT_TRANSLATE_NOOP(
        "plans", "“{1}” cannot stand in the name of a post. Nothing was changed; choose another name."
    ),
    Unplannable.NO_PLACE: QT_TRANSLATE_NOOP(
        "plans", "The site has no folder “{1}” for that. Nothing was changed; choose another folder."
    ),
    Unplannable.NOT_A_POST: QT_TRANSLATE_NOOP(
        "plans",
        "“{0}” is no post of a site. Nothing was changed; save it in the site's _drafts, "
        "or in _posts under a name such as 2026-01-31-title.md.",
    ),
    Unplannable.NOT_A_DRAFT: QT_TRANSLATE_NOOP("plans", "“{0}” is published already. Nothing was changed."),
    Unplannable.WAITS: QT_TRANSLATE_NOOP(
        "plans", "“{0}” lies among the posts already and waits until {1}. To publish it now, give it another date."
    ),
    Unplannable.BROKEN: QT_TRANSLATE_NOOP(
        "plans", "“{0}” lies among the posts already, but it is broken ({1}). Nothing was changed; mend that first."
    ),
    Unplannable.NOT_PUBLISHED: QT_TRANSLATE_NOOP("plans", "“{0}” is a draft already. Nothing was changed."),
    Unplannable.UNREADABLE: QT_TRANSLATE_NOOP(
        "plans", "“{0}” could not be read or not be written in its encoding ({1}). Nothing was changed."
    ),
    Unplannable.FRONT_MATTER: QT_TRANSLATE_NOOP(
        "plans", "The front matter of “{0}” cannot be changed ({1}). Nothing was changed; mend it in the YAML first."
    ),
}
_AMISS = {
    Amiss.NO_TITLE: QT_TRANSLATE_NOOP("plans", "The title names the file."),
    Amiss.NO_SLUG: QT_TRANSLATE_NOOP("plans", "No letter of the title can stay so. Choose another kind of name."),
    Amiss.BAD_SLUG: QT_TRANSLATE_NOOP("plans", "This cannot stand in the name of a post."),
    Amiss.BAD_DATE: QT_TRANSLATE_NOOP("plans", "Jekyll reads no date in this; write 2026-01-31 08:57."),
    Amiss.TAKEN: QT_TRANSLATE_NOOP("plans", "There is a file of this name already."),
}
_CHANGED = QT_TRANSLATE_NOOP(
    "plans", "“{0}” was changed by another program meanwhile. Nothing was changed here; look at it and try again."
)
_FAILED = QT_TRANSLATE_NOOP("plans", "“{0}” could not be changed ({1}). All files are as they were; try again.")
_LEFT = QT_TRANSLATE_NOOP(
    "plans",
    "“{0}” could not be changed, and not all could be put back: {1}. "
    "The old texts are kept; start Frontispiece again to put them back.",
)


def words_of_effect(told: Told) -> tuple[Weight, str]:
    """Return how much *told* matters, and a sentence for it."""
    weight = Weight.CAREFUL if told.effect in _CAREFUL else Weight.PLAIN
    args = map(_as_read, told.args) if told.effect in _OF_ADDRESSES else told.args
    return weight, _translated(_EFFECTS[told.effect]).format(*args)


def words_of_no_plan(error: CannotPlan) -> str:
    """Return why there is no plan, and what is safe."""
    return _translated(_REASONS[error.reason]).format(error.path.name, error.detail.replace("\n", " "))


def words_of_amiss(amiss: Amiss) -> str:
    """Return why a file cannot be named so."""
    return _translated(_AMISS[amiss])


def words_of_not_changed(error: NotChanged) -> str:
    """Return why nothing was changed."""
    if error.left:
        return _translated(_LEFT).format(error.path.name, ", ".join(path.name for path in error.left))
    if error.why is None:
        return _translated(_CHANGED).format(error.path.name)
    return _translated(_FAILED).format(error.path.name, error.why)


def _as_read(arg: str) -> str:
    """Return *arg* as browsers show it where it is an address; paths below a site's source begin with no slash."""
    return QUrl(arg).toString(QUrl.ComponentFormattingOption.PrettyDecoded) if arg.startswith("/") else arg


def _translated(text: str) -> str:
    return QCoreApplication.translate("plans", text)
