"""Clicks and keys as by hand, through X's own extension for tests; no window manager is needed."""

from __future__ import annotations

from ctypes import CDLL, c_char_p, c_int, c_uint, c_ulong, c_void_p

LEFT_BUTTON = 1


def press_control(name: str, letter: str, *, at: tuple[int, int]) -> None:
    """Click *at* a place of the screen by the *name*, which gives the window the keys, and press Ctrl and *letter*."""
    x, test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
    x.XOpenDisplay.restype = c_void_p
    x.XOpenDisplay.argtypes = [c_char_p]
    x.XStringToKeysym.restype = c_ulong
    x.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
    x.XCloseDisplay.argtypes = [c_void_p]
    test.XTestFakeKeyEvent.argtypes = test.XTestFakeButtonEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
    test.XTestFakeMotionEvent.argtypes = [c_void_p, c_int, c_int, c_int, c_ulong]
    display = x.XOpenDisplay(name.encode())
    test.XTestFakeMotionEvent(display, -1, *at, 0)
    for pressed in (1, 0):
        test.XTestFakeButtonEvent(display, LEFT_BUTTON, pressed, 0)
    codes = [x.XKeysymToKeycode(display, x.XStringToKeysym(key)) for key in (b"Control_L", letter.encode())]
    for pressed, order in ((1, codes), (0, codes[::-1])):
        for code in order:
            test.XTestFakeKeyEvent(display, code, pressed, 0)
    x.XCloseDisplay(display)  # which sends them
