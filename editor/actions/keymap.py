"""Which keys run which action: the defaults, and what the writer put in their place."""

from __future__ import annotations

import json
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


def rivals(keys: Mapping[str, str], id_: str, sequence: str) -> tuple[str, ...]:
    """Return the ids of the other actions whose *keys* could not be told from *sequence*, were it given to *id_*.

    They are the same, or the one begins as the other: who pressed ``Ctrl+K`` may go on to ``Ctrl+K, B``.
    """
    wanted = _normal(sequence).split(", ")
    found = []
    for other, held in keys.items():
        chords = _normal(held).split(", ")
        shared = min(len(chords), len(wanted))
        if other != id_ and held and chords[:shared] == wanted[:shared]:
            found.append(other)
    return tuple(found)


def with_keys(
    actions: Iterable[Action], overrides: Mapping[str, str], id_: str, sequence: str, *, taken_from: Iterable[str] = ()
) -> dict[str, str]:
    """Return *overrides* as they are when the action *id_* has *sequence* and those of *taken_from* have none.

    What an action brings by itself is no override.
    """
    changed = {**overrides, **dict.fromkeys(taken_from, ""), id_: sequence}
    own = {action.id: action.keys for action in actions}
    return {name: keys for name, keys in changed.items() if own.get(name) != keys}


def read_overrides(kept: str) -> dict[str, str]:
    """Return the overrides that the JSON text *kept* holds, none where it holds something else."""
    try:
        overrides = json.loads(kept) if kept else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(overrides, dict):
        return {}
    return {name: keys for name, keys in overrides.items() if isinstance(keys, str)}


def written_overrides(overrides: Mapping[str, str]) -> str:
    """Return *overrides* as the text that is kept, empty where there are none."""
    return json.dumps(dict(sorted(overrides.items())), indent=2, ensure_ascii=False) if overrides else ""


def _normal(sequence: str) -> str:
    """Return *sequence* with the modifiers of each chord in one order and one case, so that equal keys are equal."""
    # Qt parts the chords of a sequence by a comma and a blank; the comma may be a key as well.
    return ", ".join(map(_normal_chord, sequence.lower().split(", ")))


def _normal_chord(chord: str) -> str:
    *modifiers, key = [part for part in chord.replace(" ", "").split("+") if part] or [""]
    if chord.rstrip().endswith("+"):
        modifiers, key = [*modifiers, key], "+"
    return "+".join([*sorted(modifiers), key])
