"""A post's file as the commands read and write it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.cli.failure import CommandFailed, cannot_read
from editor.cli.language import translate
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
                translate("cli", "{0} is unchanged: its encoding {1} has no {2!r}.").format(
                    self.path, self.codec.label, error.character
                )
            ) from error
        try:
            if read_file(self.path)[1].digest != self.stamp.digest:
                sentence = translate("cli", "{0} was changed by somebody else meanwhile and is left as it is.")
                raise CommandFailed(sentence.format(self.path))
            write_atomically(self.path, data)
        except CannotRead as error:
            raise cannot_read(error) from error
        except OSError as error:
            sentence = translate("cli", "{0} could not be written: {1}.").format(self.path, error.strerror or error)
            raise CommandFailed(sentence) from error


def open_post(path: Path) -> PostFile:
    """Return the post in the file *path*; raises CommandFailed."""
    try:
        data, stamp = read_file(path)
    except CannotRead as error:
        raise cannot_read(error) from error
    site = find_site(path)
    text, codec = decode(data, encoding=site.config.encoding if site else None)
    return PostFile(path, Post(text), codec, stamp)
