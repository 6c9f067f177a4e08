"""One block as HTML with slots, and all that this HTML hangs on besides the block's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from html import escape
from typing import Protocol

from markdown import Markdown

from editor.render.kramdown.crossing import FootnoteMark, HeadingId, Slot
from editor.render.kramdown.extension import KramdownExtension

Link = tuple[str, str | None]
"""The address and the title of a link target."""


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

    links: Mapping[str, Link] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    footnotes: Mapping[str, str] = field(default_factory=dict)
    """The Markdown of each footnote by its name."""


@dataclass(frozen=True, slots=True)
class Template:
    """The HTML of a block with slots, good as long as the names it asked for mean what they meant."""

    html: str
    slots: tuple[Slot, ...] = ()
    links: Mapping[str, Link | None] = field(default_factory=dict)
    """Each link name that was looked up, found or not."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Each known abbreviation whose letters stand in the block."""
    defines: Definitions = field(default_factory=Definitions)
    failure: Failure | None = None

    @property
    def heading_ids(self) -> tuple[str, ...]:
        """The bases of the ids of its headings, in order."""
        return tuple(slot.base for slot in self.slots if isinstance(slot, HeadingId))

    @property
    def marks(self) -> tuple[str, ...]:
        """The footnotes it refers to, in order."""
        return tuple(slot.name for slot in self.slots if isinstance(slot, FootnoteMark))


class Names(Protocol):
    """What names mean in the whole text."""

    def link(self, label: str) -> Link | None:
        """Return the target of *label*, if there is one."""
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
    return all(names.link(label) == target for label, target in template.links.items()) and (
        template.abbreviations == names.abbreviations_in(source)
    )


class BlockConverter:
    """Turns the source of one block after the other into templates."""

    def __init__(self) -> None:
        self._extension = KramdownExtension(whole=False)
        self._markdown = Markdown(extensions=[self._extension])
        self._references = _References()
        self._markdown.references = self._references  # type: ignore[assignment] # the stubs forget a missing title
        self._abbreviations = _Abbreviations()
        trees, blocks = self._markdown.treeprocessors, self._markdown.parser.blockprocessors
        trees["abbr"].abbrs = self._abbreviations  # type: ignore[attr-defined]
        blocks["abbr"].abbrs = self._abbreviations  # type: ignore[attr-defined]

    def convert(self, source: str, names: Names) -> Template:
        """Return the template of *source*; raises what Python-Markdown raises, RecursionError above all."""
        self._markdown.reset()
        self._references.begin(names)
        abbreviations = names.abbreviations_in(source)
        self._abbreviations.begin(abbreviations)
        try:
            html = self._markdown.convert(source)
        finally:
            self._markdown.parser.state.clear()  # a failure leaves its nesting behind
        defines = Definitions(dict(self._references.own), dict(self._abbreviations.own), self._extension.footnotes)
        return Template(html, tuple(self._extension.slots), dict(self._references.asked), abbreviations, defines)


class _References(dict[str, Link]):
    """Link targets as Python-Markdown asks for them, noting each question and each definition."""

    def __init__(self) -> None:
        super().__init__()
        self._names: Names | None = None
        self.asked: dict[str, Link | None] = {}
        self.own: dict[str, Link] = {}

    def begin(self, names: Names) -> None:
        self._names = names
        self.asked = {}
        self.own = {}

    def _find(self, label: str) -> Link | None:
        if label not in self.asked:
            self.asked[label] = self._names.link(label) if self._names else None
        return self.asked[label] or self.own.get(label)

    def __contains__(self, label: object) -> bool:
        return isinstance(label, str) and self._find(label) is not None

    def __getitem__(self, label: str) -> Link:
        found = self._find(label)
        if found is None:
            raise KeyError(label)
        return found

    def __setitem__(self, label: str, target: Link) -> None:
        self.own[label] = target


class _Abbreviations(dict[str, str]):
    """Abbreviations as Python-Markdown's processors know them, those of the whole text before the block's own."""

    def __init__(self) -> None:
        super().__init__()
        self.own: dict[str, str] = {}

    def begin(self, known: Mapping[str, str]) -> None:
        self.clear()
        self.update(known)
        self.own = {}

    def __setitem__(self, name: str, meaning: str) -> None:
        self.own[name] = meaning
        if name not in self:
            super().__setitem__(name, meaning)
