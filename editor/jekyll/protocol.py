"""Answers to questions about single files, one JSON object a line: what Jekyll makes of each.

A question has ``id``, ``path`` and ``bytes`` (base64), and may have ``config``, ``tz`` and ``files``; or it has
``slugify``. The answer's ``expect`` tells ``status``, ``url``, ``date``, ``id``, ``data``, ``dest`` and the like.
"""

from __future__ import annotations

import base64
import datetime
import json
import math
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from editor.jekyll.build import read_site
from editor.jekyll.config import read_config
from editor.jekyll.dates import civil, year_text
from editor.jekyll.document import Document, State
from editor.jekyll.merging import merged
from editor.jekyll.read_file import read_bytes
from editor.jekyll.ruby_values import is_true
from editor.jekyll.settings import Settings, check_file, settings_of
from editor.jekyll.slug import slugify
from editor.jekyll.stops import JekyllStops, Stop
from editor.post.front_matter import read_front_matter
from editor.post.values import NANOSECONDS, Key, Moment, OddKey, Symbol, Value

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

NOW = "2025-06-15 12:00:00 +0000"
"""The clock of every question that does not set ``time``."""
CHANGED = 1_748_747_045 * NANOSECONDS
"""When every file was changed last: 2025-06-01 03:04:05 UTC."""


ASKED_AGAIN = "wrong number of arguments (given 2, expected 1)"
"""What Jekyll says of an ArgumentError of Psych: it takes Psych for an older one, and fails at asking that."""
ENDLESS = JekyllStops(Stop.FRONT_MATTER, "SystemStackError", "stack level too deep")
"""A value that holds itself: Jekyll reads it, but whoever tells of it in JSON comes to no end."""


def answers(lines: Iterable[str]) -> Iterator[str]:
    """Yield the answer to each question in *lines*; one that is no question is answered with an error."""
    for line in lines:
        if not line.strip():
            continue
        identity: Json = None
        try:
            question = json.loads(line)
            identity = question.get("id")
            expect = _answer(question)
        except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
            expect = {"status": "not answered", "error": type(error).__name__, "message": str(error)}
        yield json.dumps({"id": identity, "expect": expect}, ensure_ascii=False)


def _answer(question: dict[str, Json]) -> dict[str, Json]:
    wish = question.get("slugify")
    if isinstance(wish, dict):
        mode = wish.get("mode")
        return {"slug": slugify(str(wish["string"]), mode=str(mode or "default"), cased=bool(wish.get("cased")))}
    with tempfile.TemporaryDirectory() as folder:
        return _answer_in(Path(folder), question)


def _answer_in(root: Path, question: dict[str, Json]) -> dict[str, Json]:
    data = base64.b64decode(str(question["bytes"]))
    path = str(question["path"])
    others = question.get("files")
    files = {path: data} | {name: base64.b64decode(str(part)) for name, part in _object(others).items()}
    for name, part in files.items():
        file = root / name
        if not file.resolve().is_relative_to(root.resolve()):
            raise ValueError(f"{name} leads out of the site")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(part)
        os.utime(file, ns=(CHANGED, CHANGED))
    overrides: dict[str, Value] = {
        "time": NOW,
        **{key: _value(part) for key, part in _object(question.get("config")).items()},
    }
    zone = question.get("tz")
    expect: dict[str, Json] = {"front_matter": _front_matter(data, overrides.get("encoding"))}
    try:
        config = read_config(root)
        if config.stop is not None:
            raise config.stop
        check_file(config.values)
        now = int(datetime.datetime.now(datetime.UTC).timestamp())
        settings = settings_of(
            merged(config.values, overrides), now=now, machine_zone=str(zone) if zone is not None else "UTC"
        )
        build = read_site(str(root), settings)
        if read_bytes(data, settings.encoding).endless:
            return expect | _stopped(ENDLESS)
        if (stop := build.stop) is not None:
            asked = next((one for one in build.documents if one.stop is stop), None)
            if asked is not None and asked.path == _shown(path, settings):
                stop = _in_psychs_words(stop, data, settings.encoding)
            return expect | _stopped(stop) | (_known(asked) if asked else {})
        document = next((one for one in build.documents if one.path == _shown(path, settings)), None)
        if document is None or document.collection != "posts" or document.state is not State.PUBLISHED:
            return expect | {"status": "not a published post"}
        return expect | {"status": "post"} | _told(document, settings)
    except JekyllStops as stop:
        return expect | _stopped(stop)


def _shown(path: str, settings: Settings) -> str:
    return path.replace(f"{settings.collections_dir}/", "", 1) if settings.collections_dir else path


def _in_psychs_words(stop: JekyllStops, data: bytes, encoding: str) -> JekyllStops:
    """Return *stop* with the whole words of Psych, where its front matter is why Jekyll stops at *data*."""
    error = read_front_matter(read_bytes(data, encoding).head or "").error
    if error is None or stop.reason is not Stop.FRONT_MATTER:
        return stop
    if stop.ruby == "ArgumentError":
        return JekyllStops(stop.reason, stop.ruby, ASKED_AGAIN)
    if stop.ruby != "Psych::SyntaxError":
        return stop
    words = f"{error.detail} {error.context}".rstrip()
    return JekyllStops(stop.reason, stop.ruby, f"(<unknown>): {words} at line {error.line} column {error.column}")


