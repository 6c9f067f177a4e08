"""What front matter and data files hold, as templates see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from editor.jekyll.zones import Zone
from editor.post.values import Moment, Symbol, Value
from editor.render.liquid.ruby import Object
from editor.render.liquid.ruby_time import SiteZone, Time, time_at

K = TypeVar("K")


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
        return time_at(moment.ns, moment.offset, self.zone, utc=moment.utc)
