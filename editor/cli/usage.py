"""What argparse finds wrong with the words of a command, in the writer's language: argparse takes it from gettext."""

from __future__ import annotations

import re

from editor.cli.language import translate


def explained(message: str) -> str:
    """Return what argparse says in *message* as the sentence of ours, without its stop; one we do not know stays."""
    for pattern, sentence in _sentences().items():
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return sentence.format(*found.groups())
    return message[:1].upper() + message[1:]


def _sentences() -> dict[str, str]:
    argument = "argument (.+?): "
    return {
        "the following arguments are required: (.+)": translate("cli", "Something is missing: {0}"),
        "unrecognized arguments: (.+)": translate("cli", "This is not understood: {0}"),
        "ambiguous option: (.+?) could match (.+)": translate("cli", "{0} may mean any of these: {1}"),
        f"{argument}not allowed with argument (.+)": translate("cli", "{0} and {1} exclude each other"),
        f"{argument}expected (?:one|at least one) argument": translate("cli", "{0} needs a value"),
        f"{argument}ignored explicit argument (.+)": translate("cli", "{0} takes no value"),
        rf"{argument}invalid choice: (.+?) \(choose from (.+)\)": translate("cli", "{0} cannot be {1}, only {2}"),
    }
