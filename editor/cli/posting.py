"""The commands new and publish: a post from its title, and a draft put into the world."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from editor.cli.failure import CommandFailed, one_line
from editor.cli.language import translate
from editor.cli.printable import tell
from editor.cli.site_at_hand import open_site
from editor.jekyll.dates import InvalidDate
from editor.jekyll.new_post import NewPost, plan_new_post
from editor.jekyll.places import place_named, places_for
from editor.jekyll.plan import CannotPlan, Effect, Plan, Unplannable
from editor.jekyll.publish import plan_publication
from editor.marking import QT_TRANSLATE_NOOP
from editor.post.values import NANOSECONDS
from editor.settings.folders import Folders
from editor.storage.transaction import NotChanged, change_files, roll_back_unfinished

_EFFECTS = {
    Effect.CREATED: QT_TRANSLATE_NOOP("cli", "{0} is made."),
    Effect.MOVED: QT_TRANSLATE_NOOP("cli", "{0} becomes {1}."),
    Effect.SET: QT_TRANSLATE_NOOP("cli", "“{0}” becomes {1}."),
    Effect.REMOVED: QT_TRANSLATE_NOOP("cli", "“{0}” is taken out."),
    Effect.NEW_TAG: QT_TRANSLATE_NOOP("cli", "The tag “{0}” is new to the site."),
    Effect.NEW_CATEGORY: QT_TRANSLATE_NOOP("cli", "The category “{0}” is new to the site."),
    Effect.ADDRESS: QT_TRANSLATE_NOOP("cli", "It will be at {0}."),
    Effect.ADDRESS_CHANGES: QT_TRANSLATE_NOOP("cli", "{0} leads nowhere any more; it will be at {1}."),
    Effect.ADDRESS_GONE: QT_TRANSLATE_NOOP("cli", "{0} leads nowhere any more."),
    Effect.ADDRESS_TAKEN: QT_TRANSLATE_NOOP(
        "cli", "Careful: {1} is at {0} already, and only one of them will be there."
    ),
    Effect.WAITS: QT_TRANSLATE_NOOP("cli", "Jekyll leaves it out until it is built after {0}."),
    Effect.LINKS_UPDATED: QT_TRANSLATE_NOOP("cli", "References in {0} are changed along: {1}."),
    Effect.LINKS_DEAD: QT_TRANSLATE_NOOP("cli", "Careful: references in {0} lead nowhere any more: {1}."),
    Effect.LINKS_TO_UNPUBLISHED: QT_TRANSLATE_NOOP(
        "cli", "Careful: it refers to {0}, which is not published; Jekyll stops at that."
    ),
}
_UNPLANNABLE = {
    Unplannable.NAME_TAKEN: QT_TRANSLATE_NOOP("cli", "{path} is there already."),
    Unplannable.NO_SLUG: QT_TRANSLATE_NOOP(
        "cli", "Nothing of the title {detail!r} can stand in the file name; give one with --slug."
    ),
    Unplannable.BAD_SLUG: QT_TRANSLATE_NOOP("cli", "{detail!r} cannot stand in the name of a post."),
    Unplannable.NO_PLACE: QT_TRANSLATE_NOOP("cli", "This site has no folder {detail} for that. It has: {places}."),
    Unplannable.NOT_A_POST: QT_TRANSLATE_NOOP("cli", "{path} is no post of a site."),
    Unplannable.NOT_A_DRAFT: QT_TRANSLATE_NOOP("cli", "{path} is published already."),
    Unplannable.WAITS: QT_TRANSLATE_NOOP(
        "cli", "{path} lies among the posts already; Jekyll leaves it out until it is built after {detail}."
    ),
    Unplannable.BROKEN: QT_TRANSLATE_NOOP(
        "cli", "{path} lies among the posts already, but it is broken: {detail}. Mend that first."
    ),
    Unplannable.NOT_PUBLISHED: QT_TRANSLATE_NOOP("cli", "{path} is a draft already."),
    Unplannable.UNREADABLE: QT_TRANSLATE_NOOP("cli", "{path} could not be read: {detail}."),
    Unplannable.FRONT_MATTER: QT_TRANSLATE_NOOP("cli", "The front matter of {path} cannot be changed: {detail}."),
}


def make_post(wish: NewPost, place: Path, *, stdout: TextIO) -> None:
    """Make the post *wish* in the site that holds *place*, and print its path; raises CommandFailed.

    Its folder is as the writer says it: see `place_named`.
    """
    site = open_site(place)
    try:
        if wish.folder:
            wish = replace(wish, folder=place_named(site.index, wish.folder, draft=wish.draft))
        plan = plan_new_post(site.index, wish, now=site.now)
    except CannotPlan as error:
        raise cannot_plan(error, places_for(site.index, draft=wish.draft)) from error
    carry_out(plan)
    stdout.write(f"{plan.path}\n")


def publish_post(path: Path, *, at: str | None, rehearse: bool, stdout: TextIO, stderr: TextIO) -> None:
    """Publish the draft *path* now, or *at* a date, and print what comes of it; raises CommandFailed."""
    if not rehearse:
        _put_back_unfinished(stderr)
    site = open_site(path)
    below = site.site.path_below(path)
    moment = int(time.time())
    if at is not None:
        try:
            moment = site.index.settings.date(at).ns // NANOSECONDS
        except (InvalidDate, OverflowError) as error:
            raise CommandFailed(
                translate("cli", "{0} is not a date; write 2026-01-30 or 2026-01-30 08:57:57 +0900.").format(at)
            ) from error
    try:
        plan = plan_publication(site.index, below or str(path), at=moment)
    except CannotPlan as error:
        raise cannot_plan(error) from error
    if site.trouble:
        tell(site.trouble, stderr)
    for told in plan.effects:
        tell(translate("cli", _EFFECTS[told.effect]).format(*told.args), stderr)
    if not rehearse:
        carry_out(plan)
        stdout.write(f"{plan.path}\n")


def _put_back_unfinished(stderr: TextIO) -> None:
    """Take back what was cut off in the middle, as the window does when it starts, before a plan is made of it."""
    folder = Folders.of_system().unfinished
    for path in roll_back_unfinished(folder).restored if folder.is_dir() else ():
        tell(translate("cli", "A change that was cut off last time is taken back: {0}.").format(path), stderr)


def carry_out(plan: Plan) -> None:
    """Make all changes of *plan*; raises CommandFailed, and then none is made."""
    try:
        change_files(plan.changes, folder=Folders.of_system().unfinished)
    except NotChanged as error:
        why = error.why or translate("cli", "it was changed by somebody else meanwhile")
        sentence = translate("cli", "Nothing was changed. {0}: {1}.").format(error.path, one_line(str(why)))
        raise CommandFailed(sentence) from error


def cannot_plan(error: CannotPlan, places: Iterable[str] = ()) -> CommandFailed:
    """Return *error* as the end of the command; *places* are the folders that could have been named."""
    words = translate("cli", _UNPLANNABLE[error.reason])
    listed = one_line(", ".join(places))
    return CommandFailed(words.format(path=error.path, detail=one_line(error.detail), places=listed))
