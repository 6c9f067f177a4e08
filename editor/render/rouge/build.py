"""Dockerfiles and makefiles."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, one_of
from editor.render.rouge.shell import Shell

_DOCKER = (
    "(?:FROM|MAINTAINER|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|STOPSIGNAL|HEALTHCHECK|SHELL)"
)


class Docker(RougeLexer):
    """Dockerfiles."""

    def __init__(self, *, depth: int = 0) -> None:
        self._shell = Shell()
        super().__init__(depth=depth)

    def run(self, m: re.Match[str]) -> None:
        self.token("k", m[0])
        self._shell.reset()
        self.move("run")

    def command(self, m: re.Match[str]) -> None:
        self.delegate(self._shell, m[0])

    states = {
        "root": [
            (r"\s+", ""),
            (r"(?i:^(FROM)(\s+)(.*)(\s+)(AS)(\s+)(.*))", ("k", "w", "s", "w", "k", "w", "s")),
            (rf"(?i:^(ONBUILD)(\s+)({_DOCKER})(.*))", ("k", "w", "k", "s")),
            (rf"(?i:^({_DOCKER})\b(.*))", ("k", "s")),
            (r"#.*?$", "c"),
            (r"(?i:^(?:ONBUILD\s+)?RUN\s+)", run),
            (r"\w+", ""),
            (r"[^\w]+", ""),
        ],
        "run": [(r"\n", "", "#pop"), (r"(?s:\\.)", "se"), (r"(?:\\.|[^\n\\])+", command)],
    }


_MAKE_FUNCTIONS = one_of(
    """
    abspath addprefix addsuffix and basename call dir error eval file filter filter-out findstring firstword flavor
    foreach if join lastword notdir or origin patsubst realpath shell sort strip subst suffix value warning wildcard
    word wordlist words
    """
)
_MAKE_STOP = r"\$\(|\$\{|\(|\)|\}|\\|$"


class Make(RougeLexer):
    """Makefiles."""

    def __init__(self, *, depth: int = 0) -> None:
        self._shell = Shell()
        super().__init__(depth=depth)

    def reset(self) -> None:
        self._shell.reset()
        super().reset()

    def target(self, start: re.Match[str], rest: re.Match[str]) -> None:
        self.token("nl", start[0] + rest[1])
        self.token("o", rest[2])
        self.token("", rest[3])

    def body_ends(self, m: re.Match[str]) -> None:
        self._shell.reset()
        self.pop()

    def command(self, m: re.Match[str]) -> None:
        self.delegate(self._shell, m[0])

    def opening(self, m: re.Match[str]) -> None:
        self.delegate(self._shell, m[0])
        self.move("#push")

    states = {
        "root": [
            (r"\s+", ""),
            (Span(r"#", r".*?\n", "\n"), "c"),
            (r"([-s]?include)((?:[\t ]+[^\t\n #]+)+)", ("k", "sx")),
            (r"(ifn?def|ifn?eq)([\t ]+)([^#\n]+)", ("k", "", "nv")),
            (r"(?:else|endif)[\t ]*(?=[#\n])", "k"),
            (r"(export)([\t ]+)(?=[\w${}()\t -]{1,1000}\n)", ("k", ""), "export"),
            (r"export[\t ]+", "k"),
            (r"([\w${}().-]{1,200})([\t ]*)([!?:+]?=)", ("nv", "", "o"), "shell_line"),
            (Span(r'"', r'(?:\\.|[^"\\])*+"', "\\\n"), "s2"),
            (Span(r"'", r"(?:\\.|[^'\\])*+'", "\\\n"), "s1"),
            (Span(r"[^\n:]", r"([^\n:]*)(:+)([ \t]*)", "\n"), target, "block_header"),
        ],
        "export": [(r"[\w${}()-]", "nv"), (r"\n", "", "#pop"), (r"[\t ]+", "")],
        "block_header": [
            (r"[^,\\\n#]+", "nf"),
            (r",", "p"),
            (r"#", "c"),
            (r"\\\n", ""),
            (r"\\.", ""),
            (r"\n", "", ("#pop", "block_body")),
        ],
        "block_body": [
            (r"(ifn?def|ifn?eq)([\t ]+)([^#\n]+)(#.*)?(\n)", ("k", "", "nv", "c", "")),
            (r"(else|endif)([\t ]*)(#.*)?(\n)", ("k", "", "c", "")),
            (r"(\t[\t ]*)([@-]?)", ("", "p"), "shell_line"),
            (r"", body_ends),
        ],
        "shell": [
            (r"(?i:\$[({][\t ]*\w[\w:=%.]*[\t ]*[)}])", "nv"),
            (rf"(\$[({{])([\t ]*)({_MAKE_FUNCTIONS})([\t ]+)", ("nf", "", "nb", ""), "shell_expr"),
            (r"(?s:\\.)", command),
            (rf"(?s:.+?)(?={_MAKE_STOP})", command),
            (rf"{_MAKE_STOP}", command),
        ],
        "shell_expr": [(r"[({]", opening), (r"[)}]", "nf", "#pop"), "shell"],
        "shell_line": [(r"\n", "", "#pop"), "shell"],
    }
