"""The site's pattern for pictures: where they lie and how posts link to them, told from the posts themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TypeVar

from editor.images.addresses import FROM_ROOT, Spelling, Surroundings, take_apart
from editor.images.folders import PostFacts, folder_of, pattern_of
from editor.images.forms import IN_MARKDOWN, Form, Kind
from editor.images.kinds import is_file
from editor.images.naming import USUAL_NAMING, Naming, naming_of
from editor.images.references import Reference

T = TypeVar("T")

HALF_LIFE_POSTS = 20
"""A post that is so many posts older than another has half its say."""
SAME_CATEGORY = 8.0
"""A post of the same category has so many says: releases and interviews of one site lie apart."""
LEAST_OWN_FOLDERS = 3
"""So many folders of one post each, side by side, and each post is taken to have a folder of its own."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where files lie, as a pattern of folders, and how they are linked to."""

    folder: str
    spelling: Spelling = FROM_ROOT
    form: Form = IN_MARKDOWN

    @property
    def is_own_folder(self) -> bool:
        """Whether each post has a folder to itself."""
        return "{slug}" in self.folder or "{name}" in self.folder

    def folder_for(self, facts: PostFacts) -> str:
        """Return the folder for a post's new file."""
        return facts.folder if self.folder == BESIDE else folder_of(self.folder, facts)


BESIDE = "."
"""The pattern of a folder for what lies beside its post."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Placements of pictures in the text, of other files, and of pictures by the name of their field."""

    pictures: Placement
    files: Placement
    fields: dict[str, Placement] = field(default_factory=dict)
    naming: Naming = USUAL_NAMING

    def of_field(self, path: Sequence[str | int]) -> Placement:
        """Return the placement of a picture that the field at *path* names."""
        named = self.fields.get(".".join(map(str, path)))
        if named is not None:
            return named
        plain = FROM_ROOT if "{" in self.pictures.spelling.before else self.pictures.spelling
        return Placement(self.pictures.folder, plain)


@dataclass(frozen=True, slots=True)
class Use:
    """A file of the site that a post names: its path in the site, and how."""

    path: str
    spelling: Spelling
    reference: Reference
    facts: PostFacts

    @property
    def folder(self) -> str:
        """The folder, as a pattern."""
        parent = str(PurePosixPath(self.path).parent)
        parent = "" if parent == "." else parent
        return BESIDE if self.spelling.beside and parent == self.facts.folder else pattern_of(parent, self.facts)


@dataclass(frozen=True, slots=True)
class SeenPost:
    """A post with the files of its site that it names."""

    facts: PostFacts
    uses: tuple[Use, ...]

    @classmethod
    def of(cls, references: Iterable[Reference], facts: PostFacts, around: Surroundings) -> SeenPost:
        """Return the post of *facts*; what its *references* mean depends on what is *around*."""
        uses = []
        for reference in references:
            taken = take_apart(reference.address, around)
            if taken is not None and (reference.is_picture or is_file(taken[0])):
                uses.append(Use(*taken, reference, facts))
        return cls(facts, tuple(uses))

    @property
    def pictures(self) -> list[Use]:
        """What of the files is a picture that is shown, not linked to."""
        return [use for use in self.uses if use.reference.is_picture and use.reference.form.kind is not Kind.LINK]


def infer(posts: Iterable[SeenPost], default: Pattern, *, like: PostFacts | None = None) -> Pattern:
    """Return the pattern for a post *like* that, as *posts*, the newest first, show it; *default* where they do not.

    Each post has one say, and the more of one the newer it is; the posts without files of the site have none.
    """
    pictures, files = _Votes(), _Votes()
    fields: dict[str, _Votes] = defaultdict(_Votes)
    named: list[tuple[float, list[Use]]] = []
    rank = 0
    for post in posts:
        if not post.uses:
            continue
        weight = 0.5 ** (rank / HALF_LIFE_POSTS)
        rank += 1
        if like is not None and like.category and like.category == post.facts.category:
            weight *= SAME_CATEGORY
        named.append((weight, post.pictures))
        pictures.add(weight, [use for use in post.pictures if not use.reference.path])
        files.add(weight, [use for use in post.uses if not use.reference.is_picture and is_file(use.path)])
        for path in {use.reference.path for use in post.uses if use.reference.path}:
            fields[".".join(path)].add(weight, [use for use in post.uses if use.reference.path == path])
    in_text = pictures.placement(default.pictures)
    if not pictures.weight and fields:  # all pictures of the site stand in front matter
        most = max(fields.values(), key=lambda votes: votes.weight)
        in_text = replace(in_text, folder=most.placement(in_text).folder)
    return Pattern(
        pictures=in_text,
        files=files.placement(default.files),
        fields={key: votes.placement(in_text) for key, votes in fields.items()},
        naming=naming_of(named),
    )


class _Votes:
    """Counts what posts do; the weight of each is shared among its files."""

    def __init__(self) -> None:
        self._uses: list[tuple[float, Use]] = []
        self.weight = 0.0

    def add(self, weight: float, uses: Sequence[Use]) -> None:
        """Let one post vote."""
        self._uses += [(weight / len(uses), use) for use in uses]
        self.weight += weight if uses else 0.0

    def placement(self, default: Placement) -> Placement:
        """Return what most votes are for."""
        if not self._uses:
            return default
        own = self._own_folders()
        folder = self._most(lambda use: own.get(use.folder, use.folder))
        # The spelling of those that lie there: a site may have moved, and its addresses with it.
        there = [pair for pair in self._uses if own.get(pair[1].folder, pair[1].folder) == folder]
        return Placement(
            folder,
            _most((weight, use.spelling) for weight, use in there),
            _most((weight, use.reference.form) for weight, use in there),
        )

    def _most(self, told: Callable[[Use], str]) -> str:
        return _most((weight, told(use)) for weight, use in self._uses)

    def _own_folders(self) -> dict[str, str]:
        """Return the folders that one post alone has, beside other such folders, and that their name is the post's."""
        holders: dict[str, set[PostFacts]] = defaultdict(set)
        for _, use in self._uses:
            holders[use.folder].add(use.facts)
        siblings: dict[str, list[str]] = defaultdict(list)
        for folder, posts in holders.items():
            parent, _, last = folder.rpartition("/")
            if parent and len(posts) == 1 and (last in ("{slug}", "{name}") or "{" not in last):
                siblings[parent].append(folder)
        return {
            folder: parent + ("/{name}" if parent + "/{name}" in holders else "/{slug}")
            for parent, folders in siblings.items()
            if len(folders) >= LEAST_OWN_FOLDERS and len(folders) > len(holders.get(parent, ()))
            for folder in folders
        }


def _most(votes: Iterable[tuple[float, T]]) -> T:
    counted: dict[T, float] = defaultdict(float)
    for weight, value in votes:
        counted[value] += weight
    return max(counted, key=lambda value: counted[value])
