"""The tags and categories of a site by its posts, and plans that change them over many posts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.jekyll.gardening import Renaming, near_twins, retag, terms_of
from editor.jekyll.terms import Taxonomy
from editor.post.fields import FieldEditRefused
from editor.post.post import Post
from editor.post.problems import FrontMatterError
from editor.search.replacing import rows_of
from editor.search.site import read_text
from editor.search.site_plan import FilePlan
from editor.storage.reading import CannotRead


@dataclass(frozen=True, slots=True)
class PostTerms:
    """A post with what it is grouped by; *error* where its front matter is not read, and nothing can be told."""

    path: Path
    title: str
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    error: FrontMatterError | CannotRead | None = None

    def of(self, taxonomy: Taxonomy) -> tuple[str, ...]:
        """Return its tags or its categories."""
        return self.tags if taxonomy is Taxonomy.TAGS else self.categories


@dataclass(frozen=True, slots=True)
class Refused:
    """A post that cannot be changed as meant, and why; nothing of it is touched."""

    path: Path
    reason: FieldEditRefused | FrontMatterError | CannotRead


def read_terms(paths: Iterable[Path], encoding: str | None, open_texts: Mapping[Path, str]) -> Iterator[PostTerms]:
    """Yield what each of *paths* is grouped by; the text of an open post comes before that of its file."""
    for path in paths:
        try:
            post = Post(read_text(path, encoding, open_texts).source)
        except CannotRead as error:
            yield PostTerms(path, path.stem, error=error)
            continue
        front_matter = post.front_matter
        if front_matter.error is not None:
            yield PostTerms(path, path.stem, error=front_matter.error)
            continue
        title = front_matter.values().get("title")
        tags, categories = (tuple(terms_of(post, taxonomy)) for taxonomy in Taxonomy)
        yield PostTerms(path, title if isinstance(title, str) and title else path.stem, tags, categories)


def posts_by_term(posts: Iterable[PostTerms], taxonomy: Taxonomy) -> dict[str, list[PostTerms]]:
    """Return the posts of each tag or category, the terms in the order in which they are met."""
    found: dict[str, list[PostTerms]] = {}
    for post in posts:
        for term in post.of(taxonomy):
            found.setdefault(term, []).append(post)
    return found


def twins_of(counts: Mapping[str, int]) -> list[list[str]]:
    """Return the groups of terms that are likely meant to be one: the most used first, of groups and within them."""
    groups = [sorted(group, key=lambda term: -counts[term]) for group in near_twins(counts)]
    return sorted(groups, key=lambda group: -sum(counts[term] for term in group))


def plan_retag(
    paths: Iterable[Path],
    taxonomy: Taxonomy,
    renaming: Renaming,
    *,
    encoding: str | None = None,
    open_texts: Mapping[Path, str] | None = None,
) -> Iterator[FilePlan | Refused]:
    """Yield what *renaming* makes of each of *paths* that has one of its terms; nothing is written."""
    for path in paths:
        try:
            text = read_text(path, encoding, open_texts or {})
            post = Post(text.source)
            error = post.front_matter.error
            if error is not None:
                yield Refused(path, error)
                continue
            edit = retag(post, taxonomy, renaming)
        except (CannotRead, FieldEditRefused) as refusal:
            yield Refused(path, refusal)
            continue
        if edit is not None and edit.removed != edit.inserted:
            rows = tuple(rows_of(text.source, [edit]))
            yield FilePlan(path, (edit,), text.codec, text.stamp, rows=rows)
