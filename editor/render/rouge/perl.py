"""Perl."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Span, Table, one_of

_KEYWORDS = one_of(
    """
    case continue do else elsif for foreach if last my next our redo reset then unless until while use print new BEGIN
    CHECK INIT END return
    """
)
_BUILTINS = one_of(
    """
    abs accept alarm atan2 bind binmode bless caller chdir chmod chomp chop chown chr chroot close closedir connect
    continue cos crypt dbmclose dbmopen defined delete die dump each endgrent endhostent endnetent endprotoent endpwent
    endservent eof eval exec exists exit exp fcntl fileno flock fork format formline getc getgrent getgrgid getgrnam
    gethostbyaddr gethostbyname gethostent getlogin getnetbyaddr getnetbyname getnetent getpeername getpgrp getppid
    getpriority getprotobyname getprotobynumber getprotoent getpwent getpwnam getpwuid getservbyname getservbyport
    getservent getsockname getsockopt glob gmtime goto grep hex import index int ioctl join keys kill last lc lcfirst
    length link listen local localtime log lstat map mkdir msgctl msgget msgrcv msgsnd my next no oct open opendir ord
    our pack package pipe pop pos printf prototype push quotemeta rand read readdir readline readlink readpipe recv redo
    ref rename require reverse rewinddir rindex rmdir scalar seek seekdir select semctl semget semop send setgrent
    sethostent setnetent setpgrp setpriority setprotoent setpwent setservent setsockopt shift shmctl shmget shmread
    shmwrite shutdown sin sleep socket socketpair sort splice split sprintf sqrt srand stat study substr symlink syscall
    sysopen sysread sysseek system syswrite tell telldir tie tied time times tr truncate uc ucfirst umask undef unlink
    unpack unshift untie utime values vec wait waitpid wantarray warn write
    """
)
_FLAGS = "[msixpodualngc]*"


def _to(end: str, flags: str = "", *, lines: bool = True) -> str:
    """Return a pattern for what goes on to *end*, with escapes of it, and *flags* behind."""
    any_but = rf"[^{end}\\]" if lines else rf"[^{end}\\\n]"
    return rf"(?:\\[\\{end}]|{any_but}|\\(?![\\{end}]))*+{end}{flags}"


def _twice(edge: str) -> str:
    """Return a pattern for two parts between three of *edge*, a group of that name."""
    part = rf"(?:\\\\|\\(?P={edge})|(?s:.)){{0,2000}}?"
    return rf"{part}(?P={edge}){part}(?P={edge})[msixpodualngcr]*"


def _once(edge: str) -> str:
    return rf"(?:\\\\|\\(?P={edge})|(?s:.)){{0,2000}}?(?P={edge}){_FLAGS}"


def _strings() -> Table:
    """Return the states of strings in brackets, which nest."""
    states: dict[str, list[str | Rule]] = {}
    for name, opening, closing in (("cb", r"\{", r"\}"), ("rb", r"\(", r"\)"), ("sb", r"\[", r"\]"), ("lt", "<", ">")):
        states[f"{name}_string"] = [
            (rf"\\[{opening}{closing}\\]", "sx"),
            (r"\\", "sx"),
            (opening, "sx", "#push"),
            (closing, "sx", "#pop"),
            (rf"[^{opening}{closing}\\]+", "sx"),
        ]
    return states


class Perl(RougeLexer):
    """Perl 5."""

    states = {
        **_strings(),
        "balanced_regex": [
            *(
                (Span(edge, _to(end, "[egimosx]*")), "sr", "#pop")
                for edge, end in (
                    ("/", "/"),
                    ("!", "!"),
                    (r"\{", r"\}"),
                    ("<", ">"),
                    (r"\[", r"\]"),
                    (r"\(", r"\)"),
                    ("@", "@"),
                    ("%", "%"),
                    (r"\$", r"\$"),
                )
            ),
            (Span(r"\\", r"(?:\\\\|[^\\])*\\[egimosx]*"), "sr", "#pop"),
        ],
        "root": [
            (r"#.*", "c1"),
            (Span(r"^=[a-zA-Z0-9]+\s+", r"(?s:.*?)\n=cut"), "cm"),
            (rf"{_KEYWORDS}\b", "k"),
            (r"(format)(\s+)([a-zA-Z0-9_]+)(\s*)(=)(\s*\n)", ("k", "", "n", "", "p", ""), "format"),
            (r"(?:eq|lt|gt|le|ge|ne|not|and|or|cmp)\b", "ow"),
            (Span(r"(?:s|tr|y)\{", _to(r"\}", r"\s*")), "sr", "balanced_regex"),
            (Span(r"(?:s|tr|y)<", _to(r">", r"\s*")), "sr", "balanced_regex"),
            (Span(r"(?:s|tr|y)\[", _to(r"\]", r"\s*")), "sr", "balanced_regex"),
            (Span(r"(?:s|tr|y)\(", _to(r"\)", r"\s*")), "sr", "balanced_regex"),
            (rf"(?:s|tr|y)\s*(?P<swap>[^\w\s]){_twice('swap')}", "sr"),
            (rf"(?:s|tr|y)\s+(?P<swapped>\w){_twice('swapped')}", "sr"),
            (Span(r"m?/", _to("/", _FLAGS, lines=False), "\n"), "sr"),
            (r"m(?=[/!\\{<\[(@%$])", "sr", "balanced_regex"),
            (rf"m\s*(?P<match>[^\w\s]){_once('match')}", "sr"),
            (rf"m\s+(?P<matched>\w){_once('matched')}", "sr"),
            (r"\s+", ""),
            (r"(?=[a-zA-Z_]\w*(?:\s{0,200}#.*\n){0,20}\s{0,200}=>)", None, "fat_comma"),
            (rf"{_BUILTINS}\b", "nb"),
            (r"(?:__(?:DIE|WARN)__|DATA|STD(?:IN|OUT|ERR))\b", "bp"),
            (r"<<(?P<q>['\"]?)(?P<here>[a-zA-Z_][a-zA-Z0-9_]*)(?P=q);?\n(?s:.{0,5000}?)\n(?P=here)\n", "s"),
            (r"__(?:END|DATA)__\b", "cp", "end_part"),
            (r"\$\^[ADEFHILMOPSTWX]", "vg"),
            (r"\$[\\\"'\[\]&`+*.,;=%~?@$!<>(^|/_-](?!\w)", "vg"),
            (r"[$@%&*][$@%&*#_]{0,50}(?=[a-zA-Z{\[;])", "nv", "varname"),
            (r"[-+/*%=<>&^|!\\~]=?", "o"),
            (r"0_?[0-7]+(?:_[0-7]+)*", "mo"),
            (r"0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*", "mh"),
            (r"0b[01]+(?:_[01]+)*", "mb"),
            (r"(?i:\d*(?:_\d*)*+\.\d+(?:_\d*)*(?:e[+-]?\d+)?)", "mf"),
            (r"(?i:\d+(?:_\d*)*e[+-]?\d+(?:_\d*)*)", "mf"),
            (r"\d+(?:_\d+)*", "mi"),
            (r"'", "p", "sq"),
            (r'"', "p", "dq"),
            (r"`", "p", "bq"),
            (r"<[^\s>]+>", "sr"),
            (r"(?:q|qq|qw|qr|qx)\{", "sx", "cb_string"),
            (r"(?:q|qq|qw|qr|qx)\(", "sx", "rb_string"),
            (r"(?:q|qq|qw|qr|qx)\[", "sx", "sb_string"),
            (r"(?:q|qq|qw|qr|qx)<", "sx", "lt_string"),
            (r"(?:q|qq|qw|qr|qx)(?P<quote>\W)(?s:.{0,5000}?)(?P=quote)", "sx"),
            (r"package\s+", "k", "modulename"),
            (r"sub\s+", "k", "funcname"),
            (r"\[\]|\*\*|::|<<|>>|>=|<=|<=>|={3}|!=|=~|!~|&&?|\|\||\.{1,3}", "o"),
            (r"[()\[\]:;,<>/?{}]", "p"),
            (r"(?=\w)", None, "name"),
        ],
        "format": [(r"\.\n", "si", "#pop"), (r".*?\n", "si")],
        "fat_comma": [(r"#.*", "c1"), (r"\w+", "s"), (r"\s+", ""), (r"=>", "o", "#pop")],
        "name_common": [(r"\w+::", "nn"), (r"[\w:]+", "nv", "#pop")],
        "varname": [
            (r"\s+", ""),
            (r"[{\[]", "p", "#pop"),
            (r"[),]", "p", "#pop"),
            (r"[;]", "p", "#pop"),
            "name_common",
        ],
        "name": ["name_common", (r"[A-Z_]+(?=[^a-zA-Z0-9_])", "no", "#pop"), (r"(?=\W)", None, "#pop")],
        "modulename": [(r"[a-zA-Z_]\w*", "nn", "#pop")],
        "funcname": [
            (r"[a-zA-Z_]\w*[!?]?", "nf"),
            (r"\s+", ""),
            (r"(\([$@%]*\))(\s*)", ("p", "")),
            (r".*?\{", "p", "#pop"),
            (r";", "p", "#pop"),
        ],
        "sq": [(r"\\[\\']", "se"), (r"[^\\']+", "s1"), (r"'", "p", "#pop"), (r"\\", "s1")],
        "dq": [
            "string_intp",
            (r"\\[\\tnrabefluLUE\"$@]", "se"),
            (r"\\0\d{2}", "se"),
            (r"\\o\{\d+\}", "se"),
            (r"\\x[0-9a-fA-F]{2}", "se"),
            (r"\\x\{[0-9a-fA-F]+\}", "se"),
            (r"\\c.", "se"),
            (r"\\N\{[^}]{1,200}\}", "se"),
            (r'[^\\"$@]+|[^\\"]', "s2"),
            (r'"', "p", "#pop"),
            (r"\\", "se"),
        ],
        "bq": ["string_intp", (r"\\[\\tnr`]", "se"), (r"[^\\`$@]+|[^\\`]", "sb"), (r"`", "p", "#pop")],
        "in_interp": [(r"\}", "si", "#pop"), (r"\s+", ""), (r"[a-zA-Z_]\w*", "si")],
        "string_intp": [(r"[$@]\{", "si", "in_interp"), (r"[$@][a-zA-Z_]\w*", "si")],
        "end_part": [(r"(?s:.+)", "cp", "#pop")],
    }
