"""One block as HTML with slots, and all that this HTML hangs on besides the block's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from html import escape
from typing import Protocol

from editor.render.kramdown.abbreviations import Abbreviations
from editor.render.kramdown.crossing import Unfilled
from editor.render.kramdown.definitions import Abbreviation, Target
from editor.render.kramdown.document import OwnNames, convert, finish, parse, resolved
from editor.render.kramdown.element import AttributeList
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.writer import Writer
from editor.render.math.in_tree import Formulas


class Failure(Enum):
    """Why a block could not be rendered; the words for the writer are made where they are shown."""

    TOO_DEEP = "too-deep"
    TOO_LONG = "too-long"
    OUT_OF_MEMORY = "out-of-memory"
    BROKEN = "broken"


class TimeLimitReached(Exception):
    """A block has taken longer than it may."""


class Sort(Enum):
    """What a name may be the name of."""

    LINK = "link"
    ATTRIBUTES = "attributes"
    FOOTNOTE = "footnote"


Question = tuple[Sort, str]


@dataclass(frozen=True, slots=True)
class Definitions:
    """What a block defines for the whole text."""

    links: Mapping[str, Target] = field(default_factory=dict)
    abbreviations: Mapping[str, Abbreviation] = field(default_factory=dict)
    footnotes: Mapping[str, str] = field(default_factory=dict)
    """The Markdown of each footnote by its name."""
    attributes: Mapping[str, AttributeList] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Template(Unfilled):
    """The HTML of a block with slots, good as long as the names it asked for mean what they meant."""

    asked: Mapping[Question, object] = field(default_factory=dict)
    """Each name that was looked up, with what was found, be it nothing."""
    abbreviations: Mapping[str, Abbreviation] = field(default_factory=dict)
    """Each known abbreviation whose letters stand in the block."""
    defines: Definitions = field(default_factory=Definitions)
    failure: Failure | None = None


class Names(Protocol):
    """What names mean in the whole text."""

    def answer(self, question: Question) -> object:
        """Return the `Target` or `AttributeList` of that name, if there is one, or whether a footnote is defined."""
        ...

    def abbreviations_in(self, source: str) -> dict[str, Abbreviation]:
        """Return the known abbreviations whose letters stand in *source*, with their meanings."""
        ...


def failed_template(source: str, failure: Failure) -> Template:
    """Return what stands for a block that could not be rendered: its text as it was written."""
    shown = escape(source.replace("\x02", "").replace("\x03", "").strip("\r\n"))
    return Template(f'<pre class="failed-block" data-reason="{failure.value}">{shown}</pre>', failure=failure)


def sets_options(source: str) -> bool:
    """Tell whether *source* may set kramdown's options in its midst."""
    return "{::options" in source


def is_current(template: Template, source: str, names: Names) -> bool:
    """Tell whether *template*, made of *source* before, would be made the same now."""
    return all(
        names.answer(question) == answer for question, answer in template.asked.items()
    ) and template.abbreviations == names.abbreviations_in(source)


class BlockConverter:
    """Turns the source of one block after the other into templates; without *formulas* they are as Jekyll has them."""

    def __init__(self, options: Options = DEFAULTS, formulas: Formulas | None = None) -> None:
        self._options = options
        self._show = formulas.show if formulas is not None else None

    def convert(self, source: str, names: Names, *, starts: bool = True, is_footnote: bool = False) -> Template:
        """Return the template of *source*, a block of the text or the content of a footnote; raises RecursionError.

        *starts* tells that nothing stands before it.

        A block that sets options is a text of its own: they reach all of it, its footnotes too.
        """
        if sets_options(source):
            return Template(convert(source, self._options, show=self._show).strip("\n"))
        tree, defined, options = parse(source, self._options, after_blank=not starts)
        asked = _AskedNames(names, OwnNames(defined))
        abbreviations = names.abbreviations_in(source)
        known = resolved(abbreviations, asked, options)
        finish(tree, options, asked, Abbreviations(known), with_breaks=not is_footnote)
        if self._show is not None:
            self._show(tree)
        writer = Writer(options, abbreviations=known)
        written = writer.write_footnote(tree) if is_footnote else writer.write(tree)
        html = written.html if is_footnote else written.html.strip("\n")
        defines = Definitions(defined.links, defined.given_abbreviations, defined.footnotes, defined.attributes)
        return Template(html, written.slots, written.headings, asked.answers, abbreviations, defines)


class _AskedNames:
    """The names of the whole text, or else the block's own, noting each question."""

    def __init__(self, names: Names, own: OwnNames) -> None:
        self._names = names
        self._own = own
        self.answers: dict[Question, object] = {}

    def link(self, label: str) -> Target | None:
        """Return the target of *label*."""
        found = self._ask((Sort.LINK, label))
        return found if isinstance(found, Target) else self._own.link(label)

    def attributes(self, name: str) -> AttributeList | None:
        """Return the attribute list *name*."""
        found = self._ask((Sort.ATTRIBUTES, name))
        return found if isinstance(found, AttributeList) else self._own.attributes(name)

    def has_footnote(self, name: str) -> bool:
        """Tell whether the footnote *name* is defined."""
        return bool(self._ask((Sort.FOOTNOTE, name))) or self._own.has_footnote(name)

    def _ask(self, question: Question) -> object:
        if question not in self.answers:
            self.answers[question] = self._names.answer(question)
        return self.answers[question]
