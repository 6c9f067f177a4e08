"""Nothing in the window moves by itself, so nobody who asked for reduced motion has to be spared any."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOVES_IN_QT = re.compile(
    r"\bQ(?:Property|Variant|Pause|Parallel|Sequential)\w*Animation|\bQTimeLine\b|setUIEffectEnabled"
)
MOVES_IN_PAGE = re.compile(r"@keyframes|\btransition\s*:|\banimation\s*:|scroll-behavior\s*:\s*smooth|[\"']smooth[\"']")


def found_in(paths: list[Path], pattern: re.Pattern[str]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths if pattern.search(path.read_text("utf-8"))]


def test_no_widget_is_animated() -> None:
    assert found_in(sorted((ROOT / "editor").rglob("*.py")), MOVES_IN_QT) == []


def test_no_rule_or_script_of_the_page_moves_anything_slowly() -> None:
    page = sorted(path for path in (ROOT / "resources" / "preview").iterdir() if path.suffix in (".css", ".js"))
    assert found_in(page, MOVES_IN_PAGE) == []


def test_what_moves_would_be_found() -> None:
    assert MOVES_IN_QT.search("QPropertyAnimation(self)")
    assert MOVES_IN_PAGE.search("a { transition: color 1s }")
    assert MOVES_IN_PAGE.search('scrollTo({behavior: "smooth"})')
