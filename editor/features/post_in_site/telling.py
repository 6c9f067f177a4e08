"""What is known of a post in its site, put into the words and values that the panel shows."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl

from editor.bridge.words_of_problems import words_of_fix, words_of_problem
from editor.checks.problem import Message, Problem
from editor.checks.site.at_hand import SitesAtHand
from editor.post.codec import Codec
from editor.post.edit import Edit
from editor.post.post import Post
from editor.widgets.forecast.told import Line, Outlook, Remark, Section, Told

if TYPE_CHECKING:  # what Jekyll does brings YAML and calendars with it, which come after the window
    from editor.checks.site.forecast import Forecast

MOST_REMARKS = 12
_DAY = re.compile(r"\b([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\b")
translate = QCoreApplication.translate


class Missing(Enum):
    """Why nothing can be foretold."""

    NO_FILE = "no file"
    NO_SITE = "no site"
    NOT_A_POST = "not a post"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found of *post*: what Jekyll does with it, or what is *missing* to tell."""

    post: Post
    forecast: Forecast | None
    missing: Missing | None = None


@dataclass(frozen=True, slots=True)
class Mending:
    """A fix as the panel offers it: an edit, or None where the file is to be named by its date."""

    title: str
    edit: Edit | None


def look_at(sites: SitesAtHand, path: Path | None, post: Post, codec: Codec) -> Seen:
    """Return what is to be known of *post*; in the io pool, where the rules are imported."""
    from editor.checks.site.forecast import forecast
    from editor.jekyll.site import find_site

    if path is None:
        return Seen(post, None, Missing.NO_FILE)
    placed = sites.placed(path, post, codec)
    if placed is None:
        return Seen(post, None, Missing.NO_SITE if find_site(path) is None else Missing.NOT_A_POST)
    return Seen(post, forecast(placed))


def mendings_of(found: Forecast, problem: Problem) -> list[Mending]:
    """Return what would mend *problem*."""
    if problem.message is Message.DATE_UNLIKE_NAME:
        return list(_of_days(found, problem))
    if problem.fix is None:
        return []
    title = words_of_fix(problem.fix)
    if problem.message is Message.TAG_TWIN:
        title = translate("forecast", "Use “{0}”").format(problem.args[1])
    elif problem.message is Message.EXCERPT_WITH_MARKS:
        title = translate("forecast", "Take the Marks Out")
    return [Mending(title, problem.fix)]


def _of_days(found: Forecast, problem: Problem) -> Iterator[Mending]:
    """Yield both ways to bring the date and the file name together: only the writer knows which is meant."""
    date_day, file_day = problem.args
    yield Mending(translate("forecast", "Rename the File to {0}").format(date_day), None)
    spelled = _DAY.search(problem.span.of(found.post.source))
    if spelled is not None:
        # By as many days as the two are apart: in its own offset, the date may be of yet another day.
        apart = datetime.date.fromisoformat(file_day) - datetime.date.fromisoformat(date_day)
        year, month, day = map(int, spelled.groups())
        # From the first of the month on, as Ruby takes the 30th of February for a day of March.
        wanted = (datetime.date(year, month, 1) + datetime.timedelta(day - 1) + apart).isoformat()
        edit = Edit(problem.span.start + spelled.start(), spelled[0], wanted)
        yield Mending(translate("forecast", "Set the Date to {0}").format(file_day), edit)


def words_of_missing(missing: Missing) -> Told:
    """Return what the panel says where nothing can be foretold."""
    headline, explanation = {
        Missing.NO_FILE: (
            translate("forecast", "Not saved yet"),
            translate(
                "forecast", "Save the post in the _posts or _drafts folder of a site to see what Jekyll does with it."
            ),
        ),
        Missing.NO_SITE: (
            translate("forecast", "Belongs to no site"),
            translate("forecast", "No folder above the file has a _config.yml, a _posts or a _drafts folder."),
        ),
        Missing.NOT_A_POST: (
            translate("forecast", "Not a post"),
            translate(
                "forecast",
                "Jekyll takes files in _posts for posts if their names are like 2026-01-31-title.md, and those in "
                "_drafts for drafts. This one is neither.",
            ),
        ),
    }[missing]
    return Told(Outlook.LEFT_OUT, headline, explanation)


def told_of(found: Forecast) -> Told:
    """Return what the panel says of *found*."""
    from editor.bridge.words_of_forecast import words_of_reason, words_of_state

    before = found.post.source.count("\n", 0, found.post.text.start)
    return Told(
        outlook_of(found),
        words_of_state(found),
        words_of_reason(found),
        tuple(_sections(found)),
        tuple(
            Remark(
                problem.severity,
                words_of_problem(problem, lines_before=before),
                tuple(mending.title for mending in mendings_of(found, problem)),
            )
            for problem in found.problems[:MOST_REMARKS]
        ),
    )


def outlook_of(found: Forecast) -> Outlook:
    """Return how the post stands to its readers."""
    from editor.jekyll.document import State

    if found.site_stop:
        return Outlook.STOPS
    return {
        State.PUBLISHED: Outlook.WAITS if found.reason else Outlook.SHOWN,
        State.FUTURE: Outlook.WAITS,
        State.STOPS: Outlook.STOPS,
        State.UNREAD: Outlook.STOPS,
    }.get(found.state, Outlook.LEFT_OUT)


def _sections(found: Forecast) -> Iterator[Section]:
    if found.url:
        lines = [Line(QUrl(found.url).toString(QUrl.ComponentFormattingOption.PrettyDecoded))]  # as browsers show it
        if found.output:
            lines.append(Line(f"_site{found.output}", is_quiet=True))
        yield Section(translate("forecast", "Address"), tuple(lines), copied=found.url)
    yield from _day(found)
    layout = found.layout or translate("forecast", "None: the page is the text alone.")
    lines = [Line(layout, translate("forecast", "Layout"))]
    lines += [Line(one.text, one.key, is_quiet=True) for one in found.inherited if one.key != "layout"]
    if found.inherited:
        lines.append(Line(translate("forecast", "What is grey stands in _config.yml."), is_quiet=True))
    yield Section(translate("forecast", "Layout and defaults"), tuple(lines))
    if found.excerpt:
        kind = (
            translate("forecast", "The beginning of the text, made by Jekyll.")
            if found.excerpt_made
            else translate("forecast", "From the front matter, printed as it stands.")
        )
        shown = found.excerpt if len(found.excerpt) <= 300 else f"{found.excerpt[:299]}…"
        yield Section(translate("forecast", "Excerpt"), (Line(shown), Line(kind, is_quiet=True)))
    new = [
        Line(", ".join(names), label)
        for names, label in (
            (found.new_tags, translate("forecast", "Tags")),
            (found.new_categories, translate("forecast", "Categories")),
        )
        if names
    ]
    if new:
        yield Section(translate("forecast", "New to the site"), tuple(new))


def _day(found: Forecast) -> Iterator[Section]:
    when, title = found.when, translate("forecast", "Day")
    if when is None:
        return
    if not when.differ:
        yield Section(title, (Line(when.site),))
        return
    yield Section(
        title,
        (
            Line(when.site, translate("forecast", "On the site")),
            Line(when.utc, translate("forecast", "UTC")),
            Line(when.here, translate("forecast", "Here")),
            Line(translate("forecast", "The day is not the same everywhere; the site's counts."), is_quiet=True),
        ),
    )
