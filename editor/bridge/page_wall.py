"""The wall around the preview's page: what Chromium is told to refuse, all of it in one place."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from editor.bridge.home_net import is_at_home
from editor.bridge.net import open_net, shut_net
from editor.bridge.scheme import PAGE, SCHEME, SchemeHandler, TrustedSchemeHandler

MOST_TOLD = 64 * 1024
"""Characters of one message; what our script tells of a window full of blocks takes a tenth of it."""

_FAR = frozenset(("http", "https", "ws", "wss"))

_Attribute = QWebEngineSettings.WebAttribute
_Kind = QWebEnginePage.NavigationType
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
OWN_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld

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


# What scripts of a trusted site may count on.
_ON_WITH_TRUST = (
    _Attribute.JavascriptEnabled,
    _Attribute.LocalStorageEnabled,  # forgotten with the page, whose profile is off the record
    _Attribute.AllowRunningInsecureContent,  # sites are served by http, too, and ours counts as secure
)


class WalledPage(QWebEnginePage):
    """A page that stays where it is; a link that is clicked is told, not followed."""

    link_clicked = Signal(str)
    told = Signal(str)  # by our own script, in JSON

    schemes = frozenset((SCHEME.decode(), "data"))
    """Those that may be asked for anything: our own, and data that stands in the page itself."""

    def __init__(self, handler: SchemeHandler, parent: QObject) -> None:
        self.token = secrets.token_hex(16)
        self._opens = False
        self.set_net()
        profile = QWebEngineProfile()  # without a name: off the record
        super().__init__(profile, parent)
        profile.setParent(self)  # it must outlive the page
        profile.installUrlSchemeHandler(SCHEME, handler)
        self._interceptor = _OnlySchemes(self.schemes, profile)
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
        self.fileSystemAccessRequested.connect(_refuse_files)
        self.setBackgroundColor(QColor("transparent"))

    def set_net(self) -> None:
        """Say whether the page will have a way to other machines."""
        shut_net()

    def open(self) -> None:
        """Load what the page is to show."""
        self._opens = True
        self.load(PAGE)

    def acceptNavigationRequest(self, url: QUrl | str, kind: _Kind, is_main_frame: bool) -> bool:
        """Let only our own page in, and only when we load it; tell a click on a link."""
        url = QUrl(url)
        if not is_main_frame:
            return self.lets_frame(url)
        if self._opens and url == PAGE:
            self._opens = False
            return True
        if kind is _Kind.NavigationTypeLinkClicked:
            if url.hasFragment() and url.toString().partition("#")[0] == PAGE.toString():
                return True  # a place on this very page
            self.tell_link(url.toString(_ENCODED))
        return False

    def lets_frame(self, _url: QUrl) -> bool:
        """Tell whether a frame in the page may show what is there: a post has none."""
        return False

    def tell_link(self, address: str) -> None:
        """Tell that the link to *address* was clicked."""
        self.link_clicked.emit(address)

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
            self.tell_link(request.requestedUrl().toString(_ENCODED))


class TrustedPage(WalledPage):
    """The page of a site that the writer trusts: its own scripts run, and reach other machines, but nothing else.

    None of those is of the writer's own network, as far as a host tells (`is_at_home`).

    *scripts* are ours, which run in a world of their own once the page is there.
    """

    schemes = WalledPage.schemes | _FAR | {"blob"}

    def __init__(self, handler: TrustedSchemeHandler, scripts: Sequence[str], parent: QObject) -> None:
        super().__init__(handler, parent)
        for attribute in _ON_WITH_TRUST:
            self.settings().setAttribute(attribute, True)
        script = QWebEngineScript()
        script.setName("frontispiece")
        script.setWorldId(OWN_WORLD)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        begun = f'frontispiece.beginTelling("{self.token}"); frontispiece.tell("begun", {{}});'
        script.setSourceCode("\n".join((*scripts, begun)))
        self.scripts().insert(script)

    def set_net(self) -> None:
        """Let the page reach other machines."""
        open_net()

    def lets_frame(self, url: QUrl) -> bool:
        """Let frames show other sites: comments, films."""
        return url.scheme() == "about" or (url.scheme() in ("http", "https") and not is_at_home(url.host()))

    def tell_link(self, address: str) -> None:
        """Tell the link to *address* if it is the one that the writer clicked: a script, too, can follow one."""

        def tell(clicked: object) -> None:
            if isinstance(clicked, str) and QUrl(clicked) == QUrl(address):
                self.link_clicked.emit(address)

        self.runJavaScript("frontispiece.clickedLink()", OWN_WORLD, tell)


class _OnlySchemes(QWebEngineUrlRequestInterceptor):
    """Blocks every request but those to *schemes*, and of these what leads to the writer's own network.

    A redirect is told while Chromium follows it already: its answer is kept from the page, but it may have been asked.
    The names of Chromium's resolver (`RESOLVER_RULES`) would stop that, and a proxy in the writer's network with it.
    """

    def __init__(self, schemes: frozenset[str], parent: QObject) -> None:
        super().__init__(parent)
        self._schemes = schemes

    def interceptRequest(self, request: QWebEngineUrlRequestInfo) -> None:
        url = request.requestUrl()
        if url.scheme() not in self._schemes or (url.scheme() in _FAR and is_at_home(url.host())):
            request.block(True)


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()


def _refuse_permission(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_files(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()
