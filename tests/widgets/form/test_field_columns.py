"""A narrow form is one column; a wide one sets short fields side by side, and reads in the order of the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.widgets.form.host import Host, open_form

FIELDS = """title: T
date: 2026-01-30 08:57:57 +0000
layout: post
author: me
excerpt: long
reading_time: 8
header: {a: 1}
"""
NARROW, WIDE = 320, 760


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    return open_form(qtbot, FIELDS)


def lines_of(host: Host, width: int) -> list[list[str]]:
    """Return the keys as they stand, line by line from left to right, in a form of *width* px."""
    form = host.form
    form.resize(width, 900)
    form.grab()
    lines: dict[int, list[tuple[int, str]]] = {}
    for row in form.rows:
        corner = row.mapTo(form, QPoint())
        lines.setdefault(corner.y(), []).append((corner.x(), row.key))
    return [[key for _, key in sorted(line)] for _, line in sorted(lines.items())]


def test_a_narrow_form_is_one_column(host: Host) -> None:
    assert lines_of(host, NARROW) == [[row.key] for row in host.form.rows]


def test_a_wide_form_sets_short_fields_side_by_side_in_the_files_order(host: Host) -> None:
    assert lines_of(host, WIDE) == [
        ["title"],
        ["date", "layout"],
        ["author"],
        ["excerpt"],
        ["reading_time"],
        ["header"],
    ]


def test_tab_goes_through_the_lines_of_a_wide_form_as_they_read(host: Host) -> None:
    lines_of(host, WIDE)
    stops = host.form.tab_stops()
    keys = [row.key for stop in stops for row in host.form.rows if row.isAncestorOf(stop)]
    assert list(dict.fromkeys(keys))[:4] == ["title", "date", "layout", "author"]


def test_fields_never_lie_on_each_other_whatever_the_width(host: Host) -> None:
    for width in range(NARROW, WIDE, 37):
        lines_of(host, width)
        places = [row.geometry() for row in host.form.rows]
        assert not any(one.intersects(other) for one in places for other in places if one is not other), width


def test_the_columns_follow_the_width_back_and_forth(host: Host) -> None:
    wide = lines_of(host, WIDE)
    narrow = lines_of(host, NARROW)
    assert lines_of(host, WIDE) == wide
    assert lines_of(host, NARROW) == narrow
