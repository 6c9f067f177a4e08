"""The preview's own URL scheme: the shell page from memory, pictures from the site, nothing else."""

from __future__ import annotations

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

HEADERS = {
    b"Content-Security-Policy": CONTENT_SECURITY_POLICY.encode(),
    b"X-Content-Type-Options": b"nosniff",
    b"Cache-Control": b"no-store",
}

AskStyle = Callable[[str, Callable[[str | None], None]], None]

_OWN_SHEETS = ("content.css", "shell.css", "glimpse.css", "common.css")
_Job = QWebEngineUrlRequestJob


def register_scheme() -> None:
    """Make the scheme known; must be called before anything of WebEngine is made."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers every request that the preview makes; files are read outside the GUI thread."""

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

    def requestStarted(self, job: _Job) -> None:
        """Answer *job*: our own files at once, a picture when it is read."""
        url = job.requestUrl()
        path = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
        if job.requestMethod() != QByteArray(b"GET") or url.host() != PAGE.host():
            job.fail(_Job.Error.RequestDenied)
        elif path in ("", "/"):
            html = _own_text("shell.html") if self._html is None else self._html
            _reply(job, ServedFile(html, "text/html; charset=utf-8"))
        elif path.startswith(OWN):
            self._reply_own(job, path.removeprefix(OWN))
        elif path.endswith(".css") and self._ask_style is not None:
            self._ask_style(self._place.without_base(path), _Answer(job).give_style)
        else:
            answer = _Answer(job)
            self._tasks.run(partial(serve, path, self._place), answer.give, answer.refuse)

    def _reply_own(self, job: _Job, name: str) -> None:
        if name in _OWN_SHEETS:
            _reply(job, ServedFile(_own_text(name), "text/css; charset=utf-8"))
        else:
            job.fail(_Job.Error.UrlNotFound)


class _Answer:
    """Answers a job unless the page has gone on meanwhile and the job with it."""

    def __init__(self, job: _Job) -> None:
        self._job: _Job | None = job
        job.destroyed.connect(self._on_job_destroyed)

    def give(self, found: ServedFile | None) -> None:
        if self._job is None:
            return
        if found is None:
            self._job.fail(_Job.Error.UrlNotFound)
        else:
            _reply(self._job, found)

    def give_style(self, css: str | None) -> None:
        found = None if css is None else ServedFile(css.encode("utf-8", "replace"), "text/css; charset=utf-8")
        self.give(found)

    def refuse(self, _error: Exception) -> None:
        if self._job is not None:
            self._job.fail(_Job.Error.RequestFailed)

    def _on_job_destroyed(self) -> None:
        self._job = None


def _reply(job: _Job, found: ServedFile) -> None:
    # The values must be lists, whatever the stub says: a bare QByteArray is dropped without a word.
    headers = {QByteArray(name): [QByteArray(value)] for name, value in HEADERS.items()}
    job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
    buffer = QBuffer(job)
    buffer.setData(QByteArray(found.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(found.media_type.encode()), buffer)


def _own_text(name: str) -> bytes:
    return resources.path("preview", name).read_bytes()
