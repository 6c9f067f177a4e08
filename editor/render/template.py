"""One block as HTML with slots, and all that this HTML hangs on besides the block's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from html import escape
from typing import Protocol

from editor.render.kramdown.abbreviations import Abbreviations
from editor.render.kramdown.crossing import FootnoteMark, Heading, HeadingId, Slot
from editor.render.kramdown.definitions import Target
from editor.render.kramdown.document import OwnNames, finish, parse
from editor.render.kramdown.element import AttributeList
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.writer import Writer


class Failure(Enum):
    """Why a block could not be rendered; the words for the writer are made where they are shown."""

    TOO_DEEP = "too-deep"
    TOO_LONG = "too-long"
    OUT_OF_MEMORY = "out-of-memory"
    BROKEN = "broken"


class TimeLimitReached(Exception):
    """A block has taken longer than it may."""


@dataclass(frozen=True, slots=True)
class Definitions:
    """What a block defines for the whole text."""

    links: Mapping[str, Target] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    footnotes: Mapping[str, str] = field(default_factory=dict)
    """The Markdown of each footnote by its name."""
    attributes: Mapping[str, AttributeList] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Template:
    """The HTML of a block with slots, good as long as the names it asked for mean what they meant."""

    html: str
    slots: tuple[Slot, ...] = ()
    links: Mapping[str, Target | None] = field(default_factory=dict)
    """Each link name that was looked up, found or not."""
    attributes: Mapping[str, AttributeList | None] = field(default_factory=dict)
    """Each name of an attribute list that was looked up, found or not."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Each known abbreviation whose letters stand in the block."""
    headings: tuple[Heading, ...] = ()
    """What the table of contents lists of it."""
    defines: Definitions = field(default_factory=Definitions)
    failure: Failure | None = None

    @property
    def heading_ids(self) -> tuple[str, ...]:
        """What its headings' ids are counted by, in order."""
        return tuple(slot.key for slot in self.slots if isinstance(slot, HeadingId))

    @property
    def marks(self) -> tuple[str, ...]:
        """The footnotes it refers to, in order."""
        return tuple(slot.name for slot in self.slots if isinstance(slot, FootnoteMark))


class Names(Protocol):
    """What names mean in the whole text."""

    def link(self, label: str) -> Target | None:
        """Return the target of *label*, if there is one."""
        ...

    def attributes(self, name: str) -> AttributeList | None:
        """Return the attribute list that is defined as *name*, if there is one."""
        ...

    def abbreviations_in(self, source: str) -> dict[str, str]:
        """Return the known abbreviations whose letters stand in *source*, with their meanings."""
        ...


def failed_template(source: str, failure: Failure) -> Template:
    """Return what stands for a block that could not be rendered: its text as it was written."""
    shown = escape(source.replace("\x02", "").replace("\x03", "").strip("\r\n"))
    return Template(f'<pre class="failed-block" data-reason="{failure.value}">{shown}</pre>', failure=failure)


def is_current(template: Template, source: str, names: Names) -> bool:
    """Tell whether *template*, made of *source* before, would be made the same now."""
    return (
        all(names.link(label) == target for label, target in template.links.items())
        and all(names.attributes(name) == given for name, given in template.attributes.items())
        and template.abbreviations == names.abbreviations_in(source)
    )


class BlockConverter:
    """Turns the source of one block after the other into templates."""

    def __init__(self, options: Options = DEFAULTS) -> None:
        self._options = options

    def convert(self, source: str, names: Names, *, is_footnote: bool = False) -> Template:
        """Return the template of *source*, a block of the text or the content of a footnote; raises RecursionError."""
        tree, defined, options = parse(source, self._options)
        asked = _AskedNames(names, OwnNames(defined))
        abbreviations = names.abbreviations_in(source)
        known = {name: (title, dict[str, str]()) for name, title in abbreviations.items()}
        finish(tree, options, asked, Abbreviations(known), with_breaks=not is_footnote)
        writer = Writer(options, abbreviations=known)
        html = writer.write_footnote(tree) if is_footnote else writer.write(tree).strip("\n")
        defines = Definitions(defined.links, defined.abbreviations, defined.footnotes, defined.attributes)
        return Template(
            html,
            tuple(writer.slots),
            asked.links,
            asked.lists,
            abbreviations,
            tuple(writer.headings),
            defines,
        )


class _AskedNames:
    """The names of the whole text, or else the block's own, noting each question."""

    def __init__(self, names: Names, own: OwnNames) -> None:
        self._names = names
        self._own = own
        self.links: dict[str, Target | None] = {}
        self.lists: dict[str, AttributeList | None] = {}

    def link(self, label: str) -> Target | None:
        """Return the target of *label*."""
        if label not in self.links:
            self.links[label] = self._names.link(label)
        return self.links[label] or self._own.link(label)

    def attributes(self, name: str) -> AttributeList | None:
        """Return the attribute list *name*."""
        if name not in self.lists:
            self.lists[name] = self._names.attributes(name)
        return self.lists[name] or self._own.attributes(name)

    def has_footnote(self, name: str) -> bool:
        """Tell that there may be one: whether it is defined is known when its slot is filled."""
        return True
