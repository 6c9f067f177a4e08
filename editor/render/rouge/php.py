"""PHP, in HTML or alone."""

from __future__ import annotations

import re

from pygments.lexers._php_builtins import MODULES

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html
from editor.render.rouge.rules import UPPER, Span, word_set

_ID = r"(?u:[^\W\d])(?u:\w)*"
_NS = rf"(?:{_ID}\\)+"
_NAME = rf"(?:{_NS})?{_ID}"
_KEYWORDS = word_set(
    """
    old_function cfunction __class__ __dir__ __file__ __function__ __halt_compiler __line__ __method__ __namespace__
    __trait__ abstract and array as break case catch clone continue declare default die do echo else elseif empty
    enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach global goto
    if implements include include_once instanceof insteadof isset list match new or parent print private protected
    public readonly require require_once return self static switch throw try unset var while xor yield
    """
)
# Functions that Pygments has and Rouge has not, and the other way round: of old extensions that old posts speak of.
_NOT_YET = word_set(
    """
    apcu_key_info array_is_list enchant_dict_add enchant_dict_is_added enum_exists fdatasync fdiv fsync get_debug_type
    get_mangled_object_vars get_resource_id gnupg_getengineinfo gnupg_geterrorinfo igbinary_serialize
    igbinary_unserialize imageavif imagecreatefromavif imagecreatefromtga imagegetinterpolation ldap_count_references
    net_get_interfaces oci_set_prefetch_lob openssl_cms_decrypt openssl_cms_encrypt openssl_cms_read openssl_cms_sign
    openssl_cms_verify openssl_pkey_derive password_algos preg_last_error_msg ssh2_forward_accept ssh2_forward_listen
    ssh2_poll ssh2_send_eof str_contains str_ends_with str_starts_with swoole_clear_error swoole_error_log
    var_representation
    """
)
_OLD = word_set(
    """
    apache_reset_timeout apc_add apc_bin_dump apc_bin_dumpfile apc_bin_load apc_bin_loadfile apc_cache_info apc_cas
    apc_clear_cache apc_compile_file apc_dec apc_define_constants apc_delete apc_delete_file apc_exists apc_fetch
    apc_inc apc_load_constants apc_sma_info apc_store blenc_encrypt bson_decode bson_encode call_user_method
    call_user_method_array chdb_create define_syslog_variables delete ereg ereg_replace eregi eregi_replace
    fribidi_log2vis gopher_parsedir imagepsbbox imagepsencodefont imagepsextendfont imagepsfreefont imagepsloadfont
    imagepsslantfont imagepstext import_request_variables inclued_get_data judy_type judy_version magic_quotes_runtime
    main mcrypt_cbc mcrypt_cfb mcrypt_ecb mcrypt_generic_end mcrypt_ofb mssql_bind mssql_close mssql_connect
    mssql_data_seek mssql_execute mssql_fetch_array mssql_fetch_assoc mssql_fetch_batch mssql_fetch_field
    mssql_fetch_object mssql_fetch_row mssql_field_length mssql_field_name mssql_field_seek mssql_field_type
    mssql_free_result mssql_free_statement mssql_get_last_message mssql_guid_string mssql_init
    mssql_min_error_severity mssql_min_message_severity mssql_next_result mssql_num_fields mssql_num_rows
    mssql_pconnect mssql_query mssql_result mssql_rows_affected mssql_select_db mysqli_bind_param mysqli_bind_result
    mysqli_client_encoding mysqli_disable_rpl_parse mysqli_enable_reads_from_master mysqli_enable_rpl_parse
    mysqli_escape_string mysqli_fetch mysqli_get_cache_stats mysqli_get_metadata mysqli_master_query
    mysqli_param_count mysqli_rpl_parse_enabled mysqli_rpl_probe mysqli_send_long_data mysqli_slave_query
    oci_internal_debug override_function php_check_syntax php_logo_guid rename_function session_is_registered
    session_pgsql_add_error session_pgsql_get_error session_pgsql_get_field session_pgsql_reset
    session_pgsql_set_field session_pgsql_status session_register session_unregister set_magic_quotes_runtime
    set_socket_blocking setproctitle setthreadtitle split spliti sql_regcase sqlite_array_query sqlite_busy_timeout
    sqlite_changes sqlite_close sqlite_column sqlite_create_aggregate sqlite_create_function sqlite_current
    sqlite_error_string sqlite_escape_string sqlite_exec sqlite_factory sqlite_fetch_all sqlite_fetch_array
    sqlite_fetch_column_types sqlite_fetch_object sqlite_fetch_single sqlite_fetch_string sqlite_field_name
    sqlite_has_more sqlite_has_prev sqlite_key sqlite_last_error sqlite_last_insert_rowid sqlite_libencoding
    sqlite_libversion sqlite_next sqlite_num_fields sqlite_num_rows sqlite_open sqlite_popen sqlite_prev sqlite_query
    sqlite_rewind sqlite_seek sqlite_single_query sqlite_udf_decode_binary sqlite_udf_encode_binary
    sqlite_unbuffered_query sqlite_valid win32_ps_list_procs win32_ps_stat_mem win32_ps_stat_proc zend_logo_guid
    """
)
_FUNCTIONS = frozenset(name for names in MODULES.values() for name in names) - _NOT_YET | _OLD

