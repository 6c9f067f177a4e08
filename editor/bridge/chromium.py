"""What Chromium is told on its command line, before it starts."""

from __future__ import annotations

from collections.abc import MutableMapping

VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"

# A ``preconnect`` hint opens a bare connection that no policy and no interceptor sees: with no name resolved there is
# nowhere to connect to. The other flags keep Chromium from talking to its maker.
FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
)


def tell_chromium(environ: MutableMapping[str, str]) -> None:
    """Add our flags to those that *environ* holds; the sandbox is never turned off here."""
    present = environ.get(VARIABLE, "")
    environ[VARIABLE] = " ".join(part for part in (present, *(flag for flag in FLAGS if flag not in present)) if part)
