"""PowerShell."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, Words, one_of, word_set

_AUTO = "|".join(
    re.escape(name)
    for name in word_set(
        """
        $$ $? $^ $_ $args $ConsoleFileName $Error $Event $EventArgs $EventSubscriber $ExecutionContext $false $foreach
        $HOME $Host $input $IsCoreCLR $IsLinux $IsMacOS $IsWindows $LastExitCode $Matches $MyInvocation
        $NestedPromptLevel $null $PID $PROFILE $PSBoundParameters $PSCmdlet $PSCommandPath $PSCulture $PSDebugContext
        $PSHOME $PSItem $PSScriptRoot $PSSenderInfo $PSUICulture $PSVersionTable $PWD $REPORTERRORSHOWEXCEPTIONCLASS
        $REPORTERRORSHOWINNEREXCEPTION $REPORTERRORSHOWSOURCE $REPORTERRORSHOWSTACKTRACE $SENDER $ShellId $StackTrace
        $switch $this $true
        """
    )
)
_KEYWORDS = one_of(
    """
    assembly exit process base filter public begin finally return break for sequence catch foreach static class from
    switch command function throw configuration hidden trap continue if try data in type define inlinescript until do
    interface using dynamicparam module var else namespace while elseif parallel workflow end param enum private
    """
)
_OPERATORS = "|".join(
    re.escape(name)
    for name in word_set(
        """
        -split -isplit -csplit -join -is -isnot -as -eq -ieq -ceq -ne -ine -cne -gt -igt -cgt -ge -ige -cge -lt -ilt
        -clt -le -ile -cle -like -ilike -clike -notlike -inotlike -cnotlike -match -imatch -cmatch -notmatch
        -inotmatch -cnotmatch -contains -icontains -ccontains -notcontains -inotcontains -cnotcontains -replace
        -ireplace -creplace -shl -shr -band -bor -bxor -and -or -xor -not += -= *= /= %=
        """
    )
)
_HELP = one_of(
    """
    synopsis description parameter example inputs outputs notes link component role functionality forwardhelptargetname
    forwardhelpcategory remotehelprunspace externalhelp
    """
)
_ATTRIBUTES = Words(
    [
        (
            "bp",
            """
            ConfirmImpact DefaultParameterSetName HelpURI PositionalBinding SupportsPaging SupportsShouldProcess
            """,
        )
    ]
)


class PowerShell(RougeLexer):
    """PowerShell."""

    def member(self, m: re.Match[str]) -> None:
        self.groups(m, "o", "nf", "p", "w")
        if m[3] is not None:
            self.move("parameters")

    states = {
        "variable": [
            (_AUTO, "bp"),
            (
                r"(\$)(?:(\w+)(:))?(\w+|\{(?:[^`]|`.){1,100}?\})",
                ("nv", "nn", "p", "nv"),
            ),
            (r"\$\w+", "nv"),
            (r"\$\{(?:[^`]|`.){1,100}?\}", "nv"),
        ],
        "multiline": [
            (rf"(?i:\.{_HELP})", "cs"),
            (r"#>", "cm", "#pop"),
            (r"[^#.]+", "cm"),
            (r"[#.]+", "cm"),
        ],
        "interpol": [(r"\)", "si", "#pop"), "root"],
        "dq": [
            (r'(?:\$#?)?"', "s2", "#pop"),
            (r"\$\(", "si", "interpol"),
            (r"`$", "se"),
            (r"`.", "se"),
            (r'[^"`$]+', "s2"),
            "variable",
        ],
        "sq": [(r"'", "s1", "#pop"), (r"[^']+", "s1")],
        "heredoc": [
            (r'(?:\$#?)?"@', "sh", "#pop"),
            (r"\$\(", "si", "interpol"),
            (r"`$", "se"),
            (r"`.", "se"),
            (r'[^"`$]+', "sh"),
            (r'"+', "sh"),
            "variable",
        ],
        "class": [(r"\{", "p", "#pop"), (r"\s+", "w"), (r"\w+", "nc"), (r"[:,]", "p")],
        "expr": [
            "comments",
            (r'"', "s2", "dq"),
            (r"'", "s1", "sq"),
            (r'@"', "sh", "heredoc"),
            (Span(r"@'", r"(?s:.*?)'@"), "sh"),
            (r"\d{0,200}\.\d+", "mf"),
            (r"\d+", "mi"),
            (r"@\{", "p", "hasht"),
            (r"@\(", "p", "array"),
            (r"\{", "p", "brace"),
            (r"\[", "p", "bracket"),
        ],
        "hasht": [
            (r"\}", "p", "#pop"),
            (r"=", "o"),
            (r"[,;]", "p"),
            "expr",
            (r"\w+", "nx"),
            "variable",
        ],
        "array": [(r"\s+", "w"), (r"\)", "p", "#pop"), (r"[,;]", "p"), "expr", "variable"],
        "brace": [(r"[}]", "p", "#pop"), "root"],
        "bracket": [
            (r"\]", "p", "#pop"),
            (r"[A-Za-z]\w+\.", "n"),
            (r"[A-Za-z]\w+", _ATTRIBUTES),
            "root",
        ],
        "parameters": [
            (r"(?s:`.)", "se"),
            (r"\s{0,200}?\n", "w", "#pop"),
            (r"[;(){}\]]", "p", "#pop"),
            (r"[|=]", "o", "#pop"),
            (r"[/\\~\w][-.:/\\~\w]*", "nx"),
            (r"\w[-\w]+", "nx"),
            "root",
        ],
        "comments": [(r"\s+", "w"), (r"#.*", "c"), (r"<#", "cm", "multiline")],
        "root": [
            "comments",
            (r"\.\.(?=\.?\d)", "o"),
            (rf"(?i:{_OPERATORS})\b", "o"),
            (r"(?i:(class)(\s+)(\w+))", ("kr", "w", "nc"), "class"),
            (
                r"(?i:(function)(\s+)(?:(\w+)(:))?(\w[-\w]+))",
                ("kr", "w", "nn", "p", "nf"),
            ),
            (rf"(?i:{_KEYWORDS})\b(?![-.])", "kr"),
            (r"-{1,2}\w+", "nt"),
            (r"(\.)?([-\w]{1,200})(\[)", ("o", "n", "p"), "bracket"),
            (r"([/\\~a-zA-Z][-.:/\\~\w]*)(\n)?", ("n", "w"), "parameters"),
            (r"(\.)([-\w]+)(?:(\()|(\n))?", member),
            (r"\?", "nf", "parameters"),
            "expr",
            "variable",
            (r"[-+*/%=!.&|]", "o"),
            (r"[{}(),:;]", "p"),
        ],
    }
