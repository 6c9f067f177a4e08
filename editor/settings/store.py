"""Where settings are kept: a JSON file that survives what it does not know."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from editor.event import Event
from editor.settings.setting import Scalar, Section, fields_of, groups_of
from editor.settings.settings import Settings
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file

_MOST_BYTES = 1024 * 1024
_SITES = "sites"


class SettingsStore:
    """The settings in force and the file *path* that keeps them.

    Some may be others for one site: what the writer set for it holds while it is the one that is ``entered``. That is
    kept in the same file, by the site's folder; nothing is ever written into a site.

    A missing or broken file gives the defaults; values of a wrong type or beyond their limits are passed over; keys
    that this version does not know stay in the file. A broken file is kept beside it, as ``….broken``, before the
    first change is written: it may be a writer's own work with one comma too many.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        kept = _read(path)
        self._broken = kept is None
        self._kept = kept or {}
        self._site: Path | None = None
        self._for_all = self._value = _settings_from(self._kept, Settings())
        self.changed: Event[Settings] = Event()

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._value

    @property
    def for_all(self) -> Settings:
        """The settings of all sites that have none of their own."""
        return self._for_all

    @property
    def site(self) -> Path | None:
        """The folder of the site that is entered."""
        return self._site

    @property
    def folder(self) -> Path:
        """The folder in which they are kept, and what else is the writer's own beside them."""
        return self._path.parent

    @property
    def own_of_site(self) -> frozenset[tuple[str, str]]:
        """What the site that is entered has of its own, by section and name."""
        return frozenset((section, name) for section, of in self._of_site().items() for name in of)

    def enter(self, site: Path | None) -> None:
        """Have the settings of *site* in force, or those of all sites."""
        if site != self._site:
            self._site = site
            self._settle(self._for_all)

    def change(self, section: str, **values: Scalar) -> None:
        """Set *values* in *section* where they hold, for the site that is entered or for all, and keep them.

        Raises ValueError beyond the limits, KeyError for no setting.
        """
        own = self._of_site().get(section, {})
        self.change_for_all(section, **{name: value for name, value in values.items() if name not in own})
        self.change_for_site(section, **{name: value for name, value in values.items() if name in own})

    def change_for_all(self, section: str, **values: Scalar) -> None:
        """Set *values* in *section* for all sites that have none of their own; raises as ``change``."""
        present = getattr(self._for_all, section)
        changed = replace(present, **_checked(present, section, values))
        if changed != present:
            kept = self._kept.get(section)
            self._kept[section] = {**(kept if isinstance(kept, dict) else {}), **values}
            self._write()
            self._settle(replace(self._for_all, **{section: changed}))

    def change_for_site(self, section: str, **values: Scalar) -> None:
        """Set *values* in *section* for the site that is entered; raises as ``change``."""
        own = self._of_site()
        present = own.get(section, {})
        changed = {**present, **_checked(getattr(self._value, section), section, values)}
        if changed != present:
            self._keep_of_site({**own, section: changed})

    def forget_for_site(self, section: str, *names: str) -> None:
        """Have the settings *names* of *section* be for the site that is entered what they are for all."""
        own = self._of_site()
        rest = {name: value for name, value in own.get(section, {}).items() if name not in names}
        if rest != own.get(section, {}):
            self._keep_of_site({**own, section: rest})

    def reset(self) -> None:
        """Have all that the preferences page shows as it was at first; what was merely remembered stays."""
        for group in groups_of(self._for_all):
            self.change_for_all(group.name, **{entry.name: entry.default for entry in group.fields})

    def _of_site(self) -> dict[str, dict[str, Scalar]]:
        """Return what is kept for the site that is entered, by section."""
        sites = self._kept.get(_SITES)
        own = sites.get(str(self._site)) if isinstance(sites, dict) else None
        return {name: of for name, of in own.items() if isinstance(of, dict)} if isinstance(own, dict) else {}

    def _keep_of_site(self, own: dict[str, dict[str, Scalar]]) -> None:
        if self._site is None:
            return
        sites = self._kept.get(_SITES)
        rest = dict(sites) if isinstance(sites, dict) else {}
        rest[str(self._site)] = {name: of for name, of in own.items() if of}
        self._kept[_SITES] = {name: kept for name, kept in rest.items() if kept}
        self._write()
        self._settle(self._for_all)

    def _settle(self, for_all: Settings) -> None:
        """Have *for_all* in force, with what the site has of its own, and tell where that changes anything."""
        before = (self._for_all, self._value)
        self._for_all = for_all
        self._value = _settings_from(self._of_site(), for_all) if self._site else for_all
        if (self._for_all, self._value) != before:
            self.changed.emit(self._value)

    def _write(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._broken:
                os.replace(self._path, self._path.with_name(self._path.name + ".broken"))
                self._broken = False
            write_atomically(self._path, json.dumps(self._kept, indent=2).encode("utf-8"))
        except OSError:
            return  # the setting is in force; that it is forgotten at the end is the lesser harm


def _checked(present: Section, section: str, values: dict[str, Scalar]) -> dict[str, Scalar]:
    known = {entry.name: entry for entry in fields_of(present)}
    for name, value in values.items():
        if not known[name].accepts(value):
            raise ValueError(f"{section}.{name} cannot be {value!r}")
    return values


def _settings_from(kept: Mapping[str, object], settings: Settings) -> Settings:
    """Return *settings* with what *kept* has that fits."""
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
