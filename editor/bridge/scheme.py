"""The preview's own URL scheme: the shell page from memory, pictures from the site, nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler

from editor import resources
from editor.bridge.served import Place, ServedFile, serve
from editor.bridge.tasks import InlineTasks, TaskRunner

SCHEME = b"frontispiece"
PAGE = QUrl("frontispiece://post/")
OWN = "/-/"  # no file of a site has this name: what is ours lies here

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; img-src frontispiece: data:; media-src frontispiece:; font-src frontispiece:; "
    "style-src frontispiece: 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'"
)

TRUSTED_POLICY = (
    "default-src 'none'; script-src frontispiece: https: http: blob: 'unsafe-inline' 'unsafe-eval'; "
    "connect-src frontispiece: https: http: wss: ws: data: blob:; worker-src frontispiece: https: http: blob:; "
    "style-src frontispiece: https: http: 'unsafe-inline'; font-src frontispiece: https: http: data:; "
    "img-src frontispiece: https: http: data: blob:; media-src frontispiece: https: http: data: blob:; "
    "frame-src https: http:; base-uri 'self'; form-action 'none'; object-src 'none'; webrtc 'block'; "
    "sandbox allow-scripts allow-same-origin"
)
"""For the page of a site that the writer trusts. The sandbox, which holds for frames in it, too, knows no new windows,
dialogs, downloads and ways to leave the page."""

HEADERS = {
    b"X-Content-Type-Options": b"nosniff",
    b"Referrer-Policy": b"no-referrer",
    b"Cache-Control": b"no-store",
}

AskStyle = Callable[[str, Callable[[str | None], None]], None]

SCRIPT_TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".xml": "application/xml",
    ".txt": "text/plain",
}
"""What scripts of a trusted site are, and ask for."""

_OWN_SHEETS = ("content.css", "shell.css", "glimpse.css", "common.css")
_Job = QWebEngineUrlRequestJob


def register_scheme() -> None:
    """Make the scheme known; must be called before anything of WebEngine is made."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)  # these two for trusted sites
    QWebEngineUrlScheme.registerScheme(scheme)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers every request that the preview makes; files are read outside the GUI thread."""

    policy = CONTENT_SECURITY_POLICY

    def __init__(self, parent: QObject | None = None, *, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks or InlineTasks()
        self._place = Place()
        self._ask_style: AskStyle | None = None
        self._html: bytes | None = None

    def set_page(self, html: str) -> None:
        """Answer with *html* where else the preview's empty page is."""
        self._html = html.encode("utf-8", "replace")

    def set_place(self, place: Place) -> None:
        """Let names in the post mean files at *place*."""
        self._place = place

    def set_styles(self, ask: AskStyle | None) -> None:
        """Have *ask* tell the style sheets of the site; None where the page has none of the site's."""
        self._ask_style = ask

    def document(self) -> bytes:
        """Return the page itself, as HTML."""
        return _own_text("shell.html") if self._html is None else self._html

    def text_type(self, ext: str) -> str | None:
        """Return the type of the site's texts whose names end in *ext*, None where they are not for the page."""
        return "text/css" if ext == ".css" else None

    def requestStarted(self, job: _Job) -> None:
        """Answer *job*: our own files at once, a picture when it is read."""
        url = job.requestUrl()
        path = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
        answer = _Answer(job, self.policy)
        if job.requestMethod() != QByteArray(b"GET") or url.host() != PAGE.host():
            job.fail(_Job.Error.RequestDenied)
        elif path in ("", "/"):
            answer.give(ServedFile(self.document(), "text/html; charset=utf-8"))
        elif path.startswith(OWN):
            name = path.removeprefix(OWN)
            answer.give_text("text/css", _own_text(name).decode() if name in _OWN_SHEETS else None)
        elif self._ask_style is not None and (kind := self.text_type(os.path.splitext(path)[1].lower())):
            self._ask_style(self._place.without_base(path), partial(answer.give_text, kind))
        else:
            self._tasks.run(partial(serve, path, self._place), answer.give, answer.refuse)


class TrustedSchemeHandler(SchemeHandler):
    """Answers the requests of the page *html* of a site that the writer trusts."""

    policy = TRUSTED_POLICY

    def __init__(self, parent: QObject | None = None, *, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent, tasks=tasks)
        self.html = ""

    def document(self) -> bytes:
        """Return the site's page."""
        return self.html.encode("utf-8", "replace")

    def text_type(self, ext: str) -> str | None:
        """Return the types of scripts and what they read, too."""
        return super().text_type(ext) or SCRIPT_TYPES.get(ext)


class _Answer:
    """Answers a job by *policy*, unless the page has gone on meanwhile and the job with it."""

    def __init__(self, job: _Job, policy: str) -> None:
        self._job: _Job | None = job
        self._policy = policy

        # Not a method of this answer, which may end in a thread of the pool: the connection would not keep it, and
        # might call whatever stands in its place by then.
        def forget() -> None:
            self._job = None

        job.destroyed.connect(forget)

    def give(self, found: ServedFile | None) -> None:
        if self._job is None:
            return
        if found is None:
            self._job.fail(_Job.Error.UrlNotFound)
        else:
            _reply(self._job, found, self._policy)

    def give_text(self, kind: str, text: str | None) -> None:
        self.give(None if text is None else ServedFile(text.encode("utf-8", "replace"), f"{kind}; charset=utf-8"))

    def refuse(self, _error: Exception) -> None:
        if self._job is not None:
            self._job.fail(_Job.Error.RequestFailed)


def _reply(job: _Job, found: ServedFile, policy: str) -> None:
    # The values must be lists, whatever the stub says: a bare QByteArray is dropped without a word.
    told = {b"Content-Security-Policy": policy.encode(), **HEADERS}
    headers = {QByteArray(name): [QByteArray(value)] for name, value in told.items()}
    job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
    buffer = QBuffer(job)
    buffer.setData(QByteArray(found.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(found.media_type.encode()), buffer)


def _own_text(name: str) -> bytes:
    return resources.path("preview", name).read_bytes()
