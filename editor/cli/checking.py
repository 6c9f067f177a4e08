"""The command check: the rules over posts or over a whole site, as continuous integration asks them."""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TextIO

from editor.checks.problem import Message, Problem, Severity
from editor.checks.registry import check
from editor.checks.sentences import SENTENCES, STOPS, STOPS_OTHERWISE
from editor.checks.site.place import Place, SiteAtHand
from editor.checks.site.registry import check_in_site
from editor.checks.site.stop import READ_BY_THE_GEM
from editor.cli.failure import DONE, CommandFailed, one_line
from editor.cli.language import translate
from editor.cli.printable import tell
from editor.cli.site_at_hand import SiteOfCommand, open_site
from editor.jekyll.document import State
from editor.jekyll.entry import Entry, Trouble
from editor.jekyll.plan import CannotPlan
from editor.jekyll.post_text import read_post
from editor.jekyll.site import find_site
from editor.marking import QT_TRANSLATE_NOOP
from editor.post.refusal import Reason
from editor.render.pages.data_files import find_data_faults

WARNED, ERRED = 3, 4
"""Exit codes: at most warnings, and errors. Advice alone is no failure."""
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.ADVICE)
_NAMES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("cli", "error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("cli", "warning"),
    Severity.ADVICE: QT_TRANSLATE_NOOP("cli", "advice"),
}
_UNREADABLE = "unreadable"
_NOT_YET_FINAL = frozenset(("waits", "other-day"))
"""Rules that say nothing of a draft, which gets its date and name when it is published."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem in words, at a line and column of a file that count from 1; 0 for the file as a whole."""

    path: Path
    line: int
    column: int
    severity: Severity
    rule: str
    sentence: str
    fixable: bool = False


def check_paths(paths: Sequence[Path], *, as_json: bool, stdout: TextIO, stderr: TextIO) -> int:
    """Print what the rules find in the posts and folders *paths*, else in the whole site here; return the exit code."""
    findings = list(_findings(paths or [_site_here()]))
    if as_json:
        json.dump([_object(finding) for finding in findings], stdout, ensure_ascii=False, indent=2)
        stdout.write("\n")
    else:
        for finding in findings:
            place = f":{finding.line}:{finding.column}" if finding.line else ""
            weight = translate("cli", _NAMES[finding.severity])
            tell(f"{finding.path}{place}: {weight}: {finding.sentence} [{finding.rule}]", stdout)
    counts = [sum(finding.severity is severity for finding in findings) for severity in _ORDER]
    stderr.write(translate("cli", "Errors: {0}, warnings: {1}, advice: {2}.").format(*counts) + "\n")
    return ERRED if counts[0] else WARNED if counts[1] else DONE


def sentence_of(problem: Problem) -> str:
    """Return what *problem* says, in the writer's language."""
    args = problem.args
    if problem.message is Message.NOT_READ:
        return translate("cli", "Jekyll does not read the front matter: {0}.").format(
            one_line(args[2]) or args[1].lower()
        )
    if problem.message is Message.STOPS_JEKYLL:
        key, reason, detail = args
        return translate("problems", STOPS.get(Reason[reason], STOPS_OTHERWISE)).format(key, detail)
    if problem.message is Message.NAMES_RUN_TOGETHER:
        args = (args[0], ", ".join(f"“{name}”" for name in args[1:]))
    return translate("problems", SENTENCES[problem.message]).format(*map(one_line_whole, args))


def one_line_whole(text: str) -> str:
    """Return *text* on one line."""
    return " ".join(text.split()) if "\n" in text or "\r" in text else text


def _site_here() -> Path:
    """Return the folder of the site in which the command was given, from however deep below: not that folder alone."""
    site = find_site(Path())
    return Path(os.path.relpath(site.root)) if site else Path()


