"""What tells one state of a file from another."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Stamp:
    """Size, time of change in nanoseconds and digest of a file's bytes as they were read or written."""

    size: int
    mtime_ns: int
    digest: bytes

    def tells(self, data: bytes) -> bool:
        """Tell whether *data* are the bytes of this state, whatever the clock says."""
        return len(data) == self.size and digest_of(data) == self.digest


def digest_of(data: bytes) -> bytes:
    """Return the digest of *data*, 16 bytes."""
    return blake2b(data, digest_size=16).digest()
