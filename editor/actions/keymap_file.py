"""The writer's keys as a file, which another computer or another writer can take over."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from editor.actions.action import Action
from editor.actions.keymap import effective_keys, rivals, with_keys

KIND = "Frontispiece keys"
MOST_CHARACTERS = 1_000_000


class NoKeymap(ValueError):
    """The text is not a file of keys."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What a file of keys comes to here."""

    overrides: Mapping[str, str]
    unknown: tuple[str, ...]
    """Ids of actions that there are none of here: of another version, it may be."""
    refused: tuple[str, ...]
    """Ids of actions whose keys cannot run anything, or are in the file for an action before them."""


def write_keymap(overrides: Mapping[str, str]) -> str:
    """Return *overrides*, the writer's own keys by the ids of actions, as the text of a file."""
    return json.dumps({"kind": KIND, "keys": dict(sorted(overrides.items()))}, indent=2, ensure_ascii=False) + "\n"


def read_keymap(text: str, actions: Sequence[Action], *, can_run: Callable[[str], bool]) -> TakenOver:
    """Return the keys of the file *text* for *actions*; *can_run* tells whether a key sequence can run one.

    Where the keys of the file are those that an action brings itself, they are taken from that one, so that no two
    actions have the same. Raises NoKeymap.
    """
    known = {action.id for action in actions}
    overrides: dict[str, str] = {}
    done: set[str] = set()
    unknown, refused = [], []
    for id_, sequence in _keys_of(text).items():
        if id_ not in known:
            unknown.append(id_)
            continue
        others = rivals(effective_keys(actions, overrides), id_, sequence) if sequence else ()
        if (sequence and not can_run(sequence)) or not done.isdisjoint(others):
            refused.append(id_)
            continue
        overrides = with_keys(actions, overrides, id_, sequence, taken_from=others)
        done.add(id_)
    return TakenOver(overrides, tuple(unknown), tuple(refused))


def _keys_of(text: str) -> dict[str, str]:
    try:
        read = json.loads(text) if len(text) <= MOST_CHARACTERS else None
    except (ValueError, RecursionError):
        read = None
    keys = read.get("keys") if isinstance(read, dict) and read.get("kind") == KIND else None
    if not isinstance(keys, dict):
        raise NoKeymap
    return {id_: sequence for id_, sequence in keys.items() if isinstance(sequence, str)}
