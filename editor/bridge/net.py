"""Whether the pages of the preview have a way to other machines."""

from __future__ import annotations

from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory

from editor.bridge.chromium import NOWHERE


def shut_net() -> None:
    """Leave the pages that are made from now on without a way to any other machine."""
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, NOWHERE, 1))


def open_net() -> None:
    """Let the pages that are made from now on reach other machines, in the way that the system does."""
    QNetworkProxyFactory.setUseSystemConfiguration(True)
