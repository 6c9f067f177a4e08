"""The command list: every post of a site, and what becomes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from wcwidth import wcswidth

from editor.cli.language import translate
from editor.cli.printable import tell
from editor.cli.site_at_hand import SiteOfCommand, open_site
from editor.jekyll.document import State
from editor.jekyll.entry import Entry, Trouble
from editor.jekyll.index import SiteIndex
from editor.jekyll.protocol import date_text
from editor.marking import QT_TRANSLATE_NOOP

_STATES = {State.UNREAD: "broken", State.STOPS: "broken", State.UNWRITTEN: "hidden"}
_MOST_TITLE = 40
_ADDRESSED = (Trouble.NONE, Trouble.FRONT_MATTER)
"""Of others nothing is published: Jekyll passes them over, or stops."""
_REASONS = {
    Trouble.STOPS: QT_TRANSLATE_NOOP("cli", "Jekyll stops at it: {0}"),
    Trouble.FRONT_MATTER: QT_TRANSLATE_NOOP("cli", "its front matter is not read, line {1}: {0}"),
    Trouble.ENCODING: QT_TRANSLATE_NOOP("cli", "it is no text in the site's encoding"),
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP("cli", "it could not be read: {0}"),
}


def list_site(path: Path, *, as_json: bool, stdout: TextIO, stderr: TextIO) -> None:
    """Print the posts and drafts of the site that holds *path*; raises CommandFailed."""
    site = open_site(path)
    if site.trouble:
        tell(site.trouble, stderr)
    if as_json:
        json.dump([_object(site.index, entry) for entry in site.index.posts], stdout, ensure_ascii=False, indent=2)
        stdout.write("\n")
    else:
        for line in _lines(site):
            tell(line, stdout)


def state_word(index: SiteIndex, entry: Entry) -> str:
    """Return the state of *entry* in one word: published, future, draft, hidden or broken."""
    if entry.trouble is Trouble.FRONT_MATTER:
        return "broken"
    state = index.state_of(entry)
    return _STATES.get(state, state.value)


def reason_of(index: SiteIndex, entry: Entry) -> str:
    """Return why *entry* is not simply published, empty where it is."""
    if entry.trouble is not Trouble.NONE:
        return translate("cli", _REASONS[entry.trouble]).format(entry.detail.partition("\n")[0].rstrip("."), entry.line)
    state = index.state_of(entry)
    if state is State.FUTURE and entry.date is not None:
        return translate("cli", "its date {0} is in the future").format(date_text(entry.date))
    if state is State.HIDDEN:
        return translate("cli", "its front matter says that it is not published")
    if state is State.DRAFT:
        return translate("cli", "it lies among the drafts")
    return ""


def _object(index: SiteIndex, entry: Entry) -> dict[str, object]:
    return {
        "path": entry.path,
        "title": entry.title,
        "date": date_text(entry.date) if entry.dated and entry.date else None,
        "state": state_word(index, entry),
        "reason": reason_of(index, entry),
        "url": index.address_of(entry) if entry.trouble in _ADDRESSED else None,
        "categories": list(entry.categories),
        "tags": list(entry.tags),
        "layout": entry.layout or None,
        "draft": entry.draft,
    }


def _lines(site: SiteOfCommand) -> Iterator[str]:
    for entry in site.index.posts:
        day = date_text(entry.date)[:10] if entry.dated and entry.date else "-" * 10
        reason = reason_of(site.index, entry)
        shown = f"{day}  {state_word(site.index, entry):9}  {_padded(entry.title, _MOST_TITLE)}  {entry.path}"
        yield f"{shown}  ({reason})" if reason and entry.trouble is not Trouble.NONE else shown


def _padded(text: str, columns: int) -> str:
    """Return *text* as wide as *columns* of a terminal, in which a kanji takes two."""
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    while wcswidth(text) > columns:
        text = text[:-2] + "…"
    return text + " " * (columns - max(0, wcswidth(text)))
