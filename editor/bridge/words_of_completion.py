"""Words for what may stand at the caret, and for what is wrong with a file of snippets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.completion.candidate import Kind
from editor.completion.snippet_file import SnippetTrouble, Trouble

_KINDS = {
    Kind.TAG: QT_TRANSLATE_NOOP("completion", "Liquid tag"),
    Kind.END_TAG: QT_TRANSLATE_NOOP("completion", "End of {0}"),
    Kind.FILTER: QT_TRANSLATE_NOOP("completion", "Liquid filter"),
    Kind.VARIABLE: QT_TRANSLATE_NOOP("completion", "Variable"),
    Kind.LANGUAGE: QT_TRANSLATE_NOOP("completion", "Language"),
    Kind.HEADING: QT_TRANSLATE_NOOP("completion", "Heading"),
    Kind.FOOTNOTE: QT_TRANSLATE_NOOP("completion", "Footnote"),
    Kind.NEW_FOOTNOTE: QT_TRANSLATE_NOOP("completion", "New footnote"),
    Kind.LINK: QT_TRANSLATE_NOOP("completion", "Link"),
    Kind.POST: QT_TRANSLATE_NOOP("completion", "Post"),
    Kind.FILE: QT_TRANSLATE_NOOP("completion", "File"),
    Kind.IMAGE: QT_TRANSLATE_NOOP("completion", "Image"),
    Kind.FOLDER: QT_TRANSLATE_NOOP("completion", "Folder"),
    Kind.CLASS: QT_TRANSLATE_NOOP("completion", "Class"),
    Kind.ID: QT_TRANSLATE_NOOP("completion", "Id"),
    Kind.ATTRIBUTE: QT_TRANSLATE_NOOP("completion", "Attribute"),
    Kind.SNIPPET: QT_TRANSLATE_NOOP("completion", "Snippet"),
}
_TROUBLES = {
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "completion", "Your file of snippets cannot be read: on line {0}, {2}. The built-in snippets are still there."
    ),
    Trouble.NOT_A_MAP: QT_TRANSLATE_NOOP(
        "completion", "Your snippet “{1}” on line {0} has nothing below its name. Give it a prefix and a body."
    ),
    Trouble.NO_PREFIX: QT_TRANSLATE_NOOP(
        "completion", "Your snippet “{1}” on line {0} has no prefix, the word that is typed for it."
    ),
    Trouble.NO_BODY: QT_TRANSLATE_NOOP(
        "completion", "Your snippet “{1}” on line {0} has no body, the text that is put in."
    ),
    Trouble.NOT_CLOSED: QT_TRANSLATE_NOOP("completion", "In your snippet “{1}”, on line {0}, no brace closes “{2}”."),
    Trouble.UNKNOWN_VARIABLE: QT_TRANSLATE_NOOP(
        "completion", "In your snippet “{1}”, on line {0}, there is no variable “{2}”. The guide lists them."
    ),
    Trouble.NOT_KNOWN_HERE: QT_TRANSLATE_NOOP(
        "completion", "In your snippet “{1}”, on line {0}, “{2}” begins something that only other editors know."
    ),
    Trouble.TOO_DEEP: QT_TRANSLATE_NOOP(
        "completion", "In your snippet “{1}”, on line {0}, places stand in places too deep."
    ),
}


def words_of_kind(kind: Kind, label: str) -> str:
    """Return what a candidate of *kind* that is called *label* is."""
    return QCoreApplication.translate("completion", _KINDS[kind]).format(label.removeprefix("end"))


def words_of_trouble(trouble: SnippetTrouble) -> str:
    """Return the sentence for what is wrong with an entry of the writer's file."""
    sentence = QCoreApplication.translate("completion", _TROUBLES[trouble.trouble])
    return sentence.format(trouble.line, trouble.name, trouble.words)
