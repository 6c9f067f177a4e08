"""Which keys run which action: the defaults, and what the writer put in their place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from editor.actions.action import Action


def effective_keys(actions: Iterable[Action], overrides: Mapping[str, str]) -> dict[str, str]:
    """Return the keys of each action by its id; an override of ``""`` takes the keys away."""
    return {action.id: overrides.get(action.id, action.keys) for action in actions}


def conflicts(keys: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the key sequences that more than one action claims, with the ids of those actions."""
    claims: defaultdict[str, list[str]] = defaultdict(list)
    for id_, sequence in keys.items():
        if sequence:
            claims[_normal(sequence)].append(id_)
    return {sequence: tuple(ids) for sequence, ids in claims.items() if len(ids) > 1}


def _normal(sequence: str) -> str:
    """Return *sequence* with the modifiers of each chord in one order and one case, so that equal keys are equal."""
    # Qt parts the chords of a sequence by a comma and a blank; the comma may be a key as well.
    return ", ".join(map(_normal_chord, sequence.lower().split(", ")))


def _normal_chord(chord: str) -> str:
    *modifiers, key = [part for part in chord.replace(" ", "").split("+") if part] or [""]
    if chord.rstrip().endswith("+"):
        modifiers, key = [*modifiers, key], "+"
    return "+".join([*sorted(modifiers), key])
