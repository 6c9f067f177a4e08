"""A setting: its default, the words by which it is shown, and what it may be."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, ClassVar, Protocol, TypeVar

Scalar = bool | int | float | str
S = TypeVar("S", bound=Scalar)


@dataclass(frozen=True, slots=True)
class Limits:
    """The words of a setting and the values that it may have; ``label`` empty: not for the preferences page.

    ``note`` is one sentence where the label does not say enough, ``names`` are the words for ``choices``, ``unit`` what
    a number counts, ``lowest`` what the lowest number means;
    ``per_site`` tells that it may be another for one site.
    """

    label: str
    low: float | None = None
    high: float | None = None
    choices: tuple[Scalar, ...] = ()
    note: str = ""
    names: tuple[str, ...] = ()
    unit: str = ""
    lowest: str = ""
    per_site: bool = False

    def allow(self, value: Scalar) -> bool:
        """Tell whether *value* is within the limits."""
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, bool | str):
            return True
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


def setting(
    default: S,
    label: str = "",
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[S, ...] = (),
    note: str = "",
    names: tuple[str, ...] = (),
    unit: str = "",
    lowest: str = "",
    per_site: bool = False,
) -> S:
    """Return a dataclass field with *default*, shown as *label*, within its limits."""
    limits = Limits(label, low, high, choices, note, names, unit, lowest, per_site)
    return field(default=default, metadata={"limits": limits})


class Section(Protocol):
    """A frozen dataclass of settings."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]  # Any: the type that typeshed gives it


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting of a section, as a preferences page needs it."""

    name: str
    default: Scalar
    limits: Limits

    def accepts(self, value: object) -> bool:
        """Tell whether *value* has this setting's type and lies within its limits."""
        expected = type(self.default)
        if isinstance(value, bool) is not isinstance(self.default, bool):
            return False
        fits = isinstance(value, int | float) if expected is float else isinstance(value, expected)
        return fits and isinstance(value, bool | int | float | str) and self.limits.allow(value)


def fields_of(section: Section) -> tuple[SettingField, ...]:
    """Return the settings of *section* in the order in which they are written down."""
    return tuple(
        SettingField(entry.name, entry.default, entry.metadata["limits"])
        for entry in fields(section)
        if entry.default is not MISSING
    )


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """The settings of the section *name* that have labels, under *title*."""

    name: str
    title: str
    fields: tuple[SettingField, ...]


def groups_of(settings: Section) -> tuple[SettingGroup, ...]:
    """Return what of *settings*, a value of sections, is for the preferences page."""
    groups = []
    for entry in fields(settings):
        shown = tuple(one for one in fields_of(getattr(settings, entry.name)) if one.limits.label)
        if shown:
            groups.append(SettingGroup(entry.name, entry.metadata.get("title", ""), shown))
    return tuple(groups)
