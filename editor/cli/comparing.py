"""The command compare: whether Jekyll itself makes the same page of a post."""

from __future__ import annotations

import json
from difflib import unified_diff
from pathlib import Path
from typing import BinaryIO, TextIO

from editor.cli.failure import DONE, FAILED, CommandFailed
from editor.cli.language import translate
from editor.compare.comparing import Comparison, Missing, NotCompared, compare_post
from editor.compare.program import JekyllFailed
from editor.marking import QT_TRANSLATE_NOOP

DIFFERS = 3
_MISSING = {
    Missing.SITE: QT_TRANSLATE_NOOP("cli", "{0} belongs to no site."),
    Missing.JEKYLL: QT_TRANSLATE_NOOP("cli", "Jekyll is not installed: jekyllrb.com tells how to get it."),
    Missing.PAGE: QT_TRANSLATE_NOOP("cli", "Jekyll writes no page of {0}."),
}


def compare(
    path: Path, given: BinaryIO | None, *, as_json: bool, trusted: bool, theme: Path | None, stdout: TextIO
) -> int:
    """Print how our page of the post at *path* differs from Jekyll's; the text comes from *given*, if there is one.

    Returns 0 where they are the same and 3 where they differ. Raises CommandFailed; as JSON that, too, is an answer.
    """
    text = given.read() if given is not None else None
    try:
        found = compare_post(path, text, trusted=trusted, theme=theme)
    except NotCompared as error:
        if not as_json:
            raise CommandFailed(translate("cli", _MISSING[error.missing]).format(path)) from error
        answer: dict[str, object] = {"missing": error.missing.value}
    except JekyllFailed as error:
        if not as_json:
            raise CommandFailed(translate("cli", "Jekyll stops: {0}.").format(str(error).rstrip("."))) from error
        answer = {"stopped": str(error)}
    except OSError as error:
        raise CommandFailed(translate("cli", "The site could not be copied: {0}.").format(error)) from error
    else:
        if not as_json:
            return _print(found, stdout)
        answer = {"places": found.places, "theirs": found.theirs, "ours": found.ours}
    json.dump(answer, stdout, ensure_ascii=False)
    stdout.write("\n")
    return FAILED if "places" not in answer else DIFFERS if answer["places"] else DONE


def _print(found: Comparison, stdout: TextIO) -> int:
    if not found.places:
        stdout.write(translate("cli", "The page is identical to Jekyll's.") + "\n")
        return DONE
    theirs, ours = found.theirs.splitlines(keepends=True), found.ours.splitlines(keepends=True)
    stdout.writelines(unified_diff(theirs, ours, "Jekyll", "Frontispiece"))
    return DIFFERS
