"""Answers what may stand at the caret; runs outside the window's thread, for it reads the post and its site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.completion import attributes, files, languages, liquid, references
from editor.completion.candidate import Candidate
from editor.completion.question import Known, Question
from editor.completion.site_use import SiteUse
from editor.completion.snippets import Snippets
from editor.completion.wanted import Want
from editor.jekyll.config import Config
from editor.jekyll.site import Site
from editor.render.kramdown.options import read_options


@dataclass(frozen=True, slots=True)
class Answer:
    """What may stand there; more can be told of it by asking again where not *is_all* is known yet."""

    question: Question
    candidates: tuple[Candidate, ...]
    is_all: bool = True
    known: Known | None = None
    """What was read of the post, where that was needed."""
    snippets: Snippets | None = None
    """Where snippets are offered."""


def answer(question: Question, site: SiteUse | None, *, thorough: bool = False) -> Answer:
    """Return what may stand at the caret; *thorough* takes the time to read what the first answer leaves out."""
    wanted = question.wanted
    if wanted.want is Want.POST:
        found, is_all = site.posts(read_titles=thorough) if site else ([], True)
        return Answer(question, tuple(found), is_all)
    if wanted.want in (Want.HEADING, Want.FOOTNOTE, Want.LINK):
        known = question.read()
        return Answer(question, tuple(_references(question, known)), known=known)
    return Answer(question, tuple(_ANSWERS[wanted.want](question, site)))


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


def _variables(question: Question, _site: SiteUse | None) -> list[Candidate]:
    data = files.data_names(question.root) if question.root else []
    return liquid.variables(question, _config(question), data)


def _includes(question: Question, _site: SiteUse | None) -> list[Candidate]:
    if question.root is None:
        return []
    folder = _config(question).values.get("includes_dir")
    return files.files_below(
        question.root / (folder if isinstance(folder, str) else "_includes"), question.wanted.above
    )


def _relative_includes(question: Question, _site: SiteUse | None) -> list[Candidate]:
    return files.files_below(question.path.parent, question.wanted.above) if question.path else []


def _site_files(question: Question, _site: SiteUse | None) -> list[Candidate]:
    return files.site_files(question.root, question.wanted.above) if question.root else []


def _addresses(question: Question, _site: SiteUse | None) -> list[Candidate]:
    folder = question.path.parent if question.path else None
    root = question.root or folder
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
