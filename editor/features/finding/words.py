"""What the bar says: how much was found, and why a query cannot be used."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from editor.search.query import QueryRefused, Refusal, SearchTooSlow

if TYPE_CHECKING:
    from editor.search.matching import Count

translate = QCoreApplication.translate


class Round(Enum):
    """Where finding went on when there was nothing more to find on its way."""

    TO_START = "to start"
    TO_END = "to end"


def words_of_round(round_: Round | None) -> str:
    """Return that the way to the match went round; nothing where it did not."""
    if round_ is None:
        return ""
    if round_ is Round.TO_START:
        return translate("Finding", "Past the end, on from the start")
    return translate("Finding", "Past the start, on from the end")


def words_of_count(count: Count) -> str:
    """Return which of how many matches is selected."""
    number = QLocale().toString(count.number) + ("" if count.complete else "+")
    if not count.number:
        return translate("Finding", "No matches")
    if count.current:
        return translate("Finding", "{0} of {1}").format(QLocale().toString(count.current), number)
    return translate("Finding", "Found: {0}").format(number)


def words_of_replaced(number: int) -> str:
    """Return how many matches were replaced."""
    return translate("Finding", "Replaced: {0}").format(QLocale().toString(number))


def words_of_refusal(error: QueryRefused | SearchTooSlow) -> str:
    """Return what the writer is told of a query that cannot be used."""
    if isinstance(error, SearchTooSlow):
        return translate("Finding", "The pattern takes too long.")
    if error.reason is Refusal.TOO_LONG:
        return translate("Finding", "The pattern is too long.")
    if error.reason is Refusal.UNKNOWN_GROUP:
        return translate("Finding", "The pattern has no group {0}.").format(error.detail)
    return translate("Finding", "The pattern is not complete: {0}").format(error.detail)
