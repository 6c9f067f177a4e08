"""A post's file as the commands read and write it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.cli.failure import CommandFailed, cannot_read
from editor.jekyll.site import find_site
from editor.post.codec import Codec, UnencodableText, decode, encode
from editor.post.edit import Edit
from editor.post.post import Post
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp


@dataclass(frozen=True, slots=True)
class PostFile:
    """A post with what is needed to write it back as it was."""

    path: Path
    post: Post
    codec: Codec
    stamp: Stamp

    def write(self, edit: Edit) -> None:
        """Make *edit* in the file, unless it changes nothing; raises CommandFailed."""
        source = edit.apply_to(self.post.source)
        if source == self.post.source:
            return
        try:
            data = encode(source, self.codec)
        except UnencodableText as error:
            raise CommandFailed(
                f"{self.path} is unchanged: its encoding {self.codec.label} has no {error.character!r}."
            ) from error
        try:
            if read_file(self.path)[1].digest != self.stamp.digest:
                raise CommandFailed(f"{self.path} was changed by somebody else meanwhile and is left as it is.")
            write_atomically(self.path, data)
        except CannotRead as error:
            raise cannot_read(error) from error
        except OSError as error:
            raise CommandFailed(f"{self.path} could not be written: {error.strerror or error}.") from error


def open_post(path: Path) -> PostFile:
    """Return the post in the file *path*; raises CommandFailed."""
    try:
        data, stamp = read_file(path)
    except CannotRead as error:
        raise cannot_read(error) from error
    site = find_site(path)
    text, codec = decode(data, encoding=site.config.encoding if site else None)
    return PostFile(path, Post(text), codec, stamp)
