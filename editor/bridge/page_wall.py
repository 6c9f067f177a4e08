"""The wall around the preview's page: what Chromium is told to refuse, all of it in one place."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from editor.bridge.scheme import PAGE, SCHEME, SchemeHandler

MOST_TOLD = 64 * 1024
"""Characters of one message; what our script tells of a window full of blocks takes a tenth of it."""

_Attribute = QWebEngineSettings.WebAttribute
_Kind = QWebEnginePage.NavigationType
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded

# Switched off: each is a way out of the page, a way in, or a thing that a post has no need of.
_OFF = (
    _Attribute.JavascriptEnabled,  # our own script runs in a world of its own all the same
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalStorageEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.ErrorPageEnabled,
)


class WalledPage(QWebEnginePage):
    """A page that stays where it is; a link that is clicked is told, not followed."""

    link_clicked = Signal(str)
    told = Signal(str)  # by our own script, in JSON

    def __init__(self, handler: SchemeHandler, parent: QObject) -> None:
        self.token = secrets.token_hex(16)
        profile = QWebEngineProfile()  # without a name: off the record
        super().__init__(profile, parent)
        profile.setParent(self)  # it must outlive the page
        profile.installUrlSchemeHandler(SCHEME, handler)
        self._interceptor = _OwnSchemeOnly(profile)
        profile.setUrlRequestInterceptor(self._interceptor)
        profile.downloadRequested.connect(_refuse_download)
        profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        settings = self.settings()
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.AllowUnknownUrlSchemesFromUserInteraction
        )
        self.newWindowRequested.connect(self._on_new_window_requested)
        self.permissionRequested.connect(_refuse_permission)
        self.setBackgroundColor(QColor("transparent"))

    def acceptNavigationRequest(self, url: QUrl | str, kind: _Kind, is_main_frame: bool) -> bool:
        """Let only our own page in, and only when we load it; tell a click on a link."""
        url = QUrl(url)
        typed = kind in (_Kind.NavigationTypeTyped, _Kind.NavigationTypeOther)
        if is_main_frame and typed and url == PAGE:
            return True
        if is_main_frame and kind is _Kind.NavigationTypeLinkClicked:
            if url.hasFragment() and url.toString().partition("#")[0] == PAGE.toString():
                return True  # a place on this very page
            self.link_clicked.emit(url.toString(_ENCODED))
        return False

    def chooseFiles(
        self, _mode: QWebEnginePage.FileSelectionMode, _old: Sequence[str], _types: Sequence[str]
    ) -> list[str]:
        """Open no dialog: a page has no use for the writer's files."""
        return []

    def javaScriptConsoleMessage(self, _level: object, message: str, _line: int, _source: str) -> None:
        """Hand on what our own script says, which begins with the token; let nothing else out of the page.

        The console is the one way out of our script's world that needs no door into it. Chromium reports there, too,
        in words that a post has a part in, but none can know the token.
        """
        if message.startswith(self.token) and len(message) <= MOST_TOLD:
            self.told.emit(message.removeprefix(self.token))

    def _on_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        """Open no window; a link that wants one is a clicked link."""
        if request.isUserInitiated():
            self.link_clicked.emit(request.requestedUrl().toString(_ENCODED))


class _OwnSchemeOnly(QWebEngineUrlRequestInterceptor):
    """Blocks every request but those to our own scheme and to data that stands in the page itself."""

    def interceptRequest(self, request: QWebEngineUrlRequestInfo) -> None:
        if request.requestUrl().scheme() not in (SCHEME.decode(), "data"):
            request.block(True)


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()


def _refuse_permission(permission: QWebEnginePermission) -> None:
    permission.deny()
