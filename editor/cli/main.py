"""The command line: which words mean what, and the way out with one sentence when something is amiss."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from editor import __version__
from editor.cli.failure import DONE, FAILED, USAGE, CommandFailed
from editor.cli.fields import get_text, set_value, unset_value
from editor.cli.language import translate
from editor.cli.printable import tell
from editor.cli.usage import explained

COMMANDS = ("export", "get", "set", "unset", "render", "list", "check", "new", "publish", "compare")
INTERRUPTED = 130


class _Formatter(argparse.HelpFormatter):
    """Help under headings in the writer's language; argparse has its own from gettext, which we have not."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, translate("cli", "usage:") + " " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(_headings().get(heading or "", heading))


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, as all commands do."""

    def __init__(self, prog: str, **words: Any) -> None:
        super().__init__(prog, add_help=False, formatter_class=_Formatter, **words)
        self.add_argument("-h", "--help", action="help", help=translate("cli", "show this help and end"))

    def error(self, message: str) -> NoReturn:
        """End with *message* and the way to the help."""
        raise CommandFailed(translate("cli", "{0} (see {1} --help).").format(explained(message), self.prog), USAGE)


class _WindowParser(_Parser):
    """Its help also lists the commands, which stand in a parser of their own."""

    def format_help(self) -> str:
        """Return the help, with a line for each command."""
        listed = _Formatter(self.prog)
        listed.start_section(translate("cli", "commands, without a window"))
        for name, words in _commands().items():
            listed.add_argument(argparse.Action([], name, help=words))
        listed.end_section()
        listed.add_text(
            translate(
                "cli",
                "frontispiece COMMAND --help tells more of each. A file that is named like a command is opened as "
                "./export.",
            )
        )
        return f"{super().format_help()}\n{listed.format_help()}"


def _headings() -> dict[str, str]:
    return {
        "positional arguments": translate("cli", "what is meant"),
        "options": translate("cli", "options"),
    }


def _commands() -> dict[str, str]:
    """Return what each of `COMMANDS` does."""
    return {
        "export": translate("cli", "write posts as HTML that stands by itself, or as PDF, Word or EPUB"),
        "get": translate("cli", "print front matter"),
        "set": translate("cli", "set a field, leaving every other byte of the file as it is"),
        "unset": translate("cli", "take a field out"),
        "render": translate("cli", "print the HTML of a post's text"),
        "list": translate("cli", "list the posts of a site with their state, date and path"),
        "check": translate("cli", "tell what Jekyll will stumble over, and what else is amiss"),
        "new": translate("cli", "make a post, with the front matter that the site's posts have"),
        "publish": translate("cli", "move a draft to the posts and date it"),
        "compare": translate("cli", "tell whether the Jekyll that is installed makes the same page of a post"),
    }


def run_command(arguments: Sequence[str]) -> int:
    """Do what *arguments* ask for and return the exit code: 0 done, 1 failed, 2 not understood."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if arguments and arguments[0] in COMMANDS:
            code = _run(_command_parser().parse_args(arguments))
        else:
            code = _open_window(_window_parser().parse_args(arguments))
        sys.stdout.flush()
    except CommandFailed as failure:
        tell(f"frontispiece: {failure.sentence}", sys.stderr)
        return failure.code
    except BrokenPipeError:
        # Whoever read our output has had enough; the interpreter must not try to flush it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(options: argparse.Namespace) -> int:
    command: str = options.command
    if command == "get":
        sys.stdout.write(get_text(options.file, options.key, as_json=options.json))
    elif command == "set":
        if options.json and len(options.values) != 1:
            raise CommandFailed(translate("cli", "--json takes exactly one value."), USAGE)
        set_value(options.file, options.key, options.values, as_json=options.json)
    elif command == "unset":
        unset_value(options.file, options.key)
    elif command == "compare":
        from editor.cli.comparing import compare

        given = sys.stdin.buffer if options.text == "-" else None
        return compare(
            options.file,
            given,
            as_json=options.json,
            trusted=options.trusted,
            theme=options.theme,
            stdout=sys.stdout,
        )
    elif command in ("list", "check", "new", "publish"):
        return _run_on_site(options)
    else:
        # Here and not above: get and set start in a tenth of the time without Markdown and Pygments.
        from editor.cli.exporting import ExportRequest, export_posts, render_post, streams
        from editor.export.paper import Sheet
        from editor.jekyll.theme import is_theme

        stdin, stdout, stderr = streams()
        if command == "render":
            render_post(options.file, stdin=stdin, stdout=stdout)
            return DONE
        if options.self_contained and options.form != "page":
            sentence = translate("cli", "--self-contained belongs to --page: other pages stand by themselves anyway.")
            raise CommandFailed(sentence, USAGE)
        if options.paper is not None and options.form != "pdf":
            raise CommandFailed(translate("cli", "--paper belongs to --pdf: only a PDF has sheets."), USAGE)
        if options.theme is not None and options.form != "page":
            raise CommandFailed(translate("cli", "--theme belongs to --page: only a page of the site has one."), USAGE)
        if options.theme is not None and not is_theme(options.theme):
            sentence = translate(
                "cli", "{0} holds no theme: a theme has a folder _layouts, _includes, _sass or assets."
            )
            raise CommandFailed(sentence.format(options.theme), USAGE)
        sheet = Sheet[(options.paper or "a4").upper()]
        request = ExportRequest(
            options.posts, options.out, options.out_dir, options.form, options.self_contained, sheet, options.theme
        )
        return export_posts(request, stdout=stdout, stderr=stderr)
    return DONE


