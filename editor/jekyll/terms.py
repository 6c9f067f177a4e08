"""The tags and categories that front matter names, as Jekyll reads them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from editor.jekyll.ruby_values import flattened, is_true, words
from editor.post.values import Value


class Taxonomy(Enum):
    """By what posts are grouped: the key for one, and the key for many."""

    TAGS = ("tag", "tags")
    CATEGORIES = ("category", "categories")

    def keys_in(self, values: Mapping[str, Value]) -> list[str]:
        """Return the keys that Jekyll reads: of categories both, of tags the one for one if it holds anything.

        Of the key for many only text and a list count (``pluralized_array_from_hash`` and ``populate_categories``).
        """
        one, many = self.value
        single = [one] if is_true(values.get(one)) else []
        hides_many = bool(single) and self is Taxonomy.TAGS
        return single if hides_many or not isinstance(values.get(many), str | list) else [many, *single]

    def terms_at(self, key: str, values: Mapping[str, Value]) -> list[Value]:
        """Return the terms under *key*: a text is one, under the key for many each word of it; lists are laid open."""
        value = values[key]
        is_parted = isinstance(value, str) and key == self.value[1]
        return [term for term in flattened(words(str(value)) if is_parted else [value]) if term is not None]

    def terms_in(self, values: Mapping[str, Value]) -> list[Value]:
        """Return all terms of *values*, the front matter, in Jekyll's order."""
        return [term for key in self.keys_in(values) for term in self.terms_at(key, values)]
