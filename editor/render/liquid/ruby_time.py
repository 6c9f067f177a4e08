"""Ruby's Time and Date, and how they print, by ``strftime`` and otherwise."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Callable
from typing import Self

from editor.jekyll.zones import Zone, local_seconds
from editor.post.values import NANOSECONDS

UTC = datetime.UTC
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
_OF_A_DATE = datetime.timezone(datetime.timedelta(0), "+00:00")


class SiteZone(datetime.tzinfo):
    """The zone of a site as Python's dates take it."""

    def __init__(self, zone: Zone) -> None:
        self.zone = zone

    def utcoffset(self, moment: datetime.datetime | None) -> datetime.timedelta:
        """Return how far the clocks are ahead at the wall time of *moment*."""
        wall = _wall_seconds(moment)
        return datetime.timedelta(seconds=wall - local_seconds(self.zone, wall))

    def tzname(self, moment: datetime.datetime | None) -> str:
        """Return the short name that holds at the wall time of *moment*."""
        return self.zone.at(local_seconds(self.zone, _wall_seconds(moment)))[1]

    def dst(self, moment: datetime.datetime | None) -> datetime.timedelta | None:
        """Return nothing: what part of the offset is summer time is not known."""
        return None

    def fromutc(self, moment: datetime.datetime) -> datetime.datetime:
        """Return *moment*, which is in UTC, by the clocks of the site."""
        return moment + datetime.timedelta(seconds=self.zone.offset(_wall_seconds(moment)))


class Time(datetime.datetime):
    """A moment with its zone; ``utc`` tells whether Ruby calls the zone UTC rather than an offset of zero."""

    @classmethod
    def of(cls, moment: datetime.datetime) -> Self:
        """Return *moment*, which has a zone, as a Time."""
        return cls(*moment.timetuple()[:6], microsecond=moment.microsecond, tzinfo=moment.tzinfo, fold=moment.fold)

    @property
    def utc(self) -> bool:
        """Whether the zone is UTC by name."""
        return self.tzinfo is UTC

    @property
    def zone(self) -> str:
        """The zone's name; empty where only the offset is known."""
        if self.utc:
            return "UTC"
        return (self.tzname() or "") if isinstance(self.tzinfo, SiteZone) or self.tzinfo is _OF_A_DATE else ""

    @property
    def offset(self) -> int:
        """Seconds east of UTC."""
        delta = self.utcoffset()
        return 0 if delta is None else int(delta.total_seconds())

    def parts(self) -> list[object]:
        """Return the moment as ``Time#to_a`` does: from the second up to the year, and what is known of the day."""
        day = [self.isoweekday() % 7, self.timetuple().tm_yday, bool(self.dst())]
        return [self.second, self.minute, self.hour, self.day, self.month, self.year, *day, self.zone or None]

    def inspect(self) -> str:
        """Return the moment as ``Time#inspect`` does: with the fraction of the second, if there is one."""
        fraction = f".{self.microsecond:06d}".rstrip("0") if self.microsecond else ""
        zone = "UTC" if self.utc else _offset_text(self.offset, "")
        return f"{self:%Y-%m-%d %H:%M:%S}{fraction} {zone}"


def time_at(ns: int, offset: int | None, zone: SiteZone, *, utc: bool = False) -> Time:
    """Return the Time of *ns* nanoseconds since 1970: in UTC by name, or at *offset*.

    Where that is the offset of *zone* then, or none is told, it is a time of that zone. Raises OverflowError beyond the
    years that Python knows.
    """
    seconds, rest = divmod(ns, NANOSECONDS)
    moment = _EPOCH + datetime.timedelta(seconds=seconds, microseconds=rest // 1000)
    if utc:
        return Time.of(moment)
    local = moment.astimezone(zone)
    if offset is None or zone.zone.offset(seconds) == offset:
        return Time.of(local)
    return Time.of(moment.astimezone(datetime.timezone(datetime.timedelta(seconds=offset))))


def moment_text(moment: datetime.date) -> str:
    """Return a Time or a Date as Ruby's ``to_s`` does."""
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    if not isinstance(moment, Time):
        moment = Time.of(moment)
    zone = "UTC" if moment.utc else _offset_text(moment.offset, "")
    return f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d} {moment:%H:%M:%S} {zone}"


def xml_schema(moment: Time) -> str:
    """Return *moment* as ``Time#xmlschema``: with a colon in the offset, Z for UTC."""
    zone = "Z" if moment.utc else _offset_text(moment.offset, ":")
    return f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}T{moment:%H:%M:%S}{zone}"


def rfc822(moment: Time) -> str:
    """Return *moment* as ``Time#rfc2822``."""
    zone = "-0000" if moment.utc else _offset_text(moment.offset, "")
    return f"{_DAYS[moment.weekday()][:3]}, {moment.day:02d} {_MONTHS[moment.month - 1][:3]} {moment.year:04d} " + (
        f"{moment:%H:%M:%S} {zone}"
    )