_PUSHES = {
    "use": "in_use",
    "const": "in_const",
    "catch": "in_catch",
    "public": "in_visibility",
    "protected": "in_visibility",
    "private": "in_visibility",
}


class Php(RougeLexer):
    """PHP; what is outside of it is HTML."""

    def __init__(self, *, depth: int = 0) -> None:
        self._html = Html()
        super().__init__(depth=depth)

    def reset(self) -> None:
        self._html.reset()
        super().reset()

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])

    def markup_first(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])
        self.pop()

    def ends(self, m: re.Match[str]) -> None:
        self.token("cp", m[0])
        del self.stack[1:]

    def call(self, m: re.Match[str]) -> None:
        name = m[0].lower()
        self.token("k" if name in _KEYWORDS else "nb" if name in _FUNCTIONS else "nf", m[0])

    def name(self, m: re.Match[str]) -> None:
        name = m[0].lower()
        pushed = _PUSHES.get(name)
        self.token("kn" if name == "use" else "k" if pushed or name in _KEYWORDS else _class_of(m[0]), m[0])
        if pushed:
            self.move(pushed)

    def function(self, m: re.Match[str]) -> None:
        self.token("k", m[0])
        self.move(("in_function_return", "in_function_params", "in_function_name"))

    start = ("start",)
    states = {
        "escape": [(r"\?>", ends)],
        "return": [(r"", None, "#pop")],
        "start": [
            (r"\s*(?=<)", markup_first),
            (r"[^$]+(?=<\?(?i:php|=))", markup_first),
            (r"", None, ("#pop", "php")),
        ],
        "names": [(rf"{_NAME}(?=\s{{0,200}}\()", call), (_NAME, name)],
        "operators": [(r"[~!%^&*+|:.<>/@-]+", "o")],
        "string": [
            (r'"', "s2", "#pop"),
            (r'[^\\{$"]+', "s2"),
            (r"\\u\{[0-9a-fA-F]+\}", "se"),
            (r"\\(?:[efrntv\"$\\]|[0-7]{1,3}|[xX][0-9a-fA-F]{1,2})", "se"),
            (rf"\${_ID}(?:\[\S+\]|->{_ID})?", "nv"),
            (r"\{\$\{", "si", "string_interp_double"),
            (r"\{(?=\$)", "si", "string_interp_single"),
            (r"(\{)(\S{1,300})(\})", ("si", "nv", "si")),
            (r"[${\\]+", "s2"),
        ],
        "string_interp_double": [(r"\}\}", "si", "#pop"), "php"],
        "string_interp_single": [(r"\}", "si", "#pop"), "php"],
        "values": [
            (rf"(?is:<<<(?P<q>[\"']?)(?P<here>{_ID})(?P=q)\n.{{0,5000}}?\n\s*(?P=here);?)", "sh"),
            (r"(?:\d[_\d]*)?\.(?:\d[_\d]*)?(?:[eE][+-]?\d[_\d]*)?", "mf"),
            (r"0[0-7][0-7_]*", "mo"),
            (r"0[bB][01][01_]*", "mb"),
            (r"0[xX][a-fA-F0-9][a-fA-F0-9_]*", "mh"),
            (r"\d[_\d]*", "mi"),
            (Span(r"'", r"[^'\\]*+(?:\\.[^'\\]*+)*+'", "\\\n"), "s1"),
            (Span(r"`", r"[^`\\]*+(?:\\.[^`\\]*+)*+`", "\\\n"), "sb"),
            (r'"', "s2", "string"),
            (r"(?i:function|fn)\b", function),
            (r"(?i:true|false|null)\b", "kc"),
            (r"(?i:new)\b", "k", "in_new"),
        ],
        "variables": [(rf"\$\{{\${{1,20}}{_ID}\}}", "nv"), (rf"\${{1,20}}{_ID}", "nv")],
        "whitespace": [
            (r"\s+", ""),
            (r"#.*?$", "c1"),
            (r"//.*?$", "c1"),
            (Span(r"/\*\*(?!/)", r"(?s:.*?)\*/"), "cd"),
            (Span(r"/\*", r"(?s:.*?)\*/"), "cm"),
        ],
        "root": [(r"<\?(?i:php|=)?", "cp", "php"), (r"(?s:.*?(?=<\?)|.+)", markup)],
        "php": [
            "escape",
            "whitespace",
            "variables",
            "values",
            (rf"((?i:namespace))(\s+)({_NAME})", ("kn", "", "nn")),
            (rf"((?i:class|interface|trait|extends|implements))(\s+)({_NAME})", ("kd", "", "nc")),
            "names",
            (r"[;,(){}\[\]]", "p"),
            "operators",
            (r"[=?]", "o"),
        ],
        "in_assign": [
            (r",", "p", "#pop"),
            (r"[\[\]]", "p"),
            (r"\(", "p", "in_assign_function"),
            "escape",
            "whitespace",
            "values",
            "variables",
            "names",
            "operators",
            "return",
        ],
        "in_assign_function": [(r"\)", "p", "#pop"), (r",", "p"), "in_assign"],
        "in_catch": [(r"\(", "p"), (r"\|", "o"), (_ID, "nc"), "escape", "whitespace", "return"],
        "in_const": [(_ID, "no"), (r"=", "o", "in_assign"), "escape", "whitespace", "return"],
        "in_function_body": [(r"\{", "p", "#push"), (r"\}", "p", "#pop"), "php"],
        "in_function_name": [(r"&", "o"), (_ID, "n"), (r"\(", "p", "#pop"), "escape", "whitespace", "return"],
        "in_function_params": [
            (r"\)", "p", "#pop"),
            (r",", "p"),
            (r"[.]{3}", "p"),
            (r"=", "o", "in_assign"),
            (r"(?i:public|protected|private|readonly)\b", "k"),
            (rf"\??{_ID}", "kt", "in_assign"),
            "escape",
            "whitespace",
            "variables",
            "return",
        ],
        "in_function_return": [
            (r":", "p"),
            (r"(?i:use)\b", "k", "in_function_use"),
            (rf"\??{_ID}", "kt", "in_assign"),
            (r"\{", "p", ("#pop", "in_function_body")),
            "escape",
            "whitespace",
            "return",
        ],
        "in_function_use": [
            (r"[,(]", "p"),
            (r"&", "o"),
            (r"\)", "p", "#pop"),
            "escape",
            "whitespace",
            "variables",
            "return",
        ],
        "in_new": [
            (r"(?i:class)\b", "kd", ("#pop", "in_new_class")),
            (_NAME, "nc", "#pop"),
            "escape",
            "whitespace",
            "return",
        ],
        "in_new_class": [(r"\}", "p", "#pop"), (r"\{", "p"), "php"],
        "in_use": [
            (r"[,}]", "p"),
            (r"(?i:function|const)\b", "k"),
            (rf"({_NS})(\{{)", ("nn", "p")),
            (rf"{_NAME}(?:_{_ID})+", "nf"),
            "escape",
            "whitespace",
            "names",
            "return",
        ],
        "in_visibility": [
            (r"(?i:readonly|static)\b", "k"),
            (r"(?i:(?=(?:abstract|const|function)\b))", None, "#pop"),
            (rf"\??{_ID}", "kt", "#pop"),
            "escape",
            "whitespace",
            "return",
        ],
    }


def _class_of(name: str) -> str:
    """Return the class of a name that is no keyword."""
    if re.match(r"__.*?__$", name):
        return "nb"
    if re.match(rf"(?:E|PHP)(?:_[{UPPER}]+)+$", name):
        return "kc"
    if re.search(rf"(?:\\|^)[{UPPER}][{UPPER}\d_]+$", name):
        return "no"
    return "nc" if re.search(rf"(?:\\|^)[{UPPER}][^\W_]*$", name) else "n"
