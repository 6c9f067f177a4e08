"""Ruby."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Span, one_of, quoted

_KEYWORDS = one_of(
    """
    BEGIN END alias begin break case defined? do else elsif end ensure for if in next redo rescue raise retry return
    super then undef unless until when while yield
    """
)
_PSEUDO = one_of(
    """
    loop include extend raise alias_method attr catch throw private module_function public protected true false nil
    __FILE__ __LINE__
    """
)
_BUILTINS = one_of(
    """
    attr_reader attr_writer attr_accessor __id__ __send__ abort ancestors at_exit autoload binding callcc caller catch
    chomp chop class_eval class_variables clone const_defined? const_get const_missing const_set constants display dup
    eval exec exit extend fail fork format freeze getc gets global_variables gsub hash id included_modules inspect
    instance_eval instance_method instance_methods instance_variable_get instance_variable_set instance_variables lambda
    load local_variables loop method method_missing methods module_eval name object_id open p print printf
    private_class_method private_instance_methods private_methods proc protected_instance_methods protected_methods
    public_class_method public_instance_methods public_methods putc puts raise rand readline readlines require
    require_relative scan select self send set_trace_func singleton_methods sleep split sprintf srand sub syscall system
    taint test throw to_a to_s trace_var trap untaint untrace_var warn
    """
)
_ASKING = one_of(
    """
    autoload block_given const_defined eql equal frozen include instance_of is_a iterator kind_of method_defined nil
    private_method_defined protected_method_defined public_method_defined respond_to tainted
    """
)
_CLOSING = {"{": "}", "[": "]", "(": ")", "<": ">"}
_DECIMAL = r"\d+(?:_\d+)*"


class Ruby(RougeLexer):
    """Ruby: whether a slash divides hangs on what stands before it, so most tokens push what is awaited next."""

    def reset(self) -> None:
        super().reset()
        self.heredocs: list[tuple[bool, str]] = []

    def percent(self, m: re.Match[str]) -> None:
        letter, opening = m[1] or "", m[2]
        closing = _CLOSING.get(opening, opening)
        css_class = "sx"
        if letter == "r":
            css_class = "sr"
            self.move("regex_flags")
        self.token(css_class, m[0])
        edges = "" if opening == "#" else re.escape(opening) + re.escape(closing)

        def rules() -> Sequence[str | Rule]:
            made: list[str | Rule] = [(rf"\\[#{edges}\\]", "se")]
            if opening != closing:
                made.append((re.escape(opening), css_class, "#push"))
            made.append((re.escape(closing), css_class, "#pop"))
            if letter and letter in "rQWxI":
                made += ["string_intp_escaped", (r"\#", css_class)]
            else:
                made.append((r"[\\#]", css_class))
            return [*made, (rf"[^#{edges}\\]+", css_class)]

        self.stack.append(self.made(f"percent {letter} {opening}", rules))

    def heredoc(self, m: re.Match[str]) -> None:
        self.token("o", m[1])
        self.token("no", m[0][len(m[1]) :])
        self.heredocs.append((m[1] in ("<<-", "<<~"), m[3] if m.re.groups == 4 else ""))
        if not self.is_in("heredoc_queue"):
            self.move("heredoc_queue")

    def heredoc_line(self, m: re.Match[str]) -> None:
        indented, name = self.heredocs[0]
        css_class = "sh"
        if (m[0].strip() if indented else m[0].rstrip()) == name:
            self.heredocs.pop(0)
            if not self.heredocs:
                self.pop()
            css_class = "no"
        self.token(css_class, m[0])
        self.pop()

    start: ClassVar[tuple[str, ...]] = ("expr_start",)
    states = {
        "symbols": [
            (r":@{0,2}[a-zA-Z_]\w*[!?]?", "ss"),
            (r":(?:\*\*|[-+]@|[/%&|^`~]|\[\]=?|<<|>>|<=?>|<=?|===?)", "ss"),
            (quoted("'", ":'"), "ss"),
            (r':"', "ss", "simple_sym"),
        ],
        "sigil_strings": [(r"%([rqswQWxiI])?([^\w\s])", percent)],
        "strings": [
            "symbols",
            (r"[a-z_]\w*?[?!]?:\s+", "ss", "expr_start"),
            (quoted("'"), "s1"),
            (r'"', "s2", "simple_string"),
            (r"`", "sb", "simple_backtick"),
        ],
        "regex_flags": [(r"[mixounse]*", "sr", "#pop")],
        "simple_string": ["string_intp_escaped", (r'[^\\"#]+', "s2"), (r"[\\#]", "s2"), (r'"', "s2", "#pop")],
        "simple_sym": ["string_intp_escaped", (r'[^\\"#]+', "ss"), (r"[\\#]", "ss"), (r'"', "ss", "#pop")],
        "simple_backtick": ["string_intp_escaped", (r"[^\\`#]+", "sb"), (r"[\\#]", "sb"), (r"`", "sb", "#pop")],
        "whitespace": [
            "inline_whitespace",
            (r"\n\s*", "", "expr_start"),
            (r"#.*$", "c1"),
            (Span(r"=begin\b", r"(?s:.*?)\n=end\b"), "cm"),
        ],
        "inline_whitespace": [(r"[ \t\r]+", "")],
        "root": [
            "whitespace",
            (r"__END__", "cp", "end_part"),
            (r"0_?[0-7]+(?:_[0-7]+)*", "mo"),
            (r"0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*", "mh"),
            (r"0b[01]+(?:_[01]+)*", "mb"),
            (rf"{_DECIMAL}(?:\.{_DECIMAL}(?:[eE][+-]?\d+)?|[eE][+-]?\d+)", "mf"),
            (_DECIMAL, "mi"),
            (r"@@[a-zA-Z_]\w*", "vc"),
            (r"@[a-zA-Z_]\w*", "vi"),
            (r"\$\w+", "vg"),
            (r"\$[!@&`'+~=/\\,;.<>_*$?:\"]", "vg"),
            (r"\$-[0adFiIlpvw]", "vg"),
            (r"::", "o"),
            "strings",
            (rf"{_KEYWORDS}(?=\W|$)", "k", "expr_start"),
            (rf"{_PSEUDO}\b", "kp", "expr_start"),
            (r"(module)(\s+)([a-zA-Z_][a-zA-Z0-9_]*(?:::[a-zA-Z_][a-zA-Z0-9_]*)*)", ("k", "", "nn")),
            (r"(def\b)(\s*)", ("k", ""), "funcname"),
            (r"(class\b)(\s*)", ("k", ""), "classname"),
            (rf"{_ASKING}[?]", "nb", "expr_start"),
            (r"(?:chomp|chop|exit|gsub|sub)!", "nb", "expr_start"),
            (rf"{_BUILTINS}\b", "nb", "method_call"),
            "has_heredocs",
            (r"\.{2,3}", "o", "expr_start"),
            (r"[A-Z][a-zA-Z0-9_]*", "no", "method_call"),
            (r"(\.|::)(\s*)([a-z_]\w*[!?]?|[*%&^`~+-/\[<>=])", ("p", "", "nf"), "method_call"),
            (r"[a-zA-Z_]\w*[?!]", "n", "expr_start"),
            (r"[a-zA-Z_]\w*", "n", "method_call"),
            (r"\*\*|<<?|>>?|>=|<=|<=>|=~|={3}|!~|&&?|\|\||\.", "o", "expr_start"),
            (r"[-+/*%=<>&!^|~]=?", "o", "expr_start"),
            (r"[?]", "p", ("ternary", "expr_start")),
            (r"[\[({,:\\;/]", "p", "expr_start"),
            (r"[\])}]", "p"),
        ],
        "has_heredocs": [
            (r"(<<[-~]?)(?P<open>[\"`']?)([a-zA-Z_]\w*)((?P=open))", heredoc),
            (r"(<<[-~]?)(?P<empty>[\"'])(?P=empty)", heredoc),
        ],
        "heredoc_queue": [(r"(?=\n)", None, ("#pop", "resolve_heredocs")), "root"],
        "resolve_heredocs": [
            "string_intp_escaped",
            (r"\n", "sh", "test_heredoc"),
            (r"[#\\]", "sh"),
            (r"[^#\\\n]+", "sh"),
        ],
        "test_heredoc": [(r"[^#\\\n]*$", heredoc_line), (r"", None, "#pop")],
        "funcname": [
            (r"\s+", ""),
            (r"\(", "p", "defexpr"),
            (
                r"(?:([a-zA-Z_]\w*)(\.))?"
                r"([a-zA-Z_]\w*[!?]?|\*\*?|[-+]@?|[/%&|^`~]|\[\]=?|<<?|>>?|<=>?|>=|===?)",
                ("nc", "o", "nf"),
                "#pop",
            ),
            (r"", None, "#pop"),
        ],
        "classname": [
            (r"\s+", ""),
            (r"\w+(?:::\w+)+", "nc"),
            (r"\(", "p", ("defexpr", "expr_start")),
            (r"<<", "o", ("#pop", "expr_start")),
            (r"[A-Z_]\w*", "nc", "#pop"),
            (r"", None, "#pop"),
        ],
        "ternary": [
            (r"(:)(\s+)", ("p", ""), ("#pop", "expr_start")),
            (r":(?![^#\n]{0,500}?[:\\])", "p", ("#pop", "expr_start")),
            "root",
        ],
        "defexpr": [
            (r"(\))(\.|::)?", ("p", "o"), "#pop"),
            (r"\(", "p", ("defexpr", "expr_start")),
            "root",
        ],
        "in_interp": [(r"\}", "si", "#pop"), "root"],
        "string_intp": [(r"#\{", "si", "in_interp"), (r"#(?:@@?|\$)[a-zA-Z_]\w*", "si")],
        "string_intp_escaped": [
            "string_intp",
            (r"\\(?:[\\abefnrstv#\"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})", "se"),
            (r"\\.", "se"),
        ],
        "method_call": [
            (r"[/%]", "o", ("#pop", "expr_start")),
            (r"(?=\n)", None, "#pop"),
            (r"", None, ("#pop", "method_call_spaced")),
        ],
        "method_call_spaced": [
            "whitespace",
            (r"[%/]=", "o", ("#pop", "expr_start")),
            (r"/(?=\S|\s{0,200}/)", "sr", ("#pop", "slash_regex")),
            "sigil_strings",
            (r"(?=\s{0,200}/)", None, "#pop"),
            (r"\s+", "", ("#pop", "expr_start")),
            (r"", None, "#pop"),
        ],
        "expr_start": [
            "inline_whitespace",
            (r"/", "sr", ("#pop", "slash_regex")),
            (
                r"[?](?:\\[MC]-)*(?:\\(?:[\\abefnrstv#\"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})|\S)(?!\w)",
                "sc",
                "#pop",
            ),
            (r"(\s{0,200})(%[rqswQWxiI]? \S* )", ("", "sx"), "#pop"),
            "sigil_strings",
            (r"", None, "#pop"),
        ],
        "slash_regex": [
            "string_intp",
            (r"\\\\", "sr"),
            (r"\\/", "sr"),
            (r"[\\#]", "sr"),
            (r"[^\\/#]+", "sr"),
            (r"/", "sr", ("#pop", "regex_flags")),
        ],
        "end_part": [(r"(?s:.+)", "cp", "#pop")],
    }
