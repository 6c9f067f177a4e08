"""A plan for files of a site: what will be changed, all of it or nothing, and what comes of that, told beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.storage.transaction import FileChange


class Effect(Enum):
    """What carrying out a plan brings about; what the args of each are is told here."""

    CREATED = "created"
    """A file is made. Its path below the source."""
    MOVED = "moved"
    """A file is moved. Its path, the new one."""
    SET = "set"
    """A field of the front matter gets a value. Its key, the value."""
    REMOVED = "removed"
    """A field of the front matter goes. Its key."""
    NEW_TAG = "new tag"
    """The post has a tag that no published post has. The tag."""
    NEW_CATEGORY = "new category"
    """Likewise. The category."""
    ADDRESS = "address"
    """Where the post will be published. The address."""
    ADDRESS_CHANGES = "address changes"
    """The address from before leads nowhere any more. It, the new one."""
    ADDRESS_GONE = "address gone"
    """The post is published no more. The address."""
    ADDRESS_TAKEN = "address taken"
    """Another post is written to the same file. The address, the path of the other."""
    WAITS = "waits"
    """The date is in the future: Jekyll leaves the post out until then. The date."""
    LINKS_UPDATED = "links updated"
    """References to the post are changed in another file. Its path, how many."""
    LINKS_DEAD = "links dead"
    """References to the post in another file lead nowhere any more. Its path, how many."""
    LINKS_TO_UNPUBLISHED = "links to unpublished"
    """The post refers to one that is not published; with ``post_url``, Jekyll stops. The path of the other."""


@dataclass(frozen=True, slots=True)
class Told:
    """One effect."""

    effect: Effect
    args: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done; ``storage.transaction.change_files`` carries it out, and gives what takes it back."""

    changes: tuple[FileChange, ...]
    effects: tuple[Told, ...]
    path: Path
    """The post, where it is afterwards."""


class Unplannable(Enum):
    """Why there is no plan."""

    NAME_TAKEN = "name taken"
    """A file of that name is there."""
    NO_SLUG = "no slug"
    """Nothing of the title can stand in a file name of the wished kind."""
    BAD_SLUG = "bad slug"
    """What was given cannot stand in the name of a post."""
    NO_PLACE = "no place"
    """The site has no such folder for posts."""
    NOT_A_POST = "not a post"
    """It is no post of the site."""
    NOT_A_DRAFT = "not a draft"
    """It is published already."""
    WAITS = "waits"
    """It lies among the posts already and waits for its date, which the detail is."""
    BROKEN = "broken"
    """It lies among the posts already, but Jekyll does not read it as it is meant; the detail says why."""
    NOT_PUBLISHED = "not published"
    """It is a draft already."""
    UNREADABLE = "unreadable"
    """It cannot be read, or not be written back in its encoding."""
    FRONT_MATTER = "front matter"
    """Its front matter cannot be changed so that Jekyll reads what is meant."""


class CannotPlan(Exception):
    """There is no plan for *path*: *reason*, and the words of who refused."""

    def __init__(self, path: Path, reason: Unplannable, detail: str = "") -> None:
        super().__init__(f"{path}: {reason.value} {detail}".rstrip())
        self.path = path
        self.reason = reason
        self.detail = detail
