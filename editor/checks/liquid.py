"""Problems of what is wrong in a post's Liquid, which the preview finds as it runs it."""

from __future__ import annotations

from collections.abc import Iterable

from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Span
from editor.post.post import Post
from editor.render.told_faults import FaultKind, ToldFault

RULE = "liquid"
_MESSAGES = {
    FaultKind.SYNTAX: Message.LIQUID_WRONG,
    FaultKind.UNKNOWN_TAG: Message.LIQUID_UNKNOWN_TAG,
    FaultKind.NOT_FOUND: Message.LIQUID_NOT_FOUND,
    FaultKind.REFUSED: Message.LIQUID_WRONG,
    FaultKind.LIMIT: Message.LIQUID_LIMIT,
}
_MOST = 400  # letters of a tag that are marked


def liquid_problems(faults: Iterable[ToldFault], post: Post) -> list[Problem]:
    """Return the problems that *faults*, whose places are those of *post*, are to its writer."""
    return [_problem(fault, post) for fault in faults if fault.place <= len(post.text)]


def _problem(fault: ToldFault, post: Post) -> Problem:
    severity = Severity.WARNING if fault.kind is FaultKind.LIMIT else Severity.ERROR
    message = _MESSAGES[fault.kind]
    args: tuple[str, ...] = (fault.subject,)
    if message is Message.LIQUID_WRONG:
        args = (fault.message,)
    elif message is Message.LIQUID_LIMIT:
        args = ()
    if fault.template and fault.kind is not FaultKind.LIMIT:
        message, args = Message.LIQUID_IN_TEMPLATE, (fault.template, fault.message)
    return Problem(RULE, severity, _tag_at(post.text.start + fault.place, post), message, args)


def _tag_at(place: int, post: Post) -> Span:
    """Return the tag or output at *place*, from brace to brace."""
    source, text = post.source, post.text
    start = max(source.rfind("{%", text.start, place + 2), source.rfind("{{", text.start, place + 2))
    start = start if start >= 0 else place
    closing = "%}" if source.startswith("{%", start) else "}}"
    end = source.find(closing, place, place + _MOST)
    line_end = source.find("\n", place)
    if end < 0:
        return Span(start, max(start, line_end if line_end >= 0 else text.end))
    return Span(start, end + len(closing))
