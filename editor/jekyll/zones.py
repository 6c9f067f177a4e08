"""Time zones as the C library, and so Ruby, reads their names: ``Asia/Tokyo``, ``JST-9``, or the machine's own."""

from __future__ import annotations

import datetime
import functools
import io
import re
import struct
import time
import zoneinfo
from dataclasses import dataclass
from typing import Protocol

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_DAY = 86_400
_CYCLE = 146_097 * _DAY
"""400 years, after which the calendar comes again."""
_FIRST, _LAST = -62_135_596_800 + _DAY, 253_402_300_799 - _DAY
"""Seconds that Python's datetime spans, less a day for the offset."""
_POSIX_RULE = re.compile(r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)[-+]?[0-9]{1,2}(?::[0-9]{2}){0,2}.*")


class Zone(Protocol):
    """How far the clocks of a place are ahead of UTC."""

    def at(self, seconds: int) -> tuple[int, str]:
        """Return the offset in seconds, and the zone's short name, at *seconds* since 1970 UTC."""

    def offset(self, seconds: int) -> int:
        """Return the offset alone."""


@dataclass(frozen=True)
class NamedZone:
    """A zone of the tz database, or one described as POSIX has it."""

    name: str
    tz: datetime.tzinfo

    def at(self, seconds: int) -> tuple[int, str]:
        """Return the offset and the short name; beyond the year 9999 those of a year with the same calendar."""
        inside = max(seconds, _FIRST)
        if inside > _LAST:
            inside -= -((_LAST - inside) // _CYCLE) * _CYCLE
        local = (_EPOCH + datetime.timedelta(seconds=inside)).astimezone(self.tz)
        return _seconds_in(local.utcoffset()), local.tzname() or ""

    def offset(self, seconds: int) -> int:
        """Return the offset alone; in the years from 1970 to 9999 that is quick."""
        if 0 <= seconds <= _LAST:
            return _seconds_in(datetime.datetime.fromtimestamp(seconds, self.tz).utcoffset())
        return self.at(seconds)[0]


class MachineZone:
    """The zone of the machine, whatever tells it so."""

    def at(self, seconds: int) -> tuple[int, str]:
        """Return the offset and the short name; UTC where the system's clock does not reach."""
        try:
            local = time.localtime(seconds)
        except (OverflowError, OSError, ValueError):
            return 0, "UTC"
        return local.tm_gmtoff, local.tm_zone

    def offset(self, seconds: int) -> int:
        """Return the offset alone."""
        return self.at(seconds)[0]

    def __repr__(self) -> str:
        return f"MachineZone({time.tzname}, {time.timezone})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MachineZone)

    def __hash__(self) -> int:
        return hash(MachineZone)


def _seconds_in(offset: datetime.timedelta | None) -> int:
    return offset.days * _DAY + offset.seconds if offset else 0


UTC: Zone = NamedZone("UTC", datetime.UTC)


@functools.lru_cache(maxsize=64)
def zone_named(name: str | None) -> Zone:
    """Return the zone that *name* means in ``TZ``; the machine's for None, UTC for a name that nobody knows."""
    if name is None:
        return MachineZone()
    name = name.removeprefix(":")
    if name in ("", "UTC"):
        return UTC
    try:
        return NamedZone(name, zoneinfo.ZoneInfo(name))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        pass  # it may be a rule of POSIX
    if _POSIX_RULE.fullmatch(name) and name.isascii():
        try:
            return NamedZone(name, _posix_zone(name))
        except ValueError:
            pass  # no zone at all: UTC by its name, see below
    return NamedZone(name, datetime.timezone(datetime.timedelta(), re.split("[^A-Za-z]", name)[0] or "UTC"))


def _posix_zone(rule: str) -> datetime.tzinfo:
    """Return the zone of a POSIX *rule*, by way of a zone file that holds nothing else; raises ValueError."""
    head = b"TZif2" + bytes(15)
    version_1 = head + struct.pack(">6l", 0, 0, 0, 0, 1, 4) + struct.pack(">lBB", 0, 0, 0) + b"UTC\0"
    file = io.BytesIO(version_1 + version_1 + b"\n" + rule.encode() + b"\n")
    return zoneinfo.ZoneInfo.from_file(file, key=rule)


def seconds_of(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Return the seconds since 1970 of a time in UTC, of any year; the 30th of February is the 1st of March."""
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    days = era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + day_of_year - 719_468
    return days * _DAY + hour * 3600 + minute * 60 + second


def local_seconds(zone: Zone, wall: int) -> int:
    """Return the moment at which the clocks of *zone* show *wall* (seconds since 1970, as if in UTC).

    Where they show it twice Ruby takes the second time; where they skip it, the time is moved on by the gap.
    """
    before = zone.offset(wall - _DAY)
    after = zone.offset(wall + _DAY)
    if before == after == zone.offset(wall - before):
        return wall - before
    for offset in sorted((before, after)):
        if zone.offset(wall - offset) == offset:
            return wall - offset
    return wall - before
