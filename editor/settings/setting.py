"""A setting: its default, the words by which it is shown, and what it may be."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, ClassVar, Protocol, TypeVar

Scalar = bool | int | float | str
S = TypeVar("S", bound=Scalar)


@dataclass(frozen=True, slots=True)
class Limits:
    """The words of a setting and the values that it may have; ``label`` empty: not for the preferences page."""

    label: str
    low: float | None = None
    high: float | None = None
    choices: tuple[Scalar, ...] = ()

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
) -> S:
    """Return a dataclass field with *default*, shown as *label*, within its limits."""
    return field(default=default, metadata={"limits": Limits(label, low, high, choices)})


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
