"""What we say of a site, against what Jekyll itself reads: the same documents, with the same addresses."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from editor.jekyll.build import read_site
from editor.jekyll.config import read_config
from editor.jekyll.document import Document, State
from editor.jekyll.protocol import date_text
from editor.jekyll.settings import Settings, settings_of
from editor.jekyll.stops import JekyllStops, Stop
from tests.jekyll.sites import CHANGED, NOW, SITES, MadeSite
from tests.shared import SHARED, needs_jekyll, needs_shared, shared

pytestmark = [needs_jekyll, pytest.mark.jekyll]

EXAMPLES = int(os.environ.get("JEKYLL_EXAMPLES", "150"))
"""How many sites are tried; by hand, some thousand."""

_AT_ONCE = (
    "Jekyll::Errors::InvalidYAMLFrontMatterError",
    "Jekyll::Errors::InvalidPermalinkError",
    "ArgumentError",
    "Psych::SyntaxError",
    "Psych::DisallowedClass",
    "Psych::BadAlias",
)
"""What pages and layouts raise while they are read, so that nothing else is."""

Told = dict[str, object]


class Jekyll:
    """One Ruby process that answers for one site after the other."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["ruby", str(Path(__file__).with_name("oracle.rb"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )

    def ask(self, site: MadeSite, *, without: tuple[str, ...] = ()) -> Told:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        files = {path: base64.b64encode(data).decode() for path, data in site.files.items()}
        question = {"files": files, "tz": site.tz, "now": NOW, "mtime": CHANGED, "without": without}
        self._process.stdin.write(json.dumps(question).encode() + b"\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert isinstance(answer, dict)
        return answer

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


@pytest.fixture(scope="module")
def jekyll() -> Iterator[Jekyll]:
    running = Jekyll()
    yield running
    running.close()


def told_by_us(site: MadeSite) -> Told:
    """Return our answer in the form of the oracle's."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, data in site.files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
            os.utime(root / path, (CHANGED, CHANGED))
        config = read_config(root)
        try:
            if config.stop is not None:
                raise config.stop
            made = settings_of(config.values, now=NOW, machine_zone=site.tz)
            build = read_site(str(root), made)
        except JekyllStops as stop:
            return {"stop": stop.ruby}
        early = (*build.layouts.values(), *(page.stop for page in build.pages if page.url is None))
        stop_early = next(
            (stop for stop in early if stop and (stop.ruby in _AT_ONCE or stop.reason is Stop.CONFIG)), None
        )
        if stop_early is not None:
            return {"stop": stop_early.ruby}
        written = (State.PUBLISHED, State.STOPS)
        return {
            "documents": {
                one.path: told(one, made) for one in build.documents if one.state in written and not one.stops_reading
            },
            "pages": {
                page.path: {"stop": page.stop.ruby} if page.stop else {"url": page.url, "output": page.output}
                for page in build.pages
                if page.published
            },
            "stopped": {one.path: one.stop.ruby for one in build.documents if one.stop and one.stops_reading},
            "layouts": sorted(build.layouts),
        }


def told(document: Document, made: Settings) -> Told:
    data = document.data
    answer: Told = {"date": date_text(document.date), "draft": document.draft}
    for key in ("categories", "tags"):
        value = data.get(key)
        listed = value if isinstance(value, list) else [] if value is None else [value]
        answer[key] = [made.text(item) for item in listed]
    answer["title"] = made.text(data.get("title"))
    answer["layout"] = made.text(data.get("layout"))
    answer["excerpt"] = made.text(document.excerpt)
    if document.stop is not None:
        located = {} if document.url is None else {"url": document.url, "id": document.id}
        return {**answer, **located, "stop": document.stop.ruby}
    return {**answer, "url": document.url, "id": document.id, "output": document.output}


REAL = sorted(shared("parity", "cases", "posts").glob("*/")) if SHARED else []


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize("folder", REAL, ids=[folder.name for folder in REAL])
def test_a_real_site_has_the_addresses_that_jekyll_gives_it(jekyll: Jekyll, folder: Path) -> None:
    config = folder / "_config.yml"
    source = folder / "src" if (folder / "src").exists() else folder
    files = {
        path.relative_to(source).as_posix(): path.read_bytes() for path in sorted(source.rglob("*")) if path.is_file()
    }
    site = MadeSite({**files, **({"_config.yml": config.read_bytes()} if config.exists() else {})}, "UTC")
    answer = jekyll.ask(site, without=("theme", "plugins", "gems", "source", "destination"))
    ours = told_by_us(site)
    assert ours["documents"] == answer["documents"]
    assert ours["pages"] == answer["pages"]
    assert answer["documents"]


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(site=SITES)
def test_a_site_is_read_as_jekyll_reads_it(jekyll: Jekyll, site: MadeSite) -> None:
    answer = jekyll.ask(site)
    answer.pop("message", None)
    assert told_by_us(site) == answer
