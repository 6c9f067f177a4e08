"""What a site tells about its pictures: the pattern that its posts follow, and the pictures themselves."""

from __future__ import annotations

import datetime
import os
import statistics
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from editor.images.addresses import FROM_ROOT, Files, Spelling, Surroundings, take_apart
from editor.images.folders import PostFacts, facts_of
from editor.images.forms import AS_LINK
from editor.images.kinds import is_picture
from editor.images.pattern import BESIDE, Pattern, Placement, SeenPost, infer
from editor.images.references import references_of
from editor.jekyll.post_files import post_files
from editor.jekyll.site import Site
from editor.post.codec import decode
from editor.post.post import Post
from editor.storage.reading import CannotRead, read_file

MOST_POSTS_READ = 600
ENOUGH_POSTS = 60
"""With files of the site; of older ones the say is an eighth and less."""
MOST_POST_BYTES = 512 * 1024
MOST_PICTURES = 50_000
"""Among which one is chosen."""
USUAL_FOLDERS = ("assets/img", "assets/images", "images", "img", "static/images", "static/img", "assets")
USUAL_WIDTH_PX = 800
_MEASURED = 24
_NOT_ENTERED = frozenset({"_site", "node_modules", "vendor", "_layouts", "_includes", "_sass", "_data", "_plugins"})


@dataclass(frozen=True, slots=True)
class Habits:
    """How the site of a post does it: the *pattern*, what the post's addresses depend on, and how wide pictures are.

    ``root`` is the site's folder, or for a post without a site its own, beside which its pictures lie.
    """

    root: Path
    pattern: Pattern
    facts: PostFacts
    around: Surroundings
    usual_width_px: int = USUAL_WIDTH_PX
    has_site: bool = True


@dataclass(frozen=True, slots=True)
class SitePicture:
    """A picture that lies in a site: its path there, its size and when it was changed last."""

    path: str
    size: int
    changed_ns: int


def read_habits(site: Site | None, path: Path, post: Post, *, today: datetime.date) -> Habits:
    """Return how pictures of *post*, which lies at *path*, are named, laid and linked to.

    What the post itself does comes first, then the newest posts of its site. Reads files: not for the GUI thread.
    """
    if site is None:
        beside = Spelling(before="", beside=True)
        facts = facts_of(post, path.name, today=today)
        return Habits(
            path.parent,
            Pattern(Placement(BESIDE, beside), Placement(BESIDE, beside, AS_LINK)),
            facts,
            Surroundings(),
            has_site=False,
        )
    files = SiteFiles(site.root)
    own, around = seen_post(site, path, post, today=today, files=files)
    others = (_read(site, file, today, files) for file in _newest(site.root) if file != path)
    posts = list(islice((seen for seen in others if seen is not None and seen.uses), ENOUGH_POSTS))
    pattern = infer(posts, default_pattern(site), like=own.facts)
    if own.uses:
        mine = infer([own], pattern)
        in_text = any(not use.reference.path for use in own.pictures)
        fields = {**pattern.fields, **mine.fields}
        pattern = Pattern(mine.pictures if in_text else pattern.pictures, mine.files, fields, pattern.naming)
    return Habits(site.root, pattern, own.facts, around, _usual_width(site.root, [own, *posts]))


def default_pattern(site: Site) -> Pattern:
    """Return where pictures go in a site whose posts have none: into a folder for pictures that there is."""
    folder = next((name for name in USUAL_FOLDERS[:-1] if (site.root / name).is_dir()), "assets/images")
    files = next((name for name in ("assets/files", "files", "downloads") if (site.root / name).is_dir()), "")
    spelling = Spelling("{{ '/", "' | relative_url }}") if site.config.baseurl.strip("/") else FROM_ROOT
    return Pattern(Placement(folder, spelling), Placement(files or "assets/files", spelling, AS_LINK))


def seen_post(
    site: Site, path: Path, post: Post, *, today: datetime.date, files: Files | None
) -> tuple[SeenPost, Surroundings]:
    """Return what *post*, which lies at *path* in *site*, does, and what its addresses depend on."""
    facts = facts_of(post, place_in(site.root, path), today=today)
    config = site.config
    around = Surroundings(facts.folder, facts.media_folder, config.url, config.baseurl, files)
    return SeenPost.of(references_of(post), facts, around), around