def _run_on_site(options: argparse.Namespace) -> int:
    # Here and not above: the rules of Jekyll and of the checks are for these commands alone.
    if options.command == "list":
        from editor.cli.listing import list_site

        list_site(options.path, as_json=options.json, stdout=sys.stdout, stderr=sys.stderr)
    elif options.command == "check":
        from editor.cli.checking import check_paths

        return check_paths(options.paths, as_json=options.json, stdout=sys.stdout, stderr=sys.stderr)
    elif options.command == "new":
        from editor.cli.posting import make_post
        from editor.jekyll.new_post import NewPost, SlugKind

        kind = SlugKind.ASCII if options.ascii else SlugKind.UNICODE
        wish = NewPost(options.title, options.draft, kind, options.slug, folder=options.folder)
        make_post(wish, options.site, stdout=sys.stdout)
    else:
        from editor.cli.posting import publish_post

        publish_post(options.file, at=options.date, rehearse=options.dry_run, stdout=sys.stdout, stderr=sys.stderr)
    return DONE


def _open_window(options: argparse.Namespace) -> int:
    if options.desktop is not None:
        from editor.cli.desktop import change_desktop

        change_desktop(options.desktop, stdout=sys.stdout)
        return DONE
    # Here and not above: no command but this one may need Qt.
    from editor.bridge.starting import start_light

    start_light()
    from editor.app import run

    return run(options.paths, new_window=options.new_window)


def _window_parser() -> argparse.ArgumentParser:
    parser = _WindowParser(
        prog="frontispiece",
        description=translate(
            "cli", "Edit Jekyll posts: front matter as a form, Markdown as text, and the page as it will be."
        ),
    )
    parser.add_argument(
        "paths", metavar="FILE|FOLDER", nargs="*", type=Path, help=translate("cli", "posts or a site to open")
    )
    parser.add_argument(
        "--new-window",
        action="store_true",
        help=translate("cli", "open a window of its own, even where one is open already"),
    )
    desktop = parser.add_mutually_exclusive_group()
    for option, words in (
        ("--install-desktop", translate("cli", "put Frontispiece into the menu of the desktop (Linux)")),
        ("--uninstall-desktop", translate("cli", "take Frontispiece out of the menu of the desktop")),
    ):
        desktop.add_argument(option, dest="desktop", action="store_const", const=option, help=words)
    parser.add_argument(
        "--version",
        action="version",
        version=f"Frontispiece {__version__}",
        help=translate("cli", "print the version and end"),
    )
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="frontispiece")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    does = _commands()

    export = commands.add_parser("export", description=does["export"])
    export.add_argument(
        "posts",
        metavar="POST",
        nargs="+",
        help=translate("cli", "a file, a folder, or a pattern such as '_posts/**/*.md'"),
    )
    target = export.add_mutually_exclusive_group()
    target.add_argument("-o", "--out", metavar="OUT", help=translate("cli", "the file to write, - for standard output"))
    target.add_argument(
        "--out-dir",
        metavar="DIR",
        type=Path,
        help=translate("cli", "the folder to write to, instead of beside each post"),
    )
    forms = export.add_mutually_exclusive_group()
    for name, words in (
        ("fragment", translate("cli", "the HTML of the text alone, without a page around it")),
        ("page", translate("cli", "the page of the site, in its layouts, as Jekyll would write it")),
        ("pdf", translate("cli", "a PDF with bookmarks and page numbers")),
        ("docx", translate("cli", "a Word document, by pandoc")),
        ("epub", translate("cli", "a book in EPUB, by pandoc")),
    ):
        forms.add_argument(f"--{name}", dest="form", action="store_const", const=name, default="html", help=words)
    export.add_argument(
        "--self-contained",
        action="store_true",
        help=translate("cli", "with --page: with its styles and pictures in it"),
    )
    export.add_argument(
        "--theme",
        metavar="FOLDER",
        type=Path,
        help=translate("cli", "a folder that stands in for the theme that the site names"),
    )
    export.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help=translate("cli", "with --pdf: the size of its sheets, A4 unless told"),
    )

    get = commands.add_parser("get", description=does["get"])
    get.add_argument("file", metavar="FILE", type=Path)
    get.add_argument(
        "key", metavar="KEY", nargs="?", help=translate("cli", "a field, or a place in it such as links.0.url")
    )
    get.add_argument("--json", action="store_true", help=translate("cli", "print JSON"))

    set_ = commands.add_parser("set", description=does["set"])
    set_.add_argument("file", metavar="FILE", type=Path)
    set_.add_argument("key", metavar="KEY")
    set_.add_argument(
        "values", metavar="VALUE", nargs="+", help=translate("cli", "read as the kind of value that stands there")
    )
    set_.add_argument("--json", action="store_true", help=translate("cli", "VALUE is JSON"))

    unset = commands.add_parser("unset", description=does["unset"])
    unset.add_argument("file", metavar="FILE", type=Path)
    unset.add_argument("key", metavar="KEY")

    render = commands.add_parser("render", description=does["render"])
    render.add_argument("file", metavar="FILE", help=translate("cli", "the post, - for standard input"))
    _add_site_commands(commands, does)
    return parser


