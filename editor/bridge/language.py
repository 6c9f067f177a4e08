"""The language of the window: Qt's translators for ours and for Qt's own strings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from editor import resources


def install_language(app: QCoreApplication, name: str = "") -> QLocale:
    """Make *app* speak the language *name* (``"ja"``, ``"en"``; empty: the system's) and return its locale.

    English is the language of the sources and needs no file; a language that we do not have stays English.
    """
    locale = QLocale(name) if name else QLocale.system()
    QLocale.setDefault(locale)
    if locale.language() == QLocale.Language.English:
        return locale
    for catalogue, folder in (
        ("frontispiece", str(resources.path("translations"))),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(app)
        if translator.load(locale, catalogue, "_", folder):
            app.installTranslator(translator)
    return locale
