"""Which hosts lie in the writer's own network, where a page from elsewhere has no business: the router, the printer."""

from __future__ import annotations

import ipaddress

_NAMES = ("localhost", "local", "internal", "lan", "home.arpa", "localdomain")
"""Endings of names that no public machine has (RFC 6761, 6762 and 8375; ICANN for ``internal``), and ``lan``."""
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses as IPv6 ones (RFC 6052)."""


def is_at_home(host: str) -> bool:
    """Tell whether *host*, as a browser spells it in a URL, is this machine or one of its own network.

    That is known of addresses and of names that are never public. Where any other name leads is known to whoever
    answers for it alone, and may be here.
    """
    host = host.strip("[]").rstrip(".").lower()
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return "." not in host or host.endswith(tuple(f".{name}" for name in _NAMES))
    return not (_embedded(address) or address).is_global or address.is_multicast


def _embedded(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that an IPv6 one stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