def _findings(paths: Iterable[Path]) -> Iterator[Finding]:
    sites: dict[Path, tuple[SiteOfCommand, SiteAtHand]] = {}
    for path in paths:
        command = open_site(path)
        known = sites.setdefault(command.site.source, (command, SiteAtHand(command.index)))
        site, at_hand = known
        if path.is_dir():
            yield from _of_site(site, path)
            below = site.site.path_below(path)
            prefix = "" if below in (None, ".") else f"{below}/"
            chosen = [entry for entry in site.index.entries.values() if entry.path.startswith(prefix)]
        else:
            below = site.site.path_below(path)
            entry = site.index.entries.get(below) if below is not None else None
            if entry is None:
                sentence = translate("cli", "{0} is neither a post nor a page of the site {1}.")
                raise CommandFailed(sentence.format(path, site.site.root))
            chosen = [entry]
        for entry in sorted(chosen, key=lambda entry: entry.path):
            yield from _of_file(site, at_hand, entry, path)


def _of_site(site: SiteOfCommand, path: Path) -> Iterator[Finding]:
    if site.trouble:
        yield Finding(site.site.root / "_config.yml", 0, 0, Severity.ERROR, "config", site.trouble)
    if site.index.settings.posts_below.strip("/") != site.index.settings.posts_below:
        sentence = translate(
            "cli", "With a slash at an end of “collections_dir” Jekyll does not look into the _posts there."
        )
        yield Finding(site.site.root / "_config.yml", 0, 0, Severity.ERROR, "config", sentence)
    settings = site.index.settings
    for file, fault in find_data_faults(settings.data_folder(site.site.source), site.site.source, settings.encoding):
        sentence, severity = translate("cli", "Jekyll stops at this file of data: {0}."), Severity.ERROR
        if fault.problem in READ_BY_THE_GEM:
            sentence, severity = translate("cli", "Debian’s Jekyll stops at this file of data: {0}."), Severity.WARNING
        words = sentence.format(one_line(fault.detail))
        yield Finding(_shown(file, path), fault.line, fault.column, severity, "data", words)
    for obstacle in site.index.obstacles:
        place = site.site.source / obstacle.path
        if obstacle.error is None:
            sentence = translate(
                "cli", "This link leads to a folder in which it lies; what is behind it was not looked at."
            )
        else:
            sentence = translate("cli", "This folder could not be looked into: {0}.").format(
                obstacle.error.strerror or obstacle.error
            )
        yield Finding(_shown(place, path), 0, 0, Severity.WARNING, _UNREADABLE, sentence)


def _of_file(site: SiteOfCommand, at_hand: SiteAtHand, entry: Entry, given: Path) -> Iterator[Finding]:
    path = site.site.source / entry.path
    shown = _shown(path, given)
    try:
        post = read_post(path, site.index.settings.own_encoding).post
    except CannotPlan as error:
        sentence = translate("cli", "This file could not be read: {0}.").format(error.detail)
        yield Finding(shown, 0, 0, Severity.ERROR, _UNREADABLE, sentence)
        return
    place = Place(at_hand, entry)
    off = _NOT_YET_FINAL if place.state is State.DRAFT else frozenset[str]()
    in_site = check_in_site(post, place, off=off)
    problems = [*check(post), *(one for one in in_site if one.message is not Message.CONFIG_STOPS)]  # told of the site
    if entry.trouble is Trouble.STOPS:
        # The rules of the post know why, and where: what they say is enough.
        told = any(one.severity is Severity.ERROR and one.message is not Message.STOPS_BUILD for one in problems)
        problems = [one for one in problems if not (told and one.message is Message.STOPS_BUILD)]
    starts = [0, *accumulate(len(line) for line in post.source.splitlines(keepends=True))]
    for problem in sorted(problems, key=lambda one: one.span.start):
        line = max(1, bisect_right(starts, problem.span.start))
        column = problem.span.start - starts[min(line, len(starts)) - 1] + 1
        yield Finding(
            shown, line, column, problem.severity, problem.rule, sentence_of(problem), problem.fix is not None
        )


def _shown(path: Path, given: Path) -> Path:
    """Return *path* as whoever gave *given* would write it."""
    if given.is_absolute():
        return path
    try:
        return Path(os.path.relpath(path))
    except ValueError:  # on another drive of Windows
        return path


def _object(finding: Finding) -> dict[str, object]:
    return {
        "path": str(finding.path),
        "line": finding.line or None,
        "column": finding.column or None,
        "severity": finding.severity.value,
        "rule": finding.rule,
        "message": finding.sentence,
        "fixable": finding.fixable,
    }
