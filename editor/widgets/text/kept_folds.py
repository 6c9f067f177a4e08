"""Folds that stay while lines change places: they are found again by what they hide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from editor.widgets.text.folding import FoldingEdit

_NUMBER = re.compile(r"^[ \t]*[0-9]+(?=\.[ \t])")  # an item may have another one in its new place


@contextmanager
def kept_folds(pane: FoldingEdit) -> Iterator[None]:
    """Fold again what is folded in *pane* now, wherever it stands when what is done meanwhile has moved it."""
    document = pane.document()
    before = pane.folds.lines
    text = document.toRawText() if before else ""  # one copy: its lines are looked at only where a fold is lost
    yield
    now = pane.folds.lines
    if len(now) == len(before):
        return
    texts = _texts(text)
    lost = Counter(texts[head : last + 1] for head, last in before)
    texts = _texts(document.toRawText())
    lost.subtract(texts[head : last + 1] for head, last in now)
    lost = +lost
    taken = set(now)
    heads: dict[str, list[int]] = {folded[0]: [] for folded in lost}
    for number, text in enumerate(texts):
        if text in heads:
            heads[text].append(number)
    for folded, count in lost.items():
        size = len(folded)
        places = (head for head in heads[folded[0]] if texts[head : head + size] == folded)
        free = ((head, head + size - 1) for head in places if (head, head + size - 1) not in taken)
        taken.update(islice(free, count))
    pane.fold(taken.difference(now))


def _texts(text: str) -> tuple[str, ...]:
    """Return the lines of *text*, without the numbers that items may have."""
    return tuple(_NUMBER.sub("", line) for line in text.split("\u2029"))
