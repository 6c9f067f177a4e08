"""What was worked out, and when it is forgotten."""

from __future__ import annotations

from editor.spelling.remembered import Remembered


def test_what_is_known_is_not_worked_out_again() -> None:
    remembered: Remembered[str, list[str]] = Remembered(texts=2, characters=100)
    first = remembered.value("a", 1, lambda: ["a"])
    assert remembered.value("a", 1, lambda: ["other"]) is first


def test_what_no_text_asks_for_is_forgotten() -> None:
    remembered: Remembered[str, str] = Remembered(texts=2, characters=100)
    for number in range(10):
        remembered.begin_text()
        remembered.value("always", 1, lambda: "first")
        remembered.value(f"once {number}", 1, str)
    assert len(remembered) <= 6
    assert remembered.value("always", 1, lambda: "anew") == "first"
    assert remembered.value("once 0", 1, lambda: "anew") == "anew"


def test_large_texts_are_forgotten_sooner() -> None:
    remembered: Remembered[int, int] = Remembered(texts=1_000, characters=100)
    for number in range(1_000):
        remembered.begin_text()
        remembered.value(number, 30, int)
    assert len(remembered) <= 7
