"""Templates by chance: expressions, filters and tags as writers and themes use them, and as nobody should."""

from __future__ import annotations

from random import Random

PATHS = [
    *("page.title", "page.n", "page.f", "page.neg", "page.z", "page.e", "page.sp", "page.t", "page.no", "page.list"),
    *("page.words", "page.mixed", "page.nest", "page.h", "page.posts", "page.d", "page.day", "page.ds", "page.html"),
    *("page.multi", "page.int", "page.emptyl", "page.emptyh", "page.missing", "page.h.b.c", "page.list[1]"),
    *("page.list.first", "page.list.last", "page.list.size", "page.title.size", "page.h.size", "page.h.first"),
    *("page.posts[0].tags", "page.posts.first.t", "items", "items[1].name", "x", "y", "nothing", "page['title']"),
    *("page[x]", "page.h['a']", "items.size", "page.s-k", "page.list[-1]", "page.emptyl.first", "(1..3)", "(1..y)"),
]
LITERALS = [
    *("'a'", '"b c"', "1", "-2", "3.5", "true", "false", "nil", "empty", "blank", "''", "'2024-01-02'", "','", "' '"),
    *("10", "0", "'世'", "'http://a.b/c d?é#f'", "'/x y/index.html'", "1e3"),
]
ARGUMENTS = {
    "date": ["'%Y %b %d'", "'%s %L %N %3N %-H %k %I %P %Z %:z %C %y %h %D %F %T %R %r %c %x %X %u %w %G %V %%'"],
    "where": ["'n', 1", "'tags', 'b'", "'t', nil"],
    "where_exp": ["'i', 'i.n == 2'", "'i', 'i.t contains \"x\"'", "'i', 'i.n > 1 and i.t'"],
    "sort": ["", "'n'", "'t'", "'n', 'last'"],
    "group_by": ["'t'", "'n'"],
    "group_by_exp": ["'i', 'i.n'", "'i', 'i.tags.size'"],
    "find": ["'n', 1"],
    "find_exp": ["'i', 'i.n == 2'"],
    "map": ["'t'", "'n'", "'tags'"],
    "truncate": ["5", "7, '--'", "3, ''"],
    "truncatewords": ["1", "2, ''"],
    "slice": ["1", "0, 3", "-2, 2"],
    "split": ["','", "' '", "''"],
    "join": ["", "', '"],
    "replace": ["'a', 'b'"],
    "replace_first": ["'a', 'b'"],
    "number_of_words": ["", "'cjk'", "'auto'"],
    "slugify": ["", "'pretty'", "'ascii'", "'raw'", "'latin'"],
    "date_to_string": ["", "'ordinal'", "'ordinal', 'US'"],
    "default": ["'d'", "'d', allow_false: true"],
    "concat": ["page.words"],
    "array_to_sentence_string": ["", "'or'"],
    **{name: ["1", "2", "y", "page.f"] for name in ("plus", "minus", "times", "at_least", "at_most", "divided_by")},
    **{name: ["x", "'a'"] for name in ("append", "prepend", "remove", "push", "unshift")},
}
PLAIN = [
    *("upcase", "downcase", "capitalize", "escape", "escape_once", "strip", "strip_html", "strip_newlines", "size"),
    *("newline_to_br", "first", "last", "reverse", "uniq", "compact", "sort_natural", "abs", "ceil", "floor", "round"),
    *("url_encode", "url_decode", "base64_encode", "relative_url", "absolute_url", "xml_escape", "jsonify", "inspect"),
    *("normalize_whitespace", "date_to_xmlschema", "date_to_rfc822", "date_to_long_string", "to_integer", "pop"),
    *("shift", "no_such_filter"),
]
ODD = [
    *("{% if x %} {% assign q = 1 %} {% endif %}q", "{% for i in (1..3) %} {% endfor %}", "{% break %}after"),
    *("{%- if x -%}  y  {%- endif -%}", "{%if x%}y{%endif%}", "{% if x == 'ex' && y %}y{% else %}n{% endif %}"),
    *("{% if x and (y or z) %}1{% else %}2{% endif %}", "{% if a = b %}y{% endif %}", "{{ page.日本 | size }}"),
    *("{% for i in page.list limit:2, offset:1 %}{{ i }}{% endfor %}", "{{ 'a' | append : 'b' }}", "{{ x ,y }}"),
    *("{{ a b c | upcase }}", "{{ page..title }}", "{{ page.title | append: 'x' 'y' }}", "{{ 1.2.3 }}", "{{ - }}"),
    *("{% unknown %}", "{% if %}a{% endif %}", "{% endif %}", "{% for %}{% endfor %}", "{% assign %}", "{{ a }"),
    *("{% if x %}", "{% include none.html %}", "{% else %}", "{% if page.title contains 'Hello' or %}y{% endif %}"),
]


