"""What front matter and data files hold, as templates see it."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Mapping
from typing import TypeVar

from editor.jekyll.zones import Zone, local_seconds
from editor.post.values import NANOSECONDS, Moment, Symbol, Value
from editor.render.liquid.ruby import Object
from editor.render.liquid.ruby_time import Time

K = TypeVar("K")
_EPOCH = datetime.datetime(1970, 1, 1)


class SiteZone(datetime.tzinfo):
    """The zone of the site as Python's dates take it."""

    def __init__(self, zone: Zone) -> None:
        self._zone = zone

    def utcoffset(self, moment: datetime.datetime | None) -> datetime.timedelta:
        """Return how far the clocks are ahead at the wall time of *moment*."""
        wall = _wall_seconds(moment)
        return datetime.timedelta(seconds=wall - local_seconds(self._zone, wall))

    def tzname(self, moment: datetime.datetime | None) -> str:
        """Return the short name that holds at the wall time of *moment*."""
        return self._zone.at(local_seconds(self._zone, _wall_seconds(moment)))[1]

    def dst(self, moment: datetime.datetime | None) -> datetime.timedelta | None:
        """Return nothing: what part of the offset is summer time is not known."""
        return None

    def fromutc(self, moment: datetime.datetime) -> datetime.datetime:
        """Return *moment*, which is in UTC, by the clocks of the site."""
        return moment + datetime.timedelta(seconds=self._zone.offset(_wall_seconds(moment)))


class Values:
    """Turns values into what templates see, in the zone of a site."""

    def __init__(self, zone: Zone) -> None:
        self.zone = SiteZone(zone)

    def object_of(self, value: Value) -> Object:
        """Return *value* for a template: moments as Ruby's Time, symbols as their names, keys as texts."""
        if isinstance(value, str | bool | int | float | None):
            return value
        if isinstance(value, list):
            return [self.object_of(item) for item in value]
        if isinstance(value, dict):
            return self.mapping_of(value)
        if isinstance(value, Moment):
            return self.time_of(value)
        if isinstance(value, Symbol):
            return value.name
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else value

    def mapping_of(self, values: Mapping[K, Value]) -> dict[Object, Object]:
        """Return *values* for a template; whole numbers stay numbers as keys, as Liquid can ask for them."""
        return {
            key if isinstance(key, int | str) and not isinstance(key, bool) else str(key): self.object_of(value)
            for key, value in values.items()
        }

    def time_of(self, moment: Moment) -> Time:
        """Return *moment* as a Time: by its own offset, by the site's clocks where that is theirs or none is told."""
        seconds, ns = divmod(moment.ns, NANOSECONDS)
        utc = (_EPOCH + datetime.timedelta(seconds=seconds, microseconds=ns // 1000)).replace(tzinfo=datetime.UTC)
        local = utc.astimezone(self.zone)
        offset = local.utcoffset()
        if moment.offset is None or (offset is not None and offset.total_seconds() == moment.offset):
            return Time.of(local)
        return Time.of(utc.astimezone(datetime.timezone(datetime.timedelta(seconds=moment.offset))))


def _wall_seconds(moment: datetime.datetime | None) -> int:
    return calendar.timegm(moment.timetuple()) if moment is not None else 0
