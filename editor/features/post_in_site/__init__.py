"""A post in its site: what Jekyll will do with it, its life from new to published, and its place in the repository."""

from __future__ import annotations

from editor.features.post_in_site.forecasting import Forecasting
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Put the panel beside each form and the outlook into the status line."""
    Forecasting(workbench)
