"""Shells, and what a terminal shows."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import one_of

_KEYWORDS = one_of("if fi else while do done for then return function select continue until esac elif in")
_BUILTINS = one_of(
    """
    alias bg bind break builtin caller cd command compgen complete declare dirs disown enable eval exec exit export
    false fc fg getopts hash help history jobs let local logout mapfile popd pushd pwd read readonly set shift shopt
    source suspend test time times trap true type typeset ulimit umask unalias unset wait cat tac nl od base32 base64
    fmt pr fold head tail split csplit wc sum cksum b2sum md5sum sha1sum sha224sum sha256sum sha384sum sha512sum sort
    shuf uniq comm ptx tsort cut paste join tr expand unexpand ls dir vdir dircolors cp dd install mv rm shred link ln
    mkdir mkfifo mknod readlink rmdir unlink chown chgrp chmod touch df du stat sync truncate echo printf yes expr tee
    basename dirname pathchk mktemp realpath pwd stty printenv tty id logname whoami groups users who date arch nproc
    uname hostname hostid uptime chcon runcon chroot env nice nohup stdbuf timeout kill sleep factor numfmt seq tar
    grep sudo awk sed gzip gunzip
    """
)


class Shell(RougeLexer):
    """Bash, zsh, ksh and sh."""

    def heredoc(self, m: re.Match[str]) -> None:
        self.groups(m, "o", "", "sh", "sh", "no", "sh")
        self.ending = m[5]
        self.move("heredoc")

    def heredoc_end(self, m: re.Match[str]) -> None:
        if m[1] == self.ending:
            self.token("no", m[0])
            self.pop(2)
        else:
            self.token("sh", m[0])

    states = {
        "root": ["basic", "data"],
        "basic": [
            (r"#.*$", "c"),
            (rf"{_KEYWORDS}\s*\b", "k"),
            (r"case\b", "k", "case"),
            (rf"{_BUILTINS}\s*\b(?![.-])", "nb"),
            (r"[.](?=\s)", "nb"),
            (r"(\w+)(=)", ("nv", "o")),
            (r"[\[\]{}()!=>]", "o"),
            (r"&&|\|\|", "o"),
            (r"<<<", "o"),
            (r"(<<-?)(\s*)(?P<q>['\"]?)(\\?)(\w+)((?P=q))", heredoc),
        ],
        "heredoc": [
            (r"\n", "sh", "heredoc_nl"),
            (r"[^$\n\\]+", "sh"),
            "interp",
            (r"[$]", "sh"),
        ],
        "heredoc_nl": [
            (r"\s{0,200}(\w+)\s*\n", heredoc_end),
            (r"", None, "#pop"),
        ],
        "double_quotes": [
            (r'(?:\$#?)?"', "s2", "#pop"),
            "interp",
            (r'[^"`\\$]+', "s2"),
        ],
        "ansi_string": [(r"\\.", "se"), (r"[^\\']+", "s1"), "single_quotes"],
        "single_quotes": [(r"'", "s1", "#pop"), (r"[^']+", "s1")],
        "data": [
            (r"\s+", ""),
            (r"\\.", "se"),
            (r'\$?"', "s2", "double_quotes"),
            (r"\$'", "s1", "ansi_string"),
            (r"'", "s1", "single_quotes"),
            (r"\*", "k"),
            (r";", "p"),
            (r"--?[\w-]+", "nt"),
            (r"[^=*\s{}()$\"'`;\\<]+", ""),
            (r"<", ""),
            "interp",
        ],
        "curly": [
            (r"}", "k", "#pop"),
            (r":-", "k"),
            (r"[a-zA-Z0-9_]+", "nv"),
            (r"[^}:\"`'$]+", "p"),
            "root",
        ],
        "paren_interp": [(r"\)", "si", "#pop"), (r"\(", "o", "paren_inner"), "root"],
        "paren_inner": [(r"\(", "o", "#push"), (r"\)", "o", "#pop"), "root"],
        "math": [
            (r"\)\)", "k", "#pop"),
            (r"[-+*/%^|&!]|\*\*|\|\|", "o"),
            (r"\d+(?:#\w+)?", "m"),
            "root",
        ],
        "case": [(r"esac\b", "k", "#pop"), (r"\|", "p"), (r"\)", "p", "case_stanza"), "root"],
        "case_stanza": [(r";;", "p", "#pop"), "root"],
        "backticks": [(r"`", "sb", "#pop"), "root"],
        "interp": [
            (r"\\$", "se"),
            (r"\\.", "se"),
            (r"\$\(\(", "k", "math"),
            (r"\$\(", "si", "paren_interp"),
            (r"\$\{#?", "k", "curly"),
            (r"`", "sb", "backticks"),
            (r"\$#?(?:\w+|.)", "nv"),
        ],
    }


_PROMPT = re.compile(r".*?[$#>;]", re.DOTALL)
_ELISION = re.compile(r"\s*(?:<[.]+>|[.]+)\s*\Z")


class Console(RougeLexer):
    """A session at a terminal: a prompt, the shell's code after it, and what the machine answered."""

    def __init__(self, *, depth: int = 0) -> None:
        self._shell = Shell()
        super().__init__(depth=depth)

    def more(self, text: str) -> None:
        """Read *text* line by line; a line without a prompt is an answer."""
        self._shell.reset()
        for line in re.findall(r".*\n|.+\Z", text):
            prompt = _PROMPT.match(line)
            if _ELISION.match(line):
                self._shell.reset()
                self.token("c", line)
            elif prompt:
                self.token("gp", prompt[0])
                command = line[prompt.end() :]
                code = command.lstrip(" \t\r\n\f\v")
                self.token("w", command[: len(command) - len(code)])
                self.delegate(self._shell, code)
            else:
                self._shell.reset()
                self.token("go", line)

    states = {"root": []}
