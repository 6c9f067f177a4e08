"""Files of settings: TOML, INI, properties, nginx, HCL, Docker, Make, protocol buffers and the like."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Span, Table

_TOML_ID = r"(?:\S{1,200}|\"[^\"]{1,100}\"|'[^']{1,100}')"


class Toml(RougeLexer):
    """TOML."""

    states = {
        "basic": [
            (r"\s+", ""),
            (r"#.*?$", "c"),
            (r"true|false", "kc"),
            (rf"({_TOML_ID})(\s*)(=)(\s*)(\{{)", ("nn", "", "o", "", "p"), "inline"),
            (r"\s*\[\S{1,200}\]", "nn"),
            (r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", "ld"),
            (r"[+-]?\d+(?:_\d+)*\.\d+(?:_\d+)*(?:[eE][+-]?\d+(?:_\d+)*)?", "mf"),
            (r"[+-]?\d+(?:_\d+)*[eE][+-]?\d+(?:_\d+)*", "mf"),
            (r"[+-]?(?:nan|inf)", "mf"),
            (r"0x[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*", "mh"),
            (r"0o[0-7]+(?:_[0-7]+)*", "mo"),
            (r"0b[01]+(?:_[01]+)*", "mb"),
            (r"[+-]?\d+(?:_\d+)*", "mi"),
        ],
        "root": ["basic", (rf"({_TOML_ID})(\s*)(=)", ("py", "", "p"), "value")],
        "value": [(r"\n", "", "#pop"), "content"],
        "content": [
            "basic",
            (rf"({_TOML_ID})(\s*)(=)", ("py", "", "p")),
            (r'"""', "s", "mdq"),
            (r'"', "s", "dq"),
            (r"'''", "s", "msq"),
            (r"'", "s", "sq"),
            "esc_str",
            (r",", "p"),
            (r"\[", "p", "array"),
        ],
        "dq": [(r'"', "s", "#pop"), (r"\n", "err", "#pop"), "esc_str", (r'[^\\"\n]+', "s")],
        "mdq": [(r'"""', "s", "#pop"), "esc_str", (r'[^\\"]+', "s"), (r'"+', "s")],
        "sq": [(r"'", "s", "#pop"), (r"\n", "err", "#pop"), (r"[^'\n]+", "s")],
        "msq": [(r"'''", "s", "#pop"), (r"[^']+", "s"), (r"'+", "s")],
        "esc_str": [(r"\\[0t\tn\n \"\\r]", "se")],
        "array": ["content", (r"\]", "p", "#pop")],
        "inline": ["content", (r"\}", "p", "#pop")],
    }


def _keys_and_values(comment: str, name: str, equals: str, escapes: list[Rule], sections: list[Rule]) -> Table:
    return {
        "basic": [(Span(comment, r".*?\n", "\n"), "c"), (r"\s+", ""), (r"\\\n", "se")],
        "root": ["basic", (rf"({name})(\s*)({equals})", ("py", "", "p"), "value"), *sections],
        "value": [
            (r"\n", "", "#pop"),
            "basic",
            (r'"', "s", "dq"),
            (r"'.*?'", "s"),
            "esc_str",
            (r"[^\\\n]+", "s"),
        ],
        "dq": [(r'"', "s", "#pop"), "esc_str", (r'[^\\"]+', "s")],
        "esc_str": [*escapes, (r"(?s:\\.)", "se")],
    }


class Ini(RougeLexer):
    """INI."""

    states = _keys_and_values(r"[;#]", r"[\w\-.]{1,200}", "=", [], [(Span(r"\[", r".*?\]", "\n"), "nn")])


class Properties(RougeLexer):
    """Properties of Java."""

    states = _keys_and_values(r"[!#]", r"[\w.-]{1,200}", "[=:]", [(r"\\u[0-9]{4}", "se")], [])


class Conf(RougeLexer):
    """Settings in no format in particular."""

    states = {
        "root": [
            (Span(r"#", r".*?\n", "\n"), "c"),
            (r'".*?"', "s2"),
            (r"'.*?'", "s1"),
            (r"[a-zA-Z]\w*", "n"),
            (r"\d+", "m"),
            (r"[^\w#\"']+", ""),
        ],
    }


_NGINX_ID = r"[^\s$;{}()#]+"


class Nginx(RougeLexer):
    """Settings of nginx."""

    states = {
        "root": [(r"(include)(\s+)([^\s;]+)", ("k", "", "n")), (_NGINX_ID, "k", "statement"), "base"],
        "block": [(r"\}", "p", "#pop"), (_NGINX_ID, "kn", "statement"), "base"],
        "statement": [(r"\{", "p", ("#pop", "block")), (r";", "p", "#pop"), "base"],
        "base": [
            (r"\s+", ""),
            (r"#.*", "c1"),
            (r"(?:on|off)\b", "no"),
            (r"[$][\w-]+", "nv"),
            (r"([a-zA-Z0-9.-]+)(:)([0-9]+)", ("nf", "p", "mi")),
            (r"[a-zA-Z-]+/[a-zA-Z-]+", "nc"),
            (r"[0-9]+[kmgKMG]?\b", "mi"),
            (r"(~)(\s*)([^\s{]+)", ("p", "", "sr")),
            (r"[:=~]", "p"),
            (rf"/(?:{_NGINX_ID})?", "n"),
            (r"[^#\s;{}$\\]+", "s"),
            (r"[$;]", ""),
        ],
    }


class Plist(RougeLexer):
    """Property lists in their old spelling."""

    states = {
        "whitespace": [(r"\s+", "w")],
        "root": [
            (r"//.*$", "c"),
            (Span(r"/\*", r"(?s:.+?)\*/"), "c"),
            "whitespace",
            (r"\{", "p", "dictionary"),
            (r"\(", "p", "array"),
            (Span(r'"', r'(?:[^"\\]|\\.)*+"', "\\\n"), "s2"),
            (Span(r"'", r"(?:[^'\\]|\\.)*+'", "\\\n"), "s1"),
            (r"<", "p", "data"),
            (r"[\w$/:.-]+", "l"),
        ],
        "dictionary": ["root", (r"[=;]", "p"), (r"\}", "p", "#pop")],
        "array": ["root", (r",", "p"), (r"\)", "p", "#pop")],
        "data": [(r"[0-9a-fA-F\s]+", "mh"), (r">", "p", "#pop")],
    }


class Systemd(RougeLexer):
    """Units of systemd."""

    states = {
        "root": [
            (r"\s+", ""),
            (r"[;#].*", "c"),
            (Span(r"\[", r".*?\]$", "\n"), "k"),
            (r"([^=\n]{0,300})(=)(.*)(\\\n)", ("nt", "p", "", "se"), "continuation"),
            (r"([^=\n]{0,300})(=)(.*)", ("nt", "p", "")),
        ],
        "continuation": [(r"(.*?)(\\\n)", ("", "se")), (r".*'", "", "#pop")],
    }
