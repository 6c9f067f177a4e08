"""What the writer is told of a replacement in all posts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from editor.features.site_search.carrying import Carried
from editor.search.site_plan import FileReport, Outcome

MOST_NAMED = 3

translate = QCoreApplication.translate


def words_of_carried(carried: Carried) -> str:
    """Return what was replaced, or why nothing was, and what is safe."""
    if carried.stuck:
        return "  ".join(
            (
                translate("SiteSearch", "The replacement stopped, and could not be taken back everywhere:"),
                *_named(carried.stuck),
                *_named(carried.failed),
            )
        )
    if carried.is_called_off:
        return translate("SiteSearch", "Called off: all posts are as they were.")
    if carried.failed:
        return "  ".join(
            (
                translate("SiteSearch", "Nothing was replaced, all posts are as they were:"),
                *_named(carried.failed),
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


def words_of_undone(carried: Carried) -> str:
    """Return in how many posts the replacement was taken back, and which were left."""
    words = [translate("SiteSearch", "Taken back, in posts: {0}.").format(QLocale().toString(carried.posts))]
    if carried.failed:
        words += [translate("SiteSearch", "Left as they are:"), *_named(carried.failed)]
    return "  ".join(words)


def _named(reports: Sequence[FileReport]) -> list[str]:
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
