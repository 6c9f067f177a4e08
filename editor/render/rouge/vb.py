"""Visual Basic."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, Words

_WORDS = Words(
    [
        (
            "k",
            """
            AddHandler Alias ByRef ByVal CBool CByte CChar CDate CDbl CDec CInt CLng CObj CSByte CShort CSng CStr
            CType CUInt CULng CUShort Call Case Catch Class Const Continue Declare Default Delegate Dim DirectCast Do
            Each Else ElseIf End EndIf Enum Erase Error Event Exit False Finally For Friend Function Get Global GoSub
            GoTo Handles If Implements Imports Inherits Interface Let Lib Loop Me Module MustInherit MustOverride
            MyBase MyClass Namespace Narrowing New Next Not NotInheritable NotOverridable Nothing Of On Operator
            Option Optional Overloads Overridable Overrides ParamArray Partial Private Property Protected Public
            RaiseEvent ReDim ReadOnly RemoveHandler Resume Return Select Set Shadows Shared Single Static Step Stop
            Structure Sub SyncLock Then Throw To True Try TryCast Using Wend When While Widening With WithEvents
            WriteOnly
            """,
        ),
        ("kt", "Boolean Byte Char Date Decimal Double Integer Long Object SByte Short Single String Variant UInteger"),
        ("kt", "ULong UShort"),
        ("ow", "AddressOf And AndAlso As GetType In Is IsNot Like Mod Or OrElse TypeOf Xor"),
        ("nb", "Console ConsoleColor"),
    ]
)
_ID = r"[a-zA-Z_]\w*"
_ENDS = r"(?:Function|Sub|Property|Class|Structure|Enum|Module|Namespace)\b"


class VisualBasic(RougeLexer):
    """Visual Basic."""

    states = {
        "whitespace": [
            (r"\s+", ""),
            (r"(?i:rem\b.*?$)", "c1"),
            (Span(r"%\{", r"(?s:.*?)%\}"), "cm"),
            (r"'.*$", "c1"),
        ],
        "root": [
            "whitespace",
            (
                r"#If\b.*?\bThen|#ElseIf\b.*?\bThen|#End\s+If|#Const|#ExternalSource.*?\n|#End\s+ExternalSource"
                r"|#Region.*?\n|#End\s+Region|#ExternalChecksum",
                "cp",
            ),
            (r"[.]", "p", "dotted"),
            (r"[(){}!#,:]", "p"),
            (r"Option\s+(?:Strict|Explicit|Compare)\s+(?:On|Off|Binary|Text)", "kd"),
            (r"End\b", "k", "end"),
            (r"(?:Dim|Const)\b", "k", "dim"),
            (r"(?:Function|Sub|Property)\b", "k", "funcname"),
            (r"(?:Class|Structure|Enum)\b", "k", "classname"),
            (r"(?:Module|Namespace|Imports)\b", "k", "namespace"),
            (r"[A-Z]\w*", _WORDS),
            (r"&=|[*]=|/=|\\=|\^=|\+=|-=|<<=|>>=|<<|>>|:=|<=|>=|<>|[-&*/\\^+=<>.]", "o"),
            (r'"', "s", "string"),
            (rf"{_ID}[%&@!#$]?", "n"),
            (r"(?i:(?:\d+\.\d*|\d*\.\d+)(?:f[+-]?\d+)?)", "mf"),
            (r"\d+(?:[SILDFR]|US|UI|UL)?", "mi"),
            (r"_\n", "k"),
        ],
        "dotted": ["whitespace", (_ID, "n", "#pop")],
        "string": [(r'""', "se"), (r'"C?', "s", "#pop"), (r'[^"]+', "s")],
        "dim": ["whitespace", (_ID, "nv", "#pop"), (r"", None, "#pop")],
        "funcname": ["whitespace", (_ID, "nf", "#pop")],
        "classname": ["whitespace", (_ID, "nc", "#pop")],
        "namespace": ["whitespace", (rf"{_ID}(?:[.]{_ID})*", "nn", "#pop")],
        "end": ["whitespace", (_ENDS, "k", "#pop"), (r"", None, "#pop")],
    }
