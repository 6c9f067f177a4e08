"""Rust."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Words, one_of

_ID = r"(?u:[^\W\d]\w*)"
_KEYWORDS = one_of(
    """
    as async await break const continue crate dyn else enum extern false fn for if impl in let log loop match mod move
    mut pub ref return self Self static struct super trait true type unsafe use where while abstract become box do final
    macro override priv typeof unsized virtual yield try union
    """
)
_WORDS = Words(
    [
        (
            "nb",
            """
            Add BitAnd BitOr BitXor bool c_char c_double c_float char c_int clock_t c_long c_longlong Cons Const Copy
            c_schar c_short c_uchar c_uint c_ulong c_ulonglong c_ushort c_void dev_t DIR dirent Div Either Eq Err f32
            f64 Failure FILE float fpos_t i16 i32 i64 i8 isize Index ino_t int intptr_t Left mode_t Modulo Mul Neg Nil
            None Num off_t Ok Option Ord Owned pid_t Ptr ptrdiff_t Right Send Shl Shr size_t Some ssize_t str Sub
            Success time_t u16 u32 u64 u8 usize uint uintptr_t Box Vec String Gc Rc Arc u128 i128 Result Sync Pin
            Unpin Sized Drop drop Fn FnMut FnOnce Clone PartialEq PartialOrd AsMut AsRef From Into Default
            DoubleEndedIterator ExactSizeIterator Extend IntoIterator Iterator
            """,
        )
    ]
)
_HEX = r"[0-9a-fA-F]"
_ESCAPE = rf"\\(?:[nrt'\"\\0]|x{_HEX}{{2}}|u\{{(?:{_HEX}_*){{1,6}}\}})"
_EXPONENT = r"[eE][-+]?[0-9_]+"
_FRACTION = r"[.][0-9][0-9_]*"
_CLOSING = {"[": "]", "(": ")", "{": "}"}


class Rust(RougeLexer):
    """Rust."""

    def reset(self) -> None:
        super().reset()
        self._open = {"]": 0, ")": 0, "}": 0}

    def opening(self, m: re.Match[str]) -> None:
        self._open[_CLOSING[m[0]]] += 1
        self.token("p", m[0])

    def closing(self, m: re.Match[str]) -> None:
        self._open[m[0]] -= 1
        if not any(self._open.values()):
            self.pop()
        self.token("p", m[0])

    start = ("bol",)
    states = {
        "bol": ["whitespace", (r"#\s[^\n]*", "cs"), (r"", None, "#pop")],
        "attribute": [
            "whitespace",
            "has_literals",
            (r"[(,)=:]", "nd"),
            (r"\]", "nd", "#pop"),
            (_ID, "nd"),
        ],
        "whitespace": [(r"\s+", ""), "comments"],
        "comments": [
            (r"////+[^\n]*", "c1"),
            (r"//[/!][^\n]*", "cd"),
            (r"//[^\n]*", "c1"),
            (r"/\*\*\*?/", "cm"),
            (r"/\*\*\*+", "cm", "nested_plain_block"),
            (r"/[*][*!]", "cd", "nested_doc_block"),
            (r"/[*]", "cm", "nested_plain_block"),
        ],
        "nested_plain_block": [
            (r"\*/", "cm", "#pop"),
            (r"/\*", "cm", "nested_plain_block"),
            (r"[^*/]+|[*/]", "cm"),
        ],
        "nested_doc_block": [
            (r"\*/", "cd", "#pop"),
            (r"/\*", "cd", "nested_doc_block"),
            (r"[^*/]+|[*/]", "cd"),
        ],
        "root": [
            (r"\n", "", "bol"),
            "whitespace",
            (r"#!?\[", "nd", "attribute"),
            (rf"{_KEYWORDS}\b", "k"),
            "has_literals",
            (r"[=-]>", "k"),
            (r"<->", "k"),
            (r"[()\[\]{}|,:;]", "p"),
            (r"[*/!@~&+%^<>=?-]|\.{2,3}", "o"),
            (rf"(?:[.]\s{{0,200}})?{_ID}(?=\s{{0,200}}[(])", "nf"),
            (r"[.]\s{0,200}await\b", "k"),
            (rf"[.]\s{{0,200}}{_ID}", "py"),
            (r"[.]\s{0,200}\d+", "na"),
            (rf"({_ID})(::)", ("nn", "p")),
            (r"macro_rules!", "nd", "macro_rules"),
            (rf"{_ID}!", "nd", "macro"),
            (r"'static\b", "k"),
            (rf"'{_ID}", "nv"),
            (_ID, _WORDS),
        ],
        "macro": [
            "has_literals",
            (r"[\[{(]", opening),
            (r"[\]})]", closing),
            (rf"{_ID}!", "nd"),
            "root",
            (r".", ""),
        ],
        "macro_rules": [(rf"[$]{_ID}(?::{_ID})?", "nv"), (r"[$]", "nv"), "macro"],
        "has_literals": [
            (r"(?:true|false)\b", "kc"),
            (rf"b?'(?:{_ESCAPE}|[^\\])'", "sc"),
            (r'b?"', "s", "string"),
            (r"b?r(?P<hashes>#*)\"(?s:.{0,5000}?)\"(?P=hashes)", "s"),
            (
                rf"[0-9][0-9_]*(?:{_FRACTION}(?:{_EXPONENT})?(?:f32|f64)?|(?:{_FRACTION})?{_EXPONENT}(?:f32|f64)?"
                rf"|(?:{_FRACTION})?(?:{_EXPONENT})?(?:f32|f64)|[.](?![._]|(?u:[^\W\d])))",
                "mf",
            ),
            (
                r"(?:0b[10_]+|0x[0-9a-fA-F_]+|0o[0-7_]+|[0-9][0-9_]*)(?:[ui](?:8|16|32|64|128|size)?)?",
                "mi",
            ),
        ],
        "string": [(r'"', "s", "#pop"), (_ESCAPE, "se"), (r'[^"\\]+', "s")],
    }
