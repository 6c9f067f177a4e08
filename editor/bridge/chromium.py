"""What Chromium is told on its command line, before it starts."""

from __future__ import annotations

from collections.abc import MutableMapping

VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
NOWHERE = "nowhere.invalid"
"""The proxy of pages that have no net: a name that stands for no machine."""

# A ``preconnect`` hint opens a bare connection that no policy and no interceptor sees. So a page without net has a
# proxy that is not there; and as no proxy is asked for this machine itself and what is plugged into it, these have no
# names and no numbers at all.
RESOLVER_RULES = tuple(
    f"MAP {name} ~NOTFOUND"
    for name in (
        *(NOWHERE, "localhost", "localhost.", "*.localhost", "*.localhost.", "loopback", "loopback."),
        *("127.*", "0.0.0.0", "169.254.*", "[::*", "[fe*"),
    )
)

# Without a graphics card Chromium paints in tiles of 256 x 256 pixels, and puts together each that has changed: a line
# of text across two of them costs twice. The other flags keep it from talking to its maker.
FLAGS = (
    f'--host-resolver-rules="{", ".join(RESOLVER_RULES)}"',
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--default-tile-width=2048",
    "--default-tile-height=256",
    "--no-pings",
)


def tell_chromium(environ: MutableMapping[str, str]) -> None:
    """Add those of our flags to *environ* that it does not set itself; the sandbox is never turned off here."""
    present = environ.get(VARIABLE, "")
    added = (flag for flag in FLAGS if flag.partition("=")[0] not in present)
    environ[VARIABLE] = " ".join(part for part in (present, *added) if part)