def _add_site_commands(commands: argparse._SubParsersAction[_Parser], does: dict[str, str]) -> None:
    list_ = commands.add_parser("list", description=does["list"])
    list_.add_argument(
        "path", metavar="PATH", nargs="?", type=Path, default=Path(), help=translate("cli", "anything in the site")
    )
    list_.add_argument("--json", action="store_true", help=translate("cli", "print JSON"))

    check = commands.add_parser(
        "check",
        description=does["check"],
        epilog=translate(
            "cli",
            "Exit code: 0 where there is nothing but advice, 3 where there are warnings, 4 where there are errors.",
        ),
    )
    check.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help=translate("cli", "posts, folders or sites; else the site here"),
    )
    check.add_argument("--json", action="store_true", help=translate("cli", "print JSON"))

    new = commands.add_parser("new", description=does["new"])
    new.add_argument("title", metavar="TITLE")
    new.add_argument("--draft", action="store_true", help=translate("cli", "among the drafts, without a date"))
    new.add_argument(
        "--ascii", action="store_true", help=translate("cli", "keep only ASCII letters and digits in the file name")
    )
    new.add_argument(
        "--in",
        dest="folder",
        metavar="FOLDER",
        default="",
        help=translate("cli", "the folder of a category, or a collection; else _posts or _drafts"),
    )
    new.add_argument("--slug", metavar="SLUG", help=translate("cli", "the end of the file name, by hand"))
    new.add_argument(
        "--site",
        metavar="PATH",
        type=Path,
        default=Path(),
        help=translate("cli", "anything in the site; else the site here"),
    )

    publish = commands.add_parser("publish", description=does["publish"])
    publish.add_argument("file", metavar="FILE", type=Path)
    publish.add_argument("--date", metavar="DATE", help=translate("cli", "instead of now"))
    publish.add_argument("--dry-run", action="store_true", help=translate("cli", "only tell what would be done"))

    compare = commands.add_parser(
        "compare",
        description=does["compare"],
        epilog=translate("cli", "Exit code: 0 where both pages are the same, 3 where they differ."),
    )
    compare.add_argument("file", metavar="FILE", type=Path)
    compare.add_argument("--text", choices=["-"], help=translate("cli", "- takes the text from standard input"))
    compare.add_argument("--json", action="store_true", help=translate("cli", "print JSON"))
    compare.add_argument(
        "--trusted", action="store_true", help=translate("cli", "run the site's own plugins and its Gemfile")
    )
    compare.add_argument(
        "--theme",
        metavar="FOLDER",
        type=Path,
        help=translate("cli", "a folder that stands in for the theme that the site names"),
    )
