"""Which file of the site an address of the preview means: nothing outside it, nothing that is not to be seen."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

MOST_BYTES = 20 * 1024 * 1024

# What a page shows; all else of a site (posts, data, configuration, programs) is none of the preview's business.
MEDIA_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".svg": "image/svg+xml",
    ".ico": "image/x-icon",
    ".bmp": "image/bmp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post lies: the site's folder, if it is in one, and its own."""

    site: Path | None = None
    folder: Path | None = None
    theme: Path | None = None
    """The folder of the site's theme, whose ``assets`` are the site's too."""
    base: str = ""
    """What addresses of the site begin with."""

    def without_base(self, path: str) -> str:
        """Return *path* from the site's root on."""
        return path.removeprefix(self.base) if self.base and path.startswith(f"{self.base}/") else path


@dataclass(frozen=True, slots=True)
class ServedFile:
    """The bytes of a file and the type by which they are served."""

    data: bytes
    media_type: str


def serve(path: str, place: Place) -> ServedFile | None:
    """Return what the percent-encoded URL *path* means at *place*, or None for what is not served.

    A name is looked for at the site's root, then in the post's own folder. Links that lead out of the one that it was
    found in are not followed, whatever the spelling; hidden files and Jekyll's own (``_config.yml``, ``_data``) are
    not there. A post that lies in no site has its own folder and what is below.
    """
    name = os.fsdecode(unquote_to_bytes(place.without_base(path))).lstrip("/")
    media_type = MEDIA_TYPES.get(os.path.splitext(name)[1].lower())
    if media_type is None or not _is_plain(name):
        return None
    roots = _roots(place)
    if place.theme is not None and name.startswith("assets/"):
        roots.append((place.theme / "assets", place.theme))
    for root, start in roots:
        data = _read_inside(root, start / name)
        if data is not None:
            return ServedFile(data, media_type)
    return None


def _roots(place: Place) -> list[tuple[Path, Path]]:
    """Return where to look: the folder that may not be left, and the one in which to begin."""
    roots = [(place.site, place.site)] if place.site else []
    if place.folder:
        roots.append((place.site or place.folder, place.folder))
    return roots


def _is_plain(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return "\0" not in name and all(part and not part.startswith((".", "_")) for part in parts)


def _read_inside(root: Path, file: Path) -> bytes | None:
    """Return the bytes of *file* if it is a regular file that really lies below *root*, and not too large."""
    try:
        real = os.path.realpath(file, strict=True)
        if os.path.commonpath((real, os.path.realpath(root))) != os.path.realpath(root):
            return None
        relative = os.path.relpath(real, os.path.realpath(root))
        if not _is_below_what_is_served(relative):
            return None
        fd = os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    except (OSError, ValueError):
        return None
    with os.fdopen(fd, "rb") as stream:
        found = os.fstat(stream.fileno())
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_BYTES:
            return None
        return stream.read(MOST_BYTES)


def _is_below_what_is_served(relative: str) -> bool:
    """Tell whether a link inside the site leads to something that may be seen (``_posts`` may hold pictures)."""
    parts = relative.split(os.sep)
    return not any(part.startswith(".") for part in parts) and parts[0] not in ("_data", "_includes", "_layouts")
