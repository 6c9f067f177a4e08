"""The filters of Liquid and of Jekyll, by their names; each gets the context, the value and its arguments."""

from __future__ import annotations

from editor.render.liquid.filters.choosing import CHOOSING
from editor.render.liquid.filters.dates import DATES
from editor.render.liquid.filters.filter import FilterFunction
from editor.render.liquid.filters.lists import LISTS
from editor.render.liquid.filters.numbers import NUMBERS
from editor.render.liquid.filters.texts import TEXTS
from editor.render.liquid.filters.urls import URLS
from editor.render.liquid.filters.wordings import WORDINGS

FILTERS: dict[str, FilterFunction] = {**TEXTS, **NUMBERS, **LISTS, **DATES, **URLS, **CHOOSING, **WORDINGS}
