"""A virtual screen, looked at from outside: which windows there are and what their pixels are."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_VIEWABLE, _Z_PIXMAP, _ALL_PLANES = 2, 2, 0xFFFFFFFF
SMALLEST = (300, 200)


class _Attributes(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        ("planes", ctypes.c_ulong),
        ("pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_ulong * 8),
    ]


class _Image(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.c_void_p),
        *((name, ctypes.c_int) for name in ("byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line")),
    ]


@dataclass(frozen=True)
class Picture:
    """The pixels of a window, 32 bits each, row by row."""

    width: int
    height: int
    pixels: bytes

    def is_painted(self) -> bool:
        """Tell whether more is to be seen than one flat colour."""
        sample = list(memoryview(self.pixels).cast("I")[::97])
        return bool(sample) and Counter(sample).most_common(1)[0][1] / len(sample) < 0.995

    def rows_unlike(self, other: Picture) -> int:
        """Return in how many rows the two are not alike."""
        if (self.width, self.height) != (other.width, other.height):
            return self.height
        row = self.width * 4
        starts = range(0, len(self.pixels), row)
        return sum(self.pixels[at : at + row] != other.pixels[at : at + row] for at in starts)

    def columns_unlike(self, other: Picture, left: float, right: float) -> float:
        """Return the share of pixels that are not alike between the fractions *left* and *right* of the width."""
        if (self.width, self.height) != (other.width, other.height):
            return 1.0
        begin, end = int(self.width * left) * 4, int(self.width * right) * 4
        unlike = seen = 0
        for y in range(0, self.height, 4):
            at = y * self.width * 4
            mine, theirs = self.pixels[at + begin : at + end], other.pixels[at + begin : at + end]
            seen += len(mine) // 4
            if mine != theirs:
                unlike += sum(mine[i : i + 4] != theirs[i : i + 4] for i in range(0, len(mine), 4))
        return unlike / max(seen, 1)


class Screen:
    """A connection to an X server."""

    def __init__(self, display: str) -> None:
        self._x = _library()
        self._display = self._x.XOpenDisplay(display.encode())
        self._root = self._x.XDefaultRootWindow(self._display)

    def close(self) -> None:
        """Let go of the server."""
        self._x.XCloseDisplay(self._display)

    def picture(self) -> Picture | None:
        """Return the pixels of the topmost large window, None while there is none."""
        place = self._topmost()
        if place is None:
            return None
        x, y, width, height = place
        image = self._x.XGetImage(self._display, self._root, x, y, width, height, _ALL_PLANES, _Z_PIXMAP)
        if not image:
            return None
        pixels = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        self._x.XDestroyImage(image)
        return Picture(width, height, pixels)

    def _topmost(self) -> tuple[int, int, int, int] | None:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        outs = (root, parent, windows, count)
        self._x.XQueryTree(self._display, self._root, *(ctypes.byref(out) for out in outs))
        found = None
        for number in range(count.value):
            seen = _Attributes()
            known = self._x.XGetWindowAttributes(self._display, windows[number], ctypes.byref(seen))
            large = seen.width >= SMALLEST[0] and seen.height >= SMALLEST[1]
            if known and seen.map_state == _VIEWABLE and large:
                found = (max(seen.x, 0), max(seen.y, 0), seen.width, seen.height)
        if count.value:
            self._x.XFree(windows)
        return found


def missing() -> str:
    """Return why no virtual screen can be had here, empty if one can."""
    if shutil.which("Xvfb") is None:
        return "Xvfb is not installed"
    try:
        ctypes.CDLL("libX11.so.6")
    except OSError:
        return "libX11 is not installed"
    return ""


@contextmanager
def virtual_screen(size: str = "1280x900x24") -> Iterator[tuple[str, Screen]]:
    """Start an X server of its own and give its name and a connection to it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    try:
        display = ":" + os.read(read, 16).decode().strip()
        screen = Screen(display)
        try:
            yield display, screen
        finally:
            screen.close()
    finally:
        server.terminate()
        server.wait()
        os.close(read)
        os.close(write)


# A window may go away between two questions; the default is to end the program then.
_Listener = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_let_pass = _Listener(lambda _display, _error: 0)


def _library() -> ctypes.CDLL:
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XGetImage.restype = ctypes.POINTER(_Image)
    x.XGetImage.argtypes = [
        *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int),
        *(ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int),
    ]
    x.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *(4 * [ctypes.c_void_p])]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x.XFree.argtypes = [ctypes.c_void_p]
    x.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
    x.XSetErrorHandler(_let_pass)
    return x