def strftime(moment: datetime.date, pattern: str) -> str:
    """Return *moment* by *pattern* as Ruby's ``strftime`` does; what that does not know stays.

    The rule is the manual of Ruby's ``Time#strftime``.
    """
    return _DIRECTIVE.sub(lambda found: _directive(moment, found), pattern)


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DIRECTIVE = re.compile(r"%([-0^#_]*)(\d*)(:{0,3}z|[EO]?[a-zA-Z%+])", re.ASCII)
_COMPOSED = {
    "c": "%a %b %e %H:%M:%S %Y",
    "D": "%m/%d/%y",
    "x": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "T": "%H:%M:%S",
    "X": "%H:%M:%S",
    "R": "%H:%M",
    "r": "%I:%M:%S %p",
    "v": "%e-%^b-%Y",
    "+": "%a %b %e %H:%M:%S %Z %Y",
    "h": "%b",
}
_NUMBERS: dict[str, tuple[Callable[[Time], int], int, str]] = {
    "Y": (lambda at: at.year, 4, "0"),
    "C": (lambda at: at.year // 100, 2, "0"),
    "y": (lambda at: at.year % 100, 2, "0"),
    "m": (lambda at: at.month, 2, "0"),
    "d": (lambda at: at.day, 2, "0"),
    "e": (lambda at: at.day, 2, " "),
    "j": (lambda at: at.timetuple().tm_yday, 3, "0"),
    "H": (lambda at: at.hour, 2, "0"),
    "k": (lambda at: at.hour, 2, " "),
    "I": (lambda at: at.hour % 12 or 12, 2, "0"),
    "l": (lambda at: at.hour % 12 or 12, 2, " "),
    "M": (lambda at: at.minute, 2, "0"),
    "S": (lambda at: at.second, 2, "0"),
    "u": (lambda at: at.isoweekday(), 1, "0"),
    "w": (lambda at: at.isoweekday() % 7, 1, "0"),
    "G": (lambda at: at.isocalendar().year, 4, "0"),
    "g": (lambda at: at.isocalendar().year % 100, 2, "0"),
    "V": (lambda at: at.isocalendar().week, 2, "0"),
    "U": (lambda at: (at.timetuple().tm_yday + 6 - at.isoweekday() % 7) // 7, 2, "0"),
    "W": (lambda at: (at.timetuple().tm_yday + 6 - at.weekday()) // 7, 2, "0"),
    "s": (lambda at: int(at.timestamp()), 1, "0"),
}
_TEXTS: dict[str, Callable[[Time], str]] = {
    "A": lambda at: _DAYS[at.weekday()],
    "a": lambda at: _DAYS[at.weekday()][:3],
    "B": lambda at: _MONTHS[at.month - 1],
    "b": lambda at: _MONTHS[at.month - 1][:3],
    "p": lambda at: "AM" if at.hour < 12 else "PM",
    "P": lambda at: "am" if at.hour < 12 else "pm",
    "Z": lambda at: at.zone,
    "n": lambda at: "\n",
    "t": lambda at: "\t",
    "%": lambda at: "%",
}


def _wall_seconds(moment: datetime.datetime | None) -> int:
    return calendar.timegm(moment.timetuple()) if moment is not None else 0


def _directive(moment: datetime.date, found: re.Match[str]) -> str:
    flags, width, name = found[1], found[2], found[3].lstrip("EO") or found[3]
    at = moment if isinstance(moment, Time) else _at_midnight(moment)
    if name.endswith("z"):
        return _zone_directive(at, flags, int(width or 0), name.count(":"))
    if name in ("L", "N"):
        digits = int(width or (3 if name == "L" else 9))
        return f"{at.microsecond * 1000:09d}"[:digits].ljust(digits, "0")
    if name in _COMPOSED:
        text, pad = strftime(at, _COMPOSED[name]), " "
    elif name in _NUMBERS:
        number, usual, pad = _NUMBERS[name]
        text = str(number(at))
        if "-" in flags:
            return text
        width = width or str(usual)
        pad = "0" if "0" in flags else " " if "_" in flags else pad
    elif name in _TEXTS:
        text, pad = _TEXTS[name](at), "0" if "0" in flags else " "
    else:
        return found[0]
    if "^" in flags:
        text = text.upper()
    if "#" in flags:
        text = text.lower() if name in ("p",) else text.upper()
    return text if "-" in flags else text.rjust(int(width or 0), pad)


def _zone_directive(at: Time, flags: str, width: int, colons: int) -> str:
    offset = at.offset
    sign, seconds = "-" if offset < 0 else "+", abs(offset)
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    tail = {0: f"{minutes:02d}", 1: f":{minutes:02d}", 2: f":{minutes:02d}:{rest:02d}", 3: ""}[colons]
    if colons == 3 and (minutes or rest):
        tail = f":{minutes:02d}" + (f":{rest:02d}" if rest else "")
    room = width - len(tail) - 1
    if "-" in flags:
        return f"{sign}{hours}{tail}"
    if "_" in flags:
        return f"{sign}{hours}".rjust(max(room + 1, 3)) + tail
    return f"{sign}{hours:0{max(room, 2)}d}{tail}"


def _offset_text(offset: int, colon: str) -> str:
    seconds = abs(offset)
    return f"{'-' if offset < 0 else '+'}{seconds // 3600:02d}{colon}{seconds // 60 % 60:02d}"


def _at_midnight(day: datetime.date) -> Time:
    if isinstance(day, datetime.datetime):
        return Time.of(day)
    return Time(day.year, day.month, day.day, tzinfo=_OF_A_DATE)
