"""Taking what a picture tells beside its pixels out of its file, with not one pixel touched."""

from __future__ import annotations

from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_TELLS = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_WEBP_TELLS = frozenset({b"EXIF", b"XMP "})
_WEBP_FLAGS = 0x08 | 0x04  # in VP8X: there is EXIF, there is XMP
_ICC = b"ICC_PROFILE\0"
_APP1, _APP2, _APP13, _APP15, _COMMENT = 0xE1, 0xE2, 0xED, 0xEF, 0xFE
_ADOBE = 0xEE
_START_OF_SCAN, _END = 0xDA, 0xD9
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


def stripped(data: bytes) -> bytes | None:
    """Return the file *data* without EXIF, XMP, IPTC and comments; colour profiles stay.

    None where the format is not JPEG, PNG or WebP, or the file is not built as its format says. The EXIF orientation
    goes, too: a picture that is turned by it must be turned itself.
    """
    try:
        if data.startswith(b"\xff\xd8"):
            return b"".join(_jpeg(data))
        if data.startswith(_PNG):
            return b"".join(_png(data))
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            body = b"WEBP" + b"".join(_webp(data))
            return b"RIFF" + len(body).to_bytes(4, "little") + body
    except (IndexError, ValueError):
        return None
    return None


def _jpeg(data: bytes) -> Iterator[bytes]:
    """Yield the segments that stay, up to the end of the first picture: phones append a second one, with its EXIF."""
    yield data[:2]
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
        elif marker == _END:
            yield data[at : at + 2]
            return
        elif marker in _ALONE:
            yield data[at : at + 2]
            at += 2
        else:
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            segment = data[at:end]
            if marker == _START_OF_SCAN:
                end = _end_of_scan(data, end)
                segment = data[at:end]
            if not _jpeg_tells(marker, segment[4:]):
                yield segment
            at = end


def _jpeg_tells(marker: int, content: bytes) -> bool:
    if marker == _APP2:
        return not content.startswith(_ICC)
    return marker == _COMMENT or (_APP1 <= marker <= _APP15 and marker != _ADOBE)


def _end_of_scan(data: bytes, at: int) -> int:
    """Return where the marker behind the coded pixels stands: there 0xFF is followed by 0, or by a restart."""
    while True:
        at = data.index(b"\xff", at)
        following = data[at + 1]
        if following != 0 and not 0xD0 <= following <= 0xD7:
            return at
        at += 2


def _png(data: bytes) -> Iterator[bytes]:
    yield _PNG
    at = len(_PNG)
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if end > len(data):
            raise ValueError("cut off")
        if kind not in _PNG_TELLS:
            yield data[at:end]
        if kind == b"IEND":
            return
        at = end
    raise ValueError("no end")


def _webp(data: bytes) -> Iterator[bytes]:
    at = 12
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if at + 8 + size > len(data):
            raise ValueError("cut off")
        if kind == b"VP8X":
            yield data[at : at + 8] + bytes([data[at + 8] & ~_WEBP_FLAGS]) + data[at + 9 : end]
        elif kind not in _WEBP_TELLS:
            yield data[at:end]
        at = end