def picture_at(value: str, site: Site | None, path: Path, post: Post, *, today: datetime.date) -> Path | None:
    """Return the file that the *value* of a field of *post*, which lies at *path*, names; it need not be there.

    None for what lies elsewhere on the web. A bare name that no picture of the site has is looked for at the root.
    """
    root = site.root if site else path.parent
    facts = facts_of(post, place_in(root, path), today=today)
    url, baseurl = (site.config.url, site.config.baseurl) if site else ("", "")
    around = Surroundings(facts.folder, facts.media_folder, url, baseurl, SiteFiles(root))
    taken = take_apart(value, around) or take_apart(value, replace(around, files=None))
    return None if taken is None else root / taken[0]


class SiteFiles:
    """The files below *root*; its *pictures* are listed when one is first looked for by the end of its path."""

    def __init__(self, root: Path, pictures: Iterable[SitePicture] | None = None) -> None:
        self._root = root
        self._pictures = pictures
        self._named: dict[str, list[str]] | None = None

    def exists(self, path: str) -> bool:
        """Tell whether there is a file *path*."""
        try:
            return (self._root / path).is_file()
        except OSError:  # a name that is longer than the system takes
            return False

    def ending_in(self, path: str) -> str | None:
        """Return the one picture whose path ends in *path*; None where there is none, or more than one."""
        if self._named is None:
            self._named = defaultdict(list)
            for picture in list_pictures(self._root) if self._pictures is None else self._pictures:
                self._named[picture.path.rpartition("/")[2]].append(picture.path)
        found = [there for there in self._named.get(path.rpartition("/")[2], ()) if there.endswith("/" + path)]
        return found[0] if len(found) == 1 else None


def place_in(root: Path, path: Path) -> str:
    """Return the place of *path* below *root*, with ``/``; its name where it does not lie there."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.name


def list_pictures(root: Path, *, most: int | None = None) -> list[SitePicture]:
    """Return the pictures of the site, the last changed first; what Jekyll made of them is left out.

    With *most*, no further folder is looked into once so many are found.
    """
    found: list[SitePicture] = []
    for folder, folders, files in os.walk(root):
        if most is not None and len(found) >= most:
            break
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NOT_ENTERED)
        below = Path(folder).relative_to(root).as_posix()
        before = "" if below == "." else f"{below}/"
        for name in files:
            if not name.startswith(".") and is_picture(name):
                try:
                    stat = os.stat(os.path.join(folder, name))
                except OSError:
                    continue  # it went while the folder was listed
                found.append(SitePicture(before + name, stat.st_size, stat.st_mtime_ns))
    return sorted(found, key=lambda picture: (-picture.changed_ns, picture.path))


def _newest(root: Path) -> list[Path]:
    """Return the posts of the site that are read, the newest name first; drafts come before all."""
    posts = sorted(post_files(root), key=lambda path: path.name, reverse=True)
    return sorted(posts, key=lambda path: "_drafts" not in path.parts)[:MOST_POSTS_READ]


def _read(site: Site, path: Path, today: datetime.date, files: Files) -> SeenPost | None:
    try:
        data, _ = read_file(path, most=MOST_POST_BYTES)
    except CannotRead:
        return None
    return seen_post(site, path, Post(decode(data)[0]), today=today, files=files)[0]


def _usual_width(root: Path, posts: Iterable[SeenPost]) -> int:
    """Return the width in pixels that half of the newest pictures do not reach."""
    # Here and not above: it brings Pillow, and the GUI thread imports this module for what it names.
    from editor.images.picture import width_of

    widths: list[int] = []
    for use in (use for post in posts for use in post.pictures):
        width = width_of(root / use.path)
        if width:
            widths.append(width)
        if len(widths) >= _MEASURED:
            break
    return round(statistics.median(widths)) if len(widths) >= 3 else USUAL_WIDTH_PX
