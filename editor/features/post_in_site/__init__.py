"""A post in its site: what Jekyll will do with it, its life from new to published, and its place in the repository."""

from __future__ import annotations

from pathlib import Path

from editor.features.post_in_site.carrying import Carrying
from editor.features.post_in_site.committing import Committing
from editor.features.post_in_site.forecasting import Forecasting
from editor.features.post_in_site.life import Life
from editor.widgets.workbench import Workbench


def install(workbench: Workbench, changes: Path) -> None:
    """Put the panel beside each form and add the Post menu; old texts are kept in *changes* while files are changed."""
    forecasting = Forecasting(workbench)
    carrying = Carrying(workbench, changes)
    life = Life(workbench, carrying)
    Committing(workbench, forecasting, carrying)
    carrying.carried.connect(forecasting.look_again)
    forecasting.rename_by_date_requested.connect(life.rename_by_date)
