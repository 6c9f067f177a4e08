"""The cases in which we are known to answer otherwise than Jekyll, each with its reason.

A case that is named here and is equal all the same fails its test: then it is time to strike it out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

KRAMDOWN: dict[str, str] = {}
"""Of kramdown's own cases under Jekyll's defaults."""

KRAMDOWN_OPTIONS: dict[str, str] = {}
"""Of the same with an option set in ``_config.yml``."""

BY_BLOCKS: dict[str, str] = {}
"""Of kramdown's own cases and of posts, where the block renderer answers otherwise than our whole engine does."""

POSTS: dict[str, str] = {}
"""Of the posts that people wrote."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of fresh text for which a known difference is to be expected."""

    reason: str
    pattern: str

    def covers(self, text: str) -> bool:
        """Tell whether *text* is of this kind."""
        return re.search(self.pattern, text, re.MULTILINE | re.DOTALL) is not None


MADE: tuple[Rule, ...] = ()
"""Of fresh texts, where Jekyll answers otherwise than we do."""

MADE_BY_BLOCKS: tuple[Rule, ...] = ()
"""Of fresh texts, where the block renderer answers otherwise than our whole engine does."""
