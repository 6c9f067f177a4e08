"""C and the languages that grew from it: C++, Objective-C, GLSL."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Span, Table, Words

_ID = r"[a-zA-Z_][a-zA-Z0-9_]*"
_SPACE = r"(?:\s|//.*?\n|/[*].*?[*]/)"
C_WORDS = {
    "k": """
        auto break case const continue default do else enum extern for goto if register restricted return sizeof
        static struct switch typedef union volatile virtual while _Alignas _Alignof _Atomic _Generic _Imaginary
        _Noreturn _Static_assert _Thread_local
    """,
    "kt": """
        int long float short double char unsigned signed void jmp_buf FILE DIR div_t ldiv_t mbstate_t sig_atomic_t
        fpos_t clock_t time_t va_list size_t ssize_t off_t wchar_t ptrdiff_t wctrans_t wint_t wctype_t _Bool _Complex
        int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t int_least8_t int_least16_t int_least32_t
        int_least64_t uint_least8_t uint_least16_t uint_least32_t uint_least64_t int_fast8_t int_fast16_t int_fast32_t
        int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t intptr_t uintptr_t intmax_t uintmax_t
        char16_t char32_t
    """,
    "kr": """
        __asm __int8 __based __except __int16 __stdcall __cdecl __fastcall __int32 __declspec __finally __int61 __try
        __leave inline _inline __inline naked _naked __naked restrict _restrict __restrict thread _thread __thread
        typename _typename __typename
    """,
    "nb": "",
}
CPP_WORDS = {
    "k": C_WORDS["k"]
    + """
        asm catch char8_t concept consteval constexpr constinit const_cast co_await co_return co_yield delete
        dynamic_cast explicit export friend mutable namespace new operator private protected public reinterpret_cast
        requires restrict size_of static_cast this throw throws typeid typename using final override alignas alignof
        decltype noexcept static_assert thread_local try
    """,
    "kt": f"{C_WORDS['kt']} bool ",
    "kr": C_WORDS["kr"]
    + """
        __virtual_inheritance __uuidof __super __single_inheritance __multiple_inheritance __interface __event
    """,
    "nb": "",
}
_COMMENT = Span(r"/(?:\\\n)?[*]", r"(?s:.*?)[*](?:\\\n)?/")


class CLike(RougeLexer):
    """What the languages of this family share."""

    start = ("bol",)

    def function(self, head: re.Match[str], tail: re.Match[str]) -> None:
        self.recurse(head[1])
        self.token("nf", head[2])
        self.recurse(tail[1])
        self.recurse(tail[2])
        self.token("p", tail[3])
        if tail[3] == "{":
            self.move("function")


def c_table(
    words: dict[str, str], statements: list[str | Rule], root: list[str | Rule], after_parameters: str = ""
) -> Table:
    """Return the rules of C with these *words*, and rules that come first in two of its states."""
    return {
        "expr_bol": [
            "inline_whitespace",
            (r"#if\s0", "c", "if_0"),
            (r"#", "cp", "macro"),
            (r"", None, "#pop"),
        ],
        "bol": [(rf"{_ID}:(?!:)", "nl"), "expr_bol"],
        "inline_whitespace": [(r"[ \t\r]+", ""), (r"\\\n", ""), (_COMMENT, "cm")],
        "whitespace": [
            (r"\n+", "", "bol"),
            (r"//(?:\\.|.)*?$", "c1", "bol"),
            "inline_whitespace",
        ],
        "expr_whitespace": [(r"\n+", "", "expr_bol"), "whitespace"],
        "statements": [
            *statements,
            "whitespace",
            (r'(?:u8|u|U|L)?"', "s", "string"),
            (r"(?i:(?:u8|u|U|L)?'(?:\\.|\\[0-7]{1,3}|\\x[a-f0-9]{1,2}|[^\\'\n])')", "sc"),
            (r"(?i:(?:\d+[.]\d*|[.]?\d+)e[+-]?\d+[lu]*)", "mf"),
            (r"(?i:\d+e[+-]?\d+[lu]*)", "mf"),
            (r"(?i:0x[0-9a-f]+[lu]*)", "mh"),
            (r"(?i:0[0-7]+[lu]*)", "mo"),
            (r"(?i:\d+[lu]*)", "mi"),
            (r"\*/", "err"),
            (r"[~!%^&*+=|?:<>/-]", "o"),
            (r"[()\[\],.;]", "p"),
            (r"case\b", "k", "case"),
            (r"(?:true|false|NULL)\b", "nb"),
            (_ID, Words([*words.items()])),
        ],
        "case": [(r":", "p", "#pop"), "statements"],
        "root": [
            *root,
            "expr_whitespace",
            (
                # What it gives, its name, its parameters, then a brace or a semicolon.
                Span(
                    rf"(?=[\w*\s]{{1,300}}+\()([\w*\s]+?[\s*])({_ID})(?=\s*\()",
                    rf"(\s*\([^;]*?\){after_parameters})({_SPACE}*)([{{;])",
                    ";",
                ),
                CLike.function,
            ),
            (r"\{", "p", "function"),
            "statements",
        ],
        "function": [
            "whitespace",
            "statements",
            (r";", "p"),
            (r"\{", "p", "function"),
            (r"\}", "p", "#pop"),
        ],
        "string": [
            (r'"', "s", "#pop"),
            (r"\\(?:[\\abfnrtv\"']|x[a-fA-F0-9]{2,4}|[0-7]{1,3})", "se"),
            (r'[^\\"\n]+', "s"),
            (r"\\\n", "s"),
            (r"\\", "s"),
        ],
        "macro": [
            "include",
            (r"[^/\n\\]+", "cp"),
            (r"(?s:\\.)", "cp"),
            "inline_whitespace",
            (r"/", "cp"),
            (r"\n", "cp", "#pop"),
        ],
        "include": [(r"(include)(\s*)(<[^>\n]+>|\"[^\"\n]+\")([^\n]*)", ("cp", "", "cpf", "c1"))],
        "if_0": [
            (r"^\s{0,200}#if", "c", "if_0"),
            (r"^\s{0,200}#\s*el(?:se|if)", "c", "#pop"),
            (r"(?s:^\s{0,200}#\s*endif\b.{0,2000}?(?<!\\)\n)", "c", "#pop"),
            (r".*?\n", "c"),
        ],
    }


def cpp_table(words: dict[str, str], statements: list[str | Rule], root: list[str | Rule]) -> Table:
    """Return the rules of C++, as `c_table` does those of C."""
    digits = r"\d(?:'?\d)*"
    own: list[str | Rule] = [
        (r"(?:class|struct)\b", "k", "classname"),
        (r"template\b", "k", "template"),
        (rf"{digits}(?:\.{digits})?(?:y|d|h|min|s|ms|us|ns|i|if|il)\b", "mx"),
        (rf"(?i:(?:{digits}[.](?:{digits})?|[.]{digits})(?:e[+-]?{digits}[lu]*)?)", "mf"),
        (rf"(?i:{digits}e[+-]?{digits}[lu]*)", "mf"),
        (r"(?i:0x[0-9a-f](?:'?[0-9a-f])*[lu]*)", "mh"),
        (r"0b[01]+(?:'[01]+)*", "mb"),
        (r"(?i:0[0-7](?:'?[0-7])*[lu]*)", "mo"),
        (rf"(?i:{digits}[lu]*)", "mi"),
        (r"nullptr\b", "nb"),
        (Span(r'(?:u8|u|U|L)?R"\(', r'(?s:.*?)\)"'), "s"),
        (
            r"(?s:(?:u8|u|U|L)?R\"(?P<raw>[a-zA-Z0-9_{}\[\]#<>%:;.?*+\-/^&|~!=,\"']{1,16})\(.{0,5000}?\)(?P=raw)\")",
            "s",
        ),
        (r"::|<=>", "o"),
        (r"[{}]", "p"),
    ]
    table = c_table(
        words,
        [*statements, *own],
        [*root, (r"(?:__offload|__blockingoffload|__outer)\b", "kp")],
    )
    return {
        **table,
        "classname": [
            (_ID, "nc", "#pop"),
            "whitespace",
            (r"[.]{3}", "o"),
            (r",", "p", "#pop"),
            (r"", None, "#pop"),
        ],
        "template": [(r"[>;]", "p", "#pop"), (r"typename\b", "k", "classname"), "statements"],
        "case": [(r":(?!:)", "p", "#pop"), "statements"],
    }


class C(CLike):
    """C."""

    states = c_table(C_WORDS, [], [])


class Cpp(CLike):
    """C++."""

    states = cpp_table(CPP_WORDS, [], [])