def _stopped(stop: JekyllStops) -> dict[str, Json]:
    return {"status": "jekyll stops", "error": stop.ruby, "message": stop.detail}


def _known(document: Document) -> dict[str, Json]:
    """Return what stands fast of a document whose address, or file, could not be made."""
    stop = document.stop
    if stop is None or stop.ruby == "Jekyll::Errors::InvalidDateError" or document.error is not None:
        return {}
    located = {} if document.url is None else {"url": document.url, "id": document.id}
    return {"data": _json({**document.data}), "date": date_text(document.date)} | located


def _told(document: Document, settings: Settings) -> dict[str, Json]:
    excerpt = document.excerpt
    # A document without a date gets one when it is asked for it, as for whether it is future.
    data = {
        key: value for key, value in document.data.items() if key != "date" or document.dated or not settings.future
    }
    draft = document.data.get("draft") if is_true(document.data.get("draft")) else document.draft
    return {
        "data": _json(data),
        "date": date_text(document.date),
        "url": document.url,
        "id": document.id,
        "dest": document.output,
        "content": document.content,
        "draft": settings.text(draft) if isinstance(draft, datetime.date | Moment) else _json(draft),
        "excerpt": {"made": _json(excerpt)} if document.excerpt_made else {"given": _json(excerpt)},
    }


def _front_matter(data: bytes, encoding: Value) -> dict[str, Json]:
    """Return what the front matter is by itself, without a site."""
    name = encoding if isinstance(encoding, str) else "utf-8"
    read = read_bytes(data, name)
    if not read.valid:
        return {"found": False, "error": "ArgumentError", "message": "invalid byte sequence in UTF-8"}
    if read.head is None:
        return {"found": False}
    # The head is all before the content; what is cut off there is counted in the file's own bytes.
    marked = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    counted = data[marked:]
    content = len(counted) - _length_at_end(read.content, counted, name)
    answer: dict[str, Json] = {"found": True, "yaml_bytes": _length(read.head, name), "head_bytes": content}
    front_matter = read_front_matter(read.head)
    if read.endless:
        answer["psych"] = {"error": ENDLESS.ruby, "message": ENDLESS.detail}
    elif read.error is None or read.error.ruby == "NoMethodError":
        answer["psych"] = {"value": _json(front_matter.root.value if front_matter.root else None)}
    elif front_matter.error is not None and read.error.line and read.error.ruby == "Psych::SyntaxError":
        error = front_matter.error
        answer["psych"] = {
            "error": "Psych::SyntaxError", "line": error.line, "column": error.column, "problem": error.detail,
        }  # fmt: skip
    else:
        message = ASKED_AGAIN if read.error.ruby == "ArgumentError" else read.error.detail
        answer["psych"] = {"error": read.error.ruby, "message": message}
    return answer


def _length(text: str, encoding: str) -> int:
    try:
        return len(text.encode(encoding))
    except (LookupError, UnicodeError):
        return len(text.encode("utf-8", "surrogateescape"))


def _length_at_end(content: str, data: bytes, encoding: str) -> int:
    return min(_length(content, encoding), len(data))


def date_text(moment: Moment) -> str:
    """Return *moment* as ``2024-01-02T03:04:05+09:00``."""
    offset = moment.offset or 0
    year, month, day, hour, minute, second = civil(moment.ns // NANOSECONDS + offset)
    hours, minutes = divmod(abs(offset) // 60, 60)
    sign = "-" if offset < 0 else "+"
    return f"{year_text(year)}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}"


def _json(value: Value) -> Json:
    """Return *value* with a tag where JSON has no such type."""
    if isinstance(value, Moment):
        year, month, day, hour, minute, second = civil(value.ns // NANOSECONDS)
        fraction = value.ns % NANOSECONDS
        return {"$time": f"{year_text(year)}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction:09}Z"}
    if isinstance(value, datetime.date):
        return {"$date": value.isoformat()}
    if isinstance(value, bytes):
        return {"$binary": base64.b64encode(value).decode()}
    if isinstance(value, Symbol):
        return {"$symbol": value.name}
    if isinstance(value, float) and not math.isfinite(value):
        return {"$float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, list):
        return [_json(item) for item in value]
    if isinstance(value, dict):
        if all(isinstance(key, str) and not key.startswith("$") for key in value):
            return {str(key): _json(part) for key, part in value.items()}
        return {"$pairs": [[_json(_plain(key)), _json(part)] for key, part in value.items()]}
    return value


def _plain(key: Key) -> Value:
    return key.value if isinstance(key, OddKey) else key


def _value(value: Json) -> Value:
    if isinstance(value, list):
        return [_value(item) for item in value]
    return {key: _value(part) for key, part in value.items()} if isinstance(value, dict) else value


def _object(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}
