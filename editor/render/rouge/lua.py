"""Lua."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, word_set

_LUA_ID = r"[A-Za-z_][A-Za-z0-9_]*"
_LUA_BUILTINS = word_set(
    """
    _g _version assert collectgarbage dofile error getmetatable ipairs load loadfile next pairs pcall print rawequal
    rawget rawlen rawset select setmetatable tonumber tostring type xpcall lua_cpath lua_cpath_5_3 lua_init
    lua_init_5_3 lua_path lua_path_5_3 luaopen_base luaopen_coroutine luaopen_debug luaopen_io luaopen_math luaopen_os
    luaopen_package luaopen_string luaopen_table luaopen_utf8 lua_errerr lua_errfile lua_errgcmm lua_errmem lua_errrun
    lua_errsyntax lua_hookcall lua_hookcount lua_hookline lua_hookret lua_hooktailcall lua_maskcall lua_maskcount
    lua_maskline lua_maskret lua_maxinteger lua_mininteger lua_minstack lua_multret lua_noref lua_ok lua_opadd
    lua_opband lua_opbnot lua_opbor lua_opbxor lua_opdiv lua_opeq lua_opidiv lua_ople lua_oplt lua_opmod lua_opmul
    lua_oppow lua_opshl lua_opshr lua_opsub lua_opunm lua_refnil lua_registryindex lua_ridx_globals
    lua_ridx_mainthread lua_tboolean lua_tfunction lua_tlightuserdata lua_tnil lua_tnone lua_tnumber lua_tstring
    lua_ttable lua_tthread lua_tuserdata lua_use_apicheck lua_yield lual_buffersize require package.config
    package.cpath package.loaded package.loadlib package.path package.preload package.searchers package.searchpath
    coroutine.create coroutine.isyieldable coroutine.resume coroutine.running coroutine.status coroutine.wrap
    coroutine.yield debug.debug debug.gethook debug.getinfo debug.getlocal debug.getmetatable debug.getregistry
    debug.getupvalue debug.getuservalue debug.sethook debug.setlocal debug.setmetatable debug.setupvalue
    debug.setuservalue debug.traceback debug.upvalueid debug.upvaluejoin io.close io.flush io.input io.lines io.open
    io.output io.popen io.read io.stderr io.stdin io.stdout io.tmpfile io.type io.write math.abs math.acos math.asin
    math.atan math.ceil math.cos math.deg math.exp math.floor math.fmod math.huge math.log math.max math.maxinteger
    math.min math.mininteger math.modf math.pi math.rad math.random math.randomseed math.sin math.sqrt math.tan
    math.tointeger math.type math.ult os.clock os.date os.difftime os.execute os.exit os.getenv os.remove os.rename
    os.setlocale os.time os.tmpname string.byte string.char string.dump string.find string.format string.gmatch
    string.gsub string.len string.lower string.match string.pack string.packsize string.rep string.reverse string.sub
    string.unpack string.upper table.concat table.insert table.move table.pack table.remove table.sort table.unpack
    utf8.char utf8.charpattern utf8.codepoint utf8.codes utf8.len utf8.offset
    """
)


class Lua(RougeLexer):
    """Lua."""

    def name(self, m: re.Match[str]) -> None:
        if m[0] == "gsub" or m[0] in _LUA_BUILTINS:
            self.token("nb", m[0])
            if m[0] == "gsub":
                self.move("gsub")
        else:
            table, dot, member = m[0].partition(".")
            self.token("n", table)
            self.token("p", dot)
            self.token("n", member)

    states = {
        "root": [(r"#!.*?$", "cp"), (r"", None, "base")],
        "base": [
            (Span(r"--\[\[", r"(?s:.*?)\]\]"), "cm"),
            (r"--\[(?P<level>=+)\[(?s:.{0,5000}?)\](?P=level)\]", "cm"),
            (r"--.*$", "c1"),
            (r"(?i:(?:\d*\.\d+|\d+\.\d*)(?:e[+-]?\d+)?')", "mf"),
            (r"(?i:\d+e[+-]?\d+)", "mf"),
            (r"(?i:0x[0-9a-f]*)", "mh"),
            (r"\d+", "mi"),
            (r"\s", ""),
            (Span(r"\[\[", r"(?s:.*?)\]\]"), "s"),
            (r"\[(?P<depth>=+)\[(?s:.{0,5000}?)\](?P=depth)\]", "s"),
            (r"==|~=|<=|>=|\.\.\.|\.\.|[=+\-*/%^<>#]", "o"),
            (r"[\[\]{}().,:;]", "p"),
            (r"(?:and|or|not)\b", "ow"),
            (r"(?:break|do|else|elseif|end|for|if|in|repeat|return|then|until|while)\b", "k"),
            (r"local\b", "kd"),
            (r"(?:true|false|nil)\b", "kc"),
            (r"function\b", "k", "function_name"),
            (rf"{_LUA_ID}(?:\.{_LUA_ID})?", name),
            (r"'", "s1", "escape_sqs"),
            (r'"', "s2", "escape_dqs"),
        ],
        "function_name": [
            (r"\s+", ""),
            (rf"(?:({_LUA_ID})(\.))?({_LUA_ID})", ("nc", "p", "nf"), "#pop"),
            (r"\(", "p", "#pop"),
        ],
        "gsub": [(r"\)", "p", "#pop"), (r"[(,]", "p"), (r"\s+", ""), (r'"', "sr", "regex")],
        "regex": [
            (r'"', "sr", ("#pop", "regex_end")),
            (r"\[\^?", "se", "regex_group"),
            (r"\\.", "se"),
            (r"[(][?][:=<!]", "se"),
            (r"[{][\d,]+[}]", "se"),
            (r"[()?]", "se"),
            (r".", "sr"),
        ],
        "regex_end": [(r"[$]+", "sr", "#pop"), (r"", None, "#pop")],
        "regex_group": [(r"/", "se"), (r"\]", "se", "#pop"), (r"(\\)(.)", ("se", "sr")), (r".", "sr")],
        "escape_sqs": ["string_escape", (r"'", "s1", "#pop"), (r"[^']+", "s1")],
        "escape_dqs": ["string_escape", (r'"', "s2", "#pop"), (r'[^"]+', "s2")],
        "string_escape": [(r"\\(?:[abfnrtv\\\"']|\d{1,3})", "se")],
    }
