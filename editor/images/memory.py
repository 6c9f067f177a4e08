"""What the writer chose last for the pictures of a site, kept in one setting."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from editor.images.processing import Quality

MOST_SITES = 50


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen when a picture is asked about; ``width_px`` 0 is what the site's own pictures suggest."""

    shrink: bool = True
    width_px: int = 0
    strip: bool = True
    as_jpeg: bool = True
    quality: str = Quality.GOOD.name


def recalled(kept: str, root: Path) -> Choices:
    """Return the choices for the site at *root* of those *kept*; the first ones where there are none that can be."""
    values = _read(kept).get(str(root))
    if not isinstance(values, dict):
        return Choices()
    first = Choices()
    fit = {
        name: value
        for name, value in values.items()
        if name in asdict(first) and type(value) is type(getattr(first, name))
    }
    if fit.get("quality", first.quality) not in Quality.__members__:
        del fit["quality"]
    return Choices(**fit)


def remembered(kept: str, root: Path, choices: Choices) -> str:
    """Return *kept* with the *choices* for the site at *root*, which is now the last that is forgotten."""
    sites = _read(kept)
    sites.pop(str(root), None)
    sites[str(root)] = asdict(choices)
    return json.dumps(dict(list(sites.items())[-MOST_SITES:]), ensure_ascii=False)


def _read(kept: str) -> dict[str, object]:
    try:
        sites = json.loads(kept) if kept else {}
    except (ValueError, RecursionError):
        return {}
    return sites if isinstance(sites, dict) else {}
