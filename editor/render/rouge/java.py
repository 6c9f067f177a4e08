"""Java and Groovy."""

from __future__ import annotations

import re
from typing import ClassVar

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import UPPER, Span, Table, Words, quoted

_ID = r"(?u:[^\W\d])(?u:\w)*"
_KEYWORDS = """
    assert break case catch continue default do else finally for if goto instanceof new return switch this throw try
    while
"""
_DECLARATIONS = """
    abstract const enum extends final implements native private protected public static strictfp super synchronized
    throws transient volatile
"""
_BLOCK_COMMENT = Span(r"/\*", r"(?s:.*?)\*/")


def _any(words: str) -> str:
    return "(?:" + "|".join(words.split()) + ")"


class Java(RougeLexer):
    """Java."""

    def method(self, m: re.Match[str]) -> None:
        self.recurse(m[1])
        for css_class, part in zip(("nf", "", "o"), m.groups()[1:], strict=True):
            self.token(css_class, part)

    _DIGIT = r"(?:[0-9]_+[0-9]|[0-9])"
    _HEX = r"(?:[0-9a-fA-F]_+[0-9a-fA-F]|[0-9a-fA-F])"
    states: ClassVar[Table] = {
        "root": [
            (r"[^\S\n]+", ""),
            (r"//.*?$", "c1"),
            (_BLOCK_COMMENT, "cm"),
            (rf"{_any(_KEYWORDS)}\b", "k"),
            (
                # What is returned: a few words, for prose without a bracket must not be searched again and again.
                r"(\s{0,200}(?:[a-zA-Z_][a-zA-Z0-9_.\[\]<>]{0,200}+\s{1,200}+){1,12}?)([a-zA-Z_][a-zA-Z0-9_]{0,200}+)"
                r"(\s{0,200}+)(\()",
                method,
            ),
            (rf"@{_ID}", "nd"),
            (rf"{_any(_DECLARATIONS)}\b", "kd"),
            (r"(?:boolean|byte|char|double|float|int|long|short|var|void)\b", "kt"),
            (r"(?:true|false|null)\b", "kc"),
            (r"(?:class|interface)\b", "kd", "class"),
            (r"(?:import|package)\b", "kn", "import"),
            (quoted('"'), "s"),
            (r"'(?:\\.|[^\\]|\\u[0-9a-f]{4})'", "sc"),
            (rf"(\.)({_ID})", ("o", "na")),
            (rf"{_ID}:", "nl"),
            (rf"[{UPPER}][{UPPER}\d_]*\b", "no"),
            (rf"[{UPPER}](?u:[^\W_])*\b", "nc"),
            (rf"\$?{_ID}", "n"),
            (r"[~^*!%&\[\](){}<>|+=:;,./?-]", "o"),
            (rf"{_DIGIT}+\.{_DIGIT}+(?:[eE]{_DIGIT}+)?[fd]?", "mf"),
            (r"0[bB](?:[01]_+[01]|[01])+", "mb"),
            (rf"0[xX]{_HEX}+", "mh"),
            (r"0(?:[0-7]_+[0-7]|[0-7])+", "mo"),
            (rf"{_DIGIT}+L?", "mi"),
            (r"\n", ""),
        ],
        "class": [(r"\s+", ""), (_ID, "nc", "#pop")],
        "import": [(r"\s+", ""), (r"[a-zA-Z0-9_.]+\*?", "nn", "#pop")],
    }


_GROOVY_KEYWORDS = f"{_KEYWORDS} in as"
_GROOVY_TYPES = "def boolean byte char double float int long short void"
_GRADLE_KEYWORDS = """
    allprojects artifacts buildscript configuration dependencies repositories sourceSets subprojects publishing
"""
_GRADLE_TYPES = """
    def boolean byte char double float int long short void Project Task Gradle Settings Script JavaToolChain SourceSet
    SourceSetOutput IncrementalTaskInputs Configuration ResolutionStrategy ArtifactResolutionQuery ComponentSelection
    ComponentSelectionRules ConventionProperty ExtensionAware ExtraPropertiesExtension PublishingExtension
    IvyPublication IvyArtifact IvyArtifactSet IvyModuleDescriptorSpec MavenPublication MavenArtifact MavenArtifactSet
    MavenPom PluginDependenciesSpec PluginDependencySpec ResourceHandler TextResourceFactory
"""


def _groovy(keywords: str, types: str) -> Table:
    words = Words([("k", keywords), ("kd", _DECLARATIONS), ("kt", types), ("kc", "true false null")])
    return {
        "root": [
            (
                r"^(\s{0,200}(?:\w[\w.\[\]]{0,200}+\s{1,200}+){1,12}?)(\w{1,200}+)(\s{0,200}+)(\()",
                Java.method,
            ),
            (r"[^\S\n]+", ""),
            (r"//.*?$", "c1"),
            (_BLOCK_COMMENT, "cm"),
            (r"@\w[\w.]*", "nd"),
            (r"(?:class|interface|trait)\b", "kd", "class"),
            (r"(?:package|import)\b", "kn", "import"),
            (Span(r'"""', r'(?s:.*?)"""'), "s2"),
            (Span(r"'''", r"(?s:.*?)'''"), "s1"),
            (Span(r'"', r'(?:\\.|\\\n|[^"\\\n])*"', "\n"), "s2"),
            (Span(r"'", r"(?:\\.|\\\n|[^'\\\n])*'", "\n"), "s1"),
            (Span(r"\$/", r"(?s:\$.|.)*?/\$"), "s"),
            (Span(r"/", r"(?:\\.|\\\n|[^/\\\n])*/", "\n"), "s"),
            (r"(\.)([a-zA-Z_][a-zA-Z0-9_]*)", ("o", "na")),
            (r"[a-zA-Z_][a-zA-Z0-9_]*:", "nl"),
            (r"[a-zA-Z_$][a-zA-Z0-9_]*", words),
            (r"[~^*!%&\[\](){}<>|+=:;,./?-]", "o"),
            (r"\d+\.\d+(?:[eE]\d+)?[fd]?", "mf"),
            (r"0x[0-9a-f]+", "mh"),
            (r"[0-9]+L?", "mi"),
            (r"\n", ""),
        ],
        "class": [(r"\s+", ""), (r"\w+", "nc", "#pop")],
        "import": [(r"\s+", ""), (r"[\w.]+[*]?", "nn", "#pop")],
    }


class Groovy(Java):
    """Groovy."""

    states = _groovy(_GROOVY_KEYWORDS, _GROOVY_TYPES)


class Gradle(Groovy):
    """Groovy in a build file of Gradle."""

    states = _groovy(f"{_GROOVY_KEYWORDS} {_GRADLE_KEYWORDS}", f"{_GROOVY_TYPES} {_GRADLE_TYPES}")
