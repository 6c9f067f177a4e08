"""Sessions of irb and pry."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.ruby import Ruby

_PROMPT = re.compile(r".*?(?:irb|pry).*?[>\"*]")
_ELISION = re.compile(r"\s*(?:<[.]+>|[.]+)\s*\Z")


class IrbOutput(Ruby):
    """What irb answers: output, then the value behind an arrow."""

    start = (*Ruby.start, "stdout")
    states = {
        **Ruby.states,
        "has_irb_output": [(r"=>", "p", "#pop"), (r".+?(?:\n|$)", "go")],
        "irb_error": [(r".+?(?:\n|$)", "gr"), "has_irb_output"],
        "stdout": [(r"\w+?(?:Error|Exception):.+?(?:\n|$)", "gr", "irb_error"), "has_irb_output"],
        "root": [(r"#<", "kt", "irb_object"), *Ruby.states["root"]],
        "irb_object": [(r">", "kt", "#pop"), "root"],
    }


class Irb(RougeLexer):
    """A session: a prompt, Ruby after it, and what irb answered."""

    def __init__(self, *, depth: int = 0) -> None:
        self._ruby, self._output = Ruby(), IrbOutput()
        super().__init__(depth=depth)

    def more(self, text: str) -> None:
        """Read *text* line by line; a line without a prompt is an answer."""
        self._ruby.reset()
        self._output.reset()
        for line in re.findall(r".*\n|.+\Z", text):
            prompt = _PROMPT.match(line)
            if _ELISION.match(line) or (prompt is None and line.strip().startswith("#")):
                self._output.reset()
                self._ruby.reset()
                self.token("c", line)
            elif prompt:
                self._output.reset()
                self.token("gp", prompt[0])
                command = line[prompt.end() :]
                code = command.lstrip(" \t\r\n\f\v")
                self.token("w", command[: len(command) - len(code)])
                self.delegate(self._ruby, code)
            else:
                self._ruby.reset()
                self.delegate(self._output, line)

    states = {"root": []}
