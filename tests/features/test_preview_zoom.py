"""How large the preview is."""

from __future__ import annotations

import pytest

from editor.features.preview_zoom import STEPS, stepped
from editor.widgets.preview.head import PreviewHead
from tests.journeys.conftest import Writer, writer  # noqa: F401 - the window


@pytest.mark.parametrize(
    ("percent", "steps", "expected"), [(100, 1, 110), (100, -2, 80), (105, 1, 110), (105, -1, 100)]
)
def test_a_step_leads_to_the_next_usual_size(percent: int, steps: int, expected: int) -> None:
    assert stepped(percent, steps) == expected


def test_the_steps_end_at_either_side() -> None:
    assert stepped(100, 100) == STEPS[-1]
    assert stepped(100, -100) == STEPS[0]


def test_keys_and_wheel_change_it_and_not_the_size_of_the_text(writer: Writer) -> None:  # noqa: F811
    preview, settings = writer.workbench.preview, writer.workbench.settings
    head = writer.window.findChild(PreviewHead)
    assert head is not None
    writer.do("view.preview_zoom_in")
    assert (preview.zoom, head.zoom.text(), head.zoom.isHidden()) == (1.1, "110 %", False)
    preview.zoom_turned.emit(-2)
    assert (preview.zoom, settings.value.preview.zoom, settings.value.text.zoom) == (0.9, 90, 0)
    head.zoom.click()
    assert (preview.zoom, head.zoom.isHidden()) == (1.0, True)