class Maker:
    """Makes templates; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)

    def template(self) -> str:
        """Return a template."""
        count = self.chance.choice([1, 1, 2, 3])
        parts = [self.tag(2) if self.chance.random() < 0.5 else self.output() for _ in range(count)]
        return "".join(self.one(["t", "\n", " ", ""]) + part for part in parts)

    def one(self, of: list[str]) -> str:
        return self.chance.choice(of)

    def expression(self) -> str:
        return self.one(PATHS if self.chance.random() < 0.65 else LITERALS)

    def filter(self) -> str:
        name = self.one([*ARGUMENTS, *PLAIN])
        arguments = self.one(ARGUMENTS.get(name, [""]))
        return f"{name}: {arguments}" if arguments else name

    def output(self) -> str:
        filters = "".join(f" | {self.filter()}" for _ in range(self.chance.choice([0, 0, 1, 1, 2, 3])))
        return f"{{{{{self.dash()} {self.expression()}{filters} {self.dash()}}}}}"

    def dash(self) -> str:
        return self.one(["", "", "", "-"])

    def condition(self) -> str:
        operator = self.one([" == ", " != ", " < ", " > ", " <= ", " >= ", " contains ", "==", " <> "])
        first = self.expression()
        first += f"{operator}{self.expression()}" if self.chance.random() < 0.7 else ""
        return f"{first}{self.one([' and ', ' or '])}{self.condition()}" if self.chance.random() < 0.3 else first

    def body(self, depth: int) -> str:
        parts = []
        for _ in range(self.chance.choice([0, 1, 1, 2])):
            kind = self.chance.random()
            text = self.one(["t", " ", "\n", "a b\n", "  \n x"])
            parts.append(text if kind < 0.35 else self.output() if kind < 0.7 or not depth else self.tag(depth))
        return "".join(parts)

    def tag(self, depth: int) -> str:
        """Return a tag, with what is in it."""
        body, dash = self.body(depth - 1), self.dash()
        other = self.body(depth - 1)
        item = self.one(
            [
                *("{{ i }}", "{{ forloop.index }}/{{ forloop.length }}", "{{ forloop.rindex0 }}{{ forloop.last }}"),
                *("{{ i.t }}{{ i[0] }}", "{% if i == 2 %}{% continue %}{% endif %}{{ i }}", "{% cycle 'a', 'b' %}"),
                *("{% break %}", "{% cycle g: 1, 2, 3 %}", "{{ forloop.parentloop.index }}"),
            ]
        )
        part = self.one(["", "", " reversed", " limit:2", " offset:1", " limit: 2 offset: 1", " offset:continue"])
        given = self.one(["", " a='x'", ' a=page.title b="q"', " a=x b=nothing", " a = 'x'"])
        return self.one(
            [
                f"{{%{dash} if {self.condition()} %}}{body}{{% elsif {self.condition()} %}}{other}{{% endif {dash}%}}",
                f"{{% if {self.condition()} %}}{body}{{%{dash} else {dash}%}}{other}{{% endif %}}",
                f"{{% unless {self.condition()} {dash}%}}{body}{{% else %}}{other}{{% endunless %}}",
                f"{{% for i in {self.expression()}{part} %}}{item}{body}{{% else %}}{other}{{% endfor {dash}%}}",
                f"{{% assign x = {self.expression()} | {self.filter()} %}}{{{{ x }}}}",
                f"{{%{dash} capture z %}}{body}{{% endcapture %}}<{{{{ z }}}}>",
                f"{{% case {self.expression()} %}} {{% when {self.expression()}, {self.expression()} %}}{body}"
                f"{{% else %}}{other}{{% endcase %}}",
                f"{{% comment %}}{body}{{% endcomment %}}{{% raw {dash}%}} {{{{ x }}}} {{% endraw %}}",
                f"{{% include one.html{given} %}}{{{{ seen }}}}{{{{ include.a }}}}",
                "{% include two.md c=x %}{% link about.md %}{% post_url 2024-01-02-hello %}",
                "{% increment c %}{% increment c %}{% decrement c %}{{ c }}",
                f"{{% tablerow i in {self.expression()} cols:2 %}}{{{{ tablerowloop.col }}}}{{{{ i }}}}"
                "{% endtablerow %}",
                f"{{% ifchanged %}}{body}{{% endifchanged %}}{{% echo {self.expression()} | {self.filter()} %}}",
                self.one(ODD),
            ]
        )
