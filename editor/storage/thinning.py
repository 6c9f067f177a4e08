"""Which of many moments are kept as they grow old: the nearer, the denser."""

from __future__ import annotations

from collections.abc import Collection, Iterable

HOUR, DAY = 3600, 24 * 3600
ALL_FOR = DAY
"""Up to which age, in seconds, every moment is kept."""
SPACING = ((7 * DAY, HOUR), (92 * DAY, DAY), (2 * 366 * DAY, 7 * DAY))
"""Up to which age, in seconds, one moment is kept of so many seconds; older ones go."""


MOST_OLD = 52
"""So many moments that are older still are kept, one of a week: a clock that is years ahead for a day, or a post that
nobody has opened for long, would else have none."""


def kept_of(moments: Iterable[float], *, now: float) -> Collection[float]:
    """Return those of *moments*, in seconds, that are kept at the time *now*.

    Of the last day all, of the last week one an hour, of three months one a day, of two years one a week: the last
    one of each hour, day or week, as the clock in UTC parts them, so that what was kept once is kept on. Of what is
    older the last ``MOST_OLD`` weeks.
    """
    oldest_age, longest = SPACING[-1]
    kept: dict[tuple[int, int], float] = {}
    every = set()
    for moment in moments:
        age = now - moment
        if age <= ALL_FOR:
            every.add(moment)
            continue
        spacing = next((spacing for oldest, spacing in SPACING if age <= oldest), longest)
        place = (spacing, int(moment // spacing))
        kept[place] = max(kept.get(place, moment), moment)
    old = sorted(moment for moment in kept.values() if now - moment > oldest_age)
    return every | set(kept.values()).difference(old[:-MOST_OLD])
