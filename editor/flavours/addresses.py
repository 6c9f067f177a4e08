"""Addresses of a post as others can follow them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a site is published: *url* and *baseurl* of its configuration, and *page*, the address of the post in it.

    Without a *url* nobody can tell where the site is, and addresses stay as they are written.
    """

    url: str = ""
    baseurl: str = ""
    page: str = ""

    def absolute(self, address: str) -> str:
        """Return *address*, as it is written in the post, so that it leads there from elsewhere."""
        try:
            parts = urlsplit(address)
        except ValueError:
            return address
        if not self.url or parts.scheme or parts.netloc or not parts.path or "{" in address:
            return address
        url, base = self.url.rstrip("/"), self.baseurl.strip("/")
        root = f"{url}/{base}" if base else url
        if address.startswith("/"):
            has_base = bool(base) and f"{address}/".startswith(f"/{base}/")
            return (url if has_base else root) + address
        return urljoin(f"{root}/{self.page.lstrip('/')}", address)
