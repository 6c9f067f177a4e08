"""Zig."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Words

_WORDS = Words(
    [
        (
            "k",
            """
            align linksection threadlocal struct enum union error break return anyframe fn c_longlong c_ulonglong
            c_longdouble c_void comptime_float c_short c_ushort c_int c_uint c_long c_ulong continue asm defer
            errdefer const var extern packed export pub if else switch and or orelse while for bool unreachable try
            catch async suspend nosuspend await resume undefined usingnamespace test void noreturn type anyerror usize
            noalias inline noinline comptime callconv volatile allowzero
            """,
        ),
        (
            "nb",
            """
            @addWithOverflow @as @atomicLoad @atomicStore @bitCast @breakpoint @alignCast @alignOf @cDefine @cImport
            @cInclude @bitOffsetOf @atomicRmw @bytesToSlice @byteOffsetOf @OpaqueType @panic @ptrCast @bitReverse
            @Vector @sin @cUndef @canImplicitCast @clz @cmpxchgWeak @cmpxchgStrong @compileError @compileLog @ctz
            @popCount @divExact @divFloor @cos @divTrunc @embedFile @export @tagName @TagType @errorName @call
            @errorReturnTrace @fence @fieldParentPtr @field @unionInit @errorToInt @intToEnum @enumToInt
            @setAlignStack @frame @Frame @exp @exp2 @log @log2 @log10 @fabs @floor @ceil @trunc @round @floatCast
            @intToFloat @floatToInt @boolToInt @errSetCast @intToError @frameAddress @import @newStackCall @asyncCall
            @intToPtr @intCast @frameSize @memcpy @memset @mod @mulWithOverflow @splat @ptrToInt @rem @returnAddress
            @setCold @Type @shuffle @setGlobalLinkage @setGlobalSection @shlExact @This @hasDecl @hasField
            @setRuntimeSafety @setEvalBranchQuota @setFloatMode @shlWithOverflow @shrExact @sizeOf @bitSizeOf @sqrt
            @byteSwap @subWithOverflow @sliceToBytes comptime_int @truncate @typeInfo @typeName @TypeOf
            """,
        ),
    ]
)
_ID = r"[a-zA-Z_]\w*"
_ESCAPE = r"\\(?:[nrt'\"\\0]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})"


class Zig(RougeLexer):
    """Zig."""

    def name(self, m: re.Match[str]) -> None:
        css_class = _WORDS.of(m[3])
        if css_class == "n" and m[1]:
            css_class = "nf" if m[5] else "py"
        self.groups(m, "p", "", css_class, "", "p")

    states = {
        "bol": ["whitespace", (r"#\s[^\n]*", "cs"), (r"", None, "#pop")],
        "whitespace": [(r"\s+", ""), (r"//[^\n]*", "c")],
        "root": [
            (r"\n", "", "bol"),
            "whitespace",
            (r"[iu][0-9]+\b", "kt"),
            (r"f(?:16|32|64|128)\b", "kt"),
            (r"(?:isize|usize)\b", "kt"),
            "literals",
            (rf"'{_ID}", "nv"),
            (rf"([.]?)(\s{{0,200}})(@?{_ID})(\s*)([(]?)", name),
            (r"[()\[\]{}|,:;]", "p"),
            (r"[*/!@~&+%^<>=?-]|\.{1,3}", "o"),
        ],
        "literals": [
            (r"(?:true|false|null)\b", "kc"),
            (rf"'(?:{_ESCAPE}|[^\\])'", "sc"),
            (r'"', "s", "string"),
            (r"r(?P<hashes>#*)\"(?s:.{0,5000}?)\"(?P=hashes)", "s"),
            (r"[0-9]+(?:[.][0-9_]+(?:e[-+]?[0-9_]+)?|e[-+]?[0-9_]+)", "mf"),
            (r"0b[10_]+|0x[0-9a-fA-F_]+|[0-9_]+", "mi"),
        ],
        "string": [(r'"', "s", "#pop"), (_ESCAPE, "se"), (r'[^"\\]+', "s")],
    }
