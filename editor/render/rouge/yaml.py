"""YAML, whose classes hang on indentation."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer

_PLAIN_START = r"[^ \t\n\r\f\v?:,\[\]{}#&*!|>'\"%@`]"


class Yaml(RougeLexer):
    """YAML 1.2 as Rouge reads it."""

    def reset(self) -> None:
        super().reset()
        self.reset_indent()

    def reset_indent(self) -> None:
        self._indents = [0]
        self._next_indent = 0
        self._scalar_indent: int | None = None

    def _save_indent(self, spaces: str) -> tuple[str, str]:
        """Note the indentation of a line; return it in two, the second of which fits no block around."""
        self._next_indent = len(spaces)
        if self._next_indent >= self._indents[-1]:
            return spaces, ""
        while self._next_indent < self._indents[-1]:
            self._indents.pop()
        return spaces[: self._indents[-1]], spaces[self._indents[-1] :]

    def _set_indent(self, width: int) -> None:
        if self._indents[-1] < self._next_indent:
            self._indents.append(self._next_indent)
        self._next_indent += width

    def yaml_directive(self, m: re.Match[str]) -> None:
        self.token("nt", m[0])
        self.reset_indent()
        self.move("yaml_directive")

    def tag_directive(self, m: re.Match[str]) -> None:
        self.token("nt", m[0])
        self.reset_indent()
        self.move("tag_directive")

    def document(self, m: re.Match[str]) -> None:
        self.token("nn", m[0])
        self.reset_indent()
        self.move("block_line")

    def line(self, m: re.Match[str]) -> None:
        fits, wrong = self._save_indent(m[0])
        self.token("", fits)
        self.token("err", wrong)
        self.move(("block_line", "indentation"))

    def more_indent(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        self._next_indent += len(m[0])

    def indent_ends(self, m: re.Match[str]) -> None:
        self.more_indent(m)
        self.pop()

    def indicator(self, m: re.Match[str]) -> None:
        self._set_indent(len(m[0]))
        self.token("pi", m[0])

    def key(self, m: re.Match[str]) -> None:
        self.groups(m, "na", "pi")
        self._set_indent(0)

    def scalar_blank(self, m: re.Match[str]) -> None:
        mark = len(m[0]) if self._scalar_indent is None else self._scalar_indent
        self.token("", m[0][:mark])
        self.token("no", m[0][mark:])

    def scalar_indent(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        width = len(m[0])
        least = self._indents[-1] if self._scalar_indent is None else self._scalar_indent
        if self._scalar_indent is None:
            self._scalar_indent = width
        if width < least:
            self._save_indent(m[0])
            self.pop()
            self.move("indentation")

    def scalar_header(self, m: re.Match[str]) -> None:
        self._scalar_indent = None
        self.goto("ignored_line")
        if m[0]:
            width = m[1] or m[2]
            if width:
                self._scalar_indent = self._indents[-1] + int(width)
            self.token("pi", m[0])

    def scalar_ends(self, m: re.Match[str]) -> None:
        self.pop(3)

    def scalar_goes_on(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        self.pop()
        if len(m[0]) <= self._indents[-1]:
            self.pop()
            self._save_indent(m[0])
            self.move("indentation")

    states = {
        "basic": [(r"#.*$", "c1")],
        "root": [
            "basic",
            (r"\n+", ""),
            (r"[ ]+(?=#|$)", ""),
            (r"^%YAML\b", yaml_directive),
            (r"^%TAG\b", tag_directive),
            (r"^(?:---|\.\.\.)(?= |$)", document),
            (r"[ ]*(?!\s|$)", line),
        ],
        "indentation": [
            (r"\s*?\n", "", "#pop:2"),
            (r"[ ]+(?=[-:?](?:[ ]|$))", more_indent),
            (r"[?:-](?=[ ]|$)", indicator),
            (r"[ ]*", indent_ends),
        ],
        "block_line": [
            (r"[ ]*(?=#|$)", "", "#pop"),
            (r"[ ]+", ""),
            "descriptors",
            "block_nodes",
            "flow_nodes",
            (rf"(?={_PLAIN_START}|[?:-][^ \t\n\r\f\v])", None, "plain_scalar_in_block_context"),
        ],
        "descriptors": [
            (r"!<[0-9A-Za-z;/?:@&=+$,_.!~*'()\[\]%-]+>", "kt"),
            (r"(?:![\w-]+)?!(?:[\w;/?:@&=+$,.!~*'()\[\]%-]*)", "kt"),
            (r"&(?u:[\w-])+", "nl"),
            (r"\*(?u:[\w-])+", "nv"),
        ],
        "block_nodes": [
            (r"([^#,:?\[\]{}\"'\n]{1,200})(:)(?=\s|$)", key),
            (r"[|>][+-]?", "pi", ("block_scalar_content", "block_scalar_header")),
        ],
        "flow_nodes": [
            (r"\[", "pi", "flow_sequence"),
            (r"\{", "pi", "flow_mapping"),
            (r"'", "s1", "single_quoted_scalar"),
            (r'"', "s2", "double_quoted_scalar"),
        ],
        "flow_collection": [
            (r"\s+", ""),
            "basic",
            (r"[?:,]", "pi"),
            "descriptors",
            "flow_nodes",
            (rf"(?={_PLAIN_START})", None, "plain_scalar_in_flow_context"),
        ],
        "flow_sequence": [(r"\]", "pi", "#pop"), "flow_collection"],
        "flow_mapping": [(r"\}", "pi", "#pop"), "flow_collection"],
        "block_scalar_content": [
            (r"\n+", ""),
            (r"^[ ]+$", scalar_blank),
            (r"^[ ]*", scalar_indent),
            (r"[^\n\r\f\v]+", "s"),
        ],
        "block_scalar_header": [(r"(?:([1-9])[+-]?|[+-]?([1-9])?)(?=[ ]|$)", scalar_header)],
        "ignored_line": ["basic", (r"[ ]+", ""), (r"\n", "", "#pop")],
        "quoted_scalar_whitespaces": [
            (r"^[ ]+", ""),
            (r"[ ]+$", ""),
            (r"\n+", ""),
            (r"[ ]+", "nv"),
        ],
        "single_quoted_scalar": [
            "quoted_scalar_whitespaces",
            (r"\\'", "se"),
            (r"'", "s", "#pop"),
            (r"[^\s']+", "s"),
        ],
        "double_quoted_scalar": [
            (r'"', "s", "#pop"),
            "quoted_scalar_whitespaces",
            (r"\\[0abt\tn\nvfre \"\\N_LP]", "se"),
            (r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})", "se"),
            (r"[^ \t\n\r\f\v\"\\]+", "s"),
        ],
        "plain_scalar_in_block_context_new_line": [
            (r"^[ ]+\n", ""),
            (r"\n+", ""),
            (r"^(?=---|\.\.\.)", scalar_ends),
            (r"^[ ]*", scalar_goes_on),
        ],
        "plain_scalar_in_block_context": [
            (r"[ ]*(?=:[ \n]|:$)", "", "#pop"),
            (r"[ ]*:\S+", "s"),
            (r"[ ]+(?=#)", "", "#pop"),
            (r"[ ]+$", ""),
            (r"\n+", "", "plain_scalar_in_block_context_new_line"),
            (r"[ ]+", "s"),
            (r"true|false|null", "no"),
            (r"\d+(?:\.\d+)?(?=(?:\r?\n)| +#)", "m", "#pop"),
            (r"[^\s:]+", "s"),
        ],
        "plain_scalar_in_flow_context": [
            (r"[ ]*(?=[,:?\[\]{}])", "", "#pop"),
            (r"[ ]+(?=#)", "", "#pop"),
            (r"^[ ]+", ""),
            (r"[ ]+$", ""),
            (r"\n+", ""),
            (r"[ ]+", "nv"),
            (r"[^\s,:?\[\]{}]+", "nv"),
        ],
        "yaml_directive": [(r"([ ]+)(\d+\.\d+)", ("", "m"), ("#pop", "ignored_line"))],
        "tag_directive": [
            (
                r"([ ]+)(!|![\w-]*!)([ ]+)(!|!?[\w;/?:@&=+$,.!~*'()\[\]%-]+)",
                ("", "kt", "", "kt"),
                ("#pop", "ignored_line"),
            )
        ],
    }
