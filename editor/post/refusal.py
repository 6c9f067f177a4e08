"""Why an edit of a field is not made."""

from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """What stands against an edit; the words for the writer are made where they are shown."""

    BROKEN = "broken"  # the front matter has an error already
    NO_SUCH_FIELD = "no such field"
    ALREADY_THERE = "already there"
    OUT_OF_RANGE = "out of range"
    OPAQUE = "opaque"  # a tag, an alias, a merge: only its raw YAML can be set
    UNSPELLABLE = "unspellable"  # no YAML says this value to every reader
    INVALID_DATE = "invalid date"
    INVALID_YAML = "invalid yaml"
    NEEDS_TEXT = "needs text"  # Jekyll stops unless the value of this key is text
    NEEDS_TEXT_OR_LIST = "needs text or list"
    UNKNOWN_PLACEHOLDER = "unknown placeholder"  # of a permalink
    SPOILS_ADDRESS = "spoils address"  # a category that makes an address on which Jekyll stops
    HIDES_POST = "hides post"  # without saying so
    READERS_DIFFER = "readers differ"
    MISREAD = "misread"  # it would be read as something else than what is meant
    CHANGES_OTHERS = "changes others"  # another field would be read otherwise, such as an alias of this one
    BREAKS_FENCE = "breaks fence"


class FieldEditRefused(ValueError):
    """The edit is not made: *reason* says why, *detail* names the key, the character or the reader's words."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(f"{reason.value}: {detail}")
        self.reason = reason
        self.detail = detail
