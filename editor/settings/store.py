"""Where settings are kept: a JSON file that survives what it does not know."""

from __future__ import annotations

import json
import os
from dataclasses import fields, replace
from pathlib import Path

from editor.event import Event
from editor.settings.setting import Scalar, fields_of, groups_of
from editor.settings.settings import Settings
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file

_MOST_BYTES = 1024 * 1024


class SettingsStore:
    """The settings in force and the file *path* that keeps them.

    A missing or broken file gives the defaults; values of a wrong type or beyond their limits are passed over; keys
    that this version does not know stay in the file. A broken file is kept beside it, as ``….broken``, before the
    first change is written: it may be a writer's own work with one comma too many.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        kept = _read(path)
        self._broken = kept is None
        self._kept = kept or {}
        self._value = _settings_from(self._kept)
        self.changed: Event[Settings] = Event()

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._value

    @property
    def folder(self) -> Path:
        """The folder in which they are kept, and what else is the writer's own beside them."""
        return self._path.parent

    def change(self, section: str, **values: Scalar) -> None:
        """Set *values* in *section* and keep them; raises ValueError beyond the limits, KeyError for no setting."""
        present = getattr(self._value, section)
        known = {entry.name: entry for entry in fields_of(present)}
        for name, value in values.items():
            if not known[name].accepts(value):
                raise ValueError(f"{section}.{name} cannot be {value!r}")
        changed = replace(present, **values)
        if changed == present:
            return
        self._value = replace(self._value, **{section: changed})
        kept = self._kept.get(section)
        self._kept[section] = {**(kept if isinstance(kept, dict) else {}), **values}
        self._write()
        self.changed.emit(self._value)

    def reset(self) -> None:
        """Have all that the preferences page shows as it was at first; what was merely remembered stays."""
        for group in groups_of(self._value):
            self.change(group.name, **{entry.name: entry.default for entry in group.fields})

    def _write(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._broken:
                os.replace(self._path, self._path.with_name(self._path.name + ".broken"))
                self._broken = False
            write_atomically(self._path, json.dumps(self._kept, indent=2).encode("utf-8"))
        except OSError:
            return  # the setting is in force; that it is forgotten at the end is the lesser harm


def _settings_from(kept: dict[str, object]) -> Settings:
    settings = Settings()
    for section in fields(Settings):
        values = kept.get(section.name)
        if isinstance(values, dict):
            present = getattr(settings, section.name)
            fit = {e.name: values[e.name] for e in fields_of(present) if e.name in values and e.accepts(values[e.name])}
            settings = replace(settings, **{section.name: replace(present, **fit)})
    return settings


def _read(path: Path) -> dict[str, object] | None:
    """Return what the file *path* keeps, nothing where it is not there, and None where it is broken."""
    try:
        kept = json.loads(read_file(path, most=_MOST_BYTES)[0])
    except CannotRead:
        return {}
    except (ValueError, RecursionError):
        return None
    return kept if isinstance(kept, dict) else None
