"""CMake."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import word_set

_CMAKE_BUILTINS = word_set(
    """
    add_compile_definitions add_compile_options add_custom_command add_custom_target add_definitions add_dependencies
    add_executable add_library add_link_options add_subdirectory add_test aux_source_directory break build_command
    build_name cmake_host_system_information cmake_language cmake_minimum_required cmake_parse_arguments cmake_policy
    configure_file create_test_sourcelist define_property else elseif enable_language enable_testing endforeach
    endfunction endif endmacro endwhile exec_program execute_process export export_library_dependencies file find_file
    find_library find_package find_path find_program fltk_wrap_ui foreach function get_cmake_property
    get_directory_property get_filename_component get_property get_source_file_property get_target_property
    get_test_property if include include_directories include_external_msproject include_guard
    include_regular_expression install install_files install_programs install_targets link_directories link_libraries
    list load_cache load_command macro make_directory mark_as_advanced math message option output_required_files
    project qt_wrap_cpp qt_wrap_ui remove remove_definitions return separate_arguments set set_directory_properties
    set_property set_source_files_properties set_target_properties set_tests_properties site_name source_group string
    subdir_depends subdirs target_compile_definitions target_compile_features target_compile_options
    target_include_directories target_link_directories target_link_libraries target_link_options
    target_precompile_headers target_sources try_compile try_run unset use_mangled_mesa utility_source
    variable_requires variable_watch while write_file
    """
)


class CMake(RougeLexer):
    """CMake."""

    def reset(self) -> None:
        super().reset()
        self._bracket = 0

    def comment(self, m: re.Match[str]) -> None:
        self.token("cm", m[0])
        self._bracket = len(m[0]) - 1
        self.goto("bracket_comment")

    def string(self, m: re.Match[str]) -> None:
        self.token("s2", m[0])
        self._bracket = len(m[0])
        self.goto("bracket_string")

    def comment_ends(self, m: re.Match[str]) -> None:
        self._ends("cm", m)

    def string_ends(self, m: re.Match[str]) -> None:
        self._ends("s2", m)

    def _ends(self, css_class: str, m: re.Match[str]) -> None:
        self.token(css_class, m[0])
        if len(m[0]) == self._bracket:
            self.goto("root")

    def command(self, m: re.Match[str]) -> None:
        self.groups(m, "nb" if m[1] in _CMAKE_BUILTINS else "nf", "", "p")

    states = {
        "variable_interpolation": [(r"\$\{", "si", "variable_reference")],
        "root": [
            "variable_interpolation",
            (r"[ \t]", ""),
            (r"[()]", "p"),
            (r"#\[=*\[", comment),
            (r"\[=*\[", string),
            (r'\\"', ""),
            (r'"', "s2", "quoted_argument"),
            (r"([A-Za-z_][A-Za-z0-9_]{0,200})([ \t]*)(\()", command),
            (r"#.*", "c1"),
            (r"(?s:.)", ""),
        ],
        "bracket_string": [(r"\]=*\]", string_ends), "variable_interpolation", (r"(?s:.)", "s2")],
        "bracket_comment": [(r"\]=*\]", comment_ends), (r"(?s:.)", "cm")],
        "variable_reference": ["variable_interpolation", (r"\}", "si", "#pop"), (r"(?s:.)", "nv")],
        "quoted_argument": [
            "variable_interpolation",
            (r'"', "s2", "root"),
            (r"\\[()#\" \\$@^trn;]", "se"),
            (r"(?s:.)", "s2"),
        ],
    }
