"""Goes to what a remark is about: in the text, in the form or in the YAML."""

from __future__ import annotations

from collections.abc import Iterable

from editor.post.edit import Edit, Span
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane, Stage
from editor.widgets.text.binding import TextBinding


def go_to(post: OpenPost, span: Span, stage: Stage) -> None:
    """Have the pane shown that *span* of the source stands in, select it there, and let the keys go to it."""
    if span.start >= post.document.post.text.start:
        have_shown(stage, Pane.TEXT)
        place = post.text_binding.pane_position
        post.text.jump(place(span.start), place(span.end))
        post.text.setFocus()
    else:
        have_shown(stage, Pane.FORM)
        _go_to_front_matter(post, span)


def have_shown(stage: Stage, pane: Pane) -> None:
    """Show *pane* where it is hidden."""
    if not stage.is_shown(pane):
        stage.toggle(pane)


def span_after(span: Span, edits: Iterable[Edit]) -> Span:
    """Return where *span* is after *edits*; what is inserted right at its ends is no part of it."""
    for edit in edits:
        start = _moved(span.start, edit, stays=False)
        span = Span(start, max(start, _moved(span.end, edit, stays=True)))
    return span


def _go_to_front_matter(post: OpenPost, span: Span) -> None:
    """Let the keys go to the field that has *span*, or select it in the YAML where that is what is seen."""
    front_matter = post.document.post.front_matter
    in_form = post.front_matter.currentWidget() is not post.yaml and front_matter.error is None
    field = next((one for one in front_matter.fields if _has(one.entry_span, span)), None) if in_form else None
    if field is not None and not field.overridden:  # the form shows keys, and one that stands twice is ambiguous
        post.front_matter.setCurrentWidget(post.form)
        post.form.focus_field(field.key)
        return
    post.front_matter.setCurrentWidget(post.yaml)
    binding = post.yaml.findChild(TextBinding)
    if binding is not None:
        post.yaml.jump(binding.pane_position(span.start), binding.pane_position(span.end))
    post.yaml.setFocus()


def _has(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start < max(outer.end, outer.start + 1)


def _moved(place: int, edit: Edit, *, stays: bool) -> int:
    """Return where *place* is after *edit*; at the place of an insertion it *stays* before it or goes behind."""
    if place < edit.start or (place == edit.start and stays):
        return place
    return place + edit.growth if place >= edit.end else edit.inserted_end
