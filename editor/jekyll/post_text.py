"""A post's file as plans take and give it back: text, encoding, and the stamp of the bytes that were read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.jekyll.plan import CannotPlan, Unplannable
from editor.post.codec import Codec, UnencodableText, decode, encode
from editor.post.edit import Edit
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp
from editor.storage.transaction import FileChange


@dataclass(frozen=True, slots=True)
class PostText:
    """A post, and what tells whether its file is still the same."""

    path: Path
    post: Post
    codec: Codec
    stamp: Stamp

    def edited(self, make: Callable[[Post], Edit]) -> PostText:
        """Return the text after the edit that *make* makes; raises CannotPlan where the model refuses it."""
        try:
            return PostText(self.path, self.post.after(make(self.post)), self.codec, self.stamp)
        except FieldEditRefused as refusal:
            raise CannotPlan(
                self.path, Unplannable.FRONT_MATTER, f"{refusal.reason.value} {refusal.detail}"
            ) from refusal

    @property
    def data(self) -> bytes:
        """The bytes that spell the text; raises CannotPlan."""
        return encoded(self.path, self.post, self.codec)

    def change(self, moved_to: Path | None = None) -> FileChange:
        """Return the change that writes the text, be it to another place; raises CannotPlan."""
        return FileChange(self.path, self.stamp, self.data, moved_to)


def encoded(path: Path, post: Post, codec: Codec) -> bytes:
    """Return the bytes that spell *post*, which goes to *path*; raises CannotPlan."""
    try:
        return encode(post.source, codec)
    except UnencodableText as error:
        raise CannotPlan(path, Unplannable.UNREADABLE, error.character) from error


def read_post(path: Path, encoding: str | None) -> PostText:
    """Return the post in the file *path* of a site with *encoding*; raises CannotPlan."""
    try:
        data, stamp = read_file(path)
    except CannotRead as error:
        raise CannotPlan(path, Unplannable.UNREADABLE, error.detail or error.reason.value) from error
    text, codec = decode(data, encoding=encoding)
    return PostText(path, Post(text), codec, stamp)
