"""Python."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Words

_ID = r"(?u:[^\W\d])(?u:\w)*"
_DOTTED = r"(?u:[^\W\d]|\.)(?u:[\w.])*"
_DIGITS = r"[0-9](?:_?[0-9])*"
_EXPONENT = rf"[eE][+-]?{_DIGITS}"
_WORDS = Words(
    [
        (
            "k",
            """
            assert break continue del elif else except exec finally for global if lambda pass print raise return try
            while yield as with from import yield async await nonlocal
            """,
        ),
        (
            "nb",
            """
            ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError
            BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
            ConnectionResetError DeprecationWarning EOFError EnvironmentError Exception FileExistsError
            FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
            IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
            MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError
            OverflowError OverflowWarning PendingDeprecationWarning ProcessLookupError RecursionError ReferenceError
            ResourceWarning RuntimeError RuntimeWarning StandardError StopAsyncIteration StopIteration SyntaxError
            SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError
            UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError VMSError
            Warning WindowsError ZeroDivisionError __import__ abs all any apply ascii basestring bin bool buffer
            bytearray bytes callable chr classmethod cmp coerce compile complex delattr dict dir divmod enumerate eval
            execfile exit file filter float format frozenset getattr globals hasattr hash hex id input int intern
            isinstance issubclass iter len list locals long map max memoryview min next object oct open ord pow
            property range raw_input reduce reload repr reversed round set setattr slice sorted staticmethod str sum
            super tuple type unichr unicode vars xrange zip
            """,
        ),
        ("bp", "self None Ellipsis NotImplemented False True"),
    ]
)


class Python(RougeLexer):
    """Python, both 2 and 3."""

    def reset(self) -> None:
        super().reset()
        self.strings: list[tuple[str, str]] = []

    def string(self, m: re.Match[str]) -> None:
        self.groups(m, "sa", "s")
        self.strings.append((m[1].lower(), m[2]))
        self.move("string")

    def quote(self, m: re.Match[str]) -> None:
        self.token("s", m[0])
        if self.strings[-1][1] == m[0]:
            self.strings.pop()
            self.pop()

    def brace(self, m: re.Match[str]) -> None:
        if "f" in self.strings[-1][0]:
            self.token("si", m[0])
            self.move("interpol")
        else:
            self.token("s", m[0])

    def escape(self, m: re.Match[str]) -> None:
        self.token("s" if "r" in self.strings[-1][0] else "se", m[0])
        self.pop()

    def inner(self, m: re.Match[str]) -> None:
        self.recurse(m[0])

    states = {
        "root": [
            (r"\n+", ""),
            (r"(?is:^(:)(\s*)([ru]{0,2}\"\"\".{0,5000}?\"\"\"))", ("p", "", "sd")),
            (r"[^\S\n]+", ""),
            (r"#.*\n?", "c1"),
            (r"[\[\]{}:(),;.]", "p"),
            (r"\\\n", ""),
            (r"\\", ""),
            (r"(?:in|is|and|or|not)\b", "ow"),
            (r"(?:<<|>>|//|\*\*)=?", "o"),
            (r"[-~+/*%=<>&^|@]=?|!=", "o"),
            (rf"(from)((?:\\\s|\s)+)({_DOTTED})((?:\\\s|\s)+)(import)", ("kn", "", "nn", "", "kn")),
            (rf"(import)(\s+)({_DOTTED})", ("kn", "", "nn")),
            (r"(def)((?:\s|\\\s)+)", ("k", ""), "funcname"),
            (r"(class)((?:\s|\\\s)+)", ("k", ""), "classname"),
            (r"`.*?`", "sb"),
            (r"([rfbuRFBU]{0,2})('''|\"\"\"|['\"])", string),
            (rf"@{_DOTTED}", "nd"),
            (_ID, _WORDS),
            (rf"(?:(?:{_DIGITS})?\.{_DIGITS}|{_DIGITS}\.)(?:{_EXPONENT})?[jJ]?", "mf"),
            (rf"{_DIGITS}{_EXPONENT}[jJ]?", "mf"),
            (rf"{_DIGITS}[jJ]", "mf"),
            (r"(?i:0b(?:_?[01])+)", "mb"),
            (r"(?i:0o(?:_?[0-7])+)", "mo"),
            (r"(?i:0x(?:_?[a-f0-9])+)", "mh"),
            (r"\d+L", "il"),
            (r"[1-9](?:_?[0-9])*|0(?:_?0)*", "mi"),
        ],
        "funcname": [(_ID, "nf", "#pop")],
        "classname": [(_ID, "nc", "#pop")],
        "string": [
            (r"[^'\"\\{]+", "s"),
            (r"\{\{", "s"),
            (r"'''|\"\"\"|['\"]", quote),
            (r"(?=\\)", "s", "escape"),
            (r"\{", brace),
        ],
        "escape": [
            (
                r"\\(?:[\\abfnrtv\"']|\n|newline|N\{[a-zA-Z][a-zA-Z ]+[a-zA-Z]\}|u[a-fA-F0-9]{4}|U[a-fA-F0-9]{8}"
                r"|x[a-fA-F0-9]{2}|[0-7]{1,3})",
                escape,
            ),
            (r"\\.", "s", "#pop"),
        ],
        "interpol": [
            (r"[^{}!:]+", inner),
            (r"![asr]", "si"),
            (r":", "si"),
            (r"\{", "si", "interpol"),
            (r"\}", "si", "#pop"),
        ],
    }
