"""A host of the writer's own network is told from one of the world."""

from __future__ import annotations

import pytest

from editor.bridge.home_net import is_at_home

HOME = (
    "127.0.0.1 127.9.9.9 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 224.0.0.251 "
    "255.255.255.255 ::1 :: [::1] fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 ff02::fb ::ffff:192.168.1.1 64:ff9b::a00:1 "
    "2002:c0a8:101:: localhost LOCALHOST localhost. a.localhost printer.local nas.lan router box.home.arpa db.internal"
)
WORLD = (
    "8.8.8.8 172.15.0.1 172.32.0.1 192.169.0.1 11.0.0.1 2606:4700:4700::1111 ::ffff:8.8.8.8 64:ff9b::808:808 "
    "cdn.example example.org cdn.jsdelivr.net local.example localhost.example"
)


@pytest.mark.parametrize("host", HOME.split())
def test_a_host_at_home_is_known(host: str) -> None:
    assert is_at_home(host)


@pytest.mark.parametrize("host", WORLD.split())
def test_a_host_of_the_world_is_none(host: str) -> None:
    assert not is_at_home(host)
