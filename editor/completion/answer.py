"""Answers what may stand at the caret; runs outside the window's thread, for it reads the post and its site."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.completion import attributes, files, languages, liquid, references
from editor.completion.candidate import Candidate
from editor.completion.posts import post_links, post_names
from editor.completion.question import Known, Question
from editor.completion.site_use import SiteUse
from editor.completion.snippets import Snippets
from editor.completion.wanted import Want
from editor.jekyll.config import Config
from editor.jekyll.index import SiteIndex, scan_site
from editor.jekyll.site import Site
from editor.render.kramdown.options import read_options


@dataclass(frozen=True, slots=True)
class Answer:
    """What may stand there."""

    question: Question
    candidates: tuple[Candidate, ...]
    known: Known | None = None
    """What was read of the post, where that was needed."""
    snippets: Snippets | None = None
    """Where snippets are offered."""


def answer(question: Question, site: SiteUse | None) -> Answer:
    """Return what may stand at the caret."""
    wanted = question.wanted
    if wanted.want in (Want.POST, Want.POST_LINK):
        index = _index(question)
        if index is None:
            return Answer(question, ())
        return Answer(
            question, tuple(post_names(index) if wanted.want is Want.POST else post_links(index, question.path))
        )
    if wanted.want in (Want.HEADING, Want.FOOTNOTE, Want.LINK):
        known = question.read()
        return Answer(question, tuple(_references(question, known)), known=known)
    return Answer(question, tuple(_ANSWERS[wanted.want](question, site)))


def _index(question: Question) -> SiteIndex | None:
    """Return what lies in the site; where nobody has looked yet, this does."""
    if question.index is not None or question.root is None:
        return question.index
    site = Site(question.root)
    return scan_site(site.source, site.settings)


def _references(question: Question, known: Known) -> list[Candidate]:
    match question.wanted.want:
        case Want.HEADING:
            return references.headings(known, read_options(_config(question).values))
        case Want.FOOTNOTE:
            return references.footnotes(question, known)
        case _:
            return references.links(known)


def _config(question: Question) -> Config:
    return Site(question.root).config if question.root else Config()


def _source(question: Question) -> Path:
    """Return the folder that is built, of a question in a site."""
    assert question.root is not None
    return Path(os.path.normpath(Site(question.root).source))


def _folder(question: Question, key: str, usual: str) -> str:
    named = _config(question).values.get(key)
    return named if isinstance(named, str) else usual


def _variables(question: Question, _site: SiteUse | None) -> list[Candidate]:
    data = files.data_names(_source(question) / _folder(question, "data_dir", "_data")) if question.root else []
    return liquid.variables(question, _config(question), data)


def _includes(question: Question, _site: SiteUse | None) -> list[Candidate]:
    if question.root is None:
        return []
    folder = _folder(question, "includes_dir", "_includes")
    return files.files_below(_source(question) / folder, question.wanted.above)


def _relative_includes(question: Question, _site: SiteUse | None) -> list[Candidate]:
    return files.files_below(question.path.parent, question.wanted.above) if question.path else []


def _site_files(question: Question, _site: SiteUse | None) -> list[Candidate]:
    return files.site_files(_source(question), question.wanted.above) if question.root else []


def _addresses(question: Question, _site: SiteUse | None) -> list[Candidate]:
    folder = question.path.parent if question.path else None
    root = _source(question) if question.root else folder
    if root is None:
        return []
    return files.addresses(root, folder, question.wanted.above, images=question.wanted.images)


def _languages(question: Question, site: SiteUse | None) -> list[Candidate]:
    return languages.languages(languages.languages_in(question.text_beside), site.languages if site else ())


def _attributes(question: Question, site: SiteUse | None) -> list[Candidate]:
    in_post, in_site = attributes.names_in(question.text_beside), site.attributes if site else ()
    return attributes.attributes(question.wanted.above, in_post, in_site)


_ANSWERS: dict[Want, Callable[[Question, SiteUse | None], list[Candidate]]] = {
    Want.TAG: lambda question, _site: liquid.tags(question),
    Want.FILTER: lambda question, _site: liquid.filters(question),
    Want.VARIABLE: _variables,
    Want.INCLUDE: _includes,
    Want.INCLUDE_RELATIVE: _relative_includes,
    Want.SITE_FILE: _site_files,
    Want.LANGUAGE: _languages,
    Want.FENCE: _languages,
    Want.PATH: _addresses,
    Want.ATTRIBUTE: _attributes,
}
