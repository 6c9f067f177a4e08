"""Styles of a site and of its theme, compiled as Jekyll does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.render.liquid.ruby import Refused
from editor.render.pages.sass import Sass, sass_of


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "_sass").mkdir()
    (tmp_path / "_sass" / "_colours.scss").write_text("$ink: #123456;\n")
    return tmp_path


def test_styles_import_and_use_what_lies_in_the_site(site: Path) -> None:
    sass = sass_of(site, {}, None)
    css = "p {\n  color: #123456;\n}\n"

    assert sass.css('@import "colours"; p { color: $ink }', indented=False) == css
    assert sass.css('@use "colours"; p { color: colours.$ink }', indented=False) == css
    assert sass.css('@import "colours"\np\n  color: $ink', indented=True) == css


def test_the_sites_own_styles_come_before_the_themes(site: Path, tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    (theme / "_sass").mkdir(parents=True)
    (theme / "_sass" / "_colours.scss").write_text("$ink: red;\n")
    (theme / "_sass" / "_more.scss").write_text("$paper: blue;\n")

    css = sass_of(site, {}, theme).css(
        '@import "colours", "more"; p { color: $ink; background: $paper }', indented=False
    )

    assert css == "p {\n  color: #123456;\n  background: blue;\n}\n"


def test_the_style_of_the_configuration_holds(site: Path) -> None:
    assert sass_of(site, {"sass": {"style": "compressed"}}, None).css("p { top: 0 }", indented=False) == "p{top:0}\n"


def test_a_changed_import_is_compiled_anew(site: Path) -> None:
    sass = sass_of(site, {}, None)
    sass.css('@import "colours"; p { color: $ink }', indented=False)
    file = site / "_sass" / "_colours.scss"
    file.write_text("$ink: #abcdef;\n")
    os.utime(file, (1, 1))

    assert "#abcdef" in sass.css('@import "colours"; p { color: $ink }', indented=False)


def test_a_changed_sheet_beside_the_folders_is_compiled_anew(site: Path) -> None:
    (site / "assets").mkdir()
    file = site / "assets" / "print.scss"
    file.write_text("p { top: 0 }\n")
    sass = sass_of(site, {}, None)
    assert "top: 0" in sass.css('@import "../assets/print"', indented=False)
    file.write_text("p { top: 10px }\n")

    assert "top: 10px" in sass.css('@import "../assets/print"', indented=False)


def test_what_is_wrong_is_told_in_the_words_of_sass() -> None:
    with pytest.raises(Refused, match="Undefined variable"):
        Sass(()).css("p { color: $nobody }", indented=False)


def test_a_loop_without_end_is_stopped() -> None:
    with pytest.raises(Refused, match="too long"):
        Sass((), seconds=1.0).css("@while true { }", indented=False)


@pytest.mark.parametrize(
    "text",
    [
        '@import "../outside/secret"',
        '@use "../outside/secret"',
        '@import "/etc/secret"',
        '@import "file:///etc/secret"',
        '@use "sass:meta"; $a: "../outside/secret"; p { @include meta.load-css($a) }',
        '@use "sass:meta"; p { @include meta.load-css("../outside/secret") }',
        '@import "linked"',
        '@use "sass:meta"; p { @include meta.load_css("../outside/secret") }',
        '@use "sass:meta"; p { @include meta.load-css ("../outside/secret") }',
        '@use "sass:meta"; $m: meta.get-mixin("load-css", "meta"); p { @include meta.apply($m, "../outside/secret") }',
        '@import /* ; */ "../outside/secret"',
        r'@import "\2e\2e/outside/secret"',
        r'@\69mport "../outside/secret"',
        '@import "../assets/between"',
        '@import "file:/{root}/outside/secret"',
        '@use "FILE:///{root}/outside/secret"',
        '@use "file://localhost/{root}/outside/secret"',
        '@use "%2e%2e/%2e%2e/outside/secret"',
        '@import "..%2f..%2foutside/secret"',
        '@import "a;/../../../outside/secret"',
        '@import "url(/../../../outside/secret"',
        """$a: "/*"; @import /*'*/ "../../outside/secret"; $b: "*/";""",
        '@use "sass:meta"; p { @include meta.load-css("../" + "../outside/secret") }',
        r'@use "sass:meta"; p { @include meta.l\6f ad-css("../../outside/secret") }',
        '@import "padded"',
    ],
)
def test_nothing_outside_of_the_site_is_imported(tmp_path: Path, text: str) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.scss").write_text("p { color: red }")
    root = tmp_path / "site"
    (root / "_sass").mkdir(parents=True)
    (root / "assets").mkdir()
    (root / "assets" / "between.scss").write_text('@import "../../outside/secret"')
    if "padded" in text:
        (root / "_sass" / "padded.scss").write_text("//" + "x" * 2_000_000 + '\n@import "../../outside/secret"')
    if "linked" in text:
        (root / "_sass" / "_linked.scss").symlink_to(tmp_path / "outside" / "secret.scss")

    with pytest.raises(Refused):
        sass_of(root, {}, None).css(text.replace("{root}", tmp_path.as_posix().lstrip("/")), indented=False)


@pytest.mark.parametrize(
    "rule", ["@import ../../outside/secret", "@import /**/../../outside/secret", '@import "near", ../../outside/secret']
)
def test_nothing_outside_is_imported_without_quotes_either(tmp_path: Path, rule: str) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.scss").write_text("p { color: red }")
    (tmp_path / "site" / "_sass").mkdir(parents=True)
    (tmp_path / "site" / "_sass" / "near.scss").write_text("b { top: 0 }")

    with pytest.raises(Refused, match="outside of the site"):
        sass_of(tmp_path / "site", {}, None).css(f'{rule}\na\n  content: "x"\n', indented=True)


def test_sheets_are_found_as_sass_finds_them(site: Path) -> None:
    (site / "_sass" / "deep").mkdir()
    (site / "_sass" / "one.scss").touch()
    (site / "_sass" / "_one.scss").touch()
    (site / "_sass" / "both.scss").write_text("a { top: 1px }")
    (site / "_sass" / "both.import.scss").write_text("b { top: 2px }")
    (site / "_sass" / "deep" / "_index.sass").write_text("i\n  top: 3px\n")
    (site / "_sass" / "plain.css").write_text("u { top: 4px }")
    sass = sass_of(site, {"sass": {"style": "compressed"}}, None)

    assert sass.css('@use "both"', indented=False) == "a{top:1px}\n"
    assert sass.css('@import "both"', indented=False) == "b{top:2px}\n"
    assert sass.css('@use "deep"; @use "plain"', indented=False) == "i{top:3px}u{top:4px}\n"
    with pytest.raises(Refused, match="not clear which file"):
        sass.css('@use "one"', indented=False)


def test_a_mixin_may_load_a_sheet_by_a_name_that_it_works_out(site: Path) -> None:
    (site / "_sass" / "dark.scss").write_text("b { top: 0 }")
    text = '@use "sass:meta"; $name: "da"; p { @include meta.load-css($name + "rk") }'
    assert sass_of(site, {"sass": {"style": "compressed"}}, None).css(text, indented=False) == "p b{top:0}\n"


def test_paths_upwards_within_the_site_are_imported(site: Path) -> None:
    (site / "_sass" / "deep").mkdir()
    (site / "_sass" / "deep" / "_more.scss").write_text('@import "../colours"; p { color: $ink }')

    assert "#123456" in sass_of(site, {}, None).css('@import "deep/more"', indented=False)


def test_folders_outside_of_the_site_are_not_imported_from(site: Path) -> None:
    assert sass_of(site, {"sass": {"load_paths": ["../..", "/"], "sass_dir": "../x"}}, None).folders == ()
