"""Why a change of many posts was not made, post by post, as the writer is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from editor.search.site_plan import FileReport, Outcome
from editor.widgets.carrying import Carried

MOST_NAMED = 3

translate = QCoreApplication.translate


def words_of_change(carried: Carried) -> str:
    """Return what was changed, or why nothing was, and what is safe."""
    if carried.stuck:
        return "  ".join(
            (
                translate("Carrying", "The change stopped, and could not be taken back everywhere:"),
                *named(carried.stuck),
                *named(carried.failed),
                translate("Carrying", "What stood there before is kept, and put back at the next start if it can be."),
            )
        )
    if carried.is_called_off:
        return translate("Carrying", "Called off: all is as it was.")
    if carried.failed:
        return "  ".join(
            (
                translate("Carrying", "Nothing was changed, all is as it was:"),
                *named(carried.failed),
                translate("Carrying", "Go back and show the changes again."),
            )
        )
    words = []
    if carried.posts:
        words.append(translate("Carrying", "Changed, in posts: {0}.").format(QLocale().toString(carried.posts)))
    if carried.others:
        number = QLocale().toString(len(carried.others))
        words.append(translate("Carrying", "Picture files changed: {0}.").format(number))
    if carried.unsaved:
        words.append(translate("SiteSearch", "Open posts are changed, and not saved yet."))
    return "  ".join(words)


def words_of_taking_back(carried: Carried) -> str:
    """Return in how many posts a change was taken back, and which were left."""
    if not carried.can_undo and carried.failed:
        return "  ".join((translate("Carrying", "Nothing was taken back:"), *named(carried.failed)))
    words = []
    if carried.posts or not carried.others:
        words.append(translate("SiteSearch", "Taken back, in posts: {0}.").format(QLocale().toString(carried.posts)))
    if carried.others:
        number = QLocale().toString(len(carried.others))
        words.append(translate("Carrying", "Picture files put back: {0}.").format(number))
    if carried.failed:
        words += [translate("SiteSearch", "Left as they are:"), *named(carried.failed)]
    return "  ".join(words)


def named(reports: Sequence[FileReport]) -> list[str]:
    """Return a sentence for each of the first *reports*, and one for the rest."""
    words = [_words_of(report) for report in reports[:MOST_NAMED]]
    if len(reports) > MOST_NAMED:
        words.append(translate("SiteSearch", "And others: {0}.").format(len(reports) - MOST_NAMED))
    return words


def _words_of(report: FileReport) -> str:
    name = report.path.name
    if report.outcome is Outcome.CHANGED_ON_DISK:
        return translate("SiteSearch", "{0} has changed meanwhile.").format(name)
    if report.outcome is Outcome.UNREADABLE:
        return translate("SiteSearch", "{0} cannot be read ({1}).").format(name, report.detail)
    if report.outcome is Outcome.UNENCODABLE:
        return translate("SiteSearch", "{0} cannot hold “{1}” in its encoding.").format(name, report.detail)
    return translate("SiteSearch", "{0} could not be written ({1}).").format(name, report.detail)
