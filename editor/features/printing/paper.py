"""The paper that the settings say, and back."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from editor.export.paper import Margin, Paper, Sheet
from editor.settings.settings import PrintSettings

_Where = QLocale.Country
_WITH_LETTER = (
    *(_Where.UnitedStates, _Where.Canada, _Where.Mexico, _Where.Chile, _Where.Colombia, _Where.CostaRica),
    *(_Where.Belize, _Where.Guatemala, _Where.Nicaragua, _Where.Panama, _Where.Philippines, _Where.PuertoRico),
    *(_Where.ElSalvador, _Where.Venezuela),
)
"""Where sheets are Letter and not A4, by Unicode's CLDR (``supplementalData``, ``paperSize``)."""


def paper_of(settings: PrintSettings) -> Paper:
    """Return the paper of *settings*; its size is that of the country where none is chosen."""
    usual = Sheet.LETTER if QLocale.system().territory() in _WITH_LETTER else Sheet.A4
    sheet = Sheet(settings.sheet) if settings.sheet else usual
    return Paper(sheet, Margin[settings.margin.upper()], settings.title, settings.numbers)


def settings_of(paper: Paper) -> dict[str, str | bool]:
    """Return the settings that say *paper*."""
    return {
        "sheet": paper.sheet.value,
        "margin": paper.margin.name.lower(),
        "title": paper.title,
        "numbers": paper.numbers,
    }
