"""How much is compared at a time; by itself, so that those who wait for a comparison need not import it."""

from __future__ import annotations

MOST_BLOCK_CHARACTERS = 10_000
"""A longer block is not looked into."""
WHOLE_CHARACTERS = 30_000
"""A text up to this length is compared as a whole; of a longer one, the part that is asked for."""
