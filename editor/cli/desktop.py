"""Frontispiece in the menu of a Linux desktop, for this user."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

import platformdirs

from editor.cli.failure import FAILED, CommandFailed
from editor.cli.language import translate
from editor.processes import own_command


def change_desktop(option: str, *, stdout: TextIO) -> None:
    """Put us into the menu or take us out of it, by *option*; raises CommandFailed."""
    if sys.platform != "linux":
        sentence = translate("cli", "Only desktops of Linux have such a menu; here the installation has made its own.")
        raise CommandFailed(sentence, FAILED)
    # Here and not above: no other command draws.
    from editor.bridge.desktop_files import install_desktop_files, remove_desktop_files

    share = Path(platformdirs.user_data_dir())
    try:
        if option == "--install-desktop":
            install_desktop_files(share, own_command())
            sentence = translate("cli", "Frontispiece is in the menu of the desktop: {0}")
        else:
            remove_desktop_files(share)
            sentence = translate("cli", "Frontispiece is no longer in the menu of the desktop: {0}")
    except OSError as error:
        sentence = translate("cli", "The menu of the desktop was not changed: {0}")
        raise CommandFailed(sentence.format(error.strerror or error), FAILED) from error
    stdout.write(sentence.format(share / "applications" / "frontispiece.desktop") + "\n")
