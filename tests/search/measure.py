"""What searching, the outline and counting cost: ``python -m tests.search.measure`` prints milliseconds of CPU."""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from editor.jekyll.post_files import post_files
from editor.outline.brackets import pair_at
from editor.outline.folding import folds_of
from editor.outline.headings import headings_of
from editor.outline.sections import sections_of
from editor.outline.structure import read_structure, structure_after
from editor.post.edit import Edit, Span
from editor.search.matching import count, find_previous, matches
from editor.search.plain_text import plain_text
from editor.search.query import Fold, Query
from editor.search.replacing import replace_all
from editor.search.site import FileMatches, search_files
from editor.search.site_plan import FilePlan
from editor.search.site_replacing import plan_replacement
from editor.search.template import Replacement
from editor.spelling import counts
from editor.spelling.manuscript import manuscript_of
from tests.benchmarks.texts import post_of

ALL = Fold(kana=True, width=True)


def report(name: str, work: Callable[[], object], *, times: int = 5) -> None:
    """Print the least of some runs: what the work costs when nobody else is at work."""
    best = min(timed(work) for _ in range(times))
    print(f"{name:58} {best * 1000:9.2f} ms")


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def measure_text(source: str) -> None:
    """Print what one text costs."""
    middle = len(source) // 2
    for query in (
        Query("余白にも", case=True),
        Query("Frontispiece"),
        Query("frontispiece", whole_word=True),
        Query("ﾖﾊｸ", fold=ALL),
        Query("かつじ", fold=ALL),
        Query(r"第(\d+)節", regex=True),
    ):
        found = count(source, query).number
        report(f"all of {query.text} ({found} found)", lambda query=query: count(source, query))  # type: ignore[misc]

    def pattern() -> None:
        plain_text.cache_clear()
        list(matches(source, Query(r"第[0-9]+セツ|計測\s", regex=True, fold=ALL)))

    report("all of a pattern, folded", pattern)
    seen = [Span(middle, middle + 3_000)]
    report(
        "words in the lines that are seen, folded", lambda: list(matches(source, Query("私", fold=ALL), within=seen))
    )
    report("the match before", lambda: find_previous(source, Query("活字"), middle))
    report("replace all (1,847 or so)", lambda: replace_all(source, Query("page"), Replacement("leaf")))
    structure = read_structure(source)
    sections = sections_of(source, structure)
    report("blocks of the whole text", lambda: read_structure(source))
    place = source.index("私は", middle)
    edit = Edit(place, "", "あ")
    edited = edit.apply_to(source)
    report("blocks after a key in the middle", lambda: structure_after(structure, edit, edited))
    report("headings of the blocks", lambda: headings_of(source, structure))
    report("sections of the blocks", lambda: sections_of(source, structure))
    report("folds", lambda: folds_of(source, structure, sections))
    report(
        "partner of a bracket that has none",
        lambda: pair_at(f"{source[:middle]}（{source[middle:]}", middle, structure),
    )

    numbers = itertools.count()  # what was counted once is remembered
    report("counts, anew", lambda: counts.count(source.replace("。", f"{next(numbers)}。")))
    report("counts, after a key", lambda: counts.count(Edit(place, "", str(next(numbers))).apply_to(source)))
    report("manuscript paper", lambda: manuscript_of(source), times=1)


def measure_site(root: Path) -> None:
    """Print what 10,000 posts cost."""
    folder = root / "_posts"
    folder.mkdir()
    for number in range(10_000):
        text = f"{post_of(4_000 + number % 2_000)}\n特別な{number % 500}番\n"
        (folder / f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}-post-{number}.md").write_text(text, "utf-8")
    for query in (
        Query("特別な77番", case=True),
        Query("トクベツナ", fold=ALL),
        Query(r"特別な7+番", regex=True),
        Query("特別な7+番", regex=True, fold=ALL),
    ):
        results = [result for result in search_files(post_files(root), query) if isinstance(result, FileMatches)]
        name = f"10,000 posts: {query.text} ({len(results)} files{', folded' if query.fold == ALL else ''})"
        report(name, lambda query=query: list(search_files(post_files(root), query)), times=3)  # type: ignore[misc]
    paths = list(post_files(root))

    def plan() -> list[FilePlan]:
        made = plan_replacement(paths, Query("特別な77番"), Replacement("普通"))
        return [one for one in made if isinstance(one, FilePlan)]

    report("10,000 posts: plan a replacement", plan, times=3)


if __name__ == "__main__":
    measure_text(post_of(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
    with tempfile.TemporaryDirectory() as folder:
        measure_site(Path(folder))
